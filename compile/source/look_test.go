package source

import (
	"slices"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// clean cleans a text without front matter.
func clean(published string) *Text {
	r := new(scratch)
	return r.clean(published, 0, look([]byte(published), nil).stops)
}

// A quick look at a text tells what reading it character by character does.
func TestLook(t *testing.T) {
	odd := []string{"\x00", "\x7f", "\x1b$", "\t", "\r", "\v", "\x80", "\xE3\x81", "\xC0\x80", "\xED\xA0\x80", "\xF8", "é", "\u0085", "’", "ー", "\uFFFD", "\U000F0001", "\U0010FFFE"}
	rapid.Check(t, func(t *rapid.T) {
		text := drawText(t, slices.Concat(pieces, odd))
		want := sight{control: -1}
		for i, b := range []byte(text) {
			if (b < ' ' && (b < '\t' || b > '\r') && b != 0x1B || b == 0x7F) && want.control < 0 {
				want.control = i
			}
			want.escape = want.escape || b == 0x1B
		}
		want.broken = !utf8.ValidString(text)
		for i, r := range text {
			if r < utf8.RuneSelf && classes[r] == rewritten || r >= utf8.RuneSelf && formOf(r) != asItIs {
				want.stops = append(want.stops, i)
			}
		}
		got := look([]byte(text), nil)
		if got.control != want.control || got.escape != want.escape || got.broken != want.broken || !slices.Equal(got.stops, want.stops) {
			t.Fatalf("%q\n got %+v\nwant %+v", text, got, want)
		}
	})
}

// The forms of the characters of whole classes of Unicode.
func TestForms(t *testing.T) {
	for r := rune(utf8.RuneSelf); r <= unicode.MaxRune; r++ {
		f := formOf(r)
		switch {
		case unicode.Is(unicode.Co, r) != (f == private):
			t.Errorf("%U: form %d", r, f)
		case unicode.Is(unicode.Zs, r) && r != '\u3000' && r != '\u1680' && f != blank, f == blank && !unicode.Is(unicode.Zs, r):
			t.Errorf("%U is a blank, form %d", r, f)
		case unicode.Is(unicode.Variation_Selector, r) && r > 0x2000 && f != joiner:
			t.Errorf("%U joins, form %d", r, f)
		case f == joiner && !unicode.In(r, unicode.Cf, unicode.Mn, unicode.Cn) && r != 0x2065:
			t.Errorf("%U does not join, form %d", r, f)
		case f == combining && !unicode.Is(unicode.Mn, r):
			t.Errorf("%U does not combine, form %d", r, f)
		}
	}
}
