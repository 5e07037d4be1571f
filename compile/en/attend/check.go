package attend

import (
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
)

// otherEvent reports whether the verb says that somebody holds an event
// of another kind, or is yet to do so.
func (v verb) otherEvent() bool {
	if !v.Tokens[v.At].In(holdingEvent) {
		return false
	}
	for at := max(v.From, v.At-5); at < v.At; at++ {
		if v.Tokens[at].In(lex.ClassModal) && !v.Tokens[at].Is(lex.FlagCapital) || v.Is(at, lex.To) && (at == v.At-1 || v.Tokens[at+1].In(lex.ClassBe)) {
			return true
		}
	}
	if v.Lemma == "lead" || v.Lemma == "chair" {
		return false
	}
	for at := v.At + 1; at < min(v.At+5, v.To); at++ {
		t := &v.Tokens[at]
		if t.In(lex.ClassEvent) && !t.In(lex.ClassSeriesHead|lex.ClassMeeting) && !t.Is(lex.FlagCapital) {
			return true
		}
		if t.Is(lex.FlagComma|lex.FlagStop) || t.In(lex.ClassPreposition) {
			return false
		}
	}
	return false
}

// meetingClasses are those of words that may mean the meeting or a side of it.
const meetingClasses = lex.ClassSide | lex.ClassMeeting | lex.ClassDialogue | lex.ClassGroup | lex.ClassSeriesHead

// ledOther reports whether "led by" at token i speaks of something else than the
// meeting: a summit, a programme, earlier meetings.
func (l *line) ledOther(i int32) bool {
	if l.reported() && l.heldBefore(i) {
		return false
	}
	if l.ofAnother(i) {
		return true
	}
	for at := i - 1; at >= l.From && at > i-12; at-- {
		t := &l.Tokens[at]
		switch {
		case l.earlier(at):
			return true
		case t.In(groups) && !t.Is(lex.FlagCapital):
			return true
		case t.In(lex.ClassGroup) && !t.Is(lex.FlagCapital) && !l.NounBefore(i, l.sentence, 3, lex.ClassBe):
			return !l.opening || !l.Is(l.From, lex.The) || l.Holds(lex.PhraseOf(l.From, at), lex.Any{lex.FlagComma, lex.ClassVerb | lex.ClassBe}) // "a working group on ports, led by"; but "The group, led by"
		case t.In(meetingClasses):
			for n := at - 1; n >= l.From && n > at-5; n-- {
				if l.earlier(n) {
					return true
				}
			}
			if t.In(lex.ClassSeriesHead) && !t.In(meetingClasses&^lex.ClassSeriesHead) && l.NounBefore(at, l.sentence, 12, lex.ClassEvent) {
				return true
			}
			return !t.In(lex.ClassSide) && l.indefinite(at) && !l.reported() && !l.ofMeeting()
		case l.ofReported(at), l.opening && at == l.From+1 && l.Is(l.From, lex.The, lex.This) && t.In(anyEvent):
			return false // the summit that the text reports, "The event was chaired by"
		case t.In(lex.ClassEvent|lex.ClassProgramme) && !t.In(lex.ClassMeeting):
			return true
		}
	}
	if l.NounBefore(i, l.sentence, 4, lex.ClassBe) || l.Is(i-1, lex.And) {
		return false // "It was chaired by"
	}
	if l.Token(i - 1).Is(lex.FlagComma) { // "in support of the Reef Plan, led by"
		return !l.reported()
	}
	return !l.Sided(l.sentence, l.To) && !l.reported()
}

// ofMeeting reports whether a sentence is about the meeting: "The meeting took the form of a
// plenary session co-chaired by A and B".
func (l *line) ofMeeting() bool {
	return l.Is(l.From, lex.The, lex.This) && l.Token(l.From+1).In(lex.ClassMeeting|lex.ClassDialogue)
}

// ofAnother reports whether token i is in a clause of what has another name than the meeting:
// "the Harbour Meeting, which took place in May and was led by".
func (l *line) ofAnother(i int32) bool {
	if !l.Back(i-1, l.From).Within(20).Seek(preceded).Done() {
		return true // "It was preceded by a meeting of officials, led by"
	}
	which := l.Back(i-1, l.From).Within(20).Seek(lex.ClassRelative)
	noun := which.Next().Next()
	return which.At < i-4 && !which.Done() && which.Next().In(lex.FlagComma) && noun.In(lex.FlagCapital) && noun.In(meetingClasses) && !l.reported() && !l.ofReported(noun.At)
}

// heldBefore reports whether the clause of the participle at token i says that
// something was held: "The meeting on the Reef Partnership was held today led by".
func (l *line) heldBefore(i int32) bool {
	c := l.Back(i-1, l.clauseStart(i)).Until(func(t *lex.Token) bool { return t.In(lex.ClassHold) && t.In(lex.ClassParticiple) })
	return c.In(lex.ClassHold) && c.Next().In(lex.ClassBe)
}

// ofReported reports whether token i is the head of the name of the meeting that
// the text reports.
func (l *line) ofReported(i int32) bool {
	of := l.meetings.All[l.held].Series
	if of == fact.None || !l.Token(i).In(lex.ClassEvent|lex.ClassSeriesHead) {
		return false
	}
	for n := range l.series.Dialogues {
		if d := &l.series.Dialogues[n]; int(d.Series) == of && l.Tokens[d.Head].Hash == l.Tokens[i].Hash {
			return true
		}
	}
	return false
}

// indefinite reports whether "a", "an" or "new" is before the noun at token i,
// so that it is not the meeting of which the text has spoken.
func (l *line) indefinite(i int32) bool {
	for at := i - 1; at >= l.From && at > i-9; at-- {
		switch t := &l.Tokens[at]; {
		case l.Is(at, lex.A, lex.An):
			return true
		case l.Is(at, lex.The, lex.This, lex.Its, lex.Their), t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon), t.In(lex.ClassVerb) && !t.Is(lex.FlagCapital) && t.In(lex.ClassPast):
			return false
		}
	}
	return false
}

// opensLed reports whether "Led by A and B, participants discussed" begins an
// opening sentence.
func (v verb) opensLed() bool {
	if !v.opening || v.At != v.From {
		return false
	}
	for i := v.By; i < v.To; i++ {
		if t := &v.Tokens[i]; t.In(lex.ClassParty|lex.ClassSide|lex.ClassMeeting|lex.ClassDialogue) && (!t.Is(lex.FlagCapital) || v.Is(i-1, lex.The)) {
			return true
		}
	}
	return false
}

// leads reports whether the object of "led" is a delegation or the meeting.
func (v verb) leads() bool {
	if v.opening && v.Is(v.At+1, lex.It) {
		return true
	}
	for at := v.At + 1; at < min(v.At+20, v.To); at++ {
		t := &v.Tokens[at]
		if t.In(lex.ClassMeeting) && !t.Is(lex.FlagCapital) && v.Is(at+1, lex.On) && v.known.Headed() && !v.reported() {
			return false // "A and B chaired the session on ports"
		}
		if t.In(meetingClasses) || v.sideNoun(at) || v.ofSeries(at) {
			return true
		}
		if t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return false
		}
		if t.In(talks) || v.opening && t.In(lex.ClassParty) && !t.Is(lex.FlagCapital) { // "led representatives of several agencies"
			return true
		}
	}
	return false
}

// ledFor returns the country for which somebody led: "led for
// Kenya", "For Kenya, A and B co-chaired"; "" if the text says none.
func (v verb) ledFor() string {
	if v.Is(v.At+1, lex.For) {
		if code := v.countryAfter(v.At + 2); code != "" {
			return code
		}
		if m := v.bodies.On(v.Ahead(v.At+2, v.To).SkipWord(lex.The).At); m != 0 {
			return v.bodies.All[v.bodies.Mentions[m-1].Fact].Country // "led for the European Commission"
		}
	}
	from := v.clauseStart(v.At)
	if v.Token(from).Word != lex.For && v.Token(from).Word != lex.On {
		return ""
	}
	if next := v.Token(v.At + 1); !next.Is(lex.FlagStop | lex.FlagSemicolon | lex.FlagComma) {
		return ""
	}
	return v.countryAfter(from + 1)
}

// hosts reports whether the object of "hosted" is the meeting or its guests.
func (v verb) hosts() bool {
	if v.opening && v.Is(v.At+1, lex.It) || v.ofRelative() {
		return true
	}
	for at := v.At + 1; at < min(v.At+12, v.To); at++ {
		t := &v.Tokens[at]
		if t.In(meetingClasses|lex.ClassParty|lex.ClassGovernment) || v.people.At[at] != 0 {
			return true
		}
		if t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return false
		}
	}
	return false
}

// hostsOther reports whether the object of a verb, before its clause, is no meeting: "the
// reception that A hosted on Thursday".
func (v verb) hostsOther() bool {
	noun, next := v.beforeClause(func(t *lex.Token) bool { return t.In(lex.ClassRelative) && !t.Is(lex.FlagCapital) }), v.Token(v.At+1)
	return noun.In(lex.FlagWord) && !noun.In(lex.Any{meetingClasses | lex.ClassVerb | lex.ClassBe, anyEvent, lex.FlagCapital}) && (next.In(lex.ClassPreposition) || next.Is(lex.FlagStop|lex.FlagComma))
}

// ofRelative reports whether the object of a verb is the meeting of whose noun its clause
// tells more: "The meeting, which A hosted, was".
func (v verb) ofRelative() bool {
	noun := v.beforeClause(func(t *lex.Token) bool { return t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) })
	return v.Token(v.At+1).Is(lex.FlagComma) && noun.In(lex.Any{meetingClasses, anyEvent})
}

// beforeClause returns a cursor at the noun before the relative clause of the verb, with
// the last pronoun of a kind before it; a cursor at its end if there is none.
func (v verb) beforeClause(pronoun func(*lex.Token) bool) lex.Cursor {
	const longest = 25 // tokens of the clause before its verb
	return v.Back(v.At-1, v.From).Within(longest).Until(pronoun).Next().Skip(lex.FlagComma)
}

// byAfter returns the token "by" of a passive verb: directly after it,
// or, of "held", after place and time; 0 if there is none.
func (v verb) byAfter() int32 {
	far := v.At + 4
	switch v.Lemma {
	case "hold", "host", "convene":
		far = v.At + 22
	case "accompany", "join", "assist", "support", "represent":
		far += 4 // "was accompanied during the dialogue by"
	}
	if v.Token(v.At + 1).In(lex.ClassAdverb) {
		far++
	}
	be := v.Back(v.At-1, v.From)
	if be.In(lex.FlagHyphen) { // "co-chaired"
		be = be.Next().Next()
	}
	if v.Tokens[v.At].In(leading) && v.Token(v.At+1).In(lex.ClassHonorific) && (be.In(lex.ClassBe) || v.Token(v.At-1).Is(lex.FlagHyphen)) {
		return v.At // "was co-chaired Mr. A": "by" is left out
	}
	first := v.Ahead(v.At+1, v.To).Skip(lex.FlagComma)
	if first.Is(lex.On, lex.From, lex.For, lex.In) {
		far += 8
	}
	for at := v.At + 1; at < min(far, v.To); at++ {
		t := &v.Tokens[at]
		if by := v.Ahead(at+1, v.To).Skip(lex.FlagComma); t.In(lex.ClassSide) && by.Is(lex.By) && first.Is(lex.On, lex.From, lex.For) {
			return by.At // "were led on the Peruvian side by", "was attended, on the Peruvian side, by"
		}
		if v.Is(at, lex.By) {
			if next := v.Token(at + 1); next.In(lex.ClassGerund) || next.In(byMeans) {
				return 0 // "attended by invitation"
			}
			return at
		}
		if t.In(lex.ClassRelative) || t.In(lex.ClassVerb) && t.In(lex.ClassPast) && !t.Is(lex.FlagCapital|lex.FlagGlued) || t.Is(lex.FlagSemicolon) || at == v.At+1 && t.In(lex.ClassDeterminer) {
			return 0
		}
	}
	return 0
}

// holdsOther reports whether "held by" is said of something else than a meeting: "hostages
// held by B", "people who are held by B".
func (v verb) holdsOther() bool {
	const far = 20 // tokens back to the meeting that "was held by"
	noun := v.Back(v.At-1, v.From).SkipAll(lex.ClassAdverb)
	if noun.In(lex.ClassBe) {
		return !v.NounBefore(v.At, v.sentence, far, meetingClasses|lex.ClassEvent)
	}
	return v.ofAnother(v.At) || noun.In(lex.FlagWord) && !noun.In(lex.FlagCapital) && !noun.In(lex.Any{meetingClasses | lex.ClassEvent | lex.ClassConjunction, talks})
}

// speaks reports whether the verb says that its subject addressed the meeting.
func (v verb) speaks() bool {
	if !v.Tokens[v.At].In(lex.ClassPast) || v.Token(v.At-1).In(lex.ClassBe|lex.ClassHave) {
		return false
	}
	switch v.Lemma {
	case "state":
		return v.Is(v.At+1, lex.That)
	case "speak":
		return true
	}
	end := min(v.At+6, v.To)
	if v.remarksIn(v.At+1, end) {
		return true
	}
	for at := v.At + 1; at < end && v.Lemma == "open"; at++ {
		if v.Tokens[at].In(lex.ClassMeeting|lex.ClassDialogue|lex.ClassSeriesHead) || v.ofSeries(at) {
			return true
		}
	}
	return false
}

// ofSeries reports whether token i is in the name of a series, as "PWF" is.
func (l *line) ofSeries(i int32) bool {
	return slices.ContainsFunc(l.series.Across(i, i+1), func(d series.Dialogue) bool { return d.Series >= 0 })
}

// delegationsMet reports whether those who met are "the delegations" or
// "participants": whom they met took part.
func (v verb) delegationsMet() bool {
	at := v.At - 1
	for at > v.From && v.Tokens[at].In(lex.ClassAdverb) {
		at--
	}
	return at >= v.From && v.Tokens[at].In(lex.ClassParty|lex.ClassSide) && !v.Tokens[at].In(lex.ClassPost) && (at == v.From || v.Tokens[at-1].In(lex.ClassDeterminer))
}
