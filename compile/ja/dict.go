package ja

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// A dict finds the longest of many words at a place of a text. Words are
// bucketed by their first character, longest first: building it is a sort, and
// a place at which no word begins costs one look-up.
type dict[V any] struct {
	head    []uint16 // by first character, 0 is none
	buckets [][]word[V]
}

type word[V any] struct {
	text  string
	value V
}

// newDict makes a dict. A word that stands twice has the values joined by merge.
func newDict[V any](words []word[V], merge func(a, b V) V) *dict[V] {
	sort.SliceStable(words, func(i, j int) bool {
		a, b := words[i].text, words[j].text
		if x, y := firstRune(a), firstRune(b); x != y {
			return x < y
		}
		if len(a) != len(b) {
			return len(a) > len(b)
		}
		return a < b
	})
	d := &dict[V]{head: make([]uint16, 1<<16), buckets: make([][]word[V], 1, 512)}
	kept := words[:0]
	for _, w := range words {
		if n := len(kept); n > 0 && kept[n-1].text == w.text {
			kept[n-1].value = merge(kept[n-1].value, w.value)
			continue
		}
		kept = append(kept, w)
	}
	for i := 0; i < len(kept); {
		r, j := firstRune(kept[i].text), i
		for j < len(kept) && firstRune(kept[j].text) == r {
			j++
		}
		if r > 0 && r < 1<<16 {
			d.head[r] = uint16(len(d.buckets))
			d.buckets = append(d.buckets, kept[i:j])
		}
		i = j
	}
	return d
}

// longest finds the longest word that begins s; its length is 0 where none does.
// A word that ends in a Latin letter or digit must not be continued by one.
func (d *dict[V]) longest(s string) (V, int) {
	r, _ := utf8.DecodeRuneInString(s)
	if r < 1<<16 {
		for _, w := range d.buckets[d.head[r]] {
			if n := len(w.text); strings.HasPrefix(s, w.text) && (n == len(s) || !alnum(s[n-1]) || !alnum(s[n])) {
				return w.value, n
			}
		}
	}
	var none V
	return none, 0
}

// A tail finds the longest of a few words that ends a text.
type tail[V any] struct{ buckets map[rune][]word[V] }

func newTail[V any](words []word[V]) *tail[V] {
	t := &tail[V]{make(map[rune][]word[V], len(words))}
	for _, w := range words {
		r := lastRune(w.text)
		t.buckets[r] = append(t.buckets[r], w)
	}
	for _, b := range t.buckets {
		sort.SliceStable(b, func(i, j int) bool { return len(b[i].text) > len(b[j].text) })
	}
	return t
}

// longest finds the longest word that ends s; its length is 0 where none does.
func (t *tail[V]) longest(s string) (V, int) {
	for _, w := range t.buckets[lastRune(s)] {
		if strings.HasSuffix(s, w.text) {
			return w.value, len(w.text)
		}
	}
	var none V
	return none, 0
}
