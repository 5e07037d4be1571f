package meeting

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
)

// visited finds a meeting that is told as the journey of somebody with a name to
// a place, where the opening names somebody else: "At the invitation of A, B paid
// an official visit to Chile", "B visited Lima, where he met A".
func (r *reader) visited() []session {
	for si, s := range r.opening() {
		for i := s.From + 1; i < s.To; i++ {
			noun, ok := Journey(r.Text, r.people, i, s)
			met := CameToMeet(r.Text, r.people, i, s) >= 0
			if !ok && !met || !r.namesTwo(s) && !(met && r.Token(i-1).In(lex.ClassPronoun)) || !r.reportsEarly(&session{sentence: si}) {
				continue
			}
			x := session{From: i, To: noun + 1, sentence: si, series: -1, visit: true, rule: meetingJourney}
			r.sessions.qualify(&x, s)
			return []session{x}
		}
	}
	return nil
}

// Journey reports whether the verb at i says that somebody with a name, who is
// named before it, came to a place: "visited", or "paid a visit", whose noun it
// returns.
func Journey(t *lex.Text, people *person.People, i int32, s lex.Sentence) (noun int32, ok bool) {
	if len(people.In(s.From, i)) == 0 {
		return i, false
	}
	if noun, ok = VisitNoun(t, i, s); !ok {
		return noun, false
	}
	return noun, t.Ahead(noun+1, s.To).SkipWord(lex.To).SkipWord(lex.On).SkipAll(lex.ClassDeterminer).In(lex.FlagCapital)
}

// VisitNoun reports whether the verb at i says that somebody came to somebody or to a place,
// and returns the noun by which it does, or the verb: "visited", "paid a visit to".
func VisitNoun(t *lex.Text, i int32, s lex.Sentence) (noun int32, ok bool) {
	verb := t.Token(i)
	if !verb.In(paying) || verb.Is(lex.FlagCapital) {
		return i, false
	}
	before := t.Back(i-1, s.From).SkipAll(lex.ClassAdverb)
	if before.Is(lex.To) || before.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) {
		return i, false // "will pay", "had visited"
	}
	c := t.Ahead(i, s.To)
	if t.LemmaOf(verb) != "visit" {
		c = c.Next().Within(8).Until(func(u *lex.Token) bool {
			return u.In(lex.Any{visiting, courtesy}) || u.In(lex.ClassPreposition) && !u.Is(lex.FlagCapital)
		})
		called := c.In(courtesy)
		if called {
			c = c.Next()
		}
		if !c.In(visiting) && !called || !c.Next().Is(lex.To, lex.On) {
			return i, false
		}
		c = t.Ahead(c.At, s.To)
	}
	return c.At, true
}

// CameTo reports whether the verb at i says that somebody with a name, who is named before
// it, came to a place: "travelled to Lima", "visited Lima", "led a delegation to Lima".
func CameTo(t *lex.Text, people *person.People, i int32, s lex.Sentence) bool {
	verb := t.Token(i)
	if verb.Is(lex.FlagCapital) || len(people.In(s.From, i)) == 0 || t.Token(i-1).In(lex.ClassBe|lex.ClassModal|lex.ClassHave) || t.Is(i-1, lex.To) {
		return false
	}
	if verb.In(journeying) {
		return true
	}
	side := t.Ahead(i+1, s.To).Within(5).Seek(lex.ClassSide)
	return t.LemmaOf(verb) == "lead" && verb.In(lex.ClassPast) && side.In(lex.ClassSide) && side.Next().Is(lex.To)
}

// CameToMeet returns the token after which those are named whom somebody, named before
// the verb at i or "I", came to a place to meet: "travelled to Lima to meet with B",
// "visited Lima for talks with B"; -1 if the verb says nothing of the kind.
func CameToMeet(t *lex.Text, people *person.People, i int32, s lex.Sentence) int32 {
	verb := t.Token(i)
	if !verb.In(journeying) || verb.Is(lex.FlagCapital) || len(people.In(s.From, i)) == 0 && !t.Token(i-1).In(lex.ClassPronoun) || t.Token(i-1).In(lex.ClassBe|lex.ClassModal) || t.Is(i-1, lex.To) {
		return -1
	}
	return metAfter(t, i, s)
}

// metAfter returns the token after which those are named whom the journey of the verb at i
// is to lead to; -1 if none are.
func metAfter(t *lex.Text, i int32, s lex.Sentence) int32 {
	const longest = 24 // tokens of where and when
	for c := t.Ahead(i+1, s.To).Within(longest); !c.Done(); c = c.Next() {
		with := c.Next()
		switch {
		case c.In(lex.ClassMeet) && c.In(lex.ClassBase) && t.Is(c.At-1, lex.To):
			return with.SkipWord(lex.With).At - 1
		case c.In(told) && with.Is(lex.With) && t.Back(c.At-1, i).SkipAll(lex.ClassDeterminer|lex.ClassLevel|lex.ClassTopic|lex.ClassNoun).Is(lex.For):
			return with.At
		case c.In(lex.ClassVerb|lex.ClassRelative|lex.ClassSubordinate) && !c.In(lex.FlagCapital) && !c.In(told):
			return -1
		}
	}
	return -1
}

// namesTwo reports whether somebody beside the traveller is named with a post in
// a sentence, or in the next one.
func (r *reader) namesTwo(s lex.Sentence) bool {
	end := s.To
	if next := r.SentenceAt(s.To); next < len(r.Sentences) {
		end = r.Sentences[next].To
	}
	return len(r.people.In(s.From, end)) > 1
}
