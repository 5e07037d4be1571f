package en

import (
	"bytes"
	"strings"
)

// namedReference reads the name headed by the word at i: "the U.S. National
// Biodefense Strategy", "the Framework for Security and Public Health". It
// returns where to go on, i where there is none.
func (r *reader) namedReference(i, from, to int32) int32 {
	if next := r.tok(i + 1); next.Name() && !r.covered(i+1) && r.role(i+1)&nameHeads != 0 || next.Is(FlagHyphen) {
		return i // a later word is the head: "Action Plan Report"
	} else if next.Name() && !next.Is(FlagLineStart) && r.role(i)&roleNumberedText != 0 {
		return i // "Law Enforcement"
	}
	if r.role(i)&roleNamedBehind != 0 {
		return r.namedBehind(i, to)
	}
	start := r.nameStart(i, from)
	end := r.nameEnd(i+1, to)
	kind := r.referenceKind(i, start)
	if k := r.subtitleKind(i+1, end); k != "" && kind != "" {
		kind = k
	} else if kind == refProgramme && r.forDocument(i+1, end) {
		kind = refDocument
	}
	if r.ofMeeting(start, end) || kind == refDocument && r.ownTitle(start, end) {
		return end
	}
	if kind == "" || r.bodyOn(i) != 0 || r.personOn(i) != 0 || r.tok(i-1).Word == wOf || !r.tellsWhich(start, i, end) {
		return i
	}
	if r.otherName(start, end) {
		return end
	}
	return r.addReference(kind, start, end, referenceNamed, r.sentenceEnd(i, to))
}

// otherName reports whether the tokens from to to are a second name, "also
// known as the Otter Accord", of the reference before them, and notes it there.
func (r *reader) otherName(from, to int32) bool {
	at := from - 1
	if r.is(at, wThe) {
		at--
	}
	n := len(r.facts.References) - 1
	if !r.is(at, wAs) || r.lit(at-1) != "known" || n < 0 {
		return false
	}
	x := &r.facts.References[n]
	if last := x.Spans[len(x.Spans)-1]; last.End > int(r.toks[at].Start) || int(r.toks[at].Start)-last.End > 20 {
		return false
	}
	x.Aliases = append(x.Aliases, r.clean(from, to))
	return true
}

// ownTitle reports whether the tokens from to to name the statement itself: its
// title has them, and not as what it is on.
func (r *reader) ownTitle(from, to int32) bool {
	at := bytes.Index(r.otherForms.form(0), r.foldOf(from, to))
	if at < 0 {
		return false
	}
	own, _, about := strings.Cut(r.facts.Document.Title, " on ")
	return !about || at < len(r.foldPart(own))
}

// namedBehind reads a name that its head at i begins: "Operation Clear Sky".
func (r *reader) namedBehind(i, to int32) int32 {
	end := i + 1
	for end < to && !r.tok(end).Is(FlagLineStart) {
		switch t := r.tok(end); {
		case t.Name() && r.personOn(end) == 0:
			end++
			continue
		case end > i+1 && (t.In(ClassDeterminer) || t.Word == wOf) && r.tok(end+1).Name():
			end++
			continue
		}
		break
	}
	if end == i+1 || r.tok(i-1).Name() && !r.tok(i-1).Is(FlagLineStart) && !r.covered(i-1) || r.covered(i+1) || r.role(end-1)&(nameHeads|roleHollow) != 0 {
		return i
	}
	return r.addReference(refProgramme, i, end, referenceNamed, r.sentenceEnd(i, to))
}

// forDocument reports whether a name goes on to the document that it is for:
// "Framework for an Agreement".
func (r *reader) forDocument(i, end int32) bool {
	return i+2 < end && r.is(i+1, wA, wAn) && r.role(i+2)&roleDocument != 0
}

// subtitleKind tells the kind of a name by the word that heads its part behind
// a colon: "Cybersecurity Partnership: Joint Principles".
func (r *reader) subtitleKind(i, end int32) string {
	colon := false
	for ; i < end; i++ {
		colon = colon || r.tok(i).Is(FlagColon)
		if colon && r.role(i)&nameHeads != 0 {
			return r.referenceKind(i, i-1)
		}
	}
	return ""
}

// sentenceEnd returns where the sentence of token i ends.
func (r *reader) sentenceEnd(i, to int32) int32 {
	if n := r.sentenceAt(i); n < len(r.sents) {
		return min(to, r.sents[n].To)
	}
	return to
}

// nameStart goes back from the head at i over words with capitals, and over
// "of" and "and" between them.
func (r *reader) nameStart(i, from int32) int32 {
	start := i
	for j := i - 1; j >= from; j-- {
		t := r.tok(j)
		switch {
		case t.Is(FlagOpenQuote | FlagOpen | FlagComma | FlagStop | FlagColon):
			return start
		case t.Is(FlagClose) && j-3 >= from && r.tok(j-2).Is(FlagOpen) && r.tok(j-1).Name() && r.tok(j-3).Name() && r.bodyOn(j-3) == 0 && start == j+1 && r.wholeBefore(j-3, from):
			j -= 2 // "Growth and Reach (GaRe) Partnership"
		case t.Is(FlagPossessive) && (r.bodyOn(j-1) != 0 && !r.inCountry(j-1) || r.personOn(j-1) != 0):
			return start
		case t.Is(FlagHyphen | FlagSlash | FlagAmpersand | FlagPossessive):
			continue
		case r.dated(j) && !(r.lit(i) == "Agenda" && j == i-1), r.personOn(j) != 0:
			return start
		case t.Name() && !t.In(ClassDeterminer|ClassPronoun):
			if t.Is(FlagLineStart) && (t.In(ClassPreposition|ClassSubordinate|ClassAdverb) || t.In(ClassVerb) && t.In(ClassGerund)) {
				return start
			}
			start = j
		case t.Is(FlagNumber) && (r.tok(j+1).Is(FlagHyphen) || r.lit(i) == "Agenda"):
			start = j
		case (t.Word == wAnd || t.Word == wOf) && r.tok(j-1).Name() && !r.covered(j-1) && r.tok(j+1).Name() && !r.covered(j+1):
			if r.personOn(j-1) != 0 || r.role(j-1)&nameHeads != 0 {
				return start
			}
		default:
			return start
		}
	}
	return start
}

// wholeBefore reports whether the capitals that end with token i, with "and"
// between, are all of a name: no comma stands before them.
func (r *reader) wholeBefore(i, from int32) bool {
	for i >= from && (r.tok(i).Name() || r.tok(i).Word == wAnd || r.tok(i).Is(FlagHyphen|FlagPossessive)) {
		i--
	}
	return i < from || !r.tok(i).Is(FlagComma)
}

// dated reports whether a date is printed at token j.
func (r *reader) dated(j int32) bool {
	for _, d := range r.datesIn(max(0, j-6), j+1) {
		if d.From <= j && j < d.To {
			return true
		}
	}
	return r.tok(j).In(ClassMonth)
}

// nameEnd goes on behind the head: "of the International Telecommunication
// Union", "on the Internet Economy", "for Security, Public Health, and Safe
// Communities", ": Joint Principles".
func (r *reader) nameEnd(i, to int32) int32 {
	head, end, listed := i-1, i, false
	if i < to && r.tok(i).Is(FlagNumber) && r.role(head)&roleNumberedText != 0 && !r.dated(i) {
		for i++; i+1 < to && r.tok(i).Is(FlagSlash) && r.tok(i+1).Is(FlagNumber|FlagUpper); i += 2 {
		}
		return i
	}
	if i < to && r.yearBehind(head) {
		return i + 1 // "Conference 2019"
	}
	for i < to {
		t := r.tok(i)
		j := i + 1
		switch {
		case t.Is(FlagColon) && r.tok(j).Name() && r.role(j)&(roleHollow|nameHeads) != 0 && !r.tok(j).Is(FlagLineStart):
		case t.Word == wOf || t.Word == wOn || t.Word == wFor || t.Word == wTo || t.Word == wAnd && end > head+1:
			if r.tok(j).Word == wThe || r.is(j, wA, wAn) && r.role(j+1)&roleDocument != 0 {
				j++
			}
		case t.Is(FlagComma) && (r.listOfNames(i, to) || listed && r.tok(j).Word == wAnd && r.personOn(j+1) == 0):
			listed = true
			if r.tok(j).Word == wAnd {
				j++
			}
		default:
			return end
		}
		if !r.tok(j).Name() || j >= to || r.dated(j) || r.tok(j).In(ClassDeterminer|ClassPronoun) || r.personOn(j) != 0 {
			return end
		}
		if r.inCountry(j) && (t.Word != wOf || r.role(head)&roleEvent != 0) || t.Word == wAnd && (r.covered(j) || r.headSoon(j, to)) || t.Is(FlagComma) && r.headedAlike(head, j, to) {
			return end // "to Japan"; "and the next Treaty"
		}
		for j < to && (r.tok(j).Name() && !r.dated(j) || r.tok(j).Is(FlagHyphen|FlagSlash|FlagAmpersand) && r.tok(j+1).Is(FlagWord|FlagNumber)) {
			j++
		}
		end, i = j, j
	}
	return end
}

// yearBehind reports whether an event's name goes on with its year.
func (r *reader) yearBehind(head int32) bool {
	t := r.tok(head + 1)
	return r.role(head)&roleEvent != 0 && t.Is(FlagNumber) && t.Num >= 1900 && t.Num < 2200
}

// headSoon reports whether the run of capitals at i is headed by a word that
// heads a name of its own.
func (r *reader) headSoon(i, to int32) bool {
	for ; i < to && r.tok(i).Name(); i++ {
		if r.role(i)&(nameHeads) != 0 {
			return true
		}
	}
	return r.tok(i).Is(FlagPossessive)
}

// headedAlike reports whether the run of capitals at i ends in the word that heads
// the name before it: "National Reef Strategy, National Quay Strategy".
func (r *reader) headedAlike(head, i, to int32) bool {
	for i < to && r.tok(i).Name() {
		i++
	}
	return r.tok(i-1).Hash == r.tok(head).Hash
}

// listOfNames reports whether the comma at i belongs to a list that ends in
// "and" and a name.
func (r *reader) listOfNames(i, to int32) bool {
	for j := i + 1; j < min(to, i+9); j++ {
		t := r.tok(j)
		switch {
		case t.Word == wAnd:
			return j > i+1 && r.personOn(j+1) == 0 && r.tok(j+1).Name() && r.tok(j-1).Is(FlagComma|FlagCapital)
		case !t.Name() && !t.Is(FlagComma|FlagHyphen), r.covered(j), r.dated(j):
			return false
		}
	}
	return false
}

// referenceKind tells the kind by the head at i and the words before it.
func (r *reader) referenceKind(i, start int32) string {
	role := r.role(i)
	before := r.role(i - 1)
	s := r.lit(i)
	switch {
	case role.has(roleGroupHead):
		return choice(i > start && before.has(roleGroupKind), refGroup, "")
	case s == "Meeting" || s == "Meetings":
		if i > start && r.tok(i-1).Is(FlagPossessive) || r.is(i-1, wSummit, wMinisterial, wLeaders, wMinisters) {
			return refEvent
		}
		return ""
	case s == "Order":
		return choice(r.lit(i-1) == "Executive", refDocument, "")
	case s == "Code":
		return choice(r.tok(i+1).Word == wOf && r.tok(i+2).Name(), refDocument, "")
	case s == "Ministerial" && r.tok(i+1).Is(FlagWord) && !r.tok(i+1).In(ClassPreposition|ClassConjunction|ClassVerb|ClassBe):
		return ""
	case role.has(roleEvent):
		return refEvent
	case role.has(roleProgramme):
		return refProgramme
	}
	return refDocument
}

func choice(yes bool, a, b string) string {
	if yes {
		return a
	}
	return b
}

// tellsWhich reports whether the name says more than its kind: it has a word
// of its own, or goes on behind the head.
func (r *reader) tellsWhich(start, head, end int32) bool {
	if end > head+1 && r.role(head)&roleDated == 0 {
		return true
	}
	if r.lit(head) == "Resolution" {
		return false
	}
	if r.lit(head) == "Strategy" && head-start > 1 && r.lit(head-2) == "National" {
		return true // "National Security Strategy": each has but one
	}
	if r.lit(head) == "Constitution" && r.tok(head-1).Is(FlagPossessive) && r.inCountry(head-2) {
		return true // every country has one
	}
	if r.role(head)&roleDated != 0 {
		return head > start && (r.is(start-1, wUpcoming, wNext) || r.whenOrWhere(start, head, end))
	}
	if r.placedInTime(start, head, end) {
		return true
	}
	for i := start; i < head; i++ {
		t := r.tok(i)
		if t.Is(FlagWord|FlagNumber) && !t.In(ClassDeterminer|ClassOrdinal|ClassCardinal) && r.role(i)&(roleHollow|roleGroupKind) == 0 && !r.inCountry(i) {
			return true
		}
	}
	return false
}

// placedInTime reports whether a bare kind is told from others by what stands
// around it: "the March 25 Joint Statement", "the Joint Statement by Presidents
// A and B", "the Leaders’ Summit in Woodside", "the Japan-Peru Summit".
func (r *reader) placedInTime(start, head, end int32) bool {
	if head == start {
		return false
	}
	if r.whenOrWhere(start, head, end) {
		return true
	}
	if len(r.countriesIn(r.scratch[:0], start, head)) > 1 {
		return true
	}
	if !r.is(end, wBy, wBetween) {
		return false
	}
	if r.is(end+1, wThe) {
		end++
	}
	return r.personOn(end+1) != 0 || r.tok(end+1).Name()
}

// whenOrWhere reports whether a date or a place is printed with the name.
func (r *reader) whenOrWhere(start, head, end int32) bool {
	sentence := r.sentenceEnd(head, int32(len(r.toks)))
	if date, _ := r.dateOf(start, end, sentence); date != "" {
		return true
	}
	place, _ := r.placeOf(end, sentence)
	return place != ""
}

// inCountry reports whether the token at i is part of the name of a country.
func (r *reader) inCountry(i int32) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		if h, ok := r.hit(j); ok {
			_, country := r.state(h.Entry)
			return h.To > i && country
		}
	}
	return false
}

// quotedTitle reads a title in quotation marks whose kind its last word or a
// word beside it tells: “NETmundial” conference, a seminar entitled “…”.
func (r *reader) quotedTitle(i, from, to int32) int32 {
	end := r.closing(i, to)
	if end == i || end-i > 32 || !r.tok(i+1).Is(FlagCapital|FlagNumber|FlagUpper) {
		return i
	}
	last := end
	for last > i+1 && r.tok(last-1).Is(FlagComma|FlagStop) {
		last--
	}
	kind := r.titleKind(i+1, last, i, end, from, to)
	if kind == "" || r.ofMeeting(i+1, last) || r.bodyOn(last-1) != 0 && r.bodyOn(i+1) == r.bodyOn(last-1) {
		return end + 1
	}
	return max(r.addReference(kind, i+1, last, referenceQuoted, r.sentenceEnd(i, to)), end+1)
}

// titleKind tells the kind of a title by the word that heads it, its first one
// or its last, or by the words beside the quotation marks.
func (r *reader) titleKind(start, last, open, end, from, to int32) string {
	if r.role(start)&nameHeads != 0 && r.tok(start+1).In(ClassPreposition) {
		if k := r.referenceKind(start, start); k != "" {
			return k // “Guidance on …”
		}
	}
	if r.role(last-1)&nameHeads != 0 && r.tok(last-1).Is(FlagCapital) && last-start > 1 {
		if k := r.referenceKind(last-1, start); k != "" {
			return k
		}
	}
	for j := end + 1; j < min(to, end+4); j++ {
		if k := r.kindNoun(j); k != "" {
			return k
		}
	}
	for j := open - 1; j >= from && j > open-14; j-- {
		if r.tok(j).Is(FlagStop|FlagSemicolon) || r.tok(j).Word == wAnd {
			break
		}
		if k := r.kindNoun(j); k != "" {
			return k
		}
	}
	return ""
}

// kindNoun tells the kind that the common noun at i names.
func (r *reader) kindNoun(i int32) string {
	t := r.tok(i)
	switch {
	case t.Is(FlagCapital):
		return ""
	case t.In(ClassEvent):
		return refEvent
	case t.In(ClassDocument):
		return refDocument
	case t.In(ClassProgramme):
		return refProgramme
	case t.In(ClassGroup) && r.is(i-1, wWorking, wTask):
		return refGroup
	}
	return ""
}
