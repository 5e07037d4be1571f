package person

import (
	"cmp"
	"iter"

	"dialoguec/compile/en/lex"
)

// lowPosts reads people whose posts are printed small: "the head of the
// Harbor Unit, NAME;", "NAME, spokesperson for the Harbor Unit," and "NAME, MOP
// director general,". Such a post tells of the body or topic that it is for.
func (r *work) lowPosts() {
	for i, s := range r.small(lowPostWord) {
		if r.at[i] != 0 {
			continue
		}
		p := post{Phrase: lex.Phrase{From: r.lowStart(i, s.From)}, Head: i}
		if r.lowPostThenName(p, s) {
			continue
		}
		of := r.Ahead(i+1, s.To).Skip(lex.FlagHyphen).Skip(afterLowPost)
		if m := r.bodies.On(p.From); m != 0 {
			p.To = of.At
			r.lowPost(p, s)
			continue
		}
		if r.addsPost(p, of) {
			p.To = of.At
			r.lowPost(p, s)
			continue
		}
		if of.Is(lex.To) {
			var codes []string
			if p.To, codes = r.holdersOf(post{Phrase: lex.PhraseOf(of.At, of.At+1)}, s); len(codes) > 0 {
				r.lowPost(p, s) // "ambassador to Kenya and Tanzania"
			}
			continue
		}
		if !of.Is(lex.Of, lex.For) {
			continue
		}
		if p.To = max(r.postObject(of.At, s.To), r.lowObject(of.At, s.To)); p.To <= of.At+1 {
			continue
		}
		for p.To < s.To && r.Is(p.To, lex.Of, lex.For, lex.At, lex.In) && r.postObject(p.To, s.To) > p.To {
			p.To = r.postObject(p.To, s.To)
		}
		for p.To < s.To && r.Tokens[p.To].Name() { // the head of the name: "Unit"
			p.To++
		}
		r.lowPost(p, s)
	}
}

// addsPost reports whether a post printed small has its country or topic before it and
// ends, before a cursor, where what is added to a name does: "NAME, the Chilean ports
// minister,", "NAME, political director, and".
func (r *posts) addsPost(p post, end lex.Cursor) bool {
	return p.From < p.Head && (end.Done() || end.In(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon|lex.FlagClose))
}

// lowPostThenName enters the person whose name is right after a post printed small, or
// after it and a comma, if one is: "the Chilean ports minister NAME", "the mayor, NAME,".
func (r *work) lowPostThenName(p post, s lex.Sentence) bool {
	p.To = p.Head + 1
	after := r.Ahead(p.To, s.To).Skip(lex.FlagComma)
	from := r.honorifics(after.At, s.To)
	to, words := r.nameFrom(from, s.To)
	if words < 2 || after.At > p.To && !r.namedEnd(to, s) && !r.clauseGoesOn(to) {
		return false
	}
	if after.At > p.To && !r.Token(p.From).Is(lex.FlagCapital) && !r.Token(p.From-1).In(lex.Any{lex.ClassDeterminer, lex.FlagPossessive}) {
		return false // "as president, Ann Smith"
	}
	r.postOwner(&p, s.From)
	r.addPerson(lex.PhraseOf(from, to), p, personTitled, s)
	return true
}

// small yields where words of a list are printed small, each with its sentence,
// which none of them begins.
func (r *work) small(list lex.Feature) iter.Seq2[int32, lex.Sentence] {
	return func(yield func(int32, lex.Sentence) bool) {
		for _, s := range r.Sentences {
			for i := r.Find(s.Since(s.From+1), list); i < s.To; i = r.Find(s.Since(i+1), list) {
				if !r.Tokens[i].Is(lex.FlagCapital) && !yield(i, s) {
					return
				}
			}
		}
	}
}

// lowObject returns the end of what a post is for after the preposition at token i, if it
// is printed small too, "for foreign affairs", "of energy and mining"; i if nothing is.
func (r *posts) lowObject(i, end int32) int32 {
	of := lex.Any{lex.ClassTopic | lex.ClassNoun, lowModifier}
	c := r.Ahead(i+1, end).SkipWord(lex.The)
	to := i
	for c.In(of) && !c.In(lex.FlagCapital) {
		c = c.Next()
		to = c.At
		if c.Is(lex.And) || c.In(lex.FlagComma) {
			c = c.Next()
		}
	}
	return to
}

// lowStart returns where the post begins whose head, printed small, is at token i: before
// it, what it is of, "deputy foreign minister", "health and welfare minister", and
// the body or the country whose it is.
func (r *posts) lowStart(i, start int32) int32 {
	i = r.lowTopics(i, start)
	if m := r.bodies.On(i - 1); m != 0 {
		return r.bodies.Mentions[m-1].From
	}
	if at := r.countries.Start(i - 1); at >= start {
		return at
	}
	return i
}

// lowTopics returns where the topics and modifiers printed small begin that are before token i.
func (r *posts) lowTopics(i, start int32) int32 {
	of := lex.Any{lex.ClassTopic | lex.ClassNoun | lex.ClassLevel, lowModifier}
	low := func(at int32) bool { return at >= start && r.Token(at).In(of) && !r.Token(at).Is(lex.FlagCapital) }
	for low(i-1) || r.Is(i-1, lex.And) && low(i-2) && low(i) {
		i--
	}
	return i
}

// lowPost enters the person beside a post printed small, if one is there.
func (r *work) lowPost(p post, s lex.Sentence) {
	r.postOwner(&p, s.From)
	if r.Token(p.To).Is(lex.FlagComma) && r.Token(p.From-1).In(lex.Any{lex.ClassDeterminer, lex.FlagPossessive}) {
		from := r.honorifics(p.To+1, s.To)
		if to, words := r.nameFrom(from, s.To); words >= 2 && r.namedEnd(to, s) {
			r.addPerson(lex.PhraseOf(from, to), p, personAfterPost, s)
			return
		}
	}
	comma := p.From - 1
	if r.Token(comma).In(lex.ClassDeterminer) {
		comma--
	}
	if comma <= s.From || !r.Tokens[comma].Is(lex.FlagComma) {
		return
	}
	if m := r.at[comma-1]; m != 0 {
		r.lateTitle(m-1, p, s)
		return
	}
	if at := r.nameBefore(comma, s.From); at < comma {
		r.addPerson(lex.PhraseOf(at, comma), p, personApposition, s)
	}
}

// lateTitle gives the person of a mention the post after it, "Mr. NAME, head of the Reef
// Unit,", which is a further one if another is before the name.
func (r *work) lateTitle(m int32, p post, s lex.Sentence) {
	e := &r.entries[m]
	if !e.Post.Empty() {
		if the := r.Token(p.From - 1).In(lex.ClassDeterminer); the && !r.Ahead(p.To, s.To).SkipParens().In(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) {
			return // "In her talks with NAME, the head of the Reef Unit said"
		}
		if e.Post.To <= r.mentions[m].From {
			r.addTitle(r.mentions[m].Fact, p)
			e.extend(e.Post.With(p.Phrase))
		}
		return
	}
	e.extend(p.Phrase)
	r.describe(r.mentions[m].Fact, r.mentions[m].Phrase, p, s)
}

// namedEnd reports whether a name that ends before token i is an item of a list.
func (r *names) namedEnd(i int32, s lex.Sentence) bool {
	return i >= s.To || r.Tokens[i].Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop|lex.FlagOpen|lex.FlagDash) || r.Is(i, lex.And) || r.Tokens[i].In(inOrder)
}

// clauseGoesOn reports whether a clause goes on at token i after a name that was
// its object: "met her counterpart NAME on Monday".
func (r *names) clauseGoesOn(i int32) bool {
	t := r.Token(i)
	return t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital) && (t.In(lex.ClassPreposition|lex.ClassSubordinate|lex.ClassAdverb) || r.finite(i) || r.Is(i, lex.To))
}

// counterparts reads names without posts: "his Chilean counterpart, NAME,", "her
// counterpart from Chile, NAME,".
func (r *work) counterparts() {
	for i, s := range r.small(counterpart) {
		code, to := r.holderOf(i + 1)
		if code == "" {
			code = r.countries.Before(i)
		}
		after := r.Ahead(to, s.To).Skip(lex.FlagComma).At
		at := r.honorifics(after, s.To)
		if to, words := r.nameFrom(at, s.To); words >= 2 && (r.namedEnd(to, s) || after == i+1 && r.clauseGoesOn(to)) {
			x := r.addPerson(lex.PhraseOf(at, to), post{}, personCounterpart, s)
			r.all[x].Country = cmp.Or(r.all[x].Country, code)
		}
	}
}

// thanked reads names without posts after a verb of thanks: "thanked NAME for
// her work".
func (r *work) thanked() {
	for i, s := range r.small(thankedWord) {
		at := r.honorifics(i+1, s.To)
		if to, words := r.nameFrom(at, s.To); words >= 2 && r.namedEnd(to, s) {
			r.addPerson(lex.PhraseOf(at, to), post{}, personThanked, s)
		}
	}
}
