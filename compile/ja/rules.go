package ja

import (
	"slices"

	"dialoguec/compile/ja/attend"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/ja/person"
	"dialoguec/compile/ja/provision"
	"dialoguec/compile/ja/refer"
	common "dialoguec/compile/read"
)

// Rules lists every rule of this front end, in the order of the steps.
var Rules = slices.Concat(
	common.PageRules, meeting.Rules, body.Rules, person.Rules, attend.Rules, refer.Rules, clause.Rules, provision.Rules,
)
