package refer

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// moments tells when and where what a sentence speaks of was or will be.
type moments struct{ *sentence }

// dateAndPlace reads the date and the place of what is spoken of: before the
// name, up to the last comma of another clause, or after it.
func (r moments) dateAndPlace(ref *fact.Reference, name text.Span) {
	r.dateOf(ref, name)
	done := r.isQualified(name)
	if ref.Kind != "event" && ref.Kind != "document" && !done && !words().Begun.Begins(r.s[name.End:]) {
		return
	}
	if e := r.eventBefore(name.Start); e != fact.None && ref.Kind == "document" && ref.Date == "" {
		ref.Date = r.all[e].Date
	} else if date := r.madeAt(name.Start); done && ref.Kind == "document" && ref.Date == "" {
		ref.Date = date
	}
	r.dateAfter(ref, name)
	region := r.saidOf(name)
	if ref.Kind == "document" && ref.Date == "" {
		r.signedThen(ref, name, region)
	}
	held := done || lex.IsHeld(r.s[name.End:]) || r.isHeldWith(name.End) || r.isHeldThere(name.End) || words().Begun.Begins(r.s[name.End:]) || strings.HasSuffix(region.Of(r.s), "の") && r.dates.EndsAt(region.End-len("の"))
	r.dateAndPlaceIn(ref, region, held)
}

// signedThen gives a document that is said to have been made the date of the clause, after
// which no other verb comes: 平成12年9月、…庁との間で|「…に関する覚書」を取り交わした.
func (r moments) signedThen(ref *fact.Reference, name, region text.Span) {
	w, ok := r.dates.Last(region, nil)
	if !ok || w.Until || w.Since || !words().SignedThen.Begins(r.s[name.End:]) {
		return
	}
	between := r.s[w.Span.End:name.Start]
	if lead := strings.TrimPrefix(between, lex.To); (lead != between || strings.HasPrefix(between, lex.Comma)) && !words().ActEnds.In(between) {
		setDate(ref, w)
	}
}

// dateOf reads the date with which a name begins, or the one that comes, with a
// の, before it.
func (r moments) dateOf(ref *fact.Reference, name text.Span) {
	if w, ok := r.dates.At(lex.Skip(r.s, name.Start, lex.OpenQuote)); ok {
		ref.Date = w.Value
	}
	for _, w := range slices.Backward(r.dates.In(r.span)) {
		if ref.Date == "" && w.Span.End < name.Start && r.s[w.Span.End:name.Start] == "の" {
			setDate(ref, w)
		}
	}
}

// isHeldWith reports whether what is named up to an offset is said to be held with another:
// 港湾フォーラム|及び第2回灯台会議が開催された.
func (r moments) isHeldWith(at int) bool {
	from := words().QuoteJoins.Skip(r.s, at)
	end := lex.RunEnd(r.s, from)
	return from > at && end > from && lex.IsHeld(r.s[end:])
}

// isHeldThere reports whether it is said, after an offset, that what has its name up to it
// is held, and where: を|東京において|開催し.
func (r moments) isHeldThere(at int) bool {
	rest := r.afterPlace(words().Subjects.Skip(r.s, at))
	return rest > at && words().Dated.Begins(r.s[rest:])
}

// afterPlace returns the offset after a place, with its particle, at an offset of the
// sentence; the offset itself if none is there.
func (r moments) afterPlace(at int) int {
	run := lex.RunEnd(r.s, at)
	end := words().PlaceParticles.Skip(r.s, run)
	if run == at || end == run || r.places.Marked(text.Span{Start: at, End: end}).Empty() {
		return at
	}
	return end
}

// setDate gives a reference the date that is printed with it.
func setDate(ref *fact.Reference, w date.Date) {
	if w.Value == "" {
		return
	}
	ref.Date = w.Value
	ref.Spans = append(ref.Spans, w.Span)
	ref.Notes = append(ref.Notes, w.Notes...)
}

// isQualified reports whether a verb before a name says something of it:
// 開催された…, 署名した….
func (r moments) isQualified(name text.Span) bool {
	start := name.Start
	if strings.HasPrefix(r.s[name.Start:], "「") {
		start = lex.RunStart(r.s, name.Start)
	}
	return start > r.span.Start && words().VerbEnds.Ends(r.s[:start])
}

// saidOf returns the stretch before a name that may tell of it.
func (r moments) saidOf(name text.Span) text.Span {
	in := text.Span{Start: max(r.span.Start, name.Start-180), End: name.Start}
	for in.Start < in.End && r.s[in.Start]&0xC0 == 0x80 {
		in.Start++
	}
	from := in.Start
	for _, w := range words().OtherClauses.All() {
		if i := strings.LastIndex(in.Of(r.s), w); i >= 0 {
			from = max(from, in.Start+i+len(w))
		}
	}
	for _, w := range r.dates.In(in) { // …及び昨年11月に: a further thing
		if strings.HasSuffix(r.s[:w.Span.Start], "及び") {
			from = max(from, w.Span.Start)
		}
	}
	for i := range r.all { // what comes after another name is said of that one
		for _, at := range r.all[i].Spans {
			if in.Contains(at) {
				from = max(from, at.End)
			}
		}
	}
	for _, n := range r.named { // what comes before a meeting is said of that
		if in.Contains(n.Span) && !r.isQualified(name) {
			from = max(from, n.Span.End)
		}
	}
	in.Start = from
	return in
}

// eventBefore returns the event whose name comes, with a の, before an offset:
// 首脳会合の|共同声明; fact.None if there is none.
func (r moments) eventBefore(at int) int {
	end := at - len("の")
	if end < 0 || !strings.HasPrefix(r.s[end:], "の") {
		return fact.None
	}
	for i := len(r.all) - 1; i >= 0; i-- {
		q := &r.all[i]
		if q.Kind == "event" && q.Spans[len(q.Spans)-1].End <= end && slices.ContainsFunc(q.Spans, func(w text.Span) bool { return w.End == end }) {
			return i
		}
	}
	return fact.None
}

// madeAt returns the date of the event at which the document whose name begins at
// an offset was made: 7月の特別会合において発出された|…; "" if none is said.
func (r moments) madeAt(at int) schema.EDTF {
	if n := len(r.all); n > 0 && r.all[n-1].Kind == "event" {
		last := r.all[n-1].Spans[0]
		for _, s := range r.all[n-1].Spans { // its date may come after its name, or before it
			if s.End < at && s.End > last.End {
				last = s
			}
		}
		if last.End < at && last.Start >= r.span.Start && lex.Count(r.s[last.End:at]) < 14 && words().AtEvents.Begins(r.s[last.End:at]) {
			return r.all[n-1].Date
		}
	}
	return ""
}

// dateAfter reads the date and the place that a bracket after a name gives
// (…会議（10月5日、パリ）), or the date of what is said to come of it
// (「…法」が10月1日に施行された).
func (r moments) dateAfter(ref *fact.Reference, name text.Span) {
	if ref.Date != "" {
		return
	}
	if in, end := lex.Bracket(r.s, name.End); end > name.End && (ref.Kind == "event" || ref.Kind == "document") {
		if w, ok := r.dates.Last(in, nil); ok && (ref.Kind == "event" || words().Dated.Begins(r.s[w.Span.End:]) || w.Span == in) { // 「…取決め」（3月署名）, （2024年）
			setDate(ref, w)
			p := r.places.Alone(in.From(w.Span.End), country.Place{})
			ref.Country, ref.Place = p.Country, r.places.Text(p)
		}
		return
	}
	at := words().Subjects.Skip(r.s, name.End)
	w, ok := r.dates.At(at)
	if !ok || at == name.End {
		return
	}
	from := lex.Skip(r.s, min(w.Span.End, len(r.s)), lex.To)
	if words().Dated.Begins(r.s[r.afterPlace(from):]) { // 「…演習」を8月に|日本で|実施する
		setDate(ref, w)
	}
}

// dateAndPlaceIn reads the date and the place of what is held from the stretch
// before its name.
func (r moments) dateAndPlaceIn(ref *fact.Reference, region text.Span, held bool) {
	if !held && !words().Placed.In(region.Of(r.s)) {
		return
	}
	for _, w := range slices.Backward(r.dates.In(region)) {
		if ref.Date == "" && !w.Since && !r.dates.InName(w.Span) && date.AfterTerm(r.s[w.Span.End:]) == r.s[w.Span.End:] {
			setDate(ref, w)
		}
	}
	if ref.Kind == "event" {
		if p := r.places.Marked(region); p.City != "" || p.Country != "" {
			ref.Country, ref.Place = p.Country, r.places.Text(p)
		}
	}
}
