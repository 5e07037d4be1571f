package compile

import (
	"crypto/sha256"
	"fmt"
	"sync"

	"dialoguec/compile/pack"
	"dialoguec/compile/source"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Key is the hash of all that a statement is made of: the program that reads it,
// its bytes, its names, what else is known of the file, and the user's registries.
type Key [sha256.Size]byte

// Shelf keeps packed statements, by their keys, from one dataset to the next. It
// is used by several goroutines at a time. What it has lost, or cannot keep, is
// compiled anew: there is nothing that it could fail at.
type Shelf interface {
	// Get writes over room, which it makes larger if need be, what is kept under a
	// key; nil if nothing is.
	Get(key Key, room []byte) []byte
	Put(Key, []byte)
	// Turn forgets what was neither asked for nor put since the last time: it is
	// called when the statements of a dataset have been read.
	Turn()
}

// Memory remembers the statements of the last dataset that was compiled with it,
// so that the next one reads only the sources that are new or changed. The
// result is the same as without it.
type Memory struct {
	shelf   Shelf
	write   func(*pack.Packed) []byte
	open    func([]byte) (*pack.Packed, error)
	program Key       // the hash of what names the program that reads
	own     Key       // of that and of the user's registries under which it does
	rooms   sync.Pool // of *[]byte, in which packed statements are read
}

// NewMemory returns a memory that keeps statements on a shelf; nil means one in
// memory. The program names the program that reads the statements with its
// version: what another one has read is not remembered.
func NewMemory(shelf Shelf, program string) *Memory {
	if shelf == nil {
		shelf = &table{}
	}
	return &Memory{shelf: shelf, write: (*pack.Packed).Bytes, open: pack.Read, program: sha256.Sum256([]byte(program))}
}

// under sets the registries under which statements are read.
func (m *Memory) under(registries []Source) {
	if m == nil {
		return
	}
	h := sha256.New()
	h.Write(m.program[:])
	for i := range registries {
		fmt.Fprintf(h, "%q %d\n", registries[i].Path, len(registries[i].Data))
		h.Write(registries[i].Data)
	}
	m.own = Key(h.Sum(nil))
}

func (m *Memory) keyOf(s *Source) Key {
	h := sha256.New()
	h.Write(m.own[:])
	fmt.Fprintf(h, "%q %q %q %d %s\n", s.Path, s.Name, s.Charset, s.MaxBytes, source.Helper(s.Data))
	if s.Record != nil {
		fmt.Fprintf(h, "%+v\n", *s.Record)
	}
	h.Write(s.Data)
	return Key(h.Sum(nil))
}

// read compiles a statement, or recalls it. A nil memory recalls nothing. What
// could not be read is tried again, for its fault may lie elsewhere.
func (m *Memory) read(l languages, src Source) (*schema.Statement, []schema.Diagnostic) {
	if m == nil {
		return l.statement(src)
	}
	open := src
	data, err := src.bytes()
	if err != nil {
		return l.statement(src) // which says so
	}
	src.Data = data
	key := m.keyOf(&src)
	if p := m.recall(key); p != nil {
		if p.Apart {
			p.Statement.Place = placeIn(open, p.Statement.Text)
		}
		return p.Statement, p.Problems
	}
	st, problems := l.statement(src)
	if st != nil {
		p := pack.Packed{Statement: st, Apart: st.Place != nil, Problems: problems}
		m.shelf.Put(key, m.write(&p))
	}
	return st, problems
}

// recall returns what is remembered under a key, nil if nothing is.
func (m *Memory) recall(key Key) *pack.Packed {
	room, _ := m.rooms.Get().(*[]byte)
	if room == nil {
		room = new([]byte)
	}
	defer m.rooms.Put(room)
	known := m.shelf.Get(key, *room)
	if known == nil {
		return nil
	}
	*room = known
	p, err := m.open(known)
	if err != nil {
		return nil
	}
	return p
}

// turn forgets what the dataset that was just read did not need.
func (m *Memory) turn() {
	if m != nil {
		m.shelf.Turn()
	}
}

// placeIn returns what finds places in the form of a source, which is read only
// when it is first asked for one.
func placeIn(src Source, published string) func(path string, start, end int) schema.Position {
	read := sync.OnceValues(func() (*source.Text, *text.Index) {
		data, err := src.bytes()
		if err != nil {
			return nil, nil
		}
		src.Data = data
		t, _ := src.file().Read()
		if t == nil || t.Published != published { // the file was changed since
			return nil, nil
		}
		return t, text.NewIndex(t.Published)
	})
	return func(path string, start, end int) schema.Position {
		t, index := read()
		if t == nil {
			return schema.Position{Path: path}
		}
		return t.At(path, index.Span(start, end))
	}
}

// table is a shelf in memory.
type table struct {
	mu         sync.Mutex
	last, next map[Key][]byte // of the last dataset, and of the one being compiled
}

// Get returns what is kept under a key.
func (t *table) Get(key Key, room []byte) []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	packed := t.last[key]
	if packed == nil {
		return nil
	}
	t.keep(key, packed)
	return append(room[:0], packed...)
}

// Put keeps what was packed.
func (t *table) Put(key Key, packed []byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.keep(key, packed)
}

func (t *table) keep(key Key, packed []byte) {
	if t.next == nil {
		t.next = make(map[Key][]byte, len(t.last))
	}
	t.next[key] = packed
}

// Turn forgets what the last dataset did not need.
func (t *table) Turn() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last, t.next = t.next, nil
}
