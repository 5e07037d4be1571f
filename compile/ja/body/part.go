package body

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// bodies reads bodies, one inside the other, from an offset to end, and returns
// the offset after them. from is where the word began, with the country in it.
func (r *grammar) bodies(p *Phrase, from int, in text.Span, x scope) int {
	for in.Start < in.End {
		if len(p.units) > 0 && x.titled && p.Name.Empty() && r.personName(in, x) > in.Start {
			break
		}
		parted := len(p.units) > 0 && lex.StartsAny(r.s[in.Start:in.End], "／", "/", lex.Dot) // 環境部／|核安全局
		if parted {
			in.Start = lex.Next(r.s, in.Start)
		}
		y := x
		y.inner = len(p.units) > 0 || x.under
		if p.prefix == in.Start && p.Country != "" { // ケニア|潮位協会, after 日本潮位協会
			y.side = p.Country
		}
		u, ok := r.bodyAt(in, y)
		if !ok {
			break
		}
		if _, person := r.nameAfterPost(in); person && u.rank == lex.Weak {
			break
		}
		rest := r.s[u.core.End:max(u.core.End, in.End)]                                   // a known name may end after the line
		if x.titled && words().InCharge.Begins(rest) && !words().GeneralPosts.Has(rest) { // 国連担当大使 is no officer of it, 国際課担当官 is
			break
		}
		u.under, u.parted = len(p.units) > 0 && !(parted && u.rank == lex.Strong && u.kind != "registry"), parted
		if u.core.Start > from && len(p.units) == 0 && p.Name.Empty() && p.prefix == u.core.Start {
			u.span.Start = from
		}
		if p.nation > 0 && len(p.units) == 0 && p.prefix == u.core.Start && !r.titled(u.core) { // 方見本・|中国証券監督管理委員会副主席
			u.span.Start = p.nation
		}
		if u.kind == "" || u.rank == lex.Unit && isNameless(u.core.Of(r.s)) {
			p.glue(&u)
		}
		p.units = append(p.units, u)
		in.Start = u.core.End
	}
	return in.Start
}

// isNameless reports whether a unit has no name of its own: the 事務局 of a
// commission is called by the commission's name, an office abroad by the name of
// its body and the place: JICA|ベトナム事務所.
func isNameless(name string) bool {
	if words().Nameless.Has(name) {
		return true
	}
	place := words().LocalOffices.TrimSuffix(name)
	w, n := lex.LongestName(place)
	return place != name && n == len(place) && (w.Country != "" || w.City > 0)
}

// glue joins a unit to the name of the body right before it.
func (p *Phrase) glue(u *part) {
	if n := len(p.units); n > 0 && p.units[n-1].span.End == u.core.Start {
		u.span.Start, u.core.Start, u.orgs = p.units[n-1].span.Start, p.units[n-1].core.Start, nil
	}
}

// bodyAt reads one body that begins at an offset.
func (r *grammar) bodyAt(in text.Span, x scope) (part, bool) {
	if u, ok := r.sameBody(in, x); ok {
		return u, true
	}
	in = r.pastSame(in)
	w, n := r.t.Name(in)
	if w.Legal {
		return r.legalBody(in, n, x)
	}
	if u, ok := r.townAt(in, x); ok {
		return u, true
	}
	force := in.To(in.Start + n + max(words().Forces.Prefix(in.From(in.Start+n).Of(r.s)), words().NationalBodies.Prefix(in.From(in.Start+n).Of(r.s))))
	if w.Short != "" && in.Contains(force) && r.isForce(force) { // 豪軍, 仏海軍
		return r.part(force, lex.Strong, "body"), true
	}
	if _, post := words().posts.Longest(in.Of(r.s)); post > n && post == in.Len() { // 内閣総理大臣 is no part of the 内閣
		return part{}, false
	}
	if org, m := r.known(in.Of(r.s), x.side); m > n || m == n && m > 0 && len(w.Orgs) == 0 {
		if r.continues(in.From(in.Start+m), x) {
			u := r.part(in.To(in.Start+m), lex.Strong, r.All[org].Kind)
			u.local = org
			return u, true
		}
	}
	name, rest := in.To(in.Start+n), in.From(in.Start+n)
	registered := len(w.Orgs) > 0 && !words().OfEach.Ends(r.s[:in.Start])
	if registered && r.isEvent(name) {
		return part{}, false
	}
	cut, e, found := r.cut(in, x)
	if to, f, ok := r.cut(in, scope{inner: true}); !found && ok && r.isSibling(in.Start, in.To(to).Of(r.s)) {
		cut, e, found = to, f, ok
	}
	longer := found && (r.isLonger(name, cut, e) || cut > name.End && !r.opensUnit(rest) || registered && r.isUnitFor(name, w.Orgs, cut, e, x))
	if registered && !longer && r.continues(rest, x) {
		return r.registryBody(name, w.Orgs), true
	}
	if found {
		return r.part(in.To(cut), e.Rank, e.Kind), true
	}
	if u, ok := r.aroundAcronym(in, x.limit); ok {
		return u, true
	}
	if x.list && in.Start < in.End && !x.titled && mayBeListed(in.Of(r.s)) && !r.ofEach(in) { // 両国の|財務省
		return r.part(in, lex.Weak, "body"), true
	}
	return part{}, false
}

// pastSame passes over 同 before a unit of the body that the unit before is of, or of the
// body named last: 国土交通省海事局、同|港湾局, 国土交通省の内藤審議官、同|港湾局, 内閣官房及び同|内閣灯台センター.
func (r *grammar) pastSame(in text.Span) text.Span {
	next := in.From(lex.Skip(r.s[:in.End], in.Start, lex.Same))
	if next == in {
		return in
	}
	w, _ := r.t.Name(next)
	if _, e, ok := r.cut(next, scope{inner: true}); !ok || e.Rank != lex.Unit && len(w.Orgs) == 0 || len(r.recent) == 0 {
		return in
	}
	return next
}

// townAt reads a town or its government: 釧路市長, 対馬市|からは、.
func (r *grammar) townAt(in text.Span, x scope) (part, bool) {
	switch governed := governed(in.Of(r.s)); {
	case x.inner:
	case governed > 0 && !strings.HasSuffix(r.s[:in.Start], lex.Of): // not 釧路市の|内藤市長
		return r.part(in.To(in.Start+governed), lex.Strong, "body"), true
	case isMunicipality(in.Of(r.s)) && words().CityActs.Begins(r.s[in.End:]):
		return r.part(in, lex.Strong, "body"), true
	}
	return part{}, false
}

// aroundAcronym reads a body whose name goes on after the acronym of its first
// words: 次世代測位（NGP）推進室. It ends at limit or before it.
func (r *grammar) aroundAcronym(in text.Span, limit int) (part, bool) {
	if in.Empty() || in.End >= limit || !lex.AcronymAt(r.s[:limit], in.End) {
		return part{}, false
	}
	acronym, after := lex.Bracket(r.s[:limit], in.End)
	rest := r.run(text.Span{Start: after, End: limit})
	e, n := lex.BodyEnding(rest.Of(r.s))
	if n == 0 || e.Rank == lex.Weak || r.titled(rest) {
		return part{}, false
	}
	u := r.part(in.To(rest.End), lex.Strong, e.Kind)
	u.alias = append(u.alias, acronym)
	return u, true
}

// part makes a part of a phrase that is not known from elsewhere.
func (r *grammar) part(in text.Span, rank lex.Rank, kind schema.OrganizationKind) part {
	return part{span: in, core: in, rank: rank, kind: kind, local: fact.None}
}

// isLonger reports whether a name that was found by its ending, up to cut, is one
// of its own, although the registry has the beginning of it:
// ASEAN…センター（ASCCE）.
func (r *grammar) isLonger(name text.Span, cut int, e lex.Ending) bool {
	s := name.Of(r.s)
	return e.Rank == lex.Strong && cut > name.End &&
		(e.Kind == "company" || (lex.Acronym(s) || lex.KatakanaEnd(s, 0) == len(s)) && lex.AcronymAt(r.s, cut))
}

// isUnitFor reports whether a name of an international body, with the ending that was
// found after it, is that of a body of its own: 外務省|国連局, EU課, NATO灯台センター.
func (r *grammar) isUnitFor(name text.Span, orgs []int32, cut int, e lex.Ending, x scope) bool {
	all := lexicon.Organizations()
	if cut <= name.End || slices.ContainsFunc(orgs, func(o int32) bool { return all[o].Country != "INT" }) {
		return false
	}
	return x.inner || lex.Count(r.s[name.End:cut]) == 1 || e.Rank == lex.Strong && lex.Acronym(name.Of(r.s)) && !isNameless(r.s[name.End:cut])
}

// registryBody makes a part that the registry knows. If it is printed as the
// body's name after that of its parent (総務省国際戦略局), the part is the parent
// and the rest is read next.
func (r *grammar) registryBody(in text.Span, orgs []int32) part {
	all := lexicon.Organizations()
	for _, i := range orgs {
		o := &all[i]
		parent := in.To(in.End - len(o.NameJA))
		if o.NameJA == "" || o.Parent == "" || parent.Empty() || !strings.HasSuffix(in.Of(r.s), o.NameJA) {
			continue
		}
		if w, n := r.t.Name(parent); n == parent.Len() && len(w.Orgs) > 0 {
			in, orgs = parent, w.Orgs
			break
		}
	}
	u := r.part(in, lex.Strong, "registry")
	u.orgs = orgs
	return u
}

// isEvent reports whether a name of the registry is used as that of a group or of
// an event rather than of a body: a group of experts, a forum that is held.
func (r *grammar) isEvent(name text.Span) bool {
	held := lex.IsHeld(r.s[name.End:]) || words().Opened.Begins(r.s[name.End:])
	switch k, _ := lex.KindOf(name.Of(r.s)); k.Kind {
	case "working_group":
		return k.Open || held
	case "event":
		return held || words().Gathering.Ends(r.s[:name.Start])
	}
	return held // ビジネス・ラウンドテーブル|が開かれ
}

// opensUnit reports whether a unit or a post begins at an offset.
func (r *grammar) opensUnit(in text.Span) bool {
	_, _, ok := r.cut(in, scope{inner: true})
	return ok || r.titled(in)
}

// mayBeListed reports whether a name without a known ending, in a list of
// participants, may be one of a body.
func mayBeListed(s string) bool {
	if isMunicipality(s) {
		return true
	}
	if words().Honorifics.Ends(s) || lex.IsDigit(s[len(s)-1]) && !lex.IsProper(s[:1]+strings.TrimRight(s[1:], "0123456789")) { // 内藤太郎氏, 今月5
		return false
	}
	if isNumber(s) || lex.Count(s) < 2 || lex.IsGeneric(s) || lex.IsDigit(s[0]) || words().Unlisted.Ends(s) || words().Abouts.Begins(s) {
		return false
	}
	if w, n := lex.LongestName(s); n == len(s) && len(w.Orgs) == 0 {
		return false
	}
	if _, n := words().groups.Longest(s); n == len(s) {
		return false
	}
	_, n := lex.BodyEnding(s)
	if n > 0 && words().CommonHeads.Has(s[:len(s)-n]) { // 本院
		return false
	}
	return n > 0 || lex.Count(s) > 4 || lex.IsProper(s) // not 船主の代表
}

// isNumber reports whether s is a number of those who took part: 企業約30社.
func isNumber(s string) bool {
	return words().CountedEnds.Ends(s) && strings.ContainsAny(s, "0123456789")
}

// isMunicipality reports whether s is a city that can take part as a body: 大阪市,
// ハノイ市, 対馬市.
func isMunicipality(s string) bool {
	name := words().Municipal.TrimSuffix(s)
	w, n := lex.LongestName(name)
	kanji := strings.HasSuffix(s, "市") && !strings.ContainsFunc(name, notKanji) && !words().NoCities.Ends(s)
	return name != s && (n == len(name) && w.City > 0 || lex.Count(name) > 2 && lex.KatakanaEnd(name, 0) == len(name) || kanji && lex.Count(name) > 1 && lex.Count(name) < 4)
}

// governed returns the length of the prefecture or city, in kanji, whose head a word
// is: 福岡県|知事, 釜山広域市|長, 佐賀県|副知事; 0 if it is none.
func governed(s string) int {
	for _, post := range words().Governors.All() {
		place, ok := strings.CutSuffix(s, post)
		if n := words().Prefectures.Suffix(place); ok && n > 0 && n < len(place) { // 内藤太郎|佐賀県知事
			return 0
		}
		if ok && lex.Count(place) > 2 && lex.Count(place) < 9 && words().Governed.Ends(place) && !words().NotGoverned.Ends(place) && !strings.ContainsFunc(place, notKanji) {
			return len(place)
		}
	}
	return 0
}

// legalBody reads a name after a legal form of n bytes: it ends where the run
// ends, or where a post begins.
func (r *grammar) legalBody(in text.Span, n int, x scope) (part, bool) {
	name := in.From(in.Start + n)
	if cut, _, ok := r.cut(name, scope{inner: true}); ok {
		name.End = cut
	} else if w, m := r.t.Name(name); m > 0 && len(w.Orgs) > 0 && r.continues(name.From(name.Start+m), x) {
		name.End = name.Start + m
	}
	if name.Empty() {
		return part{}, false
	}
	u := r.part(in.To(name.End), lex.Strong, "body")
	if words().Companies.In(in.To(name.Start).Of(r.s)) {
		u.kind = "company"
	}
	if w, m := r.t.Name(name); m == name.Len() {
		u.orgs = w.Orgs
	}
	return u, true
}

// sameBody reads 同省, 同局, 当委員会.
func (r *grammar) sameBody(in text.Span, x scope) (part, bool) {
	from, named := lex.Skip(r.s[:in.End], in.Start, lex.Same), slices.Backward(r.recent)
	if from == in.Start { // whoever issues a text is named first
		from, named = words().Own.Skip(r.s[:in.End], in.Start), slices.All(r.recent)
	}
	if from == in.Start {
		return part{}, false
	}
	to := words().SameBody.Skip(r.s[:in.End], from)
	if to == from || !r.continues(in.From(to), x) {
		return part{}, false
	}
	for _, o := range named {
		if r.formEnds(o, r.s[from:to]) {
			u := r.part(in.To(to), lex.Strong, r.All[o].Kind)
			u.local, u.same = o, true
			return u, true
		}
	}
	return part{}, false
}

// isForce reports whether a stretch ends with the word for the forces of a country, which
// is no part of another word: 豪軍|哨戒機, 在日米軍|飛行場.
func (r *grammar) isForce(in text.Span) bool {
	s := r.s[:in.End]
	return words().Forces.Ends(s) && !words().NoForces.Begins(r.s[in.End:]) && !lex.IsGeneric(in.Of(r.s))
}

// continues reports whether a body may end at an offset: the word ends there, or
// goes on with a unit, a post or one of the words that leave it a name.
func (r *grammar) continues(in text.Span, x scope) bool {
	if in.Start == in.End || words().followers.Begins(in.Of(r.s)) || r.titled(in) || r.isForce(in.To(in.Start)) {
		return true
	}
	if strings.HasPrefix(in.Of(r.s), lex.Dot) && in.Start > 0 {
		return true
	}
	x.titled = true
	if r.personName(in, x) > in.Start {
		return true
	}
	_, _, ok := r.cut(in, scope{inner: true})
	return ok
}
