package pack

import "dialoguec/schema"

// The rows of a statement, field by field; a test holds that none is left out.

func (c *coder) fact(f *schema.Fact) {
	list(c, &f.Evidence, c.span)
	words(c, &f.Rule)
	list(c, &f.Provenance, func(p *schema.Provenance) {
		words(c, &p.Field, &p.Basis)
		words(c, &p.Origin)
	})
}

func (c *coder) names(names *[]schema.Name) {
	list(c, names, func(n *schema.Name) {
		words(c, &n.Text, &n.Language)
		words(c, &n.Kind)
	})
}

// texts codes a list of texts.
func texts[T ~string](c *coder, all *[]T) {
	list(c, all, func(s *T) { words(c, s) })
}

func (c *coder) document(d *schema.Document) {
	c.fact(&d.Fact)
	words(c, &d.ID, &d.Label, &d.Title, &d.Type, &d.Language, &d.IssuedPlace, &d.Publisher, &d.PublisherID, &d.MeetingID, &d.WorkID,
		&d.SourceFile, &d.SourceURL, &d.RetrievedDate, &d.SourceSHA256, &d.License)
	words(c, &d.IssuedDate)
	c.integer(&d.Characters)
}

func (c *coder) series(s *schema.Series) {
	c.fact(&s.Fact)
	words(c, &s.ID, &s.Name, &s.NameEN, &s.NameJA, &s.SuccessorID)
	words(c, &s.Level)
	c.names(&s.Names)
	texts(c, &s.Parties)
	texts(c, &s.FormerNames)
}

func (c *coder) meeting(m *schema.Meeting) {
	c.fact(&m.Fact)
	words(c, &m.ID, &m.SeriesID, &m.NameEN, &m.NameJA, &m.StartDate, &m.EndDate, &m.CityID, &m.City, &m.Country, &m.Venue,
		&m.PlannedCityID, &m.PlannedCity, &m.PlannedDocumentID, &m.PreviousID, &m.NextID)
	words(c, &m.Level)
	words(c, &m.Status)
	words(c, &m.Mode)
	words(c, &m.Date, &m.PlannedDate)
	texts(c, &m.Parties)
	c.integer(&m.Ordinal)
	c.optional(&m.SlipMin)
	c.optional(&m.SlipMax)
	list(c, &m.Claims, func(x *schema.Claim) {
		c.fact(&x.Fact)
		words(c, &x.Field, &x.Value)
	})
}

func (c *coder) organization(o *schema.Organization) {
	c.fact(&o.Fact)
	words(c, &o.ID, &o.RegistryID, &o.Name, &o.NameEN, &o.NameJA, &o.Acronym, &o.Country, &o.ParentID, &o.Website, &o.WikidataURL, &o.RORURL)
	words(c, &o.Kind)
	c.names(&o.Names)
}

func (c *coder) person(p *schema.Person) {
	c.fact(&p.Fact)
	words(c, &p.ID, &p.Name, &p.NameEN, &p.NameJA, &p.Country, &p.Position, &p.PositionLanguage, &p.OrganizationID)
	words(c, &p.PositionDate)
	c.names(&p.Names)
}

func (c *coder) participation(p *schema.Participation) {
	c.fact(&p.Fact)
	words(c, &p.ID, &p.MeetingID, &p.PersonID, &p.PersonName, &p.Position, &p.OrganizationID, &p.OrganizationName, &p.DocumentID)
	words(c, &p.Side)
	words(c, &p.Role)
	c.truth(&p.Leads)
}

func (c *coder) section(s *schema.Section) {
	c.fact(&s.Fact)
	words(c, &s.ID, &s.DocumentID, &s.MeetingID, &s.Number, &s.Heading)
	texts(c, &s.Themes)
	list(c, &s.ThemeCues, c.cue)
}

func (c *coder) cue(q *schema.Cue) {
	words(c, &q.Theme)
	c.span(&q.Span)
}

func (c *coder) provision(p *schema.Provision) {
	c.fact(&p.Fact)
	c.quoted(&p.Text, &p.Fact)
	words(c, &p.ID, &p.DocumentID, &p.SectionID, &p.MeetingID, &p.DeadlinePrinted)
	words(c, &p.ResolvedFrom)
	words(c, &p.Commitment)
	words(c, &p.Deadline)
	c.truth(&p.Continuing)
	c.truth(&p.Negated)
	texts(c, &p.Acts)
	for _, list := range []*[]string{&p.Actors, &p.ActorParties, &p.OrganizationIDs, &p.Forums, &p.Themes, &p.Entities} {
		texts(c, list)
	}
	list(c, &p.ThemeCues, c.cue)
}

func (c *coder) item(r *schema.ReferencedItem) {
	c.fact(&r.Fact)
	words(c, &r.ID, &r.Key, &r.DocumentID, &r.Name, &r.NameEN, &r.NameJA, &r.Place, &r.Country)
	words(c, &r.Kind)
	words(c, &r.Date)
	c.names(&r.Names)
}
