package attend

import (
	"strings"

	"dialoguec/compile/en/body"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
)

// officials reads "officials representing X", "representatives from X",
// "experts from X": a body that sent somebody took part.
func (w *work) officials(i int32, l *line, _ string) (cue, bool) {
	t, at := &w.Tokens[i], i+1
	c := cue{At: at, construct: sent}
	party := t.In(lex.ClassParty) && !t.In(lex.ClassGovernment|lex.ClassSide) && !w.Is(i, lex.Members, lex.Parties)
	c.delegation = l.side != ""
	switch representing := body.Representing(w.Token(at)); {
	case party && representing:
	case party && w.Is(at, lex.From, lex.Of), t.Word == lex.Experts && !t.Is(lex.FlagCapital) && w.Is(at, lex.From, lex.Of):
		if !w.speaksOfPresence(l) {
			return c, false
		}
	default:
		return c, false
	}
	if w.privateBefore(i, l.Sentence) {
		c.Side = private
	}
	if w.ledByOfficials(i, l) {
		c.construct = led
	}
	return c, true
}

// ledByOfficials reports whether the officials at token i are those by whom
// something was led: "chaired by senior officials of", "Heading the side were officials of".
func (w *work) ledByOfficials(i int32, l *line) bool {
	at := i - 1
	for at > l.From && w.Tokens[at].In(lex.ClassDeterminer|lex.ClassLevel|lex.ClassNoun|lex.ClassTopic) {
		at--
	}
	if at > l.From && w.Is(at, lex.By) && w.Tokens[at-1].In(lex.ClassVerb) {
		return w.Tokens[at-1].In(leading) && !w.ledOther(at-1, l)
	}
	first := &w.Tokens[w.clauseStart(i, l)]
	return w.Token(at).In(lex.ClassBe) && first.In(lex.ClassGerund) && first.In(leading)
}

// ellipsis reads "by" that is short for "led by": "The delegation of Peru was
// led by A and the delegation of Chile by B".
func (w *work) ellipsis(i int32, l *line, _ string) (cue, bool) {
	c := cue{At: i, construct: led.alone()}
	if !w.Is(i, lex.By) || w.Tokens[i].Is(lex.FlagCapital) || !w.ledBefore(i, l) {
		return c, false
	}
	return c, w.countries.Before(i) != "" && w.NounBefore(i, l.Sentence, 7, lex.ClassSide) || w.Token(i-1).In(lex.ClassSide)
}

// ledBefore reports whether "led by" or the like comes before token i.
func (w *work) ledBefore(i int32, l *line) bool {
	for at := i - 2; at > l.From; at-- {
		if !w.Is(at, lex.By) || !w.Tokens[at-1].In(lex.ClassVerb) {
			continue
		}
		if verb := &w.Tokens[at-1]; verb.In(leading) || w.LemmaOf(verb) == "represent" {
			return true
		}
	}
	return false
}

// leadership reads "under the leadership of X".
func (w *work) leadership(i int32, _ *line, _ string) (cue, bool) {
	t := &w.Tokens[i]
	return cue{At: i + 1, construct: led.alone()}, t.Word == lex.Leadership && !t.Is(lex.FlagCapital) && w.Token(i+1).Word == lex.Of
}

// between reads "consultations between X and Y", where the text reports the
// meeting: they are its principals.
func (w *work) between(i int32, l *line, _ string) (cue, bool) {
	if !w.Is(i, lex.Between) || !w.reported(l) || !w.talksAt(i-1) || w.follows(i, l) {
		return cue{}, false
	}
	for _, e := range l.entries {
		if e.From > i {
			return cue{At: i, construct: met.at(w.principals(l)).alone()}, e.Person && w.adjoins(i+1, e.From)
		}
	}
	return cue{}, false
}

// talksAt reports whether token i ends what may be the meeting: its noun, or
// the place or date behind it.
func (w *work) talksAt(i int32) bool {
	t := w.Token(i)
	return t.In(meetingClasses) || t.Role.Has(lex.RoleTalk) || t.Is(lex.FlagCapital|lex.FlagNumber|lex.FlagComma)
}

// follows reports whether what is at token i is an earlier event, which that
// of the sentence follows.
func (w *work) follows(i int32, l *line) bool {
	return w.Holds(lex.Phrase{From: max(l.From, i-14), To: i}, afterEvent)
}

// inMeeting reads "X and Y, in a meeting on 3 May, agreed", in an opening sentence.
func (w *work) inMeeting(i int32, l *line, _ string) (cue, bool) {
	c := cue{At: i, construct: met.at(w.principals(l)).alone(), Before: true}
	if !l.opening || !w.Is(i, lex.In, lex.At, lex.During) {
		return c, false
	}
	next := w.Ahead(i+1, l.To).SkipAll(lex.ClassDeterminer | lex.ClassTopic | lex.ClassNoun)
	return c, next.At > i+1 && next.Token().In(lex.ClassMeeting) && !next.Token().Is(lex.FlagCapital)
}

// officialsAct reads "State Department and EU officials discussed": the bodies
// whose officials spoke with each other took part.
func (w *work) officialsAct(i int32, l *line, _ string) (cue, bool) {
	c := cue{At: i, construct: sent, Before: true}
	if t := &w.Tokens[i]; !t.In(lex.ClassParty) || t.Is(lex.FlagCapital) || t.In(lex.ClassGovernment|lex.ClassSide) {
		return c, false
	}
	next := w.Ahead(i+1, l.To).SkipAll(lex.ClassAdverb)
	c.place.People = ""
	c.At, c.national = i, true
	return c, next.Token().In(lex.ClassPast) && w.Frame(next.At) == lex.FrameExchange
}

// noun reads "with the participation of X" and "opening remarks from X".
func (w *work) noun(i int32, l *line, _ string) (cue, bool) {
	if w.Tokens[i].Is(lex.FlagCapital) {
		return cue{}, false
	}
	switch w.Tokens[i].Word {
	case lex.Participation, lex.Attendance, lex.Presence:
		return cue{At: i + 1, construct: present}, w.Is(i+1, lex.Of, lex.By, lex.From) && w.withBeforeNoun(i, l)
	case lex.Remarks:
		return cue{At: i + 1, construct: spoke}, w.Is(i+1, lex.From, lex.By)
	}
	return cue{}, false
}

// withBeforeNoun reports whether "with" is before the noun at i: "with the
// participation of"; plans for a participation do not count.
func (w *work) withBeforeNoun(i int32, l *line) bool {
	for at := i - 1; at >= l.From && at > i-4; at-- {
		if w.Is(at, lex.With, lex.In) {
			return true
		}
		if !w.Tokens[at].In(lex.ClassDeterminer | lex.ClassTopic | lex.ClassNoun | lex.ClassLevel) {
			return false
		}
	}
	return false
}

// joining reads "with A of Chile and B of Peru joining virtually".
func (w *work) joining(i int32, l *line, _ string) (cue, bool) {
	c := cue{At: i, construct: present}
	if !w.Is(i, lex.With) || w.Tokens[i].Is(lex.FlagCapital) || !w.Token(i-1).Is(lex.FlagComma) {
		return c, false
	}
	named := false
	for at := i + 1; at < l.To; at++ {
		if w.people.At[at] != 0 {
			named = true
			continue
		}
		if w.Tokens[at].In(joiningIn) {
			return c, named
		}
		if t := &w.Tokens[at]; t.Is(lex.FlagStop|lex.FlagSemicolon) && !t.Is(lex.FlagGlued) || t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital) {
			return c, false
		}
	}
	return c, false
}

// inverted reads "Representing Chile were A, B and C", "Participating from
// Chile were A and B", "Also present were A and B": what begins the clause at
// token i says that those behind its auxiliary were there, or led a side.
func (w *work) inverted(i int32, l *line, _ string) (cue, bool) {
	c := cue{construct: present}
	if !w.beginsClause(i, l) {
		return c, false
	}
	if value, to := w.PhraseAt(i); value == "present" {
		c.At = to
		return c, w.Token(to).In(lex.ClassBe)
	}
	if !w.Tokens[i].In(lex.ClassGerund | lex.ClassParticiple) {
		return c, false
	}
	switch verb := &w.Tokens[i]; {
	case verb.In(attending):
	case verb.In(leading):
		c.construct = led
	default:
		return c, false
	}
	for at := i + 1; at < min(i+16, l.To); at++ {
		t := &w.Tokens[at]
		if t.In(lex.ClassBe) && !t.Is(lex.FlagCapital) {
			c.At = at
			c.Side, _ = w.onlyCountry(i+1, at)
			return c, true
		}
		if t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) {
			return c, false
		}
	}
	return c, false
}

// beginsClause reports whether a clause begins at token i, or "also" alone is
// before it there.
func (w *work) beginsClause(i int32, l *line) bool {
	if i > l.From && w.Tokens[i-1].In(lex.ClassAdverb) {
		i--
	}
	return i == l.From || w.Tokens[i-1].Is(lex.FlagSemicolon)
}

// onlyCountry returns the one country named in the tokens from to to.
func (w *work) onlyCountry(from, to int32) (string, bool) {
	codes := w.countries.In(nil, from, to)
	if len(codes) != 1 {
		return "", false
	}
	return codes[0], true
}

// listing makes the cue of "Japanese delegation: A, B and officials
// representing C". Whoever is named there alone ahead of the officials leads.
func (w *work) listing(colon int32, l *line, side string) cue {
	c := cue{At: colon, construct: listed, Side: side}
	if w.chairLabel(l) {
		c.construct = led
		return c
	}
	people := 0
	for _, e := range l.entries {
		if e.From > colon && e.Person && w.listRuns(colon+1, e.From) {
			people++
		}
	}
	if place := read.Lone(people, w.officialsFollow(colon+1, l)); place != read.Attended {
		c.construct = listed.at(place).alone()
	}
	return c
}

// chairLabel reports whether the label of the sentence's block is that of
// those who chaired: "Co-Chairs:".
func (w *work) chairLabel(l *line) bool {
	label := strings.ToLower(w.BlockOf(l.Sentence).Marker.Of(w.Content))
	return strings.HasSuffix(label, "chair:") || strings.HasSuffix(label, "chairs:") || strings.HasSuffix(label, "chair") || strings.HasSuffix(label, "chairs")
}

// officialsFollow reports whether "and officials representing" comes at token i
// or later.
func (w *work) officialsFollow(i int32, l *line) bool {
	for at := i; at+1 < l.To; at++ {
		if w.Tokens[at].In(lex.ClassParty) && w.Is(at-1, lex.And) && (body.Representing(w.Token(at+1)) || w.Is(at+1, lex.From, lex.Of)) {
			return true
		}
		if w.Tokens[at].In(lex.ClassSide) && w.Token(at+1).Is(lex.FlagColon) {
			return false
		}
	}
	return false
}
