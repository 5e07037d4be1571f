package disk

import "os"

// syncPath waits until a file is on the disk; folders cannot be waited for.
func syncPath(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		if info, statErr := os.Stat(path); statErr == nil && info.IsDir() {
			return nil
		}
		return err
	}
	defer f.Close()
	return f.Sync()
}
