package en

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/lexicon"
	common "dialoguec/compile/read"
)

//go:embed data
var data embed.FS

// words hold the kinds of documents, and the words that a title goes on with
// after one.
var (
	kinds = sync.OnceValue(func() []string { return list("kinds.txt") })
	after = sync.OnceValue(func() []string { return list("after.txt") })
)

// list reads a file of one phrase a line; a fault in it is one of the program.
func list(name string) []string {
	rows, err := lexicon.Lines(data, "data/"+name)
	if err != nil {
		panic(fmt.Sprintf("compile/en: embedded data: %v", err))
	}
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.Fields[0]
	}
	return out
}

// titleKind returns the kind of document that a title begins with, if a
// preposition, a colon or nothing follows it, or the joint one that its first
// part ends with: "U.S.-Chile Joint Statement: Ports of Tomorrow".
func titleKind(title string) string {
	low := strings.ToLower(title)
	joint, _, _ := strings.Cut(low, ":") // what the first part ends with
	joint = joint[strings.LastIndex(joint, " joint ")+1:]
	for _, kind := range kinds() {
		if kind == joint {
			return kind
		}
		if rest, ok := strings.CutPrefix(low, kind); ok && endsKind(rest) {
			return kind
		}
	}
	return ""
}

// endsKind reports whether what is after a kind of document leaves it whole.
func endsKind(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	word, _, _ := strings.Cut(rest, " ")
	return rest == "" || strings.HasPrefix(rest, "–") || strings.ContainsRune(":-", rune(rest[0])) || slices.Contains(after(), word)
}

// signedAt takes the place of issue from the line that closes a declaration:
// "Signed at Lima on May 3", "Done in Lima, in duplicate".
func signedAt(t *lex.Text, countries *country.Countries, p *common.Page) {
	if p.Document.IssuedPlace != "" {
		return
	}
	for n := len(t.Sentences) - 1; n >= 0 && n > len(t.Sentences)-12; n-- {
		i := t.Sentences[n].From
		if v := &t.Tokens[i]; !v.Is(lex.FlagCapital) || !v.In(lex.ClassParticiple|lex.ClassDo) || !t.Is(i+1, lex.At, lex.In) {
			continue
		}
		switch t.TokenText(i) {
		case "Signed", "Done", "SIGNED", "DONE", "Adopted":
			if name, _, h, ok := countries.CityIn(i+2, min(i+7, t.Sentences[n].To)); ok {
				p.Document.IssuedPlace = name
				p.Document.Spans = append(p.Document.Spans, t.Span(h.From, h.To))
				return
			}
		}
	}
}
