package link

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// body is one organization of one statement on its way into the dataset.
type body struct {
	local
	org   *schema.Organization
	entry lexicon.Organization // ID "" where the registry has none
}

// linkOrganizations makes one row of all that name the same body: the same
// entry of the registry, or the same name in the same country.
func (l *linker) linkOrganizations() {
	bodies := l.bodies()
	same := newGroups(len(bodies))
	first := map[string]int{}
	for i, b := range bodies {
		key := l.bodyKey(b)
		if j, ok := first[key]; ok {
			same.join(i, j)
		} else {
			first[key] = i
		}
	}
	l.nameBodies(bodies, same)
	l.fillBodies(bodies, same)
	l.doubtfulBodies()
}

func (l *linker) bodies() []body {
	var out []body
	for s, st := range l.statements {
		for i := range st.Organizations {
			o := &st.Organizations[i]
			entry, _ := l.registry.match(*o, l.parties[s], l.date(s))
			out = append(out, body{local{s, i}, o, entry})
		}
	}
	return out
}

// bodyKey is the same for all that are one body. A name without a country
// joins only others of statements by the same parties.
func (l *linker) bodyKey(b body) string {
	if b.entry.ID != "" {
		return "registry " + b.entry.ID
	}
	name := fold(withoutCountry(b.org.Name, b.org.Country))
	if b.org.Country == "" {
		return "name " + strings.Join(sorted(l.parties[b.s]), "+") + " " + name
	}
	return "name " + b.org.Country + " " + name
}

// withoutCountry takes the country's own name off the front of a body's name.
func withoutCountry(name, country string) string {
	c, ok := lexicon.CountryByCode(country)
	if !ok {
		return name
	}
	for _, form := range append(append(c.FormsEN(), c.DemonymsEN()...), c.FormsJA()...) {
		rest, ok := strings.CutPrefix(name, form)
		if !ok || strings.TrimSpace(rest) == "" {
			continue
		}
		if !latin(form) || rest[0] == ' ' {
			return strings.TrimSpace(rest)
		}
	}
	return name
}

// nameBodies gives every body its identifier.
func (l *linker) nameBodies(bodies []body, same *groups) {
	taken := unique{}
	for _, set := range same.all() {
		b := bodies[set[0]]
		id := b.entry.ID
		if id == "" {
			id = strings.Trim(strings.ToLower(b.org.Country)+"-"+slug.Of(withoutCountry(b.org.Name, b.org.Country)), "-")
		}
		id = taken.take(id, "organization")
		for _, i := range set {
			l.ids[bodies[i].s][bodies[i].org.ID] = id
		}
	}
}

// fillBodies writes the rows, names and identifiers of the registry marked as such.
func (l *linker) fillBodies(bodies []body, same *groups) {
	for _, set := range same.all() {
		b := bodies[set[0]]
		row := *b.org
		row.ID, row.Names, row.Evidence, row.Provenance = l.ids[b.s][b.org.ID], nil, nil, nil
		for _, i := range set {
			l.addBody(&row, bodies[i])
		}
		if b.entry.ID != "" {
			fromRegistry(&row, b.entry)
		}
		finishBody(&row)
		l.out.Organizations = append(l.out.Organizations, row)
		if len(set) > 1 {
			l.bodyReason(row, bodies, set)
		}
	}
	slices.SortFunc(l.out.Organizations, func(a, b schema.Organization) int { return cmp.Compare(a.ID, b.ID) })
}

// addBody adds what one statement says of a body to its row.
func (l *linker) addBody(row *schema.Organization, b body) {
	row.Names = addNames(row.Names, b.org.Names...)
	row.Evidence = append(row.Evidence, b.org.Evidence...)
	row.Provenance = append(row.Provenance, b.org.Provenance...)
	row.Country = cmp.Or(row.Country, b.org.Country)
	row.Acronym = cmp.Or(row.Acronym, b.org.Acronym)
	row.Kind = cmp.Or(row.Kind, b.org.Kind)
	if parent := l.ids[b.s][b.org.ParentID]; parent != row.ID && (row.ParentID == "" || row.ParentID == b.org.ParentID) {
		row.ParentID, row.ParentName = parent, b.org.ParentName
	}
}

// fromRegistry adds names and identifiers that the texts do not print.
func fromRegistry(row *schema.Organization, e lexicon.Organization) {
	fill := func(field string, to *string, value string) {
		if value != "" && *to != value {
			*to = value
			row.Note(field, schema.OriginRegistry, "entry "+e.ID+" ("+e.Source+")")
		}
	}
	row.RegistryID = e.ID
	fill("name_en", &row.NameEN, e.NameEN)
	fill("name_ja", &row.NameJA, e.NameJA)
	if row.Acronym == "" {
		fill("acronym", &row.Acronym, e.Acronym)
	}
	if row.Country == "" {
		fill("country", &row.Country, e.Country)
	}
	fill("kind", &row.Kind, e.Kind)
	fill("website", &row.Website, e.Website)
	fill("wikidata", &row.Wikidata, e.Wikidata)
	fill("ror", &row.ROR, e.ROR)
	row.Names = addNames(row.Names,
		schema.Name{Text: e.NameEN, Language: "en", Kind: schema.Preferred},
		schema.Name{Text: e.NameJA, Language: "ja", Kind: schema.Preferred},
		schema.Name{Text: e.Acronym, Language: "en", Kind: schema.Acronym})
}

// finishBody settles the name in each language, and the one that is shown.
func finishBody(row *schema.Organization) {
	row.NameEN = cmp.Or(row.NameEN, printed(row.Names, "en"))
	row.NameJA = cmp.Or(row.NameJA, printed(row.Names, "ja"))
	row.Name = cmp.Or(row.NameEN, row.NameJA, row.Name)
}

// bodyReason writes down why several names are one body.
func (l *linker) bodyReason(row schema.Organization, bodies []body, set []int) {
	names := map[string]bool{}
	for _, i := range set[1:] {
		b := bodies[i]
		if b.org.Name == bodies[set[0]].org.Name && b.s == bodies[set[0]].s || names[b.org.Name] {
			continue
		}
		names[b.org.Name] = true
		why := "the same name in the same country"
		if b.entry.ID != "" {
			why = "both names are entry " + b.entry.ID + " of the registry (" + b.entry.Source + ")"
		}
		l.joined("organization", row.ID, b.org.Name, why, b.org.Evidence)
	}
}

// doubtfulBodies reports bodies of one name where one has no country.
func (l *linker) doubtfulBodies() {
	byName := map[string][]*schema.Organization{}
	for i := range l.out.Organizations {
		o := &l.out.Organizations[i]
		byName[fold(o.Name)] = append(byName[fold(o.Name)], o)
	}
	for _, name := range sorted(byName) {
		set := byName[name]
		for i := 1; i < len(set); i++ {
			a, b := set[0], set[i]
			if (a.Country == "") != (b.Country == "") && len(a.Evidence) > 0 && len(b.Evidence) > 0 {
				l.candidate(schema.UncertainIdentity, "organization", a.ID, b.ID,
					"they have one name, but only one of them has a country", a.Evidence[0], b.Evidence[0])
			}
		}
	}
}
