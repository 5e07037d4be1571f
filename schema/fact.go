package schema

// Span is a stretch of the published text of one document.
//
// Start and End count Unicode code points from 0, End exclusive, as the
// TextPositionSelector of the W3C Web Annotation model does. Quote is exactly
// the text between them, line breaks included.
//
// In dataset.json a span is its [Span.Place], without the document that the row
// belongs to or, in rows of no document, that of the span before; the quote is
// what the published text has there.
type Span struct {
	Document string `json:"document,omitempty"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Quote    string `json:"quote,omitempty"`
}

// Origin names where a value that is not printed at a fact's spans came from.
type Origin string

// The closed list of origins.
const (
	OriginResolved  Origin = "resolved"  // completed from another place of the same text, such as a dateline
	OriginRegistry  Origin = "registry"  // a name or identifier of the embedded or the user's registry
	OriginLinked    Origin = "linked"    // joined with a fact of another document
	OriginCorrected Origin = "corrected" // set by a correction of the user
)

// Provenance says of one field of a fact where its value came from, when that
// is not simply the text of the fact's spans.
type Provenance struct {
	Field  string `json:"field"`
	Origin Origin `json:"origin"`
	// Basis says in words what the value rests on: a dateline, a registry
	// source with its version, the rule of the linker, the reason of a correction.
	Basis string `json:"basis"`
}

// Fact is what every published thing has: the spans it rests on, the name of
// the rule that read it, and where the values came from that the spans do not print.
type Fact struct {
	Evidence   []Span       `json:"evidence,omitempty"` // never empty, but that of a provision may be left out
	Rule       string       `json:"rule"`
	Provenance []Provenance `json:"provenance,omitempty"`
}

// Grounds returns the fact itself, so that code can treat all facts alike.
func (f *Fact) Grounds() *Fact { return f }

// Note adds a provenance to the fact.
func (f *Fact) Note(field string, origin Origin, basis string) {
	f.Provenance = append(f.Provenance, Provenance{Field: field, Origin: origin, Basis: basis})
}
