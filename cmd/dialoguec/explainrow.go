package main

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"

	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/cmd/internal/show"
	"dialoguec/compile/text"
	"dialoguec/emit"
	"dialoguec/schema"
	"dialoguec/schema/fragment"
)

// explainRow says where a row of the dataset comes from.
func (a *app) explainRow(id string, paths []string, f *flags) error {
	p, err := a.project(paths, f)
	if err != nil {
		return err
	}
	ds, found, err := a.dataset(p)
	if err != nil {
		return err
	}
	found = slices.DeleteFunc(slices.Concat(p.problems, found), func(d schema.Diagnostic) bool { return d.Severity != schema.Error })
	if err := a.tell(found); err != nil {
		return err
	}
	switch {
	case schema.HasErrors(p.problems):
		return exitMisuse
	case ds == nil:
		return exitErrors
	}
	e := &explainer{app: a, dataset: ds, rows: show.Rows(ds), paths: pathsOf(p.sources), places: map[string]*text.Index{}}
	for _, candidate := range candidates(id, cmp.Or(p.emit.Base, emit.DefaultBase)) {
		if e.explain(candidate) {
			return nil
		}
	}
	return failure{fmt.Errorf("no row has the identifier %q%s", id, e.near(id))}
}

// candidates are the identifiers that an argument may mean: itself, or, where
// it is an IRI, what is between the base with the kind and the fragment.
func candidates(id, base string) []string {
	rest, ok := strings.CutPrefix(id, base)
	if !ok {
		return []string{id}
	}
	rest, _, _ = strings.Cut(rest, "#")
	if plain, err := url.PathUnescape(rest); err == nil {
		rest = plain
	}
	_, bare, _ := strings.Cut(rest, "/")
	return []string{id, bare}
}

// explainer prints what is known of rows.
type explainer struct {
	*app
	dataset *schema.Dataset
	rows    []show.Row
	paths   map[string]string      // of the sources, by name
	places  map[string]*text.Index // of the documents, by identifier
}

func (e *explainer) line(format string, args ...any) {
	fmt.Fprintln(e.Out, strings.TrimRight(report.Clean(fmt.Sprintf(format, args...)), " "))
}

// explain prints the rows with an identifier, and says whether there are any.
func (e *explainer) explain(id string) bool {
	known := false
	for _, r := range e.rows {
		if r.ID == id && id != "" {
			known = true
			e.row(r)
		}
	}
	if known {
		e.links(id)
		e.named(id)
	}
	return known
}

// row prints one row with all that it is based on.
func (e *explainer) row(r show.Row) {
	e.line("%s  %s", r.Table, r.ID)
	for _, f := range show.Fields(r.Value) {
		e.line("  %-24s %s", f.Name, f.Value)
	}
	if r.Fact.Rule != "" {
		e.line("read by the rule %s%s", r.Fact.Rule, e.measured(r.Fact.Rule))
	}
	if len(r.Fact.Evidence) > 0 {
		e.line("printed at")
	}
	for _, s := range r.Fact.Evidence {
		e.line("  %s: “%s”", e.place(s), short(s.Quote))
		if address := e.address(s); address != "" {
			e.line("    %s", address)
		}
	}
	e.provenance(r.Fact, "not printed at these places", func(o schema.Origin) bool { return o != schema.OriginCorrected })
	e.provenance(r.Fact, "corrected", func(o schema.Origin) bool { return o == schema.OriginCorrected })
}

// measured says how often a rule was right on annotated texts, if it was judged.
func (e *explainer) measured(rule string) string {
	for _, s := range e.dataset.Rules {
		if s.Rule == rule && s.Judged > 0 {
			return fmt.Sprintf(", which was right in %d of %d facts that were judged: %s", s.Right, s.Judged, s.Reliability())
		}
	}
	return ""
}

// provenance prints where values come from that the text does not print.
func (e *explainer) provenance(f *schema.Fact, title string, of func(schema.Origin) bool) {
	begin := sync.OnceFunc(func() { e.line("%s", title) })
	for _, p := range f.Provenance {
		if of(p.Origin) {
			begin()
			e.line("  %-24s %s: %s", p.Field, p.Origin, p.Basis)
		}
	}
}

// links prints what the linker joined with an entity or left apart from it, and why.
func (e *explainer) links(id string) {
	for _, merged := range []bool{true, false} {
		begin := sync.OnceFunc(func() { e.line("%s", map[bool]string{true: "joined with", false: "left apart from"}[merged]) })
		for _, l := range e.dataset.Links {
			if l.Merged != merged || l.ID != id && l.With != id {
				continue
			}
			begin()
			with := l.With
			if with == id {
				with = l.ID
			}
			e.line("  %s: %s", with, l.Why)
			for _, s := range l.Spans {
				e.line("    %s: “%s”", e.place(s), short(s.Quote))
			}
		}
	}
}

// named prints the rows that name an entity, a line each.
func (e *explainer) named(id string) {
	begin := sync.OnceFunc(func() { e.line("named by") })
	for _, r := range e.rows {
		if r.ID == id || !r.Names(id) {
			continue
		}
		begin()
		where := ""
		if len(r.Fact.Evidence) > 0 {
			where = e.place(r.Fact.Evidence[0]) + ": "
		}
		e.line("  %s %s%s", r.Table, where, short(show.Line(show.Fields(r.Value))))
	}
}

// place names the file, line and column at which a span begins.
func (e *explainer) place(s schema.Span) string {
	places, ok := e.places[s.Document]
	if !ok {
		places = text.NewIndex(e.dataset.Texts[s.Document])
		e.places[s.Document] = places
	}
	d := e.document(s)
	return cmp.Or(e.paths[d.SourceFile], d.SourceFile, s.Document) + ":" + places.At(places.Offset(s.Start)).String()
}

// address is where a span opens on the page of its publisher; empty if that is
// not known.
func (e *explainer) address(s schema.Span) string {
	if url := e.document(s).SourceURL; url != "" {
		return fragment.URL(url, fragment.New(e.dataset.Texts[s.Document]), s.Start, s.End)
	}
	return ""
}

func (e *explainer) document(s schema.Span) (found schema.Document) {
	for _, d := range e.dataset.Documents {
		if d.ID == s.Document {
			found = d
		}
	}
	return found
}

// near names a few identifiers that an unknown one may have meant.
func (e *explainer) near(id string) string {
	var like []string
	for _, r := range e.rows {
		if len(like) < 5 && r.ID != "" && strings.Contains(r.ID, id) && !slices.Contains(like, r.ID) {
			like = append(like, r.ID)
		}
	}
	if len(like) == 0 {
		return ""
	}
	return "; perhaps " + strings.Join(like, ", ")
}
