package lex

import (
	"fmt"
	"strings"

	"dialoguec/compile/lexicon"
)

// Words is a list of words: those that data/lists*.tsv have under its names.
type Words struct {
	names []string
	has   []uint64 // a bit for each Word; filled when the lists are read
}

// Of reports whether the token's word is in the list.
func (l *Words) Of(t *Token) bool {
	n := int(t.Word >> 6)
	return n < len(l.has) && l.has[n]>>(t.Word&63)&1 != 0
}

// In reports whether a text that is none of the statement's own has a word of the
// list, as a title of somebody may.
func (l *Words) In(text string) bool {
	toks := lex().tokenize(nil, text)
	return l.first(toks, Phrase{To: int32(len(toks))}) < int32(len(toks))
}

// first returns the first token of a phrase whose word is in the list; To if none
// is.
func (l *Words) first(toks []Token, p Phrase) int32 {
	for i := p.From; i < p.To; i++ {
		if l.Of(&toks[i]) {
			return i
		}
	}
	return p.To
}

// lists are the lists that packages ask for. Each does when it is initialized,
// before anything is read.
var lists []*Words

// namedWords are the words that a file has under one name.
type namedWords struct {
	file  string
	words []Word
}

// List returns the list of a name, for a variable of a package, or one with the
// words of several. A name that no file has is a fault of the lists.
func List(names ...string) *Words {
	l := &Words{names: names}
	lists = append(lists, l)
	return l
}

// readList reads: name of the list, words with spaces between them. For
// "verb:lead" it takes all forms of the verb.
func (w *Lexicon) readList(r lexicon.Row) error {
	if len(r.Fields) != 2 {
		return r.Errorf("%d fields, give the name of the list and its words", len(r.Fields))
	}
	name := r.Fields[0]
	list := w.lists[name]
	if list.file != "" && list.file != r.File {
		return r.Errorf("a list %q is in %s too, give this one another name", name, list.file)
	}
	list.file = r.File
	for form := range strings.SplitSeq(r.Fields[1], " ") {
		words := []Word(nil)
		if lemma, ok := strings.CutPrefix(form, "verb:"); ok {
			if words = w.forms[lemma]; words == nil {
				return r.Errorf("no verb %q, add it to verbs.tsv", lemma)
			}
		} else if err := w.eachForm(r, form, func(word Word) { words = append(words, word) }); err != nil {
			return err
		}
		list.words = append(list.words, words...)
	}
	w.lists[name] = list
	return nil
}

// listForms lists the words that are forms of each verb, by its lemma.
func (w *Lexicon) listForms() {
	w.forms = make(map[string][]Word, len(w.verbs))
	for n := range w.list {
		if v := w.list[n].verb; v != 0 {
			lemma := w.verbs[v].Lemma
			w.forms[lemma] = append(w.forms[lemma], Word(n))
		}
	}
}

// fill gives a list its words.
func (w *Lexicon) fill(l *Words) error {
	l.has = make([]uint64, len(w.list)/64+1)
	for _, name := range l.names {
		list, ok := w.lists[name]
		if !ok {
			return fmt.Errorf("no list %q, add a line with this name to data/lists.tsv", name)
		}
		for _, word := range list.words {
			l.has[word>>6] |= 1 << (word & 63)
		}
	}
	return nil
}
