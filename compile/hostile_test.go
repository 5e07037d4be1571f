package compile_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"dialoguec/compile"
	"dialoguec/schema"
)

// TestHostile reads the statements of testdata/hostile: who took part, and
// where the document begins.
func TestHostile(t *testing.T) {
	want := map[string]struct {
		beginning    string
		participants []string
	}{
		"bracket-line-end.ja.txt":   {"第３回潮汐対話を開催しました。", nil},
		"breadcrumb-first.en.txt":   {"Joint Statement of the Second U.S.-Chile Geothermal Dialogue", nil},
		"label-empty.ja.txt":        {"出席者", nil},
		"label-first.en.txt":        {"U.S. Department of Energy", []string{"member U.S. Department of Energy"}},
		"label-first-listed.en.txt": {"Director General Jane Roe and officials from the Ministry of Energy", []string{"head Jane Roe"}},
		"list-in-list.en.txt":       {"Joint Statement of the First U.S.-Norway Seabed Dialogue", nil},
		"list-of-members.en.txt": {"Joint Statement of the Second U.S.-Norway Seabed Dialogue", []string{
			"member Department of the Interior", "member Department of Commerce",
			"member Department of Energy", "member National Science Foundation"}},
		"page-mark-first.en.txt": {"- 1 -", nil},
		"parenthesis-first.en.txt": {
			"Santiago",
			[]string{"host Ministry of Energy"}},
		"parenthesis-of-first.en.txt": {"(2013) of the Port Council.", nil},
		"same-body-guest.ja.txt":      {"第３回日ケニア潮汐対話が、令和５年３月３日、東京において開催されました。", nil},
		"visit-talks.ja.txt":          {"杉原国土交通大臣のフィジー及びトンガへの出張の結果", []string{"head 杉原", "head ワカ", "head タウファ", "head 杉原"}},
	}
	paths := statementPaths(t, filepath.Join("..", "testdata", "hostile", "*.txt"))
	if len(paths) != len(want) {
		t.Errorf("%d statements, %d expectations", len(paths), len(want))
	}
	for _, path := range paths {
		name := filepath.Base(path)
		t.Run(name, func(t *testing.T) {
			s, problems := compile.Read(load(t, path))
			if s.Statement == nil || schema.HasErrors(problems) {
				t.Fatal(problems)
			}
			if got := s.Statement.Document.Evidence; len(got) != 1 || got[0].Quote != want[name].beginning {
				t.Errorf("the document stands on %+v, want %q", got, want[name].beginning)
			}
			var got []string
			for _, p := range s.Statement.Participations.List {
				got = append(got, string(p.Role)+" "+p.PersonName+p.OrganizationName)
			}
			if !slices.Equal(got, want[name].participants) {
				t.Errorf("%q took part, want %q", got, want[name].participants)
			}
		})
	}
}

// statementPaths returns the files that match a pattern, at least one.
func statementPaths(t testing.TB, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("no file matches %s: %v", pattern, err)
	}
	return paths
}

func load(t testing.TB, path string) compile.Source {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return compile.Source{Path: path, Name: filepath.Base(path), Data: data}
}

// realFolder holds folders of real statements, which are not part of this
// repository: DIALOGUEC_REAL, or "shared" beside it.
func realFolder() string {
	if dir := os.Getenv("DIALOGUEC_REAL"); dir != "" {
		return dir
	}
	return filepath.Join("..", "..", "shared")
}
