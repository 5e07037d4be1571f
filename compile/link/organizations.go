package link

import (
	"slices"
	"strings"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/name"
	"dialoguec/compile/link/title"
	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// body is one organization of one statement on its way into the dataset.
type body struct {
	local
	org   *schema.Organization
	entry *lexicon.Organization // [none] if the registry has none
	root  string                // what it is a part of in the end, as its statement says
	again bool                  // its statement has named it so before
}

// linkOrganizations makes one row of all that name the same body: the same
// entry of the registry, or the same name in the same country.
func (l *linker) linkOrganizations() {
	bodies := l.bodies()
	same := newGroups(len(bodies))
	byKey := map[string][]int{}
	for i := range bodies {
		key := l.bodyKey(&bodies[i])
		byKey[key] = append(byKey[key], i)
	}
	for _, set := range byKey {
		joinWithinParent(bodies, set, same)
	}
	why, shown := l.mergeBodies(bodies, same)
	l.nameBodies(bodies, same)
	l.fillBodies(bodies, same, why, shown)
	for _, st := range l.statements {
		st.Organizations = nil // which nobody needs after this
	}
	l.doubtfulBodies()
}

func (l *linker) bodies() []body {
	n := 0
	for _, st := range l.statements {
		n += len(st.Organizations)
	}
	out := make([]body, 0, n)
	for s, st := range l.statements {
		from := len(out)
		at := map[string]int{}
		for i := range st.Organizations {
			o := &st.Organizations[i]
			at[o.ID] = len(out)
			out = append(out, body{local: local{s, i}, org: o, entry: l.registry.match(o, l.parties[s], l.date(s), none)})
		}
		for i := from; i < len(out); i++ {
			if j, ok := at[out[i].org.ParentID]; ok && (out[i].entry == none || l.registry.contradicts(out[j].entry, out[i].entry)) {
				out[i].entry = l.registry.match(out[i].org, l.parties[s], l.date(s), out[j].entry)
			}
			out[i].root = l.rootOf(out, i, at)
		}
	}
	return out
}

// rootOf follows the parents of a body, as far as its statement names them,
// and returns the key of the last one; "" if no parent is named.
func (l *linker) rootOf(bodies []body, i int, at map[string]int) string {
	b, key := &bodies[i], ""
	for range len(at) {
		j, ok := at[b.org.ParentID]
		if !ok || j == i {
			break
		}
		b = &bodies[j]
		key = l.bodyKey(b)
	}
	return key
}

// bodyKey is the same for all that may be one body. A name without a country
// that governments might share joins only others of statements by the same parties.
func (l *linker) bodyKey(b *body) string {
	if b.entry.ID != "" {
		return "registry " + b.entry.ID
	}
	name := l.registry.bareKey(ofCountry{b.org.Name, b.org.Country})
	switch {
	case b.org.Country != "":
		return "name " + b.org.Country + " " + name
	case l.registry.worldwide(b.org):
		return "name * " + name
	}
	return "name " + l.partyKeys[b.s] + " " + name
}

// worldwide reports whether a body without a country is of a kind, or has an
// acronym, that only one in the world has: "NSC" and "MOD" are many.
func (r *registry) worldwide(o *schema.Organization) bool {
	for e := range r.named(nameOf(o.Name)) {
		if e.Country != "" && e.Country != "INT" {
			return false
		}
	}
	switch o.Kind {
	case "company", "association", "think_tank", "university", "international", "forum":
		return true
	}
	return len(o.Name) > 2 && o.Name == strings.ToUpper(o.Name) && o.Name != strings.ToLower(o.Name) && name.Latin(o.Name)
}

// joinWithinParent joins bodies of one key. Where their statements name
// different parents, each parent has its own; those without a parent are
// joined only if there is no such choice.
func joinWithinParent(bodies []body, set []int, same *groups) {
	byRoot := map[string][]int{}
	for _, i := range set {
		root := bodies[i].root
		if bodies[i].entry.ID != "" {
			root = "" // the registry knows the parent
		}
		byRoot[root] = append(byRoot[root], i)
	}
	joinAll := func(set []int) {
		for _, i := range set[1:] {
			same.join(set[0], i)
		}
	}
	if len(byRoot) == 1 || len(byRoot) == 2 && len(byRoot[""]) > 0 {
		joinAll(set)
		return
	}
	for _, some := range byRoot {
		joinAll(some)
	}
}

// withoutCountry takes the country's own name off the front of a body's name.
func withoutCountry(printed, country string) string {
	return without(printed, title.CountryForms()[country])
}

// without returns a name without the longest of some forms that it begins with.
func without(printed string, forms []string) string {
	best := ""
	for _, form := range forms {
		rest, ok := strings.CutPrefix(printed, form)
		if ok && len(form) > len(best) && strings.TrimSpace(rest) != "" && (!name.Latin(form) || rest[0] == ' ') {
			best = form
		}
	}
	return strings.TrimSpace(printed[len(best):])
}

// nameBodies gives every body its identifier.
func (l *linker) nameBodies(bodies []body, same *groups) {
	taken := unique{}
	sets := same.all()
	for _, set := range sets { // the registry's identifiers go first
		if e := entryOf(bodies, set); e.ID != "" {
			taken[e.ID] = 1
		}
	}
	used := map[string]bool{}
	for _, set := range sets {
		b := bodies[set[0]]
		id := entryOf(bodies, set).ID
		if id == "" || used[id] {
			id = taken.take(strings.Trim(strings.ToLower(b.org.Country)+"-"+slug.Of("organization", withoutCountry(b.org.Name, b.org.Country)), "-"), "organization")
		}
		used[id] = true
		for _, i := range set {
			l.ids[bodies[i].s][bodies[i].org.ID] = id
		}
	}
}

func entryOf(bodies []body, set []int) *lexicon.Organization {
	for _, i := range set {
		if bodies[i].entry.ID != "" {
			return bodies[i].entry
		}
	}
	return none
}

// doubtfulBodies reports bodies of one name that were left apart because one
// has no country, or because their statements name different parents.
func (l *linker) doubtfulBodies() {
	byName := map[string][]int{}
	for i := range l.out.Organizations {
		o := &l.out.Organizations[i]
		for _, form := range formsOf(*o) {
			k := l.registry.bareKey(ofCountry{form, o.Country})
			if !short(form) && !slices.Contains(byName[k], i) {
				byName[k] = append(byName[k], i)
			}
		}
	}
	seen := map[[2]int]bool{}
	for _, name := range sorted(byName) {
		for n, i := range byName[name] {
			for _, j := range byName[name][:n] {
				a, b := &l.out.Organizations[j], &l.out.Organizations[i]
				if why := likelyBody(a, b); why != "" && !seen[[2]int{j, i}] {
					seen[[2]int{j, i}] = true
					l.candidate(schema.UncertainIdentity, "organization", a.ID, b.ID, why, a.Evidence, b.Evidence)
				}
			}
		}
	}
}

// likelyBody says why two bodies of one name may be one all the same, or "".
func likelyBody(a, b *schema.Organization) string {
	switch {
	case a.RegistryID != "" && b.RegistryID != "", a.Country != "" && b.Country != "" && a.Country != b.Country:
		return ""
	case a.Country == b.Country:
		return "they have one name, but it is not certain that they are a part of the same body"
	}
	return "they have one name, but only one of them has a country"
}

// bodyReason says why a body of an entry of the registry, which may be [none],
// is one with the first body of its row.
func bodyReason(first *body, other *lexicon.Organization) string {
	switch {
	case other.ID != "" && first.entry.ID != "":
		return "both names are entry " + other.ID + " of the registry (" + other.Source + ")"
	case first.org.Country == "":
		return "the same name, of a body that is not one country's"
	}
	return "the same name in the same country"
}
