package person

import (
	"dialoguec/compile/fact"
)

// The rules of person facts.
var (
	personTitled      = &fact.Rule{Name: "person.titled", Reads: "a name after its post: Foreign Minister X"}
	personAfterPost   = &fact.Rule{Name: "person.after", Reads: "a name after its post and a comma: the agency’s Director, X,"}
	personCounterpart = &fact.Rule{Name: "person.counterpart", Reads: "a name without a post after counterpart"}
	personThanked     = &fact.Rule{Name: "person.thanked", Reads: "a name without a post after a verb of thanks"}
	personApposition  = &fact.Rule{Name: "person.apposition", Reads: "a post after a name and a comma: X, the Deputy Assistant Secretary for …"}
	personLed         = &fact.Rule{Name: "person.led", Reads: "a name without a post after “led by” and the like"}
	personListed      = &fact.Rule{Name: "person.listed", Reads: "a name before its body, or its country in parentheses, in a list of those who took part"}
	personSeveral     = &fact.Rule{Name: "person.several", Reads: "one of several names after a post in the plural"}
	personHonorific   = &fact.Rule{Name: "person.honorific", Reads: "a name after Mr., Dr. and the like"}
)

// Rules are the rules of people.
var Rules = []*fact.Rule{
	personTitled, personAfterPost, personCounterpart, personThanked, personApposition,
	personLed, personListed, personSeveral, personHonorific,
}
