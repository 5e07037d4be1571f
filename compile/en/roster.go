package en

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// roster reads a line of a list of participants: an item under "The delegation
// included:", or a line below the heading "Participants". It reports whether
// the sentence is such a line; side is the country under which it stands.
func (r *reader) roster(meeting int, s Sentence, side string) bool {
	if !r.inRoster(s) {
		return false
	}
	m := marker{Role: schema.Member, Bodies: true, Side: side, Rule: delegationRoster}
	if lead, ok := r.lead(s); ok {
		if codes := r.countriesIn(r.scratch[:0], lead.From, lead.To); len(codes) == 1 {
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
func (r *reader) inRoster(s Sentence) bool {
	b := r.blockOf(s)
	if lead, ok := r.lead(s); ok {
		return r.opensRoster(lead)
	}
	if b.Section == fact.None || s.To-s.From >= 40 || b.Kind != block.Paragraph && b.Kind != block.Item && b.Kind != block.Label {
		return false
	}
	part := r.blocks[b.Section]
	for i := part.From; i < part.To; i++ {
		switch r.wordAt(i) {
		case "Participants", "participants", "PARTICIPANTS", "Delegations", "Attendees", "Delegates":
			return !r.finiteVerb(s)
		}
	}
	return false
}

// opensRoster reports whether a lead-in announces who took part: it names a
// delegation or participants, and ends with "included:", "composed of:".
func (r *reader) opensRoster(lead Sentence) bool {
	if !r.tok(lead.To - 1).Is(FlagColon) {
		return false
	}
	party, says := false, false
	for i := lead.From; i < lead.To; i++ {
		t := &r.toks[i]
		party = party || t.In(ClassSide) || r.wordAt(i) == "participants" || r.wordAt(i) == "Participants" || r.wordAt(i) == "Representatives" || r.wordAt(i) == "representatives"
		if !t.In(ClassVerb) || t.Is(FlagCapital) {
			continue
		}
		says = true
		switch v, _ := r.verb(t); v.Lemma {
		case "include", "compose", "comprise", "consist", "attend", "participate":
			return party
		}
	}
	return party && !says && lead.To-lead.From < 8
}

// finiteVerb reports whether a sentence says something, rather than naming somebody.
func (r *reader) finiteVerb(s Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if t := &r.toks[i]; !t.Is(FlagCapital) && t.In(ClassModal|ClassBe|ClassHave|ClassPast) && !t.In(ClassBase) {
			return true
		}
	}
	return false
}

// headOf reports whether a line of a roster marks its person as the head.
func (r *reader) headOf(s Sentence) bool {
	for i := s.From; i+2 < s.To; i++ {
		if word := r.wordAt(i); (word == "Head" || word == "head") && r.is(i+1, wOf) && (r.tok(i+2).In(ClassSide) || r.tok(i+3).In(ClassSide)) {
			return true
		}
	}
	return false
}

// sideLine returns the country of a line that only names one, as "Japan:" over
// the names of its delegation does.
func (r *reader) sideLine(s Sentence) string {
	if s.To-s.From > 6 || len(r.parts) > 0 {
		return ""
	}
	if codes := r.countriesIn(r.scratch[:0], s.From, s.To); len(codes) == 1 {
		return codes[0]
	}
	return ""
}
