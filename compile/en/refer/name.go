package refer

import (
	"bytes"
	"strings"

	"dialoguec/compile/en/lex"
)

// namedReference reads the name headed by the word at i: "the U.S. National
// Biodefense Strategy", "the Framework for Security and Public Health". It
// returns where to go on, i where there is none.
func (r *References) namedReference(i, from, to int32) int32 {
	if next := r.Token(i + 1); next.Name() && !r.clauses.Covered(i+1) && r.Role(i+1)&lex.NameHeads != 0 || next.Is(lex.FlagHyphen) {
		return i // a later word is the head: "Action Plan Report"
	} else if next.Name() && !next.Is(lex.FlagLineStart) && r.Role(i)&lex.RoleNumberedText != 0 {
		return i // "Law Enforcement"
	}
	if r.Role(i)&lex.RoleNamedBehind != 0 {
		return r.namedBehind(i, to)
	}
	start := r.nameStart(i, from)
	end := r.nameEnd(i+1, to)
	kind := r.referenceKind(i, start)
	if k := r.subtitleKind(i+1, end); k != "" && kind != "" {
		kind = k
	} else if kind == lex.RefProgramme && r.forDocument(i+1, end) {
		kind = lex.RefDocument
	}
	if r.ofMeeting(start, end) || kind == lex.RefDocument && r.ownTitle(start, end) {
		return end
	}
	if kind == "" || r.bodies.On(i) != 0 || r.people.On(i) != 0 || r.Token(i-1).Word == lex.Of || !r.tellsWhich(start, i, end) {
		return i
	}
	if r.otherName(start, end) {
		return end
	}
	return r.addReference(kind, start, end, referenceNamed, r.sentenceEnd(i, to))
}

// otherName reports whether the tokens from to to are a second name, "also
// known as the Otter Accord", of the reference before them, and notes it there.
func (r *References) otherName(from, to int32) bool {
	at := from - 1
	if r.Is(at, lex.The) {
		at--
	}
	n := len(r.All) - 1
	if !r.Is(at, lex.As) || r.TokenText(at-1) != "known" || n < 0 {
		return false
	}
	x := &r.All[n]
	if last := x.Spans[len(x.Spans)-1]; last.End > int(r.Tokens[at].Start) || int(r.Tokens[at].Start)-last.End > 20 {
		return false
	}
	x.Aliases = append(x.Aliases, r.CleanText(from, to))
	return true
}

// ownTitle reports whether the tokens from to to name the statement itself: its
// title has them, and not as what it is on.
func (r *References) ownTitle(from, to int32) bool {
	at := bytes.Index(r.otherForms.Form(0), r.foldOf(from, to))
	if at < 0 {
		return false
	}
	own, _, about := strings.Cut(r.title, " on ")
	return !about || at < len(r.foldPart(own))
}

// namedBehind reads a name that its head at i begins: "Operation Clear Sky".
func (r *References) namedBehind(i, to int32) int32 {
	end := i + 1
	for end < to && !r.Token(end).Is(lex.FlagLineStart) {
		switch t := r.Token(end); {
		case t.Name() && r.people.On(end) == 0:
			end++
			continue
		case end > i+1 && (t.In(lex.ClassDeterminer) || t.Word == lex.Of) && r.Token(end+1).Name():
			end++
			continue
		}
		break
	}
	if end == i+1 || r.Token(i-1).Name() && !r.Token(i-1).Is(lex.FlagLineStart) && !r.clauses.Covered(i-1) || r.clauses.Covered(i+1) || r.Role(end-1)&(lex.NameHeads|lex.RoleHollow) != 0 {
		return i
	}
	return r.addReference(lex.RefProgramme, i, end, referenceNamed, r.sentenceEnd(i, to))
}

// forDocument reports whether a name goes on to the document that it is for:
// "Framework for an Agreement".
func (r *References) forDocument(i, end int32) bool {
	return i+2 < end && r.Is(i+1, lex.A, lex.An) && r.Role(i+2)&lex.RoleDocument != 0
}

// subtitleKind tells the kind of a name by the word that heads its part behind
// a colon: "Cybersecurity Partnership: Joint Principles".
func (r *References) subtitleKind(i, end int32) string {
	colon := false
	for ; i < end; i++ {
		colon = colon || r.Token(i).Is(lex.FlagColon)
		if colon && r.Role(i)&lex.NameHeads != 0 {
			return r.referenceKind(i, i-1)
		}
	}
	return ""
}

// sentenceEnd returns where the sentence of token i ends.
func (r *References) sentenceEnd(i, to int32) int32 {
	if n := r.SentenceAt(i); n < len(r.Sentences) {
		return min(to, r.Sentences[n].To)
	}
	return to
}

// NameStart goes back from the head at i over words with capitals, and over
// "of" and "and" between them.
func (r *References) nameStart(i, from int32) int32 {
	start := i
	for j := i - 1; j >= from; j-- {
		t := r.Token(j)
		switch {
		case t.Is(lex.FlagOpenQuote | lex.FlagOpen | lex.FlagComma | lex.FlagStop | lex.FlagColon):
			return start
		case t.Is(lex.FlagClose) && j-3 >= from && r.Token(j-2).Is(lex.FlagOpen) && r.Token(j-1).Name() && r.Token(j-3).Name() && r.bodies.On(j-3) == 0 && start == j+1 && r.wholeBefore(j-3, from):
			j -= 2 // "Growth and Reach (GaRe) Partnership"
		case t.Is(lex.FlagPossessive) && (r.bodies.On(j-1) != 0 && !r.inCountry(j-1) || r.people.On(j-1) != 0):
			return start
		case t.Is(lex.FlagHyphen | lex.FlagSlash | lex.FlagAmpersand | lex.FlagPossessive):
			continue
		case r.dated(j) && !(r.TokenText(i) == "Agenda" && j == i-1), r.people.On(j) != 0:
			return start
		case t.Name() && !t.In(lex.ClassDeterminer|lex.ClassPronoun):
			if t.Is(lex.FlagLineStart) && (t.In(lex.ClassPreposition|lex.ClassSubordinate|lex.ClassAdverb) || t.In(lex.ClassVerb) && t.In(lex.ClassGerund)) {
				return start
			}
			start = j
		case t.Is(lex.FlagNumber) && (r.Token(j+1).Is(lex.FlagHyphen) || r.TokenText(i) == "Agenda"):
			start = j
		case (t.Word == lex.And || t.Word == lex.Of) && r.Token(j-1).Name() && !r.clauses.Covered(j-1) && r.Token(j+1).Name() && !r.clauses.Covered(j+1):
			if r.people.On(j-1) != 0 || r.Role(j-1)&lex.NameHeads != 0 {
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
func (r *References) wholeBefore(i, from int32) bool {
	for i >= from && (r.Token(i).Name() || r.Token(i).Word == lex.And || r.Token(i).Is(lex.FlagHyphen|lex.FlagPossessive)) {
		i--
	}
	return i < from || !r.Token(i).Is(lex.FlagComma)
}

// dated reports whether a date is printed at token j.
func (r *References) dated(j int32) bool {
	for _, d := range r.dates.In(max(0, j-6), j+1) {
		if d.From <= j && j < d.To {
			return true
		}
	}
	return r.Token(j).In(lex.ClassMonth)
}

// nameEnd goes on behind the head: "of the International Telecommunication
// Union", "on the Internet Economy", "for Security, Public Health, and Safe
// Communities", ": Joint Principles".
func (r *References) nameEnd(i, to int32) int32 {
	head, end, listed := i-1, i, false
	if i < to && r.Token(i).Is(lex.FlagNumber) && r.Role(head)&lex.RoleNumberedText != 0 && !r.dated(i) {
		for i++; i+1 < to && r.Token(i).Is(lex.FlagSlash) && r.Token(i+1).Is(lex.FlagNumber|lex.FlagUpper); i += 2 {
		}
		return i
	}
	if i < to && r.YearAfter(head) {
		return i + 1 // "Conference 2019"
	}
	for i < to {
		t := r.Token(i)
		j := i + 1
		switch {
		case t.Is(lex.FlagColon) && r.Token(j).Name() && r.Role(j)&(lex.RoleHollow|lex.NameHeads) != 0 && !r.Token(j).Is(lex.FlagLineStart):
		case t.Word == lex.Of || t.Word == lex.On || t.Word == lex.For || t.Word == lex.To || t.Word == lex.And && end > head+1:
			if r.Token(j).Word == lex.The || r.Is(j, lex.A, lex.An) && r.Role(j+1)&lex.RoleDocument != 0 {
				j++
			}
		case t.Is(lex.FlagComma) && (r.listOfNames(i, to) || listed && r.Token(j).Word == lex.And && r.people.On(j+1) == 0):
			listed = true
			if r.Token(j).Word == lex.And {
				j++
			}
		default:
			return end
		}
		if !r.Token(j).Name() || j >= to || r.dated(j) || r.Token(j).In(lex.ClassDeterminer|lex.ClassPronoun) || r.people.On(j) != 0 {
			return end
		}
		if r.inCountry(j) && (t.Word != lex.Of || r.Role(head)&lex.RoleEvent != 0) || t.Word == lex.And && (r.clauses.Covered(j) || r.headSoon(j, to)) || t.Is(lex.FlagComma) && r.headedAlike(head, j, to) {
			return end // "to Japan"; "and the next Treaty"
		}
		for j < to && (r.Token(j).Name() && !r.dated(j) || r.Token(j).Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagAmpersand) && r.Token(j+1).Is(lex.FlagWord|lex.FlagNumber)) {
			j++
		}
		end, i = j, j
	}
	return end
}

// YearAfter reports whether an event's name goes on with its year.
func (r *References) YearAfter(head int32) bool {
	t := r.Token(head + 1)
	return r.Role(head)&lex.RoleEvent != 0 && t.Is(lex.FlagNumber) && t.Num >= 1900 && t.Num < 2200
}

// headSoon reports whether the run of capitals at i is headed by a word that
// heads a name of its own.
func (r *References) headSoon(i, to int32) bool {
	for ; i < to && r.Token(i).Name(); i++ {
		if r.Role(i)&(lex.NameHeads) != 0 {
			return true
		}
	}
	return r.Token(i).Is(lex.FlagPossessive)
}

// headedAlike reports whether the run of capitals at i ends in the word that heads
// the name before it: "National Reef Strategy, National Quay Strategy".
func (r *References) headedAlike(head, i, to int32) bool {
	for i < to && r.Token(i).Name() {
		i++
	}
	return r.Token(i-1).Hash == r.Token(head).Hash
}

// listOfNames reports whether the comma at i belongs to a list that ends in
// "and" and a name.
func (r *References) listOfNames(i, to int32) bool {
	for j := i + 1; j < min(to, i+9); j++ {
		t := r.Token(j)
		switch {
		case t.Word == lex.And:
			return j > i+1 && r.people.On(j+1) == 0 && r.Token(j+1).Name() && r.Token(j-1).Is(lex.FlagComma|lex.FlagCapital)
		case !t.Name() && !t.Is(lex.FlagComma|lex.FlagHyphen), r.clauses.Covered(j), r.dated(j):
			return false
		}
	}
	return false
}

// referenceKind tells the kind by the head at i and the words before it.
func (r *References) referenceKind(i, start int32) string {
	role := r.Role(i)
	before := r.Role(i - 1)
	s := r.TokenText(i)
	switch {
	case role.Has(lex.RoleGroupHead):
		return lex.Choose(i > start && before.Has(lex.RoleGroupKind), lex.RefGroup, "")
	case s == "Meeting" || s == "Meetings":
		if i > start && r.Token(i-1).Is(lex.FlagPossessive) || r.Is(i-1, lex.Summit, lex.Ministerial, lex.Leaders, lex.Ministers) {
			return lex.RefEvent
		}
		return ""
	case s == "Order":
		return lex.Choose(r.TokenText(i-1) == "Executive", lex.RefDocument, "")
	case s == "Code":
		return lex.Choose(r.Token(i+1).Word == lex.Of && r.Token(i+2).Name(), lex.RefDocument, "")
	case s == "Ministerial" && r.Token(i+1).Is(lex.FlagWord) && !r.Token(i+1).In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassVerb|lex.ClassBe):
		return ""
	case role.Has(lex.RoleEvent):
		return lex.RefEvent
	case role.Has(lex.RoleProgramme):
		return lex.RefProgramme
	}
	return lex.RefDocument
}

// tellsWhich reports whether the name says more than its kind: it has a word
// of its own, or goes on behind the head.
func (r *References) tellsWhich(start, head, end int32) bool {
	if end > head+1 && r.Role(head)&lex.RoleDated == 0 {
		return true
	}
	if r.TokenText(head) == "Resolution" {
		return false
	}
	if r.TokenText(head) == "Strategy" && head-start > 1 && r.TokenText(head-2) == "National" {
		return true // "National Security Strategy": each has but one
	}
	if r.TokenText(head) == "Constitution" && r.Token(head-1).Is(lex.FlagPossessive) && r.inCountry(head-2) {
		return true // every country has one
	}
	if r.Role(head)&lex.RoleDated != 0 {
		return head > start && (r.Is(start-1, lex.Upcoming, lex.Next) || r.whenOrWhere(start, head, end))
	}
	if r.placedInTime(start, head, end) {
		return true
	}
	for i := start; i < head; i++ {
		t := r.Token(i)
		if t.Is(lex.FlagWord|lex.FlagNumber) && !t.In(lex.ClassDeterminer|lex.ClassOrdinal|lex.ClassCardinal) && r.Role(i)&(lex.RoleHollow|lex.RoleGroupKind) == 0 && !r.inCountry(i) {
			return true
		}
	}
	return false
}

// placedInTime reports whether a bare kind is told from others by what stands
// around it: "the March 25 Joint Statement", "the Joint Statement by Presidents
// A and B", "the Leaders’ Summit in Woodside", "the Japan-Peru Summit".
func (r *References) placedInTime(start, head, end int32) bool {
	if head == start {
		return false
	}
	if r.whenOrWhere(start, head, end) {
		return true
	}
	if len(r.countries.In(nil, start, head)) > 1 {
		return true
	}
	if !r.Is(end, lex.By, lex.Between) {
		return false
	}
	if r.Is(end+1, lex.The) {
		end++
	}
	return r.people.On(end+1) != 0 || r.Token(end+1).Name()
}

// whenOrWhere reports whether a date or a place is printed with the name.
func (r *References) whenOrWhere(start, head, end int32) bool {
	sentence := r.sentenceEnd(head, int32(len(r.Tokens)))
	if date, _ := r.dateOf(start, end, sentence); date != "" {
		return true
	}
	place, _ := r.placeOf(end, sentence)
	return place != ""
}

// inCountry reports whether the token at i is part of the name of a country.
func (r *References) inCountry(i int32) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		if h, ok := r.Hit(j); ok {
			_, country := r.StateOf(h.Entry)
			return h.To > i && country
		}
	}
	return false
}

// quotedTitle reads a title in quotation marks whose kind its last word or a
// word beside it tells: “NETmundial” conference, a seminar entitled “…”.
func (r *References) quotedTitle(i, from, to int32) int32 {
	end := r.clauses.Closing(i, to)
	if end == i || end-i > 32 || !r.Token(i+1).Is(lex.FlagCapital|lex.FlagNumber|lex.FlagUpper) {
		return i
	}
	last := end
	for last > i+1 && r.Token(last-1).Is(lex.FlagComma|lex.FlagStop) {
		last--
	}
	kind := r.titleKind(i+1, last, i, end, from, to)
	if kind == "" || r.ofMeeting(i+1, last) || r.bodies.On(last-1) != 0 && r.bodies.On(i+1) == r.bodies.On(last-1) {
		return end + 1
	}
	return max(r.addReference(kind, i+1, last, referenceQuoted, r.sentenceEnd(i, to)), end+1)
}

// titleKind tells the kind of a title by the word that heads it, its first one
// or its last, or by the words beside the quotation marks.
func (r *References) titleKind(start, last, open, end, from, to int32) string {
	if r.Role(start)&lex.NameHeads != 0 && r.Token(start+1).In(lex.ClassPreposition) {
		if k := r.referenceKind(start, start); k != "" {
			return k // “Guidance on …”
		}
	}
	if r.Role(last-1)&lex.NameHeads != 0 && r.Token(last-1).Is(lex.FlagCapital) && last-start > 1 {
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
		if r.Token(j).Is(lex.FlagStop|lex.FlagSemicolon) || r.Token(j).Word == lex.And {
			break
		}
		if k := r.kindNoun(j); k != "" {
			return k
		}
	}
	return ""
}

// kindNoun tells the kind that the common noun at i names.
func (r *References) kindNoun(i int32) string {
	t := r.Token(i)
	switch {
	case t.Is(lex.FlagCapital):
		return ""
	case t.In(lex.ClassEvent):
		return lex.RefEvent
	case t.In(lex.ClassDocument):
		return lex.RefDocument
	case t.In(lex.ClassProgramme):
		return lex.RefProgramme
	case t.In(lex.ClassGroup) && r.Is(i-1, lex.Working, lex.Task):
		return lex.RefGroup
	}
	return ""
}
