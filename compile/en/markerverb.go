package en

import "dialoguec/schema"

// roleVerb is a verb of a sentence that may give somebody a role: the token At, the
// lemma, the token of "by" behind it or 0.
type roleVerb struct {
	At      int32
	Lemma   string
	By      int32
	Opening bool // in one of the first sentences
}

// verbRule makes the marker of a verb; false where it gives no role here.
type verbRule func(r *reader, v roleVerb, s Sentence) (marker, bool)

// verbRules are the verbs that give a role to those who stand beside them.
var verbRules map[string]verbRule

func init() {
	verbRules = make(map[string]verbRule, 32)
	for _, x := range []struct {
		rule   verbRule
		lemmas []string
	}{
		{(*reader).ledMarker, []string{"lead", "head", "chair", "cochair", "preside", "moderate"}},
		{(*reader).hostMarker, []string{"host", "convene", "cohost", "organize"}},
		{(*reader).heldMarker, []string{"hold"}},
		{(*reader).companyMarker, []string{"accompany", "join"}},
		{(*reader).representMarker, []string{"represent"}},
		{(*reader).includeMarker, []string{"include", "comprise"}},
		{(*reader).partMarker, []string{"participate", "attend", "take"}},
		{(*reader).actMarker, []string{"act", "serve"}},
		{(*reader).roleMarker, []string{"play"}},
		{(*reader).speakMarker, []string{"open", "give", "deliver", "make", "state", "speak"}},
		{(*reader).meetMarker, []string{"meet", "gather", "assemble"}},
		{(*reader).receiveMarker, []string{"receive", "welcome"}},
		{(*reader).launchMarker, []string{"announce", "launch", "inaugurate"}},
	} {
		for _, lemma := range x.lemmas {
			verbRules[lemma] = x.rule
		}
	}
}

// verbMarker reads what a verb, which has a rule, says at i of those before or
// behind it.
func (r *reader) verbMarker(v *Verb, i int32, s Sentence, opening bool) (marker, bool) {
	if r.toks[i].In(ClassGerund) && v.Lemma != "include" && v.Lemma != "comprise" {
		return marker{}, false
	}
	return v.marks(r, roleVerb{At: i, Lemma: v.Lemma, By: r.byBehind(i, s, v.Lemma), Opening: opening}, s)
}

// beside makes the marker of those behind "by", or before an active verb.
func (r *reader) beside(m marker, v roleVerb) (marker, bool) {
	if v.By > 0 {
		m.At = v.By
		return m, true
	}
	m.Subject = true
	return m, r.toks[v.At].In(ClassPast) && !r.is(v.At-1, wTo)
}

// ledMarker: "was led by A", "A headed the delegation", "co-chaired by A and B".
func (r *reader) ledMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Head, Bodies: true, Rule: delegationLed}
	if v.By == 0 && !r.leads(v.At, s) || v.By > 0 && r.ledOther(v.At, s) && !r.opensLed(v, s) {
		return m, false
	}
	return r.beside(m, v)
}

// hostMarker: "was hosted by A", "A convened the meeting".
func (r *reader) hostMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Host, Bodies: v.By > 0 || r.hosts(v.At, s), Rule: delegationHosted}
	if v.By > 0 && v.By == v.At+1 && r.chairs(v.By+1, s) { // "convened by co-chairs A and B"
		m.Role, m.Rule = schema.Head, delegationLed
	}
	if v.By > 0 && !r.reported(s) && (v.Lemma == "organize" || !r.nounBefore(v.At, s, 14, ClassMeeting|ClassDialogue|ClassSeriesHead|ClassSide)) {
		return m, false
	}
	return r.beside(m, v)
}

// heldMarker: "was held in Rome by A and B"; people who held it are its heads.
func (r *reader) heldMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Host, Bodies: true, Rule: delegationHeld}
	if v.By > 0 {
		return r.beside(m, v)
	}
	if !v.Opening || !r.toks[v.At].In(ClassPast) {
		return m, false
	}
	return r.meeters(m, v.At, s)
}

// companyMarker: "accompanied by A".
func (r *reader) companyMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.By, Role: schema.Member, Bodies: true, Rule: delegationAccompanied}
	if v.By == 0 {
		return m, false
	}
	m.Side = r.companions(v.At)
	return m, true
}

// representMarker: "the side was represented by A", "A and B were represented
// on the German side".
func (r *reader) representMarker(v roleVerb, s Sentence) (marker, bool) {
	if v.By > 0 {
		m := marker{At: v.By, Role: schema.Head, Bodies: true, BodyRole: schema.Member, Rule: delegationLed}
		m.Rest = schema.Member
		if code, ok := r.onlyCountry(max(s.From, v.At-6), v.At); ok {
			m.Side = code
			return m, true
		}
		return m, r.nounBefore(v.At, s, 8, ClassSide|ClassGovernment)
	}
	m := marker{At: v.At, Role: schema.Member, Bodies: true, Subject: true, Rule: delegationRepresented}
	return m, r.tok(v.At-1).In(ClassBe) && (r.meetingSentence(s) || r.objectSide(v.At, s) != "")
}

// includeMarker: "the delegation included A", "the Department, including B".
func (r *reader) includeMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Member, Bodies: true, Rule: delegationIncluded}
	if r.toks[v.At].In(ClassGerund) {
		return m, r.nounBefore(v.At, s, 3, ClassSide|ClassParty) || r.bodyAt[max(v.At-2, 0)] != 0 && r.meetingSentence(s) && r.sentSomebody(v.At, s)
	}
	return m, r.nounBefore(v.At, s, 5, ClassSide|ClassParty|ClassMeeting|ClassDialogue) || r.nounBefore(v.At, s, 60, ClassSide)
}

// partMarker: "A participated", "A took part for Japan", "attended by A".
func (r *reader) partMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Member, Bodies: true, Subject: true, Rule: delegationParticipated}
	if v.Lemma == "take" && r.wordAt(v.At+1) != "part" {
		return m, false
	}
	if v.By > 0 {
		m.Subject, m.At = false, v.By
		return m, true
	}
	return r.loneHead(m, s)
}

// actMarker: "A and B acted as co-chairs".
func (r *reader) actMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Head, Rule: delegationLed}
	if !r.is(v.At+1, wAs) || !r.chairs(v.At+2, s) {
		return m, false
	}
	return r.beside(m, v)
}

// roleMarker: "A and B also play a leadership role".
func (r *reader) roleMarker(v roleVerb, s Sentence) (marker, bool) {
	for at := v.At + 1; at < min(v.At+4, s.To); at++ {
		switch r.wordAt(at) {
		case "leadership", "leading":
			return marker{At: v.At, Role: schema.Head, Subject: true, Rule: delegationLed}, r.wordAt(at+1) == "role"
		}
	}
	return marker{}, false
}

// speakMarker: "was opened by A", "A gave opening remarks", "A stated that".
func (r *reader) speakMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Speaker, Rule: delegationSpoke}
	if v.Lemma == "open" && v.By > 0 && r.tok(v.At-1).In(ClassBe) && r.sentenceAt(v.At) < r.firstSentence()+4 {
		m.At = v.By
		return m, true
	}
	if v.By > 0 && r.remarksBefore(v.At, s) {
		m.At = v.By
		return m, true
	}
	m.Subject = true
	return m, r.speaks(v.At, s, v.Lemma)
}

// remarksBefore reports whether remarks are what the passive verb at i speaks of.
func (r *reader) remarksBefore(i int32, s Sentence) bool {
	for at := max(s.From, i-6); at < i; at++ {
		switch r.wordAt(at) {
		case "remarks", "speech", "speeches", "address", "keynote":
			return true
		}
	}
	return false
}

// meetMarker: "A met with B", where the text reports the meeting.
func (r *reader) meetMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Head, Rule: delegationMet}
	if r.is(v.At+1, wWith) && r.toks[v.At].In(ClassPast) && r.delegationsMet(v.At, s) {
		return marker{At: v.At + 1, Role: schema.Member, Rule: delegationMet}, true
	}
	if !v.Opening || !r.toks[v.At].In(ClassPast) && !(r.reported(s) && r.peopleMeet(v.At, s)) {
		return m, false
	}
	return r.meeters(m, v.At, s)
}

// delegationsMet reports whether those who met at i are "the delegations" or
// "participants": whom they met took part.
func (r *reader) delegationsMet(i int32, s Sentence) bool {
	at := i - 1
	for at > s.From && r.toks[at].In(ClassAdverb) {
		at--
	}
	return at >= s.From && r.toks[at].In(ClassParty|ClassSide) && !r.toks[at].In(ClassPost) && (at == s.From || r.toks[at-1].In(ClassDeterminer))
}

// launchMarker: "A and B announced the Dialogue".
func (r *reader) launchMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Member, Bodies: true, Subject: true, Rule: delegationLaunched}
	return m, v.Opening && v.By == 0 && r.reported(s)
}

// receiveMarker: "A received B", where the text reports the meeting.
func (r *reader) receiveMarker(v roleVerb, s Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Host, Subject: true, Rule: delegationReceived}
	if r.honoredTo(v.At) {
		m.At = v.At - 3 // "is honored to"
	}
	if !v.Opening && !r.reported(s) || !r.toks[v.At].In(ClassPast) && !r.honoredTo(v.At) || r.tok(v.At-1).In(ClassBe) {
		return m, false
	}
	for _, p := range r.parts {
		if p.Person && p.From > v.At && p.From < v.At+16 && !r.tok(p.To).Is(FlagPossessive) {
			return m, true
		}
	}
	for at := v.At + 1; at < min(v.At+10, s.To); at++ { // "received yesterday a delegation"
		if r.toks[at].In(ClassSide) && !r.toks[at].Is(FlagCapital) {
			return m, true
		}
	}
	return m, false
}

// opensLed reports whether "Led by A and B, participants discussed" begins an
// opening sentence.
func (r *reader) opensLed(v roleVerb, s Sentence) bool {
	if !v.Opening || v.At != s.From {
		return false
	}
	for i := v.By; i < s.To; i++ {
		if t := &r.toks[i]; t.In(ClassParty|ClassSide|ClassMeeting|ClassDialogue) && !t.Is(FlagCapital) {
			return true
		}
	}
	return false
}
