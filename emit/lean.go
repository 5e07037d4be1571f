package emit

import (
	"path"
	"slices"

	"dialoguec/schema"
)

// leaner leaves out of the rows of dataset.json what a reader can derive, so
// that the file is no multiple of the texts:
//
//   - the document of a part, which its identifier begins with;
//   - the meeting of a part, if it is the one that its document reports;
//   - the document of a span, if it is that of the row or of the span before, and
//     the quote, which the published text has at the offsets;
//   - the evidence of a provision, if it is the stretch that its identifier names;
//   - its section, if that is the last one that begins above it; a provision that
//     is in none though one does has its document in the place of the section;
//   - the commitment "none", and what is not true;
//   - names that the row, or the row of the person or body, has in a field;
//   - the parties that act, if they are the actors that are codes, and those of the
//     meeting for actors that it resolves;
//   - the quote of a thread, if it is the whole provision;
//   - the fields apart that rest on the same basis.
//
// The rows of the dataset itself stay as they are: each is copied before, and
// its spans into memory that the next row uses again.
type leaner struct {
	meetings       map[string]string                // that the documents report
	people, bodies map[string]string                // their names
	texts          map[string]string                // of the provisions that threads take up
	parties        map[string][]string              // of the meetings
	sections       map[string][]schema.SectionStart // of the documents
	spans          []schema.Span                    // of the row at hand
	cues           []schema.Cue                     // of the row at hand
}

func newLeaner(ds *schema.Dataset) *leaner {
	l := &leaner{
		meetings: pairs(ds.Documents, func(d *schema.Document) (string, string) { return d.ID, d.MeetingID }),
		people:   pairs(ds.People, func(p *schema.Person) (string, string) { return p.ID, p.Name }),
		bodies:   pairs(ds.Organizations, func(o *schema.Organization) (string, string) { return o.ID, o.Name }),
		parties:  make(map[string][]string, len(ds.Meetings)),
		sections: schema.SectionsOf(&ds.Sections),
	}
	for i := range ds.Meetings {
		l.parties[ds.Meetings[i].ID] = ds.Meetings[i].Parties
	}
	return l
}

func pairs[T any](rows []T, of func(*T) (id, value string)) map[string]string {
	index := make(map[string]string, len(rows))
	for i := range rows {
		id, value := of(&rows[i])
		index[id] = value
	}
	return index
}

// unless returns a value, or nothing if it is what a reader expects.
func unless(value, expected string) string {
	if value == expected {
		return ""
	}
	return value
}

// part leaves out the meeting and the document of a part.
func (l *leaner) part(id string, meeting, document *string) {
	*meeting = unless(*meeting, l.meetings[*document])
	*document = unless(*document, path.Dir(id))
}

func (l *leaner) participation(p *schema.Participation) {
	l.lean(&p.Fact, p.DocumentID)
	l.part(p.ID, &p.MeetingID, &p.DocumentID)
	p.PersonName = unless(p.PersonName, l.people[p.PersonID])
	p.OrganizationName = unless(p.OrganizationName, l.bodies[p.OrganizationID])
}

func (l *leaner) section(s *schema.Section) {
	l.lean(&s.Fact, s.DocumentID)
	s.ThemeCues = l.leanCues(s.ThemeCues, s.DocumentID)
	l.part(s.ID, &s.MeetingID, &s.DocumentID)
}

func (l *leaner) provision(p *schema.Provision) {
	if slices.Equal(p.ActorParties, p.PartiesActing(l.parties[p.MeetingID])) {
		p.ActorParties = nil
	}
	l.place(p)
	l.lean(&p.Fact, p.DocumentID)
	p.ThemeCues = l.leanCues(p.ThemeCues, p.DocumentID)
	l.part(p.ID, &p.MeetingID, &p.DocumentID)
	p.Commitment = schema.Commitment(unless(string(p.Commitment), string(schema.NoCommitment)))
	fill(&p.Actors)
	fill(&p.Acts)
}

// place leaves out the section and the evidence of a provision.
func (l *leaner) place(p *schema.Provision) {
	named, ok := p.PlaceNamed()
	if !ok || len(p.Evidence) == 0 {
		return
	}
	switch above := schema.SectionAbove(l.sections[p.DocumentID], named.Start); {
	case above == p.SectionID:
		p.SectionID = ""
	case p.SectionID == "":
		p.SectionID = p.DocumentID
	}
	if first := p.Evidence[0]; len(p.Evidence) == 1 && first.Place() == named.Place() {
		p.Evidence = nil
	}
}

func (l *leaner) item(r *schema.ReferencedItem) {
	l.lean(&r.Fact, r.DocumentID)
	r.Names = furtherNames(r.Names, r.Name, r.NameEN, r.NameJA)
	l.part(r.ID, new(string), &r.DocumentID)
}

// quoted keeps in mind what the provisions say that threads take up.
func (l *leaner) quoted(ds *schema.Dataset) {
	l.texts = map[string]string{}
	for i := range ds.Threads {
		l.texts[ds.Threads[i].ProvisionID] = ""
	}
	for _, p := range ds.Provisions.All() {
		if _, ok := l.texts[p.ID]; ok {
			l.texts[p.ID] = p.Text
		}
	}
}

func (l *leaner) thread(t *schema.ThreadLink) {
	t.MeetingID = unless(t.MeetingID, l.meetings[path.Dir(t.ProvisionID)])
	t.Quote = unless(t.Quote, l.texts[t.ProvisionID])
}

func (l *leaner) meeting(m *schema.Meeting) {
	l.lean(&m.Fact, "")
	claims := slices.Clone(m.Claims)
	for i := range claims {
		new(leaner).lean(&claims[i].Fact, "")
	}
	m.Claims = claims
}

// lean leaves out what can be derived of the ground of a row.
func (l *leaner) lean(f *schema.Fact, document string) {
	l.spans = l.spans[:0]
	before := document
	for _, s := range f.Evidence {
		l.spans = append(l.spans, leanSpan(s, before))
		if document == "" {
			before = s.Document
		}
	}
	f.Evidence = l.spans
	f.Provenance = grouped(f.Provenance)
}

func leanSpan(s schema.Span, document string) schema.Span {
	s.Quote = ""
	if s.Document == document {
		s.Document = ""
	}
	return s
}

func (l *leaner) leanCues(cues []schema.Cue, document string) []schema.Cue {
	l.cues = l.cues[:0]
	for _, c := range cues {
		l.cues = append(l.cues, schema.Cue{Theme: c.Theme, Span: leanSpan(c.Span, document)})
	}
	return l.cues
}

// grouped writes fields that rest on the same basis as one, with "|" between
// their names.
func grouped(list []schema.Provenance) []schema.Provenance {
	var out []schema.Provenance
	for _, p := range list {
		i := slices.IndexFunc(out, func(o schema.Provenance) bool { return o.Origin == p.Origin && o.Basis == p.Basis })
		if i < 0 {
			out = append(out, p)
		} else {
			out[i].Field += "|" + p.Field
		}
	}
	return out
}

// furtherNames leaves out the names that a row has in other fields.
func furtherNames(names []schema.Name, shown ...string) []schema.Name {
	return slices.DeleteFunc(slices.Clone(names), func(n schema.Name) bool { return slices.Contains(shown, n.Text) })
}
