package schema

import "iter"

// Facts yields the ground of every row, and of every claim, that has one.
func (d *Dataset) Facts() iter.Seq[*Fact] {
	return func(yield func(*Fact) bool) {
		_ = all(d.Documents, func(x *Document) *Fact { return &x.Fact }, yield) &&
			all(d.Series, func(x *Series) *Fact { return &x.Fact }, yield) &&
			all(d.Meetings, func(x *Meeting) *Fact { return &x.Fact }, yield) &&
			d.claims(yield) &&
			all(d.Organizations, func(x *Organization) *Fact { return &x.Fact }, yield) &&
			all(d.People, func(x *Person) *Fact { return &x.Fact }, yield) &&
			allOf(&d.Participations, func(x *Participation) *Fact { return &x.Fact }, yield) &&
			allOf(&d.Sections, func(x *Section) *Fact { return &x.Fact }, yield) &&
			allOf(&d.Provisions, func(x *Provision) *Fact { return &x.Fact }, yield) &&
			allOf(&d.ReferencedItems, func(x *ReferencedItem) *Fact { return &x.Fact }, yield)
	}
}

func (d *Dataset) claims(yield func(*Fact) bool) bool {
	for i := range d.Meetings {
		if !all(d.Meetings[i].Claims, func(x *Claim) *Fact { return &x.Fact }, yield) {
			return false
		}
	}
	return true
}

// all yields the grounds of some rows, and reports whether more are wanted.
func all[T any](rows []T, of func(*T) *Fact, yield func(*Fact) bool) bool {
	for i := range rows {
		if !yield(of(&rows[i])) {
			return false
		}
	}
	return true
}

// allOf is all for rows that may be packed.
func allOf[T any](rows *Rows[T], of func(*T) *Fact, yield func(*Fact) bool) bool {
	for _, row := range rows.All() {
		if !yield(of(row)) {
			return false
		}
	}
	return true
}
