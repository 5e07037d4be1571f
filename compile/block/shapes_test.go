package block_test

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"dialoguec/compile/block"
	"dialoguec/compile/en"
	"dialoguec/compile/ja"
	"dialoguec/compile/source"
	"dialoguec/internal/cputime"
)

// shapes are texts of one thing again and again, as damaged pages have them.
var shapes = map[string]func(n int) string{
	"open asterisks":  repeated("*a "),
	"open underlines": repeated("_a "),
	"bold runs":       repeated("**a"),
	"sloppy bold":     repeated("**a **b "),
	"brackets":        repeated("["),
	"links":           repeated("[a]("),
	"tags":            repeated("<b "),
	"open bold tags":  repeated("<b>a"),
	"closing tags":    repeated("a</\n"),
	"quotation marks": repeated("“a’ "),
	"colons":          repeated("a: b "),
	"sides":           repeated("Kenyan delegation: Mr. A. "),
	"bullets":         repeated("- Rivers\n"),
	"bullets apart":   repeated("- Rivers\n\n"),
	"two bullets":     repeated("- Rivers\n* Seas\n1. Lakes\n"),
	"first numbers":   repeated("1. Rivers\n\n"),
	"lone numbers":    repeated("## 7. Rivers\n\nThey are long.\n\n"),
	"bold numbers":    repeated("**7. Rivers**\n\nThey are long.\n\n"),
	"headings":        repeated("# Rivers\n\nThey are long.\n\n"),
	"bold headings":   repeated("**Rivers**\n\nThey are long.\n\n"),
	"bold heads":      repeated("**Rivers.** They are long.\n\n"),
	"bold items":      repeated("- **Rivers:** they are long.\n"),
	"labels":          repeated("Date: May 3\n"),
	"short lines":     repeated("rivers\n"),
	"wrapped lines":   repeated("rivers and seas and lakes and rivers and seas and lakes and\n"),
	"tables":          repeated("| a | b | c |\n"),
	"bars":            repeated("a | b\n"),
	"uneven tables":   repeated("| a | b |\n| c |\n| a | b |\n| d | e | f |\n"),
	"tabs":            repeated("a\tb\tc\n"),
	"rulers":          repeated("-----\n"),
	"open brackets":   repeated("(a\n"),
	"blank lines":     repeated("\n \n"),
	"page marks":      repeated("- 2 -\n"),
	"numbers": func(n int) string {
		return counted(n, func(i int) string { return fmt.Sprintf("%d. Rivers are long\n", i%19+1) })
	},
	"letters": func(n int) string {
		return counted(n, func(i int) string { return fmt.Sprintf("(%c) Rivers\n", 'a'+i%26) })
	},
	"sections": func(n int) string {
		return counted(n, func(i int) string { return fmt.Sprintf("%d.%d Rivers\n\nThey are long.\n\n", i/20%19+1, i%20+1) })
	},
	"nested lists": func(n int) string {
		return counted(n, func(i int) string { return strings.Repeat(" ", i%200) + "- Rivers\n" })
	},
}

func repeated(s string) func(n int) string { return func(n int) string { return strings.Repeat(s, n) } }

func counted(n int, line func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i))
	}
	return b.String()
}

// TestShapesTakeLinearTime lays out each shape at a length and at eight times
// that: reading takes eight times as long, give or take, and not 64 times.
func TestShapesTakeLinearTime(t *testing.T) {
	// The collector's work grows with all that the process holds, not with the text.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	const length, times, slack = 1500, 8, 4
	for name, shape := range shapes {
		runtime.GC()
		for language, words := range map[string]*block.Vocabulary{"en": en.Layout(), "ja": ja.Layout()} {
			short, long := []byte("Text\n\n"+shape(length)), []byte("Text\n\n"+shape(times*length))
			small, large := read(short, words), read(long, words)
			for range 6 { // another process may have had the processor
				if large < times*slack*max(small, 2*time.Millisecond) {
					break
				}
				small, large = min(small, read(short, words)), min(large, read(long, words))
			}
			if large >= times*slack*max(small, 2*time.Millisecond) {
				t.Errorf("%s, %s: %v for %d bytes, %v for %d", name, language, small, len(short), large, len(long))
			}
		}
	}
}

// read returns how much processor time a reading takes.
func read(data []byte, words *block.Vocabulary) time.Duration {
	return cputime.Least(1, func() {
		if src, _ := source.Read("shape.txt", data); src != nil {
			block.Parse(src, words)
		}
	})
}
