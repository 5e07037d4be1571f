package validate

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// sheet is a table as it was read.
type sheet struct {
	*schema.Table
	file   string
	header []string // as it is, which may be longer than promised
	column map[string]int
	rows   []record
}

// cell returns the value of a column, or nothing if there is no such column.
func (s *sheet) cell(r record, column string) string {
	if i, ok := s.column[column]; ok {
		return r.fields[i]
	}
	return ""
}

// checkTables holds the tables against the table of columns: headers, keys,
// types, closed lists, foreign keys, and the quotes beside offsets. A table may
// have more columns than it promises.
func (d *dist) checkTables() {
	if !d.has("csv/") {
		return
	}
	d.sheets = map[string]*sheet{}
	tables := schema.Tables()
	for i := range tables {
		if s := d.readSheet(&tables[i]); s != nil {
			d.sheets[s.Name] = s
		}
	}
	keys := map[string]keys{}
	for _, t := range tables {
		if s := d.sheets[t.Name]; s != nil {
			keys[t.Name] = d.checkKeys(s)
			d.checkCells(s)
		}
	}
	for _, t := range tables {
		s := d.sheets[t.Name]
		if s == nil {
			continue
		}
		for _, c := range t.Columns {
			d.checkForeign(s, c, keys)
		}
		if _, ok := t.Column("quote"); ok && d.has("text/") {
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
func (d *dist) readSheet(t *schema.Table) *sheet {
	file := "csv/" + t.Name + ".csv"
	data, ok := d.files[file]
	if !ok {
		d.report(file, 0, "the table is missing")
		return nil
	}
	records, line, err := d.readTable(data)
	if err != nil {
		d.report(file, line, "the table cannot be read: %v", err)
		return nil
	}
	want := t.Header()
	if len(records) == 0 || len(records[0].fields) < len(want) || !slices.Equal(records[0].fields[:len(want)], want) {
		d.report(file, 1, "the header does not begin with the columns %s", strings.Join(want, ","))
		return nil
	}
	s := &sheet{Table: t, file: file, header: records[0].fields, column: map[string]int{}, rows: records[1:]}
	for i, name := range records[0].fields {
		if _, twice := s.column[name]; twice || name == "" {
			d.report(file, 1, "the column %q is there twice or has no name", name)
		}
		s.column[name] = i
	}
	return s
}

// checkKeys wants every row to have a key of its own, and returns the values
// of the first column of the key.
func (d *dist) checkKeys(s *sheet) keys {
	whole, first := keys{}, keys{}
	for _, r := range s.rows {
		parts := make([]string, len(s.Key))
		for i, column := range s.Key {
			parts[i] = s.cell(r, column)
		}
		key := strings.Join(parts, " ")
		if whole.has(key) {
			d.report(s.file, r.line, "%s %q is there twice", strings.Join(s.Key, " and "), key)
		}
		whole[key], first[parts[0]] = struct{}{}, struct{}{}
	}
	return first
}

// checkCells wants every cell to be of the type and the closed list of its column.
func (d *dist) checkCells(s *sheet) {
	for i := range s.Columns {
		c := &s.Columns[i]
		list := listOf(c)
		for _, r := range s.rows {
			cell := s.cell(r, c.Name)
			if cell == "" {
				if c.Required {
					d.report(s.file, r.line, "%s is empty", c.Name)
				}
				continue
			}
			for _, value := range valuesIn(c, cell) {
				if fault := valueFault(c, value, list); fault != "" {
					d.report(s.file, r.line, "%s %q %s", c.Name, value, fault)
				}
			}
		}
	}
}

// listOf returns the closed list of a column, nil if it has none. That of the
// sides is open to the codes of countries.
func listOf(c *schema.Column) []string {
	if l, ok := schema.ListNamed(c.List); ok && c.List != "side" {
		return l.Values()
	}
	return nil
}

// valuesIn splits a cell that may hold several values.
func valuesIn(c *schema.Column, cell string) []string {
	if !c.Many {
		return []string{cell}
	}
	values := strings.Split(cell, "|")
	for i, value := range values {
		if plain, err := url.PathUnescape(value); err == nil {
			values[i] = plain
		}
	}
	return values
}

// valueFault says what is wrong with a value, or nothing.
func valueFault(c *schema.Column, value string, list []string) string {
	if list != nil && !slices.Contains(list, value) {
		return "is not in the list " + c.List
	}
	ok := true
	switch c.Type {
	case schema.TypeInteger:
		_, err := strconv.Atoi(value)
		ok = err == nil
	case schema.TypeNumber:
		_, err := strconv.ParseFloat(value, 64)
		ok = err == nil
	case schema.TypeBoolean:
		ok = value == "true" || value == "false"
	case schema.TypeIdentifier:
		ok = schema.ValidID(value)
	case schema.TypeDay:
		day, _ := schema.EDTF(value).Days()
		ok = day == value
	case schema.TypeEDTF:
		_, _, err := schema.EDTF(value).Parse()
		ok = err == nil
	case schema.TypeURL:
		ok = strings.HasPrefix(value, "http://") || strings.HasPrefix(value, "https://")
	}
	if !ok {
		return "is not of the type " + string(c.Type)
	}
	return ""
}

// checkForeign wants every value of a foreign key to be a key of its table.
func (d *dist) checkForeign(s *sheet, c schema.Column, all map[string]keys) {
	if c.Table == "" && c.KindIn == "" {
		return
	}
	for _, r := range s.rows {
		table := c.Table
		if c.KindIn != "" {
			table = schema.EntityTable(schema.EntityKind(s.cell(r, c.KindIn)))
		}
		known := all[table]
		if known == nil {
			continue // it could not be read, which is reported
		}
		for _, value := range valuesIn(&c, s.cell(r, c.Name)) {
			if value != "" && !known.has(value) {
				d.report(s.file, r.line, "%s %q is not in %s.csv", c.Name, value, table)
			}
		}
	}
}

// checkQuotes wants every quote to be what the text has at the offsets.
func (d *dist) checkQuotes(s *sheet) {
	if _, ok := s.Column("start_char"); !ok {
		return
	}
	for _, r := range s.rows {
		start, err1 := strconv.Atoi(s.cell(r, "start_char"))
		end, err2 := strconv.Atoi(s.cell(r, "end_char"))
		if err1 != nil || err2 != nil {
			continue // reported as no numbers
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
	name := schema.TextName(document)
	if data, ok := d.files[name]; ok {
		d.texts[document] = newDocument(name, string(data))
	} else {
		d.texts[document] = nil
	}
	return d.texts[document]
}
