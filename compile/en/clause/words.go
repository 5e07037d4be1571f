package clause

import "dialoguec/compile/en/lex"

// The lists of words that the rules of clauses ask for.
var (
	wishing      = lex.List("wishing")
	respects     = lex.List("respects")
	thirdParties = lex.List("third_parties")
	efforts      = lex.List("efforts")
	invitation   = lex.List("invitation")
	gathering    = lex.List("gathering")
	help         = lex.List("help")
	backing      = lex.List("backing")
	attention    = lex.List("attention")
	affirming    = lex.List("affirming")
	stateBodies  = lex.List("state_bodies")
	goals        = lex.List("goals")
	talking      = lex.List("wide_talks")
	hopes        = lex.List("hopes")
	carrying     = lex.List("carrying_out")
	pointing     = lex.List("pointing")
	reflexive    = lex.List("reflexive")
	openness     = lex.List("openness")
	passing      = lex.List("passing_over")
	departed     = lex.List("departed")
	host         = lex.List("host")
	goingOn      = lex.List("going_on")
	papers       = lex.List("papers")
	chances      = lex.List("chances")
	opening      = lex.List("opening")
)
