package lex

// Phrase is tokens From to To of a text, To excluded.
type Phrase struct{ From, To int32 }

// PhraseOf returns the phrase of tokens from to to.
func PhraseOf(from, to int32) Phrase { return Phrase{from, to} }

// Empty reports whether a phrase has no tokens.
func (p Phrase) Empty() bool { return p.To <= p.From }

// Len returns how many tokens a phrase has.
func (p Phrase) Len() int32 { return max(0, p.To-p.From) }

// Has reports whether token i is in the phrase.
func (p Phrase) Has(i int32) bool { return p.From <= i && i < p.To }

// Holds reports whether all tokens of another phrase are in this one.
func (p Phrase) Holds(q Phrase) bool { return p.From <= q.From && q.To <= p.To }

// Meets reports whether two phrases share a token.
func (p Phrase) Meets(q Phrase) bool { return p.From < q.To && q.From < p.To }

// With returns the shortest phrase that holds two, neither of them empty.
func (p Phrase) With(q Phrase) Phrase { return Phrase{min(p.From, q.From), max(p.To, q.To)} }

// Since returns the part of a phrase from token i on.
func (p Phrase) Since(i int32) Phrase { return Phrase{max(p.From, i), p.To} }

// Until returns the part of a phrase before token i.
func (p Phrase) Until(i int32) Phrase { return Phrase{p.From, min(p.To, i)} }

// Printed returns the text of a phrase, as printed.
func (r *Text) Printed(p Phrase) string { return r.TextIn(p.From, p.To) }

// Clean returns the text of a phrase with runs of white space made one space.
func (r *Text) Clean(p Phrase) string { return r.CleanText(p.From, p.To) }

// Find returns the first token of a phrase that has a feature; To if none has.
func (r *Text) Find(p Phrase, f Feature) int32 {
	if words, ok := f.(*Words); ok {
		return words.first(r.Tokens, p)
	}
	for i := p.From; i < p.To; i++ {
		if r.Tokens[i].In(f) {
			return i
		}
	}
	return p.To
}

// Holds reports whether a token of a phrase has a feature.
func (r *Text) Holds(p Phrase, f Feature) bool { return r.Find(p, f) < p.To }

// Any reports whether a token of a phrase is what is asked for.
func (r *Text) Any(p Phrase, is func(*Token) bool) bool {
	for i := p.From; i < p.To; i++ {
		if is(&r.Tokens[i]) {
			return true
		}
	}
	return false
}
