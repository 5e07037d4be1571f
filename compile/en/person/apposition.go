package person

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// apposition reads the post that is after a name and a comma: ", the
// Deputy Assistant Secretary for …". It must not be the next person's.
func (r *posts) apposition(to int32, s lex.Sentence) (post, int32, bool) {
	to = r.honours(r.landEnd(to, s.To), s.To)
	if to >= s.To || !r.Tokens[to].Is(lex.FlagComma) {
		return post{}, to, false
	}
	p, ok := r.postItem(to+1, s)
	if !ok {
		return post{}, to, false
	}
	p = r.office(p, s)
	return p, p.To, !p.Empty()
}

// office returns a post without what is none of state: "the captain of the first
// flight" is nothing, "Minister of Ports and Chairman of the current session" a
// minister.
func (r *posts) office(p post, s lex.Sentence) post {
	if !r.Is(p.To, lex.Of) || r.Ahead(p.To+1, s.To).SkipAll(lex.ClassDeterminer|lex.ClassOrdinal).In(lex.FlagCapital) {
		return p
	}
	and := r.Last(p.Phrase).Until(func(t *lex.Token) bool { return t.Word == lex.And })
	if p.To = max(and.At, p.From); p.Head >= p.To {
		p.To = p.From
	}
	return p
}

// landEnd passes over the country in parentheses after a name: "(Kenya)".
func (r *posts) landEnd(i, end int32) int32 {
	if i+2 >= end || !r.Tokens[i].Is(lex.FlagOpen) {
		return i
	}
	if code, to := r.CountryAt(i + 1); code != "" && r.Token(to).Is(lex.FlagClose) && r.Token(to+1).Is(lex.FlagComma) {
		return to + 1
	}
	return i
}

// smallWords reports whether only small words or a possessor are between from and to: "Japan’s first".
func (r *posts) smallWords(p lex.Phrase) bool {
	for i := p.From; i < p.To; i++ {
		t := &r.Tokens[i]
		if t.In(lex.ClassDeterminer|lex.ClassOrdinal|lex.ClassLevel|lex.ClassAdverb) || t.Is(lex.FlagPossessive|lex.FlagOpen|lex.FlagClose) || r.HitAt[i] != 0 || r.bodies.At[i] != 0 || t.Name() || t.In(lately) {
			continue
		}
		return false
	}
	return true
}

// beforePost returns the comma before a post and its possessor, -1 if
// no comma is there.
func (r *posts) beforePost(p post, s lex.Sentence) int32 {
	at := p.From - 1
	if at > s.From+1 && r.Tokens[at].Is(lex.FlagOpen) && r.Ahead(p.To, s.To).Seek(lex.FlagClose).At < min(s.To, p.To+12) {
		return at // "NAME (Director of Ports, Peru)"
	}
	for at > s.From && (r.Tokens[at].In(lex.ClassDeterminer|lex.ClassOrdinal) || r.Tokens[at].Is(lex.FlagPossessive) || r.bodies.At[at] != 0 || r.Tokens[at].Is(lex.FlagOpen|lex.FlagClose)) {
		if r.Tokens[at].Is(lex.FlagPossessive) && r.bodies.At[at-1] == 0 {
			at-- // the country before it
			for at > s.From && r.Tokens[at-1].Name() {
				at--
			}
		}
		at--
	}
	if at > s.From && r.Tokens[at].Is(lex.FlagComma) {
		return at
	}
	if at > s.From+1 && r.Tokens[at].Is(lex.FlagOpen) {
		return at
	}
	return -1
}

// nameAfterComma reads "POST, NAME,": the post has a possessor or an article,
// and the name ends the clause or a comma closes it. It returns 0 if there is none.
func (r *work) nameAfterComma(p post, s lex.Sentence) int32 {
	comma := r.commaBeforeName(&p, s)
	if comma < 0 {
		return 0
	}
	from := r.honorifics(comma+1, s.To)
	to, words := r.nameFrom(from, s.To)
	if words < 2 && (words == 0 || from == comma+1) { // "the Prime Minister, Mr NAME,"
		return 0
	}
	p.From = r.postsBefore(p, s)
	if r.lowWord(p.From-1) && r.Token(p.From-2).In(lex.ClassDeterminer) {
		p.From-- // "the regional Attorney General"
	}
	last := r.beforePost(p, s)
	handedOn := last > s.From && r.at[last-1] != 0 || r.opensList(p, s) // by somebody whose post is before the name too
	titled := from > comma+1                                            // an honorific or rank before the name
	if r.ofNameBefore(last, s) || !handedOn && !r.introduces(p, titled && r.Tokens[from-1].In(lex.ClassRank), s) || !r.nameEnds(to, s) {
		return 0
	}
	if second, _, ok := r.apposition(to, s); ok && !handedOn && !r.nameAfter(second.To, s) {
		return 0 // that name has a post of its own
	}
	if rank := &r.Tokens[from-1]; titled && rank.In(lex.ClassRank) && !rank.In(lex.ClassHonorific) && !rank.In(military) && r.Token(comma).Is(lex.FlagComma) {
		p.To = from // "Commissioner for Ports, Ambassador NAME"
	}
	r.addPerson(lex.PhraseOf(from, to), p, personAfterPost, s)
	return to
}

// commaBeforeName returns the comma after a post and what else is said of it before a
// name may follow; -1 if there is none. Bodies that follow belong to the post then.
func (r *tails) commaBeforeName(p *post, s lex.Sentence) int32 {
	comma := r.afterShort(p.To, s.To) // "Vice President of the Commission (HRVP), NAME"
	if comma >= s.To || !r.Tokens[comma].Is(lex.FlagComma) || p.Plural {
		return -1
	}
	for {
		to := r.unlistedUnit(r.Ahead(comma+1, s.To)).At
		if to == comma+1 {
			to = r.bodyItem(comma+1, s.To)
		}
		if to == 0 {
			break
		}
		p.To, comma = to, to // "Permanent Secretary, Reef Group, Ministry of Ports, NAME"
	}
	if to := r.smallItem(comma+1, s.To); to > 0 {
		comma = to // "Minister of Ports of Peru, current chairman of the Forum, the Hon. NAME"
	}
	return comma
}

// introduces reports whether what is before a post lets it introduce the name after the
// comma: the post is somebody's or some country's, or has an article, "by" or "with". It
// may also be an item of a list if its name has a rank.
func (r *posts) introduces(p post, ranked bool, s lex.Sentence) bool {
	before := r.Back(p.From-1, s.From).Skip(lex.FlagStop).SkipAll(lex.ClassHonorific).Token() // "the Hon. Minister of Ports, NAME"
	return p.From <= s.From || ranked && before.Is(lex.FlagComma) ||
		before.Is(lex.FlagPossessive|lex.FlagClose|lex.FlagSemicolon) || before.In(lex.ClassDeterminer|lex.ClassPreposition) ||
		r.Is(p.From-1, lex.And, lex.By, lex.With) || r.Tokens[p.From].In(lex.ClassLevel) || r.countries.BeginsAt(p.From)
}

// nameEnds reports whether what follows a name that ends before token i, and its honours,
// is no part of it: a mark, a verb, "and", or "the" before a further post.
func (r *names) nameEnds(i int32, s lex.Sentence) bool {
	next := r.Ahead(r.honours(i, s.To), s.To)
	return next.Done() || next.In(closers) || next.In(inOrder) || next.Is(lex.And, lex.This) || next.Is(lex.The) && next.In(lex.FlagCapital)
}

// closers are what may follow a name after a post and a comma.
var closers = lex.Any{
	lex.FlagComma | lex.FlagSemicolon | lex.FlagStop | lex.FlagOpen | lex.FlagDash,
	lex.ClassVerb | lex.ClassModal | lex.ClassBe | lex.ClassHave,
}

// opensList reports whether a post is the first of a list, after a verb, "by" or
// "with", so that it is the post of whoever is named after it: "Its members were the
// Minister of Ports, NAME, the Minister of Reefs, NAME".
func (r *posts) opensList(p post, s lex.Sentence) bool {
	before := r.Back(p.From-1, s.From).SkipAll(lex.ClassDeterminer)
	return before.In(lex.ClassBe) || before.Is(lex.By, lex.With) && before.Next().In(lex.ClassVerb)
}

// ofNameBefore reports whether a post is that of the name before the comma at token
// before, if none but this tells: who has a post already, and has it before the name, hands the
// next one on, as in "Minister of Ports, NAME, Minister of Reefs, NAME".
func (r *roll) ofNameBefore(before int32, s lex.Sentence) bool {
	if before < 0 {
		return false
	}
	if before > s.From && r.at[before-1] != 0 {
		m := r.at[before-1] - 1
		if r.entries[m].Spouse {
			return false
		}
		first := r.entries[m].Post
		return first.Empty() || first.From > r.mentions[m].From
	}
	return r.nameBefore(before, s.From) < before
}

// nameAfter reports whether a comma and a further name are after a post that
// ends before token i: with an honorific or a rank, or without a post after it.
func (r *posts) nameAfter(i int32, s lex.Sentence) bool {
	c := r.Ahead(r.afterShort(i, s.To), s.To).Until(func(t *lex.Token) bool { // topics that no list has
		return t.Word != lex.And && (!t.Name() || t.In(lex.ClassPost|lex.ClassHonorific|lex.ClassRank))
	})
	if !c.In(lex.FlagComma) {
		return false
	}
	c = c.Next()
	from := r.honorifics(c.At, s.To)
	to, words := r.nameFrom(from, s.To)
	if words < 2 || from > c.At {
		return words >= 2 || words == 1 && from > c.At
	}
	_, _, own := r.apposition(to, s)
	return !own
}

// smallItem returns the comma after an item of small words at token i that says more
// of a post, if an honorific is after it; 0 if none is there.
func (r *posts) smallItem(i, end int32) int32 {
	const longest = 10
	if i >= end || !r.Tokens[i].Is(lex.FlagWord) || r.Tokens[i].Is(lex.FlagCapital) {
		return 0
	}
	c := r.Ahead(i, min(i+longest, end)).Seek(lex.FlagComma | lex.FlagSemicolon)
	if !c.In(lex.FlagComma) || r.honorifics(c.At+1, end) == c.At+1 {
		return 0
	}
	for at := i; at < c.At; at++ {
		if r.finite(at) || r.Is(at, lex.And) || r.Tokens[at].In(lex.ClassRelative) {
			return 0
		}
	}
	return c.At
}

// bodyItem returns the comma after the body that is an item of its own at token i;
// 0 if none is there.
func (r *posts) bodyItem(i, end int32) int32 {
	m := r.bodies.On(i)
	if m == 0 || r.bodies.Mentions[m-1].From != i {
		return 0
	}
	if to := r.afterShort(r.bodies.Mentions[m-1].To, end); to < end && r.Tokens[to].Is(lex.FlagComma) {
		return to
	}
	return 0
}

// postsBefore returns where the list of posts of one person begins, the last of
// which is p: "the Premier of Ontario, Treasurer and Minister of Ports, NAME".
func (r *posts) postsBefore(p post, s lex.Sentence) int32 {
	from := p.From
	for r.Is(from-1, lex.And) || from < p.From && r.Token(from-1).Is(lex.FlagComma) {
		before, ok := r.postEndingAt(from-1, s)
		if !ok {
			break
		}
		from = before.From
	}
	return from
}

// postEndingAt returns the post, of one person, that ends before token i.
func (r *posts) postEndingAt(i int32, s lex.Sentence) (post, bool) {
	for h := i - 1; h >= max(s.From, i-9) && r.at[h] == 0; h-- {
		if !r.headsPost(h) {
			continue
		}
		if p, ok := r.postAt(h, s.From, i); ok && !p.Plural && p.To == i {
			return p, true
		}
	}
	return post{}, false
}

// reversed reads "NAME (POST)" and "NAME – POST"; it returns 0 if there is none.
func (r *work) reversed(p post, s lex.Sentence) int32 {
	at := p.From - 1
	if at <= s.From || !r.Tokens[at].Is(lex.FlagDash|lex.FlagColon) {
		return 0
	}
	if from := r.nameBefore(at, s.From); from < at {
		r.addPerson(lex.PhraseOf(from, at), p, personApposition, s)
		return p.To
	}
	return 0
}

// afterName reads "of India", "of Australia’s Department of Home Affairs",
// ", of the Global ICT Strategy Bureau".
func (r *roll) afterName(x *fact.Person, of int32, p post) {
	at := of + 1
	if r.Is(at, lex.The) {
		at++
	}
	code, end := r.CountryAt(at)
	if code != "" && r.Token(end).Is(lex.FlagPossessive) {
		if end++; r.bodies.On(end) == 0 {
			return // "informed NAME of Peru’s intention"
		}
	}
	if code != "" && (x.Country == "" || p.Country == "") {
		x.Country = code
	}
	for _, n := range [...]int32{at, end} {
		if int(n) >= len(r.bodies.At) || r.bodies.At[n] == 0 {
			continue
		}
		m := r.bodies.Mentions[r.bodies.At[n]-1]
		if r.Token(m.To).Is(lex.FlagPossessive) {
			return // "informed NAME of the Council’s decision"
		}
		if x.Organization == fact.None {
			x.Organization = int(m.Fact)
		}
		if n == at && !p.Empty() && r.Is(of, lex.Of) && r.Token(of-1).Is(lex.FlagComma) {
			x.Title += " " + r.CleanText(of, m.To)
			x.Spans = append(x.Spans, r.Span(of, m.To))
		}
		return
	}
}

// lowWord reports whether token i is a small word that may describe a post.
func (r *names) lowWord(i int32) bool {
	t := r.Token(i)
	return t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital|lex.FlagGlued) && !t.In(lex.ClassDeterminer|lex.ClassOrdinal|lex.ClassPreposition|lex.ClassConjunction|lex.ClassVerb|lex.ClassBe|lex.ClassHave|lex.ClassModal|lex.ClassAdverb|lex.ClassPronoun|lex.ClassParty)
}

// allIn reports whether all tokens of a phrase, full stops aside, have a feature.
func (r *names) allIn(p lex.Phrase, f lex.Feature) bool {
	return !r.Any(p, func(t *lex.Token) bool { return !t.In(f) && !t.Is(lex.FlagStop) })
}

// officer reports whether a phrase is the rank of an officer and nothing else:
// "Lt. Gen.", "Group Captain", "Air Chief Marshal".
func (r *names) officer(p lex.Phrase) bool {
	return r.Token(p.To-1).In(lex.Any{military, lex.FlagStop}) && r.allIn(p, lex.Any{military, beforeRank})
}

// unlisted reports whether the words of a name are in no list but that of
// given names.
func (r *names) unlisted(p lex.Phrase) bool {
	for at := p.From; at < p.To; at++ {
		if t := &r.Tokens[at]; t.Word != 0 && !t.In(lex.ClassGivenName|lex.ClassParticle) && !r.initial(at) {
			return false
		}
	}
	return true
}
