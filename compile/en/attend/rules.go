package attend

import (
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// construct is a way in which English says who took part: the rule that reads
// it, and the place where it puts those whom it names.
type construct struct {
	rule       *fact.Rule
	place      read.Place
	apart      bool // those before it need not be next to it
	national   bool // bodies of many countries are parties here, none that took part
	delegation bool // those whom it names are all in one
	meets      bool // it says who met whom, at the reported meeting or in the course of a visit
	others
}

// others are those whom a construct names on the other side of its verb.
type others uint8

const (
	noOthers  others = iota
	visitors         // of those who host
	received         // by those who receive
	inviters         // at whose invitation somebody came
	companion        // with whom somebody met
	company          // of those whom it names: they are in theirs
	coleader         // with whom somebody led the meeting
)

// The constructs, in the order of their rules.
var (
	led          = construct{rule: rule("led", "who led, headed or chaired a delegation or the meeting"), place: read.Led}
	hosted       = construct{rule: rule("hosted", "who hosted or convened the meeting"), place: read.Convened, others: visitors}
	heldBy       = construct{rule: rule("held", "by whom the meeting was held"), place: read.Convened}
	receiving    = construct{rule: rule("received", "who received or welcomed somebody, where the text reports the meeting"), place: read.Principal, others: received, meets: true}
	met          = construct{rule: mutual("met", "who met with whom, where the text reports the meeting"), place: read.Principal, others: companion, meets: true}
	guest        = construct{rule: rule("guest", "whom somebody hosted, or with whom somebody convened the meeting"), place: read.Named}
	present      = construct{rule: rule("present", "named after “with the participation of” or “representing Chile were”"), place: read.Attended}
	lone         = construct{rule: rule("lone", "the only person named ahead of the officials of a side"), place: read.Principal, apart: true}
	listed       = construct{rule: rule("listed", "named after “delegation:”"), place: read.Attended, delegation: true}
	included     = construct{rule: rule("included", "who was included in a delegation or the meeting"), place: read.Attended, delegation: true}
	accompanied  = construct{rule: rule("accompanied", "who accompanied or joined others"), place: read.Attended, others: company}
	sent         = construct{rule: rule("represented", "a body that sent officials or representatives"), place: read.Attended}
	participated = construct{rule: rule("participated", "who participated, attended or took part"), place: read.Attended, apart: true}
	launched     = construct{rule: rule("launched", "a body that launched or announced what the meeting is of"), place: read.Attended}
	onRoster     = construct{rule: rule("roster", "a line of a list of participants"), place: read.Attended}
	signed       = construct{rule: rule("signed", "who signed the statement, on lines of their own at its end"), place: read.Principal}
	acted        = construct{rule: rule("acted", "an official of a party whose words at the meeting the text tells"), place: read.Named}
	spoke        = construct{rule: rule("spoke", "who opened the meeting or spoke at it"), place: read.Spoke}
)

// Rules are the rules of participation.
var Rules = func() (all []*fact.Rule) {
	for _, c := range [...]construct{
		led, hosted, heldBy, receiving, met, guest, present, lone, listed, included,
		accompanied, sent, participated, launched, onRoster, signed, acted, spoke,
	} {
		all = append(all, c.rule)
	}
	return all
}()

func rule(name, reads string) *fact.Rule {
	return &fact.Rule{Name: "delegation." + name, Reads: reads}
}

// at returns the construct with another place.
func (c construct) at(place read.Place) construct {
	c.place = place
	return c
}

// alone returns the construct for people alone: bodies have no part in it.
func (c construct) alone() construct {
	c.place.Bodies = ""
	return c
}

// mutual returns the rule of those who met each other.
func mutual(name, reads string) *fact.Rule {
	r := rule(name, reads)
	r.Mutual = true
	return r
}
