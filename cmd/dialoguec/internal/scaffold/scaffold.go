// Package scaffold makes the files of a new project.
package scaffold

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dialoguec/cmd/dialoguec/internal/config"
	"dialoguec/compile/lexicon"
)

// Names of hidden files cannot be embedded with their folder: here they begin
// with "dot-".
//
//go:embed files
var files embed.FS

// File is a file of a new project.
type File struct {
	Name string // slash-separated
	Text string
}

// Files returns the files of a new project, with some values of its settings.
func Files(values map[string]string) ([]File, error) {
	set := map[string]string{"sources": "statements", "documents": "sources.csv", "out": "dist",
		"registries": "registry/*.tsv", "corrections": "curation/*.yaml", "formats": "[default, xlsx, sqlite, site]"}
	for name, value := range values {
		set[name] = value
	}
	all := []File{{config.File, config.Template(set)}, {"registry/organizations.tsv", registry()}}
	err := fs.WalkDir(files, "files", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := files.ReadFile(name)
		all = append(all, File{visible(strings.TrimPrefix(name, "files/")), string(data)})
		return err
	})
	return all, err
}

// visible is the name that an embedded file gets.
func visible(name string) string {
	parts := strings.Split(name, "/")
	for i, p := range parts {
		if rest, ok := strings.CutPrefix(p, "dot-"); ok {
			parts[i] = "." + rest
		}
	}
	return path.Join(parts...)
}

// registry is a registry without an organization.
func registry() string {
	var names []string
	for _, c := range lexicon.OrganizationColumns() {
		names = append(names, c.Name)
	}
	return "# Organizations that the embedded registry does not know, one on a line, with tabs\n" +
		"# between the columns; see dialoguec help registry.\n" + strings.Join(names, "\t") + "\n"
}

// Write writes the files below a folder, all of them or none: what is there
// already is an error, and stays as it is.
func Write(folder string, list []File) error {
	var there []string
	for _, f := range list {
		if _, err := os.Lstat(filepath.Join(folder, filepath.FromSlash(f.Name))); err == nil {
			there = append(there, f.Name)
		}
	}
	if len(there) > 0 {
		return fmt.Errorf("nothing was written, because %s has %s already: move that away, or name another folder", folder, strings.Join(there, ", "))
	}
	var made []string
	for _, f := range list {
		path := filepath.Join(folder, filepath.FromSlash(f.Name))
		if err := write(path, f.Text); err != nil {
			for _, done := range made {
				_ = os.Remove(done)
			}
			return err
		}
		made = append(made, path)
	}
	return nil
}

// write writes a file that is not there.
func write(path, text string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}
