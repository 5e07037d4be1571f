package en

import (
	"slices"

	"dialoguec/compile/en/attend"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/provision"
	"dialoguec/compile/en/refer"
	"dialoguec/compile/fact"
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

// Rules lists every rule of this front end.
var Rules = slices.Concat(
	[]*fact.Rule{documentTitle, documentMasthead, blockFurniture, agendaHeading},
	attend.Rules, person.Rules, body.Rules, meeting.Rules, provision.Rules, refer.Rules,
)
