package refer

import (
	"cmp"
	"strings"

	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// moments tells when and where what a name means was or will be.
type moments struct{ *reader }

// dateOf finds the date of the reference from start to end: right before its
// name ("the April 2023 Declaration"), in it, or after it with nothing but a place
// and such words as "held in" between.
func (r moments) dateOf(kind schema.ReferenceKind, start, end lex.Cursor) (schema.EDTF, []schema.Provenance) {
	near := r.dates.In(max(start.At-8, r.sentenceStart(start)), end.Within(26).Rest().To) // beyond them none is looked for
	if years := period(kind, end); years != "" {
		if d := r.deedAfter(kind, end); d != nil {
			return d.EDTF, d.Notes("date")
		}
		return years, nil
	}
	d := dateBefore(near, start)
	if d != nil && kind != schema.RefEvent && r.ahead(d) {
		d = nil // "the 2050 Strategy"
	}
	if d != nil && d.First.Month == 0 {
		d = cmp.Or(within(d, r.dateAfter(kind, near, end)), d)
	}
	if d == nil {
		if year := ownYear(kind, start, end); year > 0 {
			if d := r.dateAfter(kind, near, end); d != nil && d.First.Year == year && d.First.Month > 0 {
				return d.EDTF, d.Notes("date") // "Reef Conference 2023, to be held on May 3, 2023"
			}
			return schema.Date{Year: year}.EDTF(), nil
		}
		if d = dateIn(kind, near, lex.Phrase{From: start.At + 1, To: end.At - 1}); d == nil && !celebrated(start, end) {
			d = cmp.Or(r.dateAfter(kind, near, end), r.deedDate(kind, start, end))
		}
	}
	if d == nil {
		return "", nil
	}
	return d.EDTF, d.Notes("date")
}

// ahead reports whether a date is a year that is still to come on the day of issue.
func (r moments) ahead(d *date.Date) bool {
	issued := r.dates.Issued.First.Year
	return issued > 0 && d.First.Month == 0 && d.First.Year > issued
}

// celebrated reports whether the date after a name is that of its anniversary: "the
// tenth anniversary of the Reef Accord in May 2020".
func celebrated(start, end lex.Cursor) bool {
	of := start.Turned().SkipAll(lex.ClassDeterminer)
	return of.Is(lex.Of) && of.Next().In(anniversary) && !end.SkipParens().In(lex.FlagComma)
}

// within returns a date that is a part of a longer one; nil if it is none.
func within(long, part *date.Date) *date.Date {
	if part == nil || part.First.Month == 0 || part.First.Year != long.First.Year || part.Last.Year != long.Last.Year {
		return nil
	}
	return part
}

// period returns the years that a plan is for, if they are printed in parentheses
// right after its name, "Plan of Action (2018-2022)"; "" if none are. Without these,
// years are of its name: "Roadmap 2021–2025".
func period(kind schema.ReferenceKind, end lex.Cursor) schema.EDTF {
	c := end.Next()
	from, join, to := c.Peek(0), c.Peek(1), c.Peek(2)
	if kind == schema.RefEvent || !end.In(lex.FlagOpen) || !isYear(from) || !join.Is(lex.FlagHyphen|lex.FlagDash) || !isYear(to) || to.Num <= from.Num || !c.Peek(3).Is(lex.FlagClose) {
		return ""
	}
	return schema.Interval(schema.Date{Year: int(from.Num)}, schema.Date{Year: int(to.Num)})
}

// dateBefore returns the date that ends right before a name, or before the word
// before it; one that ends with a comma is of the name if an article comes before both.
func dateBefore(near []date.Date, start lex.Cursor) *date.Date {
	for c := start.Turned(); len(near) > 0 && c.At >= 0 && c.At >= start.At-2; c = c.Next() {
		for n := range near {
			if d := &near[n]; d.From >= c.At-6 && d.To == c.At+1 && d.EDTF != "" && (!start.Peek(-1).Is(lex.FlagComma) || start.To(d.From).Peek(-1).In(lex.ClassDeterminer)) {
				return d
			}
		}
		if c.Peek(0).Is(lex.FlagStop) || c.Peek(0).Is(lex.FlagComma) && !isYear(c.Peek(1)) || c.Peek(0).In(lex.ClassConjunction) {
			break
		}
	}
	return nil
}

// ownYear returns the year with which a name ends, or that follows the name of a
// document: "Joint Declaration on Reef Care 2007"; 0 if there is none.
func ownYear(kind schema.ReferenceKind, start, end lex.Cursor) int {
	if end.At > start.At+1 && YearAfter(end.Move(-2)) {
		return int(end.Peek(-1).Num)
	}
	if t := end.Peek(1); kind == schema.RefDocument && end.In(lex.FlagOpen) && isYear(t) && end.Peek(2).Is(lex.FlagClose) {
		return int(t.Num) // "Resolution 1540 (2004)"
	}
	if t := end.Peek(0); kind == schema.RefDocument && !end.Peek(-1).In(planHead) && isYear(t) && !t.Is(lex.FlagGlued) && !end.Peek(1).Is(lex.FlagHyphen|lex.FlagDash) {
		return int(t.Num)
	}
	return 0
}

// dateIn returns the first date in a phrase, "Minister Roe’s May 2020 visit", but for the
// years that a plan is for.
func dateIn(kind schema.ReferenceKind, near []date.Date, p lex.Phrase) *date.Date {
	for n := range near {
		if d := &near[n]; d.From >= p.From && d.To <= p.To && d.EDTF != "" && (kind == schema.RefEvent || d.First.Month > 0) {
			return d
		}
	}
	return nil
}

// dateAfter returns the first date after a name that words lead on to. A name that
// only tells a further one apart has none: "the COP 31 Presidency on 4 May".
func (r moments) dateAfter(kind schema.ReferenceKind, near []date.Date, end lex.Cursor) *date.Date {
	if t := end.Peek(0); len(near) == 0 || t.Name() && !t.In(lex.ClassMonth) && !r.isPlace(end) {
		return nil
	}
	for c := end; !c.Done() && c.At < end.At+20; c = c.Next() {
		for n := range near {
			if d := &near[n]; d.From == c.At && d.To <= c.At+10 {
				if joint := c.Turned().SkipWord(lex.The); d.First.Month == 0 && c.To(d.To).Token().Name() && (joint.Is(lex.And) || joint.In(lex.FlagComma)) {
					return nil // "and the 2050 Strategy"
				}
				if kind != schema.RefEvent && d.First.Month == 0 && d.First != d.Last && !c.Peek(-1).In(lex.ClassPreposition) {
					return nil // "Plan (RSAP) 2011-2015": of its name
				}
				return d
			}
		}
		t := c.Token()
		switch {
		case kind != schema.RefEvent && t.In(toward) && r.dated(c.Next()), // "Roadmap to 2035"
			!r.leadsOn(c),
			kind != schema.RefEvent && c.Is(lex.And),
			kind != schema.RefWorkingGroup && t.In(lex.ClassOrdinal), // "was first held in 2018"
			(kind == schema.RefDocument || kind == schema.RefProgramme) && (t.In(lex.RoleGathering) && !t.In(lex.RoleFounding) || c.Is(lex.Place)): // what is held is no document or programme
			return nil
		case t.Is(lex.FlagOpen):
			day := c.Next()
			if place := r.placeLast(day); kind == schema.RefEvent && place.Next().In(lex.FlagComma) && r.isPlace(day) {
				day = place.Move(2)
			}
			if d := dateIn(kind, near, clause.Closing(c).Passed(c)); d != nil && d.From == day.At && d.First.Month > 0 {
				return d // "(May 2 and 3)", "(Lima, 3 May)"
			}
			c = clause.Closing(c)
		}
		c = r.placeLast(c)
	}
	return nil
}

// placeLast returns the cursor at the last word of the place whose name begins at c: "Rio
// de Janeiro"; c if none does.
func (r moments) placeLast(c lex.Cursor) lex.Cursor {
	if h, ok := r.Hit(c.At); ok && (h.Kinds&lex.CityKinds != 0 || h.Country != 0) {
		return c.To(h.To - 1)
	}
	return c
}

// leadsOn reports whether the token at c may come between a name and its date or
// place.
func (r moments) leadsOn(c lex.Cursor) bool {
	t := c.Peek(0)
	switch {
	case t.Is(lex.FlagComma | lex.FlagCloseQuote | lex.FlagOpen | lex.FlagClose), t.In(lex.ClassPreposition), r.Is(c.At, lex.To, lex.Be, lex.The, lex.Of),
		t.In(lex.RoleFounding|lex.RoleGathering) && t.In(lex.ClassParticiple):
		return true
	case t.Is(lex.FlagCapital):
		return r.covered(c) || r.cityAt(c)
	case t.Word == lex.And:
		return c.Peek(1).In(lex.The) || r.covered(c.Next())
	}
	return t.In(beforeDate)
}

// joinedOn reports whether a dash joins the place at c to another name, as in that of a
// dialogue: "at the U.S. – Peru Tide Dialogue".
func (r moments) joinedOn(c lex.Cursor) bool {
	h, ok := r.Hit(c.At)
	return ok && r.Token(h.To).Is(lex.FlagHyphen|lex.FlagDash)
}

// placeOf reads the place after the name that ends before c: "in Busan, Republic
// of Korea".
func (r moments) placeOf(end lex.Cursor) (place, country string) {
	if h, ok := r.Hit(end.At + 1); ok && end.In(lex.FlagOpen) && h.Kinds&lex.CityKinds != 0 {
		return r.placeName(end.Next()) // "the Ports Summit (Lima, 3 May)"
	}
	for c := end; !c.Done() && c.At < end.At+10; c = c.Next() {
		if c.Is(lex.In, lex.At) {
			if c.Peek(1).In(lex.The) {
				c = c.Next()
			}
			if t := c.Peek(1); t.Is(lex.FlagCapital) && !t.In(lex.ClassMonth|lex.ClassSeason) && r.isPlace(c.Next()) && !r.joinedOn(c.Next()) {
				return r.placeName(c.Next())
			}
		}
		if !r.leadsOn(c) {
			break
		}
	}
	return "", ""
}

// placeName reads capitals from c on, with what a comma adds.
func (r moments) placeName(c lex.Cursor) (name, country string) {
	end := r.placeLast(c)
	for ; !end.Done(); end = end.Next() {
		t, next := end.Token(), end.Peek(1)
		if t.Name() && !t.In(lex.ClassMonth) || end.Past(c) && (end.Is(lex.Of) ||
			t.Is(lex.FlagComma) && next.Name() && !next.In(lex.ClassMonth) && r.covered(end.Next())) {
			continue
		}
		break
	}
	p := end.Passed(c)
	if codes := r.countries.In(nil, p.From, p.To); len(codes) > 0 {
		country = codes[0]
	} else if _, code, _, ok := r.countries.CityIn(p.From, p.To); ok {
		country = code
	}
	return strings.TrimRight(r.Clean(p), ", "), country
}

// told reports whether a date or a place is printed with the name of an event.
func (r moments) told(start, end lex.Cursor) bool {
	if date, _ := r.dateOf(schema.RefEvent, start, end); date != "" {
		return true
	}
	place, _ := r.placeOf(end)
	return place != ""
}
