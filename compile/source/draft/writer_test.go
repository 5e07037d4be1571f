package draft

import "testing"

func TestWriter(t *testing.T) {
	const source = "Title  of it;one\ntwo;a;b;x;y1;y2;\u00ADend"
	at := func(s string) int {
		for i := range source {
			if len(source)-i >= len(s) && source[i:i+len(s)] == s {
				return i
			}
		}
		t.Fatalf("%q is not in the source", s)
		return 0
	}
	w := &Writer{}
	put := func(s string) { w.Text(s, at(s)) }
	w.Block()
	w.Heading(1)
	put("Title  of it")
	w.EndHeading()
	w.Bold()
	put("one\ntwo")
	w.EndBold()
	w.Block()
	w.Item("-", 1, at(";a"))
	w.Block() // <li><p>
	put("a")
	w.Item("1.", 2, at(";b"))
	put("b")
	w.EndItem()
	w.Indent(0)
	w.Block()
	w.Row()
	w.Cell(0) // an empty first cell
	put("x")
	w.Block()
	w.Cell(at(";y1"))
	w.Indent(4)
	put("y1")
	w.Line()
	put("y2")
	w.Indent(0)
	w.EndItem()
	w.Block()
	w.Part("page 2")
	put("\u00ADend")
	d := w.Draft()
	const want = "Title of it\n\none two\n\n- a\n  1. b\n\nx\ty1\n    y2\n\nend\n"
	if d.Text != want {
		t.Errorf("%q, want %q", d.Text, want)
	}
	if len(d.Heads) != 1 || d.Heads[0].Of(d.Text) != "Title of it" || len(d.Bold) != 1 || d.Bold[0].Of(d.Text) != "one two" {
		t.Errorf("%v, %v", d.Heads, d.Bold)
	}
	if d.Part(0) != "" || d.Part(len(want)-3) != "page 2" {
		t.Errorf("%v", d.Parts)
	}
	for _, word := range []string{"Title", "one", "two", "b", "y2", "end"} {
		i := len(want)
		for i = range want {
			if len(want)-i >= len(word) && want[i:i+len(word)] == word {
				break
			}
		}
		if got := d.Map.Start(i); source[got:got+len(word)] != word {
			t.Errorf("%q comes from %q", word, source[got:])
		}
	}
}
