package tables

import (
	"cmp"
	"slices"
	"strconv"

	"dialoguec/schema"
)

// mention is a stretch of text that names an entity, kept small: there are
// dozens in every document.
type mention struct {
	span     *schema.Span
	document int32 // its rank among the documents, by their identifiers
	row      int32 // of the table of its kind
	kind     int8  // its place in schema.EntityKinds
}

// mentionsIn lists all that names an entity, in the order of the texts, each once.
func mentionsIn(ds *schema.Dataset) []mention {
	n := 0
	ds.EachNamed(func(_ schema.EntityKind, _ int, f *schema.Fact) { n += len(f.Evidence) })
	list, order := make([]mention, 0, n), newRanks(ds.Documents)
	ds.EachNamed(func(kind schema.EntityKind, row int, f *schema.Fact) {
		place := int8(slices.Index(schema.EntityKinds, kind))
		spans := f.Evidence
		if kind == schema.EntityItem {
			spans = slices.Clone(spans) // its row is not kept
		}
		for i := range spans {
			list = append(list, mention{&spans[i], order.of(spans[i].Document), int32(row), place})
		}
	})
	slices.SortFunc(list, compareMentions)
	return slices.CompactFunc(list, func(a, b mention) bool { return compareMentions(a, b) == 0 })
}

// ranks are the ranks of documents in the order of their identifiers.
type ranks struct {
	all  map[string]int32
	last string // that was asked for, and its rank
	rank int32
}

func newRanks(documents []schema.Document) *ranks {
	ids := make([]string, len(documents))
	for i := range documents {
		ids[i] = documents[i].ID
	}
	slices.Sort(ids)
	r := &ranks{all: make(map[string]int32, len(ids))}
	for i, id := range ids {
		r.all[id] = int32(i) + 1
	}
	return r
}

// of returns the rank of a document, 0 if there is none of that name.
func (r *ranks) of(document string) int32 {
	if document != r.last {
		r.last, r.rank = document, r.all[document]
	}
	return r.rank
}

// compareMentions orders mentions by their places; those of one stretch by
// their kinds, and by the order of the tables, which is that of identifiers.
func compareMentions(a, b mention) int {
	return cmp.Or(comparePlaces(a, b), cmp.Compare(a.kind, b.kind), cmp.Compare(a.row, b.row))
}

// comparePlaces compares the stretches of two mentions.
func comparePlaces(a, b mention) int {
	return cmp.Or(cmp.Compare(a.document, b.document), cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.End, b.span.End))
}

// mentionRows lists every stretch of text that names an entity. Those of one
// stretch are numbered.
func mentionRows(v *View, yield func(mentionRow) bool) {
	list, q, items := mentionsIn(v.Dataset), quoter{view: v}, v.ReferencedItems.Reader()
	number := 0
	for i, m := range list {
		if number++; i > 0 && comparePlaces(list[i-1], m) != 0 {
			number = 1
		}
		row := mentionOf(v.Dataset, m, number, items)
		row.QuoteURL = q.url(m.span)
		if !yield(row) {
			return
		}
	}
}

func mentionOf(ds *schema.Dataset, m mention, number int, items *schema.Reader[schema.ReferencedItem]) mentionRow {
	row := mentionRow{
		DocumentID: m.span.Document, Kind: string(schema.EntityKinds[m.kind]),
		Start: strconv.Itoa(m.span.Start), End: strconv.Itoa(m.span.End), Quote: m.span.Quote,
	}
	row.EntityID, row.EntityEN = entityOf(ds, m, items)
	row.ID = m.span.Document + "/m-" + row.Start + "-" + row.End
	if number > 1 {
		row.ID += "-" + strconv.Itoa(number)
	}
	return row
}

// entityOf returns the identifier of what is mentioned, and its English name.
func entityOf(ds *schema.Dataset, m mention, items *schema.Reader[schema.ReferencedItem]) (id, english string) {
	switch schema.EntityKinds[m.kind] {
	case schema.EntitySeries:
		s := &ds.Series[m.row]
		return s.ID, s.NameEN
	case schema.EntityMeeting:
		x := &ds.Meetings[m.row]
		return x.ID, x.NameEN
	case schema.EntityOrganization:
		o := &ds.Organizations[m.row]
		return o.ID, o.NameEN
	case schema.EntityPerson:
		p := &ds.People[m.row]
		return p.ID, p.NameEN
	case schema.EntityItem:
		r := items.At(int(m.row))
		return r.ID, r.NameEN
	}
	d := &ds.Documents[m.row]
	if d.Language == "en" {
		english = d.Title
	}
	return d.ID, english
}
