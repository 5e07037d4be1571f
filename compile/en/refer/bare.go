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

// leads notes a list of names that the plural noun at c leads. It finds no
// reference itself.
func (s *sentence) leads(c lex.Cursor) lex.Cursor {
	kind, ok := tables().lists[c.Printed()]
	if !ok {
		return c
	}
	first := c.Next().Skip(lex.FlagComma)
	switch {
	case first.Is(lex.Such) && first.Peek(1).In(lex.As):
		first = first.Move(2)
	case first.Is(lex.Including), first.In(like):
		first = first.Next()
	case first.At == c.At+1 && first.Token().Name(): // "the platforms Alpha and Beta"
	default:
		return c
	}
	s.leading = leading{kind, first.Until(endsList).At}
	return c
}

// endsList reports whether a token cannot be in a list of names.
func endsList(t *lex.Token) bool {
	return !t.Name() && !t.In(lex.ClassDeterminer) && t.Word != lex.And && t.Word != lex.Of && t.Word != lex.For && t.Word != lex.On &&
		!t.Is(lex.FlagNumber|lex.FlagComma|lex.FlagHyphen|lex.FlagOpen|lex.FlagClose|lex.FlagPossessive|lex.FlagSlash)
}

// bare reads a name without a head whose kind the words before it tell: the
// growth of Coast 2050, projects like the Southern Connector.
func (s *sentence) bare(c lex.Cursor) lex.Cursor {
	if c.Peek(-1).Name() && !c.In(lex.FlagLineStart) || c.Peek(-1).Is(lex.FlagHyphen) || c.Move(-1).Is(lex.And) && c.Peek(-2).Name() && c.At >= s.leading.to && !s.joined(c.Turned()) {
		return c // within a name
	}
	end := s.bareEnd(c)
	name := end.Passed(c)
	if name.Empty() || !s.ownCapitals(name) {
		return c
	}
	start := c
	if s.acronymAt(end) != "" {
		start = c.To(max(s.done, s.spelledFrom(c, end).At))
	}
	shaped, short := s.shaped(name), s.isShort(name)
	if c.At < s.leading.to && !short && (name.Len() > 1 || c.Token().Word == 0) {
		if s.leading.kind == schema.RefForum {
			return end
		}
		return s.enter(s.leading.kind, start, end, referenceListing)
	}
	if kind := s.apposedKind(end); kind != "" && shaped {
		return s.enter(kind, start, end, referenceSlot)
	}
	if kind := s.slotKind(c); kind != "" && shaped && !short {
		s.slot = leading{kind, end.At}
		return s.enter(kind, start, end, referenceSlot)
	}
	return c
}

// slotKind tells the kind of the name at c by the words before it.
func (s *sentence) slotKind(c lex.Cursor) schema.ReferenceKind {
	before := c.Turned()
	for before.In(lex.ClassDeterminer) || before.In(lex.FlagPossessive) {
		before = before.Next()
	}
	if s.slot.to > 0 && s.joined(before) {
		return s.slot.kind // "of OCEANPASS and of Coast 2050"
	}
	for from := before.Within(4); !from.Done(); from = from.Next() {
		if kind, ok := tables().slots[strings.ToLower(s.CleanText(from.At, before.At+1))]; ok {
			return kind
		}
	}
	return ""
}

// joined reports whether nothing but a comma, "and" and a preposition is between
// the name found last in a slot and what comes after c, which reads back.
func (s *sentence) joined(c lex.Cursor) bool {
	end := c
	for end.At >= s.slot.to && (end.Peek(0).Is(lex.FlagComma) || s.Is(end.At, lex.And, lex.Of, lex.In)) {
		end = end.Next()
	}
	return end.At+1 == s.slot.to && end.Past(c)
}
