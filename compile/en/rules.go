package en

import (
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// The rules of document facts.
var (
	documentTitle    = &fact.Rule{Name: "document.title", Reads: "title of the statement, joined of its lines"}
	documentMasthead = &fact.Rule{Name: "document.masthead", Reads: "type, issuer, place and date of issue in the lines of the head"}
)

// The rules of block facts.
var (
	blockFurniture = &fact.Rule{Name: "block.furniture", Reads: "navigation, page marks, captions, contacts and other lines that only serve publication"}
)

// The rules of agenda facts.
var (
	agendaHeading = &fact.Rule{Name: "agenda.heading", Reads: "a heading on a line of its own, with or without a number"}
)

// The rules of delegation facts.
var (
	delegationLed          = &fact.Rule{Name: "delegation.led", Reads: "who led, headed or chaired a delegation or the meeting"}
	delegationHosted       = &fact.Rule{Name: "delegation.hosted", Reads: "who hosted or convened the meeting"}
	delegationHeld         = &fact.Rule{Name: "delegation.held", Reads: "by whom the meeting was held"}
	delegationReceived     = &fact.Rule{Name: "delegation.received", Reads: "who received or welcomed somebody, where the text reports the meeting"}
	delegationMet          = &fact.Rule{Name: "delegation.met", Reads: "who met with whom, where the text reports the meeting"}
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

// The rules of person facts.
var (
	personTitled      = &fact.Rule{Name: "person.titled", Reads: "a name behind its post: Foreign Minister X"}
	personBehind      = &fact.Rule{Name: "person.behind", Reads: "a name behind its post and a comma: the agency’s Director, X,"}
	personCounterpart = &fact.Rule{Name: "person.counterpart", Reads: "a name without a post behind counterpart"}
	personThanked     = &fact.Rule{Name: "person.thanked", Reads: "a name without a post behind a verb of thanks"}
	personApposition  = &fact.Rule{Name: "person.apposition", Reads: "a post behind a name and a comma: X, the Deputy Assistant Secretary for …"}
	personLed         = &fact.Rule{Name: "person.led", Reads: "a name without a post behind “led by” and the like"}
	personListed      = &fact.Rule{Name: "person.listed", Reads: "a name before its body in a list that semicolons part"}
	personSeveral     = &fact.Rule{Name: "person.several", Reads: "one of several names behind a post in the plural"}
	personHonorific   = &fact.Rule{Name: "person.honorific", Reads: "a name behind Mr., Dr. and the like"}
)

// The rules of organization facts.
var (
	organizationKnown     = &fact.Rule{Name: "organization.known", Reads: "an organization of the registry, under one of its names"}
	organizationPattern   = &fact.Rule{Name: "organization.pattern", Reads: "words that make the name of a body: modifiers, a head, and what follows it with of, for or on"}
	organizationPart      = &fact.Rule{Name: "organization.part", Reads: "a part of a body, printed behind it in parentheses"}
	organizationPlural    = &fact.Rule{Name: "organization.plural", Reads: "one of several bodies under one head: Departments of State and Justice"}
	organizationListed    = &fact.Rule{Name: "organization.listed", Reads: "an item of a list of those who sent representatives"}
	organizationStanding  = &fact.Rule{Name: "organization.standing", Reads: "a committee of several governments that is no series of the text"}
	organizationPublisher = &fact.Rule{Name: "organization.publisher", Reads: "the issuer in the lines of the head"}
)

// The rules of series facts.
var (
	seriesMet = &fact.Rule{Name: "series.met", Reads: "a dialogue of whose meetings the text speaks, with the shorter forms of its name"}
)

// The rules of meeting facts.
var (
	meetingHeld      = &fact.Rule{Name: "meeting.held", Reads: "the meeting that the statement reports"}
	meetingAnnounced = &fact.Rule{Name: "meeting.announced", Reads: "the meeting that the statement announces"}
	meetingPlanned   = &fact.Rule{Name: "meeting.planned", Reads: "a later meeting that is decided or expected"}
	meetingMentioned = &fact.Rule{Name: "meeting.mentioned", Reads: "another meeting of a series that is spoken of"}
)

// The rules of provision facts.
var (
	provisionParty       = &fact.Rule{Name: "provision.party", Reads: "a party and a finite verb: what the parties did"}
	provisionGroup       = &fact.Rule{Name: "provision.group", Reads: "a group of the parties and what it did or will do"}
	provisionHeld        = &fact.Rule{Name: "provision.held", Reads: "that the meeting was held or took place"}
	provisionPlanned     = &fact.Rule{Name: "provision.planned", Reads: "that a meeting or a deed is planned, in the passive or with the meeting as subject"}
	provisionDiscussion  = &fact.Rule{Name: "provision.discussion", Reads: "the discussions or the dialogue, and what they dealt with"}
	provisionOpportunity = &fact.Rule{Name: "provision.opportunity", Reads: "an opportunity given to a party, and what it did with it"}
	provisionAgentless   = &fact.Rule{Name: "provision.agentless", Reads: "a passive without its agent: it was agreed, reports were made"}
	provisionUnknown     = &fact.Rule{Name: "provision.unknown", Reads: "people that are not known by name, and what they said"}
	provisionReported    = &fact.Rule{Name: "provision.reported", Reads: "the sentence that reports the meeting, where no party is its subject"}
	provisionAttended    = &fact.Rule{Name: "provision.attended", Reads: "the first sentence: who led or chaired the meeting that it reports"}
	provisionQuotation   = &fact.Rule{Name: "provision.quotation", Reads: "words in quotation marks, and who said them"}
	provisionItem        = &fact.Rule{Name: "provision.item", Reads: "an item of a list, with the act and the actor of its lead-in"}
	provisionItemBy      = &fact.Rule{Name: "provision.item.by", Reads: "an item of a list that says by what; its first verb is the act"}
	provisionItemOwn     = &fact.Rule{Name: "provision.item.own", Reads: "an item that begins with a verb, under a lead-in without an act"}
)

// The rules of background facts.
var (
	backgroundLead       = &fact.Rule{Name: "background.lead", Reads: "a sentence that leads in to a list"}
	backgroundNote       = &fact.Rule{Name: "background.note", Reads: "a note, or a section of notes or participants"}
	backgroundThing      = &fact.Rule{Name: "background.thing", Reads: "a clause whose subject is a thing, a third party or the meeting, and what it does"}
	backgroundState      = &fact.Rule{Name: "background.state", Reads: "a clause that says how things are with the parties"}
	backgroundThird      = &fact.Rule{Name: "background.third", Reads: "a deed of a country that is no party"}
	backgroundAttendance = &fact.Rule{Name: "background.attendance", Reads: "a clause that says who took part, led, hosted or spoke"}
	backgroundHistory    = &fact.Rule{Name: "background.history", Reads: "a deed dated before the meeting"}
)

// The rules of reference facts.
var (
	referenceNamed      = &fact.Rule{Name: "reference.named", Reads: "a name with capitals, headed by a word of its kind: Treaty, Summit, Initiative, Working Group"}
	referenceQuoted     = &fact.Rule{Name: "reference.quoted", Reads: "a title in quotation marks, of a kind that a word in it or beside it tells"}
	referenceMemorandum = &fact.Rule{Name: "reference.memorandum", Reads: "a memorandum of understanding, in small letters"}
	referenceEvent      = &fact.Rule{Name: "reference.event", Reads: "an event without a name that has a date"}
	referenceListed     = &fact.Rule{Name: "reference.listed", Reads: "a name of data/references.tsv, or a later mention by it"}
	referenceNumbered   = &fact.Rule{Name: "reference.numbered", Reads: "a conference by its acronym and number: COP28"}
	referenceMade       = &fact.Rule{Name: "reference.made", Reads: "a document without a name that is said to have been made: issued a final report"}
	referenceResearch   = &fact.Rule{Name: "reference.research", Reads: "what joint research is on, with an acronym of its own"}
	referenceVisit      = &fact.Rule{Name: "reference.visit", Reads: "an official visit to a country"}
	referenceGroup      = &fact.Rule{Name: "reference.group", Reads: "a working group without a name that a word tells apart"}
)

// statusRules are the rules of meetings that a sentence only speaks of.
var statusRules = map[schema.Status]*fact.Rule{schema.Planned: meetingPlanned, schema.Mentioned: meetingMentioned}

// Rules lists every rule of this front end.
var Rules = []*fact.Rule{
	documentTitle, documentMasthead,
	blockFurniture,
	agendaHeading,
	delegationLed, delegationHosted, delegationHeld, delegationReceived, delegationMet, delegationGuest, delegationPresent, delegationLone, delegationListed, delegationIncluded, delegationAccompanied, delegationRepresented, delegationParticipated, delegationLaunched, delegationRoster, delegationSigned, delegationSpoke,
	personTitled, personBehind, personCounterpart, personThanked, personApposition, personLed, personListed, personSeveral, personHonorific,
	organizationKnown, organizationPattern, organizationPart, organizationPlural, organizationListed, organizationStanding, organizationPublisher,
	seriesMet,
	meetingHeld, meetingAnnounced, meetingPlanned, meetingMentioned,
	provisionParty, provisionGroup, provisionHeld, provisionPlanned, provisionDiscussion, provisionOpportunity, provisionAgentless, provisionUnknown, provisionReported, provisionAttended, provisionQuotation, provisionItem, provisionItemBy, provisionItemOwn,
	backgroundLead, backgroundNote, backgroundThing, backgroundState, backgroundThird, backgroundAttendance, backgroundHistory,
	referenceNamed, referenceQuoted, referenceMemorandum, referenceEvent, referenceListed, referenceNumbered, referenceMade, referenceResearch, referenceVisit, referenceGroup,
}
