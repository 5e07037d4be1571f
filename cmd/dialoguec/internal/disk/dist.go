package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dialoguec/emit"
)

// litter is what file managers leave in folders.
var litter = []string{".DS_Store", "Thumbs.db", "desktop.ini"}

// Replaceable says why the folder out must not be replaced: it is no folder,
// or it holds files that no build wrote.
func Replaceable(out string) error {
	info, err := os.Stat(out)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !info.IsDir():
		return fmt.Errorf("%s is a file: a dataset is a folder", out)
	}
	names, err := list(out)
	if err != nil || len(names) == 0 {
		return err
	}
	sums, err := os.ReadFile(filepath.Join(out, emit.SumsName))
	if err != nil {
		return fmt.Errorf("%s is not empty and is not a dataset of dialoguec (it has no %s): name another folder with --out, or empty it", out, emit.SumsName)
	}
	listed := namesIn(sums)
	for _, name := range names {
		if name != emit.SumsName && !slices.Contains(litter, filepath.Base(name)) && !listed[name] {
			return fmt.Errorf("%s holds %s, which its %s does not list and a build would remove: move it away, or name another folder with --out", out, name, emit.SumsName)
		}
	}
	return nil
}

// namesIn returns the names that a file of hash sums lists.
func namesIn(sums []byte) map[string]bool {
	names := map[string]bool{}
	for line := range strings.Lines(string(sums)) {
		if _, name, ok := strings.Cut(strings.TrimRight(line, "\r\n"), "  "); ok {
			names[name] = true
		}
	}
	return names
}

// list gives the slash-separated paths of all files below a folder.
func list(root string) ([]string, error) {
	var names []string
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			names = append(names, name)
		}
		return err
	})
	return names, err
}
