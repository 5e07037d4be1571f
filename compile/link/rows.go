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
// identifiers of the dataset. Of a statement, its document, text and meetings are left.
func (l *linker) collectRows() {
	l.out.Documents = make([]schema.Document, 0, len(l.statements))
	l.out.Coverage = make([]schema.Coverage, 0, len(l.statements))
	for s, st := range l.statements {
		d := st.Document
		d.MeetingID, d.PublisherID = l.ids[s][d.MeetingID], l.ids[s][d.PublisherID]
		l.out.Documents = append(l.out.Documents, d)
		l.out.Texts[d.ID] = st.Text
		l.out.Coverage = append(l.out.Coverage, st.Coverage)
		st.Series, st.Coverage = nil, schema.Coverage{}
	}
	take(l, &l.out.Sections, func(st *schema.Statement) *schema.Rows[schema.Section] { return &st.Sections }, func(ids map[string]string, a *schema.Section) {
		a.MeetingID = ids[a.MeetingID]
	})
	take(l, &l.out.ReferencedItems, func(st *schema.Statement) *schema.Rows[schema.ReferencedItem] { return &st.ReferencedItems }, func(_ map[string]string, r *schema.ReferencedItem) {
		r.Key = itemKey(r)
		r.NameEN, r.NameJA = printed(r.Names, "en"), printed(r.Names, "ja")
	})
	headed := l.headedSides()
	take(l, &l.out.Participations, func(st *schema.Statement) *schema.Rows[schema.Participation] { return &st.Participations }, func(ids map[string]string, p *schema.Participation) {
		p.MeetingID, p.PersonID, p.OrganizationID = ids[p.MeetingID], ids[p.PersonID], ids[p.OrganizationID]
		p.Leads = headed.ledBy(p)
	})
	parties := l.resolveParties()
	take(l, &l.out.Provisions, func(st *schema.Statement) *schema.Rows[schema.Provision] { return &st.Provisions }, func(ids map[string]string, p *schema.Provision) {
		p.MeetingID = ids[p.MeetingID]
		p.Entities = entitiesOf(ids, p.Entities)
		parties.resolve(p)
	})
	l.ids, l.parties, l.partyKeys = nil, nil, nil // which nothing asks for any more
}

// take takes over the rows of one table from all statements, and changes each.
//
// A copy of every row and the row itself would be most of what a build keeps in
// memory. So there is room for exactly the rows that there are, and a statement
// lets go of its own before the next table is begun.
func take[T any](l *linker, to *schema.Rows[T], of func(*schema.Statement) *schema.Rows[T], change func(ids map[string]string, row *T)) {
	n := 0
	for _, st := range l.statements {
		n += len(of(st).List)
	}
	to.List = slices.Grow(to.List, n)
	for s, st := range l.statements {
		to.Append(of(st), func(row *T) { change(l.ids[s], row) })
		*of(st) = schema.Rows[T]{}
	}
}

// itemKey is the same for items of one kind and name.
func itemKey(r *schema.ReferencedItem) string {
	name := name.TrimArticle(r.Name)
	return strings.ReplaceAll(string(r.Kind), "_", "-") + "/" + cmp.Or(slug.Of("item", name), slug.Hash("item", name))
}

// entitiesOf are what a provision names, each once: two bodies of its statement may
// have turned out to be one.
func entitiesOf(ids map[string]string, local []string) []string {
	if len(local) == 0 {
		return nil
	}
	out := make([]string, 0, len(local))
	for _, e := range local {
		out = addNew(out, cmp.Or(ids[e], e))
	}
	return out
}
