package en

// researched reads what joint research is on, where it has a name and an
// acronym of its own, which stands in the parentheses at i: "research on the
// Quiet Harbour Network (QHN)". A field of technology at large is none. It
// returns where to go on, i where there is none.
func (r *reader) researched(i, from, to int32) int32 {
	if !r.tok(i+2).Is(FlagClose) || r.bodyOn(i+1) != 0 || r.acronymBehind(i) == "" {
		return i
	}
	field := i // where the field begins that the name ends in
	for j := i - 1; j >= from && j > i-5 && field == i; j-- {
		if h, ok := r.hit(j); ok && h.To == i && h.kinds&referenceKinds != 0 {
			field = j
		}
	}
	start := field
	for start > from && r.tok(start-1).Name() && !r.tok(start-1).In(ClassDeterminer) && !r.covered(start-1) && r.personOn(start-1) == 0 {
		start--
	}
	if i-start < 2 || start == field || r.lit(start)[0] != r.lit(i + 1)[0] {
		return i
	}
	at := start
	if r.is(at-1, wThe) {
		at--
	}
	if !r.ofResearch(at-1, from) {
		return i
	}
	return r.addReference(refProgramme, start, i, referenceResearch, r.sentenceEnd(i, to))
}

// ofResearch reports whether the preposition at i belongs to joint research:
// "research cooperation on", "research and development in the field of".
func (r *reader) ofResearch(i, from int32) bool {
	if !r.is(i, wOn, wOf, wInto, wIn) {
		return false
	}
	for j := i - 1; j >= from && j > i-8; j-- {
		t := r.tok(j)
		switch {
		case r.role(j)&roleResearch != 0, t.Is(FlagAmpersand) && r.lit(j-1) == "R" && r.lit(j+1) == "D":
			return true
		case !t.Is(FlagWord | FlagAmpersand), t.In(ClassVerb) && t.In(ClassPast|ClassThird) && !t.In(ClassNoun), t.In(ClassModal | ClassBe | ClassHave | ClassPronoun):
			return false
		}
	}
	return false
}
