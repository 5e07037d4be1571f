package graph

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// governmental are the kinds of bodies that are part of a government.
var governmental = map[schema.OrganizationKind]bool{
	"ministry": true, "department": true, "agency": true, "bureau": true, "office": true, "commission": true,
	"legislature": true, "court": true, "government": true, "embassy": true, "mission": true, "council": true,
}

// bodyClass says whether a body is part of a government. The bureaus of
// international bodies are not.
func bodyClass(o *schema.Organization) *word {
	if governmental[o.Kind] && o.Country != "INT" {
		return cGovernment
	}
	return cOrganization
}

func (w *walker) writeOrganizations() {
	for _, i := range w.organizations {
		o := &w.dataset.Organizations[i]
		w.open(iri{room: roomOrganization, id: o.ID}, bodyClass(o))
		w.names(o.Name, o.NameEN, o.NameJA, o.Acronym, o.Names)
		w.code(pAcronym, o.Acronym)
		w.code(pKind, string(o.Kind))
		w.code(pCountry, o.Country)
		w.node(pParent, roomOrganization, o.ParentID)
		if o.ParentID == "" {
			w.text(pParentName, o.ParentName, languageOfLetters(o.ParentName))
		}
		w.foreign(pURL, o.Website)
		w.same(o)
		w.evidence(pEvidence, &o.Fact)
		w.close()
	}
}

// same links a body with the authorities that know it.
func (w *walker) same(o *schema.Organization) {
	w.refs = w.refs[:0]
	if o.Wikidata != "" {
		w.refs = append(w.refs, iri{id: "http://www.wikidata.org/entity/" + o.Wikidata})
	}
	if o.ROR != "" {
		w.refs = append(w.refs, iri{id: "https://ror.org/" + o.ROR})
	}
	w.links(pSameAs)
}

func (w *walker) writePeople() {
	for _, i := range w.people {
		p := &w.dataset.People[i]
		w.open(iri{room: roomPerson, id: p.ID}, cPerson)
		w.names(p.Name, p.NameEN, p.NameJA, "", p.Names)
		w.code(pCountry, p.Country)
		w.evidence(pEvidence, &p.Fact)
		w.close()
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
func (g *Graph) body(p *schema.Provision, actor string) string {
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

// bound collects in refs whom a commitment binds, as far as it is known.
func (w *walker) bound(p *schema.Provision) {
	w.refs = w.refs[:0]
	add := func(x iri) {
		if !slices.Contains(w.refs, x) {
			w.refs = append(w.refs, x)
		}
	}
	for _, actor := range p.Actors {
		switch {
		case isCode(actor):
			add(partyIRI(actor))
		case actor == "both governments":
			for _, code := range w.partiesOf[p.MeetingID] {
				add(partyIRI(code))
			}
		default:
			if id := w.body(p, actor); id != "" {
				add(iri{room: roomOrganization, id: id})
			}
		}
	}
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
