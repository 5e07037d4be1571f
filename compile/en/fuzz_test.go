package en

import (
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/source"
)

// FuzzRead: no text breaks the reading, whose facts all lie within it.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"The third Tide Dialogue was held in Suva on May 3-5, 2021.\n\nMs. Jane Roe, Director General of the Ministry of Energy (MOE), led the delegation.",
		"Participants:\n• Department of State\n• Mr. (",
		"# Joint Statement\n\nBoth sides agreed to publish “the Map” by the end of 2022, and welcomed the U.S.-Fiji Agreement.",
		"The next meeting will be held in ", "), Europol Be hosts", "May 9-10, ", "\u2028'’“(",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		src, _ := source.Read("test.txt", []byte(text))
		if src == nil {
			return
		}
		doc := block.Parse(src, Layout())
		facts := Read(doc)
		last := 0
		for _, p := range facts.Provisions {
			if len(p.Spans) == 0 {
				t.Fatal("a provision stands on nothing")
			}
			s := p.Spans[0]
			if s.Start < last || s.End <= s.Start || s.End > len(doc.Text) {
				t.Errorf("a provision is at %v, after %d, of %d bytes", s, last, len(doc.Text))
			}
			last = s.Start
		}
		for _, m := range facts.Meetings {
			for _, s := range m.Spans {
				if s.Start < 0 || s.End < s.Start || s.End > len(doc.Text) {
					t.Errorf("a meeting is at %v of %d bytes", s, len(doc.Text))
				}
			}
		}
	})
}
