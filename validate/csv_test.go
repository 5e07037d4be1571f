package validate

import (
	"slices"
	"strings"
	"testing"
)

func TestReadCSV(t *testing.T) {
	got, _, err := readCSV([]byte("a,b\n\"x \"\"y\"\"\r\nz\",\n\"\",2\r\nlast,\"1,5\""))
	if err != nil {
		t.Fatal(err)
	}
	want := []record{{1, []string{"a", "b"}}, {2, []string{"x \"y\"\r\nz", ""}}, {4, []string{"", "2"}}, {5, []string{"last", "1,5"}}}
	if !slices.EqualFunc(got, want, func(a, b record) bool { return a.line == b.line && slices.Equal(a.fields, b.fields) }) {
		t.Errorf("got %q", got)
	}
	for in, message := range map[string]string{
		"a\n\"b":    "not closed",
		"a\n\"b\"c": `"c" stands where a comma`,
		"a\nb\"c":   `"\"" stands where a comma`,
		"a,b\n1":    "the row has 1 fields, the header has 2",
		"\uFEFFa":   "byte order mark",
		"a\xff":     "not UTF-8",
		"a\rb":      `"\r" stands where a comma`,
	} {
		if _, _, err := readCSV([]byte(in)); err == nil || !strings.Contains(err.Error(), message) {
			t.Errorf("readCSV(%q) gives %v, want %q", in, err, message)
		}
	}
}
