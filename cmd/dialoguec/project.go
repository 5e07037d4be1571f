package main

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"dialoguec/cmd/dialoguec/internal/config"
	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/compile"
	"dialoguec/emit"
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
	config      string       // the file of settings that the user named, if one
	cache       string       // the folder for what may be lost; "" without one
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
	return a.projectOf(c, paths, f)
}

// projectOf is [app.project] with settings that were read.
func (a *app) projectOf(c *settings, paths []string, f *flags) (*project, error) {
	p := &project{
		out: cmp.Or(f.out, c.out()), config: c.named, cache: cacheFolder(a.Env), jobs: c.Jobs, strict: f.strict, keepGoing: f.keepGoing,
		emit: emit.Options{Base: cmp.Or(f.base, c.Base.Text, emit.DefaultBase), Formats: f.formats, Version: Version, About: c.About()},
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
	c.trial(p)
	if err := checkEmit(p.emit); err != nil {
		return nil, a.blame(f, c.Config, err)
	}
	p.made = c.makings(paths)
	var found []schema.Diagnostic
	if len(paths) == 0 {
		if len(c.Sources) == 0 {
			return nil, fmt.Errorf("no statement is named, and no %s in this folder lists any", config.File)
		}
		paths, found = c.expand(c.Sources)
	}
	p.registries = c.files(p, c.Registries)
	p.corrections = c.files(p, c.Corrections)
	p.problems = append(p.problems, found...)
	p.emit.Inputs = append(p.emit.Inputs, artifacts(p.registries, p.corrections)...)
	a.Progress("reading")
	warm()
	p.sources, found = disk.Gather(paths, disk.Options{Out: p.out, In: a.In, MaxBytes: f.maxBytes, Charset: f.charset})
	p.problems = append(p.problems, found...)
	c.manifest(p)
	return p, p.guard(paths, f, p.record(f))
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

// checkEmit finds early what would make the writing fail late: an unknown
// format, or a base that no IRI can begin with.
func checkEmit(opt emit.Options) error {
	if len(opt.Formats) == 0 {
		opt.Formats = []string{"report"}
	}
	_, err := emit.All(&schema.Dataset{}, opt)
	return err
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
