package ja

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// A token is a stretch of a sentence that names somebody who can act.
type token struct {
	span  fact.Span
	actor string
}

// scan enters the bodies and persons that a sentence names and gives all who
// can act in it, in their order.
func (r *reader) scan(s fact.Span) []token {
	var out []token
	for i := s.Start; i < s.End; {
		c, n := decode(r.s[:s.End], i)
		if c == '「' || c == '『' {
			if q := quoteEnd(r.s[:s.End], i); q > i {
				i = q
				continue
			}
		}
		if !named(classOf(c)) || conjunction(r.s[i:s.End]) {
			i += n
			continue
		}
		if w, ok := r.dateAt(i); ok {
			i = min(w.span.End, s.End)
			continue
		}
		t, end := r.token(i, s.End)
		if t.actor != "" {
			out = append(out, t)
		} else if b, n := bracket(r.s[:s.End], end); n > end && acronym(b.Of(r.s)) {
			end = n // the short name of something else
		}
		i = max(end, next(r.s, i))
	}
	return out
}

// token reads what stands at the beginning of a word.
func (r *reader) token(i, limit int) (token, int) {
	if m, ok := r.marker(i); ok && m.span.End <= limit {
		return token{m.span, m.actor}, m.span.End
	}
	if g, n := r.v.groups.longest(r.s[i:limit]); n > 0 && !named(classOf(firstRune(r.s[i+n:limit]))) || n > 0 && conjunction(r.s[i+n:limit]) {
		return token{fact.Span{Start: i, End: i + n}, g}, i + n
	}
	c := r.chunk(i, limit, false)
	if codes, end := r.pair(i, limit); end > i && len(c.units) == 0 {
		if g, n := r.v.groups.longest(r.s[end:limit]); n > 0 { // 日米両国は
			return token{fact.Span{Start: i, End: end + n}, g}, end + n
		}
		if classOf(firstRune(r.s[end:limit])) == hiragana && len(codes) == 2 {
			return token{fact.Span{Start: i, End: end}, "both governments"}, end
		}
		return token{}, r.runEnd(i, limit)
	}
	if c.empty() {
		return token{}, r.runEnd(i, limit)
	}
	t := token{span: c.span}
	if len(c.units) == 0 && c.post.Empty() && c.name.Empty() && strings.HasPrefix(r.s[c.span.End:limit], "の") {
		at := c.span.End + len("の")
		end := r.runEnd(at, limit)
		for _, w := range []string{"市", "州", "県", "政府", "当局", "代表", "省庁", "機関", "首都", "代表団", "参加者"} {
			if strings.HasSuffix(r.s[at:end], w) { // ラオスのルアンパバーン市から
				t.span.End, c.span.End = end, end
				break
			}
		}
	}
	orgs := r.record(&c)
	p := fact.None
	if !c.name.Empty() && !c.post.Empty() {
		p = r.people(&c, orgs, "person.titled")
	}
	t.actor = r.actorOf(&c, orgs, p)
	return t, c.span.End
}

// actorOf gives the code of the side that a body, person or country stands for.
func (r *reader) actorOf(c *chunk, orgs []int, person int) string {
	switch {
	case person != fact.None && r.f.People[person].Country != "":
		return r.f.People[person].Country
	case len(orgs) > 0:
		o := &r.f.Organizations[orgs[len(orgs)-1]]
		switch {
		case (o.Kind == "association" || o.Kind == "company") && !r.onSide(orgs[len(orgs)-1]):
			return "private sector"
		case governs(o.Country):
			return o.Country
		}
		for _, f := range r.forms {
			if f.org == orgs[len(orgs)-1] {
				if d, ok := r.v.sides[f.text]; ok {
					return d.actor
				}
			}
		}
		return c.units[len(c.units)-1].span.Of(r.s)
	case c.country != "":
		return c.country
	}
	return ""
}

// onSide tells whether a body was listed among those of a country.
func (r *reader) onSide(org int) bool {
	for i := range r.f.Participations {
		if p := &r.f.Participations[i]; p.Organization == org && governs(p.Side) {
			return true
		}
	}
	return false
}

// subjects gives the actors of a sentence: those that は, が or から marks in
// its main clauses. explicit tells whether any is printed.
func (r *reader) subjects(s fact.Span, all []token) []string {
	var out []string
	add := func(actor string) {
		if !slices.Contains(out, actor) {
			out = append(out, actor)
		}
	}
	from := 0 // the first token of the list being read
	for k, t := range all {
		if k > 0 && !r.listed2(all[k-1].span.End, t.span.Start) {
			from = k
		}
		if r.marked(t.span.End, s.End) {
			for _, u := range all[from : k+1] {
				add(u.actor)
			}
			from = k + 1
		}
	}
	return out
}

// listed2 tells whether only what joins the members of a list stands between
// two offsets.
func (r *reader) listed2(a, b int) bool {
	if b < a {
		return false
	}
	gap := r.s[a:b]
	if strings.HasPrefix(gap, "（") {
		if _, n := bracket(r.s, a); n > a && n <= b {
			gap = r.s[n:b]
		}
	}
	return slices.Contains([]string{"、", "及び", "と", "並びに", "・", "、及び", "並びにその", "とともに、", "や", ""}, gap)
}

// marked tells whether the particle behind a name makes it the subject of a
// main clause.
func (r *reader) marked(at, limit int) bool {
	rest := r.s[at:limit]
	for strings.HasPrefix(rest, "（") {
		_, n := bracket(r.s, at)
		if n == at || n > limit {
			return false
		}
		at, rest = n, r.s[n:limit]
	}
	for _, w := range []string{"等", "ほか", "の代表者", "の代表", "の参加者", "の関係者", "の双方", "の専門家", "の担当者", "代表", "政府", "両国", "の両国", "の両国政府", "の三か国", "の各国", "の各代表"} {
		if t, ok := strings.CutPrefix(rest, w); ok {
			rest = t
			break
		}
	}
	switch {
	case strings.HasPrefix(rest, "は") && !strings.HasPrefix(rest, "はじめ"):
		return true
	case strings.HasPrefix(rest, "から"):
		rest = strings.TrimPrefix(rest, "から")
		return !strings.HasPrefix(rest, "の")
	case strings.HasPrefix(rest, "より") && !strings.HasPrefix(rest, "より良") && !strings.HasPrefix(rest, "より多"):
		return true
	case strings.HasPrefix(rest, "によって"), strings.HasPrefix(rest, "により、"), strings.HasPrefix(rest, "も、"):
		return true
	case strings.HasPrefix(rest, "が、"):
		return true
	case strings.HasPrefix(rest, "が"):
		return r.mainClause(rest)
	}
	return false
}

// mainClause tells whether the clause that a が begins is no part of a noun
// phrase: it runs to the verb at the end of a clause.
func (r *reader) mainClause(rest string) bool {
	end := strings.IndexAny(rest, "、。")
	if end < 0 {
		end = len(rest)
	}
	clause := rest[:end]
	if containsAny(rest, "こととな", "ことで一致", "ことで合意", "こととし", "ことを決定", "ことを確認", "ことに合意", "ことについて合意") {
		return false
	}
	for _, w := range []string{"した", "しました", "し", "された", "されました", "され", "行った", "行われた"} {
		if strings.HasSuffix(clause, w) {
			return !containsAny(clause[:len(clause)-len(w)], "した", "する", "された", "される", "ている", "進める", "行う")
		}
	}
	return false
}
