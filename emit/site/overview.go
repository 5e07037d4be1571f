package site

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// Download is a file of the dataset that the overview offers.
type Download struct {
	Name   string // slash-separated, relative to the folder of the data
	Size   int64  // in bytes
	SHA256 [32]byte
}

// figure is a number with what it counts, or another value with what it is.
type figure struct{ Label, Value, Href string }

// overview is what the first page shows.
type overview struct {
	Title, About string
	Figures      []figure
	Said         []figure // by the publisher, of the dataset
	Timeline     *timeline
	Series       int // all of them
	Charts       []*chart
	Themes       int
	AsOf         string
	Coming, Past []dueRow
	Threads      []threadLine
	Downloads    []offer
	Workbook     bool // is among them
}

// What the overview shows of lists that may be long.
const (
	mostLanes   = 16
	mostCharts  = 18
	mostOfDue   = 5
	mostThreads = 6
)

func (c *context) overview(downloads []Download) any {
	o := &overview{Title: c.head.Site, About: c.head.Description, Figures: c.figures(), Said: c.saidOfAll(), Series: len(c.Series), Themes: len(c.Themes),
		AsOf: schedule{c}.asOf()}
	order := c.seriesInOrder()
	o.Timeline = drawing{c}.timeline(order[:min(mostLanes, len(order))])
	o.Charts = drawing{c}.charts(mostCharts)
	coming, past := schedule{c}.due()
	o.Coming, o.Past = schedule{c}.dueRows(coming[:min(mostOfDue, len(coming))]), schedule{c}.dueRows(past[:min(mostOfDue, len(past))])
	threads := c.threadsInOrder()
	o.Threads = c.threadsNamed(threads[:min(mostThreads, len(threads))])
	o.Downloads = c.offers(downloads)
	o.Workbook = len(o.Downloads) > 0 && o.Downloads[0].Format == "Excel"
	return o
}

// figures counts what the dataset holds.
func (c *context) figures() []figure {
	out := []figure{
		{c.say("statements"), c.count(len(c.Documents)), c.to("doc", "").Href()}, {c.say("meetings"), c.count(len(c.Meetings)), c.to("meeting", "").Href()},
		{c.say("commitments"), c.count(len(c.promises)), c.to("commitments", "").Href()}, {c.say("bodies"), c.count(len(c.Organizations)), c.to("org", "").Href()},
		{c.say("people"), c.count(len(c.People)), c.to("person", "").Href()},
	}
	if first, _, last := (drawing{c}).years(); first > 0 {
		years := strconv.Itoa(first)
		if last > first {
			years += "–" + strconv.Itoa(last)
		}
		out = append(out, figure{c.say("years"), years, ""})
	}
	return out
}

// saidOfAll is what the publisher says of the dataset, as far as it is said.
func (c *context) saidOfAll() []figure {
	a := &c.site.opt.About
	contact := a.Contact
	if contact != "" && !schema.IsWeb(contact) {
		contact = "mailto:" + contact
	}
	var out []figure
	for _, f := range []figure{
		{c.say("about.publisher"), c.in(a.Publisher, ""), ""},
		{c.say("about.version"), a.Version, ""},
		{c.say("about.released"), cmp.Or(c.dateOf(a.Released), c.say("about.draft")), ""},
		{c.say("licence"), a.License, a.LicenseURL()},
		{c.say("about.contact"), a.Contact, contact},
		{c.say("about.homepage"), a.Homepage, a.Homepage},
		{"DOI", strings.TrimPrefix(a.DOI, "https://doi.org/"), a.DOI},
		{c.say("about.keywords"), strings.Join(a.Keywords, c.say("comma")), ""},
	} {
		if f.Value != "" {
			out = append(out, f)
		}
	}
	return out
}

// count writes a number with commas between its thousands.
func (t *tongue) count(n int) string {
	s := strconv.Itoa(n)
	for at := len(s) - 3; at > 0; at -= 3 {
		s = s[:at] + "," + s[at:]
	}
	return s
}

// size writes a number of bytes.
func (t *tongue) size(n int64) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d B", n)
	case n < 1_000_000:
		return fmt.Sprintf("%d kB", (n+500)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}
