package attend

import (
	"slices"
	"strings"

	"dialoguec/compile/en/body"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// officials reads "officials representing X", "representatives from X",
// "experts from X": a body that sent somebody took part.
func (m mark) officials() (cue, bool) {
	t, at := &m.Tokens[m.At], m.At+1
	c := cue{At: at, construct: sent}
	if taking := m.Ahead(at, m.To); taking.In(lex.ClassGerund) && (taking.In(presence) || taking.Next().Is(lex.Part)) || taking.In(drawn) {
		at = taking.Next().SkipWord(lex.Part).At // "officials taking part from X", "drawn from X"
	}
	party := t.In(lex.ClassParty) && !t.In(lex.ClassGovernment|lex.ClassSide) && !m.Is(m.At, lex.Members, lex.Parties)
	others := t.In(somebody) && !t.Is(lex.FlagCapital)
	c.delegation = m.side != ""
	switch representing := body.Representing(m.Token(at)); {
	case (party || others) && representing:
	case (party || others) && m.Is(at, lex.From, lex.Of):
		if !m.speaksOfPresence() && !m.heldWith() && !m.theyMet() {
			return c, false
		}
	default:
		return c, false
	}
	if m.privateBefore(m.At, m.sentence) {
		c.Side = private
	}
	if m.ledByOfficials() {
		c.construct = led
	}
	return c, true
}

// heldWith reports whether the noun is what the meeting is said to have been held with:
// "was held in Lima on 3 May, with representatives from".
func (m mark) heldWith() bool {
	with := m.Back(m.At-1, m.From).SkipAll(lex.ClassDeterminer | lex.ClassLevel | lex.ClassNoun | lex.ClassTopic)
	return with.Is(lex.With) && with.Next().In(lex.FlagComma|lex.FlagNumber) && m.reported()
}

// theyMet reports whether the noun is the subject of a verb of meeting in the sentence that
// reports the meeting: "Representatives of the Ports Agency and the Reef Office met".
func (m mark) theyMet() bool {
	if !m.reported() {
		return false
	}
	verb := m.Ahead(m.At+1, m.To).Until(func(t *lex.Token) bool {
		return t.In(lex.ClassVerb|lex.ClassMeet|lex.ClassHold|lex.ClassBe|lex.ClassModal|lex.ClassRelative) && !t.Is(lex.FlagCapital) || t.Is(lex.FlagSemicolon)
	})
	return verb.In(lex.ClassMeet) && verb.In(lex.ClassPast)
}

// ledByOfficials reports whether the officials are those by whom
// something was led: "chaired by senior officials of", "Heading the side were officials of".
func (m mark) ledByOfficials() bool {
	at := m.At - 1
	for at > m.From && m.Tokens[at].In(lex.ClassDeterminer|lex.ClassLevel|lex.ClassNoun|lex.ClassTopic) {
		at--
	}
	if at > m.From && m.Is(at, lex.By) && m.Tokens[at-1].In(lex.ClassVerb) {
		return m.Tokens[at-1].In(leading) && !m.ledOther(at-1)
	}
	if by, ok := m.byBefore(at); ok && m.Is(at, lex.By) {
		return by.place.People == schema.Head // "chaired by officials of A and by officials of B"
	}
	first := &m.Tokens[m.clauseStart(m.At)]
	return m.Token(at).In(lex.ClassBe) && first.In(lex.ClassGerund) && first.In(leading)
}

// ellipsis reads "by" that is short for "led by": "The delegation of Peru was
// led by A and the delegation of Chile by B", "led by A, that of Chile by B".
func (m mark) ellipsis() (cue, bool) {
	by, ok := m.byBefore(m.At)
	c := cue{At: m.At, construct: by}
	if m.Tokens[m.At].Is(lex.FlagCapital) || !ok {
		return c, false
	}
	if c.place == read.Attended {
		c = m.lone(c)
	}
	end := m.Back(m.At-1, m.From).Skip(lex.FlagComma) // "and, from the side of Peru, by A"
	if start := m.countries.Start(end.At); start > m.From {
		of := m.Back(start-1, m.From).SkipAll(lex.ClassDeterminer)
		if side := of.Next(); of.Is(lex.Of) && (side.Is(lex.That) || side.In(lex.ClassSide)) {
			c.Side, c.Sure = m.countries.Before(end.At+1), true
			return c, true
		}
	}
	if m.Token(m.At - 1).Is(lex.FlagPossessive) { // "Norway’s delegation was led by A and Kenya’s by B"
		c.Side = m.countries.Before(m.At - 1)
		c.Sure = c.Side != ""
		return c, c.Sure
	}
	if start := m.countries.Start(m.At - 1); start > m.From && (m.Is(start-1, lex.And) || m.Token(start-1).Is(lex.FlagComma|lex.FlagSemicolon)) {
		c.Side, c.Sure = m.countries.Before(m.At), true // "Norway was represented by A, and Kenya by B"
		return c, true
	}
	return c, m.countries.Before(m.At) != "" && m.NounBefore(m.At, m.sentence, 7, lex.ClassSide) || m.Back(m.At-1, m.From).SkipWord(lex.And).Skip(lex.FlagComma).In(lex.ClassSide)
}

// thatOf reads "A led the delegation of Peru and B, Minister of Ports, that of Chile".
func (m mark) thatOf() (cue, bool) {
	c := cue{At: m.At, construct: led.alone(), Before: true, Only: true, Sure: true}
	const near = 40 // tokens back to the verb of leading
	before := lex.PhraseOf(max(m.From, m.At-near), m.At)
	if !m.Is(m.At+1, lex.Of) || !m.Holds(before, lex.ClassSide) || !m.tellsLed(before) {
		return c, false
	}
	c.Side = m.countryAfter(m.At + 2)
	if _, to := m.CountryAt(m.Ahead(m.At+2, m.To).SkipWord(lex.The).At); m.Is(to, lex.By) {
		return c, false // ", that of Chile by B"
	}
	end := m.Back(m.At-1, m.From).Skip(lex.FlagComma).At + 1
	return c, c.Side != "" && slices.ContainsFunc(m.entries, func(e entry) bool { return e.Person && e.To == end })
}

// leadership reads "under the leadership of X", "under the chairmanship of X", "under the
// co-chair of X and Y".
func (m mark) leadership() (cue, bool) {
	c := cue{At: m.At + 1, construct: led.alone()}
	under := m.Back(m.At-1, m.From).Skip(lex.FlagHyphen).Skip(jointly).SkipAll(lex.ClassDeterminer)
	return c, !m.Tokens[m.At].Is(lex.FlagCapital) && m.Is(m.At+1, lex.Of) && (m.Tokens[m.At].In(leadership) || under.Is(lex.Under))
}

// between reads "consultations between X and Y", if the sentence reports the
// meeting: they are its principals.
func (m mark) between() (cue, bool) {
	if !m.reported() && !m.beganWith() || !m.talksAt(m.At-1) || m.follows(m.At) {
		return cue{}, false
	}
	for _, e := range m.entries {
		if e.From > m.At {
			place := m.principals()
			if before, after := m.parted(); before+after == 2 && len(m.parties) == 2 {
				place = read.Principal // one of each, whoever is of which
			}
			c := cue{At: m.At, construct: met.at(place).alone()}
			if !e.Person && m.reported() && !m.Token(m.At-1).In(lex.ClassDocument|lex.ClassProgramme) && !m.Holds(lex.PhraseOf(m.At, e.From), lex.ClassSide) {
				c.construct = sent // "held between the Ministry of Ports and the Tide Agency"
			}
			return c, (e.Person || c.place.Bodies != "") && m.adjoins(m.At+1, e.From)
		}
	}
	return cue{}, false
}

// beganWith reports whether an opening sentence says that the meeting began or ended with
// the talks that the mark follows: "The Dialogue opened with a meeting between A and B".
func (m mark) beganWith() bool {
	with := m.Back(m.At-2, m.From).SkipAll(lex.ClassDeterminer | lex.ClassTopic | lex.ClassLevel)
	return m.opening && with.Is(lex.With) && with.Next().In(running)
}

// talksAt reports whether the token ends what may be the meeting: its noun, or
// the place or date after it.
func (sc *scene) talksAt(i int32) bool {
	t := sc.Token(i)
	return t.In(meetingClasses) || t.Role.Has(lex.RoleTalk) || t.Is(lex.FlagCapital|lex.FlagNumber|lex.FlagComma)
}

// inMeeting reads "X and Y, in a meeting on 3 May, agreed", in an opening sentence.
func (m mark) inMeeting() (cue, bool) {
	if !m.opening || len(m.entries) == 0 || m.entries[0].From > m.At || m.Token(m.At-1).In(carrying) { // "joined in his meetings by C"
		return cue{}, false
	}
	if m.Back(m.entries[0].From-1, m.From).SkipAll(lex.ClassDeterminer).In(lex.ClassPreposition) {
		return cue{}, false // "the promise made by X and Y during their meeting in 2019"
	}
	c := cue{At: m.At, construct: met.at(m.principals()).alone(), Before: true}
	if with, ok := m.withTalks(); ok && m.unnamed() && m.personAfter(with.At) {
		said := m.Ahead(m.From, m.At).Until(isPast)
		if m.entries[0].From < said.At {
			c.At = said.At // "X discussed tides during talks with Y"; not "stressed X during talks with Y"
		}
		return c, said.Done() || said.Next().Until(isPast).Done()
	}
	next := m.Ahead(m.At+1, m.To).SkipAll(lex.ClassDeterminer | lex.ClassTopic | lex.ClassNoun)
	return c, next.At > m.At+1 && next.In(lex.ClassMeeting) && !next.In(lex.FlagCapital)
}

func isPast(t *lex.Token) bool { return t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) }

// afterTalks reads Y in "X spoke during talks with Y".
func (m mark) afterTalks() (cue, bool) {
	c := cue{At: m.At, construct: met.at(m.principals()).alone(), Close: true}
	for at := m.At - 2; at > max(m.From, m.At-6); at-- {
		if !m.Is(at, lex.In, lex.At, lex.During) {
			continue
		}
		before := mark{m.line, at}
		with, _ := before.withTalks()
		_, ok := before.inMeeting()
		return c, ok && with.At == m.At && m.unnamed() && m.personAfter(m.At)
	}
	return c, false
}

// officialsAct reads "State Department and EU officials discussed": the bodies
// whose officials spoke with each other took part.
func (m mark) officialsAct() (cue, bool) {
	c := cue{At: m.At, construct: sent, Before: true}
	c.place.People, c.national = "", true
	if t := &m.Tokens[m.At]; t.Is(lex.FlagCapital) || t.In(lex.ClassGovernment|lex.ClassSide) {
		return c, false
	}
	next := m.Ahead(m.At+1, m.To).SkipAll(lex.ClassAdverb)
	return c, next.Token().In(lex.ClassPast) && m.Frame(next.At) == lex.FrameExchange
}

// noun reads "with the participation of X" and "opening remarks from X".
func (m mark) noun() (cue, bool) {
	if m.Tokens[m.At].Is(lex.FlagCapital) {
		return cue{}, false
	}
	switch m.Tokens[m.At].Word {
	case lex.Participation, lex.Attendance, lex.Presence:
		c := cue{At: m.At + 1, construct: present}
		if m.onePerSide(m.At, m.To) && !slices.ContainsFunc(m.entries, func(e entry) bool { return e.Person && e.From < m.At }) {
			c.construct = present.at(read.Principal)
		}
		if m.ofDescribed() {
			return c, false
		}
		if m.Is(m.At+1, lex.Of) && m.thankedFor() && !m.Any(lex.PhraseOf(m.At, m.To), func(t *lex.Token) bool { return t.Word == lex.In || t.Word == lex.At }) {
			return c, true
		}
		if m.Is(m.At+1, lex.Of) && m.Back(m.At-1, m.From).SkipAll(lex.ClassDeterminer).In(lex.ClassHave) {
			return c, true // "The Peruvian side had the participation of A"
		}
		if m.Is(m.At+1, lex.From) && m.opening && m.Token(m.At-1).In(lex.ClassVerb) {
			return c, true // "The dialogue featured participation from"
		}
		return c, m.Is(m.At+1, lex.Of, lex.By, lex.From) && m.withBeforeNoun() && (m.reported() || m.Holds(lex.PhraseOf(m.From, m.At), meetingClasses&^lex.ClassSide))
	case lex.Remarks:
		c := cue{At: m.At + 1, construct: spoke}
		if first := m.Token(m.From); m.Token(c.At).Is(lex.FlagComma) && (first.In(lex.ClassGerund) || first.Word == lex.In) {
			c.Close, c.Only = true, true // "Delivering opening remarks, A said"
			return c, m.personAfter(c.At)
		}
		return c, m.Is(c.At, lex.From, lex.By)
	}
	return cue{}, false
}

// ofDescribed reports whether the participation is that in an event which a participle
// describes, of which the sentence speaks: "A reported on the Forum, organized in Lima with
// the participation of".
func (m mark) ofDescribed() bool {
	held := m.Back(m.At-1, m.From).Until(func(t *lex.Token) bool { return t.In(lex.ClassVerb) && !t.Is(lex.FlagCapital) })
	if m.reported() || !held.In(lex.ClassParticiple) || !held.In(holdingEvent) {
		return false
	}
	noun := held.Next().Skip(lex.FlagComma)
	said := lex.PhraseOf(m.From, noun.At)
	return (noun.In(lex.FlagCapital) || noun.At < held.At-1) && m.Any(said, func(t *lex.Token) bool { return t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) })
}

// thankedFor reports whether the noun is what the sentence expresses gratitude for:
// "expressed gratitude for the participation of".
func (m mark) thankedFor() bool {
	c := m.Back(m.At-1, m.From).SkipAll(lex.Any{lex.ClassDeterminer, lex.ClassNoun, lex.RoleAdjective})
	return c.Is(lex.For) && m.Holds(lex.PhraseOf(max(m.From, c.At-6), c.At), lex.RoleSatisfaction)
}

// withBeforeNoun reports whether "with" is before the noun: "with the
// participation of"; plans for a participation do not count.
func (m mark) withBeforeNoun() bool {
	for at := m.At - 1; at >= m.From && at > m.At-4; at-- {
		if m.Is(at, lex.With, lex.In) {
			return true
		}
		if !m.Tokens[at].In(lex.ClassDeterminer | lex.ClassTopic | lex.ClassNoun | lex.ClassLevel) {
			return false
		}
	}
	return false
}

// joining reads "with A of Chile and B of Peru joining virtually", "with A and B
// as co-chairs", "with A and B co-chairing".
func (m mark) joining() (cue, bool) {
	c := cue{At: m.At, construct: present, Side: m.front}
	if m.Tokens[m.At].Is(lex.FlagCapital) || !m.Token(m.At-1).Is(lex.FlagComma) && !m.reported() {
		return c, false
	}
	named := false
	for at := m.At + 1; at < m.To; at++ {
		if m.people.At[at] != 0 {
			named = true
			continue
		}
		if m.Tokens[at].In(joiningIn) {
			return c, named
		}
		if t := &m.Tokens[at]; t.In(leading) && t.In(lex.ClassGerund) && m.objectSide(at) == "" {
			c.construct = led.alone()
			return c, named
		}
		if m.Is(at, lex.As) && m.chairs(at+1) {
			if !m.Token(m.Ahead(at+1, m.To).SkipAll(lex.ClassDeterminer).At).In(deputy) {
				c.construct = led.alone()
			}
			return c, named
		}
		if t := &m.Tokens[at]; t.Is(lex.FlagStop|lex.FlagSemicolon) && !t.Is(lex.FlagGlued) || t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital) {
			return c, false
		}
	}
	return c, false
}

// assisted reads "A chaired the meeting with the support of B", "assisted by B".
func (m mark) assisted() (cue, bool) {
	c := cue{At: m.At + 1, construct: present.alone(), Close: true, Only: m.Is(m.At+1, lex.Of), Row: true}
	of := c.Only && m.withBeforeNoun() || m.Is(c.At, lex.By) && m.Token(m.At-1).Is(lex.FlagComma)
	return c, of && m.tellsLed(lex.PhraseOf(m.From, m.At)) && m.personAfter(c.At)
}

// inverted reads "Representing Chile were A, B and C", "Participating from
// Chile were A and B", "Also present were A and B", "From the Chilean side was A",
// "Among the participants were A": what begins the clause at
// the token says that those after its auxiliary were there, or led a side.
func (m mark) inverted() (cue, bool) {
	c := cue{construct: present}
	if !m.beginsClause(m.At) {
		return c, false
	}
	value, from := m.PhraseAt(m.At)
	switch verb := &m.Tokens[m.At]; {
	case value == "present":
	case verb.In(fronted) && m.sideBe(m.At):
		if !m.Is(m.At, lex.From, lex.On) {
			c.construct = included
		} else if m.onlyPerson(m.At) {
			c.construct = lone.alone()
		}
	case verb.In(headOfSide) || verb.In(chair): // "Heads of delegation were A and B"
		c.construct = led.alone()
	case !verb.In(lex.ClassGerund | lex.ClassParticiple):
		return c, false
	case verb.In(attending), m.LemmaOf(verb) == "take" && m.Is(m.At+1, lex.Part):
	case verb.In(leading):
		c.construct = led
	default:
		return c, false
	}
	for at := max(from, m.At+1); at < min(m.At+16, m.To); at++ {
		t := &m.Tokens[at]
		if t.In(lex.ClassBe) && !t.Is(lex.FlagCapital) {
			c.At = at
			c.Side, _ = m.onlyCountry(m.At+1, at)
			if as := m.Ahead(m.At+1, at).Seek(lex.As); !as.Done() && m.chairs(as.At) {
				c.construct = led.alone() // "Representing the sides as co-chairs were A and B"
			}
			if c.rule == present.rule {
				c = m.lone(c)
			}
			return c, true
		}
		if t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) {
			return c, false
		}
	}
	return c, false
}

// roleWere reads "Its joint chairmen were A and B", "Leader of the Peruvian
// delegation was A", "At its head was A", "Further members of the EU delegation
// were A and B", ", other members of which were A and B": what begins the clause
// is the role that those after its auxiliary had.
func (m mark) roleWere() (cue, bool) {
	c := cue{At: m.At, construct: led.alone()}
	const longest = 16 // tokens of the role
	start := m.Back(m.At-1, max(m.From, m.At-longest)).Seek(lex.FlagComma|lex.FlagSemicolon).At + 1
	subject := m.Ahead(start, m.At).SkipWord(lex.And).SkipWord(lex.At).SkipAll(lex.ClassDeterminer)
	own := m.side != "" && (m.Token(subject.At-1).In(lex.RoleOwn) || m.Token(subject.At).In(lex.RoleOwn)) // "Its other members were"
	if m.Is(start, lex.Whose) && !m.Back(start-1, m.From).Skip(lex.FlagComma).In(lex.ClassMeeting|lex.ClassDialogue|lex.ClassSide) {
		return c, false // "The advisory panel, whose co-chairs are A and B"
	}
	head := subject.Within(4).Seek(lex.Any{chair, headOfSide, attendee})
	if begins := start == m.From || m.Token(start-1).Is(lex.FlagComma|lex.FlagSemicolon); !begins || head.Done() || m.Tokens[m.At].Is(lex.FlagCapital) || m.Holds(head.Passed(subject), lex.ClassPreposition) {
		return c, false
	}
	c.Side, _ = m.onlyCountry(subject.At, head.At) // "Its Peruvian co-chair was A"
	switch side := m.Ahead(head.At, m.At).Seek(lex.ClassSide); {
	case !side.Done():
		c.Side = m.delegationOf(side.At)
	case head.In(attendee) && m.side != "" && (own || m.Is(head.At+1, lex.Of) && m.Token(head.At+2).In(lex.ClassRelative)):
	case head.In(chair) && m.Is(head.At+1, lex.Of) && m.Is(head.At+2, lex.The) && m.Token(head.At+3).In(meetingClasses) && head.At+4 == m.At:
	case head.In(attendee) || head.At+1 < m.At:
		return c, false // "The chair of the board was A"
	}
	if head.In(attendee) {
		c.construct = listed
	}
	return c, m.personAfter(m.At)
}

// onlyPerson reports whether one person is named after token i, and nobody else.
func (m mark) onlyPerson(i int32) bool {
	n := 0
	for _, e := range m.entries {
		if e.Person && e.From > i {
			n++
		}
	}
	return n == 1
}

// sideBe reports whether the preposition at token i is that of a side and the next
// verb is "was" or "were": "From the Chilean side were", "Among the participants were".
func (m mark) sideBe(i int32) bool {
	side := m.Ahead(i+1, m.To).SkipAll(lex.ClassDeterminer)
	if _, to := m.CountryAt(side.At); to > side.At {
		side = side.To(to)
	} else if b := m.bodies.On(side.At); b != 0 {
		side = side.To(m.bodies.Mentions[b-1].To)
	}
	return side.In(lex.ClassSide|lex.ClassParty) && side.Next().In(lex.ClassBe)
}

// listing makes the cue of "Japanese delegation: A, B and officials
// representing C". Whoever is named there alone ahead of the officials leads.
func (l *line) listing(colon int32, side string) cue {
	c := cue{At: colon, construct: listed, Side: side}
	if l.chairLabel() {
		c.construct = led
		return c
	}
	people := 0
	for _, e := range l.entries {
		if e.From > colon && e.Person && l.listRuns(colon+1, e.From) {
			people++
		}
	}
	if place := read.Lone(people, l.officialsFollow(colon+1, l.To)); place != read.Attended {
		c.construct = listed.at(place).alone()
	}
	return c
}

// chairLabel reports whether the label of the sentence's block is that of
// those who chaired: "Co-Chairs:".
func (l *line) chairLabel() bool {
	return ofChairs(strings.ToLower(l.BlockOf(l.sentence).Marker.Of(l.Content)))
}
