package disk

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// kept is a file that the dataset before has too. As long as what is written is
// what it holds, it is only compared; if that is all of it, the new folder gets
// the same file, which is neither written nor hashed nor waited for.
type kept struct {
	path  string   // in the new folder
	batch *batch   // waits for it if it differs
	old   *os.File // in the folder before
	there *bufio.Reader
	same  int64 // bytes of old that were written again
	hash  [sha256.Size]byte
	fresh *diskFile // from the first difference on
}

// into returns what writes a file of the folder root, which will come to place.
// If it is a new file, the batch waits for it.
func (t *Target) into(root, place, name string, written *batch) (sink, error) {
	path := filepath.Join(root, filepath.FromSlash(name))
	known, ok := t.seen[name]
	if !ok {
		return written.create(path)
	}
	old, err := os.Open(filepath.Join(place, filepath.FromSlash(name)))
	if err != nil {
		return written.create(path)
	}
	if info, err := old.Stat(); err != nil || !known.is(info) {
		old.Close()
		return written.create(path)
	}
	there := readers.Get().(*bufio.Reader)
	there.Reset(old)
	return &kept{path: path, batch: written, old: old, there: there, hash: known.sum}, nil
}

func (k *kept) Write(p []byte) (int, error) {
	same := 0
	if k.fresh == nil {
		var err error
		same, err = agree(k.there, p)
		if k.same += int64(same); same == len(p) || err != nil {
			return same, err
		}
		if err := k.part(); err != nil {
			return same, err
		}
	}
	n, err := k.fresh.Write(p[same:])
	return same + n, err
}

// part begins a new file with what is the same in the old one.
func (k *kept) part() (err error) {
	if k.fresh, err = k.batch.create(k.path); err == nil {
		_, err = io.Copy(k.fresh, io.NewSectionReader(k.old, 0, k.same))
	}
	return err
}

// Close ends the file, which is the old one if nothing differs.
func (k *kept) Close() (err error) {
	defer k.old.Close()
	defer readers.Put(k.there)
	if k.fresh == nil {
		if _, end := k.there.Peek(1); errors.Is(end, io.EOF) && os.Link(k.old.Name(), k.path) == nil {
			return nil
		}
		err = k.part() // it was longer, or has no second name on this file system
	}
	if k.fresh != nil {
		err = errors.Join(err, k.fresh.Close())
	}
	return err
}

func (k *kept) sum() [sha256.Size]byte {
	if k.fresh == nil {
		return k.hash
	}
	return k.fresh.sum()
}

// agree takes from a reader what p begins with, and returns how many bytes that is.
func agree(there *bufio.Reader, p []byte) (int, error) {
	same := 0
	for same < len(p) {
		want := p[same:min(len(p), same+there.Size())]
		next, err := there.Peek(len(want))
		n := common(next, want)
		_, _ = there.Discard(n) // which was peeked at
		if same += n; n < len(want) {
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return same, err
		}
	}
	return same, nil
}

// common returns how many bytes two texts begin with alike.
func common(a, b []byte) int {
	n := min(len(a), len(b))
	if bytes.Equal(a[:n], b[:n]) {
		return n
	}
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}
