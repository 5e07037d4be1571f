package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// yetToCome reports whether the verb that governs a session says that it is
// still to be held: one after it ("will be held", "is scheduled for", ", to be
// held in") or one before it ("will host", "are set to meet for").
func (r verdicts) yetToCome(x *session, s lex.Sentence) bool {
	return r.awaitedAfter(x.To, s.To) && !r.isOneMore(x, s) || r.awaitedBefore(x.From, s.From) && !r.heldAfterAll(x, s) || r.putOff(x.To, s.To)
}

// heldAfterAll reports whether the verb right before a session says that it was held, whatever
// a clause before that points ahead to: "Further to the Summit, at which it was decided to form
// a Forum, A and B held the first meeting".
func (r verdicts) heldAfterAll(x *session, s lex.Sentence) bool {
	c := r.Back(x.From-1, s.From)
	for c.In(counting) || c.In(annual) || !c.Done() && series.LevelWord(r.Text, c.At) {
		c = c.Next()
	}
	before := c.Next().SkipAll(lex.ClassAdverb)
	return c.In(lex.ClassHold) && c.In(lex.ClassPast) && !c.In(lex.FlagCapital) && !before.In(lex.Any{lex.ClassBe | lex.ClassHave | lex.ClassModal, lex.FlagHyphen})
}

// isOneMore reports whether a sentence says which of a series something is or was: "This is
// the second Dialogue to be held".
func (r verdicts) isOneMore(x *session, s lex.Sentence) bool {
	be := r.Back(x.From-1, s.From).SkipAll(counting)
	return x.ordinal > 0 && be.In(lex.ClassBe) && !be.Next().In(lex.ClassModal)
}

// putOff reports whether what ends before token i was to be held, and is not yet: "was
// postponed", ", first scheduled for today, has been deferred".
func (r verdicts) putOff(i, to int32) bool {
	c := r.Ahead(i, to).Within(20).Until(func(t *lex.Token) bool {
		return t.In(postponed) || t.Is(lex.FlagSemicolon) || t.In(lex.ClassHold|lex.ClassMeet|lex.ClassModal) && !t.Is(lex.FlagCapital)
	})
	return c.In(postponed) && r.Back(c.At-1, i).SkipAll(lex.ClassAdverb).In(lex.ClassBe)
}

// awaitedAfter reports whether what ends before token i is still to come by its
// own verb: "will take place", "is due to be held", ", which is to be held".
func (r verdicts) awaitedAfter(i, to int32) bool {
	first := r.Ahead(r.pastInsertion(i, to), to).SkipParens().Skip(lex.FlagComma)
	c := first.Skip(lex.ClassRelative)
	switch {
	case c.Is(lex.To):
		return c.Next().In(lex.ClassBe)
	case c.Is(lex.Will):
		return true
	case c.Is(lex.Would, lex.Shall):
		verb := c.Next().SkipAll(lex.ClassBe | lex.ClassAdverb)
		return verb.In(lex.ClassMeet|lex.ClassHold) || verb.Next().Is(lex.Place)
	case !c.In(lex.ClassBe) || c.In(lex.ClassPast):
		return false
	}
	c = c.Next().SkipAll(lex.ClassAdverb)
	if what := c.Next(); c.Is(lex.To) && first.In(lex.ClassRelative) {
		return what.In(lex.ClassBe|lex.ClassHold|lex.ClassMeet) || what.Next().Is(lex.Place) // "a council, which is to revive trade" may have met
	}
	return c.Is(lex.To) || c.In(awaited) && c.Next().Is(lex.To, lex.For, lex.In, lex.On)
}

// awaitedBefore reports whether a verb that makes what follows yet to come is
// before token i: "will", "plan to", or "is to", "are due to" with its infinitive.
func (r verdicts) awaitedBefore(i, from int32) bool {
	if r.future(from, i) {
		return true
	}
	for at := from + 1; at < i; at++ {
		if before := r.Token(at - 1); r.Is(at, lex.To) && (before.In(lex.ClassBe) && !before.In(lex.ClassPast) || before.In(awaited) && r.Token(at-2).In(lex.ClassBe) && !r.Token(at-2).In(lex.ClassPast)) {
			return true
		}
	}
	return false
}

// awaits reports whether some verb of a sentence speaks of what is still to come.
func (r verdicts) awaits(s lex.Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if r.Is(i, lex.Will) || r.Token(i).In(awaited) && r.awaitedAfter(i-1, s.To) {
			return true
		}
	}
	return r.awaitedBefore(s.To, s.From)
}

// announcedSession finds the meeting that a statement without one that was held
// announces in its opening: counted or of a named series, and still to come on
// a day.
func (r verdicts) announcedSession(all []session) []session {
	for i := range all {
		x := &all[i]
		s := r.Sentences[x.sentence]
		if kind := r.BlockOf(s).Kind; kind != block.Paragraph && kind != block.Item || r.BodySentence(x.sentence) >= lex.Opening {
			continue
		}
		if x.foreign || x.next || x.series < 0 || !r.yetToCome(x, s) {
			continue
		}
		if len(r.dates.In(s.From, s.To)) > 0 || r.toldNext(x) {
			return r.announcedTogether(all, i)
		}
	}
	return nil
}

// namedAhead finds a meeting without a name that the first sentences announce: somebody with
// a name is to meet or host somebody with a name on a day, "President A will host Prime
// Minister B on 3 May", "will have a meeting with B", "will travel to Lima to meet B", "will be
// received by B". The day may be that of a sentence before.
func (r verdicts) namedAhead([]session) []session {
	const first = 4 // sentences
	dated := false
	for si, s := range r.opening() {
		dated = dated || len(r.dates.In(s.From, s.To)) > 0
		if r.BodySentence(si) >= first || !dated {
			continue
		}
		for i := s.From + 1; i < s.To; i++ {
			if r.willDo(i) && r.somebody(i, s) && r.meetsNamed(i, s) {
				x := session{From: i, To: i + 1, sentence: si, series: -1, announced: true, visit: r.Token(i).In(toReceive)}
				r.sessions.qualify(&x, s)
				return []session{x}
			}
		}
	}
	return nil
}

// willDo reports whether the verb at i is what somebody is to do: "will also meet", "is to
// meet", "is due to meet", "looks forward to welcoming".
func (r verdicts) willDo(i int32) bool {
	c := r.Back(i-1, 0).SkipAll(lex.ClassAdverb)
	if c.Is(lex.To) && r.Token(i).In(lex.ClassGerund) {
		return c.Next().Is(lex.Forward)
	}
	return c.Is(lex.Will) || c.Is(lex.To) && c.Next().Skip(awaited).Is(lex.Is, lex.Are)
}

// meetsNamed reports whether whoever is the object of the verb at i, or of the talks that
// are, has a name, or is somebody's counterpart.
func (r verdicts) meetsNamed(i int32, s lex.Sentence) bool {
	whom := r.whom(i, s).SkipAll(lex.ClassDeterminer).Skip(newToPost)
	if whom.Done() {
		return false
	}
	if _, to := r.CountryAt(whom.At); r.Ahead(to, s.To).In(counterpart) && !series.Plural(r.Text, to) && r.Token(whom.At-1).In(lex.RoleOwn) {
		return true
	}
	guests := r.people.In(whom.At, s.To)
	return len(guests) > 0 && r.guestAt(whom.At-1, guests[0])
}

// whom returns where the object of the verb at i begins, or that of the talks that are: "will
// meet virtually with", "will be received by", "will hold talks in Lima with", "will travel to
// Lima to meet"; what is at the end of the sentence if the verb tells of no meeting.
func (r verdicts) whom(i int32, s lex.Sentence) lex.Cursor {
	const longest = 10 // tokens of when, where and for what
	whom := r.Ahead(i+1, s.To).SkipAll(lex.ClassAdverb)
	if mode, to := r.PhraseAt(whom.At); strings.HasPrefix(mode, "mode:") {
		whom = whom.To(to)
	}
	with := func(from lex.Cursor) lex.Cursor {
		if from.Is(lex.In, lex.On, lex.For) {
			from = from.Within(longest).Seek(lex.With)
		}
		if !from.Is(lex.With) {
			return whom.To(s.To)
		}
		return whom.To(from.At + 1)
	}
	switch verb := r.Token(i); {
	case verb.In(toHost), verb.In(toReceive):
		return whom
	case verb.In(lex.ClassBe) && whom.In(receiving) && whom.In(lex.ClassParticiple):
		return whom.To(whom.Within(longest).Seek(lex.By).At + 1)
	case verb.In(lex.ClassHave | lex.ClassHold):
		return with(whom.Within(longest).Seek(told).Next())
	case verb.In(lex.ClassMeet) && whom.Is(lex.In, lex.On, lex.For): // "will meet for a working visit with B"
		return with(whom)
	case verb.In(lex.ClassMeet):
		return whom.SkipWord(lex.With)
	case verb.In(toTravel):
		if at := metAfter(r.Text, i, s); at >= 0 {
			return whom.To(at + 1)
		}
	}
	return whom.To(s.To)
}

// announcedTogether returns the session at an index and those that are listed with it:
// "will host the third Dialogue and the second Forum".
func (r verdicts) announcedTogether(all []session, at int) []session {
	together := []session{all[at]}
	for i := at + 1; i < len(all); i++ {
		x, last := &all[i], &together[len(together)-1]
		if x.sentence != last.sentence || x.series < 0 || x.foreign || !r.listed(last, x) {
			break
		}
		together = append(together, *x)
	}
	for i := range together {
		together[i].announced = true
	}
	return together
}

// invites reports whether a sentence says of a meeting that it takes place, and the
// text invites the press to it: "Members of the media are invited as follows".
func (r verdicts) invites(s lex.Sentence) bool {
	present := r.Any(s.Phrase, func(t *lex.Token) bool { return t.In(takingPlace) })
	if !present || r.Any(s.Phrase, func(t *lex.Token) bool {
		return t.In(lex.ClassHold|lex.ClassMeet) && t.In(lex.ClassPast) && !t.Is(lex.FlagCapital)
	}) {
		return false
	}
	for _, other := range r.Sentences {
		if other.From >= s.To && r.Holds(other.Phrase, press) && r.Holds(other.Phrase, invited) {
			return true
		}
	}
	return false
}

// dayAhead reports whether a date is told as one to come: "meets in Lima next week".
func (r verdicts) dayAhead(at text.Span) bool {
	return slices.ContainsFunc(r.dates.All, func(d date.Date) bool {
		return r.Token(d.From).In(dayToCome) && r.Span(d.From, d.To) == at
	})
}

// toldNext reports whether the sentence after that of a session says when the same one is
// to be held, and moves the session there: "Minister A will lead the delegation to the
// Dialogue. The talks will take place in Lima on 3 May".
func (r verdicts) toldNext(x *session) bool {
	next := x.sentence + 1
	if int(next) >= len(r.Sentences) || r.Sentences[next].Block != r.Sentences[x.sentence].Block {
		return false
	}
	s := r.Sentences[next]
	noun := r.Ahead(s.From, s.To).SkipAll(lex.ClassDeterminer)
	if noun.At == s.From || !noun.In(lex.Any{told, lex.ClassMeeting}) || !r.awaitedAfter(noun.At+1, s.To) || len(r.dates.In(s.From, s.To)) == 0 {
		return false
	}
	x.sentence, x.From, x.To = next, noun.At, noun.At+1
	return true
}

// afterIssue reports whether a date begins after the document was issued: no
// meeting of that date has been held. A day more is allowed for time zones.
func (r verdicts) afterIssue(d schema.EDTF) bool {
	_, issued, known := r.dates.Issued.EDTF.Bounds()
	first, _, ok := d.Bounds()
	return known && ok && first.After(issued.AddDate(0, 0, 1))
}
