package validate

import (
	"dialoguec/schema"
)

// keys are the identifiers of a table.
type keys map[string]bool

// unnamed are the tables whose rows no other row names.
var unnamed = map[string]bool{"participations": true, "alignments": true, "threads": true, "rules": true}

// checkIdentifiers wants every identifier once in its table, and returns those
// that rows may name.
func (c *checker) checkIdentifiers() map[string]keys {
	known := make(map[string]keys, len(c.tables))
	for _, t := range c.tables {
		if unnamed[t.name] && !t.unique {
			continue
		}
		ids := make(keys, t.rows)
		for i := range t.rows {
			r := t.row(i)
			if t.unique && ids[r.id] {
				c.report(schema.SchemaViolation, r, nil, "another row has this identifier")
			}
			ids[r.id] = true
		}
		if !unnamed[t.name] {
			known[t.name] = ids
		}
	}
	return known
}

// checkReferences wants every identifier that a row names to be among the known ones.
func (c *checker) checkReferences(known map[string]keys) {
	for _, t := range c.tables {
		for i := range t.rows {
			r := t.row(i)
			c.resolveEvents(r, known)
			c.resolveWorks(r, known)
		}
	}
}

// resolveEvents resolves what meetings and those who meet refer to.
func (c *checker) resolveEvents(r row, known map[string]keys) {
	switch v := r.value.(type) {
	case *schema.Series:
		c.resolve(r, "successor_series_id", v.SuccessorID, known["series"])
		c.resolveAll(r, "parties", v.Parties, known["countries"])
	case *schema.Meeting:
		c.resolve(r, "series_id", v.SeriesID, known["series"])
		c.resolve(r, "city_id", v.CityID, known["cities"])
		c.resolve(r, "planned_city_id", v.PlannedCityID, known["cities"])
		c.resolve(r, "country", v.Country, known["countries"])
		c.resolveAll(r, "parties", v.Parties, known["countries"])
		c.resolve(r, "planned_in_document_id", v.PlannedDocumentID, known["documents"])
		c.resolve(r, "previous_meeting_id", v.PreviousID, known["meetings"])
		c.resolve(r, "next_meeting_id", v.NextID, known["meetings"])
	case *schema.Organization:
		c.resolve(r, "parent_organization_id", v.ParentID, known["organizations"])
		c.resolve(r, "country", v.Country, known["countries"])
	case *schema.Person:
		c.resolve(r, "organization_id", v.OrganizationID, known["organizations"])
	case *schema.Participation:
		c.resolve(r, "meeting_id", v.MeetingID, known["meetings"])
		c.resolve(r, "person_id", v.PersonID, known["people"])
		c.resolve(r, "organization_id", v.OrganizationID, known["organizations"])
		c.resolve(r, "document_id", v.DocumentID, known["documents"])
	case *schema.Theme:
		c.resolve(r, "broader_theme_id", v.BroaderID, known["themes"])
	case *schema.Alignment:
		c.resolve(r, "provision_id", v.ProvisionA, known["provisions"])
		c.resolve(r, "other_provision_id", v.ProvisionB, known["provisions"])
	case *schema.ThreadLink:
		c.resolve(r, "theme_id", v.Theme, known["themes"])
		c.resolve(r, "provision_id", v.ProvisionID, known["provisions"])
		c.resolve(r, "meeting_id", v.MeetingID, known["meetings"])
	}
}

// resolveWorks resolves what documents and their parts refer to.
func (c *checker) resolveWorks(r row, known map[string]keys) {
	switch v := r.value.(type) {
	case *schema.Document:
		c.resolve(r, "publisher_organization_id", v.PublisherID, known["organizations"])
		c.resolve(r, "meeting_id", v.MeetingID, known["meetings"])
	case *schema.Section:
		c.resolve(r, "document_id", v.DocumentID, known["documents"])
		c.resolve(r, "meeting_id", v.MeetingID, known["meetings"])
		c.resolveThemes(r, v.Themes, v.ThemeCues, known["themes"])
	case *schema.Provision:
		c.resolve(r, "document_id", v.DocumentID, known["documents"])
		c.resolve(r, "meeting_id", v.MeetingID, known["meetings"])
		c.resolve(r, "section_id", v.SectionID, known["sections"])
		c.resolveAll(r, "actor_parties", v.ActorParties, known["countries"])
		c.resolveAll(r, "actor_organization_ids", v.OrganizationIDs, known["organizations"])
		c.resolveThemes(r, v.Themes, v.ThemeCues, known["themes"])
		for _, id := range v.Entities {
			if !known["organizations"][id] {
				c.resolve(r, "entities", id, known["referenced_items"])
			}
		}
	case *schema.ReferencedItem:
		c.resolve(r, "document_id", v.DocumentID, known["documents"])
	}
}

// resolve wants an identifier to be among the known ones, or to be empty.
func (c *checker) resolve(r row, field, id string, known keys) {
	if id != "" && !known[id] {
		c.report(schema.DanglingReference, r, nil, "%s names %q, which does not exist", field, id)
	}
}

func (c *checker) resolveAll(r row, field string, ids []string, known keys) {
	for _, id := range ids {
		c.resolve(r, field, id, known)
	}
}

func (c *checker) resolveThemes(r row, themes []string, cues []schema.Cue, known keys) {
	c.resolveAll(r, "theme_ids", themes, known)
	for _, cue := range cues {
		c.resolve(r, "theme_cues", cue.Theme, known)
	}
}
