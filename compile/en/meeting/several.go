package meeting

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// severalHeld finds the meetings of several series that a statement reports
// together, "both meetings were held": each is told to have met on days of its
// own. An ordinal before the meetings in the plural counts each.
func (r *reader) severalHeld(held, all []session) []session {
	if len(held) == 0 || len(held) == 1 && (held[0].series >= 0 || !r.pluralSession(&held[0])) {
		return nil
	}
	var several []session
	if len(held) > 1 {
		several = held
	} else {
		for i := range all {
			x := &all[i]
			s := r.Sentences[x.sentence]
			if x.series < 0 || x.next || x.ordinal > 0 || !r.Token(x.To).In(lex.ClassMeet) || !r.datedMeeting(x, s) || r.future(s.From, x.To) {
				continue
			}
			if !slices.ContainsFunc(several, func(y session) bool { return y.series == x.series }) {
				several = append(several, *x)
			}
		}
	}
	for i := range all {
		if y := &all[i]; y.series < 0 && y.ordinal > 0 && len(several) > 0 && y.sentence <= several[0].sentence && r.pluralSession(y) && r.heldBefore(y) {
			for n := range several {
				if several[n].ordinal == 0 {
					several[n].ordinal = y.ordinal
				}
			}
		}
	}
	return several
}

// pluralSession reports whether the noun of a session is "meetings" or the like.
func (r *reader) pluralSession(x *session) bool {
	t := r.Token(x.To - 1)
	return t.In(lex.ClassMeeting) && r.Content[t.End-1] == 's'
}

// heldBefore reports whether a verb of holding in the past governs a session.
func (r *reader) heldBefore(x *session) bool {
	s := r.Sentences[x.sentence]
	for i := x.From - 1; i >= s.From && i > x.From-6; i-- {
		if t := &r.Tokens[i]; t.In(lex.ClassHold) && t.In(lex.ClassPast) {
			return true
		}
	}
	return false
}
