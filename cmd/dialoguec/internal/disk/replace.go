package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Replace writes a file as a whole or not at all: what was there stays until
// the new text is on the disk. A link stays, and so does the mode.
func Replace(path string, data []byte) error {
	place, err := settle(path)
	if err != nil {
		return err
	}
	mode := fs.FileMode(0)
	if info, err := os.Stat(place); err == nil {
		mode = info.Mode().Perm()
	}
	fresh := beside(place, "-file")
	if err := os.Remove(fresh); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := create(fresh)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Close())
	if err == nil && mode != 0 {
		err = os.Chmod(fresh, mode)
	}
	if err == nil {
		err = os.Rename(fresh, place)
	}
	if err != nil {
		return errors.Join(err, os.Remove(fresh))
	}
	if err := syncPath(filepath.Dir(place)); err != nil && !errors.Is(err, fs.ErrPermission) {
		return err
	}
	return nil
}
