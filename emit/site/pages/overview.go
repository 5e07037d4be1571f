package pages

import (
	"cmp"
	"strconv"
	"strings"

	"dialoguec/emit/site/draw"
	"dialoguec/emit/site/page"
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
	Timeline     *draw.Timeline
	Series       int // all of them
	Charts       []*draw.Chart
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

func overviewPage(c *page.Draft, downloads []Download) any {
	o := &overview{Title: c.Head.Site, About: c.Head.Description, Figures: figures(c), Said: saidOfAll(c), Series: len(c.Series), Themes: len(c.Themes),
		AsOf: schedule{c}.asOf()}
	order := c.SeriesInOrder()
	o.Timeline = draw.With(c.Names).Timeline(order[:min(mostLanes, len(order))])
	o.Charts = draw.With(c.Names).Charts(mostCharts)
	coming, past := schedule{c}.due()
	o.Coming, o.Past = schedule{c}.dueRows(coming[:min(mostOfDue, len(coming))]), schedule{c}.dueRows(past[:min(mostOfDue, len(past))])
	threads := c.ThreadsInOrder()
	o.Threads = threadsNamed(c, threads[:min(mostThreads, len(threads))])
	o.Downloads = offers(c, downloads)
	o.Workbook = len(o.Downloads) > 0 && o.Downloads[0].Format == "Excel"
	return o
}

// figures counts what the dataset holds.
func figures(c *page.Draft) []figure {
	out := []figure{
		{c.Say("statements"), c.Count(len(c.Documents)), c.To("doc", "").Href()}, {c.Say("meetings"), c.Count(len(c.Meetings)), c.To("meeting", "").Href()},
		{c.Say("commitments"), c.Count(len(c.Promises)), c.To("commitments", "").Href()}, {c.Say("bodies"), c.Count(len(c.Organizations)), c.To("org", "").Href()},
		{c.Say("people"), c.Count(len(c.People)), c.To("person", "").Href()},
	}
	if first, _, last := draw.Years(c.Index); first > 0 {
		years := strconv.Itoa(first)
		if last > first {
			years += "–" + strconv.Itoa(last)
		}
		out = append(out, figure{c.Say("years"), years, ""})
	}
	return out
}

// saidOfAll is what the publisher says of the dataset, as far as it is said.
func saidOfAll(c *page.Draft) []figure {
	a := c.Site.About
	contact := a.Contact
	if contact != "" && !schema.IsWeb(contact) {
		contact = "mailto:" + contact
	}
	var out []figure
	for _, f := range []figure{
		{c.Say("about.publisher"), c.In(a.Publisher, ""), ""},
		{c.Say("about.version"), a.Version, ""},
		{c.Say("about.released"), cmp.Or(c.Day(a.Released), c.Say("about.draft")), ""},
		{c.Say("licence"), a.License, a.LicenseURL()},
		{c.Say("about.contact"), a.Contact, contact},
		{c.Say("about.homepage"), a.Homepage, a.Homepage},
		{"DOI", strings.TrimPrefix(a.DOI, "https://doi.org/"), a.DOI},
		{c.Say("about.keywords"), strings.Join(a.Keywords, c.Say("comma")), ""},
	} {
		if f.Value != "" {
			out = append(out, f)
		}
	}
	return out
}
