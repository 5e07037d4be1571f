package body

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// cut finds the first body with which a word begins, by the ending of its name,
// and returns where it ends.
func (r *grammar) cut(in text.Span, x scope) (to int, e lex.Ending, ok bool) {
	in.End = min(in.End, in.Start+lex.MaxName)
	for k := in.Start; k < in.End; {
		c, n := lex.Decode(r.s, k)
		if k += n; !lex.MayEndBody(c) || k > in.End {
			continue
		}
		name, rest := in.To(k), in.From(k)
		e, m := lex.BodyEnding(name.Of(r.s))
		if m == 0 || words().Breakers.Begins(rest.Of(r.s)) && !r.t.Blank(k) || endsLater(name.Of(r.s), rest.Of(r.s)) || isGiven(name.Of(r.s), rest.Of(r.s)) {
			continue
		}
		if r.ofEach(name) || isOfEach(name.Of(r.s), e.Kind) && r.isOfParties(name) {
			return 0, lex.Ending{}, false
		}
		national := words().NationalBodies.Has(name.Of(r.s)) && r.countryBefore(name) // ケニア|海軍
		if !national && (!r.isDubbed(name, e) && !isProper(name.Of(r.s), m, e.Rank, x.inner) || !r.counts(e.Rank, name, in.End, x)) {
			continue
		}
		if rest.Empty() || r.endsAt(rest, x) {
			return k, e, true
		}
	}
	return 0, lex.Ending{}, false
}

// endsLater reports whether the ending of a name is no more than the beginning of a longer
// one: 大学|院, 警察|庁.
func endsLater(name, rest string) bool {
	next := lex.Next(rest, 0)
	return next > 0 && words().LongEnds.Ends(name+rest[:next])
}

// isGiven reports whether a name ends as given names do rather than as that of a division
// of a Chinese ministry, whose head comes next: 内藤英司|審議官, not 港湾司|司長.
func isGiven(name, rest string) bool {
	v := words()
	if strings.HasSuffix(name, "司司") { // 港湾司|司長
		return true
	}
	return strings.HasSuffix(name, "司") && (!v.DivisionPosts.Begins(rest) || strings.HasPrefix(rest, "長官"))
}

// ofEach reports whether a body is what each of several countries has, alone or, if
// nothing in it is a name, in a list: 両国の証券取引所、|証券業協会及び|投資信託協会.
func (r *grammar) ofEach(body text.Span) bool {
	v, before := words(), r.s[:body.Start]
	for n := 0; n < 5 && !v.OfEach.Ends(before); n++ {
		joined := v.Breaks.TrimSuffix(before)
		if len(joined) == len(before) {
			return false
		}
		before = joined[:lex.RunStart(joined, len(joined))]
	}
	if !v.OfEach.Ends(before) {
		return false
	}
	_, known := lex.LongestName(body.Of(r.s))
	return len(before) == body.Start || known == 0 && !lex.IsProper(body.Of(r.s))
}

// isOfEach reports whether a body, named with a compound of countries, is one of each
// of them, or their dialogue: 日中韓特許庁, 日伯経済委員会.
func isOfEach(name string, kind schema.OrganizationKind) bool {
	return kind == "commission" || kind == "ministry" || words().Agencies.Ends(name)
}

// isOfParties reports whether a name begins with a compound of countries: a
// commission of theirs is a dialogue, 日伯経済委員会.
func (r *grammar) isOfParties(name text.Span) bool {
	_, end := r.parties.Pair(name)
	return end > name.Start
}

// isDubbed reports whether a name follows a country and has an acronym, or is
// one of a university: ベトナム|コンピュータ緊急対応センター（VNCERT）, 国家研究開発機関（ANID）.
func (r *grammar) isDubbed(name text.Span, e lex.Ending) bool {
	return isOfState(name.Of(r.s)) && lex.AcronymAt(r.s, name.End) || e.Rank == lex.Strong && r.countryBefore(name) &&
		(lex.Count(name.Of(r.s)) >= 6 && lex.AcronymAt(r.s, name.End) || e.Kind == "university")
}

// counts reports whether a name of a rank counts as one of a body where it is, in
// a word that goes on to an offset.
func (r *grammar) counts(rank lex.Rank, name text.Span, end int, x scope) bool {
	w, dubbed := words(), lex.AcronymAt(r.s, name.End)
	switch rank {
	case lex.Strong:
		return true
	case lex.Unit:
		return x.list || x.inner || x.titled || dubbed || r.countryBefore(name) || isOfState(name.Of(r.s))
	}
	if w.WorldHeads.Begins(name.Of(r.s)) && w.WorldEnds.Ends(name.Of(r.s)) && lex.Count(name.Of(r.s)) > 4 { // 国際|潮位|機関
		return true
	}
	if isForeignCompany(name.Of(r.s)) {
		return true
	}
	if w.NationalEnds.Ends(name.Of(r.s)) && lex.Count(name.Of(r.s)) > 3 && r.countryBefore(name) { // 中国|輸出入銀行
		return true
	}
	return dubbed && (x.list || r.isPartner(name.End) || isOfState(name.Of(r.s))) || x.list && name.End == end
}

// isForeignCompany reports whether a name in katakana or Latin letters ends with the short
// word for a company: ハーバー|社, 東港シップヤード|社.
func isForeignCompany(name string) bool {
	head := words().CompanySigns.TrimSuffix(name)
	last := lex.Last(head)
	return head != name && lex.Count(head) > 3 && (last == lex.Katakana || last == lex.Latin && !lex.IsDigit(head[len(head)-1]))
}

// isOfState reports whether a unit is one of a state, or of a prefecture or a city, by the
// beginning of its name: 国家海洋局, 東京都港湾局.
func isOfState(name string) bool {
	v := words()
	if n := v.StateHeads.Prefix(name); n > 0 && lex.Count(name[n:]) > 2 {
		return true
	}
	w, n := lex.LongestName(name)
	return w.City > 0 && (v.CityHeads.Begins(name[n:]) || v.CityHeads.Ends(name[:n])) && lex.Count(name[n:]) > 2
}

// countryBefore reports whether a country ends right before a name: 大韓民国|外交部.
func (r *grammar) countryBefore(name text.Span) bool {
	before := r.s[:name.Start]
	return words().CountryEnds.Ends(before) || lex.Last(before) == lex.Katakana
}

// isPartner reports whether the name up to an offset is one of the two between
// which something is: Aと Bとの間の.
func (r *grammar) isPartner(at int) bool {
	end := strings.Index(r.s[at:], lex.Close)
	if end < 0 {
		return false
	}
	rest := r.s[at+end+len(lex.Close):]
	return words().PartnerJoins.Begins(rest) || strings.HasPrefix(rest, lex.With) && words().Between.In(lex.Cut(rest, 200))
}

// isProper reports whether a name with an ending of m bytes is more than a
// common noun.
func isProper(name string, m int, rank lex.Rank, inner bool) bool {
	v, head := words(), name[:len(name)-m]
	if _, n := lex.Ordinal(name, 0); n > 0 || isNumber(name) || v.Joint.Ends(name) || strings.Contains(name, "兼") || v.Collectives.Begins(name) || v.Governments.Ends(name) || head == "" && !(inner && isNameless(name)) || lex.IsGeneric(name) {
		return false
	}
	if !inner && lex.Count(head) < 2 && rank != lex.Strong && m <= 3 {
		return false
	}
	for i := range name {
		if i > 0 && i <= len(head) && (i < len(head) || rank != lex.Weak) && lex.IsGeneric(name[i:]) && (lex.Count(name[:i]) < 2 || rank != lex.Strong) && !inner {
			return false
		}
	}
	if v.CommonTails.Ends(head) && !(inner && v.Relations.Ends(head)) && !v.RelationBodies.Ends(name) {
		return false
	}
	w := name[:v.CommonHeads.Prefix(name)]
	return w == "" || head != w && (lex.Count(head) > 2 || v.NameHeads.Has(w))
}

// endsAt reports whether what follows a cut in the same word is a unit, a post,
// a name or a word that leaves it a name.
func (r *grammar) endsAt(rest text.Span, x scope) bool {
	s := rest.Of(r.s)
	if words().followers.Begins(s) || r.titled(rest) || words().Companies.Ends(r.s[:rest.Start]) {
		return true
	}
	if words().NameBreaks.Begins(s) {
		return lex.Last(r.s[:rest.Start]) == lex.Kanji && lex.Separates(r.s, max(0, rest.Start-12), rest.Start)
	}
	if _, _, ok := r.cut(rest, scope{inner: true}); ok {
		return true
	}
	x.titled = true
	return (x.list || r.t.Blank(rest.Start)) && r.personName(rest, x) > rest.Start
}
