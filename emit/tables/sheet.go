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

// sheets are the tables of [schema.Tables], each with what makes its rows.
var sheets = []Sheet{
	sheetOf("commitments", commitmentRows),
	sheetOf("provisions", provisionRows),
	sheetOf("meetings", each(func(v *View) []schema.Meeting { return v.Meetings }, meetingOf)),
	sheetOf("documents", documentRows),
	sheetOf("series", seriesRows),
	sheetOf("participations", packed(func(v *View) *schema.Rows[schema.Participation] { return &v.Participations }, participationOf)),
	sheetOf("people", each(func(v *View) []schema.Person { return v.People }, personOf)),
	sheetOf("organizations", each(func(v *View) []schema.Organization { return v.Organizations }, organizationOf)),
	sheetOf("sections", packed(func(v *View) *schema.Rows[schema.Section] { return &v.Sections }, sectionOf)),
	sheetOf("referenced_items", packed(func(v *View) *schema.Rows[schema.ReferencedItem] { return &v.ReferencedItems }, itemOf)),
	sheetOf("provision_actors", actorRows),
	sheetOf("provision_themes", provisionThemeRows),
	sheetOf("mentions", mentionRows),
	sheetOf("names", nameRows),
	sheetOf("threads", threadRows),
	sheetOf("alignments", each(func(v *View) []schema.Alignment { return v.Alignments }, alignmentOf)),
	sheetOf("themes", each(func(v *View) []schema.Theme { return v.Themes }, themeOf)),
	sheetOf("rules", each(func(v *View) []schema.RuleScore { return v.Rules }, ruleOf)),
	sheetOf("countries", each(func(v *View) []schema.Country { return v.Countries }, countryOf)),
	sheetOf("cities", each(func(v *View) []schema.City { return v.Cities }, cityOf)),
	sheetOf("codebook", codebookRows),
	sheetOf("codes", codeRows),
}

// rows makes the rows of a table one after the other.
type rows[T any] func(v *View, yield func(T) bool)

func each[R, T any](list func(*View) []R, row func(*View, *R) T) rows[T] {
	return func(v *View, yield func(T) bool) {
		rows := list(v)
		for i := range rows {
			if !yield(row(v, &rows[i])) {
				return
			}
		}
	}
}

// packed is [each] for rows that may be packed.
func packed[R, T any](list func(*View) *schema.Rows[R], row func(*View, *R) T) rows[T] {
	return func(v *View, yield func(T) bool) {
		for _, r := range list(v).All() {
			if !yield(row(v, r)) {
				return
			}
		}
	}
}

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
