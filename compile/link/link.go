// Package link makes one dataset of many statements: which bodies, people,
// series and meetings are the same, in which order the meetings stand, what
// became of a plan, and which promise continues which.
package link

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// File is a file of the user: a registry or corrections.
type File struct {
	Path string
	Data []byte
}

// Options says what the user adds to the embedded registry, and corrects.
type Options struct {
	Registries  []File
	Corrections []File
}

// Statements links statements into a dataset. The result does not depend on
// their order.
func Statements(statements []*schema.Statement, opt Options) (*schema.Dataset, []schema.Diagnostic) {
	statements = slices.Clone(statements)
	slices.SortFunc(statements, func(a, b *schema.Statement) int { return cmp.Compare(a.Document.ID, b.Document.ID) })
	l := &linker{out: &schema.Dataset{Texts: map[string]string{}}, at: map[string]int{}}
	for _, s := range statements {
		l.add(s)
	}
	return l.out, nil
}

// linker collects the dataset; at finds an entity of it by kind and identifier.
type linker struct {
	out *schema.Dataset
	at  map[string]int
}

// add takes the facts of one statement over, with identifiers that hold for all.
func (l *linker) add(s *schema.Statement) {
	ids := map[string]string{}
	l.series(s, ids)
	l.meetings(s, ids)
	l.organizations(s, ids)
	l.people(s, ids)
	l.rest(s, ids)
}

// merge adds an entity to a table, or its evidence and names to the one there.
func merge[T any](l *linker, table *[]T, kind, id string, entity T, into func(old *T)) {
	if i, ok := l.at[kind+id]; ok {
		into(&(*table)[i])
		return
	}
	l.at[kind+id] = len(*table)
	*table = append(*table, entity)
}

func (l *linker) series(s *schema.Statement, ids map[string]string) {
	for _, x := range s.Series {
		id := slug.Of(x.Name)
		ids[x.ID], x.ID = id, id
		setName(&x.NameEN, &x.NameJA, s.Document.Language, x.Name)
		merge(l, &l.out.Series, "series ", id, x, func(old *schema.Series) {
			old.Evidence = append(old.Evidence, x.Evidence...)
			old.Names = joinNames(old.Names, x.Names)
		})
	}
}

func (l *linker) meetings(s *schema.Statement, ids map[string]string) {
	for i, x := range s.Meetings {
		id := s.Document.ID + "/meeting-" + strconv.Itoa(i+1)
		x.SeriesID = ids[x.SeriesID]
		if x.SeriesID != "" && x.Ordinal > 0 {
			id = x.SeriesID + "/" + strconv.Itoa(x.Ordinal)
		}
		ids[x.ID], x.ID = id, id
		x.Name = meetingName(x, s.Document.Title)
		merge(l, &l.out.Meetings, "meeting ", id, x, func(old *schema.Meeting) {
			old.Evidence = append(old.Evidence, x.Evidence...)
		})
	}
}

// meetingName names a meeting by its series and ordinal.
func meetingName(m schema.Meeting, title string) string {
	name := m.SeriesName
	if name == "" {
		name = cmp.Or(title, "Meeting")
	}
	if m.Ordinal > 0 {
		name += " (" + strconv.Itoa(m.Ordinal) + ")"
	}
	return name
}

func (l *linker) organizations(s *schema.Statement, ids map[string]string) {
	for _, x := range s.Organizations {
		id := cmp.Or(x.RegistryID, strings.ToLower(x.Country)+"-"+slug.Of(x.Name))
		ids[x.ID] = strings.TrimPrefix(id, "-")
	}
	for _, x := range s.Organizations {
		x.ID, x.ParentID = ids[x.ID], ids[x.ParentID]
		setName(&x.NameEN, &x.NameJA, s.Document.Language, x.Name)
		merge(l, &l.out.Organizations, "organization ", x.ID, x, func(old *schema.Organization) {
			old.Evidence = append(old.Evidence, x.Evidence...)
			old.Names = joinNames(old.Names, x.Names)
		})
	}
}

func (l *linker) people(s *schema.Statement, ids map[string]string) {
	for _, x := range s.People {
		id := slug.Of(x.Name)
		ids[x.ID], x.ID = id, id
		x.OrganizationID = ids[x.OrganizationID]
		setName(&x.NameEN, &x.NameJA, s.Document.Language, x.Name)
		merge(l, &l.out.People, "person ", id, x, func(old *schema.Person) {
			old.Evidence = append(old.Evidence, x.Evidence...)
			old.Names = joinNames(old.Names, x.Names)
		})
	}
}

// rest takes over what belongs to one document alone.
func (l *linker) rest(s *schema.Statement, ids map[string]string) {
	d := s.Document
	d.MeetingID, d.PublisherID = ids[d.MeetingID], ids[d.PublisherID]
	l.out.Documents = append(l.out.Documents, d)
	l.out.Texts[d.ID] = s.Text
	l.out.Coverage = append(l.out.Coverage, s.Coverage)
	for _, x := range s.Participations {
		x.MeetingID, x.PersonID, x.OrganizationID = ids[x.MeetingID], ids[x.PersonID], ids[x.OrganizationID]
		if i, ok := l.at["meeting "+x.MeetingID]; ok {
			x.MeetingName = l.out.Meetings[i].Name
		}
		l.out.Participations = append(l.out.Participations, x)
	}
	for _, x := range s.Agenda {
		x.MeetingID = ids[x.MeetingID]
		l.out.Agenda = append(l.out.Agenda, x)
	}
	for _, x := range s.Provisions {
		x.MeetingID = ids[x.MeetingID]
		for i, e := range x.Entities {
			x.Entities[i] = cmp.Or(ids[e], e)
		}
		l.out.Provisions = append(l.out.Provisions, x)
	}
	l.out.References = append(l.out.References, s.References...)
}

// setName files a name under its language.
func setName(en, ja *string, language, name string) {
	if language == "ja" {
		*ja = name
	} else {
		*en = name
	}
}

// joinNames adds the names that are new.
func joinNames(names, more []schema.Name) []schema.Name {
	for _, n := range more {
		if !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	return names
}
