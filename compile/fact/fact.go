// Package fact holds what a front end reads from one statement, before it
// becomes the model: the same for every language, with spans in bytes of the
// clean text and references by index.
package fact

import (
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// None is the index of nothing.
const None = -1

// Basis is what every fact has: where it is, the rule that read it, and
// what its values rest on where the spans do not print them.
type Basis struct {
	Spans []text.Span // the first one is where the fact is stated
	Rule  *Rule       // never nil
	Notes []schema.Provenance
}

// At makes a basis of a rule and its spans.
func At(rule *Rule, spans ...text.Span) Basis { return Basis{Spans: spans, Rule: rule} }

// Facts is everything read from one statement. Indices between its parts are
// positions in the slices, [None] where there is nothing.
type Facts struct {
	Document       Document
	Series         []Series
	Meetings       []Meeting // the first one that is held is the meeting that the statement reports
	Organizations  []Organization
	People         []Person
	Participations []Participation
	Agenda         []AgendaItem
	Provisions     []Provision
	References     []Reference
	Passages       []Passage
	Problems       []Problem
}

// Document is what the text says of itself.
type Document struct {
	Title       string
	Type        string // as printed, lower case
	Issued      schema.EDTF
	IssuedPlace string // as printed
	Publisher   int    // organization
	Basis
}

// Series is a recurring dialogue as this text names it.
type Series struct {
	Name    string   // the fullest form, without ordinal and year
	Aliases []string // every other form
	Parties []string // ISO 3166 alpha-2 codes or EU, in the order printed
	Former  []string // names that the text says it bore before
	Level   schema.Level
	Basis
}

// Meeting is one meeting as this text speaks of it.
type Meeting struct {
	Series   int // None where it belongs to no named series
	Ordinal  int // 0 if none is printed
	Status   schema.Status
	Date     schema.EDTF
	City     string // as printed, without state or country
	Country  string
	Venue    string
	Mode     schema.Mode // "in_person", "virtual", "hybrid" or ""
	Level    schema.Level
	DateSpan text.Span
	Told     text.Span // the sentence that says of one that is not reported that it was held; empty if none does
	Basis
}

// Organization is a body as this text names it.
type Organization struct {
	Name     string   // the fullest form
	Aliases  []string // every other form, acronyms included
	Landed   []string // forms with the country before or after the name, of which it is no part
	Acronym  string
	Kind     schema.OrganizationKind // as in the registry
	Country  string                  // ISO 3166 alpha-2, "EU", "INT", or ""
	Parent   int                     // organization
	Registry string                  // identifier in the registry, or ""
	Basis
}

// Person is a person as this text names them.
type Person struct {
	Name         string   // without honorific and title
	Aliases      []string // short later forms
	Country      string
	Title        string // the whole post as printed
	Organization int
	Basis
}

// Participation says who took part in a meeting.
type Participation struct {
	Meeting      int
	Side         schema.Side // ISO 3166 alpha-2, "EU", "INT", "private", "other"
	Role         schema.Role
	Person       int
	Organization int
	Position     string // as printed
	Basis
}

// AgendaItem is a printed heading.
type AgendaItem struct {
	Number  string // "1", "1.1", or ""
	Heading string // without its marker
	Basis
}

// Provision is a sentence or item in which the parties act. Its first span is
// the sentence itself; a lead-in from which it inherits follows.
type Provision struct {
	Section       int // agenda item
	Actors        []string
	Acts          []schema.Act // in the order of schema.Acts
	Commitment    schema.Commitment
	Continuing    bool
	Negated       bool
	Text          string // the sentence, clean
	Deadline      schema.EDTF
	DeadlineSpan  text.Span // the words that set it
	Forums        []string
	Organizations []int // named in it
	References    []int // named in it
	Basis
}

// Reference is another event, document, programme, working group or forum.
type Reference struct {
	Kind    schema.ReferenceKind // "event", "document", "programme", "working_group", "forum"
	Name    string
	Aliases []string
	Date    schema.EDTF
	Place   string // as printed
	Country string
	Basis
}

// Kinds of passages: what a stretch of text is that gives no fact of its own.
const (
	Furniture  = "furniture"  // navigation, page marks, contacts, captions: ignored on purpose
	Background = "background" // understood, but nothing that the parties did
)

// Passage is a stretch that was understood and gives no fact of its own.
type Passage struct {
	Kind string
	Span text.Span
	Rule *Rule // never nil
}

// Problem is something in the text that the user should hear of.
type Problem struct {
	Code    schema.Code
	Span    text.Span
	Message string
}
