package body

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// bodies reads bodies, one inside the other, from an offset to end, and returns
// the offset after them. from is where the word began, with the country in it.
func (r *grammar) bodies(p *Phrase, from, at, end int, x scope) int {
	for at < end {
		if len(p.units) > 0 && x.titled && p.Name.Empty() && r.personName(at, end, x) > at {
			break
		}
		y := x
		y.inner = len(p.units) > 0 || x.under
		u, ok := r.bodyAt(at, end, y)
		if !ok {
			break
		}
		if _, person := r.nameAfterPost(at, end); person && u.rank == lex.Weak {
			break
		}
		u.under = len(p.units) > 0
		if u.core.Start > from && len(p.units) == 0 && p.Name.Empty() && p.prefix == u.core.Start {
			u.span.Start = from
		}
		if u.kind == "" || u.rank == lex.Unit && isNameless(u.core.Of(r.s)) {
			p.glue(&u)
		}
		p.units = append(p.units, u)
		at = u.core.End
	}
	return at
}

// isNameless reports whether a unit has no name of its own: the 事務局 of a
// commission is called by the commission's name.
func isNameless(name string) bool { return words().Nameless.Has(name) }

// glue joins a unit to the name of the body right before it.
func (p *Phrase) glue(u *part) {
	if n := len(p.units); n > 0 && p.units[n-1].span.End == u.core.Start {
		u.span.Start, u.core.Start, u.orgs = p.units[n-1].span.Start, p.units[n-1].core.Start, nil
	}
}

// bodyAt reads one body that begins at an offset.
func (r *grammar) bodyAt(at, end int, x scope) (part, bool) {
	if u, ok := r.sameBody(at, end, x); ok {
		return u, true
	}
	w, n := r.t.Name(at, end)
	if w.Legal {
		return r.legalBody(at, end, n, x)
	}
	if org, m := r.known(r.s[at:end], x.side); m > n || m == n && m > 0 && len(w.Orgs) == 0 {
		if r.continues(at+m, end, x) {
			u := r.part(at, at+m, lex.Strong, r.All[org].Kind)
			u.local = org
			return u, true
		}
	}
	registered := n > 0 && len(w.Orgs) > 0
	if registered && r.isEvent(at, n) {
		return part{}, false
	}
	cut, e, found := r.cut(at, end, x)
	if registered && !(found && r.isLonger(at, n, cut, e)) && r.continues(at+n, end, x) && (!found || cut <= at+n || r.opensUnit(at+n, end)) {
		return r.registryBody(at, n, w.Orgs), true
	}
	if found {
		return r.part(at, cut, e.Rank, e.Kind), true
	}
	if x.list && at < end && !x.titled && mayBeListed(r.s[at:end]) {
		return r.part(at, end, lex.Weak, "body"), true
	}
	return part{}, false
}

// part makes a part of a phrase that is not known from elsewhere.
func (r *grammar) part(at, end int, rank lex.Rank, kind schema.OrganizationKind) part {
	s := text.Span{Start: at, End: end}
	return part{span: s, core: s, rank: rank, kind: kind, local: fact.None}
}

// isLonger reports whether a name that was found by its ending is one of its
// own, although the registry has n bytes of it: ASEAN…センター（ASCCE）.
func (r *grammar) isLonger(at, n, cut int, e lex.Ending) bool {
	s := r.s[at : at+n]
	return e.Rank == lex.Strong && cut > at+n &&
		(e.Kind == "company" || (lex.Acronym(s) || lex.KatakanaEnd(s, 0) == n) && lex.AcronymAt(r.s, cut))
}

// registryBody makes a part of n bytes that the registry knows. If they are
// printed as the body's name after that of its parent (総務省国際戦略局), the
// part is the parent and the rest is read next.
func (r *grammar) registryBody(at, n int, orgs []int32) part {
	all := lexicon.Organizations()
	for _, i := range orgs {
		o := &all[i]
		if o.NameJA == "" || o.Parent == "" || !strings.HasSuffix(r.s[at:at+n], o.NameJA) || len(o.NameJA) == n {
			continue
		}
		if w, m := r.t.Name(at, at+n-len(o.NameJA)); m == n-len(o.NameJA) && len(w.Orgs) > 0 {
			n, orgs = m, w.Orgs
			break
		}
	}
	u := r.part(at, at+n, lex.Strong, "registry")
	u.orgs = orgs
	return u
}

// isEvent reports whether a name of the registry, n bytes at an offset, is used
// as that of a group or of an event rather than of a body: a group of experts,
// a forum that is held.
func (r *grammar) isEvent(at, n int) bool {
	k, m := lex.KindOf(r.s[at : at+n])
	switch {
	case m == 0:
		return false
	case k.Kind == "working_group":
		return k.Open
	case k.Kind == "event":
		return words().Gathering.Ends(r.s[:at]) || lex.IsHeld(r.s[at+n:])
	}
	return false
}

// opensUnit reports whether a unit or a post begins at an offset.
func (r *grammar) opensUnit(at, end int) bool {
	_, _, ok := r.cut(at, end, scope{inner: true})
	return ok || r.titled(at, end)
}

// mayBeListed reports whether a name without a known ending, in a list of
// participants, may be one of a body.
func mayBeListed(s string) bool {
	if lex.Count(s) < 2 || lex.IsGeneric(s) || lex.IsDigit(s[0]) || words().Unlisted.Ends(s) {
		return false
	}
	if w, n := lex.LongestName(s); n == len(s) && len(w.Orgs) == 0 {
		return false
	}
	if _, n := words().groups.Longest(s); n == len(s) {
		return false
	}
	_, n := lex.BodyEnding(s)
	return n > 0 || lex.Count(s) > 4 || lex.IsProper(s) // not 船主の代表
}

// legalBody reads a name after a legal form of n bytes: it ends where the run
// ends, or where a post begins.
func (r *grammar) legalBody(at, end, n int, x scope) (part, bool) {
	stop := end
	if cut, _, ok := r.cut(at+n, end, scope{inner: true}); ok {
		stop = cut
	} else if w, m := r.t.Name(at+n, end); m > 0 && len(w.Orgs) > 0 && r.continues(at+n+m, end, x) {
		stop = at + n + m
	}
	if stop == at+n {
		return part{}, false
	}
	u := r.part(at, stop, lex.Strong, "body")
	if strings.Contains(r.s[at:at+n], "会社") {
		u.kind = "company"
	}
	if w, m := r.t.Name(at+n, stop); m == stop-at-n {
		u.orgs = w.Orgs
	}
	return u, true
}

// sameBody reads 同省, 同局, 同センター.
func (r *grammar) sameBody(at, end int, x scope) (part, bool) {
	from := lex.Skip(r.s[:end], at, "同")
	if from == at {
		return part{}, false
	}
	to := words().SameBody.Skip(r.s[:end], from)
	if to == from || !r.continues(to, end, x) {
		return part{}, false
	}
	for i := len(r.recent) - 1; i >= 0; i-- {
		if o := r.recent[i]; r.formEnds(o, r.s[from:to]) {
			u := r.part(at, to, lex.Strong, r.All[o].Kind)
			u.local, u.same = o, true
			return u, true
		}
	}
	return part{}, false
}

// continues reports whether a body may end at an offset: the word ends there, or
// goes on with a unit, a post or one of the words that leave it a name.
func (r *grammar) continues(at, end int, x scope) bool {
	if at == end || words().followers.Begins(r.s[at:end]) || r.titled(at, end) {
		return true
	}
	if strings.HasPrefix(r.s[at:end], "・") && at > 0 {
		return true
	}
	x.titled = true
	if r.personName(at, end, x) > at {
		return true
	}
	_, _, ok := r.cut(at, end, scope{inner: true})
	return ok
}
