package attend

import "dialoguec/compile/en/lex"

// listRuns reports whether a list goes on from token from to token to: no
// verb of a clause is between them.
func (sc *scene) listRuns(from int32, to int32) bool {
	for i := from; i < to; i++ {
		t := &sc.Tokens[i]
		if t.Is(lex.FlagCapital) || sc.bodies.At[i] != 0 || sc.people.At[i] != 0 {
			continue
		}
		if t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) || sc.Is(i, lex.While) || t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) {
			return false
		}
		if t.Is(lex.FlagStop) && i+1 < to && sc.Token(i+1).Is(lex.FlagCapital) && !sc.Token(i-1).In(lex.ClassAbbreviation) && !lex.ShortRank(sc.Tokens, i) {
			return false
		}
		if t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird) && !t.In(lex.ClassBase|lex.ClassParty|lex.ClassMeeting) && !t.In(carrying) && i > from && !sc.Token(i-1).In(lex.ClassDeterminer) && !sc.announced(i) { // not "the heads of"
			return false
		}
	}
	return true
}

// announced reports whether a participle ends what announces a list: "the ministries listed
// below:", "the agencies concerned,".
func (sc *scene) announced(i int32) bool {
	noun := sc.Token(i - 1)
	end := sc.Ahead(i+1, int32(len(sc.Tokens))).SkipAll(listBelow)
	return noun.In(lex.ClassBody) && !noun.Is(lex.FlagCapital) && sc.Tokens[i].In(lex.ClassParticiple) && end.In(lex.FlagColon|lex.FlagSemicolon|lex.FlagComma)
}

// leavesParens reports whether a parenthesis begins between two tokens that does
// not end there: what is before it is no part of what it says.
func (sc *scene) leavesParens(from, to int32) bool {
	open := 0
	for i := from; i < to; i++ {
		switch t := &sc.Tokens[i]; {
		case t.Is(lex.FlagOpen):
			open++
		case t.Is(lex.FlagClose):
			open--
		}
	}
	return open > 0
}

// adjoins reports whether nothing but names, commas and small words is between
// two tokens: "of India and", "also", ", accompanied by".
func (sc *scene) adjoins(from int32, to int32) bool {
	for i := from; i < to; i++ {
		if value, end := sc.PhraseAt(i); value == "and" { // "as well as"
			i = end - 1
			continue
		}
		t := &sc.Tokens[i]
		switch {
		case t.Is(lex.FlagCapital), !t.Is(lex.FlagWord), sc.bodies.At[i] != 0, sc.Counterpart(i):
		case t.Role.Has(lex.RoleAdverb), t.Word == 0 && lex.Adverbial(sc.TokenText(i)):
		case sc.Is(i, lex.Of, lex.And, lex.With, lex.From, lex.Including):
		case sc.Is(i, lex.On, lex.For) && (sc.Token(i+1).In(behalf) || sc.countries.SideAt(sc.Ahead(i+1, to)) != ""): // "A, and on the Peruvian side B"
		case t.In(lex.ClassDeterminer | lex.ClassAdverb | lex.ClassOrdinal | lex.ClassCardinal | lex.ClassParty | lex.ClassSide | lex.ClassGovernment | lex.ClassLevel):
		case sc.Token(i + 1).Is(lex.FlagHyphen | lex.FlagPossessive), sc.companion(i) > i: // "co-chaired"; "along with"
		case t.In(besideNames), sc.Is(i, lex.By) && sc.Token(i-1).In(besideNames):
		default:
			return false
		}
	}
	return true
}

// withBefore returns the token "with" that leads to the person at token i, or 0.
func (sc *scene) withBefore(from int32, i int32) int32 {
	for at := i - 1; at > from && at > i-6; at-- {
		if sc.Is(at, lex.With) {
			return at
		}
		if t := &sc.Tokens[at]; t.Is(lex.FlagComma|lex.FlagSemicolon) || t.Is(lex.FlagStop) && !sc.Token(at-1).In(lex.ClassAbbreviation) {
			return 0 // but not after "Adm."
		}
	}
	return 0
}

// lowPost reports whether token i is of a post printed small that a comma parts from the
// name: "the foreign minister, Prince A".
func (sc *scene) lowPost(i int32) bool {
	c := sc.Ahead(i, int32(len(sc.Tokens))).SkipAll(lex.ClassTopic | lex.ClassNoun)
	if sc.Tokens[i].Is(lex.FlagComma) {
		return sc.Token(i-1).In(lex.ClassPost) && !sc.Token(i-1).Is(lex.FlagCapital)
	}
	return c.At < i+3 && c.In(lex.ClassPost) && !c.In(lex.FlagCapital) && c.Next().In(lex.FlagComma)
}

// guestsAhead reports whether the person at token i is the object of the verb:
// nothing is between them but countries, articles and words with a capital.
func (sc *scene) guestsAhead(verb int32, i int32) bool {
	for at := verb + 1; at < i; at++ {
		t := &sc.Tokens[at]
		if t.Is(lex.FlagCapital) && !t.In(lex.ClassSeriesHead|lex.ClassMeeting|lex.ClassDialogue) || t.Is(lex.FlagPossessive) || t.In(lex.ClassDeterminer) || sc.Counterpart(at) || t.Is(lex.FlagComma|lex.FlagColon) && (sc.Counterpart(at-1) || sc.Tokens[at-1].In(lex.ClassHonorific)) || sc.Role(at).Has(lex.RoleOwn) || sc.lowPost(at) {
			continue
		}
		return false
	}
	return true
}

// opensBeside reports whether a sentence begins with another event than the one of
// which it tells: "Following the summit", "On the margins of the Forum".
func (l *line) opensBeside() bool {
	first := l.Ahead(l.From, l.To)
	on := first.Next().SkipAll(lex.ClassDeterminer)
	return first.In(earlierEvent) && first.In(lex.FlagCapital) || first.Is(lex.On) && on.In(besideEvent)
}

// besideAnother reports whether a participle tells of an event with which its
// sentence begins, and that a verb after it tells of the meeting itself: "On the
// margins of the Forum hosted by A, B met C".
func (v verb) besideAnother() bool {
	if v.By == 0 || !v.opensBeside() {
		return false
	}
	rest := v.Ahead(v.By, v.To).Seek(lex.FlagComma)
	return v.Any(rest.Rest(), func(t *lex.Token) bool { return t.In(lex.ClassMeet|lex.ClassHold) && t.In(lex.ClassPast) })
}

// openingEnd returns the token after an opening phrase that tells of an
// earlier event and those who led it, "Following the summit led by A and B,",
// "as follow-up to the call between A and B,"; the beginning of the sentence if
// there is none.
func (l *line) openingEnd(verb int32) int32 {
	by := int32(0)
	if l.opensBeside() {
		by = l.eventLedBy(l.From, verb)
	}
	for at := l.From; at < verb && by == 0; at++ {
		if l.Is(at, lex.Between) && l.follows(at) {
			by = at
		}
	}
	if by == 0 {
		return l.From
	}
	first := l.From
	for _, e := range l.entries {
		if e.From < by || e.From >= verb {
			continue
		}
		if first == l.From {
			first = l.afterNextComma(e.To, verb)
		}
		if l.Is(e.From-1, lex.And) {
			if at := l.afterNextComma(e.To, verb); at > e.To {
				return at
			}
			break
		}
	}
	return first
}

// eventLedBy returns the token "by" of "led by" and the like between two tokens, or 0.
func (sc *scene) eventLedBy(from, to int32) int32 {
	for at := from + 1; at < to; at++ {
		if sc.Is(at, lex.By) && sc.Tokens[at-1].In(eventBy) {
			return at
		}
	}
	return 0
}

// afterNextComma returns the token after the first comma from token i on, but
// not that before "Jr."; i if there is none before the limit.
func (sc *scene) afterNextComma(i int32, limit int32) int32 {
	for at := i; at < limit; at++ {
		if sc.Tokens[at].Is(lex.FlagComma) && !sc.Token(at+1).In(lex.ClassSuffix) {
			return at + 1
		}
	}
	return i
}

// governed reports whether a body before a verb is no subject of it: it is
// named after a preposition, "on the margins of the Commission", and nobody
// whom it sent is.
func (l *line) governed(e *entry) bool {
	at := e.From - 1
	for at > l.From && l.Tokens[at].In(lex.ClassDeterminer) {
		at--
	}
	if at < l.From || !l.Tokens[at].In(lex.ClassPreposition) || l.Is(at, lex.From) {
		return false
	}
	before := l.Token(at - 1)
	if before.Word == lex.And {
		return false // "officers of the Ports Agency and of the Ministry"
	}
	if l.Is(at, lex.With) && before.In(inCommon) {
		return false // "A, together with B, hosted"
	}
	if before.Is(lex.FlagClose) && l.Back(at-1, l.From).Seek(lex.FlagOpen).Next().In(lex.ClassPost) {
		return true // "A, Secretary (acting) of the Ministry"
	}
	if post := l.Back(at-1, l.From); l.Is(at, lex.Of) && (post.In(chair) || post.In(lex.ClassPost)) && post.In(lex.FlagCapital) {
		if aside := post.Next().Within(4).Until(func(t *lex.Token) bool { return t.Is(lex.FlagComma | lex.FlagCapital) }); aside.In(lex.FlagComma) {
			return true // "Peru, the current Chairperson of the Union,"
		}
	}
	if l.Is(at, lex.Of) && before.In(lex.ClassPost) && !before.In(lex.Any{attendee, somebody}) && before.Is(lex.FlagCapital) && l.Content[before.End-1] == 's' {
		return true // "the Foreign Ministers of the Council"
	}
	return at == l.From || before.Is(lex.FlagWord) && !before.Is(lex.FlagCapital) && !before.In(lex.ClassParty|lex.ClassVerb) && !before.In(somebody)
}

// businessList reports whether the bodies between two tokens are companies and
// associations: one of them at least, and no office of state.
func (l *line) businessList(from int32, to int32) bool {
	business := false
	for _, e := range l.entries {
		if e.From <= from || e.From >= to || e.Person {
			continue
		}
		if l.privateBody(e.Fact) {
			business = true
		} else if l.bodies.All[e.Fact].Registry != "" {
			return false
		}
	}
	return business
}
