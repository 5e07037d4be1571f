package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// realData is the folder of the real statements and their annotations, which
// are not part of this repository: DIALOGUEC_REAL, or "shared" beside it.
func realData(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("DIALOGUEC_REAL")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "score", "score.py")); err != nil {
		t.Skip("the real statements are not here: nothing to measure")
	}
	return dir
}

// TestScoreLikeReference holds the figures of the score command against those
// of the program that defines the measure, on the real statements.
func TestScoreLikeReference(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	dir := realData(t)
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed: the reference measure cannot run")
	}
	for gold, statements := range map[string]string{"gold": "statements", "gold-dev-ja": "statements-ja-dev"} {
		t.Run(gold, func(t *testing.T) {
			gold, statements := filepath.Join(dir, gold), filepath.Join(dir, statements)
			reference, own := filepath.Join(t.TempDir(), "a.json"), filepath.Join(t.TempDir(), "b.json")
			command := exec.Command(python, filepath.Join(dir, "score", "score.py"),
				"--bin", os.Args[0], "--statements", statements, "--gold", gold, "--json", reference)
			command.Env = append(os.Environ(), asProgram+"=1")
			want, err := command.CombinedOutput()
			if err != nil {
				t.Fatalf("%v: %s", err, want)
			}
			var got, problems strings.Builder
			if status := run([]string{"score", "--gold", gold, "--statements", statements, "--json", own}, nil, &got, &problems, os.Getenv); status != 0 {
				t.Fatalf("exit status %d: %s", status, problems.String())
			}
			if a, b := table(string(want)), table(got.String()); a != b {
				t.Errorf("the reference prints\n%s\nand score\n%s", a, b)
			}
			if a, b := figuresIn(t, reference), figuresIn(t, own); !reflect.DeepEqual(a, b) {
				t.Errorf("the reference gives %v, score %v", a, b)
			}
		})
	}
}

// table cuts what comes after the figures.
func table(out string) string {
	figures, _, _ := strings.Cut(out, "NOT COMPILED")
	return figures
}

func figuresIn(t *testing.T, path string) (figures map[string]any) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(data, &figures)
	}
	if err != nil {
		t.Fatal(err)
	}
	return figures
}
