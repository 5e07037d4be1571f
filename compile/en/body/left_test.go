package body

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/source"
)

// Each example of a row has a token that the row is the first to be about.
func TestStrides(t *testing.T) {
	for n, row := range strides {
		for example := range strings.SplitSeq(row.example, "; ") {
			if got := stridesIn(example); !slices.Contains(got, n) {
				t.Errorf("%q is read by the rows %d, want row %d among them", example, got, n)
			}
		}
	}
}

// stridesIn returns the row that is about each token of a name, from its head on
// to the left.
func stridesIn(name string) (rows []int) {
	src, _ := source.Read("strides.en.txt", []byte("The parties met again for "+name+".\n"))
	text := lex.Read(block.Parse(src, lex.Layout()))
	s := text.Sentences[len(text.Sentences)-1]
	w := leftward{edges: &edges{Text: text, countries: country.Read(text)}, from: s.From, head: s.To - 2, start: s.To - 2}
	for w.at = w.head - 1; w.at >= w.from; w.at-- {
		t, step := &w.Tokens[w.at], other
		for n := 0; n < len(strides) && step == other; n++ {
			if step = strides[n].of(&w, t); step != other {
				rows = append(rows, n)
			}
		}
		if step != goesOn {
			break
		}
	}
	return rows
}
