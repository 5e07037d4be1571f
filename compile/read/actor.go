package read

import (
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// ActorName returns the name by which a body acts that has this identifier in the
// registry, or none. A name of two capitals would be taken for the code of a country, as
// "AU" is that of Australia: then it is the registered name, as a front end has it in its
// language, and "" if there is none.
func ActorName(printed, registry string, registered func(*lexicon.Organization) string) string {
	if !schema.IsParty(printed) {
		return printed
	}
	if o, ok := lexicon.OrganizationByID(registry); ok {
		return registered(o)
	}
	return ""
}
