package schema

import "iter"

// EachNamed visits all entities that texts name, and the claims of meetings, each
// with its row in the table of its kind. A row is good until the next one.
func (d *Dataset) EachNamed(visit func(kind EntityKind, row int, f *Fact)) {
	for i := range d.Documents {
		visit(EntityDocument, i, &d.Documents[i].Fact)
	}
	for i := range d.Series {
		visit(EntitySeries, i, &d.Series[i].Fact)
	}
	for i := range d.Meetings {
		visit(EntityMeeting, i, &d.Meetings[i].Fact)
		for n := range d.Meetings[i].Claims {
			visit(EntityMeeting, i, &d.Meetings[i].Claims[n].Fact)
		}
	}
	for i := range d.Organizations {
		visit(EntityOrganization, i, &d.Organizations[i].Fact)
	}
	for i := range d.People {
		visit(EntityPerson, i, &d.People[i].Fact)
	}
	for i, r := range d.ReferencedItems.All() {
		visit(EntityItem, i, &r.Fact)
	}
}

// Facts yields the ground of every row, and of every claim, that has one.
func (d *Dataset) Facts() iter.Seq[*Fact] {
	return func(yield func(*Fact) bool) {
		more := true
		visit := func(_ EntityKind, _ int, f *Fact) { more = more && yield(f) }
		d.EachNamed(visit)
		for i, p := range d.Participations.All() {
			visit("", i, &p.Fact)
		}
		for i, s := range d.Sections.All() {
			visit("", i, &s.Fact)
		}
		for i, p := range d.Provisions.All() {
			visit("", i, &p.Fact)
		}
	}
}
