package report

import (
	"fmt"
	"io"
	"strings"

	"dialoguec/schema"
)

// Workflow commands end at a line's end, and their properties at a colon or
// comma; a percent sign begins an escape.
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// githubLevel returns the name of a severity among GitHub's annotations.
func githubLevel(s schema.Severity) string {
	if s == schema.Note {
		return "notice"
	}
	return string(s)
}

// writeGitHub writes a workflow command for each diagnostic, by which GitHub Actions
// annotates the very line.
func writeGitHub(w io.Writer, ds []schema.Diagnostic, opt Options) error {
	var b strings.Builder
	for _, d := range ds {
		b.WriteString("::" + githubLevel(d.Severity) + " ")
		if d.Path != "" {
			b.WriteString("file=" + githubProperty.Replace(slashed(d.Path, opt.Root)) + ",")
		}
		if d.Line > 0 {
			fmt.Fprintf(&b, "line=%d,", d.Line)
		}
		if d.Column > 0 {
			fmt.Fprintf(&b, "col=%d,endColumn=%d,", d.Column, max(d.EndColumn, d.Column))
		}
		b.WriteString("title=" + githubProperty.Replace(string(d.Code)) + "::")
		b.WriteString(githubData.Replace(wordsOf(d)) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// wordsOf joins all that a diagnostic says into one message.
func wordsOf(d schema.Diagnostic) string {
	words := d.Message
	for _, r := range d.Related {
		words += "\nnote: " + place(r.Position) + ": " + r.Message
	}
	if d.Hint != "" {
		words += "\nhint: " + d.Hint
	}
	return words
}
