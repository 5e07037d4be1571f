package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// reported enters the meeting of the statement if it has no number: the first
// sentence of holding says when and where. It reports whether a sentence is
// one that reports the meeting.
func (m *reader) reported(s text.Span, named []Naming, out *Line) bool {
	i := m.Held()
	if i != fact.None && m.All[i].Date == "" && len(named) == 0 && m.announces(s) { // 明日11日、マニラにおきまして、…との意見交換を開催いたします
		m.takeFirst(&m.All[i], s)
		return true
	}
	if !m.opening || words().Next.Begins(s.Of(m.t.S)) { // 次回会合は来年開催されることとなった
		return false
	}
	if i == fact.None {
		return m.reportedFirst(s) || len(named) == 0 && m.talks(s, out)
	}
	printed, v := s.Of(m.t.S), words()
	switch {
	case len(named) > 0:
		return false
	case m.All[i].Date == "" && v.DatedHeld.In(printed) && reportsHolding(printed): // 6月13日、マニラにおいて…協議を開催した
		m.take(&m.All[i], s, map[text.Span]bool{}, false)
		return true
	}
	return v.Announced.In(printed) && v.AnnouncedHeld.In(printed)
}

// reportedFirst enters the meeting that the first sentence of holding reports.
func (m *reader) reportedFirst(s text.Span) bool {
	if _, met := m.talksIn(s); met && words().Agreed.In(s.Of(m.t.S)) { // 会談し、…協議を再開することで一致した
		return false
	}
	if !reportsHolding(s.Of(m.t.S)) {
		if m.attended(s) {
			return true
		}
		names := m.reportedNames(s)
		if m.main != fact.None || len(names) == 0 || m.isVisited(names[0], s) { // else somebody was there, nobody tells when
			return false
		}
	}
	if m.main == fact.None && !m.readSeries(s) {
		return m.attended(s)
	}
	q := fact.Meeting{Series: m.main, Status: schema.Held, Level: m.Series[m.main].Level, Basis: fact.At(meetingReported, s)}
	told := m.heldIn(s)
	if words().Agreed.In(told.Of(m.t.S)) {
		q.Status, q.Rule = schema.Planned, meetingAnnounced
	}
	m.takeFirst(&q, told)
	m.takeBracket(&q, s)
	m.heldTogether(m.addMeeting(q), s)
	return true
}

// heldIn returns a sentence up to the verb that says that the meeting reported was held, if
// its day comes before that: 日独灯台対話を12日に開催し、|港湾協議を来月開催することで一致した.
func (m *reader) heldIn(s text.Span) text.Span {
	name := m.Series[m.main].Name
	at := strings.Index(s.Of(m.t.S), name)
	if end := s.Start + at + len(name); at >= 0 && m.isHeldAt(end, s) {
		i, n := words().WasHeld.Index(m.t.S[end:s.End])
		if told := s.To(end + i + n); len(m.dates.In(told)) > 0 && !words().Announces.Begins(m.t.S[told.End:]) {
			return told
		}
	}
	return s
}

// takeBracket gives the meeting reported what the bracket after its name says of when and
// where: 日独灯台協議（於：ベルリン）が行われた.
func (m *reader) takeBracket(q *fact.Meeting, s text.Span) {
	name := m.Series[q.Series].Name
	at, from := strings.Index(s.Of(m.t.S), name), s.Start
	if at >= 0 {
		from = lex.Skip(m.t.S, s.Start+at+len(name), lex.CloseQuote)
	} else if at = strings.Index(s.Of(m.t.S), lex.Open+"於"); at >= 0 { // its short name is printed
		from += at
	}
	if in, end := lex.Bracket(m.t.S[:s.End], from); end > from && m.tellsWhen(in) {
		m.take(q, in, map[text.Span]bool{}, true)
	}
}

// heldTogether enters the meetings of further dialogues that a sentence says were held
// when and where the one reported was: 「灯台閣僚会議」及び「港湾閣僚会議」を開催しました.
func (m *reader) heldTogether(reported int, s text.Span) {
	names := m.reportedNames(s)
	for i, name := range names {
		known, lead := m.seriesOf(name.Of(m.t.S)), s.To(name.Start)
		if i := strings.LastIndex(lead.Of(m.t.S), lex.Comma); i >= 0 {
			lead.Start += i + len(lex.Comma)
		}
		day, own := m.dates.At(lead.Start) // 12日に日独灯台対話、|13日にリマで|日独港湾協議を
		own = own && m.isBeside(day.Value) && m.isFurther(name, false)
		joined := i > 0 && m.joins(names[i-1], name) && known != m.main
		if known != fact.None && len(m.index.numbers[number{known, 0}]) > 0 || !joined && m.isMain(name) || len(m.dates.In(s)) > 1 && !own {
			continue
		}
		to := m.addHeld(name, meetingReported, s)
		sharePlace(to, &m.All[reported])
		if shareDate(to, &m.All[reported]); own {
			setDate(to, day)
			m.place(to, lead)
		}
	}
}

// isMain reports whether a name is one of the dialogue reported, in other words.
func (m *reader) isMain(name text.Span) bool {
	own := &m.Series[m.main]
	return m.EndsSeries(name.Of(m.t.S)) || slices.Equal(own.Parties, m.parties.Of(name)) && len(own.Spans) > 0 && alike(m.topic(own.Spans[0]), m.topic(name))
}

// reportsHolding reports whether a verb of holding is one of a clause of its own,
// and none that qualifies a noun: 行われたもの.
func reportsHolding(s string) bool {
	v := words()
	for at := 0; ; {
		i, n := v.ReportedHeld.Index(s[at:])
		if i < 0 {
			return false
		}
		at += i + n
		rest := v.HeldEnds.TrimPrefix(s[at:])
		if v.Habits.Begins(rest) {
			continue // 1998年より開催しており
		}
		if !lex.BeginsName(rest) && !strings.HasPrefix(rest, lex.OpenQuote) && !v.Nouns.Begins(rest) {
			return true
		}
	}
}

// attended enters the meeting of the title if a sentence says who chaired it or
// took part, and none when it was held; or the one that a sentence says somebody
// went to.
func (m *reader) attended(s text.Span) bool {
	if name := m.visited(s); !name.Empty() {
		m.main = m.addSeries(name, seriesSentence)
		m.readAlias(m.main, name.End)
		q := fact.Meeting{Series: m.main, Status: schema.Held, Level: m.Series[m.main].Level, Basis: fact.At(meetingReported, s)}
		m.takeFirst(&q, s.To(name.Start))
		m.addMeeting(q)
		return true
	}
	if name := m.travelledTo(s); !name.Empty() {
		m.main = m.addSeries(name, seriesSentence)
	} else if m.main == fact.None || !words().Chaired.In(s.Of(m.t.S)) {
		return false
	}
	m.addMeeting(fact.Meeting{Series: m.main, Status: schema.Held, Level: m.Series[m.main].Level, Basis: fact.At(meetingReported, s)})
	return true
}

// travelledTo returns the name of a dialogue that a sentence says somebody went on a
// journey to attend, whose days and places are not those of the meeting: …会合への出席のため、
// ケニアに出張しました; empty if it names none.
func (m *reader) travelledTo(s text.Span) text.Span {
	for _, name := range m.bareNames(s) {
		if rest := m.afterName(name.End, s); words().Journeys.Begins(rest) && words().JourneyEnds.In(rest) {
			return name
		}
	}
	return text.Span{}
}

// visited returns the name of a dialogue that a sentence says somebody went to,
// after a date: 9日から11日まで北京に出張し、…会合に出席しました; empty if it names none.
func (m *reader) visited(s text.Span) text.Span {
	for _, name := range append(m.bareNames(s), m.reportedNames(s)...) {
		if m.isVisited(name, s) && (len(m.dates.In(s.To(name.Start))) > 0 || !m.places.Marked(s.To(name.Start)).Empty()) {
			return name
		}
	}
	return m.titledVisit(s)
}

// titledVisit returns the quoted name of a dialogue of many countries, which the title
// has as well, to which a sentence says somebody went: 「…ハイレベル対話」（閣僚級）に日本政府を代表して出席した;
// empty if it names none.
func (m *reader) titledVisit(s text.Span) text.Span {
	for i := strings.Index(s.Of(m.t.S), lex.OpenQuote); i >= 0 && s.Start+i < s.End; i = strings.Index(s.Of(m.t.S), lex.OpenQuote) {
		s.Start += i
		name, end := m.nameAfter(s)
		if end == s.Start {
			s.Start += len(lex.OpenQuote)
			continue
		}
		if _, after := lex.Bracket(m.t.S[:s.End], end); after > end { // （閣僚級）
			end = after
		}
		if !m.isPlain(name) && !m.isEvent(name) && strings.Contains(m.titled.Of(m.t.S), name.Of(m.t.S)) && words().Went.In(clauseOf(m.t.S[end:s.End])) {
			return name
		}
		s.Start = end
	}
	return text.Span{}
}

// clauseOf returns what of a text comes before its first comma.
func clauseOf(s string) string {
	clause, _, _ := strings.Cut(s, lex.Comma)
	return clause
}

// heldThere gives the meeting reported the place that a further sentence tells:
// 本会合は、ウェブ会議にて開催しました.
func (m *reader) heldThere(s text.Span) {
	held := m.Held()
	if held == fact.None {
		return
	}
	q, printed, v := &m.All[held], s.Of(m.t.S), words()
	if v.Terms.Begins(printed) {
		m.lastDay(q, s)
	}
	if !m.opening && !v.ThisMeeting.In(printed) && !(m.main != fact.None && strings.Contains(printed, m.Series[m.main].Name)) || q.City != "" || q.Country != "" || q.Mode != "" || !v.WasHeld.In(printed) || v.Earlier.In(printed) {
		return
	}
	for _, w := range m.dates.In(s) {
		if w.Value != q.Date {
			return
		}
	}
	m.place(q, s)
}

// lastDay gives the meeting reported, of which the first day is known, the last one: 会期は|30日まで|の2日間.
func (m *reader) lastDay(q *fact.Meeting, s text.Span) {
	printed := s.Of(m.t.S)
	day, end := lex.Number(printed, words().Terms.Prefix(printed), 2)
	from, _, err := q.Date.Parse()
	to := schema.Date{Year: from.Year, Month: from.Month, Day: day}
	if err == nil && from.EDTF() == q.Date && to.Valid() && day > from.Day && day <= from.Day+7 && strings.HasPrefix(printed[end:], "日まで") {
		q.Date = schema.Interval(from, to)
		q.Spans = append(q.Spans, s)
	}
}

// announces reports whether a sentence says, with its day, that a meeting without
// a name will be held.
func (m *reader) announces(s text.Span) bool {
	v, printed := words(), s.Of(m.t.S)
	at, n := v.PlainAnnounced.Index(printed)
	if at < 0 || !v.WillBeHeld.In(printed) || len(m.dates.In(s)) == 0 {
		return false
	}
	end := lex.RunEnd(printed[:at+n], at)
	noun := v.These.TrimPrefix(printed[lex.RunStart(printed, end):end])
	return IsPlain(noun) || m.EndsSeries(noun)
}

// takeFirst gives a meeting the first date of the sentence that reports it, and
// the place; what it followed on has a day of its own: 8月31日の合意を受け、本日.
func (m moments) takeFirst(q *fact.Meeting, s text.Span) {
	used := map[text.Span]bool{}
	all, v := m.dates.In(s), words()
	if i := slices.IndexFunc(all, func(w date.Date) bool { return m.coming(w.Value) }); i > 0 && (v.WillBeHeld.In(s.Of(m.t.S)) || v.Agreed.In(s.Of(m.t.S))) { // 9日、10月に再開すると発表した
		all = all[i:]
	}
	for i, w := range all {
		told := strings.HasSuffix(m.t.S[:w.Span.Start], "は") && v.Announces.In(s.Of(m.t.S)) // 港湾庁は9日、…を7日に開いたと発表した
		if i+1 < len(all) && (told || v.Begun.Begins(m.t.S[w.Span.End:]) || q.Series != fact.None && m.afterAside(w, s.End, m.Series[q.Series].Name) > 0 || len(w.Value) == len("2031") && len(all[i+1].Value) > len("2031") || v.FollowedOn.In(m.t.S[w.Span.End:all[i+1].Span.Start])) {
			continue // 今年の議長の下、|5月17日に
		}
		if !w.Since {
			setDate(q, w)
			used[w.Span] = true
			if i+1 < len(all) { // 12日に|リマで|日独灯台対話、13日に
				m.place(q, text.Span{Start: w.Span.End, End: all[i+1].Span.Start})
			}
			break
		}
	}
	m.take(q, m.beyond(s), used, false)
}

// beyond returns what of a sentence comes after another event, before which the meeting
// was held, and whose place is not that of the meeting: マニラで開かれる総会を前に、|東京で.
func (m moments) beyond(s text.Span) text.Span {
	for {
		at, n := words().Beforehand.Index(s.Of(m.t.S))
		if at < 0 {
			return s
		}
		s.Start += at + n
	}
}

// readSeries enters the series of the meeting reported that a sentence names.
func (m *reader) readSeries(s text.Span) bool {
	names := slices.DeleteFunc(m.bareNames(s), func(name text.Span) bool {
		return len(m.parties.Of(name)) == 0 || words().Occasions.Begins(m.afterName(name.End, s))
	})
	if len(names) == 0 {
		names = m.reportedNames(s)
	}
	if len(names) == 0 {
		return false
	}
	m.main = m.addSeries(names[0], seriesSentence)
	m.readAlias(m.main, names[0].End)
	return true
}
