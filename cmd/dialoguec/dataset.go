package main

import (
	"context"
	"slices"
	"strings"

	"dialoguec/compile"
	"dialoguec/compile/pack"
	"dialoguec/schema"
	"dialoguec/validate"
)

// dataset compiles, links and validates the sources. The dataset is nil if
// it must not be published; with keepGoing, sources with errors are left out
// of it, and it is nil only where no good one is left or the fault is not a source's.
func (p *project) dataset(ctx context.Context) (*schema.Dataset, []schema.Diagnostic) {
	sources := p.sources
	var told []schema.Diagnostic
	for {
		ds, found := p.compile(ctx, sources)
		if ds != nil {
			found = append(found, p.validate(ds, sources)...)
		}
		if ds == nil || !schema.HasErrors(found) {
			return ds, append(told, found...)
		}
		if !p.keepGoing {
			return nil, append(told, found...)
		}
		bad, mendable := faulty(ds, sources, found)
		switch {
		case !mendable:
			return nil, append(told, found...)
		case len(bad) == 0:
			return ds, append(told, found...)
		}
		for _, d := range found {
			if bad[d.Path] {
				told = append(told, d)
			}
		}
		sources = slices.DeleteFunc(slices.Clone(sources), func(s compile.Source) bool { return bad[s.Path] })
	}
}

// draft is [project.dataset] for one that is written while it is validated: the
// verdict, which waits for that, adds what is wrong with the dataset, and only
// if that is nothing may it be published. With keepGoing, nothing is left to find.
func (p *project) draft(ctx context.Context) (ds *schema.Dataset, found []schema.Diagnostic, verdict func() []schema.Diagnostic) {
	if p.keepGoing {
		ds, found = p.dataset(ctx)
		return ds, found, func() []schema.Diagnostic { return nil }
	}
	ds, found = p.compile(ctx, p.sources)
	if ds == nil || schema.HasErrors(found) {
		return nil, found, nil
	}
	var late []schema.Diagnostic
	done := make(chan struct{})
	go func() {
		defer close(done)
		late = p.validate(ds, p.sources)
	}()
	if ds.Provisions.Packed() != nil { // of so many, what both need would be in memory at once
		select {
		case <-done:
		case <-ctx.Done():
		}
	}
	return ds, found, func() []schema.Diagnostic {
		select {
		case <-done:
			return late
		case <-ctx.Done():
			return nil // and nothing will be published
		}
	}
}

// warm prepares, beside what waits for the disk, what all statements need later.
func warm() {
	go validate.Warm()
	go compile.Warm()
}

// many is from how many sources on the rows of statements are packed. Fewer have little to
// gain.
const many = 256

func (p *project) compile(ctx context.Context, sources []compile.Source) (*schema.Dataset, []schema.Diagnostic) {
	options := compile.Options{
		Jobs: p.jobs, KeepGoing: p.keepGoing, Registries: p.registries, Corrections: p.corrections,
		Memory: p.memory, Progress: p.progress}
	if len(sources) >= many {
		options.Pack = pack.Parts
	}
	ds, found := compile.Dataset(ctx, sources, options)
	if ds != nil && p.listed {
		found = append(found, unaddressed(ds)...)
	}
	return ds, p.told(found, sources)
}

// validate says what is wrong with a dataset of sources.
func (p *project) validate(ds *schema.Dataset, sources []compile.Source) []schema.Diagnostic {
	return p.told(validate.Dataset(ds), sources)
}

// told makes diagnostics speak of files as the user named them, and as gravely
// as the user wants.
func (p *project) told(found []schema.Diagnostic, sources []compile.Source) []schema.Diagnostic {
	rename(found, pathsOf(sources))
	if p.strict {
		for i := range found {
			if found[i].Severity == schema.Warning {
				found[i].Severity = schema.Error
			}
		}
	}
	return found
}

// unaddressed notes which documents a reader cannot be led to, or may not know
// how to use.
func unaddressed(ds *schema.Dataset) []schema.Diagnostic {
	var notes []schema.Diagnostic
	for i := range ds.Documents {
		d := &ds.Documents[i]
		var missing []string
		if d.SourceURL == "" {
			missing = append(missing, "no address")
		}
		if d.License == "" {
			missing = append(missing, "no licence")
		}
		if len(missing) > 0 {
			notes = append(notes, schema.Diagnose(schema.NoAddress, schema.Position{Path: d.SourceFile}, "the document has "+strings.Join(missing, " and ")))
		}
	}
	return notes
}

// faulty finds the sources that have errors but are in the dataset still.
// It is not mendable to leave out sources where an error is elsewhere.
func faulty(ds *schema.Dataset, sources []compile.Source, found []schema.Diagnostic) (paths map[string]bool, mendable bool) {
	paths = map[string]bool{}
	names, there := namesOf(sources), map[string]bool{}
	for i := range ds.Documents {
		there[ds.Documents[i].SourceFile] = true
	}
	for _, d := range found {
		if d.Severity != schema.Error {
			continue
		}
		name, ok := names[d.Path]
		if !ok {
			return nil, false
		}
		if there[name] {
			paths[d.Path] = true
		}
	}
	return paths, true
}

// pathsOf leads from the name of a source in the dataset to the path by which
// the user named it.
func pathsOf(sources []compile.Source) map[string]string {
	paths := make(map[string]string, len(sources))
	for _, s := range sources {
		if _, twice := paths[s.Name]; !twice {
			paths[s.Name] = s.Path
		}
	}
	for _, s := range sources {
		paths[s.Path] = s.Path // what is a path already stays
	}
	return paths
}

// namesOf leads back from paths to names, for what is written: a dataset does
// not depend on where its sources lay.
func namesOf(sources []compile.Source) map[string]string {
	names := make(map[string]string, len(sources))
	for _, s := range sources {
		names[s.Path] = s.Name
	}
	return names
}

// rename changes the paths of diagnostics in place.
func rename(ds []schema.Diagnostic, to map[string]string) {
	change := func(path *string) {
		if other, ok := to[*path]; ok {
			*path = other
		}
	}
	for i := range ds {
		change(&ds[i].Path)
		ds[i].Related = slices.Clone(ds[i].Related)
		for j := range ds[i].Related {
			change(&ds[i].Related[j].Path)
		}
	}
}
