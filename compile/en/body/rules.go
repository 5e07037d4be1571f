package body

import (
	"dialoguec/compile/fact"
)

// The rules of organization facts.
var (
	organizationKnown     = &fact.Rule{Name: "organization.known", Reads: "an organization of the registry, under one of its names"}
	organizationPattern   = &fact.Rule{Name: "organization.pattern", Reads: "words that make the name of a body: modifiers, a head, and what follows it with of, for or on"}
	organizationMission   = &fact.Rule{Name: "organization.mission", Reads: "a mission abroad, with its country and its seat: the Japanese Embassy in Nairobi"}
	organizationPart      = &fact.Rule{Name: "organization.part", Reads: "a part of a body, printed after it in parentheses"}
	organizationPlural    = &fact.Rule{Name: "organization.plural", Reads: "one of several bodies under one head: Departments of State and Justice"}
	organizationListed    = &fact.Rule{Name: "organization.listed", Reads: "an item of a list of those who sent representatives"}
	organizationStanding  = &fact.Rule{Name: "organization.standing", Reads: "a committee of several governments that is no series of the text"}
	organizationUnion     = &fact.Rule{Name: "organization.union", Reads: "the European Union, where it is no party of the statement"}
	organizationBare      = &fact.Rule{Name: "organization.bare", Reads: "a department by its topic alone, before those whom it sent: Commerce, Treasury and Justice lawyers"}
	organizationPress     = &fact.Rule{Name: "organization.press", Reads: "the office by which a body speaks to the press, by the acronym of that body: FDFA Communication"}
	organizationPublisher = &fact.Rule{Name: "organization.publisher", Reads: "the issuer in the lines of the head"}
)

// Rules are the rules of organizations.
var Rules = []*fact.Rule{
	organizationKnown, organizationPattern, organizationMission, organizationPart, organizationPlural, organizationListed,
	organizationStanding, organizationUnion, organizationBare, organizationPress, organizationPublisher,
}
