package schema

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// Severity says whether a diagnostic stops a publication.
type Severity string

// The severities, gravest first.
const (
	Error   Severity = "error"   // the document cannot be published
	Warning Severity = "warning" // published, but somebody should look; an error under --strict
	Note    Severity = "note"    // worth knowing
)

// Position is a place in a file. Line and columns count from 1, columns in
// Unicode code points; Line 0 means the file as a whole. EndColumn is
// exclusive and on the same line.
type Position struct {
	Path      string `json:"path"`
	Line      int    `json:"line,omitempty"`
	Column    int    `json:"column,omitempty"`
	EndColumn int    `json:"end_column,omitempty"`
	// Part names the place in a file without lines: "page 3", "paragraph 12".
	// The columns are then those of Text.
	Part string `json:"part,omitempty"`
	// Text is the line itself, for the caret.
	Text string `json:"text,omitempty"`
}

// Related is a second place that a diagnostic speaks of.
type Related struct {
	Position
	Message string `json:"message"`
}

// Diagnostic is one thing to say about an input: what, where, and what to do.
type Diagnostic struct {
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	Position
	Message string    `json:"message"`
	Hint    string    `json:"hint,omitempty"`
	Related []Related `json:"related,omitempty"`
}

// Diagnose makes a diagnostic of a code at a position, with the severity and the
// hint that the table of codes has for it.
func Diagnose(code Code, at Position, message string) Diagnostic {
	info := code.Info()
	return Diagnostic{Code: code, Severity: info.Severity, Position: at, Message: message, Hint: info.Hint}
}

// At finds the position of the code points start to end in a text.
func At(path, text string, start, end int) Position {
	from := byteOffset(text, start)
	to := from + byteOffset(text[from:], end-start)
	lineStart := strings.LastIndexByte(text[:from], '\n') + 1
	line := text[lineStart:]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	to = min(to, lineStart+len(line))
	column := utf8.RuneCountInString(text[lineStart:from]) + 1
	return Position{
		Path:      path,
		Line:      strings.Count(text[:lineStart], "\n") + 1,
		Column:    column,
		EndColumn: column + max(1, utf8.RuneCountInString(text[from:max(from, to)])),
		Text:      strings.TrimSuffix(line, "\r"),
	}
}

// byteOffset returns the offset in bytes of the code point at index n; an
// index beyond the end gives the end.
func byteOffset(text string, n int) int {
	if n <= 0 {
		return 0
	}
	for i := range text {
		if n == 0 {
			return i
		}
		n--
	}
	return len(text)
}

// SortDiagnostics puts diagnostics in their canonical order: path, position,
// code, message.
func SortDiagnostics(ds []Diagnostic) {
	sort.SliceStable(ds, func(i, j int) bool {
		a, b := &ds[i], &ds[j]
		return cmp.Or(
			cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message)) < 0
	})
}

// HasErrors reports whether any of the diagnostics is an error.
func HasErrors(ds []Diagnostic) bool {
	return slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.Severity == Error })
}
