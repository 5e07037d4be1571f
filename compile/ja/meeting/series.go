package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// IsSeries reports whether a name is one of a series of this text.
func (m *Meetings) IsSeries(name string) bool { return m.seriesOf(name) != fact.None }

// seriesOf finds a series of this text by one of its names.
func (m *Meetings) seriesOf(name string) int {
	return slices.IndexFunc(m.Series, func(q fact.Series) bool {
		return q.Name == name || slices.Contains(q.Aliases, name)
	})
}

// sameParties finds a series of this text whose name differs from a name in no more
// than how its countries are called: 日仏…委員会, 日・フランス…委員会.
func (m *names) sameParties(name text.Span) int {
	codes, end := m.parties.Pair(name)
	if end == name.Start {
		return fact.None
	}
	rest := m.t.S[lex.Skip(m.t.S, end, lex.Dot):name.End]
	return slices.IndexFunc(m.Series, func(q fact.Series) bool {
		before, ok := strings.CutSuffix(q.Name, rest)
		return ok && lex.Count(before) <= 12 && slices.Equal(q.Parties, codes)
	})
}

// EndsSeries reports whether the name of a series of this text ends with a name:
// サイバー協議 of 日英サイバー協議.
func (m *Meetings) EndsSeries(name string) bool { return m.seriesEnding(name) != fact.None }

func (m *Meetings) seriesEnding(name string) int {
	return slices.IndexFunc(m.Series, func(q fact.Series) bool {
		return strings.HasSuffix(q.Name, name) && lex.Count(name) >= 4
	})
}

// SeriesAt returns the length of the name of a series of this text at an offset;
// 0 if there is none: 合同委員会は.
func (m *Meetings) SeriesAt(in text.Span) int {
	fits := func(name string) bool {
		return strings.HasPrefix(in.Of(m.t.S), name) && !lex.BeginsName(m.t.S[in.Start+len(name):])
	}
	for i := range m.Series {
		q := &m.Series[i]
		if fits(q.Name) {
			return len(q.Name)
		}
		for _, a := range q.Aliases {
			if fits(a) {
				return len(a)
			}
		}
	}
	return 0
}

// NamesMeeting reports whether a quoted name is one of a numbered meeting of a
// series of this text: 日EU・ICT政策対話（第29回）.
func (m *Meetings) NamesMeeting(name string) bool {
	if at := strings.Index(name, lex.Nth); at >= 0 { // …に関する第29回日EU・ICT政策対話
		if n, i := lex.Ordinal(name, at); n > 0 && m.IsSeries(name[i:]) {
			return true
		}
	}
	for i := range m.Series {
		if rest, ok := strings.CutPrefix(name, m.Series[i].Name); ok && (rest == "" || strings.HasPrefix(rest, lex.Open+lex.Nth) && strings.HasSuffix(rest, lex.Close)) {
			return true
		}
	}
	return false
}

// addSeries enters a series, or a further place at which it is named.
func (m *reader) addSeries(name text.Span, rule *fact.Rule) int {
	s := name.Of(m.t.S)
	if i := m.seriesOf(s); i != fact.None {
		m.Series[i].Spans = append(m.Series[i].Spans, name)
		return i
	}
	m.Series = append(m.Series, fact.Series{Name: s, Parties: m.parties.Of(name), Level: level(s), Basis: fact.At(rule, name)})
	return len(m.Series) - 1
}

// readAlias reads 以下「X」という。 or the English name after the name of a series.
func (m *reader) readAlias(series, at int) {
	in, next := lex.Bracket(m.t.S, lex.Skip(m.t.S, at, lex.CloseQuote))
	if next <= lex.Skip(m.t.S, at, lex.CloseQuote) {
		return
	}
	a, ok := lex.ShortName(m.t.S, in)
	if !ok {
		if s := in.Of(m.t.S); !lex.Acronym(s) && !isLatinTitle(s) {
			return
		}
		a = in
	}
	q := &m.Series[series]
	if s := a.Of(m.t.S); s != q.Name && !slices.Contains(q.Aliases, s) {
		q.Aliases = append(q.Aliases, s)
		q.Spans = append(q.Spans, a)
	}
}

// isLatinTitle reports whether a text is a name of several words in Latin
// letters: （Japan-U.S. Cyber Dialogue） after the Japanese name.
func isLatinTitle(s string) bool {
	for _, c := range s {
		if c >= 0x250 {
			return false
		}
	}
	return strings.Contains(s, " ") && s[0] >= 'A' && s[0] <= 'Z'
}
