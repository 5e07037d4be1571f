package emit

import (
	"cmp"
	"slices"
	"strconv"

	"dialoguec/schema"
)

// mention is a stretch of text that names an entity.
type mention struct {
	span *schema.Span
	kind schema.EntityKind
	id   string
}

// mentions lists all that names an entity, in the order of the texts, each once.
func (v *view) mentions() []mention {
	list := make([]mention, 0, len(v.Provisions))
	add := func(kind schema.EntityKind, id string, f *schema.Fact) {
		for i := range f.Evidence {
			list = append(list, mention{&f.Evidence[i], kind, id})
		}
	}
	for i := range v.Documents {
		add(schema.EntityDocument, v.Documents[i].ID, &v.Documents[i].Fact)
	}
	for i := range v.Series {
		add(schema.EntitySeries, v.Series[i].ID, &v.Series[i].Fact)
	}
	for i := range v.Meetings {
		m := &v.Meetings[i]
		add(schema.EntityMeeting, m.ID, &m.Fact)
		for n := range m.Claims {
			add(schema.EntityMeeting, m.ID, &m.Claims[n].Fact)
		}
	}
	for i := range v.Organizations {
		add(schema.EntityOrganization, v.Organizations[i].ID, &v.Organizations[i].Fact)
	}
	for i := range v.People {
		add(schema.EntityPerson, v.People[i].ID, &v.People[i].Fact)
	}
	for i := range v.ReferencedItems {
		add(schema.EntityItem, v.ReferencedItems[i].ID, &v.ReferencedItems[i].Fact)
	}
	slices.SortFunc(list, compareMentions)
	return slices.CompactFunc(list, func(a, b mention) bool { return compareMentions(a, b) == 0 })
}

func compareMentions(a, b mention) int {
	return cmp.Or(comparePlaces(a, b), cmp.Compare(a.kind, b.kind), cmp.Compare(a.id, b.id))
}

// comparePlaces compares the stretches of two mentions.
func comparePlaces(a, b mention) int {
	return cmp.Or(cmp.Compare(a.span.Document, b.span.Document), cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.End, b.span.End))
}

// mentionRows lists every stretch of text that names an entity. Those of one
// stretch are numbered.
func (v *view) mentionRows(yield func(mentionRow) bool) {
	list, q := v.mentions(), quoter{view: v}
	number := 0
	for i, m := range list {
		if number++; i > 0 && comparePlaces(list[i-1], m) != 0 {
			number = 1
		}
		row := v.mentionRow(m, number)
		row.QuoteURL = q.url(m.span)
		if !yield(row) {
			return
		}
	}
}

func (v *view) mentionRow(m mention, number int) mentionRow {
	row := mentionRow{
		DocumentID: m.span.Document, Kind: string(m.kind), EntityID: m.id, EntityEN: v.entityEN(m.kind, m.id),
		Start: strconv.Itoa(m.span.Start), End: strconv.Itoa(m.span.End), Quote: m.span.Quote,
	}
	row.ID = m.span.Document + "/m-" + row.Start + "-" + row.End
	if number > 1 {
		row.ID += "-" + strconv.Itoa(number)
	}
	return row
}

// entityEN returns the English name of an entity.
func (v *view) entityEN(kind schema.EntityKind, id string) string {
	switch kind {
	case schema.EntitySeries:
		return get(v.series, id).NameEN
	case schema.EntityMeeting:
		return get(v.meetings, id).NameEN
	case schema.EntityOrganization:
		return get(v.organizations, id).NameEN
	case schema.EntityPerson:
		return get(v.people, id).NameEN
	case schema.EntityItem:
		return get(v.items, id).NameEN
	case schema.EntityDocument:
		if d := get(v.documents, id); d.Language == "en" {
			return d.Title
		}
	}
	return ""
}
