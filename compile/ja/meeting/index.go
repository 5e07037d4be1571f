package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// An index finds the series of a text by their names, and its meetings by their
// numbers, without a look at each.
type index struct {
	names   map[string]int // the first series that has a name
	lengths []int          // of these names, in bytes
	endings map[ending]int // the first series whose name has an ending
	numbers map[number][]int
}

// An ending is the end of the name of a series; with parties, what of it is said of
// them: サイバー協議, 委員会 of FR|JP.
type ending struct{ parties, text string }

// A number is that of a meeting in its series; 0 if none is printed.
type number struct{ series, ordinal int }

func newIndex() index {
	return index{map[string]int{}, nil, map[ending]int{}, map[number][]int{}}
}

// named adds a name of a series.
func (x *index) named(series int, name string) {
	first(x.names, name, series)
	if !slices.Contains(x.lengths, len(name)) {
		x.lengths = append(x.lengths, len(name))
	}
	if short := withoutBracket(name); short != name {
		x.named(series, short)
	}
}

// withoutBracket returns a name without what is inserted into it: ASEAN+3|（日中韓）|灯台大臣会合.
func withoutBracket(name string) string {
	open := strings.Index(name, lex.Open)
	if end := lex.EnclosedEnd(name, max(open, 0)); open > 0 && end > open {
		return name[:open] + name[end:]
	}
	return name
}

// add adds the name of a series, and the endings of that.
func (x *index) add(series int, q *fact.Series) {
	x.named(series, q.Name)
	parties := strings.Join(q.Parties, "|")
	before := 0
	for i := range q.Name {
		first(x.endings, ending{text: q.Name[i:]}, series)
		if before <= longestPair && parties != "" {
			first(x.endings, ending{parties, q.Name[i:]}, series)
		}
		before++
	}
}

// longestPair is how many characters the countries of a dialogue have at most.
const longestPair = 12

// first gives a key the lowest of its values.
func first[K comparable](in map[K]int, key K, value int) {
	if i, ok := in[key]; !ok || value < i {
		in[key] = value
	}
}

// found returns the value of a key; [fact.None] if it has none.
func found[K comparable](in map[K]int, key K) int {
	if i, ok := in[key]; ok {
		return i
	}
	return fact.None
}

// addSeries enters a series, or a further place at which it is named.
func (m *reader) addSeries(name text.Span, rule *fact.Rule) int {
	s, i := name.Of(m.t.S), len(m.Series)
	if known := m.seriesOf(s); known != fact.None {
		m.Series[known].Spans = append(m.Series[known].Spans, name)
		return known
	}
	m.Series = append(m.Series, fact.Series{Name: s, Parties: m.parties.Of(name), Level: level(s), Basis: fact.At(rule, name)})
	m.index.add(i, &m.Series[i])
	return i
}

// addAlias gives a series a further name.
func (m *Meetings) addAlias(series int, name string) {
	m.Series[series].Aliases = append(m.Series[series].Aliases, name)
	m.index.named(series, name)
}

// addMeeting enters a meeting, and returns it.
func (m *Meetings) addMeeting(q fact.Meeting) int {
	i, of := len(m.All), number{q.Series, q.Ordinal}
	m.All = append(m.All, q)
	m.index.numbers[of] = append(m.index.numbers[of], i)
	return i
}

// renumber gives a meeting a number that had none.
func (m *Meetings) renumber(meeting, ordinal int) {
	q := &m.All[meeting]
	of := number{q.Series, q.Ordinal}
	m.index.numbers[of] = slices.DeleteFunc(m.index.numbers[of], func(i int) bool { return i == meeting })
	q.Ordinal = ordinal
	to := number{q.Series, ordinal}
	m.index.numbers[to] = append(m.index.numbers[to], meeting)
	slices.Sort(m.index.numbers[to])
}

// seriesOf finds a series of this text by one of its names.
func (m *Meetings) seriesOf(name string) int {
	if i := found(m.index.names, name); i != fact.None {
		return i
	}
	return found(m.index.names, withoutBracket(name))
}

// IsSeries reports whether a name is one of a series of this text.
func (m *Meetings) IsSeries(name string) bool { return m.seriesOf(name) != fact.None }

// seriesEnding finds a series of this text whose name ends with a name.
func (m *Meetings) seriesEnding(name string) int {
	if lex.Count(name) < 4 {
		return fact.None
	}
	return found(m.index.endings, ending{text: name})
}

// EndsSeries reports whether the name of a series of this text ends with a name:
// サイバー協議 of 日英サイバー協議.
func (m *Meetings) EndsSeries(name string) bool { return m.seriesEnding(name) != fact.None }

// sameParties finds a series of this text whose name differs from a name in no more
// than how its countries are called: 日仏…委員会, 日・フランス…委員会.
func (m *names) sameParties(name text.Span) int {
	codes, end := m.parties.Pair(name)
	if end == name.Start {
		return fact.None
	}
	rest := words().PartyCounts.TrimPrefix(m.t.S[lex.Skip(m.t.S, end, lex.Dot):name.End])
	return found(m.index.endings, ending{strings.Join(codes, "|"), rest})
}

// SeriesAt returns the length of the name of a series of this text at an offset;
// 0 if there is none: 合同委員会は.
func (m *Meetings) SeriesAt(in text.Span) int {
	s, length, series := in.Of(m.t.S), 0, len(m.Series)
	for _, n := range m.index.lengths {
		if n > len(s) || lex.BeginsName(s[n:]) {
			continue
		}
		if i, ok := m.index.names[s[:n]]; ok && (i < series || i == series && n == len(m.Series[i].Name)) {
			length, series = n, i
		}
	}
	return length
}

// find returns the meeting of a series with a number or, without one, the next one.
func (m *Meetings) find(series, ordinal, step int) int {
	for _, i := range m.index.numbers[number{series, ordinal}] {
		if ordinal > 0 || step == 0 || step > 0 && m.All[i].Status == schema.Planned {
			return i
		}
	}
	return fact.None
}
