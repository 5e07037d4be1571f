package source

import (
	"errors"
	"slices"

	"dialoguec/compile/source/draft"
	"dialoguec/compile/source/web"
	"dialoguec/schema"
)

// page takes the text out of a page of HTML.
func (r *scratch) page(f *File, page string) (*Text, []schema.Diagnostic) {
	d, err := web.Read(page)
	if err != nil {
		problem := schema.Diagnose(schema.BadPage, schema.Position{Path: f.Path}, err.Error())
		switch {
		case errors.Is(err, web.ErrFrames):
			problem.Hint = "open the frame that has the text in a tab of its own and save that"
		case errors.Is(err, web.ErrScripts):
			problem.Hint = "open the page in a browser, and save it there when the text is on the screen"
		}
		return nil, []schema.Diagnostic{problem}
	}
	t, notes := r.draft(f, d)
	if t != nil {
		t.Form, t.Flowed = "HTML", true
	}
	return t, notes
}

// draft cleans a text that was taken out of its form.
func (r *scratch) draft(f *File, d *draft.Draft) (*Text, []schema.Diagnostic) {
	s := look([]byte(d.Text), r.stops[:0])
	r.stops = s.stops
	if at := s.refused([]byte(d.Text)); at >= 0 {
		return nil, []schema.Diagnostic{binaryAt(f.Path, []byte(d.Text), at)}
	}
	r.verbatim = true
	t := r.clean(d.Text, 0, r.stops)
	for _, b := range d.Bold {
		t.Bold = append(t.Bold, t.Map.Forward(b))
	}
	t.Bold = joinSpans(slices.Clone(t.Bold))
	for _, h := range d.Heads {
		t.Heads = append(t.Heads, draft.Head{Span: t.Map.Forward(h.Span), Level: h.Level})
	}
	t.Dropped, t.origin = d.Dropped, d
	t.Meta = pageMeta(d.Meta)
	return t, nil
}
