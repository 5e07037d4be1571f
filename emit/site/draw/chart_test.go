package draw

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/naming"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// TestChartsFit: no bar is higher than its chart, neither that of the years that are
// counted together because little was said in them.
func TestChartsFit(t *testing.T) {
	ds := &schema.Dataset{Themes: []schema.Theme{{ID: "tides"}}}
	for i := range 60 {
		year, said := 2015+i%5, 1
		if i < 3 {
			year, said = 1990+i, 5
		}
		id := fmt.Sprint("d-", i)
		ds.Documents = append(ds.Documents, schema.Document{ID: id, IssuedDate: schema.EDTF(strconv.Itoa(year))})
		for range said {
			ds.Provisions.List = append(ds.Provisions.List, schema.Provision{ID: id + "/1", DocumentID: id, Themes: []string{"tides"}})
		}
	}
	c := Drawing{naming.Names{Index: index.New(ds), Tongue: tongue.All[0]}}
	charts := append(c.Charts(1), c.ThemeChart(&ds.Themes[0], 0))
	for i, ch := range charts {
		if ch.First != "–2015" || len(ch.Bars) != 5 {
			t.Fatalf("chart %d is from %s on, with %d bars", i, ch.First, len(ch.Bars))
		}
		for _, b := range ch.Bars {
			if y, err := strconv.ParseFloat(strings.TrimSuffix(b.Y, "%"), 64); err != nil || y < 0 {
				t.Errorf("chart %d, %s: the bar begins at %s", i, b.Title, b.Y)
			}
		}
		if ch.Bars[0].Y != "0.00%" {
			t.Errorf("the best year begins at %s", ch.Bars[0].Y)
		}
	}
}
