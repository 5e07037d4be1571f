package attend

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
)

// acting reads who took part because the text tells what they said there, once
// it has stated the meeting: "Peruvian Director of Reefs A presented trials".
// The subject is people alone, each with full name, post and the country of a
// party, and no head of state or government: those speak from afar too.
func (w *work) acting(l *line) []cue {
	var last *entry
	further := false // one of them has no row yet
	for k := range l.entries {
		e := &l.entries[k]
		if last == nil && e.From > l.From+2 || last != nil && !w.adjoins(last.To, e.From) {
			break
		}
		if !w.mayAct(e) {
			return nil
		}
		last = e
		further = further || !w.roll.Has(int(e.Fact))
	}
	if last == nil || !further {
		return nil
	}
	verb := w.Ahead(last.To, l.To)
	if verb.Is(lex.Of) {
		if _, to := w.CountryAt(verb.At + 1); to > verb.At+1 {
			verb = verb.To(to)
		}
	}
	verb = verb.Skip(lex.FlagComma).SkipAll(lex.ClassAdverb)
	if t := verb.Token(); !t.In(lex.ClassPast) || t.Is(lex.FlagCapital) || !w.Frame(verb.At).Speaks() {
		return nil
	}
	return []cue{{At: verb.At, construct: acted, Before: true}}
}

// mayAct reports whether an entry is that of an official of one of the parties.
func (w *work) mayAct(e *entry) bool {
	if !e.Person {
		return false
	}
	x := &w.all[e.Fact]
	return strings.Contains(x.Name, " ") && x.Title != "" && !person.Sovereign(x.Title) && slices.Contains(w.partiesOf(), e.Country)
}
