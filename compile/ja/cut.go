package ja

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// maxName is the length in bytes beyond which nothing is a name.
const maxName = 400

// cut finds the first body that the word from p to end begins with, by the
// ending of its name, and gives where it ends. inner says that the body in
// front of it is known, so that a unit may follow.
func (r *reader) cut(p, end int, list, titled, inner bool) (int, ending, bool) {
	s := r.s[:end]
	end = min(end, p+maxName)
	for k := p; k < end; {
		c, n := decode(s, k)
		k += n
		if !r.v.bodies.last.has(c) {
			continue
		}
		e, m := r.v.bodies.longest(s[p:k])
		if m == 0 || r.broken(s[k:end]) {
			continue
		}
		// ベトナム|コンピュータ緊急対応センター（VNCERT）
		dubbed := e.rank == strong && p > 0 && r.landBefore(p) && (runes(s[p:k]) >= 6 && acronymBehind(r.s, k) || e.kind == "university")
		if !dubbed && !r.proper(s[p:k], m, e.rank, inner) {
			continue
		}
		if !r.ranked(e.rank, p, k, end, list, titled, inner) {
			continue
		}
		if k == end || r.endsAt(k, end, list) {
			return k, e, true
		}
	}
	return 0, ending{}, false
}

// ranked tells whether a name of this rank is one at all where it stands.
func (r *reader) ranked(k rank, p, at, end int, list, titled, inner bool) bool {
	switch k {
	case strong:
		return true
	case unit:
		return list || inner || titled || acronymBehind(r.s, at) || p >= 3 && r.landBefore(p)
	}
	return acronymBehind(r.s, at) && (list || r.partner(p, at)) || list && at == end
}

// landBefore tells whether a country ends at p: 大韓民国|外交部.
func (r *reader) landBefore(p int) bool {
	return strings.HasSuffix(r.s[:p], "国") || classOf(lastRune(r.s[:p])) == katakana
}

// partner tells whether the name up to at is one of the two between which
// something is: Aと Bとの間の.
func (r *reader) partner(p, at int) bool {
	close := strings.Index(r.s[at:], "）")
	if close < 0 {
		return false
	}
	rest := r.s[at+close+len("）"):]
	for _, w := range partnerJoins {
		if strings.HasPrefix(rest, w) && (w != "と" || strings.Contains(first(rest, 200), "との間")) {
			return true
		}
	}
	return false
}

// partnerJoins stand behind the first of two partners.
var partnerJoins = []string{"と", "等との間", "との間", "との協力", "／"}

// first gives at most n bytes of s, cut at a character.
func first(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// proper tells whether a name with an ending of m bytes is more than a common noun.
func (r *reader) proper(name string, m int, k rank, inner bool) bool {
	head := name[:len(name)-m]
	if strings.HasSuffix(name, "政府") || head == "" && !(inner && glued(name)) || r.v.generic[name] {
		return false
	}
	if !inner && runes(head) < 2 && k != strong && m <= 3 {
		return false
	}
	for i := range name {
		if i > 0 && i < len(name)-m+1 && r.v.generic[name[i:]] && (runes(name[:i]) < 2 || k != strong) && !inner {
			return false
		}
	}
	if r.v.commonTails.ends(head) {
		return false
	}
	for _, w := range r.v.commonHeads.words {
		if strings.HasPrefix(name, w) && runes(head) <= 2 && w != "本" || head == w {
			return false
		}
	}
	return true
}

// broken tells whether what follows an ending makes it part of another word.
func (r *reader) broken(rest string) bool {
	return r.v.breakers.begins(rest)
}

// endsAt tells whether what follows a cut in the same word is a unit, a post,
// a name or a word that leaves it a name.
func (r *reader) endsAt(k, end int, list bool) bool {
	rest := r.s[k:end]
	if _, n := r.v.followers.longest(rest); n > 0 {
		return true
	}
	if r.titled(k, end) {
		return true
	}
	if strings.HasPrefix(rest, "・") || strings.HasPrefix(rest, "／") {
		return classOf(lastRune(r.s[:k])) == kanji && r.separateUnits(k, end)
	}
	if _, _, ok := r.cut(k, end, false, false, true); ok {
		return true
	}
	return list && r.personName(k, end, true) > k
}

// separateUnits tells whether the bodies around the joint at k are two.
func (r *reader) separateUnits(k, end int) bool { return separates(r.s, k-12, k) && end > k }

// acronymBehind tells whether a bracket with an acronym stands at offset at.
func acronymBehind(s string, at int) bool {
	in, _ := bracket(s, at)
	return in.Len() > 0 && acronym(in.Of(s))
}

// bracket gives the inside of the bracket that opens at offset at and the
// offset behind it.
func bracket(s string, at int) (text.Span, int) {
	if at >= len(s) || s[at] != "（"[0] {
		return text.Span{Start: at, End: at}, at
	}
	return closed(s, at)
}

func closed(s string, at int) (text.Span, int) {
	if !strings.HasPrefix(s[at:], "（") {
		return text.Span{Start: at, End: at}, at
	}
	depth := 0
	s = s[:min(len(s), at+3*maxName)]
	for i := at; i < len(s); {
		ch, n := decode(s, i)
		switch ch {
		case '（':
			depth++
		case '）':
			if depth--; depth == 0 {
				return text.Span{Start: at + len("（"), End: i}, i + n
			}
		case '\n':
			return text.Span{Start: at, End: at}, at
		}
		i += n
	}
	return text.Span{Start: at, End: at}, at
}

// acronym tells whether the inside of a bracket is an acronym: NICT, JPCERT/CC,
// DG CONNECT, CPqD.
func acronym(s string) bool {
	upper, lower, n := 0, 0, 0
	for i := 0; i < len(s); {
		r, size := decode(s, i)
		i += size
		n++
		switch {
		case 'A' <= r && r <= 'Z' || 'Ａ' <= r && r <= 'Ｚ':
			upper++
		case 'a' <= r && r <= 'z' || 'ａ' <= r && r <= 'ｚ':
			lower++
		case alnumRune(r), r == '-', r == '/', r == ' ', r == '&', r == '.', r == '－', r == '‐', r == '–', r == '・', r == '_', r == '*':
		default:
			return false
		}
	}
	return upper >= 2 && (upper >= lower || !strings.Contains(s, " ")) && n <= 24
}

func alnumRune(r rune) bool {
	return r < 0x80 && alnum(byte(r)) || 'ａ' <= r && r <= 'ｚ' || '０' <= r && r <= '９'
}
