package disk

import (
	"errors"
	"fmt"
	"os"

	"github.com/gofrs/flock"
)

// errBusy is the reason why a second build cannot write to the same folder.
var errBusy = errors.New("another build is writing it: wait until that has ended")

// acquire takes the lock of a place. It holds as long as this process lives, or
// until release is called, which removes the file.
func acquire(place string) (release func(), err error) {
	path := beside(place, ".lock")
	for {
		lock := flock.New(path, flock.SetFlag(os.O_CREATE|os.O_RDWR), flock.SetPermissions(0o666))
		locked, err := lock.TryLock()
		switch {
		case errors.Is(err, errors.ErrUnsupported): // a file system without locks
			return func() { os.Remove(path) }, nil
		case err != nil:
			return nil, fmt.Errorf("no lock can be taken: %w", err)
		case !locked:
			return nil, errBusy
		}
		held, err := lock.Stat()
		there, errThere := os.Stat(path)
		if err == nil && errThere == nil && os.SameFile(held, there) {
			return func() {
				os.Remove(path) // while it is held, so that nobody takes a lock on a file that goes away
				lock.Close()
			}, nil
		}
		lock.Close() // the build that held it has removed the file in the meantime
	}
}
