package series

import "dialoguec/compile/fact"

// The rules of series facts.
var (
	seriesMet = &fact.Rule{Name: "series.met", Reads: "a dialogue of whose meetings the text speaks, with the shorter forms of its name"}
)

// Rules are the rules of series.
var Rules = []*fact.Rule{seriesMet}
