package refer

import "dialoguec/compile/en/lex"

// nameEnd goes on after the head of a name: "of the International
// Telecommunication Union", "on the Internet Economy", "for Security, Public
// Health, and Safe Communities", ": Joint Principles".
func (r capitals) nameEnd(after lex.Cursor) lex.Cursor {
	if numbered := r.numberEnd(after); numbered.Past(after) {
		return numbered
	}
	if numberedGroup(after.Move(-1)) {
		after = after.Next()
	}
	head, end, listed := after.Move(-1), after, false
	for !end.Done() {
		if years := r.yearsEnd(head, end); years.Past(end) {
			return years
		}
		further := end.Past(after)
		part := r.partStart(end, further, listed)
		if !part.Past(end) && further {
			part = r.regionStart(end, head.In(lex.RoleEvent))
		}
		if !part.Past(end) || !r.goesOnAt(part) {
			return end
		}
		listed = listed || end.In(lex.FlagComma)
		if r.leaves(head, end, part) {
			return end
		}
		if end = r.fieldEnd(part); !end.Past(part) {
			end = trimmed(part, r.capitalsEnd(part))
		}
		end = r.wholeBody(end)
	}
	return end
}

// numberedGroup reports whether the head at c is that of a group with a number:
// "Working Group 2 on Reefs".
func numberedGroup(head lex.Cursor) bool {
	return head.In(lex.RoleGroupHead) && head.Peek(-1).In(lex.RoleGroupKind) && head.Peek(1).Is(lex.FlagNumber) && head.Peek(2).In(lex.On)
}

// leaves reports whether the part of a name with the given head, which a small
// word or mark would join to it, is of something else: "to Japan", "and the next
// Treaty".
func (r capitals) leaves(head, small, part lex.Cursor) bool {
	switch {
	case r.inCountry(part) && !r.outgrows(part) && !r.ofItsTopic(head, small, part),
		small.Is(lex.And) && (r.covered(part) && !r.fieldEnd(part).Past(part) || headSoon(part)):
		return true
	}
	return small.In(lex.FlagComma) && part.Until(notName).Peek(-1).Hash == head.Token().Hash // "National Reef Strategy, National Quay Strategy"
}

// ofItsTopic reports whether "of" or "for" before a country joins it to the name with the
// given head: "Declaration of the Rights of Fiji", "Conference on the Recovery of Fiji",
// "Reef Fund for Fiji"; not "Summit of Fiji", "Plan for Fijian boats".
func (r capitals) ofItsTopic(head, small, part lex.Cursor) bool {
	if small.Is(lex.Of) {
		return !head.In(lex.RoleEvent) || small.At > head.At+1
	}
	h, _ := r.Hit(part.At)
	_, adjective := r.Meaning(h, lex.KindDemonym)
	return (small.Is(lex.On) && !r.Token(h.To).Is(lex.FlagPossessive) || small.Is(lex.For) && head.In(lex.RoleProgramme)) && !adjective
}

// wholeBody goes on from the end of a part of a name to that of the body whose name is
// in it: "Conference of the Agency for Reefs and Tides".
func (r capitals) wholeBody(end lex.Cursor) lex.Cursor {
	if on := r.bodies.On(end.At - 1); on != 0 {
		return end.To(max(end.At, r.bodies.Mentions[on-1].To))
	}
	return end
}

// fieldEnd returns the cursor after the field of technology whose name begins at c, c if none
// does: "Information and Communications Technologies".
func (r capitals) fieldEnd(c lex.Cursor) lex.Cursor {
	h, _ := r.Hit(c.At)
	if e, _ := r.Meaning(h, lex.KindReference); e != nil && e.Value == lex.NoReference {
		return r.capitalsEnd(c.To(h.To))
	}
	return c
}

// trimmed goes back from the end of a part of a name over capital words that lead
// on to something else: "Agreement on Mutual Recognition Between".
func trimmed(part, end lex.Cursor) lex.Cursor {
	for end.Move(-1).Past(part) && end.Peek(-1).In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassDeterminer) && !end.Peek(-1).In(plus) {
		end = end.Move(-1)
	}
	return end
}

// outgrows reports whether the capitals at c begin with countries and go on with
// two words of their own: "for U.S.-Japan Defense Cooperation".
func (r capitals) outgrows(c lex.Cursor) bool {
	own := 0
	for end := r.capitalsEnd(c); end.Past(c); c = c.Next() {
		if c.Peek(0).Name() && !r.inCountry(c) {
			own++
		}
	}
	return own > 1
}

// numberEnd returns the cursor after the number or the year with which the name
// whose head is before c goes on: "Resolution 60/251", "Conference 2019"; c if
// it goes on with none.
func (r capitals) numberEnd(c lex.Cursor) lex.Cursor {
	switch {
	case c.Done():
	case c.Peek(-1).In(lex.RoleNumberedText):
		return r.numberOf(c)
	case YearAfter(c.Move(-1)), c.In(lex.ClassSuffix) && c.In(lex.FlagUpper): // "Action Plan III"
		return c.Next()
	}
	return c
}

// yearsEnd returns the cursor after the years at c with which the name of a plan goes on,
// "2021–25", or the one in which it is to be done, "2030"; c if there are none.
func (r capitals) yearsEnd(head, c lex.Cursor) lex.Cursor {
	first := c
	if c.Is(lex.For) {
		first = c.Next().SkipWord(lex.The).Skip(spell).SkipWord(lex.Of) // "for the period 2021-2025"
	}
	from, to := first.Token(), first.Peek(2)
	switch {
	case head.In(lex.RoleEvent) || !isYear(from) || from.Is(lex.FlagGlued):
	case (first.Peek(1).Is(lex.FlagHyphen|lex.FlagDash|lex.FlagSlash) || first.Past(c) && first.Next().Is(lex.To, lex.And)) && to.Is(lex.FlagNumber) && (to.Num < 100 && to.Num > from.Num%100 || isYear(to)):
		return first.Move(3)
	case first.Past(c):
	case head.In(aimed) && !c.Peek(1).Name() && (needAt(head) == needThe || int(from.Num) > r.dates.Issued.First.Year && r.dates.Issued.First.Year > 0):
		return c.Next()
	}
	return c
}

// partStart returns where a further part of a name begins after the small word
// or mark at c; c if none of them is there. further says that the name has a
// part after its head already, listed that one was joined to it by a comma.
func (r capitals) partStart(c lex.Cursor, further, listed bool) lex.Cursor {
	t, part := c.Token(), c.Next()
	next := part.Peek(0)
	switch {
	case t.Is(lex.FlagColon) && next.Name() && next.In(lex.RoleHollow|lex.NameHeads) && !next.Is(lex.FlagLineStart):
	case c.Is(lex.Of, lex.On, lex.For, lex.To), c.In(against), c.Is(lex.And) && further:
		if part.Is(lex.The) || part.Is(lex.A, lex.An) && (part.Peek(1).In(lex.RoleDocument) || c.Is(lex.Of, lex.For, lex.On) && part.Peek(1).Name() && !c.Peek(-1).In(lex.RoleEvent)) {
			return part.Next()
		}
	case t.In(relating) && part.In(lex.ClassPreposition): // "Convention Relating to the Status of Divers"
		return part.Next().SkipWord(lex.The)
	case c.Is(lex.The, lex.A, lex.An) && further && c.Peek(-1).In(lex.ClassVerb) && next.Name(): // "Partnership to Address the Climate Crisis"
	case field(c).Past(c): // "Memorandum … in the field of Energy"
		return field(c).Next()
	case t.Is(lex.FlagComma) && (r.listOfNames(c) || listed && part.Is(lex.And) && !r.person(part.Next())):
		return part.SkipWord(lex.And)
	default:
		return c
	}
	return part
}

// regionStart returns where the region or field begins that a document is for,
// after the "in" at c: "Code of Conduct in the South China Sea"; c if a city or a
// country is named there, which tells where it was made. An event is on a region only if
// the word is known as that of one: "Conference on Cooperation in Europe".
func (r capitals) regionStart(c lex.Cursor, event bool) lex.Cursor {
	if !c.Is(lex.In) {
		return c
	}
	region := c.Next().SkipWord(lex.The)
	if value, _ := r.PhraseAt(region.At); event && value != "region" && !region.In(lands) {
		return c
	}
	if r.isPlace(region) || r.inCountry(region) || r.dated(region) {
		return c
	}
	return region
}

// goesOnAt reports whether a part of a name may begin at c.
func (r capitals) goesOnAt(c lex.Cursor) bool {
	t := c.Token()
	if t.In(lex.ClassDeterminer|lex.ClassPronoun) && (c.Is(lex.The) || t.Is(lex.FlagUpper) || !t.Name() || !c.Peek(1).Name()) { // not "of All Forms of Piracy"
		return false
	}
	return t.Name() && !r.dated(c) && !t.In(lex.ClassPost|lex.ClassHonorific) && !r.person(c)
}

// capitalsEnd returns the cursor after the capitals that begin at c.
func (r capitals) capitalsEnd(c lex.Cursor) lex.Cursor {
	for !c.Done() {
		switch t := c.Token(); {
		case t.Name() && !r.dated(c) && !r.person(c):
			c = c.Next()
		case t.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagAmpersand) && c.Peek(1).Is(lex.FlagWord|lex.FlagNumber),
			t.Is(lex.FlagPossessive) && c.Peek(1).Name() && !r.headsName(c.Next()):
			c = c.Move(2) // "Supply-chain", "Workers’ Rights"
		default:
			return c
		}
	}
	return c
}

// headSoon reports whether a word in the capitals at c heads a name of its own,
// or they are whose another name is.
func headSoon(c lex.Cursor) bool {
	end := c.Until(func(t *lex.Token) bool { return !t.Name() && t.Word != lex.And || t.In(lex.NameHeads) })
	return end.Token().Name() || end.Peek(0).Is(lex.FlagPossessive)
}

// headsName reports whether a name goes on at c and is headed by a word of its
// kind there: "AUKUS Steering Group".
func (r capitals) headsName(c lex.Cursor) bool {
	for ; c.Token().Name() || c.In(lex.FlagHyphen|lex.FlagPossessive); c = c.Next() {
		if c.In(lex.NameHeads) || r.body(c) {
			return true
		}
	}
	return false
}

// listOfNames reports whether the comma at c belongs to a list that ends in
// "and" and a name.
func (r capitals) listOfNames(comma lex.Cursor) bool {
	first := comma.Next()
	for c := first.Within(8); !c.Done(); c = c.Next() {
		t := c.Token()
		switch {
		case c.Is(lex.And):
			return c.Past(first) && !r.person(c.Next()) && c.Peek(1).Name() && c.Peek(-1).Is(lex.FlagComma|lex.FlagCapital)
		case !t.Name() && !t.Is(lex.FlagComma|lex.FlagHyphen), r.covered(c), r.dated(c):
			return false
		}
	}
	return false
}
