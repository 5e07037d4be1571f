package emit

import (
	"io"
	"sync"

	"dialoguec/emit/tables"
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

func csvTables(ds *schema.Dataset, opt Options) []File {
	v := sync.OnceValue(func() *tables.View { return tables.New(ds) })
	sheets := tables.Sheets()
	files := make([]File, len(sheets), len(sheets)+2)
	for i, s := range sheets {
		files[i] = File{Name: "csv/" + s.Name + ".csv", Write: func(w io.Writer) error {
			if opt.Spreadsheets {
				return tables.Guarded(w, schema.TableNamed(s.Name).Header(), s.Cells(v()))
			}
			return s.Write(v(), w)
		}}
	}
	return append(files, one("csv/csv-metadata.json", csvw)(ds, opt)[0], one("datapackage.json", packed)(ds, opt)[0])
}

// SpreadsheetTables is the value of --csv-for, and of csvFor in the manifest, for
// tables that spreadsheets open right.
const SpreadsheetTables = "spreadsheets"

// csvFor says for whom the tables are written.
func (o *Options) csvFor() string {
	if o.Spreadsheets {
		return SpreadsheetTables
	}
	return ""
}

// lineEnd is what ends a row of the tables.
func (o *Options) lineEnd() string {
	if o.Spreadsheets {
		return "\r\n"
	}
	return "\n"
}
