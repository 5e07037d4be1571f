package attend

import (
	"dialoguec/compile/en/lex"
)

// delegationOf returns the country of the delegation at token i: "the
// Japanese interagency delegation", "the delegation of Japan".
func (l *line) delegationOf(i int32) string {
	for at := i - 1; at >= l.From && at > i-6; at-- {
		if l.Tokens[at].Is(lex.FlagPossessive) { // "Norway’s team"
			at--
		}
		if code := l.countries.Before(at + 1); code != "" && at+1 <= i {
			return code
		}
		if m := l.bodies.On(at); m != 0 { // "the Ports Union Secretariat delegation"
			return l.bodies.All[l.bodies.Mentions[m-1].Fact].Country
		}
		if t := &l.Tokens[at]; t.In(lex.ClassDeterminer|lex.ClassVerb) && !t.In(lex.ClassGovernment) || t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) {
			break
		}
	}
	at := i + 1
	if l.Is(at, lex.Of, lex.From) {
		at++
		if l.Is(at, lex.The) {
			at++
		}
		if code, _ := l.CountryAt(at); code != "" {
			return code
		}
		if m := l.bodies.On(at); m != 0 { // "a delegation of State Department officials"
			if code := l.bodies.All[l.bodies.Mentions[m-1].Fact].Country; code != "INT" {
				return code
			}
		}
	}
	return ""
}

// objectSide returns the country of the delegation that is the object of the verb at i.
func (l *line) objectSide(i int32) string {
	for at := i + 1; at < l.To && at < i+9; at++ {
		if l.TokenText(at) == private && l.TokenText(at+1) == "sector" {
			return private
		}
		if l.Tokens[at].In(lex.ClassSide) || l.sideNoun(at) {
			return l.delegationOf(at)
		}
		if l.Tokens[at].In(sideLed) { // "led the Kenyan engagement"
			if code := l.delegationOf(at); code != "" {
				return code
			}
		}
		if l.Tokens[at].Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon) {
			break
		}
	}
	// "participated in the dialogue from Japan", "chaired the meeting for Mexico"
	for at := i + 1; at+1 < l.To && at < i+12; at++ {
		if l.Tokens[at].Is(lex.FlagSemicolon) || l.Is(at, lex.While) || l.Is(at, lex.And) && l.Token(at-1).Is(lex.FlagComma) {
			break // "led the talks; for Peru, B did", ", and from Peru B did"
		}
		if l.Is(at, lex.With) || l.companion(at) > at {
			break // "participated alongside delegates from Peru", "attended the talks with B from Peru"
		}
		if l.Is(at, lex.From, lex.For) {
			next := at + 1
			if l.Is(next, lex.The) {
				next++
			}
			if code, _ := l.CountryAt(next); code != "" {
				return code
			}
		}
	}
	return ""
}

// sideNoun reports whether token i is "one" for a delegation, after its country:
// "the Peruvian one".
func (l *line) sideNoun(i int32) bool {
	return l.TokenText(i) == "one" && l.countries.Before(i) != "" && l.Holds(lex.PhraseOf(max(0, i-80), i), lex.ClassSide)
}
