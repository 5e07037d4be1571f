//go:build !linux

package disk

import "errors"

// syncFileSystem cannot be asked for here.
func syncFileSystem(string) error { return errors.ErrUnsupported }
