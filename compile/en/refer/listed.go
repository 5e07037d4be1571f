package refer

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// listed reads a name of data/references.tsv that begins at c: its kind is known,
// no word of the name tells it.
func (s *sentence) listed(c lex.Cursor) lex.Cursor {
	h, ok := s.Hit(c.At)
	if !ok || h.Kinds&lex.ReferenceKinds == 0 {
		return c
	}
	e, _ := s.Meaning(h, lex.KindReference)
	end := c.To(h.To)
	if e == nil || s.headsName(end) || s.editionOf(end).Past(end) {
		return c
	}
	if e.Value == lex.NoReference || s.aliased(h.Phrase) {
		return end
	}
	if s.covered(c.Move(-1)) && c.Peek(-2).Is(lex.FlagHyphen|lex.FlagDash) {
		c = s.nameStart(end.Move(-1)) // "ASEAN-Japan Comprehensive Strategic Partnership"
	}
	kind := schema.ReferenceKind(e.Value)
	if kind == schema.RefDocument && end.Peek(-1).In(lex.NameHeads) {
		end = s.nameEnd(end) // "Budapest Convention on Cybercrime"
	}
	if kind == schema.RefWorkingGroup && end.In(lex.ClassDocument) && s.dated(c.Move(-1)) {
		return c // "the 2021 OEWG report"
	}
	if kind == schema.RefEvent && lowEnd(end).Past(end) {
		switch {
		case end.Peek(0).In(crisis):
			end = end.Next()
		case !end.Peek(0).In(sequel):
			return end // "COVID-19 vaccines"
		}
	}
	return s.enter(kind, c, end, referenceListed)
}

// numbered reads a conference by its acronym and number: "COP28", "COP-28",
// "MC 12".
func (s *sentence) numbered(c lex.Cursor) lex.Cursor {
	end := s.editionOf(c)
	switch {
	case !end.Past(c), end.Peek(0).Is(lex.FlagClose), end.At > c.Rest().To, end.In(lex.RoleEvent):
		return c
	case s.aliased(end.Passed(c)):
		return end
	}
	start := c
	if of := c.Move(-1); of.In(lex.FlagUpper) && of.At >= s.done && (s.body(of) || s.HitOn(of.At) != 0) && !s.inCountry(of) {
		start = of // "UNFCCC COP28"
	}
	return s.enter(schema.RefEvent, start, end, referenceNumbered)
}

// editionOf returns the cursor after the acronym of a conference at c and its number; c
// if there is none.
func (s *sentence) editionOf(c lex.Cursor) lex.Cursor {
	printed := c.Printed()
	letters, end := strings.TrimRight(printed, "0123456789"), c.Next()
	if !c.In(lex.FlagUpper) || !s.RoleOf(letters).Has(lex.RoleNumbered) || letters == printed && !editionEnd(end).Past(end) {
		return c
	}
	if letters == printed {
		return editionEnd(end)
	}
	return end
}

// editionEnd returns the cursor after the number of an edition at c, with or
// without a hyphen before it; c if there is none. A year without one is none.
func editionEnd(c lex.Cursor) lex.Cursor {
	number := c
	if c.Peek(0).Is(lex.FlagHyphen) {
		number = c.Next()
	}
	t := number.Peek(0)
	if !t.Is(lex.FlagNumber) || t.Num < 1 || !number.Past(c) && isYear(t) {
		return c
	}
	return number.Next()
}

// resolved reads a resolution without a capital by its number or by what it is on, after
// the name of the body whose it is: "UN Security Council resolution 1540", "resolution 1540", "resolution
// (A/RES/1)", "resolution on Fiji"; and the framework of one for responsible behaviour.
func (s *sentence) resolved(c lex.Cursor) lex.Cursor {
	if !c.In(resolution) && !c.In(frameHead) || !s.body(c.Move(-1)) && !s.numberOf(c.Next()).Past(c.Next()) {
		return c
	}
	start, end := s.capitalsStart(c), s.numberOf(c.Next())
	switch on := c.Next(); {
	case c.In(frameHead) && on.Is(lex.For, lex.Of) && on.Next().In(duty):
		end = on.Next().Until(func(t *lex.Token) bool { return !t.Name() && !lowNoun(t) })
	case c.In(resolution) && on.Is(lex.On) && !end.Past(on):
		end = s.aboutEnd(on)
	}
	if !end.Past(c.Next()) || start.At < s.done {
		return c
	}
	return s.enter(schema.RefDocument, start, end, referenceNamed)
}

// numberOf returns the cursor after the number of a resolution at c, or after its
// symbol in parentheses; c if there is none.
func (r capitals) numberOf(c lex.Cursor) lex.Cursor {
	if c.Peek(0).Is(lex.FlagOpen) && c.Peek(2).Is(lex.FlagSlash) {
		return c.SkipParens()
	}
	if !c.Peek(0).Is(lex.FlagNumber) || r.dated(c) {
		return c
	}
	for c = c.Next(); c.Peek(0).Is(lex.FlagSlash) && c.Peek(1).Is(lex.FlagNumber|lex.FlagUpper); {
		c = c.Move(2)
	}
	return c
}

// researched reads what joint research is on, if it has a name and an acronym of
// its own, which is in the parentheses at c. A field of technology at large is none.
func (s *sentence) researched(c lex.Cursor) lex.Cursor {
	if !c.Peek(2).Is(lex.FlagClose) || s.body(c.Next()) || s.acronymAt(c) == "" {
		return c
	}
	field := s.fieldBefore(c)
	name := field.Turned()
	for name.Token().Name() && !name.In(lex.ClassDeterminer) && !s.covered(name) && !s.person(name) {
		name = name.Next()
	}
	start := name.Turned()
	if c.At-start.At < 2 || start.At == field.At || start.Printed()[0] != c.Next().Printed()[0] || !ofResearch(name.SkipWord(lex.The)) {
		return c
	}
	return s.enter(schema.RefProgramme, start, c, referenceResearch)
}

// fieldBefore returns where the field of technology begins that ends before c; c
// if there is none.
func (s *sentence) fieldBefore(c lex.Cursor) lex.Cursor {
	for back := c.Turned().Within(4); !back.Done(); back = back.Next() {
		if h, ok := s.Hit(back.At); ok && h.To == c.At && h.Kinds&lex.ReferenceKinds != 0 {
			return c.To(back.At)
		}
	}
	return c
}
