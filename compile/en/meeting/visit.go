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
			if !ok || !r.namesTwo(s) || !r.reportsEarly(&session{sentence: si}) {
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
	verb := t.Token(i)
	if !verb.In(paying) || verb.Is(lex.FlagCapital) || len(people.In(s.From, i)) == 0 {
		return i, false
	}
	before := t.Back(i-1, s.From).SkipAll(lex.ClassAdverb)
	if before.Is(lex.To) || before.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) {
		return i, false // "will pay", "had visited"
	}
	c := t.Ahead(i, s.To)
	if t.LemmaOf(verb) != "visit" {
		c = c.Next().Within(8).Until(func(u *lex.Token) bool { return u.In(visiting) || u.In(lex.ClassPreposition) && !u.Is(lex.FlagCapital) })
		if !c.In(visiting) || !c.Next().Is(lex.To) {
			return i, false
		}
		c = t.Ahead(c.At, s.To)
	}
	to := c.Next().SkipWord(lex.To).SkipAll(lex.ClassDeterminer)
	return c.At, to.In(lex.FlagCapital)
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
