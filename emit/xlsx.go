package emit

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// dialogues.xlsx is the tables for people: a sheet a table after one that says
// what the dataset is, each with a fixed header, filters, and columns of numbers,
// days and truth values as such. Everything else is text, so that no program
// takes a cell for a formula or a code for a number. Of a sheet of more than
// 16 MB, the library keeps the rows in a temporary file until it is written.

// Limits of the form.
const (
	maxSheetRows = 1<<20 - 1 // below the header
	maxCellUnits = 32767     // of UTF-16
)

// firstDay is the first day that every spreadsheet counts alike: Excel takes
// 1900 for a leap year. Earlier days are texts.
var firstDay = time.Date(1900, time.March, 1, 0, 0, 0, 0, time.UTC)

// workbook is dialogues.xlsx while it is made.
type workbook struct {
	*excelize.File
	day, head int // styles of a day and of the header
}

func xlsx(ds *schema.Dataset, opt Options, to io.Writer) error {
	w := &workbook{File: excelize.NewFile()}
	defer w.Close()
	if err := w.prepare(opt); err != nil {
		return err
	}
	v := tables.New(ds)
	rows := make([]int, len(tables.Sheets()))
	for i, s := range tables.Sheets() {
		var err error
		if rows[i], err = w.table(schema.TableNamed(s.Name), s, v); err != nil {
			return fmt.Errorf("%s: %w: leave the format xlsx out", s.Name, err)
		}
	}
	if err := w.about(opt.About, rows); err != nil {
		return err
	}
	w.SetZipWriter(func(io.Writer) excelize.ZipWriter { return &sortedZip{to: to} })
	return w.Write(io.Discard)
}

// prepare makes the sheets, still empty, the styles, and what the file says of itself.
func (w *workbook) prepare(opt Options) error {
	if err := w.SetSheetName("Sheet1", aboutSheet); err != nil {
		return err
	}
	for _, s := range tables.Sheets() {
		if _, err := w.NewSheet(s.Name); err != nil {
			return err
		}
	}
	days := "yyyy-mm-dd"
	var err error
	if w.day, err = w.NewStyle(&excelize.Style{CustomNumFmt: &days, Alignment: &excelize.Alignment{Horizontal: "left"}}); err != nil {
		return err
	}
	w.head, err = w.NewStyle(&excelize.Style{
		Font: &excelize.Font{Family: "Calibri", Size: 11, Bold: true},
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"DDEBF7"}},
	})
	if err != nil {
		return err
	}
	made := opt.About.Released
	if made == "" {
		made = "1970-01-01" // a file must say when it was made, and a build does not look at the clock
	}
	made += "T00:00:00Z"
	return w.SetDocProps(&excelize.DocProperties{
		Title: opt.About.Titles(), Creator: opt.About.Publisher.Both(" / "), Description: opt.About.Description.Both("\n\n"),
		Created: made, Modified: made,
	})
}

func (w *workbook) table(t *schema.Table, s tables.Sheet, v *tables.View) (rows int, err error) {
	sw, err := w.NewStreamWriter(t.Name)
	if err != nil {
		return 0, err
	}
	if err := w.layOut(sw, t); err != nil {
		return 0, err
	}
	cells := make([]any, len(t.Columns))
	for row := range s.Cells(v) {
		if rows++; rows > maxSheetRows {
			return rows, fmt.Errorf("there are more than %d rows, and a sheet has no more", maxSheetRows)
		}
		for i := range t.Columns {
			if cells[i], err = w.cell(&t.Columns[i], row[i]); err != nil {
				return rows, fmt.Errorf("%s of row %d: %w", t.Columns[i].Name, rows, err)
			}
		}
		if err := sw.SetRow(fmt.Sprintf("A%d", rows+1), cells); err != nil {
			return rows, err
		}
	}
	end, err := excelize.CoordinatesToCellName(len(t.Columns), max(rows, 1)+1)
	if err != nil {
		return rows, err
	}
	if err := sw.AddTable(&excelize.Table{Range: "A1:" + end, Name: t.Name + "_table", StyleName: "TableStyleLight1"}); err != nil {
		return rows, err
	}
	return rows, sw.Flush()
}

// layOut begins a sheet: the widths of the columns, the header, which stays in sight
// with the first column, that of the key.
func (w *workbook) layOut(sw *excelize.StreamWriter, t *schema.Table) error {
	header := make([]any, len(t.Columns))
	for i := range t.Columns {
		c := &t.Columns[i]
		header[i] = c.Name
		if err := sw.SetColWidth(i+1, i+1, width(c)); err != nil {
			return err
		}
	}
	if err := sw.SetPanes(&excelize.Panes{Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: "B2", ActivePane: "bottomRight"}); err != nil {
		return err
	}
	return sw.SetRow("A1", header, excelize.RowOpts{StyleID: w.head})
}

// width is how wide a column is, in digits.
func width(c *schema.Column) float64 {
	of := 14
	switch c.Type {
	case schema.TypeText:
		of = 40
	case schema.TypeIdentifier:
		of = 36
	case schema.TypeEDTF, schema.TypeURL:
		of = 26
	case schema.TypeInteger, schema.TypeNumber, schema.TypeBoolean, schema.TypeDay:
		of = 12
	}
	return float64(max(of, len(c.Name)+4)) // with room for the button of the filter
}

func (w *workbook) cell(c *schema.Column, cell string) (any, error) {
	value := tables.Typed(c, cell)
	switch value := value.(type) {
	case time.Time:
		if value.Before(firstDay) {
			return cell, nil
		}
		return excelize.Cell{StyleID: w.day, Value: value}, nil
	case string:
		value = schema.InSheet(value)
		return value, fits(value)
	}
	return value, nil
}

// fits says why a text cannot be in a cell.
func fits(s string) error {
	if len(s) > maxCellUnits {
		if n := len(utf16.Encode([]rune(s))); n > maxCellUnits {
			return fmt.Errorf("the text has %d characters, and a cell holds %d", n, maxCellUnits)
		}
	}
	for i, r := range s {
		broken := r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD")
		if r < ' ' && r != '\t' && r != '\n' || broken || r == 0xFFFE || r == 0xFFFF {
			return fmt.Errorf("the text holds the character U+%04X, and a cell cannot", r)
		}
	}
	return nil
}
