package provision

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// addTask makes the fact of a row of a table of actions: what somebody
// undertakes to do.
func (r *reader) addTask(t *read.Task) {
	action := r.t.Forward(t.Action)
	p := fact.Provision{
		Section: r.sectionOf(t.Block), Text: strings.TrimSpace(t.Action.Of(r.t.Doc.Text)), Acts: []schema.Act{schema.Commit},
		Actors: r.owner(r.t.Forward(t.Owner).Of(r.t.S)), Basis: fact.At(provisionTable, r.t.Blocks[t.Block]),
	}
	dates := r.known.Dates.In(r.t.Forward(t.Due))
	dues := make([]read.Due, len(dates))
	for i := range dates {
		dues[i] = read.Due{Date: dates[i].Value, Tie: read.By}
	}
	if n := read.Deadline(dues, r.met); n >= 0 {
		p.Deadline, p.DeadlineSpan, p.Notes = dates[n].Value, r.t.Origin(dates[n].Span), dates[n].Notes
	}
	row := line{span: action}
	undertaken := r.undertaking(&row, &row, &p)
	p.Commitment, p.Continuing = undertaken.Strength(), undertaken.Continuing
	r.All = append(r.All, p)
}

// owner returns who is named in the cell of those who do it: the side or the
// country of each, or the name as printed.
func (r *reader) owner(cell string) []string {
	v := words()
	if cell == "" || v.Everybody.Has(cell) {
		return []string{"participants"}
	}
	if v.BothSides.Has(cell) {
		return []string{"both governments"}
	}
	var out []string
	for _, name := range strings.FieldsFunc(cell, func(c rune) bool { return strings.ContainsRune("、・／/,，", c) }) {
		if actor := r.actorOf(strings.TrimSpace(name)); !slices.Contains(out, actor) {
			out = append(out, actor)
		}
	}
	return out
}

// actorOf returns the code of the side or country of a name, the name itself if
// nothing tells it.
func (r *reader) actorOf(name string) string {
	if actor, ok := country.ActorOf(name); ok {
		return actor
	}
	if code := r.known.Parties.Label(name); code != "" {
		return code
	}
	kind, _ := lex.KindOf(name)
	if code := r.known.Parties.OfBody(name, schema.OrganizationKind(kind.Kind)); country.Governs(code) {
		return code
	}
	return name
}

// tasksBefore enters the rows of tables that come before a block.
func (r *reader) tasksBefore(b int) {
	for ; len(r.tasks) > 0 && r.tasks[0].Block < b; r.tasks = r.tasks[1:] {
		r.addTask(&r.tasks[0])
	}
}
