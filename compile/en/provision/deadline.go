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
	for i := s.From; i < s.To && len(dates) == 0 && s.Role.Has(lex.RoleEvent); i++ {
		if refer.YearAfter(r.Ahead(i, s.To)) { // "at the Radio Conference 2019"
			dates = []date.Date{{From: i, To: i + 2, EDTF: schema.Date{Year: int(r.Token(i + 1).Num)}.EDTF()}}
		}
	}
	dues := make([]read.Due, len(dates))
	for n := range dates {
		dues[n] = read.Due{Date: dates[n].EDTF, Tie: r.tie(&dates[n])}
	}
	if n := read.Deadline(dues, r.met); n >= 0 {
		return &dates[n]
	}
	return nil
}

// tie says how a date of the sentence is tied to what is promised in it.
func (r dating) tie(date *date.Date) read.Tie {
	switch {
	case r.attributive(date) || r.ofName(date) || r.ofPast(date) || r.ofTenure(date) || r.proverbial(date) || r.describes(date) || r.subordinate(date),
		date.From < r.d.undertaken && date.From > r.d.main.Verb.From:
		return read.Elsewhere
	case date.Until:
		return read.By
	}
	return read.At
}

// attributive reports whether a year only names something: "the 2030 Agenda",
// "our 2030 targets".
func (r dating) attributive(d *date.Date) bool {
	next := r.Token(d.To)
	if d.Relative || len(d.EDTF) != 4 && len(d.EDTF) != 9 || d.From == 0 || !next.Is(lex.FlagWord) || next.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassRelative) || next.Word == lex.To {
		return false
	}
	before := r.Token(d.From - 1)
	if next.Is(lex.FlagCapital) && r.convening(d.From-2) {
		return false // "will host the 2030 Forum"
	}
	return before.Is(lex.FlagPossessive) || before.In(lex.ClassDeterminer) || r.Role(d.From-1)&lex.RoleOwn != 0 || !before.In(lex.ClassPreposition) && !before.In(lex.ClassMonth)
}

// ofPast reports whether a date tells of something that was done or held: "the
// group established in 2012", and no "to be".
func (r dating) ofPast(date *date.Date) bool {
	s, d := r.s, r.d
	if w := r.Token(date.From - 1).Word; date.From > s.From && (w == lex.By || w == lex.Through || w == lex.Until) {
		return false
	}
	for i := date.From - 1; i >= s.From && i > date.From-14; i-- {
		t := r.Token(i)
		if t.Is(lex.FlagSemicolon) || t.In(lex.ClassModal) || t.Word == lex.To || t.In(lex.ClassVerb) && t.In(lex.ClassBase) && !t.In(lex.ClassPast) && r.Role(i)&lex.RoleNominal == 0 {
			return false
		}
		if t.In(lex.ClassGerund) {
			return false
		}
		if t.In(lex.ClassVerb) && t.In(lex.ClassParticiple|lex.ClassPast) && i != d.main.Verb.Main && r.Token(i+1).In(lex.ClassPreposition) {
			before := i - 1
			if r.clauses.Prefixed(i) {
				before = i - 3 // "to be co-chaired"
			}
			return r.Token(before).Word != lex.Be
		}
	}
	return false
}

// promised reports whether a sentence without an undertaking of its own tells
// of one: an item that says what to do, the welcome of another's commitment.
func (r dating) promised() bool {
	s, d := r.s, r.d
	if d.rule.Inherits {
		return r.imperative(r.label(s))
	}
	if d.acts&clause.ActWelcome == 0 || d.main.Verb.Frame != lex.FrameWelcome {
		return false
	}
	object := r.clauses.ComplementOf(d.main.Verb, s.To)
	role, _ := r.clauses.ObjectRoles(object, s.To)
	plan := r.Ahead(object.At, s.To).Seek(lex.Any{plans, lex.ClassPreposition, lex.To, lex.FlagComma, lex.FlagStop})
	return role.Has(lex.RoleCommitment) || object.Kind == clause.ObjectPhrase && plan.In(plans)
}

// ofTenure reports whether a date says when somebody presides: "under Peru's
// presidency of the group in 2030".
func (r dating) ofTenure(date *date.Date) bool {
	for i := date.From - 1; i >= 0 && i > date.From-10; i-- {
		t := r.Token(i)
		if r.Role(i).Has(lex.RoleTenure) && (r.Frame(i) != lex.FrameReport || r.Token(i+1).Word == lex.Of) {
			return true
		}
		if t.Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop) || t.Word == lex.To || t.In(lex.ClassModal|lex.ClassVerb) && !t.Is(lex.FlagCapital) && r.Role(i)&lex.RoleNominal == 0 {
			return false
		}
	}
	return false
}

// proverbial reports whether a day stands for its times, "the risks of
// tomorrow", or a stretch is measured: "40 million this year alone", "the run-up
// to 2030"; or a year tells a text: "Resolution 1540 (2004)", "Order No. 4 of
// 2030"; or what was pledged "earlier this year" is past.
func (r dating) proverbial(date *date.Date) bool {
	before, second := r.Token(date.From-1), r.Token(date.From-2)
	switch {
	case before.Is(lex.FlagOpen) && !date.Until, before.Word == lex.To && second.Word == lex.Up,
		before.Word == lex.Of && second.Is(lex.FlagNumber), date.Relative && r.TokenText(date.From-1) == "earlier":
		return true
	}
	if date.Relative && r.TokenText(date.To) == "alone" {
		return true
	}
	return date.To == date.From+1 && r.Token(date.From).In(lex.ClassDayWord) && r.Token(date.From-1).Word == lex.Of
}

// convening reports whether the verb at i is to host or to hold.
func (r dating) convening(i int32) bool {
	return r.Token(i).In(convening)
}

// describes reports whether a date is in the subject and only says who
// acts; that of a meeting says when it will be.
func (r dating) describes(date *date.Date) bool {
	d := r.d
	return date.From > d.main.From && date.To <= d.main.Verb.From && !d.rule.Plans
}

// subordinate reports whether a date is in a clause before the main one
// that only gives its time or reason: "As we meet this week, we".
func (r dating) subordinate(date *date.Date) bool {
	s, d := r.s, r.d
	if date.To > d.main.From {
		return false
	}
	for i := s.From; i < date.From; i++ {
		if t := r.Token(i); t.In(lex.ClassSubordinate) && (t.Word != lex.As || r.Token(i+1).In(lex.ClassDeterminer|lex.ClassPronoun)) {
			return true
		}
	}
	return false
}
