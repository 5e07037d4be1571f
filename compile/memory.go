package compile

import (
	"crypto/sha256"
	"fmt"
	"sync"

	"dialoguec/schema"
)

// Memory remembers the statements of the last dataset that was compiled with it,
// so that the next one reads only the sources that are new or changed. The
// result is the same as without it.
type Memory struct {
	mu   sync.Mutex
	last map[memoryKey]remembered // of the last dataset
	next map[memoryKey]remembered // of the one being compiled
	own  memoryKey                // of the user's registries
}

// NewMemory returns an empty memory.
func NewMemory() *Memory {
	return &Memory{last: map[memoryKey]remembered{}, next: map[memoryKey]remembered{}}
}

// memoryKey is the hash of all that a statement is made of: its bytes, its
// names, and what else is known of the file.
type memoryKey [sha256.Size]byte

type remembered struct {
	statement *schema.Statement
	problems  []schema.Diagnostic
}

func keyOf(s *Source) memoryKey {
	h := sha256.New()
	fmt.Fprintf(h, "%q %q %q %d %+v\n", s.Path, s.Name, s.Charset, s.MaxBytes, s.Record)
	h.Write(s.Data)
	return memoryKey(h.Sum(nil))
}

// under forgets all statements if the registries are not those under which they
// were read.
func (m *Memory) under(registries []Source) {
	if m == nil {
		return
	}
	h := sha256.New()
	for i := range registries {
		fmt.Fprintf(h, "%q %d\n", registries[i].Path, len(registries[i].Data))
		h.Write(registries[i].Data)
	}
	if own := memoryKey(h.Sum(nil)); own != m.own {
		clear(m.last)
		m.own = own
	}
}

// read compiles a statement, or recalls it. A nil memory recalls nothing.
func (m *Memory) read(l languages, src Source) (*schema.Statement, []schema.Diagnostic) {
	if m == nil {
		stages, problems := l.read(src)
		return stages.Statement, problems
	}
	data, err := src.bytes()
	if err != nil {
		stages, problems := l.read(src)
		return stages.Statement, problems
	}
	src.Data = data
	key := keyOf(&src)
	m.mu.Lock()
	known, ok := m.last[key]
	m.mu.Unlock()
	if !ok {
		var stages Stages
		stages, known.problems = l.read(src)
		known.statement = stages.Statement
	}
	m.mu.Lock()
	m.next[key] = known
	m.mu.Unlock()
	return known.statement, append([]schema.Diagnostic(nil), known.problems...)
}

// turn forgets what the dataset that was just read did not need.
func (m *Memory) turn() {
	if m != nil {
		m.last, m.next = m.next, make(map[memoryKey]remembered, len(m.next))
	}
}
