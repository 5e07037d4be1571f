package person

import (
	"dialoguec/compile/en/lex"
)

// Entry is what is printed with a name: honorific, post, bodies and country,
// the name within. Post is empty if none is printed.
type Entry struct {
	lex.Phrase
	Post   lex.Phrase
	Spouse bool       // named only beside a husband
	Tail   lex.Phrase // the bodies and the country after name or post, or the body before them: "From the Secretariat, NAME"
}

// entryOf returns the entry of a name and its post.
func entryOf(name lex.Phrase, p post) Entry {
	x := Entry{Phrase: name}
	if !p.Empty() {
		x.extend(p.Phrase)
	}
	return x
}

// extend makes a phrase the post of an entry.
func (x *Entry) extend(post lex.Phrase) {
	x.Post, x.Phrase = post, x.With(post)
}

// On returns the mention of a person that covers token i plus 1, or 0.
func (r *People) On(i int32) int32 { return lex.ValueAt(r.At, i) }

// In returns where people are named in the tokens from to to; Fact is
// the index in facts.People.
func (r *People) In(from, to int32) []lex.Mention { return lex.Within(r.Mentions, from, to) }
