package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dialoguec/cmd/dialoguec/internal/disk"
	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/compile"
	"dialoguec/compile/source"
	"dialoguec/emit"
	"dialoguec/schema"
)

// flags are those of the commands that compile.
type flags struct {
	out, base         string
	formats           []string
	csvFor            string
	charset           string
	maxBytes          int64
	jobs              int
	strict, keepGoing bool
	check, force      bool
	publish           bool // the dataset is to be written
	watch             bool
	noCache           bool    // read all statements anew
	memory            *memory // of the build before; nil if it is to be found
}

func (a *app) buildCommand() *cobra.Command {
	f := &flags{}
	c := &cobra.Command{
		Use:   "build [PATH…]",
		Short: "Compile, link and validate statements, and write the dataset",
		Long: `Build compiles statements into a dataset. A PATH is a file or a folder; of a
folder, every text, Markdown, HTML, PDF, .docx and .odt file at any depth is
compiled, except README files. Without a PATH, the sources that dialoguec.yaml
in the current folder lists are compiled.

The dataset is written next to the old one and replaces it as a whole at the end,
or not at all. A folder is replaced only if its manifest.json says that dialoguec
wrote every file in it, and no file was changed since. Nothing is published
unless all statements are free of errors; with --keep-going those without errors
are published, and the exit status is still 1.

Statements that are as they were at the last build of the same folder are not read
again: what was read of them is kept in the user's cache folder, such as
~/.cache/dialoguec. It may be removed at any time; --no-cache does without it.`,
		Example: "  dialoguec build\n  dialoguec build --out data statements/\n  dialoguec build --check",
		RunE: func(_ *cobra.Command, paths []string) error {
			f.publish = !f.check
			if f.watch && f.check {
				return errors.New("--watch builds and --check does not: name one of them")
			}
			if f.watch {
				return a.watch(paths, f)
			}
			_, err := a.build(paths, f)
			return err
		},
	}
	compileFlags(c, f)
	c.Flags().StringVarP(&f.out, "out", "o", "", "folder of the dataset (default "+defaultOut+")")
	c.Flags().BoolVarP(&f.watch, "watch", "w", false, "build again whenever a source or a setting changes, until interrupted")
	c.Flags().BoolVar(&f.check, "check", false, "write nothing; exit 1 if the dataset is out of date")
	c.Flags().BoolVar(&f.force, "force", false, "overwrite files that were changed after they were built; other files in the folder stay")
	return c
}

func (a *app) checkCommand() *cobra.Command {
	f, lint := &flags{}, false
	c := &cobra.Command{
		Use:   "check [PATH…]",
		Short: "Compile and validate as build does, but write nothing",
		Long: `Check compiles and validates as build does, but writes nothing.

For a single file, and with --lint for all, it also reports what a reader cannot
learn from the statement: a meeting without place or number, a head without country,
a promise that binds nobody. Use it on a draft of your own before it is released.`,
		Example: "  dialoguec check\n  dialoguec check draft.html",
		RunE: func(_ *cobra.Command, paths []string) error {
			b, err := a.compile(paths, f)
			if err != nil {
				return err
			}
			b.settle()
			if lint || len(paths) == 1 && len(b.project.sources) == 1 {
				b.found = append(b.found, b.project.lint()...)
				schema.SortDiagnostics(b.found)
			}
			if err := a.tell(b.found); err != nil {
				return err
			}
			if b.dataset != nil && b.publishable() {
				summary(a.Out, b.dataset)
			}
			return b.status.orNil()
		},
	}
	compileFlags(c, f)
	c.Flags().BoolVar(&lint, "lint", false, "also say what the statements leave open")
	return c
}

// lint says what the statements of a project leave open.
func (p *project) lint() []schema.Diagnostic {
	var notes []schema.Diagnostic
	for _, s := range p.sources {
		made, _ := compile.Read(s)
		notes = append(notes, compile.Lint(s.Path, made)...)
	}
	return notes
}

func compileFlags(c *cobra.Command, f *flags) {
	c.Flags().StringVar(&f.base, "base", "", "IRI that all identifiers begin with; must end in /")
	c.Flags().StringSliceVar(&f.formats, "formats", nil, "formats to write, of "+strings.Join(emit.Formats(), ", ")+
		"; "+emit.Defaults+" stands for all but "+strings.Join(emit.DemandedFormats(), ", ")+" (default "+emit.Defaults+")")
	c.Flags().StringVar(&f.csvFor, "csv-for", "", "write the tables for programs that guess: "+emit.SpreadsheetTables+
		" have a byte order mark, CRLF, and an apostrophe before what would be run as a formula")
	c.Flags().IntVarP(&f.jobs, "jobs", "j", 0, "number of statements compiled at the same time (default: one for each processor)")
	c.Flags().BoolVar(&f.noCache, "no-cache", false, "read all statements anew, and keep nothing of them for the next build")
	readFlags(c, &f.charset, &f.maxBytes)
	c.Flags().BoolVar(&f.strict, "strict", false, "treat warnings as errors")
	c.Flags().BoolVarP(&f.keepGoing, "keep-going", "k", false, "publish the statements without errors; the exit status is still 1")
	_ = c.RegisterFlagCompletionFunc("formats", cobra.FixedCompletions(append(emit.Formats(), emit.Defaults), cobra.ShellCompDirectiveNoFileComp))
}

func readFlags(c *cobra.Command, charset *string, most *int64) {
	c.Flags().StringVar(charset, "charset", "", "how the statements are encoded, such as EUC-JP (default what their bytes show)")
	c.Flags().Int64Var(most, "max-bytes", source.DefaultMaxBytes, "how large a statement, or what is packed in it, may be")
}

// built is what compiling came to: the dataset and the files to write, if it may
// be published, and the exit status that the diagnostics ask for.
type built struct {
	run     *app
	project *project
	dataset *schema.Dataset
	files   []emit.File
	seal    emit.Seal           // makes the manifest and the list of hashes
	read    []schema.Diagnostic // of the compilation
	found   []schema.Diagnostic // all there is to say, not told yet
	status  exit
	verdict func() []schema.Diagnostic // of the validation, which goes on while the files are written
}

// settle waits for the verdict and takes it in.
func (b *built) settle() {
	if b.verdict == nil {
		return
	}
	late := b.verdict()
	b.verdict = nil
	b.found = append(b.found, late...)
	b.judge(late)
}

// misuses are the errors that are not of a statement: the command, or its
// settings, ask for what cannot be done.
var misuses = []schema.Code{schema.Unreadable, schema.NoSources, schema.BadConfig, schema.BadManifest}

// judge raises the exit status to what diagnostics ask for.
func (b *built) judge(found []schema.Diagnostic) {
	for _, d := range found {
		switch {
		case d.Severity != schema.Error:
		case slices.Contains(misuses, d.Code):
			b.status = max(b.status, exitMisuse)
		default:
			b.status = max(b.status, exitErrors)
		}
	}
}

// publishable reports whether nothing was found that is against publishing
// the dataset.
func (b *built) publishable() bool { return b.status == exitDone || b.project.keepGoing }

// errInvalid keeps a dataset that was written from being published.
var errInvalid = errors.New("the dataset is not valid")

// sealed makes the last files of the dataset, if the verdict lets it pass.
func (b *built) sealed(sums []emit.Sum) ([]emit.File, error) {
	if schema.HasErrors(b.verdict()) {
		return nil, errInvalid
	}
	return b.seal(sums)
}

// written counts the files of the dataset.
func (b *built) written() int { return len(b.files) + len(emit.SealedNames(b.files)) }

// orNil returns no error for success.
func (e exit) orNil() error {
	if e == exitDone {
		return nil
	}
	return e
}

func (a *app) compile(paths []string, f *flags) (*built, error) {
	if f.jobs < 0 {
		return nil, fmt.Errorf("--jobs is %d: it must not be negative", f.jobs)
	}
	p, err := a.project(paths, f)
	if err != nil {
		return nil, err
	}
	b := &built{run: a, project: p}
	if f.memory == nil {
		f.memory = p.remember(paths, f)
	}
	if !f.watch {
		defer f.memory.close()
	}
	p.memory = f.memory.statements
	a.Progress("compiling %s", count(len(p.sources), "statement"))
	m := newMeter("compiling statements", time.Now(), func(s string) { a.Progress("%s", s) })
	p.progress = func(done, all int) { m.tick(time.Now(), done, all) }
	ds, err := b.draft()
	if err != nil {
		return nil, err
	}
	a.Progress("")
	b.found = slices.Concat(p.problems, b.read)
	if f.publish || f.check {
		b.found = append(b.found, p.notices...)
	}
	if f.publish {
		b.judge(p.notices)
	}
	b.judge(p.problems)
	refused := f.publish && schema.HasErrors(p.notices) // whatever --keep-going says: no source is at fault
	if !b.publishable() || refused || ds == nil || len(ds.Documents) == 0 {
		return b, nil
	}
	b.dataset = ds
	p.emit.Diagnostics = b.reported
	p.emit = p.emit.Sharing(ds)
	b.seal = emit.Sealing(ds, p.emit)
	if b.files, err = emit.All(ds, p.emit); err != nil {
		return nil, errors.Join(failure{err}, a.tell(b.found))
	}
	return b, nil
}

// draft compiles the sources of a project; the error is an interruption.
func (b *built) draft() (*schema.Dataset, error) {
	var ds *schema.Dataset
	var read []schema.Diagnostic
	var verdict func() []schema.Diagnostic
	if err := b.run.interruptible(func() { ds, read, verdict = b.project.draft(b.run.ctx) }); err != nil {
		return nil, err // and what was begun may still be written to
	}
	b.read, b.verdict = read, verdict
	b.judge(read)
	return ds, nil
}

// reported are all diagnostics as the report has them, with the rules that are
// often wrong. They wait for the verdict.
func (b *built) reported() []schema.Diagnostic {
	found := slices.Concat(b.read, b.verdict())
	if b.dataset != nil {
		found = append(found, compile.Unreliable(b.dataset)...)
	}
	rename(found, namesOf(b.project.sources))
	schema.SortDiagnostics(found)
	return found
}

// dataset compiles the sources of a project; the error is an interruption.
func (a *app) dataset(p *project) (*schema.Dataset, []schema.Diagnostic, error) {
	var ds *schema.Dataset
	var found []schema.Diagnostic
	if err := a.interruptible(func() { ds, found = p.dataset(a.ctx) }); err != nil {
		return nil, nil, err
	}
	return ds, found, nil
}

// build compiles and publishes, or compares with what is published.
// The project is nil if there is none, because the settings cannot be used.
func (a *app) build(paths []string, f *flags) (*project, error) {
	b, err := a.compile(paths, f)
	if err != nil {
		return nil, err
	}
	if f.check && b.dataset != nil {
		return b.project, b.compare()
	}
	return b.project, b.publish()
}

// publish writes the dataset, if there is one, and tells what there is to say.
func (b *built) publish() (err error) {
	out := b.project.out
	if b.dataset != nil {
		b.run.Progress("writing %s", count(b.written(), "file"))
		err = b.project.target.Publish(b.run.ctx, b.files, b.sealed)
		b.run.Progress("")
	}
	b.settle()
	if err := b.run.tell(b.found); err != nil {
		return err
	}
	if b.dataset == nil || errors.Is(err, errInvalid) {
		return b.nothing()
	}
	var late disk.Late
	switch {
	case errors.As(err, &late):
		fmt.Fprintln(b.run.Err, "dialoguec: the dataset was written, but "+report.Clean(late.Error()))
	case err != nil:
		return writeFailure(err)
	}
	summary(b.run.Out, b.dataset)
	fmt.Fprintf(b.run.Out, "%s: %d files\n", out, b.written())
	return b.status.orNil()
}

// nothing reports that no dataset was written.
func (b *built) nothing() error {
	if b.status == exitDone {
		return failure{errors.New("nothing was compiled")}
	}
	if b.run.AsText() {
		fmt.Fprintf(b.run.Err, "dialoguec: nothing was written; %s is unchanged\n", b.project.out)
	}
	return b.status
}

// compare reports in which files the published dataset is out of date.
func (b *built) compare() error {
	out := b.project.out
	stale, err := disk.Compare(b.run.ctx, out, b.files, b.sealed)
	b.settle()
	if errors.Is(err, errInvalid) {
		stale, err = nil, nil
	}
	if told := b.run.tell(slices.Concat(b.found, stale)); told != nil {
		return told
	}
	switch {
	case b.run.ctx.Err() != nil:
		return b.run.ctx.Err()
	case err != nil:
		return failure{err}
	case len(stale) > 0:
		return max(b.status, exitErrors)
	case !b.publishable():
		return b.status
	}
	fmt.Fprintf(b.run.Out, "%s is up to date: %d files\n", out, b.written())
	return b.status.orNil()
}
