package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/fact"
)

// A row reads the predicates that it fits, as its example.
type row struct {
	example string
	fits    func(*predicate, clause.VerbGroup) bool
	act     func(*predicate) act
}

// first returns the act of the first of some rows that fits; none if none does.
func (p *predicate) first(rows []row) act {
	for _, r := range rows {
		if r.fits(p, p.Verb) {
			return r.act(p)
		}
	}
	return act{}
}

// nothing is the act of a row that tells of none.
func nothing(*predicate) act { return act{} }

// does returns an act of somebody, whatever the predicate says more.
func does(acts clause.ActSet, who clause.Actor, rule *fact.Rule) func(*predicate) act {
	return func(*predicate) act { return act{acts, who, rule} }
}

// doneBy returns an act of those whom the predicate names as its agents; of
// somebody else if it names none.
func doneBy(acts clause.ActSet, otherwise clause.Actor, rule *fact.Rule) func(*predicate) act {
	return func(p *predicate) act { return act{acts, choosing(p.agents(), otherwise), rule} }
}

// says returns the acts of the verb, as those of somebody.
func says(who clause.Actor, rule *fact.Rule) func(*predicate) act {
	return func(p *predicate) act { return act{p.verbActs(), who, rule} }
}
