package refer

import (
	"dialoguec/compile/en/lex"
)

// memorandum reads a memorandum that has no name but what it is between or on:
// "memorandum of understanding on fisheries", "an MOU between the A Agency and
// the B Institute". It returns where to go on, i where there is none.
func (r *References) memorandum(i, to int32) int32 {
	end := i + 1
	if !r.Token(i).Is(lex.FlagUpper) {
		if end+1 >= to || r.Token(end).Word != lex.Of || r.Role(end+1)&lex.RoleMemorandumOf == 0 {
			return i
		}
		end += 2
	}
	sentence := r.sentenceEnd(i, to)
	named := r.memorandumEnd(end, sentence)
	if named == end && r.Token(i).Is(lex.FlagUpper) {
		return i
	}
	return r.addReference(lex.RefDocument, i, named, referenceMemorandum, sentence)
}

// memorandumEnd returns the token behind what the memorandum that ends at i is
// on and between whom it is.
func (r *References) memorandumEnd(i, to int32) int32 {
	end := i
	if r.Is(i, lex.On) {
		for at := i + 1; at < to && r.lowNoun(at); at++ {
			end = at + 1
		}
		i = end
	}
	if r.Is(i, lex.To) && r.Token(i+1).In(lex.ClassVerb) && r.Token(i+1).In(lex.ClassBase) { // "to build ties between"
		at := i + 2
		for at < min(to, i+8) && r.lowNoun(at) {
			at++
		}
		if r.Is(at, lex.Between) && r.Token(at-1).Is(lex.FlagWord) && at > i+2 {
			i = at
		}
	}
	if !r.Is(i, lex.Between) {
		return end
	}
	for at := i + 1; at < to; at++ {
		t := r.Token(at)
		switch {
		case t.Name() && !r.dated(at):
			end = at + 1
		case t.Is(lex.FlagOpen) && r.acronymBehind(at) != "":
			at = r.clauses.Closing(at, to)
		case t.Is(lex.FlagPossessive | lex.FlagHyphen), t.Word == lex.The, t.Word == lex.And, t.Word == lex.Of, t.Word == lex.For, t.Word == lex.In:
		default:
			return end
		}
	}
	return end
}

// lowNoun reports whether the token at i may stand in the noun phrase behind
// "on": no word that begins another phrase.
func (r *References) lowNoun(i int32) bool {
	t := r.Token(i)
	return t.Is(lex.FlagHyphen) || t.Is(lex.FlagWord) && !t.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassPronoun|lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassRelative|lex.ClassSubordinate) && t.Word != lex.To && t.Word != lex.That && !(t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird) && r.Role(i)&lex.RoleNominal == 0)
}
