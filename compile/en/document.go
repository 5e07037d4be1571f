package en

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"dialoguec/compile/block"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/lexicon"
	common "dialoguec/compile/read"
)

//go:embed data
var data embed.FS

// The lists of the package.
var (
	kinds    = sync.OnceValue(func() []string { return list("kinds.txt") })    // of documents
	ends     = sync.OnceValue(func() []string { return list("ends.txt") })     // kinds with which a part of a title ends
	after    = sync.OnceValue(func() []string { return list("after.txt") })    // words with which a title goes on after a kind
	sections = sync.OnceValue(func() []string { return list("sections.txt") }) // parts of sites that are called after kinds
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

// titleKind returns the kind of document that a title says it is: the one with
// which a part of it begins, if a preposition or nothing follows it, or a joint
// one in it: "U.S.-Chile Joint Statement: Ports of Tomorrow". Colons, dashes and
// parentheses part titles, and an acronym may be before the kind.
func titleKind(title string) string {
	straight := strings.ReplaceAll(title, "’", "'")
	low := strings.ToLower(straight)
	parts := titleParts(low)
	if body, rest, ok := strings.Cut(parts[0], " "); ok && len(body) > 1 && strings.HasPrefix(title, strings.ToUpper(body)+" ") {
		parts = append(parts, rest) // "ASEAN Joint Statement on"
	}
	for _, part := range parts {
		for _, kind := range kinds() {
			rest, ok := strings.CutPrefix(part, kind)
			if ok && (endsKind(rest) || strings.HasPrefix(title, strings.ToUpper(kind)+" ") && strings.ToUpper(title) != title) { // "JOINT STATEMENT First Port Talks"
				return asPrinted(title, low, kind)
			}
		}
	}
	if words := strings.Fields(low); len(words) > 3 && words[0] == "joint" && strings.ContainsAny(words[1], "-–.") && slices.Contains(kinds(), "joint "+words[2]) && endsKind(strings.Join(words[3:], " ")) {
		return "joint " + words[2] // "Joint Chile-Peru statement on"
	}
	for _, kind := range kinds() {
		before, rest, ok := strings.Cut(low, " "+kind)
		if ok && rest == "" && strings.Contains(kind, " ") && straight[len(straight)-len(kind)] < 'a' { // "Second Port Council Chair's Summary"
			return asPrinted(title, low, kind)
		}
		if !ok || !strings.HasPrefix(kind, "joint ") || strings.HasSuffix(before, " of") && !strings.HasSuffix(before, "text of") { // "Release of Joint Statement"
			continue
		}
		if small := strings.Contains(title, " "+kind); endsKind(rest) || small && !strings.HasPrefix(rest, "s") {
			return asPrinted(title, low, kind)
		}
	}
	for _, part := range parts {
		for _, kind := range ends() {
			if strings.HasSuffix(part, " "+kind) {
				return kind // "Port Committee (PC) Communiqué – PC 50, Lima"
			}
		}
	}
	return ""
}

// section returns the kind of document that is in the part of a site that a line
// names, or a step of the way through it: "Press Releases", "Home > News releases > Ports".
func section(line string) string {
	for step := range strings.FieldsFuncSeq(strings.ToLower(line), func(r rune) bool { return strings.ContainsRune(">›»/", r) }) {
		name, _, _ := strings.Cut(strings.Trim(step, "-•* .0123456789"), " and ")
		name = strings.TrimSuffix(name, " no") // "Press Release No. 214"
		if slices.Contains(sections(), name) || slices.Contains(sections(), name+"s") {
			return lex.Singular(name)
		}
	}
	return ""
}

// titleParts returns the parts of a title, between colons and dashes.
func titleParts(title string) []string {
	for _, sign := range []string{": ", " – ", " — ", " - ", " ("} {
		title = strings.ReplaceAll(title, sign, "\n")
	}
	return strings.Split(title, "\n")
}

// asPrinted returns the words of a title, in small letters, that are a kind:
// apostrophes stay as they are printed.
func asPrinted(title, low, kind string) string {
	n := strings.Index(low, kind)
	runes := []rune(strings.ToLower(title))
	from := utf8.RuneCountInString(low[:n])
	return string(runes[from : from+utf8.RuneCountInString(kind)])
}

// endsKind reports whether what is after a kind of document leaves it whole.
func endsKind(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	word, _, _ := strings.Cut(rest, " ")
	return rest == "" || rest[0] >= '0' && rest[0] <= '9' || strings.ContainsRune(":,–—-)", []rune(rest)[0]) || slices.Contains(after(), word)
}

// announced returns the kind of document that a line above the text says it is:
// "Below is the text of the joint statement of Chile and Peru", "Joint statement with".
func announced(doc *block.Document) string {
	for i := range doc.Blocks[:min(len(doc.Blocks), 8)] {
		line := doc.Blocks[i].Span.Of(doc.Text)
		if _, rest, ok := strings.Cut(" "+strings.ToLower(line), " text of "); ok { // and no context
			rest = strings.TrimPrefix(strings.TrimPrefix(rest, "the "), "a ")
			if kind := titleKind(rest); kind != "" {
				return kind
			}
		}
		if at := strings.LastIndex(line, " – "); at > 0 && !strings.HasSuffix(line, ".") { // "Port Council – Communiqué issued by the Ministry"
			if kind := titleKind(line[at+len(" – "):]); kind != "" {
				return kind
			}
		}
		if kind, ok := strings.CutSuffix(line, " with"); ok && strings.EqualFold(titleKind(kind), kind) { // and a list of names
			return strings.ToLower(kind)
		}
	}
	return ""
}

// signed is what a declaration was at the place of its issue.
var signed = lex.List("signed_at")

// signedAt takes the place of issue from the line that closes a declaration:
// "Signed at Lima on May 3", "Done in Lima, in duplicate".
func signedAt(t *lex.Text, countries *country.Countries, p *common.Page) {
	if p.Document.IssuedPlace != "" {
		return
	}
	for n := len(t.Sentences) - 1; n >= 0 && n > len(t.Sentences)-12; n-- {
		i := t.Sentences[n].From
		if v := &t.Tokens[i]; !v.Is(lex.FlagCapital) || !v.In(signed) || !t.Is(i+1, lex.At, lex.In) {
			continue
		}
		if name, _, h, ok := countries.CityIn(i+2, min(i+7, t.Sentences[n].To)); ok {
			p.Document.IssuedPlace = name
			p.Document.Spans = append(p.Document.Spans, t.Span(h.From, h.To))
			return
		}
	}
}
