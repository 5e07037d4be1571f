package search

import (
	"cmp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// blockSize is how many entries a block has. A word is said to be in a block, which
// takes a quarter less than to say in which of its entries: the script looks into
// the texts anyway. A choice, which no text shows, is said to be in an entry.
const blockSize = 4

// posted is a term and the numbers of the blocks or entries that hold it, ascending.
type posted struct {
	term string
	in   []int32
}

// index says of each term where it is.
type index struct {
	terms []posted
	at    map[string]int // the places of terms
}

// newIndex reads the terms of entries, on all processors, and sorts them as a
// browser compares strings.
func newIndex(entries []Entry) []posted {
	parts := make([]index, runtime.GOMAXPROCS(0))
	blocks := (len(entries) + blockSize - 1) / blockSize
	var reading sync.WaitGroup
	for i := range parts {
		first, end := blocks*i/len(parts)*blockSize, min(len(entries), blocks*(i+1)/len(parts)*blockSize)
		parts[i].at = map[string]int{}
		reading.Go(func() { parts[i].read(entries[first:end], first) })
	}
	reading.Wait()
	all := &parts[0]
	for _, part := range parts[1:] {
		for _, p := range part.terms {
			all.note(p.term, p.in...)
		}
	}
	slices.SortFunc(all.terms, func(a, b posted) int { return compare(a.term, b.term) })
	return all.terms
}

// read notes the terms of entries, of which the first has the number first.
func (x *index) read(entries []Entry, first int) {
	var words []string
	for i := range entries {
		e, n := &entries[i], int32(first+i)
		words = appendTerms(words[:0], e.Text)
		if e.Title == "" {
			for _, date := range e.Dates {
				words = appendTerms(words, date)
			}
		}
		for _, w := range words {
			x.note(w, n/blockSize)
		}
		x.note(ofKind(e.Kind), n)
		if e.Kind == Promise {
			x.note(ofKind(Provision), n)
		}
		for _, c := range e.Choices {
			x.note(c.term(), n)
		}
	}
}

func ofKind(k Kind) string { return Choice{"kind", string(k)}.term() }

// note notes where a term is, once, after all that was noted of it before.
func (x *index) note(term string, in ...int32) {
	at, known := x.at[term]
	if !known {
		at, term = len(x.terms), strings.Clone(term) // which is a part of a text
		x.at[term] = at
		x.terms = append(x.terms, posted{term: term})
	}
	if p := &x.terms[at]; len(p.in) == 0 || p.in[len(p.in)-1] != in[0] {
		p.in = append(p.in, in...)
	}
}

// compare compares as a browser does: by the units of UTF-16, in which the
// characters beyond 16 bits come before the last ones within.
func compare(a, b string) int {
	for a != "" && b != "" {
		x, y, i, j := firstRunes(a, b)
		if x != y {
			return cmp.Compare(rank(x), rank(y))
		}
		a, b = a[i:], b[j:]
	}
	return cmp.Compare(len(a), len(b))
}

// firstRunes returns the first characters of two texts, and their lengths in bytes.
func firstRunes(a, b string) (x, y rune, sizeX, sizeY int) {
	x, sizeX = utf8.DecodeRuneInString(a)
	y, sizeY = utf8.DecodeRuneInString(b)
	return x, y, sizeX, sizeY
}

func rank(r rune) rune {
	const firstSurrogate, afterSurrogates = 0xD800, 0xE000
	switch {
	case r > 0xFFFF:
		return r - 0x10000 + firstSurrogate
	case r >= afterSurrogates:
		return r + 0x110000
	}
	return r
}

// digits are what a number is written with, five bits a digit. Those of the
// second half say that more follow.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

const (
	digitBits = 5
	digitBase = 1 << digitBits
)

// writeNumber writes a number that is not negative, its lowest bits first.
func writeNumber(out *strings.Builder, n int) {
	for ; n >= digitBase; n >>= digitBits {
		out.WriteByte(digits[digitBase+n%digitBase])
	}
	out.WriteByte(digits[n])
}

// writeTerm writes a term as it differs from the one before: how many units of
// UTF-16 they share, and the rest.
func (p posted) writeTerm(out *strings.Builder, before string) {
	shared, units := common(before, p.term)
	writeNumber(out, units)
	out.WriteString(p.term[shared:])
}

// writePlaces writes in how many places a term is, and each as its distance from
// the one before.
func (p posted) writePlaces(out *strings.Builder) {
	writeNumber(out, len(p.in))
	last := -1
	for _, n := range p.in {
		writeNumber(out, int(n)-last-1)
		last = int(n)
	}
}

// common returns how many bytes, and how many units of UTF-16, two texts share
// at their beginnings.
func common(a, b string) (bytes, units int) {
	for bytes < len(a) && bytes < len(b) {
		x, y, size, _ := firstRunes(a[bytes:], b[bytes:])
		if x != y {
			break
		}
		bytes += size
		units++
		if x > 0xFFFF {
			units++
		}
	}
	return bytes, units
}
