package schema

import "testing"

func TestAt(t *testing.T) {
	text := "first\n第二の行です\nthird"
	for _, c := range []struct {
		start, end, line, column, endColumn int
		source                              string
	}{
		{0, 5, 1, 1, 6, "first"},
		{8, 10, 2, 3, 5, "第二の行です"},
		{8, 17, 2, 3, 7, "第二の行です"}, // cut at the end of the line
		{13, 14, 3, 1, 2, "third"},
		{99, 100, 3, 6, 7, "third"}, // beyond the end: the end
		{-1, 0, 1, 1, 2, "first"},
	} {
		p := At("f", text, c.start, c.end)
		if p.Line != c.line || p.Column != c.column || p.EndColumn != c.endColumn || p.Text != c.source {
			t.Errorf("At(%d, %d) = %+v, want %+v", c.start, c.end, p, c)
		}
	}
}

func TestEveryCodeIsDocumented(t *testing.T) {
	for code, info := range Codes() {
		if info.Severity == "" || info.Title == "" || info.Explain == "" || info.Hint == "" {
			t.Errorf("%s is not documented in full: %+v", code, info)
		}
	}
}
