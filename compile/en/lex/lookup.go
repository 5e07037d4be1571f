package lex

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// counterpart is what somebody of the other side is called.
var counterpart = List("counterpart")

// Counterpart reports whether token i says that those after it are of the other side.
func (r *Text) Counterpart(i int32) bool {
	t := r.Token(i)
	return t.In(counterpart) && !t.Is(FlagCapital)
}

// Sided reports whether a sentence speaks of a delegation or side, or, before
// token i, of counterparts.
func (r *Text) Sided(s Sentence, i int32) bool {
	for at := s.From; at < s.To; at++ {
		if r.Tokens[at].In(ClassSide) || at < i && r.Counterpart(at) {
			return true
		}
	}
	return false
}

// Opening is how many sentences of the body may pass before a statement says
// what meeting it reports. What is further down is a meeting among others.
const Opening = 10

// BodySentence counts the sentences of paragraphs and items before a sentence, captions
// aside.
func (r *Text) BodySentence(sentence int32) int {
	s := r.Sentences[sentence]
	n := r.bodyBefore[s.Block]
	if kind := r.BlockOf(s).Kind; kind == block.Paragraph || kind == block.Item {
		n += sentence - r.Blocks[s.Block].Sentences
	}
	return int(n)
}

// Span returns the bytes of the tokens from to to.
func (r *Text) Span(from, to int32) text.Span {
	if to <= from {
		return text.Span{}
	}
	return text.Span{Start: int(r.Tokens[from].Start), End: int(r.Tokens[to-1].End)}
}

// Basis makes a basis of a rule and the tokens from to to.
func (r *Text) Basis(rule *fact.Rule, from, to int32) fact.Basis {
	return fact.Basis{Spans: []text.Span{r.Span(from, to)}, Rule: rule}
}

// AddSpan adds the tokens from to to to the spans of a basis.
func (r *Text) AddSpan(b *fact.Basis, from, to int32) {
	b.Spans = append(b.Spans, r.Span(from, to))
}

// TextIn returns the text of the tokens from to to, as printed.
func (r *Text) TextIn(from, to int32) string { return r.Span(from, to).Of(r.Content) }

// CleanText returns the text of the tokens with runs of white space made one
// space; it allocates only if there are any.
func (r *Text) CleanText(from, to int32) string {
	for i := from + 1; i < to; i++ {
		if r.Tokens[i].Is(FlagSpaced | FlagLineStart) {
			return Squeeze(r.TextIn(from, to))
		}
	}
	return r.TextIn(from, to)
}

// Squeeze makes runs of white space one space.
func Squeeze(s string) string {
	for i := range len(s) {
		if ByteKind[s[i]] == ByteSpace && (s[i] != ' ' || i+1 < len(s) && s[i+1] == ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// Is reports whether the token at i is one of the words, each a Word number;
// an i outside of the text is none.
func (r *Text) Is(i int32, words ...Word) bool {
	if uint(i) >= uint(len(r.Tokens)) {
		return false
	}
	word := r.Tokens[i].Word
	for _, w := range words {
		if w == word {
			return word != 0
		}
	}
	return false
}

// Token returns the token at i, an empty one outside of the text.
func (r *Text) Token(i int32) *Token {
	if uint(i) < uint(len(r.Tokens)) {
		return &r.Tokens[i]
	}
	return &noToken
}

var noToken = Token{Num: -1}

// Seek returns the first of the tokens from i to to that has one of the flags;
// to if none has.
func (r *Text) Seek(i, to int32, f Flags) int32 {
	toks := r.Tokens[min(i, to):to]
	for k := range toks {
		if toks[k].Flags&f != 0 {
			return i + int32(k)
		}
	}
	return to
}

// BlockOf returns the block that a sentence is in.
func (r *Text) BlockOf(s Sentence) *block.Block { return &r.Doc.Blocks[s.Block] }

// Lead returns the last sentence of the block that leads in to an item, and
// false if nothing does.
func (r *Text) Lead(s Sentence) (Sentence, bool) {
	b := r.BlockOf(s)
	if b.Lead == fact.None {
		return Sentence{}, false
	}
	part := r.Blocks[b.Lead]
	if part.End == part.Sentences {
		return Sentence{}, false
	}
	return r.Sentences[part.End-1], true
}

// SentenceAt returns the index in r.Sentences of the sentence that holds token i.
func (r *Text) SentenceAt(i int32) int {
	return FirstFrom(len(r.Sentences), func(n int) bool { return r.Sentences[n].To > i })
}

// FirstFrom returns the first of n ordered things that is far enough; small
// enough to be compiled into its callers, unlike the library's search.
func FirstFrom(n int, far func(int) bool) int {
	at := 0
	for at < n {
		if mid := int(uint(at+n) >> 1); far(mid) {
			n = mid
		} else {
			at = mid + 1
		}
	}
	return at
}

// Within returns the part of ms that lies in the tokens from to to.
func Within(ms []Mention, from, to int32) []Mention {
	i := FirstFrom(len(ms), func(n int) bool { return ms[n].From >= from })
	j := i
	for j < len(ms) && ms[j].To <= to {
		j++
	}
	return ms[i:j]
}

// HitsIn returns the hits of the gazetteer in the tokens from to to.
func (r *Text) HitsIn(from, to int32) []Hit {
	i := FirstFrom(len(r.Hits), func(n int) bool { return r.Hits[n].From >= from })
	j := i
	for j < len(r.Hits) && r.Hits[j].To <= to {
		j++
	}
	return r.Hits[i:j]
}

// Hit returns the hit that begins at token i.
func (r *Text) Hit(i int32) (Hit, bool) {
	if !r.Token(i).Is(FlagHit) {
		return Hit{}, false
	}
	return r.Hits[r.HitAt[i]-1], true
}

// HitEnding returns the hit that ends with token i.
func (r *Text) HitEnding(i int32) (Hit, bool) {
	if !r.Token(i).Is(FlagHitEnd) {
		return Hit{}, false
	}
	for !r.Tokens[i].Is(FlagHit) {
		i--
	}
	return r.Hit(i)
}

// Meaning returns the entry of a hit that is of one of the kinds.
func (r *Text) Meaning(h Hit, kinds ...Kind) (*Entry, bool) {
	for e := h.Entry; e != 0; e = r.Gazetteer.Entries[e].Next {
		entry := &r.Gazetteer.Entries[e]
		for _, k := range kinds {
			if entry.Kind == k {
				return entry, true
			}
		}
	}
	return nil, false
}

// StateOf returns the entry that is a country or a demonym, of the chain that
// begins with the given one.
func (r *Text) StateOf(entry int32) (*Entry, bool) {
	at := r.Gazetteer.Entries[entry].state
	return &r.Gazetteer.Entries[at], at != 0
}

// CountryAt returns the code of the country or demonym that begins at token i
// and the token after it; "" if there is none.
func (r *Text) CountryAt(i int32) (code string, to int32) {
	if h, ok := r.Hit(i); ok && h.Country != 0 {
		return r.CodeOf(h), h.To
	}
	return "", i
}

// CodeOf returns the code of the country that a hit names, by its name or by a
// demonym; "" if it names none.
func (r *Text) CodeOf(h Hit) string { return r.Gazetteer.codes[h.Country] }

// PhraseAt returns the value of the phrase of data/phrases*.tsv that begins at
// token i and the token after it; "" if there is none.
func (r *Text) PhraseAt(i int32) (value string, to int32) {
	h, ok := r.Hit(i)
	if !ok || h.Kinds&PhraseKinds == 0 {
		return "", i
	}
	if e, ok := r.Meaning(h, KindPhrase); ok {
		return e.Value, h.To
	}
	return "", i
}

// NounBefore reports whether one of the n words before token i has a feature.
func (r *Text) NounBefore(i int32, s Sentence, n int32, f Feature) bool {
	return r.Holds(Phrase{max(s.From, i-n), i}, f)
}

// Singular returns a plural noun in the singular: "Ministries", "Ministry".
func Singular(word string) string {
	if stem, ok := strings.CutSuffix(word, "ies"); ok {
		return stem + "y"
	}
	return strings.TrimSuffix(word, "s")
}
