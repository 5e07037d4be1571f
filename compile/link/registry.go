package link

import (
	"cmp"
	"iter"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/name"
	"dialoguec/compile/link/theme"
	"dialoguec/compile/link/title"
	"dialoguec/schema"
)

// registry finds organizations by the names under which they are printed. The
// user's own entries come before the embedded ones, and stand for those of the
// same identifier.
type registry struct {
	added *bodyIndex          // the user's entries
	own   map[string]ownEntry // the same, by identifier

	// Texts name the same bodies again and again:
	forms   func(ofCountry) []bodyName // [bodyForms], remembered
	country func(string) string        // [countryOf], remembered
	bareKey func(ofCountry) string     // the [nameKey] without the country, remembered
}

// ofCountry is a name of a body, and its country; "" if that is not known.
type ofCountry struct{ name, country string }

// ownEntry is an entry of the user's, and where it is.
type ownEntry struct {
	*lexicon.Organization
	at schema.Position
}

// none stands for an entry where the registry has none.
var none = &lexicon.Organization{}

// embedded is the registry without the user's entries, by the names that have no
// kanji and kana, and by those that have: what has none asks for none. Both must
// not be changed.
var embedded, embeddedFar = sync.OnceValue(func() *bodyIndex { return indexed(near, 3) }), sync.OnceValue(func() *bodyIndex { return indexed(far, 2) })

// indexed enters the embedded registry by the names that are wanted, of which an
// entry has so many, about.
func indexed(wanted func(string) bool, names int) *bodyIndex {
	entries := lexicon.Organizations()
	x := newBodyIndex(names * len(entries))
	for i := range entries {
		x.add(&entries[i], wanted)
	}
	return x
}

// Warm makes what linking needs whatever the statements are, which takes as long as
// reading one of them: the index of the embedded registry, the cities and the
// themes. Whoever knows that statements will be linked calls it in the background
// while they are read.
func Warm() {
	embedded()
	citiesNamed()
	theme.Warm()
}

func newRegistry(files []File) (*registry, []schema.Diagnostic) {
	r := &registry{added: newBodyIndex(0), own: map[string]ownEntry{}, forms: memo(bodyForms), country: memo(countryOf),
		bareKey: memo(func(n ofCountry) string { return nameKey(withoutCountry(n.name, n.country)) })}
	var problems []schema.Diagnostic
	for _, f := range files {
		entries, err := lexicon.ReadOrganizations(path.Base(f.Path), f.Data)
		if err != nil {
			problems = append(problems, registryProblem(f, err))
		}
		for i := range entries {
			o := &entries[i]
			if _, there := r.own[o.ID]; !there {
				r.own[o.ID] = ownEntry{o, schema.Position{Path: f.Path, Line: o.Line, Column: 1}}
				r.added.add(o, func(string) bool { return true })
			}
		}
	}
	return r, problems
}

// named yields the entries of a name, the user's first.
func (r *registry) named(name bodyName) iter.Seq[*lexicon.Organization] {
	return func(yield func(*lexicon.Organization) bool) {
		for e := range r.added.named(name) {
			if !yield(e) {
				return
			}
		}
		for _, x := range embeddedFor(name) {
			for e := range x().named(name) {
				if _, replaced := r.own[e.ID]; !replaced && !yield(e) {
					return
				}
			}
		}
	}
}

// embeddedFor returns the indexes of the embedded registry in which a name may be.
func embeddedFor(name bodyName) []func() *bodyIndex {
	if name.far {
		return []func() *bodyIndex{embedded, embeddedFar}
	}
	return []func() *bodyIndex{embedded}
}

// entry returns the entry of an identifier, [none] if there is none.
func (r *registry) entry(id string) *lexicon.Organization {
	if e, ok := r.own[id]; ok {
		return e.Organization
	}
	if e, ok := lexicon.OrganizationByID(id); ok {
		return e
	}
	return none
}

// unusedEntries reports the user's entries that no body of the dataset is.
func (l *linker) unusedEntries() {
	used := map[string]bool{}
	for i := range l.out.Organizations {
		used[l.out.Organizations[i].RegistryID] = true
	}
	for _, id := range sorted(l.registry.own) {
		if !used[id] {
			l.problems = append(l.problems, schema.Diagnose(schema.UnusedEntry, l.registry.own[id].at, "no text names "+id))
		}
	}
}

// place finds "file:line:" at the start of an error of the lexicon.
var place = regexp.MustCompile(`:(\d+): (.*)`)

func registryProblem(f File, err error) schema.Diagnostic {
	at := schema.Position{Path: f.Path}
	message := err.Error()
	if m := place.FindStringSubmatch(message); m != nil {
		at.Line, _ = strconv.Atoi(m[1])
		at.Column, message = 1, m[2]
	}
	return schema.Diagnose(schema.BadRegistry, at, message)
}

// match finds the one entry that a printed body is: by a form of its name,
// its country, and the time. Without a country of its own the body must
// belong to one of the parties or be international. It is [none] where there is
// none, or more than one. What it is said to be a part of, if that is known, is above.
func (r *registry) match(o *schema.Organization, parties map[string]bool, at schema.EDTF, above *lexicon.Organization) *lexicon.Organization {
	day, printed := firstDay(at), r.country(o.Name)
	fits := func(e *lexicon.Organization) bool {
		if !e.ValidIn(day) || r.contradicts(above, e) {
			return false
		}
		if o.Country == "" && e.Country != "" && e.Country == printed {
			return true // "United States Indo-Pacific Command"
		}
		if o.Country != "" {
			return e.Country == o.Country || e.Country == ""
		}
		return e.Country == "" || e.Country == "INT" || e.Country == "EU" || parties[e.Country]
	}
	for _, form := range formsOf(*o) {
		var found []*lexicon.Organization
		for _, key := range r.forms(ofCountry{form, cmp.Or(o.Country, r.country(form))}) {
			for e := range r.named(key) {
				if !slices.Contains(found, e) && fits(e) && (form == o.Name || !short(form) || agrees(o.Name, e)) {
					found = append(found, e)
				}
			}
		}
		if len(found) > 1 {
			if slices.ContainsFunc(found, func(e *lexicon.Organization) bool { return e.Country == printed }) {
				found = slices.DeleteFunc(found, func(e *lexicon.Organization) bool { return e.Country != printed })
			}
		}
		if len(found) > 1 {
			found = slices.DeleteFunc(found, func(e *lexicon.Organization) bool { return e.ID != o.RegistryID })
		}
		if len(found) == 1 {
			return found[0]
		}
	}
	if e := r.entry(o.RegistryID); e != none && fits(e) {
		return e
	}
	if e := r.ownOnly(o.Name); e != none {
		return e
	}
	return r.international(o.Name)
}

// contradicts reports whether a body is said to be above a unit that is another's,
// and may be so: ministries have units of one name.
func (r *registry) contradicts(above, unit *lexicon.Organization) bool {
	if above.ID == "" || unit.Parent == "" || unit.Acronym != "" || unit.Kind != "bureau" && unit.Kind != "office" {
		return false
	}
	return r.top(above) != r.top(unit)
}

// top returns the identifier of what an entry is a part of in the end.
func (r *registry) top(e *lexicon.Organization) string {
	for e.Parent != "" {
		e = r.entry(e.Parent)
	}
	return e.ID
}

// ownOnly finds the entry of the user's that alone has a full name: whoever
// lists it knows that it is meant, whatever the parties are.
func (r *registry) ownOnly(name string) *lexicon.Organization {
	if short(name) {
		return none
	}
	found := none
	for e := range r.named(nameOf(name)) {
		if _, own := r.own[e.ID]; !own || found != none {
			return none
		}
		found = e
	}
	return found
}

// international finds the one international body of a name. Which side named
// it does not make it that side's: the UN is nobody's.
func (r *registry) international(name string) *lexicon.Organization {
	found := none
	for e := range r.named(nameOf(name)) {
		if e.Country != "INT" || found != none {
			return none
		}
		found = e
	}
	return found
}

// countryOf returns the country with whose name or adjective a body's name
// begins, or "".
func countryOf(printed string) string {
	list := name.Words(printed)
	if !name.Latin(printed) || len(list) < 2 {
		return ""
	}
	if codes, n := title.PartyAt(list[:len(list)-1]); n > 0 && len(codes[0]) == 2 {
		return codes[0]
	}
	return ""
}

// short reports whether a form is an acronym, which other bodies may have too.
func short(form string) bool {
	return name.Latin(form) && len(form) < 12 && strings.ToUpper(form) == form && !strings.Contains(form, " ")
}

// agrees reports whether the full name of a body speaks for an entry that has
// the same acronym: half of its words are those of a name of the entry, or
// the entry has no name in the script to compare with.
func agrees(printed string, e *lexicon.Organization) bool {
	mine, ja := strings.Fields(nameKey(printed)), !name.Latin(printed)
	if ja && e.NameJA == "" || !ja && e.NameEN == "" {
		return true
	}
	if ja {
		return sharedRunes(name.Fold(printed), name.Fold(e.NameJA))*2 >= len([]rune(name.Fold(printed)))
	}
	return slices.ContainsFunc(append([]string{e.NameEN}, e.VariantsEN()...), func(form string) bool {
		theirs := strings.Fields(nameKey(form))
		return len(theirs) > 0 && 2*common(mine, theirs) >= max(len(mine), len(theirs))
	})
}

// sharedRunes counts the signs of a that b has too.
func sharedRunes(a, b string) int {
	n := 0
	for _, r := range a {
		if strings.ContainsRune(b, r) {
			n++
		}
	}
	return n
}

// common counts the words of a that b has too.
func common(a, b []string) int {
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// firstDay returns the start of a date, for questions of validity.
func firstDay(e schema.EDTF) string {
	from, _, err := e.Parse()
	if err != nil || from.Month > 12 {
		return ""
	}
	return string(from.EDTF())
}

// formsOf lists the printed forms of a body, the full name first.
func formsOf(o schema.Organization) []string {
	return addNew([]string{o.Name}, textsOf(o.Names)...)
}
