package source

import (
	"encoding/binary"
	"unicode/utf8"
)

// sight is what one look at every byte of a text tells.
type sight struct {
	control int   // the first control byte that no text has in any encoding read here; -1 if there is none
	escape  bool  // it has the escape of ISO-2022-JP
	broken  bool  // it is not UTF-8
	stops   []int // where the characters begin that cleaning may rewrite
}

// class says what a byte may mean for decoding or cleaning.
type class uint8

const (
	ordinary class = iota // a character of ASCII that stays
	rewritten
	control // no text has it
	escape
	beyond // ASCII: part of a longer character
)

// classes has the class of every byte.
var classes = func() (t [256]class) {
	for b := range t {
		switch {
		case b >= utf8.RuneSelf:
			t[b] = beyond
		case b < ' ' && b != '\t' && b != '\n' || b == 0x7F:
			t[b] = control
		}
	}
	for _, b := range []byte("\r\f\v<>&*_\\[") {
		t[b] = rewritten
	}
	t[0x1B] = escape
	return t
}()

// look looks at a text; stops are added to those given.
func look(data []byte, stops []int) sight {
	s := sight{control: -1, stops: stops}
	for at := 0; ; at++ {
		for at+8 <= len(data) { // most texts are ordinary for long stretches
			b := data[at : at+8 : at+8]
			if classes[b[0]]|classes[b[1]]|classes[b[2]]|classes[b[3]]|classes[b[4]]|classes[b[5]]|classes[b[6]]|classes[b[7]] != ordinary {
				break
			}
			at += 8
		}
		for at < len(data) && classes[data[at]] == ordinary {
			at++
		}
		if at >= len(data) {
			return s
		}
		switch classes[data[at]] {
		case rewritten:
			s.stops = append(s.stops, at)
		case control:
			if s.control < 0 {
				s.control = at
			}
		case escape:
			s.escape = true
		case beyond:
			at = s.beyond(data, at) - 1
		}
	}
}

// beyond looks at the characters beyond ASCII at an offset and returns the
// offset after them.
func (s *sight) beyond(data []byte, at int) int {
	for {
		// Kana, ideographs and their punctuation: U+3000 to U+9FFF.
		for rest := data[at:]; len(rest) > 3; rest = rest[3:] {
			c := binary.LittleEndian.Uint32(rest) & 0xFFFFFF
			if c&0xC0C000 != 0x808000 || c&0xFF < 0xE3 || c&0xFF > 0xE9 {
				break
			}
			if c == 0x9982E3 || c == 0x9A82E3 || c == 0x9C80E3 { // ゙, ゚, 〜
				s.stops = append(s.stops, at)
			}
			at += 3
		}
		if at == len(data) || data[at] < utf8.RuneSelf {
			return at
		}
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n == 1 {
			s.broken = true
		} else if formOf(r) != asItIs {
			s.stops = append(s.stops, at)
		}
		at += n
	}
}
