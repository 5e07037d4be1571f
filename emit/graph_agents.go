package emit

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// governmental are the kinds of bodies that are part of a government.
var governmental = map[string]bool{
	"ministry": true, "department": true, "agency": true, "bureau": true, "office": true, "commission": true,
	"legislature": true, "court": true, "government": true, "embassy": true, "mission": true, "council": true,
}

// bodyClass says whether a body is part of a government. The bureaus of
// international bodies are not.
func bodyClass(o *schema.Organization) *term {
	if governmental[o.Kind] && o.Country != "INT" {
		return cGovernment
	}
	return cOrganization
}

func (g *graph) organizations() {
	for i := range g.dataset.Organizations {
		o := &g.dataset.Organizations[i]
		node := iri{room: roomOrganization, id: o.ID}
		g.open(node, bodyClass(o), nil)
		g.text(pIdentifier, o.ID)
		g.names(o.Name, o.NameEN, o.NameJA, o.Names)
		g.text(pAcronym, o.Acronym)
		g.text(pKind, o.Kind)
		g.text(pCountry, o.Country)
		g.node(pParent, roomOrganization, o.ParentID)
		if o.ParentID == "" {
			g.text(pParentName, o.ParentName)
		}
		if o.Website != "" {
			g.foreign(pURL, o.Website)
		}
		g.same(o)
		g.fact(node, &o.Fact)
		g.close()
	}
}

// same links a body with the authorities that know it.
func (g *graph) same(o *schema.Organization) {
	g.refs = g.refs[:0]
	if o.Wikidata != "" {
		g.refs = append(g.refs, iri{id: "http://www.wikidata.org/entity/" + o.Wikidata})
	}
	if o.ROR != "" {
		g.refs = append(g.refs, iri{id: "https://ror.org/" + o.ROR})
	}
	g.links(pSameAs)
}

func (g *graph) people() {
	for i := range g.dataset.People {
		p := &g.dataset.People[i]
		node := iri{room: roomPerson, id: p.ID}
		g.open(node, cPerson, nil)
		g.text(pIdentifier, p.ID)
		g.names(p.Name, p.NameEN, p.NameJA, p.Names)
		g.text(pCountry, p.Country)
		g.text(pJobTitle, p.Position)
		g.node(pAffiliation, roomOrganization, p.OrganizationID)
		g.fact(node, &p.Fact)
		g.close()
	}
}

// groups are the actors that are no row of any table: governments named by the
// codes of their countries, and what a statement calls the participants. They
// are written once, at the end.
type groups struct {
	list []group
	seen map[iri]bool
}

type group struct {
	node    iri
	class   *term
	name    string
	country string
	meeting string
	parties []string
}

func (s *groups) add(x group) iri {
	if !s.seen[x.node] {
		s.seen[x.node] = true
		s.list = append(s.list, x)
	}
	return x.node
}

// party returns the government that a code stands for.
func (g *graph) party(code string) iri {
	class := cGovernment
	if code == "INT" {
		class = cOrganization
	}
	return g.groups.add(group{node: iri{room: roomParty, id: strings.ToLower(code)}, class: class, name: code, country: code})
}

func (g *graph) writeGroups() {
	for i := 0; i < len(g.groups.list); i++ { // writing one may add its parties
		x := g.groups.list[i]
		g.open(x.node, x.class, nil)
		g.text(pName, x.name)
		g.text(pCountry, x.country)
		g.node(pMeeting, roomMeeting, x.meeting)
		g.parties(pMember, x.parties)
		g.close()
	}
}

// bodyIDs finds organizations by their names; bodies of several countries may
// bear one name.
func bodyIDs(ds *schema.Dataset) map[string][]string {
	ids := make(map[string][]string, 2*len(ds.Organizations))
	for i := range ds.Organizations {
		o := &ds.Organizations[i]
		add := func(name string) {
			if known := ids[name]; name != "" && (len(known) == 0 || known[len(known)-1] != o.ID) {
				ids[name] = append(known, o.ID)
			}
		}
		for _, name := range []string{o.Name, o.NameEN, o.NameJA, o.Acronym} {
			add(name)
		}
		for _, n := range o.Names {
			add(n.Text)
		}
	}
	return ids
}

// body returns the organization that an actor of a provision is: the only one
// of that name, or the only one of them that the provision mentions.
func (g *graph) body(p *schema.Provision, actor string) string {
	ids := g.bodies[actor]
	if len(ids) < 2 {
		return strings.Join(ids, "")
	}
	found := ""
	for _, id := range ids {
		if slices.Contains(p.Entities, id) {
			if found != "" {
				return ""
			}
			found = id
		}
	}
	return found
}

// agent returns who an actor of a provision is.
func (g *graph) agent(p *schema.Provision, actor string) iri {
	scope := iri{room: roomDocument, id: p.DocumentID}
	if p.MeetingID != "" {
		scope = iri{room: roomMeeting, id: p.MeetingID}
	}
	switch actor {
	case "both governments":
		return g.groups.add(group{node: scope.part("governments"), class: cOrganization, name: actor,
			meeting: p.MeetingID, parties: g.parts[p.MeetingID]})
	case "participants", "private sector":
		return g.groups.add(group{node: scope.part(strings.ReplaceAll(actor, " ", "-")), class: cOrganization, name: actor, meeting: p.MeetingID})
	}
	if isCode(actor) {
		return g.party(actor)
	}
	if id := g.body(p, actor); id != "" {
		return iri{room: roomOrganization, id: id}
	}
	return g.groups.add(group{node: scope.part("actor-" + actor), class: cOrganization, name: actor, meeting: p.MeetingID})
}

// isCode reports whether an actor is the code of a country, EU or INT.
func isCode(actor string) bool {
	if actor == "INT" {
		return true
	}
	return len(actor) == 2 && actor[0] >= 'A' && actor[0] <= 'Z' && actor[1] >= 'A' && actor[1] <= 'Z'
}

// meetingParties collects the parties of each meeting's series.
func meetingParties(ds *schema.Dataset) map[string][]string {
	series := make(map[string][]string, len(ds.Series))
	for i := range ds.Series {
		series[ds.Series[i].ID] = ds.Series[i].Parties
	}
	parties := make(map[string][]string, len(ds.Meetings))
	for i := range ds.Meetings {
		parties[ds.Meetings[i].ID] = series[ds.Meetings[i].SeriesID]
	}
	return parties
}
