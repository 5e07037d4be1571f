package disk

import (
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// maxLinks is how many links a path may lead through, as in most systems.
const maxLinks = 40

// settle returns the absolute path of out, with links resolved: a link to a
// dataset stays, and what it leads to is written, whether it exists or not.
func settle(out string) (string, error) {
	place, err := filepath.Abs(out)
	if err != nil {
		return "", err
	}
	for range maxLinks {
		if parent, err := filepath.EvalSymlinks(filepath.Dir(place)); err == nil {
			place = filepath.Join(parent, filepath.Base(place))
		}
		target, err := os.Readlink(place)
		if err != nil { // no link, or nothing at all
			return place, nil
		}
		if !filepath.IsAbs(target) {
			target = filepath.Join(filepath.Dir(place), target)
		}
		place = target
	}
	return "", &fs.PathError{Op: "open", Path: out, Err: syscall.ELOOP}
}

// beside is the path of something that a build needs beside the place of a
// dataset, on the same file system. It is the same in every build, so that the
// next one finds what a killed one left; and the same where case is folded.
func beside(place, what string) string {
	h := fnv.New32a()
	h.Write([]byte(strings.ToLower(filepath.Base(place))))
	return filepath.Join(filepath.Dir(place), fmt.Sprintf(".dialoguec-%08x%s", h.Sum32(), what))
}

// Apart says which of the inputs is the folder out or lies in it: a build would
// replace it. Links are followed, and names that differ in case alone are one.
func Apart(out string, inputs []string) error {
	place, err := settle(out)
	if err != nil {
		return err
	}
	there, _ := os.Stat(place)
	seen := map[string]bool{}
	for _, input := range inputs {
		path, err := filepath.Abs(input)
		if err != nil {
			return err
		}
		if resolved, err := filepath.EvalSymlinks(path); err == nil {
			path = resolved
		}
		for dir := path; !seen[dir]; dir = filepath.Dir(dir) {
			seen[dir] = true
			if info, err := os.Stat(dir); err == nil && there != nil && os.SameFile(info, there) {
				return fmt.Errorf("%s is an input of the build, and a dataset in %s would replace it: name another folder with --out", input, out)
			}
			if strings.EqualFold(dir, place) {
				return fmt.Errorf("%s and %s are the same folder on systems that ignore case: name another folder with --out", dir, out)
			}
		}
	}
	return nil
}

// Same reports whether two paths lead to one file or folder that is there.
func Same(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}
