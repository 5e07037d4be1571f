package pack

import (
	"slices"
	"sync"

	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Parts packs the rows of a statement that are parts of its document, each table
// by itself: they are most of what is kept in memory of many statements.
func Parts(st *schema.Statement) {
	index := text.NewIndex(st.Text)
	participations.packAll(&st.Participations, st.Text, index)
	sections.packAll(&st.Sections, st.Text, index)
	provisions.packAll(&st.Provisions, st.Text, index)
	items.packAll(&st.ReferencedItems, st.Text, index)
}

// form is how the rows of one table are packed.
type form[T any] struct {
	code  func(*coder, *T)
	rooms sync.Pool // of *[]T, in which rows were unpacked that are packed again
}

var (
	participations = form[schema.Participation]{code: (*coder).participation}
	sections       = form[schema.Section]{code: (*coder).section}
	provisions     = form[schema.Provision]{code: (*coder).provision}
	items          = form[schema.ReferencedItem]{code: (*coder).item}
)

func (f *form[T]) packAll(rows *schema.Rows[T], text string, index *text.Index) {
	packed := f.pack(rows.List, text, index)
	*rows = schema.Rows[T]{}
	rows.Add(packed)
}

// writers holds what has packed rows before, readers what has read some.
var (
	writers = sync.Pool{New: func() any { return newWriter() }}
	readers = sync.Pool{New: func() any { return newReader("", nil) }}
)

func (f *form[T]) pack(rows []T, text string, index *text.Index) *table[T] {
	c := writers.Get().(*coder)
	c.text, c.index = text, index
	for i := range rows {
		f.code(c, &rows[i])
	}
	packed := &table[T]{form: f, text: text, rows: len(rows), data: string(c.out)}
	c.reset()
	writers.Put(c)
	return packed
}

// table is the packed rows of one document in one table.
type table[T any] struct {
	form *form[T]
	text string // the published text, which quotes are parts of
	rows int
	data string
}

// Len counts the rows.
func (t *table[T]) Len() int { return t.rows }

// Unpack returns the rows; they are written over room.
func (t *table[T]) Unpack(room []T) []T {
	if room == nil {
		if kept, ok := t.form.rooms.Get().(*[]T); ok {
			room = *kept
		}
	}
	c := readers.Get().(*coder)
	c.in, c.text = t.data, t.text
	room = slices.Grow(room[:0], t.rows)[:t.rows]
	for i := range room {
		t.form.code(c, &room[i])
	}
	c.reset()
	readers.Put(c)
	return room
}

// Repack packs rows of the same document.
func (t *table[T]) Repack(rows []T) schema.Packed[T] {
	packed := t.form.pack(rows, t.text, text.NewIndex(t.text))
	t.form.rooms.Put(&rows)
	return packed
}
