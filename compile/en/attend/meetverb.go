package attend

import (
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/read"
)

// meetVerb: "A met with B", in an opening sentence; "the delegations met with B".
func (v verb) meetVerb() (cue, bool) {
	c := cue{At: v.At, construct: met.alone()}
	if v.Is(v.At+1, lex.With) && v.Tokens[v.At].In(lex.ClassPast) && v.delegationsMet() {
		c := cue{At: v.At + 1, construct: met.at(read.Named)}
		c.meets = false // it is no visit that is told on
		return c, true
	}
	if !v.reported() && (v.Token(v.At-1).In(lex.ClassAdverb) || v.known.Headed() && !v.unnamed()) {
		return c, false // "A also met with B"; who led the dialogue is told
	}
	later := v.Token(v.From).In(lex.ClassAdverb) && v.Token(v.From+1).Is(lex.FlagComma)
	if !v.reported() && (later && !v.unnamed() || v.Holds(lex.PhraseOf(v.From, min(v.From+3, v.At)), beside)) {
		return c, false // "Prior to the meeting, A met with B", "Later, A met B"
	}
	if !v.opening || !v.Tokens[v.At].In(lex.ClassPast) && !(v.reported() && meeting.PeopleMeet(v.Text, v.people, v.At, v.sentence)) {
		return c, false
	}
	return v.meeters(c)
}

// comeVerb: "A and B came together", in an opening sentence.
func (v verb) comeVerb() (cue, bool) {
	c := cue{At: v.At, construct: met.alone()}
	if c, ok := v.cameFrom(); ok {
		return c, true
	}
	if v.TokenText(v.At+1) != "together" || !v.opening || !v.Tokens[v.At].In(lex.ClassPast) {
		return c, false
	}
	if v.Any(lex.PhraseOf(v.From, v.At), func(t *lex.Token) bool { return t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) }) {
		return c, false // "the Summit, where A and B came together"
	}
	return v.meeters(c)
}

// cameFrom reads "Observers came from A, B and C".
func (v verb) cameFrom() (cue, bool) {
	c := cue{At: v.At + 1, construct: sent}
	subject := v.Back(v.At-1, v.From).SkipAll(lex.ClassAdverb)
	return c, v.Is(c.At, lex.From) && subject.In(attendee) && v.Tokens[v.At].In(lex.ClassPast)
}

// haveVerb: "A had a bilateral meeting with B", if the sentence reports it; "the
// delegation had A as its leader".
func (v verb) haveVerb() (cue, bool) {
	c := cue{At: v.At, construct: met.alone()}
	if v.asItsHead() {
		return cue{At: v.At, construct: led.alone(), Close: true, Only: true}, true
	}
	talk := v.Ahead(v.At+1, v.To).SkipAll(lex.Any{lex.ClassDeterminer, lex.ClassNoun, lex.ClassTopic, lex.ClassLevel})
	bare := v.Ahead(v.At+1, v.To)
	// "he had talks with B", "A and B had a meeting"
	coupled := v.twoBefore()
	if bare.In(talks) && (bare.Next().Is(lex.With) || coupled) {
		talk = bare
	} else if talk.At == v.At+1 {
		return c, false
	}
	if !v.reported() || !talk.In(lex.Any{lex.ClassMeeting, talks}) && !talk.Token().Role.Has(lex.RoleTalk) || !talk.Next().Is(lex.With) && !coupled {
		return c, false
	}
	return v.meeters(c)
}

// twoBefore reports whether two people are the subject of the verb, which follows the second.
func (v verb) twoBefore() bool {
	end := v.Back(v.At-1, v.From).SkipAll(lex.ClassDayWord).At + 1
	before, _ := v.parted()
	return before == 2 && slices.ContainsFunc(v.entries, func(e entry) bool { return e.Person && e.To == end })
}

// asItsHead reports whether a delegation is the subject of "had", and whoever is its
// object is "its leader" or "at its head".
func (v verb) asItsHead() bool {
	const longest = 30 // tokens of the person with the post
	as := v.Ahead(v.At+1, min(v.At+longest, v.To)).Until(func(t *lex.Token) bool { return t.Word == lex.As || t.Word == lex.At })
	return v.NounBefore(v.At, v.sentence, 8, lex.ClassSide) && as.Next().In(lex.RoleOwn) && as.Next().Next().In(lex.Any{headOfSide, chair})
}

// launchVerb: "A and B announced the Dialogue".
func (v verb) launchVerb() (cue, bool) {
	c := cue{At: v.At, construct: launched, Before: true}
	place := v.principals()
	c.place.People, c.place.Further = place.People, place.Further
	return c, v.By == 0 && v.reported()
}

// bringVerb: "The meeting brought together A, B and C".
func (v verb) bringVerb() (cue, bool) {
	c := cue{At: v.At + 1, construct: participated, Close: true}
	return c, v.TokenText(v.At+1) == "together" && v.NounBefore(v.At, v.sentence, 6, meetingClasses) && !v.NounBefore(v.At, v.sentence, 3, lex.ClassModal)
}

// visitVerb: "A visited Chile on the occasion of the third meeting", "A paid a
// visit to Chile".
func (v verb) visitVerb() (cue, bool) {
	c := cue{At: v.At, construct: receiving.alone(), Before: true}
	c.others = inviters
	told := v.journey() || v.metAfter() >= 0 || (v.Lemma == "visit" || v.Lemma == "travel") && v.Tokens[v.At].In(lex.ClassPast) && !v.Token(v.At-1).In(lex.ClassBe|lex.ClassHave)
	return c, told && v.reported() || v.calls()
}

// calls reports whether a sentence that tells on of a visit says whom the traveller went to see:
// "In Lima he paid a working visit to Minister A".
func (v verb) calls() bool {
	noun, ok := meeting.VisitNoun(v.Text, v.At, v.sentence)
	return ok && v.opening && v.unnamed() && !v.Token(noun-1).In(courtesy) && v.calledOn(noun+1)
}

// makeVerb: "A made a visit to Chile", "A made opening remarks".
func (v verb) makeVerb() (cue, bool) {
	if v.Is(v.At+1, lex.Up) && v.Is(v.At+2, lex.Of) {
		c, ok := v.includeVerb() // "the delegation was made up of"
		c.At = max(c.At, v.At+2)
		return c, ok
	}
	if v.journey() {
		return v.visitVerb()
	}
	return v.speakVerb()
}

// metAfter returns the token after which those are named whom the traveller came to
// meet, -1 if the verb tells of none.
func (v verb) metAfter() int32 {
	return meeting.CameToMeet(v.Text, v.people, v.At, v.sentence)
}

// journey reports whether the verb tells the journey of somebody named before it.
func (v verb) journey() bool {
	_, ok := meeting.Journey(v.Text, v.people, v.At, v.sentence)
	return ok
}

// receiveVerb: "A received B", if the sentence reports the meeting or opens the text.
func (v verb) receiveVerb() (cue, bool) {
	c := cue{At: v.At, construct: receiving.alone(), Before: true}
	if v.By > 0 && v.Tokens[v.At].In(lex.ClassParticiple) {
		c.At = v.Back(v.At-1, v.From).SkipAll(lex.Any{lex.ClassBe | lex.ClassHave | lex.ClassAdverb}).At + 1
		return c, v.opening && c.At < v.At && v.personBeside(c.At, v.By)
	}
	honored := meeting.HonoredTo(v.Text, v.At)
	if honored {
		c.At = v.At - 3 // "is honored to"
	}
	if !v.opening || !v.Tokens[v.At].In(lex.ClassPast) && !honored || v.Token(v.At-1).In(lex.ClassBe) {
		return c, false
	}
	guest := slices.ContainsFunc(v.entries, func(e entry) bool {
		return e.Person && e.From > v.At && e.From < v.At+16 && !v.Token(e.To).Is(lex.FlagPossessive) && v.receivesAt(e.From)
	})
	return c, guest || v.receivesDelegation()
}

// hostPlace returns the place of those who received somebody: the first of them is their
// principal where a passive verb parts them from the guest.
func (v verb) hostPlace() read.Place {
	place := v.principals()
	if place == read.Named && v.By > 0 {
		return read.Guests
	}
	return place
}

// receivesAt reports whether somebody named at token i is the object of the verb:
// nothing but names and the place is between, "welcomed to Lima Minister A".
func (v verb) receivesAt(i int32) bool {
	return v.adjoins(v.Ahead(v.At+1, i).SkipWord(lex.To).At, i)
}

// personBeside reports whether a person is the subject before a token, and another
// one is named right after a second token.
func (l *line) personBeside(before, after int32) bool {
	subject := slices.ContainsFunc(l.entries, func(e entry) bool { return e.Person && e.From < before && l.adjoins(e.To, before) })
	return subject && l.personAfter(after)
}

// personAfter reports whether a person is named right after token i.
func (l *line) personAfter(i int32) bool {
	return slices.ContainsFunc(l.entries, func(e entry) bool { return e.Person && e.From > i && l.adjoins(i+1, e.From) })
}

// receivesDelegation reports whether a delegation is the object of the verb at
// i: "received yesterday a delegation".
func (v verb) receivesDelegation() bool {
	for at := v.At + 1; at < min(v.At+10, v.To); at++ {
		if v.Tokens[at].In(lex.ClassSide) && !v.Tokens[at].Is(lex.FlagCapital) {
			return true
		}
	}
	return false
}

// meeters makes the people before "met" and "held" the principals.
func (v verb) meeters(c cue) (cue, bool) {
	if v.theTwo(c.At) {
		c.construct, c.Before = met.at(read.Principal).alone(), true
		c.apart = true
		return c, true
	}
	subject, person, end := false, false, v.subjectEnd(c.At)
	for _, e := range v.entries {
		if e.From < end && v.listRuns(e.To, end) {
			subject, person = true, person || e.Person
		}
	}
	one := v.Is(c.At-1, lex.He, lex.She, lex.We) || v.TokenText(c.At-1) == "I" || v.nameless(c.At) // "She met B": the other one was named before
	if !subject && !one || !v.reported() && !person && !one {
		return c, false
	}
	if person || one {
		c.construct = met.at(v.principals()).alone()
	}
	c.Before = true
	return c, true
}

// nameless reports whether the subject of a verb in the sentence of the meeting is somebody
// without a name: "the President of the Council held talks with B", "The delegation held
// meetings with B", "I visited Chile and met B".
func (v verb) nameless(verb int32) bool {
	if !v.reported() && !(v.opening && v.unnamed()) || slices.ContainsFunc(v.entries, func(e entry) bool { return e.From < verb }) {
		return false
	}
	subject := v.Ahead(v.From, verb)
	if comma := subject.Seek(lex.FlagComma); !comma.Done() && subject.In(lex.ClassPreposition) {
		subject = comma.Next() // "During the visit, the President"
	}
	if v.Is(verb-1, lex.And) && !v.Ahead(v.From, verb).Until(func(t *lex.Token) bool { return t.In(firstPerson) }).Done() {
		return true
	}
	noun := subject.SkipAll(lex.Any{lex.ClassDeterminer, lex.ClassLevel})
	for v.countries.BeginsAt(noun.At) {
		noun = noun.Next()
	}
	return noun.At > subject.At && noun.In(lex.ClassPost|lex.ClassSide)
}

// theTwo reports whether "the two ministers", the subject of a verb, are those whom the
// sentence has named: "A attended a dinner hosted by B, and the two ministers held".
func (v verb) theTwo(verb int32) bool {
	holders := v.Back(verb-1, v.From)
	two := holders.Next().SkipAll(lex.Any{lex.ClassTopic, lex.ClassNoun, lex.ClassPost})
	people := 0
	for _, e := range v.entries {
		if e.Person && e.From < two.At {
			people++
		}
	}
	return people == 2 && holders.In(lex.Any{lex.ClassPost, lex.ClassParty}) && two.In(lex.ClassCardinal) && two.Token().Num == 2
}
