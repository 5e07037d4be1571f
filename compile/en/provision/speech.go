package provision

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/text"
)

// speech is what one person says in more than one sentence.
type speech struct {
	who    clause.Actor
	marked bool  // quotation marks are around it
	left   int   // how many of its sentences are still read, at most
	block  int32 // of the last of them that is spoken whatever its words
}

// longestSpeech is how many sentences a speech has at most.
const longestSpeech = 16

// speaks notes that a sentence, which tells d, begins a speech of somebody of a
// country: with a quotation mark that its paragraph closes later; or as a paragraph
// that ends with a colon, and tells nothing else, which it reports.
func (w *walk) speaks(s lex.Sentence, d *action) bool {
	if d.who.Kind != clause.Named || len(d.who.Names) != 1 || len(d.who.Names[0]) != 2 || d.main.Verb.Frame != lex.FrameState || w.BlockOf(s).Kind != block.Paragraph {
		return false
	}
	last := w.Sentences[w.Blocks[s.Block].End-1]
	leads := w.Token(s.To-1).Is(lex.FlagColon) && last.From == s.From && int(s.To) < len(w.Tokens)
	if leads || w.opens(s) && w.closes(lex.Phrase{From: s.To, To: last.To}) {
		w.speech = speech{who: d.who, marked: !leads || w.Token(s.To).Is(lex.FlagOpenQuote), left: longestSpeech, block: s.Block + 1}
	}
	return leads
}

// opens reports whether a quotation is begun in a sentence and not ended.
func (w *walk) opens(s lex.Sentence) (open bool) {
	for c := w.First(s.Phrase); !c.Done(); c = c.Next() {
		open = c.In(lex.FlagOpenQuote) || open && !c.In(lex.FlagCloseQuote)
	}
	return open
}

// closes reports whether the mark that ends a quotation is in a phrase.
func (w *walk) closes(p lex.Phrase) bool {
	return w.Any(p, func(t *lex.Token) bool { return t.Is(lex.FlagCloseQuote) })
}

// spoken enters a sentence of a speech as what the one who speaks says. Without marks
// the paragraph after the colon is spoken, and so are those after it that speak of us.
func (w *walk) spoken(s lex.Sentence) bool {
	x := &w.speech
	if x.left == 0 {
		return false
	}
	part := w.Blocks[s.Block]
	further := s.Block > x.block && !x.marked && !w.Holds(lex.Phrase{From: part.From, To: w.Sentences[part.End-1].To}, firstPerson)
	if further || w.BlockOf(s).Kind != block.Paragraph {
		x.left = 0
		return false
	}
	x.left--
	if x.marked && !w.opens(s) && w.closes(s.Phrase) {
		x.left = 0
	}
	r, c := search{reader: w.reader, clauses: w.known.Clauses}, w.label(s).Skip(lex.FlagOpenQuote)
	d := r.quoted(c, c, x.who)
	w.out.All = append(w.out.All, w.provisionOf(dating{w.reader, s, &d}, []text.Span{w.Span(s.From, s.To)}))
	return true
}
