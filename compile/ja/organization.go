package ja

import (
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// A form is one name of a body in this text. A hidden form is printed nowhere
// alone: the name without the country in front.
type form struct {
	text   string
	org    int
	hidden bool
}

// record enters the bodies of a chunk and gives them, from the outer to the inner.
func (r *reader) record(c *chunk) []int {
	out := make([]int, 0, len(c.units))
	parent, land := fact.None, c.country
	if land == "" && country.Governs(r.side) {
		land = r.side
	}
	for i := range c.units {
		u := &c.units[i]
		if parent != fact.None && !u.under {
			parent = fact.None
		}
		o := r.resolve(u, land, parent)
		if parent != fact.None && parent != o && r.f.Organizations[o].Parent == fact.None && !r.above(o, parent) {
			r.f.Organizations[o].Parent = parent
		}
		out = append(out, o)
		parent = o
		if c := r.f.Organizations[o].Country; c != "" {
			land = c
		}
	}
	if len(out) > 0 && !c.post.Empty() {
		r.posts = append(r.posts, held{c.post.Of(r.s), out[len(out)-1]})
	}
	return out
}

// above tells whether o stands above below: a body is no part of its part.
func (r *reader) above(o, below int) bool {
	for n := 0; below != fact.None && n < 16; n++ {
		if below == o {
			return true
		}
		below = r.f.Organizations[below].Parent
	}
	return false
}

// resolve finds or makes the organization that a part names.
func (r *reader) resolve(u *part, land string, parent int) int {
	name := u.core.Of(r.s)
	if land == "" {
		land = country.OfPrefix(name)
	}
	o := u.local
	if o != fact.None && parent != fact.None && !u.same { // a unit of the same name in another country's ministry
		if a, b := r.f.Organizations[o].Country, r.f.Organizations[parent].Country; country.Governs(a) && country.Governs(b) && a != b {
			o = fact.None
		}
	}
	if o == fact.None {
		o = r.find(name, land, parent)
	}
	var reg *lexicon.Organization
	if o == fact.None {
		if reg = r.parties.Pick(u.orgs, land); reg != nil {
			o = r.registered(reg.ID)
		}
	}
	rule := organizationAgain
	if o == fact.None {
		o, rule = r.create(u, reg, land, parent)
	}
	r.mention(o, u.span, rule)
	if !u.same {
		r.named(o, u.span.Of(r.s), false)
		if u.core != u.span {
			r.named(o, name, true)
		}
		if t, n := lex.LongestName(name); t.Legal && n < len(name) { // 国立研究開発法人|土木研究所
			r.named(o, name[n:], true)
		}
	}
	for _, a := range u.alias {
		r.mention(o, a, rule)
		r.named(o, a.Of(r.s), false)
	}
	return o
}

// find looks for a body that this text named before.
func (r *reader) find(name, land string, parent int) int {
	for _, f := range fact.Recent(r.forms) {
		o := &r.f.Organizations[f.org]
		if f.text == name && (land == "" || o.Country == "" || o.Country == land || o.Country == "INT") &&
			(parent == fact.None || o.Parent == fact.None || o.Parent == parent) {
			return f.org
		}
	}
	return fact.None
}

func (r *reader) registered(id string) int {
	for i := range r.f.Organizations {
		if r.f.Organizations[i].Registry == id {
			return i
		}
	}
	return fact.None
}

// create enters a new body.
func (r *reader) create(u *part, reg *lexicon.Organization, land string, parent int) (int, *fact.Rule) {
	o := fact.Organization{Kind: u.kind, Country: land, Parent: fact.None}
	rule := organizationEnding
	switch {
	case reg != nil:
		rule = organizationRegistry
		o.Kind, o.Registry = reg.Kind, reg.ID
		if reg.Country != "" {
			o.Country = reg.Country
		}
	case u.rank == lex.Weak:
		rule = organizationListed
	}
	if o.Kind == "" || o.Kind == "registry" {
		o.Kind = "body"
	}
	if o.Country == "" && r.side == "INT" && reg == nil { // listed on the side of an international body
		o.Country = r.parties.OfBody(u.span.Of(r.s), "international")
		if o.Country == "" {
			o.Country = "INT"
		}
	}
	if o.Country == "" && r.side == "private" && country.Governs(r.line.Near) && r.parties.OfBody(u.span.Of(r.s), o.Kind) == "" {
		o.Country = r.line.Near
	}
	if o.Country == "" || r.side == "" && reg == nil && land == "" {
		if o.Country = r.parties.OfBody(u.span.Of(r.s), o.Kind); o.Country != "" && reg == nil {
			o.Notes = append(o.Notes, schema.Provenance{Field: "country", Origin: schema.OriginResolved, Basis: "the name, or the other side of the dialogue"})
		}
	}
	if reg != nil && reg.Country != "" {
		o.Notes = append(o.Notes, schema.Provenance{Field: "country", Origin: schema.OriginRegistry, Basis: reg.Source})
	}
	o.Rule = rule
	if r.f.Organizations == nil {
		r.f.Organizations = make([]fact.Organization, 0, 16)
	}
	r.f.Organizations = append(r.f.Organizations, o)
	return len(r.f.Organizations) - 1, rule
}

// mention adds a place at which a body is named.
func (r *reader) mention(o int, at text.Span, rule *fact.Rule) {
	b := &r.f.Organizations[o].Basis
	if !slices.Contains(b.Spans, at) {
		b.Spans = append(b.Spans, at)
	}
	if b.Rule == nil {
		b.Rule = rule
	}
	r.recent = append(r.recent, o)
}

// named adds a form of a body.
func (r *reader) named(o int, printed string, hidden bool) {
	for i, f := range r.forms {
		if f.org == o && f.text == printed {
			r.forms[i].hidden = f.hidden && hidden
			return
		}
	}
	r.forms = append(r.forms, form{printed, o, hidden})
}

// nameOrganizations gives every body the fullest of its printed names and
// lists the others.
func (r *reader) nameOrganizations() {
	for i := range r.f.Organizations {
		o := &r.f.Organizations[i]
		var forms []string
		for _, f := range r.forms {
			if f.org == i && !f.hidden {
				forms = append(forms, f.text)
			}
		}
		if len(forms) == 0 {
			for _, f := range r.forms {
				if f.org == i {
					forms = append(forms, f.text)
				}
			}
		}
		best := 0
		for k, f := range forms {
			if fuller(f, forms[best]) {
				best = k
			}
			if o.Acronym == "" && lex.Acronym(f) && len(forms) > 1 {
				o.Acronym = f
			}
		}
		o.Name = forms[best]
		o.Aliases = slices.Delete(forms, best, best+1)
	}
}

// fuller tells whether a is a fuller name than b: an acronym never is.
func fuller(a, b string) bool {
	if x, y := lex.Acronym(a), lex.Acronym(b); x != y {
		return y
	}
	return len(a) > len(b)
}
