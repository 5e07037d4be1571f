package main

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"dialoguec/cmd/dialoguec/internal/config"
	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/cmd/dialoguec/internal/manifest"
	"dialoguec/compile"
	"dialoguec/emit"
	"dialoguec/emit/site"
	"dialoguec/schema"
)

// settings are those of a project, with the paths in them as they are seen from the
// current folder.
type settings struct {
	*config.Config
	named   string // the file that the user named; empty for the one of the current folder
	awaited string // a file that they name and that is still to be written
}

// settings reads dialoguec.yaml of the current folder, which need not be there,
// or the file that --config names.
func (a *app) settings() (*settings, error) {
	s := &settings{Config: &config.Config{}, named: a.config}
	data, err := disk.ReadFile(s.file())
	switch {
	case errors.Is(err, fs.ErrNotExist) && s.named == "":
		return s, nil
	case err != nil:
		return nil, a.refuse(disk.Unreadable(s.file(), err))
	}
	c, problems := config.Parse(s.file(), data)
	if len(problems) > 0 {
		return nil, a.refuse(problems...)
	}
	s.Config = c
	return s, nil
}

func (s *settings) file() string { return cmp.Or(s.named, config.File) }

// beside is a path of the settings as seen from the current folder.
func (s *settings) beside(path string) string {
	if path == "" || s.named == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(s.named), path)
}

// out is the folder of the dataset.
func (s *settings) out() string { return s.beside(cmp.Or(s.Out.Text, defaultOut)) }

// makings lists the files and folders that a dataset is made of: where a
// pattern is named, the folder in which it may come to name more.
func (s *settings) makings(paths []string) []string {
	made := []string{s.file()}
	add := func(path string) {
		if strings.ContainsAny(path, "*?[") {
			path = filepath.Dir(path)
		}
		if path != "-" {
			made = append(made, path)
		}
	}
	for _, path := range paths {
		add(path)
	}
	values := slices.Concat(s.Registries, s.Corrections)
	if len(paths) == 0 {
		values = append(values, s.Sources...)
	}
	if s.Documents.Text != "" {
		values = append(values, s.Documents)
	}
	for _, v := range values {
		add(s.beside(v.Text))
	}
	return made
}

// manifest reads the source manifest that the settings name, if they name one.
func (s *settings) manifest(p *project) {
	at := s.Documents
	if at.Text == "" {
		return
	}
	path := s.beside(at.Text)
	data, err := disk.ReadFile(path)
	if err != nil {
		p.problems = append(p.problems, disk.Unreadable(path, err))
		return
	}
	rows, found := manifest.Parse(path, data)
	found = append(found, manifest.Apply(rows, filepath.Dir(path), p.sources)...)
	p.problems, p.listed = append(p.problems, found...), true
	p.emit.Inputs = append(p.emit.Inputs, artifacts([]compile.Source{{Path: path, Name: path, Data: data}})...)
}

// trial reads the compiler for the page on which a text is tried, if the settings
// name its folder.
func (s *settings) trial(p *project) {
	at := s.Try
	if at.Text == "" {
		return
	}
	var files [2][]byte
	for i, name := range []string{site.TrialProgram, site.TrialRunner} {
		data, err := disk.ReadFile(filepath.Join(s.beside(at.Text), name))
		if err != nil {
			p.problems = append(p.problems, schema.Diagnose(schema.BadConfig, at.At,
				fmt.Sprintf("%s of the compiler for the browser cannot be read: %s", name, disk.Cause(err))))
			return
		}
		files[i] = data
		p.emit.Inputs = append(p.emit.Inputs, emit.NewArtifact(name, sha256.Sum256(data)))
	}
	p.emit.Trial = &site.Trial{Program: files[0], Runner: files[1]}
}

func (s *settings) expand(values []config.Value) (paths []string, problems []schema.Diagnostic) {
	for _, v := range values {
		pattern := s.beside(v.Text)
		more, err := disk.Expand(pattern)
		if err != nil && !matches(pattern, s.awaited) {
			problems = append(problems, schema.Diagnose(schema.BadConfig, v.At, err.Error()))
		}
		paths = append(paths, more...)
	}
	return paths, problems
}

// matches reports whether a pattern names a path, be it there or not.
func matches(pattern, path string) bool {
	ok, err := filepath.Match(pattern, filepath.Clean(path))
	return err == nil && ok && path != ""
}

// files reads the registries or corrections that settings name.
func (s *settings) files(p *project, values []config.Value) []compile.Source {
	paths, problems := s.expand(values)
	p.problems = append(p.problems, problems...)
	var out []compile.Source
	for _, path := range paths {
		data, err := disk.ReadFile(path)
		if err != nil {
			p.problems = append(p.problems, disk.Unreadable(path, err))
			continue
		}
		out = append(out, compile.Source{Path: path, Name: path, Data: data})
	}
	return out
}

func textsOf(values []config.Value) []string {
	var out []string
	for _, v := range values {
		out = append(out, v.Text)
	}
	return out
}
