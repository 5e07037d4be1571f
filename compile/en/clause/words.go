package clause

import "dialoguec/compile/en/lex"

// The lists of words that the rules of clauses ask for.
var (
	wishing      = lex.List("wishing")
	respects     = lex.List("respects")
	thirdParties = lex.List("third_parties")
	efforts      = lex.List("efforts")
	invitation   = lex.List("invitation")
)
