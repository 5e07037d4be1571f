package serve

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io/fs"
	"path"
	"strings"
)

type dataset struct{ files fs.FS }

// pageFile is the name of a page within the folder that its address names.
const pageFile = "index.html"

// read returns what a file holds; a folder is none.
func (d dataset) read(name string) ([]byte, error) {
	info, err := fs.Stat(d.files, name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errors.New("it is no file")
	}
	return fs.ReadFile(d.files, name)
}

// describe returns what the dataset says of a thing, in one form; nil if it says
// nothing.
func (d dataset) describe(f form, name string) []byte {
	switch f {
	case formHTML:
		at, _ := d.page(name)
		data, _ := d.read(siteFolder + path.Join(at, pageFile))
		if at == "" {
			return nil
		}
		return data
	case formJSONLD:
		return d.node(name)
	case formTurtle:
		return d.turtle(name)
	case formCSV:
		return d.rows(name)
	}
	return nil
}

// page returns the folder of the page that shows a thing, and for a part of a
// document the place on the page of that; "" if nothing shows it.
func (d dataset) page(name string) (folder, place string) {
	if d.hasPage(name) {
		return name, ""
	}
	if of, part := path.Split(name); part != "" && strings.HasPrefix(of, "doc/") && d.hasPage(strings.TrimSuffix(of, "/")) {
		if '0' <= part[0] && part[0] <= '9' {
			part = "p" + part // as the pages name such places
		}
		return strings.TrimSuffix(of, "/"), part
	}
	return "", ""
}

func (d dataset) hasPage(name string) bool {
	info, err := fs.Stat(d.files, siteFolder+path.Join(name, pageFile))
	return err == nil && info.Mode().IsRegular()
}

// node returns the node of a thing as JSON-LD, with the context of the dataset.
// The file has a node a line.
func (d dataset) node(name string) []byte {
	var out, context bytes.Buffer
	begin := []byte(`{"@id":"` + name + `",`)
	inside := false
	d.lines("dataset.jsonld", func(line []byte) bool {
		switch {
		case !inside && bytes.HasPrefix(line, []byte(`"@graph":`)):
			inside = true
		case !inside:
			context.Write(line)
		case bytes.HasPrefix(line, begin):
			out.Write(context.Bytes())
			out.Write(bytes.TrimSuffix(bytes.TrimSpace(line[1:]), []byte(",")))
			out.WriteByte('\n')
		}
		return out.Len() == 0
	})
	return out.Bytes()
}

// turtle returns what is said of a thing as Turtle, with the prefixes of the
// dataset. The file has an empty line after each thing.
func (d dataset) turtle(name string) []byte {
	var out, prefixes bytes.Buffer
	begin := []byte("<" + name + "> ")
	head, within := true, false
	d.lines("dataset.ttl", func(line []byte) bool {
		empty := len(bytes.TrimSpace(line)) == 0
		switch {
		case head:
			prefixes.Write(line)
			head = !empty
		case bytes.HasPrefix(line, begin):
			within = true
			out.Write(prefixes.Bytes())
			out.Write(line)
		case within && empty:
			return false
		case within:
			out.Write(line)
		}
		return true
	})
	return out.Bytes()
}

// tables are those whose rows are the things of a namespace, the key first.
var tables = map[string][]string{
	"city":    {"cities"},
	"doc":     {"documents", "provisions", "participations", "sections", "referenced_items"},
	"meeting": {"meetings"},
	"org":     {"organizations"},
	"party":   {"countries"},
	"person":  {"people"},
	"series":  {"series"},
	"theme":   {"themes"},
	"thread":  {"threads"},
}

// rows returns the rows of a thing as CSV, after the names of the columns.
func (d dataset) rows(name string) []byte {
	space, id, _ := strings.Cut(name, "/")
	if space == "party" {
		id = strings.ToUpper(id) // an ISO code
	}
	for _, table := range tables[space] {
		if data := d.rowsOf(table, id); data != nil {
			return data
		}
	}
	return nil
}

func (d dataset) rowsOf(table, id string) []byte {
	file, err := d.files.Open("csv/" + table + ".csv")
	if err != nil {
		return nil
	}
	defer file.Close()
	var out bytes.Buffer
	in, w := csv.NewReader(bufio.NewReader(file)), csv.NewWriter(&out)
	in.FieldsPerRecord = -1
	found := false
	for n := 0; ; n++ {
		row, err := in.Read()
		if err != nil {
			break
		}
		if same := row[0] == id; n == 0 || same {
			_ = w.Write(row) // into memory
			found = found || n > 0
		}
	}
	w.Flush()
	if !found {
		return nil
	}
	return out.Bytes()
}

// lines calls a function with each line of a file, its end included, while that
// wants more.
func (d dataset) lines(name string, use func([]byte) bool) {
	file, err := d.files.Open(name)
	if err != nil {
		return
	}
	defer file.Close()
	in := bufio.NewReaderSize(file, 1<<16)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 0 && !use(line) || err != nil {
			return
		}
	}
}

// athome makes the addresses of a page lead to this server instead of the base of
// the dataset: the page for what is missing is shown at any depth, and so has
// whole addresses.
func (d dataset) athome(page []byte) []byte {
	base := ""
	d.lines("dataset.jsonld", func(line []byte) bool {
		_, rest, _ := strings.Cut(string(line), `"@base":"`)
		base, _, _ = strings.Cut(rest, `"`)
		return false
	})
	if base == "" {
		return page
	}
	return bytes.ReplaceAll(page, []byte(base), []byte("/"))
}
