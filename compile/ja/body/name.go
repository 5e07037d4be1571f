package body

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// personName returns where the name of a person ends with which the word from
// an offset to end begins; the offset itself if there is none. Names are known
// by what follows them: a post, or the body and unit of one.
func (r *grammar) personName(at, end int, x scope) int {
	if !x.titled || at >= end || x.nameless {
		return at
	}
	switch lex.First(r.s[at:end]) {
	case lex.Katakana:
		return r.foreignName(at, end, x)
	case lex.Kanji:
		return r.familyName(at, end, x)
	case lex.Latin:
		return latinName(r.s, at, end)
	}
	return at
}

// latinName reads a name in Latin letters before a post: two words or more, each
// a capital and small letters, or an initial.
func latinName(s string, at, end int) int {
	parts, small, i := 0, 0, at
	for i < end {
		if s[i] < 'A' || s[i] > 'Z' {
			return at
		}
		parts++
		for i++; i < end && (s[i] >= 'a' && s[i] <= 'z' || s[i] == '-' || s[i] == '.' || s[i] >= 'A' && s[i] <= 'Z' && small > 0); i++ {
			small++
		}
		if i == end || s[i] != ' ' {
			break
		}
		i++
	}
	if parts < 2 || small < 3 || i >= end || s[i] < 0x80 {
		return at
	}
	return i
}

// foreignName reads a name in katakana: ジョン・ハーディング|公使. Its parts are
// no countries and none of the words that names of bodies begin with.
func (r *grammar) foreignName(at, end int, x scope) int {
	to := lex.KatakanaEnd(r.s[:end], at)
	if to == end || lex.First(r.s[to:end]) != lex.Kanji {
		return at
	}
	to, sure := r.nameParts(at, to)
	if sure || to == at {
		return to
	}
	if w, n := r.t.Name(at, end); n > 0 && (w.Country != "" && country.IsWhole(r.s[at:at+n], r.s[at+n:end]) || len(w.Orgs) > 0) {
		return at
	}
	if _, n := words().posts.Longest(r.s[to:end]); n > 0 || x.beyond {
		return to
	}
	return at
}

// nameParts looks at the parts of a name in katakana and returns where it ends:
// before a country or the word of a body, at its beginning if one of them shows
// that it is none. sure says that what follows needs no post.
func (r *grammar) nameParts(at, end int) (to int, sure bool) {
	s := r.s[at:end]
	for _, part := range strings.FieldsFunc(s, func(c rune) bool { return lex.ClassOf(c) == lex.Joint }) {
		from := at + strings.LastIndex(s, part)
		w, n := lex.LongestName(part)
		whole, last := n == len(part), from+len(part) == end
		if whole && (w.Country != "" || len(w.Orgs) > 0 && last) && !strings.HasPrefix(s, part) { // ラジェシュ・パント・インド国家…調整官
			return beforeJoint(r.s, at, from), false
		}
		if _, k := words().openings.Longest(part); k > 0 && k*2 >= len(part) {
			if from == at || !last || k != len(part) {
				return at, true
			}
			to = beforeJoint(r.s, at, from) // ロバート・キング・エネルギー省次官
			if lex.Last(r.s[at:to]) != lex.Katakana || !strings.Contains(r.s[at:to], "・") {
				return at, true
			}
			return to, true
		}
		if whole && (w.Country != "" || len(w.Orgs) > 0) {
			return at, true
		}
	}
	return end, false
}

// beforeJoint returns the offset before the joints that end s[at:end].
func beforeJoint(s string, at, end int) int {
	for end > at && lex.Last(s[at:end]) == lex.Joint {
		_, size := utf8.DecodeLastRuneInString(s[at:end])
		end -= size
	}
	return end
}

// familyName reads a family name, and a given name after it, in kanji.
func (r *grammar) familyName(at, end int, x scope) int {
	if r.isBodyOrCountry(at, end) {
		return at
	}
	if to := r.nameBeforeBody(at, end); to > at {
		return to
	}
	v := words()
	if _, n := v.surnames.Longest(r.s[at:end]); n > 0 {
		for to, k := at+n, 0; k <= 4 && to < end; k++ {
			if r.opens(to, end, x) {
				return to
			}
			to = lex.Next(r.s[:end], to)
		}
	}
	if at != x.word || v.openings.Begins(r.s[at:end]) { // after a body an unlisted word may begin a unit as well
		return at
	}
	return r.unknownName(at, end, x)
}

// isBodyOrCountry reports whether a body of the registry or a country is named at
// an offset.
func (r *grammar) isBodyOrCountry(at, end int) bool {
	w, n := r.t.Name(at, end)
	return n > 0 && (w.Country != "" || len(w.Orgs) > 0)
}

// nameBeforeBody reads a name of two to five characters right before a body of
// the registry: 石月英雄|外務省.
func (r *grammar) nameBeforeBody(at, end int) int {
	v := words()
	if !v.surnames.MayBegin(lex.FirstRune(r.s[at:end])) || v.openings.Begins(r.s[at:end]) || v.NounHeads.Begins(r.s[at:end]) {
		return at
	}
	for to, k := at, 0; k < 5 && to < end && lex.First(r.s[to:end]) == lex.Kanji; k++ {
		to = lex.Next(r.s[:end], to)
		if k == 0 {
			continue
		}
		if w, n := r.t.Name(to, end); n >= 9 && len(w.Orgs) > 0 {
			return to
		}
	}
	return at
}

// unknownName reads a name that no list has: two to five kanji, the first of
// them one that family names begin with, before a word that begins a post.
func (r *grammar) unknownName(at, end int, x scope) int {
	v := words()
	given := v.surnames.Begins(r.s[at:end]) // 大 begins nouns and names: 大和太郎
	if !v.surnames.MayBegin(lex.FirstRune(r.s[at:end])) || v.NounHeads.Begins(r.s[at:end]) && !given {
		return at
	}
	for to, k := at, 0; k < 5 && to < end && lex.First(r.s[to:end]) == lex.Kanji; k++ {
		to = lex.Next(r.s[:end], to)
		if k == 0 {
			continue // a name of one character must be listed
		}
		if _, n := v.openings.Longest(r.s[to:end]); n >= 6 && r.opens(to, end, x) {
			return to
		}
	}
	return at
}

// opens reports whether a post, or the body of one, begins at an offset.
func (r *grammar) opens(at, end int, x scope) bool {
	rest := r.s[at:end]
	_, n := words().posts.Longest(rest)
	switch {
	case rest == "":
		return false
	case n == len(rest):
		return true
	case n == 0 && !x.beyond:
		return false
	}
	if words().openings.Begins(rest) {
		return true
	}
	w, n := lex.LongestName(rest)
	return n > 0 && (len(w.Orgs) > 0 || w.Country != "")
}

// postTail reads the post that closes the word from an offset to end, and a name
// after it.
func (r *grammar) postTail(p *Phrase, at, end int) int {
	if r.titled(at, end) {
		p.Post = text.Span{Start: p.postStart(at), End: end}
		return end
	}
	if k, ok := r.nameAfterPost(at, end); ok {
		p.Post = text.Span{Start: p.postStart(at), End: k}
		p.Name = text.Span{Start: k, End: lex.KatakanaEnd(r.s[:end], k)}
		return end
	}
	return at
}

// nameAfterPost finds where a name in katakana begins after the post that begins
// at an offset, if they fill the word: 長ジャネット・マクファーソン氏.
func (r *grammar) nameAfterPost(at, end int) (int, bool) {
	v := words()
	for k := at; k < end; k = lex.Next(r.s[:end], k) {
		if k == at || lex.First(r.s[k:end]) != lex.Katakana || !r.titled(at, k) {
			continue
		}
		rest := r.s[lex.KatakanaEnd(r.s[:end], k):end]
		if v.PersonMark.TrimPrefix(rest) == "" && (strings.Contains(r.s[k:end], "・") || v.PersonMark.Ends(rest)) {
			return k, true
		}
	}
	return at, false
}

// postStart returns where the post at an offset is printed from: after the name,
// with the units that it leads.
func (p *Phrase) postStart(at int) int {
	start := at
	for i := len(p.units) - 1; i >= 0; i-- {
		u := p.units[i]
		if u.span.End > start || u.span.Start < p.Name.End {
			break
		}
		if u.span.End < start && (len(u.alias) == 0 || u.alias[len(u.alias)-1].End+len("）") != start) {
			break
		}
		start = u.span.Start
	}
	return start
}
