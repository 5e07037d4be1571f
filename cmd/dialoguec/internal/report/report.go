// Package report shows diagnostics: as text for people, as JSON lines, as the
// annotations of GitHub, or as SARIF.
package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"dialoguec/schema"
)

// Options says how to show diagnostics.
type Options struct {
	Format  string // one of Formats
	Color   bool   // of text: use the colours of a terminal
	Version string // of the tool, for SARIF
	Root    string // an absolute path; annotations name the files below it from there
}

// writers are the formats, by name.
var writers = map[string]func(io.Writer, []schema.Diagnostic, Options) error{
	"text":   writeText,
	"json":   writeJSON,
	"github": writeGitHub,
	"sarif":  writeSARIF,
}

// Formats lists the names of the formats.
func Formats() []string { return []string{"text", "json", "github", "sarif"} }

// Known says whether there is a format of that name; the error names all.
func Known(format string) error {
	if !slices.Contains(Formats(), format) {
		return fmt.Errorf("unknown log format %q: the formats are %s", format, strings.Join(Formats(), ", "))
	}
	return nil
}

// Write shows diagnostics in their canonical order. The slice is left as it is.
func Write(w io.Writer, diagnostics []schema.Diagnostic, opt Options) error {
	if err := Known(opt.Format); err != nil {
		return err
	}
	sorted := slices.Clone(diagnostics)
	schema.SortDiagnostics(sorted)
	for i := range sorted {
		d := &sorted[i]
		d.Message = clipped(d.Message)
		if opt.Format != "text" { // which cuts out the part of the line that it shows
			d.Text = clipped(d.Text)
		}
	}
	return writers[opt.Format](w, sorted, opt)
}

// mostShown is how many bytes are shown of a message or of a line at most: more
// than any that a person wrote, and few enough that a file of one line with a
// thousand faults does not make a thousand copies of it.
const mostShown = 4096

// clipped cuts a text that is too long to be shown.
func clipped(s string) string {
	if len(s) <= mostShown {
		return s
	}
	end := mostShown
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + "…"
}
