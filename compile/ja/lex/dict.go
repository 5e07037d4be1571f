package lex

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// A Dict finds the longest of many words at a place of a text. Words are
// chained by their first two characters, longest first: building it is one
// pass without a sort, and a place at which no word begins costs one look-up.
type Dict[V any] struct {
	first runeSet // the characters with which words begin
	heads []int32 // by hash of the first two characters; -1 is none
	links []link
	words []Word[V]
}

// A Word is a word of a dictionary, and what it tells.
type Word[V any] struct {
	Text  string
	Value V
}

// A link leads from a word to the next of its chain. Most words of a chain are
// passed over by what the link alone tells of them.
type link struct {
	next  int32
	size  int32 // bytes of the word
	third rune  // its third character; -1 if it has only two
}

const dictBits = 13

// NewDict makes a dictionary. A word that is there twice has the values joined
// by merge.
func NewDict[V any](words []Word[V], merge func(a, b V) V) *Dict[V] {
	d := &Dict[V]{heads: make([]int32, 1<<dictBits), links: make([]link, 0, len(words)), words: make([]Word[V], 0, len(words))}
	for i := range d.heads {
		d.heads[i] = -1
	}
	for _, w := range words {
		d.add(w, merge)
	}
	return d
}

func (d *Dict[V]) add(w Word[V], merge func(a, b V) V) {
	a, n := utf8.DecodeRuneInString(w.Text)
	if w.Text == "" {
		return
	}
	d.first.add(a)
	b, m := second(w.Text, n)
	at := &d.heads[dictHash(a, b)]
	for *at >= 0 && int(d.links[*at].size) >= len(w.Text) {
		if x := &d.words[*at]; x.Text == w.Text {
			x.Value = merge(x.Value, w.Value)
			return
		}
		at = &d.links[*at].next
	}
	l := link{next: *at, size: int32(len(w.Text)), third: -1}
	if m < len(w.Text) {
		l.third, _ = utf8.DecodeRuneInString(w.Text[m:])
	}
	*at = int32(len(d.words))
	// The pointer at does not outlive this: words were allocated for all.
	d.words, d.links = append(d.words, w), append(d.links, l)
}

// All returns the words.
func (d *Dict[V]) All() []Word[V] { return d.words }

// second returns the character at n and the offset after it; 0 if s ends at n.
func second(s string, n int) (rune, int) {
	if n >= len(s) {
		return 0, n
	}
	b, m := Decode(s, n)
	return b, n + m
}

// dictHash hashes the first two characters of a word.
func dictHash(a, b rune) uint32 {
	return (uint32(a)*0x9E3779B1 ^ uint32(b)*0x85EBCA6B) >> (32 - dictBits)
}

// MayBegin reports whether any word begins with a character.
func (d *Dict[V]) MayBegin(r rune) bool { return d.first.has(r) }

// Has reports whether s is one of the words.
func (d *Dict[V]) Has(s string) bool {
	_, n := d.Longest(s)
	return n > 0 && n == len(s)
}

// Begins reports whether any of the words begins s.
func (d *Dict[V]) Begins(s string) bool { return d.find(s) >= 0 }

// Longest returns what the longest word that begins s tells, and its length in
// bytes; 0 if none does.
// A word that ends in a Latin letter or digit must not be continued by one.
func (d *Dict[V]) Longest(s string) (V, int) {
	if i := d.find(s); i >= 0 {
		return d.words[i].Value, len(d.words[i].Text)
	}
	var none V
	return none, 0
}

// find returns the number of the longest word that begins s; -1 if none does.
func (d *Dict[V]) find(s string) int32 {
	if s == "" {
		return -1
	}
	a, n := Decode(s, 0)
	if !d.MayBegin(a) {
		return -1
	}
	b, m := second(s, n)
	if i := d.chain(d.heads[dictHash(a, b)], s, m); i >= 0 {
		return i
	}
	return d.chain(d.heads[dictHash(a, 0)], s, m)
}

// chain returns the first word of a chain that begins s, -1 if none does; the
// third character of s is at an offset.
func (d *Dict[V]) chain(i int32, s string, at int) int32 {
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
		if s[:n] == d.words[i].Text && (n == len(s) || !IsAlnum(s[n-1]) || !IsAlnum(s[n])) {
			return i
		}
	}
	return -1
}

// A runeSet is a set of characters, a bit each. Those beyond the basic plane
// share theirs with others, so that it may have one that was not added.
type runeSet [1 << 10]uint64

func (s *runeSet) add(r rune)      { s[uint16(r)>>6] |= 1 << (r & 63) }
func (s *runeSet) has(r rune) bool { return s[uint16(r)>>6]>>(r&63)&1 != 0 }

// Earlier keeps the value of the line that comes first.
func Earlier[V any](a, _ V) V { return a }

// A Tail finds the longest of a few words that ends a text.
type Tail[V any] struct {
	last    runeSet        // the characters with which words end
	buckets [256][]Word[V] // by the last character
}

// NewTail makes a tail of words.
func NewTail[V any](words []Word[V]) *Tail[V] {
	t := &Tail[V]{}
	for _, w := range words {
		r, _ := utf8.DecodeLastRuneInString(w.Text)
		t.last.add(r)
		b := &t.buckets[tailHash(r)]
		*b = append(*b, w)
	}
	for i := range t.buckets {
		sort.SliceStable(t.buckets[i], func(x, y int) bool { return len(t.buckets[i][y].Text) < len(t.buckets[i][x].Text) })
	}
	return t
}

func tailHash(r rune) uint8 { return uint8(r ^ r>>7) }

// MayEnd reports whether any word ends with a character.
func (t *Tail[V]) MayEnd(r rune) bool { return t.last.has(r) }

// Ends reports whether any of the words ends s.
func (t *Tail[V]) Ends(s string) bool {
	_, n := t.Longest(s)
	return n > 0
}

// Longest returns what the longest word that ends s tells, and its length in
// bytes; 0 if none does.
func (t *Tail[V]) Longest(s string) (V, int) {
	if r := LastRune(s); t.last.has(r) {
		b := t.buckets[tailHash(r)]
		for i := range b {
			if strings.HasSuffix(s, b[i].Text) {
				return b[i].Value, len(b[i].Text)
			}
		}
	}
	var none V
	return none, 0
}
