package link

import (
	"cmp"
	"strconv"

	"dialoguec/compile/link/name"
	"dialoguec/schema"
)

// nameMeeting names a meeting, in each language that there is a name in, after
// its series and ordinal or date; without a series, after its document.
func nameMeeting(m *schema.Meeting, series *schema.Series, d *schema.Document) {
	if series == nil {
		nameAfterDocument(m, d)
		return
	}
	if series.NameEN != "" || series.NameJA == "" {
		m.NameEN = sessionEN(cmp.Or(series.NameEN, series.Name), m)
	}
	if series.NameJA != "" {
		m.NameJA = sessionJA(series.NameJA, m)
	}
}

func nameAfterDocument(m *schema.Meeting, d *schema.Document) {
	switch {
	case d.Title != "" && d.Language == "ja":
		m.NameJA = d.Title
	case d.Title != "":
		m.NameEN = d.Title
	case m.Date != "":
		m.NameEN = "[Meeting of " + string(m.Date) + "]"
	default:
		m.NameEN = "[Meeting]"
	}
}

// sessionEN names one meeting of a series in English.
func sessionEN(series string, m *schema.Meeting) string {
	switch {
	case m.Ordinal > 0:
		return ordinal(m.Ordinal) + " meeting of the " + name.TrimArticle(series)
	case m.Date != "":
		return series + " (" + string(m.Date) + ")"
	}
	return series
}

// sessionJA does the same in Japanese.
func sessionJA(series string, m *schema.Meeting) string {
	switch {
	case m.Ordinal > 0:
		return series + " 第" + strconv.Itoa(m.Ordinal) + "回会合"
	case m.Date != "":
		return series + "（" + string(m.Date) + "）"
	}
	return series
}

// labelDocuments gives each document a label: its title, else what it is a
// statement of, in square brackets.
func (l *linker) labelDocuments() {
	meetings := make(map[string]*schema.Meeting, len(l.out.Meetings))
	for i := range l.out.Meetings {
		meetings[l.out.Meetings[i].ID] = &l.out.Meetings[i]
	}
	for i := range l.out.Documents {
		d := &l.out.Documents[i]
		d.Label = cmp.Or(d.Title, madeLabel(d, meetings[d.MeetingID]))
	}
}

func madeLabel(d *schema.Document, m *schema.Meeting) string {
	switch {
	case m == nil:
		return "[Statement " + d.ID + "]"
	case m.NameEN != "" && m.SeriesID != "" && m.Ordinal > 0:
		return "[Statement of the " + m.NameEN + "]"
	case m.SeriesID != "":
		return "[Statement of " + m.Label() + "]"
	case m.Date != "":
		return "[Statement of a meeting, " + string(m.Date) + "]"
	}
	return "[Statement " + d.ID + "]"
}

// ordinal writes an English ordinal number in figures.
func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}
