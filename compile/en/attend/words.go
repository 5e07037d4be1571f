package attend

import "dialoguec/compile/en/lex"

// The lists of words that the rules of participation ask for.
var (
	witness       = lex.List("witness")
	leading       = lex.List("leading")
	attending     = lex.List("attending")
	carrying      = lex.List("carrying")
	premises      = lex.List("premises")
	leadership    = lex.List("leadership")
	presence      = lex.List("presence")
	holdingEvent  = lex.List("holding_event")
	eventBy       = lex.List("event_by")
	joiningIn     = lex.List("joining_in")
	besideNames   = lex.List("beside_names")
	afterEvent    = lex.List("after_event")
	earlierEvent  = lex.List("earlier_event")
	business      = lex.List("business")
	privately     = lex.List("private")
	sector        = lex.List("sector")
	rosterHeading = lex.List("roster_heading")
	rosterParty   = lex.List("roster_party")
	rosterVerb    = lex.List("roster_verb")
	headOfSide    = lex.List("head_of_side")
	attendee      = lex.List("attendee")
	chair         = lex.List("chair")
	talks         = lex.List("talks")
	units         = lex.List("part")
	remarks       = lex.List("remarks")
	standingIn    = lex.List("standing_in")
	telling       = lex.List("telling")
)
