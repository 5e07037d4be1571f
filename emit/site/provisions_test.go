package site

import (
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestSaidTogether: what was said at a meeting with a day is below its name once,
// whichever of its statements says it; without a day each statement has its own.
func TestSaidTogether(t *testing.T) {
	ds := reported(4, 3)
	ds.Themes = []schema.Theme{{ID: "data"}}
	ds.Meetings = append(ds.Meetings, schema.Meeting{ID: "x/2", NameEN: "Second meeting", Date: "2020-05"})
	for i := range ds.Documents[2:] {
		ds.Documents[2+i].MeetingID, ds.Documents[2+i].IssuedDate = "x/2", "2020-06-01"
	}
	for i := range ds.Provisions.List {
		p := &ds.Provisions.List[i]
		p.Themes = []string{"data"}
		if p.DocumentID >= "s2" {
			p.MeetingID = "x/2"
		}
	}
	page := written(t, ds)["theme/data/index.html"]
	var said []string
	for _, piece := range strings.Split(page, `<p class="said">`)[1:] {
		head, rest, _ := strings.Cut(piece, "</p>")
		rows := strings.Count(rest, "<blockquote")
		said = append(said, head[strings.Index(head, ">")+1:]+strings.Repeat(" |", rows))
	}
	want := "Second meeting</a>, May 2020 | | | | | |; First meeting</a> | | |; First meeting</a> | | |"
	if got := strings.Join(said, "; "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
