package validate_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"dialoguec/validate"
)

// TestEvents: what calendars, pages and feed readers get is held against the tables.
func TestEvents(t *testing.T) {
	formats := []string{"csv", "ics", "meetings", "atom", "feeds"}
	good := written(t, formats...)
	for _, d := range validate.Dist(good) {
		t.Errorf("%s: %s", d.Path, d.Message)
	}
	snippet := ""
	for name := range good {
		if strings.HasPrefix(name, "meetings/") {
			snippet = name
		}
	}
	start := between(t, good["meetings.ics"].Data, "DTSTART;VALUE=DATE:", "\r")
	for _, c := range []struct{ file, old, new, says string }{
		{"meetings.ics", "DTSTART;VALUE=DATE:" + start, "DTSTART;VALUE=DATE:19990102", "is from 1999-01-02 to"},
		{"meetings.ics", "SUMMARY:", "SUMMARY:Not ", "has the name"},
		{"meetings.ics", "/meeting/", "/gathering/", "is no meeting of csv/meetings.csv"},
		{"meetings.ics", "BEGIN:VCALENDAR", "BEGIN", "cannot be read"},
		{snippet, `"startDate": "`, `"startDate": "1`, "is from 1"},
		{snippet, `"name": "`, `"name": "Not `, "has the name"},
		{snippet, `/meeting/`, `/meeting/x`, "the file is about"},
		{snippet, `{`, `[`, "cannot be read"},
		{"feed.atom", "/doc/", "/doc/x", "is no document of csv/documents.csv"},
		{"feed.atom", "</feed>", "", "cannot be read"},
	} {
		fsys := fstest.MapFS{}
		for name, file := range good {
			fsys[name] = &fstest.MapFile{Data: file.Data}
		}
		spoiled := bytes.Replace(fsys[c.file].Data, []byte(c.old), []byte(c.new), 1)
		if bytes.Equal(spoiled, fsys[c.file].Data) {
			t.Fatalf("%s does not hold %s", c.file, c.old)
		}
		fsys[c.file].Data = spoiled
		checkSays(t, fsys, c.file, c.says)
	}
}

// between returns what is between two texts.
func between(t *testing.T, data []byte, before, after string) string {
	t.Helper()
	_, rest, ok := strings.Cut(string(data), before)
	value, _, found := strings.Cut(rest, after)
	if !ok || !found {
		t.Fatalf("there is no %q", before)
	}
	return value
}
