package en

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// Read reads the facts of a statement.
func Read(doc *block.Document) *fact.Facts {
	r := newReader(doc)
	r.document()
	r.agenda()
	r.dates()
	r.series()
	r.organizations()
	r.people()
	r.meetings()
	r.ownPeople()
	r.delegations()
	r.references()
	r.provisions()
	return r.facts
}

// reader is the reading of one statement. Its parts are filled in the order of
// Read, each once; a rule reads what stands before it. No reader reads two
// statements, so that nothing of one gets into the next.
type reader struct {
	*words
	doc    *block.Document
	text   string
	toks   []Token     // of all blocks but furniture, in the order of the text
	blocks []blockPart // one a block of doc
	sents  []Sentence  // of all blocks, in the order of the text
	hits   []Hit       // of the gazetteer, in the order of the text, none within another
	hitAt  []int32     // one a token: the hit that begins there plus 1, or 0
	noted              // in toks

	found     []Date     // dates, in the order of the text
	issued    Date       // the dateline; its EDTF is "" where none is printed
	bodies    []mention  // where organizations are named, in the order of the text
	persons   []mention  // where people are named
	dialogues []dialogue // where series are or may be named, in the order of the text
	bodyAt    []int32    // one a token: the mention of an organization that covers it plus 1, or 0
	personAt  []int32    // one a token: the mention of a person that covers it plus 1, or 0
	posts     []postSpan // one an entry of persons: the post printed with the name there

	codes       []string   // scratch of the rule that reads actors
	last        actor      // whom "he" and "she" of the next sentence mean
	home        string     // the country of officials who are named without one
	met         days       // of the meeting that was held
	colon       int32      // the item that leads in to the items behind it, noBlock where none does
	why         *fact.Rule // the rule by which the sentence being read is background
	parties     []string   // countries of the title, else of the first sentences
	mentioned   []string   // all countries that the text names
	lands       landSet    // the same as a set
	partyLands  landSet    // that of parties
	knownBodies []known
	pairForums  []uint64 // names of forums of two governments, which are no bodies
	skipTo      int32    // where to go on behind such a name
	headless    int32    // up to where no name of a body begins that is found by its head
	knownPeople []nameForm
	peopleHere  stretch  // of persons and posts: those of the sentence in hand
	bodiesHere  stretch  // of bodies
	parts       []part   // of the sentence in hand
	markers     []marker // of the sentence in hand
	scratch     []string // room for a few country codes
	besides     []Token  // room for what is cut beside the text
	guessed     []int32  // people whose country no word beside the name prints
	shorts      []short  // acronyms that the text defines
	kinds       []string // one an organization: what kind of body it is, notListed where the registry does not say
	registryOf  []int32  // one an organization: its number in the registry, 0 where that does not have it
	leadDeeds   []leadDeed

	facts *fact.Facts

	folded         []byte // of the tokens from foldedFrom to foldedTo
	foldedPart     []byte // of a part of them
	otherForms     forms  // of the title and of the names of series
	referenceForms forms  // one a reference

	foldedFrom, foldedTo int32
}

// blockPart is what belongs to a block: tokens From to To, sentences
// Sentences to End.
type blockPart struct{ From, To, Sentences, End int32 }

// mention is a place, tokens From to To, at which the fact of index Fact is named.
type mention struct{ From, To, Fact int32 }

// newReader cuts a statement into tokens and sentences and finds the names
// that the lists have.
func newReader(doc *block.Document) *reader {
	r := &reader{
		words: lex(), doc: doc, text: doc.Text, colon: noBlock,
		facts:   &fact.Facts{Document: fact.Document{Publisher: fact.None}},
		toks:    make([]Token, 0, len(doc.Text)/bytesOfToken),
		blocks:  make([]blockPart, 0, len(doc.Blocks)),
		scratch: make([]string, 0, 16),
	}
	cut := newScanner(r.text, r.slots, r.toks)
	cut.noted = &r.noted
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		part := blockPart{From: int32(cut.n), Sentences: int32(len(r.sents))}
		starts, stops := len(r.starts), len(r.stops)
		if b.Kind != block.Furniture {
			cut.cut(b.Span.Start, b.Span.End)
		}
		part.To = int32(cut.n)
		r.gazette(cut.toks(), r.starts[starts:], part)
		r.sents = split(r.sents, cut.toks(), r.stops[stops:], int32(i), part.From, part.To)
		part.End = int32(len(r.sents))
		r.blocks = append(r.blocks, part)
	}
	r.toks = cut.toks()
	r.hitAt = make([]int32, len(r.toks))
	r.bodyAt = make([]int32, len(r.toks))
	r.personAt = make([]int32, len(r.toks))
	for n, h := range r.hits {
		r.hitAt[h.From] = int32(n + 1)
	}
	return r
}

// bytesOfToken is how long a token is at least in most texts, with the blank
// behind it: that many a token make room for all of them at once.
const bytesOfToken = 5

// aside returns the tokens of text[start:end], until the next call.
func (r *reader) aside(text string, start, end int) []Token {
	r.besides = r.tokenize(r.besides[:0], text, start, end)
	return r.besides
}

// gazette finds the hits of a block.
func (r *reader) gazette(toks []Token, starts []nameStart, b blockPart) {
	g, next := &r.gazetteer, b.From
	for _, s := range starts {
		if s.node == 0 || s.at < next {
			continue
		}
		to, entry := g.matchFrom(s.node, toks, s.at, b.To)
		if to == 0 || to == s.at+1 && g.entries[entry].Kind <= KindCity && s.at > b.From && toks[s.at-1].initial() {
			continue // the surname in "Lisa O. Monaco"
		}
		e := &g.entries[entry]
		r.hits = append(r.hits, Hit{s.at, to, entry, e.chain, g.entries[e.state].country})
		toks[s.at].Flags |= flagHit
		toks[to-1].Flags |= flagHitEnd
		next = to
	}
}
