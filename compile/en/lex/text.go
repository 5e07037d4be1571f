// Package lex cuts a statement in English into tokens and sentences and finds
// the names that the lists have: countries, cities, organizations, phrases.
// What it says of a text, the packages after it read and do not change.
package lex

import (
	"slices"
	"sync"

	"dialoguec/compile/block"
	"dialoguec/compile/text"
)

// Text is a statement as tokens and sentences. Tokens are counted from 0;
// "from to to" means from included, to excluded.
type Text struct {
	*Lexicon
	Doc       *block.Document
	Content   string      // of Doc
	Tokens    []Token     // of all blocks but furniture, in the order of the text
	Blocks    []BlockPart // one a block of Doc
	Sentences []Sentence  // of all blocks, in the order of the text
	Hits      []Hit       // of the gazetteer, in the order of the text, none within another
	HitAt     []int32     // one a token: the hit that begins there plus 1, or 0
	Noted                 // in Tokens

	bodyBefore []int32 // one a block: how many sentences of paragraphs and items come before it, captions aside
}

// caption reports whether the tokens of a block are those of a short line without a verb,
// such as is below a picture: "Minister A at the 19th Ministerial Meeting."
func caption(toks []Token) bool {
	const longest = 24
	return len(toks) < longest && !slices.ContainsFunc(toks, func(t Token) bool {
		return !t.Is(FlagCapital) && (t.Class&(ClassModal|ClassBe|ClassHave) != 0 || t.Class&ClassVerb != 0 && !t.Gerund())
	})
}

// BlockPart is what belongs to a block: tokens From to To, sentences
// Sentences to End.
type BlockPart struct {
	Phrase
	Sentences, End int32
}

// Mention is a phrase that names the fact of index Fact; Fact is -1 if nothing
// is known of it.
type Mention struct {
	Phrase
	Fact int32
}

// How many bytes of a text there are at least, in most texts, to a token with the
// blank after it, to a word with which a name may begin, to a name of the lists
// and to a sentence: so much room holds all of them at once.
const (
	bytesOfToken    = 5
	bytesOfStart    = 16
	bytesOfHit      = 64
	bytesOfSentence = 128
)

// Read cuts a statement into tokens and sentences and finds the names that the
// lists have.
func Read(doc *block.Document) *Text {
	r := &Text{
		Lexicon: lex(), Doc: doc, Content: doc.Text,
		Tokens: tokenRoom(len(doc.Text)),
		Blocks: make([]BlockPart, 0, len(doc.Blocks)), bodyBefore: make([]int32, 0, len(doc.Blocks)),
		Sentences: make([]Sentence, 0, 4+len(doc.Text)/bytesOfSentence),
		Hits:      make([]Hit, 0, 4+len(doc.Text)/bytesOfHit),
		Noted:     Noted{Starts: make([]NameStart, 0, 4+len(doc.Text)/bytesOfStart)},
	}
	cut := newScanner(r.Content, r.slots, r.Tokens)
	cut.noted = &r.Noted
	body := int32(0)
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		part := BlockPart{Phrase: Phrase{From: int32(cut.n)}, Sentences: int32(len(r.Sentences))}
		starts, stops := len(r.Starts), len(r.stops)
		if b.Kind != block.Furniture {
			cut.cut(b.Span.Start, b.Span.End)
		}
		part.To = int32(cut.n)
		headline(cut.toks()[part.From:part.To], b.Kind)
		givenWill(cut.toks()[part.From:part.To], b.Kind)
		r.gazette(cut.toks(), r.Starts[starts:], part)
		r.Sentences = split(r.Sentences, cut.toks(), r.stops[stops:], int32(i), part.From, part.To)
		part.End = int32(len(r.Sentences))
		r.Blocks, r.bodyBefore = append(r.Blocks, part), append(r.bodyBefore, body)
		if (b.Kind == block.Paragraph || b.Kind == block.Item) && !caption(cut.toks()[part.From:part.To]) {
			body += part.End - part.Sentences
		}
	}
	r.Tokens = cut.toks()
	r.HitAt = make([]int32, len(r.Tokens))
	for n, h := range r.Hits {
		r.HitAt[h.From] = int32(n + 1)
	}
	return r
}

// rooms are where the tokens of texts were: they take eight times the bytes of a
// text, and a statement needs them only while it is read.
var rooms sync.Pool

// leastRoom is how many tokens a room has at least, so that one does for any of
// most texts.
const leastRoom = 1 << 11

// tokenRoom returns an empty list of tokens with room for those of most texts of
// so many bytes.
func tokenRoom(bytes int) []Token {
	n := max(leastRoom, bytes/bytesOfToken)
	if room, ok := rooms.Get().(*[]Token); ok && cap(*room) >= n {
		return (*room)[:0]
	}
	return make([]Token, 0, n)
}

// Release gives the tokens of a text back, when nobody will look at them again.
func (r *Text) Release() {
	room := r.Tokens
	r.Tokens = nil
	rooms.Put(&room)
}

// Spans returns the spans of the sentences of all blocks but furniture.
func (r *Text) Spans() []text.Span {
	spans := make([]text.Span, len(r.Sentences))
	for i, s := range r.Sentences {
		spans[i] = r.Span(s.From, s.To)
	}
	return spans
}
