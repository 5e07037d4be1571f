package emit

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

var update = flag.Bool("update", false, "write the golden files anew")

const goldenDir = "testdata/sample"

// page is a file that was written.
type page struct {
	Name string
	Data []byte
}

// sampleFiles returns all files of the sample.
func sampleFiles(t testing.TB) []page {
	t.Helper()
	files, err := All(sample.Dataset(), Options{Version: "test", About: schema.About{License: "CC0-1.0", Publisher: schema.InBoth{EN: "Nobody"}}})
	if err != nil {
		t.Fatal(err)
	}
	pages := make([]page, len(files))
	var wait sync.WaitGroup
	for i, f := range files {
		wait.Go(func() {
			data, err := f.Bytes()
			if err != nil {
				t.Error(err)
			}
			pages[i] = page{f.Name, data}
		})
	}
	wait.Wait()
	return pages
}

// TestGolden holds every file of the sample against the one that was read and
// found good; a golden file that nothing writes any more fails too. The files of
// the schema have their own sources and are left out.
func TestGolden(t *testing.T) {
	if *update {
		if err := os.RemoveAll(goldenDir); err != nil {
			t.Fatal(err)
		}
	}
	written := map[string]bool{}
	for _, f := range sampleFiles(t) {
		if filepath.Dir(f.Name) == "schema" {
			continue
		}
		written[f.Name] = true
		name := filepath.Join(goldenDir, filepath.FromSlash(f.Name))
		if *update {
			writeGolden(t, name, f.Data)
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Errorf("%v; write it with: go test ./emit -update", err)
		} else if !bytes.Equal(want, f.Data) {
			t.Errorf("%s has changed:\n%s", f.Name, firstDifference(want, f.Data))
		}
	}
	err := fs.WalkDir(os.DirFS(goldenDir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && !written[name] {
			t.Errorf("%s/%s is a golden file of nothing", goldenDir, name)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func writeGolden(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// firstDifference shows the first line in which two files differ.
func firstDifference(want, got []byte) string {
	w, g := bytes.Split(want, []byte("\n")), bytes.Split(got, []byte("\n"))
	for i := range min(len(w), len(g)) {
		if !bytes.Equal(w[i], g[i]) {
			return "- " + string(w[i]) + "\n+ " + string(g[i])
		}
	}
	return "one is the beginning of the other"
}

// TestSameBytes: neither the number of processors nor the order of maps shows
// in what is written.
func TestSameBytes(t *testing.T) {
	want := sampleFiles(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for i := range 20 {
		runtime.GOMAXPROCS(1 + i%4)
		got := sampleFiles(t)
		if len(got) != len(want) {
			t.Fatalf("%d files, then %d", len(want), len(got))
		}
		for n := range want {
			if got[n].Name != want[n].Name || !bytes.Equal(got[n].Data, want[n].Data) {
				t.Fatalf("run %d gives another %s", i, want[n].Name)
			}
		}
	}
}
