package en

import (
	"slices"

	"dialoguec/compile/en/attend"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/provision"
	"dialoguec/compile/en/refer"
	"dialoguec/compile/en/series"
	common "dialoguec/compile/read"
)

// Rules lists every rule of this front end.
var Rules = slices.Concat(
	common.PageRules, attend.Rules, person.Rules, body.Rules, series.Rules, meeting.Rules, provision.Rules, refer.Rules,
)
