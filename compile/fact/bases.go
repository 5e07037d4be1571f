package fact

import "iter"

// Bases yields the basis of every fact: of the document, then of the lists in
// the order of [Facts]. It may be changed in place.
func (f *Facts) Bases() iter.Seq[*Basis] {
	return func(yield func(*Basis) bool) {
		_ = yield(&f.Document.Basis) &&
			each(f.Series, func(x *Series) bool { return yield(&x.Basis) }) &&
			each(f.Meetings, func(x *Meeting) bool { return yield(&x.Basis) }) &&
			each(f.Organizations, func(x *Organization) bool { return yield(&x.Basis) }) &&
			each(f.People, func(x *Person) bool { return yield(&x.Basis) }) &&
			each(f.Participations, func(x *Participation) bool { return yield(&x.Basis) }) &&
			each(f.Agenda, func(x *AgendaItem) bool { return yield(&x.Basis) }) &&
			each(f.Provisions, func(x *Provision) bool { return yield(&x.Basis) }) &&
			each(f.References, func(x *Reference) bool { return yield(&x.Basis) })
	}
}

// each calls yield with every element until it returns false.
func each[T any](list []T, yield func(*T) bool) bool {
	for i := range list {
		if !yield(&list[i]) {
			return false
		}
	}
	return true
}
