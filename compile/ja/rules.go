package ja

import (
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/meeting"
)

// The rules of document facts.
var (
	documentTitle    = &fact.Rule{Name: "document.title", Reads: "title of the statement, joined of its lines"}
	documentMasthead = &fact.Rule{Name: "document.masthead", Reads: "type, issuer, place and date of issue in the lines of the head"}
)

// The rules of agenda facts.
var (
	agendaHeading = &fact.Rule{Name: "agenda.heading", Reads: "a heading on a line of its own, with or without a number"}
)

// The rules of block facts.
var (
	blockFurniture = &fact.Rule{Name: "block.furniture", Reads: "navigation, page marks, contacts and captions"}
)

// The rules of organization facts.
var (
	organizationRegistry = &fact.Rule{Name: "organization.registry", Reads: "a body of the registry, under one of its Japanese names"}
	organizationEnding   = &fact.Rule{Name: "organization.ending", Reads: "words that end like the name of a body: 省, 庁, 委員会, 機構"}
	organizationListed   = &fact.Rule{Name: "organization.listed", Reads: "a name that its place in a list of participants makes one of a body"}
	organizationAgain    = &fact.Rule{Name: "organization.again", Reads: "a body that the text named before"}
)

// The rules of person facts.
var (
	personTitled = &fact.Rule{Name: "person.titled", Reads: "a name in front of or behind a post, in one word with it: 今井大使"}
	personListed = &fact.Rule{Name: "person.listed", Reads: "a name with a post in a list of participants"}
)

// The rules of delegation facts.
var (
	delegationSentence = &fact.Rule{Name: "delegation.sentence", Reads: "who took part, led or chaired, in a sentence: 日本側からは…が出席した"}
	delegationFirst    = &fact.Rule{Name: "delegation.first", Reads: "the only person of a side, named ahead of its bodies"}
	delegationList     = &fact.Rule{Name: "delegation.list", Reads: "who took part, in a labelled value or in a list"}
	delegationHost     = &fact.Rule{Name: "delegation.host", Reads: "the bodies that held the meeting: subject of the sentence of holding"}
	delegationSubject  = &fact.Rule{Name: "delegation.subject", Reads: "the persons who held the meeting: subject of the sentence of holding"}
	delegationAddress  = &fact.Rule{Name: "delegation.address", Reads: "who opened or addressed the meeting: …から挨拶があった"}
	delegationSpeaker  = &fact.Rule{Name: "delegation.speaker", Reads: "a body that reported to the meeting: …から報告された"}
)

// The rules of provision facts.
var (
	provisionItem = &fact.Rule{Name: "provision.item", Reads: "an item that ends in a noun: it takes act and actor from its lead-in"}
)

// The rules of reference facts.
var (
	referenceQuoted   = &fact.Rule{Name: "reference.quoted", Reads: "a name in 「」 whose ending tells its kind"}
	referenceBehind   = &fact.Rule{Name: "reference.behind", Reads: "a name in 「」 whose kind the words around it tell"}
	referenceEnding   = &fact.Rule{Name: "reference.ending", Reads: "a name without 「」 whose ending tells its kind, with something of a name in it"}
	referenceNamed    = &fact.Rule{Name: "reference.named", Reads: "a name in 「」 of which nothing tells the kind: a programme"}
	referenceHeld     = &fact.Rule{Name: "reference.held", Reads: "a name without 「」 that is said to be held: 開催されるSWITCH 2025"}
	referenceListed   = &fact.Rule{Name: "reference.listed", Reads: "a name that is known without a word of its kind: 国連憲章, 新型コロナウイルス感染症"}
	referenceSession  = &fact.Rule{Name: "reference.session", Reads: "a session of a group: …作業部会の第3会期"}
	referenceConvened = &fact.Rule{Name: "reference.convened", Reads: "a meeting without a name of its own that is held at a date and a place"}
)

// The rules of background facts.
var (
	backgroundLabel      = &fact.Rule{Name: "background.label", Reads: "a labelled line whose label is known: 日時, 場所, 出席者, 議題"}
	backgroundAttendance = &fact.Rule{Name: "background.attendance", Reads: "says that somebody took part, and names nobody"}
	backgroundHeld       = &fact.Rule{Name: "background.held", Reads: "the holding of another meeting than the one reported"}
	backgroundUnsettled  = &fact.Rule{Name: "background.unsettled", Reads: "says what was not decided"}
	backgroundState      = &fact.Rule{Name: "background.state", Reads: "says what is: である, ている"}
	backgroundPointer    = &fact.Rule{Name: "background.pointer", Reads: "points to another place: 以下のとおり"}
	backgroundSeries     = &fact.Rule{Name: "background.series", Reads: "says what the dialogue is: 開催しているもの"}
	backgroundDocument   = &fact.Rule{Name: "background.document", Reads: "says what a text asks for or holds"}
	backgroundSection    = &fact.Rule{Name: "background.section", Reads: "stands in a section of history, participants or notes"}
	backgroundLead       = &fact.Rule{Name: "background.lead", Reads: "only leads in to items, which have its act and actor"}
)

// Rules lists every rule of this front end.
var Rules = append(append(meeting.Rules, clause.Rules...),
	documentTitle, documentMasthead,
	agendaHeading,
	blockFurniture,
	organizationRegistry, organizationEnding, organizationListed, organizationAgain,
	personTitled, personListed,
	delegationSentence, delegationFirst, delegationList, delegationHost, delegationSubject, delegationAddress, delegationSpeaker,
	provisionItem,
	referenceQuoted, referenceBehind, referenceEnding, referenceNamed, referenceHeld, referenceListed, referenceSession, referenceConvened,
	backgroundLabel, backgroundAttendance, backgroundHeld, backgroundUnsettled, backgroundState, backgroundPointer, backgroundSeries, backgroundDocument, backgroundSection, backgroundLead,
)
