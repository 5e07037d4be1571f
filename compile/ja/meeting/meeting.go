// Package meeting reads the series of dialogues that a Japanese text names, and
// its meetings: which one it reports, with their numbers, dates and places.
package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Meetings are the series and meetings of a text.
type Meetings struct {
	Series []fact.Series
	All    []fact.Meeting
	Lines  []Line // what each line of the text says of them

	t     *lex.Text
	dates *date.Dates
	index index
}

// reader reads the meetings of one text.
type reader struct {
	Meetings
	names
	moments
	main    int           // the series of the meeting reported
	current int           // the meeting that the section is about
	depth   int           // the level of the heading of that section
	level   int           // that of the heading read last
	section int           // the meeting whose name alone is the heading of the section; fact.None if none is
	beside  []int         // meetings that are told of with the one reported, as they were with it or will be
	day     text.Span     // the day that the programme being read has come to
	opening bool          // the head or the first paragraphs are being read
	headed  bool          // a heading is being read
	early   []clause.Line // labelled values and lines that say when and where, before the meeting is named
	titled  text.Span
	under   text.Span // the name of a dialogue, not known so far, that is the heading of the section
}

// names finds where meetings and dialogues are named.
type names struct {
	*Meetings
	parties *country.Parties
}

// moments finds when and where meetings were or will be.
type moments struct {
	*Meetings
	places country.Places
}

// A Line is what a line says of meetings.
type Line struct {
	Named   []Naming // meetings, in order
	Now     int      // the meeting that is spoken of; fact.None if there is none
	Held    bool     // names the meeting reported, or reports it without its name
	Met     []int    // meetings held that it names
	Other   bool     // names a meeting held before
	Headed  bool     // is the heading of talks during a visit, which Met has
	Beside  bool     // reports talks beside the meeting, which Met has
	Reports bool     // reports the meeting without its name, or for the first time
}

// Read reads the series and meetings that the lines of a text name. It returns
// the dates as well, with those resolved that the meeting reported tells.
func Read(t *lex.Text, lines []clause.Line, dates *date.Dates, parties *country.Parties) (*Meetings, *date.Dates) {
	m := readAll(t, lines, dates, parties)
	known := dates.With(m.printedDate())
	if known.ByMeeting() { // the date of a meeting to come may be among them
		m = readAll(t, lines, known, parties)
	}
	m.dates = known
	return m, known
}

// printedDate returns the date of the meeting reported if the text prints all of
// it, with the year; else "".
func (m *Meetings) printedDate() schema.EDTF {
	held := m.Held()
	if held == fact.None || slices.ContainsFunc(m.All[held].Notes, func(n schema.Provenance) bool { return n.Field == "date" }) {
		return ""
	}
	return m.All[held].Date
}

// readAll reads the meetings. The one of the title, if a label says when it was held, is
// known before the first sentence, which may tell of something else.
func readAll(t *lex.Text, lines []clause.Line, dates *date.Dates, parties *country.Parties) *Meetings {
	m := &reader{
		Meetings: Meetings{Lines: make([]Line, len(lines)), t: t, dates: dates, index: newIndex()},
		main:     fact.None, current: fact.None, section: fact.None, opening: true,
	}
	m.names, m.moments = names{&m.Meetings, parties}, moments{&m.Meetings, country.PlacesOf(t, dates)}
	for i := range lines {
		if lines[i].Kind == clause.Sentence && m.isLabelled() {
			m.titledMeeting(m.titled, &Line{})
			m.settle()
		}
		m.line(&lines[i], &m.Lines[i])
		m.settle()
		if m.Lines[i].Now = m.now(); m.Lines[i].Beside {
			m.Lines[i].Now = m.Lines[i].Met[0]
		}
		if m.Held() != fact.None && lines[i].Kind == clause.Sentence && (i+1 == len(lines) || lines[i+1].Block != lines[i].Block) {
			m.opening = false
		}
	}
	if q := m.main; q != fact.None && len(m.Series[q].Parties) == 0 && !isOfMany(m.Series[q].Name) { // 中独、第3回灯台対話を開催
		m.Series[q].Parties = parties.Titled
	}
	talks := m.titledTalks()
	m.visits(lines)
	m.announce(lines)
	for i := range lines { // who took part may be listed before the meeting is named
		if (lines[i].Kind == clause.Entry || talks) && m.Lines[i].Now == fact.None {
			m.Lines[i].Now = m.Held()
		}
	}
	return &m.Meetings
}

// line reads what a line says of meetings.
func (m *reader) line(l *clause.Line, out *Line) {
	switch l.Kind {
	case clause.Title:
		m.title(l.Span, out)
	case clause.ListHeading:
		m.enterAll(l.Span, m.namings(l.Span))
	case clause.Heading:
		m.heading(l)
	case clause.Label:
		m.label(l)
	case clause.Venue:
		m.venueLine(l)
	case clause.Sentence:
		m.sentence(l, out)
	}
}

// fiscalYear ends a year that begins in April.
const fiscalYear = "年度"

// title reads the series and the meeting that the title names.
func (m *reader) title(in text.Span, out *Line) {
	named := m.namings(in)
	m.titled, out.Named = in, named
	m.enterAll(in, named)
	for i := range m.All {
		if q := &m.All[i]; strings.HasSuffix(q.DateSpan.Of(m.t.S), fiscalYear) { // 令和4年度 第2回…: an edition
			q.Date, q.DateSpan = "", text.Span{}
		}
	}
	for _, n := range named {
		m.judge(n, out)
	}
	if m.main != fact.None && len(m.All) > 0 {
		return
	}
	names, when := m.bareNames(in), m.dated(in)
	if name := in.To(when.Start); len(names) == 0 && !when.Empty() && meetingNoun(name.Of(m.t.S)) == name.Len() && !m.isPlain(name) {
		names = append(names, name)
	}
	for _, name := range names {
		i := m.addSeries(name, seriesTitle)
		m.readAlias(i, name.End)
		if m.main == fact.None {
			m.main = i
		}
	}
	if m.main != fact.None && !when.Empty() {
		m.titledMeeting(in, out)
		m.venueLine(&clause.Line{Kind: clause.Venue, Span: when})
	}
}

// titledMeeting enters the meeting without a number that the title names.
func (m *reader) titledMeeting(at text.Span, out *Line) {
	q := fact.Meeting{Series: m.main, Status: schema.Held, Basis: fact.At(meetingTitled, at)}
	if m.main != fact.None {
		q.Level = m.Series[m.main].Level
	} else {
		q.Level = level(at.Of(m.t.S))
		if p := m.places.Marked(at); p.Mode == schema.Virtual { // 日独外相電話会談
			q.Mode = p.Mode
		}
	}
	out.Met = append(out.Met, m.addMeeting(q))
}

// dated returns the bracket with which a title ends if it says when a meeting was
// held: …会合（2010年10月16日、於東京）; empty if none does.
func (m *reader) dated(title text.Span) text.Span {
	open := strings.LastIndex(title.Of(m.t.S), lex.Open)
	for ; open >= 0; open = strings.LastIndex(m.t.S[title.Start:title.Start+open], lex.Open) {
		in, end := lex.Bracket(m.t.S[:title.End], title.Start+open)
		if end == title.End && len(m.dates.In(in)) > 0 {
			return text.Span{Start: title.Start + open, End: end}
		}
	}
	return text.Span{Start: title.End, End: title.End}
}

// heading reads the meetings that a heading names, and which one its section is about.
func (m *reader) heading(l *clause.Line) {
	in, level := l.Span, m.t.Doc.Blocks[l.Block].Level
	m.level = level
	if level <= m.depth {
		m.current = fact.None // that section ends here
	}
	named, before := m.namings(in), m.current
	defer func() {
		if m.current != before {
			m.depth = level
		}
	}()
	for _, n := range named {
		if series, ok := m.seriesFor(n); ok && n.Ordinal > 0 {
			if i := m.find(series, n.Ordinal, 0); i != fact.None && m.All[i].Status == schema.Held {
				m.current = i
			}
		}
	}
	m.headed = true
	m.enterAll(in, named)
	m.headed = false
	if len(named) == 0 {
		m.headedBy(in)
	}
	m.ofSection(in, named)
}

// headedBy gives the meeting reported, if a heading is its name, the day in the
// bracket after it: 日英灯台会合（6月26日）.
func (m *reader) headedBy(in text.Span) {
	held := m.Held()
	if held == fact.None || m.All[held].Date != "" || m.main == fact.None {
		return
	}
	for _, name := range m.bareNames(in) {
		day, end := lex.Bracket(m.t.S[:in.End], name.End)
		if end > name.End && m.seriesOf(name.Of(m.t.S)) == m.main {
			m.take(&m.All[held], day, map[text.Span]bool{}, false)
		}
	}
}

// sentence reads the meetings that a sentence names, or reports without a name.
func (m *reader) sentence(l *clause.Line, out *Line) {
	out.Named = m.namings(l.Span)
	if at, _ := words().NextHeld.Index(l.Span.Of(m.t.S)); l.Next && len(out.Named) == 0 && m.main != fact.None && at >= 0 {
		out.Named = append(out.Named, Naming{Step: 1, Span: l.Span.From(l.Span.Start + at)})
	}
	m.enterAll(m.thisTime(l.Span, out.Named), out.Named)
	own := slices.DeleteFunc(slices.Clone(out.Named), func(n Naming) bool { return m.isAside(n, l.Span) })
	unknown := m.main == fact.None
	if out.Reports = m.reported(l.Span, own, out); unknown && m.main != fact.None { // 日独灯台対話が再開され、|第2回会合|が開かれた
		m.enterAll(l.Span, out.Named)
	}
	if len(out.Named) == 0 {
		m.heldThere(l.Span)
		if out.Reports {
			out.Named = append(out.Named, Naming{Span: l.Span})
		}
	}
	if !out.Reports {
		m.recalled(l.Span, out.Named)
	}
	for _, n := range out.Named {
		m.judge(n, out)
	}
	out.Held = out.Held || out.Reports || m.saysHow(l.Span, out)
	if !out.Held {
		m.besides(l.Span, out)
	}
}

// saysHow reports whether a sentence says how the meeting reported was held:
// 今次会合は、…協定に基づいて開催された.
func (m *reader) saysHow(s text.Span, out *Line) bool {
	v, printed := words(), s.Of(m.t.S)
	return m.Held() != fact.None && !out.Other && v.ThisHeld.Begins(printed) && v.WasHeld.Ends(lex.TrimStop(printed))
}

// thisTime enters the series that a sentence names which counts the meeting that
// it reports, and returns the part that speaks of it: …対話は、2001年より毎年開催
// しており、|今回が第9回目の会合です.
func (m *reader) thisTime(s text.Span, named []Naming) text.Span {
	if m.main != fact.None || len(named) != 1 || !named[0].Name.Empty() || named[0].Ordinal == 0 {
		return s
	}
	before := s.To(named[0].Span.Start)
	if at := words().ThisTime.Suffix(before.Of(m.t.S)); at > 0 && m.readSeries(before) {
		return s.From(before.End - at)
	}
	return s
}

// judge notes of which meeting a sentence speaks.
func (m *reader) judge(n Naming, out *Line) {
	series, ok := m.seriesFor(n)
	if !ok {
		return
	}
	ordinal := n.Ordinal
	if ordinal == 0 {
		ordinal = m.stepFrom(series, n.Step)
	}
	i := m.find(series, ordinal, n.Step)
	if i == fact.None {
		return
	}
	switch m.All[i].Status {
	case schema.Held:
		out.Held = true
		if !slices.Contains(out.Met, i) {
			out.Met = append(out.Met, i)
		}
	case schema.Planned:
	default:
		out.Other = true
	}
}

// Spans returns where a line names meetings.
func (m *Meetings) Spans(line int) []text.Span {
	out := make([]text.Span, len(m.Lines[line].Named))
	for i, n := range m.Lines[line].Named {
		out[i] = n.Span
	}
	return out
}

// Held returns the meeting that the statement reports.
func (m *Meetings) Held() int {
	for i := range m.All {
		if m.All[i].Status == schema.Held {
			return i
		}
	}
	return fact.None
}

// now returns the meeting that is being spoken of.
func (m *reader) now() int {
	if m.current != fact.None {
		return m.current
	}
	return m.Held()
}

// After reports whether a date ends after the meeting that is reported or, if it
// has no date, after the statement was issued.
func (m *Meetings) After(d schema.EDTF) bool {
	_, last, ok := d.Bounds()
	if !ok {
		return false
	}
	for i := range m.All {
		if q := &m.All[i]; q.Status == schema.Held && q.Date != "" {
			_, held, ok := q.Date.Bounds()
			return ok && last.After(held)
		}
	}
	return m.dates.Issued.Year == 0 || last.After(m.dates.Issued.Last())
}

// isDated reports whether the text tells when it is of, so that a date may be said to
// be after that.
func (m *reader) isDated() bool {
	held := m.Held()
	return m.dates.Issued.Year > 0 || held != fact.None && m.All[held].Date != ""
}

// coming reports whether a date begins after the statement was issued.
func (m *Meetings) coming(d schema.EDTF) bool {
	from, _, ok := d.Bounds()
	return ok && m.dates.Issued.Full() && from.After(m.dates.Issued.Last())
}
