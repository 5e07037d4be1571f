package attend

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// metRole returns the role of people who met each other: those who stand alone
// for their side lead it; of several, nobody is said to lead.
func (r *Attendance) metRole() schema.Role {
	for n, p := range r.parts {
		for _, q := range r.parts[:n] {
			if p.Person && q.Person && p.Fact != q.Fact && p.Country == q.Country {
				return schema.Member
			}
		}
	}
	return schema.Head
}

// guests adds the marker of those behind an active "hosted" or "convened": "A
// hosted B and C", "A convened the Group with B and C". They are no hosts.
func (r *Attendance) guests(out []marker, m marker, verb int32, s lex.Sentence) []marker {
	if !m.Subject {
		return out
	}
	for _, p := range r.parts {
		if p.From <= verb {
			continue
		}
		if !p.Person || p.From > verb+30 {
			return out
		}
		if at := r.withBefore(verb, p.From); at > 0 {
			return append(out, marker{At: at, Role: schema.Member, Rule: delegationGuest})
		}
		if r.guestsAhead(verb, p.From) {
			return append(out, marker{At: verb, Role: r.metRole(), Rule: delegationGuest})
		}
		return out
	}
	return out
}

// withBefore returns the token "with" that leads to the person at token i, or 0.
func (r *Attendance) withBefore(from, i int32) int32 {
	for at := i - 1; at > from && at > i-6; at-- {
		if r.Is(at, lex.With) {
			return at
		}
		if r.Tokens[at].Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			return 0
		}
	}
	return 0
}

// guestsAhead reports whether the person at token i is the object of the verb:
// nothing stands between but countries, articles and words with a capital.
func (r *Attendance) guestsAhead(verb, i int32) bool {
	for at := verb + 1; at < i; at++ {
		t := &r.Tokens[at]
		if t.Is(lex.FlagCapital) && !t.In(lex.ClassSeriesHead|lex.ClassMeeting|lex.ClassDialogue) || t.Is(lex.FlagPossessive) || t.In(lex.ClassDeterminer) || r.Counterpart(at) {
			continue
		}
		return false
	}
	return true
}
