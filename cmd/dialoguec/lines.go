package main

import (
	"fmt"
	"sort"
	"unicode/utf8"
)

// lines finds lines and columns in a text.
type lines struct {
	text   string
	starts []int // offset in bytes of each line
	runes  []int // offset in code points of each line
}

func newLines(text string) *lines {
	l := &lines{text: text, starts: []int{0}, runes: []int{0}}
	n := 0
	for i, r := range text {
		n++
		if r == '\n' {
			l.starts = append(l.starts, i+1)
			l.runes = append(l.runes, n)
		}
	}
	return l
}

// lineColumn is a place in a text; both count from 1, columns in code points.
type lineColumn struct{ line, column int }

func (p lineColumn) String() string { return fmt.Sprintf("%d:%d", p.line, p.column) }

// at gives the place of an offset in bytes.
func (l *lines) at(offset int) lineColumn {
	offset = max(0, min(offset, len(l.text)))
	i := sort.SearchInts(l.starts, offset+1) - 1
	return lineColumn{i + 1, utf8.RuneCountInString(l.text[l.starts[i]:offset]) + 1}
}

// atRune gives the place of an offset in code points.
func (l *lines) atRune(offset int) lineColumn {
	i := max(0, sort.SearchInts(l.runes, offset+1)-1)
	return lineColumn{i + 1, offset - l.runes[i] + 1}
}
