package attend

import (
	"slices"

	"dialoguec/compile/en/body"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// line is a sentence, tokens From to To, with those whom it names.
type line struct {
	*scene
	sentence lex.Sentence
	From, To int32
	entries  []entry
	opening  bool      // one of the first of the text, which report the meeting itself, or where it is stated
	front    string    // the country with which it begins: "From Japan, A took part", "Representing Japan, A"
	before   string    // the country of the delegation of which the sentence before speaks
	side     string    // of which this one does
	known    read.Roll // who took part as far as the lines before say
}

// reported reports whether a sentence is where the held meeting is stated.
func (l *line) reported() bool {
	at := l.Span(l.From, l.To)
	for i := range l.meetings.All {
		x := &l.meetings.All[i]
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

// speaksOfPresence reports whether a sentence speaks of who took part: it has a
// delegation, or somebody participated, attended, joined, was included.
func (l *line) speaksOfPresence() bool {
	for i := l.From; i < l.To; i++ {
		t := &l.Tokens[i]
		if t.In(lex.ClassSide) {
			return true
		}
		if !t.In(lex.ClassVerb) {
			continue
		}
		if t.In(presence) || l.LemmaOf(t) == "take" && l.Is(i+1, lex.Part) {
			return true
		}
	}
	return false
}

// sentSomebody reports whether somebody was sent by the bodies before token i.
func (l *line) sentSomebody(i int32) bool {
	for at := l.From; at < i; at++ {
		if l.Tokens[at].In(lex.ClassParty) && (l.Is(at+1, lex.From, lex.Of) || body.Representing(l.Token(at+1))) {
			return true
		}
	}
	return false
}

// clauseStart returns the first token of the clause of the verb, which a
// semicolon parts from others.
func (l *line) clauseStart(i int32) int32 {
	for i > l.From && !l.Tokens[i-1].Is(lex.FlagSemicolon) {
		i--
	}
	return i
}

// closes reports whether the relative clause at token i names nobody and ends at a comma
// before token end, with somebody named after it.
func (l *line) closes(i, end int32) bool {
	verb := l.Ahead(i, end).Seek(lex.ClassVerb | lex.ClassBe)
	comma := verb.Until(func(t *lex.Token) bool { return t.Is(lex.FlagComma) })
	named := func(from, to int32) bool {
		return slices.ContainsFunc(l.entries, func(e entry) bool { return from < e.From && e.From < to })
	}
	return !comma.Done() && !named(i, comma.At) && named(comma.At, end)
}

// subjectEnd returns where the subject of a verb ends: at the verb, or before a
// clause between commas that tells more of the subject: "A, who is in Lima, met".
func (l *line) subjectEnd(verb int32) int32 {
	c := l.Back(verb-1, l.From)
	if have := c.SkipAll(lex.ClassAdverb | lex.ClassDayWord); have.In(lex.ClassHave) {
		return l.subjectEnd(have.At) // "A has today received"
	}
	if c.In(lex.FlagHyphen) {
		c = c.Next().Next() // "attended and co-chaired"
	}
	c = c.SkipAll(lex.ClassAdverb)
	if c.Is(lex.Who) && c.Next().In(lex.FlagComma) {
		return c.At - 1 // "A, who co-chaired the meeting,"
	}
	if c.Is(lex.And) {
		if first := l.presentBefore(c.At); first > l.From {
			return l.subjectEnd(first) // "A attended the meeting and gave opening remarks"
		}
	}
	if !c.In(lex.FlagComma) {
		return verb
	}
	for at := c.At - 1; at > l.From; at-- {
		if t := &l.Tokens[at]; t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) && l.Tokens[at-1].Is(lex.FlagComma) {
			if !l.Any(lex.PhraseOf(at, c.At), func(t *lex.Token) bool { return t.In(lex.ClassVerb|lex.ClassBe) && !t.Is(lex.FlagCapital) }) {
				break // "the delegation, which A, Minister of Ports, led"
			}
			if l.closes(at, c.At) {
				break // "After the meeting, which was held in Lima, A and B"
			}
			return at - 1
		}
	}
	if aside := l.Back(c.At-1, l.From).Seek(lex.FlagComma); !aside.Done() && l.addsPlace(lex.PhraseOf(aside.At+1, c.At)) {
		return aside.At
	}
	return verb
}

// presentBefore returns the verb before token i that says that somebody was there, went
// there or opened it, if nobody is named between them; else l.From.
func (l *line) presentBefore(i int32) int32 {
	for at := i - 1; at > l.From && at > i-8; at-- {
		t := &l.Tokens[at]
		if l.people.At[at] != 0 || t.Is(lex.FlagComma|lex.FlagSemicolon) {
			break
		}
		if t.In(lex.Any{presence, travelling, openedIt}) && t.In(lex.ClassPast) {
			return at
		}
	}
	return l.From
}

// chairs reports whether "chair", "co-chairs" or "head" is close after the verb.
func (l *line) chairs(i int32) bool {
	return l.Holds(lex.PhraseOf(i, min(i+5, l.To)), chair)
}

// companyOf returns the cue by which the n-th entry, which is before a verb, is
// only named in company; nil if there is none. The company is of one side:
// "A, accompanied by B of Canada, and C of Peru, led the delegations".
func (l *line) companyOf(n int, earlier []cue) *cue {
	e := &l.entries[n]
	for k := len(earlier) - 1; k >= 0; k-- {
		c := &earlier[k]
		if c.At > e.From {
			continue
		}
		if c.others != company {
			return nil
		}
		if n > 0 && l.entries[n-1].From > c.At && l.entries[n-1].Country != e.Country && l.entries[n-1].Country != "" || c.Side != "" && e.Country != "" && c.Side != e.Country {
			return nil
		}
		return c
	}
	return nil
}

// lone puts one who is named alone ahead of "and officials representing" at the head,
// unless somebody else has led that side.
func (l *line) lone(c cue) cue {
	from, to := l.From, c.At
	officials := l.officialsFollow(l.From, l.To)
	for i := to - 1; c.Before && i > l.From && from == l.From; i-- {
		if l.fronted(i) != "" {
			from = i // "A attended, and on the Kenyan side, B and officials from the Ports Agency attended"
		}
	}
	if !c.Before { // "attended by A and officials from the Ports Agency, and, on the Peruvian side, by B"
		from = c.At
		to = l.Ahead(c.At+1, l.To).Until(func(t *lex.Token) bool { return t.Word == lex.By || t.Is(lex.FlagSemicolon) }).At
		officials = l.officialsFollow(from, to)
	}
	people := 0
	for _, e := range l.entries {
		if !e.Person || e.From >= to {
			continue
		}
		if e.From >= from {
			people++
		}
		if l.known.HeadOf(e.Country) {
			return c
		}
	}
	if place := read.Lone(people, officials); place != read.Attended {
		c.construct = lone.at(place).alone()
	}
	return c
}

// tellsLed reports whether a phrase says that somebody led.
func (l *line) tellsLed(p lex.Phrase) bool {
	return l.Any(p, func(t *lex.Token) bool { return t.In(leading) && t.In(lex.ClassPast) })
}

// byBefore returns the construct of the verb whose "by" comes before the token, of
// which the one there may be short: "led by A", "attended, on the Peruvian side, by A".
func (l *line) byBefore(i int32) (construct, bool) {
	for at := i - 2; at > l.From; at-- {
		if !l.Is(at, lex.By) {
			continue
		}
		side := l.Back(at-1, l.From).Skip(lex.FlagComma)
		verbs := l.Back(at-1, l.From).Seek(lex.Any{leading, attending})
		switch verb := l.Token(at - 1); {
		case verb.In(leading) && verb.In(lex.ClassVerb) && !l.ledOther(at-1):
			return led.alone(), true
		case verb.In(lex.ClassVerb) && l.LemmaOf(verb) == "represent":
			return led.at(read.Represented), true
		case side.In(lex.ClassSide) && verbs.In(leading):
			return led.alone(), true
		case side.In(lex.ClassSide) && !verbs.Done(), verb.In(attending):
			return participated, true
		}
	}
	return construct{}, false
}

// follows reports whether what is at token i is an earlier event, which that
// of the sentence follows.
func (l *line) follows(i int32) bool {
	return l.Holds(lex.PhraseOf(max(l.From, i-14), i), afterEvent)
}

// beginsClause reports whether a clause begins, or "also" alone is
// before it there.
func (l *line) beginsClause(i int32) bool {
	if i-2 >= l.From && l.Tokens[i-1].Is(lex.FlagHyphen) {
		i -= 2 // "Co-chairing the meeting were A and B"
	}
	if i > l.From && l.Tokens[i-1].In(lex.ClassAdverb) {
		i--
	}
	return i == l.From || l.Tokens[i-1].Is(lex.FlagSemicolon)
}

// officialsFollow reports whether "and officials representing" comes between two tokens.
func (l *line) officialsFollow(i, to int32) bool {
	for at := i; at+1 < to; at++ {
		joined := l.Is(at-1, lex.And) || l.Is(at-1, lex.By) && l.Token(at-2).In(carrying)
		if value, to := l.PhraseAt(at - 3); value == "and" && to == at {
			joined = true // "A as well as officials"
		}
		if l.Tokens[at].In(lex.ClassParty) && joined && (body.Representing(l.Token(at+1)) || l.Is(at+1, lex.From, lex.Of)) {
			return true
		}
		if l.Tokens[at].In(lex.ClassSide) && l.Token(at+1).Is(lex.FlagColon) {
			return false
		}
	}
	return false
}
