package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
)

// bodies reads bodies, one inside the other, from p to end. from is where the
// word began, the country in front in it.
func (r *reader) bodies(c *chunk, from, p, end int, list, titled bool) int {
	for p < end {
		if len(c.units) > 0 && titled && c.name.Empty() && r.personName(p, end, true) > p {
			break
		}
		u, ok := r.bodyAt(p, end, list, titled, len(c.units) > 0 || r.under)
		if !ok {
			break
		}
		if _, person := r.nameBehindPost(p, end); person && u.rank == lex.Weak {
			break
		}
		u.under = len(c.units) > 0
		if u.core.Start > from && len(c.units) == 0 && c.country != "" && c.name.Empty() && c.lands[len(c.lands)-1].End == u.core.Start {
			u.span.Start = from
		}
		if u.kind == "" || u.rank == lex.Unit && len(c.units) > 0 && glued(r.s[u.core.Start:u.core.End]) {
			r.glue(c, &u)
		}
		c.units = append(c.units, u)
		p = u.core.End
	}
	return p
}

// glued tells whether a unit has no name of its own: the 事務局 of a
// commission is called by the commission's name.
func glued(name string) bool { return name == "事務局" || name == "総事務局" }

func (r *reader) glue(c *chunk, u *part) {
	if len(c.units) > 0 {
		last := c.units[len(c.units)-1]
		if last.span.End == u.core.Start {
			u.span.Start, u.core.Start, u.orgs = last.span.Start, last.core.Start, nil
		}
	}
}

// bodyAt reads one body that begins at p.
func (r *reader) bodyAt(p, end int, list, titled, inner bool) (part, bool) {
	none := part{local: fact.None}
	s := r.s[p:end]
	if u, ok := r.sameBody(p, end); ok {
		return u, true
	}
	t, n := r.t.Name(p, end)
	if t.Legal {
		return r.legalBody(p, end, n)
	}
	if l, m := r.known(s); m > n || m == n && m > 0 && len(t.Orgs) == 0 {
		if r.continues(p+m, end) {
			return part{span: text.Span{Start: p, End: p + m}, core: text.Span{Start: p, End: p + m}, rank: lex.Strong, kind: r.f.Organizations[l].Kind, local: l}, true
		}
	}
	cut, e, found := r.cut(p, end, list, titled, inner)
	if n > 0 && len(t.Orgs) > 0 && r.spokenOf(p, n) {
		return none, false
	}
	whole := found && e.Rank == lex.Strong && cut > p+n && (e.Kind == "company" || (lex.Acronym(s[:n]) || lex.KatakanaEnd(s[:n], 0) == n) && lex.AcronymAt(r.s, cut)) // ASEAN…センター（ASCCE）
	if n > 0 && len(t.Orgs) > 0 && !whole && r.continues(p+n, end) && (!found || cut <= p+n || r.cutAt(p+n, end)) {
		return r.registryBody(p, n, t.Orgs), true
	}
	if !found {
		if list && p < end && !titled && r.listed(p, end) {
			sp := text.Span{Start: p, End: end}
			return part{span: sp, core: sp, rank: lex.Weak, kind: "body", local: fact.None}, true
		}
		return none, false
	}
	sp := text.Span{Start: p, End: cut}
	return part{span: sp, core: sp, rank: e.Rank, kind: e.Kind, local: fact.None}, true
}

// registryBody makes a part of n bytes that the registry knows. Where they are
// printed as the body's name behind that of its parent (総務省国際戦略局), the
// part is the parent and the rest is read next.
func (r *reader) registryBody(p, n int, orgs []int32) part {
	all := lexicon.Organizations()
	for _, i := range orgs {
		o := &all[i]
		if o.NameJA == "" || o.Parent == "" || !strings.HasSuffix(r.s[p:p+n], o.NameJA) || len(o.NameJA) == n {
			continue
		}
		t, m := r.t.Name(p, p+n-len(o.NameJA))
		if m == n-len(o.NameJA) && len(t.Orgs) > 0 {
			n, orgs = m, t.Orgs
			break
		}
	}
	sp := text.Span{Start: p, End: p + n}
	return part{span: sp, core: sp, rank: lex.Strong, kind: "registry", orgs: orgs, local: fact.None}
}

// spokenOf tells whether a name of the registry, n bytes at p, is used as that
// of a group or of an event rather than of a body: a group of experts, a forum
// that is held.
func (r *reader) spokenOf(p, n int) bool {
	k, m := r.v.kinds.Longest(r.s[p : p+n])
	if m == 0 || k.kind != "working_group" && k.kind != "event" {
		return false
	}
	if k.kind == "working_group" {
		return k.open
	}
	if r.v.Gathering.Ends(r.s[:p]) {
		return true
	}
	return r.heldBehind(p+n, len(r.s))
}

// cutAt tells whether a body begins at p: what the registry knows ends there.
func (r *reader) cutAt(p, end int) bool {
	_, _, ok := r.cut(p, end, false, false, true)
	return ok || r.titled(p, end)
}

// listed tells whether a name without a known ending, in a list of
// participants, may be one of a body.
func (r *reader) listed(p, end int) bool {
	s := r.s[p:end]
	if lex.Count(s) < 2 || lex.IsGeneric(s) || lex.IsDigit(s[0]) {
		return false
	}
	if t, n := lex.LongestName(s); n == len(s) && len(t.Orgs) == 0 {
		return false
	}
	if _, n := r.v.groups.Longest(s); n == len(s) {
		return false
	}
	if _, n := lex.BodyEnding(s); n == 0 && lex.Count(s) <= 4 && !properHead(s) { // 船主の代表
		return false
	}
	return !r.v.Unlisted.Ends(s)
}

// legalBody reads a name behind a legal form: it ends where the run ends, or
// where a post begins.
func (r *reader) legalBody(p, end, n int) (part, bool) {
	stop := end
	if cut, _, ok := r.cut(p+n, end, false, false, true); ok {
		stop = cut
	} else if t, m := r.t.Name(p+n, end); m > 0 && len(t.Orgs) > 0 && r.continues(p+n+m, end) {
		stop = p + n + m
	}
	if stop == p+n {
		return part{}, false
	}
	u := part{span: text.Span{Start: p, End: stop}, core: text.Span{Start: p, End: stop}, rank: lex.Strong, kind: "body", local: fact.None}
	if strings.Contains(r.s[p:p+n], "会社") {
		u.kind = "company"
	}
	if t, m := r.t.Name(p+n, stop); m == stop-p-n {
		u.orgs = t.Orgs
	}
	return u, true
}

// sameBody reads 同省, 同局, 同センター.
func (r *reader) sameBody(p, end int) (part, bool) {
	if !strings.HasPrefix(r.s[p:end], "同") {
		return part{}, false
	}
	q := p + len("同")
	n := r.v.SameBody.Prefix(r.s[q:end])
	if n == 0 || !r.continues(q+n, end) {
		return part{}, false
	}
	for i := len(r.recent) - 1; i >= 0; i-- {
		if o := r.recent[i]; r.formEnds(o, r.s[q:q+n]) {
			sp := text.Span{Start: p, End: q + n}
			return part{span: sp, core: sp, rank: lex.Strong, local: o, same: true, kind: r.f.Organizations[o].Kind}, true
		}
	}
	return part{}, false
}

// formEnds tells whether a name of a body ends with a word.
func (r *reader) formEnds(o int, w string) bool {
	for _, f := range r.forms {
		if f.org == o && strings.HasSuffix(f.text, w) {
			return true
		}
	}
	return false
}

// known finds the longest form of a body of this text that begins s.
func (r *reader) known(s string) (org, length int) {
	org = fact.None
	for _, f := range fact.Recent(r.forms) {
		if n := len(f.text); n > length && n <= len(s) && s[n-1] == f.text[n-1] && s[:n] == f.text && (n == len(s) || !lex.IsAlnum(s[n-1]) || !lex.IsAlnum(s[n])) && r.fits(f.org) {
			org, length = f.org, n
		}
	}
	return org, length
}

// fits tells whether a body of this text may be meant on the side in force.
func (r *reader) fits(org int) bool {
	c := r.f.Organizations[org].Country
	return r.side == "" || c == "" || c == r.side || c == "INT" || r.side == "INT" || r.side == "private"
}

// continues tells whether a body may end at p: the word ends there, or goes on
// with a unit, a post or one of the words that leave it a name.
func (r *reader) continues(p, end int) bool {
	if p == end {
		return true
	}
	if _, n := r.v.followers.Longest(r.s[p:end]); n > 0 {
		return true
	}
	if r.titled(p, end) || strings.HasPrefix(r.s[p:end], "・") && p > 0 {
		return true
	}
	if q := r.personName(p, end, true); q > p {
		return true
	}
	_, _, ok := r.cut(p, end, false, false, true)
	return ok
}
