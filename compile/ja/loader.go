package ja

import (
	"slices"
	"strings"

	"dialoguec/compile/lexicon"
)

// A loader reads data files, and keeps the first fault in them.
type loader struct{ err error }

func (l *loader) keep(err error) {
	if l.err == nil {
		l.err = err
	}
}

func (l *loader) lines(name string) []lexicon.Row {
	rows, err := lexicon.Lines(data, "data/"+name)
	l.keep(err)
	return rows
}

// table reads a table; it has no rows where it has a fault.
func (l *loader) table(name string, columns ...string) []lexicon.Row {
	rows, err := lexicon.Table(data, "data/"+name, columns...)
	if err != nil {
		l.keep(err)
		return nil
	}
	return rows
}

// kinds reads a table of words with the kinds of references that they tell.
func (l *loader) kinds(name string, columns ...string) []lexicon.Row {
	rows := l.table(name, columns...)
	for _, r := range rows {
		l.choice(r, 1, referenceKinds...)
	}
	return rows
}

// choice notes a field that is none of the words that its column may have.
func (l *loader) choice(r lexicon.Row, column int, words ...string) {
	if f := r.Fields[column]; !slices.Contains(words, f) {
		l.keep(r.Errorf("unknown word %q in column %d, use one of %s", f, column+1, strings.Join(words, ", ")))
	}
}

func set(rows []lexicon.Row) map[string]bool {
	out := make(map[string]bool, len(rows))
	for _, r := range rows {
		out[r.Fields[0]] = true
	}
	return out
}

func entries(rows []lexicon.Row) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.Fields[0]
	}
	return out
}

func flags(rows []lexicon.Row) []word[bool] {
	out := make([]word[bool], len(rows))
	for i, r := range rows {
		out[i] = word[bool]{text: r.Fields[0], value: true}
	}
	return out
}

func pairs(rows []lexicon.Row) []word[string] {
	out := make([]word[string], len(rows))
	for i, r := range rows {
		out[i] = word[string]{text: r.Fields[0], value: r.Fields[1]}
	}
	return out
}
