package ja

import (
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
	parent, country := fact.None, c.country
	if country == "" && governs(r.side) {
		country = r.side
	}
	for i := range c.units {
		u := &c.units[i]
		if parent != fact.None && !u.under {
			parent = fact.None
		}
		o := r.resolve(u, country, parent)
		if parent != fact.None && parent != o && r.f.Organizations[o].Parent == fact.None && !r.above(o, parent) {
			r.f.Organizations[o].Parent = parent
		}
		out = append(out, o)
		parent = o
		if c := r.f.Organizations[o].Country; c != "" {
			country = c
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

// governs tells whether a side is a country's, so that its bodies are.
func governs(side string) bool {
	return side != "" && side != "INT" && side != "private" && side != "other"
}

// resolve finds or makes the organization that a part names.
func (r *reader) resolve(u *part, country string, parent int) int {
	name := u.core.Of(r.s)
	if country == "" {
		country = r.countryPrefix(name)
	}
	o := u.local
	if o != fact.None && parent != fact.None && !u.same { // a unit of the same name in another country's ministry
		if a, b := r.f.Organizations[o].Country, r.f.Organizations[parent].Country; governs(a) && governs(b) && a != b {
			o = fact.None
		}
	}
	if o == fact.None {
		o = r.find(name, country, parent)
	}
	var reg *lexicon.Organization
	if o == fact.None {
		if reg = r.pick(u.orgs, country); reg != nil {
			o = r.registered(reg.ID)
		}
	}
	rule := organizationAgain
	if o == fact.None {
		o, rule = r.create(u, reg, country, parent)
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
func (r *reader) find(name, country string, parent int) int {
	for _, f := range r.forms {
		o := &r.f.Organizations[f.org]
		if f.text == name && (country == "" || o.Country == "" || o.Country == country || o.Country == "INT") &&
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
func (r *reader) create(u *part, reg *lexicon.Organization, country string, parent int) (int, *fact.Rule) {
	o := fact.Organization{Kind: u.kind, Country: country, Parent: fact.None}
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
		o.Country = r.countryOf(u.span.Of(r.s), "international")
		if o.Country == "" {
			o.Country = "INT"
		}
	}
	if o.Country == "" && r.side == "private" && governs(r.list.near) && r.countryOf(u.span.Of(r.s), o.Kind) == "" {
		o.Country = r.list.near
	}
	if o.Country == "" || r.side == "" && reg == nil && country == "" {
		if o.Country = r.countryOf(u.span.Of(r.s), o.Kind); o.Country != "" && reg == nil {
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

// pick chooses among bodies of the registry that bear a name the one that is
// meant in a country and at the time of the text; nil where none may be.
func (r *reader) pick(orgs []int32, country string) *lexicon.Organization {
	all := lexicon.Organizations()
	best, score := -1, 0
	for _, i := range orgs {
		if n := r.weigh(&all[i], country); n > score {
			best, score = int(i), n
		}
	}
	if best < 0 {
		return nil
	}
	return &all[best]
}

// weigh says how well a body of the registry fits; 0 is not at all.
func (r *reader) weigh(o *lexicon.Organization, country string) int {
	n := 0
	public := o.Kind != "company" && o.Kind != "association" && o.Kind != "university" && o.Kind != "think_tank"
	switch {
	case governs(country) && o.Country == country:
		n = 20
	case o.Country == "INT" || o.Country == "":
		n = 8
	case governs(country) && public:
		return 0
	case slices.Contains(r.parties, o.Country):
		n = 12
	case o.Country == "JP":
		n = 10
	case o.Kind == "ministry" || o.Kind == "department":
		return 0
	default:
		n = 4
	}
	if r.dates.Issued.Year > 0 && !o.ValidIn(string(r.dates.Issued.EDTF())) {
		n -= 3
	}
	return n
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
