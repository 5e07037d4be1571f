package pdf

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzWords reads anything as what pdftotext writes: the text is UTF-8, and every
// heading and place is inside it.
func FuzzWords(f *testing.F) {
	s := &sheet{}
	s.page(func() {
		s.line(50, 40, 16, "A title")
		s.line(50, 80, 10, "the co-")
		s.line(50, 93, 10, "operation  日時 １")
	})
	f.Add(s.String())
	f.Add(`<page width="x"><word xMin="NaN" yMin="1" xMax="Inf" yMax="9e999">a</word></page>`)
	f.Add(`<word xMin="1" yMin="1" xMax="2" yMax="2">x</word>`)
	f.Fuzz(func(t *testing.T, words string) {
		pages, err := parse([]byte(words))
		if err != nil {
			return
		}
		d := write(pages)
		if !utf8.ValidString(d.Text) || strings.ContainsAny(d.Text, "\r\x00") {
			t.Errorf("%q", d.Text)
		}
		for _, h := range d.Heads {
			if h.Start < 0 || h.End > len(d.Text) || h.Start > h.End || h.Level < 1 {
				t.Errorf("heading %v of %q", h, d.Text)
			}
		}
		last := -1
		for _, p := range d.Parts {
			if p.Start < last || p.Start > len(d.Text) {
				t.Errorf("parts %v of %q", d.Parts, d.Text)
			}
			last = p.Start
		}
	})
}
