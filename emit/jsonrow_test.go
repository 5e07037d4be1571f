package emit

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// encoded is a value as encoding/json writes it.
func encoded(t interface{ Fatal(...any) }, value any) string {
	var out strings.Builder
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// written is a value as its row is written.
func written[T any](value *T) string {
	v := reflect.ValueOf(value).Elem()
	return string(jsonWriterOf(v.Type())(nil, v))
}

// TestRowsAsEncoded: rows, lean or not, are written as encoding/json writes them.
func TestRowsAsEncoded(t *testing.T) {
	ds := sample.Dataset()
	if got, want := written(ds), encoded(t, ds); got != want {
		t.Errorf("the dataset is written as\n%s\nnot\n%s", got, want)
	}
	if got, want := written(&schema.Dataset{}), encoded(t, &schema.Dataset{}); got != want {
		t.Errorf("an empty dataset is written as %s, want %s", got, want)
	}
}

// TestTextsAsEncoded: the same of any text, and of documents of any name.
func TestTextsAsEncoded(t *testing.T) {
	letters := rapid.SampledFrom([]string{"a", "<&>", "\"", `\`, "\b\f\n\r\t", "\x00", "\x1f", "\x7f", "é", "会合", "\u2028", "\u2029", "\ufffd", "\xff", "\xe4\xbc", "😀"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(letters).Draw(t, "text"), "")
		row := schema.Section{Heading: text, Fact: schema.Fact{Evidence: []schema.Span{{Document: text, End: 3}, {Start: 4, End: 5, Quote: text}, {End: 7}}}}
		if got, want := written(&row), encoded(t, row); got != want {
			t.Errorf("%q is written as %s, want %s", text, got, want)
		}
	})
}
