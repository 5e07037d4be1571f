package disk

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"dialoguec/emit"
)

// Publish writes files as a new folder and puts it in the place of out, whole
// or not at all: until the very swap, out is as it was, and a failure or the
// end of ctx takes what was written away again. A folder that is no dataset is
// not replaced.
func Publish(ctx context.Context, out string, files []emit.File) error {
	fresh, err := Prepare(out)
	if err != nil {
		return err
	}
	defer fresh.Discard()
	if err := fresh.Write(ctx, files); err != nil {
		return err
	}
	return fresh.Commit()
}

// settle gives the absolute path of out, with links resolved: a link to a
// dataset stays, and what it leads to is replaced.
func settle(out string) (string, error) {
	if resolved, err := filepath.EvalSymlinks(out); err == nil {
		out = resolved
	}
	return filepath.Abs(out)
}

// mkdirBeside makes a new folder in parent, on the same file system as what it
// will replace, and with the permissions that a new folder has.
func mkdirBeside(parent string) (string, error) {
	for i := 0; ; i++ {
		path := filepath.Join(parent, fmt.Sprintf(".dialoguec-%d-%d", os.Getpid(), i))
		err := os.Mkdir(path, 0o777)
		if err == nil || !errors.Is(err, os.ErrExist) {
			return path, err
		}
	}
}

// swapByTwo puts fresh in the place of out where both cannot change places in
// one step: out steps aside first, and steps back if that fails.
func swapByTwo(fresh, out string) error {
	aside := fresh + "-old"
	switch err := os.Rename(out, aside); {
	case errors.Is(err, os.ErrNotExist):
		return os.Rename(fresh, out)
	case err != nil:
		return err
	}
	if err := os.Rename(fresh, out); err != nil {
		return errors.Join(err, os.Rename(aside, out))
	}
	return os.RemoveAll(aside)
}
