package meeting

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// whenAndWhere reads the date and the place of a meeting: in the bracket after
// its name, after it, or before it.
func (m moments) whenAndWhere(q *fact.Meeting, n Naming, near, s text.Span, used map[text.Span]bool) {
	after := text.Span{Start: lex.Skip(m.t.S, n.Span.End, lex.Close)} // 日独灯台対話（第4回|）を20日に
	after.End = max(after.Start, near.End)
	before := text.Span{Start: near.Start, End: max(near.Start, n.Span.Start)}
	bracket := m.bracketAt(n.Span.End)
	if in, next := lex.Bracket(m.t.S[:s.End], bracket); next > bracket && (bracket == n.Span.End || m.tellsWhen(in)) {
		if m.tellsWhen(in) && m.take(q, in, used, true) && q.Date != "" {
			return
		}
		after.Start, after.End = next, max(next, after.End)
	} else if date, place, ok := m.splitBracket(n, s); ok {
		m.take(q, date, used, true)
		m.take(q, place, used, true)
		return
	}
	held, v := q.Status == schema.Held, words()
	if v.Shared.Begins(m.t.S[max(0, after.Start-len(lex.Of)):max(after.Start, after.End)]) { // 1月に日本で第1回の、8月に…で第2回の政策対話が開催された
		after.End = after.Start
	}
	topic := v.TopicParticles.Begins(after.Of(m.t.S)) && !v.Qualifying.Ends(before.Of(m.t.S)) // 5月に開かれた第8回協議について
	own := strings.HasSuffix(before.Of(m.t.S), lex.To) && m.dates.EndsAt(before.End-len(lex.To))
	topic = topic && (m.directDate(after) || !strings.HasSuffix(before.Of(m.t.S), lex.Of) || !m.dates.EndsAt(before.End-len(lex.Of))) // 来年の|第25回会議は、日本で
	if own && !held && q.City == "" && q.Country == "" {                                                                              // 2029年に第1回を|ボンで、2030年に第2回を
		rest := after.From(v.HeldObjects.Skip(m.t.S[:after.End], after.Start))
		m.place(q, rest.To(rest.Start+len(clauseOf(rest.Of(m.t.S)))))
	}
	if direct := !own && m.directDate(after); !held && (direct || topic) || direct && m.isClose(after) {
		row := direct && (lex.SkipBlanks(m.t.S, after.Start) > after.Start || m.placed(after)) // 第2回　平成20年3月4日　（東京）
		if m.take(q, after, used, row) {
			if held && q.City == "" && q.Country == "" && q.Mode == "" { // リマにおいて、第3回協議が|9月6日に開かれ
				m.place(q, before)
			}
			return
		}
	}
	if !topic && m.take(q, before, used, false) {
		if q.City == "" && q.Country == "" && q.Mode == "" && v.HeldThere.In(after.Of(m.t.S)) {
			if next := m.dates.In(after); len(next) > 0 && read.Apart(q.Date, next[0].Value) { // 2006年の第1回から…、|2011年5月に…で行われた
				after.End = next[0].Span.Start
			}
			p := m.places.Marked(after)
			q.City, q.Country, q.Venue, q.Mode = p.City, p.Country, p.Venue, p.Mode
		}
		return
	}
	if held || v.HeldThen.In(after.Of(m.t.S)) && !v.Ahead.Begins(after.Of(m.t.S)) {
		m.take(q, after, used, false)
	}
}

// hostLand gives a meeting that is planned the country or city that is said to hold it:
// 次期ホスト国は|ロシア|に決まりました.
func (m moments) hostLand(q *fact.Meeting, n Naming, s text.Span) {
	v, all := words(), m.t.S[:max(s.End, n.Span.End)]
	if land := m.hostOf(n, all); !land.Empty() && q.City == "" && q.Country == "" {
		setPlace(q, m.places.Alone(land, country.Place{}))
		return
	}
	lands := v.HostLands.Skip(all, n.Span.End)
	at := v.LandTopics.Skip(all, lands)
	if at == lands || lands == n.Span.End && !v.HostLands.Ends(n.Span.Of(m.t.S)) {
		return
	}
	w, size := m.t.Name(text.Span{Start: at, End: len(all)})
	if size > 0 && q.City == "" && q.Country == "" && v.LandVerbs.Begins(all[at+size:]) {
		setPlace(q, m.places.Alone(text.Span{Start: at, End: at + size}, country.Place{Country: w.Country}))
	}
}

// hostOf returns the country that is the subject of the verb of which a naming is the object,
// or the topic: 2033年に|ケニア|が第5回会合を主催する, 次回会合は来年、|日本|がホストする; empty if
// none is.
func (m moments) hostOf(n Naming, all string) text.Span {
	v, rest := words(), all[n.Span.End:]
	end := n.Span.Start - v.Subjects.Suffix(all[:n.Span.Start])
	if at, _ := v.HostVerbs.Index(rest); !v.HostObjects.Begins(rest) {
		end = n.Span.End + max(0, at)
	}
	land := text.Span{Start: lex.RunStart(all, end), End: end}
	if w, size := lex.LongestName(land.Of(all)); w.Country == "" || size < land.Len() {
		return text.Span{}
	}
	return land
}

// splitBracket finds what is before and after a meeting that is named, or counted, in a
// bracket: 令和元年12月10日（第4回会合、シンガポール）, 6月に行われた日独灯台協議（第1回、ベルリン）.
func (m moments) splitBracket(n Naming, s text.Span) (before, after text.Span, ok bool) {
	lead := m.t.S[s.Start:max(s.Start, n.Span.End)]
	open := strings.LastIndex(lead, lex.Open)
	if open < 0 || strings.Contains(lead[open:], lex.Close) || !strings.HasPrefix(m.t.S[n.Span.End:], lex.Comma) {
		return before, after, false
	}
	end := strings.Index(m.t.S[n.Span.End:max(n.Span.End, s.End)], lex.Close)
	if end < 0 {
		return before, after, false
	}
	return text.Span{Start: s.Start, End: min(s.Start+open, max(s.Start, n.Span.Start))}, text.Span{Start: n.Span.End + len(lex.Comma), End: n.Span.End + end}, true
}

// tellsWhen reports whether a bracket holds a date, and not that on which something was
// published, or nothing but a place.
func (m moments) tellsWhen(in text.Span) bool {
	return len(m.dates.In(in)) > 0 && !words().Published.In(in.Of(m.t.S)) || m.places.Known(in)
}

// bracketAt returns where the bracket after a name begins, which may come after the tail
// of a title: …会合の開催（2031年3月12日、横浜）.
func (m moments) bracketAt(at int) int {
	s := m.t.S
	if end := words().TitleTails.Skip(s, lex.Skip(s, at, lex.CloseQuote)); strings.HasPrefix(s[end:], lex.Open) {
		return end
	}
	return at
}

// directDate reports whether a date comes right after the particle of a name.
func (m moments) directDate(in text.Span) bool {
	s := m.t.S[:in.End]
	at := words().DateParticles.Skip(s, in.Start)
	at = lex.SkipBlanks(s, lex.Skip(s, at, lex.Comma))
	_, ok := m.dates.At(at)
	return ok && at < in.End
}

// placed reports whether no more than a place follows the date in a stretch, as of one of
// several meetings whose verb comes last: 第1回は2014年11月に|東京、第2回は…で開催された.
func (m moments) placed(in text.Span) bool {
	w, ok := m.dates.Last(in, nil)
	if !ok {
		return false
	}
	rest := in.From(w.Span.End)
	rest.Start += words().PlaceLeads.Prefix(rest.Of(m.t.S))
	if inner, end := lex.Bracket(m.t.S[:rest.End], rest.Start); end > rest.Start {
		return m.places.Known(inner)
	}
	if i := strings.Index(rest.Of(m.t.S), lex.Close); i >= 0 { // （第1回は2014年11月、|東京）
		rest.End = rest.Start + i
	}
	rest.End -= words().PlaceTails.Suffix(rest.Of(m.t.S))
	return m.places.Known(rest)
}

// isClose reports whether nothing parts the name of a meeting, as an object or what the
// sentence is about, from the date after it: 第2回協議を|2008年2月に東京で開いた.
func (m moments) isClose(in text.Span) bool {
	at := words().CloseParticles.Skip(m.t.S[:in.End], in.Start)
	_, ok := m.dates.At(at)
	return at > in.Start && ok
}

// setDate gives a meeting its date, unless nothing tells the year of it.
func setDate(q *fact.Meeting, w date.Date) {
	if w.Value != "" {
		q.Date, q.DateSpan = w.Value, w.Span
		q.Notes = append(q.Notes, w.Notes...)
	}
}

// take reads date and place of a meeting from a stretch, and reports whether
// it has any. In a bracket the place needs no particle.
func (m moments) take(q *fact.Meeting, in text.Span, used map[text.Span]bool, bracketed bool) bool {
	if in.Empty() {
		return false
	}
	rest, found := in, false
	if w, ok := m.lastDate(in, used); ok {
		if q.Date == "" {
			setDate(q, w)
			q.Spans = append(q.Spans, w.Span)
		}
		used[w.Span] = true
		rest.Start = w.Span.End
		found = true
	}
	p := m.placeIn(rest, q)
	if p.Empty() {
		p = m.placeIn(in, q)
	}
	if bracketed && p.City == "" && p.Country == "" {
		p = m.places.Alone(rest, p)
	}
	if bracketed && p.City == "" && p.Country == "" { // （於ベルリン、3月12日）
		p = m.places.Alone(in, p)
	}
	if p.Empty() || q.City != "" || q.Country != "" || q.Mode != "" {
		return found
	}
	setPlace(q, p)
	return true
}

// lastDate returns the last date of a stretch that is not the one on which something was
// published, 3月5日公表資料, or began, 平成27年に開始した「…協定」交渉, nor that of
// what a meeting followed on: 2027年の協定発効|以来4回目となる….
func (m moments) lastDate(in text.Span, used map[text.Span]bool) (date.Date, bool) {
	for {
		w, ok := m.dates.Last(in, used)
		v, rest := words(), m.t.S[w.Span.End:max(w.Span.End, in.End)]
		if !ok || !v.Published.Begins(m.t.S[w.Span.End:]) && !v.Begun.Begins(rest) && m.afterAside(w, in.End, "") == 0 && !(strings.HasPrefix(rest, lex.Of) && v.Sinces.In(clauseOf(rest))) {
			return w, ok
		}
		in.End = w.Span.Start
	}
}

// afterAside returns the offset after the verb of a clause with a date that qualifies something
// else than what has a name, 2028年5月に東京で署名した|協力覚書に基づき; 0 if none does before an end.
func (m moments) afterAside(w date.Date, end int, name string) int {
	clause := clauseOf(m.t.S[w.Span.End:max(w.Span.End, end)])
	at, n := words().Made.Index(clause)
	rest := strings.TrimLeft(clause[max(0, at+n):], quotes)
	if at < 0 || !lex.BeginsName(rest) || strings.HasPrefix(rest, lex.Nth) || name != "" && strings.HasPrefix(rest, name) {
		return 0
	}
	return w.Span.End + at + n
}

// placeIn returns the place that a stretch tells, but not in a clause about something else.
func (m moments) placeIn(in text.Span, q *fact.Meeting) country.Place {
	name := ""
	if q.Series != fact.None {
		name = m.Series[q.Series].Name
	}
	for _, w := range m.dates.In(in) {
		if end := m.afterAside(w, in.End, name); end > 0 && w.Span.Start >= in.Start {
			if p := m.places.Marked(in.To(w.Span.Start)); p.City != "" || p.Country != "" {
				return p
			}
			in.Start = end
		}
	}
	return m.places.Marked(in)
}

// place reads the place of a meeting from a sentence.
func (m moments) place(q *fact.Meeting, s text.Span) {
	if p := m.places.Marked(s); !p.Empty() {
		setPlace(q, p)
	}
}

// setPlace gives a meeting its place.
func setPlace(q *fact.Meeting, p country.Place) {
	q.City, q.Country, q.Venue, q.Mode = p.City, p.Country, p.Venue, p.Mode
	if !p.Printed.Empty() {
		q.Spans = append(q.Spans, p.Printed)
	}
}
