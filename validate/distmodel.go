package validate

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"path"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"dialoguec/schema"
)

const datasetFile = "dataset.json"

// checkModel holds dataset.json as a whole against the JSON Schema, and then
// against the rules, with the texts beside it. It returns the model, nil if
// there is none that can be read.
func (d *dist) checkModel() *checker {
	data, ok := d.files[datasetFile]
	if !ok {
		return nil
	}
	d.checkWhole(data)
	var ds schema.Dataset
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&ds); err != nil {
		d.report(datasetFile, 0, "the file cannot be read: %v", err)
		return nil
	}
	c := &checker{dataset: &ds, tables: tables(&ds), texts: map[string]*document{}}
	for i := range ds.Documents {
		id := ds.Documents[i].ID
		if sum := ds.Documents[i].SourceSHA256; d.inputs != nil && !d.inputs[sum] {
			d.report(datasetFile, 0, "%s is from a source with the hash %s, which %s does not name", id, sum, manifestFile)
		}
		if t := d.text(id); t != nil {
			c.texts[id] = t
		} else if d.has("text/") {
			d.report(schema.TextName(id), 0, "the text of a document is missing")
		}
	}
	c.restore()
	c.checkReferences(c.checkIdentifiers())
	c.checkDates()
	c.checkConsistency()
	if d.has("text/") {
		c.checkSpans()
	}
	d.found = append(d.found, c.found...)
	return c
}

// checkWhole validates the file as anybody would: decoded, in one piece.
func (d *dist) checkWhole(data []byte) {
	var whole any
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(&whole); err != nil {
		d.report(datasetFile, 0, "the file is not JSON: %v", err)
		return
	}
	var broken *jsonschema.ValidationError
	if err := compiled()[""].Validate(whole); errors.As(err, &broken) {
		d.reportLeaves(broken)
	} else if err != nil {
		d.report(datasetFile, 0, "%v", err)
	}
}

func (d *dist) reportLeaves(e *jsonschema.ValidationError) {
	if len(e.Causes) == 0 {
		at := schema.Position{Path: datasetFile}
		d.found = append(d.found, schema.Diagnose(schema.SchemaViolation, at, strings.TrimPrefix(field(e.InstanceLocation), ".")+e.Message))
	}
	for _, cause := range e.Causes {
		d.reportLeaves(cause)
	}
}

// restore gives the rows back what dataset.json leaves out: the document that
// is the row's own and its meeting, where it is in its document, the themes of
// cues, who acts, what is not true, and the quotes that the texts have.
func (c *checker) restore() {
	meetings := map[string]string{}
	for i := range c.dataset.Documents {
		meetings[c.dataset.Documents[i].ID] = c.dataset.Documents[i].MeetingID
	}
	c.restoreParts(meetings)
	for _, t := range c.tables {
		for i := range t.rows {
			r, before := t.row(i), ""
			for _, s := range spansOf(r) {
				s.Document = cmp.Or(s.Document, r.document, before)
				before = s.Document
				if d := c.texts[s.Document]; d != nil && s.Quote == "" {
					s.Quote, _ = d.slice(s.Start, s.End)
				}
			}
		}
	}
}

// restoreParts does so for what is a part of a document.
func (c *checker) restoreParts(meetings map[string]string) {
	part := func(id string, meeting, document *string) {
		*document = cmp.Or(*document, path.Dir(id))
		*meeting = cmp.Or(*meeting, meetings[*document])
	}
	ds := c.dataset
	people, bodies, texts := c.names()
	for _, p := range ds.Participations.All() {
		part(p.ID, &p.MeetingID, &p.DocumentID)
		p.PersonName = cmp.Or(p.PersonName, people[p.PersonID])
		p.OrganizationName = cmp.Or(p.OrganizationName, bodies[p.OrganizationID])
	}
	for _, s := range ds.Sections.All() {
		part(s.ID, &s.MeetingID, &s.DocumentID)
		restoreCues(s.ThemeCues, s.Themes)
	}
	sections, parties := schema.SectionsOf(&ds.Sections), map[string][]string{}
	for i := range ds.Meetings {
		parties[ds.Meetings[i].ID] = ds.Meetings[i].Parties
	}
	for _, p := range ds.Provisions.All() {
		part(p.ID, &p.MeetingID, &p.DocumentID)
		p.Commitment = cmp.Or(p.Commitment, schema.NoCommitment)
		restoreCues(p.ThemeCues, p.Themes)
		restorePlace(p, sections[p.DocumentID])
		if len(p.ActorParties) == 0 {
			p.ActorParties = p.PartiesActing(parties[p.MeetingID])
		}
	}
	for _, r := range ds.ReferencedItems.All() {
		part(r.ID, new(string), &r.DocumentID)
	}
	for i := range ds.Threads {
		t := &ds.Threads[i]
		t.MeetingID = cmp.Or(t.MeetingID, meetings[path.Dir(t.ProvisionID)])
		t.Quote = cmp.Or(t.Quote, texts[t.ProvisionID])
	}
}

// restorePlace gives a provision its section and its evidence back.
func restorePlace(p *schema.Provision, sections []schema.SectionStart) {
	named, ok := p.PlaceNamed()
	switch {
	case p.SectionID == p.DocumentID:
		p.SectionID = ""
	case p.SectionID == "" && ok:
		p.SectionID = schema.SectionAbove(sections, named.Start)
	}
	if len(p.Evidence) == 0 && ok {
		p.Evidence = []schema.Span{named}
	}
}

// names returns the printed names of people and bodies, and the texts of
// provisions, by their identifiers.
func (c *checker) names() (people, bodies, texts map[string]string) {
	people, bodies, texts = map[string]string{}, map[string]string{}, map[string]string{}
	for i := range c.dataset.People {
		people[c.dataset.People[i].ID] = c.dataset.People[i].Name
	}
	for i := range c.dataset.Organizations {
		bodies[c.dataset.Organizations[i].ID] = c.dataset.Organizations[i].Name
	}
	for _, p := range c.dataset.Provisions.All() {
		texts[p.ID] = p.Text
	}
	return people, bodies, texts
}

func restoreCues(cues []schema.Cue, themes []string) {
	for i := range cues {
		if i < len(themes) {
			cues[i].Theme = themes[i]
		}
	}
}

func spansOf(r row) []*schema.Span {
	var all []*schema.Span
	add := func(f *schema.Fact) {
		for i := range f.Evidence {
			all = append(all, &f.Evidence[i])
		}
	}
	cues := func(list []schema.Cue) {
		for i := range list {
			all = append(all, &list[i].Span)
		}
	}
	if r.fact != nil {
		add(r.fact)
	}
	switch v := r.value.(type) {
	case *schema.Meeting:
		for i := range v.Claims {
			add(&v.Claims[i].Fact)
		}
	case *schema.Section:
		cues(v.ThemeCues)
	case *schema.Provision:
		cues(v.ThemeCues)
	}
	return all
}
