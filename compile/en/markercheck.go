package en

import "dialoguec/schema"

// meetingSentence reports whether a sentence speaks of who took part: it has a
// delegation, or somebody participated, attended, joined, was included.
func (r *reader) meetingSentence(s Sentence) bool {
	for i := s.From; i < s.To; i++ {
		t := &r.toks[i]
		if t.In(ClassSide) {
			return true
		}
		if t.In(ClassVerb) {
			switch v, _ := r.verb(t); v.Lemma {
			case "participate", "attend", "join", "include", "accompany", "gather", "comprise":
				return true
			case "take":
				if r.wordAt(i+1) == "part" {
					return true
				}
			}
		}
	}
	return false
}

// otherEvent reports whether the verb at i tells that somebody holds an event
// of another kind, or is yet to do so.
func (r *reader) otherEvent(v *Verb, i int32, s Sentence) bool {
	switch v.Lemma {
	case "host", "organize", "hold", "convene", "lead", "chair", "cochair":
	default:
		return false
	}
	for at := max(s.From, i-5); at < i; at++ {
		if r.toks[at].In(ClassModal) && !r.toks[at].Is(FlagCapital) || r.is(at, wTo) && (at == i-1 || r.toks[at+1].In(ClassBe)) {
			return true
		}
	}
	if v.Lemma == "lead" || v.Lemma == "chair" {
		return false
	}
	for at := i + 1; at < min(i+5, s.To); at++ {
		t := &r.toks[at]
		if t.In(ClassEvent) && !t.In(ClassSeriesHead|ClassMeeting) && !t.Is(FlagCapital) {
			return true
		}
		if t.Is(FlagComma|FlagStop) || t.In(ClassPreposition) {
			return false
		}
	}
	return false
}

// ledOther reports whether "led by" at i tells of something else than the
// meeting: a summit, a programme, earlier meetings.
func (r *reader) ledOther(i int32, s Sentence) bool {
	for at := i - 1; at >= s.From && at > i-12; at-- {
		switch r.wordAt(at) {
		case "previous", "earlier", "past", "last":
			return true
		}
		t := &r.toks[at]
		if t.In(ClassGroup) && !t.Is(FlagCapital) && !r.nounBefore(i, s, 3, ClassBe) {
			return true // "a working group on ports, led by"
		}
		if t.In(ClassSide | ClassMeeting | ClassDialogue | ClassGroup | ClassSeriesHead) {
			for n := at - 1; n >= s.From && n > at-5; n-- {
				switch r.wordAt(n) {
				case "previous", "earlier", "past", "last":
					return true
				}
			}
			return t.In(ClassSeriesHead) && !t.In(ClassMeeting|ClassDialogue|ClassGroup|ClassSide) && r.nounBefore(at, s, 12, ClassEvent)
		}
		if t.In(ClassEvent|ClassProgramme) && !t.In(ClassMeeting) {
			return true
		}
	}
	if r.nounBefore(i, s, 4, ClassBe) || r.is(i-1, wAnd) {
		return false // "It was chaired by"
	}
	return !r.sided(s, s.To) && !r.reported(s)
}

// hosts reports whether the object of "hosted" at i is the meeting or its guests.
func (r *reader) hosts(i int32, s Sentence) bool {
	for at := i + 1; at < min(i+12, s.To); at++ {
		t := &r.toks[at]
		if t.In(ClassSide|ClassMeeting|ClassDialogue|ClassSeriesHead|ClassGroup|ClassParty|ClassGovernment) || r.personAt[at] != 0 {
			return true
		}
		if t.Is(FlagComma | FlagStop | FlagSemicolon) {
			return false
		}
	}
	return false
}

// byBehind returns the token "by" of a passive verb at i: directly behind it,
// or, of "held", behind place and time.
func (r *reader) byBehind(i int32, s Sentence, lemma string) int32 {
	far := i + 4
	if lemma == "hold" || lemma == "host" || lemma == "convene" {
		far = i + 22
	}
	if r.tok(i + 1).In(ClassAdverb) {
		far++
	}
	for at := i + 1; at < min(far, s.To); at++ {
		t := &r.toks[at]
		if r.is(at, wBy) {
			if r.tok(at + 1).In(ClassGerund) {
				return 0
			}
			return at
		}
		if t.In(ClassRelative) || t.In(ClassVerb) && t.In(ClassPast) && !t.Is(FlagCapital) || t.Is(FlagSemicolon) || at == i+1 && t.In(ClassDeterminer) {
			return 0
		}
	}
	return 0
}

// chairs reports whether "chair", "co-chairs" or "head" stands at i.
func (r *reader) chairs(i int32, s Sentence) bool {
	for at := i; at < min(i+5, s.To); at++ {
		switch r.wordAt(at) {
		case "chair", "chairs", "cochair", "cochairs", "head", "heads", "Chair", "Chairs":
			return true
		}
	}
	return false
}

// leads reports whether the object of "led" at i is a delegation or the meeting.
func (r *reader) leads(i int32, s Sentence) bool {
	for at := i + 1; at < min(i+20, s.To); at++ {
		t := &r.toks[at]
		if t.In(ClassSide | ClassMeeting | ClassDialogue | ClassSeriesHead | ClassGroup) {
			return true
		}
		if t.Is(FlagComma | FlagStop | FlagSemicolon) {
			return false
		}
		switch r.wordAt(at) {
		case "talks", "discussions":
			return true
		}
	}
	return false
}

// nounBefore reports whether a word of a class stands within n words before token i.
func (r *reader) nounBefore(i int32, s Sentence, n int32, class Class) bool {
	for at := max(s.From, i-n); at < i; at++ {
		if r.toks[at].In(class) {
			return true
		}
	}
	return false
}

// sentSomebody reports whether somebody was sent by the bodies before token i.
func (r *reader) sentSomebody(i int32, s Sentence) bool {
	for at := s.From; at < i; at++ {
		if r.toks[at].In(ClassParty) && (r.is(at+1, wFrom, wOf) || r.representing(at+1)) {
			return true
		}
	}
	return false
}

// loneHead makes one who stands alone ahead of "and officials representing" the head.
func (r *reader) loneHead(m marker, s Sentence) (marker, bool) {
	people := 0
	for _, p := range r.parts {
		if p.Person && p.From < m.At {
			people++
		}
	}
	if people == 1 && r.officialsFollow(s.From, s) {
		m.Role, m.Rule, m.Bodies = schema.Head, delegationLone, false
	}
	return m, true
}

// speaks reports whether the verb at i says that its subject addressed the meeting.
func (r *reader) speaks(i int32, s Sentence, lemma string) bool {
	if !r.toks[i].In(ClassPast) || r.tok(i-1).In(ClassBe|ClassHave) {
		return false
	}
	switch lemma {
	case "state":
		return r.is(i+1, wThat)
	case "speak":
		return true
	}
	for at := i + 1; at < min(i+6, s.To); at++ {
		switch r.wordAt(at) {
		case "remarks", "speech", "speeches", "address", "keynote":
			return true
		}
		if lemma == "open" && r.toks[at].In(ClassMeeting|ClassDialogue|ClassSeriesHead) {
			return true
		}
	}
	return false
}

// meeters makes the people before and behind "met" and "held" the heads.
func (r *reader) meeters(m marker, i int32, s Sentence) (marker, bool) {
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
		m.Role, m.Bodies, m.Rule = r.metRole(), false, delegationMet
	}
	m.Subject = true
	return m, true
}

// reported reports whether a sentence is where the held meeting is stated.
func (r *reader) reported(s Sentence) bool {
	at := r.span(s.From, s.To)
	for i := range r.facts.Meetings {
		x := &r.facts.Meetings[i]
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
