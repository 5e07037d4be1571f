package en

import (
	"dialoguec/compile/block"
	"dialoguec/schema"
)

// markersOf appends the markers of a sentence. Opening says that it is one of
// the first of the text, which report the meeting itself.
func (r *reader) markersOf(out []marker, s Sentence, opening bool) []marker {
	side, delegation := r.labelSide(s)
	if delegation && r.toks[s.From].Is(FlagLineStart) {
		out = append(out, r.listing(s.From-1, s, side))
	}
	for i := s.From; i < s.To; i++ {
		t := &r.toks[i]
		if t.In(ClassSide) && !t.Is(FlagCapital) || t.In(ClassSide) && t.Is(FlagLineStart) || t.In(ClassSide) && r.tok(i+1).Is(FlagColon) {
			if code := r.delegationOf(i, s); code != "" {
				side = code
			}
			if r.tok(i + 1).Is(FlagColon) {
				out = append(out, r.listing(i+1, s, side))
				continue
			}
		}
		if t.Is(FlagCapital) && !t.Is(FlagLineStart) && i != s.From {
			continue
		}
		if m, ok := r.representatives(i, s); ok {
			m.Side = or(m.Side, side)
			out = append(out, m)
			continue
		}
		if r.wordAt(i) == "leadership" && r.is(i+1, r.voc.of) { // "under the leadership of"
			out = append(out, marker{At: i + 1, Role: schema.Head, Side: side, Rule: "delegation.led"})
			continue
		}
		if !t.In(ClassVerb) {
			continue
		}
		if other := r.otherEvent(i, s); other {
			return out
		}
		if m, ok := r.verbMarker(i, s, opening); ok {
			if m.Subject && m.Role != schema.Host && m.Rule != "delegation.met" {
				m.Side = r.objectSide(i, s)
			} else if !m.Subject {
				m.Side = or(m.Side, side)
			}
			out = append(out, m)
			if m.Rule == "delegation.met" {
				out = r.metMarker(out, i, s)
			}
		}
	}
	return out
}

// metMarker adds the marker of those with whom somebody met.
func (r *reader) metMarker(out []marker, i int32, s Sentence) []marker {
	for at := i + 1; at < min(i+14, s.To); at++ {
		if r.is(at, r.voc.with) {
			return append(out, marker{At: at, Role: schema.Head, Rule: "delegation.met"})
		}
	}
	return out
}

// labelSide returns the country that the label of a sentence's block names
// ("Japanese delegation:"), and whether the label announces who took part.
func (r *reader) labelSide(s Sentence) (code string, delegation bool) {
	b := r.blockOf(s)
	if b.Kind != block.Label || b.Marker.Empty() {
		return "", false
	}
	var buffer [12]Token
	toks := tokenize(buffer[:0], r.text, b.Marker.Start, b.Marker.End)
	r.look(toks)
	for i := range toks {
		if toks[i].In(ClassSide | ClassParty) {
			delegation = true
		}
		to, entry := r.gazetteer.match(toks, int32(i), int32(len(toks)))
		if e, ok := r.meaning(Hit{Entry: entry}, KindCountry, KindDemonym); ok && to > 0 && code == "" {
			code = e.Country
		}
	}
	return code, delegation
}

// delegationOf returns the country of the delegation at token i: "the
// Japanese interagency delegation", "the delegation of Japan".
func (r *reader) delegationOf(i int32, s Sentence) string {
	for at := i - 1; at >= s.From && at > i-6; at-- {
		if code := r.countryBefore(at + 1); code != "" && at+1 <= i {
			return code
		}
		if t := &r.toks[at]; t.In(ClassDeterminer|ClassVerb) && !t.In(ClassGovernment) || t.Is(FlagComma|FlagStop|FlagSemicolon) {
			break
		}
	}
	at := i + 1
	if r.is(at, r.voc.of, r.voc.from) {
		at++
		if r.is(at, r.voc.the) {
			at++
		}
		if code, _ := r.country(at); code != "" {
			return code
		}
	}
	return ""
}

// objectSide returns the country of the delegation that is the object of the verb at i.
func (r *reader) objectSide(i int32, s Sentence) string {
	for at := i + 1; at < s.To && at < i+9; at++ {
		if r.wordAt(at) == "private" && r.wordAt(at+1) == "sector" {
			return "private"
		}
		if r.toks[at].In(ClassSide) {
			return r.delegationOf(at, s)
		}
		if r.toks[at].Is(FlagComma | FlagStop) {
			break
		}
	}
	// "participated in the dialogue from Japan", "chaired the meeting for Mexico"
	for at := i + 1; at+1 < s.To && at < i+12; at++ {
		if r.is(at, r.voc.from, r.voc.for_) {
			next := at + 1
			if r.is(next, r.voc.the) {
				next++
			}
			if code, _ := r.country(next); code != "" {
				return code
			}
		}
	}
	return ""
}

// listing makes the marker of "Japanese delegation: A, B and officials
// representing C". Whoever stands there alone ahead of the officials leads.
func (r *reader) listing(colon int32, s Sentence, side string) marker {
	m := marker{At: colon, Role: schema.Member, Bodies: true, Side: side, Rule: "delegation.listed"}
	people := 0
	for _, p := range r.parts {
		if p.From > colon && p.Person && r.listRuns(colon+1, p.From) {
			people++
		}
	}
	if people == 1 && r.officialsFollow(colon, s) {
		m.Role = schema.Head
		m.Bodies = false
	}
	return m
}

// officialsFollow reports whether "and officials representing" stands behind token i.
func (r *reader) officialsFollow(i int32, s Sentence) bool {
	for at := i; at+1 < s.To; at++ {
		if r.toks[at].In(ClassParty) && r.is(at-1, r.voc.and) && (r.representing(at+1) || r.is(at+1, r.voc.from, r.voc.of)) {
			return true
		}
		if r.toks[at].In(ClassSide) && r.tok(at+1).Is(FlagColon) {
			return false
		}
	}
	return false
}

// representatives reads "officials representing", "representatives from",
// "including", "the participation of": what follows took part.
func (r *reader) representatives(i int32, s Sentence) (marker, bool) {
	t := &r.toks[i]
	m := marker{Role: schema.Member, Bodies: true, Rule: "delegation.represented"}
	at := i + 1
	switch {
	case t.In(ClassParty) && !t.In(ClassGovernment) && (r.representing(at) || r.is(at, r.voc.from, r.voc.of)):
		m.At = at
	case r.wordAt(i) == "experts" && r.is(at, r.voc.from, r.voc.of):
		m.At = at
	default:
		return m, false
	}
	if !r.representing(at) && !r.meetingSentence(s) {
		return m, false
	}
	if r.privateBefore(i, s) {
		m.Side, m.Role = "private", schema.PrivateSector
	}
	return m, true
}

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

// privateBefore reports whether business is spoken of before token i, or directly behind it.
func (r *reader) privateBefore(i int32, s Sentence) bool {
	for at := s.From; at < min(i+4, s.To); at++ {
		switch r.wordAt(at) {
		case "industry", "business", "Industry", "Business":
			if r.bodyAt[at] == 0 {
				return true
			}
		case "private", "Private":
			if r.wordAt(at+1) == "sector" || r.wordAt(at+1) == "Sector" || r.wordAt(at+1) == "industry" {
				return true
			}
		}
	}
	return false
}

// otherEvent reports whether the verb at i tells that somebody holds an event
// of another kind, or is yet to do so.
func (r *reader) otherEvent(i int32, s Sentence) bool {
	v, ok := r.verb(&r.toks[i])
	if !ok {
		return false
	}
	switch v.Lemma {
	case "host", "organize", "hold", "convene", "lead", "chair", "cochair":
	default:
		return false
	}
	for at := max(s.From, i-5); at < i; at++ {
		if r.toks[at].In(ClassModal) && !r.toks[at].Is(FlagCapital) || r.is(at, r.voc.to) && (at == i-1 || r.toks[at+1].In(ClassBe)) {
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

// verbMarker reads what the verb at i says of those before or behind it.
func (r *reader) verbMarker(i int32, s Sentence, opening bool) (marker, bool) {
	t := &r.toks[i]
	v, ok := r.verb(t)
	if !ok || t.In(ClassGerund) && v.Lemma != "include" && v.Lemma != "comprise" {
		return marker{}, false
	}
	m := marker{At: i}
	by := r.byBehind(i, s, v.Lemma)
	switch v.Lemma {
	case "lead", "head", "chair", "cochair", "preside", "moderate":
		m.Role, m.Rule, m.Bodies = schema.Head, "delegation.led", true
		if by == 0 && !r.leads(i, s) || by > 0 && r.ledOther(i, s) {
			return m, false
		}
	case "host", "convene", "cohost", "organize":
		m.Role, m.Rule, m.Bodies = schema.Host, "delegation.hosted", true
		if by > 0 && !r.reported(s) && (v.Lemma == "organize" || !r.nounBefore(i, s, 14, ClassMeeting|ClassDialogue|ClassSeriesHead|ClassSide)) {
			return m, false
		}
	case "hold":
		m.Role, m.Rule, m.Bodies = schema.Host, "delegation.held", true
		if by == 0 {
			if !opening || !t.In(ClassPast) {
				return m, false
			}
			return r.meeters(m, i, s)
		}
	case "accompany", "join":
		m.Role, m.Rule, m.Bodies = schema.Member, "delegation.accompanied", true
		if by == 0 {
			return m, false
		}
		m.Side = r.companions(i)
	case "represent":
		m.Role, m.Rule = schema.Head, "delegation.led"
		if by == 0 && r.tok(i-1).In(ClassBe) { // "were represented on the German side"
			m.Role, m.Rule, m.Bodies, m.Subject = schema.Member, "delegation.represented", true, true
			return m, r.meetingSentence(s) || r.objectSide(i, s) != ""
		}
		if by == 0 || !r.nounBefore(i, s, 8, ClassSide|ClassGovernment) {
			return m, false
		}
	case "include", "comprise":
		m.Role, m.Rule, m.Bodies = schema.Member, "delegation.included", true
		if t.In(ClassGerund) {
			return m, r.nounBefore(i, s, 3, ClassSide|ClassParty) || r.bodyAt[max(i-2, 0)] != 0 && r.meetingSentence(s) && r.sentSomebody(i, s)
		}
		return m, r.nounBefore(i, s, 5, ClassSide|ClassParty|ClassMeeting|ClassDialogue) || r.nounBefore(i, s, 60, ClassSide)
	case "participate", "attend":
		m.Role, m.Rule, m.Bodies, m.Subject = schema.Member, "delegation.participated", true, true
		if by > 0 {
			m.Subject, m.At = false, by
			return m, true
		}
		return r.loneHead(m, s)
	case "take":
		if r.wordAt(i+1) != "part" {
			return m, false
		}
		m.Role, m.Rule, m.Bodies, m.Subject = schema.Member, "delegation.participated", true, true
		return r.loneHead(m, s)
	case "act", "serve":
		m.Role, m.Rule = schema.Head, "delegation.led"
		if at := i + 1; !r.is(at, r.voc.as) || !r.chairs(at+1, s) {
			return m, false
		}
	case "open", "give", "deliver", "make", "state", "speak":
		if v.Lemma == "open" && by > 0 && r.tok(i-1).In(ClassBe) && r.sentenceAt(i) < r.firstSentence()+4 {
			m.At, m.Role, m.Rule = by, schema.Speaker, "delegation.spoke"
			return m, true
		}
		if !r.speaks(i, s, v.Lemma) {
			return m, false
		}
		m.Role, m.Rule, m.Subject = schema.Speaker, "delegation.spoke", true
		return m, true
	case "meet":
		if !opening || !t.In(ClassPast) {
			return m, false
		}
		m.Role, m.Rule = schema.Head, "delegation.met"
		return r.meeters(m, i, s)
	case "announce", "launch", "inaugurate":
		if !opening || !r.reported(s) || by > 0 {
			return m, false
		}
		m.Role, m.Rule, m.Bodies, m.Subject = schema.Member, "delegation.launched", true, true
		return m, true
	default:
		return m, false
	}
	if by > 0 {
		m.At = by
		return m, true
	}
	m.Subject = true
	m.Bodies = m.Bodies && (m.Role != schema.Host || r.hosts(i, s))
	return m, t.In(ClassPast) && !r.is(i-1, r.voc.to)
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
	if r.nounBefore(i, s, 4, ClassBe) || r.is(i-1, r.voc.and) {
		return false // "It was chaired by"
	}
	return !r.sided(s) && !r.reported(s)
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
		if r.is(at, r.voc.by) {
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

// companions returns the country of whom "accompanied by" at i speaks. Those
// who accompany somebody are of the same side: the one tells the other's.
func (r *reader) companions(i int32) string {
	for n := len(r.parts) - 1; n >= 0; n-- {
		p := &r.parts[n]
		if p.To > i {
			continue
		}
		if p.Country == "" && p.Person && n+1 < len(r.parts) && r.parts[n+1].From < i+8 {
			p.Country = r.parts[n+1].Country
			r.facts.People[p.Fact].Country = p.Country
		}
		return p.Country
	}
	return ""
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
	for at := i + 1; at < min(i+12, s.To); at++ {
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
		if r.toks[at].In(ClassParty) && (r.is(at+1, r.voc.from, r.voc.of) || r.representing(at+1)) {
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
		m.Role, m.Rule, m.Bodies = schema.Head, "delegation.lone", false
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
		return r.is(i+1, r.voc.that)
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
		m.Role, m.Bodies, m.Rule = schema.Head, false, "delegation.met"
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
