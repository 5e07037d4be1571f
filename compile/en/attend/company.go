package attend

import (
	"cmp"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
)

// companion returns the end of the words at token i that name the company of
// others, "along with"; i if there are none.
func (w *work) companion(i int32) int32 {
	if value, to := w.PhraseAt(i); value == "companion" && !w.Tokens[i].Is(lex.FlagCapital) {
		return to
	}
	return i
}

// company reads those behind "along with", "alongside", "flanked by".
func (w *work) company(i int32, l *line, _ string) (cue, bool) {
	to := w.companion(i)
	if to == i {
		return cue{}, false
	}
	for _, e := range l.entries {
		if e.From >= to {
			return cue{At: to - 1, construct: accompanied, Close: true, Weak: true}, w.adjoins(to, e.From)
		}
	}
	return cue{}, false
}

// companions returns the country of whom "accompanied by" at i speaks. Those
// who accompany somebody are of the same side: the one tells the other's.
func (w *work) companions(i int32, l *line) string {
	for n := len(l.entries) - 1; n >= 0; n-- {
		e := &l.entries[n]
		if e.To > i {
			continue
		}
		if e.Country == "" && e.Person && n+1 < len(l.entries) && l.entries[n+1].From < i+8 {
			e.Country = l.entries[n+1].Country
			w.all[e.Fact].Country = e.Country
		}
		return e.Country
	}
	return ""
}

// headOfSide reads what an entry says of itself: "A, head of the Peruvian
// delegation", "A spoke as the head of the delegation": the one before leads.
func (w *work) headOfSide(i int32, l *line, _ string) (cue, bool) {
	c := cue{At: i, construct: led.alone(), Before: true, Only: true}
	if !w.Is(i+1, lex.Of) || !w.headWord(i) {
		return c, false
	}
	side := w.Ahead(i+2, min(i+8, l.To)).Until(func(t *lex.Token) bool { return t.In(lex.ClassSide) || t.Is(lex.FlagComma|lex.FlagStop) })
	if !side.Token().In(lex.ClassSide) {
		return c, false
	}
	c.Side = w.delegationOf(side.At, l)
	c.Sure = c.Side != ""
	return c, true
}

// headWord reports whether token i is "head", "leader" or the like.
func (w *work) headWord(i int32) bool {
	return w.Token(i).In(headOfSide)
}

// principals returns the place of people who met each other: those who are
// named alone for their side are its principals; if several are, and not as
// many on each side, nobody is said to lead.
func (w *work) principals(l *line) read.Place {
	for n, e := range l.entries {
		for _, q := range l.entries[:n] {
			if e.Person && q.Person && e.Fact != q.Fact && e.Country == q.Country && !w.pairs(l) {
				return read.Named
			}
		}
	}
	return read.Principal
}

// pairs reports whether a sentence names as many people, two at least, before
// "with" as after it: ministers of two offices on each side.
func (w *work) pairs(l *line) bool {
	before, after, with := 0, 0, l.From
	for with < l.To && !(with > l.From && w.Is(with, lex.With) && w.Tokens[with-1].In(lex.ClassMeet)) {
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
func (w *work) pairSides(all []cue, l *line) {
	if len(all) < 2 || !w.pairs(l) {
		return
	}
	a, b := &all[len(all)-2], &all[len(all)-1]
	before, after := "", ""
	for _, e := range l.entries {
		group := &before
		if e.From > b.At {
			group = &after
		}
		if *group != "" && e.Country != "" && *group != e.Country {
			return
		}
		*group = cmp.Or(*group, e.Country)
	}
	if before != after {
		a.Side, b.Side = before, after
	}
}

// metWith adds the cue of those with whom somebody met.
func (w *work) metWith(out []cue, i int32, l *line) []cue {
	c := cue{At: i, construct: met.at(w.principals(l)).alone()}
	for at := i + 1; at < min(i+14, l.To); at++ {
		if w.Is(at, lex.With) {
			c.At = at
			return append(out, c)
		}
	}
	for _, e := range l.entries {
		if e.Person && e.From > i && e.From < i+16 && w.guestsAhead(i, e.From) { // "A met B"
			return append(out, c)
		}
	}
	return out
}

// guests adds the cue of those behind an active "hosted" or "convened": "A
// hosted B and C", "A convened the Group with B and C". They are no hosts.
func (w *work) guests(out []cue, verb int32, l *line) []cue {
	for _, e := range l.entries {
		if e.From <= verb {
			continue
		}
		if !e.Person || e.From > verb+30 {
			return out
		}
		if at := w.withBefore(verb, e.From); at > 0 {
			return append(out, cue{At: at, construct: guest})
		}
		if w.guestsAhead(verb, e.From) {
			return append(out, cue{At: verb, construct: guest.at(w.principals(l)).alone()})
		}
		return out
	}
	return out
}

// invited adds the cue of those at whose invitation somebody visited.
func (w *work) invited(out []cue, verb int32, l *line) []cue {
	for at := l.From; at < verb; at++ {
		if w.TokenText(at) == "invitation" && w.Is(at+1, lex.Of) {
			c := cue{At: at + 1, construct: receiving.alone()}
			return append(out[:len(out)-1], c, out[len(out)-1])
		}
	}
	return out
}

// withBefore returns the token "with" that leads to the person at token i, or 0.
func (w *work) withBefore(from, i int32) int32 {
	for at := i - 1; at > from && at > i-6; at-- {
		if w.Is(at, lex.With) {
			return at
		}
		if w.Tokens[at].Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return 0
		}
	}
	return 0
}

// guestsAhead reports whether the person at token i is the object of the verb:
// nothing is between them but countries, articles and words with a capital.
func (w *work) guestsAhead(verb, i int32) bool {
	for at := verb + 1; at < i; at++ {
		t := &w.Tokens[at]
		if t.Is(lex.FlagCapital) && !t.In(lex.ClassSeriesHead|lex.ClassMeeting|lex.ClassDialogue) || t.Is(lex.FlagPossessive) || t.In(lex.ClassDeterminer) || w.Counterpart(at) {
			continue
		}
		return false
	}
	return true
}

// openingEnd returns the token behind an opening phrase that tells of an
// earlier event and those who led it, "Following the summit led by A and B,",
// "as follow-up to the call between A and B,"; the beginning of the sentence if
// there is none.
func (w *work) openingEnd(l *line, verb int32) int32 {
	by := int32(0)
	if first := w.Token(l.From); first.In(earlierEvent) && first.Is(lex.FlagCapital) {
		by = w.eventLedBy(l.From, verb)
	}
	for at := l.From; at < verb && by == 0; at++ {
		if w.Is(at, lex.Between) && w.follows(at, l) {
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
			first = w.commaBehind(e.To, verb)
		}
		if w.Is(e.From-1, lex.And) {
			if at := w.commaBehind(e.To, verb); at > e.To {
				return at
			}
			break
		}
	}
	return first
}

// eventLedBy returns the token "by" of "led by" and the like between two tokens, or 0.
func (w *work) eventLedBy(from, to int32) int32 {
	for at := from + 1; at < to; at++ {
		if w.Is(at, lex.By) && w.Tokens[at-1].In(eventBy) {
			return at
		}
	}
	return 0
}

// commaBehind returns the token behind the first comma from token i on, but
// not that before "Jr."; i if there is none before the limit.
func (w *work) commaBehind(i, limit int32) int32 {
	for at := i; at < limit; at++ {
		if w.Tokens[at].Is(lex.FlagComma) && !w.Token(at+1).In(lex.ClassSuffix) {
			return at + 1
		}
	}
	return i
}
