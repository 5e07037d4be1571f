package block_test

import (
	"fmt"
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en"
	"dialoguec/compile/ja"
	"dialoguec/compile/source"
)

// layout is a text and the blocks that it must give, as show writes them.
type layout struct{ name, text, want string }

// check lays out each text and compares.
func check(t *testing.T, words *block.Vocabulary, tests []layout) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := show(parse(t, words, tt.text))
			if want := strings.TrimLeft(tt.want, "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func english(t *testing.T, tests []layout)  { t.Helper(); check(t, en.Layout(), tests) }
func japanese(t *testing.T, tests []layout) { t.Helper(); check(t, ja.Layout(), tests) }

func parse(t testing.TB, words *block.Vocabulary, text string) *block.Document {
	t.Helper()
	src, problems := source.Read("test.txt", []byte(strings.TrimLeft(text, "\n")))
	if src == nil {
		t.Fatal(problems)
	}
	return block.Parse(src, words)
}

var kinds = [...]string{"para", "title", "mast", "head", "item", "label", "note", "caption", "furniture", "row"}
var fields = [...]string{"", ".type", ".publisher", ".place", ".date"}

// show writes a block a line: number, kind, marker and path, level, section and
// lead where there are some, text. Blocks of two are told by their numbers.
func show(doc *block.Document) string {
	var b strings.Builder
	for i, k := range doc.Blocks {
		fmt.Fprintf(&b, "%d %s%s", i, kinds[k.Kind], fields[k.Field])
		if !k.Marker.Empty() {
			fmt.Fprintf(&b, " [%s]", k.Marker.Of(doc.Text))
		}
		if k.Path != "" {
			fmt.Fprintf(&b, " %s", k.Path)
		}
		if k.Level > 1 {
			fmt.Fprintf(&b, " level=%d", k.Level)
		}
		if k.Section >= 0 {
			fmt.Fprintf(&b, " in=%d", k.Section)
		}
		if k.Lead >= 0 {
			fmt.Fprintf(&b, " lead=%d", k.Lead)
		}
		fmt.Fprintf(&b, ": %s\n", k.Span.Of(doc.Text))
	}
	return b.String()
}
