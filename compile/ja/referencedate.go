package ja

import (
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// dateAndPlace reads the date and the place of what is spoken of: in front of
// the name, up to the last comma of another clause, or behind it.
func (r *reader) dateAndPlace(ref *fact.Reference, name, s text.Span) {
	r.dateOf(ref, name, s)
	done := r.qualified(name, s)
	if ref.Kind != "event" && ref.Kind != "document" && !done {
		return
	}
	if e := r.eventBefore(name.Start); e != fact.None && ref.Kind == "document" && ref.Date == "" {
		ref.Date = r.f.References[e].Date
	}
	r.dateBehind(ref, name, s)
	region := r.saidOf(name, s)
	r.dateAndPlaceIn(ref, region, done || r.heldBehind(name.End, s.End) || strings.HasSuffix(region.Of(r.s), "の") && r.dates.EndsAt(region.End-len("の")))
}

// dateOf reads the date with which a name begins, or the one that stands, with
// a の, in front of it.
func (r *reader) dateOf(ref *fact.Reference, name, s text.Span) {
	if w, ok := r.dates.At(name.Start); ok {
		ref.Date = w.Value
	}
	for i := len(r.dates.All) - 1; i >= 0 && ref.Date == ""; i-- {
		if w := r.dates.All[i]; s.Contains(w.Span) && r.s[w.Span.End:max(w.Span.End, name.Start)] == "の" {
			setDate(ref, w)
		}
	}
}

// setDate gives a reference the date that is printed with it.
func setDate(ref *fact.Reference, w date.Date) {
	ref.Date = w.Value
	ref.Spans = append(ref.Spans, w.Span)
	ref.Notes = append(ref.Notes, w.Notes...)
}

// qualified tells whether a verb in front of a name says something of it:
// 開催された…, 署名した….
func (r *reader) qualified(name, s text.Span) bool {
	start := name.Start
	if strings.HasPrefix(r.s[name.Start:], "「") {
		start = lex.RunStart(r.s, name.Start)
	}
	c := lex.LastRune(r.s[:start])
	return start > s.Start && (c == 'た' || c == 'る')
}

// otherClauses are the ends of what, in front of a name, is not said of it.
var otherClauses = []string{"は、", "し、", "行い、", "ともに、", "また、", "及び「", "」"}

// saidOf gives the stretch in front of a name that may tell of it.
func (r *reader) saidOf(name, s text.Span) text.Span {
	in := text.Span{Start: max(s.Start, name.Start-180), End: name.Start}
	for in.Start < in.End && r.s[in.Start]&0xC0 == 0x80 {
		in.Start++
	}
	from := in.Start
	for _, w := range otherClauses {
		if i := strings.LastIndex(in.Of(r.s), w); i >= 0 {
			from = max(from, in.Start+i+len(w))
		}
	}
	for i := range r.f.References { // what stands behind another name is said of that one
		for _, at := range r.f.References[i].Spans {
			if at.Start >= in.Start && at.End <= in.End {
				from = max(from, at.End)
			}
		}
	}
	in.Start = from
	return in
}

// eventBefore finds the event whose name stands, with a の, in front of an
// offset: 首脳会合の|共同声明.
func (r *reader) eventBefore(at int) int {
	end := at - len("の")
	if end < 0 || !strings.HasPrefix(r.s[end:], "の") {
		return fact.None
	}
	for i := len(r.f.References) - 1; i >= 0; i-- {
		q := &r.f.References[i]
		if q.Kind == "event" && q.Spans[len(q.Spans)-1].End <= end && slices.ContainsFunc(q.Spans, func(w text.Span) bool { return w.End == end }) {
			return i
		}
	}
	return fact.None
}

// subjectMarks mark what a date is said of.
var subjectMarks = lex.ListOf("が、", "が", "は、", "は", "を、", "を")

// dateBehind reads the date and the place that a bracket behind a name gives
// (…会議（10月5日、パリ）), or the date of what is said to come of it
// (「…法」が10月1日に施行された).
func (r *reader) dateBehind(ref *fact.Reference, name, s text.Span) {
	if ref.Date != "" {
		return
	}
	if b, q := lex.Bracket(r.s[:s.End], name.End); q > name.End && ref.Kind == "event" {
		if w, ok := r.dates.Last(b, nil); ok {
			setDate(ref, w)
			p := r.places.Alone(text.Span{Start: w.Span.End, End: b.End}, country.Place{})
			ref.Country, ref.Place = p.Country, r.places.Text(p)
		}
		return
	}
	at := subjectMarks.Skip(r.s[:s.End], name.End)
	w, ok := r.dates.At(at)
	if ok && at > name.End && r.v.Dated.Begins(strings.TrimPrefix(r.s[w.Span.End:s.End], "に")) {
		setDate(ref, w)
	}
}

// dateAndPlaceIn reads the date and the place of what is held from the stretch in
// front of its name.
func (r *reader) dateAndPlaceIn(ref *fact.Reference, region text.Span, held bool) {
	printed := region.Of(r.s)
	if !held && !r.v.Placed.In(printed) {
		return
	}
	for i := len(r.dates.All) - 1; i >= 0 && ref.Date == ""; i-- {
		if w := r.dates.All[i]; region.Contains(w.Span) && !w.Since && !r.dates.InName(w.Span) {
			setDate(ref, w)
		}
	}
	if ref.Kind == "event" {
		if p := r.places.Marked(region); p.City != "" || p.Country != "" {
			ref.Country = p.Country
			ref.Place = r.places.Text(p)
		}
	}
}
