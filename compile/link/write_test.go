package link

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"dialoguec/schema"
)

// draft is a statement that a test writes, fact by fact: what a fact prints is
// added to the text, so that its evidence is there.
type draft struct{ schema.Statement }

// write begins a statement of some parties, made on a day.
func write(id, language string, made schema.EDTF, parties ...string) *draft {
	d := &draft{}
	d.Document = schema.Document{ID: id, Language: language, SourceFile: id + ".txt", IssuedDate: made}
	d.Document.Fact = d.say(id)
	for _, p := range parties {
		d.Participations.List = append(d.Participations.List, schema.Participation{Side: schema.Side(p), Role: schema.Member, DocumentID: id, Fact: d.say(p)})
	}
	return d
}

func (d *draft) say(words string) schema.Fact {
	start := utf8.RuneCountInString(d.Text)
	d.Text += words + "\n"
	return schema.Fact{Rule: "test", Evidence: []schema.Span{
		{Document: d.Document.ID, Start: start, End: start + utf8.RuneCountInString(words), Quote: words}}}
}

func (d *draft) names(list []string) []schema.Name {
	var out []schema.Name
	for _, n := range list {
		out = append(out, schema.Name{Text: n, Language: d.Document.Language, Kind: schema.AsPrinted})
	}
	return out
}

func (d *draft) series(names ...string) string {
	id := fmt.Sprintf("s%d", len(d.Series))
	d.Series = append(d.Series, schema.Series{ID: id, Name: names[0], Names: d.names(names), Fact: d.say(strings.Join(names, ", "))})
	return id
}

func (d *draft) meeting(series string, ordinal int, status schema.Status, date schema.EDTF, city, country string) string {
	id := fmt.Sprintf("m%d", len(d.Meetings))
	m := schema.Meeting{ID: id, SeriesID: series, Ordinal: ordinal, Status: status, Date: date, City: city, Country: country,
		Fact: d.say(fmt.Sprintf("meeting %d, %s, on %s in %s", ordinal, status, date, city))}
	m.StartDate, m.EndDate = date.Days()
	d.Meetings = append(d.Meetings, m)
	if status == schema.Held && d.Document.MeetingID == "" {
		d.Document.MeetingID = id
	}
	return id
}

func (d *draft) body(country, parent string, names ...string) string {
	id := fmt.Sprintf("o%d", len(d.Organizations))
	d.Organizations = append(d.Organizations, schema.Organization{ID: id, Name: names[0], Names: d.names(names),
		Country: country, ParentID: parent, Fact: d.say(strings.Join(names, ", "))})
	return id
}

func (d *draft) person(name, country, position, body string) string {
	id := fmt.Sprintf("p%d", len(d.People))
	f := d.say(name + ", " + position)
	d.People = append(d.People, schema.Person{ID: id, Name: name, Names: d.names([]string{name}), Country: country,
		Position: position, OrganizationID: body, Fact: f})
	if country != "" {
		d.Participations.List = append(d.Participations.List, schema.Participation{MeetingID: d.Document.MeetingID, Side: schema.Side(country), Role: schema.Head,
			PersonID: id, Position: position, OrganizationID: body, DocumentID: d.Document.ID, Fact: f})
	}
	return id
}

func (d *draft) heading(number, words string) {
	d.Sections.List = append(d.Sections.List, schema.Section{ID: fmt.Sprintf("%s/section-%d", d.Document.ID, len(d.Sections.List)+1),
		DocumentID: d.Document.ID, MeetingID: d.Document.MeetingID, Number: number, Heading: words, Fact: d.say(words)})
}

// act adds a provision to the last section; acts are with "|" between them.
func (d *draft) act(acts string, commitment schema.Commitment, words string, entities ...string) *schema.Provision {
	f := d.say(words)
	p := schema.Provision{ID: fmt.Sprintf("%s/%d-%d", d.Document.ID, f.Evidence[0].Start, f.Evidence[0].End),
		DocumentID: d.Document.ID, MeetingID: d.Document.MeetingID, Actors: []string{"participants"}, Commitment: commitment,
		Continuing: strings.Contains(words, "continue") || strings.Contains(words, "引き続き"), Text: words, Entities: entities, Fact: f}
	for a := range strings.SplitSeq(acts, "|") {
		p.Acts = append(p.Acts, schema.Act(a))
	}
	if n := len(d.Sections.List); n > 0 {
		p.SectionID = d.Sections.List[n-1].ID
	}
	d.Provisions.List = append(d.Provisions.List, p)
	return &d.Provisions.List[len(d.Provisions.List)-1]
}

func (d *draft) refer(kind, name string) string {
	id := fmt.Sprintf("%s/item-%d", d.Document.ID, len(d.ReferencedItems.List)+1)
	d.ReferencedItems.List = append(d.ReferencedItems.List, schema.ReferencedItem{ID: id, DocumentID: d.Document.ID, Kind: schema.ReferenceKind(kind), Name: name,
		Names: d.names([]string{name}), Fact: d.say(name)})
	return id
}

// linked links drafts and fails the test if that gives an error.
func linked(t *testing.T, drafts ...*draft) (*schema.Dataset, []schema.Diagnostic) {
	t.Helper()
	ds, problems := Statements(statements(drafts), Options{})
	if ds == nil {
		t.Fatalf("nothing was linked: %v", problems)
	}
	return ds, problems
}

func statements(drafts []*draft) []*schema.Statement {
	var out []*schema.Statement
	for _, d := range drafts {
		out = append(out, &d.Statement)
	}
	return out
}

// people returns the names under which people are shown, with "/" between the
// names of one.
func people(ds *schema.Dataset) []string {
	var out []string
	for _, p := range ds.People {
		out = append(out, strings.Join(textsOf(p.Names), " / "))
	}
	return out
}

// codes lists the codes of diagnostics.
func codes(problems []schema.Diagnostic) string {
	var out []string
	for _, p := range problems {
		out = append(out, string(p.Code))
	}
	return strings.Join(out, " ")
}

// merged returns the reasons of the joins of an entity.
func merged(ds *schema.Dataset, id string) string {
	var out []string
	for _, l := range ds.Links {
		if l.Merged && l.ID == id {
			out = append(out, l.With+": "+l.Why)
		}
	}
	return strings.Join(out, "\n")
}
