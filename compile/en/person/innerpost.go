package person

import (
	"dialoguec/compile/en/lex"
)

// innerPost reads the post at the end of another's: "President" in "Head of
// Cabinet of the European Commission President".
func (r *posts) innerPost(p post) (post, bool) {
	for i := p.To - 1; i > p.Head; i-- {
		if !r.Is(i, lex.Of, lex.To) {
			continue
		}
		from := i + 1
		for from < p.To && r.Tokens[from].In(lex.ClassDeterminer) {
			from++
		}
		for head := from; head < p.To; head++ {
			if t := &r.Tokens[head]; t.In(lex.ClassPost) && t.Is(lex.FlagCapital) && r.bodies.At[head] == 0 && r.postHeads(head, p.To) == p.To {
				in := post{Phrase: lex.PhraseOf(from, p.To), Head: head}
				r.postOwner(&in, from)
				return in, true
			}
		}
		return post{}, false
	}
	return post{}, false
}

// namedInPost reads "NAME, Head of Cabinet of President OTHER": the name after
// the post is that of its holder within, the one before the comma has the
// whole post. It returns 0 if the post has none within.
func (r *work) namedInPost(p post, name lex.Phrase, s lex.Sentence) int32 {
	in, ok := r.innerPost(p)
	if !ok {
		return 0
	}
	comma := r.beforePost(p, s)
	if comma < s.From {
		return 0
	}
	at := r.nameBefore(comma, s.From)
	if at == comma {
		return 0
	}
	r.addPerson(name, in, personTitled, s)
	x := r.addPerson(lex.PhraseOf(at, comma), post{Phrase: lex.PhraseOf(p.From, name.To), Head: p.Head, Owner: p.Owner, Country: p.Country}, personApposition, s)
	return r.close(x, name.To, s)
}
