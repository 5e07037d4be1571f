package validate

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"slices"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"
)

// Files for calendars, web pages and feed readers.
const (
	calendarFile  = "meetings.ics"
	snippetFolder = "meetings/"
)

// event is a meeting as a file for other programs has it.
type event struct{ id, name, start, end string }

// checkEvents holds the calendar and the snippets against the table of meetings,
// and the entries of the feeds against that of documents.
func (d *dist) checkEvents() {
	names := make([]string, 0, len(d.files))
	for name := range d.files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		switch {
		case name == calendarFile:
			d.checkCalendar()
		case strings.HasPrefix(name, snippetFolder):
			d.checkSnippet(name)
		case strings.HasSuffix(name, ".atom"):
			d.checkFeed(name)
		}
	}
}

func (d *dist) checkCalendar() {
	c, err := ics.ParseCalendar(bytes.NewReader(d.files[calendarFile]))
	if err != nil {
		d.report(calendarFile, 0, "the file cannot be read: %v", err)
		return
	}
	for _, e := range c.Events() {
		start, err1 := e.GetAllDayStartAt()
		end, err2 := e.GetAllDayEndAt()
		summary := e.GetProperty(ics.ComponentPropertySummary)
		if err1 != nil || err2 != nil || summary == nil {
			d.report(calendarFile, 0, "%s has no name, or no full days", e.Id())
			continue
		}
		_, id, _ := strings.Cut(e.Id(), "/meeting/")
		d.compareEvent(calendarFile, event{id, summary.Value, start.Format(time.DateOnly), end.AddDate(0, 0, -1).Format(time.DateOnly)})
	}
}

func (d *dist) checkSnippet(name string) {
	var s struct {
		ID        string `json:"@id"`
		Context   string `json:"@context"`
		Name      string
		StartDate string
		EndDate   string
	}
	if err := json.Unmarshal(d.files[name], &s); err != nil {
		d.report(name, 0, "the file cannot be read: %v", err)
		return
	}
	_, id, _ := strings.Cut(s.ID, "/meeting/")
	if snippetFolder+id+".jsonld" != name {
		d.report(name, 0, "the file is about %s", s.ID)
		return
	}
	d.compareEvent(name, event{id, s.Name, s.StartDate, s.EndDate})
}

// compareEvent holds an event against its row.
func (d *dist) compareEvent(name string, e event) {
	s := d.sheets["meetings"]
	if s == nil {
		return
	}
	i := slices.IndexFunc(s.rows, func(r record) bool { return s.cell(r, "meeting_id") == e.id })
	if i < 0 {
		d.report(name, 0, "%s is no meeting of %s", e.id, s.file)
		return
	}
	r := s.rows[i]
	if start, end := s.cell(r, "start_date"), s.cell(r, "end_date"); e.start != start || e.end != end {
		d.report(name, 0, "%s is from %s to %s, and from %s to %s in %s", e.id, e.start, e.end, start, end, s.file)
	}
	if e.name != s.cell(r, "name_en") && e.name != s.cell(r, "name_ja") {
		d.report(name, 0, "%s has the name %q, which is not that of %s", e.id, e.name, s.file)
	}
}

func (d *dist) checkFeed(name string) {
	var f struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		Entries []struct {
			ID string `xml:"id"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(d.files[name], &f); err != nil {
		d.report(name, 0, "the file cannot be read: %v", err)
		return
	}
	s := d.sheets["documents"]
	if s == nil {
		return
	}
	known := map[string]bool{}
	for _, r := range s.rows {
		known[s.cell(r, "document_id")] = true
	}
	for _, e := range f.Entries {
		if _, id, ok := strings.Cut(e.ID, "/doc/"); !ok || !known[id] {
			d.report(name, 0, "%s is no document of %s", e.ID, s.file)
		}
	}
}
