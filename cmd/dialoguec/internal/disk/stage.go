package disk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

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
	plan := filepath.Join(root, planFile)
	if err := writePlan(plan, files); err != nil {
		return nil, err
	}
	folders, err := makeFolders(root, files)
	if err != nil {
		return nil, err
	}
	into := func(name string) (sink, error) { return t.into(root, place, name) }
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
	return sums, parallel(ctx, len(folders), func(i int) error { return syncPath(folders[i]) })
}

// writePlan writes the names of all files and waits until they are on the disk.
func writePlan(path string, files []emit.File) error {
	names := emit.SealedNames(files)
	for _, f := range files {
		names = append(names, f.Name)
	}
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

// makeFolders makes all folders that the files are in, and returns them with root.
func makeFolders(root string, files []emit.File) ([]string, error) {
	due := map[string]bool{}
	for _, f := range files {
		if !filepath.IsLocal(filepath.FromSlash(f.Name)) {
			return nil, fmt.Errorf("%s: not a path below the folder of the dataset", f.Name)
		}
		for folder := range above(f.Name) {
			due[folder] = true
		}
	}
	folders := []string{root}
	for _, name := range slices.Sorted(maps.Keys(due)) { // a folder before those in it
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.Mkdir(path, 0o777); err != nil {
			return nil, err
		}
		folders = append(folders, path)
	}
	return folders, nil
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
