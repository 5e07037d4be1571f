package yamldoc

import (
	"fmt"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestOpen: where a fault is, and what is said of it.
func TestOpen(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"a: b\n", "a=b"},
		{"a: b\r\nc: d\r\n", "a=b c=d"},
		{"", ""},
		{"# nothing\n", ""},
		{"---\n...\n", ""},
		{"a: b\na: c\nd: e\n", `a=b d=e 2:1-2 duplicate key "a"`},
		{"a: b\n---\nc: d\n", "2:1-2 unexpected second YAML document"},
		{"a: b\n---\n[\n", "3:1-2 invalid YAML"},
		{"a: b\n  c: [\n", "2:1-2 invalid YAML"},
		{"a: \xff\n", "1:1-2 invalid YAML"},
		{"a: \x00\n", "1:1-2 invalid YAML"},
		{strings.Repeat("[", 100000), "1:1-2 invalid YAML"},
		{"# " + strings.Repeat("x", MaxBytes), "1:1-2 the file has"},
	} {
		f, top := Open("p", []byte(c.in), schema.BadConfig)
		var got []string
		if top != nil {
			for key, value := range f.Pairs(top) {
				got = append(got, key.Value+"="+value.Value)
			}
		}
		for _, p := range f.Problems {
			got = append(got, fmt.Sprintf("%d:%d-%d %s", p.Line, p.Column, p.EndColumn, p.Message))
		}
		if all := strings.Join(got, " "); !strings.HasPrefix(all, c.want) || c.want == "" && all != "" {
			t.Errorf("%.40q: got %q, want %q", c.in, all, c.want)
		}
	}
}

// TestAt: the end of a place is on its line.
func TestAt(t *testing.T) {
	f, top := Open("p", []byte("key: |\n  two\n  lines\nlong: \"日本\"\n"), schema.BadConfig)
	var got []string
	for _, value := range f.Pairs(top) {
		at := f.At(value)
		got = append(got, fmt.Sprintf("%d:%d-%d %s", at.Line, at.Column, at.EndColumn, at.Text))
	}
	if want := "1:6-7 key: |, 4:7-9 long: \"日本\""; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %q", strings.Join(got, ", "), want)
	}
}
