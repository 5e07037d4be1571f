package meeting

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// verdicts reads whether a meeting was held or is still to come, by the verbs around it.
type verdicts struct{ *reader }

// heldRule returns the rule by which a sentence says that the session at an
// index took place: a verb of holding governs it, or it met, and nothing before
// it points ahead or back; nil if it does not say so.
func (r verdicts) heldRule(all []session, at int) *fact.Rule {
	x := &all[at]
	s := r.Sentences[x.sentence]
	if r.yetToCome(x, s) || r.Token(x.From-1).In(previous) || r.reliedOn(x, s) {
		return nil
	}
	if rule := r.heldBySomebody(x, s); rule != nil {
		return rule
	}
	if end := r.joinedEnd(all, at); !r.inRelative(x.From, s) && r.wasHeld(end, s.To) && !r.beforehand(end, s.To) {
		return meetingHeld
	}
	return nil
}

// beforehand reports whether what was held is told as held before what is reported:
// "were held beforehand", "was held prior to it".
func (r verdicts) beforehand(from, to int32) bool {
	return r.Any(lex.PhraseOf(from, to), func(t *lex.Token) bool { return t.In(beforehand) })
}

// reliedOn reports whether a session is one that another one goes on from: "builds
// on the first Dialogue, which was held in", "progress since the last round",
// "Following the fourth Dialogue, A and B met".
func (r verdicts) reliedOn(x *session, s lex.Sentence) bool {
	return r.follows(x, s) || r.reliesOn(r.Back(x.From-1, s.From))
}

// reliesOn reports whether the words back from a cursor are those of what something
// goes on from, up to the word that says so.
func (r verdicts) reliesOn(c lex.Cursor) bool {
	c = c.Until(func(t *lex.Token) bool {
		return t.In(earlier) || !t.Is(lex.FlagCapital) && t.In(lex.ClassPreposition|lex.ClassVerb|lex.ClassHold)
	})
	if ds := r.dates.In(c.At, c.At+6); c.Is(lex.Since) && len(ds) > 0 && ds[0].From == c.At+1 {
		return false // "For the first time since 2011 the Dialogue was convened"
	}
	return c.In(earlier) || c.Is(lex.On) && c.Next().In(building)
}

// isBeside reports whether a session only says when or where something else was:
// "Before the third Dialogue in Lima, A met B", "on the margins of", "ahead of".
func (r verdicts) isBeside(x *session, s lex.Sentence) bool { return r.besideWord(x, s) >= 0 }

// opensBeside reports whether a sentence begins with such a session.
func (r verdicts) opensBeside(x *session, s lex.Sentence) bool {
	at := r.besideWord(x, s)
	return at == s.From || at == s.From+1 || at == s.From+2 && r.Is(s.From, lex.On, lex.At)
}

// besideWord returns the word that says that a session is beside something else, or -1.
func (r verdicts) besideWord(x *session, s lex.Sentence) int32 {
	c := r.Back(x.From-1, s.From).Until(func(t *lex.Token) bool {
		return t.In(beside) || !t.Is(lex.FlagCapital) && t.In(lex.ClassPreposition|lex.ClassVerb|lex.ClassHold)
	})
	if c.Is(lex.Of) || c.Is(lex.To) && c.Next().In(beforehand) { // not "looked ahead to"
		c = c.Next()
	}
	if c.In(beside) {
		return c.At
	}
	return -1
}

// inRelative reports whether token i is in a clause about somebody or something
// else, whose end a comma marks: "A, who came for the third session, met B".
func (r verdicts) inRelative(i int32, s lex.Sentence) bool {
	for i--; i >= s.From && !r.Tokens[i].Is(lex.FlagComma); i-- {
		if t := &r.Tokens[i]; t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) && !r.Is(i, lex.When, lex.Where) && r.Token(i-1).Is(lex.FlagComma) {
			return true
		}
	}
	return false
}

// heldBySomebody returns the rule by which a verb before a session governs it:
// "held", "met for", "renewed", "visited Peru on the occasion of"; nil if none does.
func (r verdicts) heldBySomebody(x *session, s lex.Sentence) *fact.Rule {
	for i := x.From - 1; i >= s.From; i-- {
		t := &r.Tokens[i]
		switch {
		case r.TokenText(i) == "follows", r.firstOf(i), r.isHeld(i), r.earlierStill(i):
			return nil // "follows on the leaders’ meeting in May", "first met in 2016", "had hosted"
		case t.In(lex.ClassGerund) && r.Is(i+1, lex.Of):
			// "through the holding of regular meetings"
		case t.In(lex.ClassHold|lex.ClassMeet) && !t.In(lex.ClassBase) && !r.Token(i-1).In(lex.ClassModal):
			return meetingHeld
		case r.givesVenue(i, s.From), r.tookPart(i), t.In(running) && t.In(lex.ClassPast) && r.Token(i+1).In(lex.RoleOwn):
			return meetingHeld // "ended its fourth session"
		case t.In(lex.ClassHold) && HonoredTo(r.Text, i) && r.Is(i-3, lex.Was, lex.Were): // "was pleased to host"
			return meetingHeld
		case t.In(renewing) && !r.Token(i-1).In(lex.ClassBe|lex.ClassDeterminer) && r.datedMeeting(x, s):
			return meetingRenewed
		case t.In(occasion) && r.Is(i+1, lex.Of) && i > x.From-8 && r.Holds(lex.PhraseOf(s.From, i), coming):
			return meetingOccasion
		case t.In(lex.ClassRelative|lex.ClassSubordinate) || r.Is(i, lex.That):
			return nil
		}
	}
	return nil
}

// firstOf reports whether the verb at token i tells how a series of meetings
// began: "first met in 2016", "a forum first held in 1980".
func (r *reader) firstOf(i int32) bool {
	return r.Token(i).In(lex.ClassHold|lex.ClassMeet) && r.Token(i-1).In(beginning)
}

// isHeld reports whether token i ends "is held", which is said of every meeting of a
// series: "a commission that is held at the level of ministers".
func (r verdicts) isHeld(i int32) bool {
	return r.Token(i).In(lex.ClassHold) && r.Is(i-1, lex.Is, lex.Are)
}

// heldOften reports whether token i ends "is held" before how often that is: "is held
// every two years".
func (r verdicts) heldOften(i int32) bool { return r.isHeld(i) && r.Token(i+1).In(often) }

// earlierStill reports whether the verb of holding at token i tells of what was before
// the time of which a statement tells: "Lima had hosted the first".
func (r verdicts) earlierStill(i int32) bool {
	return r.Token(i).In(lex.ClassHold) && r.TokenText(r.Back(r.stem(i), 0).SkipAll(lex.ClassAdverb).At) == "had"
}

// joinedEnd returns the token after a session and those that "and" joins to it:
// "The third meeting of the Forum and the fifth meeting of the Council were held".
func (r verdicts) joinedEnd(all []session, at int) int32 {
	end := all[at].To
	for _, y := range all[at+1:] {
		if y.sentence != all[at].sentence || !r.joins(end, y.From) {
			break
		}
		end = y.To
	}
	return end
}

// joins reports whether nothing but "and", articles and ordinals is between two
// sessions.
func (r verdicts) joins(from, to int32) bool {
	and := false
	for i := from; i < to; i++ {
		t := &r.Tokens[i]
		and = and || r.Is(i, lex.And)
		if !r.Is(i, lex.And) && !t.In(lex.ClassDeterminer|lex.ClassOrdinal) && !t.Is(lex.FlagOrdinal|lex.FlagComma) {
			return false
		}
	}
	return and
}

// wasHeld reports whether what ends before token i was held or met: its verb
// follows, after no more than a phrase, a purpose or an insertion.
func (r verdicts) wasHeld(i, to int32) bool {
	const namely = lex.ClassPreposition | lex.ClassDeterminer | lex.ClassConjunction
	verb := false
	for at, words := i, 0; at < to && words < 12; at++ {
		t := &r.Tokens[at]
		if t.In(lex.ClassModal) || t.Is(lex.FlagSemicolon) || t.In(lex.ClassRelative) && (verb && r.Token(at-1).Is(lex.FlagComma) || r.isHeld(at+2)) {
			return false // ", which was held" is said of what the verb led to
		}
		if t.In(lex.ClassMeet) && r.Token(at-1).In(previous) {
			return false // ", which last met in May"
		}
		verb = verb || t.In(building) || t.In(lex.ClassVerb) && !t.Is(lex.FlagCapital) && !t.In(lex.ClassParticiple|lex.ClassGerund)
		if !t.Name() && !t.In(namely) && !t.Is(lex.FlagOpen|lex.FlagClose) {
			words++ // names do not count: "of the Council of A and of the League of B"
		}
		if r.holds(at) || r.ran(at, to) || r.ranOut(at, to) || t.In(lex.ClassMeet) && t.In(lex.ClassPast|lex.ClassParticiple) {
			return true
		}
	}
	c := r.Ahead(i, to).SkipParens()
	return (c.In(lex.FlagComma) || c.Is(lex.To)) && r.heldFarther(c.At+1, to)
}

// heldFarther reports whether "was held" comes before any other finite verb:
// ", led by A and B, was held", "to oversee the Plan was held".
func (r verdicts) heldFarther(i, to int32) bool {
	for ; i < to; i++ {
		t := &r.Tokens[i]
		switch {
		case r.holds(i), t.In(lex.ClassMeet) && t.In(lex.ClassPast) && r.Token(i-1).Is(lex.FlagComma):
			return true
		case t.In(lex.ClassModal) || t.Is(lex.FlagSemicolon) || r.Is(i, lex.That):
			return false
		case t.In(lex.ClassVerb) && t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) && !r.Is(i+1, lex.By) && !r.Token(r.stem(i)).Is(lex.FlagComma):
			return false
		}
	}
	return false
}

// holds reports whether the verb at i says of its subject that it was held.
func (r verdicts) holds(i int32) bool {
	stem := r.stem(i)
	if r.TokenText(stem) == "been" && r.TokenText(stem-1) == "had" {
		return false // an earlier one
	}
	if r.toBe(stem) || r.heldOften(i) {
		return false
	}
	return r.Tokens[i].In(lex.ClassHold) && r.Token(stem).In(lex.ClassBe|lex.ClassHave|lex.ClassAdverb) || r.tookPlace(i)
}

// toBe reports whether token i ends "to be", as in "to be held".
func (r verdicts) toBe(i int32) bool { return r.TokenText(i) == "be" && r.Is(i-1, lex.To) }

// stem returns the token before a verb at i, passing over "co-".
func (r verdicts) stem(i int32) int32 {
	if r.Token(i - 1).Is(lex.FlagHyphen) {
		return i - 3
	}
	return i - 1
}

// ran reports whether the verb at i says that a meeting ran its course, with
// nothing that it did: "concluded in Lima", "opened today".
func (r verdicts) ran(i, to int32) bool {
	next := r.Ahead(i+1, to)
	return r.Token(i).In(running) && (next.Done() || next.In(lex.Any{lex.ClassPreposition, lex.ClassDayWord, lex.FlagComma, lex.FlagStop}))
}

// tookPlace reports whether token i begins "took place" or "takes place".
func (r verdicts) tookPlace(i int32) bool {
	return r.Is(i+1, lex.Place) && (r.Tokens[i].In(lex.ClassPast|lex.ClassParticiple) || r.TokenText(i) == "takes")
}

// tookPart reports whether token i begins "took part".
func (r verdicts) tookPart(i int32) bool { return r.Is(i+1, lex.Part) && r.Tokens[i].In(lex.ClassPast) }
