package schema

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"
)

// Rows is a table of what documents hold, document by document. It is a list; or,
// in a large dataset, where lists would be most of what a build keeps in memory,
// the rows of each document are packed, and unpacked when somebody walks by.
type Rows[T any] struct {
	List   []T         // the rows, unless they are packed
	packed []Packed[T] // of each document that has some
	ends   []int       // how many rows there are up to the end of each
}

// Packed is the rows of one document in few bytes.
type Packed[T any] interface {
	Len() int
	// Unpack returns the rows, which it writes over room, and their lists over those
	// of the rows that are there.
	Unpack(room []T) []T
	// Repack packs rows that are to take the place of these. Nobody may use them, or
	// their lists, after it.
	Repack(rows []T) Packed[T]
}

// Listed returns a table of rows that are not packed.
func Listed[T any](rows ...T) Rows[T] { return Rows[T]{List: rows} }

// Add adds the packed rows of a document to a table that has no list.
func (r *Rows[T]) Add(p Packed[T]) {
	if p.Len() > 0 {
		r.packed, r.ends = append(r.packed, p), append(r.ends, r.Len()+p.Len())
	}
}

// Append adds the rows of another table, each changed; the other one stays as it is.
func (r *Rows[T]) Append(more *Rows[T], change func(*T)) {
	changed := func(rows []T) []T {
		for i := range rows {
			change(&rows[i])
		}
		return rows
	}
	if list := r.List; more.packed != nil && len(list) > 0 {
		r.List = nil
		r.Add(whole[T](list))
	}
	for _, p := range more.packed {
		r.Add(p.Repack(changed(p.Unpack(nil))))
	}
	switch {
	case r.packed == nil:
		from := len(r.List)
		r.List = append(r.List, more.List...)
		changed(r.List[from:])
	case len(more.List) > 0:
		r.Add(whole[T](changed(slices.Clone(more.List))))
	}
}

// whole is rows among packed ones that are not packed.
type whole[T any] []T

func (w whole[T]) Len() int                  { return len(w) }
func (w whole[T]) Unpack(room []T) []T       { return append(room[:0], w...) }
func (w whole[T]) Repack(rows []T) Packed[T] { return whole[T](rows) }

// Packed returns the packed rows of each document; none if the rows are a list.
func (r *Rows[T]) Packed() []Packed[T] { return r.packed }

// Len counts the rows.
func (r *Rows[T]) Len() int {
	if n := len(r.ends); n > 0 {
		return r.ends[n-1]
	}
	return len(r.List)
}

// All yields each row with its number. A row and its lists are good until the next
// one is asked for.
func (r *Rows[T]) All() iter.Seq2[int, *T] {
	return func(yield func(int, *T) bool) {
		for i := range r.List {
			if !yield(i, &r.List[i]) {
				return
			}
		}
		n, room := 0, []T(nil)
		for _, p := range r.packed {
			room = p.Unpack(room)
			for i := range room {
				if !yield(n, &room[i]) {
					return
				}
				n++
			}
		}
	}
}

// Unpacked returns a list of the rows.
func (r *Rows[T]) Unpacked() []T {
	if r.packed == nil {
		return r.List
	}
	list := make([]T, 0, r.Len())
	for _, p := range r.packed {
		list = append(list, p.Unpack(nil)...)
	}
	return list
}

// Unpack makes the rows a list and returns a pointer to it, for those to whom all
// tables are alike.
func (r *Rows[T]) Unpack() any {
	*r = Rows[T]{List: r.Unpacked()}
	return &r.List
}

// Snapshot returns the rows as they are, whatever of them is edited later if they
// are packed. A list is the same list.
func (r *Rows[T]) Snapshot() Rows[T] {
	return Rows[T]{List: r.List, packed: slices.Clone(r.packed), ends: r.ends}
}

// Unpacked returns the dataset with all its rows in lists, for those who look at
// them in any order.
func (d *Dataset) Unpacked() *Dataset {
	out := *d
	out.Participations.Unpack()
	out.Sections.Unpack()
	out.Provisions.Unpack()
	out.ReferencedItems.Unpack()
	return &out
}

// blockSize is how many rows of a list are a block.
const blockSize = 256

// Blocks says into how many parts [Rows.Edit] divides the rows.
func (r *Rows[T]) Blocks() int {
	return len(r.packed) + (len(r.List)+blockSize-1)/blockSize
}

// Edit calls a function for each row of a block, which may change it. Blocks may
// be edited at the same time.
func (r *Rows[T]) Edit(block int, change func(i int, row *T)) {
	if r.packed == nil {
		from := block * blockSize
		for i := from; i < min(from+blockSize, len(r.List)); i++ {
			change(i, &r.List[i])
		}
		return
	}
	rows := r.packed[block].Unpack(nil)
	for i := range rows {
		change(r.ends[block]-len(rows)+i, &rows[i])
	}
	r.packed[block] = r.packed[block].Repack(rows)
}

// EditAll calls a function for each row, which may change it.
func (r *Rows[T]) EditAll(change func(row *T)) {
	for b := range r.Blocks() {
		r.Edit(b, func(_ int, row *T) { change(row) })
	}
}

// Reader reads the rows of a table in any order. It remembers those of the
// document that it was asked for last.
type Reader[T any] struct {
	rows  *Rows[T]
	keeps bool // its rows are not written over
	first int  // the number of the first row of room
	room  []T
}

// Reader returns a reader of the rows. A row that it reads, with its lists, is good
// until another one is asked for.
func (r *Rows[T]) Reader() *Reader[T] { return &Reader[T]{rows: r} }

// Keeper returns a reader whose rows may be kept.
func (r *Rows[T]) Keeper() *Reader[T] { return &Reader[T]{rows: r, keeps: true} }

// At returns a row.
func (r *Reader[T]) At(i int) *T {
	if r.rows.packed == nil {
		return &r.rows.List[i]
	}
	if i < r.first || i >= r.first+len(r.room) {
		if r.keeps {
			r.room = nil
		}
		block, _ := slices.BinarySearch(r.rows.ends, i+1)
		r.room = r.rows.packed[block].Unpack(r.room)
		r.first = r.rows.ends[block] - len(r.room)
	}
	return &r.room[i-r.first]
}

// MarshalJSON writes the rows as a list.
func (r Rows[T]) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false) // whoever asked for it does
	err := e.Encode(r.Unpacked())
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), err
}

// UnmarshalJSON reads a list.
func (r *Rows[T]) UnmarshalJSON(data []byte) error {
	*r = Rows[T]{}
	return json.Unmarshal(data, &r.List)
}
