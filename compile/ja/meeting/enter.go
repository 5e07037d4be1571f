package meeting

import (
	"slices"
	"strings"
	"time"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// enterAll enters the series and meetings that a stretch names.
func (m *reader) enterAll(s text.Span, all []Naming) {
	used := map[text.Span]bool{}
	last, gap := fact.None, 0
	from := s.Start // where what is said of the next one begins
	for i, n := range all {
		near := s.From(m.afterListed(s, from, n))
		inner := i+1 < len(all) && all[i+1].Span.Contains(n.Span)                                                                       // 第9回日台漁業委員会|第2回専門家会合
		if !inner && (m.isOccasion(n, s) || words().Sinces.Begins(m.t.S[n.Span.End:]) || words().Outcomes.Begins(m.t.S[n.Span.End:])) { // リマにおいて、2029年の第3回会合|以来となる第4回
			from = s.Start
		} else if !inner {
			from = n.Span.End
		}
		series, ok := m.belongs(n, s)
		if !ok || inner && !all[i+1].Lead.Empty() { // else no more is told of it than whose part met
			continue
		}
		if i+1 < len(all) {
			near.End = all[i+1].Span.Start
		}
		if inner || m.isOccasion(n, s) {
			near = n.Span
		}
		now := m.enter(n, series, near, s, used)
		m.together(now, s.To(max(s.Start, n.Span.Start)))
		if last != fact.None && now != fact.None && now != last {
			m.share(last, now, text.Span{Start: gap, End: max(gap, n.Span.Start)}, s)
			if n.Step == 0 && m.isObject(n, s) {
				m.heldAlike([2]int{last, now}, text.Span{Start: gap, End: max(gap, n.Span.Start)})
			}
			m.together(last, s.To(max(s.Start, gap)))
			m.together(now, s.To(max(s.Start, gap)))
		}
		last, gap = now, n.Span.End
	}
}

// together gives a further meeting, which what comes before it in a sentence says was held
// at the same time, the place of the one reported and its day: また、この機会に、|第2回日独…会合を開催した.
func (m *reader) together(i int, before text.Span) {
	held := m.Held()
	if i == fact.None || held == fact.None || i == held || m.All[i].Status != schema.Held || !words().SameTime.In(before.Of(m.t.S)) {
		return
	}
	q, reported := &m.All[i], &m.All[held]
	if first, last := reported.Date.Days(); q.Date == "" && first != "" && first == last {
		shareDate(q, reported)
	}
	if q.City == "" && q.Country == "" && q.Mode == "" {
		sharePlace(q, reported)
	}
}

// afterListed returns where what is said of a naming begins: after the last dialogue
// without a number that is listed before it, whose date is its own, and after the place of
// the naming before: 2029年に第1回|をボンで、|2030年に第2回を. from is where it would begin else.
func (m *reader) afterListed(s text.Span, from int, n Naming) int {
	lead := text.Span{Start: words().HeldObjects.Skip(m.t.S[:s.End], from), End: n.Span.Start}
	if comma := strings.Index(m.t.S[lead.Start:max(lead.Start, lead.End)], lex.Comma); from > s.Start && lead.Start > from && comma > 0 && !m.places.Marked(lead.To(lead.Start+comma)).Empty() {
		from = lead.Start + comma
	}
	for _, name := range m.bareNames(text.Span{Start: from, End: max(from, n.Span.Start)}) {
		if rest := m.t.S[name.End:n.Span.Start]; words().Coordinates.Has(strings.Trim(rest, quotes)) || words().Listed.Begins(rest) {
			from = name.End
		}
	}
	return from
}

// isOccasion reports whether a naming is of something else, at or after which a
// meeting was held: 7月21日、第43回…会議の後に、…において第3回…会議が開かれた.
func (m *reader) isOccasion(n Naming, s text.Span) bool {
	v := words()
	if !v.Occasions.Begins(m.t.S[n.Span.End:max(n.Span.End, s.End)]) || v.Qualifying.Ends(m.t.S[:n.Span.Start]) { // 5月に開かれた第8回…会議の後に
		return false
	}
	series, ok := m.seriesFor(n)
	return !ok || series != m.main
}

// share gives two meetings that one verb says to be held what only one of them
// is said to have: 第1回…対話及び第2回…協議を東京で開催した, or of the place alone
// 5日に…対話を、6日に…協議を東京で開催した. gap is what is between them.
func (m *reader) share(a, b int, gap, s text.Span) {
	x, y, v := &m.All[a], &m.All[b], words()
	ahead := slices.ContainsFunc(x.Spans, func(at text.Span) bool { return at.Start >= s.Start && at.End <= x.DateSpan.Start }) // 東京において、5日に…を、6日に…を
	between := strings.TrimLeft(gap.Of(m.t.S), lex.Close+lex.CloseQuote)
	joined := v.Coordinates.Has(between)
	if !joined && !v.Objects.Begins(between) && !m.isDayAlone(gap) {
		return
	}
	for _, p := range [2][2]*fact.Meeting{{x, y}, {y, x}} {
		from, to := p[0], p[1]
		if to.City == "" && to.Country == "" && to.Mode == "" && (joined || from == y || ahead) {
			sharePlace(to, from)
		}
		if joined && to.Date == "" {
			shareDate(to, from)
		}
	}
}

// sharePlace gives a meeting the place of another one.
func sharePlace(to, from *fact.Meeting) {
	to.City, to.Country, to.Venue, to.Mode = from.City, from.Country, from.Venue, from.Mode
}

// shareDate gives a meeting the date of another one.
func shareDate(to, from *fact.Meeting) { to.Date, to.DateSpan = from.Date, from.DateSpan }

// heldAlike makes two meetings that one verb says to be held, on days of the meeting
// reported, meetings that were held: …委員会（第12回）|及び|…委員会（第5回）が開催された.
func (m *reader) heldAlike(meetings [2]int, gap text.Span) {
	between := strings.TrimLeft(gap.Of(m.t.S), lex.Close+lex.CloseQuote)
	if !words().Coordinates.Has(between) && !m.isDayAlone(gap) {
		return
	}
	for _, i := range meetings {
		if q := &m.All[i]; q.Status == schema.Mentioned && m.isBeside(q.Date) {
			q.Status = schema.Held
		}
	}
}

// isDayAlone reports whether a gap between two meetings is no more than the day of one of
// them: リマにおいて、…対話が|9月6日に、|…協議が翌7日に開かれた, 6日に…対話|、7日に|…協議が.
func (m *reader) isDayAlone(gap text.Span) bool {
	at := lex.Skip(m.t.S[:gap.End], words().HeldObjects.Skip(m.t.S[:gap.End], gap.Start), lex.Comma)
	w, ok := m.dates.At(at)
	return ok && at > gap.Start && w.Span.End <= gap.End && strings.Trim(m.t.S[w.Span.End:gap.End], lex.To+lex.Comma) == ""
}

// seriesFor returns the series of this text that a naming speaks of.
func (m *reader) seriesFor(n Naming) (series int, ok bool) {
	if n.Name.Empty() {
		if i := m.nextOfOther(n); i != fact.None {
			return i, true
		}
		if m.current != fact.None && m.All[m.current].Series != fact.None {
			return m.All[m.current].Series, true
		}
		return m.main, m.main != fact.None && (len(m.All) > 0 || n.Ordinal > 0)
	}
	i := m.seriesOf(m.called(n))
	if name := n.Name.Of(m.t.S); i == fact.None && len(m.parties.Of(n.Name)) == 0 {
		i = m.seriesEnding(name)
	}
	if i == fact.None {
		i = m.sameParties(n.Name)
	}
	if i == fact.None && m.isHeld(n) {
		i = m.main
	}
	return i, i != fact.None
}

// nextOfOther returns the series, not the one reported, of which the meeting entered last
// is the one before a naming without a name, if the noun of that is its own alone:
// 第1回…グループ会議の成果を評価。|第2回会議を…で開催する; fact.None if it is no such one.
func (m *reader) nextOfOther(n Naming) int {
	if m.main == fact.None || len(m.All) == 0 || n.Step != 0 {
		return fact.None
	}
	last, printed := &m.All[len(m.All)-1], n.Span.Of(m.t.S)
	_, size := words().nouns.Longest(printed)
	noun := printed[len(printed)-size:]
	if size == 0 || last.Series == fact.None || last.Series == m.main || last.Ordinal == 0 || n.Ordinal != last.Ordinal+1 ||
		!strings.HasSuffix(m.Series[last.Series].Name, noun) || strings.HasSuffix(m.Series[m.main].Name, noun) {
		return fact.None
	}
	return last.Series
}

// isHeld reports whether a naming of the opening is of the meeting reported, under
// another name: it has its number and its noun, and names no parties, or those of the
// meeting where no more than the title has named that.
func (m *reader) isHeld(n Naming) bool {
	held := m.Held()
	if !m.opening || held == fact.None || n.Ordinal == 0 || m.All[held].Ordinal != n.Ordinal || m.All[held].Series != m.main {
		return false
	}
	name, own := n.Name.Of(m.t.S), &m.Series[m.main]
	_, size := words().nouns.Longest(name)
	parties := m.parties.Of(n.Name)
	if len(parties) == 0 {
		return size > 0 && strings.HasSuffix(own.Name, name[len(name)-size:])
	}
	titled := m.All[held].Date == "" && !m.titled.Contains(n.Span) && len(m.Series) == 1
	return titled && size > 0 && (len(own.Parties) == 0 || slices.Equal(own.Parties, parties)) && alike(m.topic(own.Spans[0]), m.topic(n.Name))
}

// topic returns the name of a meeting without the countries with which it begins.
func (m *reader) topic(name text.Span) string {
	_, end := m.parties.Pair(name)
	return name.From(end).Of(m.t.S)
}

// alike reports whether two names of meetings end in one noun and share what they are
// about: ハイレベル海洋協議, 高級事務レベル海洋協議.
func alike(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) < 4 || len(y) < 4 || string(x[len(x)-2:]) != string(y[len(y)-2:]) {
		return false
	}
	for i := 0; i+2 <= len(x)-2; i++ {
		topic := string(x[i : i+2])
		if !words().CommonTopics.Has(topic) && strings.Contains(string(y[:len(y)-2]), topic) {
			return true
		}
	}
	return false
}

// belongs returns the series that a naming speaks of, and enters what it says of
// it. A numbered meeting of a name that is no dialogue of the parties is an
// event, and left to references.
func (m *reader) belongs(n Naming, s text.Span) (series int, ok bool) {
	i, ok := m.seriesFor(n)
	switch name := m.called(n); {
	case n.Name.Empty(), !ok && len(m.Series) > 0 && len(m.between(n)) == 0 && !n.Beside && !m.heldBeside(n, s) && !isEdition(n, name):
		return i, ok
	case !ok && m.main == fact.None && len(m.between(n)) == 0 && m.atOccasion(n, s): // it is an event beside
		return fact.None, false
	case !ok && m.Held() != fact.None && level(name) == leaders && !words().Editions.Ends(name): // a summit beside is an event
		return fact.None, false
	case !ok && len(m.between(n)) == 0 && words().Homely.In(name): // of ministers of one country
		return fact.None, false
	case ok && !m.IsSeries(name):
		if q := &m.Series[i]; len(q.Parties) == 0 && len(m.between(n)) > 0 { // the name with the parties is the fuller one
			m.rename(i, name, m.between(n), n.Name)
			return i, true
		}
		m.addAlias(i, name)
		return i, true
	case ok:
		m.Series[i].Spans = append(m.Series[i].Spans, n.Name)
	default:
		i = m.addSeries(n.Name, seriesNumbered)
		if !n.Lead.Empty() {
			m.rename(i, name, m.between(n), n.Lead)
		}
	}
	m.readAlias(i, n.Name.End)
	if m.main == fact.None && m.Held() == fact.None && !m.isAside(n, s) { // else the talks reported are of no series
		m.main = i
	}
	return i, true
}

// isAside reports whether somebody only is where he met others because of the meeting of a
// naming: 第3回日印灯台会合|に出席するためデリーを訪問中の内藤大臣は、.
func (m *reader) isAside(n Naming, s text.Span) bool {
	rest := m.afterName(n.Span.End, s)
	return words().Journeys.Begins(rest) && words().Staying.In(clauseOf(rest))
}

// atOccasion reports whether a naming is of what somebody used to meet, after a verb that
// says that it was held: 東京で開かれた|第2回…フォーラム|（IEF2）の機会に.
func (m *reader) atOccasion(n Naming, s text.Span) bool {
	return words().Qualifying.Ends(strings.TrimSuffix(m.t.S[:n.Span.Start], lex.OpenQuote)) && words().Occasions.Begins(m.afterName(n.Span.End, s))
}

// isEdition reports whether a numbered meeting is one of a dialogue that meets again
// and again, though it names none of the parties: 第43回ASEAN閣僚会議. Other conferences
// are events: 第5回アフリカ開発会議.
func isEdition(n Naming, name string) bool {
	named := lex.IsProper(name) || strings.HasPrefix(name, japan)
	return n.Ordinal > 0 && n.Step == 0 && named && (n.Level != "" || words().Editions.Ends(name))
}

// japan begins the names of dialogues with a party that may be unknown: 日ASLOM協議.
const japan = "日"

// enter enters one meeting, or adds to it what this place says. near is the
// stretch between the namings before and after it. It returns the meeting;
// fact.None if it is none of which the text says more.
func (m *reader) enter(n Naming, series int, near, s text.Span, used map[text.Span]bool) int {
	ordinal := n.Ordinal
	if ordinal == 0 {
		if ordinal = m.stepFrom(series, n.Step); ordinal == 0 && n.Step < 0 {
			return m.enterLast(n, series, near, s, used)
		}
	}
	i := m.find(series, ordinal, n.Step)
	if i == fact.None && (m.isOfAnother(n, series) || m.Held() == fact.None && n.Name.Empty() && m.isToBe(n) || n.This && m.stepFrom(series, 0) > 0) {
		return fact.None
	}
	if i == fact.None {
		i = m.unnumbered(n, series, s)
	}
	if i == fact.None {
		i = m.add(n, series, ordinal, m.isAside(n, s))
	} else if q := &m.All[i]; m.contradicts(q, n, near, s) {
		return fact.None
	} else if len(q.Spans) < 8 {
		q.Spans = append(q.Spans, n.Span)
	}
	q := &m.All[i]
	m.setLevel(q, n, s)
	m.refine(q, n, near, s)
	if q.Status == schema.Planned {
		m.hostLand(q, n, s)
	}
	if q.Date == "" || q.City == "" && q.Country == "" && q.Mode == "" {
		m.whenAndWhere(q, n, near, s, used)
		if q.Status == schema.Planned && q.Date != "" && !m.After(q.Date) { // the date of something else
			q.Date, q.DateSpan = "", text.Span{}
			q.Notes = slices.DeleteFunc(q.Notes, func(p schema.Provenance) bool { return p.Field == "date" })
		}
		if q.Status == schema.Mentioned && n.Step == 0 && m.isObject(n, s) && m.isBeside(q.Date) {
			q.Status = schema.Held // on the same days: また、同日、第18回…会合を開催した
		} else if q.Status == schema.Mentioned && q.Date != "" && m.isDated() && m.After(q.Date) && !m.isObject(n, s) || q.Status == schema.Held && series != m.main && m.coming(q.Date) {
			q.Status = schema.Planned // of another series: 来年に予定する第5回…
		} else if k := m.Held(); k != fact.None && q.Status == schema.Held && series != m.main && q.Date != "" && m.All[k].Date != "" && !m.isBeside(q.Date) && !m.After(q.Date) && !slices.ContainsFunc(m.All[k].Spans, s.Contains) {
			q.Status = schema.Mentioned // 日仏潮汐対話の第1回会合を2030年に開催したことを紹介した
		}
	}
	if q.Status == schema.Mentioned && q.Told.Empty() && m.isObject(n, s) {
		q.Told = s
	}
	return i
}

// refine gives a meeting of which no more than a month or a year is known the day that a
// sentence tells: 今年3月27日、東京で第1回会合を開催した.
func (m *reader) refine(q *fact.Meeting, n Naming, near, s text.Span) {
	known, _, err := q.Date.Parse()
	if err != nil || known.Full() && !(m.headed && strings.Contains(string(q.Date), "/")) || n.Step != 0 { // else of the days of a journey
		return
	}
	other := m.told(fact.Meeting{Status: q.Status}, n, near, s)
	day, _, err := other.Date.Parse()
	if err != nil || !day.Full() || read.Contradicts(q.Date, other.Date) {
		return
	}
	shareDate(q, other)
	q.Notes, q.Spans = append(q.Notes, other.Notes...), append(q.Spans, other.DateSpan)
}

// told returns a meeting with what a sentence says of a naming.
func (m *reader) told(q fact.Meeting, n Naming, near, s text.Span) *fact.Meeting {
	m.whenAndWhere(&q, n, near, s, map[text.Span]bool{})
	return &q
}

// enterLast enters the meeting before the one reported, of which no number is printed,
// if the sentence says on which day it was held: 前回会合は平成28年11月30日に東京で開催.
func (m *reader) enterLast(n Naming, series int, near, s text.Span, used map[text.Span]bool) int {
	q := fact.Meeting{Series: series, Status: schema.Mentioned, Level: n.Level, Basis: fact.At(meetingNext, n.Span)}
	m.whenAndWhere(&q, n, near, s, used)
	first, _, err := q.Date.Parse()
	known := slices.ContainsFunc(m.index.numbers[number{series, 0}], func(i int) bool { return m.All[i].Date == q.Date })
	if known || err != nil || !first.Full() || m.After(q.Date) || m.isBeside(q.Date) {
		return fact.None
	}
	return m.addMeeting(q)
}

// contradicts reports whether a sentence says that the meeting reported was held on
// other days than another sentence has it, and enters the first that does beside it.
func (m *reader) contradicts(q *fact.Meeting, n Naming, near, s text.Span) bool {
	if q.Status != schema.Held || q.Ordinal == 0 || n.Ordinal == 0 || n.Step != 0 || q.Date == "" || !m.isObject(n, s) {
		return false
	}
	other := m.told(fact.Meeting{Series: q.Series, Ordinal: q.Ordinal, Status: schema.Mentioned, Basis: fact.At(meetingNumbered, n.Span)}, n, near, s)
	if !read.Contradicts(q.Date, other.Date) {
		return false
	}
	if !slices.ContainsFunc(m.index.numbers[number{q.Series, q.Ordinal}], func(i int) bool { return m.All[i].Status == schema.Mentioned }) {
		m.addMeeting(*other)
	}
	return true
}

// isOfAnother reports whether a number without a name is said of a dialogue that is
// still to begin, in a text that reports a later meeting of the series, or one without a
// number: (2) …会議を…に改め、第1回を開催すること.
func (m *reader) isOfAnother(n Naming, series int) bool {
	held := m.stepFrom(series, 0)
	return n.Name.Empty() && n.Step == 0 && n.Ordinal > 0 && (n.Ordinal < held || n.Ordinal == 1 && m.Held() != fact.None) && m.isToBe(n)
}

// isToBe reports whether a naming is of a meeting that shall be held: 第1回会合|を開催すること.
func (m *reader) isToBe(n Naming) bool {
	return words().ToHold.Begins(m.t.S[n.Span.End:])
}

// heldBeside reports whether a sentence says of a further numbered meeting that it
// was held on the days of the one reported: 同日、第24回…会合が開催され.
func (m *reader) heldBeside(n Naming, s text.Span) bool {
	w, ok := m.dates.Last(s.To(n.Span.Start), nil)
	return ok && m.isObject(n, s) && m.isBeside(w.Value)
}

// isBeside reports whether a date is within a few days of that of the meeting reported.
func (m *reader) isBeside(d schema.EDTF) bool {
	held := m.Held()
	if held == fact.None {
		return false
	}
	from, _, err := d.Parse()
	day, _, unknown := m.All[held].Date.Parse()
	return err == nil && unknown == nil && from.Full() && day.Full() && from.First().Sub(day.First()).Abs() <= fewDays
}

// leaders is the level of summits.
const leaders schema.Level = "leaders"

// fewDays is how far apart meetings are that a statement reports together.
const fewDays = 7 * 24 * time.Hour

// unnumbered gives the meeting reported, of which no number was printed so far, the
// number of a naming in the opening, in a heading, or in a sentence that says that
// it was held. It returns the meeting; fact.None if the naming is of another one.
func (m *reader) unnumbered(n Naming, series int, s text.Span) int {
	i := m.find(series, 0, 0)
	if i == fact.None || n.Ordinal == 0 || n.Step != 0 || m.All[i].Status != schema.Held || m.isRecalled(n) || m.isToBe(n) {
		return fact.None
	}
	if !n.This && !m.opening && !m.headed && (!m.isObject(n, s) || m.tellsOther(n, s, m.All[i].Date)) || words().Ahead.Begins(m.t.S[n.Span.End:]) {
		return fact.None
	}
	m.renumber(i, n.Ordinal)
	for _, next := range slices.Clone(m.index.numbers[number{series, 0}]) { // 次回対話は…, before 今回が|第4回
		if q := &m.All[next]; q.Status == schema.Planned {
			m.renumber(next, n.Ordinal+1)
			q.Notes = append(q.Notes, counted)
		}
	}
	return i
}

// tellsOther reports whether a sentence says of a naming that it was at another time than
// a date, or no more than in what year: 平成4年に|第1回|が開かれ.
func (m *reader) tellsOther(n Naming, s text.Span, date schema.EDTF) bool {
	w, ok := m.dates.Last(s.To(n.Span.Start), nil)
	if !ok || w.Value == "" {
		return false
	}
	first, _, err := w.Value.Parse()
	return err != nil || !first.Full() || read.Contradicts(date, w.Value)
}

// isObject reports whether a sentence says of the meeting of a naming that it was
// held: 第3回…協議を開催した, …会合が開催された.
func (m *reader) isObject(n Naming, s text.Span) bool { return m.isHeldAt(n.Span.End, s) }

// counted says where a number that is not printed comes from.
var counted = schema.Provenance{Field: "ordinal", Origin: schema.OriginResolved, Basis: "次回, 前回: counted from the meeting reported"}

// add adds a meeting that is named for the first time, beside the one reported or not.
func (m *reader) add(n Naming, series, ordinal int, aside bool) int {
	q := fact.Meeting{Series: series, Ordinal: ordinal, Status: m.status(series, ordinal, n.Step), Basis: fact.At(meetingNumbered, n.Span)}
	if n.Step != 0 && n.Ordinal == 0 {
		q.Rule = meetingNext
		if ordinal > 0 {
			q.Notes = append(q.Notes, counted)
		}
	}
	recalled := series != m.main && m.Held() != fact.None && words().Outcomes.Begins(m.t.S[n.Span.End:])
	if q.Status == schema.Held && (aside || recalled || m.isRecalled(n) || m.isOfOthers(n, series)) {
		q.Status = schema.Mentioned
	}
	if q.Status == schema.Mentioned && words().ToCome.Ends(strings.TrimSuffix(m.t.S[:n.Span.Start], lex.OpenQuote)) { // 開催予定の第5回…
		q.Status = schema.Planned
	}
	return m.addMeeting(q)
}

// isRecalled reports whether a naming only speaks of a meeting held before the one
// reported, which is known: 5月に開催された第8回日伯協議.
func (m *reader) isRecalled(n Naming) bool {
	before := strings.TrimSuffix(m.t.S[:n.Span.Start], lex.OpenQuote)
	return m.Held() != fact.None && words().Qualifying.Ends(before)
}

// isOfOthers reports whether a naming is of a dialogue that names no parties, beside the
// one reported: it was not held by those who report.
func (m *reader) isOfOthers(n Naming, series int) bool {
	return m.main != fact.None && series != m.main && len(m.Series[series].Parties) == 0 && isEdition(n, n.Name.Of(m.t.S))
}

// setLevel gives a meeting and its series the level that is printed with it, in
// the name or in a bracket after it: （局長級）.
func (m *reader) setLevel(q *fact.Meeting, n Naming, s text.Span) {
	if in, end := lex.Bracket(m.t.S[:s.End], n.Span.End); end > n.Span.End && n.Level == "" && words().LevelEnds.Ends(in.Of(m.t.S)) {
		n.Level = level(in.Of(m.t.S))
	}
	if q.Level == "" {
		q.Level = n.Level
	}
	if of := &m.Series[q.Series]; of.Level == "" {
		of.Level = n.Level
	}
}

// stepFrom counts from the meeting of a series that the text reports; 0 if that
// has no number.
func (m *reader) stepFrom(series, step int) int {
	for i := range m.All {
		if q := &m.All[i]; q.Series == series && q.Status == schema.Held && q.Ordinal > 0 {
			return max(0, q.Ordinal+step)
		}
	}
	return 0
}

// status says what a meeting is by its number: the first one named in the head
// or the opening is the one reported, a later one is planned.
func (m *reader) status(series, ordinal, step int) schema.Status {
	held := fact.None
	for i := range m.All {
		if q := &m.All[i]; q.Series == series && q.Status == schema.Held {
			held = i
		}
	}
	switch {
	case held == fact.None && step == 0 && (m.opening || series == m.main):
		return schema.Held
	case held == fact.None || step < 0:
		return schema.Mentioned
	case step > 0 || ordinal > m.All[held].Ordinal && m.All[held].Ordinal > 0:
		return schema.Planned
	case m.opening && m.All[held].Ordinal == 0 && ordinal > 0:
		return schema.Held
	}
	return schema.Mentioned
}
