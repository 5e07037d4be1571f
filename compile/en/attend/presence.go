package attend

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// presence reads who is said to be there without a verb before or behind the
// name: "with the participation of A", "representing Chile were A, B and C",
// "after opening remarks from A".
func (r *Attendance) presence(i int32, s lex.Sentence) (marker, bool) {
	m := marker{Role: schema.Member, Bodies: true, Rule: delegationPresent}
	word := r.Tokens[i].Word
	if r.Tokens[i].Is(lex.FlagCapital) {
		word = 0 // only a verb may begin a sentence
	}
	switch word {
	case lex.Participation, lex.Attendance, lex.Presence:
		if !r.Is(i+1, lex.Of, lex.By, lex.From) || !r.nounOfPlace(i, s) {
			return m, false
		}
		m.At = i + 1
		return m, true
	case lex.With:
		m.At = i
		return m, r.Token(i-1).Is(lex.FlagComma) && r.joining(i, s)
	case lex.Remarks:
		if !r.Is(i+1, lex.From, lex.By) {
			return m, false
		}
		return marker{At: i + 1, Role: schema.Speaker, Rule: delegationSpoke}, true
	}
	return r.inverted(i, s)
}

// nounOfPlace reports whether "with" stands before the noun at i: "with the
// participation of"; plans for a participation do not count.
func (r *Attendance) nounOfPlace(i int32, s lex.Sentence) bool {
	for at := i - 1; at >= s.From && at > i-4; at-- {
		if r.Is(at, lex.With, lex.In) {
			return true
		}
		if !r.Tokens[at].In(lex.ClassDeterminer | lex.ClassTopic | lex.ClassNoun | lex.ClassLevel) {
			return false
		}
	}
	return false
}

// joining reports whether those behind "with" at token i are said to join or
// attend: "with A of Chile and B of Peru joining virtually".
func (r *Attendance) joining(i int32, s lex.Sentence) bool {
	named := false
	for at := i + 1; at < s.To; at++ {
		if r.people.At[at] != 0 {
			named = true
			continue
		}
		switch r.TokenText(at) {
		case "joining", "participating", "attending":
			return named
		}
		if t := &r.Tokens[at]; t.Is(lex.FlagStop|lex.FlagSemicolon) && !t.Is(lex.FlagGlued) || t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital) {
			return false
		}
	}
	return false
}

// inverted reads "Representing Chile were A, B and C", "Participating from
// Chile were A and B", "Also attending were A and B": the verb at token i
// begins the sentence, those who are named stand behind its auxiliary.
func (r *Attendance) inverted(i int32, s lex.Sentence) (marker, bool) {
	m := marker{Role: schema.Member, Bodies: true, Rule: delegationPresent}
	if i > s.From+1 || !r.Tokens[i].In(lex.ClassGerund|lex.ClassParticiple) {
		return m, false
	}
	switch v, _ := r.Verb(&r.Tokens[i]); v.Lemma {
	case "represent", "participate", "attend", "join", "accompany", "include":
	default:
		return m, false
	}
	for at := i + 1; at < min(i+16, s.To); at++ {
		t := &r.Tokens[at]
		if t.In(lex.ClassBe) && !t.Is(lex.FlagCapital) {
			m.At = at
			if code, ok := r.onlyCountry(i+1, at); ok {
				m.Side = code
			}
			return m, true
		}
		if t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) {
			return m, false
		}
	}
	return m, false
}

// onlyCountry returns the one country named in the tokens from to to.
func (r *Attendance) onlyCountry(from, to int32) (string, bool) {
	codes := r.countries.In(nil, from, to)
	if len(codes) != 1 {
		return "", false
	}
	return codes[0], true
}

// openingEnd returns the token behind an opening phrase that tells of an
// earlier event and those who led it, "Following the summit led by A and B,";
// the beginning of the sentence where there is none.
func (r *Attendance) openingEnd(s lex.Sentence, verb int32) int32 {
	switch r.TokenText(s.From) {
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
		if r.Is(p.From-1, lex.And) {
			if at := r.commaBehind(p.To, verb); at > p.To {
				return at
			}
			break
		}
	}
	return first
}

// eventLedBy returns the token "by" of "led by" and the like between two tokens, or 0.
func (r *Attendance) eventLedBy(from, to int32) int32 {
	for at := from + 1; at < to; at++ {
		if !r.Is(at, lex.By) || !r.Tokens[at-1].In(lex.ClassVerb) {
			continue
		}
		switch v, _ := r.Verb(&r.Tokens[at-1]); v.Lemma {
		case "lead", "head", "chair", "cochair", "host", "attend", "convene", "launch", "announce", "hold":
			return at
		}
	}
	return 0
}

// commaBehind returns the token behind the first comma from token i on, but
// not that before "Jr."; i where there is none before the limit.
func (r *Attendance) commaBehind(i, limit int32) int32 {
	for at := i; at < limit; at++ {
		if r.Tokens[at].Is(lex.FlagComma) && !r.Token(at+1).In(lex.ClassSuffix) {
			return at + 1
		}
	}
	return i
}
