// Package diff compares two published datasets and says what changed in the
// words of a reader: which meetings, promises and people are new or gone, and
// what is said differently of those that are in both. Order and identifiers are
// no changes: a row is found again by what it says.
package diff

import (
	"io/fs"
	"slices"
)

// What says what happened to a thing.
type What string

// The closed list of what can happen.
const (
	Added   What = "added"
	Removed What = "removed"
	Changed What = "changed"
)

// Change is one difference between two datasets.
type Change struct {
	Kind   string  `json:"kind"` // the table
	What   What    `json:"change"`
	ID     string  `json:"id"` // in the new dataset, or in the old one if it is gone
	Label  string  `json:"label"`
	Fields []Field `json:"fields,omitempty"` // of a changed one
}

// Field is a value that changed; an empty one was not stated.
type Field struct {
	Name string `json:"field"`
	Old  string `json:"old"`
	New  string `json:"new"`
}

// Datasets lists what changed from one dataset to another, kind by kind in the
// order of the tables, and in a kind what is new, gone and changed by labels.
// The error names a table that cannot be read.
func Datasets(before, after fs.FS) ([]Change, error) {
	var all []Change
	renamed := map[string]string{} // documents, from before to after
	for i := range kinds {
		k := &kinds[i]
		was, err := readTable(before, k.table)
		if err != nil {
			return nil, err
		}
		is, err := readTable(after, k.table)
		if err != nil {
			return nil, err
		}
		for _, r := range was {
			r.rename(k.id, renamed)
		}
		changes, pairs := k.compare(was, is)
		all = append(all, changes...)
		if k.table == "documents" {
			for _, p := range pairs {
				renamed[p[0][k.id]] = p[1][k.id]
			}
		}
	}
	return all, nil
}

// compare lists what changed in one kind, and the rows that are the same thing.
func (k *kind) compare(was, is []row) (out []Change, pairs [][2]row) {
	pairs, gone, fresh := k.match(was, is)
	for _, r := range fresh {
		out = append(out, Change{k.table, Added, r[k.id], k.label(r), nil})
	}
	for _, r := range gone {
		out = append(out, Change{k.table, Removed, r[k.id], k.label(r), nil})
	}
	for _, p := range pairs {
		if fields := k.fields(p[0], p[1]); len(fields) > 0 {
			out = append(out, Change{k.table, Changed, p[1][k.id], k.label(p[1]), fields})
		}
	}
	slices.SortStableFunc(out, order)
	return out, pairs
}

// fields lists the columns in which two rows differ.
func (k *kind) fields(was, is row) []Field {
	var out []Field
	for _, c := range k.columns {
		if was[c.name] != is[c.name] {
			out = append(out, Field{c.words, was[c.name], is[c.name]})
		}
	}
	return out
}

// match pairs the rows of two tables, key by key: what one key does not pair is
// left to the next.
func (k *kind) match(was, is []row) (pairs [][2]row, gone, fresh []row) {
	gone, fresh = was, is
	for _, key := range k.keys {
		waiting := map[string][]row{}
		for _, r := range gone {
			if id := key(r); id != "" {
				waiting[id] = append(waiting[id], r)
			}
		}
		taken := map[string]int{}
		var left []row
		for _, r := range fresh {
			id := key(r)
			if n := taken[id]; id != "" && n < len(waiting[id]) {
				pairs = append(pairs, [2]row{waiting[id][n], r})
				taken[id]++
				continue
			}
			left = append(left, r)
		}
		fresh = left
		gone = slices.DeleteFunc(slices.Clone(gone), func(r row) bool {
			id := key(r)
			if taken[id] == 0 {
				return false
			}
			taken[id]--
			return true
		})
	}
	return pairs, gone, fresh
}
