package site

import (
	"errors"
	"path"
	"testing"

	"dialoguec/schema/sample"
)

// tap counts what it is handed, and takes no more than some pieces.
type tap struct{ pieces, largest, most int }

var errFull = errors.New("the disk is full")

func (t *tap) Write(p []byte) (int, error) {
	if t.pieces == t.most {
		return 0, errFull
	}
	t.pieces, t.largest = t.pieces+1, max(t.largest, len(p))
	return len(p), nil
}

// TestPieces: a long page goes to its file in pieces, and stops where that fails.
func TestPieces(t *testing.T) {
	long := 0
	for _, f := range New(sample.Corpus(60), options()).Files() {
		if path.Ext(f.Name) != ".html" {
			continue
		}
		all := &tap{most: -1}
		if err := f.Write(all); err != nil {
			t.Fatal(err)
		}
		if all.largest > 1<<17 {
			t.Errorf("%s is written %d bytes at a time", f.Name, all.largest)
		}
		if all.pieces > 1 {
			long++
			if err := f.Write(&tap{most: all.pieces - 1}); !errors.Is(err, errFull) {
				t.Errorf("%s: %v, though its last piece was not taken", f.Name, err)
			}
		}
	}
	if long == 0 {
		t.Error("no page is long: the test tests nothing")
	}
}
