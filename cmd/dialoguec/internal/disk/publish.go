package disk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"time"

	"dialoguec/emit"
)

// Late is what went wrong after a dataset had taken its place: the new one is
// there, but something beside it is not as it should be.
type Late struct{ error }

func (l Late) Unwrap() error { return l.error }

// Publish writes files, and those of their seal, as a new folder and puts it in
// the place of the target, whole or not at all: until the swap, that is as it was, and
// after a failure or the end of ctx, what was written is removed again. What an
// earlier build left there when it was killed is removed too. [Target.Replaceable]
// says what is not replaced. An error is a [Late] one if the target is the new dataset.
func (t *Target) Publish(ctx context.Context, files []emit.File, seal emit.Seal) error {
	place, err := settle(t.Out)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(place), 0o777); err != nil {
		return err
	}
	release, err := acquire(place)
	if err != nil {
		return err
	}
	defer release()
	if err := t.recoverKilled(place); err != nil {
		return err
	}
	old, err := t.replaceable(place)
	if err != nil {
		return err
	}
	if name := clash(old.foreign, files); name != "" {
		return fmt.Errorf("%s is not from a build, and this one would write there: move it away", path.Join(filepath.ToSlash(t.Out), name))
	}
	fresh := beside(place, "-new")
	sums, err := t.stage(ctx, fresh, place, files, seal)
	if err != nil {
		return errors.Join(err, t.discard(fresh, false))
	}
	exchange := t.swap
	if exchange == nil {
		exchange = swap
	}
	if err := exchange(fresh, place); err != nil {
		return errors.Join(err, t.discard(fresh, false))
	}
	err = t.settleIn(fresh, place, old.foreign)
	t.writeRecord(place, sums, time.Now())
	return late(err)
}

// late marks an error as one that came after the swap.
func late(err error) error {
	if err == nil {
		return nil
	}
	return Late{err}
}

// settleIn does what is left after the swap: it moves what is not ours from the
// old dataset, which is now at aside, into the new one, and removes the old.
func (t *Target) settleIn(aside, place string, foreign []string) error {
	var errs []error
	for _, name := range foreign {
		from, to := filepath.Join(aside, filepath.FromSlash(name)), filepath.Join(place, filepath.FromSlash(name))
		errs = append(errs, os.MkdirAll(filepath.Dir(to), 0o777), os.Rename(from, to))
	}
	errs = append(errs, t.discard(aside, t.Force))
	if err := syncPath(filepath.Dir(place)); !errors.Is(err, fs.ErrPermission) { // a folder that one may write to but not read
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// recoverKilled brings the place of a dataset and its neighbours in order after
// a build that was killed, at whatever moment.
func (t *Target) recoverKilled(place string) error {
	aside := beside(place, "-old")
	if _, err := os.Lstat(place); errors.Is(err, fs.ErrNotExist) {
		if err := os.Rename(aside, place); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return errors.Join(t.discard(aside, false), t.discard(beside(place, "-new"), false))
}

// clash is the first foreign entry of a folder that new files would overwrite,
// or whose folder they would become.
func clash(foreign []string, files []emit.File) string {
	taken, folders := map[string]bool{}, map[string]bool{}
	for _, name := range emit.SealedNames(files) {
		taken[name] = true
	}
	for _, f := range files {
		taken[f.Name] = true
		for dir := range above(f.Name) {
			folders[dir] = true
		}
	}
	i := slices.IndexFunc(foreign, func(name string) bool {
		for dir := range above(name) {
			if taken[dir] {
				return true
			}
		}
		return taken[name] || folders[name]
	})
	if i < 0 {
		return ""
	}
	return foreign[i]
}

// swapByTwo puts fresh in the place of a dataset where both cannot change
// places in one step: the old one steps aside first, and steps back if that
// fails. If the process is killed between the two, the next build puts it back.
func swapByTwo(fresh, place string) error {
	aside := beside(place, "-old")
	switch err := os.Rename(place, aside); {
	case errors.Is(err, fs.ErrNotExist):
		return os.Rename(fresh, place)
	case err != nil:
		return err
	}
	if err := os.Rename(fresh, place); err != nil {
		return errors.Join(err, os.Rename(aside, place))
	}
	return os.Rename(aside, fresh)
}
