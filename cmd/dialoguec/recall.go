package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"dialoguec/cmd/dialoguec/internal/pace"
	"dialoguec/cmd/dialoguec/internal/shelf"
	"dialoguec/compile"
)

// few is how many statements are compiled before there is much to remember.
const few = 40

// unpacked is how many times as large statements are in memory as on the shelf.
const unpacked = 5

// memory is what a build remembers of the one before.
type memory struct {
	statements *compile.Memory // nil if nothing is remembered
	shelf      *shelf.Shelf    // nil if nothing is kept on the disk
}

// close lets go of the files. A nil memory has none.
func (m *memory) close() {
	if m != nil && m.shelf != nil {
		m.shelf.Close()
	}
}

// remember finds what the last build of the same statements kept. A few
// statements are read sooner than they are looked up.
func (p *project) remember(paths []string, f *flags) *memory {
	folder, program := p.cache, program()
	if f.noCache || len(p.sources) <= few || folder == "" || program == "" {
		if f.watch {
			return &memory{statements: compile.NewMemory(nil, program)}
		}
		return &memory{}
	}
	var project []string
	for _, path := range append([]string{p.out, cmp.Or(p.config, ".")}, paths...) {
		project = append(project, absolute(path))
	}
	s := shelf.Open(folder, strings.Join(project, "\n"))
	pace.Expect(s.Size() * unpacked)
	return &memory{compile.NewMemory(s, program), s}
}

// record returns the file in which a build notes what the files of its dataset
// hold, "" if it does not.
func (p *project) record(f *flags) string {
	if f.noCache || len(p.sources) <= few || p.cache == "" {
		return ""
	}
	return shelf.Beside(p.cache, absolute(p.out))
}

// cacheFolder returns the folder for what may be lost without harm, "" if the
// system has none.
func cacheFolder(env func(string) string) string {
	if folder := env("XDG_CACHE_HOME"); filepath.IsAbs(folder) {
		return filepath.Join(folder, "dialoguec")
	}
	if env("HOME") == "" && env("LOCALAPPDATA") == "" {
		return ""
	}
	folder, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(folder, "dialoguec")
}

// program names the program that is running. The version does not change while
// it is worked on; so its file is named too. It is "" if that is not known.
func program() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("dialoguec %s %d %d", Version, info.Size(), info.ModTime().UnixNano())
}
