package attend

import (
	"dialoguec/compile/en/lex"
)

// delegationOf returns the country of the delegation at token i: "the
// Japanese interagency delegation", "the delegation of Japan".
func (w *work) delegationOf(i int32, l *line) string {
	for at := i - 1; at >= l.From && at > i-6; at-- {
		if w.Tokens[at].Is(lex.FlagPossessive) { // "Norway’s team"
			at--
		}
		if code := w.countries.Before(at + 1); code != "" && at+1 <= i {
			return code
		}
		if t := &w.Tokens[at]; t.In(lex.ClassDeterminer|lex.ClassVerb) && !t.In(lex.ClassGovernment) || t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) {
			break
		}
	}
	at := i + 1
	if w.Is(at, lex.Of, lex.From) {
		at++
		if w.Is(at, lex.The) {
			at++
		}
		if code, _ := w.CountryAt(at); code != "" {
			return code
		}
		if m := w.bodies.On(at); m != 0 { // "a delegation of State Department officials"
			if code := w.bodies.All[w.bodies.Mentions[m-1].Fact].Country; code != "INT" {
				return code
			}
		}
	}
	return ""
}

// objectSide returns the country of the delegation that is the object of the verb at i.
func (w *work) objectSide(i int32, l *line) string {
	for at := i + 1; at < l.To && at < i+9; at++ {
		if w.TokenText(at) == private && w.TokenText(at+1) == "sector" {
			return private
		}
		if w.Tokens[at].In(lex.ClassSide) || w.TokenText(at) == "participation" {
			return w.delegationOf(at, l)
		}
		if w.Tokens[at].Is(lex.FlagComma | lex.FlagStop) {
			break
		}
	}
	if w.companion(i+1) > i+1 {
		return "" // "participated alongside delegates from Peru"
	}
	// "participated in the dialogue from Japan", "chaired the meeting for Mexico"
	for at := i + 1; at+1 < l.To && at < i+12; at++ {
		if w.Is(at, lex.From, lex.For) {
			next := at + 1
			if w.Is(next, lex.The) {
				next++
			}
			if code, _ := w.CountryAt(next); code != "" {
				return code
			}
		}
	}
	return ""
}

// privateBefore reports whether business is spoken of before token i, or directly behind it.
func (w *work) privateBefore(i int32, s lex.Sentence) bool {
	if !s.Role.Has(lex.RolePrivate) {
		return false
	}
	for at := s.From; at < min(i+4, s.To); at++ {
		if t := &w.Tokens[at]; t.In(business) && w.bodies.At[at] == 0 || t.In(privately) && w.Token(at+1).In(sector) {
			return true
		}
	}
	return false
}
