package meeting

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A Naming is one place at which a meeting is named.
type Naming struct {
	Span    text.Span // of the name and the ordinal together
	Name    text.Span // of the series' name; empty if only 第3回会合 is printed
	Ordinal int
	Step    int          // 次回 +1, 前回 -1
	Level   schema.Level // of the meeting: 局長級
}

// namings finds the meetings that a stretch names.
func (m *reader) namings(s text.Span) []Naming {
	var all []Naming
	for i := s.Start; i < s.End; {
		n, ok := m.naming(i, s.End)
		if !ok {
			i = lex.Next(m.t.S, i)
			continue
		}
		if n.Span.Start < s.Start {
			n.Span.Start = i
		}
		all = append(all, n)
		i = max(n.Span.End, lex.Next(m.t.S, i))
	}
	return all
}

// naming reads the meeting that is named at an offset.
func (m *reader) naming(at, limit int) (Naming, bool) {
	switch lex.FirstRune(m.t.S[at:limit]) {
	case '第':
		return m.numbered(at, limit)
	case '次', '前':
		return m.stepped(at, limit)
	case '初':
		return m.inaugural(at, limit)
	}
	return Naming{}, false
}

// inaugural reads the first meeting of a series that is named: …対話の初会合,
// …協議（初回会合）, 初の日独…対話.
func (m *reader) inaugural(at, limit int) (Naming, bool) {
	s, v := m.t.S[:limit], words()
	if end := v.FirstMeetings.Skip(s, at); end > at {
		name, start := m.nameBefore(at)
		return Naming{Ordinal: 1, Name: name, Span: text.Span{Start: start, End: end}}, start < at // else of something else
	}
	i := v.First.Skip(s, at)
	name, end := m.nameAfter(i, limit)
	if i == at || end == i || m.isPlain(name) || !m.IsSeries(name.Of(s)) && len(m.parties.Of(name)) == 0 {
		return Naming{}, false
	}
	return Naming{Ordinal: 1, Name: name, Span: text.Span{Start: at, End: end}, Level: level(name.Of(s))}, true
}

// numbered reads 第N回 with the name after or before it.
func (m *reader) numbered(at, limit int) (Naming, bool) {
	s := m.t.S[:limit]
	ordinal, i := lex.Ordinal(s, at)
	if ordinal == 0 {
		return Naming{}, false
	}
	n := Naming{Ordinal: ordinal, Span: text.Span{Start: at, End: i}}
	if strings.HasSuffix(s[:at], "（") && strings.HasPrefix(s[i:], "）") { // （第6回）日・フィリピン次官級協議
		after := i + len("）")
		if name, end := m.nameAfter(after, limit); end > after && !m.isPlain(name) {
			n.Name, n.Span.End, n.Level = name, end, level(name.Of(s))
			return n, true
		}
	}
	if name, end := m.nameAfter(i, limit); end > i {
		n.Span.End, n.Level = end, level(name.Of(s))
		if !m.isPlain(name) {
			n.Name = name
			return n, true
		}
	} else if rest := s[i:]; lex.BeginsName(rest) && !lex.Conjunction(rest) && !words().OrdinalFollowers.Begins(rest) {
		return Naming{}, false // 第2回ワークショップ: of something else
	}
	if name, start := m.nameBefore(at); start < at {
		n.Name, n.Span.Start = name, start
	}
	return n, true
}

// stepped reads 次回会合, 次回の第30回会合, 次回の日独サイバー協議.
func (m *reader) stepped(at, limit int) (Naming, bool) {
	s := m.t.S[:limit]
	n := Naming{Step: 1}
	from := lex.Skip(s, at, "次回")
	if from == at {
		n.Step, from = -1, lex.Skip(s, at, "前回")
	}
	if from == at {
		return Naming{}, false
	}
	i := lex.Skip(s, from, "の")
	if q, ok := m.numbered(i, limit); ok && strings.HasPrefix(s[i:], "第") {
		q.Span.Start, q.Step = at, n.Step
		return q, true
	}
	n.Span = text.Span{Start: at, End: from}
	if name, end := m.nameAfter(i, limit); end > i {
		n.Span.End, n.Level = end, level(name.Of(s))
		if !m.isPlain(name) {
			n.Name = name
		}
	}
	return n, true
}
