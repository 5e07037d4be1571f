package main

import (
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

// defaultOut is the folder of the dataset where nobody names one.
const defaultOut = "dist"

// project is what to compile and how, from the flags and dialoguec.yaml.
type project struct {
	sources     []compile.Source
	registries  []compile.Source
	corrections []compile.Source
	out         string
	target      *disk.Target // for what is published; nil if nothing is
	listed      bool         // there is a source manifest
	jobs        int
	strict      bool
	keepGoing   bool
	emit        emit.Options
	made        []string // the files and folders that the dataset is made of
	memory      *compile.Memory
	progress    func(done, all int)
	problems    []schema.Diagnostic // of files that could not be read
	notices     []schema.Diagnostic // of settings that a dataset should not be published with
}

// project reads the settings of the current folder and the sources: those that
// paths name, else those of the settings. A flag goes before a setting. Where
// files cannot be read, the others are in the project all the same.
func (a *app) project(paths []string, f *flags) (*project, error) {
	c, err := a.settings()
	if err != nil {
		return nil, err
	}
	p := &project{
		out: first(f.out, a.beside(c.Out.Text), a.beside(defaultOut)), jobs: c.Jobs, strict: f.strict, keepGoing: f.keepGoing,
		emit: emit.Options{Base: first(f.base, c.Base.Text, emit.DefaultBase), Formats: f.formats, Version: Version, About: c.About()},
	}
	switch f.csvFor {
	case "":
	case emit.SpreadsheetTables:
		p.emit.Spreadsheets = true
	default:
		return nil, fmt.Errorf("--csv-for %q: the tables can be written for %s", f.csvFor, emit.SpreadsheetTables)
	}
	if len(f.formats) == 0 {
		p.emit.Formats = textsOf(c.Formats)
	}
	if f.jobs > 0 {
		p.jobs = f.jobs
	}
	p.notices = c.ExampleBase(p.emit.Base)
	a.trial(p, c.Try)
	if err := checkEmit(p.emit); err != nil {
		return nil, a.blame(f, c, err)
	}
	p.made = a.makings(paths, c)
	var found []schema.Diagnostic
	if len(paths) == 0 {
		if len(c.Sources) == 0 {
			return nil, fmt.Errorf("no statement is named, and no %s in this folder lists any", config.File)
		}
		paths, found = a.expand(c.Sources)
	}
	p.registries = a.files(p, c.Registries)
	p.corrections = a.files(p, c.Corrections)
	p.problems = append(p.problems, found...)
	p.emit.Inputs = append(p.emit.Inputs, artifacts(p.registries, p.corrections)...)
	a.Progress("reading")
	warm()
	p.sources, found = disk.Gather(paths, disk.Options{Out: p.out, In: a.In, MaxBytes: f.maxBytes, Charset: f.charset})
	p.problems = append(p.problems, found...)
	a.manifest(p, c.Documents)
	return p, p.guard(paths, f, a.record(p, f))
}

// makings lists the files and folders that a dataset is made of: where a
// pattern is named, the folder in which it may come to name more.
func (a *app) makings(paths []string, c *config.Config) []string {
	made := []string{first(a.config, config.File)}
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
	settings := slices.Concat(c.Registries, c.Corrections)
	if len(paths) == 0 {
		settings = append(settings, c.Sources...)
	}
	if c.Documents.Text != "" {
		settings = append(settings, c.Documents)
	}
	for _, v := range settings {
		add(a.beside(v.Text))
	}
	return made
}

// guard refuses a folder for the dataset that a build must not write to, before
// anything is compiled.
func (p *project) guard(paths []string, f *flags, record string) error {
	if !f.publish {
		return nil
	}
	inputs := slices.Clone(paths)
	for _, list := range [][]compile.Source{p.sources, p.registries, p.corrections} {
		for _, s := range list {
			inputs = append(inputs, s.Path)
		}
	}
	if err := disk.Apart(p.out, inputs); err != nil {
		return failure{err}
	}
	p.target = &disk.Target{Out: p.out, Force: f.force, Record: record}
	if err := p.target.Replaceable(); err != nil {
		return writeFailure(err)
	}
	return nil
}

// manifest reads the source manifest that the settings name, if they name one.
func (a *app) manifest(p *project, at config.Value) {
	if at.Text == "" {
		return
	}
	path := a.beside(at.Text)
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
func (a *app) trial(p *project, at config.Value) {
	if at.Text == "" {
		return
	}
	var files [2][]byte
	for i, name := range []string{site.TrialProgram, site.TrialRunner} {
		data, err := disk.ReadFile(filepath.Join(a.beside(at.Text), name))
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

// settings reads dialoguec.yaml of the current folder, which need not be there,
// or the file that --config names.
func (a *app) settings() (*config.Config, error) {
	path := first(a.config, config.File)
	data, err := disk.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && a.config == "":
		return &config.Config{}, nil
	case err != nil:
		return nil, a.refuse(disk.Unreadable(path, err))
	}
	c, problems := config.Parse(path, data)
	if len(problems) > 0 {
		return nil, a.refuse(problems...)
	}
	return c, nil
}

// beside is a path of the settings as seen from the current folder.
func (a *app) beside(path string) string {
	if path == "" || a.config == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(a.config), path)
}

// refuse reports why the command cannot be done as it was asked for.
func (a *app) refuse(problems ...schema.Diagnostic) error {
	if err := a.tell(problems); err != nil {
		return err
	}
	return exitMisuse
}

// blame says whose the value is that emit refuses: a flag's or a setting's.
func (a *app) blame(f *flags, c *config.Config, err error) error {
	switch {
	case f.base == "" && c.Base.Text != "" && strings.HasPrefix(err.Error(), "base "):
		return a.refuse(schema.Diagnose(schema.BadConfig, c.Base.At, err.Error()))
	case len(f.formats) == 0 && len(c.Formats) > 0 && strings.HasPrefix(err.Error(), "unknown format "):
		return a.refuse(schema.Diagnose(schema.BadConfig, c.Formats[0].At, err.Error()))
	}
	return err
}

// textsOf returns the texts of settings.
func textsOf(values []config.Value) []string {
	var out []string
	for _, v := range values {
		out = append(out, v.Text)
	}
	return out
}

// checkEmit finds early what would make the writing fail late: an unknown
// format, or a base that no IRI can begin with.
func checkEmit(opt emit.Options) error {
	if len(opt.Formats) == 0 {
		opt.Formats = []string{"report"}
	}
	_, err := emit.All(&schema.Dataset{}, opt)
	return err
}

// expand returns the paths that settings name.
func (a *app) expand(values []config.Value) (paths []string, problems []schema.Diagnostic) {
	for _, v := range values {
		pattern := a.beside(v.Text)
		more, err := disk.Expand(pattern)
		if err != nil && !matches(pattern, a.awaited) {
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
func (a *app) files(p *project, values []config.Value) []compile.Source {
	paths, problems := a.expand(values)
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

// artifacts names files by their hashes for the manifest, which must not say
// where on a machine they lay.
func artifacts(lists ...[]compile.Source) []emit.Artifact {
	var out []emit.Artifact
	for _, s := range slices.Concat(lists...) {
		name := filepath.Clean(s.Path)
		if !filepath.IsLocal(name) {
			name = filepath.Base(name)
		}
		out = append(out, emit.NewArtifact(filepath.ToSlash(name), sha256.Sum256(s.Data)))
	}
	return out
}

// first returns the first text that is not empty.
func first(texts ...string) string {
	for _, s := range texts {
		if s != "" {
			return s
		}
	}
	return ""
}
