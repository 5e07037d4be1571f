package compile

import (
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/lexicon"
)

// scripts are those of languages that are not read.
var scripts = []struct {
	name  string
	table *unicode.RangeTable
}{
	{"Korean", unicode.Hangul}, {"Chinese", unicode.Han}, {"a language in Cyrillic letters", unicode.Cyrillic},
	{"a language in Arabic letters", unicode.Arabic}, {"Greek", unicode.Greek}, {"Hebrew", unicode.Hebrew}, {"Thai", unicode.Thai},
	{"a language in Devanagari", unicode.Devanagari}, {"Georgian", unicode.Georgian}, {"Armenian", unicode.Armenian},
}

// foreign maps small words to the languages that have them, as data/foreign.tsv does.
var foreign = sync.OnceValue(func() map[string][]string {
	rows, err := lexicon.Table(data, "data/foreign.tsv", "language", "words")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	words := map[string][]string{}
	for _, r := range rows {
		for _, w := range lexicon.List(r.Fields[1]) {
			words[w] = append(words[w], r.Fields[0])
		}
	}
	return words
})

// How a language is told: by the beginning of a text, in bytes, of which at least
// a share of the words are small words of it.
const (
	longLook  = 4096
	leastLook = 0.1
)

// looks says, after some words, what language that is not read a text looks like;
// "" if it looks like none, or like English.
func looks(after, text string) string {
	if len(text) > longLook {
		end := longLook
		for !utf8.RuneStart(text[end]) {
			end--
		}
		text = text[:end]
	}
	if name := scriptOf(text); name != "" {
		return after + name
	}
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	hits := map[string]int{}
	best := "English"
	for _, w := range words {
		for _, language := range foreign()[w] {
			hits[language]++
		}
	}
	for language, n := range hits {
		if n > hits[best] || n == hits[best] && best != "English" && language < best {
			best = language
		}
	}
	if best == "English" || float64(hits[best]) < leastLook*float64(len(words)) {
		return ""
	}
	return after + best
}

// scriptOf returns the language in whose script, which is not Latin, most letters
// of a text are; "" of a text with kana.
func scriptOf(text string) string {
	counts, all := make([]int, len(scripts)), 0
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		if unicode.In(r, unicode.Hiragana, unicode.Katakana) {
			return ""
		}
		all++
		for i := range scripts {
			if unicode.Is(scripts[i].table, r) {
				counts[i]++
			}
		}
	}
	for i, n := range counts {
		if 2*n > all {
			return scripts[i].name
		}
	}
	return ""
}
