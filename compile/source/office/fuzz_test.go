package office

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dialoguec/compile/source/draft"
)

// FuzzTree reads anything as the XML of either kind of file.
func FuzzTree(f *testing.F) {
	f.Add(document, styles, numbering)
	f.Add(content, "", "")
	f.Add(`<w:document xmlns:w="w"><w:body><w:tbl><w:tr><w:tc/><w:tc><w:tbl/></w:tc></w:tr></w:tbl></w:body></w:document>`, "<w:style/>", `<w:lvl w:ilvl="-1"/>`)
	f.Fuzz(func(t *testing.T, main, styles, numbering string) {
		for _, read := range []func([]byte, int64) (*draft.Draft, error){DOCX, ODT} {
			d, err := read(pack(t, "word/document.xml", main, "content.xml", main, "word/styles.xml", styles, "styles.xml", styles, "word/numbering.xml", numbering), 1<<16)
			if err != nil {
				continue
			}
			if !utf8.ValidString(d.Text) || strings.ContainsAny(d.Text, "\r\f\x00") {
				t.Errorf("%q", d.Text)
			}
			for _, h := range d.Heads {
				if h.Start < 0 || h.End > len(d.Text) || h.Start >= h.End || h.Level < 1 {
					t.Errorf("heading %v of %q", h, d.Text)
				}
			}
		}
	})
}
