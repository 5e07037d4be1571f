package compile

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// fixtures loads the statements written for the project.
func fixtures(t testing.TB) []Source {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("..", "testdata", "statements", "*"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no statements: %v", err)
	}
	var sources []Source
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, Source{Path: name, Name: filepath.Base(name), Data: data})
	}
	return sources
}

// TestMemory edits, adds and removes statements at random, and holds every
// dataset that remembers the one before against one that remembers nothing.
func TestMemory(t *testing.T) {
	all := fixtures(t)
	rapid.Check(t, func(t *rapid.T) {
		memory := NewMemory(nil, "")
		sources := slices.Clone(all[:rapid.IntRange(1, 5).Draw(t, "first")])
		for range rapid.IntRange(1, 3).Draw(t, "rounds") {
			i := rapid.IntRange(0, len(sources)-1).Draw(t, "which")
			switch rapid.IntRange(0, 3).Draw(t, "edit") {
			case 0: // a paragraph goes
				parts := strings.Split(string(sources[i].Data), "\n\n")
				n := rapid.IntRange(0, len(parts)-1).Draw(t, "paragraph")
				sources[i].Data = []byte(strings.Join(slices.Delete(parts, n, n+1), "\n\n"))
			case 1: // a statement comes
				sources = append(sources, all[rapid.IntRange(0, len(all)-1).Draw(t, "more")])
			case 2: // one goes
				if len(sources) > 1 {
					sources = slices.Delete(slices.Clone(sources), i, i+1)
				}
			case 3: // one gets another name
				sources[i].Name = fmt.Sprintf("other-%d.en.txt", rapid.IntRange(1, 9).Draw(t, "name"))
			}
			warm, warmFound := Dataset(t.Context(), sources, Options{KeepGoing: true, Memory: memory})
			cold, coldFound := Dataset(t.Context(), sources, Options{KeepGoing: true})
			if got, want := encoded(t, warm, warmFound), encoded(t, cold, coldFound); got != want {
				t.Fatalf("with a memory another dataset comes out:\n%s\nnot\n%s", got, want)
			}
		}
	})
}

func encoded(t *rapid.T, values ...any) string {
	data, err := json.Marshal(values)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestMemoryForgets: what the last dataset did not need is not kept.
func TestMemoryForgets(t *testing.T) {
	all, shelf := fixtures(t), new(table)
	memory := NewMemory(shelf, "")
	for _, n := range []int{3, 1, 2} {
		Dataset(t.Context(), all[:n], Options{KeepGoing: true, Memory: memory})
		if len(shelf.last) != n || len(shelf.next) != 0 {
			t.Errorf("after %d statements, %d and %d are kept", n, len(shelf.last), len(shelf.next))
		}
	}
}
