// Package theme gives provisions and headings their themes: the controlled scheme
// of themes, the words that show each, and what they are found in.
package theme

import (
	"embed"
	"fmt"
	"io/fs"
	"sort"
	"sync"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/phrase"
	"dialoguec/schema"
)

//go:embed data
var data embed.FS

// scheme is the controlled scheme of themes and the words that show them.
type scheme struct {
	themes []schema.Theme
	cues   *phrase.Finder
	above  map[string]string // the concept above each
	bits   map[string]Set
}

// Set is a set of themes, a bit each. Should there come to be more of them
// than bits, two share one: sets without a common bit have no common theme.
type Set uint64

// SetOf returns the set of some themes.
func SetOf(ids []string) Set {
	var set Set
	for _, id := range ids {
		set |= embedded().bits[id]
	}
	return set
}

// Warm reads the scheme, for whoever knows that it will be asked for.
func Warm() { embedded() }

// Cues finds the words that show themes. A hit without an identifier shows none.
func Cues() *phrase.Finder { return embedded().cues }

// The files of the embedded scheme, which a test checks.
const embeddedThemes, embeddedDecoys = "data/themes.tsv", "data/decoys.txt"

var embedded = sync.OnceValue(func() *scheme {
	s, _, err := listScheme(data, embeddedThemes, embeddedDecoys)
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	return &s
})

var columns = []string{"id", "broader", "label_en", "label_ja", "definition_en", "definition_ja", "cues_en", "cues_ja"}

// listScheme reads a scheme without a look at what it says.
func listScheme(fsys fs.FS, name, decoys string) (scheme, []lexicon.Row, error) {
	rows, err := lexicon.Table(fsys, name, columns...)
	if err != nil {
		return scheme{}, nil, err
	}
	s := scheme{above: map[string]string{}, bits: map[string]Set{}}
	list, err := readDecoys(fsys, decoys)
	if err != nil {
		return scheme{}, nil, err
	}
	for _, r := range rows {
		f := r.Fields
		s.themes = append(s.themes, schema.Theme{ID: f[0], BroaderID: f[1], LabelEN: f[2], LabelJA: f[3], DefinitionEN: f[4], DefinitionJA: f[5]})
		s.above[f[0]] = f[1]
		s.bits[f[0]] = 1 << (len(s.bits) % 64)
		for _, form := range cuesOf(r) {
			list = append(list, phrase.Phrase{ID: f[0], Form: form})
		}
	}
	sort.Slice(s.themes, func(i, j int) bool { return s.themes[i].ID < s.themes[j].ID })
	s.cues = phrase.NewFinder(list)
	return s, rows, nil
}

// cuesOf lists the words that show a theme, in both languages.
func cuesOf(r lexicon.Row) []string {
	return append(lexicon.List(r.Fields[6]), lexicon.List(r.Fields[7])...)
}

// readDecoys reads the phrases that hold cues and show nothing: they are cues
// of no theme.
func readDecoys(fsys fs.FS, name string) ([]phrase.Phrase, error) {
	rows, err := lexicon.Lines(fsys, name)
	var list []phrase.Phrase
	for _, r := range rows {
		list = append(list, phrase.Phrase{Form: r.Fields[0]})
	}
	return list, err
}
