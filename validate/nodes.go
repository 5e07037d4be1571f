package validate

import (
	"maps"
	"slices"
	"strings"

	"dialoguec/schema"
)

// folders lead from tables to where their rows are named below the base.
var folders = map[string]string{
	"documents": "doc/", "sections": "doc/", "provisions": "doc/", "participations": "doc/", "referenced_items": "doc/",
	"meetings": "meeting/", "series": "series/", "organizations": "org/", "people": "person/",
}

// Properties whose values are compared.
const (
	textProperty = "http://schema.org/text"
	dateProperty = "http://schema.org/startDate"
)

// checkNodes wants the graph to speak of every row of dataset.json, and of no
// other, and to say the same text of every provision and day of every meeting.
func (d *dist) checkNodes(c *checker) {
	nquads, ok := d.files[nquadsFile]
	if !ok {
		return
	}
	g := readNodes(string(nquads), c.dataset.Base)
	known := map[string]bool{}
	for _, t := range c.tables {
		folder := folders[t.name]
		if folder == "" {
			continue
		}
		for i := range t.rows {
			r := t.row(i)
			known[folder+r.id] = true
			if !g.nodes[folder+r.id] {
				d.report(nquadsFile, 0, "there is no node of %s %q", r.kind, r.id)
			}
		}
	}
	all := slices.Collect(maps.Values(folders))
	for node := range g.nodes {
		folder, _, _ := strings.Cut(node, "/")
		if !known[node] && slices.Contains(all, folder+"/") {
			d.report(nquadsFile, 0, "the node %s is no row of %s", node, datasetFile)
		}
	}
	d.checkValues(c, g)
}

func (d *dist) checkValues(c *checker, g *nodes) {
	for r := range c.rowsOf("provisions") {
		p := r.value.(*schema.Provision)
		if got := g.texts["doc/"+p.ID]; got != p.Text {
			d.report(nquadsFile, 0, "provision %q has the text %q, in %s it is %q", p.ID, got, datasetFile, p.Text)
		}
	}
	for r := range c.rowsOf("meetings") {
		m := r.value.(*schema.Meeting)
		if got := g.days["meeting/"+m.ID]; got != m.StartDate {
			d.report(nquadsFile, 0, "meeting %q begins on %q, in %s on %q", m.ID, got, datasetFile, m.StartDate)
		}
	}
}

// nodes are the nodes of a graph, named below the base, and some of their values.
type nodes struct {
	nodes       map[string]bool
	texts, days map[string]string
}

func readNodes(nquads, base string) *nodes {
	g := &nodes{map[string]bool{}, map[string]string{}, map[string]string{}}
	for line := range strings.Lines(nquads) {
		subject, rest, _ := strings.Cut(line, "> <")
		node, ok := strings.CutPrefix(subject, "<"+base)
		if !ok {
			continue
		}
		g.nodes[node] = true
		switch property, object, _ := strings.Cut(rest, "> "); property {
		case textProperty:
			g.texts[node] = literal(object)
		case dateProperty:
			g.days[node] = literal(object)
		}
	}
	return g
}

var unescaped = strings.NewReplacer(`\"`, `"`, `\\`, `\`, `\n`, "\n", `\r`, "\r", `\t`, "\t")

// literal returns the text of a literal of N-Quads.
func literal(object string) string {
	text := strings.TrimPrefix(object, `"`)
	return unescaped.Replace(text[:max(strings.LastIndexByte(text, '"'), 0)])
}
