package lex

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
)

// The word lists: every file named words*.tsv, verbs*.tsv, roles*.tsv, lists*.tsv and phrases*.tsv, and references.tsv, is read.
//
//go:embed data/*.tsv
var data embed.FS

// Word is the number of a word in the lexicon; 0 is no word.
type Word uint16

// Verb is a verb of the lists.
type Verb struct {
	Lemma string
	Frame Frame // how the act of its clause is found
}

type entryWord struct {
	text  string
	class Class
	num   int16
	verb  int32 // 0 if it is no verb
	role  Role
}

// Lexicon holds what the front end knows before it reads: words with their
// classes, verbs with their forms, and the gazetteer.
type Lexicon struct {
	list      []entryWord
	slots     []wordSlot
	used      int // of slots
	verbs     []Verb
	Gazetteer gazetteer
	leaders   map[uint64][]leader // by a surname's hash
	lists     map[string]namedWords
	forms     map[string][]Word // of verbs, by their lemmas
	offices   []office
	titles    []string // without a country: see data/titles.tsv
	scratch   []Token  // while the lists are read
}

// wordSlot has all that the scanner asks of a word, so that it reads one place
// of memory for each. A word that only begins an entry of the gazetteer has a
// slot too.
type wordSlot struct {
	hash  uint64 // 0 if the slot is empty
	class Class
	role  Role
	flags [2]Flags // of a token with a small first letter, and of one with a capital
	node  int32    // of the gazetteer, where entries that begin with the word go on; 0 for none
	word  Word
	num   int16
}

// emptySlot is that of a word that no list has.
var emptySlot = wordSlot{flags: [2]Flags{FlagTurn, 0}, num: -1}

// noWords are the slots of a lexicon without words.
var noWords = []wordSlot{emptySlot}

// slotOf returns the slot of a word, an empty one if there is none.
func slotOf(slots []wordSlot, hash uint64) *wordSlot {
	i := int(hash)
	for {
		s := &slots[i&(len(slots)-1)]
		if s.hash == hash || s.hash == 0 {
			return s
		}
		i++
	}
}

var lex = sync.OnceValue(func() *Lexicon {
	w, err := readWords(data)
	for _, l := range lists {
		err = errors.Join(err, w.fill(l))
	}
	if err != nil {
		panic(fmt.Sprintf("en: embedded data: %v", err))
	}
	return w
})

// readWords reads all lists, words and the gazetteer side by side, which share
// nothing. The error joins one for each fault, with file and line.
func readWords(fsys fs.FS) (*Lexicon, error) {
	w := &Lexicon{list: make([]entryWord, 1, 6<<10), slots: emptySlots(1 << 14), verbs: make([]Verb, 1, 1<<10)}
	words, names := listFiles{fsys: fsys}, listFiles{fsys: fsys}
	var wait sync.WaitGroup
	wait.Go(func() { w.Gazetteer.read(&names) })
	w.read(&words)
	wait.Wait()
	w.settle()
	return w, errors.Join(append(words.faults, names.faults...)...)
}

// read reads the lists of words.
func (w *Lexicon) read(l *listFiles) {
	w.fix()
	l.each("data/words*.tsv", w.readWord)
	l.each("data/verbs*.tsv", w.readVerb)
	w.leaders = make(map[uint64][]leader, 512)
	l.each("data/leaders.tsv", w.readLeader)
	l.each("data/offices.tsv", w.readOffice)
	l.each("data/titles.tsv", w.readTitle)
	l.each("data/roles*.tsv", w.readRole)
	w.listForms()
	w.lists = map[string]namedWords{}
	l.each("data/lists*.tsv", w.readList)
	w.derive()
}

// read reads the registry and the lists of phrases.
func (g *gazetteer) read(l *listFiles) {
	g.init()
	g.registry()
	l.each("data/phrases*.tsv", g.readPhrase)
	l.each("data/references.tsv", g.readReference)
}

// listFiles are files, and what was found wrong with those that were read.
type listFiles struct {
	fsys   fs.FS
	faults []error
}

// each reads the rows of the files whose names fit a pattern.
func (l *listFiles) each(pattern string, read func(lexicon.Row) error) {
	names, _ := fs.Glob(l.fsys, pattern)
	for _, name := range names {
		rows, err := lexicon.Lines(l.fsys, name)
		if err != nil {
			l.faults = append(l.faults, err)
		}
		for _, r := range rows {
			if err := read(r); err != nil {
				l.faults = append(l.faults, err)
			}
		}
	}
}

// readWord reads: word, classes with commas between them, number (optional).
func (w *Lexicon) readWord(r lexicon.Row) error {
	if len(r.Fields) < 2 || len(r.Fields) > 3 {
		return r.Errorf("%d fields, give the word, its classes and at most a number", len(r.Fields))
	}
	num := int16(-1)
	if len(r.Fields) == 3 {
		n, err := strconv.ParseInt(r.Fields[2], 10, 16)
		if err != nil {
			return r.Errorf("number %q, write digits", r.Fields[2])
		}
		num = int16(n)
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
func (w *Lexicon) eachForm(r lexicon.Row, forms string, do func(Word)) error {
	for form := range strings.SplitSeq(forms, " ") {
		word := w.add(form, 0, 0)
		if word == 0 {
			return r.Errorf("%q is no single word, list it as a phrase", form)
		}
		do(word)
	}
	return nil
}

// readLeader reads: surname, code of a country, offices with commas between them.
func (w *Lexicon) readLeader(r lexicon.Row) error {
	if len(r.Fields) != 3 {
		return r.Errorf("%d fields, give the surname, the code of the country and the offices", len(r.Fields))
	}
	if _, ok := lexicon.CountryByCode(r.Fields[1]); !ok {
		return r.Errorf("unknown country %q, use a code of countries.tsv", r.Fields[1])
	}
	hash, ok := w.single(r.Fields[0])
	if !ok {
		return r.Errorf("%q is no single word, give the surname alone", r.Fields[0])
	}
	w.leaders[hash] = append(w.leaders[hash], leader{country: r.Fields[1], offices: strings.Split(r.Fields[2], ",")})
	return nil
}

// leader is a head of state or government, or a minister who often speaks for one.
type leader struct {
	country string
	offices []string
}

// LeaderOf returns the country of the leader who has a surname, given by its hash, and an
// office with which a printed post ends. It is "" if nobody has both, for there are others
// of that surname in other offices, and if leaders of several countries have.
func (w *Lexicon) LeaderOf(surname uint64, post string) string {
	country := ""
	for _, x := range w.leaders[surname] {
		if !slices.ContainsFunc(x.offices, func(office string) bool { return endsWithOffice(post, office) }) {
			continue
		}
		if country != "" && country != x.country {
			return ""
		}
		country = x.country
	}
	return country
}

// endsWithOffice reports whether the last words of a post are an office, and it is not
// that of a deputy.
func endsWithOffice(post, office string) bool {
	at := len(post) - len(office)
	if at < 0 || !strings.EqualFold(post[at:], office) {
		return false
	}
	before := post[:at]
	return before == "" || strings.HasSuffix(before, " ") && !ofDeputy(before)
}

// readVerb reads: lemma, frame, then past, participle, third person and
// gerund if they are not regular ("" if they are).
func (w *Lexicon) readVerb(r lexicon.Row) error {
	f := append([]string(nil), r.Fields...)
	if len(f) < 2 || len(f) > 6 {
		return r.Errorf("%d fields, give the lemma, its frame and at most past, participle, third person, gerund", len(f))
	}
	for len(f) < 6 {
		f = append(f, "")
	}
	v := Verb{Lemma: f[0], Frame: frameNames[f[1]]}
	if v.Frame == FrameNone {
		return r.Errorf("unknown frame %q, use a name of frameNames", f[1])
	}
	w.verbs = append(w.verbs, v)
	id := int32(len(w.verbs) - 1)
	third, past, gerund := inflect(f[0])
	forms := [...]struct {
		text  string
		class Class
	}{
		{f[0], ClassBase}, {cmp.Or(f[2], past), ClassPast}, {cmp.Or(f[3], cmp.Or(f[2], past)), ClassParticiple},
		{cmp.Or(f[4], third), ClassThird}, {cmp.Or(f[5], gerund), ClassGerund},
	}
	for _, form := range forms {
		if w.add(form.text, ClassVerb|form.class, id) == 0 {
			return r.Errorf("%q is no single word", form.text)
		}
	}
	return nil
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

// add enters a word, in both of its spellings, or gives it further classes. It
// returns 0 if the text is not one token.
func (w *Lexicon) add(text string, class Class, verb int32) Word {
	hash, ok := w.single(text)
	if !ok {
		return 0
	}
	word := w.slot(hash).word
	if word == 0 {
		w.list = append(w.list, entryWord{text: text, num: -1})
		word = Word(len(w.list) - 1)
		w.slot(hash).word = word
		if other := otherSpelling(text); other != 0 && w.slot(other).word == 0 {
			w.slot(other).word = word
		}
	}
	e := &w.list[word]
	e.class |= class
	if verb != 0 && e.verb == 0 {
		e.verb = verb
	}
	return word
}

// single returns the hash of a text that is one token, while the lists are read.
func (w *Lexicon) single(text string) (hash uint64, ok bool) {
	w.scratch = tokenize(w.scratch[:0], text)
	if len(w.scratch) != 1 {
		return 0, false
	}
	return w.scratch[0].Hash, true
}

// slot returns the slot of a word, and makes it if there is none.
func (w *Lexicon) slot(hash uint64) *wordSlot {
	s := slotOf(w.slots, hash)
	if s.hash != 0 {
		return s
	}
	if w.used++; 2*w.used > len(w.slots) {
		old := w.slots
		w.slots = emptySlots(2 * len(old))
		for _, s := range old {
			if s.hash != 0 {
				*slotOf(w.slots, s.hash) = s
			}
		}
		s = slotOf(w.slots, hash)
	}
	s.hash = hash
	return s
}

func emptySlots(n int) []wordSlot {
	slots := make([]wordSlot, n)
	for i := range slots {
		slots[i] = emptySlot
	}
	return slots
}

// settle writes what the lists and the gazetteer know of each word to its slot.
func (w *Lexicon) settle() {
	w.Gazetteer.settle()
	for _, root := range w.Gazetteer.roots {
		w.slot(root.hash).begin(root)
		if root.other != 0 {
			w.slot(root.other).begin(root)
		}
	}
	for i := range w.slots {
		s := &w.slots[i]
		if s.word == 0 {
			continue
		}
		e := &w.list[s.word]
		s.class, s.role, s.num = e.class, e.role, e.num
		if !turns(e.class) {
			s.flags[0] &^= FlagTurn
		}
		if e.class&postClasses != 0 {
			s.flags[1] |= FlagPost
		}
		s.flag(FlagTurn, s.word == That)
		s.flag(FlagJoint, joins(s.word, e.class))
	}
}

// begin notes that entries of the gazetteer begin with a word.
func (s *wordSlot) begin(root root) {
	s.node, s.flags[1] = root.node, FlagBegins
	if root.country {
		s.flags[1] |= FlagCountry
	}
	if root.low {
		s.flags[0] |= s.flags[1]
	}
}

// flag gives the tokens of a word a flag if yes.
func (s *wordSlot) flag(f Flags, yes bool) {
	if yes {
		s.flags[0] |= f
		s.flags[1] |= f
	}
}

// tokenize appends the tokens of a text to toks, with what the lexicon knows of them.
func (w *Lexicon) tokenize(toks []Token, text string) []Token {
	s := newScanner(text, w.slots, toks)
	s.cut(0, len(text))
	return s.toks()
}

// Verb returns the verb that a token is a form of.
func (w *Lexicon) Verb(t *Token) (*Verb, bool) {
	if t.Word == 0 || w.list[t.Word].verb == 0 {
		return nil, false
	}
	return &w.verbs[w.list[t.Word].verb], true
}

// LemmaOf returns the lemma of the verb that a token is a form of, "" for other words.
func (w *Lexicon) LemmaOf(t *Token) string { return w.verbs[w.list[t.Word].verb].Lemma }

// RoleOf returns what a word does for the grammar of sentences.
func (w *Lexicon) RoleOf(text string) Role { return w.list[w.word(text)].role }

// word returns the number of a word, for rules that ask for one word; 0 if
// the lists do not have it.
func (w *Lexicon) word(text string) Word {
	var buffer [4]Token
	toks := tokenize(buffer[:0], text)
	if len(toks) != 1 {
		return 0
	}
	return slotOf(w.slots, toks[0].Hash).word
}
