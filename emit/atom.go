package emit

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"dialoguec/emit/atom"
	"dialoguec/schema"
)

// feed writes feed.atom: every document, the newest first.
func feed(ds *schema.Dataset, opt Options, w io.Writer) error {
	v := newView(ds)
	return v.writeFeed(w, "feed.atom", "", v.feedRows(), opt)
}

// feeds returns a feed for each series, and one for each theme that a document
// has a provision on, the themes below it included.
func feeds(ds *schema.Dataset, opt Options) []File {
	v := newView(ds)
	rows := v.feedRows()
	var files []File
	add := func(name, title string, keep func(*feedRow) bool) {
		var some []feedRow
		for i := range rows {
			if keep(&rows[i]) {
				some = append(some, rows[i])
			}
		}
		if len(some) > 0 {
			files = append(files, File{Name: name, Write: func(w io.Writer) error { return v.writeFeed(w, name, title, some, opt) }})
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

// feedRow is a document as a feed shows it.
type feedRow struct {
	*schema.Document
	day                  string // of issue, or else the first day of the meeting
	series               string
	themes, within       []string // on which it has a provision; and those above them
	provisions, promises int
}

// feedRows lists the documents, the newest first.
func (v *view) feedRows() []feedRow {
	rows := make([]feedRow, len(v.Documents))
	at := map[string]*feedRow{}
	for i := range v.Documents {
		d := &v.Documents[i]
		m := get(v.meetings, d.MeetingID)
		issued, _ := d.IssuedDate.Range()
		began, _ := m.Date.Range()
		rows[i] = feedRow{Document: d, day: cmp.Or(issued, began, atom.NoDay), series: m.SeriesID}
		at[d.ID] = &rows[i]
	}
	for i := range v.Provisions {
		p := &v.Provisions[i]
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
			v.above(t, &r.within)
		}
	}
	slices.SortStableFunc(rows, func(a, b feedRow) int { return cmp.Or(cmp.Compare(b.day, a.day), cmp.Compare(a.ID, b.ID)) })
	return rows
}

// above adds a theme and those above it to a list.
func (v *view) above(theme string, list *[]string) {
	for t := v.themes[theme]; t != nil && !slices.Contains(*list, t.ID); t = v.themes[t.BroaderID] {
		*list = append(*list, t.ID)
	}
}

// writeFeed writes one feed; of is what it is on, "" for everything.
func (v *view) writeFeed(w io.Writer, name, of string, rows []feedRow, opt Options) error {
	f := atom.New(&opt.About, opt.Base+name, of)
	f.Subtitle, f.Rights = opt.About.Description.Either(), opt.About.License
	if opt.About.Homepage != "" {
		f.Links = append(f.Links, atom.Link{Rel: "alternate", Href: opt.About.Homepage})
	}
	for i := range rows {
		f.Add(v.entry(&rows[i], opt))
	}
	return f.Write(w)
}

func (v *view) entry(r *feedRow, opt Options) atom.Entry {
	e := atom.Entry{
		Language: r.Language, ID: opt.Base + "doc/" + r.ID, Title: r.Label, Updated: atom.Updated(r.day),
		Links:   []atom.Link{{Rel: "alternate", Href: cmp.Or(r.SourceURL, opt.Base+textName(r.ID))}},
		Summary: v.summary(r),
	}
	for _, t := range r.themes {
		e.Categories = append(e.Categories, atom.Category{Term: t, Scheme: opt.Base + "themes", Label: get(v.themes, t).LabelEN})
	}
	return e
}

// summary says what is in a document.
func (v *view) summary(r *feedRow) string {
	var parts []string
	if m := get(v.meetings, r.MeetingID); m.Label() != "" {
		parts = append(parts, m.Label())
	}
	return strings.Join(append(parts, fmt.Sprintf("%d provisions, %d of them promises", r.provisions, r.promises)), ": ")
}
