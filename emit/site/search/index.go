package search

import (
	"cmp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// index says of each term in which entries it is.
type index struct {
	terms []posted // sorted as a browser compares strings
}

// posted is a term and the numbers of the entries that hold it, ascending.
type posted struct {
	term    string
	entries []int
}

// newIndex reads the terms of entries, on all processors.
func newIndex(entries []Entry) index {
	parts := make([]map[string][]int, runtime.GOMAXPROCS(0))
	var reading sync.WaitGroup
	for i := range parts {
		first, end := len(entries)*i/len(parts), len(entries)*(i+1)/len(parts)
		reading.Go(func() { parts[i] = termsOf(entries[first:end], first) })
	}
	reading.Wait()
	found := parts[0]
	for _, part := range parts[1:] {
		for term, list := range part {
			found[term] = append(found[term], list...)
		}
	}
	x := index{terms: make([]posted, 0, len(found))}
	for term, list := range found {
		x.terms = append(x.terms, posted{term, list})
	}
	slices.SortFunc(x.terms, func(a, b posted) int { return compare(a.term, b.term) })
	return x
}

// termsOf returns the terms of entries, each with the numbers of those that hold
// it; the first one has the number first.
func termsOf(entries []Entry, first int) map[string][]int {
	found := map[string][]int{}
	for i := range entries {
		for _, term := range entries[i].terms() {
			list := found[term]
			if len(list) == 0 || list[len(list)-1] != first+i {
				found[term] = append(list, first+i)
			}
		}
	}
	return found
}

// terms returns what an entry is found by: its words and its choices.
func (e *Entry) terms() []string {
	terms := Cut(e.Text)
	if slices.Contains(ByKind(), e.Kind) {
		terms = append(terms, Choice{"kind", string(e.Kind)}.term())
	}
	for _, c := range e.Choices {
		terms = append(terms, c.term())
	}
	return terms
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

// writeEntries writes how many entries hold a term, and each as its distance from
// the one before.
func (p posted) writeEntries(out *strings.Builder) {
	writeNumber(out, len(p.entries))
	last := -1
	for _, n := range p.entries {
		writeNumber(out, n-last-1)
		last = n
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
