package emit

import (
	"cmp"
	"slices"
	"strconv"

	"dialoguec/schema"
)

func (l *labels) documentRows(ds *schema.Dataset) []documentRow {
	return mapRows(ds.Documents, func(d *schema.Document) documentRow {
		return documentRow{
			ID: d.ID, Title: d.Title, Type: d.Type, Language: d.Language, IssuedDate: string(d.IssuedDate), IssuedPlace: d.IssuedPlace,
			Publisher: d.Publisher, MeetingID: d.MeetingID, SourceFile: d.SourceFile, SourceURL: d.SourceURL,
			SourceSHA256: d.SourceSHA256, License: d.License,
			MeetingName: l.meetings[d.MeetingID], PublisherID: d.PublisherID, WorkID: d.WorkID, Characters: d.Characters,
		}
	})
}

func (l *labels) seriesRows(ds *schema.Dataset) []seriesRow {
	return mapRows(ds.Series, func(s *schema.Series) seriesRow {
		return seriesRow{
			ID: s.ID, Name: s.Name, NameEN: s.NameEN, NameJA: s.NameJA, Parties: join(s.Parties), Level: string(s.Level),
			SuccessorID: s.SuccessorID, SuccessorName: l.series[s.SuccessorID], FormerNames: join(s.FormerNames),
		}
	})
}

func (l *labels) meetingRows(ds *schema.Dataset) []meetingRow {
	return mapRows(ds.Meetings, func(m *schema.Meeting) meetingRow {
		row := meetingRow{
			ID: m.ID, SeriesID: m.SeriesID, SeriesName: m.SeriesName, Ordinal: number(m.Ordinal), Name: m.Name, Level: string(m.Level),
			Status: string(m.Status), Date: string(m.Date), StartDate: m.StartDate, EndDate: m.EndDate,
			City: m.City, Country: m.Country, Venue: m.Venue, Mode: string(m.Mode),
			PlannedDate: string(m.PlannedDate), PlannedCity: m.PlannedCity, PlannedDocument: m.PlannedDocumentID,
			PreviousID: m.PreviousID, NextID: m.NextID, PlannedTitle: l.documents[m.PlannedDocumentID],
			PreviousName: l.meetings[m.PreviousID], NextName: l.meetings[m.NextID],
		}
		if m.SlipDays != nil {
			row.SlipDays = strconv.Itoa(*m.SlipDays)
		}
		return row
	})
}

func (l *labels) organizationRows(ds *schema.Dataset) []organizationRow {
	return mapRows(ds.Organizations, func(o *schema.Organization) organizationRow {
		return organizationRow{
			ID: o.ID, Name: o.Name, NameEN: o.NameEN, NameJA: o.NameJA, Acronym: o.Acronym, Kind: string(o.Kind), Country: o.Country,
			ParentID: o.ParentID, ParentName: cmp.Or(o.ParentName, l.organizations[o.ParentID]),
			Website: o.Website, Wikidata: o.Wikidata, ROR: o.ROR, RegistryID: o.RegistryID,
		}
	})
}

func (l *labels) personRows(ds *schema.Dataset) []personRow {
	return mapRows(ds.People, func(p *schema.Person) personRow {
		return personRow{
			ID: p.ID, Name: p.Name, NameEN: p.NameEN, NameJA: p.NameJA, Country: p.Country, Position: p.Position,
			OrganizationID: p.OrganizationID, OrganizationName: l.organizations[p.OrganizationID],
		}
	})
}

func (l *labels) participationRows(ds *schema.Dataset) []participationRow {
	return mapRows(ds.Participations, func(p *schema.Participation) participationRow {
		s := first(&p.Fact)
		return participationRow{
			MeetingID: p.MeetingID, MeetingName: p.MeetingName, Side: string(p.Side), Role: string(p.Role),
			PersonID: p.PersonID, PersonName: p.PersonName, Position: p.Position,
			OrganizationID: p.OrganizationID, OrganizationName: p.OrganizationName,
			DocumentID: p.DocumentID, Start: s.Start, End: s.End, Quote: s.Quote, DocumentTitle: l.documents[p.DocumentID],
		}
	})
}

func (l *labels) agendaRows(ds *schema.Dataset) []agendaRow {
	return mapRows(ds.Agenda, func(a *schema.AgendaItem) agendaRow {
		s := first(&a.Fact)
		return agendaRow{
			DocumentID: a.DocumentID, MeetingID: a.MeetingID, Number: a.Number, Heading: a.Heading, Themes: join(a.Themes),
			Start: s.Start, End: s.End, ID: a.ID, DocumentTitle: l.documents[a.DocumentID],
			MeetingName: l.meetings[a.MeetingID], ThemeLabels: l.themeLabels(a.Themes),
		}
	})
}

func (l *labels) provisionRows(ds *schema.Dataset) []provisionRow {
	return mapRows(ds.Provisions, func(p *schema.Provision) provisionRow {
		s := first(&p.Fact)
		names := make([]string, len(p.Entities))
		for i, id := range p.Entities {
			names[i] = l.entity(id)
		}
		return provisionRow{
			ID: p.ID, DocumentID: p.DocumentID, MeetingID: p.MeetingID, Section: p.Section,
			Actors: join(p.Actors), Acts: join(p.Acts), Commitment: string(p.Commitment), Continuing: p.Continuing,
			Text: p.Text, Deadline: string(p.Deadline), DeadlineDate: p.DeadlineDate, Forums: join(p.Forums),
			Themes: join(p.Themes), Start: s.Start, End: s.End,
			Negated: p.Negated, DocumentTitle: l.documents[p.DocumentID], MeetingName: l.meetings[p.MeetingID],
			ThemeLabels: l.themeLabels(p.Themes), Entities: join(p.Entities), EntityNames: join(names),
		}
	})
}

func (l *labels) referenceRows(ds *schema.Dataset) []referenceRow {
	return mapRows(ds.References, func(r *schema.Reference) referenceRow {
		s := first(&r.Fact)
		return referenceRow{
			ID: r.ID, DocumentID: r.DocumentID, Kind: string(r.Kind), Name: r.Name, Date: string(r.Date), Place: r.Place,
			Country: r.Country, Start: s.Start, End: s.End, DocumentTitle: l.documents[r.DocumentID],
		}
	})
}

// nameRows lists every name of everything that has several.
func nameRows(ds *schema.Dataset) []nameRow {
	var rows []nameRow
	add := func(kind, id string, names []schema.Name) {
		for _, n := range names {
			rows = append(rows, nameRow{EntityID: id, Kind: kind, Name: n.Text, Language: n.Language, NameKind: string(n.Kind)})
		}
	}
	for i := range ds.Series {
		add("series", ds.Series[i].ID, ds.Series[i].Names)
	}
	for i := range ds.Organizations {
		add("organization", ds.Organizations[i].ID, ds.Organizations[i].Names)
	}
	for i := range ds.People {
		add("person", ds.People[i].ID, ds.People[i].Names)
	}
	for i := range ds.References {
		add("reference", ds.References[i].ID, ds.References[i].Names)
	}
	return rows
}

// mentionRows lists every stretch of text that speaks of something, in the
// order of the texts. Provisions and participations have their own offsets.
func (l *labels) mentionRows(ds *schema.Dataset) []mentionRow {
	names := map[string]map[string]string{
		"document": l.documents, "series": l.series, "meeting": l.meetings, "organization": l.organizations,
		"person": l.people, "reference": l.references, "theme": l.themes,
		"agenda": collect(ds.Agenda, func(a *schema.AgendaItem) (string, string) { return a.ID, a.Heading }),
	}
	rows := make([]mentionRow, 0, len(ds.Provisions))
	for _, m := range newEvidence(ds).spans {
		if m.kind == "" {
			continue
		}
		rows = append(rows, mentionRow{
			DocumentID: m.span.Document, Start: m.start, End: m.end, Quote: m.span.Quote,
			Kind: m.kind, EntityID: m.id, EntityName: names[m.kind][m.id],
			DocumentTitle: l.documents[m.span.Document],
		})
	}
	return slices.Compact(rows)
}

func (l *labels) themeRows(ds *schema.Dataset) []themeRow {
	return mapRows(ds.Themes, func(t *schema.Theme) themeRow {
		return themeRow{
			ID: t.ID, LabelEN: t.LabelEN, LabelJA: t.LabelJA, BroaderID: t.BroaderID, Definition: t.DefinitionEN,
			DefinitionJA: t.DefinitionJA, BroaderLabel: l.themes[t.BroaderID],
		}
	})
}

func (l *labels) alignmentRows(ds *schema.Dataset) []alignmentRow {
	if len(ds.Alignments) == 0 {
		return []alignmentRow{}
	}
	texts := collect(ds.Provisions, func(p *schema.Provision) (string, string) { return p.ID, p.Text })
	return mapRows(ds.Alignments, func(a *schema.Alignment) alignmentRow {
		return alignmentRow{
			ProvisionA: a.ProvisionA, ProvisionB: a.ProvisionB, Score: score(a.Score), Difference: a.Difference,
			TextA: texts[a.ProvisionA], TextB: texts[a.ProvisionB],
		}
	})
}

// score writes a score with as many decimals as it has.
func score(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

func (l *labels) threadRows(ds *schema.Dataset) []threadRow {
	return mapRows(ds.Threads, func(t *schema.ThreadLink) threadRow {
		return threadRow{
			ThreadID: t.ThreadID, Theme: t.Theme, ProvisionID: t.ProvisionID, MeetingID: t.MeetingID, Relation: string(t.Relation),
			Basis: t.Basis, Quote: t.Quote, ThemeLabel: l.themes[t.Theme], MeetingName: l.meetings[t.MeetingID],
		}
	})
}
