package refer

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// phrases tells where noun phrases in small letters begin and end.
type phrases struct{ *reader }

// notInNoun are the classes of words that are in no noun phrase, and begin another.
const notInNoun = lex.ClassPreposition | lex.ClassConjunction | lex.ClassPronoun | lex.ClassModal | lex.ClassBe | lex.ClassHave

// lowNoun reports whether a token may be in a noun phrase: no word that begins
// another phrase.
func lowNoun(t *lex.Token) bool {
	switch {
	case t.Is(lex.FlagHyphen):
		return true
	case !t.Is(lex.FlagWord), t.Word == lex.To, t.Word == lex.That, t.Word == lex.Not, t.In(notInNoun | lex.ClassRelative | lex.ClassSubordinate | lex.ClassDayWord | lex.ClassAdverb):
		return false
	}
	return !(t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird)) || t.In(lex.RoleNominal)
}

// lowEnd returns the cursor after the noun phrase that begins at c.
func lowEnd(c lex.Cursor) lex.Cursor {
	for ; !c.Done() && (lowNoun(c.Token()) || c.Peek(-1).Is(lex.FlagHyphen) && isSmall(c.Token())); c = c.Next() { // "broad-based"
	}
	return c
}

// phraseEnd returns the cursor after the noun phrase at c, with the phrases that
// "of" and "and" add to it; c if it is a time.
func (r phrases) phraseEnd(c lex.Cursor) lex.Cursor {
	end := c.Within(12)
	for ; !end.Done(); end = end.Next() {
		t, next, begun := end.Token(), end.Peek(1), end.Past(c)
		switch {
		case t.In(lex.ClassTime | lex.ClassSeason), r.dated(end), r.person(end), t.In(lex.ClassOrdinal) && !begun:
			return c
		case t.In(lex.ClassGerund) && !t.In(lex.ClassNoun) && begun && !end.Peek(-1).In(lex.ClassDeterminer): // not "the marking of berths"
			return c.To(end.At)
		case t.Name(), lowNoun(t), isSmall(t) && !t.In(notInNoun) && end.Peek(-1).In(lex.Of), t.Is(lex.FlagPossessive | lex.FlagAmpersand | lex.FlagSlash):
		case t.In(lex.ClassDeterminer) && (!begun || end.Peek(-1).In(lex.Of)):
		case begun && end.Is(lex.Of) && (isSmall(next) && !next.In(notInNoun) || next.Name() || next.In(lex.ClassDeterminer)):
		case begun && t.Is(lex.FlagComma) && listedLow(end.Next()): // "on tides, reefs and berths"
		case begun && end.Is(lex.And) && (lowNoun(next) && !next.In(lex.ClassDeterminer) && (!next.In(lex.ClassVerb) || end.Peek(2).In(lex.Of)) || next.Name()):
		default:
			return withoutHyphen(c.To(end.At))
		}
	}
	return withoutHyphen(c.To(end.At))
}

// listedLow reports whether small words, with commas between them, lead on to "and" and another
// small noun, and no verb is among them.
func listedLow(c lex.Cursor) bool {
	and := c.Within(8).Until(func(t *lex.Token) bool {
		return !(isSmall(t) && lowNoun(t) || t.Is(lex.FlagComma)) || t.In(lex.ClassDeterminer)
	})
	next := and.Next()
	return and.Past(c) && and.Is(lex.And) && isSmall(next.Token()) && lowNoun(next.Token()) && !next.In(lex.ClassDeterminer|lex.ClassVerb)
}

// withoutHyphen goes back over a hyphen before c.
func withoutHyphen(c lex.Cursor) lex.Cursor {
	if c.Peek(-1).Is(lex.FlagHyphen) {
		return c.Move(-1)
	}
	return c
}

// phraseAfter returns the cursor after the noun phrase that the small word at c
// governs; c if none does.
func (r phrases) phraseAfter(c lex.Cursor) lex.Cursor {
	if end := r.phraseEnd(c.Next()); end.Past(c.Next()) {
		return end
	}
	return c
}

// aboutEnd returns the cursor after what a document or event whose noun ends
// before c is on, and between whom it is: "on reef care", "between Norway and Peru".
func (r phrases) aboutEnd(c lex.Cursor) lex.Cursor {
	end := c
	if c.Is(lex.On, lex.For) || c.In(about) {
		if end = r.phraseAfter(c); end.Past(c) && end.Is(lex.On) {
			end = r.phraseAfter(end) // "for cooperation on tides"
		}
	}
	if end.Is(lex.Between) {
		return r.partiesEnd(end)
	}
	return end
}

// partiesEnd returns the cursor after the names of those between whom a document
// is, after the "between" at c; c if there are no names.
func (r phrases) partiesEnd(between lex.Cursor) lex.Cursor {
	end, joined := between, false
	for c := between.Next(); !c.Done(); c = c.Next() {
		t := c.Token()
		joined = joined || c.Is(lex.And)
		switch {
		case (t.Name() || t.Is(lex.FlagUpper)) && !r.dated(c):
			if joined {
				end = c.Next()
			}
		case t.Is(lex.FlagOpen) && r.acronymAt(c) != "":
			c = clause.Closing(c)
		case t.Is(lex.FlagPossessive | lex.FlagHyphen | lex.FlagSlash), c.Is(lex.The, lex.And, lex.Of, lex.For, lex.In), t.Is(lex.FlagComma) && !joined: // "Fiji, Peru and Chile"
		default:
			return end
		}
	}
	return end
}

// betweenBodies reports whether a phrase says between which bodies a document is.
func (r phrases) betweenBodies(p lex.Phrase) bool {
	return r.Is(p.From, lex.Between) && len(r.bodies.In(p.From, p.To)) > 1
}

// indefinite is the article of what was not spoken of before.
var indefinite = lex.Any{lex.A, lex.An}

// article returns the determiner before the words that come before a noun, "and"
// between two of them included; false if another word is there.
func (r phrases) article(noun lex.Cursor, determiner lex.Feature) (lex.Cursor, bool) {
	for c := noun.Turned().Within(8); !c.Done(); c = c.Next() {
		t := c.Token()
		switch {
		case c.In(determiner):
			return noun.To(c.At), true
		case t.Is(lex.FlagHyphen), c.Is(lex.And) && c.Peek(-1).Is(lex.FlagWord) && c.Peek(1).Is(lex.FlagWord):
		case !t.Is(lex.FlagWord), t.In(lex.ClassDeterminer | notInNoun | lex.ClassRelative), c.Is(lex.To):
			return noun, false
		}
	}
	return noun, false
}

// modifiers goes back over the small words before a noun: "fourth joint",
// "kick-off".
func (r phrases) modifiers(noun lex.Cursor) lex.Cursor {
	start := noun
	for c := noun.Turned().Within(7); !c.Done(); c = c.Next() {
		t := c.Token()
		switch {
		case t.Is(lex.FlagHyphen):
			if c.Peek(1).In(lex.ClassPreposition) {
				return noun // "in-person"
			}
			continue
		case r.inCountry(c): // "US"
		case !t.Is(lex.FlagWord), t.In(lex.ClassDeterminer | notInNoun), c.Is(lex.To),
			t.In(lex.ClassVerb) && t.In(lex.ClassGerund|lex.ClassPast) && !t.In(groupForm):
			return start
		}
		start = noun.To(c.At)
	}
	return start
}

// ownWord reports whether one of the words before "working group" says which
// one is meant: "expert", not "new" or "joint".
func (r phrases) ownWord(p lex.Phrase) bool {
	return r.Any(p, func(t *lex.Token) bool {
		return !t.Is(lex.FlagHyphen) && !t.In(lex.ClassOrdinal|lex.ClassCardinal|lex.ClassAdverb|lex.ClassDeterminer) && !t.In(lex.RoleVague)
	})
}

// memorandumEnd returns the cursor after what the memorandum that ends before c
// is on, and between whom it is.
func (r kinds) memorandumEnd(c lex.Cursor) lex.Cursor {
	end := c
	if topic := field(c).Next(); (c.Is(lex.On) || field(c).Past(c)) && !topic.In(noField) && lowEnd(topic).Past(topic) {
		end = r.topicEnd(c)
		if name := r.nameEnd(c); name.Past(end) {
			end = name // "on Cooperation in the Field of Tides"
		}
	}
	if between := purposeEnd(end); between.Is(lex.Between) {
		if parties := r.partiesOn(between); parties.Past(between) {
			return parties
		}
	}
	return end
}

// partiesOn returns the cursor after those between whom a document is, after the
// "between" at c, and after what it is on: "between Fiji and Peru on Berth Safety".
func (r kinds) partiesOn(between lex.Cursor) lex.Cursor {
	parties := r.partiesEnd(between)
	on, topic := parties.SkipParens(), parties.SkipParens().Next()
	if !parties.Past(between) || !on.Is(lex.On, lex.For) && !(on.Is(lex.In) && topic.Peek(1).In(fieldWord)) || topic.In(noField) {
		return parties
	}
	if end := r.nameEnd(on); end.Past(on) {
		return end
	}
	if end := r.aboutEnd(on); end.Past(on) {
		return end
	}
	return parties
}

// memorandumOn goes on after the name of a memorandum in capitals, or of another
// contract: between whom it is, or if it has no name but that, on what: "Memorandum of
// Understanding on berths", "Agreement on the marking of berths".
func (r kinds) memorandumOn(end lex.Cursor) lex.Cursor {
	if end.Is(lex.Between) {
		return r.partiesOn(end)
	}
	on := end.SkipParens()
	if topic := on.Next(); !end.Move(-1).In(lex.RoleMemorandumOf) && !(end.Move(-1).In(contract) && (topic.Is(lex.The) || topic.In(ties))) {
		return end // "the effect of the Agreement on trade"
	}
	if purpose := purposeEnd(end); purpose.In(lex.FlagComma|lex.FlagStop) || purpose.In(lex.ClassDeterminer) {
		return purpose // "Memorandum of Understanding to go on with the Port Dialogue every year"
	}
	if !on.Is(lex.On) || on.Peek(1).Name() {
		return end
	}
	if topic := r.topicEnd(on); topic.Past(on) {
		return topic
	}
	return end
}

// topicEnd returns the cursor after what the "on" at c leads to: "on cooperation in higher
// education", "on cooperation in the field of tides"; c if that is nothing.
func (r phrases) topicEnd(c lex.Cursor) lex.Cursor {
	end := r.phraseAfter(field(c))
	if in := field(end); end.Past(c) && end.Is(lex.In) && end.Move(-1).In(ties) && isSmall(in.Peek(1)) && !in.Next().In(noField) && !in.Next().SkipWord(lex.The).In(noField) {
		if topic := r.phraseAfter(in); topic.Past(in) {
			return topic
		}
	}
	return end
}

// field goes on from "in" to the "of" of "in the field of".
func field(c lex.Cursor) lex.Cursor {
	if c.Is(lex.In) && c.Peek(1).Word == lex.The && c.Peek(2).In(fieldWord) && c.Peek(3).In(lex.Of) {
		return c.Move(3)
	}
	return c
}

// purposeEnd returns the cursor after what the memorandum that ends before c is
// made to do: "to build ties"; c if it does not say so.
func purposeEnd(c lex.Cursor) lex.Cursor {
	if !c.Is(lex.To) || !c.Peek(1).Base() {
		return c
	}
	object := c.Move(2).SkipAll(lex.ClassDeterminer)
	end := object.Within(6).Until(func(t *lex.Token) bool { return !lowNoun(t) || t.In(lex.ClassDeterminer) }) // not "every year"
	if end.Past(object) && end.Peek(-1).Is(lex.FlagWord) {
		return c.To(end.At)
	}
	return c
}

// groupOn returns the cursor after what a working group that ends before c is on:
// "on migrant labor", "to protect workers"; c if nothing says it.
func (r phrases) groupOn(c lex.Cursor) lex.Cursor {
	topic := c.Next()
	if c.Is(lex.Of) && topic.In(lex.The) {
		if whose := r.phraseAfter(c); whose.Past(c) {
			return r.groupOn(whose) // "of the member states on reefs"
		}
		return c // "of the year"
	}
	if c.Is(lex.On, lex.For, lex.To, lex.Of) && lowEnd(topic).Past(topic) {
		return lowEnd(topic)
	}
	return c
}

// journey reads whereto and by whom a journey is, from c on, in either order.
func (r phrases) journey(c lex.Cursor) (to, by bool, end lex.Cursor) {
	end = c
	for range 2 {
		next := end.Next()
		switch {
		case !to && end.Is(lex.To) && r.placeEnd(next).Past(next):
			to, end = true, r.placeEnd(next)
		case !by && end.Is(lex.By, lex.Of) && r.whoEnd(next).Past(next):
			by, end = true, r.whoEnd(next)
		}
	}
	if to && by && end.Is(lex.To) && end.Peek(1).Base() {
		end = r.phraseEnd(end.Move(2)) // "to explore investment"
	}
	return to, by, end
}

// placeEnd returns the cursor after the country, the city or the name at c that
// may be one; c if there is none.
func (r phrases) placeEnd(c lex.Cursor) lex.Cursor {
	at := c.SkipWord(lex.The)
	end := at
	if h, ok := r.Hit(at.At); ok && r.isPlace(at) {
		end = at.To(h.To)
	} else if at.At == c.At && !r.body(at) {
		end = at.Until(notName)
	}
	if !end.Past(at) || end.Peek(0).Is(lex.FlagPossessive) {
		return c
	}
	return end
}

// whoEnd returns the cursor after the people whom the phrase at c names.
func (r phrases) whoEnd(c lex.Cursor) lex.Cursor {
	for ; !c.Done(); c = c.Next() {
		t := c.Token()
		switch {
		case (t.Name() || t.Is(lex.FlagPossessive|lex.FlagHyphen|lex.FlagNumber)) && !r.dated(c), t.In(lex.ClassDeterminer), t.Is(lex.FlagStop) && c.Peek(-1).In(lex.ClassSuffix): // "Jr."
		case c.Is(lex.And, lex.Of, lex.For) && (c.Peek(1).Name() || c.Is(lex.And, lex.Of) && !c.Peek(-1).Name() && isSmall(c.Peek(1)) && lowNoun(c.Peek(1))),
			c.Is(lex.Of) && c.Peek(1).In(lex.ClassDeterminer) && c.Peek(2).Name():
		case lowNoun(t) && !t.In(lex.ClassAdverb) && !(t.In(lex.ClassThird) && c.Peek(-1).Name()):
		default:
			return c
		}
	}
	return c
}

// ofResearch reports whether the preposition at c, which reads back, belongs to
// joint research: "research cooperation on", "R&D in the field of".
func ofResearch(c lex.Cursor) bool {
	if !c.Is(lex.On, lex.Of, lex.Into, lex.In) {
		return false
	}
	for c = c.Next().Within(7); !c.Done(); c = c.Next() {
		t := c.Token()
		switch {
		case t.In(lex.RoleResearch), t.Is(lex.FlagAmpersand) && c.Peek(1).Is(lex.FlagUpper) && c.Peek(-1).Is(lex.FlagUpper):
			return true
		case !t.Is(lex.FlagWord | lex.FlagAmpersand), t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird) && !t.In(lex.ClassNoun), t.In(lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassPronoun):
			return false
		}
	}
	return false
}
