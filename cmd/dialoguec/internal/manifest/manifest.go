// Package manifest reads the source manifest: a table in CSV of where the
// statements are from, one file a row. It is the file that the key documents of
// dialoguec.yaml names.
package manifest

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"dialoguec/compile/source"
	"dialoguec/schema"
)

// Column is a column of the manifest: what it means, for the reader of the file
// and for the one who asks for help.
type Column struct {
	Name     string
	Required bool
	Help     string
	Example  string

	into  func(*Row) *string
	check func(string) error // of a value that is not empty; nil takes any
}

// columns are all columns in the order in which they are documented. A manifest
// may have them in any order, and need not have those that are not required.
var columns = []Column{
	{Name: "file", Required: true, Help: "the file, as seen from the folder of the manifest", Example: "statements/talks-03.html",
		into: func(r *Row) *string { return &r.File }},
	{Name: "url", Help: "the page of the publisher from which the file was saved", Example: "https://ministry.example/press/talks-03.html",
		into: func(r *Row) *string { return &r.URL }, check: source.Address},
	{Name: "archived_url", Help: "a copy of that page in an archive", Example: "https://web.archive.org/web/2024/https://ministry.example/press/talks-03.html",
		into: func(r *Row) *string { return &r.ArchivedURL }, check: source.Address},
	{Name: "title", Help: "the title of the document, if the text prints none", Example: "Joint Statement of the Third Talks",
		into: func(r *Row) *string { return &r.Title }},
	{Name: "publisher", Help: "who issued the document, if the text names nobody", Example: "Ministry of Ports",
		into: func(r *Row) *string { return &r.Publisher }},
	{Name: "licence", Help: "how the document may be used: an identifier of SPDX, or the address of the terms", Example: "CC-BY-4.0",
		into: func(r *Row) *string { return &r.License }},
	{Name: "retrieved", Help: "the day on which the file was saved", Example: "2024-02-01",
		into: func(r *Row) *string { return &r.Retrieved }, check: day},
	{Name: "language", Help: "the language of the text, if it is recognized wrongly", Example: "en",
		into: func(r *Row) *string { return &r.Language }, check: language},
	{Name: "media_type", Help: "the form of the file, and its encoding, if they are recognized wrongly", Example: "text/html; charset=EUC-JP",
		into: func(r *Row) *string { return &r.MediaType }, check: source.MediaType},
}

// Columns lists all columns in the order in which they are documented.
func Columns() []Column { return slices.Clone(columns) }

// Row is what the manifest says of a file.
type Row struct {
	File string // as it is written there
	source.Record
	At schema.Position // of the file's name
}

// most is how large a manifest may be, in bytes.
const most = 16 << 20

// Parse reads a manifest. Whatever it cannot use is a diagnostic with its line
// and column; rows that it can use are returned in their order.
func Parse(path string, data []byte) ([]Row, []schema.Diagnostic) {
	r := &reader{path: path, lines: strings.Split(string(data), "\n"), seen: map[string]int{}}
	if len(data) > most {
		r.fail(0, 0, fmt.Sprintf("the file has %d bytes; manifests are shorter than %d", len(data), most))
		return nil, r.problems
	}
	c := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))))
	c.FieldsPerRecord = -1
	c.Comma = separator(r.lines[0])
	r.table(c)
	return r.rows, r.problems
}

// separator returns what is between the columns: spreadsheets of some countries
// write semicolons, and some people tabs.
func separator(head string) rune {
	for _, s := range []string{"\t", ";"} {
		if strings.Contains(head, s) && !strings.Contains(head, ",") {
			return rune(s[0])
		}
	}
	return ','
}

// reader collects the rows and what is wrong with them.
type reader struct {
	path     string
	lines    []string
	heads    []*Column
	rows     []Row
	seen     map[string]int // the line of each file
	problems []schema.Diagnostic
}

func (r *reader) fail(line, column int, message string) {
	at := schema.Position{Path: r.path, Line: line, Column: column}
	if line >= 1 && line <= len(r.lines) {
		at.Text = strings.TrimSuffix(r.lines[line-1], "\r")
		before := at.Text[:min(max(0, column-1), len(at.Text))]
		at.Column = len([]rune(before)) + 1 // the package csv counts bytes
		at.EndColumn = at.Column + 1
	}
	r.problems = append(r.problems, schema.Diagnose(schema.BadManifest, at, message))
}

// table reads the head and the rows.
func (r *reader) table(c *csv.Reader) {
	for n := 0; ; n++ {
		fields, err := c.Read()
		switch bad := (*csv.ParseError)(nil); {
		case err == io.EOF:
			if n == 0 {
				r.fail(0, 0, "the manifest has no columns: write a first line such as file,url,licence")
			}
			return
		case errors.As(err, &bad):
			r.fail(bad.Line, bad.Column, bad.Err.Error())
			return
		case err != nil:
			r.fail(0, 0, err.Error())
			return
		}
		if n == 0 {
			if !r.head(c, fields) {
				return
			}
			continue
		}
		r.row(c, fields)
	}
}

// mostColumns is how many columns are looked at, one by one.
const mostColumns = 100

// head reads the names of the columns.
func (r *reader) head(c *csv.Reader, fields []string) (ok bool) {
	if line, at := c.FieldPos(0); len(fields) > mostColumns {
		r.fail(line, at, fmt.Sprintf("it has %d columns, and there are only %s", len(fields), names()))
		return false
	}
	for i, name := range fields {
		line, at := c.FieldPos(i)
		name = strings.ToLower(strings.TrimSpace(name))
		if name == "license" {
			name = "licence"
		}
		k := slices.IndexFunc(columns, func(c Column) bool { return c.Name == name })
		switch {
		case k < 0:
			r.fail(line, at, fmt.Sprintf("unknown column %q: the columns are %s", name, names()))
			r.heads = append(r.heads, nil)
		case slices.Contains(r.heads, &columns[k]):
			r.fail(line, at, fmt.Sprintf("the column %q is here a second time", name))
			r.heads = append(r.heads, nil)
		default:
			r.heads = append(r.heads, &columns[k])
		}
	}
	if !slices.Contains(r.heads, &columns[0]) {
		r.fail(1, 1, "there is no column file")
		return false
	}
	return true
}

func names() string {
	var all []string
	for _, c := range columns {
		all = append(all, c.Name)
	}
	return strings.Join(all, ", ")
}

// row reads what is said of one file.
func (r *reader) row(c *csv.Reader, fields []string) {
	var row Row
	for i, value := range fields {
		line, at := c.FieldPos(i)
		value = strings.TrimSpace(value)
		switch {
		case value == "":
			continue
		case i >= len(r.heads):
			r.fail(line, at, "there are more values than columns")
			return
		case r.heads[i] == nil:
			continue
		}
		if check := r.heads[i].check; check != nil {
			if err := check(value); err != nil {
				r.fail(line, at, fmt.Sprintf("%s: %v", r.heads[i].Name, err))
				continue
			}
		}
		*r.heads[i].into(&row) = value
		if r.heads[i] == &columns[0] {
			row.At = schema.Position{Path: r.path, Line: line, Column: at, EndColumn: at + len([]rune(value)), Text: strings.TrimSuffix(r.lines[line-1], "\r")}
		}
	}
	r.keep(c, row)
}

// keep takes a row, if it names a file for the first time.
func (r *reader) keep(c *csv.Reader, row Row) {
	line, at := c.FieldPos(0)
	if row.File == "" {
		r.fail(line, at, "the row names no file")
		return
	}
	if first, twice := r.seen[row.File]; twice {
		r.fail(row.At.Line, row.At.Column, fmt.Sprintf("the file %s is in line %d already", row.File, first))
		return
	}
	r.seen[row.File] = row.At.Line
	r.rows = append(r.rows, row)
}

func day(s string) error {
	if date, ok := source.Day(s); !ok || len(date) != len("2006-01-02") || string(date) != s {
		return fmt.Errorf("%q is no day such as 2024-02-01", s)
	}
	return nil
}

func language(s string) error {
	if len(s) < 2 || len(s) > 35 || strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != "" {
		return fmt.Errorf("%q is no tag of a language such as en or ja", s)
	}
	return nil
}
