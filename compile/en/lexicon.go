package en

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
)

// The word lists: every file named words*.tsv, verbs*.tsv, roles*.tsv and phrases*.tsv, and references.tsv, is read.
//
//go:embed data/*.tsv
var data embed.FS

// Word is the number of a word in the lexicon; 0 is no word.
type Word uint32

// Verb is a verb of the lists.
type Verb struct {
	Lemma string
	Frame Frame // how the act of its clause is found
}

type entryWord struct {
	text  string
	class Class
	num   int32
	verb  int32 // 0 where it is no verb
	role  Role
}

// words holds what the front end knows before it reads: words with their
// classes, verbs with their forms, and the gazetteer.
type words struct {
	list      []entryWord
	slots     []wordSlot
	verbs     []Verb
	gazetteer gazetteer
	voc       vocabulary
	leaders   map[uint64]string // country of a surname's hash
	offices   []office
}

type wordSlot struct {
	hash uint64
	word Word
}

var lex = sync.OnceValue(func() *words {
	w, err := readWords(data)
	if err != nil {
		panic(fmt.Sprintf("en: embedded data: %v", err))
	}
	return w
})

// readWords reads all lists. The error joins one for each fault, with file and line.
func readWords(fsys fs.FS) (*words, error) {
	w := &words{list: make([]entryWord, 1, 4096), slots: make([]wordSlot, 1<<13), verbs: make([]Verb, 1, 512)}
	w.fix()
	var faults []error
	each := func(pattern string, read func(lexicon.Row) error) {
		names, _ := fs.Glob(fsys, pattern)
		for _, name := range names {
			rows, err := lexicon.Lines(fsys, name)
			if err != nil {
				faults = append(faults, err)
			}
			for _, r := range rows {
				if err := read(r); err != nil {
					faults = append(faults, err)
				}
			}
		}
	}
	each("data/words*.tsv", w.readWord)
	each("data/verbs*.tsv", w.readVerb)
	w.leaders = make(map[uint64]string, 256)
	each("data/leaders.tsv", w.readLeader)
	each("data/offices.tsv", w.readOffice)
	each("data/roles*.tsv", w.readRole)
	w.voc.fill(w)
	w.gazetteer.init()
	w.gazetteer.registry()
	each("data/phrases*.tsv", w.gazetteer.readPhrase)
	each("data/references.tsv", w.gazetteer.readReference)
	return w, errors.Join(faults...)
}

// readWord reads: word, classes with commas between them, number (optional).
func (w *words) readWord(r lexicon.Row) error {
	if len(r.Fields) < 2 || len(r.Fields) > 3 {
		return r.Errorf("%d fields, give the word, its classes and at most a number", len(r.Fields))
	}
	num := int32(-1)
	if len(r.Fields) == 3 {
		n, err := strconv.Atoi(r.Fields[2])
		if err != nil {
			return r.Errorf("number %q, write digits", r.Fields[2])
		}
		num = int32(n)
	}
	var class Class
	for name := range strings.SplitSeq(r.Fields[1], ",") {
		c, ok := classNames[name]
		if !ok {
			return r.Errorf("unknown class %q, use a name of classNames", name)
		}
		class |= c
	}
	return w.eachForm(r, r.Fields[0], func(word Word) {
		w.list[word].class |= class
		if num >= 0 {
			w.list[word].num = num
		}
	})
}

// eachForm enters words with spaces between them and does something with each.
func (w *words) eachForm(r lexicon.Row, forms string, do func(Word)) error {
	for form := range strings.SplitSeq(forms, " ") {
		if !w.add(form, 0, -1, 0) {
			return r.Errorf("%q is no single word, list it as a phrase", form)
		}
		do(w.word(form))
	}
	return nil
}

// readLeader reads: surname, code of a country.
func (w *words) readLeader(r lexicon.Row) error {
	if len(r.Fields) != 2 {
		return r.Errorf("%d fields, give the surname and the code of the country", len(r.Fields))
	}
	if _, ok := lexicon.CountryByCode(r.Fields[1]); !ok {
		return r.Errorf("unknown country %q, use a code of countries.tsv", r.Fields[1])
	}
	var buffer [4]Token
	toks := tokenize(buffer[:0], r.Fields[0], 0, len(r.Fields[0]))
	if len(toks) != 1 {
		return r.Errorf("%q is no single word, give the surname alone", r.Fields[0])
	}
	w.leaders[toks[0].Hash] = r.Fields[1]
	return nil
}

// readVerb reads: lemma, frame, then past, participle, third person and
// gerund where they are not regular ("" where they are).
func (w *words) readVerb(r lexicon.Row) error {
	f := append([]string(nil), r.Fields...)
	if len(f) < 2 || len(f) > 6 {
		return r.Errorf("%d fields, give the lemma, its frame and at most past, participle, third person, gerund", len(f))
	}
	for len(f) < 6 {
		f = append(f, "")
	}
	v := Verb{Lemma: f[0], Frame: frameNames[f[1]]}
	if v.Frame == frameNone {
		return r.Errorf("unknown frame %q, use a name of frameNames", f[1])
	}
	w.verbs = append(w.verbs, v)
	id := int32(len(w.verbs) - 1)
	third, past, gerund := inflect(f[0])
	forms := [...]struct {
		text  string
		class Class
	}{
		{f[0], ClassBase}, {or(f[2], past), ClassPast}, {or(f[3], or(f[2], past)), ClassParticiple},
		{or(f[4], third), ClassThird}, {or(f[5], gerund), ClassGerund},
	}
	for _, form := range forms {
		if !w.add(form.text, ClassVerb|form.class, -1, id) {
			return r.Errorf("%q is no single word", form.text)
		}
	}
	return nil
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// inflect gives the regular third person, past and gerund of a verb.
func inflect(lemma string) (third, past, gerund string) {
	n := len(lemma)
	last, before := lemma[n-1], byte('a')
	if n > 1 {
		before = lemma[n-2]
	}
	switch {
	case last == 'e' && before == 'e':
		return lemma + "s", lemma + "d", lemma + "ing"
	case last == 'e':
		return lemma + "s", lemma + "d", lemma[:n-1] + "ing"
	case last == 'y' && !strings.ContainsRune("aeiou", rune(before)):
		return lemma[:n-1] + "ies", lemma[:n-1] + "ied", lemma + "ing"
	case last == 's' || last == 'x' || last == 'z' || last == 'h' && (before == 'c' || before == 's'):
		return lemma + "es", lemma + "ed", lemma + "ing"
	}
	return lemma + "s", lemma + "ed", lemma + "ing"
}

// add enters a word or gives it further classes. It reports whether the text
// is one token.
func (w *words) add(text string, class Class, num, verb int32) bool {
	var buffer [4]Token
	toks := tokenize(buffer[:0], text, 0, len(text))
	if len(toks) != 1 {
		return false
	}
	i := w.slot(toks[0].Hash)
	if w.slots[i].word == 0 {
		w.list = append(w.list, entryWord{text: text, num: -1})
		w.slots[i] = wordSlot{toks[0].Hash, Word(len(w.list) - 1)}
		if 2*len(w.list) > len(w.slots) {
			w.grow()
			i = w.slot(toks[0].Hash)
		}
	}
	e := &w.list[w.slots[i].word]
	e.class |= class
	if num >= 0 {
		e.num = num
	}
	if verb != 0 && e.verb == 0 {
		e.verb = verb
	}
	return true
}

func (w *words) slot(hash uint64) int {
	mask := len(w.slots) - 1
	i := int(hash^hash>>29) & mask
	for w.slots[i].word != 0 && w.slots[i].hash != hash {
		i = (i + 1) & mask
	}
	return i
}

func (w *words) grow() {
	old := w.slots
	w.slots = make([]wordSlot, 2*len(old))
	for _, s := range old {
		if s.word != 0 {
			w.slots[w.slot(s.hash)] = s
		}
	}
}

// look fills Word, Class, Role and Num of the tokens.
func (w *words) look(toks []Token) {
	for i := range toks {
		t := &toks[i]
		if t.Flags&FlagWord == 0 {
			if t.Flags&(FlagOpen|FlagOpenQuote|FlagStop|FlagSemicolon|FlagColon) != 0 {
				t.Flags |= flagTurn
			}
			continue
		}
		if id := w.slots[w.slot(t.Hash)].word; id != 0 {
			e := &w.list[id]
			t.Word, t.Class, t.Role, t.Num = id, e.class, e.role, e.num
		}
		if t.Flags&FlagCapital == 0 && (t.Class == 0 || t.Class&turnClasses != 0) || t.Word == wThat {
			t.Flags |= flagTurn
		}
	}
}

// verb returns the verb that a token is a form of.
func (w *words) verb(t *Token) (*Verb, bool) {
	if t.Word == 0 || w.list[t.Word].verb == 0 {
		return nil, false
	}
	return &w.verbs[w.list[t.Word].verb], true
}

// word returns the number of a word, for rules that ask for one word; 0 where
// the lists do not have it.
func (w *words) word(text string) Word {
	var buffer [4]Token
	toks := tokenize(buffer[:0], text, 0, len(text))
	if len(toks) != 1 {
		return 0
	}
	return w.slots[w.slot(toks[0].Hash)].word
}
