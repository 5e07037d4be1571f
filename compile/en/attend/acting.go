package attend

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
)

// acting reads who took part because the text tells what they said there, once
// it has stated the meeting: "Peruvian Director of Reefs A presented trials".
// The subject is people alone, each with full name, post and the country of a
// party, and no head of state or government: those speak from afar too.
func (w *work) acting(l *line) []cue {
	people, verb := l.actors()
	if w.bodiesAct(people, verb) {
		return []cue{{At: verb, construct: acted.at(read.Attended), Before: true}}
	}
	further := false // one of them has no row yet
	for k := range people {
		if !w.mayAct(&people[k]) {
			return nil
		}
		further = further || !w.roll.Has(int(people[k].Fact))
	}
	if !further || !l.Frame(verb).Speaks() {
		return nil
	}
	return []cue{{At: verb, construct: acted, Before: true}}
}

// bodiesAct reports whether bodies of two parties of the meeting or more exchanged
// something: "The Department of Ports and Kenya’s Ministry of Reefs discussed".
func (w *work) bodiesAct(bodies []entry, verb int32) bool {
	var sides []string
	for _, e := range bodies {
		if e.Person || !slices.Contains(w.parties, e.Country) {
			return false
		}
		if !slices.Contains(sides, e.Country) {
			sides = append(sides, e.Country)
		}
	}
	return len(sides) > 1 && w.Frame(verb) == lex.FrameExchange
}

// theirs reads who met from the sentence before the one that reports the
// meeting as theirs: "A of Kenya and B of Chile reaffirmed. During their talks"; or from
// that one: "Following the third Dialogue, A of Kenya and B of Chile welcomed".
func (w *work) theirs(before, l *line) {
	if l.reported() && l.theyMet() && before.scene != nil {
		w.both(before)
		return
	}
	first := l.Ahead(l.From, l.To)
	following := first.In(afterEvent)
	if !l.reported() || !following && !(first.In(telling) && first.Next().In(lex.RoleOwn)) {
		return
	}
	own, who := l.afterComma(), before
	people, verb := own.actors()
	if len(people) > 1 {
		who = &own // "At their meeting in Lima today, A and B reiterated"
	} else if following {
		return
	} else {
		people, verb = before.actors()
	}
	if len(people) < 2 || slices.ContainsFunc(people, func(e entry) bool { return !e.Person }) {
		return
	}
	w.assign(who, []cue{{At: verb, construct: met.at(who.principals()).alone(), Before: true}})
}

// theyMet reports whether a sentence only says that those met whom the one before it named:
// "The two leaders held talks in Lima", "The Ministers met on Monday".
func (l *line) theyMet() bool {
	holders := l.Ahead(l.From, l.To).SkipAll(lex.ClassDeterminer | lex.ClassCardinal).SkipAll(lex.ClassTopic | lex.ClassNoun)
	verb := holders.Next().SkipAll(lex.ClassAdverb)
	return holders.At > l.From && holders.In(lex.ClassPost|lex.ClassParty) && !holders.In(lex.ClassSide|lex.ClassGovernment) &&
		verb.In(lex.ClassMeet|lex.ClassHold) && verb.In(lex.ClassPast) && !slices.ContainsFunc(l.entries, func(e entry) bool { return e.Person })
}

// both takes the two people whom a sentence names for the principals of their sides.
func (w *work) both(l *line) {
	people := slices.DeleteFunc(slices.Clone(l.entries), func(e entry) bool { return !e.Person })
	for n := range people {
		if c := (cue{construct: met.alone()}); len(people) == 2 && people[0].Fact != people[1].Fact {
			w.take(&c, c.place.People, "", &people[n])
		}
	}
}

// afterComma returns the part of a sentence after its first comma.
func (l *line) afterComma() line {
	rest := *l
	rest.From = l.Find(lex.PhraseOf(l.From, l.To), lex.FlagComma) + 1
	for len(rest.entries) > 0 && rest.entries[0].From < rest.From {
		rest.entries = rest.entries[1:]
	}
	return rest
}

// actors returns the entries with which a sentence begins, which is its subject,
// and the verb in the past that follows; none if there is no such verb.
func (l *line) actors() ([]entry, int32) {
	n := 0
	for ; n < len(l.entries); n++ {
		if e := &l.entries[n]; n == 0 && e.From > l.From+2 || n > 0 && !l.adjoins(l.entries[n-1].To, e.From) {
			break
		}
	}
	if n == 0 {
		return nil, 0
	}
	verb := l.Ahead(l.entries[n-1].To, l.To)
	if verb.Is(lex.Of) {
		if _, to := l.CountryAt(verb.At + 1); to > verb.At+1 {
			verb = verb.To(to)
		}
	}
	verb = verb.Skip(lex.FlagComma).SkipAll(lex.ClassAdverb).Skip(lex.ClassDayWord)
	if !verb.In(lex.ClassPast) || verb.In(lex.FlagCapital) {
		return nil, 0
	}
	return l.entries[:n], verb.At
}

// mayAct reports whether an entry is that of an official of one of the parties.
func (w *work) mayAct(e *entry) bool {
	if !e.Person {
		return false
	}
	x := &w.all[e.Fact]
	return strings.Contains(x.Name, " ") && x.Title != "" && !lex.Sovereign(x.Title) && slices.Contains(w.parties, e.Country)
}
