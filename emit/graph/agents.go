package graph

import "dialoguec/schema"

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
		w.open(iri{space: spaceOrganization, id: o.ID}, bodyClass(o))
		w.names(o.Name, o.NameEN, o.NameJA, o.Acronym, o.Names)
		w.code(pAcronym, o.Acronym)
		w.code(pKind, string(o.Kind))
		w.code(pCountry, o.Country)
		w.node(pParent, spaceOrganization, o.ParentID)
		w.foreign(pURL, o.Website)
		w.same(o)
		w.evidence(pEvidence, &o.Fact)
		w.close()
	}
}

// same links a body with the authorities that know it.
func (w *walker) same(o *schema.Organization) {
	w.refs = w.refs[:0]
	for _, address := range []string{o.WikidataURL, o.RORURL} {
		if address != "" {
			w.refs = append(w.refs, iri{id: address})
		}
	}
	w.links(pSameAs)
}

func (w *walker) writePeople() {
	for _, i := range w.people {
		p := &w.dataset.People[i]
		w.open(iri{space: spacePerson, id: p.ID}, cPerson)
		w.names(p.Name, p.NameEN, p.NameJA, "", p.Names)
		w.code(pCountry, p.Country)
		w.evidence(pEvidence, &p.Fact)
		w.close()
	}
}

// bound collects in refs whom a commitment binds, as far as it is known.
func (w *walker) bound(p *schema.Provision) {
	w.refs = w.refs[:0]
	for _, code := range p.ActorParties {
		w.refs = append(w.refs, w.partyIRI(code))
	}
	for _, id := range p.OrganizationIDs {
		w.refs = append(w.refs, iri{space: spaceOrganization, id: id})
	}
}
