package link

import (
	"cmp"
	"slices"
	"sort"

	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// fillBodies writes the rows, names and identifiers of the registry marked as such.
func (l *linker) fillBodies(bodies []body, same *groups, merged []string, shown []shownName) {
	sets := same.all()
	l.out.Links = slices.Grow(l.out.Links, markAgain(bodies, sets))
	for _, set := range sets {
		b := bodies[set[0]]
		row := *b.org
		row.ID, row.Names, row.Evidence, row.Provenance = l.ids[b.s][b.org.ID], nil, nil, nil
		row.Evidence = roomFor(set, func(i int) []schema.Span { return bodies[i].org.Evidence })
		row.Country, row.ParentID = "", ""
		for _, i := range set {
			l.addBody(&row, bodies[i])
		}
		if e := entryOf(bodies, set); e.ID != "" {
			l.fromRegistry(&row, e)
		}
		finishBody(&row)
		show(shownOf(shown, same, set), &row.Name, &row.NameEN, &row.NameJA)
		l.bodyReasons(&row, bodies, set, merged)
		l.out.Organizations = append(l.out.Organizations, row)
	}
	sort.Slice(l.out.Organizations, func(i, j int) bool { return l.out.Organizations[i].ID < l.out.Organizations[j].ID })
}

// roomFor makes room for the evidence of all that a row is made of.
func roomFor(set []int, of func(i int) []schema.Span) []schema.Span {
	n := 0
	for _, i := range set {
		n += len(of(i))
	}
	return make([]schema.Span, 0, n)
}

func (l *linker) addBody(row *schema.Organization, b body) {
	row.Names = addNames(row.Names, b.org.Names...)
	row.Evidence = append(row.Evidence, b.org.Evidence...)
	row.Provenance = addNew(row.Provenance, b.org.Provenance...)
	row.Country = cmp.Or(row.Country, b.org.Country)
	row.Acronym = cmp.Or(row.Acronym, b.org.Acronym)
	row.Kind = cmp.Or(row.Kind, b.org.Kind)
	if parent := l.ids[b.s][b.org.ParentID]; parent != row.ID && row.ParentID == "" {
		row.ParentID = parent
	}
}

// fromRegistry adds names and identifiers that the texts do not print.
func (l *linker) fromRegistry(row *schema.Organization, e *lexicon.Organization) {
	note := func(field string) { row.Note(field, schema.OriginRegistry, "entry "+e.ID+" ("+e.Source+")") }
	fill := func(field string, to *string, value string) {
		if value != "" && *to != value {
			*to = value
			note(field)
		}
	}
	row.RegistryID = e.ID
	fill("name_en", &row.NameEN, e.NameEN)
	fill("name_ja", &row.NameJA, e.NameJA)
	if row.Acronym == "" {
		fill("acronym", &row.Acronym, e.Acronym)
	}
	fill("country", &row.Country, e.Country)
	if e.Kind != "" && row.Kind != e.Kind {
		row.Kind = e.Kind
		note("kind")
	}
	fill("website", &row.Website, e.Website)
	fill("wikidata_url", &row.WikidataURL, address(wikidata, e.Wikidata))
	fill("ror_url", &row.RORURL, address("https://ror.org/", e.ROR))
	row.Names = addNames(row.Names,
		schema.Name{Text: e.NameEN, Language: "en", Kind: schema.Preferred},
		schema.Name{Text: e.NameJA, Language: "ja", Kind: schema.Preferred},
		schema.Name{Text: e.Acronym, Language: "en", Kind: schema.Acronym})
}

// wikidata is where the items of Wikidata are named.
const wikidata = "http://www.wikidata.org/entity/"

// address returns the whole address of an identifier, "" for none.
func address(authority, id string) string {
	if id == "" {
		return ""
	}
	return authority + id
}

// finishBody settles the name in each language, and the one that is shown.
func finishBody(row *schema.Organization) {
	row.NameEN = cmp.Or(row.NameEN, printed(row.Names, "en"))
	row.NameJA = cmp.Or(row.NameJA, printed(row.Names, "ja"))
	row.Name = cmp.Or(printed(row.Names, "en"), printed(row.Names, "ja"), row.Name)
}

// bodyReasons writes down why the bodies of a row are one: once for each
// document and name. What is shown of each is part of the evidence of the row.
func (l *linker) bodyReasons(row *schema.Organization, bodies []body, set []int, merged []string) {
	first, at := &bodies[set[0]], 0
	reason := memo(func(e *lexicon.Organization) string { return bodyReason(first, e) })
	for _, i := range set {
		b := &bodies[i]
		own := row.Evidence[at : at+len(b.org.Evidence)]
		if at += len(own); b.again || b == first {
			continue
		}
		why := cmp.Or(merged[i], reason(b.entry))
		l.joined("organization", row.ID, b.org.Name, why, own)
		if b.org.Name != first.org.Name {
			row.Provenance = addNew(row.Provenance, l.joinNote("organization_id", b.org.Name, why))
		}
	}
}

// markAgain marks the bodies of each set that their statement has named under
// the same name before, and returns how many are left beside the first of each set.
func markAgain(bodies []body, sets [][]int) int {
	left := 0
	for _, set := range sets {
		s, said := -1, []string(nil) // of the statement at hand; a set has them in their order
		for _, i := range set {
			b := &bodies[i]
			if b.s != s {
				s, said = b.s, said[:0]
			}
			if b.again = slices.Contains(said, b.org.Name); !b.again {
				said = append(said, b.org.Name)
				left++
			}
		}
		left--
	}
	return left
}
