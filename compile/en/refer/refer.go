// Package refer reads the other events, documents, programmes and working
// groups that a statement names.
package refer

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
	"dialoguec/compile/fact"
)

// References are what a text refers to.
type References struct {
	All []fact.Reference // in the order of the text
}

// reader reads the references of one text.
type reader struct {
	*lex.Text
	countries *country.Countries
	dates     *date.Dates
	series    *body.Series
	bodies    *body.Bodies
	people    *person.People
	clauses   *clause.Clauses

	title  string   // of the document
	own    []string // folded: the title, then the names of each series, its aliases after it
	folded []string // names of all
	all    []fact.Reference
}

// Read finds what a text with the given title refers to.
func Read(t *lex.Text, title string, countries *country.Countries, dates *date.Dates, series *body.Series, bodies *body.Bodies, people *person.People, clauses *clause.Clauses) *References {
	r := &reader{Text: t, title: title, countries: countries, dates: dates, series: series, bodies: bodies, people: people, clauses: clauses}
	r.foldOwn()
	for i := range r.Doc.Blocks {
		switch r.Doc.Blocks[i].Kind {
		case block.Paragraph, block.Item, block.Note:
			for _, s := range r.Sentences[r.Blocks[i].Sentences:r.Blocks[i].End] {
				(&sentence{reader: r, from: s.From, to: s.To}).read()
			}
		}
	}
	r.datesOfAliases()
	return &References{r.all}
}

// A sentence is one whose references are read: tokens from to to, of which those
// before done belong to references that were found.
type sentence struct {
	*reader
	from, to, done int32
	leading        leading // the list of names that is read
	slot           leading // the name that was read last in a slot
}

// A reading finds a reference at a token, and returns where to go on; the token
// itself if there is none.
type reading struct {
	at   func(*lex.Token) bool
	read func(*sentence, int32) int32
}

// readings are titles in quotation marks, names headed by a word of their
// kind, names of the lists, and what has no name but a date, a maker or a word
// of its own. At each token they are tried in this order.
var readings = []reading{
	{func(t *lex.Token) bool { return t.Is(lex.FlagOpenQuote) }, (*sentence).quotedTitle},
	{func(t *lex.Token) bool { return t.Is(lex.FlagOpen) }, (*sentence).researched},
	{func(t *lex.Token) bool { return t.Is(lex.FlagCapital) }, (*sentence).listedOrNumbered},
	{func(t *lex.Token) bool { return t.Is(lex.FlagCapital) && t.Role.Has(lex.NameHeads) }, (*sentence).named},
	{func(t *lex.Token) bool {
		return (t.Is(lex.FlagUpper) || !t.Is(lex.FlagCapital)) && t.Role.Has(lex.RoleMemorandum)
	}, (*sentence).memorandum},
	{func(t *lex.Token) bool { return t.Is(lex.FlagCapital) }, (*sentence).bare},
	{isSmall, (*sentence).leads},
	{isSmall, (*sentence).smallHeaded},
	{isSmall, (*sentence).visit},
	{isSmall, (*sentence).plain},
	{isSmall, (*sentence).held},
	{isSmall, (*sentence).talks},
	{isSmall, (*sentence).made},
}

// isSmall reports whether a token is a word without a capital.
func isSmall(t *lex.Token) bool { return t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital) }

// read reads a sentence from left to right.
func (s *sentence) read() {
	for i := s.from; i < s.to; i = max(i+1, s.done) {
		for _, x := range readings {
			if !x.at(s.Token(i)) {
				continue
			}
			if end := x.read(s, i); end > i {
				s.done = end
				break
			}
		}
	}
}
