package series

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// sureHead reports whether the head is a word that only dialogues bear, so that
// it needs less around it than "Group" or "Committee".
func (r *phrases) sureHead(d *Dialogue) bool {
	return r.Tokens[d.Head].In(lex.ClassDialogue | lex.ClassMeeting)
}

// speaksOfMeetings reports whether the text around a phrase speaks of its
// meetings: it is counted, met, was held, or has a meeting.
func (r *seriesWork) speaksOfMeetings(d *Dialogue) bool {
	s := r.Sentences[d.Sentence]
	if d.counted {
		return true
	}
	if r.Tokens[d.Head].In(pairHead) && r.Token(d.Head-1).In(business) {
		return false // a Business Council is a body of those in business
	}
	if d.To-d.From < 2 || r.knownBody(d) || r.ofOneState(d) || r.foreignForum(d) {
		return false
	}
	if r.recursAs(d) {
		return true
	}
	if i := r.before(d.From, s.From); r.bare(d) && !r.Token(i).In(lex.ClassDeterminer|lex.ClassOrdinal) && !r.Token(i).Is(lex.FlagOrdinal) && !r.Token(d.From).Is(lex.FlagLineStart) {
		return false
	} else if r.partOfName(i) || r.furtherGroup(i, d) {
	} else if r.Token(i).In(lex.ClassOrdinal) && r.Token(i).Num > 0 || r.Token(i).Is(lex.FlagOrdinal) || r.Is(i, lex.Next) {
		return true
	}
	if r.meetingOf(d, s) || r.meets(d, s) || r.acronymMeets(d, s) || r.whoseMeeting(d, s) || r.metWithin(d, s) || r.jointOne(d) && (r.dated(d, s) || r.toMeet(d, s)) {
		return true
	}
	opening := r.BodySentence(d.Sentence) < lex.Opening
	if !r.sureHead(d) {
		if r.jointOne(d) && (opening && r.convened(d, s) || r.toBeConvened(d, s)) {
			return true
		}
		return opening && r.Token(d.From-1).In(annual) && (r.objectOfHolding(d, s) || r.metFor(d.From, s.From))
	}
	return r.BlockOf(s).Kind == block.Title && r.confirmed(d) || r.objectOfHolding(d, s) || opening && r.metFor(d.From, s.From)
}

// dated reports whether the day or the place and the day of a meeting of what a phrase names are
// right after it: "the Chile-Peru Ports Commission in Lima in September", "held in Lima on 3 May".
func (r *telling) dated(d *Dialogue, s lex.Sentence) bool {
	return MeetingDay(r.Text, d.To, s.To) > 0
}

// MeetingDay returns the token at which the day of a meeting begins after the name that ends
// before token i, "in Lima in September", "held on 3 May"; 0 if none does.
func MeetingDay(r *lex.Text, i, to int32) int32 {
	c := r.Ahead(AcronymEnd(r, i, to), to)
	if held := c.Skip(lex.FlagComma); held.In(lex.ClassHold) && held.In(lex.ClassParticiple) && !held.In(announcing) {
		c = held.Next()
	}
	if h, ok := r.Hit(c.At + 1); ok && c.Is(lex.In) && h.Kinds&lex.CityKinds != 0 {
		c = c.To(h.To).Skip(lex.FlagComma)
	}
	day := c.Next()
	if number := day.Next(); day.In(lex.FlagNumber) && day.Token().Year() == 0 && number.In(lex.ClassMonth) {
		day = number // "on 3 May"
	}
	if c.Is(lex.In, lex.On) && (day.In(lex.ClassMonth) || day.Token().Year() > 0) && day.At < to {
		return c.Next().At
	}
	return 0
}

// metWithin reports whether some met in the framework of what a phrase names with its parties:
// "A and B met in Lima within the framework of the Chile-Peru Ports Mechanism".
func (r *telling) metWithin(d *Dialogue, s lex.Sentence) bool {
	of := r.Back(d.From-1, s.From).SkipAll(lex.ClassDeterminer)
	frame := of.Next()
	return of.Is(lex.Of) && frame.In(within) && r.pairEnd(d.From, d.Head) > d.From && r.metFor(frame.At, s.From)
}

// jointOne reports whether a phrase names what two governments have together, by its
// words or by their names: "Joint Ports Committee", "Chile-Peru Ports Commission".
func (r *telling) jointOne(d *Dialogue) bool {
	return r.Holds(lex.PhraseOf(d.From, d.Head), jointWord) || r.pairEnd(d.From, d.Head) > d.From
}

// convened reports whether what a phrase names was held as a meeting is: "Lima hosted the
// Joint Ports Committee", "convened on Monday the". That it was launched says so if the
// statement begins with it, and with no visit or other meeting.
func (r *telling) convened(d *Dialogue, s lex.Sentence) bool {
	at := HeldBefore(r.Text, d.From-1, s.From)
	if at < 0 || !r.Tokens[at].In(lex.ClassPast) || r.Tokens[at].Is(lex.FlagCapital) || r.Token(at-1).In(lex.ClassModal|lex.ClassBe) {
		return false
	}
	if r.Tokens[at].In(announcing) {
		return r.BodySentence(d.Sentence) == 0 && !r.Any(lex.PhraseOf(s.From, at), func(t *lex.Token) bool { return t.In(lex.Any{lex.ClassMeet | lex.ClassMeeting, visiting}) })
	}
	return r.Tokens[at].In(convening)
}

// toBeConvened reports whether somebody is to convene what a phrase names in a city: "agreed
// to convene the Joint Ports Committee in Lima".
func (r *telling) toBeConvened(d *Dialogue, s lex.Sentence) bool {
	at := HeldBefore(r.Text, r.Back(d.From-1, s.From).SkipAll(lex.ClassDeterminer).At, s.From)
	place := r.Ahead(d.To, s.To)
	if at < 0 || !r.Tokens[at].In(lex.ClassBase) || !r.Is(at-1, lex.To) || !place.Is(lex.In) {
		return false
	}
	h, ok := r.Hit(place.Next().At)
	return ok && h.Kinds&lex.CityKinds != 0
}

// toMeet reports whether what a phrase names is still to meet somewhere: "the Chile-Peru
// Ports Commission would meet in Lima", "will be convened in May".
func (r *telling) toMeet(d *Dialogue, s lex.Sentence) bool {
	modal := r.Ahead(AcronymEnd(r.Text, d.To, s.To), s.To)
	verb := modal.Next().SkipAll(lex.ClassBe | lex.ClassAdverb)
	in := verb.Next()
	return modal.In(lex.ClassModal) && verb.In(lex.ClassMeet|lex.ClassHold) && in.Is(lex.In, lex.On) && in.Next().In(lex.FlagCapital|lex.FlagNumber)
}

// whoseMeeting reports whether a clause after the phrase tells of a meeting of what it
// names: "a Joint Ports Group, coordinated by A, whose first meeting will be held".
func (r *telling) whoseMeeting(d *Dialogue, s lex.Sentence) bool {
	const longest = 24 // tokens of what else is said of it
	whose := r.Ahead(d.To, s.To).Within(longest).Until(func(t *lex.Token) bool {
		return t.Word == lex.Whose || t.Is(lex.FlagSemicolon) || t.In(lex.ClassModal|lex.ClassSeriesHead)
	})
	return whose.Is(lex.Whose) && whose.Peek(-1).Is(lex.FlagComma) && whose.Next().SkipAll(counting).In(lex.ClassMeeting)
}

// recursAs reports whether the text says how often there are meetings under a
// name that it speaks of again, and the name that they are of several
// governments: "the monthly Joint Ministerial Forum".
func (r *seriesWork) recursAs(d *Dialogue) bool {
	return r.Token(d.From-1).In(recurring) && r.ofParties(d.Phrase) && slices.ContainsFunc(r.Dialogues, func(o Dialogue) bool {
		return o.From != d.From && r.holdsWords(d, &o)
	})
}

// before returns the token before i, passing over words between an ordinal
// and the name: "second annual", "third in-person".
func (r *telling) before(i, from int32) int32 {
	i--
	for n := 0; i > from && n < 4 && !r.Is(i, lex.Next) && r.Tokens[i].Is(lex.FlagWord|lex.FlagHyphen) && !r.Tokens[i].Is(lex.FlagCapital) &&
		!r.Tokens[i].In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassOrdinal|lex.ClassVerb|lex.ClassConjunction|lex.ClassHold); n++ {
		i--
	}
	return i
}

// meetingOf reports whether "meeting of the" is before the phrase, or "meeting" after it.
func (r *telling) meetingOf(d *Dialogue, s lex.Sentence) bool {
	for i := r.parenthesisEnd(d.To, s.To); i < min(s.To, d.To+12); i++ {
		if r.Tokens[i].In(lex.ClassMeeting) {
			if r.Tokens[d.Head].In(committee) && Plural(r.Text, i) && !r.Tokens[i].Is(lex.FlagCapital) && r.BlockOf(s).Kind != block.Title {
				break // all that a committee ever held: "agreed at the Ports Committee meetings"
			}
			return true
		}
		if r.Tokens[i].Is(lex.FlagDash|lex.FlagComma) && r.BlockOf(s).Kind == block.Title && i == d.To && (r.Token(i+1).Num > 0) {
			continue // "Ports Dialogue – 5th session"
		}
		if !r.Tokens[i].Is(lex.FlagOpen|lex.FlagClose|lex.FlagUpper|lex.FlagOrdinal|lex.FlagCapital|lex.FlagHyphen|lex.FlagPossessive) && !r.Tokens[i].In(lex.Any{lex.ClassOrdinal, annual}) && !LevelWord(r.Text, i) {
			break
		}
	}
	i := d.From - 1
	for i >= s.From && r.Tokens[i].In(lex.Any{lex.ClassDeterminer, describing}) && !r.Tokens[i].Is(lex.FlagCapital) {
		i--
	}
	noun := i - 1
	if r.Token(noun).Year() > 0 && r.Is(noun-1, lex.Since) {
		noun -= 2 // "the first meeting since 2029 of the"
	}
	return i > s.From && r.Is(i, lex.Of, lex.For, lex.In, lex.At) && r.Token(noun).In(lex.ClassMeeting) || i > s.From && r.Is(i, lex.Of) && r.Token(i-1).In(lex.ClassSeriesHead)
}

// meets reports whether the phrase is the subject of a verb of meeting, or was held.
func (r *telling) meets(d *Dialogue, s lex.Sentence) bool {
	i := AcronymEnd(r.Text, d.To, s.To)
	if to := r.countriesEnd(i+1, s.To); to > i+1 && r.Token(i).In(betweenWhom) {
		i = to // "between Chile and Peru"
	}
	if r.Token(i).Year() > 0 { // "the Ports Dialogue 2021"
		i++
	}
	i = r.insertionEnd(r.underEnd(i, s.To), s.To)
	if c := r.Ahead(i, s.To).Skip(lex.FlagComma); c.In(lex.ClassRelative) && !r.Tokens[d.Head].In(workingUnit) { // "the Committee, which met in May"
		i = c.At + 1
	}
	for i < s.To && (r.Tokens[i].In(lex.ClassHave|lex.ClassBe|lex.ClassAdverb|lex.ClassModal) || r.Is(i, lex.Last)) && !r.Tokens[i].In(lex.ClassMeet) {
		i++
	}
	if i >= s.To {
		return false
	}
	verb := &r.Tokens[i]
	if verb.In(lex.ClassHold) && verb.In(lex.ClassParticiple) && !verb.In(announcing) && r.Tokens[d.Head].In(lex.ClassDialogue|lex.ClassMeeting) && r.Is(i+1, lex.In, lex.On, lex.At) {
		return true // "the Ports Ministers’ Meeting held in Lima"
	}
	if verb.In(running) && verb.In(lex.ClassPast) && (r.Is(i+1, lex.In, lex.On, lex.At) || r.Token(i+1).In(lex.ClassDayWord)) {
		return true // "The Dialogue concluded in Lima"
	}
	return verb.In(lex.ClassMeet) || verb.In(lex.ClassHold) && r.Token(i-1).In(lex.ClassBe) || verb.In(lex.Any{lex.ClassHold, running}) && r.ownMeeting(i+1, s.To) ||
		verb.In(takingPart) && r.Is(i+1, lex.Place)
}

// insertionEnd returns the token after what is added between commas at token i, with a
// participle: ", co-chaired by Minister A and Minister B,"; i if nothing is.
func (r *telling) insertionEnd(i, to int32) int32 {
	c := r.Ahead(i, to)
	verb := c.Next()
	if verb.Next().In(lex.FlagHyphen) { // "co-chaired"
		verb = verb.Move(2)
	}
	if !c.In(lex.FlagComma) || !verb.In(lex.ClassParticiple) && !(verb.Is(lex.The) && verb.Next().In(lex.ClassOrdinal)) {
		return i
	}
	end := verb.Within(40).Until(func(t *lex.Token) bool {
		return t.In(lex.ClassMeet|lex.ClassBe|lex.ClassModal) && !t.Is(lex.FlagCapital)
	})
	if end.Done() || !end.Peek(-1).Is(lex.FlagComma) {
		return i
	}
	return end.At
}

// underEnd returns the token after that under which a name's body was set up, if it says
// so at token i: "established under the Ports Agreement (PA)"; i if it does not.
func (r *telling) underEnd(i, to int32) int32 {
	c := r.Ahead(i, min(to, i+20)).Skip(founding)
	if !c.In(inside) {
		return i
	}
	for c = c.Next().SkipAll(lex.ClassDeterminer); c.Token().Name() || c.In(lex.FlagHyphen|lex.FlagDash|lex.FlagOpen) || c.Is(lex.Of, lex.On, lex.For, lex.And, lex.The); {
		past := c.SkipParens()
		if past.At == c.At {
			past = c.Next() // also past a parenthesis that nothing closes
		}
		c = past
	}
	return c.At
}

// ownMeeting reports whether what somebody held is a meeting of its own: "held
// its third session".
func (r *telling) ownMeeting(i, end int32) bool {
	c := r.Ahead(i, min(end, i+6))
	if !c.In(lex.ClassDeterminer) || c.Is(lex.The, lex.A, lex.An) {
		return false
	}
	for c = c.Next(); c.In(lex.ClassOrdinal) || c.In(lex.FlagOrdinal|lex.FlagHyphen) || c.In(annual) || !c.Done() && LevelWord(r.Text, c.At); {
		c = c.Next()
	}
	return c.In(lex.ClassMeeting)
}

// acronymMeets reports whether the text speaks of the meetings of the
// phrase under the acronym that is after it.
func (r *telling) acronymMeets(d *Dialogue, s lex.Sentence) bool {
	if AcronymEnd(r.Text, d.To, s.To) != d.To+3 {
		return false
	}
	for si, t := range r.Sentences {
		for i := t.From; i < t.To; i++ {
			if r.Tokens[i].Hash == r.Tokens[d.To+1].Hash && i != d.To+1 && r.Tokens[i].Is(lex.FlagUpper) &&
				r.meetingOf(&Dialogue{Phrase: lex.PhraseOf(i, i+1), Head: i, Sentence: int32(si)}, t) {
				return true
			}
		}
	}
	return false
}

// confirmed reports whether a title's phrase is a name in the body too, or a
// head that is never plural: "Consultations" of a title may be just consultations.
func (r *seriesWork) confirmed(d *Dialogue) bool {
	if !Plural(r.Text, d.Head) {
		return true
	}
	for i := range r.Dialogues {
		o := &r.Dialogues[i]
		if o != d && r.BlockOf(r.Sentences[o.Sentence]).Kind != block.Title && r.Tokens[o.Head].Hash == r.Tokens[d.Head].Hash {
			return true
		}
	}
	return false
}

// objectOfHolding reports whether the phrase is what somebody held, hosted, launched or announced.
func (r *telling) objectOfHolding(d *Dialogue, s lex.Sentence) bool {
	if HeldBefore(r.Text, d.From-1, s.From) >= 0 {
		return true
	}
	if to := r.Back(d.From-1, s.From).SkipAll(lex.ClassDeterminer); to.Is(lex.To, lex.At) && to.Next().In(lex.ClassSide) {
		return true // "led the delegation to the Dialogue"
	}
	for i := d.From - 1; i >= s.From && i > d.From-6; i-- {
		switch t := &r.Tokens[i]; {
		case t.In(lex.ClassHold), t.In(takingPart) && r.Is(i+2, lex.In), t.In(renewing) && t.In(lex.ClassPast) && !r.Token(i-1).In(lex.ClassDeterminer):
			return true
		case !t.In(lex.ClassDeterminer|lex.ClassOrdinal|lex.ClassAdverb) && !t.Is(lex.FlagWord):
			return false
		}
	}
	return false
}
