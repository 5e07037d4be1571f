package diff

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

// row is a row of a table, by its columns.
type row map[string]string

func readTable(dataset fs.FS, name string) ([]row, error) {
	file := "csv/" + name + ".csv"
	data, err := fs.ReadFile(dataset, file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s is not there: a dataset is compared by its tables, so build it with the format csv", file)
	}
	if err != nil {
		return nil, err
	}
	plain, guarded := bytes.CutPrefix(data, []byte("\uFEFF")) // a table for spreadsheets
	records, err := csv.NewReader(bytes.NewReader(plain)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(records) == 0 {
		return nil, fmt.Errorf("%s has no header", file)
	}
	rows := make([]row, 0, len(records)-1)
	for _, record := range records[1:] {
		r := make(row, len(record))
		for i, cell := range record {
			if guarded {
				cell = strings.TrimPrefix(cell, "'")
			}
			r[records[0][i]] = cell
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// order sorts changes: what is new, what is gone, what changed; by labels.
func order(a, b Change) int {
	return cmp.Or(cmp.Compare(a.What.rank(), b.What.rank()), cmp.Compare(a.Label, b.Label), cmp.Compare(a.ID, b.ID))
}

func (w What) rank() int { return strings.Index("arc", string(w[0])) }

// rename puts the new identifiers of documents into a row of the dataset before,
// and into what begins with one.
func (r row) rename(id string, documents map[string]string) {
	document := r["document_id"]
	now, ok := documents[document]
	if !ok || now == document {
		return
	}
	r["document_id"] = now
	if rest, ok := strings.CutPrefix(r[id], document+"/"); ok {
		r[id] = now + "/" + rest
	}
}

// first returns the first cell that is not empty.
func (r row) first(columns ...string) string {
	for _, c := range columns {
		if r[c] != "" {
			return r[c]
		}
	}
	return ""
}

// all joins cells that make a key; it is empty if the first one is.
func (r row) all(columns ...string) string {
	if r[columns[0]] == "" {
		return ""
	}
	parts := make([]string, len(columns))
	for i, c := range columns {
		parts[i] = r[c]
	}
	return strings.Join(parts, "\x00")
}
