package ja

import (
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"
	"unicode/utf8"
)

// personName finds the name of a person at the beginning of the word from p to
// end and gives where it ends; p where there is none. Names are known by what
// follows them: a post, or the body and unit of one.
func (r *reader) personName(p, end int, titled bool) int {
	if !titled || p >= end || r.nameless {
		return p
	}
	switch lex.First(r.s[p:end]) {
	case lex.Katakana:
		return r.foreignName(p, end)
	case lex.Kanji:
		return r.familyName(p, end)
	case lex.Latin:
		return latinPerson(r.s, p, end)
	}
	return p
}

// latinPerson reads a name in Latin letters in front of a post: two words or
// more, each a capital and small letters, or an initial.
func latinPerson(s string, p, end int) int {
	words, small, i := 0, 0, p
	for i < end {
		if s[i] < 'A' || s[i] > 'Z' {
			return p
		}
		words++
		for i++; i < end && (s[i] >= 'a' && s[i] <= 'z' || s[i] == '-' || s[i] == '.' || s[i] >= 'A' && s[i] <= 'Z' && small > 0); i++ {
			small++
		}
		if i < end && s[i] == ' ' {
			i++
			continue
		}
		break
	}
	if words < 2 || small < 3 || i >= end || s[i] < 0x80 {
		return p
	}
	return i
}

// foreignName reads a name in katakana: ジョン・ハーディング|公使. Its parts are
// no countries and none of the words that names of bodies begin with.
func (r *reader) foreignName(p, end int) int {
	q := lex.KatakanaEnd(r.s[:end], p)
	if q == end || lex.First(r.s[q:end]) != lex.Kanji {
		return p
	}
	for _, part := range strings.FieldsFunc(r.s[p:q], func(c rune) bool { return lex.ClassOf(c) == lex.Joint }) {
		t, n := lex.LongestName(part)
		if n == len(part) && (t.Country != "" || len(t.Orgs) > 0 && p+strings.LastIndex(r.s[p:q], part)+n == q) && !strings.HasPrefix(r.s[p:], part) { // ラジェシュ・パント・インド国家…調整官
			q = beforeJoint(r.s, p, p+strings.LastIndex(r.s[p:q], part))
			break
		}
		if _, n := r.v.openings.Longest(part); n > 0 && n*2 >= len(part) {
			at := p + strings.LastIndex(r.s[p:q], part)
			if at == p || at+len(part) != q || n != len(part) {
				return p
			}
			q = beforeJoint(r.s, p, at) // ロバート・キング・エネルギー省次官
			if lex.Last(r.s[p:q]) != lex.Katakana || !strings.Contains(r.s[p:q], "・") {
				return p
			}
			return q
		}
		if n == len(part) && (t.Country != "" || len(t.Orgs) > 0) {
			return p
		}
	}
	if t, n := r.t.Name(p, end); n > 0 && (t.Country != "" && country.IsWhole(r.s[p:p+n], r.s[p+n:end]) || len(t.Orgs) > 0) {
		return p
	}
	if r.titledBy(q, end) {
		return q
	}
	return p
}

// beforeJoint gives the offset in front of the joints that end s[p:q].
func beforeJoint(s string, p, q int) int {
	for q > p && lex.Last(s[p:q]) == lex.Joint {
		_, size := utf8.DecodeLastRuneInString(s[p:q])
		q -= size
	}
	return q
}

// titledBy tells whether what begins at q is a post, or a body that has one.
func (r *reader) titledBy(q, end int) bool {
	rest := r.s[q:end]
	_, n := r.v.posts.Longest(rest)
	return n > 0 || r.beyond
}

// familyName reads a family name, and a given name behind it, in kanji.
func (r *reader) familyName(p, end int) int {
	if t, n := r.t.Name(p, end); n > 0 && (t.Country != "" || len(t.Orgs) > 0) {
		return p
	}
	if q := r.nameBeforeBody(p, end); q > p {
		return q
	}
	if _, n := r.v.surnames.Longest(r.s[p:end]); n > 0 {
		for q, k := p+n, 0; k <= 4 && q < end; k++ {
			if r.opens(q, end) {
				return q
			}
			_, size := lex.Decode(r.s[:end], q)
			q += size
		}
	}
	if _, n := r.v.openings.Longest(r.s[p:end]); n > 0 {
		return p
	}
	if p == r.word { // behind a body an unlisted word may begin a unit as well
		return r.unknownName(p, end)
	}
	return p
}

// nameBeforeBody reads a name of two to five characters that stands, without
// more, in front of a body of the registry: 石月英雄|外務省.
func (r *reader) nameBeforeBody(p, end int) int {
	if _, n := r.v.openings.Longest(r.s[p:end]); n > 0 {
		return p
	}
	q := p
	for k := 0; k < 5 && q < end; k++ {
		c, n := lex.Decode(r.s[:end], q)
		if lex.ClassOf(c) != lex.Kanji || k == 0 && strings.ContainsRune(prefixes, c) {
			return p
		}
		q += n
		if k == 0 {
			continue
		}
		if t, n := r.t.Name(q, end); n >= 9 && len(t.Orgs) > 0 && r.v.surnames.MayBegin(lex.FirstRune(r.s[p:end])) {
			return q
		}
	}
	return p
}

// prefixes begin nouns, not names: 新安全保障課長, 元総務審議官.
const prefixes = "新元前現副各両同次総大主非全諸再対"

// unknownName reads a name that no list has: one to five kanji, the first of
// them one that family names begin with, in front of a word that begins a post.
func (r *reader) unknownName(p, end int) int {
	q := p
	for k := 0; k < 5 && q < end; k++ {
		c, n := lex.Decode(r.s[:end], q)
		if lex.ClassOf(c) != lex.Kanji {
			return p
		}
		if k == 0 && (strings.ContainsRune(prefixes, c) && !r.given(p, end) || !r.v.surnames.MayBegin(c)) {
			return p
		}
		q += n
		if k == 0 {
			continue // a name of one character must be listed
		}
		if _, n := r.v.openings.Longest(r.s[q:end]); n >= 6 && r.opens(q, end) {
			return q
		}
	}
	return p
}

// opens tells whether a post, or the body of one, begins at q.
func (r *reader) opens(q, end int) bool {
	rest := r.s[q:end]
	if rest == "" {
		return false
	}
	if _, n := r.v.posts.Longest(rest); n == len(rest) {
		return true
	} else if n == 0 && !r.beyond {
		return false
	}
	if _, n := r.v.openings.Longest(rest); n > 0 {
		return true
	}
	t, n := lex.LongestName(rest)
	return n > 0 && (len(t.Orgs) > 0 || t.Country != "")
}

// given tells whether a whole name of four characters may begin at p: a prefix
// such as 大 begins names as well (大和太郎).
func (r *reader) given(p, end int) bool {
	_, n := r.v.surnames.Longest(r.s[p:end])
	return n > 0
}

// postTail reads the post that closes the word from p to end, and a name
// behind it.
func (r *reader) postTail(c *chunk, p, end int) int {
	if r.titled(p, end) {
		c.post = text.Span{Start: r.postStart(c, p), End: end}
		return end
	}
	if k, ok := r.nameBehindPost(p, end); ok {
		c.post = text.Span{Start: r.postStart(c, p), End: k}
		c.name = text.Span{Start: k, End: lex.KatakanaEnd(r.s[:end], k)}
		c.after = true
		return end
	}
	return p
}

// nameBehindPost finds where a name in katakana begins behind the post that
// begins at p, where they fill the word: 長ジャネット・マクファーソン氏.
func (r *reader) nameBehindPost(p, end int) (int, bool) {
	for k := p; k < end; {
		ch, n := lex.Decode(r.s[:end], k)
		if lex.ClassOf(ch) == lex.Katakana && k > p && r.titled(p, k) && strings.TrimPrefix(r.s[lex.KatakanaEnd(r.s[:end], k):end], "氏") == "" && (strings.Contains(r.s[k:end], "・") || strings.HasSuffix(r.s[:end], "氏")) {
			return k, true
		}
		k += n
	}
	return p, false
}

// postStart gives where the post is printed from: behind the name, with the
// units that it leads.
func (r *reader) postStart(c *chunk, p int) int {
	start := p
	for i := len(c.units) - 1; i >= 0; i-- {
		u := c.units[i]
		if u.span.End > start || u.span.Start < c.name.End {
			break
		}
		if u.span.End < start && (len(u.alias) == 0 || u.alias[len(u.alias)-1].End+len("）") != start) {
			break
		}
		start = u.span.Start
	}
	return start
}
