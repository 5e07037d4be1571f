package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"slices"
	"strings"
	"unicode/utf8"
)

// A marker is what names one side of the dialogue: 日本側, EU側, 先方.
type marker struct {
	code, actor string
	span        text.Span
}

// marker reads the side named at offset at.
func (r *reader) marker(at int) (marker, bool) {
	s := r.s[at:]
	switch c := lex.FirstRune(s); {
	case c == '当' || c == '我' || c == '先' || c == '相':
		if code, n := r.ownSide(s); n > 0 {
			return marker{code, code, text.Span{Start: at, End: at + n}}, true
		}
	case r.nextSide(at)+len("側") > at+60:
		return marker{}, false
	}
	if t, n := r.t.Name(at, len(r.s)); n > 0 && strings.HasPrefix(s[n:], "側") && !strings.HasPrefix(s[n:], "側面") {
		if code := t.Land(); code != "" {
			return marker{code, code, text.Span{Start: at, End: at + n + len("側")}}, true
		}
	}
	if lex.StartsAny(s, "政府側", "外側", "内側") {
		return marker{}, false
	}
	if d, n := r.v.sides.Longest(s); n > 0 && strings.HasPrefix(s[n:], "側") {
		return marker{d.code, d.actor, text.Span{Start: at, End: at + n + len("側")}}, true
	}
	return marker{}, false
}

// ownSide reads the side that is named from where the text stands: 当方, 先方.
func (r *reader) ownSide(s string) (code string, n int) {
	for _, w := range [...]string{"当方", "我が方"} {
		if strings.HasPrefix(s, w) {
			return "JP", len(w)
		}
	}
	for _, w := range [...]string{"先方", "相手側"} {
		if strings.HasPrefix(s, w) {
			return orOther(r.otherParty()), len(w)
		}
	}
	return "", 0
}

// nextSide gives the offset of the first 側 at or behind an offset; far behind
// the text where there is none.
func (r *reader) nextSide(at int) int {
	if at < r.sides.Start || at > r.sides.End {
		r.sides = text.Span{Start: at, End: len(r.s) + 60}
		if i := strings.Index(r.s[at:], "側"); i >= 0 {
			r.sides.End = at + i
		}
	}
	return r.sides.End
}

// pair reads the countries of a compound such as 日米, 日EU・, 日・ASEAN or
// 日中韓, and gives the offset behind it.
func (r *reader) pair(at, limit int) (codes []string, end int) {
	i := at
	for i < limit {
		if len(codes) > 0 {
			i = lex.Skip(r.s[:limit], i, "・")
		}
		code, n := r.party(i, limit)
		if n == 0 || slices.Contains(codes, code) {
			break
		}
		codes = append(codes, code)
		i += n
		end = i
	}
	if len(codes) < 2 {
		return nil, at
	}
	return codes, end
}

// party reads one country of a compound.
func (r *reader) party(at, limit int) (string, int) {
	s := r.s[at:limit]
	if t, n := r.t.Name(at, limit); n > 0 && t.Land() != "" {
		return t.Land(), n
	} else if n > 0 && len(t.Orgs) > 0 {
		if d, k := r.v.sides.Longest(s[:n]); k == n {
			return d.actor, n
		}
	}
	if n := lex.Next(s, 0); n < len(s) { // 米 before a longer word of the registry
		if t, k := lex.LongestName(s[:n]); k == n && t.Short != "" {
			return t.Short, n
		}
	}
	d, n := r.v.sides.Longest(s)
	return d.actor, n
}

// findParties finds the countries of the dialogue: those of its name and those
// that have a side.
func (r *reader) findParties() {
	add := func(code string) {
		if len(code) == 2 && !slices.Contains(r.parties, code) {
			r.parties = append(r.parties, code)
		}
	}
	for i := 0; len(r.parties) < 2; {
		at := strings.Index(r.s[i:], "日")
		if at < 0 {
			break
		}
		i += at
		codes, end := []string(nil), i
		if !dayBefore(r.s, i) {
			codes, end = r.pair(i, len(r.s))
		}
		for _, c := range codes {
			add(c)
		}
		i = max(end, i+len("日"))
	}
	for i := 0; ; {
		at := strings.Index(r.s[i:], "側")
		if at < 0 {
			break
		}
		i += at + len("側")
		if m, ok := r.sideBefore(i); ok {
			add(m.code)
		}
	}
}

// dayBefore tells whether the 日 at offset at is one of a date: 13日.
func dayBefore(s string, at int) bool { return at > 0 && lex.IsDigit(s[at-1]) }

// sideBefore reads the side whose 側 ends at an offset.
func (r *reader) sideBefore(end int) (marker, bool) {
	for i, n := end-len("側"), 0; i > 0 && n < 12; n++ {
		c, size := utf8.DecodeLastRuneInString(r.s[:i])
		if !lex.ClassOf(c).InName() {
			break
		}
		i -= size
		if !lex.ClassOf(c).InName() {
			continue
		}
		if m, ok := r.marker(i); ok && m.span.End == end && len(m.code) == 2 {
			return m, true
		}
	}
	return marker{}, false
}
