package link

import (
	"fmt"
	"strings"
	"testing"

	"dialoguec/schema"
)

// planAndMeeting are two statements: the first plans what the second reports, and
// the second speaks of the first meeting.
func planAndMeeting() []*draft {
	a := write("a", "en", "2015-03-02", "JP", "KE")
	s := a.series("Japan-Kenya Tides Dialogue")
	a.meeting(s, 1, schema.Held, "2015-03-02", "Nairobi", "KE")
	a.meeting(s, 2, schema.Planned, "2016", "Tokyo", "JP")
	b := write("b", "en", "2017-03-02", "JP", "KE")
	s = b.series("Japan-Kenya Tides Dialogue")
	b.meeting(s, 2, schema.Held, "2017-03-02", "Osaka", "JP")
	b.meeting(s, 1, schema.Mentioned, "2015-03", "Mombasa", "KE")
	return []*draft{a, b}
}

// TestSettingsArePublished: what a correction sets is what is published, with
// the reason, or nothing is.
func TestSettingsArePublished(t *testing.T) {
	const plan, held, first, mention = "meeting 2, planned, on 2016", "meeting 2, held, on 2017", "meeting 1, held, on 2015", "meeting 1, mentioned, on 2015"
	set := func(document, quote, field, value string) string {
		return entry(document, quote, fmt.Sprintf("set: {table: meetings, field: %s, value: %q}", field, value))
	}
	for _, c := range []struct{ name, entry, want string }{
		{"nothing", "", "meeting 1: 2015-03-02 Nairobi; meeting 2: 2017-03-02 Osaka, planned 2016 Tokyo, late 61"},
		{"what was planned, in the report", set("b", held, "planned_date", "2017-02"), "meeting 1: 2015-03-02 Nairobi; meeting 2: 2017-03-02 Osaka, planned 2017-02 Tokyo, late 2 [planned_date]"},
		{"where it was planned, in the report", set("b", held, "planned_city_printed", "Kobe"), "meeting 1: 2015-03-02 Nairobi; meeting 2: 2017-03-02 Osaka, planned 2016 Kobe, late 61 [planned_city_printed]"},
		{"the date of the plan", set("a", plan, "date", "2017-02"), "meeting 1: 2015-03-02 Nairobi; meeting 2: 2017-03-02 Osaka, planned 2017-02 Tokyo, late 2 [planned_date]"},
		{"the city of the plan", set("a", plan, "city_printed", "Kobe"), "meeting 1: 2015-03-02 Nairobi; meeting 2: 2017-03-02 Osaka, planned 2016 Kobe, late 61 [planned_city_printed]"},
		{"in another report", set("b", mention, "city_printed", "Kisumu"), "meeting 1: 2015-03-02 Kisumu [city_printed]; meeting 2: 2017-03-02 Osaka, planned 2016 Tokyo, late 61"},
		{"a date in another report", set("b", mention, "date", "2015-03-04"), "meeting 1: 2015-03-04 Nairobi [date]; meeting 2: 2017-03-02 Osaka, planned 2016 Tokyo, late 61"},
		{"what only a plan says", set("a", plan, "venue", "Town Hall"), `line 4: the published venue is still ""`},
		{"what follows from another field", set("b", held, "start_date", "2017-03-03"), "line 4: start_date cannot be set: it follows from date"},
		{"what is made", set("b", held, "name_en", "The Meeting"), "line 4: name_en cannot be set: it follows from ordinal"},
		{"two that contradict", set("b", mention, "city_printed", "Kisumu") + set("a", first, "city_printed", "Lamu"), `the published city_printed is still "Kisumu"`},
		{"two that agree", set("b", mention, "city_printed", "Lamu") + set("a", first, "city_printed", "Lamu"), "meeting 1: 2015-03-02 Lamu [city_printed] [city_printed]; meeting 2: 2017-03-02 Osaka, planned 2016 Tokyo, late 61"},
	} {
		ds, problems := Statements(statements(planAndMeeting()), Options{Corrections: []File{{"c.yaml", []byte(c.entry)}}})
		got := publishedMeetings(ds)
		for _, p := range problems {
			if p.Severity == schema.Error {
				got += fmt.Sprintf("line %d: %s", p.Line, p.Message)
			}
		}
		if ds == nil && !strings.Contains(got, c.want) || ds != nil && got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// publishedMeetings writes the meetings of a dataset in a line.
func publishedMeetings(ds *schema.Dataset) string {
	if ds == nil {
		return ""
	}
	var all []string
	for _, m := range ds.Meetings {
		s := fmt.Sprintf("meeting %d: %s %s", m.Ordinal, m.Date, m.City)
		if m.PlannedDate != "" {
			s += fmt.Sprintf(", planned %s %s, late %d", m.PlannedDate, m.PlannedCity, *m.SlipMin)
		}
		for _, p := range m.Provenance {
			if p.Origin == schema.OriginCorrected {
				s += " [" + p.Field + "]"
			}
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}
