// Package emit turns a linked dataset into the files of a publication. Every
// format is a function from the dataset to files, in a file of its own; All
// runs the ones that are asked for. Nothing here touches the file system, the
// clock or the network: the same dataset gives the same bytes.
package emit

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"sync"

	"dialoguec/schema"
)

// DefaultBase is the IRI base of a dataset whose publisher names none.
const DefaultBase = "https://example.org/dialogues/"

// File is one file of a publication.
type File struct {
	Name string // slash-separated, relative to the folder of the dataset
	Data []byte
}

// Options says what is written, and in whose name.
type Options struct {
	// Base is the absolute IRI, with a slash at its end, that the identifiers of
	// the graph begin with; empty means DefaultBase.
	Base string
	// Formats names the formats to write; empty means all. See Formats.
	Formats []string
	// Version is the version of the tool, for the report.
	Version string
	// Diagnostics are what compiling and validating had to say, for the report.
	Diagnostics []schema.Diagnostic
	License     string // of the dataset: an IRI or a text
	Publisher   string // of the dataset
}

// format makes the files of one format.
type format struct {
	name  string
	files func(*schema.Dataset, Options) ([]File, error)
}

// formats is the table of formats: a new one is a line here and a file beside.
var formats = []format{
	{"json", datasetJSON},
	{"jsonld", graphJSONLD},
	{"nq", graphNQuads},
	{"csv", csvTables},
	{"schema", schemas},
	{"text", texts},
	{"report", report},
}

// Formats lists the names of all formats.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// All returns the files of a publication, sorted by name, and SHA256SUMS over
// them. An unknown format or a base that is no absolute IRI is an error.
func All(ds *schema.Dataset, opt Options) ([]File, error) {
	chosen, err := choose(opt.Formats)
	if err != nil {
		return nil, err
	}
	if opt.Base, err = checkBase(opt.Base); err != nil {
		return nil, err
	}
	outputs := make([]output, len(chosen))
	var wait sync.WaitGroup
	for i, f := range chosen {
		wait.Go(func() { outputs[i] = f.run(ds, opt) })
	}
	wait.Wait()
	var sealed []sealedFile
	for i, out := range outputs {
		if out.err != nil {
			return nil, fmt.Errorf("%s: %w", chosen[i].name, out.err)
		}
		sealed = append(sealed, out.files...)
	}
	slices.SortFunc(sealed, func(a, b sealedFile) int { return cmp.Compare(a.Name, b.Name) })
	files := make([]File, 0, len(sealed)+1)
	for i, f := range sealed {
		if i > 0 && f.Name == sealed[i-1].Name {
			return nil, fmt.Errorf("two files would be named %s", f.Name)
		}
		files = append(files, f.File)
	}
	return append(files, sums(sealed)), nil
}

// sealedFile is a file with its hash.
type sealedFile struct {
	File
	sum [sha256.Size]byte
}

// output is what a format came to.
type output struct {
	files []sealedFile
	err   error
}

// run makes and hashes the files of a format.
func (f format) run(ds *schema.Dataset, opt Options) output {
	files, err := f.files(ds, opt)
	out := output{err: err}
	for _, file := range files {
		out.files = append(out.files, sealedFile{file, sha256.Sum256(file.Data)})
	}
	return out
}

// choose returns the formats of that name, in the order of the table.
func choose(names []string) ([]format, error) {
	if len(names) == 0 {
		return formats, nil
	}
	for _, name := range names {
		if !slices.Contains(Formats(), name) {
			return nil, fmt.Errorf("unknown format %q: the formats are %s", name, strings.Join(Formats(), ", "))
		}
	}
	var chosen []format
	for _, f := range formats {
		if slices.Contains(names, f.name) {
			chosen = append(chosen, f)
		}
	}
	return chosen, nil
}

// sums lists the hash of every file as sha256sum does; files are sorted.
func sums(files []sealedFile) File {
	var out []byte
	for _, f := range files {
		out = hex.AppendEncode(out, f.sum[:])
		out = append(out, "  "...)
		out = append(out, f.Name...)
		out = append(out, '\n')
	}
	return File{Name: "SHA256SUMS", Data: out}
}

// texts gives the published text of each document: what the spans count in.
func texts(ds *schema.Dataset, _ Options) ([]File, error) {
	files := make([]File, 0, len(ds.Documents))
	for _, d := range ds.Documents {
		files = append(files, File{Name: textName(d.ID), Data: []byte(ds.Texts[d.ID])})
	}
	return files, nil
}

// textName is the file of a document's text.
func textName(document string) string { return "text/" + document + ".txt" }
