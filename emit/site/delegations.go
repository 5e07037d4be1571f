package site

import (
	"cmp"
	"slices"

	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// side is a delegation: who took part in a meeting for one party.
type side struct {
	Name    markup.Link
	Members markup.InPlace
}

// member is somebody who took part.
type member struct {
	Person, Body markup.Link
	Position     markup.Words
	Role         string // of who is more than a member
	Leads        bool
	markup.Way   // to where the text says so
}

// sides lists the delegations of a meeting: the parties first, each with those
// who lead it before the others. If several statements report the meeting,
// one of each language version is read, and nobody is named twice.
func (c session) sides(m *schema.Meeting) []side {
	shown := map[string]bool{}
	for _, i := range c.oneVersion(c.Reports[m.ID]) {
		shown[c.Documents[i].ID] = true
	}
	rows := map[schema.Side][]int{}
	var order []schema.Side
	for _, i := range c.Attending[m.ID] {
		p := &c.Participations.List[i]
		if len(shown) > 0 && !shown[p.DocumentID] {
			continue
		}
		if rows[p.Side] == nil {
			order = append(order, p.Side)
		}
		rows[p.Side] = append(rows[p.Side], i)
	}
	slices.SortStableFunc(order, func(a, b schema.Side) int { return cmp.Compare(c.rank(a), c.rank(b)) })
	var out []side
	for _, s := range order {
		out = append(out, side{c.PartyLink(string(s)), func() { c.members(rows[s]) }})
	}
	return out
}

// rank orders sides: countries, then international bodies, then others.
func (c session) rank(s schema.Side) int {
	switch s {
	case schema.SideInternational:
		return 1
	case schema.SidePrivate:
		return 2
	case schema.SideOther, "":
		return 3
	}
	return 0
}

// members writes who took part for one side, those who lead it first, each once.
func (c session) members(rows []int) {
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b int) int {
		return cmp.Compare(weight(&c.Participations.List[a]), weight(&c.Participations.List[b]))
	})
	type who struct{ person, body, post string }
	seen := map[who]bool{}
	for _, i := range rows {
		p := &c.Participations.List[i]
		key := who{cmp.Or(p.PersonID, p.PersonName), cmp.Or(p.OrganizationID, p.OrganizationName), ""}
		if key.person == "" {
			key.post = p.Position
		}
		if !seen[key] {
			seen[key] = true
			c.writeMember(c.member(p))
			c.Drain()
		}
	}
}

func (c session) writeMember(x member) {
	c.Tag("\n<li")
	c.TagIf(x.Leads, ` class="leads"`)
	c.Tag(">")
	alone := x.Person.Text == ""
	if alone {
		x.Person, x.Body = x.Body, markup.Link{}
	}
	part := func(class markup.Tag, l markup.Link) {
		if l.Text != "" {
			c.Tag(`<span class="` + class + `">`)
			c.Link(l)
			c.Tag("</span>")
		}
	}
	part("who", x.Person)
	if x.Role != "" {
		c.Tag(" ")
		part("role", markup.Link{Words: markup.Plain(x.Role)})
	}
	c.source(x.Way)
	if x.Position.Text != "" {
		c.Tag(" ")
		part("post", markup.Link{Words: x.Position})
	}
	if x.Body.Text != "" {
		c.Tag(" ")
		part("body", x.Body)
	}
	c.Tag("</li>")
}

// source writes the way to where a text says something, on the line of what is before it.
func (c *context) source(w markup.Way) {
	c.Tag("\u00a0<a class=\"source\"")
	c.Way(w)
	c.Tag(` title="`)
	c.Text(c.Say("in-statement"))
	c.Tag(`" aria-label="`)
	c.Text(c.Say("in-statement"))
	c.Tag(`">¶</a>`)
}

// weight is smaller for those who come first.
func weight(p *schema.Participation) int {
	switch {
	case p.Leads:
		return 0
	case p.Role == schema.Head:
		return 1
	case p.Role == schema.Host:
		return 2
	case p.PersonID != "":
		return 3
	}
	return 4
}

func (c *context) member(p *schema.Participation) member {
	m := member{Person: c.PersonLink(p.PersonID), Body: c.BodyLink(p.OrganizationID), Leads: p.Leads, Way: c.PlaceOf(p.DocumentID, p.ID)}
	if m.Person.Text == "" && p.PersonName != "" {
		m.Person = markup.Link{Words: c.Printed(p.PersonName)}
	}
	if m.Body.Text == "" && p.OrganizationName != "" {
		m.Body = markup.Link{Words: c.Printed(p.OrganizationName)}
	}
	if p.Position != "" {
		m.Position = c.OfDocument(p.DocumentID, p.Position)
	}
	if p.Role != schema.Member {
		m.Role = c.Label("role", string(p.Role))
	}
	return m
}
