package attend

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// private is the side of business and civil society.
const private = string(schema.SidePrivate)

// take enters a person or a body with the role that a cue gives; "" gives none.
func (w *work) take(c *cue, people schema.Role, bodies schema.Role, e *entry) {
	if e.Person && people != "" && !(e.unsure && c.meets) {
		if e.chairs && people == schema.Member {
			people = schema.Head
		}
		w.takePerson(c, people, e)
	}
	if !e.Person && bodies != "" && !(c.national && (e.Country == "INT" || e.Country == "EU")) {
		w.takeBody(c, bodies, e)
	}
}

// takePerson enters a person: on the side of the entry, else of the cue, else
// of the organization. What the side tells of the person is kept.
func (w *work) takePerson(c *cue, role schema.Role, e *entry) {
	x := &w.all[e.Fact]
	if e.Country == x.Country && w.mistaken(x) {
		x.Country, x.Notes, e.Country = "", nil, ""
	}
	row := fact.Participation{
		Meeting: w.held, Role: role, Side: schema.Side(e.Country),
		Person: int(e.Fact), Organization: x.Organization, Position: x.Title,
		Basis: w.Basis(c.rule, e.From, e.To),
	}
	if !e.named.Empty() {
		row.Basis = w.Basis(c.rule, e.named.From, e.named.To)
	}
	side := schema.Side(c.Side)
	if side != "" && (c.Sure || row.Side == "" || row.Side != side && !e.sided && slices.Contains(w.people.Guessed, e.Fact)) {
		row.Side = side
		if c.Side != private {
			x.Country, x.Notes = c.Side, nil
		}
		if c.Resolved != "" {
			row.Notes = append(row.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: c.Resolved})
		}
	}
	if row.Side == "" && x.Organization != fact.None {
		row.Side = schema.Side(w.bodies.All[x.Organization].Country)
	}
	if e.sided {
		x.Country, x.Notes = e.Country, nil
	}
	if x.Country == "" && row.Side != schema.SidePrivate && row.Side != schema.SideInternational {
		x.Country = string(row.Side)
	}
	if c.Side == private || x.Organization != fact.None && w.privateBody(int32(x.Organization)) {
		row.Side, row.Role = schema.SidePrivate, schema.PrivateSector
	}
	if w.forUnion(string(row.Side)) {
		row.Side = "EU"
		row.Notes = append(row.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: "an official of a member state at a meeting of the European Union"})
	}
	row.Side = cmp.Or(row.Side, schema.SideOther)
	w.enter(row, e)
}

// mistaken reports whether the country of somebody, which the text does not print, is that of
// a leader with the same surname and another given name: neither the text nor the name of the
// dialogue has it.
func (w *work) mistaken(x *fact.Person) bool {
	at := w.meetings.All[w.held].Series
	return at != fact.None && len(x.Notes) > 0 && strings.Contains(x.Name, " ") && len(w.series.All[at].Parties) > 1 && !slices.Contains(w.parties, x.Country) && !w.countries.Names(x.Country)
}

// enter adds the row of an entry: to each of the meetings that its sentence says
// were held, if it says so of several, else to the reported one.
func (w *work) enter(row fact.Participation, e *entry) {
	at, several := w.Span(e.From, e.To), []int(nil)
	for i := range w.meetings.All {
		if m := &w.meetings.All[i]; m.Status == schema.Held && m.Spans[0].Contains(at) {
			several = append(several, i)
		}
	}
	if len(several) < 2 {
		several = append(several[:0], w.held)
	}
	for _, m := range several {
		one := row
		one.Meeting = m
		one.Spans = slices.Clone(row.Spans)
		w.roll.Enter(one)
	}
}

// takeBody enters a body; one of business is of no country’s side.
func (w *work) takeBody(c *cue, role schema.Role, e *entry) {
	row := fact.Participation{
		Meeting: w.held, Role: role, Side: w.sideOfBody(c, e),
		Person: fact.None, Organization: int(e.Fact),
		Basis: w.Basis(c.rule, e.From, e.To),
	}
	if c.Side == private || w.privateBody(e.Fact) {
		row.Side, row.Role = schema.SidePrivate, schema.PrivateSector
	}
	w.enter(row, e)
}

// sideOfBody returns the side of a body: that which the cue prints of it, else
// its country, else that of which the cue speaks. In a delegation, a body that is not
// of another party is on the side of the delegation.
func (w *work) sideOfBody(c *cue, e *entry) schema.Side {
	if side := schema.Side(c.Side); side != "" && !e.sided && (c.Sure || c.delegation && (e.Country == c.Side || !slices.Contains(w.parties, e.Country))) {
		return side
	}
	return cmp.Or(schema.Side(e.Country), schema.Side(c.Side), schema.SideOther)
}
