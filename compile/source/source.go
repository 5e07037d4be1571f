// Package source turns the bytes of a file into text: it finds out what form
// the file has and how it is encoded, takes the text out of pages and
// word-processor files, reads the front matter, and cleans away what is no part
// of the text (joiners, typographic ligatures, inline markup, full-width Latin
// forms), with maps back to the published text and to the file.
package source

import (
	"bytes"
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/source/draft"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// File is a file and what is known of it beforehand.
type File struct {
	Path string // as named by the user, for diagnostics
	Name string // whose ending tells the form; Path if it is empty
	Data []byte

	Charset   string  // the label of an encoding that overrules what is recognized; empty if none does
	MediaType string  // overrules the ending of the name; empty if none does
	Record    *Record // what the source manifest says of it; nil if nothing
	MaxBytes  int64   // how large the file, and each part that is packed in it, may be; DefaultMaxBytes if it is 0
}

// DefaultMaxBytes is how large a file may be if nothing else is said: far larger
// than any statement.
const DefaultMaxBytes = 16 << 20

// most is how large the file may be.
func (f *File) most() int64 { return cmp.Or(f.MaxBytes, DefaultMaxBytes) }

// Text is the text of one source.
type Text struct {
	Form      string       // "plain text", "HTML", …
	Charset   string       // how the file is encoded, as IANA names it; empty for forms that are no text
	Published string       // what published spans count in: without a byte order mark, lines end with '\n'
	Clean     string       // what the layout is read from; lines end with '\n'
	Map       text.Map     // from Clean to Published
	Bold      []text.Span  // the stretches of Clean that are printed bold, underlined or italic
	Heads     []draft.Head // the stretches of Clean that the form says are headings
	Flowed    bool         // every line break is one of the text: nothing is wrapped
	Dropped   int          // characters of the file, without white space, that were left out on purpose
	Meta      Meta
	Body      int // offset in Clean at which the statement begins, after the front matter

	origin *draft.Draft // the way from Published to the file; nil if they are one
}

// Read reads a file of which nothing is known beforehand. The diagnostics have
// the path given; if one of them is an error the text is nil.
func Read(path string, data []byte) (*Text, []schema.Diagnostic) {
	return (&File{Path: path, Data: data}).Read()
}

// Read turns a file into text. If one of the diagnostics is an error the text
// is nil.
func (f *File) Read() (*Text, []schema.Diagnostic) {
	r := scratches.Get().(*scratch)
	defer r.close()
	if n := int64(len(f.Data)); n > f.most() {
		return nil, []schema.Diagnostic{f.tooLarge(fmt.Sprintf("the file has %d bytes, and %d are allowed", n, f.most()))}
	}
	if len(bytes.TrimSpace(f.Data)) == 0 {
		return nil, []schema.Diagnostic{empty(f.Path)}
	}
	k, problem := f.kind()
	if problem != nil {
		return nil, []schema.Diagnostic{*problem}
	}
	t, notes := k.read(r, f)
	if schema.HasErrors(notes) {
		return nil, notes
	}
	if strings.TrimSpace(t.Clean[t.Body:]) == "" {
		return nil, append(notes, empty(f.Path))
	}
	notes = append(notes, t.Meta.take(f)...)
	return t, notes
}

func empty(path string) schema.Diagnostic {
	return schema.Diagnose(schema.EmptyFile, schema.At(path, "", 0, 0), "the file holds no text")
}

func (f *File) tooLarge(message string) schema.Diagnostic {
	return schema.Diagnose(schema.TooLarge, schema.Position{Path: f.Path}, message)
}

// Apart reports whether the published text was taken out of the form of the
// file, so that places in them differ.
func (t *Text) Apart() bool { return t.origin != nil }

// At returns the place in the file of a span of the published text.
func (t *Text) At(path string, s text.Span) schema.Position {
	switch d := t.origin; {
	case d == nil:
		return place(path, t.Published, s)
	case d.Source != "":
		return place(path, d.Source, d.Map.Back(s))
	default:
		p := place(path, t.Published, s)
		p.Line, p.Part = 0, d.Part(s.Start)
		return p
	}
}

func place(path, whole string, s text.Span) schema.Position {
	s.Start = max(0, min(s.Start, len(whole)))
	from := strings.LastIndexByte(whole[:s.Start], '\n') + 1
	line, _, _ := strings.Cut(whole[from:], "\n")
	end := max(s.Start, min(s.End, from+len(line)))
	column := utf8.RuneCountInString(whole[from:s.Start]) + 1
	return schema.Position{Path: path, Line: strings.Count(whole[:from], "\n") + 1, Column: column,
		EndColumn: column + max(1, utf8.RuneCountInString(whole[s.Start:end])), Text: line}
}

// Leads returns what says in words where in the file the byte at an offset of
// the published text comes from: the number of a line, or a part such as "page 3".
func (t *Text) Leads() func(at int) string {
	if t.origin == nil {
		lines := text.NewIndex(t.Published)
		return func(at int) string { return strconv.Itoa(lines.At(at).Line) }
	}
	d := t.origin
	if d.Source == "" {
		return d.Part
	}
	lines := text.NewIndex(d.Source)
	return func(at int) string { return strconv.Itoa(lines.At(d.Map.Start(at)).Line) }
}
