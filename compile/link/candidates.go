package link

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// candidate is two entities of one kind that may be one but were left apart.
type candidate struct {
	code     schema.Code
	kind, id string
	with     string
	why      string
	at       [2]schema.Span // where the one and the other are named
}

// candidate writes down that two entities may be one but were left apart.
func (l *linker) candidate(code schema.Code, kind, id, with, why string, a, b []schema.Span) {
	if len(a) == 0 || len(b) == 0 {
		return
	}
	l.out.Links = append(l.out.Links, schema.Link{Kind: kind, ID: id, With: with, Why: why, Spans: []schema.Span{a[0], b[0]}})
	l.candidates = append(l.candidates, candidate{code, kind, id, with, why, [2]schema.Span{a[0], b[0]}})
}

// reportCandidates says of every group of entities that may be one that they
// may: once, however many pairs it has.
func (l *linker) reportCandidates() {
	same, first := newGroups(len(l.candidates)), map[string]int{}
	for i, c := range l.candidates {
		for _, id := range []string{c.id, c.with} {
			key := string(c.code) + " " + c.kind + " " + id
			if j, ok := first[key]; ok {
				same.join(i, j)
			} else {
				first[key] = i
			}
		}
	}
	for _, set := range same.all() {
		l.reportGroup(set)
	}
}

// reportGroup says that the entities of some pairs may be one, for the reason
// of the first pair, and shows where each of them is named.
func (l *linker) reportGroup(set []int) {
	var ids []string
	var places []schema.Position
	for _, i := range set {
		c := l.candidates[i]
		for k, id := range []string{c.id, c.with} {
			if !slices.Contains(ids, id) {
				ids, places = append(ids, id), append(places, l.position(c.at[k]))
			}
		}
	}
	of := l.candidates[set[0]]
	last := len(ids) - 1
	d := schema.Diagnose(of.code, places[0], strings.Join(ids[:last], ", ")+" and "+ids[last]+" may be one: "+of.why)
	for _, p := range places[1:] {
		message := "the other one"
		if last > 1 {
			message = "another one"
		}
		d.Related = append(d.Related, schema.Related{Position: p, Message: message})
	}
	l.problems = append(l.problems, d)
}
