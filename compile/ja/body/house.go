package body

import (
	"slices"
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// houseAhead returns the body in the column before the first of its people, whose
// those after him are as well: 港湾省　|内藤大臣、杉原副大臣; empty if there is none.
func (r *reader) houseAhead(e text.Span) text.Span {
	c := columns(r.s, e)
	if len(c) < 2 || !r.titled(r.alone(c[1])) {
		return text.Span{}
	}
	if _, ok := r.bodyAlone(c[0]); !ok {
		return text.Span{}
	}
	return c[0]
}

// underHouse places one who is listed under a body: he is of it, or the bureau that
// his post names is.
func (r *reader) underHouse(p *Phrase, x scope) {
	if len(p.Orgs) > 0 && (p.Name.Empty() || !r.isOwnBureau(p)) {
		return
	}
	q := r.phrase(x.house, scope{list: true})
	r.record(&q, x)
	if len(p.Orgs) == 0 {
		p.Orgs = q.Orgs
		return
	}
	r.putUnder(p.Orgs[0], q.Body())
}

// isOwnBureau reports whether the first body of a phrase is a bureau that its post
// names.
func (r *reader) isOwnBureau(p *Phrase) bool {
	o := &r.All[p.Orgs[0]]
	return o.Kind == "bureau" && slices.ContainsFunc(o.Spans, p.Post.Contains)
}

// officers reads a body, and those of it whom a bracket names:
// 海上保安庁（見本太郎長官、手本次郎警備局長ほか）.
func (r *reader) officers(e text.Span, x scope) []Mention {
	open := strings.Index(e.Of(r.s), lex.Open)
	if open <= 0 {
		return nil
	}
	house := e.To(e.Start + open)
	in, end := lex.Bracket(r.s[:e.End], house.End)
	role := in.To(in.Start + max(0, strings.IndexAny(in.Of(r.s), ":：")))
	if isQualifier(role.Of(r.s)) { // 運輸省（団長：内藤次郎 海運局長）
		in.Start = lex.Next(r.s, role.End)
	}
	members := elements(r.s, in)
	if end != e.End || isQualifier(in.Of(r.s)) || len(members) == 0 || slices.ContainsFunc(members, func(m text.Span) bool { return !r.titled(r.unqualified(m)) }) {
		return nil
	}
	q, ok := r.bodyAlone(house)
	if !ok {
		return nil
	}
	y := x
	y.house = house
	var all []Mention
	for _, m := range members {
		all = append(all, r.element(m, y)...)
	}
	if len(all) != len(members) || slices.ContainsFunc(all, func(m Mention) bool { return !r.phrases[m.Phrase].Person }) {
		return nil
	}
	r.record(&q, x)
	for _, m := range all {
		if inner := r.phrases[m.Phrase].Orgs; len(inner) > 0 {
			r.putUnder(inner[0], q.Body())
		}
	}
	if len(all) == 1 {
		all[0].Span = e
	}
	all[0].Bracketed = true
	if lead := &r.phrases[all[0].Phrase]; isQualifier(role.Of(r.s)) {
		lead.Quals = append(lead.Quals, role)
	}
	return all
}

// bodyAlone reads a stretch that names a body and nothing else.
func (r *grammar) bodyAlone(in text.Span) (Phrase, bool) {
	q := r.phrase(in, scope{inner: true, titled: true})
	return q, len(q.units) > 0 && q.Span.End == in.End && q.Post.Empty() && q.Name.Empty()
}

// alone returns a member of a list without the ほか or 等 after a post, which names
// others.
func (r *reader) alone(e text.Span) text.Span {
	s := strings.TrimRight(e.Of(r.s), lex.Blanks+lex.Stop)
	post := strings.TrimRight(strings.TrimSuffix(words().Company.TrimSuffix(s), "等"), lex.Blanks)
	if post != s && words().posts.Ends(post) {
		return e.To(e.Start + len(post))
	}
	return e
}

// unqualified returns a member of a list without ほか and the bracket that ends it:
// 総括審議官|（国際）.
func (r *reader) unqualified(e text.Span) text.Span {
	e = r.alone(e)
	if i := strings.Index(e.Of(r.s), lex.Open); i > 0 && strings.HasSuffix(e.Of(r.s), lex.Close) {
		return e.To(e.Start + i)
	}
	return e
}
