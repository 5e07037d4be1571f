package ja

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// datePlace reads the date and the place of what is spoken of: in front of the
// name, up to the last comma of another clause.
func (r *reader) datePlace(ref *fact.Reference, name, s fact.Span) {
	if w, ok := r.dateAt(name.Start); ok {
		ref.Date = w.value
	}
	for i := len(r.dates) - 1; i >= 0 && ref.Date == ""; i-- {
		if w := r.dates[i]; s.Contains(w.span) && r.s[w.span.End:max(w.span.End, name.Start)] == "の" {
			ref.Date = w.value
			ref.Spans = append(ref.Spans, w.span)
			ref.Notes = append(ref.Notes, w.notes...)
		}
	}
	start := runStart(r.s, name.Start)
	if start < name.Start && !strings.HasPrefix(r.s[name.Start:], "「") {
		start = name.Start
	}
	done := start > s.Start && (lastRune(r.s[:start]) == 'た' || lastRune(r.s[:start]) == 'る')
	if ref.Kind != "event" && ref.Kind != "document" && !done {
		return
	}
	if e := r.eventBefore(name.Start); e != fact.None && ref.Kind == "document" && ref.Date == "" {
		ref.Date = r.f.References[e].Date
	}
	r.dateBehind(ref, name, s)
	from := max(s.Start, name.Start-180)
	for from < name.Start && r.s[from]&0xC0 == 0x80 {
		from++
	}
	region := fact.Span{Start: from, End: name.Start}
	cut := -1
	for _, w := range []string{"は、", "し、", "行い、", "ともに、", "また、", "及び「", "」"} {
		if i := strings.LastIndex(region.Of(r.s), w); i >= 0 {
			cut = max(cut, region.Start+i+len(w))
		}
	}
	for i := range r.f.References { // what stands behind another name is said of that one
		for _, at := range r.f.References[i].Spans {
			if at.Start >= region.Start && at.End <= region.End {
				cut = max(cut, at.End)
			}
		}
	}
	region.Start = max(region.Start, cut)
	r.datePlaceIn(ref, region, done || r.heldBehind(name.End, s.End) || strings.HasSuffix(region.Of(r.s), "の") && r.endsInDate(region.End-len("の")))
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
		if q.Kind == "event" && q.Spans[len(q.Spans)-1].End <= end && slices.ContainsFunc(q.Spans, func(w fact.Span) bool { return w.End == end }) {
			return i
		}
	}
	return fact.None
}

// endsInDate tells whether a date ends at an offset: 昨年11月の「…」.
func (r *reader) endsInDate(at int) bool {
	for _, w := range r.dates {
		if w.span.End == at {
			return true
		}
	}
	return false
}

// dateBehind reads the date and the place that a bracket behind a name gives
// (…会議（10月5日、パリ）), or the date of what is said to come of it
// (「…法」が10月1日に施行された).
func (r *reader) dateBehind(ref *fact.Reference, name, s fact.Span) {
	if ref.Date != "" {
		return
	}
	if b, q := bracket(r.s[:s.End], name.End); q > name.End && ref.Kind == "event" {
		if w, ok := r.lastDate(b, nil); ok {
			ref.Date = w.value
			ref.Spans = append(ref.Spans, w.span)
			ref.Notes = append(ref.Notes, w.notes...)
			p := r.bare(fact.Span{Start: w.span.End, End: b.End}, place{})
			ref.Country, ref.Place = p.country, r.printedPlace(p)
		}
		return
	}
	at := name.End
	for _, w := range []string{"が、", "が", "は、", "は", "を、", "を"} {
		if j := skip(r.s[:s.End], at, w); j > at {
			at = j
			break
		}
	}
	w, ok := r.dateAt(at)
	if !ok || at == name.End {
		return
	}
	rest := strings.TrimPrefix(r.s[w.span.End:s.End], "に")
	if r.v.dated.begins(rest) {
		ref.Date = w.value
		ref.Spans = append(ref.Spans, w.span)
		ref.Notes = append(ref.Notes, w.notes...)
	}
}

// datePlaceIn reads the date and the place of what is held from the stretch in
// front of its name.
func (r *reader) datePlaceIn(ref *fact.Reference, region fact.Span, held bool) {
	text := region.Of(r.s)
	if !held && !r.v.placed.in(text) {
		return
	}
	for i := len(r.dates) - 1; i >= 0 && ref.Date == ""; i-- {
		if w := r.dates[i]; region.Contains(w.span) && !w.since && !r.inName(w.span) {
			ref.Date = w.value
			ref.Spans = append(ref.Spans, w.span)
			ref.Notes = append(ref.Notes, w.notes...)
		}
	}
	if ref.Kind == "event" {
		if p := r.place(region); p.city != "" || p.country != "" {
			ref.Country = p.country
			ref.Place = r.printedPlace(p)
		}
	}
}

func (r *reader) printedPlace(p place) string {
	if !p.printed.Empty() {
		return p.printed.Of(r.s)
	}
	return p.city
}
