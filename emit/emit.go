// Package emit turns a linked dataset into the files of a publication. Every
// format is a function from the dataset to a writer, in a file of its own; All
// lists the files that are asked for, and whoever writes them decides where to
// and how many at a time. Nothing here touches the file system, the clock or the
// network: the same dataset gives the same bytes.
package emit

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"dialoguec/emit/graph"
	"dialoguec/emit/site"
	"dialoguec/schema"
)

// DefaultBase is the IRI base of a dataset whose publisher names none.
const DefaultBase = graph.DefaultBase

// File is one file of a publication.
type File struct {
	Name string // slash-separated, relative to the folder of the dataset
	// Write writes the whole file, in pieces of any size. It may be called more
	// than once, and at the same time as that of any other file.
	Write func(io.Writer) error
}

// Bytes returns what the file holds.
func (f File) Bytes() ([]byte, error) {
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	return out.Bytes(), nil
}

// Options says what is written, and in whose name.
type Options struct {
	// Base is the absolute IRI, with a slash at its end, that the identifiers of
	// the graph begin with; empty means DefaultBase.
	Base string
	// Formats names the formats to write; empty means all that are not made on
	// demand alone, which [Defaults] names among others. See [Formats].
	Formats []string
	// Version is the version of the tool, for the report.
	Version string
	// Diagnostics returns what compiling and validating had to say, for the
	// report; nil for nothing. It may wait for that while other files are written.
	Diagnostics func() []schema.Diagnostic
	// Inputs are the files, other than the sources, that the dataset was made
	// from: registries and corrections.
	Inputs []Artifact
	// Spreadsheets says that the tables are for programs that guess: with a byte
	// order mark, CRLF at the end of a row, and an apostrophe before what would be
	// run as a formula.
	Spreadsheets bool
	// About is what the publisher says of the dataset.
	About schema.About
	// Trial is the compiler for the page of the site on which a text is tried; nil
	// if the site has none.
	Trial *site.Trial

	graph  func() *graph.Graph // prepared once for all forms
	site   func() *site.Site   // the same for all pages; nil without [Options.Sharing]
	chosen []format            // what Formats names
}

type format struct {
	name  string
	files func(*schema.Dataset, Options) []File
	// demanded says that the format is written only if it is named.
	demanded bool
	says     string // of its files, for README.md
}

// formats is the table of formats: a new one is a line here and a file beside.
var formats = []format{
	{name: "readme", files: one("README.md", readme), says: "`README.md`: what the dataset holds, and questions that it answers"},
	{name: "csv", files: csvTables, says: "`csv/*.csv`: the tables, described in `csv/csv-metadata.json` (CSV on the Web) and `datapackage.json` (Data Package)"},
	{name: "xlsx", files: one("dialogues.xlsx", xlsx), demanded: true, says: "`dialogues.xlsx`: the same tables as a workbook"},
	{name: "sqlite", files: sqliteFiles, demanded: true,
		says: "`dialogues.sqlite`: the same tables as a database, with views and a search (for Datasette: `datasette dialogues.sqlite -m metadata.json`, from its version 1 on with `-c metadata.json` too, for the questions)"},
	{name: "json", files: one("dataset.json", datasetJSON), says: "`dataset.json`: the whole dataset, of the form that `schema/dataset.schema.json` sets"},
	{name: "jsonld", files: graphForms(graphForm{"dataset.jsonld", (*graph.Graph).JSONLD}), says: "`dataset.jsonld`: the facts as linked data, in terms of schema.org and of `schema/vocab.ttl`"},
	{name: "nq", files: graphForms(
		graphForm{"dataset.nq", (*graph.Graph).NQuads},
		graphForm{"evidence.nq", (*graph.Graph).Evidence},
		graphForm{"provenance.nq", (*graph.Graph).Provenance}),
		says: "`dataset.nq`: the same as N-Quads; `evidence.nq`: which place names what; `provenance.nq`: by which rule and from where"},
	{name: "nq.gz", files: one("dataset.nq.gz", zippedQuads), says: "`dataset.nq.gz`: the same, compressed"},
	{name: "ttl", files: graphForms(graphForm{"dataset.ttl", (*graph.Graph).Turtle}), says: "`dataset.ttl`: the same as Turtle"},
	{name: "meetings", files: snippets, says: "`meetings/**.jsonld`: each meeting with full days and a place, for the head of a web page"},
	{name: "ics", files: calendarFiles, says: "`meetings.ics`: the meetings whose days are known, as a calendar"},
	{name: "atom", files: one("feed.atom", feed), says: "`feed.atom`: the documents as a feed, the newest first"},
	{name: "feeds", files: feeds, demanded: true, says: "`feeds/series/*.atom`, `feeds/themes/*.atom`: the same, one a series and one a theme"},
	{name: "annotations", files: graphForms(graphForm{"annotations.jsonl", (*graph.Graph).Annotations}), demanded: true,
		says: "`annotations.jsonl`: every mention as a Web Annotation"},
	{name: SiteFormat, files: siteFiles, demanded: true, says: "`site/`: the dataset as pages to read, from `site/index.html` on"},
	{name: "schema", files: schemas, says: "`schema/`: the JSON Schema, the vocabulary, the shapes of the graph (SHACL), the themes, and the tables as SQL for PostgreSQL"},
	{name: "text", files: texts, says: "`text/*.txt`: the texts, in which all offsets count"},
	{name: "report", files: one("report.json", report), says: "`report.json`: what there is to say of the build"},
	{name: "citation", files: one("CITATION.cff", citation), says: "`CITATION.cff`: how to cite the dataset"},
}

// one is a format of a single file.
func one(name string, write func(*schema.Dataset, Options, io.Writer) error) func(*schema.Dataset, Options) []File {
	return func(ds *schema.Dataset, opt Options) []File {
		return []File{{Name: name, Write: func(w io.Writer) error { return write(ds, opt, w) }}}
	}
}

// constant is a file that is the same for every dataset.
func constant(name, text string) File {
	return File{Name: name, Write: func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}}
}

// Formats lists the names of all formats.
func Formats() []string { return namesOf(formats) }

// Defaults stands for all formats that are written if none is named, so that
// others can be added to them.
const Defaults = "default"

// DemandedFormats lists those that are written only if they are named.
func DemandedFormats() []string {
	return namesOf(slices.DeleteFunc(slices.Clone(formats), func(f format) bool { return !f.demanded }))
}

// FormatHelp says in one line of Markdown which files a format has, and what for;
// "" of a format that does not exist.
func FormatHelp(name string) string {
	for _, f := range formats {
		if f.name == name {
			return f.says
		}
	}
	return ""
}

func namesOf(formats []format) []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// Sharing returns options with which [All] and [Sealing] share what they make of
// a dataset.
func (opt Options) Sharing(ds *schema.Dataset) Options {
	opt.site = sync.OnceValue(func() *site.Site { return newSite(ds, opt) })
	return opt
}

// All lists the files of a publication, sorted by name; those that can be made
// only when the others are written are not among them (see [Sealing]). An unknown
// format, a base that is no absolute IRI, or two files of one name are errors.
func All(ds *schema.Dataset, opt Options) ([]File, error) {
	chosen, err := choose(opt.Formats)
	if err != nil {
		return nil, err
	}
	if opt.Base, err = graph.CheckBase(opt.Base); err != nil {
		return nil, err
	}
	opt.chosen = chosen
	opt.graph = sync.OnceValue(func() *graph.Graph { return graph.New(ds, opt.Base) })
	var files []File
	for _, f := range chosen {
		files = append(files, f.files(ds, opt)...)
	}
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	for i := 1; i < len(files); i++ {
		if files[i].Name == files[i-1].Name {
			return nil, fmt.Errorf("two files would be named %s", files[i].Name)
		}
	}
	return files, nil
}

// choose returns the formats of that name, in the order of the table.
func choose(names []string) ([]format, error) {
	for _, name := range names {
		if name != Defaults && !slices.Contains(Formats(), name) {
			return nil, fmt.Errorf("unknown format %q: the formats are %s; %s stands for those that are written if none is named",
				name, strings.Join(Formats(), ", "), Defaults)
		}
	}
	defaults := len(names) == 0 || slices.Contains(names, Defaults)
	var chosen []format
	for _, f := range formats {
		if defaults && !f.demanded || slices.Contains(names, f.name) {
			chosen = append(chosen, f)
		}
	}
	return chosen, nil
}

// texts returns the published text of each document: what the spans count in.
func texts(ds *schema.Dataset, _ Options) []File {
	files := make([]File, 0, len(ds.Documents))
	for _, d := range ds.Documents {
		files = append(files, constant(schema.TextName(d.ID), ds.Texts[d.ID]))
	}
	return files
}
