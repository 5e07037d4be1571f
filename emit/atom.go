package emit

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"dialoguec/emit/atom"
	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// feed writes feed.atom: every document, the newest first.
func feed(ds *schema.Dataset, opt Options, w io.Writer) error {
	f := feeder{tables.New(ds), opt}
	return f.write(w, "feed.atom", "", f.rows())
}

// feeds returns a feed for each series, and one for each theme that a document
// has a provision on, the themes below it included.
func feeds(ds *schema.Dataset, opt Options) []File {
	f := feeder{tables.New(ds), opt}
	rows := f.rows()
	var files []File
	add := func(name, title string, keep func(*feedRow) bool) {
		var some []feedRow
		for i := range rows {
			if keep(&rows[i]) {
				some = append(some, rows[i])
			}
		}
		if len(some) > 0 {
			files = append(files, File{Name: name, Write: func(w io.Writer) error { return f.write(w, name, title, some) }})
		}
	}
	for i := range ds.Series {
		s := &ds.Series[i]
		add("feeds/series/"+s.ID+".atom", cmp.Or(s.NameEN, s.NameJA, s.Name), func(r *feedRow) bool { return r.series == s.ID })
	}
	for i := range ds.Themes {
		t := &ds.Themes[i]
		add("feeds/themes/"+t.ID+".atom", t.LabelEN+" / "+t.LabelJA, func(r *feedRow) bool { return slices.Contains(r.within, t.ID) })
	}
	return files
}

// feeder writes feeds of a dataset.
type feeder struct {
	*tables.View
	opt Options
}

// feedRow is a document as a feed shows it.
type feedRow struct {
	*schema.Document
	day                  string // of issue, or else the first day of the meeting
	series               string
	themes, within       []string // on which it has a provision; and those above them
	provisions, promises int
}

// rows lists the documents, the newest first.
func (f feeder) rows() []feedRow {
	rows := make([]feedRow, len(f.Documents))
	at := map[string]*feedRow{}
	for i := range f.Documents {
		d := &f.Documents[i]
		m := f.Meeting(d.MeetingID)
		issued, _ := d.IssuedDate.Range()
		began, _ := m.Date.Range()
		rows[i] = feedRow{Document: d, day: cmp.Or(issued, began, atom.NoDay), series: m.SeriesID}
		at[d.ID] = &rows[i]
	}
	for _, p := range f.Provisions.All() {
		r := at[p.DocumentID]
		if r == nil {
			continue
		}
		if r.provisions++; p.Promises() {
			r.promises++
		}
		for _, t := range p.Themes {
			if !slices.Contains(r.themes, t) {
				r.themes = append(r.themes, t)
			}
			f.above(t, &r.within)
		}
	}
	slices.SortStableFunc(rows, func(a, b feedRow) int { return cmp.Or(cmp.Compare(b.day, a.day), cmp.Compare(a.ID, b.ID)) })
	return rows
}

func (f feeder) above(theme string, list *[]string) {
	for t := f.Theme(theme); t.ID != "" && !slices.Contains(*list, t.ID); t = f.Theme(t.BroaderID) {
		*list = append(*list, t.ID)
	}
}

// write writes one feed; of is what it is on, "" for everything.
func (f feeder) write(w io.Writer, name, of string, rows []feedRow) error {
	out := atom.New(&f.opt.About, f.opt.Base+name, of)
	out.Subtitle, out.Rights = f.opt.About.Description.Both("\n\n"), f.opt.About.License
	if f.opt.About.Homepage != "" {
		out.Links = append(out.Links, atom.Link{Rel: "alternate", Href: f.opt.About.Homepage})
	}
	for i := range rows {
		out.AsNewAs(rows[i].day)
	}
	out.Entries = func(yield func(atom.Entry) bool) {
		for i := range rows {
			if !yield(f.entry(&rows[i])) {
				return
			}
		}
	}
	return out.Write(w)
}

func (f feeder) entry(r *feedRow) atom.Entry {
	e := atom.Entry{
		Language: r.Language, ID: f.opt.Base + "doc/" + r.ID, Title: r.Label, Updated: atom.Updated(r.day),
		Links:   []atom.Link{{Rel: "alternate", Href: cmp.Or(r.SourceURL, f.opt.Base+schema.TextName(r.ID))}},
		Summary: f.summary(r),
	}
	for _, t := range r.themes {
		e.Categories = append(e.Categories, atom.Category{Term: t, Scheme: f.opt.Base + "themes", Label: f.Theme(t).LabelEN})
	}
	return e
}

func (f feeder) summary(r *feedRow) string {
	var parts []string
	if m := f.Meeting(r.MeetingID); m.Label() != "" {
		parts = append(parts, m.Label())
	}
	return strings.Join(append(parts, fmt.Sprintf("%d provisions, %d of them promises", r.provisions, r.promises)), ": ")
}
