package index

import (
	"cmp"
	"slices"

	"dialoguec/schema"
)

// Kind is what a fact is about, for the marks in a text.
type Kind uint8

const (
	AProvision Kind = iota
	ASection
	AParticipation
	AMeeting
	ASeries
	ABody
	APerson
	AnItem
	ADocument
)

// Named reports whether marks of the kind are names, which are short.
func (k Kind) Named() bool { return k == ABody || k == APerson || k == AnItem || k == AParticipation }

// Mark is a stretch of a text with the fact that it says: what the stretch
// means is in row of the table of its kind. There are dozens in every document,
// so that it is kept small.
type Mark struct {
	Start, End int32 // code points
	Row        int32
	Kind       Kind
	Cue        bool // the stretch only assigns a theme to the provision
}

var kindOf = map[schema.EntityKind]Kind{
	schema.EntityDocument: ADocument, schema.EntitySeries: ASeries, schema.EntityMeeting: AMeeting,
	schema.EntityOrganization: ABody, schema.EntityPerson: APerson, schema.EntityItem: AnItem,
}

// marksOf collects the marks of all documents.
func marksOf(ds *schema.Dataset) map[string][]Mark {
	all := map[string][]Mark{}
	add := func(k Kind, row int, f *schema.Fact) {
		for i := range f.Evidence {
			s := &f.Evidence[i]
			all[s.Document] = append(all[s.Document], Mark{Start: int32(s.Start), End: int32(s.End), Row: int32(row), Kind: k})
		}
	}
	for i, p := range ds.Provisions.All() {
		add(AProvision, i, &p.Fact)
		for _, c := range p.ThemeCues {
			all[p.DocumentID] = append(all[p.DocumentID], Mark{Start: int32(c.Span.Start), End: int32(c.Span.End), Row: int32(i), Kind: AProvision, Cue: true})
		}
	}
	for i := range ds.Sections.List {
		add(ASection, i, &ds.Sections.List[i].Fact)
	}
	for i := range ds.Participations.List {
		add(AParticipation, i, &ds.Participations.List[i].Fact)
	}
	ds.EachNamed(func(kind schema.EntityKind, row int, f *schema.Fact) { add(kindOf[kind], row, f) })
	for id, list := range all {
		slices.SortFunc(list, compareMarks)
		all[id] = slices.Compact(list)
	}
	return all
}

// compareMarks orders marks by where they begin; of those that begin together
// the longer comes first.
func compareMarks(a, b Mark) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Kind, b.Kind),
		cmp.Compare(a.Row, b.Row), compareCues(a, b))
}

func compareCues(a, b Mark) int {
	switch {
	case a.Cue == b.Cue:
		return 0
	case b.Cue:
		return -1
	}
	return 1
}
