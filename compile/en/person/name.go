package person

import (
	"dialoguec/compile/en/lex"
)

// hardClasses are the classes of words that no name of a person has, even if
// they are printed with a capital.
const hardClasses = lex.ClassPost | lex.ClassBody | lex.ClassDeterminer | lex.ClassPreposition | lex.ClassConjunction | lex.ClassPronoun |
	lex.ClassRelative | lex.ClassSubordinate | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassDo | lex.ClassNegation | lex.ClassWeekday | lex.ClassOrdinal |
	lex.ClassHonorific | lex.ClassParty | lex.ClassGovernment | lex.ClassCountryNoun | lex.ClassSeriesHead | lex.ClassMeeting | lex.ClassDocument |
	lex.ClassEvent | lex.ClassProgramme | lex.ClassGroup | lex.ClassRank | lex.ClassSide | lex.ClassTime | lex.ClassCardinal | lex.ClassCommon | lex.ClassDayWord

// softClasses are the classes of common words that may be a surname after a
// given name ("Price", "Power", "May"), but begin no name.
const softClasses = lex.ClassVerb | lex.ClassTopic | lex.ClassNoun | lex.ClassLevel | lex.ClassPostModifier | lex.ClassReport | lex.ClassPlaceNoun | lex.ClassMonth |
	lex.ClassAdverb | lex.ClassSeason | lex.ClassVague | lex.ClassHold | lex.ClassMeet | lex.ClassFuture | lex.ClassDialogue | lex.ClassBodyTail

// firstName reports whether token i can begin the name of a person.
func (r *names) firstName(i int32) bool {
	t := r.Token(i)
	if !t.Name() || t.Class&(hardClasses|softClasses) != 0 && !t.In(lex.ClassGivenName|lex.ClassMonth) || r.bodies.At[i] != 0 || r.at[i] != 0 {
		return false
	}
	if r.initial(i) {
		return r.Token(i + 1).Name()
	}
	if stop := r.cutShort(i); stop > i {
		return r.Token(stop).Name()
	}
	if t.In(lex.ClassMonth) {
		if r.Token(i - 1).Is(lex.FlagNumber | lex.FlagOrdinal) {
			return false // "On 17 May Enrique Mora"
		}
		next := r.Token(i + 1)
		return next.Name() && next.Class == 0 || next.In(lex.ClassParticle) && !next.Is(lex.FlagCapital) && !next.In(lex.ClassConjunction|lex.ClassPreposition|lex.ClassDeterminer)
	}
	if t.Is(lex.FlagAbbrev) {
		return false
	}
	if h, ok := r.Hit(i); ok { // a country, a city or a body begins here
		return h.To == i+1 && !t.Is(lex.FlagUpper) && r.Token(i+1).Name() && r.Token(i+1).Word == 0 && !r.Token(i+1).Is(lex.FlagUpper|lex.FlagAbbrev)
	}
	if t.End-t.Start < 2 {
		return false
	}
	// A country inside a longer hit, as in "Innovation, Science and Economic
	// Development Canada", has no hit of its own.
	if to, entry := r.Gazetteer.Match(r.Tokens, i, i+1); to == i+1 {
		if kind := r.Gazetteer.Kind(entry); kind == lex.KindCountry || kind == lex.KindDemonym {
			return r.Token(i+1).Name() && r.Token(i+1).Word == 0
		}
	}
	return true
}

// initial reports whether token i is an initial: "W."; a single capital is one too.
func (r *names) initial(i int32) bool {
	t := r.Token(i)
	if !t.Is(lex.FlagCapital) || t.In(lex.ClassDeterminer|lex.ClassPronoun|lex.ClassSuffix|lex.ClassHonorific) {
		return false
	}
	if t.Is(lex.FlagAbbrev) { // "W.", "M.J.R."
		return t.Is(lex.FlagUpper) && r.HitAt[i] == 0 && t.End-t.Start <= 8
	}
	return t.End-t.Start == 1 && t.Is(lex.FlagUpper)
}

// cutShort returns the token after the full stop of a given name that is cut
// short, "Mohd."; i if none is.
func (r *names) cutShort(i int32) int32 {
	t := r.Token(i)
	if letter := t.Is(lex.FlagUpper) && t.End-t.Start == 1; (letter || t.In(lex.ClassGivenName) && t.In(lex.ClassAbbreviation)) && r.Token(i+1).Is(lex.FlagStop) && r.Token(i+1).Is(lex.FlagGlued) {
		return i + 2
	}
	return i
}

// hyphened reports whether a small word is glued to token i by a hyphen, as in
// the second name of "Won-mu": such a word is no verb.
func (r *names) hyphened(i int32) bool {
	next := r.Token(i + 2)
	return r.Token(i+1).Is(lex.FlagHyphen) && next.Is(lex.FlagGlued) && next.Is(lex.FlagWord) && !next.Is(lex.FlagCapital) && next.Word == 0
}

// furtherName reports whether token i can go on a name.
func (r *names) furtherName(i int32) bool {
	t, next := r.Token(i), r.Token(i+1)
	if r.Is(i, lex.The) && r.unknown(i+1) {
		return t.Is(lex.FlagCapital) // "Hoang The Lien"
	}
	if t.In(lex.ClassDo|lex.ClassPreposition) && t.Name() && r.hyphened(i) {
		return true // "Kang Do-yun"
	}
	if !t.Name() || t.Class&hardClasses != 0 && !t.In(lex.ClassGivenName) && !r.wordSurname(i) || i >= int32(len(r.bodies.At)) || r.bodies.At[i] != 0 || r.at[i] != 0 {
		return false
	}
	if r.initial(i) || t.Is(lex.FlagAbbrev) && r.HitAt[i] == 0 && next.Name() { // "Retno L.P. Marsudi"
		return true
	}
	if t.In(lex.ClassLevel) && !(r.Token(i-1).In(lex.ClassGivenName) && !next.Name()) || t.In(lex.ClassSuffix) || t.In(bareVerb) && r.Is(i+1, lex.With, lex.To, lex.And) {
		return false // "Secretary Roe Call with Minister Poe"
	}
	if r.hyphened(i) {
		return true
	}
	if h, ok := r.Hit(i); ok && (h.To > i+1 || t.Is(lex.FlagUpper) || next.Name() && !next.In(lex.ClassSuffix) && !(h.Kinds == lex.CityKinds && r.unknown(i+1))) {
		return false // but "Lagos" in "Ricardo Lagos Escobar"
	}
	if before := r.Token(i - 1); t.In(lex.ClassVerb) && !(before.In(lex.ClassParticle) && before.Is(lex.FlagCapital)) && !t.In(lex.ClassGivenName) && t.Class&^(lex.ClassVerb|lex.ClassBase|lex.ClassThird) != 0 && !t.In(lex.ClassBase) {
		return false // "Leading", "Held": in a title every word has a capital; but "Al Said"
	}
	return !t.Is(lex.FlagAbbrev)
}

// unknown reports whether token i is a word with a capital that no list has.
func (r *names) unknown(i int32) bool {
	t := r.Token(i)
	return t.Name() && t.Word == 0 && r.HitOn(i) == 0
}

// wordSurname reports whether token i is a word that is a surname after a
// given name and before the end of what is printed with a capital: "Ann Court",
// "Stephen King,".
func (r *names) wordSurname(i int32) bool {
	const words = lex.ClassBody | lex.ClassGroup | lex.ClassDocument | lex.ClassTime | lex.ClassProgramme
	t := r.Token(i)
	if t.In(king) {
		return r.unknown(i-1) && r.namedEnd(i+1, r.Sentences[r.SentenceAt(i)])
	}
	return t.Class&hardClasses&^words == 0 && r.Token(i-1).In(lex.ClassGivenName) && r.Token(i-1).Is(lex.FlagCapital) && !r.Token(i+1).Is(lex.FlagCapital|lex.FlagPossessive) && !r.Is(i+1, lex.Of, lex.For)
}

// mostWords is how many words a name has at most: "Dayang Nor Imah binti Haji
// Abdul Razak".
const mostWords = 10

// nameFrom returns the token after the name of a person that begins at token
// i, and how many words the name has; to is i if there is none.
func (r *names) nameFrom(i, end int32) (to int32, words int) {
	if i >= end || !r.firstName(i) {
		return i, 0
	}
	if to := r.peer(i, end); to > i {
		return to, 3
	}
	at := max(i+1, r.cutShort(i))
	words = 1
	for at < end && words < mostWords {
		t := &r.Tokens[at]
		switch {
		case t.Is(lex.FlagHyphen) && at+1 < end && r.Tokens[at+1].Is(lex.FlagGlued) && r.Tokens[at+1].Is(lex.FlagWord) && (r.Tokens[at+1].Is(lex.FlagCapital) || words == 1 || r.Tokens[at-1].Is(lex.FlagCapital)):
			at += 2
			continue
		case r.cutShort(at-1) > at && at+1 < end && r.Tokens[at+1].Name(): // "Amin bin Hj. Salleh"
			at++
			continue
		case r.filiation(at, end) > at:
			at = r.filiation(at, end)
			words++
			continue
		case t.In(lex.ClassParticle) && !t.Is(lex.FlagCapital) && r.particles(at, end) > at:
			at = r.particles(at, end)
			words++
			continue
		case words == 1 && r.koreanGiven(at, end):
			return at + 4, 2
		case words == 1 && r.capitalFamily(i, at, end):
			return at + 2, 2
		case t.Is(lex.FlagComma) && at+1 < end && r.suffixed(at+1):
			return r.suffix(at+1, end), words
		case r.suffixed(at):
			return r.suffix(at, end), words
		case t.Is(lex.FlagGlued) || !r.furtherName(at) || r.letters(at) > at:
			return at, words
		}
		words++
		at++
	}
	return at, words
}

// peer returns the token after the name of a peer that has a place in it, after
// "Lord" at token i-1, "Hale of Dorking"; i if there is none.
func (r *names) peer(i, end int32) int32 {
	if i+2 >= end || !r.Token(i-1).In(peerage) || !r.Is(i+1, lex.Of) || !r.Tokens[i+2].Name() || r.bodies.On(i+2) != 0 || r.countries.BeginsAt(i+2) {
		return i
	}
	return i + 3
}

// capitalFamily reports whether a family name in capitals, which begins at token i,
// the comma at token at and a given name are before a post: "Mr. TANAKA, Ichiro,
// Vice Minister".
func (r *names) capitalFamily(i, at, end int32) bool {
	if at+3 >= end || at != i+1 || !r.Tokens[i].Is(lex.FlagUpper) || r.Tokens[i].End-r.Tokens[i].Start < 3 {
		return false
	}
	comma, given, next, post := &r.Tokens[at], &r.Tokens[at+1], &r.Tokens[at+2], &r.Tokens[at+3]
	return comma.Is(lex.FlagComma) && !given.Is(lex.FlagUpper) && !given.In(lex.ClassPost|lex.ClassPostModifier) && r.furtherName(at+1) &&
		next.Is(lex.FlagComma) && post.In(lex.ClassPost|lex.ClassPostModifier)
}

// koreanGiven reports whether a given name of two syllables follows a family name
// and the comma at token i: "Kang, Ji-won".
func (r *names) koreanGiven(i, end int32) bool {
	if i+3 >= end || !r.Tokens[i].Is(lex.FlagComma) {
		return false
	}
	hyphen, second := &r.Tokens[i+2], &r.Tokens[i+3]
	return r.furtherName(i+1) && r.HitAt[i+1] == 0 && hyphen.Is(lex.FlagHyphen) && second.Is(lex.FlagGlued) && second.Is(lex.FlagWord) &&
		!second.Is(lex.FlagCapital) && !second.In(hardClasses) && !r.Token(i+4).Is(lex.FlagHyphen)
}

// filiation returns the token after "A/L Kumar", "d/o Kumar", which says whose
// child somebody is, at token i; i if it does not.
func (r *names) filiation(i, end int32) int32 {
	if i+3 >= end || !r.Tokens[i].In(childOf) || !r.Tokens[i+1].Is(lex.FlagSlash) || !r.Tokens[i+2].In(childOf) || !r.furtherName(i+3) {
		return i
	}
	return i + 4
}

// suffixed reports whether token i belongs to the name before it: "Jr.", but
// no honour or degree.
func (r *names) suffixed(i int32) bool {
	t := r.Token(i)
	return t.In(lex.ClassSuffix) && t.Is(lex.FlagCapital) && t.Num < 0
}

// honours returns the token after the honours and degrees at i, with the
// commas between them: "MP", ", OBE, DSO", ", Q. C.", "(PhD)".
func (r *names) honours(i, end int32) int32 {
	for {
		at := i
		if at < end && r.Tokens[at].Is(lex.FlagComma) {
			at++
		}
		switch to := r.letters(at); {
		case at >= end:
			return i
		case to > at && to <= end:
			i = to
		case r.honour(at):
			i = at + 1
		case at+2 < end && r.Tokens[at].Is(lex.FlagOpen) && r.honour(at+1) && r.Tokens[at+2].Is(lex.FlagClose):
			i = at + 3
		default:
			return i
		}
	}
}

// honour reports whether token i is an honour or a degree.
func (r *names) honour(i int32) bool {
	t := r.Token(i)
	return t.In(lex.ClassSuffix) && t.Num >= 0
}

// letters returns the token after an honour that is printed as letters, "M. P.",
// "M.P.", "M.P"; i if a name follows, of which they are the initials.
func (r *names) letters(i int32) int32 {
	at := i
	for r.Token(at).Is(lex.FlagAbbrev) && r.initial(at) {
		at++
	}
	if at == i || at == i+1 && r.Token(i).End-r.Token(i).Start < 3 || r.Token(at).Name() && !r.Token(at).In(hardClasses) {
		return i
	}
	return at
}

// beforeHonours returns the comma before the honours that end before token i; i
// if there are none.
func (r *names) beforeHonours(i, start int32) int32 {
	for at := i - 1; at > start; at-- {
		t := &r.Tokens[at]
		if r.honour(at) {
			i = at
			if r.Tokens[at-1].Is(lex.FlagComma) {
				i = at - 1
			}
		} else if !t.Is(lex.FlagComma) {
			break
		}
	}
	return i
}

// suffix returns the token after "Jr." or "III" at i.
func (r *names) suffix(i, end int32) int32 {
	if i+1 < end && r.Tokens[i+1].Is(lex.FlagStop) && r.Tokens[i+1].Is(lex.FlagGlued) && r.Tokens[i].In(lex.ClassAbbreviation) && (i+2 < end || r.Token(i+2).Is(lex.FlagComma)) {
		return i + 2
	}
	return i + 1
}

// particles returns the token after "van der Leyen" whose first particle
// is at i; i if no name follows the particles.
func (r *names) particles(i, end int32) int32 {
	at := i
	for at < end && r.Tokens[at].In(lex.ClassParticle) && !r.Tokens[at].Is(lex.FlagCapital) {
		at++
	}
	if at < end && r.Tokens[at].Is(lex.FlagHyphen) {
		at++ // "al-Thani"
	}
	for at > i && at < end && r.Tokens[at].In(lex.ClassHonorific) && r.Tokens[at].Is(lex.FlagCapital) {
		at++ // "bin Pehin Dato Haji Omar"
	}
	if at < end && at < i+5 && r.furtherName(at) {
		return at + 1
	}
	return i
}

// lowName returns the end of the surname that begins with a particle at token i, "von der
// Leyen"; i if none does.
func (r *names) lowName(i, end int32) int32 {
	if t := r.Token(i); !t.In(lex.ClassParticle) || t.Is(lex.FlagCapital) {
		return i
	}
	return r.particles(i, end)
}

// nameBefore returns the first token of a name of two or more words that ends
// before token i and does not begin before start; i if there is none.
func (r *names) nameBefore(i, start int32) int32 {
	for from := max(start, i-9); from < i; from++ {
		if r.monsieur(from, i) {
			return from + 1
		}
		if r.Token(from-1).Name() && from > start && r.furtherName(from-1) || r.Token(from).Is(lex.FlagGlued) && r.Token(from-1).Is(lex.FlagHyphen) {
			continue
		}
		if to, words := r.nameFrom(from, i); to == i && (words >= 2 || r.Token(from-1).In(lex.ClassHonorific|lex.ClassRank) || r.Token(from-1).Is(lex.FlagStop) && r.Token(from-2).In(lex.ClassHonorific)) {
			return from
		}
	}
	return i
}
