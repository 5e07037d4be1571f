package attend

import (
	"cmp"
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/read"
)

// principals returns the place of people who met each other: the first of each
// side is its principal; if as many are named on each side, all are. Nobody is
// said to lead if several have no country and no verb parts them.
func (l *line) principals() read.Place {
	place := read.Principal
	before, after := l.parted()
	if before == after && before > 1 || before == 0 && l.Is(l.split()-1, lex.We) { // "We met our counterparts A and B"
		return place
	}
	parted, split := before > 0 && after > 0, l.split()
	for n, e := range l.entries {
		for _, q := range l.entries[:n] {
			if !e.Person || !q.Person || e.Fact == q.Fact || l.ofTwoBodies(e, q) {
				continue
			}
			unknown := e.Country == "" || q.Country == ""
			switch beside := parted && (e.From < split) == (q.From < split); {
			case e.Country == q.Country && !unknown, unknown && beside:
				place = read.Guests
			case e.Country == q.Country && !parted:
				if unknown && before+after == 2 && (l.ofBothParties(split) || l.facing(q, e)) {
					return read.Principal // whoever is of which
				}
				return read.Named
			}
		}
	}
	return place
}

// ofBothParties reports whether what was held, whose verb is at i, is said to be between the
// two parties of the meeting: "A and B held talks between Chile and Peru".
func (l *line) ofBothParties(i int32) bool {
	return len(l.parties) == 2 && len(l.countries.In(nil, i, l.To)) == 2
}

// facing reports whether the offices of two people tell that each is of another party of the
// meeting: "Defense Minister A and Defense Secretary B held talks".
func (l *line) facing(a, b entry) bool {
	one, other := l.byOffices([]entry{a}, []entry{b})
	return one != "" && other != "" && one != other
}

// ofTwoBodies reports whether two people are those of two bodies of many countries,
// each of which is a side of its own.
func (l *line) ofTwoBodies(a, b entry) bool {
	one, other := l.people.All[a.Fact].Organization, l.people.All[b.Fact].Organization
	return a.Country == "INT" && one >= 0 && other >= 0 && one != other
}

// parted returns how many people a sentence names before the verb by which they
// met, and after it or "with".
func (l *line) parted() (before, after int) {
	split := l.split()
	for _, e := range l.entries {
		switch {
		case !e.Person:
		case e.From < split:
			before++
		default:
			after++
		}
	}
	return before, after
}

// split returns the token that parts those who met from those whom they met:
// the first verb of meeting, holding or receiving, or of a journey to them, that nothing but names precedes.
func (l *line) split() int32 {
	for i := l.From; i < l.To; i++ {
		noun, visits := meeting.VisitNoun(l.Text, i, l.sentence)
		if t := &l.Tokens[i]; t.In(lex.ClassMeet|lex.ClassHold) && !t.Is(lex.FlagCapital) && l.people.At[i] == 0 || visits && noun > i || meeting.CameToMeet(l.Text, l.people, i, l.sentence) >= 0 {
			return i
		}
	}
	return l.To
}

// pairSides gives the two cues of those who met each other, as many on each
// side, the country of each group: the one that it prints, "the Kenyan Minister A
// and Minister B met with the Chilean Minister C and Minister D", else the one
// party of the meeting that has all of its offices.
func (l *line) pairSides(all []cue) []cue {
	if len(all) < 2 {
		return all
	}
	a, b := &all[len(all)-2], &all[len(all)-1]
	n := 0
	for n < len(l.entries) && l.entries[n].From <= b.At {
		n++
	}
	if n == 0 && b.rule == guest.rule && len(l.entries) > 1 {
		return all // "Lima hosted the Dialogue, with A and B of Kenya"
	}
	before, ok := oneCountry(l.entries[:n])
	after, fine := oneCountry(l.entries[n:])
	if !ok || !fine || !lends(l.entries[:n]) {
		return all
	}
	if before == "" || after == "" {
		switch x, y := l.parted(); {
		case x != y || x < 2: // nothing tells who faces whom
		case before == after:
			before, after = l.byOffices(l.entries[:n], l.entries[n:])
			a.Resolved, b.Resolved = offices, offices
		case before == "":
			before, a.Resolved = l.otherParty(after), counterparts
		default:
			after, b.Resolved = l.otherParty(before), counterparts
		}
	}
	if before != after {
		a.Side, b.Side = cmp.Or(before, a.Side), cmp.Or(after, b.Side)
	}
	return all
}

// The bases of sides that the offices tell, or the country of those who were met.
const (
	offices      = "the only party of the meeting that has the offices of those named together"
	counterparts = "the party of the meeting that is not that of their counterparts"
)

// otherParty returns the one of two parties of the meeting that is not this one, "" if it
// is neither.
func (l *line) otherParty(code string) string {
	at := slices.Index(l.parties, code)
	if at < 0 || len(l.parties) != 2 {
		return ""
	}
	return l.parties[1-at]
}

// oneCountry returns the country that entries print, "" if they print none, and
// false if they print several. A body of many countries gives nobody its own: "A, in
// Lima for the session of the World Health Assembly, met B".
func oneCountry(entries []entry) (code string, ok bool) {
	for _, e := range entries {
		if !e.Person && e.Country == "INT" {
			continue
		}
		if code != "" && e.Country != "" && code != e.Country {
			return "", false
		}
		code = cmp.Or(code, e.Country)
	}
	return code, true
}

// lends reports whether the country of one entry may be that of those before it: not if
// a verb is next, with which they may have met each other, "A and the Kenyan President
// met with C".
func lends(subject []entry) bool {
	return len(subject) == 0 || subject[0].Country != "" || !slices.ContainsFunc(subject, func(e entry) bool { return e.Country != "" })
}

// byOffices returns the sides of two groups that only one party each can be of;
// of two parties, the one leaves the other.
func (l *line) byOffices(a, b []entry) (before, after string) {
	before, after = l.officesOf(a), l.officesOf(b)
	switch {
	case before == "":
		before = l.otherParty(after)
	case after == "":
		after = l.otherParty(before)
	}
	return before, after
}

// officesOf returns the one party of the meeting that may have the offices of all
// people of some entries; "" if none or several may.
func (l *line) officesOf(entries []entry) string {
	parties := l.parties
	for _, e := range entries {
		var left []string
		for _, code := range parties {
			if e.Person && l.HasOffice(code, l.people.All[e.Fact].Title) {
				left = append(left, code)
			}
		}
		parties = left
	}
	if len(parties) != 1 {
		return ""
	}
	return parties[0]
}
