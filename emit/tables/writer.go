package tables

import (
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pieceSize is how many bytes the writers collect before they write them.
const pieceSize = 1 << 16

// csvWriter writes records as encoding/csv does, cell by cell into one buffer.
type csvWriter struct {
	to  io.Writer
	out []byte // what is not written yet
	err error  // the first one; nothing is written after it
}

// Write writes one record.
func (w *csvWriter) Write(record []string) error {
	for i, cell := range record {
		w.cell(i, cell)
	}
	w.end()
	return w.err
}

// Flush writes what is collected.
func (w *csvWriter) Flush() {
	if w.err == nil {
		_, w.err = w.to.Write(w.out)
	}
	w.out = w.out[:0]
}

// Error returns the first error of a write.
func (w *csvWriter) Error() error { return w.err }

func (w *csvWriter) end() {
	if w.out = append(w.out, '\n'); len(w.out) >= pieceSize {
		w.Flush()
	}
}

func (w *csvWriter) cell(i int, text string) {
	if i > 0 {
		w.out = append(w.out, ',')
	}
	if !quoted(text) {
		w.out = append(w.out, text...)
		return
	}
	w.out = append(w.out, '"')
	for {
		before, after, more := strings.Cut(text, `"`)
		w.out = append(w.out, before...)
		if !more {
			break
		}
		w.out = append(w.out, `""`...)
		text = after
	}
	w.out = append(w.out, '"')
}

// quoted reports whether a cell is written in quotation marks: if it holds what
// separates cells or records, begins with white space, or is `\.`, which ends
// the data for PostgreSQL.
func quoted(text string) bool {
	if text == "" {
		return false
	}
	for i := range len(text) {
		if special[text[i]] {
			return true
		}
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsSpace(r) || text == `\.`
}

var special = [1 << 8]bool{'"': true, ',': true, '\n': true, '\r': true}
