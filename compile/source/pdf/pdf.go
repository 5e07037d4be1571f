// Package pdf takes the text out of PDF files: poppler's pdftotext says which
// words are where on each page, and this package puts them in the order in
// which people read them: columns one after the other, without running heads and
// page numbers, paragraphs whole, words that were divided at a line's end joined.
package pdf

import "errors"

// Errors that a reader of PDF files may return.
var (
	ErrTool    = errors.New("pdftotext (poppler) is not installed")
	ErrLocked  = errors.New("the file has a password, or forbids to take out its text")
	ErrDamaged = errors.New("the file is not whole")
	ErrScanned = errors.New("the pages hold no characters")
	ErrLarge   = errors.New("the file holds more text than any statement")
	ErrSlow    = errors.New("pdftotext did not end within a minute")
)
