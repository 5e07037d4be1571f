package emit

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// events are the meetings of a dataset as calendars and search engines want them.
type events struct {
	*tables.View
	opt       Options
	reported  func() map[string][]int        // the documents of each meeting
	attending func() map[string][]attendance // of each meeting
}

func newEvents(ds *schema.Dataset, opt Options) *events {
	return &events{
		View: tables.New(ds), opt: opt,
		reported: sync.OnceValue(func() map[string][]int {
			return placesBy(ds.Documents, func(d *schema.Document) string { return d.MeetingID })
		}),
		attending: sync.OnceValue(func() map[string][]attendance { return attendances(ds) }),
	}
}

// attendance is a person who took part in a meeting, and for which body.
type attendance struct{ person, body string }

// attendances lists who took part in each meeting, each person once.
func attendances(ds *schema.Dataset) map[string][]attendance {
	all, seen := map[string][]attendance{}, map[[2]string]bool{}
	for _, p := range ds.Participations.All() {
		if key := [2]string{p.MeetingID, p.PersonID}; p.PersonID != "" && !seen[key] {
			seen[key] = true
			all[p.MeetingID] = append(all[p.MeetingID], attendance{p.PersonID, p.OrganizationID})
		}
	}
	return all
}

func placesBy[T any](rows []T, id func(*T) string) map[string][]int {
	places := map[string][]int{}
	for i := range rows {
		places[id(&rows[i])] = append(places[id(&rows[i])], i)
	}
	return places
}

// placeName is where a meeting was held, from the building to the country: ""
// if nothing is known.
func (x *events) placeName(m *schema.Meeting) string {
	var parts []string
	for _, part := range []string{m.Venue, x.cityOf(m), x.Country(m.Country).NameEN} {
		if part != "" && !slices.Contains(parts, part) {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// cityOf names the city of a meeting, in English if it has an English name.
func (x *events) cityOf(m *schema.Meeting) string { return cmp.Or(x.City(m.CityID, m.City)) }

func (x *events) reports(m *schema.Meeting) []*schema.Document {
	var list []*schema.Document
	for _, i := range x.reported()[m.ID] {
		list = append(list, &x.Documents[i])
	}
	return list
}
