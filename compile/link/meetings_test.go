package link

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"dialoguec/schema"
)

// told is one meeting as a statement tells of it.
type told struct {
	ordinal       int
	status        schema.Status
	date          schema.EDTF
	city, country string
}

// report is a statement of one series: the meetings that it speaks of.
type report struct {
	series string
	former string
	list   []told
}

func TestTimeline(t *testing.T) {
	const held, planned, mentioned = schema.Held, schema.Planned, schema.Mentioned
	for _, c := range []struct {
		name    string
		reports []report
		want    []string // meetings in order
		codes   string
	}{
		{"a plan that was kept", []report{
			{"Tides", "", []told{{1, held, "2010-11-01", "Tokyo", "JP"}, {2, planned, "2011", "", ""}}},
			{"Tides", "", []told{{2, held, "2011-06-09/2011-06-10", "Washington", "US"}}},
		}, []string{"1 held 2010-11-01 Tokyo", "2 held 2011-06-09/2011-06-10 Washington planned 2011 in doc-a, 0 days"}, ""},
		{"a plan that slipped", []report{
			{"Tides", "", []told{{1, held, "2015-08-26/2015-08-27", "Brasília", "BR"}, {2, planned, "2016", "Tokyo", "JP"}}},
			{"Tides", "", []told{{2, held, "2017-05-16/2017-05-17", "Osaka", "JP"}}},
		}, []string{"1 held 2015-08-26/2015-08-27 Brasília", "2 held 2017-05-16/2017-05-17 Osaka planned 2016 Tokyo in doc-a, 136 days"}, ""},
		{"a plan that was overtaken", []report{
			{"Tides", "", []told{{1, held, "2015-08-26", "", ""}, {2, planned, "2016-10", "", ""}}},
			{"Tides", "", []told{{2, held, "2016-09-01", "", ""}}},
		}, []string{"1 held 2015-08-26", "2 held 2016-09-01 planned 2016-10 in doc-a, -30 days"}, ""},
		{"a planned meeting that is only mentioned later, by its month", []report{
			{"Tides", "", []told{{4, held, "2012-10-18/2012-10-19", "Washington", "US"}, {5, planned, "2013", "Tokyo", "JP"}}},
			{"Tides", "", []told{{6, held, "2014-09-16/2014-09-17", "Washington", "US"}, {5, mentioned, "2014-03", "", ""}}},
		}, []string{"4 held 2012-10-18/2012-10-19 Washington", "5 mentioned 2014-03 planned 2013 Tokyo in doc-a, 60..90 days",
			"6 held 2014-09-16/2014-09-17 Washington"}, ""},
		{"a quarter", []report{
			{"Tides", "", []told{{1, held, "2013-05-09/2013-05-10", "Tokyo", "JP"}, {2, planned, "2013-36", "Washington", "US"}}},
		}, []string{"1 held 2013-05-09/2013-05-10 Tokyo", "2 planned 2013-36 Washington planned 2013-36 Washington in doc-a"}, ""},
		{"the next meeting, without an ordinal", []report{
			{"Tides", "", []told{{1, held, "2013-05-09", "", ""}, {0, planned, "2014", "Oslo", "NO"}}},
			{"Tides", "", []told{{2, held, "2014-05-09", "Oslo", "NO"}}},
			{"Tides", "", []told{{3, held, "2015-05-09", "Oslo", "NO"}}},
		}, []string{"1 held 2013-05-09", "2 held 2014-05-09 Oslo planned 2014 Oslo in doc-a, 0 days", "3 held 2015-05-09 Oslo"}, ""},
		{"the next meeting, of which nothing is known", []report{
			{"Tides", "", []told{{1, held, "2013-05-09", "", ""}, {0, planned, "2014", "Oslo", "NO"}}},
			{"Tides", "", []told{{3, held, "2015-05-09", "Oslo", "NO"}}},
		}, []string{"1 held 2013-05-09", "0 planned 2014 Oslo planned 2014 Oslo in doc-a", "3 held 2015-05-09 Oslo"}, ""},
		{"meetings without ordinals", []report{
			{"Tides", "", []told{{0, held, "2013-05-09", "Oslo", "NO"}, {0, planned, "2014", "", ""}}},
			{"Tides", "", []told{{0, held, "2014-02-01", "Oslo", "NO"}, {0, mentioned, "2013-05", "", ""}}},
			{"Tides", "", []told{{0, held, "2016-02-01", "Oslo", "NO"}}},
		}, []string{"0 held 2013-05-09 Oslo", "0 held 2014-02-01 Oslo planned 2014 in doc-a, 0 days", "0 held 2016-02-01 Oslo"}, ""},
		{"an ordinal that is only remembered", []report{
			{"Tides", "", []told{{0, held, "2022-12-05", "Oslo", "NO"}}},
			{"Tides", "", []told{{4, held, "2023-05-31", "Tokyo", "JP"}, {3, mentioned, "2022-12", "", ""}}},
		}, []string{"3 held 2022-12-05 Oslo", "4 held 2023-05-31 Tokyo"}, ""},
		{"meetings without ordinals, and none in the time of the plan", []report{
			{"Tides", "", []told{{0, held, "2014-04-01", "", ""}, {0, planned, "2014-05", "", ""}}},
			{"Tides", "", []told{{0, held, "2014-07-15", "", ""}}},
		}, []string{"0 held 2014-04-01", "0 planned 2014-05 planned 2014-05 in doc-a", "0 held 2014-07-15"}, ""},
		{"two dates and two cities", []report{
			{"Tides", "", []told{{2, held, "2014-03-11/2014-03-12", "New Delhi", "IN"}}},
			{"Tides", "", []told{{3, held, "2015-04-22", "Washington", "US"}, {2, mentioned, "2014-03-18", "Mumbai", "IN"}}},
		}, []string{"2 held 2014-03-11/2014-03-12 New Delhi; date 2014-03-11/2014-03-12, date 2014-03-18, city_printed New Delhi, city_printed Mumbai",
			"3 held 2015-04-22 Washington"}, "D402 D403"},
		{"one city in two languages, a month for a day", []report{
			{"Tides", "", []told{{2, held, "2014-03-11", "Tokyo", "JP"}}},
			{"Tides", "", []told{{2, mentioned, "2014-03", "東京", "JP"}}},
		}, []string{"2 held 2014-03-11 Tokyo"}, ""},
		{"ordinals against the dates", []report{
			{"Tides", "", []told{{4, held, "2016-06-08", "", ""}}},
			{"Tides", "", []told{{5, held, "2015-11-19", "", ""}}},
		}, []string{"4 held 2016-06-08", "5 held 2015-11-19"}, "D404"},
		{"a first meeting after a second", []report{
			{"Tides", "", []told{{1, held, "2018-06-06", "", ""}}},
			{"Tides", "", []told{{2, held, "2017-05-16", "", ""}}},
		}, []string{"1 held 2018-06-06", "2 held 2017-05-16"}, "D405"},
		{"a series that was renamed", []report{
			{"Marine Information", "", []told{{1, mentioned, "2010", "Bergen", "NO"}, {2, held, "2012-06-07", "Oslo", "NO"}, {3, planned, "2014", "", "JP"}}},
			{"Ocean Data", "Marine Information", []told{{3, held, "2014-10-23/2014-10-24", "Kobe", "JP"}, {2, mentioned, "2012", "", ""}}},
		}, []string{"1 mentioned 2010 Bergen", "2 held 2012-06-07 Oslo", "3 held 2014-10-23/2014-10-24 Kobe planned 2014 in doc-a, 0 days"}, ""},
		{"a series that was renamed and counts anew", []report{
			{"Marine Information", "", []told{{2, held, "2012-06-07", "Oslo", "NO"}}},
			{"Ocean Data", "Marine Information", []told{{1, held, "2014-10-23", "Kobe", "JP"}}},
		}, []string{"2 held 2012-06-07 Oslo", "1 held 2014-10-23 Kobe"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			ds, problems := linked(t, reported(c.reports)...)
			var got []string
			for _, m := range ds.Meetings {
				got = append(got, row(m))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("meetings are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
			if got := codes(problems); got != c.codes {
				t.Errorf("diagnostics are %q, want %q: %v", got, c.codes, problems)
			}
			for _, p := range problems {
				if len(p.Related) == 0 || p.Line == 0 {
					t.Errorf("%s quotes one side only", p.Code)
				}
			}
			chained(t, ds, c.name != "a series that was renamed and counts anew")
		})
	}
}

func reported(reports []report) []*draft {
	var drafts []*draft
	for i, r := range reports {
		d := write("doc-"+string(rune('a'+i)), "en", "", "JP", "NO")
		s := d.series("Japan-Norway " + r.series + " Dialogue")
		if r.former != "" {
			d.Series[0].FormerNames = []string{"Japan-Norway " + r.former + " Dialogue"}
		}
		for _, m := range r.list {
			d.meeting(s, m.ordinal, m.status, m.date, m.city, m.country)
		}
		drafts = append(drafts, d)
	}
	return drafts
}

// row writes a meeting in one line.
func row(m schema.Meeting) string {
	s := strings.TrimSpace(strings.Join([]string{string('0' + rune(m.Ordinal)), string(m.Status), string(m.Date), m.City}, " "))
	if m.PlannedDocumentID != "" {
		s += strings.TrimRight(" planned "+string(m.PlannedDate)+" "+m.PlannedCity, " ") + " in " + m.PlannedDocumentID
	}
	if m.SlipMin != nil {
		s += ", " + span(*m.SlipMin, *m.SlipMax) + " days"
	}
	for i, c := range m.Claims {
		s += map[bool]string{true: "; ", false: ", "}[i == 0] + c.Field + " " + c.Value
	}
	return s
}

// chained wants every meeting to name the one before and after it.
func chained(t *testing.T, ds *schema.Dataset, one bool) {
	t.Helper()
	for i := 1; i < len(ds.Meetings); i++ {
		a, b := ds.Meetings[i-1], ds.Meetings[i]
		if tied := a.NextID == b.ID && b.PreviousID == a.ID; tied != one {
			t.Errorf("%s and %s: tied is %v, want %v", a.ID, b.ID, tied, one)
		}
	}
}

func TestSuccessor(t *testing.T) {
	ds, _ := linked(t, reported([]report{
		{"Marine Information", "", []told{{2, schema.Held, "2012-06-07", "Oslo", "NO"}}},
		{"Ocean Data", "Marine Information", []told{{3, schema.Held, "2014-10-23", "Kobe", "JP"}, {1, schema.Mentioned, "2010", "", ""}}},
	})...)
	if ds.Series[0].SuccessorID != "jp-no-ocean-data-dialogue" || ds.Series[1].SuccessorID != "" {
		t.Errorf("successors are %q and %q", ds.Series[0].SuccessorID, ds.Series[1].SuccessorID)
	}
	var ids []string
	for _, m := range ds.Meetings {
		ids = append(ids, m.ID)
	}
	want := []string{"jp-no-marine-information-dialogue/1", "jp-no-marine-information-dialogue/2", "jp-no-ocean-data-dialogue/3"}
	if !slices.Equal(ids, want) {
		t.Errorf("meetings are %q, want %q", ids, want)
	}
}

// TestLevels: a first ministerial and a first director-general meeting are two.
func TestLevels(t *testing.T) {
	d := write("a", "en", "", "JP", "NO")
	s := d.series("Japan-Norway Tides Dialogue")
	d.meeting(s, 1, schema.Held, "2012-06-07", "Oslo", "NO")
	d.meeting(s, 1, schema.Mentioned, "2013-06-07", "Oslo", "NO")
	d.Meetings[0].Level, d.Meetings[1].Level = "director-general", "ministerial"
	if ds, problems := linked(t, d); len(ds.Meetings) != 2 || len(problems) != 0 {
		t.Errorf("meetings %v, diagnostics %v", ds.Meetings, problems)
	}
}

// TestMeetingsOfNoSeries joins what two statements report of one meeting, and
// leaves two meetings of one day apart.
func TestMeetingsOfNoSeries(t *testing.T) {
	held := func(id, language, head string) *draft {
		d := write(id, language, "2015-03-02", "JP", "KE")
		d.meeting("", 0, schema.Held, "2015-03-02", "", "")
		d.person(head, "KE", "Director", "")
		return d
	}
	if ds, _ := linked(t, held("a", "en", "Ann Tide"), held("b", "ja", "アン・タイド")); len(ds.Meetings) != 1 {
		t.Errorf("%d meetings of two languages, want 1", len(ds.Meetings))
	}
	if ds, _ := linked(t, held("a", "en", "Ann Tide"), held("b", "en", "Ann Tide")); len(ds.Meetings) != 1 {
		t.Errorf("%d meetings of one person, want 1", len(ds.Meetings))
	}
	if ds, _ := linked(t, held("a", "en", "Ann Tide"), held("b", "en", "Joe Rock")); len(ds.Meetings) != 2 {
		t.Errorf("%d meetings of two people, want 2", len(ds.Meetings))
	}
}

// span writes a number, or the two that it lies between.
func span(least, greatest int) string {
	if least == greatest {
		return strconv.Itoa(least)
	}
	return strconv.Itoa(least) + ".." + strconv.Itoa(greatest)
}
