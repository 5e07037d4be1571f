package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// good is a statement that is read without a word.
const good = "Joint Statement on the Second Norway-Chile Ocean Dialogue\n\n" +
	"The Second Norway-Chile Ocean Dialogue was held in Oslo on May 3, 2021. The participants agreed to share data on coastal erosion.\n"

// front returns the statement after a front matter.
func front(yaml string) string { return "---\n" + yaml + "---\n" + good }

// lines returns n lines that a function makes after the statement.
func lines(n int, line func(i int) string) string {
	var b strings.Builder
	b.WriteString(good)
	for i := range n {
		b.WriteString(line(i))
	}
	return b.String()
}

// yamlBomb stands for nine to the seventh values, if its aliases are followed.
func yamlBomb() string {
	var b strings.Builder
	b.WriteString("a: &a [x, x, x, x, x, x, x, x, x]\n")
	for c := 'b'; c < 'i'; c++ {
		fmt.Fprintf(&b, "%c: &%c [%s*%c]\n", c, c, strings.Repeat(fmt.Sprintf("*%c, ", c-1), 8), c-1)
	}
	return b.String()
}

// TestBadInputs checks one file each: the exit status, and the diagnostics with
// their places, without the notes on what a text leaves open.
func TestBadInputs(t *testing.T) {
	for _, c := range []struct {
		name, data string
		status     int
		says       string
	}{
		{"good.txt", good, 0, ""},
		{"bom-only.txt", "\xEF\xBB\xBF", 1, "D101 1:1"},
		{"nul-at-the-end.txt", good + "\x00", 1, "D102 4:1"},
		{"half-a-utf16.txt", "\xFF\xFEJ\x00o\x00\x00\x00", 1, "D102 1:3"},
		{"picture.txt", "\x89PNG\r\n\x1a\n" + strings.Repeat("\x00", 50), 1, "D102 0:0"},
		{"word.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600), 1, "D102 0:0"},
		{"cut.docx", "PK\x03\x04abc", 1, "D102 0:0"},
		{"nested.html", strings.Repeat("<div>", 100_000) + good, 1, "D110 0:0"},
		{"nested-lists.html", "<p>" + good + strings.Repeat("<ul><li>a", 10_000), 1, "D110 0:0"},
		{"attributes.html", "<p " + strings.Repeat("a=b ", 50_000) + ">" + good, 0, ""},
		{"too-large.txt", strings.Repeat("a", 16<<20+1), 1, "D114 0:0"},
		{"ten-megabytes-a-line.txt", strings.Repeat("word ", 2<<20), 1, "D203 1:1"},
		{"bullets.txt", lines(100_000, func(i int) string { return "• a\n" }), 1, "D203 1:1"},
		{"deep-list.txt", lines(2000, func(i int) string { return strings.Repeat(" ", i) + "• the data of the sea\n" }), 0, ""},
		{"parentheses.txt", good + strings.Repeat("(", 50_000) + strings.Repeat(")", 50_000), 0, ""},
		{"bodies.txt", good + "There were " + strings.Repeat("the Ministry of Energy, ", 10_000) + "and others.\n", 0, ""},
		{"carriage-returns.txt", strings.ReplaceAll(good, "\n", "\r"), 0, ""},

		{"french.txt", "Le dialogue s'est tenu à Paris le 3 mai 2021 et les parties ont convenu de partager les données de la mer.\n", 1, "D201 1:1"},
		{"chinese.txt", "第二届中日海洋对话于2021年5月3日在北京举行。双方同意分享数据。\n", 1, "D203 1:1"},
		{"february-30.txt", strings.ReplaceAll(good, "May 3", "February 30"), 0, "D202 3:1, D204 3:60"},
		{"month-13.txt", strings.ReplaceAll(good, "May 3, 2021", "2021-13-01"), 0, "D202 3:1, D204 3:60"},
		{"year-0.txt", strings.ReplaceAll(good, "2021", "0000"), 0, "D202 3:1, D208 3:60"},
		{"year-99999.txt", strings.ReplaceAll(good, "2021", "99999"), 0, "D202 3:1, D208 3:60"},

		{"bomb.txt", front(yamlBomb() + "title: *h\n"), 0, "D117 2:1, D118 10:8"},
		{"alias-of-itself.txt", front("title: &a [*a]\n"), 0, "D118 2:8"},
		{"merged.txt", front("x: &x {language: en}\n<<: *x\n"), 0, "D117 2:1"},
		{"deep.txt", front("title: " + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + "\n"), 0, "D118 2:8"},
		{"long-key.txt", front(strings.Repeat("a", 100_000) + ": 1\n"), 1, "D104 2:1"},
		{"twice.txt", front("title: a\ntitle: b\n"), 0, "D118 3:1"},
		{"tab.txt", front("\ttitle: a\n"), 1, "D104 2:1"},
		{"huge-number.txt", front("issued: 99999999999999999999999999\n"), 0, "D118 2:9"},
		{"no-day.txt", front("issued: 2021-02-30\n"), 0, "D118 2:9"},
		{"no-year.txt", front("issued: 0000-01-01\n"), 0, "D118 2:9"},
		{"nul-in-title.txt", front("title: \"a\\0b\"\n"), 0, "D118 2:8"},
		{"escape-in-title.txt", front("title: \"a\\e[31mb\"\n"), 0, "D118 2:8"},
		{"turned-title.txt", front("title: \"a\\u202Eb\"\n"), 0, "D118 2:8"},
		{"no-such-language.txt", front("language: fr\n"), 0, "D118 2:11"},
		{"two-languages.txt", front("language: [en, ja]\n"), 0, "D118 2:11"},
		{"script-for-address.txt", front("source_url: \"javascript:alert(1)\"\n"), 0, "D118 2:13"},
		{"user-in-address.txt", front("source_url: \"http://\"\n"), 0, "D118 2:13"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.WriteFile(c.name, []byte(c.data), 0o666); err != nil {
				t.Fatal(err)
			}
			checkBad(t, c.name, c.status, c.says)
		})
	}
}

// TestBadFiles checks what is no file that can be read, or is named as another one.
func TestBadFiles(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links and names are otherwise on Windows")
	}
	for _, c := range []struct {
		name   string
		make   func() error
		status int
		says   string
	}{
		{"loop.txt", func() error { return os.Symlink("loop.txt", "loop.txt") }, 2, "D106 0:0"},
		{"dangling.txt", func() error { return os.Symlink("nowhere", "dangling.txt") }, 2, "D106 0:0"},
		{"device.txt", func() error { return os.Symlink("/dev/zero", "device.txt") }, 2, "D106 0:0"},
		{"folder.txt", func() error { return os.Mkdir("folder.txt", 0o777) }, 2, "D107 0:0"},
		{"case", func() error { return writeGood("case/A.txt", "case/a.txt") }, 1, "D108 0:0"},
		{"composed", func() error { return writeGood("composed/Caf\u00E9.txt", "composed/Cafe\u0301.txt") }, 1, "D108 0:0"},
		{"marks", func() error { return writeGood("marks/a b.txt", "marks/a-b.txt", "marks/a_b.txt") }, 1, "D108 0:0, D108 0:0"},
		{"wide", func() error { return writeGood("wide/\uFF41.txt", "wide/a.txt") }, 1, "D108 0:0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := c.make(); err != nil {
				t.Fatal(err)
			}
			checkBad(t, c.name, c.status, c.says)
		})
	}
}

// TestBadSettings builds a project with a file of the user that is wrong: it is
// named with its place, in a few words, and nothing is written.
func TestBadSettings(t *testing.T) {
	const sources = "sources: s\n"
	for _, c := range []struct {
		name, settings, file, data string
		status                     int
		says                       []string // the diagnostics of errors, each once
	}{
		{"a bomb", yamlBomb() + sources, "", "", 2, []string{"D501 1:1", "D501 2:1", "D501 3:1", "D501 4:1", "D501 5:1", "D501 6:1", "D501 7:1", "D501 8:1"}},
		{"an alias", "sources: &s s\nout: *s\n", "", "", 2, []string{"D501 1:10", "D501 2:6"}},
		{"a huge number", sources + "jobs: 99999999999999999999\n", "", "", 2, []string{"D501 2:7"}},
		{"an unknown key", sources + "bogus: 1\n", "", "", 2, []string{"D501 2:1"}},
		{"a control character", sources + "title: \"a\\0b\"\n", "", "", 2, []string{"D501 2:8"}},
		{"a bomb of corrections", sources + "corrections: f\n", "f", yamlBomb(), 1, []string{"D502 1:1"}},
		{"corrections of great depth", sources + "corrections: f\n", "f", strings.Repeat("- ", 5000) + "x\n", 1, []string{"D502 1:3"}},
		{"an unknown key of a correction", sources + "corrections: f\n", "f", "- document: good\n  bogus: 1\n", 1, []string{"D502 2:3"}},
		{"a registry of one line", sources + "registries: f\n", "f", strings.Repeat("a", 1<<20), 1, []string{"D504 1:1"}},
		{"a registry of NULs", sources + "registries: f\n", "f", "\x00\x00", 1, []string{"D504 1:1"}},
		{"a table without columns", sources + "documents: f\n", "f", "", 2, []string{"D506 0:0"}},
		{"a table of columns", sources + "documents: f\n", "f", "file" + strings.Repeat(",x", 50_000) + "\n", 2, []string{"D506 1:1"}},
		{"an open quotation", sources + "documents: f\n", "f", "file,url\ngood.txt,\"open\n", 2, []string{"D506 2:15"}},
		{"a way out of the folder", sources + "documents: f\n", "f", "file,url\n../../etc/passwd,https://a.example/\n", 2, []string{"D506 2:1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := writeGood("s/good.txt"); err != nil {
				t.Fatal(err)
			}
			for name, data := range map[string]string{"dialoguec.yaml": c.settings, c.file: c.data} {
				if name == "" {
					continue
				}
				if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			var out, problems strings.Builder
			if status := run([]string{"build", "--no-cache", "--log-format", "json"}, nil, &out, &problems, noEnvironment); status != c.status {
				t.Errorf("exit status %d, want %d", status, c.status)
			}
			var got []string
			for _, s := range strings.Split(saysOf(t, jsonLines(problems.String())), ", ") {
				if !strings.HasPrefix(s, "D505") && !strings.HasPrefix(s, "D119") && !slices.Contains(got, s) {
					got = append(got, s)
				}
			}
			for _, want := range c.says {
				if !slices.Contains(got, want) {
					t.Errorf("diagnostics %q, want %q", got, c.says)
				}
			}
			if problems.Len() > 100_000 {
				t.Errorf("%d bytes of diagnostics", problems.Len())
			}
			if _, err := os.Stat("dist"); err == nil {
				t.Error("a dataset is written")
			}
		})
	}
}

// jsonLines leaves out what the program says that is no diagnostic.
func jsonLines(log string) string {
	var b strings.Builder
	for line := range strings.Lines(log) {
		if strings.HasPrefix(line, "{") {
			b.WriteString(line)
		}
	}
	return b.String()
}

// writeGood writes good statements, no two of one text.
func writeGood(paths ...string) error {
	for i, path := range paths {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(good+strings.Repeat("\n", i)), 0o666); err != nil {
			return err
		}
	}
	return nil
}

func checkBad(t *testing.T, path string, status int, says string) {
	t.Helper()
	var out, problems strings.Builder
	if got := run([]string{"check", "--log-format", "json", path}, nil, &out, &problems, noEnvironment); got != status {
		t.Errorf("exit status %d, want %d", got, status)
	}
	var got []string
	for _, s := range strings.Split(saysOf(t, jsonLines(problems.String())), ", ") {
		if s != "" && !strings.HasPrefix(s, "D505") {
			got = append(got, s)
		}
	}
	if strings.Join(got, ", ") != says {
		t.Errorf("diagnostics %q, want %q", got, says)
	}
}
