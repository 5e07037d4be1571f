package en

import (
	"time"

	"dialoguec/schema"
)

// days are the first and the last day of a meeting.
type days struct {
	first, last time.Time
	known       bool
}

// heldDate returns the first and the last day of the meeting that the text
// reports, or else the day of its issue.
func (r *reader) heldDate() (first, last time.Time, ok bool) {
	for n := range r.facts.Meetings {
		if m := &r.facts.Meetings[n]; m.Status == schema.Held {
			if first, last, ok = m.Date.Bounds(); ok {
				return first, last, true
			}
		}
	}
	return r.issued.EDTF.Bounds()
}

// deadline returns the date that bounds what the parties undertake: the first
// one of the sentence that ends after the meeting; nil where there is none.
func (r *reader) deadline(s Sentence, d *deed) *Date {
	dates := r.datesIn(s.From, s.To)
	if len(dates) == 0 && !s.Role.has(roleEvent) || d.acts&(actAgree|actCommit) == 0 && !r.promised(s, d) {
		return nil
	}
	for i := s.From; i < s.To && len(dates) == 0 && s.Role.has(roleEvent); i++ {
		if r.role(i)&roleEvent != 0 && r.yearBehind(i) { // "at the Radio Conference 2019"
			dates = []Date{{From: i, To: i + 2, EDTF: schema.Date{Year: int(r.tok(i + 1).Num)}.EDTF()}}
		}
	}
	for n := range dates {
		date := &dates[n]
		_, last, ok := date.EDTF.Bounds()
		if !ok || r.met.known && !last.After(r.met.last) || r.attributive(date) || r.ofPast(date, s, d) || r.ofTenure(date) || r.proverbial(date) || date.From < d.undertaken && date.From > d.main.Verb.From || r.describes(date, d) || r.subordinate(s, date, d) {
			continue
		}
		return date
	}
	return nil
}

// attributive reports whether a year only names something: "the 2030 Agenda",
// "our 2030 targets".
func (r *reader) attributive(d *Date) bool {
	next := r.tok(d.To)
	if d.Relative || len(d.EDTF) != 4 && len(d.EDTF) != 9 || d.From == 0 || !next.Is(FlagWord) || next.In(ClassPreposition|ClassConjunction|ClassRelative) || next.Word == wTo {
		return false
	}
	before := r.tok(d.From - 1)
	if next.Is(FlagCapital) && r.convening(d.From-2) {
		return false // "will host the 2030 Forum"
	}
	return before.Is(FlagPossessive) || before.In(ClassDeterminer) || r.role(d.From-1)&roleOwn != 0 || !before.In(ClassPreposition) && !before.In(ClassMonth)
}

// ofPast reports whether a date tells of something that was done or held: "the
// group established in 2012", and no "to be".
func (r *reader) ofPast(date *Date, s Sentence, d *deed) bool {
	if w := r.tok(date.From - 1).Word; date.From > s.From && (w == wBy || w == wThrough || w == wUntil) {
		return false
	}
	for i := date.From - 1; i >= s.From && i > date.From-14; i-- {
		t := r.tok(i)
		if t.Is(FlagSemicolon) || t.In(ClassModal) || t.Word == wTo || t.In(ClassVerb) && t.In(ClassBase) && !t.In(ClassPast) && r.role(i)&roleNominal == 0 {
			return false
		}
		if t.In(ClassGerund) {
			return false
		}
		if t.In(ClassVerb) && t.In(ClassParticiple|ClassPast) && i != d.main.Verb.Main && r.tok(i+1).In(ClassPreposition) {
			before := i - 1
			if r.prefixed(i) {
				before = i - 3 // "to be co-chaired"
			}
			return r.tok(before).Word != wBe
		}
	}
	return false
}

// promised reports whether a sentence without an undertaking of its own tells
// of one: an item that says what to do, the welcome of another's commitment.
func (r *reader) promised(s Sentence, d *deed) bool {
	if d.rule == provisionItem {
		return r.imperative(r.label(s))
	}
	if d.acts&actWelcome == 0 || d.main.Verb.Frame != frameWelcome {
		return false
	}
	role, _ := r.objectRoles(r.complementOf(d.main.Verb, s.To), s.To)
	return role.has(roleCommitment)
}

// ofTenure reports whether a date says when somebody presides: "under Peru's
// presidency of the group in 2030".
func (r *reader) ofTenure(date *Date) bool {
	for i := date.From - 1; i >= 0 && i > date.From-10; i-- {
		t := r.tok(i)
		if r.role(i).has(roleTenure) && (r.frame(i) != frameReport || r.tok(i+1).Word == wOf) {
			return true
		}
		if t.Is(FlagComma|FlagSemicolon|FlagStop) || t.Word == wTo || t.In(ClassModal|ClassVerb) && !t.Is(FlagCapital) && r.role(i)&roleNominal == 0 {
			return false
		}
	}
	return false
}

// proverbial reports whether a day stands for its times, "the risks of
// tomorrow", or a stretch is measured: "40 million this year alone".
func (r *reader) proverbial(date *Date) bool {
	if date.Relative && r.lit(date.To) == "alone" {
		return true
	}
	return date.To == date.From+1 && r.tok(date.From).In(ClassDayWord) && r.tok(date.From-1).Word == wOf
}

// convening reports whether the verb at i is to host or to hold.
func (r *reader) convening(i int32) bool {
	switch r.verbs[r.list[r.tok(i).Word].verb].Lemma {
	case "host", "cohost", "hold", "convene", "organize":
		return true
	}
	return false
}

// describes reports whether a date stands in the subject and only says who
// acts; that of a meeting says when it will be.
func (r *reader) describes(date *Date, d *deed) bool {
	return date.From > d.main.From && date.To <= d.main.Verb.From && d.rule != provisionPlanned
}

// subordinate reports whether a date stands in a clause before the main one
// that only gives its time or reason: "As we meet this week, we".
func (r *reader) subordinate(s Sentence, date *Date, d *deed) bool {
	if date.To > d.main.From {
		return false
	}
	for i := s.From; i < date.From; i++ {
		if t := r.tok(i); t.In(ClassSubordinate) && (t.Word != wAs || r.tok(i+1).In(ClassDeterminer|ClassPronoun)) {
			return true
		}
	}
	return false
}
