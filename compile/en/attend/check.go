package attend

import (
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// speaksOfPresence reports whether a sentence speaks of who took part: it has a
// delegation, or somebody participated, attended, joined, was included.
func (w *work) speaksOfPresence(l *line) bool {
	for i := l.From; i < l.To; i++ {
		t := &w.Tokens[i]
		if t.In(lex.ClassSide) {
			return true
		}
		if !t.In(lex.ClassVerb) {
			continue
		}
		if t.In(presence) || w.LemmaOf(t) == "take" && w.Is(i+1, lex.Part) {
			return true
		}
	}
	return false
}

// otherEvent reports whether the verb at i says that somebody holds an event
// of another kind, or is yet to do so.
func (w *work) otherEvent(lemma string, i int32, l *line) bool {
	if !w.Tokens[i].In(holdingEvent) {
		return false
	}
	for at := max(l.From, i-5); at < i; at++ {
		if w.Tokens[at].In(lex.ClassModal) && !w.Tokens[at].Is(lex.FlagCapital) || w.Is(at, lex.To) && (at == i-1 || w.Tokens[at+1].In(lex.ClassBe)) {
			return true
		}
	}
	if lemma == "lead" || lemma == "chair" {
		return false
	}
	for at := i + 1; at < min(i+5, l.To); at++ {
		t := &w.Tokens[at]
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

// ledOther reports whether "led by" at i speaks of something else than the
// meeting: a summit, a programme, earlier meetings.
func (w *work) ledOther(i int32, l *line) bool {
	for at := i - 1; at >= l.From && at > i-12; at-- {
		t := &w.Tokens[at]
		switch {
		case w.earlier(at):
			return true
		case t.In(lex.ClassGroup) && !t.Is(lex.FlagCapital) && !w.NounBefore(i, l.Sentence, 3, lex.ClassBe):
			return true // "a working group on ports, led by"
		case t.In(meetingClasses):
			for n := at - 1; n >= l.From && n > at-5; n-- {
				if w.earlier(n) {
					return true
				}
			}
			if t.In(lex.ClassSeriesHead) && !t.In(meetingClasses&^lex.ClassSeriesHead) && w.NounBefore(at, l.Sentence, 12, lex.ClassEvent) {
				return true
			}
			return !t.In(lex.ClassSide) && w.indefinite(at, l) && !w.reported(l)
		case t.In(lex.ClassEvent|lex.ClassProgramme) && !t.In(lex.ClassMeeting):
			return true
		}
	}
	if w.NounBefore(i, l.Sentence, 4, lex.ClassBe) || w.Is(i-1, lex.And) {
		return false // "It was chaired by"
	}
	if w.Token(i - 1).Is(lex.FlagComma) { // "in support of the Reef Plan, led by"
		return !w.reported(l)
	}
	return !w.Sided(l.Sentence, l.To) && !w.reported(l)
}

// indefinite reports whether "a", "an" or "new" is before the noun at token i,
// so that it is not the meeting of which the text has spoken.
func (w *work) indefinite(i int32, l *line) bool {
	for at := i - 1; at >= l.From && at > i-9; at-- {
		switch t := &w.Tokens[at]; {
		case w.Is(at, lex.A, lex.An):
			return true
		case w.Is(at, lex.The, lex.This, lex.Its, lex.Their), t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon), t.In(lex.ClassVerb) && !t.Is(lex.FlagCapital) && t.In(lex.ClassPast):
			return false
		}
	}
	return false
}

// earlier reports whether token i says that what it describes is past.
func (w *work) earlier(i int32) bool {
	return w.Is(i, lex.Previous, lex.Earlier, lex.Last) || w.TokenText(i) == "past"
}

// opensLed reports whether "Led by A and B, participants discussed" begins an
// opening sentence.
func (w *work) opensLed(v verb, l *line) bool {
	if !l.opening || v.At != l.From {
		return false
	}
	for i := v.By; i < l.To; i++ {
		if t := &w.Tokens[i]; t.In(lex.ClassParty|lex.ClassSide|lex.ClassMeeting|lex.ClassDialogue) && !t.Is(lex.FlagCapital) {
			return true
		}
	}
	return false
}

// leads reports whether the object of "led" at i is a delegation or the meeting.
func (w *work) leads(i int32, l *line) bool {
	for at := i + 1; at < min(i+20, l.To); at++ {
		t := &w.Tokens[at]
		if t.In(meetingClasses) {
			return true
		}
		if t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return false
		}
		if t.In(talks) {
			return true
		}
	}
	return false
}

// ledFor returns the country for which somebody led at token i: "led for
// Kenya", "For Kenya, A and B co-chaired"; "" if the text says none.
func (w *work) ledFor(i int32, l *line) string {
	if w.Is(i+1, lex.For) {
		if code := w.countryAfter(i + 2); code != "" {
			return code
		}
	}
	from := w.clauseStart(i, l)
	if w.Token(from).Word != lex.For && w.Token(from).Word != lex.On {
		return ""
	}
	if next := w.Token(i + 1); !next.Is(lex.FlagStop | lex.FlagSemicolon | lex.FlagComma) {
		return ""
	}
	return w.countryAfter(from + 1)
}

// clauseStart returns the first token of the clause of token i, which a
// semicolon parts from others.
func (w *work) clauseStart(i int32, l *line) int32 {
	for i > l.From && !w.Tokens[i-1].Is(lex.FlagSemicolon) {
		i--
	}
	return i
}

// countryAfter returns the country or demonym at token i or after "the" there.
func (w *work) countryAfter(i int32) string {
	if w.Is(i, lex.The) {
		i++
	}
	code, _ := w.CountryAt(i)
	return code
}

// hosts reports whether the object of "hosted" at i is the meeting or its guests.
func (w *work) hosts(i int32, l *line) bool {
	for at := i + 1; at < min(i+12, l.To); at++ {
		t := &w.Tokens[at]
		if t.In(meetingClasses|lex.ClassParty|lex.ClassGovernment) || w.people.At[at] != 0 {
			return true
		}
		if t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return false
		}
	}
	return false
}

// byBehind returns the token "by" of a passive verb at i: directly behind it,
// or, of "held", behind place and time; 0 if there is none.
func (w *work) byBehind(i int32, l *line, lemma string) int32 {
	far := i + 4
	if lemma == "hold" || lemma == "host" || lemma == "convene" {
		far = i + 22
	}
	if w.Token(i + 1).In(lex.ClassAdverb) {
		far++
	}
	for at := i + 1; at < min(far, l.To); at++ {
		t := &w.Tokens[at]
		if w.Is(at, lex.By) {
			if w.Token(at + 1).In(lex.ClassGerund) {
				return 0
			}
			return at
		}
		if t.In(lex.ClassRelative) || t.In(lex.ClassVerb) && t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) || t.Is(lex.FlagSemicolon) || at == i+1 && t.In(lex.ClassDeterminer) {
			return 0
		}
	}
	return 0
}

// chairs reports whether "chair", "co-chairs" or "head" is close behind token i.
func (w *work) chairs(i int32, l *line) bool {
	return w.Holds(lex.PhraseOf(i, min(i+5, l.To)), chair)
}

// sentSomebody reports whether somebody was sent by the bodies before token i.
func (w *work) sentSomebody(i int32, l *line) bool {
	for at := l.From; at < i; at++ {
		if w.Tokens[at].In(lex.ClassParty) && (w.Is(at+1, lex.From, lex.Of) || body.Representing(w.Token(at+1))) {
			return true
		}
	}
	return false
}

// speaks reports whether the verb at i says that its subject addressed the meeting.
func (w *work) speaks(i int32, l *line, lemma string) bool {
	if !w.Tokens[i].In(lex.ClassPast) || w.Token(i-1).In(lex.ClassBe|lex.ClassHave) {
		return false
	}
	switch lemma {
	case "state":
		return w.Is(i+1, lex.That)
	case "speak":
		return true
	}
	end := min(i+6, l.To)
	if w.remarksIn(i+1, end) {
		return true
	}
	for at := i + 1; at < end && lemma == "open"; at++ {
		if w.Tokens[at].In(lex.ClassMeeting | lex.ClassDialogue | lex.ClassSeriesHead) {
			return true
		}
	}
	return false
}

// remarksIn reports whether remarks are spoken of in the tokens from from to to.
func (w *work) remarksIn(from, to int32) bool {
	return w.Holds(lex.PhraseOf(from, to), remarks)
}

// delegationsMet reports whether those who met at i are "the delegations" or
// "participants": whom they met took part.
func (w *work) delegationsMet(i int32, l *line) bool {
	at := i - 1
	for at > l.From && w.Tokens[at].In(lex.ClassAdverb) {
		at--
	}
	return at >= l.From && w.Tokens[at].In(lex.ClassParty|lex.ClassSide) && !w.Tokens[at].In(lex.ClassPost) && (at == l.From || w.Tokens[at-1].In(lex.ClassDeterminer))
}

// reported reports whether a sentence is where the held meeting is stated.
func (w *work) reported(l *line) bool {
	at := w.Span(l.From, l.To)
	for i := range w.meetings.All {
		x := &w.meetings.All[i]
		if x.Status != schema.Held {
			continue
		}
		for _, span := range x.Spans {
			if at.Start <= span.Start && span.Start < at.End {
				return true
			}
		}
	}
	return false
}

// finiteVerb reports whether a sentence says something, rather than naming somebody.
func (w *work) finiteVerb(s lex.Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if t := &w.Tokens[i]; !t.Is(lex.FlagCapital) && t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassPast) && !t.In(lex.ClassBase) {
			return true
		}
	}
	return false
}
