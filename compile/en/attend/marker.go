package attend

import (
	"cmp"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// markersOf appends the markers of a sentence. Opening says that it is one of
// the first of the text, which report the meeting itself.
func (r *Attendance) markersOf(out []marker, s lex.Sentence, opening bool) []marker {
	side, delegation := r.countries.LabelSide(s)
	if delegation && r.Tokens[s.From].Is(lex.FlagLineStart) {
		out = append(out, r.listing(s.From-1, s, side))
	}
	toks := r.Tokens[s.From:s.To]
	for k := range toks {
		t := &toks[k]
		if !t.Role.Has(lex.RoleGives) {
			continue // no rule below looks at it
		}
		i := s.From + int32(k)
		if t.In(lex.ClassSide) && (!t.Is(lex.FlagCapital) || t.Is(lex.FlagLineStart) || r.Token(i+1).Is(lex.FlagColon)) {
			if code := r.delegationOf(i, s); code != "" {
				side = code
			}
			if r.Token(i + 1).Is(lex.FlagColon) {
				out = append(out, r.listing(i+1, s, side))
				continue
			}
		}
		if t.Is(lex.FlagCapital) && !t.Is(lex.FlagLineStart) && i != s.From {
			continue
		}
		if t.In(lex.ClassParty) || t.Word == lex.Experts {
			if m, ok := r.representatives(i, s); ok {
				m.Side = cmp.Or(m.Side, side)
				out = append(out, m)
				continue
			}
		}
		if n := len(out); t.Word == lex.By && n > 0 && out[n-1].Role == schema.Head && out[n-1].At < i-2 && r.ellipsis(i, s) {
			out = append(out, marker{At: i, Role: schema.Head, Side: side, Rule: delegationLed})
			continue
		}
		if t.Word == lex.Leadership && !t.Is(lex.FlagCapital) && r.Token(i+1).Word == lex.Of { // "under the leadership of"
			out = append(out, marker{At: i + 1, Role: schema.Head, Side: side, Rule: delegationLed})
			continue
		}
		if t.Role.Has(lex.RoleMarker) || i <= s.From+1 {
			if m, ok := r.presence(i, s); ok {
				m.Side = cmp.Or(m.Side, side)
				out = append(out, m)
				continue
			}
		}
		v, ok := r.Verb(t)
		if !ok || verbRules[v.Lemma] == nil {
			continue
		}
		if r.otherEvent(v, i, s) {
			return out
		}
		if m, ok := r.verbMarker(v, i, s, opening); ok {
			if m.Subject && m.Role != schema.Host && !m.Rule.Mutual {
				m.Side = r.objectSide(i, s)
			} else if !m.Subject {
				m.Side = cmp.Or(m.Side, side)
			}
			out = append(out, m)
			switch {
			case m.Rule.Mutual && m.Subject:
				out = r.metMarker(out, i, s)
			case m.Others == received:
				out = append(out, marker{At: i, Role: r.metRole(), Rule: delegationReceived})
			case m.Others == guests:
				out = r.guests(out, m, i, s)
			}
		}
	}
	return out
}

// ellipsis reports whether "by" at i stands for "led by": "and the delegation of Chile by".
func (r *Attendance) ellipsis(i int32, s lex.Sentence) bool {
	return r.countries.Before(i) != "" && r.NounBefore(i, s, 7, lex.ClassSide) || r.Token(i-1).In(lex.ClassSide)
}

// metMarker adds the marker of those with whom somebody met.
func (r *Attendance) metMarker(out []marker, i int32, s lex.Sentence) []marker {
	for at := i + 1; at < min(i+14, s.To); at++ {
		if r.Is(at, lex.With) {
			return append(out, marker{At: at, Role: r.metRole(), Rule: delegationMet})
		}
	}
	for _, p := range r.parts {
		if p.Person && p.From > i && p.From < i+16 && r.guestsAhead(i, p.From) { // "A met B"
			return append(out, marker{At: i, Role: r.metRole(), Rule: delegationMet})
		}
	}
	return out
}

// representatives reads "officials representing", "representatives from",
// "including", "the participation of": what follows took part.
func (r *Attendance) representatives(i int32, s lex.Sentence) (marker, bool) {
	t := &r.Tokens[i]
	m := marker{Role: schema.Member, Bodies: true, Rule: delegationRepresented}
	at := i + 1
	switch {
	case t.In(lex.ClassParty) && !t.In(lex.ClassGovernment|lex.ClassSide) && (r.bodies.Representing(at) || r.Is(at, lex.From, lex.Of)):
		m.At = at
	case t.Word == lex.Experts && !t.Is(lex.FlagCapital) && r.Is(at, lex.From, lex.Of):
		m.At = at
	default:
		return m, false
	}
	if !r.bodies.Representing(at) && !r.meetingSentence(s) {
		return m, false
	}
	if r.privateBefore(i, s) {
		m.Side, m.Role = "private", schema.PrivateSector
	}
	return m, true
}
