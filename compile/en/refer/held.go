package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// held reads an event without a name that is said to be held, and on what it is
// or of which kind: "a seminar on reef care was held", "a reef workshop Kenya
// will run", "hosted a virtual engagement". It returns where to go on, i if there
// is none.
func (s *sentence) held(i int32) int32 {
	if !s.Token(i).In(heldEvent) || s.opening() {
		return i
	}
	article := s.articleOf(i)
	if article == i {
		return i
	}
	start, end := article+1, s.aboutEnd(i+1)
	for start < i && (s.Token(start).In(lex.ClassOrdinal) || s.Role(start).Has(lex.RoleVague) || s.Token(start).In(draft)) {
		start++
	}
	if !s.ownWord(start, i) && end == i+1 || s.ofMeeting(start, end) || !s.heldBefore(article) && !s.heldAfter(end) {
		return i
	}
	before := len(s.all)
	s.enter(schema.RefEvent, start, end, referenceHosted)
	if len(s.all) > before {
		s.datedAtFront(&s.all[before])
	}
	return end
}

// datedAtFront gives an event the date with which its sentence begins: "In May
// 2020, Fiji hosted a …".
func (s *sentence) datedAtFront(x *fact.Reference) {
	if near := s.dates.In(s.from, min(s.to, s.from+8)); x.Date == "" && len(near) > 0 && near[0].From <= s.from+1 {
		x.Date, x.Notes = near[0].EDTF, near[0].Notes("date")
	}
}

// heldBefore reports whether a verb of holding governs the article at i: "hosted
// a", "will organize a".
func (s *sentence) heldBefore(i int32) bool {
	return s.Token(i-1).In(lex.ClassHold) || s.Role(i-1).Has(lex.RoleGathering) || s.Token(i-1).In(holdForm)
}

// heldAfter reports whether the words at i say that the event before them was or
// will be held: "was held", "took place", "Kenya will run".
func (s *sentence) heldAfter(i int32) bool {
	if s.Token(i).Name() {
		c := s.Ahead(i, s.to).Until(func(t *lex.Token) bool { return !t.Name() })
		return c.Token().In(lex.ClassModal)
	}
	for j := i; j < min(s.to, i+5); j++ {
		t := s.Token(j)
		switch {
		case t.Role.Has(lex.RoleGathering), s.Token(j).In(holdForm), t.In(lex.ClassPast) && !t.In(lex.ClassBe) && j == i:
			return true
		case !t.In(lex.ClassBe | lex.ClassModal | lex.ClassAdverb | lex.ClassHave):
			return false
		}
	}
	return false
}

// talks reads a meeting with a person that its date tells apart: "her meeting
// with President Ada Roe on May 3". It returns where to go on, i if there is none.
func (s *sentence) talks(i int32) int32 {
	if !s.Token(i).In(lex.ClassMeeting) || !s.Is(i+1, lex.With) || !s.Is(i-1, lex.Its, lex.Their, lex.Our) && !s.Token(i-1).In(whose) {
		return i
	}
	end := s.whoEnd(i + 2)
	if len(s.people.In(i, end)) == 0 {
		return i
	}
	if date, _ := s.dateOf(schema.RefEvent, i, end); date == "" {
		return i
	}
	return s.enter(schema.RefEvent, i, end, referenceTalks)
}
