package emit

import (
	"encoding/json"
	"encoding/xml"
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"

	"dialoguec/emit/atom"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// dated returns the sample with meetings of every kind that a calendar meets.
func dated() *schema.Dataset {
	ds := sample.Dataset()
	fact := ds.Meetings[0].Fact
	ds.Meetings = []schema.Meeting{
		{ID: "late", NameEN: "Later; one, two\nthree", NameJA: "港湾対話第二回会合、長い名前をもつ会合であって一行に収まらないもの、そのため折り返される", Status: schema.Planned, StartDate: "2022-02-28", EndDate: "2022-02-28", City: "Sampleton", Fact: fact},
		{ID: "early", NameJA: "第一回会合", Status: schema.Held, StartDate: "2020-12-30", EndDate: "2020-12-31", City: "東京", Country: "JP", Venue: "Hall", Mode: schema.InPerson, Fact: fact},
		{ID: "online", NameEN: "Online", Status: schema.Held, StartDate: "2021-01-01", EndDate: "2021-01-01", City: "Tokyo", Mode: schema.Virtual, Fact: fact},
		{ID: "nowhere", NameEN: "Nowhere", Status: schema.Held, StartDate: "2021-01-02", EndDate: "2021-01-02", Fact: fact},
		{ID: "spoken-of", NameEN: "Spoken of", Status: schema.Mentioned, StartDate: "2021-01-03", EndDate: "2021-01-03", Fact: fact},
		{ID: "vague", NameEN: "Vague", Status: schema.Planned, Date: "2021-33", Fact: fact},
	}
	for i := range ds.Documents {
		ds.Documents[i].MeetingID = "early"
	}
	return ds
}

// TestCalendar: the calendar has the meetings with full days, in order, as days,
// and its lines are as RFC 5545 wants them.
func TestCalendar(t *testing.T) {
	text := string(fileOf(t, dated(), "ics", Options{Base: "https://data.example/", Version: "1"}))
	c, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range c.Events() {
		of := func(p ics.ComponentProperty) string {
			if x := e.GetProperty(p); x != nil {
				return x.Value
			}
			return "–"
		}
		got = append(got, strings.Join([]string{e.Id(), of("DTSTART"), of("DTEND"), of("SUMMARY"), of("LOCATION"), of("STATUS")}, "|"))
	}
	want := []string{
		"https://data.example/meeting/early|20201230|20210101|第一回会合|Hall, 東京|CONFIRMED",
		"https://data.example/meeting/online|20210101|20210102|Online|Tokyo|CONFIRMED",
		"https://data.example/meeting/nowhere|20210102|20210103|Nowhere|–|CONFIRMED",
		"https://data.example/meeting/late|20220228|20220301|Later; one, two\nthree|Sampleton|TENTATIVE",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("the events are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if strings.Contains(text, "METHOD") {
		t.Error("the calendar is an invitation")
	}
	for line := range strings.SplitSeq(text, "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("%d bytes: %q", len(line), line)
		}
	}
}

// TestNoCalendar: of meetings without days there is none.
func TestNoCalendar(t *testing.T) {
	ds := dated()
	ds.Meetings = ds.Meetings[4:]
	if files := filesOf(t, ds, Options{Formats: []string{"ics", "meetings"}}); len(files) > 0 {
		t.Errorf("there are %v", files)
	}
}

// TestSnippets: there is one for a meeting that people met at, in a place.
func TestSnippets(t *testing.T) {
	files := filesOf(t, dated(), Options{Formats: []string{"meetings"}, Base: "https://data.example/"})
	if len(files) != 2 || files["meetings/late.jsonld"] == "" {
		t.Fatalf("there are %d", len(files))
	}
	var got map[string]any
	if err := json.Unmarshal([]byte(files["meetings/early.jsonld"]), &got); err != nil {
		t.Fatal(err)
	}
	location, _ := got["location"].(map[string]any)
	if got["name"] != "第一回会合" || got["startDate"] != "2020-12-30" || got["endDate"] != "2020-12-31" || location["name"] != "Hall" ||
		got["eventAttendanceMode"] != "https://schema.org/OfflineEventAttendanceMode" || len(got["subjectOf"].([]any)) != 2 || got["alternateName"] != nil {
		t.Errorf("the snippet is %s", files["meetings/early.jsonld"])
	}
}

// TestFeed: the newest document is first, and every entry has what RFC 4287 wants.
func TestFeed(t *testing.T) {
	ds := sample.Dataset()
	ds.Documents[0].IssuedDate, ds.Documents[0].Label = "2019", "Older <&> one"
	ds.Documents[1].IssuedDate, ds.Documents[1].SourceURL = "2020-02-03", "https://agency.example/page?a=1&b=2"
	files := filesOf(t, ds, Options{Formats: []string{"atom", "feeds"}, Base: "https://data.example/", About: said})
	var f struct {
		atom.Feed
		Entries []atom.Entry `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(files["feed.atom"]), &f); err != nil {
		t.Fatal(err)
	}
	if len(f.Entries) != 2 || f.Entries[0].Updated != "2020-02-03T00:00:00Z" || f.Updated != f.Entries[0].Updated ||
		f.Entries[1].Title != "Older <&> one" || f.Entries[1].Updated != "2019-01-01T00:00:00Z" ||
		f.Entries[0].Links[0].Href != "https://agency.example/page?a=1&b=2" || f.Author.Name != "Office of Harbours / 港湾局" || f.Links[0].Href != f.ID {
		t.Errorf("the feed is %s", files["feed.atom"])
	}
	series := files["feeds/series/"+ds.Series[0].ID+".atom"]
	if !strings.Contains(series, "<title>Harbour Dialogues: ") || !strings.Contains(series, "<entry ") {
		t.Errorf("the feed of the series is %s", series)
	}
	themes := 0
	for name, text := range files {
		if strings.HasPrefix(name, "feeds/themes/") {
			if themes++; !strings.Contains(text, "<entry ") {
				t.Errorf("%s has no entry", name)
			}
		}
	}
	if themes == 0 {
		t.Error("there is no feed of a theme")
	}
}
