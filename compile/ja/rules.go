package ja

import (
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/attend"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/ja/person"
	"dialoguec/compile/ja/provision"
	"dialoguec/compile/ja/refer"
)

// The rules of what is read before the grammar.
var (
	documentTitle    = &fact.Rule{Name: "document.title", Reads: "title of the statement, joined of its lines"}
	documentMasthead = &fact.Rule{Name: "document.masthead", Reads: "type, issuer, place and date of issue in the lines of the head"}
	agendaHeading    = &fact.Rule{Name: "agenda.heading", Reads: "a heading on a line of its own, with or without a number"}
	blockFurniture   = &fact.Rule{Name: "block.furniture", Reads: "navigation, page marks, contacts and captions"}
)

// Rules lists every rule of this front end, in the order of the steps.
var Rules = slices.Concat(
	[]*fact.Rule{documentTitle, documentMasthead, agendaHeading, blockFurniture},
	meeting.Rules, body.Rules, person.Rules, attend.Rules, refer.Rules, clause.Rules, provision.Rules,
)
