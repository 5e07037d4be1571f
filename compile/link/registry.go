package link

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"testing/fstest"

	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// registry finds organizations by the names under which they are printed. The
// user's own entries come before the embedded ones.
type registry struct {
	byForm map[string][]lexicon.Organization
	byID   map[string]lexicon.Organization
}

func newRegistry(files []File) (*registry, []schema.Diagnostic) {
	r := &registry{byForm: map[string][]lexicon.Organization{}, byID: map[string]lexicon.Organization{}}
	var problems []schema.Diagnostic
	for _, f := range files {
		entries, err := readRegistry(f)
		if err != nil {
			problems = append(problems, registryProblem(f, err))
		}
		r.add(entries)
	}
	r.add(lexicon.Organizations())
	return r, problems
}

func (r *registry) add(entries []lexicon.Organization) {
	for _, o := range entries {
		if _, there := r.byID[o.ID]; there {
			continue // the user's entry stands for the embedded one
		}
		r.byID[o.ID] = o
		for _, form := range append(o.FormsEN(), o.FormsJA()...) {
			key := fold(form)
			if n := len(r.byForm[key]); n == 0 || r.byForm[key][n-1].ID != o.ID {
				r.byForm[key] = append(r.byForm[key], o)
			}
		}
	}
}

func readRegistry(f File) ([]lexicon.Organization, error) {
	name := path.Base(f.Path)
	return lexicon.ReadOrganizations(fstest.MapFS{name: {Data: f.Data}}, name)
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
// belong to one of the parties or be international.
func (r *registry) match(o schema.Organization, parties map[string]bool, at schema.EDTF) (lexicon.Organization, bool) {
	fits := func(e lexicon.Organization) bool {
		if !e.ValidIn(firstDay(at)) {
			return false
		}
		if o.Country != "" {
			return e.Country == o.Country || e.Country == ""
		}
		return e.Country == "" || e.Country == "INT" || e.Country == "EU" || parties[e.Country]
	}
	for _, form := range formsOf(o) {
		var found []lexicon.Organization
		for _, e := range r.byForm[fold(form)] {
			if fits(e) {
				found = append(found, e)
			}
		}
		if len(found) > 1 {
			found = slices.DeleteFunc(found, func(e lexicon.Organization) bool { return e.ID != o.RegistryID })
		}
		if len(found) == 1 {
			return found[0], true
		}
	}
	if e, ok := r.byID[o.RegistryID]; ok && fits(e) {
		return e, true
	}
	return lexicon.Organization{}, false
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
	forms := []string{o.Name}
	for _, n := range o.Names {
		if !slices.Contains(forms, n.Text) {
			forms = append(forms, n.Text)
		}
	}
	return forms
}
