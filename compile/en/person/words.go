package person

import "dialoguec/compile/en/lex"

// The lists of words that the rules of people ask for.
var (
	assistant     = lex.List("assistant")
	beforeObject  = lex.List("before_object")
	beforeTopic   = lex.List("before_topic")
	behindHyphen  = lex.List("behind_hyphen")
	behindTitle   = lex.List("behind_honorific")
	charge        = lex.List("charge")
	endOfPost     = lex.List("end_of_post")
	general       = lex.List("general")
	lately        = lex.List("lately")
	leader        = lex.List("leader")
	led           = lex.List("led")
	lowModifier   = lex.List("low_modifier")
	lowPostWord   = lex.List("low_post")
	counterpart   = lex.List("counterpart")
	mission       = lex.List("mission")
	newly         = lex.List("newly")
	oneOfACountry = lex.List("one_of_a_country")
	parliamentary = lex.List("parliamentary")
	president     = lex.List("president")
	responsible   = lex.List("responsible")
	royalTitle    = lex.List("royal_title")
	sending       = lex.List("sending_verb")
	ship          = lex.List("ship")
	standingIn    = lex.List("standing_in")
	thankedWord   = lex.List("thanked")
)
