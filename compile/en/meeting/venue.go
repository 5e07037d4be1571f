package meeting

import "dialoguec/compile/en/lex"

// givesVenue reports whether the noun at i is what a place was for a meeting: "Lima
// was the venue of the", "Oslo provided the setting for the".
func (r verdicts) givesVenue(i, from int32) bool {
	noun := r.Back(i, from)
	if !noun.In(venue) || noun.In(lex.FlagCapital) {
		return false
	}
	verb := noun.Next().SkipAll(lex.ClassDeterminer).SkipWord(lex.As)
	return verb.Is(lex.Was, lex.Been) || verb.In(lex.ClassPast) && !verb.In(lex.FlagCapital)
}

// ranOut reports whether token i begins "came to a close", "wrapped up", "is under
// way": what is said of a meeting that is held.
func (r verdicts) ranOut(i, to int32) bool {
	c := r.Ahead(i, to)
	switch {
	case c.In(comingTogether):
		return c.Next().Is(lex.To) && c.Move(2).SkipAll(lex.ClassDeterminer).In(ending)
	case c.In(wrapping):
		return c.Next().Is(lex.Up)
	}
	return c.In(underWay) && r.Token(r.Back(i-1, 0).SkipWord(lex.Under).At).In(lex.ClassBe)
}

// citySubject reports whether the name of a city, tokens from to to, is the subject
// of a verb by which a meeting was held there: "Lima, Peru, hosted the", "Oslo was
// the venue of".
func (r places) citySubject(from, to int32, s lex.Sentence) bool {
	before := r.Back(from-1, s.From)
	if before.In(lex.ClassPreposition) && !before.Next().In(capital) || before.Token().Name() && !before.In(lex.ClassMonth|lex.ClassDayWord) {
		return false // "The University of Lima hosted"
	}
	_, to = r.countryAfter(to)
	verb := r.Ahead(to, s.To).Skip(lex.FlagComma).SkipAll(lex.ClassHave)
	if verb.In(hosting) {
		return verb.Next().SkipAll(counting).In(lex.Any{lex.FlagCapital, lex.ClassMeeting})
	}
	noun := verb.Within(5).Seek(venue)
	return !noun.Done() && r.verdicts.givesVenue(noun.At, verb.At)
}
