package ja

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A dict finds the longest of many words at a place of a text. Words are
// chained by their first two characters, longest first: building it is one
// pass without a sort, and a place at which no word begins costs one look-up.
type dict[V any] struct {
	first [1 << 10]uint64 // the characters with which words begin, a bit each
	heads []int32         // by hash of the first two characters; -1 is none
	words []word[V]
}

type word[V any] struct {
	text  string
	value V
	next  int32
}

const dictBits = 13

// newDict makes a dict. A word that stands twice has the values joined by merge.
func newDict[V any](words []word[V], merge func(a, b V) V) *dict[V] {
	d := &dict[V]{heads: make([]int32, 1<<dictBits), words: make([]word[V], 0, len(words))}
	for i := range d.heads {
		d.heads[i] = -1
	}
	for _, w := range words {
		d.add(w, merge)
	}
	return d
}

func (d *dict[V]) add(w word[V], merge func(a, b V) V) {
	a, n := utf8.DecodeRuneInString(w.text)
	if w.text == "" || a >= 1<<16 {
		return
	}
	d.first[a>>6] |= 1 << (a & 63)
	at := &d.heads[dictHash(a, w.text[n:])]
	for *at >= 0 && len(d.words[*at].text) >= len(w.text) {
		if x := &d.words[*at]; x.text == w.text {
			x.value = merge(x.value, w.value)
			return
		}
		at = &d.words[*at].next
	}
	w.next = *at
	*at = int32(len(d.words))
	// The pointer at does not outlive this: words were allocated for all.
	d.words = append(d.words, w)
}

// dictHash hashes the first character and the one behind it.
func dictHash(a rune, rest string) uint32 {
	b := rune(0)
	if rest != "" {
		b, _ = utf8.DecodeRuneInString(rest)
	}
	return (uint32(a)*0x9E3779B1 ^ uint32(b)*0x85EBCA6B) >> (32 - dictBits)
}

// begins tells whether any word begins with a character.
func (d *dict[V]) begins(r rune) bool {
	return r >= 0 && r < 1<<16 && d.first[r>>6]>>(r&63)&1 != 0
}

// longest finds the longest word that begins s; its length is 0 where none does.
// A word that ends in a Latin letter or digit must not be continued by one.
func (d *dict[V]) longest(s string) (V, int) {
	var none V
	a, n := utf8.DecodeRuneInString(s)
	if n == 0 || !d.begins(a) {
		return none, 0
	}
	if v, m := d.chain(d.heads[dictHash(a, s[n:])], s); m > 0 {
		return v, m
	}
	return d.chain(d.heads[dictHash(a, "")], s)
}

func (d *dict[V]) chain(i int32, s string) (V, int) {
	for ; i >= 0; i = d.words[i].next {
		w := &d.words[i]
		if n := len(w.text); strings.HasPrefix(s, w.text) && (n == len(s) || !alnum(s[n-1]) || !alnum(s[n])) {
			return w.value, n
		}
	}
	var none V
	return none, 0
}

// A tail finds the longest of a few words that ends a text.
type tail[V any] struct{ buckets [256][]word[V] }

func newTail[V any](words []word[V]) *tail[V] {
	t := &tail[V]{}
	for _, w := range words {
		b := &t.buckets[w.text[len(w.text)-1]^w.text[max(0, len(w.text)-2)]<<2]
		*b = append(*b, w)
	}
	for i := range t.buckets {
		slices.SortStableFunc(t.buckets[i], func(a, b word[V]) int { return len(b.text) - len(a.text) })
	}
	return t
}

// longest finds the longest word that ends s; its length is 0 where none does.
func (t *tail[V]) longest(s string) (V, int) {
	if s != "" {
		b := t.buckets[s[len(s)-1]^s[max(0, len(s)-2)]<<2]
		for i := range b {
			if strings.HasSuffix(s, b[i].text) {
				return b[i].value, len(b[i].text)
			}
		}
	}
	var none V
	return none, 0
}
