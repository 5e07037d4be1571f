package emit

import (
	"cmp"
	"io"

	"dialoguec/schema"
)

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

// snippet is a meeting as a search engine wants it in the head of a page: plain
// texts, and everything in one object.
func (x *events) snippet(m *schema.Meeting) ordered {
	city, other := x.cityOf(m), ""
	if m.NameEN != "" {
		other = m.NameJA
	}
	var series ordered
	if s := x.SeriesOf(m); s.ID != "" {
		series = named("EventSeries", cmp.Or(s.NameEN, s.NameJA, s.Name))
	}
	var reports []ordered
	for _, d := range x.reports(m) {
		reports = append(reports, append(named("CreativeWork", d.Label), ordered{{"inLanguage", d.Language}, {"url?", d.SourceURL}}...))
	}
	address := ordered{{"@type", "PostalAddress"}, {"addressLocality?", city}, {"addressCountry?", realCountry(m.Country)}}
	return ordered{
		{"@context", "https://schema.org"}, {"@type", "Event"}, {"@id", x.opt.Base + "meeting/" + m.ID},
		{"name", m.Label()}, {"alternateName?", other}, {"startDate", m.StartDate}, {"endDate", m.EndDate}, {"eventAttendanceMode?", snippetModes[m.Mode]},
		{"location", append(named("Place", cmp.Or(m.Venue, city)), ordered{{"address", address}}...)},
		{"superEvent?", series}, {"attendee?", x.present(m)}, {"subjectOf?", reports},
	}
}

func named(kind, name string) ordered { return ordered{{"@type", kind}, {"name", name}} }

// realCountry is the code of a country, "" for one that is none.
func realCountry(code string) string {
	if code == "EU" || code == "INT" {
		return ""
	}
	return code
}

// present lists the people who took part, each once.
func (x *events) present(m *schema.Meeting) []ordered {
	var out []ordered
	for _, a := range x.attending()[m.ID] {
		one := named("Person", x.Person(a.person).Label())
		if body := x.Organization(a.body); body.ID != "" {
			one = append(one, ordered{{"affiliation", named("Organization", body.Label())}}...)
		}
		out = append(out, one)
	}
	return out
}
