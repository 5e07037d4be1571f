package tables

import (
	"cmp"
	"strconv"
	"sync"

	"dialoguec/schema"
)

// View is a dataset with what its tables show beside its rows: everything by
// its identifier. It is not changed once it is made.
type View struct {
	*schema.Dataset
	documents     map[string]*schema.Document
	series        map[string]*schema.Series
	meetings      map[string]*schema.Meeting
	organizations map[string]*schema.Organization
	people        map[string]*schema.Person
	themes        map[string]*schema.Theme
	countries     map[string]*schema.Country
	cities        map[string]*schema.City
	rules         map[string]schema.Reliability
	threads       func() *threads // made when first asked for
}

// New prepares the view of a dataset.
func New(ds *schema.Dataset) *View {
	v := &View{
		Dataset:       ds,
		documents:     byID(ds.Documents, func(d *schema.Document) string { return d.ID }),
		series:        byID(ds.Series, func(s *schema.Series) string { return s.ID }),
		meetings:      byID(ds.Meetings, func(m *schema.Meeting) string { return m.ID }),
		organizations: byID(ds.Organizations, func(o *schema.Organization) string { return o.ID }),
		people:        byID(ds.People, func(p *schema.Person) string { return p.ID }),
		themes:        byID(ds.Themes, func(t *schema.Theme) string { return t.ID }),
		countries:     byID(ds.Countries, func(c *schema.Country) string { return c.Code }),
		cities:        byID(ds.Cities, func(c *schema.City) string { return c.ID }),
		rules:         make(map[string]schema.Reliability, len(ds.Rules)),
		threads:       sync.OnceValue(func() *threads { return newThreads(ds.Threads) }),
	}
	for _, r := range ds.Rules {
		v.rules[r.Rule] = r.Reliability()
	}
	return v
}

func byID[T any](rows []T, id func(*T) string) map[string]*T {
	index := make(map[string]*T, len(rows))
	for i := range rows {
		index[id(&rows[i])] = &rows[i]
	}
	return index
}

// get returns what has an identifier, or an empty one: a dangling identifier
// never gets past validation.
func get[T any](index map[string]*T, id string) *T {
	if x := index[id]; x != nil {
		return x
	}
	return new(T)
}

// Meeting returns the meeting of an identifier, or an empty one.
func (v *View) Meeting(id string) *schema.Meeting { return get(v.meetings, id) }

// Person returns the person of an identifier, or an empty one.
func (v *View) Person(id string) *schema.Person { return get(v.people, id) }

// Organization returns the body of an identifier, or an empty one.
func (v *View) Organization(id string) *schema.Organization { return get(v.organizations, id) }

// Theme returns the theme of an identifier, or an empty one.
func (v *View) Theme(id string) *schema.Theme { return get(v.themes, id) }

// Country returns the country of a code, or an empty one.
func (v *View) Country(code string) *schema.Country { return get(v.countries, code) }

// reliability returns how far a fact can be trusted.
func (v *View) reliability(f *schema.Fact) string {
	if f.Corrected() {
		return string(schema.Reviewed)
	}
	return string(cmp.Or(v.rules[f.Rule], schema.Untested))
}

// SeriesOf returns the series of a meeting.
func (v *View) SeriesOf(m *schema.Meeting) *schema.Series { return get(v.series, m.SeriesID) }

// language returns the language of a document.
func (v *View) language(document string) string { return get(v.documents, document).Language }

// City returns the names of a city: those of the known city, else the printed
// one in the language whose letters it has.
func (v *View) City(id, printed string) (en, ja string) {
	if c := v.cities[id]; c != nil {
		return c.NameEN, c.NameJA
	}
	if schema.LanguageOf(printed) == "ja" {
		return "", printed
	}
	return printed, ""
}

// sideEN names a side in English.
func (v *View) sideEN(side string) string {
	if c := v.countries[side]; c != nil {
		return c.NameEN
	}
	return labelEN("side", side)
}

// labelEN returns the English label of a code.
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
