package provision

import "dialoguec/compile/fact"

// The rules of provisions, and of sentences that give none.
var (
	provisionItem        = &fact.Rule{Name: "provision.item", Reads: "an item that ends in a noun: it takes act and actor from its lead-in"}
	provisionTable       = &fact.Rule{Name: "provision.table", Reads: "a row of a table of actions: 取組, 担当, 期限"}
	backgroundLabel      = &fact.Rule{Name: "background.label", Reads: "a labelled line whose label is known: 日時, 場所, 出席者, 議題"}
	backgroundAttendance = &fact.Rule{Name: "background.attendance", Reads: "says that somebody took part, and names nobody"}
	backgroundHeld       = &fact.Rule{Name: "background.held", Reads: "the holding of another meeting than the one reported"}
	backgroundUnsettled  = &fact.Rule{Name: "background.unsettled", Reads: "says what was not decided"}
	backgroundState      = &fact.Rule{Name: "background.state", Reads: "says what is: である, ている"}
	backgroundPointer    = &fact.Rule{Name: "background.pointer", Reads: "points to another place: 以下のとおり"}
	backgroundSeries     = &fact.Rule{Name: "background.series", Reads: "says what the dialogue is: 開催しているもの"}
	backgroundDocument   = &fact.Rule{Name: "background.document", Reads: "says what a text asks for or holds"}
	backgroundSection    = &fact.Rule{Name: "background.section", Reads: "is in a section of history, participants or notes"}
	backgroundHistory    = &fact.Rule{Name: "background.history", Reads: "an act dated before the meeting"}
	backgroundThird      = &fact.Rule{Name: "background.third", Reads: "an act of a country that is no party"}
	backgroundLead       = &fact.Rule{Name: "background.lead", Reads: "only leads in to items, which have its act and actor"}
)

// Rules lists the rules of this package.
var Rules = []*fact.Rule{
	provisionItem, provisionTable, backgroundLabel, backgroundAttendance, backgroundHeld, backgroundUnsettled, backgroundState, backgroundPointer, backgroundSeries, backgroundDocument, backgroundSection, backgroundHistory, backgroundThird, backgroundLead,
}
