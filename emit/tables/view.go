package tables

import (
	"strconv"
	"sync"

	"dialoguec/schema"
)

// View is a dataset with what its tables show beside its rows: everything by
// its identifier. It is not changed once it is made.
type View struct {
	*schema.Dataset

	// Rows by their identifiers, or an empty one: a dangling identifier never gets past
	// validation.
	document     func(id string) *schema.Document
	oneSeries    func(id string) *schema.Series
	Meeting      func(id string) *schema.Meeting
	Organization func(id string) *schema.Organization
	Person       func(id string) *schema.Person
	Theme        func(id string) *schema.Theme
	Country      func(code string) *schema.Country
	city         func(id string) *schema.City
	rule         func(name string) *schema.RuleScore
	threads      func() *threads // made when first asked for
}

// New prepares the view of a dataset.
func New(ds *schema.Dataset) *View {
	return &View{
		Dataset:      ds,
		document:     finder(ds.Documents, func(d *schema.Document) string { return d.ID }),
		oneSeries:    finder(ds.Series, func(s *schema.Series) string { return s.ID }),
		Meeting:      finder(ds.Meetings, func(m *schema.Meeting) string { return m.ID }),
		Organization: finder(ds.Organizations, func(o *schema.Organization) string { return o.ID }),
		Person:       finder(ds.People, func(p *schema.Person) string { return p.ID }),
		Theme:        finder(ds.Themes, func(t *schema.Theme) string { return t.ID }),
		Country:      finder(ds.Countries, func(c *schema.Country) string { return c.Code }),
		city:         finder(ds.Cities, func(c *schema.City) string { return c.ID }),
		rule:         finder(ds.Rules, func(r *schema.RuleScore) string { return r.Rule }),
		threads:      sync.OnceValue(func() *threads { return newThreads(ds.Threads) }),
	}
}

func finder[T any](rows []T, id func(*T) string) func(string) *T {
	index, none := make(map[string]*T, len(rows)), new(T)
	for i := range rows {
		index[id(&rows[i])] = &rows[i]
	}
	return func(id string) *T {
		if row := index[id]; row != nil {
			return row
		}
		return none
	}
}

// reliability returns how far a fact can be trusted.
func (v *View) reliability(f *schema.Fact) string {
	if f.Corrected() {
		return string(schema.Reviewed)
	}
	return string(v.rule(f.Rule).Reliability())
}

// SeriesOf returns the series of a meeting.
func (v *View) SeriesOf(m *schema.Meeting) *schema.Series { return v.oneSeries(m.SeriesID) }

// City returns the names of a city: those of the known city, else the printed
// one in the language whose letters it has.
func (v *View) City(id, printed string) (en, ja string) {
	if c := v.city(id); c.ID != "" {
		return c.NameEN, c.NameJA
	}
	if schema.LanguageOf(printed) == "ja" {
		return "", printed
	}
	return printed, ""
}

// sideEN names a side in English.
func (v *View) sideEN(side string) string {
	if c := v.Country(side); c.Code != "" {
		return c.NameEN
	}
	return labelEN("side", side)
}

func labelEN(list, code string) string {
	l, _ := schema.ListNamed(list)
	for _, c := range l.Codes {
		if c.Code == code {
			return c.EN
		}
	}
	return code
}

// threads are the entries of threads, thread by thread.
type threads struct {
	*schema.Ties
	ranks []int32 // of each entry within its thread, from 1
	next  []int32 // of each entry the one after it in its thread, -1 for the last
}

func newThreads(entries []schema.ThreadLink) *threads {
	t := &threads{Ties: schema.TiesOf(entries), ranks: make([]int32, len(entries)), next: make([]int32, len(entries))}
	last := map[string]int32{} // of threads
	for n := range entries {
		e, i := &entries[n], int32(n)
		t.ranks[i], t.next[i] = 1, -1
		if before, ok := last[e.ThreadID]; ok {
			t.ranks[i], t.next[before] = t.ranks[before]+1, i
		}
		last[e.ThreadID] = i
	}
	return t
}

// back returns the thread of a provision, and the first entry of a later
// meeting that takes it up; both may be nil.
func (v *View) back(p *schema.Provision) (thread, later *schema.ThreadLink) {
	t := v.threads()
	for i := range t.Of(p.ID) {
		if thread == nil {
			thread = &v.Threads[i]
		}
		for j := t.next[i]; j >= 0; j = t.next[j] {
			if v.Threads[j].MeetingID != p.MeetingID {
				return &v.Threads[i], &v.Threads[j]
			}
		}
	}
	return thread, nil
}

// span is the first evidence of a fact, as cells. A fact without evidence,
// which never gets past validation, has an empty one.
func span(f *schema.Fact) (start, end, quote string) {
	if len(f.Evidence) == 0 {
		return "", "", ""
	}
	s := f.Evidence[0]
	return strconv.Itoa(s.Start), strconv.Itoa(s.End), s.Quote
}

// number writes a count that is unknown if it is 0.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// optional writes a number that may be missing.
func optional(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// decimal writes a share with as many decimals as it has.
func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

func truth(b bool) string { return strconv.FormatBool(b) }
