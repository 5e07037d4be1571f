package disk

import (
	"bufio"
	"crypto/sha256"
	"io"
	"io/fs"
	"os"
	"sync"
)

// Target is a folder that a dataset is written to. What its files hold is found
// out once, as long as nobody touches them.
type Target struct {
	Out   string // as the user names it
	Force bool   // see [Target.Replaceable]
	// Record is a file in which a build notes what its files hold, so that the next
	// one needs not hash them; "" if nothing is to be noted.
	Record string

	swap  func(fresh, place string) error // afterwards, what was at place is at fresh; nil for the best way
	seen  map[string]seen                 // files of the dataset that is there, by their slash-separated names
	noted map[string]noted                // the same, of the build before
}

// seen is a file whose hash is known.
type seen struct {
	fs.FileInfo // before it was hashed
	sum         [sha256.Size]byte
}

// is reports whether a file is one that was seen, and was not touched since.
func (s seen) is(info fs.FileInfo) bool {
	return s.FileInfo != nil && os.SameFile(s.FileInfo, info) && s.Size() == info.Size() && s.ModTime().Equal(info.ModTime())
}

// hashOf returns the hash of the file of that name, wherever its folder is now. A
// file is looked at several times in a build, and opened once.
func (t *Target) hashOf(where, name string) ([sha256.Size]byte, error) {
	if info, err := os.Lstat(where); err == nil && t.seen[name].is(info) {
		return t.seen[name].sum, nil
	}
	f, err := os.Open(where)
	if err != nil {
		return [sha256.Size]byte{}, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return [sha256.Size]byte{}, err
	}
	sum, known := t.recalled(name, info)
	if !known {
		if sum, err = hashFile(f); err != nil {
			return [sha256.Size]byte{}, err
		}
	}
	if t.seen == nil {
		t.seen = map[string]seen{}
	}
	t.seen[name] = seen{info, sum}
	return sum, nil
}

func hashFile(f *os.File) ([sha256.Size]byte, error) {
	there := readers.Get().(*bufio.Reader)
	defer readers.Put(there)
	there.Reset(struct{ io.Reader }{f}) // a file alone would bring room of its own
	h := newDigest()
	_, err := there.WriteTo(h)
	return h.sum(), err
}

// readers have the room in which files are read.
var readers = sync.Pool{New: func() any { return bufio.NewReaderSize(nil, pieceSize) }}
