package lex

import "dialoguec/schema"

// A Rank says how surely an ending makes a name of a body: see data/bodies.tsv.
type Rank uint8

// The ranks of endings, the least sure one first.
const (
	Weak Rank = iota
	Unit
	Strong
)

// An Ending is what the ending of the name of a body tells of it.
type Ending struct {
	Rank Rank
	Kind schema.OrganizationKind
}

// BodyEnding returns what the longest ending of bodies that ends s tells, and
// its length in bytes; 0 if none does.
func BodyEnding(s string) (Ending, int) { return words().endings.Longest(s) }

// MayEndBody reports whether the name of a body may end with a character.
func MayEndBody(r rune) bool { return words().endings.MayEnd(r) }

// IsGeneric reports whether s looks like the name of a body and is a common noun.
func IsGeneric(s string) bool { return words().generic[s] }

func readEndings(l *Loader) *Tail[Ending] {
	ranks := map[string]Rank{"strong": Strong, "unit": Unit, "weak": Weak}
	var all []Word[Ending]
	for _, r := range l.Table("bodies.tsv", "ending", "rank", "kind") {
		l.Choice(r, 1, "strong", "unit", "weak")
		l.Choice(r, 2, schema.OrganizationKind("").List().Values()...)
		all = append(all, Word[Ending]{r.Fields[0], Ending{ranks[r.Fields[1]], schema.OrganizationKind(r.Fields[2])}})
	}
	return NewTail(all)
}
