package tables

import (
	"bufio"
	"io"
	"iter"
	"strings"
)

// Tables for spreadsheets. Without a byte order mark, Excel takes UTF-8 for
// another encoding; and it runs what begins with one of four signs.

// FormulaGuard is written before a cell that a spreadsheet would run.
const FormulaGuard = "'"

// runnable are the characters with which a formula begins.
const runnable = "=+-@\t\r"

// Guarded writes a table for spreadsheets.
func Guarded(to io.Writer, header []string, rows iter.Seq[[]string]) error {
	w := bufio.NewWriterSize(to, pieceSize)
	w.WriteString("\uFEFF")
	guardedRow(w, header)
	for row := range rows {
		guardedRow(w, row)
	}
	return w.Flush() // which has the first error
}

func guardedRow(w *bufio.Writer, row []string) {
	for i, cell := range row {
		if i > 0 {
			w.WriteByte(',')
		}
		if guards(cell) {
			cell = FormulaGuard + cell
		}
		if strings.ContainsAny(cell, ",\"\r\n") || strings.HasPrefix(cell, " ") {
			cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
		}
		w.WriteString(cell)
	}
	w.WriteString("\r\n")
}

// guards reports whether a cell needs the guard: also one that begins with the
// guard, so that taking off one apostrophe always gives the cell back. A negative
// number is none, and stays one.
func guards(cell string) bool {
	return cell != "" && (strings.Contains(runnable+FormulaGuard, cell[:1])) && !negative(cell)
}

// negative reports whether a cell is a negative whole number.
func negative(cell string) bool {
	digits, ok := strings.CutPrefix(cell, "-")
	return ok && digits != "" && strings.Trim(digits, "0123456789") == ""
}
