package disk

import (
	"crypto/sha256"
	"encoding/json"
	"os"
	"path/filepath"
	"time"

	"dialoguec/emit"
)

// stamp is what the system changes whenever a file is touched. Of files with one
// stamp and one place, what one holds is known to be what the other does.
type stamp struct {
	Inode             uint64
	Size              int64
	Modified, Changed int64 // in nanoseconds
}

// noted is what a build noted of a file that it wrote or found.
type noted struct {
	Stamp stamp
	Sum   [sha256.Size]byte
}

// blink is the least time between two changes of a file that have different stamps.
const blink = 20 * time.Millisecond

// readRecord reads what the build before noted of its files; nothing if that is
// lost or damaged, and then they are hashed.
func (t *Target) readRecord() {
	if t.Record == "" || t.noted != nil {
		return
	}
	t.noted = map[string]noted{}
	if data, err := os.ReadFile(t.Record); err != nil || json.Unmarshal(data, &t.noted) != nil {
		t.noted = map[string]noted{}
	}
}

// writeRecord notes of the files of a dataset, which were just written, what they
// hold. One that was written just now is left out: its stamp might stay the same
// if it were written again. (One that was taken over has only another name since
// just now.) What cannot be noted is hashed by the next build.
func (t *Target) writeRecord(place string, sums []emit.Sum, now time.Time) {
	if t.Record == "" {
		return
	}
	files := make(map[string]noted, len(sums))
	for _, s := range sums {
		info, err := os.Lstat(filepath.Join(place, filepath.FromSlash(s.Name)))
		if err != nil {
			continue
		}
		if st, ok := stampOf(info); ok && now.Sub(time.Unix(0, st.Modified)) > blink {
			files[s.Name] = noted{st, s.SHA256}
		}
	}
	data, err := json.Marshal(files)
	if err != nil {
		return
	}
	fresh := t.Record + ".part"
	if os.WriteFile(fresh, data, 0o600) == nil {
		_ = os.Rename(fresh, t.Record)
	}
}

// recalled returns the hash of a file, if it was noted and was not touched since.
func (t *Target) recalled(name string, info os.FileInfo) (sum [sha256.Size]byte, ok bool) {
	n, ok := t.noted[name]
	st, known := stampOf(info)
	return n.Sum, ok && known && n.Stamp == st
}
