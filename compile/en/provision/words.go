package provision

import "dialoguec/compile/en/lex"

// The lists of words that the rules of provisions ask for.
var (
	receiving  = lex.List("receiving")
	convening  = lex.List("convening_verb")
	openEnd    = lex.List("open_end")
	opening    = lex.List("opening")
	discussing = lex.List("discussing")
	outcome    = lex.List("outcome")
	announcing = lex.List("announcing")
	praising   = lex.List("praising")
	fronting   = lex.List("fronting")
	recalling  = lex.List("recalling")
	plans      = lex.List("plans")
	releasing  = lex.List("releasing")
	texts      = lex.List("texts")
	stating    = lex.List("stating")
	spirit     = lex.List("spirit")
	pointing   = lex.List("pointing")
	topical    = lex.List("about")
	talking    = lex.List("talking_verb")
	venue      = lex.List("venue")
	areas      = lex.List("areas")
	oneMore    = lex.List("one_more")
	visits     = lex.List("visits")
	atTopic    = lex.List("at_topic")
	papers     = lex.List("papers")
	believing  = lex.List("believing")
	attention  = lex.List("attention")
	regard     = lex.List("regard")
)
