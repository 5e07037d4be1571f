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
func TestFollows(t *testing.T) {
	for n, row := range follows {
		for example := range strings.SplitSeq(row.example, "; ") {
			if got := followsIn(example); !slices.Contains(got, n) {
				t.Errorf("%q is read by the rows %d, want row %d among them", example, got, n)
			}
		}
	}
}

// followsIn returns the row that is about each token after the head of a name.
func followsIn(rest string) (rows []int) {
	src, _ := source.Read("follows.en.txt", []byte("The parties met for the Dialogue "+rest+".\n"))
	text := lex.Read(block.Parse(src, lex.Layout()))
	s := text.Sentences[len(text.Sentences)-1]
	head := text.Find(s.Phrase, lex.ClassDialogue)
	w := rightward{edges: &edges{Text: text, countries: country.Read(text)}, from: head + 1, to: s.To, end: head + 1}
	for w.at = head + 2; w.at < w.to; w.at++ {
		t, step := &w.Tokens[w.at], other
		for n := 0; n < len(follows) && step == other; n++ {
			if step = follows[n].of(&w, t); step != other {
				rows = append(rows, n)
			}
		}
		if step != goesOn {
			break
		}
	}
	return rows
}
