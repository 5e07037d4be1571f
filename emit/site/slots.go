package site

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"strconv"
	"sync"
)

// What [markup] writes is large, and a template would copy it four times. It
// leaves a slot open instead, which is filled when the page is written: NUL, the
// number of the slot, NUL. No other NUL is in a page, since every escaper
// replaces it.
const slotMark = 0

// markups hold what was written into slots.
var markups = sync.Pool{New: func() any { return &markup{b: make([]byte, 0, 1<<14)} }}

// mostKept is how many bytes a buffer may have that is used again.
const mostKept = 1 << 20

// made is the slot of what a function writes, for a template.
func (c *context) made(write func(*markup)) template.HTML {
	m := markups.Get().(*markup)
	m.b = m.b[:0]
	write(m)
	c.slots = append(c.slots, m)
	return template.HTML("\x00" + strconv.Itoa(len(c.slots)-1) + "\x00")
}

// fill writes a page with its slots filled.
func (c *context) fill(w io.Writer, page []byte) error {
	for {
		text, rest, found := bytes.Cut(page, []byte{slotMark})
		if _, err := w.Write(text); err != nil || !found {
			return err
		}
		number, rest, _ := bytes.Cut(rest, []byte{slotMark})
		n, err := strconv.Atoi(string(number))
		if err != nil || n >= len(c.slots) {
			return fmt.Errorf("%s: there is no slot %q", c.page.path, number)
		}
		if _, err := w.Write(c.slots[n].b); err != nil {
			return err
		}
		page = rest
	}
}

// release gives the buffers of the slots back.
func (c *context) release() {
	for _, m := range c.slots {
		if cap(m.b) <= mostKept {
			markups.Put(m)
		}
	}
	c.slots = nil
}
