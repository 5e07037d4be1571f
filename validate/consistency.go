package validate

import (
	"iter"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"dialoguec/schema"
)

// checkConsistency wants the rows to agree with each other and with the texts,
// as far as no schema can say it.
func (c *checker) checkConsistency() {
	c.checkLoops()
	c.checkOrdinals()
	c.checkLabels()
	c.checkParts()
	c.checkMeetings()
	c.checkProvisions()
}

// checkLoops wants no row to come before, to be part of, or to be narrower than
// itself: no way from row to row in a table may lead in a circle.
func (c *checker) checkLoops() {
	for _, t := range c.tables {
		for _, l := range linksOf(t) {
			if l.table == t.name {
				c.checkLoop(t, l)
			}
		}
	}
}

func (c *checker) checkLoop(t table, l link) {
	next := make(map[string]string, t.rows)
	for i := range t.rows {
		r := t.row(i)
		next[r.id] = reflect.ValueOf(r.value).Elem().FieldByIndex(l.index).String()
	}
	good := map[string]bool{} // from which the way is known to end
	for i := range t.rows {
		r := t.row(i)
		way := map[string]bool{}
		id := r.id
		for id != "" && !good[id] && !way[id] {
			way[id] = true
			id = next[id]
		}
		if way[id] {
			c.report(schema.SchemaViolation, r, nil, "%s leads in a circle, by way of %q", l.name, id)
		}
		for id := range way {
			good[id] = true // one report a circle
		}
	}
}

// checkOrdinals wants an ordinal to be that of one meeting of its series and
// level (a first ministerial one is not the first of directors-general), and
// neighbours to name each other.
func (c *checker) checkOrdinals() {
	type place struct {
		series  string
		level   schema.Level
		ordinal int
	}
	seen := map[place]string{}
	next := map[string]string{}
	for i := range c.dataset.Meetings {
		next[c.dataset.Meetings[i].ID] = c.dataset.Meetings[i].NextID
	}
	for r := range c.rowsOf("meetings") {
		m := r.value.(*schema.Meeting)
		at := place{m.SeriesID, m.Level, m.Ordinal}
		if other, taken := seen[at]; taken && m.Ordinal > 0 && m.SeriesID != "" {
			c.report(schema.SchemaViolation, r, nil, "ordinal %d of the series %q is that of %q too", m.Ordinal, m.SeriesID, other)
		}
		seen[at] = m.ID
		if n, known := next[m.PreviousID]; known && n != m.ID {
			c.report(schema.SchemaViolation, r, nil, "previous_meeting_id is %q, whose next_meeting_id is %q", m.PreviousID, n)
		}
	}
}

// rowsOf yields the rows of a table.
func (c *checker) rowsOf(name string) iter.Seq[row] {
	return func(yield func(row) bool) {
		for _, t := range c.tables {
			for i := 0; i < t.rows && t.name == name; i++ {
				if !yield(t.row(i)) {
					return
				}
			}
		}
	}
}

// checkLabels wants the names beside identifiers to be names of what these
// name, and participations to be of somebody.
func (c *checker) checkLabels() {
	people, bodies := map[string][]string{}, map[string][]string{}
	for i := range c.dataset.People {
		p := &c.dataset.People[i]
		people[p.ID] = append(textsOf(p.Names), p.Name, p.NameEN, p.NameJA)
	}
	for i := range c.dataset.Organizations {
		o := &c.dataset.Organizations[i]
		bodies[o.ID] = append(textsOf(o.Names), o.Name, o.NameEN, o.NameJA, o.Acronym)
	}
	for r := range c.rowsOf("participations") {
		p := r.value.(*schema.Participation)
		if p.PersonID == "" && p.OrganizationID == "" {
			c.report(schema.SchemaViolation, r, nil, "it is of nobody: neither person_id nor organization_id is set")
		}
		c.checkLabel(r, "person_printed", p.PersonName, p.PersonID, people)
		c.checkLabel(r, "organization_printed", p.OrganizationName, p.OrganizationID, bodies)
	}
	for r := range c.rowsOf("documents") {
		if d := r.value.(*schema.Document); d.Title != "" && d.Label != d.Title {
			c.report(schema.SchemaViolation, r, nil, "document_label is %q, but the title is %q", d.Label, d.Title)
		}
	}
}

func (c *checker) checkLabel(r row, field, label, id string, names map[string][]string) {
	if known, ok := names[id]; ok && label != "" && !slices.Contains(known, label) {
		c.report(schema.SchemaViolation, r, nil, "%s is %q, which is no name of %q", field, label, id)
	}
}

func textsOf(names []schema.Name) []string {
	texts := make([]string, len(names))
	for i := range names {
		texts[i] = names[i].Text
	}
	return texts
}

// checkParts wants the first evidence of a part to be in its own document, documents to be
// as long as they say, and their languages to exist.
func (c *checker) checkParts() {
	for _, t := range c.tables {
		for i := range t.rows {
			r := t.row(i)
			if r.document == "" || r.fact == nil || len(r.fact.Evidence) == 0 {
				continue
			}
			if s := &r.fact.Evidence[0]; s.Document != r.document {
				c.report(schema.SchemaViolation, r, nil, "it is part of %q, but its evidence is in %q", r.document, s.Document)
			}
			if r.id != r.document && !strings.HasPrefix(r.id, r.document+"/") {
				c.report(schema.SchemaViolation, r, nil, "its identifier does not begin with its document %q", r.document)
			}
		}
	}
	for r := range c.rowsOf("documents") {
		d := r.value.(*schema.Document)
		if t := c.texts[d.ID]; t != nil && t.count != d.Characters {
			c.report(schema.SchemaViolation, r, nil, "characters is %d, but the text has %d", d.Characters, t.count)
		}
		if _, err := language.Parse(d.Language); err != nil {
			c.report(schema.SchemaViolation, r, nil, "language %q is none", d.Language)
		}
	}
}

// checkMeetings wants a slip to be a range that the dates allow.
func (c *checker) checkMeetings() {
	for r := range c.rowsOf("meetings") {
		m := r.value.(*schema.Meeting)
		if m.SlipMin != nil && m.SlipMax != nil && *m.SlipMin > *m.SlipMax {
			c.report(schema.SchemaViolation, r, nil, "slip_days_min is %d, more than slip_days_max, %d", *m.SlipMin, *m.SlipMax)
		}
		if m.Date == "" && m.StartDate != "" {
			c.report(schema.SchemaViolation, r, nil, "start_date is %q, but there is no date", m.StartDate)
		}
	}
}

// checkProvisions wants a provision to have evidence and its text to be what that says,
// its actors to be somebody, and its strength to fit its acts.
func (c *checker) checkProvisions() {
	named := map[string]bool{}
	for i := range c.dataset.Organizations {
		o := &c.dataset.Organizations[i]
		for _, name := range append(textsOf(o.Names), o.Name, o.NameEN, o.NameJA, o.Acronym) {
			named[name] = true
		}
	}
	for i := range c.dataset.People { // whose name may be parted by the end of a line
		x := &c.dataset.People[i]
		for _, name := range append(textsOf(x.Names), x.Name, x.NameEN, x.NameJA) {
			named[name] = true
		}
	}
	for r := range c.rowsOf("provisions") {
		p := r.value.(*schema.Provision)
		for _, actor := range p.Actors {
			if t := c.texts[p.DocumentID]; !schema.IsCoded(actor) && !named[actor] && t != nil && !strings.Contains(t.text, actor) {
				c.report(schema.SchemaViolation, r, nil, "the actor %q is no party, no body, nobody of the dataset, and not in the text", actor)
			}
		}
		if firm := p.Commitment != "" && p.Commitment != schema.NoCommitment; firm && !mayPromise(p) {
			c.report(schema.SchemaViolation, r, nil, "commitment is %s, but no act promises anything", p.Commitment)
		}
		if len(p.Evidence) == 0 {
			c.report(schema.SchemaViolation, r, nil, "it has no evidence, and its identifier names no place")
		}
		if len(p.Themes) != len(p.ThemeCues) {
			c.report(schema.SchemaViolation, r, nil, "it has %d themes and %d cues", len(p.Themes), len(p.ThemeCues))
		}
		if p.MeetingID == "" && p.ResolvedFrom == schema.FromSeries {
			c.report(schema.SchemaViolation, r, nil, "its actors are resolved from the series of a meeting that it does not have")
		}
	}
}

func mayPromise(p *schema.Provision) bool {
	return slices.Contains(p.Acts, schema.Commit) || slices.Contains(p.Acts, schema.Agree)
}
