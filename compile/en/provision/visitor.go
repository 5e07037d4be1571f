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
	for i := g.End; i < min(s.To, g.End+3); i++ {
		if t := r.Token(i); r.known.People.On(i) != 0 || t.In(lex.ClassSide) || t.In(lex.ClassPost) && t.Is(lex.FlagCapital) {
			return true
		}
	}
	return false
}
