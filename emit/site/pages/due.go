package pages

import (
	"cmp"
	"slices"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/schema"
)

// schedule reads what is due, and when.
type schedule struct{ *page.Draft }

// dueRow is a promise with the day by which it was to be kept.
type dueRow struct {
	Quote, Said markup.InPlace
	Due         string
	Strength    string
	Back        *comeback // the first later meeting that takes it up
}

// comeback is what a later meeting says of a promise.
type comeback struct {
	Occasion   markup.Link
	When       string
	Relation   string
	markup.Way // to the place of what it says
}

// due lists the promises with a deadline, before and from the date of the
// dataset on: those to come the next first, those past the last first.
func (c schedule) due() (coming, past []int) {
	for _, i := range c.Promises {
		_, by := c.Provisions.List[i].Deadline.Range()
		switch {
		case by == "":
		case by >= c.today():
			coming = append(coming, i)
		default:
			past = append(past, i)
		}
	}
	day := func(i int) string {
		_, by := c.Provisions.List[i].Deadline.Range()
		return by
	}
	slices.SortStableFunc(coming, func(a, b int) int { return cmp.Compare(day(a), day(b)) })
	slices.SortStableFunc(past, func(a, b int) int { return cmp.Compare(day(b), day(a)) })
	return coming, past
}

// today is the date of the dataset: that of its release, or else that of the
// last thing that it reports. It is never that of the clock.
func (c schedule) today() string { return cmp.Or(c.Site.About.Released, c.LastDay) }

func (c schedule) asOf() string {
	key := "as-of-last"
	if c.Site.About.Released != "" {
		key = "as-of-release"
	}
	return c.Say(key, c.Day(c.today()))
}

func (c schedule) dueRows(rows []int) []dueRow {
	var out []dueRow
	for _, i := range rows {
		p := &c.Provisions.List[i]
		out = append(out, dueRow{
			Quote: func() { c.Rows().Quote(p) }, Due: c.Date(p.Deadline), Strength: string(p.Commitment), Back: c.comeback(p),
			Said: func() {
				c.Tag(`<span class="when">`)
				c.Rows().OccasionOf(p)
				c.Tag("</span> ")
				c.Rows().ActorsOf(p)
			},
		})
	}
	return out
}

// comeback finds the first entry of a later meeting in the threads of a provision.
func (c schedule) comeback(p *schema.Provision) *comeback {
	for _, n := range c.Tied[p.ID] {
		list := c.Entries[c.Threads[n].ThreadID]
		at := slices.Index(list, n)
		for _, i := range list[at+1:] {
			if e := &c.Threads[i]; e.MeetingID != p.MeetingID {
				q := c.Provision(e.ProvisionID)
				if q == nil {
					continue
				}
				return &comeback{c.Occasion(e.MeetingID), c.WhenSaid(q), c.Label("relation", string(e.Relation)), c.PlaceOf(q.DocumentID, q.ID)}
			}
		}
	}
	return nil
}
