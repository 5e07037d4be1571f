// Package shelf keeps the statements that a build has read on the disk, for the
// build that comes after.
//
// There is one file a project. A build writes a file of its own, beside the one
// of the build before, and puts it in the place of that when all statements are
// read: builds at the same time, and builds that are killed, leave one whole
// file or the other. What is damaged is read anew, and is whole again
// afterwards. Nothing here can make a build fail.
package shelf

import (
	"cmp"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"dialoguec/compile"
)

// Shelf is a [compile.Shelf] on the disk.
type Shelf struct {
	path string // of the file

	mu     sync.Mutex
	last   *book                // of the build before; nil if there is none
	fresh  *os.File             // what this build writes; nil as long as it is nothing
	size   int64                // of fresh
	broken bool                 // fresh cannot be written, or is closed for ever
	next   map[compile.Key]part // that were put into fresh
	used   map[compile.Key]bool // that were asked for in last
}

// part is where a packed statement is in a file.
type part struct{ at, size int64 }

// Open opens the shelf of a project in a folder, which is made if it is not there.
// The project is named by whatever tells it from others.
func Open(folder, project string) *Shelf {
	s := &Shelf{path: filepath.Join(folder, nameOf(project))}
	if err := os.MkdirAll(folder, 0o700); err == nil {
		s.last = openBook(s.path)
	}
	if s.last != nil {
		now := time.Now()
		_ = os.Chtimes(s.path, now, now) // so that it is not taken for one that nobody needs
	}
	s.begin()
	return s
}

// Size returns how many bytes the build before has left.
func (s *Shelf) Size() (bytes uint64) {
	if s.last == nil {
		return 0
	}
	for _, p := range s.last.parts {
		bytes += uint64(p.size)
	}
	return bytes
}

// begin forgets what was put and asked for.
func (s *Shelf) begin() {
	s.fresh, s.size, s.broken = nil, 0, false
	s.next, s.used = map[compile.Key]part{}, map[compile.Key]bool{}
}

// Close lets go of the files. What was put after the last Turn is lost.
func (s *Shelf) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.drop()
	s.last.close()
	s.last, s.broken = nil, true
}

// drop removes what was begun.
func (s *Shelf) drop() {
	if s.fresh != nil {
		s.fresh.Close()
		_ = os.Remove(s.fresh.Name())
	}
	s.begin()
}

// Get writes what is kept under a key over room; nil if nothing is.
func (s *Shelf) Get(key compile.Key, room []byte) []byte {
	s.mu.Lock()
	last := s.last
	if last.has(key) {
		s.used[key] = true
	}
	s.mu.Unlock()
	return last.read(key, room)
}

// Put keeps what was packed.
func (s *Shelf) Put(key compile.Key, packed []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.used, key) // it was damaged
	s.write(key, packed)
}

// write adds to the fresh file.
func (s *Shelf) write(key compile.Key, packed []byte) {
	if !s.writable() {
		return
	}
	n, err := s.fresh.Write(packed)
	s.next[key] = part{s.size, int64(n)}
	s.size += int64(n)
	s.broken = err != nil
}

// writable reports whether there is a fresh file, which is made if need be.
func (s *Shelf) writable() bool {
	if s.fresh == nil && !s.broken {
		f, err := os.CreateTemp(filepath.Dir(s.path), "*"+unfinished)
		s.fresh, s.broken = f, err != nil
	}
	return !s.broken
}

// adopt copies what was asked for from the file before into the fresh one, what
// is side by side there in one piece.
func (s *Shelf) adopt() {
	keys := slices.SortedFunc(maps.Keys(s.used), func(a, b compile.Key) int { return cmp.Compare(s.last.parts[a].at, s.last.parts[b].at) })
	for i := 0; i < len(keys) && s.writable(); {
		from := s.last.parts[keys[i]].at
		to := from
		for ; i < len(keys) && s.last.parts[keys[i]].at == to; i++ {
			p := s.last.parts[keys[i]]
			s.next[keys[i]] = part{s.size + to - from, p.size}
			to += p.size
		}
		n, err := io.Copy(s.fresh, io.NewSectionReader(s.last.file, from, to-from))
		s.size += to - from
		s.broken = err != nil || n < to-from
	}
}

// Turn puts the file of this build in the place of the one before, if other
// statements are in it.
func (s *Shelf) Turn() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.next) == 0 && len(s.used) == s.last.count() {
		s.drop()
		return
	}
	s.adopt()
	if s.broken || s.fresh == nil || s.finish() != nil {
		s.drop()
		return
	}
	s.begin()
	s.last = openBook(s.path)
	tidy(filepath.Dir(s.path), s.path)
}

// finish completes the fresh file and gives it its name.
func (s *Shelf) finish() error {
	if _, err := s.fresh.Write(indexOf(s.next, s.size)); err != nil {
		return err
	}
	if err := s.fresh.Close(); err != nil {
		return err
	}
	s.last.close() // some systems keep the name of a file that is open
	s.last = nil
	return os.Rename(s.fresh.Name(), s.path)
}
