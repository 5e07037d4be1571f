package correct

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"dialoguec/schema"
)

// Setting is a correction that sets a field of a row, to be written.
type Setting struct{ Table, Field, Value, Reason string }

// Entry writes the entry of a file of corrections for a row. Texts are those of
// the documents by their identifiers; the quote is the first evidence of the row,
// made longer until it is in its document once.
func (s Setting) Entry(texts map[string]string, row *schema.Fact) (string, error) {
	for _, span := range row.Evidence {
		quote, ok := onlyHere(texts[span.Document], span)
		if !ok {
			continue
		}
		sum := sha256.Sum256([]byte(quote))
		entry := mapping(
			"document", scalar(span.Document), "quote", quotedScalar(quote), "sha256", scalar(hex.EncodeToString(sum[:])),
			"set", flow(mapping("table", scalar(s.Table), "field", scalar(s.Field), "value", scalar(s.Value))),
			"reason", scalar(s.Reason))
		out, err := yaml.Marshal(&yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{entry}})
		return string(out), err
	}
	return "", errors.New("it stands on no words by which a correction could name it")
}

// onlyHere makes a span longer, word by word on both sides, until its text is in
// the document once.
func onlyHere(text string, span schema.Span) (string, bool) {
	start := strings.Index(text, span.Quote)
	if span.Quote == "" || start < 0 {
		return "", false
	}
	start, end := byteAt(text, span.Start), byteAt(text, span.End)
	for strings.Count(text, text[start:end]) > 1 {
		if start == 0 && end == len(text) {
			return "", false
		}
		start, end = wordBefore(text, start), wordAfter(text, end)
	}
	return text[start:end], true
}

// byteAt is the offset in bytes of a code point.
func byteAt(text string, n int) int {
	at := 0
	for ; n > 0 && at < len(text); n-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at
}

// longestWord is how many bytes are taken for a word in a text without blanks.
const longestWord = 30

// wordBefore is where the word before an offset begins.
func wordBefore(text string, at int) int {
	at = len(strings.TrimRight(text[:at], " \n"))
	begin := strings.LastIndexAny(text[:at], " \n") + 1
	begin = max(begin, at-longestWord)
	for begin > 0 && !utf8.RuneStart(text[begin]) {
		begin--
	}
	return begin
}

// wordAfter is where the word after an offset ends.
func wordAfter(text string, at int) int {
	at += len(text[at:]) - len(strings.TrimLeft(text[at:], " \n"))
	end := len(text)
	if i := strings.IndexAny(text[at:], " \n"); i >= 0 {
		end = at + i
	}
	end = min(end, at+longestWord)
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return end
}

func scalar(s string) *yaml.Node { return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s} }

func quotedScalar(s string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s, Style: yaml.DoubleQuotedStyle}
}

func flow(n *yaml.Node) *yaml.Node {
	n.Style = yaml.FlowStyle
	return n
}

// mapping makes a mapping of keys, which are texts, and values, which are nodes.
func mapping(pairs ...any) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode}
	for _, p := range pairs {
		switch p := p.(type) {
		case string:
			n.Content = append(n.Content, scalar(p))
		case *yaml.Node:
			n.Content = append(n.Content, p)
		}
	}
	return n
}
