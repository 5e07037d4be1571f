package attend

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// roleVerb is a verb of a sentence that may give somebody a role: the token At, the
// lemma, the token of "by" behind it or 0.
type roleVerb struct {
	At      int32
	Lemma   string
	By      int32
	Opening bool // in one of the first sentences
}

// verbRule makes the marker of a verb; false where it gives no role here.
type verbRule func(r *Attendance, v roleVerb, s lex.Sentence) (marker, bool)

// verbRules are the verbs that give a role to those who stand beside them.
var verbRules map[string]verbRule

func init() {
	verbRules = make(map[string]verbRule, 32)
	for _, x := range []struct {
		rule   verbRule
		lemmas []string
	}{
		{(*Attendance).ledMarker, []string{"lead", "head", "chair", "cochair", "preside", "moderate"}},
		{(*Attendance).hostMarker, []string{"host", "convene", "cohost", "organize"}},
		{(*Attendance).heldMarker, []string{"hold"}},
		{(*Attendance).companyMarker, []string{"accompany", "join"}},
		{(*Attendance).representMarker, []string{"represent"}},
		{(*Attendance).includeMarker, []string{"include", "comprise"}},
		{(*Attendance).partMarker, []string{"participate", "attend", "take"}},
		{(*Attendance).actMarker, []string{"act", "serve"}},
		{(*Attendance).roleMarker, []string{"play"}},
		{(*Attendance).speakMarker, []string{"open", "give", "deliver", "make", "state", "speak"}},
		{(*Attendance).meetMarker, []string{"meet", "gather", "assemble"}},
		{(*Attendance).receiveMarker, []string{"receive", "welcome"}},
		{(*Attendance).launchMarker, []string{"announce", "launch", "inaugurate"}},
	} {
		for _, lemma := range x.lemmas {
			verbRules[lemma] = x.rule
		}
	}
}

// verbMarker reads what a verb, which has a rule, says at i of those before or
// behind it.
func (r *Attendance) verbMarker(v *lex.Verb, i int32, s lex.Sentence, opening bool) (marker, bool) {
	if r.Tokens[i].In(lex.ClassGerund) && v.Lemma != "include" && v.Lemma != "comprise" {
		return marker{}, false
	}
	return verbRules[v.Lemma](r, roleVerb{At: i, Lemma: v.Lemma, By: r.byBehind(i, s, v.Lemma), Opening: opening}, s)
}

// beside makes the marker of those behind "by", or before an active verb.
func (r *Attendance) beside(m marker, v roleVerb) (marker, bool) {
	if v.By > 0 {
		m.At = v.By
		return m, true
	}
	m.Subject = true
	return m, r.Tokens[v.At].In(lex.ClassPast) && !r.Is(v.At-1, lex.To)
}

// ledMarker: "was led by A", "A headed the delegation", "co-chaired by A and B".
func (r *Attendance) ledMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Head, Bodies: true, Rule: delegationLed}
	if v.By == 0 && !r.leads(v.At, s) || v.By > 0 && r.ledOther(v.At, s) && !r.opensLed(v, s) {
		return m, false
	}
	return r.beside(m, v)
}

// hostMarker: "was hosted by A", "A convened the meeting".
func (r *Attendance) hostMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Host, Bodies: v.By > 0 || r.hosts(v.At, s), Others: guests, Rule: delegationHosted}
	if v.By > 0 && v.By == v.At+1 && r.chairs(v.By+1, s) { // "convened by co-chairs A and B"
		m.Role, m.Rule, m.Others = schema.Head, delegationLed, noOthers
	}
	if v.By > 0 && !r.reported(s) && (v.Lemma == "organize" || !r.NounBefore(v.At, s, 14, lex.ClassMeeting|lex.ClassDialogue|lex.ClassSeriesHead|lex.ClassSide)) {
		return m, false
	}
	return r.beside(m, v)
}

// heldMarker: "was held in Rome by A and B"; people who held it are its heads.
func (r *Attendance) heldMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Host, Bodies: true, Rule: delegationHeld}
	if v.By > 0 {
		return r.beside(m, v)
	}
	if !v.Opening || !r.Tokens[v.At].In(lex.ClassPast) {
		return m, false
	}
	return r.meeters(m, v.At, s)
}

// companyMarker: "accompanied by A".
func (r *Attendance) companyMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.By, Role: schema.Member, Bodies: true, Rule: delegationAccompanied}
	if v.By == 0 {
		return m, false
	}
	m.Side = r.companions(v.At)
	return m, true
}

// representMarker: "the side was represented by A", "A and B were represented
// on the German side".
func (r *Attendance) representMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	if v.By > 0 {
		m := marker{At: v.By, Role: schema.Head, Bodies: true, BodyRole: schema.Member, Rule: delegationLed}
		m.Rest = schema.Member
		if code, ok := r.onlyCountry(max(s.From, v.At-6), v.At); ok {
			m.Side = code
			return m, true
		}
		return m, r.NounBefore(v.At, s, 8, lex.ClassSide|lex.ClassGovernment)
	}
	m := marker{At: v.At, Role: schema.Member, Bodies: true, Subject: true, Rule: delegationRepresented}
	return m, r.Token(v.At-1).In(lex.ClassBe) && (r.meetingSentence(s) || r.objectSide(v.At, s) != "")
}

// includeMarker: "the delegation included A", "the Department, including B".
func (r *Attendance) includeMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Member, Bodies: true, Rule: delegationIncluded}
	if r.Tokens[v.At].In(lex.ClassGerund) {
		return m, r.NounBefore(v.At, s, 3, lex.ClassSide|lex.ClassParty) || r.bodies.At[max(v.At-2, 0)] != 0 && r.meetingSentence(s) && r.sentSomebody(v.At, s)
	}
	return m, r.NounBefore(v.At, s, 5, lex.ClassSide|lex.ClassParty|lex.ClassMeeting|lex.ClassDialogue) || r.NounBefore(v.At, s, 60, lex.ClassSide)
}

// partMarker: "A participated", "A took part for Japan", "attended by A".
func (r *Attendance) partMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Member, Bodies: true, Subject: true, Apart: true, Rule: delegationParticipated}
	if v.Lemma == "take" && r.TokenText(v.At+1) != "part" {
		return m, false
	}
	if v.By > 0 {
		m.Subject, m.At = false, v.By
		return m, true
	}
	return r.loneHead(m, s)
}

// actMarker: "A and B acted as co-chairs".
func (r *Attendance) actMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Head, Rule: delegationLed}
	if !r.Is(v.At+1, lex.As) || !r.chairs(v.At+2, s) {
		return m, false
	}
	return r.beside(m, v)
}

// RoleMarker: "A and B also play a leadership role".
func (r *Attendance) roleMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	for at := v.At + 1; at < min(v.At+4, s.To); at++ {
		switch r.TokenText(at) {
		case "leadership", "leading":
			return marker{At: v.At, Role: schema.Head, Subject: true, Rule: delegationLed}, r.TokenText(at+1) == "role"
		}
	}
	return marker{}, false
}

// speakMarker: "was opened by A", "A gave opening remarks", "A stated that".
func (r *Attendance) speakMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Speaker, Rule: delegationSpoke}
	if v.Lemma == "open" && v.By > 0 && r.Token(v.At-1).In(lex.ClassBe) && r.SentenceAt(v.At) < r.firstSentence()+4 {
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
func (r *Attendance) remarksBefore(i int32, s lex.Sentence) bool {
	for at := max(s.From, i-6); at < i; at++ {
		switch r.TokenText(at) {
		case "remarks", "speech", "speeches", "address", "keynote":
			return true
		}
	}
	return false
}

// meetMarker: "A met with B", where the text reports the meeting.
func (r *Attendance) meetMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Head, Rule: delegationMet}
	if r.Is(v.At+1, lex.With) && r.Tokens[v.At].In(lex.ClassPast) && r.delegationsMet(v.At, s) {
		return marker{At: v.At + 1, Role: schema.Member, Rule: delegationMet}, true
	}
	if !v.Opening || !r.Tokens[v.At].In(lex.ClassPast) && !(r.reported(s) && r.meetings.PeopleMeet(v.At, s)) {
		return m, false
	}
	return r.meeters(m, v.At, s)
}

// delegationsMet reports whether those who met at i are "the delegations" or
// "participants": whom they met took part.
func (r *Attendance) delegationsMet(i int32, s lex.Sentence) bool {
	at := i - 1
	for at > s.From && r.Tokens[at].In(lex.ClassAdverb) {
		at--
	}
	return at >= s.From && r.Tokens[at].In(lex.ClassParty|lex.ClassSide) && !r.Tokens[at].In(lex.ClassPost) && (at == s.From || r.Tokens[at-1].In(lex.ClassDeterminer))
}

// launchMarker: "A and B announced the Dialogue".
func (r *Attendance) launchMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Member, Bodies: true, Subject: true, Rule: delegationLaunched}
	return m, v.Opening && v.By == 0 && r.reported(s)
}

// receiveMarker: "A received B", where the text reports the meeting.
func (r *Attendance) receiveMarker(v roleVerb, s lex.Sentence) (marker, bool) {
	m := marker{At: v.At, Role: schema.Host, Subject: true, Others: received, Rule: delegationReceived}
	if r.meetings.HonoredTo(v.At) {
		m.At = v.At - 3 // "is honored to"
	}
	if !v.Opening && !r.reported(s) || !r.Tokens[v.At].In(lex.ClassPast) && !r.meetings.HonoredTo(v.At) || r.Token(v.At-1).In(lex.ClassBe) {
		return m, false
	}
	for _, p := range r.parts {
		if p.Person && p.From > v.At && p.From < v.At+16 && !r.Token(p.To).Is(lex.FlagPossessive) {
			return m, true
		}
	}
	for at := v.At + 1; at < min(v.At+10, s.To); at++ { // "received yesterday a delegation"
		if r.Tokens[at].In(lex.ClassSide) && !r.Tokens[at].Is(lex.FlagCapital) {
			return m, true
		}
	}
	return m, false
}

// opensLed reports whether "Led by A and B, participants discussed" begins an
// opening sentence.
func (r *Attendance) opensLed(v roleVerb, s lex.Sentence) bool {
	if !v.Opening || v.At != s.From {
		return false
	}
	for i := v.By; i < s.To; i++ {
		if t := &r.Tokens[i]; t.In(lex.ClassParty|lex.ClassSide|lex.ClassMeeting|lex.ClassDialogue) && !t.Is(lex.FlagCapital) {
			return true
		}
	}
	return false
}
