package refer

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// named reads the name headed by the word at head: "the U.S. National Biodefense
// Strategy", "the Framework for Security and Public Health".
func (s *sentence) named(head lex.Cursor) lex.Cursor {
	next := head.Next()
	switch t := next.Peek(0); {
	case t.Is(lex.FlagHyphen), t.Name() && !s.covered(next) && t.In(lex.NameHeads), s.laterHead(next), s.acronymAt(next) != "" && s.meets(next.SkipParens()), cooperates(next),
		t.Name() && !t.Is(lex.FlagLineStart) && head.In(lex.RoleNumberedText):
		return head // a later word is the head: "Action Plan Report"; or none, "Law Enforcement"
	case head.In(lex.RoleHeadsFirst), needAt(head) == needFirst && next.Token().Name() && !head.Peek(-1).Name():
		return s.namedAfter(head)
	case short(head.Token()) && head.In(lex.FlagUpper) && s.isPlace(head.Move(-1)):
		return head // "Canberra ACT"
	}
	n := name{s.nameStart(head), head, s.nameEnd(next)}
	if head.In(lex.RoleMemorandum) || introduced(n.start) && (n.end.Past(next) && n.end.Move(-1).In(lex.RoleMemorandumOf) || head.In(contract) && n.end.At == next.At && !s.ownWords(n.before())) {
		n.end = s.memorandumOn(n.end)
	}
	kind := s.kindOf(n)
	switch {
	case s.leading.kind == schema.RefForum && head.At < s.leading.to && !head.In(onPaper), s.isSelf(n, kind):
		return n.end
	case kind == "", n.start.At < s.done && s.Is(s.done, lex.And), s.isBody(n, kind), s.person(head), head.Peek(-1).In(lex.Of):
		return head
	case !s.tellsWhich(n):
		return s.newlyMade(n, kind)
	case s.otherName(n.start, n.phrase()):
		return n.end
	}
	s.enter(kind, n.start, n.end, referenceNamed)
	if kind == schema.RefEvent {
		s.within(head.Next().UpTo(n.end.At))
	}
	return n.end
}

// within reads the document whose parties an event is of, in the name of that: "Conference
// of the Parties to the Reef Convention".
func (s *sentence) within(c lex.Cursor) {
	to := c.Seek(lex.ClassParty).Next()
	if !to.Is(lex.To, lex.Of) {
		return
	}
	for head := to.Next(); !head.Done(); head = head.Next() {
		if head.In(lex.RoleDocument) && isHead(head.Token()) && s.named(head).Past(head) {
			return
		}
	}
}

// laterHead reports whether capitals at c lead on to a further head, whose name has
// the one before them as a word: "Act East Forum".
func (s *sentence) laterHead(c lex.Cursor) bool {
	for ; c.Token().Name() && !c.In(lex.FlagLineStart) && !s.covered(c) && !s.person(c) && !s.dated(c); c = c.Next() {
		if c.In(lex.NameHeads) && !c.In(lex.RoleHeadsFirst) {
			return true
		}
	}
	return false
}

// meets reports whether the capitals at c end with the head of an event, whose name
// has those before them: "Reef Initiative (RI) Ministerial Meeting".
func (s *sentence) meets(c lex.Cursor) bool {
	end := c.Until(notName)
	return end.Past(c) && end.Peek(-1).In(lex.RoleEvent) && !end.Peek(-1).In(lex.RoleDated)
}

// newlyMade reads a name that says no more than its kind, of something that is said
// to be made: "issued a Joint Communiqué", "approved the Joint Action Plan",
// "established a Working Group on reefs".
func (s *sentence) newlyMade(n name, kind schema.ReferenceKind) lex.Cursor {
	article := n.start.Turned()
	for article.In(lex.RoleVague) {
		article = article.Next()
	}
	before := article.Next()
	switch {
	case !article.In(anyDeterminer) || n.before().Empty():
	case kind == schema.RefWorkingGroup:
		if on := s.groupOn(n.end); on.Past(n.end) && (before.In(founding) || before.Is(lex.Of) && before.Peek(1).In(founding)) {
			return s.enter(kind, n.start, on, referenceGroup)
		}
	case kind == schema.RefDocument || n.head.In(planHead) || n.head.In(frameHead):
		if madeBefore(before) || madeAfter(n.end) {
			return s.enter(schema.RefDocument, n.start, n.end, referenceMade)
		}
	}
	return n.head
}

// isSelf reports whether a name is that of the statement or of its meeting.
func (s *sentence) isSelf(n name, kind schema.ReferenceKind) bool {
	p := n.phrase()
	if s.ofMeeting(p) {
		if n.head.In(contract) && n.end.At > n.head.At+1 {
			return s.ofMeeting(n.head.Next().Passed(n.start)) // "Memorandum of Understanding on the Harbor Dialogue"
		}
		return true
	}
	own := kind == schema.RefDocument || s.isMostOfTitle(p) || s.opening && !s.told(n.start, n.end)
	return own && s.isTitle(p) && !s.dated(n.start.Move(-1))
}

// isBody reports whether a name is that of a body; one that is held at a place or
// a time is an event as well.
func (s *sentence) isBody(n name, kind schema.ReferenceKind) bool {
	return s.body(n.head) && !(kind == schema.RefEvent && s.told(n.start, n.end))
}

// kindOf tells the kind of a name by its head, and by what it goes on to:
// "Cybersecurity Partnership: Joint Principles", "Framework for an Agreement".
func (s *sentence) kindOf(n name) schema.ReferenceKind {
	kind := s.kind(n.head, n.start)
	if kind == "" {
		return ""
	}
	if k := s.subtitleKind(n); k != "" {
		return k
	}
	if kind == schema.RefProgramme && s.isText(n) {
		return schema.RefDocument
	}
	return kind
}

// isText reports whether a name that may be that of a programme is said to be
// that of a text.
func (s *sentence) isText(n name) bool {
	after := n.head.Next()
	switch {
	case s.slotKind(n.start) == schema.RefDocument, n.head.In(planHead) && after.Is(lex.Of), isSigned(n.start):
		return true
	case n.end.Peek(0).In(signed) && n.end.Peek(0).In(lex.ClassParticiple), n.end.Is(lex.That, lex.Which) && n.end.Within(12).Seek(adopting).In(lex.ClassPast):
		return true
	}
	return n.end.At > n.head.At+3 && s.Is(n.head.At+2, lex.A, lex.An) && n.head.Peek(3).In(lex.RoleDocument)
}

// namedAfter reads a name that its head begins: "Operation Clear Sky".
func (s *sentence) namedAfter(head lex.Cursor) lex.Cursor {
	first := head.Next()
	end := first
	for ; !end.Done() && !end.In(lex.FlagLineStart); end = end.Next() {
		t := end.Token()
		if !(t.Name() && !s.person(end)) && !(end.Past(first) && (t.In(lex.ClassDeterminer) || end.Is(lex.Of)) && end.Peek(1).Name()) {
			break
		}
	}
	kind, start := schema.RefProgramme, head
	if head.Peek(-1).In(tropical) {
		start = head.Move(-1) // "Tropical Cyclone Roe"
	}
	if head.In(lex.RoleEvent) {
		if kind = schema.RefEvent; end.Is(lex.And) && end.Peek(1).Name() && strings.HasSuffix(head.Printed(), "s") {
			end = end.Move(2) // "Hurricanes Roe and Vela"
		}
	}
	if isYear(end.Token()) {
		end = end.Next()
	}
	before := start.Move(-1)
	within := before.Peek(0).Name() && !before.Peek(0).Is(lex.FlagLineStart) && !s.covered(before)
	if !end.Past(first) || within || s.covered(first) || end.Peek(-1).In(lex.NameHeads|lex.RoleHollow) {
		return head
	}
	return s.enter(kind, start, end, referenceNamed)
}

// memorandum reads a memorandum that has no name but what it is between or on:
// "memorandum of understanding on fisheries", "an MOU between the A Agency and
// the B Institute", "Space Situational Awareness MOU".
func (s *sentence) memorandum(c lex.Cursor) lex.Cursor {
	start, after, acronym := c, c.Next(), short(c.Token())
	if !acronym {
		if !after.Is(lex.Of) || !after.Next().In(lex.RoleMemorandumOf) {
			return c
		}
		after = after.Move(2)
	}
	end := s.memorandumEnd(after)
	if acronym && !end.Past(after) {
		if start = s.capitalsStart(c); start.In(lex.ClassCardinal) || start.At < s.done || !s.ownCapitals(c.Passed(start)) || s.covered(c.Move(-1)) {
			return c
		}
	}
	return s.enter(schema.RefDocument, start, end, referenceMemorandum)
}

// smallHeaded reads a name with capitals that a small word heads.
func (s *sentence) smallHeaded(c lex.Cursor) lex.Cursor {
	h, ok := s.smallHeadAt(c)
	if !ok || c.Peek(1).In(lex.Of) && h.kind != schema.RefEvent {
		return c
	}
	if _, longer := s.smallHeadAt(c.Next()); longer {
		return c
	}
	low, end := lowStart(h.start), c.Next()
	start := s.capitalsStart(low)
	if open := low.Move(-3); open.Past(start) && open.In(lex.FlagOpen) {
		start = s.spelledFrom(start, open)
	}
	nested := h.kind == schema.RefDocument && h.start.Past(low) // "Coral Network (CRN) letter of intent"
	name := end.Passed(start)
	if !low.Past(start) || start.At < s.done && !nested || !s.distinct(h, start, low) || s.ofMeeting(name) || s.isTitle(name) {
		return c
	}
	return s.enter(h.kind, start, end, referenceSmall)
}

// lowStart goes back from a small head over at most two small words and the
// hyphens between them.
func lowStart(head lex.Cursor) lex.Cursor {
	c := head.Turned()
	for n := 0; n < 2 && !c.Done(); {
		t := c.Token()
		if isSmall(t) && c.Peek(1).Is(lex.FlagHyphen) {
			c = c.Next()
			n++
			continue // "open-ended"
		}
		if !t.Is(lex.FlagHyphen) && !describes(t) {
			break
		}
		if c = c.Next(); !t.Is(lex.FlagHyphen) && !c.Peek(0).Is(lex.FlagHyphen) {
			n++
		}
	}
	return c.Turned()
}

// describes reports whether a token is a small word that may come before a noun.
func describes(t *lex.Token) bool {
	return isSmall(t) && lowNoun(t) && (!t.In(lex.ClassDeterminer|lex.ClassVerb|lex.ClassAdverb) || t.In(lex.RoleNominal) || t.In(lex.ClassNoun))
}
