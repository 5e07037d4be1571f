package rows

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// List is a list of provisions with the filters that make sense for it.
type List struct {
	Count int
	Rows  markup.InPlace
	Whole markup.Outside // to a search among all rows, if the list is a part of them
}

// grouping says which rows of a list one after another are below one heading.
type grouping struct {
	same   func(a, b *schema.Provision) bool
	head   func(before, first *schema.Provision) // before is nil at the beginning
	themes bool                                  // are shown with each row
}

// OverTime is the list of some provisions, in their order: what was said one
// after another at a meeting is below its name.
func (w Writer) OverTime(rows []int) *List {
	return w.grouped(rows, grouping{same: w.saidTogether, head: func(_, p *schema.Provision) {
		w.Tag("\n<p class=\"said\">")
		w.OccasionOf(p)
		w.Tag("</p>")
	}})
}

// BySection lists the provisions of some documents section by section.
func (w Writer) BySection(documents []int) *List {
	var rows []int
	for _, i := range documents {
		rows = append(rows, w.Said[w.Documents[i].ID]...)
	}
	return w.grouped(rows, grouping{
		same: func(p, q *schema.Provision) bool { return p.DocumentID == q.DocumentID && p.SectionID == q.SectionID },
		head: func(before, p *schema.Provision) {
			if len(documents) > 1 && (before == nil || before.DocumentID != p.DocumentID) {
				w.Headed(`<h3 class="of">`, w.DocumentLink(p.DocumentID))
			}
			w.Headed("<h3>", markup.Link{Words: w.SectionHeading(p.SectionID)})
		},
		themes: true,
	})
}

// saidTogether reports whether two provisions were said at one meeting, or if its
// day is not known in one statement.
func (w Writer) saidTogether(p, q *schema.Provision) bool {
	if p.MeetingID != q.MeetingID {
		return false
	}
	if p.DocumentID == q.DocumentID {
		return true
	}
	m := w.Meeting(p.MeetingID)
	return m != nil && m.Date != ""
}

func (w Writer) grouped(rows []int, by grouping) *List {
	l := &List{Count: len(rows)}
	l.Rows = func() { w.provisions(l, rows, by) }
	return l
}

// fewRows is how many rows need no filter.
const fewRows = 4

// provisions writes a list of provisions with its filters, by which the script
// hides rows.
func (w Writer) provisions(l *List, rows []int, by grouping) {
	var numbers choices
	if l.Count > fewRows {
		var filters []Filter
		filters, numbers = w.Filters(rows)
		w.writeFilters(filters)
	}
	if l.Whole.Href != "" {
		w.Element(`<p class="more whole"><a href="`, l.Whole.Href, `">`)
		w.Element("", l.Whole.Name, "</a></p>\n")
	}
	w.Tag(`<div class="provisions">`)
	var before *schema.Provision
	for _, i := range rows {
		p := &w.Provisions.List[i]
		if before == nil || !by.same(before, p) {
			w.TagIf(before != nil, "</ul>\n</div>")
			w.Tag("\n<div class=\"group\">")
			by.head(before, p)
			w.Tag("\n<ul>\n")
		}
		w.provisionRow(i, numbers, by.themes)
		w.Drain()
		before = p
	}
	w.TagIf(before != nil, "</ul>\n</div>")
	w.Element("\n</div>\n<p class=\"none\" hidden>", w.Say("none-left"), "</p>")
}
