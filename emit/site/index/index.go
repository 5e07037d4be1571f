// Package index has a dataset with what its pages show beside its rows: what belongs
// to what, the order in which things are listed, the marks in the texts and the
// choices among provisions.
package index

import (
	"cmp"
	"slices"
	"sync"

	"dialoguec/emit/site/search"
	"dialoguec/schema"
)

// Index is a dataset with what its pages show beside its rows: the places of rows
// in their tables, by the identifiers of what they belong to. It is not changed
// once it is made.
type Index struct {
	*schema.Dataset

	// Rows by their identifiers; nil for one that is not there.
	Document  func(id string) *schema.Document
	OneSeries func(id string) *schema.Series
	Meeting   func(id string) *schema.Meeting
	Body      func(id string) *schema.Organization
	Person    func(id string) *schema.Person
	Section   func(id string) *schema.Section
	Provision func(id string) *schema.Provision
	Theme     func(id string) *schema.Theme
	Country   func(code string) *schema.Country
	City      func(id string) *schema.City
	Rule      func(name string) *schema.RuleScore

	// The places of rows in their tables, by what they belong to.
	Reports       map[string][]int // documents of a meeting
	Versions      map[string][]int // documents of a work
	Attending     map[string][]int // participations of a meeting
	Attended      map[string][]int // participations of a person
	Sent          map[string][]int // participations of a body
	Said          map[string][]int // provisions of a document
	Referred      map[string][]int // items of a document
	Held          map[string][]int // meetings of a series, by their days
	Plans         map[string][]int // meetings that a document plans
	Staff         map[string][]int // people of a body
	Below         map[string][]int // bodies of a body
	Narrower      map[string][]int // themes below a theme
	SeriesOfParty map[string][]int
	BodiesOf      map[string][]int    // a country
	PeopleOf      map[string][]int    // a country
	Entries       map[string][]int    // entries of a thread
	Tied          map[string][]int    // entries of a provision
	Aligned       map[string][]int    // alignments of a provision
	ThreadsIn     map[string][]string // threads of a series
	Marks         map[string][]Mark   // of a document, in the order of its text
	Choices       []search.Choice     // by which provisions can be chosen
	ChosenBy      [][]int32           // their places, of each provision

	// In the order of time, the newest first.
	Newest       []int             // documents
	DayOf        map[string]string // of a document: that of issue, or else the first of its meeting
	Promises     []int             // provisions
	OnTheme      map[string][]int  // provisions on a theme, those below it left out
	By           map[string][]int  // provisions in which a body acts or is named
	Acting       map[string]int    // how many provisions a party acts in
	Within       map[string][]int  // promises of the meetings of a series
	StatementsOn map[string][]int  // documents, by the paths of pages
	LastDay      string            // on which something happened that the dataset reports: YYYY-MM-DD, or ""
}

// New makes the index of a dataset.
func New(ds *schema.Dataset) *Index {
	var marks map[string][]Mark
	var marking sync.WaitGroup
	marking.Go(func() { marks = marksOf(ds) })
	x := &Index{
		Dataset:   ds,
		Document:  finder(ds.Documents, func(d *schema.Document) string { return d.ID }),
		OneSeries: finder(ds.Series, func(s *schema.Series) string { return s.ID }),
		Meeting:   finder(ds.Meetings, func(m *schema.Meeting) string { return m.ID }),
		Body:      finder(ds.Organizations, func(o *schema.Organization) string { return o.ID }),
		Person:    finder(ds.People, func(p *schema.Person) string { return p.ID }),
		Section:   finder(ds.Sections.List, func(s *schema.Section) string { return s.ID }),
		Provision: finder(ds.Provisions.List, func(p *schema.Provision) string { return p.ID }),
		Theme:     finder(ds.Themes, func(t *schema.Theme) string { return t.ID }),
		Country:   finder(ds.Countries, func(c *schema.Country) string { return c.Code }),
		City:      finder(ds.Cities, func(c *schema.City) string { return c.ID }),
		Rule:      finder(ds.Rules, func(r *schema.RuleScore) string { return r.Rule }),

		Reports:       group(ds.Documents, func(d *schema.Document) string { return d.MeetingID }),
		Versions:      group(ds.Documents, func(d *schema.Document) string { return d.WorkID }),
		Attending:     group(ds.Participations.List, func(p *schema.Participation) string { return p.MeetingID }),
		Attended:      group(ds.Participations.List, func(p *schema.Participation) string { return p.PersonID }),
		Sent:          group(ds.Participations.List, func(p *schema.Participation) string { return p.OrganizationID }),
		Said:          group(ds.Provisions.List, func(p *schema.Provision) string { return p.DocumentID }),
		Referred:      group(ds.ReferencedItems.List, func(r *schema.ReferencedItem) string { return r.DocumentID }),
		Held:          group(ds.Meetings, func(m *schema.Meeting) string { return m.SeriesID }),
		Plans:         group(ds.Meetings, func(m *schema.Meeting) string { return m.PlannedDocumentID }),
		Staff:         group(ds.People, func(p *schema.Person) string { return p.OrganizationID }),
		Below:         group(ds.Organizations, func(o *schema.Organization) string { return o.ParentID }),
		Narrower:      group(ds.Themes, func(t *schema.Theme) string { return t.BroaderID }),
		SeriesOfParty: groups(ds.Series, func(s *schema.Series) []string { return s.Parties }),
		BodiesOf:      group(ds.Organizations, func(o *schema.Organization) string { return o.Country }),
		PeopleOf:      group(ds.People, func(p *schema.Person) string { return p.Country }),
		Entries:       group(ds.Threads, func(t *schema.ThreadLink) string { return t.ThreadID }),
		Tied:          group(ds.Threads, func(t *schema.ThreadLink) string { return t.ProvisionID }),
		Aligned:       groups(ds.Alignments, func(a *schema.Alignment) []string { return []string{a.ProvisionA, a.ProvisionB} }),
		ThreadsIn:     map[string][]string{},

		OnTheme: map[string][]int{}, By: map[string][]int{}, Acting: map[string]int{}, Within: map[string][]int{}, StatementsOn: map[string][]int{}, DayOf: map[string]string{},
	}
	for _, list := range x.Held {
		slices.SortStableFunc(list, x.byDay)
	}
	x.tie()
	marking.Wait()
	x.Marks = marks
	x.arrange()
	x.findChoices()
	return x
}

// tie orders the entries of each thread by when they were said, and lists the
// threads of each series.
func (x *Index) tie() {
	days := make([]string, len(x.Threads))
	for i := range x.Threads {
		days[i] = noDay
		if m := x.Meeting(x.Threads[i].MeetingID); m != nil {
			days[i] = dayOf(m)
		}
	}
	for _, list := range x.Entries {
		slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(days[a], days[b]) })
	}
	known := map[string]bool{}
	for i := range x.Threads {
		t := &x.Threads[i]
		m := x.Meeting(t.MeetingID)
		if known[t.ThreadID] || m == nil {
			continue
		}
		known[t.ThreadID] = true
		x.ThreadsIn[m.SeriesID] = append(x.ThreadsIn[m.SeriesID], t.ThreadID)
	}
	for _, list := range x.ThreadsIn {
		slices.SortStableFunc(list, func(a, b string) int { return cmp.Compare(len(x.Entries[b]), len(x.Entries[a])) })
	}
}

func finder[T any](rows []T, id func(*T) string) func(string) *T {
	at := make(map[string]*T, len(rows))
	for i := range rows {
		at[id(&rows[i])] = &rows[i]
	}
	return func(id string) *T { return at[id] }
}

// group lists the places of the rows that name each identifier.
func group[T any](rows []T, id func(*T) string) map[string][]int {
	at := map[string][]int{}
	for i := range rows {
		if id := id(&rows[i]); id != "" {
			at[id] = append(at[id], i)
		}
	}
	return at
}

// groups is [group] for rows that name several identifiers, each once.
func groups[T any](rows []T, ids func(*T) []string) map[string][]int {
	at := map[string][]int{}
	for i := range rows {
		list := ids(&rows[i])
		for n, id := range list {
			if id != "" && !slices.Contains(list[:n], id) {
				at[id] = append(at[id], i)
			}
		}
	}
	return at
}

// byDay orders meetings by the days that they may begin on; those without come last.
func (x *Index) byDay(i, j int) int {
	a, b := &x.Meetings[i], &x.Meetings[j]
	return cmp.Or(cmp.Compare(dayOf(a), dayOf(b)), cmp.Compare(a.Ordinal, b.Ordinal), cmp.Compare(a.ID, b.ID))
}

// noDay is later than any day.
const noDay = "9999"

// dayOf is the first day on which a meeting may have begun.
func dayOf(m *schema.Meeting) string {
	first, _ := m.Date.Range()
	return cmp.Or(first, noDay)
}

// Reliability says how far a fact can be trusted.
func (x *Index) Reliability(f *schema.Fact) schema.Reliability {
	if f.Corrected() {
		return schema.Reviewed
	}
	if r := x.Rule(f.Rule); r != nil {
		return r.Reliability()
	}
	return schema.Untested
}
