package en

// memorandum reads a memorandum that has no name but what it is between or on:
// "memorandum of understanding on fisheries", "an MOU between the A Agency and
// the B Institute". It returns where to go on, i where there is none.
func (r *reader) memorandum(i, to int32) int32 {
	end := i + 1
	if !r.tok(i).Is(FlagUpper) {
		if end+1 >= to || r.tok(end).Word != wOf || r.role(end+1)&roleMemorandumOf == 0 {
			return i
		}
		end += 2
	}
	sentence := r.sentenceEnd(i, to)
	named := r.memorandumEnd(end, sentence)
	if named == end && r.tok(i).Is(FlagUpper) {
		return i
	}
	return r.addReference(refDocument, i, named, referenceMemorandum, sentence)
}

// memorandumEnd returns the token behind what the memorandum that ends at i is
// on and between whom it is.
func (r *reader) memorandumEnd(i, to int32) int32 {
	end := i
	if r.is(i, wOn) {
		for at := i + 1; at < to && r.lowNoun(at); at++ {
			end = at + 1
		}
		i = end
	}
	if r.is(i, wTo) && r.tok(i+1).In(ClassVerb) && r.tok(i+1).In(ClassBase) { // "to build ties between"
		at := i + 2
		for at < min(to, i+8) && r.lowNoun(at) {
			at++
		}
		if r.is(at, wBetween) && r.tok(at-1).Is(FlagWord) && at > i+2 {
			i = at
		}
	}
	if !r.is(i, wBetween) {
		return end
	}
	for at := i + 1; at < to; at++ {
		t := r.tok(at)
		switch {
		case t.Name() && !r.dated(at):
			end = at + 1
		case t.Is(FlagOpen) && r.acronymBehind(at) != "":
			at = r.closing(at, to)
		case t.Is(FlagPossessive | FlagHyphen), t.Word == wThe, t.Word == wAnd, t.Word == wOf, t.Word == wFor, t.Word == wIn:
		default:
			return end
		}
	}
	return end
}

// lowNoun reports whether the token at i may stand in the noun phrase behind
// "on": no word that begins another phrase.
func (r *reader) lowNoun(i int32) bool {
	t := r.tok(i)
	return t.Is(FlagHyphen) || t.Is(FlagWord) && !t.In(ClassPreposition|ClassConjunction|ClassPronoun|ClassModal|ClassBe|ClassHave|ClassRelative|ClassSubordinate) && t.Word != wTo && t.Word != wThat && !(t.In(ClassVerb) && t.In(ClassPast|ClassThird) && r.role(i)&roleNominal == 0)
}
