// Package compile turns statements into the model: bytes → source → blocks →
// facts → schema.Statement → linked schema.Dataset. The data go one way;
// [Read] and [Dataset] show it from top to bottom.
package compile

import (
	"context"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/link"
	"dialoguec/compile/source"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Source is one file that somebody named.
type Source struct {
	Path string // as named by the user, for diagnostics
	Name string // slash-separated, relative to the folder that was named; gives the document its identifier
	Data []byte
	// Open reads the file if Data is nil, so that no more files are held in
	// memory than are being read.
	Open func() ([]byte, error)

	Charset  string         // the label of an encoding that overrules what is recognized; empty if none does
	MaxBytes int64          // how large the file may be; source.DefaultMaxBytes if it is 0
	Record   *source.Record // what the source manifest says of it; nil if nothing
}

// bytes returns what the file holds.
func (s *Source) bytes() ([]byte, error) {
	if s.Data != nil || s.Open == nil {
		return s.Data, nil
	}
	return s.Open()
}

// file is the source as package source reads it.
func (s *Source) file() *source.File {
	f := &source.File{Path: s.Path, Name: s.Name, Data: s.Data, Charset: s.Charset, MaxBytes: s.MaxBytes, Record: s.Record}
	if s.Record != nil {
		f.MediaType = s.Record.MediaType
	}
	return f
}

// Options says how to compile.
type Options struct {
	Jobs      int  // statements compiled at a time; 0 means one a processor
	KeepGoing bool // leave out statements with errors instead of giving no dataset
	// Pack packs the rows of a statement as soon as it is read, as [pack.Parts] does. They
	// stay so in the dataset, which then takes half the memory. Nil leaves them as they are.
	Pack func(*schema.Statement)
	// Registries and Corrections are files of the user, in the order named.
	Registries  []Source
	Corrections []Source
	// Memory holds the statements of the last dataset, if there is one to follow.
	Memory *Memory
	// Progress is told how many of the sources were read, by several goroutines
	// at a time; nil if nobody wants to know.
	Progress func(done, all int)
}

// Stages is one statement at every stage of its way. Stages that were not
// reached are nil.
type Stages struct {
	Source    *source.Text
	Blocks    *block.Document
	Facts     *fact.Facts
	Statement *schema.Statement
}

// Read compiles one statement, alone. It does not panic: where the compiler
// fails at a statement, the diagnostics hold [schema.InternalError].
func Read(src Source) (Stages, []schema.Diagnostic) { return fronts.read(src) }

// read compiles a statement in one of the languages.
func (l languages) read(src Source) (s Stages, problems []schema.Diagnostic) {
	defer func() {
		if cause := recover(); cause != nil {
			s.Statement, problems = nil, append(problems, failure(src.Path, cause))
		}
	}()
	data, err := src.bytes()
	if err != nil {
		return s, []schema.Diagnostic{schema.Diagnose(schema.Unreadable, schema.Position{Path: src.Path}, err.Error())}
	}
	src.Data = data
	if s.Source, problems = src.file().Read(); s.Source == nil {
		return s, problems
	}
	front, problem := l.frontOf(src.Path, s.Source)
	if front == nil {
		return s, append(problems, problem)
	}
	s.Blocks = block.Parse(s.Source, front.Layout())
	s.Facts = front.Read(s.Blocks)
	a := newAssembler(src, s.Blocks, s.Facts)
	s.Statement = a.assemble(src, front.Language)
	return s, append(problems, a.review(src.Path, &s)...)
}

// statement compiles a statement, and keeps no other stage of it.
func (l languages) statement(src Source) (*schema.Statement, []schema.Diagnostic) {
	s, problems := l.read(src)
	return s.Statement, problems
}

// Warm makes what linking needs whatever the statements are, which takes longer than
// reading one. Whoever knows that statements will be linked calls it in the
// background.
func Warm() { link.Warm() }

// Dataset compiles and links statements. Without KeepGoing, or where nothing
// is left, the dataset is nil if any diagnostic is an error. The result does
// not depend on Jobs, nor on the order of the sources.
func Dataset(ctx context.Context, sources []Source, opt Options) (*schema.Dataset, []schema.Diagnostic) {
	return fronts.dataset(ctx, sources, opt)
}

// dataset compiles and links statements in some languages.
func (l languages) dataset(ctx context.Context, sources []Source, opt Options) (*schema.Dataset, []schema.Diagnostic) {
	opt.Memory.under(opt.Registries)
	statements, problems := l.knowing(opt.Registries).readAll(ctx, sources, opt)
	failed := schema.HasErrors(problems)
	if ctx.Err() != nil || len(statements) == 0 || failed && !opt.KeepGoing {
		schema.SortDiagnostics(problems)
		return nil, problems
	}
	dataset, more := link.Statements(statements, link.Options{
		Registries: files(opt.Registries), Corrections: files(opt.Corrections)})
	problems = append(problems, more...)
	schema.SortDiagnostics(problems)
	if schema.HasErrors(more) {
		return nil, problems
	}
	rate(dataset)
	return dataset, problems
}

// files hands the user's files on to the linker.
func files(sources []Source) []link.File {
	var out []link.File
	for _, s := range sources {
		out = append(out, link.File{Path: s.Path, Data: s.Data})
	}
	return out
}

// Sentences returns the sentences of a statement that was laid out, as its
// front end splits them: spans of the laid-out text.
func (s Stages) Sentences() []text.Span {
	front, _ := fronts.frontOf("", s.Source)
	if front == nil || s.Blocks == nil {
		return nil
	}
	return front.Sentences(s.Blocks)
}
