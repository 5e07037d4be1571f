package schema

// Statement holds the facts of one document. Identifiers in it are local to
// the document until the linker has made a Dataset of it.
type Statement struct {
	Document        Document             `json:"document"`
	Series          []Series             `json:"series"`
	Meetings        []Meeting            `json:"meetings"`
	Organizations   []Organization       `json:"organizations"`
	People          []Person             `json:"people"`
	Participations  Rows[Participation]  `json:"participations"`
	Sections        Rows[Section]        `json:"sections"`
	Provisions      Rows[Provision]      `json:"provisions"`
	ReferencedItems Rows[ReferencedItem] `json:"referenced_items"`

	// Text is the published text: the decoded source.
	Text string `json:"-"`
	// Place finds the place in the source of the code points start to end of the
	// text, if the text was taken out of a page or a word-processor file; it is nil
	// if the text is the source.
	Place func(path string, start, end int) Position `json:"-"`
	// Coverage says how much of the text the facts explain.
	Coverage Coverage `json:"-"`
}

// At returns the place in the source of a span of the text.
func (s *Statement) At(span Span) Position {
	if s.Place != nil {
		return s.Place(s.Document.SourceFile, span.Start, span.End)
	}
	return At(s.Document.SourceFile, s.Text, span.Start, span.End)
}

// Coverage says which share of a document's characters is in a typed span,
// in furniture that is ignored on purpose, or in neither. All counts are code
// points without white space.
type Coverage struct {
	DocumentID  string `json:"document_id"`
	Characters  int    `json:"characters"`
	Typed       int    `json:"typed"`
	Furniture   int    `json:"furniture"`
	Unexplained int    `json:"unexplained"`
	Dropped     int    `json:"dropped,omitempty"` // of the source, in no text: navigation, running heads
	Stretches   []Span `json:"unexplained_spans"`
}

// Dataset is the linked corpus: every table of the publication.
type Dataset struct {
	// The head, which whoever writes the dataset fills in.
	Version   string `json:"version"` // [ContractVersion]
	Base      string `json:"base"`    // what the IRIs of the graph begin with
	License   string `json:"license,omitempty"`
	Publisher string `json:"publisher,omitempty"`

	Documents       []Document           `json:"documents"`
	Series          []Series             `json:"series"`
	Meetings        []Meeting            `json:"meetings"`
	Organizations   []Organization       `json:"organizations"`
	People          []Person             `json:"people"`
	Participations  Rows[Participation]  `json:"participations"`
	Sections        Rows[Section]        `json:"sections"`
	Provisions      Rows[Provision]      `json:"provisions"`
	ReferencedItems Rows[ReferencedItem] `json:"referenced_items"`
	Themes          []Theme              `json:"themes"`
	Alignments      []Alignment          `json:"alignments"`
	Threads         []ThreadLink         `json:"threads"`
	Countries       []Country            `json:"countries"` // those whose codes are used
	Cities          []City               `json:"cities"`
	Rules           []RuleScore          `json:"rules"`

	// Texts holds the published text of each document by its identifier.
	Texts map[string]string `json:"-"`
	// Coverage holds one entry a document, in the order of Documents.
	Coverage []Coverage `json:"-"`
	// Links says what the linker joined and why, and which pairs it left apart.
	Links []Link `json:"-"`
}

// Link is one decision of the linker about two entities.
type Link struct {
	Kind   string `json:"kind"` // "series", "meeting", "organization", "person", "document"
	ID     string `json:"id"`
	With   string `json:"with"`   // the name, or the candidate's id
	Merged bool   `json:"merged"` // false: a candidate that was left apart
	Why    string `json:"why"`
	Spans  []Span `json:"spans"`
}
