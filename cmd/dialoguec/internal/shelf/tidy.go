package shelf

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

const (
	ending     = ".shelf"
	besides    = ".files" // of what else is kept for a project
	unfinished = ".part"  // of a file that a build is writing

	// mostBytes is how much all shelves of a folder may hold together.
	mostBytes = 1 << 30
	// longest is how long a shelf stays that no build has opened.
	longest = 30 * 24 * time.Hour
	// abandoned is after how long an unfinished file is taken for that of a build
	// that was killed.
	abandoned = time.Hour
)

func nameOf(project string) string { return stemOf(project) + ending }

// Beside returns the path of a file for something else that a build keeps of a
// project, which goes when the shelf would.
func Beside(folder, project string) string { return filepath.Join(folder, stemOf(project)+besides) }

func stemOf(project string) string {
	sum := sha256.Sum256([]byte(project))
	return hex.EncodeToString(sum[:16])
}

// kept is a file of a folder of shelves.
type kept struct {
	path string
	fs.FileInfo
}

// tidy removes what killed builds left in a folder, and shelves that are old or,
// the oldest first, too much for it. The one in use stays.
func tidy(folder, use string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	var shelves []kept
	room := int64(mostBytes)
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		switch path := filepath.Join(folder, e.Name()); {
		case path == use:
			room -= info.Size()
		case filepath.Ext(path) == ending, filepath.Ext(path) == besides:
			shelves = append(shelves, kept{path, info})
		case filepath.Ext(path) == unfinished && time.Since(info.ModTime()) > abandoned:
			_ = os.Remove(path)
		}
	}
	slices.SortFunc(shelves, func(a, b kept) int { return b.ModTime().Compare(a.ModTime()) })
	for _, f := range shelves {
		if f.Size() > room || time.Since(f.ModTime()) > longest {
			_ = os.Remove(f.path)
			continue
		}
		room -= f.Size()
	}
}
