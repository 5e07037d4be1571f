package correct

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"dialoguec/schema"
)

// TestEntry: an entry that is written can be read, and says what it was asked to.
func TestEntry(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SampledFrom([]string{"Oslo", " ", "\n", "会合", "\"", "'", ": ", "#", "- ", "Ø", "|", "\\", "{a}", "*", "&", "%", "@", "港湾"})
		text := strings.Join(rapid.SliceOfN(words, 1, 40).Draw(t, "text"), "")
		runes := utf8.RuneCountInString(text)
		start := rapid.IntRange(0, runes-1).Draw(t, "start")
		end := rapid.IntRange(start+1, runes).Draw(t, "end")
		row := &schema.Fact{Evidence: []schema.Span{{Document: "a-en", Start: start, End: end, Quote: string([]rune(text)[start:end])}}}
		want := Setting{"meetings", "venue", rapid.StringN(1, 20, -1).Draw(t, "value"), "because: \"so\""}
		entry, err := want.Entry(map[string]string{"a-en": text}, row)
		if err != nil {
			t.Fatal(err)
		}
		f, read := Read("c.yaml", []byte("# first\n- document: x\n  quote: y\n  sha256: z\n  reason: r\n  set: {table: a, field: b, value: c}\n"+entry))
		if len(f.Problems) > 0 || len(read) != 2 {
			t.Fatalf("%v in\n%s", f.Problems, entry)
		}
		c := read[1]
		got := Setting{c.Arg("table"), c.Arg("field"), c.Arg("value"), c.Values["reason"].Value}
		if quote := c.Values["quote"].Value; got != want || !strings.Contains(quote, row.Evidence[0].Quote) || strings.Count(text, quote) != 1 {
			t.Errorf("read %+v with the quote %q, want %+v:\n%s", got, quote, want, entry)
		}
	})
}

// TestEntryNeedsWords: a row without evidence cannot be corrected by a quote.
func TestEntryNeedsWords(t *testing.T) {
	for _, spans := range [][]schema.Span{nil, {{Document: "a", Quote: "not in it", End: 9}}, {{Document: "none", Quote: "x", End: 1}}} {
		if _, err := (Setting{}).Entry(map[string]string{"a": "a text"}, &schema.Fact{Evidence: spans}); err == nil {
			t.Errorf("%v: no word of it", spans)
		}
	}
}
