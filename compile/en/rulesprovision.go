package en

// provisionRules are the rules of provisions, background and references.
var provisionRules = map[string]string{
	"provision.party":       "a party and a finite verb: what the parties did",
	"provision.group":       "a group of the parties and what it did or will do",
	"provision.held":        "that the meeting was held or took place",
	"provision.planned":     "that a meeting or a deed is planned, in the passive or with the meeting as subject",
	"provision.discussion":  "the discussions or the dialogue, and what they dealt with",
	"provision.opportunity": "an opportunity given to a party, and what it did with it",
	"provision.agentless":   "a passive without its agent: it was agreed, reports were made",
	"provision.unknown":     "people that are not known by name, and what they said",
	"provision.reported":    "the sentence that reports the meeting, where no party is its subject",
	"provision.attended":    "the first sentence: who led or chaired the meeting that it reports",
	"provision.quotation":   "words in quotation marks, and who said them",
	"provision.item":        "an item of a list, with the act and the actor of its lead-in",
	"provision.item.by":     "an item of a list that says by what; its first verb is the act",
	"provision.item.own":    "an item that begins with a verb, under a lead-in without an act",
	"background.lead":       "a sentence that leads in to a list",
	"background.note":       "a note, or a section of notes or participants",
	"background.thing":      "a clause whose subject is a thing, a third party or the meeting, and what it does",
	"background.state":      "a clause that says how things are with the parties",
	"background.third":      "a deed of a country that is no party",
	"background.attendance": "a clause that says who took part, led, hosted or spoke",
	"background.history":    "a deed dated before the meeting",
	"reference.named":       "a name with capitals, headed by a word of its kind: Treaty, Summit, Initiative, Working Group",
	"reference.quoted":      "a title in quotation marks, of a kind that a word in it or beside it tells",
	"reference.memorandum":  "a memorandum of understanding, in small letters",
	"reference.event":       "an event without a name that has a date",
	"reference.listed":      "a name of data/references.tsv, or a later mention by it",
	"reference.numbered":    "a conference by its acronym and number: COP28",
	"reference.made":        "a document without a name that is said to have been made: issued a final report",
	"reference.research":    "what joint research is on, with an acronym of its own",
	"reference.visit":       "an official visit to a country",
	"reference.group":       "a working group without a name that a word tells apart",
}

func init() {
	for name, reads := range provisionRules {
		Rules[name] = reads
	}
}
