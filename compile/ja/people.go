package ja

import (
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// people enters the person that a chunk names, and gives it; fact.None where
// the chunk names nobody. orgs are its bodies as recorded.
func (r *reader) people(c *chunk, orgs []int, rule *fact.Rule) int {
	if c.name.Empty() {
		return fact.None
	}
	org := fact.None
	if len(orgs) > 0 {
		org = orgs[len(orgs)-1]
	}
	land := r.personCountry(c, org)
	name := squeeze(c.name.Of(r.s))
	p := r.same(name, land)
	if p != fact.None {
		again(&r.f.People[p], c.span, name, land, r.title(c), org)
		return p
	}
	if land == "" && lex.First(name) == lex.Kanji {
		land = "JP"
	}
	r.f.People = append(r.f.People, fact.Person{Name: name, Country: land, Title: r.title(c), Organization: org, Basis: fact.At(rule, c.span)})
	return len(r.f.People) - 1
}

// personCountry gives the country of the person that a chunk names: of the
// body, of the side being listed, or of the post.
func (r *reader) personCountry(c *chunk, org int) string {
	land := c.country
	if org != fact.None && r.f.Organizations[org].Country != "" {
		land = r.f.Organizations[org].Country
	} else if land == "" && country.Governs(r.side) {
		land = r.side
	}
	if land == "" && !c.post.Empty() {
		land = country.OfPost(c.post.Of(r.s))
	}
	return land
}

// again adds to a person what a further place says. The fuller name is the
// name, with the title that stands beside it.
func again(p *fact.Person, at text.Span, name, land, title string, org int) {
	p.Spans = append(p.Spans, at)
	if p.Organization == fact.None {
		p.Organization = org
	}
	if p.Country == "" {
		p.Country = land
	}
	if name != p.Name {
		if len(name) > len(p.Name) {
			name, p.Name = p.Name, name
			p.Title = title
		}
		addAlias(p, name)
	}
	if p.Title == "" {
		p.Title = title
	}
}

func (r *reader) title(c *chunk) string {
	if c.post.Empty() {
		return ""
	}
	title := c.post.Of(r.s)
	for _, q := range c.quals {
		if strings.HasSuffix(q.Of(r.s), "担当") && q.Start >= c.post.End {
			title += "（" + q.Of(r.s) + "）"
		}
	}
	return title
}

// same finds a person of this text by the whole name, or by the family name
// alone where one side calls one person so.
func (r *reader) same(name, land string) int {
	found := fact.None
	for i := range r.f.People {
		p := &r.f.People[i]
		if land != "" && p.Country != "" && p.Country != land {
			continue
		}
		if p.Name == name {
			return i
		}
		if shortOf(name, p.Name) || shortOf(p.Name, name) {
			if found != fact.None {
				return fact.None // two of that name: which one is not said
			}
			found = i
		}
	}
	return found
}

// shortOf tells whether short is the family name of full.
func shortOf(short, full string) bool {
	if len(short) >= len(full) {
		return false
	}
	if lex.First(full) == lex.Kanji {
		return strings.HasPrefix(full, short)
	}
	rest, ok := strings.CutSuffix(full, short)
	return ok && (lex.Last(rest) == lex.Joint || strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, "."))
}

// squeeze takes the wide spaces out of a name: 桜井　俊.
func squeeze(s string) string {
	if strings.Contains(s, "　") || lex.First(s) == lex.Kanji {
		return strings.NewReplacer("　", "", " ", "").Replace(s)
	}
	return s
}

func addAlias(p *fact.Person, name string) {
	if name != p.Name && !slices.Contains(p.Aliases, name) {
		p.Aliases = append(p.Aliases, name)
	}
}
