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
func (r *reader) deadline(s Sentence, d deed) *Date {
	if d.acts&(actAgree|actCommit) == 0 {
		return nil
	}
	dates := r.datesIn(s.From, s.To)
	for i := s.From; i < s.To && len(dates) == 0; i++ {
		if r.role(i)&roleEvent != 0 && r.yearBehind(i) { // "at the Radio Conference 2019"
			dates = []Date{{From: i, To: i + 2, EDTF: schema.Date{Year: int(r.tok(i + 1).Num)}.EDTF()}}
		}
	}
	for n := range dates {
		date := &dates[n]
		_, last, ok := date.EDTF.Bounds()
		if !ok || r.met.known && !last.After(r.met.last) || r.attributive(date) || r.ofPast(date, s, d) || date.From < d.undertaken && date.From > d.main.Verb.From {
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
	if len(d.EDTF) != 4 && len(d.EDTF) != 9 || d.From == 0 || !next.Is(FlagWord) || next.In(ClassPreposition|ClassConjunction|ClassRelative) || next.Word == wTo {
		return false
	}
	before := r.tok(d.From - 1)
	return before.Is(FlagPossessive) || before.In(ClassDeterminer) || r.role(d.From-1)&roleOwn != 0 || !before.In(ClassPreposition) && !before.In(ClassMonth)
}

// ofPast reports whether a date tells of something that was done or held: "the
// group established in 2012", and no "to be".
func (r *reader) ofPast(date *Date, s Sentence, d deed) bool {
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
