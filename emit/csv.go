package emit

import (
	"io"
	"iter"
	"reflect"
	"strings"
	"sync"

	"github.com/gocarina/gocsv"

	"dialoguec/schema"
)

// The tables are RFC 4180: UTF-8 without a byte order mark, a header row,
// fields quoted if they must be, and a line feed at the end of a row, so that
// the files compare well in version control.
//
// A cell holds exactly what the data say. Nothing is put before a cell that
// begins with =, +, - or @: that would change quotes, names and hashes for every
// program to spare the spreadsheets, and it would no longer be the text that the
// offsets count in. Who opens a table in a spreadsheet takes the workbook, or has
// the tables written for it: see [Options.Spreadsheets].
//
// Several values of one cell are written with "|" between them. A value that
// holds "|" has "%7C" in its place, and "%25" in the place of "%", so that
// splitting is always right and decoding the percent signs gives the value back.

// sheet is one table as it is written.
type sheet struct {
	name  string
	write func(*view, io.Writer) error
	cells func(*view) iter.Seq[[]string]
}

// sheets are the tables of [schema.Tables], each with the method that makes
// its rows.
var sheets = []sheet{
	sheetOf("commitments", (*view).commitmentRows),
	sheetOf("provisions", (*view).provisionRows),
	sheetOf("meetings", (*view).meetingRows),
	sheetOf("documents", (*view).documentRows),
	sheetOf("series", (*view).seriesRows),
	sheetOf("participations", (*view).participationRows),
	sheetOf("people", (*view).personRows),
	sheetOf("organizations", (*view).organizationRows),
	sheetOf("sections", (*view).sectionRows),
	sheetOf("referenced_items", (*view).itemRows),
	sheetOf("provision_actors", (*view).actorRows),
	sheetOf("provision_themes", (*view).provisionThemeRows),
	sheetOf("mentions", (*view).mentionRows),
	sheetOf("names", (*view).nameRows),
	sheetOf("threads", (*view).threadRows),
	sheetOf("alignments", (*view).alignmentRows),
	sheetOf("themes", (*view).themeRows),
	sheetOf("rules", (*view).ruleRows),
	sheetOf("countries", (*view).countryRows),
	sheetOf("cities", (*view).cityRows),
	sheetOf("codebook", (*view).codebookRows),
	sheetOf("codes", (*view).codeRows),
}

// rows makes the rows of a table one after the other.
type rows[T any] func(v *view, yield func(T) bool)

func sheetOf[T any](name string, make rows[T]) sheet {
	return sheet{
		name:  name,
		write: func(v *view, w io.Writer) error { return writeRows(w, func(yield func(T) bool) { make(v, yield) }) },
		cells: func(v *view) iter.Seq[[]string] {
			return func(yield func([]string) bool) {
				form := newForm[T]()
				make(v, func(row T) bool { return yield(form.fill(row)) })
			}
		},
	}
}

// csvTables returns csv/*.csv and what describes them.
func csvTables(ds *schema.Dataset, opt Options) []File {
	v := sync.OnceValue(func() *view { return newView(ds) })
	files := make([]File, len(sheets), len(sheets)+2)
	for i, s := range sheets {
		files[i] = File{Name: "csv/" + s.name + ".csv", Write: func(w io.Writer) error {
			if opt.Spreadsheets {
				return guarded(w, schema.TableNamed(s.name).Header(), s.cells(v()))
			}
			return s.write(v(), w)
		}}
	}
	return append(files, one("csv/csv-metadata.json", csvw)(ds, opt)[0], one("datapackage.json", packed)(ds, opt)[0])
}

// writeRows writes the rows of a table, with the header even if there is no row.
// The header is what gocsv makes of the tags of the rows. Cells do not go
// through it: it would box each of them.
func writeRows[T any](to io.Writer, all iter.Seq[T]) error {
	w := &csvWriter{to: to}
	if err := gocsv.MarshalCSV([]T{}, w); err != nil {
		return err
	}
	form := newForm[T]()
	for row := range all {
		form.row = row
		for i, cell := range form.cells {
			w.cell(i, *cell)
		}
		if w.end(); w.err != nil {
			return w.err
		}
	}
	w.Flush()
	return w.err
}

// form is a row whose fields are all texts, filled in again and again.
type form[T any] struct {
	row   T
	cells []*string // its fields
}

func newForm[T any]() *form[T] {
	f := &form[T]{}
	v := reflect.ValueOf(&f.row).Elem()
	for i := range v.NumField() {
		f.cells = append(f.cells, v.Field(i).Addr().Interface().(*string))
	}
	return f
}

// fill lists the cells of a row.
func (f *form[T]) fill(row T) []string {
	f.row = row
	cells := make([]string, len(f.cells))
	for i, c := range f.cells {
		cells[i] = *c
	}
	return cells
}

var multiple = strings.NewReplacer("%", "%25", "|", "%7C")

// join makes one cell of several values.
func join[T ~string](values []T) string {
	switch len(values) {
	case 0:
		return ""
	case 1:
		return multiple.Replace(string(values[0]))
	}
	var out strings.Builder
	for i, v := range values {
		if i > 0 {
			out.WriteByte('|')
		}
		out.WriteString(multiple.Replace(string(v)))
	}
	return out.String()
}
