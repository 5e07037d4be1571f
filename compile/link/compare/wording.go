package compare

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/name"
	"dialoguec/compile/link/phrase"
	"dialoguec/compile/link/theme"
	"dialoguec/schema"
)

// wording is what a provision says, made comparable within and across
// languages: sorted identifiers of its words and terms.
type wording struct {
	language string
	words    bag // content words of its own language
	terms    bag // terms and themes that both languages have, and acronyms
	numbers  []int32
	entities []int32
}

// bag is a set of words: their numbers in order, and what they weigh together.
type bag struct {
	ids    []int32
	weight float64
}

// vocabulary numbers words and terms, and counts in how many provisions each is.
type vocabulary struct {
	ids     map[string]int32
	seen    []int
	all     int       // provisions
	weights []float64 // once all are counted

	languages int // in how many the provisions are
	tokens    map[string]*token
	folded    phrase.Text // scratch
	room      []int32     // where sets are kept, many in one piece
}

func newVocabulary() *vocabulary {
	return &vocabulary{ids: map[string]int32{}, tokens: map[string]*token{}}
}

func (v *vocabulary) id(word string) int32 {
	n, ok := v.ids[word]
	if !ok {
		n = int32(len(v.seen))
		v.ids[strings.Clone(word)] = n // which else keeps all that it is cut from
		v.seen = append(v.seen, 0)
	}
	return n
}

// wordSets are the sets of a wording in one list: there is one for every provision.
type wordSets struct {
	ids                    []int32
	words, terms, entities int32 // where each of them ends; what follows are numbers
}

// keep sorts the numbers of some sets, keeps each once, and leaves the lists to the caller.
func (v *vocabulary) keep(words, terms, entities, numbers []int32) (s wordSets) {
	lists := [...][]int32{words, terms, entities, numbers}
	all := 0
	for i, list := range lists {
		slices.Sort(list)
		lists[i] = slices.Compact(list)
		all += len(lists[i])
	}
	if cap(v.room)-len(v.room) < all {
		v.room = make([]int32, 0, max(1<<12, all))
	}
	from := len(v.room)
	for _, list := range lists {
		v.room = append(v.room, list...)
	}
	s.ids = v.room[from:len(v.room):len(v.room)]
	s.words = int32(len(lists[0]))
	s.terms = s.words + int32(len(lists[1]))
	s.entities = s.terms + int32(len(lists[2]))
	return s
}

// wording returns the sets with what they weigh.
func (v *vocabulary) wording(s *wordSets, language string) *wording {
	w := &wording{language: language, words: bag{ids: s.ids[:s.words]}, terms: bag{ids: s.ids[s.words:s.terms]},
		entities: s.ids[s.terms:s.entities], numbers: s.ids[s.entities:]}
	v.load(w)
	return w
}

// count notes that a provision has these words.
func (v *vocabulary) count(s *wordSets) {
	v.all++
	for i, id := range s.ids {
		if i < int(s.terms) || i >= int(s.entities) {
			v.seen[id]++
		}
	}
}

// weigh gives each word its weight once all are counted: the greater, the
// fewer provisions have it.
func (v *vocabulary) weigh() {
	v.weights = make([]float64, len(v.seen))
	for i, n := range v.seen {
		v.weights[i] = math.Log(1 + float64(v.all)/float64(1+n))
	}
}

// likeness compares two sets of words, 0…1: the weight of what they share
// against the geometric mean of what each has.
func (v *vocabulary) likeness(a, b *bag) (score float64, shared int) {
	var c overlap
	for i, j := 0, 0; i < len(a.ids) && j < len(b.ids); {
		switch {
		case a.ids[i] < b.ids[j]:
			i++
		case a.ids[i] > b.ids[j]:
			j++
		default:
			c.add(v.weights[a.ids[i]])
			i++
			j++
		}
	}
	return c.likeness(a, b), c.words
}

// overlap is what two sets share: how many words, and their weight.
type overlap struct {
	words  int
	weight float64
}

func (c *overlap) add(weight float64) { c.words, c.weight = c.words+1, c.weight+weight }

// likeness is that of the two sets.
func (c *overlap) likeness(a, b *bag) float64 {
	if c.words == 0 {
		return 0
	}
	return c.weight / math.Sqrt(a.weight*b.weight)
}

// load weighs the words of a provision.
func (v *vocabulary) load(w *wording) {
	for _, set := range []*bag{&w.words, &w.terms} {
		for _, i := range set.ids {
			set.weight += v.weights[i]
		}
	}
}

// terms finds the words that both languages have.
var terms = sync.OnceValue(func() *phrase.Finder { return finderOf("data/terms.tsv", "term") })

// finderOf makes a finder of an embedded table: the forms of its entries in both
// languages, by the column that names them.
func finderOf(file, column string) *phrase.Finder {
	rows, err := lexicon.Table(data, file, column, "forms_en", "forms_ja")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	var list []phrase.Phrase
	for _, r := range rows {
		for _, form := range append(lexicon.List(r.Fields[1]), lexicon.List(r.Fields[2])...) {
			list = append(list, phrase.Phrase{ID: r.Fields[0], Form: form})
		}
	}
	return phrase.NewFinder(list)
}

// stopWords say nothing of the matter: function words, and what the parties do
// in every provision.
var stopWords = sync.OnceValue(func() map[string]bool {
	rows, err := lexicon.Lines(data, "data/stopwords.txt")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	out := map[string]bool{}
	for _, r := range rows {
		for w := range strings.FieldsSeq(r.Fields[0]) {
			out[w] = true
		}
	}
	return out
})

// wordingOf makes a provision comparable. Its text is the clean sentence.
func (v *vocabulary) wordingOf(p *schema.Provision) wordSets {
	var list [64]int32
	var more, named, figures [16]int32
	own, shared, entities, numbers := list[:0], more[:0], named[:0], figures[:0]
	for _, e := range p.Entities {
		entities = append(entities, v.id(e))
	}
	if v.languages > 1 { // else the words tell enough
		shared = v.sharedTerms(shared, p.Text)
	}
	era := 0
	for word := range tokens(p.Text) {
		t := v.token(word)
		own, shared = append(own, t.own...), append(shared, t.shared...)
		if t.number != "" {
			numbers = append(numbers, v.id("number "+inEra(t.number, era)))
		}
		era = t.era
	}
	return v.keep(own, shared, entities, numbers)
}

// sharedTerms adds the terms and themes of a text that both languages have.
func (v *vocabulary) sharedTerms(list []int32, text string) []int32 {
	v.folded.Fold(text)
	for _, h := range terms().FindIn(&v.folded) {
		list = append(list, v.id("term "+h.ID))
	}
	for _, h := range theme.Cues().FindIn(&v.folded) {
		if h.ID != "" {
			list = append(list, v.id("theme "+h.ID))
		}
	}
	return list
}

// token is what a word says wherever it is printed.
type token struct {
	own, shared []int32 // words of its language, and of both
	number      string  // in figures
	era         int     // year before the first one of the era that it ends with
}

// token returns what a word says. Each is taken apart once: texts say the same
// words again and again.
func (v *vocabulary) token(printed string) *token {
	if t := v.tokens[printed]; t != nil {
		return t
	}
	word := narrowed(printed)
	t := &token{era: eras[lastSigns(word, 2)]}
	v.tokens[strings.Clone(printed)] = t
	switch small := strings.ToLower(word); {
	case word[0] >= '0' && word[0] <= '9':
		t.number = word
	case acronym(word):
		t.shared = []int32{v.id("name " + small)}
		t.own = []int32{v.id(small)}
	case name.Latin(word):
		if s := stem(small); !stopWords()[s] && !stopWords()[small] && len(s) > 2 {
			t.own = []int32{v.id(s)}
		}
	default:
		for _, b := range bigrams(word) {
			t.own = append(t.own, v.id(b))
		}
	}
	return t
}

// eras holds the year before the first one of a Japanese era.
var eras = map[string]int{"昭和": 1925, "平成": 1988, "令和": 2018}

// inEra writes a year of an era as one of the common era.
func inEra(number string, offset int) string {
	n, err := strconv.Atoi(number)
	if offset == 0 || err != nil {
		return number
	}
	return strconv.Itoa(n + offset)
}

func lastSigns(word string, n int) string {
	signs := []rune(word)
	return string(signs[max(0, len(signs)-n):])
}

// tokens splits a text into words: runs of Latin letters or of digits, and
// runs of Japanese signs that are not hiragana, which mostly carry the grammar.
func tokens(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start, last := 0, noWord
		for i, r := range text {
			k := wordSignOf(r)
			if k == last {
				continue
			}
			if last != noWord && !yield(text[start:i]) {
				return
			}
			start, last = i, k
		}
		if last != noWord {
			yield(text[start:])
		}
	}
}

// wordSign is a kind of sign that words are made of.
type wordSign byte

const (
	noWord wordSign = iota
	digitSign
	latinSign
	otherSign
)

func wordSignOf(r rune) wordSign {
	if r < 0x80 {
		return asciiSigns[r]
	}
	switch r = phrase.Narrow(r); {
	case r < 0x80:
		return asciiSigns[r]
	case unicode.IsDigit(r):
		return digitSign
	case unicode.Is(unicode.Hiragana, r):
		return noWord
	case unicode.Is(unicode.Latin, r):
		return latinSign
	case unicode.IsLetter(r) || r == 'ー':
		return otherSign
	}
	return noWord
}

var asciiSigns = func() (signs [0x80]wordSign) {
	for r := range rune(0x80) {
		switch {
		case r >= '0' && r <= '9':
			signs[r] = digitSign
		case phrase.Alphanumeric(byte(r)):
			signs[r] = latinSign
		}
	}
	return signs
}()

// narrowed writes a word without full-width forms.
func narrowed(word string) string {
	if word[0] < 0x80 {
		return word
	}
	return strings.Map(phrase.Narrow, word)
}

// acronym reports whether a word is written in capitals, as in both languages.
func acronym(w string) bool {
	return len(w) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w) && name.Latin(w)
}

// stem cuts the endings of English words that change with number and tense.
func stem(w string) string {
	for _, end := range []string{"ations", "ation", "ings", "ing", "ments", "ment", "ies", "ied", "ed", "es", "s", "e", "y"} {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) > 3 {
			return s
		}
	}
	return w
}

// bigrams cuts a run of Japanese signs into pairs: katakana words stay whole.
func bigrams(run string) []string {
	if name.Katakana(run) {
		return []string{run}
	}
	signs := []rune(run)
	if len(signs) < 3 {
		return []string{run}
	}
	var out []string
	for i := 1; i < len(signs); i++ {
		out = append(out, string(signs[i-1:i+1]))
	}
	return out
}
