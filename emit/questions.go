package emit

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"dialoguec/schema"
)

// question is one that is asked often, and how to answer it with one query.
// In the queries, {year}, {theme} and {row} are values of the dataset.
type question struct {
	name   string
	en, ja string
	sql    string // on the views of the database
	sparql string // on the graph of facts; the prefixes are common to all
}

//go:embed questions.txt
var questionText string

// questions are three paragraphs each: the name with the question in both
// languages, the query in SQL, and that in SPARQL.
var questions = sync.OnceValue(func() (list []question) {
	for p := range slices.Chunk(strings.Split(strings.TrimSpace(questionText), "\n\n"), 3) {
		head := strings.Split(p[0], "\n")
		list = append(list, question{head[0], head[1], head[2], p[1], p[2]})
	}
	return list
})

// prefixes are those of the questions in SPARQL.
const prefixes = `BASE <{base}>
PREFIX schema: <http://schema.org/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dlg: <https://dialoguec.example/vocab#>
`

// examples are the values that the questions name: the year of the first
// deadline, the theme of most provisions, and the first provision.
func examples(ds *schema.Dataset) *strings.Replacer {
	year, theme, row := "2020", "digital", "document/1-2"
	counts, due := map[string]int{}, ""
	for _, p := range ds.Provisions.All() {
		if _, by := p.Deadline.Range(); by != "" && (due == "" || by < due) {
			due = by
		}
		for _, t := range p.Themes {
			counts[t]++
		}
	}
	if len(due) >= 4 {
		year = due[:4]
	}
	most := 0
	for _, t := range ds.Themes { // in their order, so that the first of several wins
		if counts[t.ID] > most {
			theme, most = t.ID, counts[t.ID]
		}
	}
	if ds.Provisions.Len() > 0 {
		row = ds.Provisions.Reader().At(0).ID
	}
	return strings.NewReplacer("{year}", year, "{theme}", theme, "{row}", row)
}
