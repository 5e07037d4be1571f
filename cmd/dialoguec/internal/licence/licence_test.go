package licence

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write licences.txt anew")

// TestTexts wants the file to have the licences of exactly the modules that are
// linked into the program. "go test ./cmd/dialoguec/internal/licence -update"
// writes it anew.
func TestTexts(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("the go command is not in the PATH")
	}
	var texts []string // in the order of the first module that has each
	modules := map[string][]string{}
	for _, m := range linked(t) {
		text := licenceOf(t, m)
		if modules[text] == nil {
			texts = append(texts, text)
		}
		modules[text] = append(modules[text], m.name)
	}
	var b strings.Builder
	for i, text := range texts {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "== %s\n\n%s", strings.Join(modules[text], ", "), text)
	}
	if *update {
		if err := os.WriteFile("licences.txt", []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if b.String() != Texts {
		t.Error("licences.txt is not what the modules have: go test ./cmd/dialoguec/internal/licence -update")
	}
}

type module struct{ name, dir string }

// linked lists the modules of the program on the systems that it is built for,
// after the language itself, of which every program has the library.
func linked(t *testing.T) []module {
	t.Helper()
	var all []module
	for _, system := range []string{"linux", "darwin", "windows"} {
		c := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}", "dialoguec/cmd/dialoguec")
		c.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		out, err := c.Output()
		if err != nil {
			t.Fatalf("%v: %v", c, err)
		}
		for line := range strings.Lines(string(out)) {
			name, dir, _ := strings.Cut(strings.TrimSpace(line), "\t")
			if m := (module{name, dir}); name != "" && !slices.Contains(all, m) {
				all = append(all, m)
			}
		}
	}
	if len(all) == 0 {
		t.Fatal("no module is linked")
	}
	slices.SortFunc(all, func(a, b module) int { return strings.Compare(a.name, b.name) })
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return append([]module{{"Go", strings.TrimSpace(string(root))}}, all...)
}

// licenceOf returns what a module says on how it may be used.
func licenceOf(t *testing.T, m module) string {
	t.Helper()
	var b strings.Builder
	for _, pattern := range []string{"LICENSE*", "COPYING*", "NOTICE*", "PATENTS*"} {
		files, err := filepath.Glob(filepath.Join(m.dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			b.WriteString(strings.TrimSpace(strings.ReplaceAll(string(data), "\r\n", "\n")) + "\n")
		}
	}
	if b.Len() == 0 {
		t.Errorf("%s has no licence", m.name)
	}
	return b.String()
}
