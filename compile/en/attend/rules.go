package attend

import (
	"dialoguec/compile/fact"
)

// The rules of delegation facts.
var (
	delegationLed          = &fact.Rule{Name: "delegation.led", Reads: "who led, headed or chaired a delegation or the meeting"}
	delegationHosted       = &fact.Rule{Name: "delegation.hosted", Reads: "who hosted or convened the meeting"}
	delegationHeld         = &fact.Rule{Name: "delegation.held", Reads: "by whom the meeting was held"}
	delegationReceived     = &fact.Rule{Name: "delegation.received", Reads: "who received or welcomed somebody, where the text reports the meeting"}
	delegationMet          = &fact.Rule{Name: "delegation.met", Reads: "who met with whom, where the text reports the meeting", Mutual: true}
	delegationGuest        = &fact.Rule{Name: "delegation.guest", Reads: "whom somebody hosted, or with whom somebody convened the meeting"}
	delegationPresent      = &fact.Rule{Name: "delegation.present", Reads: "named behind “with the participation of” or “representing Chile were”"}
	delegationLone         = &fact.Rule{Name: "delegation.lone", Reads: "the only person named ahead of the officials of a side"}
	delegationListed       = &fact.Rule{Name: "delegation.listed", Reads: "named behind “delegation:”"}
	delegationIncluded     = &fact.Rule{Name: "delegation.included", Reads: "who was included in a delegation or the meeting"}
	delegationAccompanied  = &fact.Rule{Name: "delegation.accompanied", Reads: "who accompanied or joined the delegation"}
	delegationRepresented  = &fact.Rule{Name: "delegation.represented", Reads: "a body that sent officials or representatives"}
	delegationParticipated = &fact.Rule{Name: "delegation.participated", Reads: "who participated, attended or took part"}
	delegationLaunched     = &fact.Rule{Name: "delegation.launched", Reads: "a body that launched or announced what the meeting is of"}
	delegationRoster       = &fact.Rule{Name: "delegation.roster", Reads: "a line of a list of participants"}
	delegationSigned       = &fact.Rule{Name: "delegation.signed", Reads: "who signed the statement, on lines of their own at its end"}
	delegationSpoke        = &fact.Rule{Name: "delegation.spoke", Reads: "who opened the meeting or spoke at it"}
)

// Rules are the rules of participation.
var Rules = []*fact.Rule{
	delegationLed, delegationHosted, delegationHeld, delegationReceived, delegationMet,
	delegationGuest, delegationPresent, delegationLone, delegationListed, delegationIncluded,
	delegationAccompanied, delegationRepresented, delegationParticipated, delegationLaunched, delegationRoster,
	delegationSigned, delegationSpoke,
}
