package rows

import (
	"cmp"
	"slices"

	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// Side is a delegation: who took part in a meeting for one party.
type Side struct {
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

// Sides lists the delegations of a meeting: the parties first, each with those
// who lead it before the others. If several statements report the meeting,
// one of each language version is read, and nobody is named twice.
func (w Writer) Sides(m *schema.Meeting) []Side {
	shown := map[string]bool{}
	for _, i := range w.OneVersion(w.Reports[m.ID]) {
		shown[w.Documents[i].ID] = true
	}
	rows := map[schema.Side][]int{}
	var order []schema.Side
	for _, i := range w.Attending[m.ID] {
		p := &w.Participations.List[i]
		if len(shown) > 0 && !shown[p.DocumentID] {
			continue
		}
		if rows[p.Side] == nil {
			order = append(order, p.Side)
		}
		rows[p.Side] = append(rows[p.Side], i)
	}
	slices.SortStableFunc(order, func(a, b schema.Side) int { return cmp.Compare(rank(a), rank(b)) })
	var out []Side
	for _, s := range order {
		out = append(out, Side{w.PartyLink(string(s)), func() { w.members(rows[s]) }})
	}
	return out
}

// rank orders sides: countries, then international bodies, then others.
func rank(s schema.Side) int {
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
func (w Writer) members(rows []int) {
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b int) int {
		return cmp.Compare(weight(&w.Participations.List[a]), weight(&w.Participations.List[b]))
	})
	type who struct{ person, body, post string }
	seen := map[who]bool{}
	for _, i := range rows {
		p := &w.Participations.List[i]
		key := who{cmp.Or(p.PersonID, p.PersonName), cmp.Or(p.OrganizationID, p.OrganizationName), ""}
		if key.person == "" {
			key.post = p.Position
		}
		if !seen[key] {
			seen[key] = true
			w.writeMember(w.Member(p))
			w.Drain()
		}
	}
}

// writeMember writes somebody who took part, or else the body that did.
func (w Writer) writeMember(x member) {
	w.Tag("\n<li")
	w.TagIf(x.Leads, ` class="leads"`)
	w.Tag(">")
	if x.Person.Text == "" {
		x.Person, x.Body = x.Body, markup.Link{}
	}
	part := func(class markup.Tag, l markup.Link) {
		if l.Text != "" {
			w.Tag(`<span class="` + class + `">`)
			w.Link(l)
			w.Tag("</span>")
		}
	}
	part("who", x.Person)
	if x.Role != "" {
		w.Tag(" ")
		part("role", markup.Link{Words: markup.Plain(x.Role)})
	}
	w.source(x.Way)
	if x.Position.Text != "" {
		w.Tag(" ")
		part("post", markup.Link{Words: x.Position})
	}
	if x.Body.Text != "" {
		w.Tag(" ")
		part("body", x.Body)
	}
	w.Tag("</li>")
}

// source writes the way to where a text says something, on the line of what is before it.
func (w Writer) source(place markup.Way) {
	w.Tag("\u00a0<a class=\"source\"")
	w.Way(place)
	w.Element(` title="`, w.Say("in-statement"), `" aria-label="`)
	w.Text(w.Say("in-statement"))
	w.Tag(`">¶</a>`)
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

// Member describes somebody who took part.
func (w Writer) Member(p *schema.Participation) member {
	m := member{Person: w.PersonLink(p.PersonID), Body: w.BodyLink(p.OrganizationID), Leads: p.Leads, Way: w.PlaceOf(p.DocumentID, p.ID)}
	if m.Person.Text == "" && p.PersonName != "" {
		m.Person = markup.Link{Words: w.Printed(p.PersonName)}
	}
	if m.Body.Text == "" && p.OrganizationName != "" {
		m.Body = markup.Link{Words: w.Printed(p.OrganizationName)}
	}
	if p.Position != "" {
		m.Position = w.OfDocument(p.DocumentID, p.Position)
	}
	if p.Role != schema.Member {
		m.Role = w.Label("role", string(p.Role))
	}
	return m
}

// Attendances lists those of some participations that are shown: for each meeting
// one of each person, the newest first and those without a day last.
func (w Writer) Attendances(rows []int) []*schema.Participation {
	type once struct{ meeting, person string }
	known := map[once]bool{}
	var out []*schema.Participation
	for _, i := range rows {
		p := &w.Participations.List[i]
		if key := (once{p.MeetingID, p.PersonID}); w.Meeting(p.MeetingID) != nil && !known[key] {
			known[key] = true
			out = append(out, p)
		}
	}
	day := func(p *schema.Participation) string {
		first, _ := w.Meeting(p.MeetingID).Date.Range()
		return first
	}
	slices.SortStableFunc(out, func(a, b *schema.Participation) int { return cmp.Compare(day(b), day(a)) })
	return out
}

// TookPart is a list of meetings at which somebody took part, if there are any; who
// says that it is told who took part.
func (w Writer) TookPart(list []*schema.Participation, who bool) markup.InPlace {
	if len(list) == 0 {
		return nil
	}
	return func() {
		w.BeginSection("took", w.Say("took-part"))
		w.Tag("<ul class=\"list took\">\n")
		for _, p := range list {
			w.attendance(p, who)
		}
		w.Tag("</ul>\n</section>")
	}
}

// attendance writes a meeting at which somebody took part: when, who, and as what.
func (w Writer) attendance(p *schema.Participation, who bool) {
	x := w.Member(p)
	w.Tag("<li>")
	w.Link(w.MeetingLink(p.MeetingID))
	other := x.Body
	if who {
		other = x.Person
	}
	aside := []markup.Link{{Words: markup.Plain(w.Date(w.Meeting(p.MeetingID).Date))}, other, {Words: x.Position}, {Words: markup.Plain(x.Role)}}
	w.list(` <span class="aside">`, slices.DeleteFunc(aside, func(l markup.Link) bool { return l.Text == "" }))
	w.source(x.Way)
	w.Tag("</li>\n")
}
