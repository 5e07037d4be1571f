package lex

import (
	"strings"
	"testing"
	"unicode"

	"dialoguec/compile/block"
	"dialoguec/compile/text"
)

// A name beside the verb of a headline ends at it; a noun that looks like a verb
// is a part of the name.
func TestHeadline(t *testing.T) {
	for title, small := range map[string]string{
		"Ministry of Ports Concludes Chile-Peru Dialogue on Ports": "Concludes",
		"Minister Vela Participates in Lima Ports Dialogue":        "Participates",
		"Vela Announces New Chile-Peru Council":                    "Announces",
		"Minister Vela Co-Hosts Lima Ports Dialogue":               "Hosts",
		"Minister Vela and Minister Mora Hold Talks":               "Hold",
		"Minister Vela and Minister Mora Co-Chair Ports Dialogue":  "Chair",
		"Vela and Mora Sign Ports Agreement":                       "Sign",
		"Statement by Ana Vela and Minister Sign of Peru":          "",
		"Chile and Peru to Hold Ports Dialogue Tomorrow":           "",
		"Remarks by Ports Forum Co-Chairs":                         "",
		"Chile-Peru Ports Talks":                                   "",
		"Meeting of the Heads of Port Authorities":                 "",
		"Joint Statement of the Co-Leads of the Ports Council":     "",
		"MINISTER VELA MEETS MINISTER MORA":                        "",
	} {
		doc := &block.Document{Text: title, Blocks: []block.Block{{Kind: block.Title, Span: text.Span{End: len(title)}}}}
		var got []string
		r := Read(doc)
		for i := range r.Tokens {
			if tok := &r.Tokens[i]; !tok.Is(FlagCapital) && unicode.IsUpper(rune(title[tok.Start])) && tok.In(ClassThird|ClassBase) {
				got = append(got, r.TextIn(int32(i), int32(i+1)))
			}
		}
		if strings.Join(got, " ") != small {
			t.Errorf("%s: %q is taken for the verb, want %q", title, got, small)
		}
	}
}
