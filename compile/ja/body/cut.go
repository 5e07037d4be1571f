package body

import (
	"strings"

	"dialoguec/compile/ja/lex"
)

// cut finds the first body with which the word from an offset to end begins, by
// the ending of its name, and returns where it ends.
func (r *grammar) cut(at, end int, x scope) (to int, e lex.Ending, ok bool) {
	s := r.s[:end]
	end = min(end, at+lex.MaxName)
	for k := at; k < end; {
		c, n := lex.Decode(s, k)
		if k += n; !lex.MayEndBody(c) {
			continue
		}
		e, m := lex.BodyEnding(s[at:k])
		if m == 0 || words().Breakers.Begins(s[k:end]) {
			continue
		}
		if !r.isDubbed(at, k, e) && !isProper(s[at:k], m, e.Rank, x.inner) || !r.counts(e.Rank, at, k, end, x) {
			continue
		}
		if k == end || r.endsAt(k, end, x) {
			return k, e, true
		}
	}
	return 0, lex.Ending{}, false
}

// isDubbed reports whether a name follows a country and has an acronym, or is
// one of a university: ベトナム|コンピュータ緊急対応センター（VNCERT）.
func (r *grammar) isDubbed(at, k int, e lex.Ending) bool {
	return e.Rank == lex.Strong && at > 0 && r.countryBefore(at) &&
		(lex.Count(r.s[at:k]) >= 6 && lex.AcronymAt(r.s, k) || e.Kind == "university")
}

// counts reports whether a name of a rank counts as one of a body where it is.
func (r *grammar) counts(rank lex.Rank, at, to, end int, x scope) bool {
	switch rank {
	case lex.Strong:
		return true
	case lex.Unit:
		return x.list || x.inner || x.titled || lex.AcronymAt(r.s, to) || at >= 3 && r.countryBefore(at)
	}
	return lex.AcronymAt(r.s, to) && (x.list || r.isPartner(to)) || x.list && to == end
}

// countryBefore reports whether a country ends at an offset: 大韓民国|外交部.
func (r *grammar) countryBefore(at int) bool {
	return strings.HasSuffix(r.s[:at], "国") || lex.Last(r.s[:at]) == lex.Katakana
}

// isPartner reports whether the name up to an offset is one of the two between
// which something is: Aと Bとの間の.
func (r *grammar) isPartner(at int) bool {
	end := strings.Index(r.s[at:], "）")
	if end < 0 {
		return false
	}
	rest := r.s[at+end+len("）"):]
	return words().PartnerJoins.Begins(rest) || strings.HasPrefix(rest, "と") && strings.Contains(lex.Cut(rest, 200), "との間")
}

// isProper reports whether a name with an ending of m bytes is more than a
// common noun.
func isProper(name string, m int, rank lex.Rank, inner bool) bool {
	v, head := words(), name[:len(name)-m]
	if strings.HasSuffix(name, "政府") || head == "" && !(inner && isNameless(name)) || lex.IsGeneric(name) {
		return false
	}
	if !inner && lex.Count(head) < 2 && rank != lex.Strong && m <= 3 {
		return false
	}
	for i := range name {
		if i > 0 && i <= len(head) && lex.IsGeneric(name[i:]) && (lex.Count(name[:i]) < 2 || rank != lex.Strong) && !inner {
			return false
		}
	}
	if v.CommonTails.Ends(head) {
		return false
	}
	w := name[:v.CommonHeads.Prefix(name)]
	return w == "" || head != w && (lex.Count(head) > 2 || w == "本")
}

// endsAt reports whether what follows a cut in the same word is a unit, a post,
// a name or a word that leaves it a name.
func (r *grammar) endsAt(k, end int, x scope) bool {
	rest := r.s[k:end]
	if words().followers.Begins(rest) || r.titled(k, end) {
		return true
	}
	if lex.StartsAny(rest, "・", "／") {
		return lex.Last(r.s[:k]) == lex.Kanji && lex.Separates(r.s, max(0, k-12), k)
	}
	if _, _, ok := r.cut(k, end, scope{inner: true}); ok {
		return true
	}
	x.titled = true
	return x.list && r.personName(k, end, x) > k
}
