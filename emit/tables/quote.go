package tables

import (
	"dialoguec/schema"
	"dialoguec/schema/fragment"
)

// quoter makes addresses of quotes on the publishers' pages. It keeps the text
// of one document in mind: rows come document by document.
type quoter struct {
	view     *View
	document string
	text     *fragment.Text
}

// url returns the address of the page of a span, opened at the span; "" if the
// document has no page, or none that leads there and nowhere else.
func (q *quoter) url(s *schema.Span) string {
	page := q.view.document(s.Document).SourceURL
	if page == "" {
		return ""
	}
	if q.text == nil || q.document != s.Document {
		q.document, q.text = s.Document, fragment.New(q.view.Texts[s.Document])
	}
	return fragment.URL(page, q.text, s.Start, s.End)
}
