package site

import (
	"cmp"
	"slices"
	"sync"

	"dialoguec/schema"
)

// index is a dataset with what its pages show beside its rows: the places of rows
// in their tables, by the identifiers of what they belong to. It is not changed
// once it is made.
type index struct {
	*schema.Dataset
	documents, series, meetings, organizations, people map[string]int
	sections, provisions, themes, countries, cities    map[string]int
	rules                                              map[string]int

	reports       map[string][]int // documents of a meeting
	versions      map[string][]int // documents of a work
	attending     map[string][]int // participations of a meeting
	attended      map[string][]int // participations of a person
	sent          map[string][]int // participations of a body
	said          map[string][]int // provisions of a document
	referred      map[string][]int // items of a document
	held          map[string][]int // meetings of a series, by their days
	plans         map[string][]int // meetings that a document plans
	staff         map[string][]int // people of a body
	below         map[string][]int // bodies of a body
	narrower      map[string][]int // themes below a theme
	seriesOfParty map[string][]int
	bodiesOf      map[string][]int    // a country
	peopleOf      map[string][]int    // a country
	entries       map[string][]int    // entries of a thread
	tied          map[string][]int    // entries of a provision
	aligned       map[string][]int    // alignments of a provision
	threadsIn     map[string][]string // threads of a series
	marks         map[string][]mark   // of a document, in the order of its text
	choices       []choice            // by which provisions can be chosen
	chosenBy      [][]int32           // their places, of each provision

	// In the order of time, the newest first.
	newest       []int            // documents
	days         []string         // of documents, in their own order: that of issue, or else the first of the meeting
	promises     []int            // provisions
	about        map[string][]int // provisions on a theme, those below it left out
	by           map[string][]int // provisions in which a body acts or is named
	acting       map[string]int   // how many provisions a party acts in
	within       map[string][]int // promises of the meetings of a series
	statementsOn map[string][]int // documents, by the paths of pages
	carded       bool             // some meeting has a day, so that there is a card
	lastDay      string           // on which something happened that the dataset reports: YYYY-MM-DD, or ""
}

func newIndex(ds *schema.Dataset) *index {
	var marks map[string][]mark
	var marking sync.WaitGroup
	marking.Go(func() { marks = marksOf(ds) })
	x := &index{
		Dataset:       ds,
		documents:     places(ds.Documents, func(d *schema.Document) string { return d.ID }),
		series:        places(ds.Series, func(s *schema.Series) string { return s.ID }),
		meetings:      places(ds.Meetings, func(m *schema.Meeting) string { return m.ID }),
		organizations: places(ds.Organizations, func(o *schema.Organization) string { return o.ID }),
		people:        places(ds.People, func(p *schema.Person) string { return p.ID }),
		sections:      places(ds.Sections.List, func(s *schema.Section) string { return s.ID }),
		provisions:    places(ds.Provisions.List, func(p *schema.Provision) string { return p.ID }),
		themes:        places(ds.Themes, func(t *schema.Theme) string { return t.ID }),
		countries:     places(ds.Countries, func(c *schema.Country) string { return c.Code }),
		cities:        places(ds.Cities, func(c *schema.City) string { return c.ID }),
		rules:         places(ds.Rules, func(r *schema.RuleScore) string { return r.Rule }),

		reports:       group(ds.Documents, func(d *schema.Document) string { return d.MeetingID }),
		versions:      group(ds.Documents, func(d *schema.Document) string { return d.WorkID }),
		attending:     group(ds.Participations.List, func(p *schema.Participation) string { return p.MeetingID }),
		attended:      group(ds.Participations.List, func(p *schema.Participation) string { return p.PersonID }),
		sent:          group(ds.Participations.List, func(p *schema.Participation) string { return p.OrganizationID }),
		said:          group(ds.Provisions.List, func(p *schema.Provision) string { return p.DocumentID }),
		referred:      group(ds.ReferencedItems.List, func(r *schema.ReferencedItem) string { return r.DocumentID }),
		held:          group(ds.Meetings, func(m *schema.Meeting) string { return m.SeriesID }),
		plans:         group(ds.Meetings, func(m *schema.Meeting) string { return m.PlannedDocumentID }),
		staff:         group(ds.People, func(p *schema.Person) string { return p.OrganizationID }),
		below:         group(ds.Organizations, func(o *schema.Organization) string { return o.ParentID }),
		narrower:      group(ds.Themes, func(t *schema.Theme) string { return t.BroaderID }),
		seriesOfParty: groups(ds.Series, func(s *schema.Series) []string { return s.Parties }),
		bodiesOf:      group(ds.Organizations, func(o *schema.Organization) string { return o.Country }),
		peopleOf:      group(ds.People, func(p *schema.Person) string { return p.Country }),
		entries:       group(ds.Threads, func(t *schema.ThreadLink) string { return t.ThreadID }),
		tied:          group(ds.Threads, func(t *schema.ThreadLink) string { return t.ProvisionID }),
		aligned:       groups(ds.Alignments, func(a *schema.Alignment) []string { return []string{a.ProvisionA, a.ProvisionB} }),
		threadsIn:     map[string][]string{},

		about: map[string][]int{}, by: map[string][]int{}, acting: map[string]int{}, within: map[string][]int{}, statementsOn: map[string][]int{},
	}
	for _, list := range x.held {
		slices.SortStableFunc(list, x.byDay)
	}
	x.tie()
	marking.Wait()
	x.marks = marks
	x.arrange()
	x.findChoices()
	_, _, x.carded = x.cardLanes()
	return x
}

// tie orders the entries of each thread by when they were said, and lists the
// threads of each series.
func (x *index) tie() {
	days := make([]string, len(x.Threads))
	for i := range x.Threads {
		days[i] = noDay
		if m := x.meeting(x.Threads[i].MeetingID); m != nil {
			days[i] = dayOf(m)
		}
	}
	for _, list := range x.entries {
		slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(days[a], days[b]) })
	}
	known := seen{}
	for i := range x.Threads {
		t := &x.Threads[i]
		m := x.meeting(t.MeetingID)
		if known[t.ThreadID] || m == nil {
			continue
		}
		known[t.ThreadID] = true
		x.threadsIn[m.SeriesID] = append(x.threadsIn[m.SeriesID], t.ThreadID)
	}
	for _, list := range x.threadsIn {
		slices.SortStableFunc(list, func(a, b string) int { return cmp.Compare(len(x.entries[b]), len(x.entries[a])) })
	}
}

// places finds the place of each row by its identifier.
func places[T any](rows []T, id func(*T) string) map[string]int {
	at := make(map[string]int, len(rows))
	for i := range rows {
		at[id(&rows[i])] = i
	}
	return at
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

// row returns the row with an identifier; nil if there is none.
func row[T any](rows []T, at map[string]int, id string) *T {
	if i, ok := at[id]; ok {
		return &rows[i]
	}
	return nil
}

func (x *index) document(id string) *schema.Document { return row(x.Documents, x.documents, id) }
func (x *index) seriesOf(id string) *schema.Series   { return row(x.Series, x.series, id) }
func (x *index) meeting(id string) *schema.Meeting   { return row(x.Meetings, x.meetings, id) }
func (x *index) body(id string) *schema.Organization {
	return row(x.Organizations, x.organizations, id)
}
func (x *index) person(id string) *schema.Person   { return row(x.People, x.people, id) }
func (x *index) section(id string) *schema.Section { return row(x.Sections.List, x.sections, id) }
func (x *index) provision(id string) *schema.Provision {
	return row(x.Provisions.List, x.provisions, id)
}
func (x *index) theme(id string) *schema.Theme       { return row(x.Themes, x.themes, id) }
func (x *index) country(code string) *schema.Country { return row(x.Countries, x.countries, code) }
func (x *index) city(id string) *schema.City         { return row(x.Cities, x.cities, id) }

// byDay orders meetings by the days that they may begin on; those without come last.
func (x *index) byDay(i, j int) int {
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

// reliability says how far a fact can be trusted.
func (x *index) reliability(f *schema.Fact) string {
	if f.Corrected() {
		return string(schema.Reviewed)
	}
	if r := row(x.Rules, x.rules, f.Rule); r != nil {
		return string(r.Reliability())
	}
	return string(schema.Untested)
}
