package ja

import (
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// A token is a stretch of a sentence that names somebody who can act.
type token struct {
	span  text.Span
	actor string
}

// scan enters the bodies and persons that a sentence names and gives all who
// can act in it, in their order.
func (r *reader) scan(s text.Span) []token {
	var out []token
	for i := s.Start; i < s.End; {
		c, n := lex.Decode(r.s[:s.End], i)
		if c == '「' || c == '『' {
			if q := lex.QuoteEnd(r.s[:s.End], i); q > i {
				i = q
				continue
			}
		}
		if !lex.ClassOf(c).InName() || lex.Conjunction(r.s[i:s.End]) {
			i += n
			continue
		}
		if w, ok := r.dates.At(i); ok {
			i = min(w.Span.End, s.End)
			continue
		}
		if c == '第' {
			if _, end := lex.Ordinal(r.s[:s.End], i); end > i { // 第5回港湾局・…対話
				i = end
				continue
			}
		}
		t, end := r.token(i, s.End)
		if t.actor != "" {
			out = append(out, t)
		} else if b, n := lex.Bracket(r.s[:s.End], end); n > end && lex.Acronym(b.Of(r.s)) {
			end = n // the short name of something else
		}
		i = max(end, lex.Next(r.s, i))
	}
	return out
}

// token reads what stands at the beginning of a word.
func (r *reader) token(i, limit int) (token, int) {
	if m, ok := r.parties.Marker(i); ok && m.Span.End <= limit {
		return token{m.Span, m.Actor}, m.Span.End
	}
	if n := r.meetings.SeriesAt(i, limit); n > 0 {
		t := token{span: text.Span{Start: i, End: i + n}}
		if r.v.MemberBodies.Ends(t.span.Of(r.s)) { // those who sit in it
			t.actor = "participants"
		}
		return t, i + n
	}
	if g, n := r.v.groups.Longest(r.s[i:limit]); n > 0 && (!lex.BeginsName(r.s[i+n:limit]) || lex.Conjunction(r.s[i+n:limit])) {
		return token{text.Span{Start: i, End: i + n}, g}, i + n
	}
	c := r.chunk(i, limit, false)
	if codes, end := r.parties.Pair(i, limit); end > i && len(c.units) == 0 {
		return r.pairToken(codes, i, end, limit)
	}
	if c.empty() {
		return token{}, r.t.RunEnd(i, limit)
	}
	t := token{span: c.span}
	if end := r.actsFor(&c, limit); end > c.span.End {
		t.span.End, c.span.End = end, end
	}
	orgs := r.record(&c)
	p := fact.None
	if !c.name.Empty() && !c.post.Empty() {
		p = r.people(&c, orgs, personTitled)
	}
	t.actor = r.actorOf(&c, orgs, p)
	return t, c.span.End
}

// pairToken reads the two or more countries of a compound that ends at end: 日米両国は.
func (r *reader) pairToken(codes []string, i, end, limit int) (token, int) {
	if g, n := r.v.groups.Longest(r.s[end:limit]); n > 0 {
		if len(r.parties.Codes) > len(codes) && g == "both governments" { // two of the three
			g = strings.Join(codes, "|")
		}
		return token{text.Span{Start: i, End: end + n}, g}, end + n
	}
	if lex.First(r.s[end:limit]) == lex.Hiragana && len(codes) == 2 {
		return token{text.Span{Start: i, End: end}, "both governments"}, end
	}
	return token{}, r.t.RunEnd(i, limit)
}

// actsFor gives the end of what, behind a の, acts for the country of a chunk:
// ベルギーの経済大臣は, ラオスのルアンパバーン市から.
func (r *reader) actsFor(c *chunk, limit int) int {
	if len(c.units) > 0 || !c.post.Empty() || !c.name.Empty() || !strings.HasPrefix(r.s[c.span.End:limit], "の") {
		return c.span.End
	}
	at := c.span.End + len("の")
	if end := r.t.RunEnd(at, limit); r.titled(at, end) || r.v.UnderCountry.Ends(r.s[at:end]) {
		return end
	}
	return c.span.End
}

// actorOf gives the code of the side that a body, person or country stands for.
func (r *reader) actorOf(c *chunk, orgs []int, person int) string {
	switch {
	case person != fact.None && r.f.People[person].Country == "INT" && r.parties.Institution != "":
		return r.parties.Institution
	case person != fact.None && r.f.People[person].Country != "":
		return r.f.People[person].Country
	case len(orgs) > 0:
		o := &r.f.Organizations[orgs[len(orgs)-1]]
		switch {
		case r.civil(orgs[len(orgs)-1]) && !r.onSide(orgs[len(orgs)-1]):
			return "private sector"
		case country.Governs(o.Country):
			return o.Country
		}
		for _, f := range r.forms {
			if f.org == orgs[len(orgs)-1] {
				if actor, ok := country.ActorOf(f.text); ok {
					return actor
				}
			}
		}
		name := c.units[len(c.units)-1].span.Of(r.s)
		for _, f := range r.forms {
			if f.org == orgs[len(orgs)-1] && !f.hidden && fuller(f.text, name) {
				name = f.text
			}
		}
		return name
	case c.country != "":
		return c.country
	}
	return ""
}

// civil tells whether a body is one of business or civil society: a company,
// an association, or what has the legal form of one.
func (r *reader) civil(org int) bool {
	if k := r.f.Organizations[org].Kind; k == "company" || k == "association" {
		return true
	}
	for _, f := range r.forms {
		if f.org == org && (r.v.CivilForms.Begins(f.text) || strings.HasSuffix(f.text, "株式会社")) {
			return true
		}
	}
	return false
}

// onSide tells whether a body was listed among those of a country.
func (r *reader) onSide(org int) bool {
	for i := range r.f.Participations {
		if p := &r.f.Participations[i]; p.Organization == org && country.Governs(string(p.Side)) {
			return true
		}
	}
	return false
}

// subjects gives the actors of a sentence: those that は, が or から marks in
// its main clauses. explicit tells whether any is printed.
func (r *reader) subjects(s text.Span, all []token) []string {
	var out []string
	add := func(actors string) {
		for actor := range strings.SplitSeq(actors, "|") {
			if !slices.Contains(out, actor) {
				out = append(out, actor)
			}
		}
	}
	from := 0 // the first token of the list being read
	for k, t := range all {
		if k > 0 && !r.listGoesOn(all[k-1].span.End, t.span.Start) {
			from = k
		}
		if r.marked(t.span.End, s.End) && !(len(out) > 0 && r.subordinate(t.span.End, s.End)) {
			for n, u := range all[from : k+1] {
				if n == 0 && from < k && u.actor == "participants" && strings.HasPrefix(r.s[u.span.End:], "、") {
					continue // 我々、ベルギー及び日本の大臣は: in apposition
				}
				add(u.actor)
			}
			from = k + 1
		}
	}
	return out
}

// subordinate tells whether a が makes a name the subject of a clause that a こと
// closes: …は、海運局が、調査を終えたことに留意した.
func (r *reader) subordinate(at, limit int) bool {
	rest := r.s[at:limit]
	i := strings.Index(rest, "が、")
	return i >= 0 && i <= 60 && !lex.ContainsAny(rest[:i], "は", "から", "より") && r.v.ThatClauses.In(rest[i:])
}

// listGoesOn tells whether only what joins the members of a list stands between
// two offsets.
func (r *reader) listGoesOn(a, b int) bool {
	if b < a {
		return false
	}
	gap := r.s[a:b]
	if strings.HasPrefix(gap, "（") {
		if _, n := lex.Bracket(r.s, a); n > a && n <= b {
			gap = r.s[n:b]
		}
	}
	for _, w := range memberTails {
		if t, ok := strings.CutPrefix(gap, w); ok && t != "" {
			gap = t
			break
		}
	}
	return slices.Contains([]string{"、", "及び", "と", "並びに", "・", "、及び", "並びにその", "とともに、", "や", ""}, gap)
}

// memberTails stand behind a member of a list and leave it one.
var memberTails = []string{"政府", "等", "ほか", "当局"}

// marked tells whether the particle behind a name makes it the subject of a
// main clause.
func (r *reader) marked(at, limit int) bool {
	rest := r.s[at:limit]
	for strings.HasPrefix(rest, "（") {
		_, n := lex.Bracket(r.s, at)
		if n == at || n > limit {
			return false
		}
		at, rest = n, r.s[n:limit]
	}
	rest = r.v.Representatives.TrimPrefix(rest)
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
	if r.v.DecidedBehind.In(rest) {
		return false
	}
	n := r.v.ReportEnds.Suffix(clause)
	return n > 0 && !r.v.InnerVerbs.In(clause[:len(clause)-n])
}

// actors decides who acts in a line.
func (r *reader) actors(l, before *line, preds []clause.Verb) []string {
	if len(l.actors) > 0 {
		return l.actors
	}
	if before != nil && before.block == l.block && len(before.actors) == 1 && r.joined(l.span) &&
		(before.actors[0] == "participants" || before.actors[0] == "both governments") {
		return before.actors
	}
	for _, p := range preds {
		if p.Holds || l.span == r.openers || p.Frame == clause.Intending {
			return []string{"both governments"}
		}
	}
	return []string{"participants"}
}

// joined tells whether a sentence goes on with the one before.
func (r *reader) joined(s text.Span) bool {
	return r.v.Joined.Begins(s.Of(r.s))
}
