package series

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/source"
)

func TestStrides(t *testing.T) {
	decides(t, strides, func(name string, decided func(stride, int) stride) {
		r := edgesOf("The parties met again for " + name + ".")
		s := r.Sentences[len(r.Sentences)-1]
		w := leftward{edges: r, from: s.From, head: s.To - 2, start: s.To - 2}
		for w.at = w.head - 1; w.at >= w.from; w.at-- {
			if decided(strides.step(&w, &w.Tokens[w.at])) == ends {
				break
			}
		}
	})
}

func TestFollows(t *testing.T) {
	decides(t, follows, func(rest string, decided func(stride, int) stride) {
		r := edgesOf("The parties met for the Dialogue " + rest + ".")
		s := r.Sentences[len(r.Sentences)-1]
		head := r.Find(s.Phrase, lex.ClassDialogue)
		w := rightward{edges: r, from: head + 1, to: s.To, end: head + 1}
		for w.at = head + 2; w.at < w.to; w.at++ {
			if decided(follows.step(&w, &w.Tokens[w.at])) == ends {
				break
			}
		}
	})
}

// decides wants each example of a row to have a token about which the row decides.
// Walk walks over an example and tells what each step was.
func decides[Walk any](t *testing.T, all rows[Walk], walk func(example string, decided func(stride, int) stride)) {
	for n, row := range all {
		for example := range strings.SplitSeq(row.example, "; ") {
			var got []int
			walk(example, func(s stride, row int) stride {
				got = append(got, row)
				return s
			})
			if !slices.Contains(got, n) {
				t.Errorf("%q is read by the rows %d, want row %d among them", example, got, n)
			}
		}
	}
}

func edgesOf(content string) *edges {
	src, _ := source.Read("rows.en.txt", []byte(content+"\n"))
	text := lex.Read(block.Parse(src, lex.Layout()))
	return &edges{Text: text, countries: country.Read(text)}
}
