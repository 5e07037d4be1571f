package link

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestContainedNames joins a name within another only if the counted meetings
// of the two are one course of events.
func TestContainedNames(t *testing.T) {
	const held, planned, mentioned = schema.Held, schema.Planned, schema.Mentioned
	for _, c := range []struct {
		name    string
		reports []report
		want    string // the series
	}{
		{"ordinals that run on", []report{
			{"Tides", "", []told{{1, held, "2020-06-07", "", ""}, {3, held, "2022-06-07", "", ""}}},
			{"Northern Tides", "", []told{{2, held, "2021-06-07", "", ""}}},
		}, "jp-no-tides-dialogue"},
		{"the first meeting of both on one day", []report{
			{"Tides", "", []told{{1, held, "2020-06-07", "", ""}}},
			{"Northern Tides", "", []told{{1, mentioned, "2020-06-07", "", ""}}},
		}, "jp-no-tides-dialogue"},
		{"the first meetings of two, on two days", []report{
			{"Tides", "", []told{{1, held, "2020-06-07", "", ""}}},
			{"Northern Tides", "", []told{{1, held, "2021-06-07", "", ""}}},
		}, "jp-no-northern-tides-dialogue jp-no-tides-dialogue"},
		{"ordinals against the order of the days", []report{
			{"Tides", "", []told{{2, held, "2020-06-07", "", ""}}},
			{"Northern Tides", "", []told{{1, held, "2021-06-07", "", ""}}},
		}, "jp-no-northern-tides-dialogue jp-no-tides-dialogue"},
		{"a year that both may have met in", []report{
			{"Tides", "", []told{{1, held, "2020", "", ""}}},
			{"Northern Tides", "", []told{{1, planned, "2020", "", ""}}},
		}, "jp-no-northern-tides-dialogue jp-no-tides-dialogue"},
		{"two names that one fits", []report{
			{"Tides", "", []told{{2, held, "2021-06-07", "", ""}}},
			{"Northern Tides", "", []told{{1, held, "2020-06-07", "", ""}}},
			{"Southern Tides", "", []told{{3, held, "2022-06-07", "", ""}}},
		}, "jp-no-northern-tides-dialogue jp-no-southern-tides-dialogue jp-no-tides-dialogue"},
		{"no counted meetings", []report{
			{"Tides", "", []told{{0, held, "2020-06-07", "", ""}}},
			{"Northern Tides", "", []told{{0, held, "2021-06-07", "", ""}}},
		}, "jp-no-northern-tides-dialogue jp-no-tides-dialogue"},
	} {
		t.Run(c.name, func(t *testing.T) {
			ds, _ := linked(t, reported(c.reports)...)
			var got []string
			for _, s := range ds.Series {
				got = append(got, s.ID)
			}
			slices.Sort(got)
			if strings.Join(got, " ") != c.want {
				t.Errorf("series are %q, want %q", got, c.want)
			}
		})
	}
}
