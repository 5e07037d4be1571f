package attend

import (
	"cmp"

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
	opening  bool   // one of the first of the text, which report the meeting itself
	front    string // the country with which it begins: "From Japan, A and B took part"
	before   string // the country of the delegation of which the sentence before speaks
	side     string // of which this one does
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

// chairs reports whether "chair", "co-chairs" or "head" is close after the verb.
func (l *line) chairs(i int32) bool {
	return l.Holds(lex.PhraseOf(i, min(i+5, l.To)), chair)
}

// principals returns the place of people who met each other: those who are
// named alone for their side are its principals; if several are, and not as
// many on each side, nobody is said to lead.
func (l *line) principals() read.Place {
	for n, e := range l.entries {
		for _, q := range l.entries[:n] {
			if e.Person && q.Person && e.Fact != q.Fact && e.Country == q.Country && !l.pairs() {
				return read.Named
			}
		}
	}
	return read.Principal
}

// pairs reports whether a sentence names as many people, two at least, before
// "with" as after it: ministers of two offices on each side.
func (l *line) pairs() bool {
	before, after, with := 0, 0, l.From
	for with < l.To && !(with > l.From && l.Is(with, lex.With) && l.Tokens[with-1].In(lex.ClassMeet)) {
		with++
	}
	for _, e := range l.entries {
		switch {
		case !e.Person:
		case e.From < with:
			before++
		default:
			after++
		}
	}
	return before == after && before > 1
}

// pairSides gives the two cues of those who met each other, as many on each
// side, the one country that each group prints: "the Kenyan Minister A and
// Minister B met with the Chilean Minister C and Minister D".
func (l *line) pairSides(all []cue) []cue {
	if len(all) < 2 || !l.pairs() {
		return all
	}
	a, b := &all[len(all)-2], &all[len(all)-1]
	before, after := "", ""
	for _, e := range l.entries {
		group := &before
		if e.From > b.At {
			group = &after
		}
		if *group != "" && e.Country != "" && *group != e.Country {
			return all
		}
		*group = cmp.Or(*group, e.Country)
	}
	if before != after {
		a.Side, b.Side = before, after
	}
	return all
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
		if n > 0 && l.entries[n-1].From > c.At && l.entries[n-1].Country != e.Country && l.entries[n-1].Country != "" {
			return nil
		}
		return c
	}
	return nil
}

// lone puts one who is named alone ahead of "and officials representing" at the head.
func (l *line) lone(c cue) cue {
	people := 0
	for _, e := range l.entries {
		if e.Person && e.From < c.At {
			people++
		}
	}
	if place := read.Lone(people, l.officialsFollow(l.From)); place != read.Attended {
		c.construct = lone.at(place).alone()
	}
	return c
}

// ledBefore reports whether "led by" or the like comes before the token.
func (l *line) ledBefore(i int32) bool {
	for at := i - 2; at > l.From; at-- {
		if !l.Is(at, lex.By) || !l.Tokens[at-1].In(lex.ClassVerb) {
			continue
		}
		if verb := &l.Tokens[at-1]; verb.In(leading) || l.LemmaOf(verb) == "represent" {
			return true
		}
	}
	return false
}

// follows reports whether what is at token i is an earlier event, which that
// of the sentence follows.
func (l *line) follows(i int32) bool {
	return l.Holds(lex.PhraseOf(max(l.From, i-14), i), afterEvent)
}

// beginsClause reports whether a clause begins, or "also" alone is
// before it there.
func (l *line) beginsClause(i int32) bool {
	if i > l.From && l.Tokens[i-1].In(lex.ClassAdverb) {
		i--
	}
	return i == l.From || l.Tokens[i-1].Is(lex.FlagSemicolon)
}

// officialsFollow reports whether "and officials representing" comes at token i
// or later.
func (l *line) officialsFollow(i int32) bool {
	for at := i; at+1 < l.To; at++ {
		if l.Tokens[at].In(lex.ClassParty) && l.Is(at-1, lex.And) && (body.Representing(l.Token(at+1)) || l.Is(at+1, lex.From, lex.Of)) {
			return true
		}
		if l.Tokens[at].In(lex.ClassSide) && l.Token(at+1).Is(lex.FlagColon) {
			return false
		}
	}
	return false
}
