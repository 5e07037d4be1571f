package person

import (
	"dialoguec/compile/en/lex"
)

// Entry is what is printed with a name: tokens From to To with honorific, post,
// bodies and country, the name within. Post is empty if none is printed.
type Entry struct {
	From, To int32
	Post     Stretch
	Tail     Stretch // the bodies and the country behind name or post
}

// Stretch is the tokens From to To.
type Stretch struct{ From, To int32 }

// Empty reports whether a stretch has no tokens.
func (x Stretch) Empty() bool { return x.To <= x.From }

// Holds reports whether a stretch has the tokens from from to to.
func (x Stretch) Holds(from, to int32) bool { return x.From <= from && to <= x.To }

// entryOf returns the entry of a name, tokens from to to, and its post.
func entryOf(from, to int32, p post) Entry {
	x := Entry{From: from, To: to}
	if p.To > p.From {
		x.Post = Stretch{p.From, p.To}
		x.From, x.To = min(from, p.From), max(to, p.To)
	}
	return x
}

// extend makes the post of an entry reach from token from to token to.
func (x *Entry) extend(from, to int32) {
	x.Post = Stretch{from, to}
	x.From, x.To = min(x.From, from), max(x.To, to)
}

// On returns the mention of a person that covers token i plus 1, or 0.
func (r *People) On(i int32) int32 { return lex.ValueAt(r.At, i) }

// In returns where people are named in the tokens from to to; Fact is
// the index in facts.People.
func (r *People) In(from, to int32) []lex.Mention { return lex.Within(r.Mentions, from, to) }
