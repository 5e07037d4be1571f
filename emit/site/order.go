package site

import (
	"cmp"
	"slices"

	"dialoguec/emit/atom"
	"dialoguec/schema"
)

// firstDay is the day of issue of a document, or else the first day of its meeting.
func (x *index) firstDay(d *schema.Document) string {
	first, _ := d.IssuedDate.Range()
	if first == "" {
		if m := x.meeting(d.MeetingID); m != nil {
			first, _ = m.Date.Range()
		}
	}
	return cmp.Or(first, atom.NoDay)
}

// arrange makes the lists that are in the order of time: the newest first.
func (x *index) arrange() {
	x.newest = everyRow(x.Documents)
	x.days = make([]string, len(x.Documents))
	for i := range x.days {
		x.days[i] = x.firstDay(&x.Documents[i])
	}
	slices.SortStableFunc(x.newest, func(a, b int) int { return cmp.Compare(x.days[b], x.days[a]) })
	for _, i := range x.newest {
		d := &x.Documents[i]
		m := x.meeting(d.MeetingID)
		if m != nil && m.SeriesID != "" {
			x.enter("series/"+m.SeriesID, i)
			for _, p := range x.said[d.ID] {
				if x.Provisions.List[p].Promises() {
					x.within[m.SeriesID] = append(x.within[m.SeriesID], p)
				}
			}
		}
		for _, p := range x.said[d.ID] {
			x.file(p, i)
		}
		for _, k := range x.marks[d.ID] {
			switch k.kind {
			case aBody:
				x.enter("org/"+x.Organizations[k.row].ID, i)
			case aPerson:
				x.enter("person/"+x.People[k.row].ID, i)
			}
		}
	}
	x.lastDay = x.latest()
}

// enter notes a statement on something, once.
func (x *index) enter(on string, document int) {
	list := x.statementsOn[on]
	if n := len(list); n == 0 || list[n-1] != document {
		x.statementsOn[on] = append(list, document)
	}
}

// file enters a provision of a document wherever it belongs.
func (x *index) file(row, document int) {
	p := &x.Provisions.List[row]
	if p.Promises() {
		x.promises = append(x.promises, row)
	}
	once := func(in map[string][]int, keys []string) {
		for _, k := range keys {
			if list := in[k]; k != "" && (len(list) == 0 || list[len(list)-1] != row) {
				in[k] = append(list, row)
			}
		}
	}
	once(x.about, p.Themes)
	for _, t := range p.Themes {
		x.enter("theme/"+t, document)
	}
	for _, code := range p.ActorParties {
		x.acting[code]++
	}
	once(x.by, p.OrganizationIDs)
	once(x.by, p.Entities)
}

// latest is the last day on which a meeting that is reported ended or a
// statement was issued.
func (x *index) latest() string {
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
