package link

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/link/name"
	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// collectRows takes over what belongs to one document alone, with the
// identifiers of the dataset.
//
// A copy of every row and the row itself would be most of what a build keeps in
// memory. So there is room for exactly the rows that there are, and a statement
// lets go of its own: what is left of it is its document, text and meetings.
func (l *linker) collectRows() {
	l.makeRoom()
	for s, st := range l.statements {
		ids := l.ids[s]
		d := st.Document
		d.MeetingID, d.PublisherID = ids[d.MeetingID], ids[d.PublisherID]
		l.out.Documents = append(l.out.Documents, d)
		l.out.Texts[d.ID] = st.Text
		l.out.Coverage = append(l.out.Coverage, st.Coverage)
		for _, p := range st.Participations {
			p.MeetingID, p.PersonID, p.OrganizationID = ids[p.MeetingID], ids[p.PersonID], ids[p.OrganizationID]
			l.out.Participations = append(l.out.Participations, p)
		}
		for _, a := range st.Sections {
			a.MeetingID = ids[a.MeetingID]
			l.out.Sections = append(l.out.Sections, a)
		}
		for _, p := range st.Provisions {
			p.MeetingID = ids[p.MeetingID]
			p.Entities = slices.Clone(p.Entities)
			for i, e := range p.Entities {
				p.Entities[i] = cmp.Or(ids[e], e)
			}
			l.out.Provisions = append(l.out.Provisions, p)
		}
		for _, r := range st.ReferencedItems {
			r.Key = itemKey(&r)
			r.NameEN, r.NameJA = printed(r.Names, "en"), printed(r.Names, "ja")
			l.out.ReferencedItems = append(l.out.ReferencedItems, r)
		}
		*st = schema.Statement{Document: st.Document, Meetings: st.Meetings, Text: st.Text}
	}
	leaders(l.out.Participations)
}

// makeRoom makes room for the rows of all statements.
func (l *linker) makeRoom() {
	var participations, sections, provisions, items int
	for _, st := range l.statements {
		participations += len(st.Participations)
		sections += len(st.Sections)
		provisions += len(st.Provisions)
		items += len(st.ReferencedItems)
	}
	l.out.Documents = make([]schema.Document, 0, len(l.statements))
	l.out.Coverage = make([]schema.Coverage, 0, len(l.statements))
	l.out.Participations = slices.Grow(l.out.Participations, participations)
	l.out.Sections = slices.Grow(l.out.Sections, sections)
	l.out.Provisions = slices.Grow(l.out.Provisions, provisions)
	l.out.ReferencedItems = slices.Grow(l.out.ReferencedItems, items)
}

// itemKey is the same for items of one kind and name.
func itemKey(r *schema.ReferencedItem) string {
	name := name.TrimArticle(r.Name)
	return strings.ReplaceAll(string(r.Kind), "_", "-") + "/" + cmp.Or(slug.Of("item", name), slug.Hash("item", name))
}
