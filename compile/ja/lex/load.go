package lex

import (
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"dialoguec/compile/lexicon"
)

// Vocabulary returns a function that returns the words of a package, read once
// from its data files by fill. A fault in them is one of the program, so that
// it panics.
func Vocabulary[V any](files fs.FS, fill func(l *Loader, v *V)) func() *V {
	v := new(V)
	made := newLoading(files, func(l *Loader) { fill(l, v) })
	return func() *V {
		if !made.done.Load() { // rules ask at every character, and this is quicker than load
			made.load()
		}
		return v
	}
}

// loading reads the words of a package once.
type loading struct {
	done atomic.Bool
	load func()
}

func newLoading(files fs.FS, fill func(*Loader)) *loading {
	x := &loading{}
	x.load = sync.OnceFunc(func() {
		l := &Loader{files: files}
		if fill(l); l.faults != nil {
			panic(fmt.Sprintf("compile/ja: embedded data: %v", errors.Join(l.faults...)))
		}
		x.done.Store(true)
	})
	return x
}

// A Loader reads data files, and keeps the faults in them.
type Loader struct {
	files  fs.FS
	faults []error
}

// Fault notes a fault; nil is none.
func (l *Loader) Fault(err error) {
	if err != nil {
		l.faults = append(l.faults, err)
	}
}

// Table reads a table below data; it has no rows if it has a fault. A row whose first
// field has braces is one for each of the words that this stands for.
func (l *Loader) Table(name string, columns ...string) []lexicon.Row {
	rows, err := lexicon.Table(l.files, "data/"+name, columns...)
	if err != nil {
		l.Fault(err)
		return nil
	}
	return l.expanded(rows)
}

// expanded returns rows with those for which one with braces stands in their place.
func (l *Loader) expanded(rows []lexicon.Row) []lexicon.Row {
	braces := func(r lexicon.Row) bool { return strings.IndexByte(r.Fields[0], '{') >= 0 }
	if !slices.ContainsFunc(rows, braces) {
		return rows
	}
	out := make([]lexicon.Row, 0, 2*len(rows))
	for _, r := range rows {
		if !braces(r) {
			out = append(out, r)
			continue
		}
		for _, w := range l.words(r, 0) {
			out = append(out, lexicon.Row{File: r.File, Line: r.Line, Fields: append([]string{w}, r.Fields[1:]...)})
		}
	}
	return out
}

// Lines reads a file below data of one word a line, or several in braces.
func (l *Loader) Lines(name string) []string {
	rows, err := lexicon.Lines(l.files, "data/"+name)
	l.Fault(err)
	rows = l.expanded(rows)
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.Fields[0]
	}
	return out
}

// Set reads a file below data of one word a line, as words of a dictionary.
func (l *Loader) Set(name string) []Word[bool] {
	var out []Word[bool]
	for _, w := range l.Lines(name) {
		out = append(out, Word[bool]{w, true})
	}
	return out
}

// Pairs reads a table of two columns: words and what they tell.
func (l *Loader) Pairs(name string, columns ...string) []Word[string] {
	var out []Word[string]
	for _, r := range l.Table(name, columns...) {
		out = append(out, Word[string]{r.Fields[0], r.Fields[1]})
	}
	return out
}

// Choice notes a field that is none of the words that its column may have.
func (l *Loader) Choice(r lexicon.Row, column int, words ...string) {
	if f := r.Fields[column]; !slices.Contains(words, f) {
		l.Fault(r.Errorf("unknown word %q in column %d, use one of %s", f, column+1, strings.Join(words, ", ")))
	}
}

// Lists fills the fields of type [List] of a struct from a table with the name
// of a list and its words, "; " between them. Each field has its list, under
// its name with a small first letter, and no list is left over. Words with braces
// stand for several (data/forms.tsv), of which the longer ones come first.
func (l *Loader) Lists(name string, into any) {
	l.fill(listFields(into), l.Table(name, "list", "words"), "data/"+name)
}

// listFields returns the lists of a struct by the names that they have in files.
func listFields(into any) map[string]*List {
	out := map[string]*List{}
	v := reflect.ValueOf(into).Elem()
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if f.IsExported() && f.Type == reflect.TypeFor[List]() {
			out[strings.ToLower(f.Name[:1])+f.Name[1:]] = v.Field(i).Addr().Interface().(*List)
		}
	}
	return out
}

// inKana spells the conjunctions that many ministries print in kana.
var inKana = strings.NewReplacer("及び", "および", "並びに", "ならびに")

// withKana returns words with those that have a conjunction in kana as well.
func withKana(words []string) []string {
	out := make([]string, 0, len(words))
	for _, w := range words {
		out = append(out, w)
		if kana := inKana.Replace(w); kana != w && !slices.Contains(words, kana) {
			out = append(out, kana)
		}
	}
	return out
}

func (l *Loader) fill(lists map[string]*List, rows []lexicon.Row, file string) {
	for _, r := range rows {
		name, words := r.Fields[0], l.words(r, 1)
		at, ok := lists[name]
		switch {
		case !ok:
			l.Fault(r.Errorf("no rule asks for the list %q, take it out", name))
			continue
		case at.words != nil:
			l.Fault(r.Errorf("list %q is there twice, join the two", name))
		}
		for i, w := range words {
			if w == "" || slices.Contains(words[:i], w) {
				l.Fault(r.Errorf("word %q is blank or twice in list %q, take it out", w, name))
			}
		}
		*at = ListOf(withKana(words)...)
	}
	for name, at := range lists {
		if at.words == nil {
			l.Fault(fmt.Errorf("%s: list %q is missing, add it", file, name))
		}
	}
}
