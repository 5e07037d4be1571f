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
	if verb.In(lex.ClassWeekday|lex.ClassDayWord) || verb.In(lex.FlagNumber) || verb.In(lex.ClassMonth) { // "was on Wednesday the venue"
		verb = verb.SkipAll(lex.Any{lex.ClassWeekday | lex.ClassDayWord | lex.ClassMonth, lex.FlagNumber, lex.FlagComma}).SkipWord(lex.On)
	}
	return verb.Is(lex.Was, lex.Were, lex.Been) || verb.In(lex.ClassPast) && !verb.In(lex.FlagCapital) && !r.tookPlace(verb.At)
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
	if before.In(lex.FlagHyphen|lex.FlagDash) || before.In(lex.ClassPreposition) && !before.Next().In(capital) || before.Token().Name() && !before.In(lex.ClassMonth|lex.ClassDayWord) {
		return false // "The University of Lima hosted"
	}
	_, to = r.countryAfter(to)
	verb := r.pastCapital(r.Ahead(to, s.To)).Skip(lex.FlagComma).SkipAll(lex.ClassHave)
	if verb.In(hosting) {
		return r.pastDay(verb.Next()).SkipAll(counting).In(lex.Any{lex.FlagCapital, lex.ClassMeeting})
	}
	noun := verb.Within(8).Seek(venue)
	ahead := verb.SkipAll(lex.ClassModal | lex.ClassBe).SkipWord(lex.To).SkipAll(lex.ClassBe)
	if verb.In(lex.ClassModal) || verb.Is(lex.Is, lex.Are) && verb.Next().Is(lex.To) { // "will host", "is to be the venue"
		return ahead.In(toHost) || ahead.SkipAll(lex.ClassDeterminer).In(venue)
	}
	return !noun.Done() && r.verdicts.givesVenue(noun.At, verb.At)
}

// pastCapital passes over what says that the city before a cursor is a capital: ",
// the Peruvian capital,".
func (r places) pastCapital(c lex.Cursor) lex.Cursor {
	if noun := c.Within(6).Until(func(t *lex.Token) bool { return t.In(capital) }); c.In(lex.FlagComma) && noun.In(capital) && noun.Next().In(lex.FlagComma) {
		return c.To(noun.At + 1)
	}
	return c
}

// pastDay passes over the day that is between a verb and its object: "hosted on 3 May
// the third Dialogue".
func (r places) pastDay(c lex.Cursor) lex.Cursor {
	if ds := r.dates.In(c.At, c.At+8); len(ds) > 0 && c.In(lex.ClassPreposition) && ds[0].From == c.At+1 {
		return c.To(ds[0].To)
	}
	return c
}
