// Package ja reads statements in Japanese.
package ja

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/text"
)

// Sentences returns the sentences of all blocks but furniture.
func Sentences(doc *block.Document) []text.Span { return lex.AllSentences(doc) }

// Read reads the facts of a statement.
func Read(doc *block.Document) *fact.Facts {
	r := newReader(doc)
	document(doc, r.f)
	furniture(doc, r.f)
	r.dates = date.Read(r.t, r.f.Document.Issued)
	r.parties = country.Read(r.t, r.dates.Issued)
	r.lns = clause.Lines(r.t, r.parties)
	r.meetings = meeting.Read(r.t, r.lns, r.dates, r.parties)
	r.places = country.PlacesOf(r.t, r.dates)
	r.f.Series, r.f.Meetings = r.meetings.Series, r.meetings.All
	r.body()
	r.hosts()
	r.mergeHeads()
	r.provisions()
	r.linkProvisions()
	r.nameOrganizations()
	r.restore()
	agenda(doc, r.f)
	return r.f
}
