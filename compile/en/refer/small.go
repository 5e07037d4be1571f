package refer

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// A smallHead is a noun without a capital that heads a name after it: the Young
// Divers program, the Kelp Bay road map.
type smallHead struct {
	from, at int32 // its first and its last token
	kind     schema.ReferenceKind
}

// smallHeadAt returns the longest small head that ends with the token at i.
func (s *sentence) smallHeadAt(i int32) (smallHead, bool) {
	h, found := smallHead{at: i}, false
	if t := s.Token(i); !t.Is(lex.FlagWord) || t.Is(lex.FlagCapital) {
		return h, false
	}
	for from := i; from >= s.from && from > i-3; from-- {
		if kind, ok := tables().small[strings.ToLower(s.CleanText(from, i+1))]; ok {
			h.from, h.kind, found = from, kind, true
		}
	}
	return h, found
}

// smallHeaded reads a name with capitals that a small word heads. It returns
// where to go on, i if there is none.
func (s *sentence) smallHeaded(i int32) int32 {
	h, ok := s.smallHeadAt(i)
	if _, longer := s.smallHeadAt(i + 1); longer {
		return i
	}
	if !ok || s.Is(i+1, lex.Of) && h.kind != schema.RefEvent {
		return i
	}
	low := s.lowStart(h.from)
	start := s.capitalsStart(low)
	if open := low - 3; start < open && s.Token(open).Is(lex.FlagOpen) {
		start = s.spelledFrom(start, open)
	}
	nested := h.kind == schema.RefDocument && low < h.from // "Coral Network (CRN) letter of intent"
	if start == low || start < s.done && !nested || !s.distinct(h, start, low) || s.ofMeeting(start, i+1) || s.ownTitle(start, i+1) {
		return i
	}
	return s.enter(h.kind, start, i+1, referenceSmall)
}

// lowStart goes back from a small head over at most two small words and the
// hyphens between them.
func (s *sentence) lowStart(i int32) int32 {
	for n := 0; n < 2 && i > s.from; {
		t := s.Token(i - 1)
		if joined := s.Token(i - 2).Is(lex.FlagHyphen); joined && t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital) {
			i--
			n++
			continue // "open-ended"
		}
		if !t.Is(lex.FlagHyphen) && (!t.Is(lex.FlagWord) || t.Is(lex.FlagCapital) || !s.lowNoun(i-1) || t.In(lex.ClassDeterminer|lex.ClassVerb|lex.ClassAdverb) && !t.Role.Has(lex.RoleNominal) && !t.In(lex.ClassNoun)) {
			return i
		}
		if i--; !t.Is(lex.FlagHyphen) && !s.Token(i-1).Is(lex.FlagHyphen) {
			n++
		}
	}
	return i
}

// capitalsStart goes back from i over a name in capitals, with what joins their
// parts, and an acronym in parentheses that ends it; i if there is none.
func (s *sentence) capitalsStart(i int32) int32 {
	start := i
	for j := i - 1; j >= s.from; j-- {
		t := s.Token(j)
		switch {
		case t.Is(lex.FlagClose) && j == i-1 && s.Token(j-2).Is(lex.FlagOpen) && s.Token(j-1).Is(lex.FlagUpper):
			j -= 2
		case s.people.On(j) != 0, s.dated(j), t.In(lex.ClassDeterminer | lex.ClassPronoun):
			return start
		case t.Name() && !(t.Is(lex.FlagLineStart) && s.opens(j)):
			start = j
		case t.Is(lex.FlagNumber) && start < i && start == j+1 && s.Token(j-1).Name():
			start = j
		case t.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagAmpersand) && start == j+1 && s.Token(j-1).Name():
		case s.Is(j, lex.And, lex.Of, lex.For) && start == j+1 && s.joins(j):
		default:
			return start
		}
	}
	return start
}

// distinct reports whether the capitals from start to end, before a small head,
// are those of a name: more than a country, a body or a field of technology.
func (s *sentence) distinct(h smallHead, start, end int32) bool {
	own, body := 0, false
	for i := start; i < end; i++ {
		t := s.Token(i)
		if !t.Name() {
			continue
		}
		body = body || s.bodies.On(i) != 0
		if s.bodies.On(i) == 0 && !s.inCountry(i) && t.Role&(lex.RoleHollow|lex.RoleVague) == 0 && !s.Token(i).In(noName) && !t.In(lex.ClassPost|lex.ClassPostModifier|lex.ClassHonorific|lex.ClassOrdinal) {
			own++
		}
	}
	if body && own == 0 {
		return h.kind == schema.RefDocument && end < h.from && s.ownWord(end, h.from)
	}
	return own > 1 && !body || own > 0 && s.introduced(start)
}

// introduced reports whether a determiner or a possessive comes before the name
// at i.
func (s *sentence) introduced(i int32) bool {
	for s.Role(i - 1).Has(lex.RoleVague) {
		i--
	}
	t := s.Token(i - 1)
	return t.In(lex.ClassDeterminer) || t.Is(lex.FlagPossessive)
}
