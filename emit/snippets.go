package emit

import (
	"cmp"
	"io"

	"dialoguec/schema"
)

// snippet is a meeting as a search engine wants it in the head of a page: plain
// texts, and everything in one object.
type snippet struct {
	Context        string    `json:"@context"`
	Type           string    `json:"@type"`
	ID             string    `json:"@id"`
	Name           string    `json:"name"`
	AlternateName  string    `json:"alternateName,omitempty"`
	StartDate      string    `json:"startDate"`
	EndDate        string    `json:"endDate"`
	AttendanceMode string    `json:"eventAttendanceMode,omitempty"`
	Location       place     `json:"location"`
	SuperEvent     *named    `json:"superEvent,omitempty"`
	Attendee       []someone `json:"attendee,omitempty"`
	SubjectOf      []work    `json:"subjectOf,omitempty"`
}

type place struct {
	Type    string  `json:"@type"`
	Name    string  `json:"name"`
	Address address `json:"address"`
}

type address struct {
	Type     string `json:"@type"`
	Locality string `json:"addressLocality,omitempty"`
	Country  string `json:"addressCountry,omitempty"`
}

type named struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type someone struct {
	Type        string `json:"@type"`
	Name        string `json:"name"`
	Affiliation *named `json:"affiliation,omitempty"`
}

type work struct {
	Type     string `json:"@type"`
	Name     string `json:"name"`
	Language string `json:"inLanguage"`
	URL      string `json:"url,omitempty"`
}

var snippetModes = map[schema.Mode]string{
	schema.InPerson: "https://schema.org/OfflineEventAttendanceMode",
	schema.Hybrid:   "https://schema.org/MixedEventAttendanceMode",
}

// snippets returns meetings/<meeting_id>.jsonld for each meeting that has full
// days, a place and a name: without these a search engine takes no event.
func snippets(ds *schema.Dataset, opt Options) []File {
	var files []File
	x := newEvents(ds, opt)
	for _, m := range datedMeetings(ds) {
		if !x.placed(m) {
			continue
		}
		files = append(files, File{Name: "meetings/" + m.ID + ".jsonld", Write: func(w io.Writer) error {
			return encodeJSON(w, x.snippet(m))
		}})
	}
	return files
}

// placed reports whether a meeting was held in a city that is known.
func (x *events) placed(m *schema.Meeting) bool {
	return x.cityOf(m) != "" && m.Mode != schema.Virtual
}

func (x *events) snippet(m *schema.Meeting) snippet {
	city := x.cityOf(m)
	s := snippet{
		Context: "https://schema.org", Type: "Event", ID: x.opt.Base + "meeting/" + m.ID,
		Name: m.Label(), StartDate: m.StartDate, EndDate: m.EndDate, AttendanceMode: snippetModes[m.Mode],
		Location: place{"Place", cmp.Or(m.Venue, city), address{"PostalAddress", city, realCountry(m.Country)}},
	}
	if m.NameEN != "" {
		s.AlternateName = m.NameJA
	}
	if series := x.SeriesOf(m); series.ID != "" {
		s.SuperEvent = &named{"EventSeries", cmp.Or(series.NameEN, series.NameJA, series.Name)}
	}
	s.Attendee = x.present(m)
	for _, d := range x.reports(m) {
		s.SubjectOf = append(s.SubjectOf, work{"CreativeWork", d.Label, d.Language, d.SourceURL})
	}
	return s
}

// realCountry is the code of a country, "" for one that is none.
func realCountry(code string) string {
	if code == "EU" || code == "INT" {
		return ""
	}
	return code
}

// present lists the people who took part, each once.
func (x *events) present(m *schema.Meeting) []someone {
	var out []someone
	for _, a := range x.attending()[m.ID] {
		one := someone{Type: "Person", Name: x.Person(a.person).Label()}
		if body := x.Organization(a.body); body.ID != "" {
			one.Affiliation = &named{"Organization", body.Label()}
		}
		out = append(out, one)
	}
	return out
}
