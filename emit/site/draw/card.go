package draw

import (
	"cmp"
	"image"
	"image/color"
	"image/png"
	"io"
	"math"

	"dialoguec/emit/site/index"
	"dialoguec/schema"
)

// The card is the picture that messengers and networks show beside a link to a
// page: the meetings of the largest series, a lane each, as on the overview. It has
// no words, so that it is one for all pages and languages.

// CardName is the file of the card.
const CardName = "card.png"

// The size is the one that Open Graph cards are shown in.
const (
	cardWidth, cardHeight = 1200, 630
	cardMargin            = 90
	mostCardLanes         = 9
)

// ink is a colour of the card. It has steps from paper on, by which edges are smooth.
type ink byte

const (
	accent ink = iota
	grey       // of lines, and of what is only spoken of
	inks
	inkSteps = 15
)

// cardPalette has all steps of the inks, one ink after another.
func cardPalette() color.Palette {
	paper, full := [3]int{0xFC, 0xFB, 0xF8}, [inks][3]int{{0x2A, 0x4D, 0x87}, {0x8A, 0x8D, 0x95}}
	var p color.Palette
	for _, to := range full {
		for step := range inkSteps + 1 {
			mix := func(i int) byte { return byte(paper[i] + (to[i]-paper[i])*step/inkSteps) }
			p = append(p, color.RGBA{mix(0), mix(1), mix(2), 0xFF})
		}
	}
	return p
}

// cardLanes are the series of the card and its axis; ok is false if no meeting of
// theirs has a day.
func cardLanes(x *index.Index) (lanes []string, a axis, ok bool) {
	lanes = x.SeriesInOrder()
	lanes = lanes[:min(len(lanes), mostCardLanes)]
	var all []int
	for _, id := range lanes {
		all = append(all, x.Held[id]...)
	}
	a, ok = axisOf(x, all)
	return lanes, a, ok
}

// HasCard reports whether there is something to draw.
func HasCard(x *index.Index) bool {
	_, _, ok := cardLanes(x)
	return ok
}

// WriteCard draws the card, and writes it to its file.
func WriteCard(w io.Writer, x *index.Index) error { return png.Encode(w, cardOf(x)) }

func cardOf(x *index.Index) *image.Paletted {
	lanes, a, _ := cardLanes(x)
	c := card{image.NewPaletted(image.Rect(0, 0, cardWidth, cardHeight), cardPalette())}
	between := float64(cardHeight) / float64(len(lanes)+1)
	for n, id := range lanes {
		y := between * float64(n+1)
		line := func(_, py float64) bool { return math.Abs(py-y) < 1 }
		c.fill(line, grey, inkSteps/3, cardMargin, y-2, cardWidth-cardMargin, y+2)
		known := map[spotOnCard]bool{}
		for _, status := range []schema.Status{schema.Mentioned, schema.Planned, schema.Held} { // which is above the others
			for _, i := range x.Held[id] {
				if at, ok := cardSpot(&a, &x.Meetings[i]); ok && at.status == status && !known[at] {
					known[at] = true
					c.meeting(at, y, min(between*0.3, 20))
				}
			}
		}
	}
	return c.Paletted
}

// spotOnCard is where on its lane a meeting is, to a few points.
type spotOnCard struct {
	x      float64
	status schema.Status
}

func cardSpot(a *axis, m *schema.Meeting) (at spotOnCard, ok bool) {
	from, to, ok := a.span(cmp.Or(m.Date, m.PlannedDate))
	share := (from + to) / 200
	return spotOnCard{math.Round((cardMargin+(cardWidth-2*cardMargin)*share)/3) * 3, m.Status}, ok
}

type card struct{ *image.Paletted }

// meeting draws a meeting on its lane, as the timeline has it: one that was held is
// full, one that was planned is a diamond, and one that is spoken of a ring.
func (c card) meeting(at spotOnCard, y, size float64) {
	disc := func(px, py float64) bool { return math.Hypot(px-at.x, py-y) < size }
	diamond := func(px, py float64) bool {
		d := math.Abs(px-at.x) + math.Abs(py-y)
		return d < size && d > size-5
	}
	ring := func(px, py float64) bool {
		d := math.Hypot(px-at.x, py-y)
		return d < 0.7*size && d > 0.7*size-4
	}
	shape, of := disc, accent
	switch at.status {
	case schema.Planned:
		shape = diamond
	case schema.Mentioned:
		shape, of = ring, grey
	}
	c.fill(shape, of, inkSteps, at.x-size, y-size, at.x+size, y+size)
}

// samples is how often each way a point of the card is asked for: whether it is
// within a shape, and so how much of it is.
const samples = 4

// fill draws a shape within bounds, most of it at a step of an ink.
func (c card) fill(within func(x, y float64) bool, of ink, full int, left, top, right, bottom float64) {
	for y := int(top) - 1; y <= int(bottom)+1; y++ {
		for x := int(left) - 1; x <= int(right)+1; x++ {
			n := 0
			for s := range samples * samples {
				if within(float64(x)+(float64(s%samples)+0.5)/samples, float64(y)+(float64(s/samples)+0.5)/samples) {
					n++
				}
			}
			if n > 0 && (image.Point{X: x, Y: y}).In(c.Rect) {
				level := byte(max(1, full*n/(samples*samples)))
				if at := &c.Pix[c.PixOffset(x, y)]; *at%(inkSteps+1) <= level {
					*at = byte(of)*(inkSteps+1) + level
				}
			}
		}
	}
}
