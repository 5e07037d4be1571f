// Package tables makes the rows of the published tables: every cell as a text, in
// the order and of the type that [schema.Tables] describes. Whoever writes them,
// as CSV, as a workbook or as a database, takes them from here.
//
// Several values of one cell are written with "|" between them. A value that
// holds "|" has "%7C" in its place, and "%25" in the place of "%", so that
// splitting is always right and decoding the percent signs gives the value back.
package tables

import (
	"io"
	"iter"
	"reflect"
	"strings"

	"github.com/gocarina/gocsv"

	"dialoguec/schema"
)

// Sheet is one table as it is written.
type Sheet struct {
	Name  string                         // of its [schema.Table]
	Write func(*View, io.Writer) error   // as CSV, with the header
	Cells func(*View) iter.Seq[[]string] // of each row
}

// Sheets lists the tables in the order of [schema.Tables].
func Sheets() []Sheet { return sheets }

// sheets are the tables of [schema.Tables], each with the method that makes
// its rows.
var sheets = []Sheet{
	sheetOf("commitments", (*View).commitmentRows),
	sheetOf("provisions", (*View).provisionRows),
	sheetOf("meetings", (*View).meetingRows),
	sheetOf("documents", (*View).documentRows),
	sheetOf("series", (*View).seriesRows),
	sheetOf("participations", (*View).participationRows),
	sheetOf("people", (*View).personRows),
	sheetOf("organizations", (*View).organizationRows),
	sheetOf("sections", (*View).sectionRows),
	sheetOf("referenced_items", (*View).itemRows),
	sheetOf("provision_actors", (*View).actorRows),
	sheetOf("provision_themes", (*View).provisionThemeRows),
	sheetOf("mentions", (*View).mentionRows),
	sheetOf("names", (*View).nameRows),
	sheetOf("threads", (*View).threadRows),
	sheetOf("alignments", (*View).alignmentRows),
	sheetOf("themes", (*View).themeRows),
	sheetOf("rules", (*View).ruleRows),
	sheetOf("countries", (*View).countryRows),
	sheetOf("cities", (*View).cityRows),
	sheetOf("codebook", (*View).codebookRows),
	sheetOf("codes", (*View).codeRows),
}

// rows makes the rows of a table one after the other.
type rows[T any] func(v *View, yield func(T) bool)

func sheetOf[T any](name string, make rows[T]) Sheet {
	return Sheet{
		Name:  name,
		Write: func(v *View, w io.Writer) error { return writeRows(w, func(yield func(T) bool) { make(v, yield) }) },
		Cells: func(v *View) iter.Seq[[]string] {
			return func(yield func([]string) bool) {
				form := newForm[T]()
				make(v, func(row T) bool { return yield(form.fill(row)) })
			}
		},
	}
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

// ForeignKeys lists the columns of a table whose cells are each a key of a table.
// Where the key is of several columns, as that of threads is, one alone is none.
func ForeignKeys(t *schema.Table) []*schema.Column {
	var list []*schema.Column
	for i := range t.Columns {
		if c := &t.Columns[i]; c.Table != "" && !c.Many && len(schema.TableNamed(c.Table).Key) == 1 {
			list = append(list, c)
		}
	}
	return list
}
