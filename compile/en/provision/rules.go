package provision

import (
	"dialoguec/compile/fact"
)

// The rules of provision facts.
var (
	provisionParty       = &fact.Rule{Name: "provision.party", Reads: "a party and a finite verb: what the parties did", NamesActor: true}
	provisionGroup       = &fact.Rule{Name: "provision.group", Reads: "a group of the parties and what it did or will do", Collective: true}
	provisionHeld        = &fact.Rule{Name: "provision.held", Reads: "that the meeting was held or took place"}
	provisionPlanned     = &fact.Rule{Name: "provision.planned", Reads: "that a meeting or an act is planned, in the passive or with the meeting as subject", Plans: true}
	provisionDiscussion  = &fact.Rule{Name: "provision.discussion", Reads: "the discussions or the dialogue, and what they dealt with"}
	provisionOpportunity = &fact.Rule{Name: "provision.opportunity", Reads: "an opportunity given to a party, and what it did with it"}
	provisionAgentless   = &fact.Rule{Name: "provision.agentless", Reads: "a passive without its agent: it was agreed, reports were made"}
	provisionUnknown     = &fact.Rule{Name: "provision.unknown", Reads: "people that are not known by name, and what they said"}
	provisionReported    = &fact.Rule{Name: "provision.reported", Reads: "the sentence that reports the meeting, where no party is its subject"}
	provisionAttended    = &fact.Rule{Name: "provision.attended", Reads: "the first sentence: who led or chaired the meeting that it reports"}
	provisionInverted    = &fact.Rule{Name: "provision.inverted", Reads: "a sentence whose subject comes after its verb: what there was, what was on the agenda"}
	provisionQuotation   = &fact.Rule{Name: "provision.quotation", Reads: "words in quotation marks, and who said them", NamesActor: true}
	provisionItem        = &fact.Rule{Name: "provision.item", Reads: "an item of a list, with the act and the actor of its lead-in", Inherits: true}
	provisionItemBy      = &fact.Rule{Name: "provision.item.by", Reads: "an item of a list that says by what: its first verb is the act, unless its lead-in promises"}
	provisionItemOwn     = &fact.Rule{Name: "provision.item.own", Reads: "an item that begins with a verb, under a lead-in without an act"}
	provisionTable       = &fact.Rule{Name: "provision.table", Reads: "a row of a table of actions: who does what by when"}
)

// The rules of background facts.
var (
	backgroundLead       = &fact.Rule{Name: "background.lead", Reads: "a sentence that leads in to a list"}
	backgroundNote       = &fact.Rule{Name: "background.note", Reads: "a note, or a section of notes or participants"}
	backgroundPreface    = &fact.Rule{Name: "background.preface", Reads: "the sentence by which a statement says that it was made public"}
	backgroundThing      = &fact.Rule{Name: "background.thing", Reads: "a clause whose subject is a thing, a third party or the meeting, and what it does", OfThing: true}
	backgroundState      = &fact.Rule{Name: "background.state", Reads: "a clause that says how things are with the parties"}
	backgroundThird      = &fact.Rule{Name: "background.third", Reads: "an act of a country that is no party"}
	backgroundAttendance = &fact.Rule{Name: "background.attendance", Reads: "a clause that says who took part, led, hosted or spoke"}
	backgroundHistory    = &fact.Rule{Name: "background.history", Reads: "an act dated before the meeting"}
)

// Rules are the rules of provisions and background.
var Rules = []*fact.Rule{
	provisionParty, provisionGroup, provisionHeld, provisionPlanned, provisionDiscussion,
	provisionOpportunity, provisionAgentless, provisionUnknown, provisionReported, provisionAttended,
	provisionInverted, provisionQuotation, provisionItem, provisionItemBy, provisionItemOwn, provisionTable,
	backgroundLead, backgroundNote, backgroundPreface, backgroundThing, backgroundState, backgroundThird,
	backgroundAttendance, backgroundHistory,
}
