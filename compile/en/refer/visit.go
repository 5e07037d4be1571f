package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// visit reads a journey that is told apart by who makes it, whereto and when:
// "visit to Fiji by a Kenyan delegation", "his visit to Oslo in May 2020". It
// returns where to go on, i if there is none.
func (s *sentence) visit(i int32) int32 {
	if t := s.Token(i); t.Is(lex.FlagCapital) || !t.In(journeys) {
		return i
	}
	to, by, end := s.journey(i + 1)
	start := s.travellerStart(i)
	date, _ := s.dateOf(schema.RefEvent, start, end)
	switch {
	case !to, s.Token(i - 1).In(lex.ClassOrdinal): // "the first visit to Fiji by a minister in ten years"
		return i
	case s.Role(i-1).Has(lex.RoleFormal) && !by && start == i:
		return s.enter(schema.RefEvent, i-1, end, referenceVisit)
	case s.opening() && !s.Token(i-1).In(ownWord), !by && date == "" && !s.dated(i-1):
		return i
	}
	return s.enter(schema.RefEvent, start, end, referenceVisit)
}

// opening reports whether the sentence is the first one, which tells of the
// meeting itself.
func (s *sentence) opening() bool {
	return s.BodySentence(int32(s.SentenceAt(s.from))) < 1
}

// journey reads whereto and by whom a journey is, from i on, in either order.
func (s *sentence) journey(i int32) (to, by bool, end int32) {
	end = i
	for range 2 {
		switch {
		case !to && s.Is(i, lex.To) && s.placeAt(i+1) > i+1:
			to, end = true, s.placeAt(i+1)
		case !by && s.Is(i, lex.By, lex.Of) && s.whoEnd(i+1) > i+1:
			by, end = true, s.whoEnd(i+1)
		}
		i = end
	}
	if verb := s.Token(end + 1); to && by && s.Is(end, lex.To) && verb.In(lex.ClassVerb) && verb.In(lex.ClassBase) {
		end = s.phraseEnd(end + 2) // "to explore investment"
	}
	return to, by, end
}

// placeAt returns the token after the country, the city or the name at i that
// may be one; i if there is none.
func (s *sentence) placeAt(i int32) int32 {
	at := i
	if s.Is(at, lex.The) {
		at++
	}
	end := at
	if h, ok := s.Hit(at); ok && s.isPlace(at) {
		end = h.To
	} else if at == i && s.bodies.On(at) == 0 {
		end = s.Ahead(at, s.to).Until(func(t *lex.Token) bool { return !t.Name() }).At
	}
	if end == at || s.Token(end).Is(lex.FlagPossessive) {
		return i
	}
	return end
}

// whoEnd returns the token after the people whom the phrase at i names.
func (s *sentence) whoEnd(i int32) int32 {
	for i < s.to {
		t := s.Token(i)
		switch {
		case t.Name() && !s.dated(i), t.Is(lex.FlagPossessive|lex.FlagHyphen|lex.FlagNumber) && !s.dated(i), t.In(lex.ClassDeterminer):
		case s.Is(i, lex.And, lex.Of, lex.For) && s.Token(i+1).Name():
		case s.lowNoun(i) && !t.In(lex.ClassAdverb):
		default:
			return i
		}
		i++
	}
	return i
}

// travellerStart goes back from a journey over the date before it and the name
// of the person whose it is: "Minister Ada Roe’s May 2020 visit".
func (s *sentence) travellerStart(i int32) int32 {
	at := i
	for at > s.from && s.dated(at-1) {
		at--
	}
	if at--; !s.Token(at).Is(lex.FlagPossessive) || s.people.On(at-1) == 0 {
		return i
	}
	for at > s.from && (s.people.On(at-1) != 0 || s.Token(at-1).Name() && s.Token(at-1).In(lex.ClassPost|lex.ClassPostModifier)) {
		at--
	}
	return at
}
