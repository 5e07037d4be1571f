package graph

import (
	"strings"

	"dialoguec/schema"
)

func (w *walker) writeSeries() {
	for _, i := range w.series {
		s := &w.dataset.Series[i]
		w.open(iri{space: spaceSeries, id: s.ID}, cSeries)
		w.names(s.Name, s.NameEN, s.NameJA, "", s.Names)
		w.lits = w.lits[:0]
		for _, name := range s.FormerNames {
			w.lits = append(w.lits, literal{name, schema.LanguageOf(name)})
		}
		w.collected(pFormerName)
		w.party(pParty, s.Parties...)
		w.value(pLevel, vLevel, string(s.Level))
		w.node(pReplacedBy, spaceSeries, s.SuccessorID)
		w.evidence(pEvidence, &s.Fact)
		w.close()
	}
}

// party links parties by their codes.
func (w *walker) party(p *word, codes ...string) {
	w.refs = w.refs[:0]
	for _, code := range codes {
		w.refs = append(w.refs, w.partyIRI(code))
	}
	w.links(p)
}

func (w *walker) partyIRI(code string) iri {
	id, known := w.partyIDs[code]
	if !known {
		id = strings.ToLower(code)
		w.partyIDs[code] = id
	}
	return iri{space: spaceParty, id: id}
}

func (w *walker) writeMeetings() {
	for _, i := range w.meetings {
		m := &w.dataset.Meetings[i]
		w.open(iri{space: spaceMeeting, id: m.ID}, cMeeting)
		w.bilingual(pName, m.NameEN, m.NameJA)
		w.node(pSuperEvent, spaceSeries, m.SeriesID)
		if m.SeriesID == "" {
			w.party(pParty, m.Parties...)
		}
		if m.Ordinal != 0 {
			w.integer(pOrdinal, m.Ordinal)
		}
		w.value(pLevel, vLevel, string(m.Level))
		w.when(m)
		w.where(m)
		w.attendees(m.ID)
		w.timeline(m)
		w.refs = w.refs[:0]
		for n := range m.Claims {
			w.refs = append(w.refs, iri{space: spaceClaim, id: claimID(m, n)})
		}
		w.links(pClaim)
		w.evidence(pEvidence, &m.Fact)
		w.close()
	}
}

// when writes how a meeting is in time, no more precisely than its source.
func (w *walker) when(m *schema.Meeting) {
	w.value(pStatus, vStatus, string(m.Status))
	w.node(pAttendanceMode, spaceSchemaOrg, attendanceModes[m.Mode])
	w.code(pDate, string(m.Date))
	w.code(pStartDate, m.StartDate)
	w.code(pEndDate, m.EndDate)
}

// where writes where a meeting was held.
func (w *walker) where(m *schema.Meeting) {
	w.node(pLocation, spaceCity, m.CityID)
	if m.CityID == "" {
		w.text(pCity, m.City, schema.LanguageOf(m.City))
		w.code(pCountry, m.Country)
	}
	w.text(pVenue, m.Venue, schema.LanguageOf(m.Venue))
}

func (w *walker) writeCities() {
	for _, i := range w.cities {
		c := &w.dataset.Cities[i]
		w.open(iri{space: spaceCity, id: c.ID}, cCity)
		w.bilingual(pName, c.NameEN, c.NameJA)
		w.code(pAddressCountry, c.Country)
		w.close()
	}
}

var attendanceModes = map[schema.Mode]string{
	"in_person": "OfflineEventAttendanceMode",
	"virtual":   "OnlineEventAttendanceMode",
	"hybrid":    "MixedEventAttendanceMode",
}

// timeline writes what was planned for a meeting, and its neighbours.
func (w *walker) timeline(m *schema.Meeting) {
	w.code(pPlannedDate, string(m.PlannedDate))
	w.node(pPlannedLocation, spaceCity, m.PlannedCityID)
	if m.PlannedCityID == "" {
		w.text(pPlannedCity, m.PlannedCity, schema.LanguageOf(m.PlannedCity))
	}
	w.node(pPlannedIn, spaceDocument, m.PlannedDocumentID)
	if m.SlipMin != nil {
		w.integer(pSlipMin, *m.SlipMin)
	}
	if m.SlipMax != nil {
		w.integer(pSlipMax, *m.SlipMax)
	}
	w.node(pPrevious, spaceMeeting, m.PreviousID)
	w.node(pNext, spaceMeeting, m.NextID)
}

// attendees links a meeting with those who took part, and with its hosts.
func (w *walker) attendees(meeting string) {
	w.refs = w.refs[:0]
	for _, i := range w.attend[meeting] {
		w.refs = append(w.refs, iri{space: spaceDocument, id: w.taken[i]})
	}
	w.links(pAttendee)
	w.refs = append(w.refs[:0], w.hosts[meeting]...)
	w.links(pOrganizer)
}

// who is the one that took part: the person, or else the body.
func who(p *schema.Participation) iri {
	if p.PersonID != "" {
		return iri{space: spacePerson, id: p.PersonID}
	}
	return iri{space: spaceOrganization, id: p.OrganizationID}
}

func (w *walker) writeClaims() {
	for _, c := range w.claims {
		claim := &w.dataset.Meetings[c.meeting].Claims[c.n]
		w.open(iri{space: spaceClaim, id: c.id}, cClaim)
		w.code(pField, claim.Field)
		w.code(pValue, claim.Value)
		w.evidence(pEvidence, &claim.Fact)
		w.close()
	}
}

// writeParticipation writes who took part as what. A post is true of the time
// of the meeting, and so is here and not with the person.
func (w *walker) writeParticipation(id string, p *schema.Participation) {
	w.open(iri{space: spaceDocument, id: id}, cParticipation)
	if x := who(p); x.id != "" {
		w.link(pAttendee, x)
	}
	if p.PersonID != "" {
		w.node(pOrganization, spaceOrganization, p.OrganizationID)
	}
	w.printed(pRoleName, p.Position, p.DocumentID)
	w.value(pRole, vRole, string(p.Role))
	if schema.IsParty(string(p.Side)) {
		w.party(pSide, string(p.Side))
	} else {
		w.value(pSide, vSide, string(p.Side))
	}
	w.truth(pLeads, p.Leads)
	if p.Position != "" {
		w.code(pStartDate, w.firstDay[p.MeetingID])
	}
	w.evidence(pEvidence, &p.Fact)
	w.close()
}

func (w *walker) writeParties() {
	for _, code := range w.parties {
		w.open(w.partyIRI(code), cParty)
		if c := w.countries[code]; c != nil {
			w.bilingual(pName, c.NameEN, c.NameJA)
			w.foreign(pSameAs, c.WikidataURL)
		}
		w.code(pCountry, code)
		w.close()
	}
}
