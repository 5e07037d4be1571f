package en

import "dialoguec/schema"

// presence reads who is said to be there without a verb before or behind the
// name: "with the participation of A", "representing Chile were A, B and C",
// "after opening remarks from A".
func (r *reader) presence(i int32, s Sentence) (marker, bool) {
	m := marker{Role: schema.Member, Bodies: true, Rule: delegationPresent}
	word := r.toks[i].Word
	if r.toks[i].Is(FlagCapital) {
		word = 0 // only a verb may begin a sentence
	}
	switch word {
	case wParticipation, wAttendance, wPresence:
		if !r.is(i+1, wOf, wBy, wFrom) || !r.nounOfPlace(i, s) {
			return m, false
		}
		m.At = i + 1
		return m, true
	case wWith:
		m.At = i
		return m, r.tok(i-1).Is(FlagComma) && r.joining(i, s)
	case wRemarks:
		if !r.is(i+1, wFrom, wBy) {
			return m, false
		}
		return marker{At: i + 1, Role: schema.Speaker, Rule: delegationSpoke}, true
	}
	return r.inverted(i, s)
}

// nounOfPlace reports whether "with" stands before the noun at i: "with the
// participation of"; plans for a participation do not count.
func (r *reader) nounOfPlace(i int32, s Sentence) bool {
	for at := i - 1; at >= s.From && at > i-4; at-- {
		if r.is(at, wWith, wIn) {
			return true
		}
		if !r.toks[at].In(ClassDeterminer | ClassTopic | ClassNoun | ClassLevel) {
			return false
		}
	}
	return false
}

// joining reports whether those behind "with" at token i are said to join or
// attend: "with A of Chile and B of Peru joining virtually".
func (r *reader) joining(i int32, s Sentence) bool {
	named := false
	for at := i + 1; at < s.To; at++ {
		if r.personAt[at] != 0 {
			named = true
			continue
		}
		switch r.wordAt(at) {
		case "joining", "participating", "attending":
			return named
		}
		if t := &r.toks[at]; t.Is(FlagStop|FlagSemicolon) && !t.Is(FlagGlued) || t.In(ClassModal|ClassBe|ClassHave) && !t.Is(FlagCapital) {
			return false
		}
	}
	return false
}

// inverted reads "Representing Chile were A, B and C", "Participating from
// Chile were A and B", "Also attending were A and B": the verb at token i
// begins the sentence, those who are named stand behind its auxiliary.
func (r *reader) inverted(i int32, s Sentence) (marker, bool) {
	m := marker{Role: schema.Member, Bodies: true, Rule: delegationPresent}
	if i > s.From+1 || !r.toks[i].In(ClassGerund|ClassParticiple) {
		return m, false
	}
	switch v, _ := r.verb(&r.toks[i]); v.Lemma {
	case "represent", "participate", "attend", "join", "accompany", "include":
	default:
		return m, false
	}
	for at := i + 1; at < min(i+16, s.To); at++ {
		t := &r.toks[at]
		if t.In(ClassBe) && !t.Is(FlagCapital) {
			m.At = at
			if code, ok := r.onlyCountry(i+1, at); ok {
				m.Side = code
			}
			return m, true
		}
		if t.Is(FlagComma|FlagStop|FlagSemicolon) || t.In(ClassPast) && !t.Is(FlagCapital) {
			return m, false
		}
	}
	return m, false
}

// onlyCountry returns the one country named in the tokens from to to.
func (r *reader) onlyCountry(from, to int32) (string, bool) {
	codes := r.countriesIn(r.scratch[:0], from, to)
	if len(codes) != 1 {
		return "", false
	}
	return codes[0], true
}

// openingEnd returns the token behind an opening phrase that tells of an
// earlier event and those who led it, "Following the summit led by A and B,";
// the beginning of the sentence where there is none.
func (r *reader) openingEnd(s Sentence, verb int32) int32 {
	switch r.wordAt(s.From) {
	case "Following", "After", "Since", "Before", "Building", "Further", "Pursuant", "Ahead":
	default:
		return s.From
	}
	by := r.eventLedBy(s.From, verb)
	if by == 0 {
		return s.From
	}
	first := s.From
	for _, p := range r.parts {
		if p.From < by || p.From >= verb {
			continue
		}
		if first == s.From {
			first = r.commaBehind(p.To, verb)
		}
		if r.is(p.From-1, wAnd) {
			if at := r.commaBehind(p.To, verb); at > p.To {
				return at
			}
			break
		}
	}
	return first
}

// eventLedBy returns the token "by" of "led by" and the like between two tokens, or 0.
func (r *reader) eventLedBy(from, to int32) int32 {
	for at := from + 1; at < to; at++ {
		if !r.is(at, wBy) || !r.toks[at-1].In(ClassVerb) {
			continue
		}
		switch v, _ := r.verb(&r.toks[at-1]); v.Lemma {
		case "lead", "head", "chair", "cochair", "host", "attend", "convene", "launch", "announce", "hold":
			return at
		}
	}
	return 0
}

// commaBehind returns the token behind the first comma from token i on, but
// not that before "Jr."; i where there is none before the limit.
func (r *reader) commaBehind(i, limit int32) int32 {
	for at := i; at < limit; at++ {
		if r.toks[at].Is(FlagComma) && !r.tok(at+1).In(ClassSuffix) {
			return at + 1
		}
	}
	return i
}
