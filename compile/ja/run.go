package ja

import (
	"strings"
	"unicode/utf8"
)

// A find is the longest name of the registry at a place of the text.
type find struct{ at, word, size int32 }

// term gives the longest name of the registry at an offset that ends before
// limit. The rules ask for the same place several times in a row.
func (r *reader) term(at, limit int) (term, int) {
	if limit < len(r.s) && limit > 0 && alnum(r.s[limit]) && alnum(r.s[limit-1]) {
		return r.v.names.longest(r.s[at:limit]) // a word may end inside another one
	}
	if c, _ := decode(r.s[:limit], at); !r.v.names.begins(c) {
		return term{}, 0
	}
	m := &r.finds[at&63]
	if int(m.at) != at || m.size == 0 {
		*m = find{int32(at), r.v.names.find(r.s[at:]), 1}
		if m.word >= 0 {
			m.size = r.v.names.links[m.word].size
		}
	}
	switch {
	case m.word < 0:
		return term{}, 0
	case at+int(m.size) > limit:
		return r.v.names.longest(r.s[at:limit])
	}
	return r.v.names.words[m.word].value, int(m.size)
}

// A run is what runEnd tells of a place of the text.
type run struct{ at, limit, end int32 }

// runEnd gives what the function does for the text up to limit. The rules ask
// for the same stretch several times in a row.
func (r *reader) runEnd(at, limit int) int {
	m := &r.run[at&63]
	if int(m.at) != at || int(m.limit) != limit {
		*m = run{int32(at), int32(limit), int32(runEnd(r.s[:limit], at))}
	}
	return int(m.end)
}

// runEnd gives the end of the stretch of name characters that begins at offset at.
func runEnd(s string, at int) int {
	for i := at; i < len(s); {
		r, n := decode(s, i)
		c := classOf(r)
		if !named(c) {
			if r == ' ' && i > at && i+1 < len(s) && alnum(s[i-1]) && alnum(s[i+1]) {
				i += n
				continue
			}
			if r == '.' && i > at && i+1 < len(s) && alnum(s[i-1]) && s[i-1] >= 'A' && alnum(s[i+1]) {
				i += n
				continue
			}
			return i
		}
		if c == kanji && i > at && conjunction(s[i:]) || c == joint && i > at && separates(s, at, i) {
			return i
		}
		if c == kanji && i == at && conjunction(s[i:]) {
			return i
		}
		i += n
	}
	return len(s)
}

// conjunction tells whether a word that joins or closes a list begins s.
func conjunction(s string) bool {
	switch firstRune(s) {
	case '及', '並', '又', '若', '且', '或', '等', '他':
	case '以': // 課長以下5名
		rest, ok := strings.CutPrefix(s, "以下")
		return ok && (rest == "" || isDigit(rest[0]))
	default:
		return false
	}
	for _, w := range conjunctions {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	if strings.HasPrefix(s, "等") || strings.HasPrefix(s, "他") {
		c := classOf(firstRune(s[len("等"):]))
		return c == hiragana || c == other
	}
	return false
}

var conjunctions = []string{"及び", "並びに", "又は", "若しくは", "且つ", "或いは", "及ぴ"}

// separates tells whether the ・ at offset at parts two bodies, as in
// 総務省・経済産業省, and does not stand inside one name.
func separates(s string, from, at int) bool {
	if !strings.HasPrefix(s[at:], "・") {
		return false
	}
	e, n := words().bodies.longest(s[from:at])
	return n > 0 && e.rank != weak && runes(s[from:at]) > runes(s[at-n:at]) && classOf(lastRune(s[from:at])) == kanji
}

// runStart gives where the stretch of name characters, and of the words that
// join them, begins that ends at offset end.
func runStart(s string, end int) int {
	i := end
	for i > 0 {
		if end-i > maxName {
			return end
		}
		if c := lastRune(s[:i]); named(classOf(c)) {
			i -= utf8.RuneLen(c)
			continue
		}
		joined := false
		if t, ok := strings.CutSuffix(s[:i], "における"); ok && i < end && field(t) {
			i, joined = len(t), true
		}
		for _, w := range joins[:5] {
			if i < end && strings.HasSuffix(s[:i], w) && i > len(w) && named(classOf(lastRune(s[:i-len(w)]))) {
				i -= len(w)
				joined = true
				break
			}
		}
		if !joined {
			break
		}
	}
	return i
}
