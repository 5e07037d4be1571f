package meeting

import (
	"slices"

	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
)

// unnamed returns a meeting that is told as a visit or has no name, if the text
// tells it before the one that was found, or that one has no name either and
// rests on it: "A welcomed B to Lima. Their meeting was followed by".
func (r *reader) unnamed(held []session) []session {
	for _, find := range [...]func() []session{r.gathering, r.received, r.told} {
		if len(held) > 0 && (held[0].series >= 0 || held[0].ordinal > 0 || r.pluralSession(&held[0])) {
			break
		}
		if other := find(); len(other) > 0 && (len(held) == 0 || other[0].sentence < held[0].sentence) {
			held = other
		}
	}
	if len(held) > 0 && (held[0].series >= 0 || held[0].ordinal > 0) {
		return r.openedBy(held)
	}
	journey := r.visited()
	switch {
	case len(journey) == 0 || len(held) > 0 && held[0].sentence < journey[0].sentence:
		return held
	case len(held) > 0 && held[0].sentence > journey[0].sentence && r.hasDay(held[0].sentence):
		return held // "They met on 3 June", in the course of the visit
	}
	return journey
}

// openedBy tells the session of a series, which prints no day, where the sentence before it
// tells whom somebody received then: "On 3 May A received B in Lima. They opened the
// Dialogue".
func (r *reader) openedBy(held []session) []session {
	x := &held[0]
	guests := r.received()
	if len(held) > 1 || len(guests) == 0 || guests[0].sentence != x.sentence-1 || r.hasDay(x.sentence) || !r.hasDay(guests[0].sentence) {
		return held
	}
	guests[0].series, guests[0].ordinal, guests[0].year = x.series, x.ordinal, x.year
	return guests
}

// hasDay reports whether a sentence prints a date that is known.
func (r *reader) hasDay(sentence int32) bool {
	s := r.Sentences[sentence]
	return slices.ContainsFunc(r.dates.In(s.From, s.To), func(d date.Date) bool { return d.EDTF != "" })
}

// told finds a meeting of which only its noun tells, with its day: "During their
// discussion at Parliament House today", "In yesterday’s meeting, the Ministers".
func (r *reader) told() []session {
	for si, s := range r.opening() {
		i := r.toldAt(s)
		if i < 0 && r.BodySentence(si) < 2 {
			i = r.duringTalks(s)
		}
		if i >= 0 {
			x := session{From: i, To: i + 1, sentence: si, series: -1, told: true, rule: meetingTold}
			r.sessions.qualify(&x, s)
			return []session{x}
		}
	}
	return nil
}

// duringTalks returns the noun of the talks with somebody's counterparts during which a sentence
// that prints no day says that something was said: "“…,” stressed Minister A during
// consultations with his Chilean counterpart"; -1 if there are none.
func (r *reader) duringTalks(s lex.Sentence) int32 {
	noun := r.Ahead(s.From, s.To).Seek(lex.During).Next().SkipAll(lex.Any{lex.ClassDeterminer, describing})
	whose := noun.Next().SkipWord(lex.With)
	whom := whose.Within(12).Seek(counterpart)
	if !noun.In(told) || !noun.Next().Is(lex.With) || !whose.In(lex.RoleOwn) || whom.Done() || len(r.dates.In(s.From, s.To)) > 0 || len(r.people.In(s.From, noun.At)) == 0 {
		return -1
	}
	return noun.At
}

// toldAt returns the noun of the meeting with which a sentence begins, -1 if it
// begins with none that was on a day, or theirs who are named. The sitting of a body is none,
// "At its meeting today, the Cabinet approved".
func (r *reader) toldAt(s lex.Sentence) int32 {
	c := r.Ahead(s.From, s.To)
	if !c.In(telling) {
		return -1
	}
	c = c.Next()
	day := c.In(lex.ClassDayWord)
	own := c.In(lex.RoleOwn) && !c.Is(lex.Its)
	if !own && !day && !c.Is(lex.A, lex.An) {
		return -1
	}
	noun := c.Next().Skip(lex.FlagPossessive).Until(func(t *lex.Token) bool {
		return t.In(told) || t.In(lex.ClassVerb|lex.ClassPreposition) && !t.Is(lex.FlagCapital) || t.Is(lex.FlagComma)
	})
	if !noun.In(told) {
		return -1
	}
	end := noun.Seek(lex.FlagComma)
	dated := day || r.Holds(end.Passed(noun), lex.ClassDayWord) || len(r.dates.In(c.At, end.At)) > 0
	theirs := (!own || c.Is(lex.Their)) && len(r.people.In(end.At, s.To)) > 1
	if theirs || dated && (own || day) {
		return noun.At
	}
	return -1
}
