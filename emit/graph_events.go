package emit

import (
	"cmp"
	"strconv"
	"strings"

	"dialoguec/schema"
)

func (g *graph) series() {
	for i := range g.dataset.Series {
		s := &g.dataset.Series[i]
		node := iri{room: roomSeries, id: s.ID}
		g.open(node, cEventSeries, nil)
		g.text(pIdentifier, s.ID)
		g.names(s.Name, s.NameEN, s.NameJA, s.Names)
		textList(g, pFormerName, s.FormerNames)
		g.parties(pParty, s.Parties)
		g.text(pLevel, s.Level)
		g.node(pReplacedBy, roomSeries, s.SuccessorID)
		g.fact(node, &s.Fact)
		g.close()
	}
}

// parties links the governments of a series.
func (g *graph) parties(p *term, codes []string) {
	g.refs = g.refs[:0]
	for _, code := range codes {
		g.refs = append(g.refs, g.party(code))
	}
	g.links(p)
}

func (g *graph) meetings() {
	for i := range g.dataset.Meetings {
		m := &g.dataset.Meetings[i]
		node := iri{room: roomMeeting, id: m.ID}
		g.open(node, cEvent, nil)
		g.text(pIdentifier, m.ID)
		g.text(pName, m.Name)
		g.node(pSuperEvent, roomSeries, m.SeriesID)
		if m.Ordinal != 0 {
			g.integer(pOrdinal, m.Ordinal)
		}
		g.text(pLevel, m.Level)
		g.when(m)
		g.place(pLocation, node.part("place"), m.Venue, m.City, m.Country)
		g.attendees(m.ID)
		g.timeline(m)
		g.claims(node, m.Claims)
		g.fact(node, &m.Fact)
		g.close()
	}
}

// when writes how a meeting stands in time, no more precisely than its source.
func (g *graph) when(m *schema.Meeting) {
	g.value(pFactuality, vStatus, string(m.Status))
	if m.Status == schema.Planned {
		g.node(pEventStatus, roomSchemaOrg, "EventScheduled")
	}
	g.node(pAttendanceMode, roomSchemaOrg, attendanceModes[m.Mode])
	g.text(pDate, string(m.Date))
	g.text(pStartDate, m.StartDate)
	g.text(pEndDate, m.EndDate)
}

var attendanceModes = map[string]string{
	"in_person": "OfflineEventAttendanceMode",
	"virtual":   "OnlineEventAttendanceMode",
	"hybrid":    "MixedEventAttendanceMode",
}

// timeline writes what was planned for a meeting, and its neighbours.
func (g *graph) timeline(m *schema.Meeting) {
	g.text(pPlannedDate, string(m.PlannedDate))
	g.text(pPlannedCity, m.PlannedCity)
	g.node(pPlannedIn, roomDocument, m.PlannedDocumentID)
	if m.SlipDays != nil {
		g.integer(pSlipDays, *m.SlipDays)
	}
	g.node(pPrevious, roomMeeting, m.PreviousID)
	g.node(pNext, roomMeeting, m.NextID)
}

func (g *graph) claims(meeting iri, claims []schema.Claim) {
	if len(claims) == 0 {
		return
	}
	g.begin(pClaim)
	for i := range claims {
		c := &claims[i]
		node := meeting.part("claim-" + strconv.Itoa(i+1))
		g.open(node, cClaim, nil)
		g.text(pField, c.Field)
		g.text(pValue, c.Value)
		g.allEvidence(node, &c.Fact)
		g.close()
	}
	g.end()
}

// attendance is a participation as its meeting sees it.
type attendance struct {
	node, who iri
	host      bool
}

// attendances gives every participation its IRI and collects them by meeting.
func attendances(ds *schema.Dataset) map[string][]attendance {
	all := map[string][]attendance{}
	used := map[iri]int{}
	for i := range ds.Participations {
		p := &ds.Participations[i]
		a := attendance{node: participationIRI(p), who: who(p), host: p.Role == schema.Host}
		if used[a.node]++; used[a.node] > 1 {
			a.node = a.node.part(strconv.Itoa(used[a.node]))
		}
		all[p.MeetingID] = append(all[p.MeetingID], a)
	}
	return all
}

// participationIRI names a participation after its document, role and participant.
func participationIRI(p *schema.Participation) iri {
	participant := cmp.Or(p.PersonID, p.OrganizationID, strings.ToLower(p.Side))
	return iri{room: roomParticipation, id: p.DocumentID + "/" + string(p.Role) + "/" + participant}
}

// who is the one that took part: the person, or else the body.
func who(p *schema.Participation) iri {
	if p.PersonID != "" {
		return iri{room: roomPerson, id: p.PersonID}
	}
	return iri{room: roomOrganization, id: p.OrganizationID}
}

// attendees links a meeting with the roles of who took part, and with its hosts.
func (g *graph) attendees(meeting string) {
	g.refs = g.refs[:0]
	for _, a := range g.attend[meeting] {
		g.refs = append(g.refs, a.node)
	}
	g.links(pAttendee)
	g.refs = g.refs[:0]
	for _, a := range g.attend[meeting] {
		if a.host && a.who.id != "" {
			g.refs = append(g.refs, a.who)
		}
	}
	g.links(pOrganizer)
}

// participations writes the roles. Where a person stands for a body, the role
// is a membership of that body at that time.
func (g *graph) participations() {
	next := map[string]int{}
	for i := range g.dataset.Participations {
		p := &g.dataset.Participations[i]
		node := g.attend[p.MeetingID][next[p.MeetingID]].node
		next[p.MeetingID]++
		person, body := iri{room: roomPerson, id: p.PersonID}, iri{room: roomOrganization, id: p.OrganizationID}
		both := p.PersonID != "" && p.OrganizationID != ""
		if both {
			g.open(node, cRole, cMembership)
			g.link(pOrgMember, person)
			g.link(pOrgBody, body)
		} else {
			g.open(node, cRole, nil)
		}
		if x := who(p); x.id != "" {
			g.link(pAttendee, x)
		}
		g.text(pRoleName, cmp.Or(p.Position, string(p.Role)))
		g.value(pRole, vRole, string(p.Role))
		g.text(pSide, p.Side)
		g.node(pMeeting, roomMeeting, p.MeetingID)
		g.node(pSubjectOf, roomDocument, p.DocumentID)
		g.allEvidence(node, &p.Fact)
		g.close()
	}
}
