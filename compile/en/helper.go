package en

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// span returns the bytes of the tokens from to to.
func (r *reader) span(from, to int32) text.Span {
	if to <= from {
		return text.Span{}
	}
	return text.Span{Start: int(r.toks[from].Start), End: int(r.toks[to-1].End)}
}

// at makes a basis of a rule and the tokens from to to.
func (r *reader) at(rule *fact.Rule, from, to int32) fact.Basis {
	return fact.Basis{Spans: []text.Span{r.span(from, to)}, Rule: rule}
}

// further adds the tokens from to to to the spans of a basis.
func (r *reader) further(b *fact.Basis, from, to int32) {
	b.Spans = append(b.Spans, r.span(from, to))
}

// str returns the text of the tokens from to to, as printed.
func (r *reader) str(from, to int32) string { return r.span(from, to).Of(r.text) }

// clean returns the text of the tokens with runs of white space made one
// space; it allocates only where there are any.
func (r *reader) clean(from, to int32) string {
	for i := from + 1; i < to; i++ {
		if r.toks[i].Is(flagSpaced | FlagLineStart) {
			return squeeze(r.str(from, to))
		}
	}
	return r.str(from, to)
}

// squeeze makes runs of white space one space.
func squeeze(s string) string {
	for i := range len(s) {
		if byteKind[s[i]] == byteSpace && (s[i] != ' ' || i+1 < len(s) && s[i+1] == ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// is reports whether the token at i is one of the words, each a Word number;
// an i outside of the text is none.
func (r *reader) is(i int32, words ...Word) bool {
	if uint(i) >= uint(len(r.toks)) {
		return false
	}
	word := r.toks[i].Word
	for _, w := range words {
		if w == word {
			return word != 0
		}
	}
	return false
}

// tok returns the token at i, an empty one outside of the text.
func (r *reader) tok(i int32) *Token {
	if uint(i) < uint(len(r.toks)) {
		return &r.toks[i]
	}
	return &noToken
}

var noToken = Token{Num: -1}

// seek returns the first of the tokens from i to to that has one of the flags;
// to where none has.
func (r *reader) seek(i, to int32, f Flags) int32 {
	toks := r.toks[min(i, to):to]
	for k := range toks {
		if toks[k].Flags&f != 0 {
			return i + int32(k)
		}
	}
	return to
}

// seekRole returns the first of the tokens from i to to that has one of the
// roles; to where none has.
func (r *reader) seekRole(i, to int32, role Role) int32 {
	toks := r.toks[min(i, to):to]
	for k := range toks {
		if toks[k].Role&role != 0 {
			return i + int32(k)
		}
	}
	return to
}

// blockOf returns the block that a sentence stands in.
func (r *reader) blockOf(s Sentence) *block.Block { return &r.doc.Blocks[s.Block] }

// lead returns the last sentence of the block that leads in to an item, and
// false where nothing does.
func (r *reader) lead(s Sentence) (Sentence, bool) {
	b := r.blockOf(s)
	if r.colon >= 0 && s.Block > r.colon && b.Kind == block.Item && r.doc.Blocks[r.colon].Lead == b.Lead {
		return r.sents[r.blocks[r.colon].End-1], true
	}
	if b.Lead == fact.None {
		return Sentence{}, false
	}
	part := r.blocks[b.Lead]
	if part.End == part.Sentences {
		return Sentence{}, false
	}
	return r.sents[part.End-1], true
}

// sentenceAt returns the index in r.sents of the sentence that holds token i.
func (r *reader) sentenceAt(i int32) int {
	return firstFrom(len(r.sents), func(n int) bool { return r.sents[n].To > i })
}

// firstFrom returns the first of n ordered things that is far enough; small
// enough to be compiled into its callers, unlike the library's search.
func firstFrom(n int, far func(int) bool) int {
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

// within returns the part of ms that lies in the tokens from to to.
func within(ms []mention, from, to int32) []mention {
	i := firstFrom(len(ms), func(n int) bool { return ms[n].From >= from })
	j := i
	for j < len(ms) && ms[j].To <= to {
		j++
	}
	return ms[i:j]
}

// datesIn returns the dates printed in the tokens from to to.
func (r *reader) datesIn(from, to int32) []Date {
	i := firstFrom(len(r.found), func(n int) bool { return r.found[n].From >= from })
	j := i
	for j < len(r.found) && r.found[j].To <= to {
		j++
	}
	return r.found[i:j]
}

// organizationsIn returns where organizations are named in the tokens from to to;
// Fact is the index in facts.Organizations.
func (r *reader) organizationsIn(from, to int32) []mention { return within(r.bodies, from, to) }

// peopleIn returns where people are named in the tokens from to to; Fact is
// the index in facts.People.
func (r *reader) peopleIn(from, to int32) []mention { return within(r.persons, from, to) }

// hitsIn returns the hits of the gazetteer in the tokens from to to.
func (r *reader) hitsIn(from, to int32) []Hit {
	i := firstFrom(len(r.hits), func(n int) bool { return r.hits[n].From >= from })
	j := i
	for j < len(r.hits) && r.hits[j].To <= to {
		j++
	}
	return r.hits[i:j]
}

// hit returns the hit that begins at token i.
func (r *reader) hit(i int32) (Hit, bool) {
	if uint(i) >= uint(len(r.toks)) || !r.toks[i].Is(flagHit) {
		return Hit{}, false
	}
	return r.hits[r.hitAt[i]-1], true
}

// meaning returns the entry of a hit that is of one of the kinds.
func (r *reader) meaning(h Hit, kinds ...Kind) (*Entry, bool) {
	for e := h.Entry; e != 0; e = r.gazetteer.entries[e].next {
		entry := &r.gazetteer.entries[e]
		for _, k := range kinds {
			if entry.Kind == k {
				return entry, true
			}
		}
	}
	return nil, false
}

// state returns the entry that is a country or a demonym, of the chain that
// begins with the given one.
func (r *reader) state(entry int32) (*Entry, bool) {
	at := r.gazetteer.entries[entry].state
	return &r.gazetteer.entries[at], at != 0
}

// country returns the code of the country or demonym that begins at token i
// and the token behind it; "" where there is none.
func (r *reader) country(i int32) (code string, to int32) {
	if h, ok := r.hit(i); ok && h.country != 0 {
		return r.codeOf(h), h.To
	}
	return "", i
}

// codeOf returns the code of the country that a hit names, by its name or by a
// demonym; "" where it names none.
func (r *reader) codeOf(h Hit) string { return r.gazetteer.codes[h.country] }

// countriesIn appends the codes of the countries named in the tokens from to to,
// demonyms included, each once, in the order printed. A country inside the
// name of an organization of the registry does not count.
func (r *reader) countriesIn(codes []string, from, to int32) []string {
	for _, h := range r.hitsIn(from, to) {
		if h.country == 0 || r.personAt[h.From] != 0 {
			continue
		}
		if code := r.codeOf(h); !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return codes
}

// cityIn returns the first city named in the tokens from to to: its name as
// printed without state or country, and its country.
func (r *reader) cityIn(from, to int32) (name, country string, h Hit, ok bool) {
	for _, h := range r.hitsIn(from, to) {
		if h.kinds&cityKinds == 0 {
			continue
		}
		if e, ok := r.meaning(h, KindCity); ok {
			return e.Value, e.Country, h, true
		}
	}
	return "", "", Hit{}, false
}

// phrase returns the value of the phrase of data/phrases*.tsv that begins at
// token i and the token behind it; "" where there is none.
func (r *reader) phrase(i int32) (value string, to int32) {
	h, ok := r.hit(i)
	if !ok || h.kinds&phraseKinds == 0 {
		return "", i
	}
	if e, ok := r.meaning(h, KindPhrase); ok {
		return e.Value, h.To
	}
	return "", i
}
