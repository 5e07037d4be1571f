package fragment

import (
	"regexp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is a published text, made ready for many addresses into it. It is not
// changed after [New], so that it may be used by several goroutines.
type Text struct {
	plain  string  // white space as single blanks, without what pages do not show
	folded string  // plain in small letters, with the same offsets
	starts []int32 // of each code point of the published text, its offset in plain
	cuts   []cut   // rising
	pages  []int32 // offsets in plain at which pages end
}

// cut is a place in plain that no piece of an address may cross, because the
// page may have another element, or markup, there. It has the width of a blank,
// or none.
type cut struct {
	at, width int
	// hard says that the page may show nothing, or something else, there, so
	// that what is on one side does not follow directly what is on the other.
	hard bool
}

// New makes a published text ready.
func New(text string) *Text {
	b := builder{t: &Text{starts: make([]int32, 0, len(text)+1)}}
	for line := range strings.Lines(text) {
		b.longest = max(b.longest, len(line))
	}
	b.plain.Grow(len(text))
	b.folded.Grow(len(text))
	for at, r := range text {
		switch {
		case b.line == 0:
			b.marker = at + marker(text[at:])
		case r == ']' && strings.HasPrefix(text[at:], "]("):
			b.link = true
		}
		b.line += utf8.RuneLen(r)
		if at < b.marker {
			b.hard()
			continue
		}
		b.add(r)
	}
	b.space()
	b.mark()
	b.t.plain, b.t.folded = b.plain.String(), b.folded.String()
	return b.t
}

// builder writes a Text character by character.
type builder struct {
	t             *Text
	plain, folded strings.Builder
	last          rune // written
	blank         bool // white space is to be written
	breaks        int  // the line breaks that it had
	link          bool // the address of a link is being read
	marker        int  // up to where the mark of an item is, which its page may not have as text
	longest       int  // bytes of the longest line
	line, before  int  // bytes of the line being read, and of the one before the breaks
}

// mark notes where the next code point begins.
func (b *builder) mark() { b.t.starts = append(b.t.starts, int32(b.plain.Len())) }

func (b *builder) add(r rune) {
	switch {
	case b.link:
		b.link = r != ')' && r != '\n'
		b.hard()
	case r == '\f':
		b.newline()
		b.mark()
		b.t.pages = append(b.t.pages, int32(b.plain.Len()))
	case r == '\n' || r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029:
		b.newline()
		b.mark()
	case unicode.IsSpace(r):
		b.blank = true
		b.mark()
	case r == 0xAD || r == 0xFEFF || r >= 0x200B && r <= 0x200F: // searching passes over them
		b.mark()
	case strings.ContainsRune(markup, r):
		b.hard()
	default:
		b.wrap(r)
		b.space()
		b.mark()
		b.plain.WriteRune(r)
		b.folded.WriteRune(fold(r))
		b.last = r
	}
}

// markup are the signs that a text may have where its page has none.
const markup = "*_[]<>`|\\#"

// markers are the marks of items at the beginning of a line.
var markers = regexp.MustCompile(`^[ \t\x{3000}]*(?:[-–—•・○◦▪■●◆◇□*·][ \t\x{3000}]*|[(（]?[0-9０-９]{1,3}[.)．）、][ \t\x{3000}]|[(（][0-9０-９a-zア-ン]{1,3}[)）]|[a-z][.)][ \t])`)

// marker returns the length of the mark of an item that a line begins with, 0
// if it begins with none.
func marker(line string) int {
	return len(markers.FindString(line[:min(len(line), 40)]))
}

// hard writes a place that the page may show otherwise.
func (b *builder) hard() {
	b.space()
	b.mark()
	at := b.plain.Len()
	if n := len(b.t.cuts); n > 0 && b.t.cuts[n-1].at == at {
		b.t.cuts[n-1].hard = true
		return
	}
	b.t.cuts = append(b.t.cuts, cut{at: at, hard: true})
}

// newline reads the end of a line.
func (b *builder) newline() {
	if b.breaks++; b.breaks == 1 {
		b.before = b.line
	}
	b.blank, b.line = true, 0
}

// wrap drops a line break between two characters of a script without blanks if
// the line before it may only have been wrapped, because it is among the
// longest: the page has nothing there.
func (b *builder) wrap(next rune) {
	if b.breaks == 1 && unbroken(b.last) && unbroken(next) && b.before*5 >= b.longest*4 {
		b.t.cuts = append(b.t.cuts, cut{at: b.plain.Len()})
		b.blank, b.breaks = false, 0
	}
}

// space writes the white space that was read.
func (b *builder) space() {
	if !b.blank {
		return
	}
	if b.breaks > 0 {
		b.t.cuts = append(b.t.cuts, cut{at: b.plain.Len(), width: 1})
	}
	b.plain.WriteByte(' ')
	b.folded.WriteByte(' ')
	b.last, b.blank, b.breaks = ' ', false, 0
}

// bytes leads code points of the published text to offsets in plain, without
// the white space around them.
func (t *Text) bytes(start, end int) (from, to int) {
	if start < 0 || end >= len(t.starts) || start >= end {
		return 0, 0
	}
	from, to = int(t.starts[start]), int(t.starts[end])
	for from < to && t.plain[from] == ' ' {
		from++
	}
	for to > from && t.plain[to-1] == ' ' {
		to--
	}
	return from, to
}

// cutAfter returns the first cut that ends after an offset, and cutBefore the
// last one that begins before it; ok is false if there is none.
func (t *Text) cutAfter(at int) (c cut, ok bool) {
	i := sort.Search(len(t.cuts), func(i int) bool { return t.cuts[i].at >= at })
	if i == len(t.cuts) {
		return cut{at: len(t.plain)}, false
	}
	return t.cuts[i], true
}

func (t *Text) cutBefore(at int) (c cut, ok bool) {
	i := sort.Search(len(t.cuts), func(i int) bool { return t.cuts[i].at+t.cuts[i].width > at }) - 1
	if i < 0 {
		return cut{}, false
	}
	return t.cuts[i], true
}

// bounded reports whether words are sure to end at an offset, whatever splits
// the text into words: signs and blanks are there. Between two characters of
// a script without blanks nothing is sure.
func (t *Text) bounded(at int) bool {
	before, n := utf8.DecodeLastRuneInString(t.plain[:at])
	after, m := utf8.DecodeRuneInString(t.plain[at:])
	switch {
	case n == 0 || m == 0:
		return true
	case !wordly(before) && joining(before): // it may be within a word: "Japan's", "3.5"
		one, _ := utf8.DecodeLastRuneInString(t.plain[:at-n])
		return !wordly(one) || !wordly(after)
	case !wordly(after) && joining(after):
		one, _ := utf8.DecodeRuneInString(t.plain[at+m:])
		return !wordly(one) || !wordly(before)
	}
	return !wordly(before) || !wordly(after)
}

func wordly(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '_'
}

func joining(r rune) bool { return strings.ContainsRune(".,:;'’‘·‧․﹒＇．", r) }

// fold returns the small letter of a character, if it has as many bytes.
func fold(r rune) rune {
	if low := unicode.ToLower(r); utf8.RuneLen(low) == utf8.RuneLen(r) {
		return low
	}
	return r
}

// unbroken reports whether a character is of a script that sets no blanks
// between words, or of its punctuation.
func unbroken(r rune) bool {
	return r >= 0x2E80 && r < 0xAC00 || r >= 0xF900 && r <= 0xFAFF || r >= 0xFF00 && r <= 0xFFEF
}
