package text

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"
)

// stride is how many bytes lie between two entries of an index.
const stride = 64

// Index leads from the bytes of a text to its lines, columns and code points,
// and back. Offsets outside the text count as its ends.
type Index struct {
	text   string
	lines  []int // the byte at which each line begins
	counts []int // code points before byte i*stride; nil if every one is a byte
}

// NewIndex makes the index of a text.
func NewIndex(text string) *Index {
	x := &Index{text: text, lines: make([]int, 1, strings.Count(text, "\n")+1)}
	for at := 0; ; {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			break
		}
		at += n + 1
		x.lines = append(x.lines, at)
	}
	if utf8.RuneCountInString(text) == len(text) {
		return x
	}
	x.counts = make([]int, 0, len(text)/stride+1)
	n := 0
	for i := range len(text) {
		if i%stride == 0 {
			x.counts = append(x.counts, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return x
}

// Runes returns how many code points begin before the byte at an offset.
func (x *Index) Runes(offset int) int {
	offset = x.clamp(offset)
	if x.counts == nil {
		return offset
	}
	i := min(offset/stride, len(x.counts)-1)
	n := x.counts[i]
	for j := i * stride; j < offset; j++ {
		if utf8.RuneStart(x.text[j]) {
			n++
		}
	}
	return n
}

// Offset returns the byte at which the code point n begins, counted from 0.
func (x *Index) Offset(n int) int {
	if x.counts == nil || n <= 0 {
		return x.clamp(n)
	}
	i := sort.Search(len(x.counts), func(i int) bool { return x.counts[i] > n }) - 1
	at := i * stride
	for left := n - x.counts[i]; at < len(x.text); at++ {
		if !utf8.RuneStart(x.text[at]) {
			continue
		}
		if left == 0 {
			break
		}
		left--
	}
	return at
}

func (x *Index) clamp(offset int) int { return max(0, min(offset, len(x.text))) }

// Place is a place in a text. Line and Column count from 1, columns in code points.
type Place struct{ Line, Column int }

// String writes a place as compilers do: "12:5".
func (p Place) String() string { return fmt.Sprintf("%d:%d", p.Line, p.Column) }

// At returns the place of the byte at an offset.
func (x *Index) At(offset int) Place {
	offset = x.clamp(offset)
	i := sort.SearchInts(x.lines, offset+1) - 1
	return Place{i + 1, utf8.RuneCountInString(x.text[x.lines[i]:offset]) + 1}
}
