package attend

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// meetingSentence reports whether a sentence speaks of who took part: it has a
// delegation, or somebody participated, attended, joined, was included.
func (r *Attendance) meetingSentence(s lex.Sentence) bool {
	for i := s.From; i < s.To; i++ {
		t := &r.Tokens[i]
		if t.In(lex.ClassSide) {
			return true
		}
		if t.In(lex.ClassVerb) {
			switch v, _ := r.Verb(t); v.Lemma {
			case "participate", "attend", "join", "include", "accompany", "gather", "comprise":
				return true
			case "take":
				if r.TokenText(i+1) == "part" {
					return true
				}
			}
		}
	}
	return false
}

// otherEvent reports whether the verb at i tells that somebody holds an event
// of another kind, or is yet to do so.
func (r *Attendance) otherEvent(v *lex.Verb, i int32, s lex.Sentence) bool {
	switch v.Lemma {
	case "host", "organize", "hold", "convene", "lead", "chair", "cochair":
	default:
		return false
	}
	for at := max(s.From, i-5); at < i; at++ {
		if r.Tokens[at].In(lex.ClassModal) && !r.Tokens[at].Is(lex.FlagCapital) || r.Is(at, lex.To) && (at == i-1 || r.Tokens[at+1].In(lex.ClassBe)) {
			return true
		}
	}
	if v.Lemma == "lead" || v.Lemma == "chair" {
		return false
	}
	for at := i + 1; at < min(i+5, s.To); at++ {
		t := &r.Tokens[at]
		if t.In(lex.ClassEvent) && !t.In(lex.ClassSeriesHead|lex.ClassMeeting) && !t.Is(lex.FlagCapital) {
			return true
		}
		if t.Is(lex.FlagComma|lex.FlagStop) || t.In(lex.ClassPreposition) {
			return false
		}
	}
	return false
}

// ledOther reports whether "led by" at i tells of something else than the
// meeting: a summit, a programme, earlier meetings.
func (r *Attendance) ledOther(i int32, s lex.Sentence) bool {
	for at := i - 1; at >= s.From && at > i-12; at-- {
		switch r.TokenText(at) {
		case "previous", "earlier", "past", "last":
			return true
		}
		t := &r.Tokens[at]
		if t.In(lex.ClassGroup) && !t.Is(lex.FlagCapital) && !r.NounBefore(i, s, 3, lex.ClassBe) {
			return true // "a working group on ports, led by"
		}
		if t.In(lex.ClassSide | lex.ClassMeeting | lex.ClassDialogue | lex.ClassGroup | lex.ClassSeriesHead) {
			for n := at - 1; n >= s.From && n > at-5; n-- {
				switch r.TokenText(n) {
				case "previous", "earlier", "past", "last":
					return true
				}
			}
			return t.In(lex.ClassSeriesHead) && !t.In(lex.ClassMeeting|lex.ClassDialogue|lex.ClassGroup|lex.ClassSide) && r.NounBefore(at, s, 12, lex.ClassEvent)
		}
		if t.In(lex.ClassEvent|lex.ClassProgramme) && !t.In(lex.ClassMeeting) {
			return true
		}
	}
	if r.NounBefore(i, s, 4, lex.ClassBe) || r.Is(i-1, lex.And) {
		return false // "It was chaired by"
	}
	return !r.people.Sided(s, s.To) && !r.reported(s)
}

// hosts reports whether the object of "hosted" at i is the meeting or its guests.
func (r *Attendance) hosts(i int32, s lex.Sentence) bool {
	for at := i + 1; at < min(i+12, s.To); at++ {
		t := &r.Tokens[at]
		if t.In(lex.ClassSide|lex.ClassMeeting|lex.ClassDialogue|lex.ClassSeriesHead|lex.ClassGroup|lex.ClassParty|lex.ClassGovernment) || r.people.At[at] != 0 {
			return true
		}
		if t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return false
		}
	}
	return false
}

// byBehind returns the token "by" of a passive verb at i: directly behind it,
// or, of "held", behind place and time.
func (r *Attendance) byBehind(i int32, s lex.Sentence, lemma string) int32 {
	far := i + 4
	if lemma == "hold" || lemma == "host" || lemma == "convene" {
		far = i + 22
	}
	if r.Token(i + 1).In(lex.ClassAdverb) {
		far++
	}
	for at := i + 1; at < min(far, s.To); at++ {
		t := &r.Tokens[at]
		if r.Is(at, lex.By) {
			if r.Token(at + 1).In(lex.ClassGerund) {
				return 0
			}
			return at
		}
		if t.In(lex.ClassRelative) || t.In(lex.ClassVerb) && t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) || t.Is(lex.FlagSemicolon) || at == i+1 && t.In(lex.ClassDeterminer) {
			return 0
		}
	}
	return 0
}

// chairs reports whether "chair", "co-chairs" or "head" stands at i.
func (r *Attendance) chairs(i int32, s lex.Sentence) bool {
	for at := i; at < min(i+5, s.To); at++ {
		switch r.TokenText(at) {
		case "chair", "chairs", "cochair", "cochairs", "head", "heads", "Chair", "Chairs":
			return true
		}
	}
	return false
}

// leads reports whether the object of "led" at i is a delegation or the meeting.
func (r *Attendance) leads(i int32, s lex.Sentence) bool {
	for at := i + 1; at < min(i+20, s.To); at++ {
		t := &r.Tokens[at]
		if t.In(lex.ClassSide | lex.ClassMeeting | lex.ClassDialogue | lex.ClassSeriesHead | lex.ClassGroup) {
			return true
		}
		if t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return false
		}
		switch r.TokenText(at) {
		case "talks", "discussions":
			return true
		}
	}
	return false
}

// sentSomebody reports whether somebody was sent by the bodies before token i.
func (r *Attendance) sentSomebody(i int32, s lex.Sentence) bool {
	for at := s.From; at < i; at++ {
		if r.Tokens[at].In(lex.ClassParty) && (r.Is(at+1, lex.From, lex.Of) || r.bodies.Representing(at+1)) {
			return true
		}
	}
	return false
}

// loneHead makes one who stands alone ahead of "and officials representing" the head.
func (r *Attendance) loneHead(m marker, s lex.Sentence) (marker, bool) {
	people := 0
	for _, p := range r.parts {
		if p.Person && p.From < m.At {
			people++
		}
	}
	if people == 1 && r.officialsFollow(s.From, s) {
		m.Role, m.Rule, m.Bodies, m.Apart = schema.Head, delegationLone, false, true
	}
	return m, true
}

// speaks reports whether the verb at i says that its subject addressed the meeting.
func (r *Attendance) speaks(i int32, s lex.Sentence, lemma string) bool {
	if !r.Tokens[i].In(lex.ClassPast) || r.Token(i-1).In(lex.ClassBe|lex.ClassHave) {
		return false
	}
	switch lemma {
	case "state":
		return r.Is(i+1, lex.That)
	case "speak":
		return true
	}
	for at := i + 1; at < min(i+6, s.To); at++ {
		switch r.TokenText(at) {
		case "remarks", "speech", "speeches", "address", "keynote":
			return true
		}
		if lemma == "open" && r.Tokens[at].In(lex.ClassMeeting|lex.ClassDialogue|lex.ClassSeriesHead) {
			return true
		}
	}
	return false
}

// meeters makes the people before and behind "met" and "held" the heads.
func (r *Attendance) meeters(m marker, i int32, s lex.Sentence) (marker, bool) {
	subject, person := false, false
	for _, p := range r.parts {
		if p.From < i && r.listRuns(p.To, i) {
			subject, person = true, person || p.Person
		}
	}
	if !subject || !r.reported(s) && !person {
		return m, false
	}
	if person {
		m.Role, m.Bodies, m.Rule, m.Apart = r.metRole(), false, delegationMet, false
	}
	m.Subject = true
	return m, true
}

// reported reports whether a sentence is where the held meeting is stated.
func (r *Attendance) reported(s lex.Sentence) bool {
	at := r.Span(s.From, s.To)
	for i := range r.meetings.All {
		x := &r.meetings.All[i]
		if x.Status != schema.Held {
			continue
		}
		for _, span := range x.Spans {
			if at.Start <= span.Start && span.Start < at.End {
				return true
			}
		}
	}
	return false
}
