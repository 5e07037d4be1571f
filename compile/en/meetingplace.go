package en

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// when finds the date of a held meeting: the one printed in its sentence, else
// in a sentence about the same meeting, else in the title or a label.
func (r *reader) when(m *fact.Meeting, x session) {
	s := r.sents[x.sentence]
	if d := r.nearest(r.datesIn(s.From, s.To), x); d != nil {
		r.setDate(m, d)
		return
	}
	for si, t := range r.sents {
		b := r.blockOf(t)
		if b.Kind == block.Masthead || int32(si) == x.sentence {
			continue
		}
		if b.Kind == block.Label || b.Kind == block.Title || r.saysWhen(t) {
			if ds := r.datesIn(t.From, t.To); len(ds) > 0 && ds[0].EDTF != "" {
				r.setDate(m, r.dateOfMeeting(ds))
				return
			}
		}
	}
	if x.year > 0 {
		m.Date = schema.Date{Year: x.year}.EDTF()
	}
}

// dateOfMeeting returns the date of a sentence that stands right behind "meeting",
// "released today following a meeting yesterday"; else the first.
func (r *reader) dateOfMeeting(ds []Date) *Date {
	for i := range ds {
		if r.tok(ds[i].From-1).In(ClassMeeting) && ds[i].EDTF != "" {
			return &ds[i]
		}
	}
	return &ds[0]
}

// saysWhen reports whether a sentence says when the meeting was: it holds a
// verb of meeting in the past, and nothing that points ahead.
func (r *reader) saysWhen(s Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if t := &r.toks[i]; t.In(ClassMeet) && t.In(ClassPast) && !r.future(s.From, i) || r.is(i, wToday) {
			return true
		}
	}
	return false
}

// nearest picks the date of a session: the first behind it that no other verb
// claims, else the last before it.
func (r *reader) nearest(ds []Date, x session) *Date {
	var before *Date
	for i := range ds {
		d := &ds[i]
		if d.EDTF == "" || r.claimed(d, x) {
			continue
		}
		if r.opens(d, x) {
			return d
		}
		if d.From >= x.To {
			if before != nil && before.First.Full() && !d.First.Full() {
				return before
			}
			return d
		}
		before = d
	}
	return before
}

// opens reports whether a date opens the sentence of a session: "On May 3, …".
func (r *reader) opens(d *Date, x session) bool {
	from := r.sents[x.sentence].From
	return d.From == from || d.From == from+1 && r.is(from, wOn, wFrom, wIn)
}

// claimed reports whether a date tells when something else happened:
// "established in September 2021", "since June".
func (r *reader) claimed(d *Date, x session) bool {
	if d.From < x.From && r.tok(d.To).Name() && !r.is(d.From-1, wOn, wFrom, wIn) {
		return true // "the November 13, 2022 Phnom Penh Summit"
	}
	for i := d.From - 1; i > d.From-9 && i >= x.To && !r.toks[i].Is(FlagComma); i-- {
		if r.is(i, wSince) {
			return true // "since the summit of our leaders in 2019"
		}
	}
	for i := d.From - 1; i > d.From-5 && i >= 0 && i >= x.To; i-- {
		t := &r.toks[i]
		if t.In(ClassParticiple|ClassPast) && t.In(ClassVerb) && !t.In(ClassHold|ClassMeet) || r.is(i, wSince) {
			return true
		}
		if !t.In(ClassPreposition | ClassDeterminer) {
			return false
		}
	}
	return false
}

func (r *reader) setDate(m *fact.Meeting, d *Date) {
	m.Date, m.DateSpan = d.EDTF, r.span(d.From, d.To)
	if d.Basis != "" {
		m.Notes = append(m.Notes, schema.Provenance{Field: "date", Origin: schema.OriginResolved, Basis: d.Basis})
	}
	if len(m.Spans) > 0 && !m.Spans[0].Contains(m.DateSpan) {
		m.Spans = append(m.Spans, m.DateSpan)
	}
}

// where finds the place of a held meeting: a city behind "in" in its
// sentence, else in a label, else a country behind "in".
func (r *reader) where(m *fact.Meeting, x session) {
	s := r.sents[x.sentence]
	if r.placeIn(m, s) || x.visit && r.placeTo(m, x.To, s.To) {
		return
	}
	for _, t := range r.sents {
		if b := r.blockOf(t); (b.Kind == block.Label || b.Kind == block.Title) && r.placeIn(m, t) {
			return
		}
	}
}

// placeIn sets the place of a meeting from "in CITY" or "in COUNTRY" of a sentence.
func (r *reader) placeIn(m *fact.Meeting, s Sentence) bool {
	for _, h := range r.hitsIn(s.From, s.To) {
		e, ok := r.meaning(h, KindCity)
		if !ok || !r.placed(h, s) {
			continue
		}
		m.City, m.Country = r.cityName(h, e), e.Country
		if len(m.Spans) > 0 && !m.Spans[0].Contains(r.span(h.From, h.To)) {
			m.Spans = append(m.Spans, r.span(h.From, h.To))
		}
		return true
	}
	for _, h := range r.hitsIn(s.From, s.To) {
		if e, ok := r.meaning(h, KindCountry); ok && (r.is(h.From-1, wIn) || r.is(h.From-2, wIn) && r.is(h.From-1, wThe)) {
			m.Country = e.Country
			return m.Status != schema.Held
		}
	}
	return false
}

// placeTo sets the place of a meeting from "to CITY" or "to COUNTRY" of a visit.
func (r *reader) placeTo(m *fact.Meeting, from, to int32) bool {
	for _, h := range r.hitsIn(from, to) {
		if !r.is(h.From-1, wTo) && !(r.is(h.From-1, wThe) && r.is(h.From-2, wTo)) {
			continue
		}
		if e, ok := r.meaning(h, KindCity); ok {
			m.City, m.Country = r.cityName(h, e), e.Country
			return true
		}
		if e, ok := r.meaning(h, KindCountry); ok {
			m.Country = e.Country
			return false
		}
	}
	return false
}

// placed reports whether a city stands as the place of something: behind
// "in" or "at", or at the start of a label.
func (r *reader) placed(h Hit, s Sentence) bool {
	return h.From == s.From || r.is(h.From-1, wIn, wAt) || r.blockOf(s).Kind == block.Label || r.tok(h.From-1).Is(FlagComma) && r.is(h.From-2, wIn)
}

// cityName returns the city as printed, without state or country.
func (r *reader) cityName(h Hit, e *Entry) string {
	to := h.To
	for i := h.From + 1; i < h.To; i++ {
		if r.toks[i].Is(FlagComma) {
			to = i
			break
		}
	}
	if r.tok(to-1).Is(FlagAbbrev) && to-1 > h.From {
		to--
	}
	return r.clean(h.From, to)
}

// placeBehind sets the place of a meeting that is not the reported one: only
// what stands behind it counts.
func (r *reader) placeBehind(m *fact.Meeting, x *session, s Sentence) {
	s.From = x.From
	r.placeIn(m, s)
}
