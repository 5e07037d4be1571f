package disk

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// syncFileSystem waits until everything that was written to the file system of a
// folder is on the disk. Kernels before 5.8 do not say whether that failed.
func syncFileSystem(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := unix.Syncfs(int(f.Fd())); err != nil {
		return fmt.Errorf("%s: waiting for the file system: %w", path, err)
	}
	return nil
}
