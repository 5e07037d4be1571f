package validate

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// sheet is a table as it was read.
type sheet struct {
	file   string
	column map[string]int
	rows   []record
}

// cell returns the value of a column, or nothing where there is no such column.
func (s *sheet) cell(r record, column string) string {
	if i, ok := s.column[column]; ok {
		return r.fields[i]
	}
	return ""
}

// checkTables holds the tables against the contract: headers, foreign keys,
// and the quotes that stand beside offsets.
func (d *dist) checkTables() {
	if !d.has("csv/") {
		return
	}
	sheets := map[string]*sheet{}
	for _, c := range contracts {
		if s := d.readSheet(c); s != nil {
			sheets[c.table] = s
		}
	}
	ids := d.identifiers(sheets)
	for _, c := range contracts {
		if s := sheets[c.table]; s != nil {
			for _, k := range c.keys {
				d.checkKey(s, k, ids)
			}
		}
	}
	for _, name := range []string{"mentions", "participations"} {
		if s := sheets[name]; s != nil && d.has("text/") {
			d.checkQuotes(s)
		}
	}
}

// has reports whether the dataset has a file below a folder.
func (d *dist) has(folder string) bool {
	for name := range d.files {
		if strings.HasPrefix(name, folder) {
			return true
		}
	}
	return false
}

// readSheet reads one table and checks its header.
func (d *dist) readSheet(c contract) *sheet {
	file := "csv/" + c.table + ".csv"
	data, ok := d.files[file]
	if !ok {
		d.report(file, 0, "the table is missing")
		return nil
	}
	records, line, err := readCSV(data)
	if err != nil {
		d.report(file, line, "the table cannot be read: %v", err)
		return nil
	}
	want := c.header()
	if len(records) == 0 || len(records[0].fields) < len(want) || !slices.Equal(records[0].fields[:len(want)], want) {
		d.report(file, 1, "the header does not begin with the columns %s", strings.Join(want, ","))
		return nil
	}
	s := &sheet{file: file, column: map[string]int{}, rows: records[1:]}
	for i, name := range records[0].fields {
		if _, twice := s.column[name]; twice || name == "" {
			d.report(file, 1, "the column %q stands twice or has no name", name)
		}
		s.column[name] = i
	}
	return s
}

// identifiers collects the identifiers of each table, each once.
func (d *dist) identifiers(sheets map[string]*sheet) map[string]keys {
	all := map[string]keys{}
	for table, column := range identifiers {
		s := sheets[table]
		if s == nil {
			continue
		}
		ids := keys{}
		for _, r := range s.rows {
			id := s.cell(r, column)
			if id == "" || ids[id] {
				d.report(s.file, r.line, "%s %q is empty or stands twice", column, id)
			}
			ids[id] = true
		}
		all[table] = ids
	}
	return all
}

// checkKey wants every value of a column to be an identifier of another table.
func (d *dist) checkKey(s *sheet, k key, ids map[string]keys) {
	for _, r := range s.rows {
		table := k.table
		if k.kind != "" {
			kind := s.cell(r, k.kind)
			if table = kinds[kind]; table == "" {
				d.report(s.file, r.line, "%s %q is unknown", k.kind, kind)
				continue
			}
		}
		values := []string{s.cell(r, k.column)}
		if k.many {
			values = strings.Split(values[0], "|")
		}
		for _, value := range values {
			if plain, err := url.PathUnescape(value); k.many && err == nil {
				value = plain
			}
			if known := ids[table]; value != "" && known != nil && !known[value] {
				d.report(s.file, r.line, "%s %q is not in %s.csv", k.column, value, table)
			}
		}
	}
}

// checkQuotes wants every quote to be what the text has at the offsets.
func (d *dist) checkQuotes(s *sheet) {
	for _, r := range s.rows {
		start, err1 := strconv.Atoi(s.cell(r, "start"))
		end, err2 := strconv.Atoi(s.cell(r, "end"))
		if err1 != nil || err2 != nil {
			d.report(s.file, r.line, "start and end are not both numbers")
			continue
		}
		document := s.cell(r, "document_id")
		t := d.text(document)
		if t == nil {
			d.report(s.file, r.line, "there is no text of %q", document)
			continue
		}
		if quote, ok := t.slice(start, end); !ok || quote != s.cell(r, "quote") {
			d.report(s.file, r.line, "the text of %q at %d–%d is %q, not %q", document, start, end, quote, s.cell(r, "quote"))
		}
	}
}

// text returns the published text of a document, or nil.
func (d *dist) text(document string) *document {
	if t, ok := d.texts[document]; ok {
		return t
	}
	name := "text/" + document + ".txt"
	if data, ok := d.files[name]; ok {
		d.texts[document] = newDocument(name, string(data))
	} else {
		d.texts[document] = nil
	}
	return d.texts[document]
}
