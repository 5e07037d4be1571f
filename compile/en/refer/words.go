package refer

import "dialoguec/compile/en/lex"

// The lists of words that the rules of references ask for.
var (
	beforeDate = lex.List("before_date")
)
