package text

import (
	"fmt"
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// stride is how many bytes lie between two entries of an index.
const stride = 32

// Index leads from the bytes of a text to its lines, columns and code points,
// and back. Offsets outside the text count as its ends.
type Index struct {
	text   string
	lines  func() []int // the byte at which each line begins; found when first asked
	counts []int32      // code points before byte i*stride; nil if every one is a byte
}

// NewIndex makes the index of a text.
func NewIndex(text string) *Index {
	x := &Index{text: text, lines: sync.OnceValue(func() []int { return lineStarts(text) })}
	counts, n := make([]int32, 0, len(text)/stride+1), 0
	for i := 0; i < len(text); i += stride {
		counts = append(counts, int32(n))
		n += begun(text[i:min(i+stride, len(text))])
	}
	if n < len(text) {
		x.counts = counts
	}
	return x
}

// lineStarts returns the byte at which each line of a text begins.
func lineStarts(text string) []int {
	starts := make([]int, 1, strings.Count(text, "\n")+1)
	for at := 0; ; {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			return starts
		}
		at += n + 1
		starts = append(starts, at)
	}
}

// begun counts the code points that begin in a part of a text.
func begun(part string) (n int) {
	for i := range len(part) {
		n += int(starting[part[i]])
	}
	return n
}

// starting has 1 for each byte with which a code point begins: adding it up
// costs less than a branch.
var starting = func() (n [256]uint8) {
	for c := range n {
		if utf8.RuneStart(byte(c)) {
			n[c] = 1
		}
	}
	return n
}()

// Runes returns how many code points begin before the byte at an offset.
func (x *Index) Runes(offset int) int {
	offset = x.clamp(offset)
	if x.counts == nil {
		return offset
	}
	i := min(offset/stride, len(x.counts)-1)
	return int(x.counts[i]) + begun(x.text[i*stride:offset])
}

// Offset returns the byte at which the code point n begins, counted from 0.
func (x *Index) Offset(n int) int {
	if x.counts == nil || n <= 0 {
		return x.clamp(n)
	}
	i := sort.Search(len(x.counts), func(i int) bool { return int(x.counts[i]) > n }) - 1
	at := i * stride
	for left := n - int(x.counts[i]); at < len(x.text); at++ {
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

// Span returns the bytes of the code points start to end, counted from 0.
func (x *Index) Span(start, end int) Span { return Span{x.Offset(start), x.Offset(end)} }

func (x *Index) clamp(offset int) int { return max(0, min(offset, len(x.text))) }

// Place is a place in a text. Line and Column count from 1, columns in code points.
type Place struct{ Line, Column int }

// String writes a place as compilers do: "12:5".
func (p Place) String() string { return fmt.Sprintf("%d:%d", p.Line, p.Column) }

// At returns the place of the byte at an offset.
func (x *Index) At(offset int) Place {
	offset = x.clamp(offset)
	lines := x.lines()
	i := sort.SearchInts(lines, offset+1) - 1
	return Place{i + 1, utf8.RuneCountInString(x.text[lines[i]:offset]) + 1}
}
