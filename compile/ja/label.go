package ja

import (
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// label reads a labelled value: 日時, 場所, 出席者, a side, or the number of a
// meeting before.
func (r *reader) label(i int, in text.Span) {
	b := &r.doc.Blocks[i]
	key := strings.NewReplacer(" ", "", "　", "").Replace(b.Marker.Of(r.doc.Text))
	if i := strings.IndexAny(key, "（("); i > 0 && strings.ContainsAny(key[i:], "）)") { // 陪席者（午後のみ）
		key = key[:i]
	}
	m := r.heldMeeting()
	if r.knownLabel(key, b) {
		r.background(text.Span{Start: r.t.Forward(b.Marker).Start, End: max(in.End, r.t.Forward(b.Marker).End)}, backgroundLabel)
	}
	switch {
	case b.Lead != fact.None && r.doc.Blocks[b.Lead].Kind == block.Label:
		r.sideLabel(key, in)
	case r.parties.Label(key) != "":
		if country.Governs(r.list.side) {
			r.list.near = r.list.side
		}
		r.list.side = r.parties.Label(key)
		r.sideLabel(key, in)
	case r.v.ChairLabels.In(key):
		r.members(in, "", schema.Head)
	case r.v.ObserverLabels.In(key):
		r.observers = true
		r.members(in, "", "")
		r.observers = false
	case r.v.ParticipantLabels.In(key):
		r.members(in, "", "")
	case lex.ContainsAny(key, "前回", "次回") && !in.Empty():
		r.stepLabel(key, in)
	case strings.HasPrefix(key, "第"):
		r.numberLabel(key, in)
	case m == fact.None:
	case r.v.DateLabels.In(key):
		r.dateLabel(&r.f.Meetings[m], in)
	case r.v.PlaceLabels.In(key):
		r.venue(&r.f.Meetings[m], in)
	}
}

// knownLabel tells whether a label is one that the grammar reads, or one that
// says what was talked about.
func (r *reader) knownLabel(key string, b *block.Block) bool {
	return r.parties.Label(key) != "" || b.Lead != fact.None || strings.HasPrefix(key, "第") ||
		r.v.KnownLabels.In(key)
}

// venue reads the place of the meeting from a labelled value.
func (r *reader) venue(q *fact.Meeting, in text.Span) {
	p := r.bare(in, place{})
	if q.City == "" && p.city != "" {
		q.City, q.Country, q.Venue = p.city, p.country, p.venue
		q.Spans = append(q.Spans, p.printed)
	}
	if q.Country == "" {
		q.Country = p.country
	}
	if q.Mode == "" {
		q.Mode = p.mode
	}
}

// venueLine reads a line that only says when or where the meeting was held.
func (r *reader) venueLine(in text.Span) bool {
	m := r.heldMeeting()
	if m == fact.None || strings.HasSuffix(in.Of(r.s), "。") {
		return false
	}
	q := &r.f.Meetings[m]
	if w, ok := r.dates.Last(in, nil); ok && q.Date == "" {
		q.Date, q.DateSpan = w.Value, w.Span
		q.Spans = append(q.Spans, w.Span)
		in.Start = w.Span.End
	}
	r.venue(q, in)
	r.background(in, backgroundLabel)
	return true
}

// sideLabel enters the participants of a side that a label names.
func (r *reader) sideLabel(key string, in text.Span) {
	if !in.Empty() {
		r.members(in, r.parties.Label(key), "")
	}
}

// dateLabel reads the date of the meeting from a labelled value. The first
// sentence may have given the first of its days alone.
func (r *reader) dateLabel(q *fact.Meeting, in text.Span) {
	if w, ok := r.dates.Last(in, nil); ok && q.Date != "" && q.Date != w.Value && strings.HasPrefix(string(w.Value), string(q.Date)+"/") {
		q.Date = ""
	}
	if q.Date == "" {
		r.take(q, in, map[text.Span]bool{}, false)
	}
}

// stepLabel reads 前回会合：令和元年12月10日（第4回会合、シンガポール）.
func (r *reader) stepLabel(key string, in text.Span) {
	r.meetings(in)
	for _, n := range r.namings(in) {
		if n.ordinal > 0 {
			return
		}
	}
	step := 1
	if strings.Contains(key, "前回") {
		step = -1
	}
	if r.main == fact.None {
		return
	}
	n := r.stepFrom(r.main, step)
	if n == 0 {
		return
	}
	q := fact.Meeting{Series: r.main, Ordinal: n, Status: r.status(r.main, n, step), Basis: fact.At(meetingLabel, in)}
	if r.meetingOf(r.main, n, step) == fact.None && r.take(&q, in, map[text.Span]bool{}, true) {
		r.f.Meetings = append(r.f.Meetings, q)
	}
}

// numberLabel reads 第14回：令和3年10月21日（オンライン開催）.
func (r *reader) numberLabel(key string, in text.Span) {
	n, _ := lex.Ordinal(key, 0)
	if n == 0 || r.main == fact.None || r.meetingOf(r.main, n, 0) != fact.None {
		return
	}
	q := fact.Meeting{Series: r.main, Ordinal: n, Status: r.status(r.main, n, 0), Basis: fact.At(meetingLabel, in)}
	r.take(&q, in, map[text.Span]bool{}, true)
	r.f.Meetings = append(r.f.Meetings, q)
}
