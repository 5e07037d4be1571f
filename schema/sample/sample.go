// Package sample is a small dataset made by hand, for tests: every table has
// rows, every field of every row is filled somewhere, names are in two
// languages, and some values are awkward on purpose.
package sample

import (
	_ "embed"
	"encoding/json"
	"maps"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// Documents of the sample.
const (
	EN = "harbour-02-2021-en"
	JA = "harbour-02-2021-ja"
)

// sample is the dataset as it is published, and what is published beside it.
//
//go:embed sample.json
var sample string

// Dataset returns a new copy of the sample.
func Dataset() *schema.Dataset { return read(sample) }

func read(text string) *schema.Dataset {
	ds := new(schema.Dataset)
	whole := struct {
		*schema.Dataset
		Texts    *map[string]string `json:"texts"`
		Coverage *[]schema.Coverage `json:"coverage"`
		Links    *[]schema.Link     `json:"links"`
	}{ds, &ds.Texts, &ds.Coverage, &ds.Links}
	if err := json.Unmarshal([]byte(text), &whole); err != nil {
		panic(err)
	}
	for _, s := range ds.Sections.All() {
		name(s.ThemeCues, s.Themes)
	}
	for _, p := range ds.Provisions.All() {
		name(p.ThemeCues, p.Themes)
	}
	return ds
}

// name gives cues their themes, which are published beside them.
func name(cues []schema.Cue, themes []string) {
	for i := range cues {
		cues[i].Theme = themes[i]
	}
}

// Corpus returns a dataset of 2n documents: n times the statements of the
// sample, about one series, with the same bodies and people in all of them.
func Corpus(n int) *schema.Dataset {
	out := Dataset()
	for i := 1; i < n; i++ {
		suffix := "-" + strconv.Itoa(i)
		merge(out, read(strings.NewReplacer(EN, EN+suffix, JA, JA+suffix, `"harbour-02-2021"`, `"harbour-02-2021`+suffix+`"`).Replace(sample)))
	}
	return out
}

// merge adds documents with what belongs to them, and their evidence.
func merge(out, ds *schema.Dataset) {
	maps.Copy(out.Texts, ds.Texts)
	out.Documents = append(out.Documents, ds.Documents...)
	for i := range ds.Series {
		out.Series[i].Evidence = append(out.Series[i].Evidence, ds.Series[i].Evidence...)
	}
	for i := range ds.Meetings {
		out.Meetings[i].Evidence = append(out.Meetings[i].Evidence, ds.Meetings[i].Evidence...)
	}
	for i := range ds.Organizations {
		out.Organizations[i].Evidence = append(out.Organizations[i].Evidence, ds.Organizations[i].Evidence...)
	}
	for i := range ds.People {
		out.People[i].Evidence = append(out.People[i].Evidence, ds.People[i].Evidence...)
	}
	out.Participations.List = append(out.Participations.List, ds.Participations.List...)
	out.Sections.List = append(out.Sections.List, ds.Sections.List...)
	out.Provisions.List = append(out.Provisions.List, ds.Provisions.List...)
	out.ReferencedItems.List = append(out.ReferencedItems.List, ds.ReferencedItems.List...)
	out.Alignments = append(out.Alignments, ds.Alignments...)
	out.Threads = append(out.Threads, ds.Threads...)
}
