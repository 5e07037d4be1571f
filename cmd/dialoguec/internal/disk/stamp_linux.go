package disk

import (
	"io/fs"
	"syscall"
)

// stampOf returns the stamp of a file; false if its file system keeps coarse times,
// so that two changes might have one.
func stampOf(info fs.FileInfo) (stamp, bool) {
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok || s.Ctim.Nsec%1_000_000 == 0 {
		return stamp{}, false
	}
	return stamp{s.Ino, info.Size(), info.ModTime().UnixNano(), s.Ctim.Nano()}, true
}
