package link

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// collectRows takes over what belongs to one document alone, with the
// identifiers of the dataset.
func (l *linker) collectRows() {
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
	}
	leaders(l.out.Participations)
}

// itemKey is the same for items of one kind and name.
func itemKey(r *schema.ReferencedItem) string {
	name := trimArticle(r.Name)
	return strings.ReplaceAll(string(r.Kind), "_", "-") + "/" + cmp.Or(slug.Of("item", name), slug.Hash("item", name))
}
