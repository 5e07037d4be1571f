package disk

import (
	"errors"
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// swap puts fresh in the place of out in one step, so that at no moment out is
// missing; what was there is then at fresh.
func swap(fresh, out string) error {
	err := unix.Renameat2(unix.AT_FDCWD, fresh, unix.AT_FDCWD, out, unix.RENAME_EXCHANGE)
	switch {
	case errors.Is(err, unix.ENOENT):
		return os.Rename(fresh, out)
	case errors.Is(err, unix.EINVAL), errors.Is(err, unix.ENOSYS): // not on this file system or kernel
		return swapByTwo(fresh, out)
	case errors.Is(err, unix.EBUSY), errors.Is(err, unix.EXDEV):
		return fmt.Errorf("%s cannot be replaced as a whole, because it is a mount point or part of the image of a container: name a folder in it", out)
	case err != nil:
		return &os.LinkError{Op: "rename", Old: fresh, New: out, Err: err}
	}
	return nil
}
