package lex

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// A Dict finds the longest of many words at a place of a text.
type Dict[V any] struct {
	chains
	values []V // one a word
}

// chains are the words of a dictionary, whatever they tell. They are chained by
// their first two characters, longest first: building it is one pass without a
// sort, and a place at which no word begins costs one look-up.
type chains struct {
	first runeSet // the characters with which words begin
	heads []int32 // by hash of the first two characters; -1 is none
	links []link
	texts []string
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
	d := &Dict[V]{newChains(len(words)), make([]V, 0, len(words))}
	for i := range words {
		w := &words[i]
		switch at := d.add(w.Text); {
		case at == len(d.values):
			d.values = append(d.values, w.Value)
		case at >= 0:
			d.values[at] = merge(d.values[at], w.Value)
		}
	}
	return d
}

// newChains makes room for so many words.
func newChains(words int) chains {
	d := chains{heads: make([]int32, 1<<dictBits), links: make([]link, 0, words), texts: make([]string, 0, words)}
	for i := range d.heads {
		d.heads[i] = -1
	}
	return d
}

// add adds a word, unless it is there, and returns its number; -1 if it is empty.
func (d *chains) add(word string) int {
	if word == "" {
		return -1
	}
	a, n := utf8.DecodeRuneInString(word)
	d.first.add(a)
	b, m := second(word, n)
	at := &d.heads[dictHash(a, b)]
	for *at >= 0 && int(d.links[*at].size) >= len(word) {
		if d.texts[*at] == word {
			return int(*at)
		}
		at = &d.links[*at].next
	}
	l := link{next: *at, size: int32(len(word)), third: -1}
	if m < len(word) {
		l.third, _ = utf8.DecodeRuneInString(word[m:])
	}
	*at = int32(len(d.texts))
	// The pointer at does not outlive this: there is room for the links of all.
	d.texts, d.links = append(d.texts, word), append(d.links, l)
	return len(d.texts) - 1
}

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
func (d *chains) MayBegin(r rune) bool { return d.first.has(r) }

// Has reports whether s is one of the words.
func (d *chains) Has(s string) bool {
	i := d.find(s)
	return i >= 0 && len(d.texts[i]) == len(s)
}

// Begins reports whether any of the words begins s.
func (d *chains) Begins(s string) bool { return d.find(s) >= 0 }

// Longest returns what the longest word that begins s tells, and its length in
// bytes; 0 if none does.
// A word that ends in a Latin letter or digit must not be continued by one.
func (d *Dict[V]) Longest(s string) (V, int) {
	if i := d.find(s); i >= 0 {
		return d.at(i)
	}
	var none V
	return none, 0
}

// at returns what the word of a number tells, and its length in bytes.
func (d *Dict[V]) at(i int32) (V, int) { return d.values[i], len(d.texts[i]) }

// find returns the number of the longest word that begins s; -1 if none does.
func (d *chains) find(s string) int32 {
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
func (d *chains) chain(i int32, s string, at int) int32 {
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
		if s[:n] == d.texts[i] && (n == len(s) || !IsAlnum(s[n-1]) || !IsAlnum(s[n])) {
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
	endings
	values []V // one a word
}

// endings are the words of a tail, whatever they tell.
type endings struct {
	last    runeSet         // the characters with which words end
	buckets [256][]numbered // by the last character, longest first
}

// numbered is a word with its number.
type numbered struct {
	text   string
	number int
}

// NewTail makes a tail of words.
func NewTail[V any](words []Word[V]) *Tail[V] {
	t := &Tail[V]{values: make([]V, len(words))}
	for i := range words {
		t.values[i] = words[i].Value
		t.add(words[i].Text, i)
	}
	t.sort()
	return t
}

func (t *endings) add(word string, number int) {
	r, _ := utf8.DecodeLastRuneInString(word)
	t.last.add(r)
	b := &t.buckets[tailHash(r)]
	*b = append(*b, numbered{word, number})
}

func (t *endings) sort() {
	for _, b := range t.buckets {
		sort.SliceStable(b, func(x, y int) bool { return len(b[y].text) < len(b[x].text) })
	}
}

func tailHash(r rune) uint8 { return uint8(r ^ r>>7) }

// MayEnd reports whether any word ends with a character.
func (t *endings) MayEnd(r rune) bool { return t.last.has(r) }

// Ends reports whether any of the words ends s.
func (t *endings) Ends(s string) bool { return t.find(s) != nil }

// find returns the longest word that ends s; nil if none does.
func (t *endings) find(s string) *numbered {
	if r := LastRune(s); t.last.has(r) {
		b := t.buckets[tailHash(r)]
		for i := range b {
			if strings.HasSuffix(s, b[i].text) {
				return &b[i]
			}
		}
	}
	return nil
}

// Longest returns what the longest word that ends s tells, and its length in
// bytes; 0 if none does.
func (t *Tail[V]) Longest(s string) (V, int) {
	if w := t.find(s); w != nil {
		return t.values[w.number], len(w.text)
	}
	var none V
	return none, 0
}
