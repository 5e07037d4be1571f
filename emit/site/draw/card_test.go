package draw

import (
	"bytes"
	"image/png"
	"strconv"
	"strings"
	"testing"

	"dialoguec/emit/site/index"
	"dialoguec/schema"
)

// TestFullCard: a card that is as full as one can be is small and soon drawn.
func TestFullCard(t *testing.T) {
	ds := &schema.Dataset{}
	for _, series := range strings.Split("abcdefghijkl", "") {
		ds.Series = append(ds.Series, schema.Series{ID: series})
		for year := 1950; year < 2030; year++ {
			for _, month := range []string{"-01", "-03-04", "-07", "-11-30"} {
				date := schema.EDTF(strconv.Itoa(year) + month)
				status := []schema.Status{schema.Held, schema.Planned, schema.Mentioned}[year%3]
				ds.Meetings = append(ds.Meetings, schema.Meeting{ID: series + string(date), SeriesID: series, Date: date, Status: status})
			}
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, cardOf(index.New(ds))); err != nil || out.Len() > 20_000 {
		t.Errorf("%d bytes, %v", out.Len(), err)
	}
}
