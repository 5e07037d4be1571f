package site

import (
	"bytes"
	"image"
	"image/png"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dialoguec/emit/site/index"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// TestCard: every page with an address of its own names the card, which shows the
// meetings and is small.
func TestCard(t *testing.T) {
	files := written(t, sample.Corpus(40))
	data := files[cardName]
	picture, err := png.Decode(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if size := picture.Bounds().Size(); size != (image.Point{X: cardWidth, Y: cardHeight}) || len(data) > 20_000 {
		t.Errorf("the card has %v points and %d bytes", size, len(data))
	}
	blue := 0
	for y := range cardHeight {
		for x := range cardWidth {
			if r, _, b, _ := picture.At(x, y).RGBA(); b > r+0x3000 {
				blue++
			}
		}
	}
	if blue < 500 {
		t.Errorf("only %d points of the card show meetings", blue)
	}
	for name, page := range files {
		if !strings.HasSuffix(name, ".html") || name == "404.html" {
			continue
		}
		named := ""
		each(t, name, page, func(n *html.Node) {
			if property, _ := attribute(n, "property"); property == "og:image" {
				named, _ = attribute(n, "content")
			}
		})
		if want := "https://example.org/dialogues/" + cardName; named != want {
			t.Errorf("%s names the card %q, want %q", name, named, want)
		}
	}
}

// TestNoCard: without a day there is nothing to draw, and no page says that there is.
func TestNoCard(t *testing.T) {
	ds := sample.Dataset()
	for i := range ds.Meetings {
		ds.Meetings[i].Date, ds.Meetings[i].PlannedDate = "", ""
	}
	files := written(t, ds)
	if files[cardName] != "" || strings.Contains(files["index.html"], "og:image") {
		t.Error("there is a card of no meetings")
	}
}

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
