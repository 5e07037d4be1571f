package ja

import (
	"dialoguec/compile/ja/lex"
	"strings"
)

// cut finds the first body that the word from p to end begins with, by the
// ending of its name, and gives where it ends. inner says that the body in
// front of it is known, so that a unit may follow.
func (r *reader) cut(p, end int, list, titled, inner bool) (int, lex.Ending, bool) {
	s := r.s[:end]
	end = min(end, p+lex.MaxName)
	for k := p; k < end; {
		c, n := lex.Decode(s, k)
		k += n
		if !lex.MayEndBody(c) {
			continue
		}
		e, m := lex.BodyEnding(s[p:k])
		if m == 0 || r.broken(s[k:end]) {
			continue
		}
		// ベトナム|コンピュータ緊急対応センター（VNCERT）
		dubbed := e.Rank == lex.Strong && p > 0 && r.landBefore(p) && (lex.Count(s[p:k]) >= 6 && lex.AcronymAt(r.s, k) || e.Kind == "university")
		if !dubbed && !r.proper(s[p:k], m, e.Rank, inner) {
			continue
		}
		if !r.ranked(e.Rank, p, k, end, list, titled, inner) {
			continue
		}
		if k == end || r.endsAt(k, end, list) {
			return k, e, true
		}
	}
	return 0, lex.Ending{}, false
}

// ranked tells whether a name of this rank is one at all where it stands.
func (r *reader) ranked(k lex.Rank, p, at, end int, list, titled, inner bool) bool {
	switch k {
	case lex.Strong:
		return true
	case lex.Unit:
		return list || inner || titled || lex.AcronymAt(r.s, at) || p >= 3 && r.landBefore(p)
	}
	return lex.AcronymAt(r.s, at) && (list || r.partner(p, at)) || list && at == end
}

// landBefore tells whether a country ends at p: 大韓民国|外交部.
func (r *reader) landBefore(p int) bool {
	return strings.HasSuffix(r.s[:p], "国") || lex.Last(r.s[:p]) == lex.Katakana
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
		if strings.HasPrefix(rest, w) && (w != "と" || strings.Contains(lex.Cut(rest, 200), "との間")) {
			return true
		}
	}
	return false
}

// partnerJoins stand behind the first of two partners.
var partnerJoins = []string{"と", "等との間", "との間", "との協力", "／"}

// proper tells whether a name with an ending of m bytes is more than a common noun.
func (r *reader) proper(name string, m int, k lex.Rank, inner bool) bool {
	head := name[:len(name)-m]
	if strings.HasSuffix(name, "政府") || head == "" && !(inner && glued(name)) || lex.IsGeneric(name) {
		return false
	}
	if !inner && lex.Count(head) < 2 && k != lex.Strong && m <= 3 {
		return false
	}
	for i := range name {
		if i > 0 && i < len(name)-m+1 && lex.IsGeneric(name[i:]) && (lex.Count(name[:i]) < 2 || k != lex.Strong) && !inner {
			return false
		}
	}
	if r.v.CommonTails.Ends(head) {
		return false
	}
	w := name[:r.v.CommonHeads.Prefix(name)]
	return w == "" || head != w && (lex.Count(head) > 2 || w == "本")
}

// broken tells whether what follows an ending makes it part of another word.
func (r *reader) broken(rest string) bool {
	return r.v.Breakers.Begins(rest)
}

// endsAt tells whether what follows a cut in the same word is a unit, a post,
// a name or a word that leaves it a name.
func (r *reader) endsAt(k, end int, list bool) bool {
	rest := r.s[k:end]
	if _, n := r.v.followers.Longest(rest); n > 0 {
		return true
	}
	if r.titled(k, end) {
		return true
	}
	if strings.HasPrefix(rest, "・") || strings.HasPrefix(rest, "／") {
		return lex.Last(r.s[:k]) == lex.Kanji && r.separateUnits(k, end)
	}
	if _, _, ok := r.cut(k, end, false, false, true); ok {
		return true
	}
	return list && r.personName(k, end, true) > k
}

// separateUnits tells whether the bodies around the joint at k are two.
func (r *reader) separateUnits(k, end int) bool { return lex.Separates(r.s, k-12, k) && end > k }
