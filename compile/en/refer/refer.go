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
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
)

// References are what a text refers to.
type References struct {
	All []fact.Reference // in the order of the text
}

// Read finds what a text with the given title refers to.
func Read(t *lex.Text, title string, countries *country.Countries, dates *date.Dates, series *series.Series, bodies *body.Bodies, people *person.People, clauses *clause.Clauses) *References {
	r := &reader{Text: t, countries: countries, dates: dates, bodies: bodies, people: people, clauses: clauses}
	when, names, found := moments{r}, ownNames(t, title, series), &register{reader: r, when: moments{r}}
	for n := range t.Sentences {
		s := &t.Sentences[n]
		switch kind := t.BlockOf(*s).Kind; {
		case kind == block.Paragraph, kind == block.Item, kind == block.Note, kind == block.Heading && numberedGroup(t.First(s.Phrase).Next()):
			(&sentence{
				reader: r, kinds: kinds{r, capitals{r}, phrases{r}, when}, own: names, register: found,
				opening: t.BodySentence(int32(n)) < 1,
			}).read(t.First(s.Phrase))
		}
	}
	found.datesOfAliases()
	return &References{found.all}
}

// A sentence is one whose references are read.
type sentence struct {
	*reader
	kinds
	*own
	*register
	opening bool    // it is the first one, which tells of the meeting itself
	done    int32   // tokens before it belong to references that were found
	leading leading // the list of names that is read
	slot    leading // the name that was read last in a slot
}

// A reading finds a reference at a cursor, and returns where to go on; the cursor
// itself if there is none.
type reading struct {
	example string
	at      func(*lex.Token) bool
	read    func(*sentence, lex.Cursor) lex.Cursor
}

// readings are titles in quotation marks, names headed by a word of their
// kind, names of the lists, and what has no name but a date, a maker or a word
// of its own. At each token they are tried in this order.
var readings = []reading{
	{"the “Bright Delta” conference", is(lex.FlagOpenQuote), (*sentence).quotedTitle},
	{"research on Cyber Tide Cloud Computing (CTCC)", is(lex.FlagOpen), (*sentence).researched},
	{"the Quad, AUKUS", is(lex.FlagCapital), (*sentence).listed},
	{"COP28", is(lex.FlagUpper), (*sentence).numbered},
	{"the Otter Framework for Security", isHead, (*sentence).named},
	{"a memorandum of understanding on fisheries", isMemorandum, (*sentence).memorandum},
	{"the growth of Coast 2050", is(lex.FlagCapital), (*sentence).bare},
	{"initiatives such as", isSmall, (*sentence).leads},
	{"the Otter Bay conflict", is(strife), (*sentence).conflict},
	{"the Young Divers program", isSmall, (*sentence).smallHeaded},
	{"UN Security Council resolution 1540", isSmall, (*sentence).resolved},
	{"her visit to Fiji in May 2020", is(journeys), (*sentence).visit},
	{"the fourth joint workshop in Japan in August 2014", isSmall, (*sentence).plain},
	{"a seminar on reef care was held", isSmall, (*sentence).held},
	{"her meeting with President Ada Roe on May 3", isSmall, (*sentence).talks},
	{"issued a final report", isSmall, (*sentence).made},
	{"launched a joint programme on reef care", isSmall, (*sentence).launched},
}

// is returns what reports whether a token has one of the features.
func is(f lex.Feature) func(*lex.Token) bool {
	return func(t *lex.Token) bool { return t.In(f) }
}

// isHead reports whether a token is a word with a capital that heads a name.
func isHead(t *lex.Token) bool { return t.Is(lex.FlagCapital) && t.Role.Has(lex.NameHeads) }

// isMemorandum reports whether a token is a memorandum without a name, or its acronym.
func isMemorandum(t *lex.Token) bool {
	return t.Role.Has(lex.RoleMemorandum) && (!t.Is(lex.FlagCapital) || short(t))
}

// short reports whether a token is short enough to be an acronym: "MoU", "MOUs".
func short(t *lex.Token) bool { return t.End-t.Start <= 4 }

// isSmall reports whether a token is a word without a capital.
func isSmall(t *lex.Token) bool { return t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital) }

// smallNouns are words without a capital at which a reading begins, beside those
// that the vocabulary, their class or their role tells.
var smallNouns = lex.List("journey", "held_event", "resolution", "strife", "called", "frame_head")

// begins reports whether one of the readings may begin at a token, by one look
// for most words of a text.
func (v *vocabulary) begins(t *lex.Token) bool {
	if !isSmall(t) {
		return t.Is(lex.FlagCapital | lex.FlagUpper | lex.FlagOpenQuote | lex.FlagOpen)
	}
	return t.In(lex.ClassEvent|lex.ClassMeeting|lex.ClassGroup|lex.ClassDocument) || t.In(lex.RoleMemorandum) || v.ends.Of(t) || t.In(smallNouns)
}

// read reads a sentence from left to right.
func (s *sentence) read(c lex.Cursor) {
	words := tables()
	for ; !c.Done(); c = c.To(max(c.At+1, s.done)) {
		if !words.begins(c.Token()) {
			continue
		}
		for _, x := range readings {
			if !x.at(c.Token()) {
				continue
			}
			if end := x.read(s, c); end.Past(c) {
				s.done = end.At
				break
			}
		}
	}
}
