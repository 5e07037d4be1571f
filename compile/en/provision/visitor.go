package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
)

// visitor reports whether a sentence that reports the meeting says by the verb
// g that somebody was welcomed to a place: that is how they met.
func (r *reader) visitor(s lex.Sentence, g clause.VerbGroup) bool {
	if !g.Past || !r.Token(g.Main).In(receiving) || !r.reportsMeeting(s) || !meeting.ComesTo(r.Text, g.End, s.To) {
		return false
	}
	for c := r.Ahead(g.End, s.To).Within(3); !c.Done(); c = c.Next() {
		if r.known.People.On(c.At) != 0 || c.In(lex.ClassSide) || c.In(lex.ClassPost) && c.In(lex.FlagCapital) {
			return true
		}
	}
	return false
}
