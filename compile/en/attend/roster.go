package attend

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// roster reads a line of a list of participants: an item under "The delegation
// included:", or a line below the heading "Participants". It reports whether
// the sentence is such a line; side is the country under which it stands.
func (r *Attendance) roster(meeting int, s lex.Sentence, side string) bool {
	if !r.inRoster(s) {
		return false
	}
	m := marker{Role: schema.Member, Bodies: true, Side: side, Rule: delegationRoster}
	if lead, ok := r.Lead(s); ok {
		if codes := r.countries.In(nil, lead.From, lead.To); len(codes) == 1 {
			m.Side = codes[0]
		}
		if r.privateBefore(lead.To-4, lead) {
			m.Side = "private"
		}
	}
	if r.headOf(s) {
		m.Role = schema.Head
	}
	person := false
	for _, p := range r.parts {
		if p.Person {
			person = true
			r.take(meeting, &m, p)
		}
	}
	for _, p := range r.parts {
		if !person {
			r.take(meeting, &m, p)
		}
	}
	return true
}

// inRoster reports whether a sentence stands in a list of participants.
func (r *Attendance) inRoster(s lex.Sentence) bool {
	b := r.BlockOf(s)
	if lead, ok := r.Lead(s); ok {
		return r.opensRoster(lead)
	}
	if b.Section == fact.None || s.To-s.From >= 40 || b.Kind != block.Paragraph && b.Kind != block.Item && b.Kind != block.Label {
		return false
	}
	part := r.Blocks[b.Section]
	for i := part.From; i < part.To; i++ {
		switch r.TokenText(i) {
		case "Participants", "participants", "PARTICIPANTS", "Delegations", "Attendees", "Delegates":
			return !r.finiteVerb(s)
		}
	}
	return false
}

// opensRoster reports whether a lead-in announces who took part: it names a
// delegation or participants, and ends with "included:", "composed of:".
func (r *Attendance) opensRoster(lead lex.Sentence) bool {
	if !r.Token(lead.To - 1).Is(lex.FlagColon) {
		return false
	}
	party, says := false, false
	for i := lead.From; i < lead.To; i++ {
		t := &r.Tokens[i]
		party = party || t.In(lex.ClassSide) || r.TokenText(i) == "participants" || r.TokenText(i) == "Participants" || r.TokenText(i) == "Representatives" || r.TokenText(i) == "representatives"
		if !t.In(lex.ClassVerb) || t.Is(lex.FlagCapital) {
			continue
		}
		says = true
		switch v, _ := r.Verb(t); v.Lemma {
		case "include", "compose", "comprise", "consist", "attend", "participate":
			return party
		}
	}
	return party && !says && lead.To-lead.From < 8
}

// finiteVerb reports whether a sentence says something, rather than naming somebody.
func (r *Attendance) finiteVerb(s lex.Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if t := &r.Tokens[i]; !t.Is(lex.FlagCapital) && t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassPast) && !t.In(lex.ClassBase) {
			return true
		}
	}
	return false
}

// headOf reports whether a line of a roster marks its person as the head.
func (r *Attendance) headOf(s lex.Sentence) bool {
	for i := s.From; i+2 < s.To; i++ {
		if word := r.TokenText(i); (word == "Head" || word == "head") && r.Is(i+1, lex.Of) && (r.Token(i+2).In(lex.ClassSide) || r.Token(i+3).In(lex.ClassSide)) {
			return true
		}
	}
	return false
}

// sideLine returns the country of a line that only names one, as "Japan:" over
// the names of its delegation does.
func (r *Attendance) sideLine(s lex.Sentence) string {
	if s.To-s.From > 6 || len(r.parts) > 0 {
		return ""
	}
	if codes := r.countries.In(nil, s.From, s.To); len(codes) == 1 {
		return codes[0]
	}
	return ""
}
