package en

import "dialoguec/schema"

// markerClasses are the classes of the words that may give a role to those
// named beside them, or tell their side. The others that do have roleMarker: a
// rule that asks for a word without it is not heard.
const markerClasses = ClassVerb | ClassParty | ClassGerund | ClassParticiple | ClassSide

// markersOf appends the markers of a sentence. Opening says that it is one of
// the first of the text, which report the meeting itself.
func (r *reader) markersOf(out []marker, s Sentence, opening bool) []marker {
	side, delegation := r.labelSide(s)
	if delegation && r.toks[s.From].Is(FlagLineStart) {
		out = append(out, r.listing(s.From-1, s, side))
	}
	toks := r.toks[s.From:s.To]
	for k := range toks {
		t := &toks[k]
		if !t.Role.has(roleGives) {
			continue // no rule below looks at it
		}
		i := s.From + int32(k)
		if t.In(ClassSide) && (!t.Is(FlagCapital) || t.Is(FlagLineStart) || r.tok(i+1).Is(FlagColon)) {
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
		if t.In(ClassParty) || t.Word == wExperts {
			if m, ok := r.representatives(i, s); ok {
				m.Side = or(m.Side, side)
				out = append(out, m)
				continue
			}
		}
		if n := len(out); t.Word == wBy && n > 0 && out[n-1].Role == schema.Head && out[n-1].At < i-2 && r.ellipsis(i, s) {
			out = append(out, marker{At: i, Role: schema.Head, Side: side, Rule: delegationLed})
			continue
		}
		if t.Word == wLeadership && !t.Is(FlagCapital) && r.tok(i+1).Word == wOf { // "under the leadership of"
			out = append(out, marker{At: i + 1, Role: schema.Head, Side: side, Rule: delegationLed})
			continue
		}
		if t.Role.has(roleMarker) || i <= s.From+1 {
			if m, ok := r.presence(i, s); ok {
				m.Side = or(m.Side, side)
				out = append(out, m)
				continue
			}
		}
		v, ok := r.verb(t)
		if !ok || v.marks == nil {
			continue
		}
		if r.otherEvent(v, i, s) {
			return out
		}
		if m, ok := r.verbMarker(v, i, s, opening); ok {
			if m.Subject && m.Role != schema.Host && m.Rule != delegationMet {
				m.Side = r.objectSide(i, s)
			} else if !m.Subject {
				m.Side = or(m.Side, side)
			}
			out = append(out, m)
			switch m.Rule {
			case delegationMet:
				if m.Subject {
					out = r.metMarker(out, i, s)
				}
			case delegationReceived:
				out = append(out, marker{At: i, Role: r.metRole(), Rule: delegationReceived})
			case delegationHosted:
				out = r.guests(out, m, i, s)
			}
		}
	}
	return out
}

// ellipsis reports whether "by" at i stands for "led by": "and the delegation of Chile by".
func (r *reader) ellipsis(i int32, s Sentence) bool {
	return r.countryBefore(i) != "" && r.nounBefore(i, s, 7, ClassSide) || r.tok(i-1).In(ClassSide)
}

// metMarker adds the marker of those with whom somebody met.
func (r *reader) metMarker(out []marker, i int32, s Sentence) []marker {
	for at := i + 1; at < min(i+14, s.To); at++ {
		if r.is(at, wWith) {
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
func (r *reader) representatives(i int32, s Sentence) (marker, bool) {
	t := &r.toks[i]
	m := marker{Role: schema.Member, Bodies: true, Rule: delegationRepresented}
	at := i + 1
	switch {
	case t.In(ClassParty) && !t.In(ClassGovernment|ClassSide) && (r.representing(at) || r.is(at, wFrom, wOf)):
		m.At = at
	case t.Word == wExperts && !t.Is(FlagCapital) && r.is(at, wFrom, wOf):
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
