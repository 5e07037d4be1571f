package refer

import (
	"dialoguec/compile/fact"
)

// The rules of reference facts.
var (
	referenceNamed      = &fact.Rule{Name: "reference.named", Reads: "a name with capitals, headed by a word of its kind: Treaty, Summit, Initiative, Working Group"}
	referenceQuoted     = &fact.Rule{Name: "reference.quoted", Reads: "a title in quotation marks, of a kind that a word in it or beside it tells"}
	referenceMemorandum = &fact.Rule{Name: "reference.memorandum", Reads: "a memorandum of understanding, in small letters"}
	referenceEvent      = &fact.Rule{Name: "reference.event", Reads: "an event without a name that has a date"}
	referenceListed     = &fact.Rule{Name: "reference.listed", Reads: "a name of data/references.tsv, or a later mention by it"}
	referenceNumbered   = &fact.Rule{Name: "reference.numbered", Reads: "a conference by its acronym and number: COP28"}
	referenceMade       = &fact.Rule{Name: "reference.made", Reads: "a document without a name that was made or will be: issued a final report", Unnamed: true}
	referenceResearch   = &fact.Rule{Name: "reference.research", Reads: "what joint research is on, with an acronym of its own"}
	referenceVisit      = &fact.Rule{Name: "reference.visit", Reads: "a visit that is told apart by who makes it, whereto and when"}
	referenceSmall      = &fact.Rule{Name: "reference.small", Reads: "a name with capitals, headed by a small word: the Young Divers program"}
	referenceListing    = &fact.Rule{Name: "reference.listing", Reads: "a name in a list that a noun of its kind leads: projects like the Southern Connector"}
	referenceSlot       = &fact.Rule{Name: "reference.slot", Reads: "a name without a head whose kind the words before it tell: the growth of Coast 2050"}
	referenceDated      = &fact.Rule{Name: "reference.dated", Reads: "a document without a name that its date tells apart: the May 27 joint statement"}
	referenceHosted     = &fact.Rule{Name: "reference.hosted", Reads: "an event without a name that is said to be held: a seminar on reef care was held"}
	referenceTalks      = &fact.Rule{Name: "reference.talks", Reads: "a meeting with a person that its date tells apart"}
	referenceConflict   = &fact.Rule{Name: "reference.conflict", Reads: "a conflict or crisis by the name of where it is: the Otter Bay conflict"}
	referenceGroup      = &fact.Rule{Name: "reference.group", Reads: "a working group without a name that a word tells apart"}
)

// Rules are the rules of references.
var Rules = []*fact.Rule{
	referenceNamed, referenceQuoted, referenceMemorandum, referenceEvent, referenceListed,
	referenceNumbered, referenceMade, referenceResearch, referenceVisit, referenceGroup, referenceSmall, referenceListing, referenceSlot, referenceHosted, referenceTalks, referenceDated, referenceConflict,
}
