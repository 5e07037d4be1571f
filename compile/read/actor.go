package read

import (
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// ActorName returns the name by which a body acts that has this identifier in the
// registry, or none. A name of two capitals would be taken for the code of a country, as
// "AU" is that of Australia: then it is the registered name in the language of the
// statement, and "" if there is none.
func ActorName(printed, registry, language string) string {
	if !schema.IsParty(printed) {
		return printed
	}
	o, ok := lexicon.OrganizationByID(registry)
	switch {
	case !ok:
		return ""
	case language == "ja":
		return o.NameJA
	}
	return o.NameEN
}
