package site

import (
	"image"
	"image/png"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dialoguec/emit/site/draw"
	"dialoguec/schema/sample"
)

// TestCard: every page with an address of its own names the card, which shows the
// meetings and is small.
func TestCard(t *testing.T) {
	files := written(t, sample.Corpus(40))
	data := files[draw.CardName]
	picture, err := png.Decode(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	size := picture.Bounds().Size()
	if size != (image.Point{X: 1200, Y: 630}) || len(data) > 20_000 {
		t.Errorf("the card has %v points and %d bytes", size, len(data))
	}
	blue := 0
	for y := range size.Y {
		for x := range size.X {
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
		if want := "https://example.org/dialogues/" + draw.CardName; named != want {
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
	if files[draw.CardName] != "" || strings.Contains(files["index.html"], "og:image") {
		t.Error("there is a card of no meetings")
	}
}
