package refer

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// A leading is what leads a list of names and tells their kind: "initiatives
// such as", up to token to.
type leading struct {
	kind schema.ReferenceKind
	to   int32
}

// leads notes a list of names that the plural noun at i leads. It finds no
// reference itself.
func (s *sentence) leads(i int32) int32 {
	kind, ok := tables().lists[s.TokenText(i)]
	if !ok {
		return i
	}
	c := s.Ahead(i+1, s.to).Skip(lex.FlagComma)
	switch {
	case c.Is(lex.Such) && s.Is(c.At+1, lex.As):
		c.At += 2
	case c.Is(lex.Including), s.Token(c.At).In(like):
		c.At++
	case c.At == i+1 && c.Token().Name(): // "the platforms Alpha and Beta"
	default:
		return i
	}
	end := c.At
	for ; end < s.to; end++ {
		t := s.Token(end)
		if !t.Name() && !t.Is(lex.FlagNumber|lex.FlagComma|lex.FlagHyphen|lex.FlagOpen|lex.FlagClose|lex.FlagPossessive|lex.FlagSlash) && !t.In(lex.ClassDeterminer) && !s.Is(end, lex.And, lex.Of, lex.For, lex.On) {
			break
		}
	}
	s.leading = leading{kind, end}
	return i
}

// bare reads a name without a head whose kind the words before it tell: the
// growth of Coast 2050, projects like the Southern Connector. It begins at i; it
// returns where to go on, i if there is none.
func (s *sentence) bare(i int32) int32 {
	if s.Token(i-1).Name() && !s.Token(i).Is(lex.FlagLineStart) || s.Token(i-1).Is(lex.FlagHyphen) {
		return i // within a name
	}
	end := s.bareEnd(i)
	if end == i || !s.ownCapitals(i, end) {
		return i
	}
	start := i
	if s.acronymAt(end) != "" {
		start = max(s.done, s.spelledFrom(i, end))
	}
	if i < s.leading.to && !s.isShort(i, end) && (end-i > 1 || s.Token(i).Word == 0) {
		if s.leading.kind == schema.RefForum {
			return end
		}
		return s.enter(s.leading.kind, start, end, referenceListing)
	}
	if kind := s.apposedKind(end); kind != "" && s.shaped(i, end) {
		return s.enter(kind, start, end, referenceSlot)
	}
	if kind := s.slotKind(i); kind != "" && s.shaped(i, end) && !s.isShort(i, end) {
		s.slot = leading{kind, end}
		return s.enter(kind, start, end, referenceSlot)
	}
	return i
}

// bareEnd returns the token after the capitals and numbers at i, with "of" and
// "for" between them; i if one of them is of another fact, or the name has a head
// after all.
func (s *sentence) bareEnd(i int32) int32 {
	end := i
	for end < s.to {
		t, next := s.Token(end), s.Token(end+1)
		switch {
		case t.Name() && s.unclaimed(end), end > i && t.Is(lex.FlagNumber) && !s.dated(end):
		case t.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagAmpersand) && end > i && next.Name():
		case s.Is(end, lex.Of, lex.For) && end > i && next.Name():
		case t.Name(), t.Is(lex.FlagPossessive | lex.FlagHyphen), s.lowNoun(end) && end > i && !t.In(lex.ClassVerb|lex.ClassAdverb), s.Is(end, lex.And) && s.headSoon(end+1):
			return i
		case s.Token(end).Is(lex.FlagOpen) && s.Token(end+3).Name():
			return i // "Methane Reduction (GMR) Fund"
		default:
			return end
		}
		end++
	}
	return end
}

// unclaimed reports whether the capital at i may be of a name without a head.
func (s *sentence) unclaimed(i int32) bool {
	t := s.Token(i)
	return s.bodies.On(i) == 0 && s.people.On(i) == 0 && !s.clauses.Covered(i) && !s.dated(i) && !s.Token(i).In(division) &&
		!t.In(lex.ClassDeterminer|lex.ClassPronoun|lex.ClassPost|lex.ClassParty|lex.ClassGovernment|lex.ClassSeriesHead|lex.ClassMeeting|lex.ClassHonorific|lex.ClassBody|lex.ClassBodyTail) &&
		t.Role&(lex.NameHeads|lex.RoleMemorandum) == 0
}

// ownCapitals reports whether one of the capitals is more than a field of
// technology or a region.
func (s *sentence) ownCapitals(from, to int32) bool {
	for ; from < to; from++ {
		if s.Token(from).Name() && !s.Token(from).In(noName) {
			return true
		}
	}
	return false
}

// shaped reports whether capitals look like a name of their own: of two words or
// more, with a number, or with capitals within a word.
func (s *sentence) shaped(from, to int32) bool {
	if to-from > 1 {
		return true
	}
	printed := s.TokenText(from)
	return len(printed) > 2 && strings.ToLower(printed[1:]) != printed[1:]
}

// apposedKind tells the kind of a name that ends at i by the noun that explains
// it: "Blue Week, an international conference".
func (s *sentence) apposedKind(i int32) schema.ReferenceKind {
	c := s.Ahead(i, min(s.to, i+7)).Skip(lex.FlagComma)
	if c.At == i || !c.Is(lex.A, lex.An) {
		return ""
	}
	head := s.lowEnd(c.At+1) - 1
	if head <= c.At || s.Token(head).Is(lex.FlagHyphen) {
		return ""
	}
	return s.smallKind(head)
}

// isShort reports whether a word is an acronym that the text defines, so that
// what it means is another fact.
func (s *sentence) isShort(from, to int32) bool {
	return to-from == 1 && s.Token(from).Is(lex.FlagUpper) && strings.Contains(s.Content, "("+s.TokenText(from)+")")
}

// slotKind tells the kind of the name at i by the words before it.
func (s *sentence) slotKind(i int32) schema.ReferenceKind {
	at := i
	for at > s.from && (s.Token(at-1).In(lex.ClassDeterminer) || s.Token(at-1).Is(lex.FlagPossessive)) {
		at--
	}
	if s.slot.to > 0 && s.joined(at) {
		return s.slot.kind // "of OCEANPASS and of Coast 2050"
	}
	for from := at - 1; from >= s.from && from > at-5; from-- {
		if kind, ok := tables().slots[strings.ToLower(s.CleanText(from, at))]; ok {
			return kind
		}
	}
	return ""
}

// joined reports whether nothing but a comma, "and" and a preposition is between
// the name found last in a slot and token i.
func (s *sentence) joined(i int32) bool {
	at := i
	for at > s.slot.to && (s.Token(at-1).Is(lex.FlagComma) || s.Is(at-1, lex.And, lex.Of, lex.In)) {
		at--
	}
	return at == s.slot.to && at < i
}
