package site

import (
	"cmp"
	"slices"
	"strconv"

	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// kind is what a fact is about, for the marks in a text.
type kind uint8

const (
	aProvision kind = iota
	aSection
	aParticipation
	aMeeting
	aSeries
	aBody
	aPerson
	anItem
	aDocument
)

// named reports whether marks of the kind are names, which are short.
func (k kind) named() bool { return k == aBody || k == aPerson || k == anItem || k == aParticipation }

// mark is a stretch of a text with the fact that it says: what the stretch
// means is in row of the table of its kind. There are dozens in every document,
// so that it is kept small.
type mark struct {
	start, end int32 // code points
	row        int32
	kind       kind
	cue        bool // the stretch only assigns a theme to the provision
}

// marksOf collects the marks of all documents.
func marksOf(ds *schema.Dataset) map[string][]mark {
	all := map[string][]mark{}
	add := func(k kind, row int, f *schema.Fact) {
		for i := range f.Evidence {
			s := &f.Evidence[i]
			all[s.Document] = append(all[s.Document], mark{start: int32(s.Start), end: int32(s.End), row: int32(row), kind: k})
		}
	}
	for i, p := range ds.Provisions.All() {
		add(aProvision, i, &p.Fact)
		for _, c := range p.ThemeCues {
			all[p.DocumentID] = append(all[p.DocumentID], mark{start: int32(c.Span.Start), end: int32(c.Span.End), row: int32(i), kind: aProvision, cue: true})
		}
	}
	for i := range ds.Sections.List {
		add(aSection, i, &ds.Sections.List[i].Fact)
	}
	for i := range ds.Participations.List {
		add(aParticipation, i, &ds.Participations.List[i].Fact)
	}
	for i := range ds.Meetings {
		add(aMeeting, i, &ds.Meetings[i].Fact)
		for n := range ds.Meetings[i].Claims {
			add(aMeeting, i, &ds.Meetings[i].Claims[n].Fact)
		}
	}
	for i := range ds.Series {
		add(aSeries, i, &ds.Series[i].Fact)
	}
	for i := range ds.Organizations {
		add(aBody, i, &ds.Organizations[i].Fact)
	}
	for i := range ds.People {
		add(aPerson, i, &ds.People[i].Fact)
	}
	for i := range ds.ReferencedItems.List {
		add(anItem, i, &ds.ReferencedItems.List[i].Fact)
	}
	for i := range ds.Documents {
		add(aDocument, i, &ds.Documents[i].Fact)
	}
	for id, list := range all {
		slices.SortFunc(list, compareMarks)
		all[id] = slices.Compact(list)
	}
	return all
}

// compareMarks orders marks by where they begin; of those that begin together
// the longer comes first.
func compareMarks(a, b mark) int {
	return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.kind, b.kind),
		cmp.Compare(a.row, b.row), compareCues(a, b))
}

func compareCues(a, b mark) int {
	switch {
	case a.cue == b.cue:
		return 0
	case b.cue:
		return -1
	}
	return 1
}

// mentionPlace leads to a stretch of a text on the page of its statement.
func (c *context) mentionPlace(s *schema.Span) markup.Way {
	return c.to("doc", s.Document).At(placeName(s.Start, s.End))
}

// placeName names the place of a stretch that is no row of its own.
func placeName(start, end int) string { return "m" + strconv.Itoa(start) + "-" + strconv.Itoa(end) }
