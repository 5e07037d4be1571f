package meeting

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
)

// SpokeFromAfar returns the preposition after which those are named with whom somebody
// named before the verb at i, or "he", spoke from afar: "spoke by phone yesterday with A", or
// "spoke today with A" below a title that names a call; the verb, if all are named before it,
// "A and B spoke by phone"; -1 if the verb tells of no such talk. What was spoken one after
// the other was no one call.
func SpokeFromAfar(t *lex.Text, people *person.People, i int32, s lex.Sentence) int32 {
	verb := t.Token(i)
	if !verb.In(speaking) || verb.Is(lex.FlagCapital) || len(people.In(s.From, i)) == 0 && !t.Token(i-1).In(lex.ClassPronoun) || t.Token(i-1).In(previous) {
		return -1
	}
	const longest = 14 // tokens of when and how
	with := t.Ahead(i+1, s.To).Within(longest).Until(func(u *lex.Token) bool {
		return u.Word == lex.With || u.In(apart) || u.In(lex.ClassVerb|lex.ClassRelative|lex.ClassSubordinate) && !u.Is(lex.FlagCapital)
	})
	afar := fromAfar(t, lex.PhraseOf(i, s.To))
	switch {
	case with.Is(lex.With) && len(people.In(with.At, s.To)) > 0 && (afar || callTitled(t)):
		return with.At
	case !with.In(apart) && !with.Is(lex.With) && len(people.In(s.From, i)) == 2 && afar:
		return i
	}
	return -1
}

// callTitled reports whether the title names one call with somebody.
func callTitled(t *lex.Text) bool {
	for i := range t.Doc.Blocks {
		if t.Doc.Blocks[i].Kind != block.Title {
			continue
		}
		for at := t.Blocks[i].From; at < t.Blocks[i].To; at++ {
			if t.Token(at).In(titleCall) && t.Is(at+1, lex.With) {
				return true
			}
		}
	}
	return false
}

// fromAfar reports whether a phrase says that something was done from afar: "by phone".
func fromAfar(t *lex.Text, p lex.Phrase) bool {
	for at := p.From; at < p.To; at++ {
		if mode, _ := t.PhraseAt(at); mode == "mode:virtual" {
			return true
		}
	}
	return false
}
