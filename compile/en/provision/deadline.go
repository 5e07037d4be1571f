package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/refer"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// dating tells when what a sentence tells was done, and when it falls due.
type dating struct {
	*reader
	s lex.Sentence
	d *action
}

// deadline returns the date when what the sentence promises falls due; nil if
// there is none.
func (r dating) deadline() *date.Date {
	s, d := r.s, r.d
	dates := r.known.Dates.In(s.From, s.To)
	if len(dates) == 0 && !s.Role.Has(lex.RoleEvent) || !read.Promises(d.acts.Acts()) && !r.promised() {
		return nil
	}
	for c := r.First(s.Phrase); !c.Done() && len(dates) == 0 && s.Role.Has(lex.RoleEvent); c = c.Next() {
		if refer.YearAfter(c) { // "at the Radio Conference 2019"
			dates = []date.Date{{From: c.At, To: c.At + 2, EDTF: schema.Date{Year: int(c.Peek(1).Num)}.EDTF()}}
		}
	}
	return r.deadlineOf(dates, r.tie)
}

// deadlineOf returns the one of some dates by which something falls due; nil if
// none is tied to it so.
func (r *reader) deadlineOf(dates []date.Date, tie func(*date.Date) read.Tie) *date.Date {
	dues := make([]read.Due, len(dates))
	for n := range dates {
		dues[n] = read.Due{Date: dates[n].EDTF, Tie: tie(&dates[n])}
	}
	if n := read.Deadline(dues, r.met); n >= 0 {
		return &dates[n]
	}
	return nil
}

// tie says how a date of the sentence is tied to what is promised in it.
func (r dating) tie(date *date.Date) read.Tie {
	switch {
	case r.attributive(date) || r.ofName(date) || r.ofPast(date) || r.ofTenure(date) || r.proverbial(date) || r.describes(date) || r.regarded(date) || r.subordinate(date) || r.aside(date),
		date.From < r.d.undertaken && date.From > r.d.main.Verb.From:
		return read.Elsewhere
	case date.Until:
		return read.By
	case r.inRelative(date):
		return read.InPassing
	}
	return read.At
}

// before returns a cursor that reads back from the token before a date.
func (r dating) before(d *date.Date) lex.Cursor { return r.Back(d.From-1, r.s.From) }

// attributive reports whether a year only names something: "the 2030 Agenda",
// "our 2030 targets".
func (r dating) attributive(d *date.Date) bool {
	next := r.Token(d.To)
	if next.Is(lex.FlagPossessive) {
		return !r.before(d).In(convening) // "this year’s talks"
	}
	if d.Relative || len(d.EDTF) != 4 && len(d.EDTF) != 9 || d.From == 0 || !next.Is(lex.FlagWord) || next.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassRelative) || next.Word == lex.To {
		return false
	}
	before := r.before(d)
	if next.Is(lex.FlagCapital) && before.Peek(1).In(convening) {
		return false // "will host the 2030 Forum"
	}
	t := before.Peek(0)
	return t.Is(lex.FlagPossessive) || t.In(lex.ClassDeterminer) || t.In(lex.RoleOwn) || !t.In(lex.ClassPreposition) && !t.In(lex.ClassMonth)
}

// ofPast reports whether a date tells of something that was done or held: "the
// group established in 2012", and no "to be".
func (r dating) ofPast(date *date.Date) bool {
	before := r.before(date)
	if before.Is(lex.By, lex.Through, lex.Until) {
		return false
	}
	for c := before.Within(13); !c.Done(); c = c.Next() {
		switch t := c.Token(); {
		case t.Is(lex.FlagSemicolon), t.In(lex.ClassModal), t.Gerund() && !t.In(lex.ClassMeeting), t.Word == lex.To,
			t.In(lex.ClassVerb) && t.In(lex.ClassBase) && !t.In(lex.ClassPast) && !t.In(lex.RoleNominal):
			return false
		case t.In(lex.ClassVerb) && t.In(lex.ClassParticiple|lex.ClassPast) && c.At != r.d.main.Verb.Main && c.Peek(-1).In(lex.ClassPreposition):
			verb := before.Turned().To(c.At)
			if clause.Prefixed(verb) {
				verb = verb.Move(-2) // "to be co-chaired"
			}
			return verb.Peek(-1).Word != lex.Be
		}
	}
	return false
}

// promised reports whether a sentence without an undertaking of its own tells
// of one: an item that says what to do, the welcome of another's commitment.
func (r dating) promised() bool {
	s, d := r.s, r.d
	if d.rule.Inherits {
		return imperative(r.label(s))
	}
	if d.acts&clause.ActWelcome == 0 || d.main.Verb.Frame != lex.FrameWelcome {
		return false
	}
	object := clause.ComplementOf(d.main.Verb, r.First(s.Phrase))
	role, _ := r.known.Clauses.ObjectRoles(object)
	plan := object.Seek(lex.Any{plans, lex.ClassPreposition, lex.To, lex.FlagComma, lex.FlagStop})
	return role.Has(lex.RoleCommitment) || object.Kind == clause.ObjectPhrase && plan.In(plans)
}

// ofTenure reports whether a date says when somebody presides: "under Peru's
// presidency of the group in 2030".
func (r dating) ofTenure(date *date.Date) bool {
	for c := r.before(date).Within(9); !c.Done(); c = c.Next() {
		switch t := c.Token(); {
		case t.In(lex.RoleTenure) && (c.Frame() != lex.FrameReport || c.Peek(-1).In(lex.Of)):
			verb := r.d.main.Verb
			object := r.First(lex.Phrase{From: verb.End, To: max(verb.End, c.At)})
			return !r.Token(verb.Main).In(assuming) || object.Next().Seek(lex.ClassPreposition).At < c.At // not "will take over the presidency in 2030"
		case t.Is(lex.FlagComma | lex.FlagSemicolon | lex.FlagStop), t.Word == lex.To,
			t.In(lex.ClassModal|lex.ClassVerb) && !t.Is(lex.FlagCapital) && !t.In(lex.RoleNominal):
			return false
		}
	}
	return false
}

// proverbial reports whether a day is named for its times, "the risks of
// tomorrow", or a stretch is measured: "40 million this year alone", "the run-up
// to 2030"; or a year tells a text: "Resolution 1540 (2004)", "Order No. 4 of
// 2030"; or what was pledged "earlier this year" is past, or goes on "beyond 2030".
func (r dating) proverbial(date *date.Date) bool {
	c := r.before(date)
	before, second := c.Peek(0), c.Peek(1)
	switch {
	case before.Is(lex.FlagOpen) && !date.Until, before.In(openEnd), before.Word == lex.To && second.Word == lex.Up,
		before.Word == lex.For && (len(date.EDTF) == 4 || len(date.EDTF) == 9) && (!second.In(lex.ClassVerb) || second.In(lex.RoleNominal)) && second.Is(lex.FlagWord), // "the quota for 2030", "for 2030–32"
		before.Word == lex.Of && (second.Is(lex.FlagNumber) || date.To == date.From+1 && r.Token(date.From).In(lex.ClassDayWord)):
		return true
	}
	return date.Relative && (r.Is(date.From, lex.Earlier, lex.Last) || r.TokenText(date.To) == "alone")
}

// regarded reports whether a date is that of an event in regard of which something
// is promised: "in view of the elections on 3 May".
func (r dating) regarded(date *date.Date) bool {
	for c := r.before(date).Within(9); !c.Done() && !c.In(lex.FlagComma|lex.FlagSemicolon) && !c.In(lex.ClassVerb); c = c.Next() {
		if c.Is(lex.Of) && c.Peek(1).In(regard) && c.Peek(2).Word == lex.In {
			return true
		}
	}
	return false
}

// describes reports whether a date is in the subject and only says who
// acts; that of a meeting says when it will be.
func (r dating) describes(date *date.Date) bool {
	d := r.d
	return date.From > d.main.From && date.To <= d.main.Verb.From && !d.rule.Plans
}

// aside reports whether a date is in a clause after the main one that says something
// else of what is named or done: "the Forum, which Peru will host in 2030", "while
// Peru is a member in 2030", "noting that it opens in 2030".
func (r dating) aside(date *date.Date) bool {
	if date.Until {
		return false
	}
	for c := r.before(date); !c.Done() && c.At > max(r.d.main.Verb.From, r.d.undertaken); c = c.Next() {
		switch before := c.Peek(1); {
		case c.Is(lex.While), before.Is(lex.FlagComma) && c.In(lex.ClassRelative) && !c.Is(lex.That) && !r.willMeet(c),
			before.Is(lex.FlagComma) && c.In(lex.ClassGerund) && c.At > r.d.undertaken && (c.Frame() == lex.FrameNote || c.Frame() == lex.FrameRecognize || c.Frame() == lex.FrameWelcome):
			return true
		case c.Token().Is(lex.FlagSemicolon):
			return false
		}
	}
	return false
}

// inRelative reports whether a date is in a relative clause that says when a meeting
// will be: "the next talks, which will be held in Suva in 2030".
func (r dating) inRelative(date *date.Date) bool {
	relative := r.before(date).Seek(lex.ClassRelative)
	return !relative.Done() && relative.At > r.d.main.Verb.From && r.willMeet(relative)
}

// willMeet reports whether the relative clause at c, which reads back, says when a
// meeting will be that is agreed on or looked forward to.
func (r dating) willMeet(c lex.Cursor) bool {
	if f := r.Frame(r.d.undertaken); c.Is(lex.Where) || f != lex.FrameLook && f != lex.FrameAgree {
		return false
	}
	verb := c.Turned().Within(6).Seek(lex.ClassModal)
	g, ok := clause.GroupAt(c.Turned().To(verb.At))
	return ok && !verb.Done() && g.Future && (g.Passive && r.Role(g.Main).Has(lex.RoleGathering) || g.Is(lex.FrameTake) && r.Is(g.End, lex.Place))
}

// subordinate reports whether a date is in a clause before the main one
// that only gives its time or reason: "As we meet this week, we".
func (r dating) subordinate(date *date.Date) bool {
	if date.To > r.d.main.From {
		return false
	}
	for c := r.Ahead(r.s.From, date.From); !c.Done(); c = c.Next() {
		if c.In(lex.ClassSubordinate) && (!c.Is(lex.As) || c.Peek(1).In(lex.ClassDeterminer|lex.ClassPronoun)) {
			return true
		}
	}
	return false
}
