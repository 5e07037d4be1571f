package tables

import (
	"cmp"
	"strconv"

	"dialoguec/schema"
)

func meetingOf(v *View, m *schema.Meeting) meetingRow {
	s, c := v.SeriesOf(m), v.Country(m.Country)
	row := meetingRow{
		ID: m.ID, SeriesID: m.SeriesID, Ordinal: number(m.Ordinal), NameEN: m.NameEN, NameJA: m.NameJA,
		SeriesEN: s.NameEN, SeriesJA: s.NameJA, Level: string(m.Level), Status: string(m.Status), Parties: join(m.Parties),
		Date: string(m.Date), StartDate: m.StartDate, EndDate: m.EndDate, Precision: string(m.Date.Precision()), Year: number(m.Date.Year()),
		CityID: m.CityID, CityPrinted: m.City, Country: m.Country, CountryEN: c.NameEN, CountryJA: c.NameJA, Venue: m.Venue, Mode: string(m.Mode),
		PlannedDate: string(m.PlannedDate), PlannedCityID: m.PlannedCityID, PlannedDocument: m.PlannedDocumentID,
		SlipMin: optional(m.SlipMin), SlipMax: optional(m.SlipMax), PreviousID: m.PreviousID, NextID: m.NextID,
		Rule: m.Rule, Reliability: v.reliability(&m.Fact),
	}
	row.Earliest, row.Latest = m.Date.Range()
	row.PlannedEarliest, row.PlannedLatest = m.PlannedDate.Range()
	row.CityEN, row.CityJA = v.City(m.CityID, m.City)
	row.PlannedCityEN, _ = v.City(m.PlannedCityID, m.PlannedCity)
	return row
}

// course is when the meetings of a series took place.
type course struct {
	held        int
	first, last string // days, of the dated ones that are no plans
}

func coursesOf(ds *schema.Dataset) map[string]*course {
	all := make(map[string]*course, len(ds.Series))
	for i := range ds.Meetings {
		m := &ds.Meetings[i]
		c := all[m.SeriesID]
		if c == nil {
			c = &course{}
			all[m.SeriesID] = c
		}
		if m.Status == schema.Held {
			c.held++
		}
		earliest, latest := m.Date.Range()
		if earliest == "" || m.Status == schema.Planned {
			continue
		}
		if c.first == "" || earliest < c.first {
			c.first = earliest
		}
		c.last = max(c.last, latest)
	}
	return all
}

func seriesRows(v *View, yield func(seriesRow) bool) {
	courses := coursesOf(v.Dataset)
	for i := range v.Series {
		s := &v.Series[i]
		c := cmp.Or(courses[s.ID], &course{})
		if !yield(seriesRow{
			ID: s.ID, NameEN: s.NameEN, NameJA: s.NameJA, NamePrinted: s.Name, Parties: join(s.Parties), Level: string(s.Level),
			SuccessorID: s.SuccessorID, FormerNames: join(s.FormerNames),
			Meetings: strconv.Itoa(c.held), FirstDate: c.first, LastDate: c.last,
		}) {
			return
		}
	}
}

func participationOf(v *View, p *schema.Participation) participationRow {
	person, body := v.Person(p.PersonID), v.Organization(p.OrganizationID)
	row := participationRow{
		ID: p.ID, MeetingID: p.MeetingID, DocumentID: p.DocumentID, Side: string(p.Side), SideEN: v.sideEN(string(p.Side)), Role: string(p.Role), Leads: truth(p.Leads),
		PersonID: p.PersonID, PersonEN: person.NameEN, PersonJA: person.NameJA, PersonPrinted: p.PersonName, PositionPrinted: p.Position,
		OrganizationID: p.OrganizationID, OrganizationEN: body.NameEN, OrganizationJA: body.NameJA, OrganizationPrinted: p.OrganizationName,
		Language: v.document(p.DocumentID).Language, Rule: p.Rule, Reliability: v.reliability(&p.Fact),
	}
	switch row.Language {
	case "en":
		row.PositionEN = p.Position
	case "ja":
		row.PositionJA = p.Position
	}
	row.Start, row.End, row.Quote = span(&p.Fact)
	return row
}

func personOf(v *View, p *schema.Person) personRow {
	return personRow{
		ID: p.ID, NameEN: p.NameEN, NameJA: p.NameJA, NamePrinted: p.Name, Side: p.Country,
		Position: p.Position, PositionLanguage: p.PositionLanguage, PositionDate: string(p.PositionDate),
		OrganizationID: p.OrganizationID, OrganizationEN: v.Organization(p.OrganizationID).NameEN,
	}
}

func organizationOf(v *View, o *schema.Organization) organizationRow {
	return organizationRow{
		ID: o.ID, NameEN: o.NameEN, NameJA: o.NameJA, NamePrinted: o.Name, Acronym: o.Acronym, Kind: string(o.Kind),
		Country: o.Country, CountryEN: v.Country(o.Country).NameEN,
		ParentID: o.ParentID, ParentEN: v.Organization(o.ParentID).NameEN,
		Website: o.Website, WikidataURL: o.WikidataURL, RORURL: o.RORURL, RegistryID: o.RegistryID,
	}
}
