package disk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sync"

	"dialoguec/emit"
)

// planFile lists the names of the files that a folder will hold, as long as they
// are being written. By it, the next build knows what a killed one has written.
const planFile = "dialoguec-plan.json"

// stage makes the folder root with all files and those of the seal, and waits
// until they are on the disk. The folder gets the mode of the one that it will
// replace, if there is one; files that are there with the same text are taken over.
// The plan is the first file to be written, and is removed when all are there.
// The hashes of all files are returned.
func (t *Target) stage(ctx context.Context, root, place string, files []emit.File, seal emit.Seal) ([]emit.Sum, error) {
	if err := os.Mkdir(root, 0o777); err != nil {
		return nil, err
	}
	names := emit.SealedNames(files)
	for _, f := range files {
		names = append(names, f.Name)
	}
	plan := filepath.Join(root, planFile)
	if err := writePlan(plan, names); err != nil {
		return nil, err
	}
	folders, err := newFolders(root, names)
	if err != nil {
		return nil, err
	}
	written := &batch{}
	into := func(name string) (sink, error) {
		if err := folders.make(path.Dir(name)); err != nil {
			return nil, err
		}
		return t.into(root, place, name, written)
	}
	sums, err := writeSealed(ctx, files, seal, into)
	if err != nil {
		return nil, err
	}
	if err := os.Remove(plan); err != nil {
		return nil, err
	}
	if err := keepMode(root, place); err != nil {
		return nil, err
	}
	return sums, syncAll(ctx, root, append(written.paths, folders.paths()...))
}

// many is how many files and folders are waited for one by one. For more, the
// file system is asked to wait for all that was written to it, which may be more,
// but costs the disk one flush instead of one for each.
const many = 256

// syncAll waits until files and folders below root are on the disk.
func syncAll(ctx context.Context, root string, paths []string) error {
	if len(paths) > many {
		if err := syncFileSystem(root); !errors.Is(err, errors.ErrUnsupported) {
			return err
		}
	}
	return parallel(ctx, len(paths), func(i int) error { return syncPath(paths[i]) })
}

// writePlan writes the names of all files and waits until they are on the disk.
func writePlan(path string, names []string) error {
	data, err := json.Marshal(names)
	if err != nil {
		return err
	}
	f, err := create(path)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// keepMode sets the mode of a folder to that of another one that is there.
func keepMode(root, place string) error {
	info, err := os.Stat(place)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return os.Chmod(root, info.Mode())
}

// folders are those of a dataset. Each is made before its first file is written,
// while other files are: making one may take longer than writing a page.
type folders struct {
	root string
	once map[string]func() error // makes a folder, by its slash-separated name
}

// newFolders returns the folders that files of these names are in. None is made yet.
func newFolders(root string, names []string) (*folders, error) {
	f := &folders{root, map[string]func() error{}}
	for _, file := range names {
		if !filepath.IsLocal(filepath.FromSlash(file)) {
			return nil, fmt.Errorf("%s: not a path below the folder of the dataset", file)
		}
		for name := range above(file) {
			if f.once[name] != nil {
				break // those above it are known too
			}
			f.once[name] = sync.OnceValue(func() error {
				if err := f.make(path.Dir(name)); err != nil {
					return err
				}
				return os.Mkdir(f.path(name), 0o777)
			})
		}
	}
	return f, nil
}

// make makes a folder and those above it unless they are there; the root is.
func (f *folders) make(name string) error {
	if name == "." {
		return nil
	}
	return f.once[name]()
}

func (f *folders) path(name string) string {
	return filepath.Join(f.root, filepath.FromSlash(name))
}

// paths returns the paths of all folders, the root too.
func (f *folders) paths() []string {
	paths := []string{f.root}
	for name := range f.once {
		paths = append(paths, f.path(name))
	}
	return paths
}

// discard removes a folder that a build has made and that is no longer wanted.
// It removes nothing but what is known to be written by a build; with force,
// also what was changed since. That anything stays is an error.
func (t *Target) discard(root string, force bool) error {
	info, err := os.Lstat(root)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !info.IsDir():
		return fmt.Errorf("%s is in the way: move it away", root)
	}
	c, list, err := t.remains(root, force)
	if err != nil {
		return err
	}
	for _, name := range slices.Concat(c.ours, c.folders) {
		_ = os.Remove(filepath.Join(root, filepath.FromSlash(name))) // what stays is found below
	}
	if len(c.foreign) == 0 {
		_ = os.Remove(filepath.Join(root, list)) // the last, or a second attempt would not know the others
	}
	if err := os.Remove(root); err != nil {
		return fmt.Errorf("what a build left in %s cannot be removed: look into it, and remove it yourself (%s)", root, Cause(err))
	}
	return nil
}

// remains says what a folder holds of a build, and the file that lists it: the
// plan of a build that did not come to its end, the manifest of one that did.
func (t *Target) remains(root string, force bool) (c *contents, list string, err error) {
	plan, err := ReadFile(filepath.Join(root, planFile))
	switch {
	case err == nil:
		c, err := t.planned(root, plan)
		return c, planFile, err
	case !errors.Is(err, fs.ErrNotExist):
		return nil, "", err
	}
	if c, err = t.survey(root); c == nil {
		return nil, "", err
	}
	if force {
		c.ours = append(c.ours, c.changed...)
	}
	c.ours = slices.DeleteFunc(c.ours, func(name string) bool { return name == emit.ManifestName })
	return c, emit.ManifestName, nil
}

// planned says what a folder holds of a build that did not come to its end. Its
// files may be cut off, the plan too: then it is the only file.
func (t *Target) planned(root string, plan []byte) (*contents, error) {
	var names []string
	if err := json.Unmarshal(plan, &names); err != nil {
		names = nil
	}
	sums := map[string]string{}
	for _, name := range names {
		sums[name] = ""
	}
	c := &contents{}
	l := newListing(sums)
	l.begun = true
	err := t.walk(root, l, c)
	c.foreign = slices.DeleteFunc(c.foreign, func(name string) bool { return name == planFile })
	return c, err
}
