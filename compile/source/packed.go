package source

import (
	"errors"

	"dialoguec/compile/source/draft"
	"dialoguec/compile/source/office"
	"dialoguec/compile/source/pdf"
	"dialoguec/schema"
)

// pdf reads a PDF file. The places of its words take more room than the words.
func (r *scratch) pdf(f *File) (*Text, []schema.Diagnostic) {
	return r.made(f, "PDF", func() (*draft.Draft, error) { return pdf.Read(f.Data, 8*f.most()) })
}

// docx reads a file of Word.
func (r *scratch) docx(f *File) (*Text, []schema.Diagnostic) {
	return r.made(f, "Word document", func() (*draft.Draft, error) { return office.DOCX(f.Data, f.most()) })
}

// odt reads an OpenDocument file.
func (r *scratch) odt(f *File) (*Text, []schema.Diagnostic) {
	return r.made(f, "OpenDocument text", func() (*draft.Draft, error) { return office.ODT(f.Data, f.most()) })
}

// made cleans the text that a reader of files which are no text takes out.
func (r *scratch) made(f *File, form string, read func() (*draft.Draft, error)) (*Text, []schema.Diagnostic) {
	d, err := read()
	if err != nil {
		return nil, []schema.Diagnostic{schema.Diagnose(faultOf(err), schema.Position{Path: f.Path}, err.Error())}
	}
	t, notes := r.draft(f, d)
	if t != nil {
		t.Form, t.Flowed = form, true
	}
	return t, notes
}

// faults are the codes of what readers of files may return; of anything else,
// the file is damaged.
var faults = []struct {
	err  error
	code schema.Code
}{
	{pdf.ErrTool, schema.NoTool},
	{pdf.ErrLocked, schema.LockedFile},
	{office.ErrLocked, schema.LockedFile},
	{pdf.ErrScanned, schema.NoTextLayer},
	{pdf.ErrLarge, schema.TooLarge},
	{pdf.ErrSlow, schema.TooLarge},
	{office.ErrLarge, schema.TooLarge},
}

func faultOf(err error) schema.Code {
	for _, f := range faults {
		if errors.Is(err, f.err) {
			return f.code
		}
	}
	return schema.DamagedFile
}
