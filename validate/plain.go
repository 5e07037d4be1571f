package validate

import (
	"github.com/santhosh-tekuri/jsonschema/v5"

	"dialoguec/schema"
)

// What is new in every row would be asked about in every row, and a pattern
// takes about a microsecond over an identifier and ten over a sentence. What is
// here sees at a glance that a value is a common one. It may say no to a good
// value, never yes to a bad one, which a test holds against the validator.

// plainly returns, for schemas of texts, what sees that a text is valid.
func plainly() map[*jsonschema.Schema]func(string) bool {
	return map[*jsonschema.Schema]func(string) bool{
		compiled()["id"]:   schema.ValidID,
		compiled()["text"]: plainText,
	}
}

// plainText reports whether a text has a sign that can be seen, and no control
// characters but tabs and line ends.
func plainText(text string) bool {
	seen := false
	for i := range len(text) {
		switch c := text[i]; {
		case c > ' ' && c != 0x7f:
			seen = true
		case c != ' ' && c != '\n' && c != '\t':
			return false
		}
	}
	return seen
}

// mostOffset is more than any offset that the schema lets pass.
const mostOffset = 1_000_000_000

// plain reports whether it takes no validator to see that a span fits the
// schema. It may say no to a good one, never yes to a bad one.
func plain(s *schema.Span) bool {
	return s.Start >= 0 && s.Start < mostOffset && s.End >= 1 && s.End < mostOffset && schema.ValidID(s.Document)
}
