package refer

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// dateOf finds the date of the reference in the tokens from to to: right before
// its name ("the April 2023 Declaration"), in it, or after it with nothing but a
// place and such words as "held in" between.
func (s *sentence) dateOf(kind schema.ReferenceKind, from, to int32) (schema.EDTF, []schema.Provenance) {
	near := s.dates.In(from-8, min(s.to, to+26)) // beyond them none is looked for
	for back := from - 1; len(near) > 0 && back >= 0 && back >= from-2; back-- {
		for n := range near {
			if d := &near[n]; d.From >= back-6 && d.To == back+1 && d.EDTF != "" {
				return d.EDTF, d.Notes("date")
			}
		}
		if s.Token(back).Is(lex.FlagComma|lex.FlagStop) || s.Token(back).In(lex.ClassConjunction) {
			break
		}
	}
	if to > from+1 && YearAfter(s.Text, to-2) {
		return schema.Date{Year: int(s.Token(to - 1).Num)}.EDTF(), nil
	}
	if t := s.Token(to); kind == schema.RefDocument && t.Is(lex.FlagNumber) && !t.Is(lex.FlagGlued) && t.Num >= 1900 && t.Num < 2200 {
		return schema.Date{Year: int(t.Num)}.EDTF(), nil // "Joint Declaration on Reef Care 2007"
	}
	for n := range near {
		if d := &near[n]; d.From > from && d.To < to && d.EDTF != "" {
			return d.EDTF, d.Notes("date") // "Minister Roe’s May 2020 visit"
		}
	}
	for i := to; len(near) > 0 && i < min(s.to, to+16); i++ {
		for n := range near {
			if d := &near[n]; d.From == i && d.To <= i+10 {
				return d.EDTF, d.Notes("date")
			}
		}
		if kind != schema.RefEvent && s.Token(i).In(toward) && s.dated(i+1) {
			break // "Roadmap to 2035"
		}
		if !s.leadsOn(i) || kind == schema.RefDocument && (s.Is(i, lex.And) || s.Role(i).Has(lex.RoleGathering) && !s.Role(i).Has(lex.RoleFounding)) {
			break // what is held, or joined to it, is no document
		}
		if s.Token(i).Is(lex.FlagOpen) {
			i = s.clauses.Closing(i, s.to)
		}
	}
	return "", nil
}

// leadsOn reports whether the token at i may come between a name and its date
// or place.
func (s *sentence) leadsOn(i int32) bool {
	t := s.Token(i)
	switch {
	case t.Is(lex.FlagComma | lex.FlagCloseQuote | lex.FlagOpen | lex.FlagClose), t.In(lex.ClassPreposition), s.Is(i, lex.To, lex.Be, lex.The, lex.Of):
		return true
	case t.Role&(lex.RoleFounding|lex.RoleGathering) != 0 && t.In(lex.ClassParticiple):
		return true
	case t.Is(lex.FlagCapital):
		return s.clauses.Covered(i) || s.cityAt(i)
	case s.Is(i, lex.And):
		return s.Is(i+1, lex.The) || s.clauses.Covered(i+1)
	}
	return s.Token(i).In(beforeDate) && !t.Is(lex.FlagCapital)
}

// cityAt reports whether a city is named at token i.
func (s *sentence) cityAt(i int32) bool {
	h, ok := s.Hit(i)
	if !ok {
		return s.Is(i-1, lex.In) || s.Token(i-1).Is(lex.FlagCapital|lex.FlagComma)
	}
	_, ok = s.Meaning(h, lex.KindCity, lex.KindCountry)
	return ok
}

// placeOf reads the place after the name that ends at i: "in Busan, Republic
// of Korea".
func (s *sentence) placeOf(i int32) (place, country string) {
	for c := s.Ahead(i, min(s.to, i+10)); !c.Done(); c.At++ {
		if c.Is(lex.In, lex.At) {
			if s.Is(c.At+1, lex.The) {
				c.At++
			}
			if t := s.Token(c.At + 1); t.Is(lex.FlagCapital) && !t.In(lex.ClassMonth|lex.ClassSeason) && s.isPlace(c.At+1) {
				return s.placeName(c.At + 1)
			}
		}
		if !s.leadsOn(c.At) || s.Token(c.At).Is(lex.FlagStop) {
			return "", ""
		}
	}
	return "", ""
}

// isPlace reports whether a place is named at i: one of the gazetteer, or a
// name with a country after it.
func (s *sentence) isPlace(i int32) bool {
	if h, ok := s.Hit(i); ok {
		_, ok = s.Meaning(h, lex.KindCity, lex.KindCountry)
		return ok
	}
	end := s.Ahead(i, s.to).Until(func(t *lex.Token) bool { return !t.Name() }).At
	return s.Token(end).Is(lex.FlagComma) && s.inCountry(end+1)
}

// placeName reads capitals from i on, with what a comma adds.
func (s *sentence) placeName(from int32) (place, country string) {
	i := from
	for ; i < s.to; i++ {
		switch t, next := s.Token(i), s.Token(i+1); {
		case t.Name() && !t.In(lex.ClassMonth), s.Is(i, lex.Of) && i > from:
			continue
		case t.Is(lex.FlagComma) && next.Name() && !next.In(lex.ClassMonth) && i > from && s.clauses.Covered(i+1):
			continue
		}
		break
	}
	if codes := s.countries.In(nil, from, i); len(codes) > 0 {
		country = codes[0]
	} else if _, c, _, ok := s.countries.CityIn(from, i); ok {
		country = c
	}
	return strings.TrimRight(s.CleanText(from, i), ", "), country
}

// inCountry reports whether the token at i is part of the name of a country.
func (r *reader) inCountry(i int32) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		if h, ok := r.Hit(j); ok {
			_, country := r.StateOf(h.Entry)
			return h.To > i && country
		}
	}
	return false
}

// dated reports whether a date is printed at token i.
func (r *reader) dated(i int32) bool {
	for _, d := range r.dates.In(max(0, i-6), i+1) {
		if d.From <= i && i < d.To {
			return true
		}
	}
	return r.Token(i).In(lex.ClassMonth)
}

// whenOrWhere reports whether a date or a place is printed with the name in the
// tokens from to to.
func (s *sentence) whenOrWhere(from, to int32) bool {
	if date, _ := s.dateOf(schema.RefEvent, from, to); date != "" {
		return true
	}
	place, _ := s.placeOf(to)
	return place != ""
}

// YearAfter reports whether the name of an event whose head is token i goes on
// with its year: "Conference 2019".
func YearAfter(t *lex.Text, i int32) bool {
	year := t.Token(i + 1)
	return t.Role(i).Has(lex.RoleEvent) && year.Is(lex.FlagNumber) && year.Num >= 1900 && year.Num < 2200
}
