package validate

import (
	"bytes"
	"errors"
	"strings"
)

const byteOrderMark = "\uFEFF"

// readTable reads a table, also one that is written for spreadsheets: with a
// byte order mark, CRLF after every row, and an apostrophe before a cell that
// would be run.
func (d *dist) readTable(data []byte) ([]record, int, error) {
	if !d.guarded {
		return readCSV(data)
	}
	rest, ok := bytes.CutPrefix(data, []byte(byteOrderMark))
	if !ok {
		return nil, 1, errors.New("the file does not begin with a byte order mark, and it is for spreadsheets")
	}
	records, line, err := readCSV(rest)
	if err != nil {
		return nil, line, err
	}
	if !bytes.HasSuffix(rest, []byte("\r\n")) {
		return nil, line, errors.New("the rows do not end in CRLF, and the file is for spreadsheets")
	}
	for _, r := range records {
		for i, cell := range r.fields {
			if cell != "" && strings.Contains("=+@\t\r", cell[:1]) {
				return nil, r.line, errors.New("a spreadsheet would run the cell " + cell)
			}
			r.fields[i] = strings.TrimPrefix(cell, "'")
		}
	}
	return records, line, nil
}
