package en

// hardClasses are the classes of words that no name of a person has, even if
// they are printed with a capital.
const hardClasses = ClassPost | ClassBody | ClassDeterminer | ClassPreposition | ClassConjunction | ClassPronoun |
	ClassRelative | ClassSubordinate | ClassModal | ClassBe | ClassHave | ClassDo | ClassNegation | ClassWeekday | ClassOrdinal |
	ClassHonorific | ClassParty | ClassGovernment | ClassCountryNoun | ClassSeriesHead | ClassMeeting | ClassDocument |
	ClassEvent | ClassProgramme | ClassGroup | ClassRank | ClassSide | ClassTime | ClassCardinal | ClassCommon | ClassDayWord

// softClasses are the classes of common words that may be a surname behind a
// given name ("Price", "Power", "May"), but begin no name.
const softClasses = ClassVerb | ClassTopic | ClassNoun | ClassLevel | ClassPostModifier | ClassReport | ClassPlaceNoun | ClassMonth |
	ClassAdverb | ClassSeason | ClassVague | ClassHold | ClassMeet | ClassFuture | ClassDialogue | ClassBodyTail

// firstName reports whether token i can begin the name of a person.
func (r *reader) firstName(i int32) bool {
	t := r.tok(i)
	if !t.Name() || t.Class&(hardClasses|softClasses) != 0 && !t.In(ClassGivenName|ClassMonth) || r.bodyAt[i] != 0 || r.personAt[i] != 0 {
		return false
	}
	if r.initial(i) {
		return r.tok(i + 1).Name()
	}
	if t.In(ClassMonth) {
		next := r.tok(i + 1)
		return next.Name() && next.Class == 0 || next.In(ClassParticle) && !next.Is(FlagCapital) && !next.In(ClassConjunction|ClassPreposition|ClassDeterminer)
	}
	if t.Is(FlagAbbrev) {
		return false
	}
	if h, ok := r.hit(i); ok { // a country, a city or a body begins here
		return h.To == i+1 && !t.Is(FlagUpper) && r.tok(i+1).Name() && r.tok(i+1).Word == 0 && !r.tok(i+1).Is(FlagUpper|FlagAbbrev)
	}
	if t.End-t.Start < 2 {
		return false
	}
	// A country inside a longer hit, as in "Innovation, Science and Economic
	// Development Canada", has no hit of its own.
	if to, entry := r.gazetteer.match(r.toks, i, i+1); to == i+1 {
		if kind := r.gazetteer.entries[entry].Kind; kind == KindCountry || kind == KindDemonym {
			return r.tok(i+1).Name() && r.tok(i+1).Word == 0
		}
	}
	return true
}

// initial reports whether token i is an initial: "W."; a single capital is one too.
func (r *reader) initial(i int32) bool {
	t := r.tok(i)
	return t.Is(FlagCapital) && (t.Is(FlagAbbrev) && t.End-t.Start == 2 || t.End-t.Start == 1 && t.Is(FlagUpper) && !t.In(ClassDeterminer|ClassPronoun))
}

// furtherName reports whether token i can go on a name.
func (r *reader) furtherName(i int32) bool {
	t := r.tok(i)
	if !t.Name() || t.Class&hardClasses != 0 && !t.In(ClassGivenName) || i >= int32(len(r.bodyAt)) || r.bodyAt[i] != 0 || r.personAt[i] != 0 {
		return false
	}
	if r.initial(i) || t.Is(FlagAbbrev) && r.hitAt[i] == 0 && r.tok(i+1).Name() { // "Retno L.P. Marsudi"
		return true
	}
	if t.In(ClassLevel) {
		return false
	}
	if h, ok := r.hit(i); ok && (h.To > i+1 || t.Is(FlagUpper) || r.tok(i+1).Name() && !r.tok(i+1).In(ClassSuffix)) {
		return false
	}
	if t.In(ClassVerb) && t.Word != 0 && t.Class&^(ClassVerb|ClassBase|ClassThird) != 0 && !t.In(ClassBase) {
		return false // "Leading", "Held": in a title every word has a capital
	}
	return !t.Is(FlagAbbrev)
}

// nameFrom returns the token behind the name of a person that begins at token
// i, and how many words the name has; to is i where there is none.
func (r *reader) nameFrom(i, end int32) (to int32, words int) {
	if i >= end || !r.firstName(i) {
		return i, 0
	}
	at := i + 1
	words = 1
	for at < end && words < 7 {
		t := &r.toks[at]
		switch {
		case t.Is(FlagHyphen) && at+1 < end && r.toks[at+1].Is(FlagGlued) && r.toks[at+1].Is(FlagWord) && (r.toks[at+1].Is(FlagCapital) || words == 1 || r.toks[at-1].Is(FlagCapital)):
			at += 2
			continue
		case t.In(ClassParticle) && !t.Is(FlagCapital) && r.particles(at, end) > at:
			at = r.particles(at, end)
			words++
			continue
		case t.Is(FlagComma) && at+1 < end && r.toks[at+1].In(ClassSuffix) && r.toks[at+1].Is(FlagCapital):
			return r.suffix(at+1, end), words
		case t.In(ClassSuffix) && t.Is(FlagCapital):
			return r.suffix(at, end), words
		case t.Is(FlagGlued) || !r.furtherName(at):
			return at, words
		}
		words++
		at++
	}
	return at, words
}

// suffix returns the token behind "Jr." or "III" at i.
func (r *reader) suffix(i, end int32) int32 {
	if i+1 < end && r.toks[i+1].Is(FlagStop) && r.toks[i+1].Is(FlagGlued) && r.toks[i].In(ClassAbbreviation) && !(i+2 >= end) {
		return i + 2
	}
	return i + 1
}

// particles returns the token behind "van der Leyen" whose first particle
// stands at i; i where no name follows the particles.
func (r *reader) particles(i, end int32) int32 {
	at := i
	for at < end && r.toks[at].In(ClassParticle) && !r.toks[at].Is(FlagCapital) {
		at++
	}
	if at < end && r.toks[at].Is(FlagHyphen) {
		at++ // "al-Thani"
	}
	if at < end && at < i+5 && r.furtherName(at) {
		return at + 1
	}
	return i
}

// nameBefore returns the first token of a name of two or more words that ends
// before token i and does not begin before start; i where there is none.
func (r *reader) nameBefore(i, start int32) int32 {
	for from := max(start, i-9); from < i; from++ {
		if r.tok(from-1).Name() && from > start && r.furtherName(from-1) || r.tok(from).Is(FlagGlued) && r.tok(from-1).Is(FlagHyphen) {
			continue
		}
		if to, words := r.nameFrom(from, i); to == i && (words >= 2 || r.tok(from-1).In(ClassHonorific|ClassRank) || r.tok(from-1).Is(FlagStop) && r.tok(from-2).In(ClassHonorific)) {
			return from
		}
	}
	return i
}
