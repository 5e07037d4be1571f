package disk

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"dialoguec/emit"
)

// TestRecord: a file whose stamp was noted is taken for what it was, and is looked
// at again as soon as anybody touched it, whatever time he gave it.
func TestRecord(t *testing.T) {
	record := filepath.Join(t.TempDir(), "files")
	note := func(out string) {
		to := &Target{Out: out, Record: record}
		if _, err := to.survey(out); err != nil {
			t.Fatal(err)
		}
		var sums []emit.Sum
		for name, s := range to.seen {
			sums = append(sums, emit.Sum{Name: name, SHA256: s.sum})
		}
		to.writeRecord(out, sums, time.Now().Add(2*blink))
	}
	replaceable := func(out string) bool { return (&Target{Out: out, Record: record}).Replaceable() == nil }

	out := published(t)
	note(out)
	if !replaceable(out) {
		t.Error("a dataset as it was noted must not be replaced")
	}
	at := stat(t, filepath.Join(out, "a")).ModTime()
	put(t, out, "a", "9") // as long as it was
	if err := os.Chtimes(filepath.Join(out, "a"), at, at); err != nil {
		t.Fatal(err)
	}
	if replaceable(out) {
		t.Error("a file that was changed and has its old time may be replaced")
	}

	out = published(t)
	note(out)
	data, err := os.ReadFile(record)
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Dir(record), "files", string(bytes.ReplaceAll(data, []byte(`"Sum":[`), []byte(`"Sum":[0`)))) // which is no JSON
	if !replaceable(out) {
		t.Error("without a record, the files are not hashed")
	}
	zeros := &Target{Out: out, Record: record}
	zeros.writeRecord(out, []emit.Sum{{Name: "a"}}, time.Now().Add(2*blink))
	if replaceable(out) {
		t.Error("a file that was noted is hashed again")
	}
}

// TestRecordTakenOver: a file that was written long ago and has had another name
// until just now is noted.
func TestRecordTakenOver(t *testing.T) {
	out, record := published(t), filepath.Join(t.TempDir(), "files")
	long := time.Now().Add(-time.Hour)
	if err := os.Chtimes(filepath.Join(out, "a"), long, long); err != nil { // which changes it just now
		t.Fatal(err)
	}
	to := &Target{Out: out, Record: record}
	to.writeRecord(out, []emit.Sum{{Name: "a"}}, time.Now())
	if to.readRecord(); len(to.noted) != 1 {
		t.Errorf("%v is noted, want a", to.noted)
	}
}

// TestRecordJustNow: a file that was touched at this moment is not noted.
func TestRecordJustNow(t *testing.T) {
	out, record := published(t), filepath.Join(t.TempDir(), "files")
	put(t, out, "a", "1")
	to := &Target{Out: out, Record: record}
	to.writeRecord(out, []emit.Sum{{Name: "a"}}, stat(t, filepath.Join(out, "a")).ModTime().Add(blink/2))
	if to.readRecord(); len(to.noted) > 0 {
		t.Errorf("%v is noted", to.noted)
	}
}
