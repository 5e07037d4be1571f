package emit

import (
	"encoding/csv"
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
// offsets count in. Who opens a table in a spreadsheet imports it as text.
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
				make(v, func(row T) bool { return yield(cellsOf(row)) })
			}
		},
	}
}

// csvTables returns csv/*.csv.
func csvTables(ds *schema.Dataset, _ Options) []File {
	v := sync.OnceValue(func() *view { return newView(ds) })
	files := make([]File, len(sheets))
	for i, s := range sheets {
		files[i] = File{Name: "csv/" + s.name + ".csv", Write: func(w io.Writer) error { return s.write(v(), w) }}
	}
	return files
}

// chunk is how many rows are held at a time.
const chunk = 512

// writeRows writes the rows of a table, with the header even if there is no row.
func writeRows[T any](to io.Writer, all iter.Seq[T]) error {
	w := gocsv.NewSafeCSVWriter(csv.NewWriter(to))
	some := make([]T, 0, chunk)
	if err := gocsv.MarshalCSV(some, w); err != nil {
		return err
	}
	flush := func() error {
		err := gocsv.MarshalCSVWithoutHeaders(some, w)
		some = some[:0]
		return err
	}
	for row := range all {
		if some = append(some, row); len(some) == chunk {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	return flush()
}

// cellsOf lists the cells of a row, whose fields are all texts.
func cellsOf(row any) []string {
	v := reflect.ValueOf(row)
	cells := make([]string, v.NumField())
	for i := range cells {
		cells[i] = v.Field(i).String()
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
