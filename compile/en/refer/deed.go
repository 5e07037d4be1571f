package refer

import (
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// deedDate returns the date of the clause whose verb made or held what is named from
// start to end: "On 3 May, Fiji and Peru signed the", "today issued a", "signed the …
// in Suva on Monday"; nil if no verb did, or it has no date.
func (r moments) deedDate(kind schema.ReferenceKind, start, end lex.Cursor) *date.Date {
	if d := r.deedAfter(kind, end); d != nil {
		return d
	}
	verb, made, noun := verbBefore(start), false, false
	switch {
	case verb.Is(lex.Of):
		noun = r.dated(verb.Next()) || verb.Next().In(lex.RoleMakingNoun) // "the signing today of the"
		made = noun
	case isDeed(kind, verb.Token()):
		before := verb.Next().SkipAll(lex.ClassHave | lex.ClassAdverb)
		made = !before.In(lex.ClassDeterminer) && !before.In(lex.FlagPossessive) && (past(verb) || verb.Next().SkipAll(lex.ClassAdverb).In(lex.ClassModal)) // not "the newly signed"
	default:
		verb = start.Move(-1)
		made = r.passiveAfter(kind, end).Past(end)
	}
	if !made {
		return nil
	}
	if d := r.lastBefore(verb); d != nil && d.To > verb.At-5 && (verb.To(d.From-1).Is(lex.On, lex.In) || !verb.To(d.From-1).In(lex.ClassPreposition)) &&
		!r.Any(lex.Phrase{From: d.To, To: verb.At}, func(t *lex.Token) bool {
			return t.Name() || t.Word == lex.And || t.In(lex.ClassPreposition|lex.ClassSubordinate) && t.Word != lex.With && t.Word != lex.At
		}) {
		return d // "today signed a", "in May, with the signing of"; not "since May", "met in May, after the signing of"
	}
	if d := r.dateLater(end.SkipParens()); d != nil {
		return d
	}
	if noun {
		return nil
	}
	return r.dateInFront(start)
}

// deedAfter returns the date of a clause after a name that says who made it: "which was
// signed in May", "that Fiji launched in 2020"; nil if there is none.
func (r moments) deedAfter(kind schema.ReferenceKind, end lex.Cursor) *date.Date {
	if end.In(lex.FlagOpen) {
		if verb := r.passiveAfter(kind, end.Next()); verb.Past(end.Next()) {
			return r.dateLater(verb) // "(signed in 2005 and renewed in 2008)"
		}
	}
	if parties := phrases(r).partiesEnd(end); end.Is(lex.Between) && parties.Past(end) {
		end = parties
	} else if end.Is(lex.Between) && end.Move(2).In(lex.ClassParty) {
		end = end.Move(3) // "between the Parties"
	}
	c := end.SkipParens().Skip(lex.FlagClose).Skip(lex.FlagCloseQuote).Skip(lex.FlagComma)
	if verb := r.passiveAfter(kind, c); verb.Past(c) {
		return r.dateLater(verb)
	}
	if kind == schema.RefEvent || !c.Is(lex.That, lex.Which) {
		return nil
	}
	for verb := c.Next().Within(10); !verb.Done() && !verb.In(lex.FlagComma|lex.FlagStop); verb = verb.Next() {
		if isDeed(kind, verb.Token()) && verb.In(lex.ClassPast|lex.ClassParticiple) && !verb.Next().Is(lex.And) || verb.Is(lex.Up) && verb.In(founding) {
			return r.dateLater(c.To(verb.At + 1))
		}
	}
	return nil
}

// passiveAfter returns the cursor after the verb of a deed of which the name before c is
// the object: "was signed", ", launched"; c if there is none.
func (r moments) passiveAfter(kind schema.ReferenceKind, c lex.Cursor) lex.Cursor {
	verb := c.SkipParens().Within(5).SkipAll(lex.ClassHave | lex.ClassAdverb | lex.ClassBe)
	if verb.In(lex.ClassParticiple) && isDeed(kind, verb.Token()) && (kind != schema.RefEvent || verb.Peek(-1).In(lex.ClassBe)) {
		return c.To(verb.At + 1)
	}
	return c
}

// verbBefore returns the cursor, which reads back, at the verb whose object may be the
// name at c: "signed the new Reef Treaty".
func verbBefore(c lex.Cursor) lex.Cursor {
	c = c.Turned()
	for c.In(lex.ClassDeterminer|lex.ClassOrdinal) || c.In(lex.RoleVague) || c.In(draft) {
		c = c.Next()
	}
	return c
}

// isDeed reports whether a verb is one by which something of a kind came to be.
func isDeed(kind schema.ReferenceKind, t *lex.Token) bool {
	if kind == schema.RefEvent {
		return isHeld(t)
	}
	return (t.In(lex.RoleMaking|lex.RoleFounding) || t.In(signed) || t.In(launching)) && !t.In(passing)
}

// lastBefore returns the last date before c in its sentence; nil if there is none.
func (r moments) lastBefore(c lex.Cursor) *date.Date {
	near := r.dates.In(r.sentenceStart(c), c.At+1)
	if len(near) == 0 || near[len(near)-1].EDTF == "" {
		return nil
	}
	return &near[len(near)-1]
}

// dateInFront returns the date with which the sentence of c begins, after a dateline,
// if no other one and no clause of its own is between both; nil if there is none.
func (r moments) dateInFront(c lex.Cursor) *date.Date {
	d, first := r.lastBefore(c), c.To(r.sentenceStart(c))
	if d == nil {
		return nil
	}
	for _, line := range r.dates.In(first.At, first.At+12) {
		if c.To(line.To).In(lex.FlagHyphen | lex.FlagDash) {
			first = c.To(line.To + 1)
		}
	}
	between, before := c.To(d.To).UpTo(c.At), c.To(d.From-1)
	if d.From > first.At+4 || d.From > first.At && !before.Is(lex.On, lex.In) || !between.Seek(lex.ClassRelative|lex.ClassSubordinate).Done() {
		return nil
	}
	return d
}

// dateLater returns the date that ends the clause of a deed whose object ends before c,
// past what the object is on: "in the area of tides today"; nil if there is none. After
// "to" it is that of the deed only if it tells when the text was written: "to build ties today".
func (r moments) dateLater(c lex.Cursor) *date.Date {
	purpose, verb := false, c.At
	for ; !c.Done() && !c.In(lex.FlagComma); c = c.Next() {
		for _, d := range r.dates.In(c.At, c.At+10) {
			if d.From == c.At && (d.Relative || !purpose && (c.Move(-1).Is(lex.On, lex.In) || c.At == verb)) && !d.Until {
				return &d
			}
			break
		}
		t := c.Token()
		switch {
		case c.Is(lex.To) && c.Peek(1).Base():
			purpose = true
		case t.Name(), t.Is(lex.FlagNumber), lowNoun(t), t.In(lex.ClassPreposition | lex.ClassDeterminer), c.Is(lex.And, lex.To), t.Is(lex.FlagPossessive | lex.FlagAmpersand):
		default:
			return nil
		}
	}
	return nil
}
