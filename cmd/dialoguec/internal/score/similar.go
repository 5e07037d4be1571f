package score

import (
	"strings"
	"unicode/utf8"
)

// Similar reports whether two texts are the same but for small differences:
// equal when folded, one inside the other, or alike to the degree cut, 0…1.
func Similar(a, b string, cut float64) bool {
	a, b = Norm(a), Norm(b)
	if a == "" || b == "" {
		return false
	}
	short := min(utf8.RuneCountInString(a), utf8.RuneCountInString(b))
	if a == b || short >= 8 && (strings.Contains(b, a) || strings.Contains(a, b)) {
		return true
	}
	return Ratio(a, b, false) >= cut
}

// Ratio says how alike two texts are, 0…1, as Ratcliff and Obershelp define
// it: twice the characters in matching blocks over all characters. The longest
// common block is found first, then those left and right of it. With popular,
// characters that make up more than a hundredth of a b of 200 characters or
// more begin no block, as in the library that the reference measure uses.
func Ratio(a, b string, popular bool) float64 {
	m := newMatcher([]rune(a), []rune(b), popular)
	total := len(m.a) + len(m.b)
	if total == 0 {
		return 1
	}
	return 2 * float64(m.matches()) / float64(total)
}

// matcher finds matching blocks of two texts.
type matcher struct {
	a, b []rune
	at   map[rune][]int // where each character is in b
	// lengths[j] is how long the block is that ends before j of b and at the
	// character of a before the current one; next[j] the same for the current one.
	lengths, next []int
}

func newMatcher(a, b []rune, popular bool) *matcher {
	m := &matcher{a: a, b: b, at: map[rune][]int{}, lengths: make([]int, len(b)+1), next: make([]int, len(b)+1)}
	for j, r := range b {
		m.at[r] = append(m.at[r], j)
	}
	if popular && len(b) >= 200 {
		for r, places := range m.at {
			if len(places) > len(b)/100+1 {
				delete(m.at, r)
			}
		}
	}
	return m
}

// stretch is a part of a and a part of b, ends exclusive.
type stretch struct{ aFrom, aTo, bFrom, bTo int }

// matches counts the characters in all matching blocks.
func (m *matcher) matches() int {
	n := 0
	open := []stretch{{0, len(m.a), 0, len(m.b)}}
	for len(open) > 0 {
		s := open[len(open)-1]
		open = open[:len(open)-1]
		i, j, size := m.longest(s)
		if size == 0 {
			continue
		}
		n += size
		open = append(open, stretch{s.aFrom, i, s.bFrom, j}, stretch{i + size, s.aTo, j + size, s.bTo})
	}
	return n
}

// longest finds the longest block of a stretch; of several, the one that
// begins first in a, and of these the one that begins first in b.
func (m *matcher) longest(s stretch) (bestA, bestB, size int) {
	bestA, bestB = s.aFrom, s.bFrom
	clear(m.lengths[s.bFrom : s.bTo+1])
	for i := s.aFrom; i < s.aTo; i++ {
		clear(m.next[s.bFrom : s.bTo+1])
		for _, j := range m.at[m.a[i]] {
			if j < s.bFrom {
				continue
			}
			if j >= s.bTo {
				break
			}
			k := m.lengths[j] + 1
			m.next[j+1] = k
			if k > size {
				bestA, bestB, size = i-k+1, j-k+1, k
			}
		}
		m.lengths, m.next = m.next, m.lengths
	}
	return m.grow(s, bestA, bestB, size)
}

// grow takes in the equal characters on both sides of a block, which may be
// ones that begin no block.
func (m *matcher) grow(s stretch, i, j, size int) (int, int, int) {
	for i > s.aFrom && j > s.bFrom && m.a[i-1] == m.b[j-1] {
		i, j, size = i-1, j-1, size+1
	}
	for i+size < s.aTo && j+size < s.bTo && m.a[i+size] == m.b[j+size] {
		size++
	}
	return i, j, size
}
