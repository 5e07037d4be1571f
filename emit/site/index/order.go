package index

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dialoguec/emit/atom"
	"dialoguec/schema"
)

// firstDay is the day of issue of a document, or else the first day of its meeting.
func (x *Index) firstDay(d *schema.Document) string {
	first, _ := d.IssuedDate.Range()
	if first == "" {
		if m := x.Meeting(d.MeetingID); m != nil {
			first, _ = m.Date.Range()
		}
	}
	return cmp.Or(first, atom.NoDay)
}

// arrange makes the lists that are in the order of time: the newest first.
func (x *Index) arrange() {
	x.Newest = EveryRow(x.Documents)
	for i := range x.Documents {
		x.DayOf[x.Documents[i].ID] = x.firstDay(&x.Documents[i])
	}
	slices.SortStableFunc(x.Newest, func(a, b int) int {
		return cmp.Compare(x.DayOf[x.Documents[b].ID], x.DayOf[x.Documents[a].ID])
	})
	for _, i := range x.Newest {
		d := &x.Documents[i]
		m := x.Meeting(d.MeetingID)
		if m != nil && m.SeriesID != "" {
			x.enter("series/"+m.SeriesID, i)
			for _, p := range x.Said[d.ID] {
				if x.Provisions.List[p].Promises() {
					x.Within[m.SeriesID] = append(x.Within[m.SeriesID], p)
				}
			}
		}
		for _, p := range x.Said[d.ID] {
			x.file(p, i)
		}
		for _, k := range x.Marks[d.ID] {
			switch k.Kind {
			case ABody:
				x.enter("org/"+x.Organizations[k.Row].ID, i)
			case APerson:
				x.enter("person/"+x.People[k.Row].ID, i)
			}
		}
	}
	x.LastDay = x.latest()
}

// enter notes a statement on something, once.
func (x *Index) enter(on string, document int) {
	list := x.StatementsOn[on]
	if n := len(list); n == 0 || list[n-1] != document {
		x.StatementsOn[on] = append(list, document)
	}
}

// file enters a provision of a document wherever it belongs.
func (x *Index) file(row, document int) {
	p := &x.Provisions.List[row]
	if p.Promises() {
		x.Promises = append(x.Promises, row)
	}
	once := func(in map[string][]int, keys []string) {
		for _, k := range keys {
			if list := in[k]; k != "" && (len(list) == 0 || list[len(list)-1] != row) {
				in[k] = append(list, row)
			}
		}
	}
	once(x.OnTheme, p.Themes)
	for _, t := range p.Themes {
		x.enter("theme/"+t, document)
	}
	for _, code := range p.ActorParties {
		x.Acting[code]++
	}
	once(x.By, p.OrganizationIDs)
	once(x.By, p.Entities)
}

// latest is the last day on which a meeting that is reported ended or a
// statement was issued.
func (x *Index) latest() string {
	last := ""
	for i := range x.Documents {
		_, day := x.Documents[i].IssuedDate.Range()
		last = max(last, day)
	}
	for i := range x.Meetings {
		if m := &x.Meetings[i]; m.Status == schema.Held {
			_, day := m.Date.Range()
			last = max(last, day)
		}
	}
	return last
}

// YearIssued is the year of a document, 0 if it is unknown.
func (x *Index) YearIssued(document string) int {
	day := x.DayOf[document]
	if day == "" || day == atom.NoDay {
		return 0
	}
	y, _ := strconv.Atoi(day[:4])
	return y
}

// SeriesInOrder lists the series, those with most meetings first.
func (x *Index) SeriesInOrder() []string {
	ids := make([]string, len(x.Series))
	for i := range x.Series {
		ids[i] = x.Series[i].ID
	}
	slices.SortStableFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(x.heldCount(b), x.heldCount(a)), cmp.Compare(len(x.Held[b]), len(x.Held[a])), cmp.Compare(a, b))
	})
	return ids
}

// heldCount counts the meetings of a series that were held.
func (x *Index) heldCount(series string) int {
	n := 0
	for _, i := range x.Held[series] {
		if x.Meetings[i].Status == schema.Held {
			n++
		}
	}
	return n
}

// ThreadsInOrder lists the threads, those with most entries first.
func (x *Index) ThreadsInOrder() []string {
	ids := make([]string, 0, len(x.Entries))
	for id := range x.Entries {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(x.Entries[b]), len(x.Entries[a])), strings.Compare(a, b))
	})
	return ids
}

// EveryRow lists the places of all rows.
func EveryRow[T any](rows []T) []int {
	list := make([]int, len(rows))
	for i := range list {
		list[i] = i
	}
	return list
}
