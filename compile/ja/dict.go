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
	first runeSet // the characters with which words begin
	heads []int32 // by hash of the first two characters; -1 is none
	links []link
	words []word[V]
}

type word[V any] struct {
	text  string
	value V
}

// A link leads from a word to the next of its chain. Most words of a chain are
// passed over by what the link alone tells of them.
type link struct {
	next  int32
	size  int32 // bytes of the word
	third rune  // its third character; -1 where it has only two
}

const dictBits = 13

// newDict makes a dict. A word that stands twice has the values joined by merge.
func newDict[V any](words []word[V], merge func(a, b V) V) *dict[V] {
	d := &dict[V]{heads: make([]int32, 1<<dictBits), links: make([]link, 0, len(words)), words: make([]word[V], 0, len(words))}
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
	d.first.add(a)
	b, m := second(w.text, n)
	at := &d.heads[dictHash(a, b)]
	for *at >= 0 && int(d.links[*at].size) >= len(w.text) {
		if x := &d.words[*at]; x.text == w.text {
			x.value = merge(x.value, w.value)
			return
		}
		at = &d.links[*at].next
	}
	l := link{next: *at, size: int32(len(w.text)), third: -1}
	if m < len(w.text) {
		l.third, _ = utf8.DecodeRuneInString(w.text[m:])
	}
	*at = int32(len(d.words))
	// The pointer at does not outlive this: words were allocated for all.
	d.words, d.links = append(d.words, w), append(d.links, l)
}

// second decodes the character at n, and gives the offset behind it; 0 where s
// ends at n.
func second(s string, n int) (rune, int) {
	if n >= len(s) {
		return 0, n
	}
	b, m := decode(s, n)
	return b, n + m
}

// dictHash hashes the first two characters of a word.
func dictHash(a, b rune) uint32 {
	return (uint32(a)*0x9E3779B1 ^ uint32(b)*0x85EBCA6B) >> (32 - dictBits)
}

// begins tells whether any word begins with a character.
func (d *dict[V]) begins(r rune) bool {
	return d.first.has(r)
}

// longest finds the longest word that begins s; its length is 0 where none does.
// A word that ends in a Latin letter or digit must not be continued by one.
func (d *dict[V]) longest(s string) (V, int) {
	if i := d.find(s); i >= 0 {
		return d.words[i].value, len(d.words[i].text)
	}
	var none V
	return none, 0
}

// find gives the number of the longest word that begins s, -1 where none does.
func (d *dict[V]) find(s string) int32 {
	if s == "" {
		return -1
	}
	a, n := decode(s, 0)
	if !d.begins(a) {
		return -1
	}
	b, m := second(s, n)
	if i := d.chain(d.heads[dictHash(a, b)], s, m); i >= 0 {
		return i
	}
	return d.chain(d.heads[dictHash(a, 0)], s, m)
}

// chain finds the first word of a chain that begins s, -1 where none does; the
// third character of s is at offset at.
func (d *dict[V]) chain(i int32, s string, at int) int32 {
	if i < 0 {
		return i
	}
	third, _ := second(s, at)
	for ; i >= 0; i = d.links[i].next {
		l := &d.links[i]
		n := int(l.size)
		if n > len(s) || l.third >= 0 && l.third != third {
			continue
		}
		if s[:n] == d.words[i].text && (n == len(s) || !alnum(s[n-1]) || !alnum(s[n])) {
			return i
		}
	}
	return -1
}

// A tail finds the longest of a few words that ends a text.
type tail[V any] struct {
	last    runeSet        // the characters with which words end
	buckets [256][]word[V] // by the last character
}

func newTail[V any](words []word[V]) *tail[V] {
	t := &tail[V]{}
	for _, w := range words {
		r, _ := utf8.DecodeLastRuneInString(w.text)
		t.last.add(r)
		b := &t.buckets[tailHash(r)]
		*b = append(*b, w)
	}
	for i := range t.buckets {
		slices.SortStableFunc(t.buckets[i], func(a, b word[V]) int { return len(b.text) - len(a.text) })
	}
	return t
}

func tailHash(r rune) uint8 { return uint8(r ^ r>>7) }

// longest finds the longest word that ends s; its length is 0 where none does.
func (t *tail[V]) longest(s string) (V, int) {
	if r := lastRune(s); t.last.has(r) {
		b := t.buckets[tailHash(r)]
		for i := range b {
			if strings.HasSuffix(s, b[i].text) {
				return b[i].value, len(b[i].text)
			}
		}
	}
	var none V
	return none, 0
}
