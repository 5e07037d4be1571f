package refer

import (
	"embed"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

//go:embed data/*.tsv
var data embed.FS

// A list holds words as they are printed.
type list map[string]bool

// vocabulary holds the words by which references are known; the comments of
// the data files say what each list is for.
type vocabulary struct {
	Leads, SmallGroups, GroupForms, CommonEvents, Journeys, Openings, Givers, Nations, Known, Fields, CallModes, Crises, Likes, Divisions, Drafts, Abouts, Makes, Fieldwords, Plans, Signed, HeldEvents, Holds, Whose list

	needs map[string]need                 // of heads
	small map[string]schema.ReferenceKind // of small heads
	lists map[string]schema.ReferenceKind // of plural nouns that lead a list of names
	slots map[string]schema.ReferenceKind // of words before a name
}

// words returns the vocabulary. A fault in the embedded data is one of the
// program, so that it panics.
var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{needs: map[string]need{}, small: map[string]schema.ReferenceKind{}, lists: map[string]schema.ReferenceKind{}, slots: map[string]schema.ReferenceKind{}}
	err := errors.Join(v.readLists(), v.readHeads(),
		readKinds("data/small.tsv", []string{"kind", "heads", "lists"}, v.small, v.lists),
		readKinds("data/slots.tsv", []string{"kind", "slots"}, v.slots))
	if err != nil {
		panic(fmt.Sprintf("en: embedded data: %v", err))
	}
	return v
})

// kinds lists the kinds of references.
var kinds = []schema.ReferenceKind{schema.RefEvent, schema.RefDocument, schema.RefProgramme, schema.RefWorkingGroup, schema.RefForum}

// readLists fills each list from the line that has its name with a small first
// letter.
func (v *vocabulary) readLists() error {
	rows, err := lexicon.Table(data, "data/words.tsv", "list", "words")
	if err != nil {
		return err
	}
	lists := reflect.ValueOf(v).Elem()
	for _, r := range rows {
		name := r.Fields[0]
		at := lists.FieldByName(strings.ToUpper(name[:1]) + name[1:])
		if !at.IsValid() || !at.IsNil() {
			return r.Errorf("list %q is there twice, or no rule asks for it: take it out", name)
		}
		l := list{}
		for w := range strings.SplitSeq(r.Fields[1], "; ") {
			l[w] = true
		}
		at.Set(reflect.ValueOf(l))
	}
	for i := range lists.NumField() {
		if f := lists.Type().Field(i); f.IsExported() && lists.Field(i).IsNil() {
			return fmt.Errorf("data/words.tsv: no list for %s, add it", f.Name)
		}
	}
	return nil
}

// readHeads reads what heads need.
func (v *vocabulary) readHeads() error {
	rows, err := lexicon.Table(data, "data/heads.tsv", "head", "needs")
	if err != nil {
		return err
	}
	for _, r := range rows {
		n := need(r.Fields[1])
		if !slices.Contains(needs, n) {
			return r.Errorf("unknown need %q, use one of %q", n, needs)
		}
		v.needs[r.Fields[0]] = n
	}
	return nil
}

// readKinds reads a table of kinds and, in each further column, the words that
// tell them.
func readKinds(file string, columns []string, into ...map[string]schema.ReferenceKind) error {
	rows, err := lexicon.Table(data, file, columns...)
	if err != nil {
		return err
	}
	for _, r := range rows {
		kind := schema.ReferenceKind(r.Fields[0])
		if !slices.Contains(kinds, kind) {
			return r.Errorf("unknown kind %q, use one of %q", kind, kinds)
		}
		for i, words := range r.Fields[1:] {
			for w := range strings.SplitSeq(words, "; ") {
				into[i][w] = kind
			}
		}
	}
	return nil
}

// says reports whether the token at i is a word of a list.
func (s *sentence) says(l list, i int32) bool { return l[s.TokenText(i)] }
