package diff

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"dialoguec/cmd/dialoguec/internal/report"
)

// Formats lists the forms in which changes are written.
func Formats() []string { return []string{"text", "markdown", "json"} }

// words are the names of kinds, for readers.
var words = map[string]string{"commitments": "promises", "participations": "participants", "organizations": "bodies", "referenced_items": "referenced items"}

// longest is how much of a label or a value is shown, in characters.
const longest = 120

// Write writes changes in one of [Formats].
func Write(w io.Writer, changes []Change, format string) error {
	switch format {
	case "json":
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", " ")
		return e.Encode(struct {
			Changes []Change `json:"changes"`
		}{append([]Change{}, changes...)})
	case "markdown":
		return writeWith(w, changes, markdown)
	case "text":
		return writeWith(w, changes, text)
	}
	return fmt.Errorf("unknown format %q: the formats are %s", format, strings.Join(Formats(), ", "))
}

// style is how a form of text marks what it says.
type style struct {
	head, entry, field string // patterns
	marks              map[What]string
	plain              func(string) string
}

var (
	text = style{
		head: "%s: %s\n", entry: "  %s %s\n", field: "      %s: %s → %s\n",
		marks: map[What]string{Added: "+", Removed: "-", Changed: "~"}, plain: report.Clean,
	}
	markdown = style{
		head: "## %s\n\n%s\n\n", entry: "- **%s** %s\n", field: "  - %s: %s → %s\n",
		marks: map[What]string{Added: "added", Removed: "removed", Changed: "changed"}, plain: escaped,
	}
)

func writeWith(w io.Writer, changes []Change, s style) error {
	var b strings.Builder
	for len(changes) > 0 {
		kind := changes[0].Kind
		n := slices.IndexFunc(changes, func(c Change) bool { return c.Kind != kind })
		if n < 0 {
			n = len(changes)
		}
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		s.group(&b, kind, changes[:n])
		changes = changes[n:]
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (s style) group(b *strings.Builder, kind string, changes []Change) {
	name := words[kind]
	if name == "" {
		name = kind
	}
	fmt.Fprintf(b, s.head, strings.ToUpper(name[:1])+name[1:], tally(changes))
	for _, c := range changes {
		fmt.Fprintf(b, s.entry, s.marks[c.What], s.plain(shortened(c.Label)))
		for _, f := range c.Fields {
			was, is := apart(f.Old, f.New)
			fmt.Fprintf(b, s.field, f.Name, s.value(was), s.value(is))
		}
	}
}

// value is a value as a reader sees it.
func (s style) value(v string) string {
	if v == "" {
		return "not stated"
	}
	return s.plain(shortened(v))
}

// tally says how many things are new, gone and changed.
func tally(changes []Change) string {
	counts := map[What]int{}
	for _, c := range changes {
		counts[c.What]++
	}
	var parts []string
	for _, w := range []What{Added, Removed, Changed} {
		if n := counts[w]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, w))
		}
	}
	return strings.Join(parts, ", ")
}

// shortened is a text on one line that is not too long to read.
func shortened(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > longest {
		return string(runes[:longest-1]) + "…"
	}
	return s
}

// context is how much is shown of what two long texts begin with alike.
const context = 40

// apart leaves out of two texts what they begin with alike, if it would keep the
// difference from being shown. A hash says nothing but that a text is another.
func apart(a, b string) (string, string) {
	if isHash(a) && isHash(b) {
		return "as it was", "another one"
	}
	was, is := []rune(a), []rune(b)
	alike := 0
	for alike < min(len(was), len(is)) && was[alike] == is[alike] {
		alike++
	}
	if max(len(was), len(is)) <= longest || alike <= 2*context {
		return a, b
	}
	return "…" + string(was[alike-context:]), "…" + string(is[alike-context:])
}

func isHash(s string) bool {
	return len(s) == 64 && strings.Trim(s, "0123456789abcdef") == ""
}

var marks = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", "&lt;", "&", "&amp;", "|", `\|`, "#", `\#`)

// escaped is a text in which Markdown sees no marks.
func escaped(s string) string { return marks.Replace(report.Clean(s)) }
