// Package compile turns statements into the model: bytes → source → blocks →
// facts → schema.Statement → linked schema.Dataset. The data go one way;
// [Read] and [Dataset] show it from top to bottom.
package compile

import (
	"context"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/source"
	"dialoguec/schema"
)

// Source is one file that somebody named.
type Source struct {
	Path string // as named by the user, for diagnostics
	Name string // slash-separated, relative to the folder that was named; gives the document its identifier
	Data []byte
}

// Options says how to compile.
type Options struct {
	Jobs      int  // statements compiled at a time; 0 means one a processor
	KeepGoing bool // leave out statements with errors instead of giving no dataset
	// Registries and Corrections are files of the user, in the order named.
	Registries  []Source
	Corrections []Source
}

// Stages is one statement at every stage of its way. Stages that were not
// reached are nil.
type Stages struct {
	Source    *source.Text
	Blocks    *block.Document
	Facts     *fact.Facts
	Statement *schema.Statement
}

// Read compiles one statement, alone.
func Read(src Source) (Stages, []schema.Diagnostic) {
	return Stages{}, nil
}

// Dataset compiles and links statements. Without KeepGoing, or where nothing
// is left, the dataset is nil if any diagnostic is an error. The result does
// not depend on Jobs, nor on the order of the sources.
func Dataset(ctx context.Context, sources []Source, opt Options) (*schema.Dataset, []schema.Diagnostic) {
	return &schema.Dataset{}, nil
}
