package disk

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"dialoguec/emit"
)

// litter is what file managers leave in folders. It is never ours, but no
// reason to refuse a build either: it stays in the folder.
var litter = []string{".DS_Store", "Thumbs.db", "desktop.ini"}

// contents sorts what a folder holds by who wrote it. Paths are
// slash-separated and relative to the folder.
type contents struct {
	ours    []string // as the manifest names them, with the hashes that it names
	changed []string // named by the manifest, but with other bytes
	foreign []string // everything else: files, links, and folders that hold nothing of ours
	folders []string // the folders of our files, the deepest first
}

// errNoManifest is the reason why a folder is not known to be ours.
var errNoManifest = errors.New("it has no " + emit.ManifestName)

// listing is what a manifest says of the files of a folder.
type listing struct {
	sums    map[string]string // hash by name
	folders map[string]bool   // in which the files lie
	begun   bool              // the files are not known to be whole, and may hold anything
}

func newListing(sums map[string]string) *listing {
	l := &listing{sums: sums, folders: map[string]bool{}}
	for name := range sums {
		for dir := range above(name) {
			l.folders[dir] = true
		}
	}
	return l
}

// above yields the folders that a slash-separated path leads through, the
// nearest first.
func above(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := strings.LastIndexByte(name, '/'); i > 0; i = strings.LastIndexByte(name[:i], '/') {
			if !yield(name[:i]) {
				return
			}
		}
	}
}

// survey looks at a folder. Without a manifest of this tool all that it holds
// is foreign, and the error says why.
func (t *Target) survey(root string) (*contents, error) {
	t.readRecord()
	l, reason := listingOf(root)
	c := &contents{}
	if err := t.walk(root, l, c); err != nil {
		return nil, err
	}
	return c, reason
}

// walk sorts all that a folder holds.
func (t *Target) walk(root string, l *listing, c *contents) error {
	err := filepath.WalkDir(root, func(where string, entry fs.DirEntry, err error) error {
		if err != nil || where == root {
			return err
		}
		name, err := filepath.Rel(root, where)
		if err != nil {
			return err
		}
		return t.sort(where, filepath.ToSlash(name), entry, l, c)
	})
	slices.Reverse(c.folders)
	return err
}

// sort decides whose one entry of a folder is.
func (t *Target) sort(where, name string, entry fs.DirEntry, l *listing, c *contents) error {
	sum, named := l.sums[name]
	switch {
	case entry.IsDir() && l.folders[name]:
		c.folders = append(c.folders, name)
	case entry.IsDir():
		c.foreign = append(c.foreign, name)
		return fs.SkipDir
	case !named || !entry.Type().IsRegular():
		c.foreign = append(c.foreign, name)
	case l.begun:
		c.ours = append(c.ours, name)
	default:
		got, err := t.hashOf(where, name)
		if err != nil {
			return err
		}
		if hex.EncodeToString(got[:]) == sum {
			c.ours = append(c.ours, name)
		} else {
			c.changed = append(c.changed, name)
		}
	}
	return nil
}

// listingOf reads the manifest of a folder. If there is none, the error says so
// and the listing is empty.
func listingOf(root string) (*listing, error) {
	data, err := ReadFile(filepath.Join(root, emit.ManifestName))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &listing{}, errNoManifest
	case err != nil:
		return &listing{}, fmt.Errorf("its %s cannot be read: %s", emit.ManifestName, Cause(err))
	}
	m, err := emit.ReadManifest(data)
	if err != nil {
		return &listing{}, fmt.Errorf("its %s is not one that dialoguec wrote: %w", emit.ManifestName, err)
	}
	return newListing(m.Hashes(data)), nil
}

// stranger is the first foreign entry that is not litter, "" if there is none.
func (c *contents) stranger() string {
	for _, name := range c.foreign {
		if !slices.Contains(litter, path.Base(name)) {
			return name
		}
	}
	return ""
}

// empty reports whether a folder holds nothing but litter.
func (c *contents) empty() bool {
	return len(c.ours) == 0 && len(c.changed) == 0 && c.stranger() == ""
}

// Replaceable says why a build must not write to the target, which it would
// replace: it is no folder, it is read-only, or it holds something that is not
// known to be written by a build. With force, what is foreign is no reason,
// because it is kept, and neither is a file that was changed since the build
// that wrote it.
func (t *Target) Replaceable() error {
	place, err := settle(t.Out)
	if err != nil {
		return err
	}
	_, err = t.replaceable(place)
	return err
}

// replaceable is Replaceable, and returns what the folder holds. In messages, it has
// the name by which the user knows it.
func (t *Target) replaceable(place string) (*contents, error) {
	out := t.Out
	info, err := os.Stat(place)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &contents{}, nil
	case err != nil:
		return nil, err
	case !info.IsDir():
		return nil, fmt.Errorf("%s is a file: a dataset is a folder; name another one with --out", out)
	case info.Mode().Perm()&0o222 == 0:
		return nil, fmt.Errorf("%s is read-only: make it writable (chmod u+w), or name another folder with --out", out)
	}
	c, err := t.survey(place)
	if c == nil {
		return nil, err
	}
	if c.empty() {
		return c, nil
	}
	if err != nil {
		return nil, notOurs(out, place, err)
	}
	if t.Force {
		return c, nil
	}
	if name := c.stranger(); name != "" {
		return nil, fmt.Errorf("%s holds %s, which no build wrote: move it away, name another folder with --out, or keep it there with --force", out, name)
	}
	if len(c.changed) > 0 {
		return nil, fmt.Errorf("%s was changed after the build that wrote it: move it away, or overwrite it with --force", path.Join(filepath.ToSlash(out), c.changed[0]))
	}
	return c, nil
}

// notOurs says of a folder why it is not known to be a dataset, and how to go on.
func notOurs(out, place string, why error) error {
	_, errReport := os.Stat(filepath.Join(place, "report.json"))
	_, errSums := os.Stat(filepath.Join(place, emit.SumsName))
	if errors.Is(why, errNoManifest) && errReport == nil && errSums == nil {
		return fmt.Errorf("%s has a %s but no %s: if it is a dataset that an older dialoguec wrote, remove the folder once and build again; if not, name another folder with --out",
			out, emit.SumsName, emit.ManifestName)
	}
	return fmt.Errorf("%s is not empty and is not known to be a dataset of dialoguec (%w): name another folder with --out, or remove it yourself", out, why)
}
