package validate

import (
	"dialoguec/schema"
)

// keys are the identifiers of a table.
type keys map[string]bool

// checkReferences wants every identifier that a row names to exist.
func (c *checker) checkReferences() {
	known := make(map[string]keys, len(c.tables))
	for _, t := range c.tables {
		ids := make(keys, t.rows)
		for i := range t.rows {
			ids[t.row(i).id] = true
		}
		known[t.name] = ids
	}
	documents, series, meetings := known["documents"], known["series"], known["meetings"]
	organizations, people, provisions := known["organizations"], known["people"], known["provisions"]
	for _, t := range c.tables {
		for i := range t.rows {
			r := t.row(i)
			switch v := r.value.(type) {
			case *schema.Document:
				c.resolve(r, "publisher_id", v.PublisherID, organizations)
				c.resolve(r, "meeting_id", v.MeetingID, meetings)
			case *schema.Series:
				c.resolve(r, "successor_series_id", v.SuccessorID, series)
			case *schema.Meeting:
				c.resolve(r, "series_id", v.SeriesID, series)
				c.resolve(r, "planned_in_document_id", v.PlannedDocumentID, documents)
				c.resolve(r, "previous_meeting_id", v.PreviousID, meetings)
				c.resolve(r, "next_meeting_id", v.NextID, meetings)
			case *schema.Organization:
				c.resolve(r, "parent_id", v.ParentID, organizations)
			case *schema.Person:
				c.resolve(r, "organization_id", v.OrganizationID, organizations)
			case *schema.Participation:
				c.resolve(r, "meeting_id", v.MeetingID, meetings)
				c.resolve(r, "person_id", v.PersonID, people)
				c.resolve(r, "organization_id", v.OrganizationID, organizations)
				c.resolve(r, "document_id", v.DocumentID, documents)
			case *schema.AgendaItem:
				c.resolve(r, "document_id", v.DocumentID, documents)
				c.resolve(r, "meeting_id", v.MeetingID, meetings)
				c.resolveThemes(r, v.Themes, v.ThemeCues, known["themes"])
			case *schema.Provision:
				c.resolve(r, "document_id", v.DocumentID, documents)
				c.resolve(r, "meeting_id", v.MeetingID, meetings)
				c.resolveThemes(r, v.Themes, v.ThemeCues, known["themes"])
				for _, id := range v.Entities {
					if !organizations[id] {
						c.resolve(r, "entities", id, known["references"])
					}
				}
			case *schema.Reference:
				c.resolve(r, "document_id", v.DocumentID, documents)
			case *schema.Theme:
				c.resolve(r, "broader_id", v.BroaderID, known["themes"])
			case *schema.Alignment:
				c.resolve(r, "provision_id_a", v.ProvisionA, provisions)
				c.resolve(r, "provision_id_b", v.ProvisionB, provisions)
			case *schema.ThreadLink:
				c.resolve(r, "theme", v.Theme, known["themes"])
				c.resolve(r, "provision_id", v.ProvisionID, provisions)
				c.resolve(r, "meeting_id", v.MeetingID, meetings)
			}
		}
	}
}

// resolve wants an identifier to be among the known ones, or to be empty.
func (c *checker) resolve(r row, field, id string, known keys) {
	if id != "" && !known[id] {
		c.report(schema.DanglingReference, r, nil, "%s names %q, which does not exist", field, id)
	}
}

func (c *checker) resolveThemes(r row, themes []string, cues []schema.Cue, known keys) {
	for _, id := range themes {
		c.resolve(r, "themes", id, known)
	}
	for _, cue := range cues {
		c.resolve(r, "theme_cues", cue.Theme, known)
	}
}
