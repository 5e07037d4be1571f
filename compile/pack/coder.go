package pack

import (
	"encoding/binary"
	"errors"
	"strings"

	"dialoguec/compile/text"
	"dialoguec/schema"
)

// errDamaged is what reading finds wrong with bytes that no [Statement] wrote.
var errDamaged = errors.New("the packed statement is damaged")

// coder writes a value, or reads one: the same method of a type does both, so
// that what is written is what is read. After the first error, everything that
// is read is empty.
type coder struct {
	reading bool
	out     []byte // what is written
	in      string // what is read
	at      int    // up to where it has been
	err     error

	places map[string]uint64 // of the words that were written, from 1
	words  []string          // that were read, in the order of their places
	text   string            // the published text, which quotes are parts of
	index  *text.Index       // of it, to write quotes
}

func newWriter() *coder {
	return &coder{places: map[string]uint64{"": 1}, out: make([]byte, 0, 1<<13)}
}

// reset makes a coder as if nothing had been written or read.
func (c *coder) reset() {
	c.text = ""
	if c.reading {
		clear(c.words[1:])
		c.in, c.at, c.words = "", 0, c.words[:1]
		return
	}
	clear(c.places)
	c.places[""] = 1
	c.out, c.index = c.out[:0], nil
}

// newReader returns what reads a packed statement; its words are kept in room.
func newReader(in string, room []string) *coder {
	return &coder{reading: true, in: in, words: append(room[:0], "")}
}

func (c *coder) fail() {
	if c.err == nil {
		c.err, c.in, c.at = errDamaged, "", 0
	}
}

// number codes a number that is not negative.
func (c *coder) number(n *uint64) {
	if c.reading {
		*n = c.next()
	} else {
		c.out = binary.AppendUvarint(c.out, *n)
	}
}

// next reads a number. Most have one byte.
func (c *coder) next() uint64 {
	if c.at < len(c.in) && c.in[c.at] < 0x80 {
		c.at++
		return uint64(c.in[c.at-1])
	}
	return c.nextLong()
}

func (c *coder) nextLong() (n uint64) {
	for i, b := range []byte(c.in[c.at:min(len(c.in), c.at+binary.MaxVarintLen64)]) {
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			c.at += i + 1
			return n
		}
	}
	c.fail()
	return 0
}

// left counts the bytes that are still to be read.
func (c *coder) left() uint64 { return uint64(len(c.in) - c.at) }

// integer codes any number.
func (c *coder) integer(n *int) {
	bits := uint64(*n)<<1 ^ uint64(*n>>63)
	c.number(&bits)
	*n = int(bits>>1) ^ -int(bits&1)
}

func (c *coder) truth(b *bool) {
	var n uint64
	if *b {
		n = 1
	}
	c.number(&n)
	*b = n == 1
}

// optional codes a number that may be missing.
func (c *coder) optional(n **int) {
	there := *n != nil
	if c.truth(&there); !there {
		*n = nil
		return
	}
	if c.reading {
		*n = new(int)
	}
	c.integer(*n)
}

// bytes codes the bytes of a text.
func (c *coder) bytes(s *string) {
	n := uint64(len(*s))
	c.number(&n)
	switch {
	case !c.reading:
		c.out = append(c.out, *s...)
	case n > c.left():
		c.fail()
	default:
		c.at += int(n)
		*s = c.in[c.at-int(n) : c.at]
	}
}

// words codes texts, each once however often it comes.
func words[T ~string](c *coder, list ...*T) {
	for _, w := range list {
		if c.reading {
			*w = T(c.nextWord())
		} else {
			c.word(string(*w))
		}
	}
}

func (c *coder) word(s string) {
	place := c.places[s]
	c.number(&place)
	if place == 0 {
		c.places[s] = uint64(len(c.places) + 1)
		c.bytes(&s)
	}
}

func (c *coder) nextWord() (s string) {
	switch place := c.next(); {
	case place == 0:
		c.bytes(&s)
		c.words = append(c.words, s)
	case place <= uint64(len(c.words)):
		return c.words[place-1]
	default:
		c.fail()
	}
	return s
}

// list codes a list; one that is empty is read as nil, if it is not read over
// another one.
func list[T any](c *coder, rows *[]T, each func(*T)) {
	n := uint64(len(*rows))
	c.number(&n)
	if c.reading {
		if n > c.left() { // every row has a byte at least
			c.fail()
			return
		}
		if n <= uint64(cap(*rows)) {
			*rows = (*rows)[:n]
		} else {
			*rows = make([]T, n)
		}
	}
	for i := range *rows {
		each(&(*rows)[i])
	}
}

// span codes a stretch of a text; its quote is only named if the published text
// has it there.
func (c *coder) span(s *schema.Span) {
	words(c, &s.Document)
	c.integer(&s.Start)
	c.integer(&s.End)
	at, n := uint64(0), uint64(len(s.Quote))
	if !c.reading {
		at = c.placeOf(s)
	}
	c.number(&at)
	if at == 0 {
		words(c, &s.Quote)
		return
	}
	c.number(&n)
	if at--; c.reading {
		if at > uint64(len(c.text)) || n > uint64(len(c.text))-at {
			c.fail()
			return
		}
		s.Quote = c.text[at : at+n]
	}
}

// placeOf returns the byte at which the published text has the quote of a span,
// from 1; 0 if it has not.
func (c *coder) placeOf(s *schema.Span) uint64 {
	if s.Quote == "" || s.Start < 0 || s.Start > len(c.text) {
		return 0
	}
	at := c.index.Offset(s.Start)
	if at > len(c.text) || !strings.HasPrefix(c.text[at:], s.Quote) {
		return 0
	}
	return uint64(at) + 1
}

// quoted codes a text that is often the first quote of its fact.
func (c *coder) quoted(s *string, f *schema.Fact) {
	same := len(f.Evidence) > 0 && f.Evidence[0].Quote == *s
	switch c.truth(&same); {
	case !same:
		words(c, s)
	case c.reading && len(f.Evidence) == 0:
		c.fail()
	case c.reading:
		*s = f.Evidence[0].Quote
	}
}
