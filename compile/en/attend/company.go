package attend

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// company reads those after "along with", "alongside", "flanked by".
func (m mark) company() (cue, bool) {
	to := m.companion(m.At)
	if to == m.At {
		return cue{}, false
	}
	for _, e := range m.entries {
		if e.From >= to {
			return cue{At: to - 1, construct: accompanied, Close: true, Weak: true}, m.adjoins(to, e.From)
		}
	}
	return cue{}, false
}

// companions returns the country of whom "accompanied by" speaks. Those who
// accompany somebody are of the same side: the one tells the other's. The entry
// is that of somebody whose country only they tell.
func (v verb) companions() (string, *entry) {
	for n := len(v.entries) - 1; n >= 0; n-- {
		e := &v.entries[n]
		if e.To > v.At {
			continue
		}
		if e.Country == "" && e.Person && n+1 < len(v.entries) && v.entries[n+1].From < v.At+8 {
			return v.entries[n+1].Country, e
		}
		return e.Country, nil
	}
	if e := v.holder(); e != nil {
		return v.people.All[e.Fact].Country, e
	}
	return "", nil
}

// holder returns the one person who has the post that alone is the subject of the verb:
// "The Foreign Secretary was assisted by A"; nil if several have it.
func (v verb) holder() (e *entry) {
	last := v.subjectLast()
	from := last.Until(func(t *lex.Token) bool { return !t.Name() || t.In(lex.ClassDeterminer|lex.ClassHonorific) })
	post := v.CleanText(from.At+1, last.At+1)
	for n := range min(len(v.people.All), fact.MostKnown) {
		if post == "" || !person.IsPost(v.people.All[n].Title, post) {
			continue
		}
		if e != nil {
			return nil
		}
		e = &entry{Fact: int32(n), Person: true}
	}
	return e
}

// headOfSide reads what an entry says of itself: "A, head of the Peruvian
// delegation", "A spoke as the head of the delegation": the one before leads.
func (m mark) headOfSide() (cue, bool) {
	c := cue{At: m.At, construct: led.alone(), Before: true, Only: true}
	if !m.Is(m.At+1, lex.Of) || !m.Tokens[m.At].In(headOfSide) {
		return c, false
	}
	side := m.Ahead(m.At+2, min(m.At+8, m.To)).Until(func(t *lex.Token) bool { return t.In(lex.ClassSide) || t.Is(lex.FlagComma|lex.FlagStop) })
	if !side.In(lex.ClassSide) || side.In(lex.FlagCapital) && side.Next().Is(lex.To) {
		return c, false // "Head of the EU Delegation to Kenya" is a post
	}
	if m.Is(m.At+2, lex.A, lex.An) && !m.reported() {
		return c, false // "the visit of A to Peru, at the head of a trade delegation, last year"
	}
	if several := strings.HasSuffix(side.Printed(), "s"); several {
		c.Only, c.apart = false, true // "A and B, at the head of the two delegations"
	}
	c.Side = m.delegationOf(side.At)
	c.Sure = c.Side != ""
	if m.Token(m.At-1).In(lex.ClassDeterminer) && m.At <= m.From+1 && m.Token(side.At+1).Is(lex.FlagComma) && m.personAfter(side.At+1) {
		c.At, c.Before, c.Close = side.At+1, false, true // "The head of the Peruvian delegation, A, said"
	}
	return c, c.Sure || c.Before
}

// wereHeads reads "A and B were the Kenyan and Chilean head delegates", "A and B
// were the co-chairs of the meeting".
func (m mark) wereHeads() (cue, bool) {
	c := cue{At: m.At, construct: led.alone(), Before: true}
	at := m.Ahead(m.At+1, min(m.At+9, m.To)).Seek(lex.Any{chair, headOfSide, lex.FlagComma | lex.FlagStop, lex.ClassVerb | lex.ClassParticiple})
	next := at.Next()
	switch {
	case at.Done() || m.Tokens[m.At].Is(lex.FlagCapital):
		return c, false
	case at.In(lex.Any{headOfSide, chair}) && (next.In(lex.ClassParty) || next.Is(lex.Of) && next.Next().SkipAll(lex.ClassDeterminer).In(lex.ClassSide)):
		return c, true
	}
	return c, at.In(chair) && m.Token(at.At-1).Is(lex.FlagHyphen) // "co-chairs"
}

// chairOfIt reads "the Chair of the Meeting, A,", "the co-chairs of the Commission, A and B":
// those whose post it is led.
func (m mark) chairOfIt() (cue, bool) {
	c := cue{construct: led.alone(), Close: true, Only: !m.Tokens[m.At].In(chairs)}
	of := m.Ahead(m.At+1, m.To)
	if !of.Is(lex.Of) || !of.Next().Is(lex.The, lex.This) {
		return c, false
	}
	noun := of.Next().Next()
	c.At = noun.At + 1
	if !noun.In(lex.ClassMeeting|lex.ClassDialogue|lex.ClassSeriesHead) || !m.Token(c.At).Is(lex.FlagComma) {
		return c, false
	}
	return c, m.personAfter(c.At)
}

// withHim reads "with him was A" and "with her were A and B": they are of the side
// of the person before.
func (m mark) withHim() (cue, bool) {
	c := cue{At: m.At, construct: accompanied, Close: true}
	whom := m.Back(m.At-1, m.From)
	if !whom.In(lex.Any{lex.ClassPronoun, lex.RoleOwn}) || !whom.Next().Is(lex.With) {
		return c, false
	}
	c.others = noOthers
	if c.Side = cmp.Or(m.side, m.front); c.Side == "" {
		for n := range m.entries {
			if e := &m.entries[n]; e.Person && e.From < m.At {
				c.Side = e.Country
			}
		}
	}
	c.Sure = c.Side != ""
	return c, true
}

// under reads "the delegation of Kenya, under A, and of Chile, under B": they lead it.
func (m mark) under() (cue, bool) {
	c := cue{At: m.At, construct: led.alone(), Close: true, Only: true, Sure: true}
	end := m.Back(m.At-1, m.From).Skip(lex.FlagComma)
	c.Side = m.countries.Before(end.At + 1)
	if c.Side == "" || m.Tokens[m.At].Is(lex.FlagCapital) || !m.Holds(lex.PhraseOf(m.From, m.At), lex.ClassSide) {
		return c, false
	}
	of := m.Back(m.countries.Start(end.At)-1, m.From).SkipAll(lex.ClassDeterminer)
	return c, of.Is(lex.Of) && (of.Next().In(lex.ClassSide) || of.Next().Is(lex.And)) && m.personAfter(m.At)
}

// coChairs reads "Its co-chairs, A and B, issued", "The Heads of Delegation, A and B, opened":
// they are named after the comma.
func (m mark) coChairs() (cue, bool) {
	of := m.Ahead(m.At+1, m.To).SkipWord(lex.Of).SkipAll(lex.ClassDeterminer).Skip(lex.ClassSide)
	c := cue{At: of.At, construct: led.alone(), Close: true}
	co := m.Back(m.At-1, m.From)
	det := co.Skip(lex.FlagHyphen).Skip(jointly)
	if det.At == co.At && c.At == m.At+1 || !det.In(lex.ClassDeterminer) || !m.Token(c.At).Is(lex.FlagComma) || !m.opening || !m.Tokens[m.At].In(chairs) {
		return c, false
	}
	return c, m.personAfter(c.At)
}

// attendingWere reads "the ministers attending were A and B", "those present were A",
// "those who attended the meeting were A".
func (m mark) attendingWere() (cue, bool) {
	before := m.Back(m.At-1, m.From)
	if c := before.Skip(lex.ClassMeeting).SkipWord(lex.The); c.In(takesPart) && c.Next().Is(lex.Who) && c.Move(2).In(lex.Any{lex.ClassDeterminer, lex.ClassParty, lex.ClassPost}) {
		return cue{At: m.At, construct: present, Close: true}, true
	}
	if before.In(lex.ClassParty|lex.ClassSide) && !before.In(lex.FlagCapital) && before.Next().In(principal) && before.Next().In(lex.FlagCapital) {
		return cue{At: m.At, construct: present, Close: true}, true // "Principal participants were A"
	}
	there := before
	for n := int32(1); n < 3; n++ {
		if value, to := m.PhraseAt(m.At - n); value == "present" && to == m.At || n == 1 && before.In(joiningIn) {
			there = before.Move(n)
		}
	}
	c := cue{At: m.At, construct: present, Side: m.countries.Before(there.At)}
	return c, there.At < before.At && there.In(lex.ClassParty|lex.ClassPost|lex.ClassDeterminer)
}

// wasPresent reads "A was present", "A and B were in attendance", "A was part of the Peruvian
// delegation", "A and B were among the participants".
func (m mark) wasPresent() (cue, bool) {
	c := cue{At: m.At, construct: participated, Before: true}
	next := m.Ahead(m.At+1, m.To).SkipAll(lex.ClassAdverb | lex.ClassDeterminer)
	if !m.Is(m.At, lex.Was, lex.Were) {
		return c, false
	}
	if side, ok := m.partOf(m.At + 1); ok {
		c.Side = side
		return c, true
	}
	if who := next.Next().SkipAll(lex.ClassDeterminer); next.In(fronted) && !next.Is(lex.From, lex.On) {
		return c, who.In(lex.ClassParty) && !who.In(lex.FlagCapital) || who.In(attendee)
	}
	value, to := m.PhraseAt(next.At)
	if m.Is(to, lex.From, lex.On) {
		c.Side = m.objectSide(next.At) // "were present from the Peruvian side"
	}
	return c, value == "present" && !m.elsewhere(lex.PhraseOf(to, m.To))
}

// soDid reads "A took part, and so did B": he was there too.
func (m mark) soDid() (cue, bool) {
	c := cue{At: m.At + 1, construct: participated, Close: true}
	joined := m.Is(m.At-1, lex.And) || m.Is(m.At, lex.As) && m.Token(m.At-1).Is(lex.FlagComma)
	return c, joined && m.Token(c.At).In(lex.ClassDo|lex.ClassBe) && (m.speaksOfPresence() || m.Holds(lex.PhraseOf(m.From, m.At), onSpot))
}

// metWith adds the cue of those with whom somebody met.
func (v verb) metWith(out []cue) []cue {
	c := cue{At: v.At, construct: met.at(v.principals()).alone()}
	if at := meeting.SpokeFromAfar(v.Text, v.people, v.At, v.sentence); at > v.At {
		c.At, c.Row = at, true // "to follow up on the call between C and D" names others
		return append(out, c)
	}
	if with := v.Ahead(v.At+1, v.To).Until(func(t *lex.Token) bool { return t.Word == lex.With || t.Is(lex.FlagSemicolon) || isPast(t) }); with.Is(lex.With) {
		c.At = with.At
		return append(out, c)
	}
	for _, e := range v.entries {
		if e.Person && e.From > v.At && e.From < v.At+16 && (v.guestsAhead(v.At, e.From) || v.adjoins(v.At+1, e.From)) { // "A met B", "met Speaker of Parliament B"
			return append(out, c)
		}
	}
	return out
}

// ledWith adds the cue of whoever led or opened the meeting with the subject: "A co-chaired
// the dialogue with B", but not of those who were in the delegation that somebody led.
func (v verb) ledWith(out []cue) []cue {
	with := v.Ahead(v.At+1, v.To).Until(func(t *lex.Token) bool { return t.Word == lex.With || t.In(lex.ClassSide) })
	if with.Is(lex.With) && v.listRuns(v.At+1, with.At) && v.personAfter(with.At) {
		return append(out, cue{At: with.At, construct: out[0].alone(), Close: true})
	}
	return out
}

// guests adds the cue of those after an active "hosted" or "convened": "A
// hosted B and C", "A convened the Group with B and C". They are no hosts.
func (v verb) guests(out []cue) []cue {
	if with := v.withCounterparts(); with > 0 {
		return append(out, cue{At: with, construct: guest.at(read.Principal).alone()})
	}
	for _, e := range v.entries {
		if e.From <= v.At {
			continue
		}
		if !e.Person || e.From > v.At+30 {
			return out
		}
		if at := v.withBefore(v.At, e.From); at > 0 {
			return append(out, cue{At: at, construct: guest.at(v.withPlace(e))})
		}
		if v.guestsAhead(v.At, e.From) {
			return append(out, cue{At: v.At, construct: guest.at(v.guestPlace()).alone(), Side: e.Country})
		}
		return out
	}
	return out
}

// withPlace returns the place of those with whom somebody convened the meeting, of whom
// the first is given: the first of each side is its principal, if that is another side
// than the one that convened it.
func (v verb) withPlace(first entry) read.Place {
	own := slices.ContainsFunc(v.entries, func(e entry) bool { return e.From < v.At && e.Country == first.Country })
	if own || first.Country == "" {
		return read.Named
	}
	return read.Guests
}

// guestPlace returns the place of guests: principals, if as many are hosted as
// host, else the first of them alone.
func (v verb) guestPlace() read.Place {
	if place := v.principals(); place == read.Principal {
		return place
	}
	return read.Guests
}

// calledOn reports whether the preposition at i leads to somebody who was visited: "paid a
// courtesy call on Minister A".
func (v verb) calledOn(i int32) bool {
	return slices.ContainsFunc(v.entries, func(e entry) bool { return e.Person && e.From > i && v.guestsAhead(i, e.From) })
}

// invited adds the cue of those whom somebody came to meet, or that of those at whose
// invitation he visited, or whose guest he was.
func (v verb) invited(out []cue) []cue {
	at := v.metAfter()
	if noun, ok := meeting.VisitNoun(v.Text, v.At, v.sentence); ok && v.calledOn(noun+1) {
		at = noun + 1
	}
	if at >= 0 {
		return v.pairSides(append(out, cue{At: at, construct: met.at(v.principals()).alone()}))
	}
	for at := v.From; at < v.To; at++ {
		if !v.Tokens[at].In(inviting) || !v.Is(at+1, lex.Of, lex.From) {
			continue
		}
		c := cue{At: at + 1, construct: receiving.alone()}
		if at > v.At {
			return append(out, c)
		}
		return append(out[:len(out)-1], c, out[len(out)-1])
	}
	return out
}
