package ja

import (
	"dialoguec/compile/ja/lex"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A delegate is one who is named in a list of participants.
type delegate struct {
	c      chunk
	orgs   []int
	person int
	side   string
	role   schema.Role // "" as long as no word has said it
	rule   *fact.Rule
	others bool // named ahead of others: ほか, を始めとする
}

// delegate reads one participant at offset i; its span is empty where what
// stands there is none.
func (r *reader) delegate(i, limit int, side string, rule *fact.Rule) (delegate, int) {
	if !lex.BeginsName(r.s[i:limit]) {
		if q := lex.QuoteEnd(r.s[:limit], i); q > i {
			return delegate{}, q
		}
		return delegate{}, i
	}
	if w, ok := r.dates.At(i); ok {
		return delegate{}, w.Span.End
	}
	if lex.Conjunction(r.s[i:limit]) {
		return delegate{}, lex.Next(r.s, lex.Next(r.s, i))
	}
	r.side = side
	defer func() { r.side = "" }()
	c := r.chunk(i, limit, true)
	if c.span.End == i {
		return delegate{}, max(r.t.RunEnd(i, limit), lex.Next(r.s, i))
	}
	if len(c.units) == 0 && c.name.Empty() && c.post.Empty() || !r.participates(&c, limit) {
		return delegate{}, c.span.End
	}
	d := delegate{c: c, side: side, rule: rule, orgs: r.record(&c)}
	d.person = r.people(&c, d.orgs, personTitled)
	if d.person == fact.None && len(d.orgs) == 0 {
		if d.orgs = r.formerPost(&c); len(d.orgs) == 0 {
			return delegate{}, c.span.End
		}
	}
	if d.side == "" {
		d.side = r.sideOf(&d)
	}
	rest := r.s[c.span.End:limit]
	if r.heads(&c, rest) {
		d.role = schema.Head
	}
	d.others = r.v.Others.Begins(rest)
	return d, c.span.End
}

// heads tells whether one who is named in a chunk is the head of a side: a
// bracket says so, or others are counted below the post: 課長以下5名.
func (r *reader) heads(c *chunk, rest string) bool {
	for _, q := range c.quals {
		if r.v.Heads.In(q.Of(r.s)) {
			return true
		}
	}
	below, ok := strings.CutPrefix(rest, "以下")
	if !ok || c.post.Empty() {
		return false
	}
	n, end := lex.Number(below, 0, 3)
	return n > 0 && strings.HasPrefix(below[end:], "名") || lex.StartsAny(below, "の代表団", "が")
}

// participates tells whether a name that only its place in a list makes one of
// a body does stand in a list.
func (r *reader) participates(c *chunk, limit int) bool {
	if r.v.MemberStates.Begins(r.s[c.span.End:limit]) {
		return false
	}
	if len(c.units) != 1 || c.units[0].rank != lex.Weak || c.units[0].local != fact.None || !c.post.Empty() || !c.name.Empty() {
		return true
	}
	rest := r.s[c.span.End:limit]
	if rest == "" {
		return true
	}
	return strings.HasPrefix(rest, "　") || r.v.ListFollowers.Begins(rest)
}

// formerPost finds the body of a post that was printed with its body before:
// 同大使, 同局長.
func (r *reader) formerPost(c *chunk) []int {
	post, ok := strings.CutPrefix(c.post.Of(r.s), "同")
	if !ok {
		return nil
	}
	for i := len(r.posts) - 1; i >= 0; i-- {
		if strings.HasSuffix(r.posts[i].title, post) {
			return []int{r.posts[i].org}
		}
	}
	return nil
}

// sideOf gives the side of one who is listed under none.
func (r *reader) sideOf(d *delegate) string {
	code := d.c.country
	if d.person != fact.None && r.f.People[d.person].Country != "" {
		code = r.f.People[d.person].Country
	}
	if code == "" && len(d.orgs) > 0 {
		o := r.f.Organizations[d.orgs[len(d.orgs)-1]]
		if code = o.Country; code == "" && (o.Kind == "association" || o.Kind == "company") {
			code = "private"
		}
		if r.observers && r.civil(d.orgs[len(d.orgs)-1]) {
			code = "private"
		}
	}
	if code == "" {
		code = "other"
	}
	return code
}

// lead makes the only person of a side who is named ahead of its bodies its
// head, where no word names another.
func (r *reader) lead(all []delegate) {
	for i := range all {
		d := &all[i]
		if d.person == fact.None || d.role != schema.Member || i > 0 && all[i-1].side == d.side {
			continue
		}
		people, bodies, heads := 0, 0, 0
		if d.others {
			bodies++
		}
		for _, e := range all {
			if e.side == d.side {
				if e.person != fact.None {
					people++
				} else {
					bodies++
				}
				if e.role == schema.Head {
					heads++
				}
			}
		}
		if people == 1 && bodies > 0 && heads == 0 {
			d.role = schema.Head
			d.rule = delegationFirst
		}
	}
}

// business tells whether a delegate is a company or an association.
func (r *reader) business(d *delegate) bool {
	if len(d.orgs) == 0 {
		return false
	}
	k := r.f.Organizations[d.orgs[len(d.orgs)-1]].Kind
	return k == "company" || k == "association"
}
