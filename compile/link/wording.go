package link

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/name"
	"dialoguec/schema"
)

// wording is what a provision says, made comparable within and across
// languages: sorted identifiers of its words and terms.
type wording struct {
	language string
	words    bag // content words of its own language
	terms    bag // terms and themes that both languages have, and acronyms
	numbers  []int
	entities []int
	themes   []string
}

// bag is a set of words: their numbers in order, and what they weigh together.
type bag struct {
	ids    []int
	weight float64
}

// vocabulary numbers words and terms, and counts in how many provisions each is.
type vocabulary struct {
	ids     map[string]int
	seen    []int
	all     int       // provisions
	weights []float64 // once all are counted

	languages int // in how many the provisions are
}

func newVocabulary() *vocabulary { return &vocabulary{ids: map[string]int{}} }

func (v *vocabulary) id(word string) int {
	n, ok := v.ids[word]
	if !ok {
		n = len(v.seen)
		v.ids[word] = n
		v.seen = append(v.seen, 0)
	}
	return n
}

// set numbers some words, each once, in order.
func (v *vocabulary) set(list []string) []int {
	out := make([]int, 0, len(list))
	for _, w := range list {
		out = append(out, v.id(w))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// count notes that a provision has these words.
func (v *vocabulary) count(w *wording) {
	v.all++
	for _, set := range [][]int{w.words.ids, w.terms.ids, w.numbers} {
		for _, i := range set {
			v.seen[i]++
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
	common := 0.0
	intersect(a.ids, b.ids, func(i int) {
		common += v.weights[i]
		shared++
	})
	if shared == 0 {
		return 0, 0
	}
	return common / math.Sqrt(a.weight*b.weight), shared
}

// load weighs the words of a provision.
func (v *vocabulary) load(w *wording) {
	for _, set := range []*bag{&w.words, &w.terms} {
		for _, i := range set.ids {
			set.weight += v.weights[i]
		}
	}
}

// intersect calls a function for each number that two sorted sets share.
func intersect(a, b []int, with func(i int)) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			with(a[i])
			i++
			j++
		}
	}
}

// terms finds the words that both languages have.
var terms = sync.OnceValue(func() *cues {
	rows, err := lexicon.Table(data, "data/terms.tsv", "term", "forms_en", "forms_ja")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	var list []cue
	for _, r := range rows {
		for _, form := range append(lexicon.List(r.Fields[1]), lexicon.List(r.Fields[2])...) {
			list = append(list, cue{id: r.Fields[0], form: form})
		}
	}
	return newCues(list)
})

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
func (v *vocabulary) wordingOf(p *schema.Provision, language string) wording {
	w := wording{language: language, themes: p.Themes, entities: v.set(p.Entities)}
	var shared []string
	if v.languages > 1 { // else the words tell enough
		folded := plainText(p.Text)
		for _, h := range terms().findIn(folded) {
			shared = append(shared, "term "+h.id)
		}
		for _, h := range themeScheme().cues.findIn(folded) {
			if h.id == "" {
				continue
			}
			shared = append(shared, "theme "+h.id)
		}
	}
	var own, numbers []string
	era := 0
	for _, word := range tokens(p.Text) {
		offset := era
		era = eras[lastSigns(word, 2)]
		switch {
		case word[0] >= '0' && word[0] <= '9':
			numbers = append(numbers, "number "+inEra(word, offset))
		case acronym(word):
			shared = append(shared, "name "+strings.ToLower(word))
			own = append(own, strings.ToLower(word))
		case name.Latin(word):
			if s := stem(strings.ToLower(word)); !stopWords()[s] && !stopWords()[strings.ToLower(word)] && len(s) > 2 {
				own = append(own, s)
			}
		default:
			own = append(own, bigrams(word)...)
		}
	}
	w.words.ids, w.terms.ids, w.numbers = v.set(own), v.set(shared), v.set(numbers)
	return w
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

// lastSigns returns the last n signs of a word that has as many.
func lastSigns(word string, n int) string {
	signs := []rune(word)
	return string(signs[max(0, len(signs)-n):])
}

// tokens splits a text into words: runs of Latin letters or of digits, and
// runs of Japanese signs that are not hiragana, which mostly carry the grammar.
func tokens(text string) []string {
	kind := func(r rune) int {
		switch {
		case unicode.IsDigit(r):
			return 1
		case unicode.Is(unicode.Hiragana, r):
			return 0
		case unicode.Is(unicode.Latin, r):
			return 2
		case unicode.IsLetter(r) || r == 'ー':
			return 3
		}
		return 0
	}
	var out []string
	start, last := 0, 0
	for i, r := range text {
		k := kind(narrow(r))
		if k != last {
			if last != 0 {
				out = append(out, text[start:i])
			}
			start, last = i, k
		}
	}
	if last != 0 {
		out = append(out, text[start:])
	}
	return narrowed(out)
}

func narrowed(list []string) []string {
	for i, w := range list {
		if w[0] >= 0x80 {
			list[i] = strings.Map(narrow, w)
		}
	}
	return list
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
