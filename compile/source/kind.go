package source

import (
	"bytes"
	"cmp"
	"fmt"
	"mime"
	"path"
	"strings"

	"dialoguec/compile/source/pdf"
	"dialoguec/schema"
)

// kind is a form that a source may have.
type kind struct {
	name   string
	media  string // its media type
	ends   string // the endings of its files, with blanks between them
	binary bool   // its bytes are no text
	read   func(*scratch, *File) (*Text, []schema.Diagnostic)
}

// kinds are in the order in which they are asked; the last one is that of a
// file of which nothing is known.
var kinds = []kind{
	{"PDF", "application/pdf", ".pdf", true, (*scratch).pdf},
	{"Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", true, (*scratch).docx},
	{"OpenDocument text", "application/vnd.oasis.opendocument.text", ".odt", true, (*scratch).odt},
	{"HTML", "text/html", ".html .htm .xhtml", false, (*scratch).html},
	{"Markdown", "text/markdown", ".md .markdown", false, (*scratch).plain},
	{"plain text", "text/plain", ".txt", false, (*scratch).plain},
}

// foreign are kinds that are not read, by what their files begin with, and what
// to do about them.
var foreign = []struct{ magic, name, advice string }{
	{"\xD0\xCF\x11\xE0", "a file of Word 97–2003 or Outlook", "save it as .docx"},
	{`{\rtf`, "a file of rich text (RTF)", "save it as .docx or .odt"},
	{"\x89PNG", "an image", "recognize its text first (OCR)"},
	{"\xFF\xD8\xFF", "an image", "recognize its text first (OCR)"},
	{"GIF8", "an image", "recognize its text first (OCR)"},
	{"II*\x00", "an image", "recognize its text first (OCR)"},
	{"MM\x00*", "an image", "recognize its text first (OCR)"},
	{"\x1F\x8B", "a compressed file", "unpack it"},
	{"7z\xBC\xAF", "a compressed file", "unpack it"},
	{"Return-Path:", mail, mailAdvice},
	{"Received:", mail, mailAdvice},
	{"Delivered-To:", mail, mailAdvice},
	{"MIME-Version:", "a page saved with its parts in one file (MHTML)", "save it as HTML"},
	{"From: <Saved by ", "a page saved with its parts in one file (MHTML)", "save it as HTML"},
}

// Mail is never read: it names people who did not publish anything.
const (
	mail       = "an e-mail"
	mailAdvice = "save the statement that it holds as a file of its own"
)

// kind finds the form of a file: by its bytes, by its media type, by the ending
// of its name.
func (f *File) kind() (*kind, *schema.Diagnostic) {
	for _, x := range foreign {
		if bytes.HasPrefix(f.Data, []byte(x.magic)) || x.name == mail && (f.ends(".eml") || f.ends(".msg")) {
			d := schema.Diagnose(schema.BinaryFile, schema.Position{Path: f.Path}, "this is "+x.name)
			d.Hint = x.advice
			return nil, &d
		}
	}
	if bytes.HasPrefix(f.Data, []byte("PK\x03\x04")) {
		return f.packed()
	}
	if isPDF(f.Data) {
		return &kinds[0], nil
	}
	named := f.named()
	if named.binary && len(f.Data) > 0 {
		d := schema.Diagnose(schema.DamagedFile, schema.Position{Path: f.Path}, fmt.Sprintf("the file is no %s: it does not begin as one", named.name))
		return nil, &d
	}
	return named, nil
}

// isPDF reports whether a file begins as a PDF file does.
func isPDF(data []byte) bool {
	i := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-"))
	return i >= 0 && len(bytes.TrimSpace(data[:i])) == 0
}

// Helper names the program outside of this one that takes part in reading a file,
// so that whoever keeps what was read can tell when another one would; "" if none does.
func Helper(data []byte) string {
	if !isPDF(data) {
		return ""
	}
	return pdf.Tool()
}

// packed finds the form of a file that is an archive, by a part that it has.
func (f *File) packed() (*kind, *schema.Diagnostic) {
	for i, part := range []string{1: "word/document.xml", 2: "mimetypeapplication/vnd.oasis.opendocument.text"} {
		if part != "" && bytes.Contains(f.Data, []byte(part)) {
			return &kinds[i], nil
		}
	}
	d := schema.Diagnose(schema.BinaryFile, schema.Position{Path: f.Path}, "this is an archive, and no .docx or .odt file")
	d.Hint = "unpack it, or save the document as .docx or .odt"
	return nil, &d
}

// ends reports whether the name of the file ends so.
func (f *File) ends(end string) bool {
	return strings.HasSuffix(strings.ToLower(cmp.Or(f.Name, f.Path)), end)
}

// named finds the form by the media type, else by the ending of the name.
func (f *File) named() *kind {
	media, _, _ := mime.ParseMediaType(f.MediaType)
	if media == "application/xhtml+xml" {
		media = "text/html"
	}
	name := f.Name
	if name == "" {
		name = f.Path
	}
	end := strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/")))
	for i := range kinds {
		if media != "" && kinds[i].media == media {
			return &kinds[i]
		}
	}
	for i := range kinds {
		if end != "" && strings.Contains(" "+kinds[i].ends+" ", " "+end+" ") {
			return &kinds[i]
		}
	}
	return &kinds[len(kinds)-1]
}

// MediaType says what is wrong with the media type of a file: it must be that of
// a form that is read.
func MediaType(s string) error {
	media, params, err := mime.ParseMediaType(s)
	if err != nil {
		return fmt.Errorf("%q is no media type such as text/html", s)
	}
	if name := params["charset"]; name != "" {
		if _, ok := labelled(name, ""); !ok {
			return fmt.Errorf("no encoding is named %q", name)
		}
	}
	var known []string
	for _, k := range kinds {
		if k.media == media || media == "application/xhtml+xml" {
			return nil
		}
		known = append(known, k.media)
	}
	return fmt.Errorf("%q is not read; those that are: %s", media, strings.Join(known, ", "))
}

// Endings lists the endings of the files that are read: ".pdf", ".docx", ….
func Endings() []string {
	var out []string
	for _, f := range kinds {
		out = append(out, strings.Fields(f.ends)...)
	}
	return out
}
