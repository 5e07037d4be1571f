package en

import (
	"testing"
)

func TestSeveralSeries(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"two bodies share one meeting",
			"Tri-Ocean Harbour Steering Group Meetings\n\nKenya and Chile held meetings of the Harbour Steering Groups. Both meetings were held in Nairobi.\n\nThe Harbour Steering Group for Kenya’s Reefs met on May 3-4, 2020, to look at corals.\n\nThe Harbour Steering Group for Ports met on May 4-5, 2020, to look at quays.",
			"Harbour Steering Group for Kenya’s Reefs #0 held 2020-05-03/2020-05-04; Harbour Steering Group for Ports #0 held 2020-05-04/2020-05-05"},
		{"the ordinal counts each",
			"Tri-Ocean Harbour Steering Group Meetings\n\nKenya and Chile held the inaugural meetings of the Harbour Steering Groups. The Harbour Steering Group for Kenya’s Reefs met on May 3, 2020, and the Harbour Steering Group for Ports met on May 6, 2020. Both meetings were held in Nairobi.",
			"Harbour Steering Group for Kenya’s Reefs #1 held 2020-05-03; Harbour Steering Group for Ports #1 held 2020-05-06"},
		{"one series under two forms of its name",
			"Tri-Ocean Harbour Steering Group Meeting\n\nThe Harbour Steering Group for Ports met on May 6, 2020. The Tri-Ocean Harbour Steering Group meeting looked at quays.",
			"Harbour Steering Group for Ports #0 held 2020-05-06"},
	} {
		if got := meetingsOf(t, c.text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
