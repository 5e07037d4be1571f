package disk

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dialoguec/schema"
)

// tree makes a folder with files; the text of each is its name.
func tree(t *testing.T, names ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, name := range names {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(name), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func gather(t *testing.T, root string, paths ...string) (names string, problems []schema.Diagnostic) {
	t.Helper()
	for i, p := range paths {
		paths[i] = filepath.Join(root, p)
	}
	sources, problems := Gather(paths, Options{Out: ""})
	for _, s := range sources {
		names += s.Name + " "
		data, err := s.Open()
		if text := string(data); err != nil || !strings.HasSuffix(text, s.Name) {
			t.Errorf("%s holds the text of %s", s.Name, text)
		}
		if _, err := os.Stat(s.Path); err != nil {
			t.Errorf("%s: the path does not lead to it: %v", s.Name, err)
		}
	}
	return names, problems
}

func TestGather(t *testing.T) {
	root := tree(t, "b.txt", "a.MD", "deep/er/c.txt", "deep/d.xls", "README.md", "deep/Readme.ja.md", ".hidden/e.txt", ".f.txt", "other/g.dat")
	for _, c := range []struct {
		paths []string
		want  string
	}{
		{[]string{""}, "a.MD b.txt deep/er/c.txt "},
		{[]string{"deep"}, "er/c.txt "},
		{[]string{"b.txt", "a.MD"}, "b.txt a.MD "},
		{[]string{"b.txt", "", "b.txt"}, "b.txt a.MD deep/er/c.txt "}, // each once
		{[]string{"other/g.dat", "README.md"}, "g.dat README.md "},    // what is named is taken
		{[]string{".hidden"}, "e.txt "},
	} {
		if got, problems := gather(t, root, c.paths...); got != c.want || schema.HasErrors(problems) {
			t.Errorf("%v: %q, want %q; %v", c.paths, got, c.want, problems)
		}
	}
}

// Each item of a feed is a statement; other XML is not.
func TestFeed(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"news.xml":  `<rss><channel><item><title>A</title><link>https://m.example/a.html</link><description>One.</description></item><item><description>Two.</description></item></channel></rss>`,
		"other.xml": "<svg/>", "bad.atom": "<feed><entry>",
	} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	sources, problems := Gather([]string{root}, Options{})
	var names, codes []string
	for _, s := range sources {
		names = append(names, s.Name+" "+filepath.Base(s.Path))
	}
	for _, d := range problems {
		codes = append(codes, string(d.Code)+" "+filepath.Base(d.Path))
	}
	if got := strings.Join(names, ", "); got != "news-a.html news.xml#a, news-item-2.html news.xml#item-2" {
		t.Errorf("%s", got)
	}
	if got := strings.Join(codes, ", "); got != "D111 bad.atom, D116 other.xml" {
		t.Errorf("%s", got)
	}
}

// What a folder holds and is not compiled is named, each once.
func TestPassedOver(t *testing.T) {
	root := tree(t, "a.txt", "b.HTML", "page.htm", "page_files/x.css", "page_files/y.js", "photos_files/z.txt", "README.md", "sheet.xlsx", ".hidden", "c.eml")
	names, problems := gather(t, root, "")
	if names != "a.txt b.HTML page.htm photos_files/z.txt " {
		t.Errorf("taken: %s", names)
	}
	var passed []string
	for _, d := range problems {
		if d.Code != schema.PassedOver || d.Severity != schema.Note {
			t.Errorf("%v", d)
		}
		passed = append(passed, filepath.Base(d.Path))
	}
	if got := strings.Join(passed, " "); got != "README.md c.eml page_files sheet.xlsx" {
		t.Errorf("passed over: %s", got)
	}
}

func TestGatherProblems(t *testing.T) {
	root := tree(t, "good.txt", "empty/x.xls")
	names, problems := gather(t, root, "good.txt", "none.txt", "nowhere/x")
	if names != "good.txt " || len(problems) != 2 || problems[0].Code != schema.Unreadable || problems[0].Message != "no such file or directory" {
		t.Errorf("%q, %v", names, problems)
	}
	if _, problems := gather(t, root, "empty"); len(problems) != 2 || problems[1].Code != schema.NoSources || problems[1].Path != filepath.Join(root, "empty") {
		t.Errorf("a folder without statements: %v", problems)
	}
	if _, err := ReadFile(root); err == nil {
		t.Error("a folder can be read as a file")
	}
	if _, err := ReadFile(os.DevNull); err == nil {
		t.Error("a device can be read as a file")
	}
}

func TestGatherLinkedFolder(t *testing.T) {
	root := tree(t, "real/a.txt")
	if err := os.Symlink(filepath.Join(root, "real"), filepath.Join(root, "link")); err != nil {
		t.Skip("no links here:", err)
	}
	if got, problems := gather(t, root, "link"); got != "a.txt " || len(problems) > 0 {
		t.Errorf("%q, %v", got, problems)
	}
}

func TestExpand(t *testing.T) {
	root := tree(t, "b.yaml", "a.yaml", "c.txt")
	got, err := Expand(filepath.Join(root, "*.yaml"))
	if err != nil || len(got) != 2 || filepath.Base(got[0]) != "a.yaml" {
		t.Errorf("%v, %v", got, err)
	}
	if got, err := Expand("plain"); err != nil || len(got) != 1 || got[0] != "plain" {
		t.Errorf("%v, %v", got, err)
	}
	for _, bad := range []string{filepath.Join(root, "*.json"), "["} {
		if _, err := Expand(bad); err == nil {
			t.Errorf("%q is accepted", bad)
		}
	}
}
