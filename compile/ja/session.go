package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"
)

// A naming is one place where a meeting or a series is named.
type naming struct {
	span    text.Span // of the name and the ordinal together
	name    text.Span // of the series' name; empty where only 第3回会合 is printed
	ordinal int
	step    int    // 次回 +1, 前回 -1
	level   string // as printed in front of the noun: 局長級
}

// naming reads the meeting that is named at offset at.
func (r *reader) naming(at, limit int) (naming, bool) {
	s := r.s[:limit]
	switch {
	case strings.HasPrefix(s[at:], "第"):
		return r.numbered(at, limit)
	case strings.HasPrefix(s[at:], "次回"), strings.HasPrefix(s[at:], "前回"):
		return r.stepped(at, limit)
	case strings.HasPrefix(s[at:], "初"):
		return r.inaugural(at, limit)
	}
	return naming{}, false
}

// inaugural reads the first meeting of a series that is named: …対話の初会合,
// …協議（初回会合）, 初の日独…対話.
func (r *reader) inaugural(at, limit int) (naming, bool) {
	s := r.s[:limit]
	m := naming{ordinal: 1}
	if end := r.v.FirstMeetings.Skip(s, at); end > at {
		name, start := r.nameBefore(at)
		m.name, m.span = name, text.Span{Start: start, End: end}
		return m, start < at // else of something else
	}
	for _, w := range firstForms {
		if strings.HasPrefix(s[at:], w) {
			name, end := r.nameAfter(at+len(w), limit)
			if end > at+len(w) && !r.plain(name.Of(s)) && (r.isSeries(name.Of(s)) || len(r.parties.Of(name)) > 0) {
				m.name, m.span, m.level = name, text.Span{Start: at, End: end}, r.levelIn(name.Of(s))
				return m, true
			}
		}
	}
	return naming{}, false
}

// firstForms stand in front of the name of a series that meets for the first time.
var firstForms = []string{"初の", "初回の", "初回となる", "初となる"}

// numbered reads 第N回 with the name behind or in front of it.
func (r *reader) numbered(at, limit int) (naming, bool) {
	s := r.s[:limit]
	n, i := lex.Ordinal(s, at)
	if n == 0 {
		return naming{}, false
	}
	m := naming{ordinal: n, span: text.Span{Start: at, End: i}}
	if strings.HasSuffix(s[:at], "（") && strings.HasPrefix(s[i:], "）") { // （第6回）日・フィリピン次官級協議
		if name, end := r.nameAfter(i+len("）"), limit); end > i+len("）") && !r.plain(name.Of(s)) {
			m.name, m.span.End = name, end
			m.level = r.levelIn(name.Of(s))
			return m, true
		}
	}
	if name, end := r.nameAfter(i, limit); end > i {
		m.span.End = end
		m.level = r.levelIn(name.Of(s))
		if !r.plain(name.Of(s)) {
			m.name = name
			return m, true
		}
	}
	if rest := s[i:]; m.span.End == i && lex.BeginsName(rest) && !lex.Conjunction(rest) && !r.v.OrdinalFollowers.Begins(rest) {
		return naming{}, false // 第2回ワークショップ: of something else
	}
	if name, start := r.nameBefore(at); start < at {
		m.name, m.span.Start = name, start
	}
	return m, true
}

// stepped reads 次回会合, 次回の第30回会合, 次回の日独サイバー協議.
func (r *reader) stepped(at, limit int) (naming, bool) {
	s := r.s[:limit]
	m := naming{step: 1}
	if strings.HasPrefix(s[at:], "前") {
		m.step = -1
	}
	i := lex.Skip(s, at+len("次回"), "の")
	if strings.HasPrefix(s[i:], "第") {
		if n, ok := r.numbered(i, limit); ok {
			n.span.Start = at
			n.step = m.step
			return n, true
		}
	}
	m.span = text.Span{Start: at, End: i}
	if name, end := r.nameAfter(i, limit); end > i {
		m.span.End = end
		m.level = r.levelIn(name.Of(s))
		if !r.plain(name.Of(s)) {
			m.name = name
		}
	} else if i > at+len("次回") {
		m.span.End = at + len("次回")
	}
	return m, true
}

// namings finds the meetings named in a stretch, and the bare names of its
// series that a verb of holding follows.
func (r *reader) namings(s text.Span) []naming {
	var all []naming
	for i := s.Start; i < s.End; {
		if m, ok := r.naming(i, s.End); ok && (m.ordinal > 0 || m.step != 0) {
			if m.span.Start < s.Start {
				m.span.Start = i
			}
			all = append(all, m)
			i = max(m.span.End, lex.Next(r.s, i))
			continue
		}
		for i++; i < s.End && !heads(r.s[i]); i++ {
		}
	}
	return all
}

// heads tells whether a byte begins one of the words that name a meeting: 第,
// 次回, 前回 (and 初会合, whose first byte is that of 前回).
func heads(c byte) bool { return c == "第"[0] || c == "次"[0] || c == "前"[0] }
