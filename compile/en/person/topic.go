package person

import (
	"dialoguec/compile/en/lex"
)

// topicGoesOn reports whether what looks like a surname that ends before token i
// is of the topic of a post: "Minister of Natural Reserves and Wildlife, NAME",
// "Minister for Border Care, the Hon NAME", "Minister of Ports, Reefs, and Tides, NAME".
func (r *work) topicGoesOn(p post, i int32, s lex.Sentence) bool {
	c := r.Ahead(i, s.To)
	next := c.Next()
	if c.In(lex.FlagComma) {
		return next.Is(lex.The) && next.Next().In(lex.ClassHonorific) || r.Holds(p.Phrase, lex.FlagComma) && r.unlistedName(next.At, s)
	}
	return c.Is(lex.And) && next.In(lex.FlagCapital) && !next.In(lex.ClassPost|lex.ClassHonorific|lex.ClassRank|lex.ClassLevel) && r.HitAt[next.At] == 0
}

// topicEnds reports whether the word after a post is no surname but the last one of what the
// post is for, which the word lists do not have: nobody of that name is spoken of elsewhere,
// "Special Representative for the South Caucasus".
func (r *work) topicEnds(p post) bool {
	of := r.Find(lex.PhraseOf(p.Head, p.To), lex.ClassPreposition)
	if of >= p.To || r.Is(of+1, lex.State) || r.Tokens[p.To-1].In(lex.ClassPost) {
		return false // "Advisor of Chancellor NAME"
	}
	return r.printed(r.Tokens[p.To].Hash) == 1
}

// printed returns how often the text has a word.
func (r *work) printed(word uint64) int32 {
	if r.times == nil {
		r.times = make(map[uint64]int32, len(r.Tokens)/4)
		for i := range r.Tokens {
			r.times[r.Tokens[i].Hash]++
		}
	}
	return r.times[word]
}

// nameAfterList reads "POST for A, B, and the C, NAME," if the post is for a
// list of topics that the word lists do not have: words with a capital up to
// the last comma before a name that no list has a word of.
func (r *work) nameAfterList(p post, s lex.Sentence) int32 {
	if p.Plural || p.To == r.postHeads(p.Head, s.To) {
		return 0
	}
	comma := int32(0)
	for at := p.To; at < min(s.To, p.To+18); at++ {
		t := &r.Tokens[at]
		if t.Is(lex.FlagComma) && at > p.To && r.unlistedName(at+1, s) {
			comma = at
		}
		if r.at[at] != 0 || t.In(lex.ClassHonorific) || t.Is(lex.FlagCapital) && t.In(lex.ClassPost|lex.ClassRank) {
			break
		}
		if !t.Is(lex.FlagCapital|lex.FlagComma|lex.FlagHyphen|lex.FlagAmpersand) && !t.In(lex.ClassDeterminer) && !r.Is(at, lex.And, lex.Of, lex.In, lex.For) {
			break
		}
	}
	if comma == 0 {
		return 0
	}
	from := r.honorifics(comma+1, s.To)
	to, _ := r.nameFrom(from, s.To)
	p.To = comma
	x := r.addPerson(lex.PhraseOf(from, to), p, personAfterPost, s)
	return r.close(x, to, s)
}

// unlistedName reports whether a name of two words or more, which are in no
// list but that of given names if no honorific is before them, is an item at
// token i.
func (r *posts) unlistedName(i int32, s lex.Sentence) bool {
	from := r.honorifics(i, s.To)
	to, words := r.nameFrom(from, s.To)
	if words < 2 {
		return false
	}
	if from == i && !r.unlisted(lex.PhraseOf(i, to)) {
		return false
	}
	c := r.Ahead(r.honours(to, s.To), s.To)
	return r.namedEnd(c.At, s) || r.finite(c.At)
}
