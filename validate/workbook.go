package validate

import (
	"bytes"
	"fmt"
	"strconv"
	"time"

	"github.com/xuri/excelize/v2"

	"dialoguec/schema"
)

// workbookFile is the tables for a spreadsheet.
const workbookFile = "dialogues.xlsx"

// maxUnzipped is how many times its own length a workbook may be unpacked: it
// is XML that says much the same in every line, but no more than that.
const maxUnzipped = 200

// checkWorkbook wants the sheets to hold what the tables do, cell by cell, and
// no formulas.
func (d *dist) checkWorkbook() {
	data, ok := d.files[workbookFile]
	if !ok {
		return
	}
	defer func() {
		if r := recover(); r != nil { // the library is not written for files of any kind
			d.report(workbookFile, 0, "the reader fails on it: %v", r)
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: int64(max(len(data)*maxUnzipped, 1<<20)),
	})
	if err != nil {
		d.report(workbookFile, 0, "the file cannot be read: %v", err)
		return
	}
	defer f.Close()
	tables := schema.Tables()
	for i := range tables {
		if s := d.sheets[tables[i].Name]; s != nil {
			if fault := sheetFault(f, s); fault != "" {
				d.report(workbookFile, 0, "the sheet %s: %s", s.Name, fault)
			}
		}
	}
}

// sheetFault says where a sheet first differs from its table, or nothing.
func sheetFault(f *excelize.File, s *sheet) string {
	rows, err := f.Rows(s.Name)
	if err != nil {
		return fmt.Sprintf("it cannot be read: %v", err)
	}
	defer rows.Close()
	header := s.Header()
	for n := 0; n <= len(s.rows); n++ {
		if !rows.Next() {
			return fmt.Sprintf("it has %d rows below the header, %s has %d", n-1, s.file, len(s.rows))
		}
		cells, err := rows.Columns()
		if err != nil {
			return fmt.Sprintf("row %d cannot be read: %v", n+1, err)
		}
		for i, name := range header {
			got, want := "", name
			if i < len(cells) {
				got = cells[i]
			}
			if n > 0 {
				got, want = unpacked(&s.Columns[i], got), schema.InSheet(s.cell(s.rows[n-1], name))
			}
			if got != want {
				return fmt.Sprintf("%s in row %d is %q, and %q in %s", name, n+1, got, want, s.file)
			}
		}
	}
	if rows.Next() {
		return fmt.Sprintf("it has more rows than %s", s.file)
	}
	return ""
}

// unpacked is the text of a cell as a table has it.
func unpacked(c *schema.Column, cell string) string {
	switch {
	case c.Many:
	case c.Type == schema.TypeBoolean && cell == "1":
		return "true"
	case c.Type == schema.TypeBoolean && cell == "0":
		return "false"
	case c.Type == schema.TypeDay:
		if serial, err := strconv.ParseFloat(cell, 64); err == nil {
			if day, err := excelize.ExcelDateToTime(serial, false); err == nil {
				return day.Format(time.DateOnly)
			}
		}
	}
	return cell
}
