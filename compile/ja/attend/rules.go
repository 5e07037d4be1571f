package attend

import "dialoguec/compile/fact"

// The rules of participations.
var (
	delegationSentence = &fact.Rule{Name: "delegation.sentence", Reads: "who took part, led or chaired, in a sentence: 日本側からは…が出席した"}
	delegationFirst    = &fact.Rule{Name: "delegation.first", Reads: "the only person of a side, named ahead of its bodies"}
	delegationPost     = &fact.Rule{Name: "delegation.post", Reads: "who holds the post of which the meeting is one: the ministers of a 大臣会合"}
	delegationList     = &fact.Rule{Name: "delegation.list", Reads: "who took part, in a labelled value or in a list"}
	delegationHost     = &fact.Rule{Name: "delegation.host", Reads: "the bodies that held the meeting: subject of the sentence of holding"}
	delegationSubject  = &fact.Rule{Name: "delegation.subject", Reads: "the persons who held the meeting: subject of the sentence of holding"}
	delegationAddress  = &fact.Rule{Name: "delegation.address", Reads: "who opened or addressed the meeting: …から挨拶があった"}
	delegationSpeaker  = &fact.Rule{Name: "delegation.speaker", Reads: "a body that reported to the meeting: …から報告された"}
)

// Rules lists the rules of this package.
var Rules = []*fact.Rule{
	delegationSentence, delegationFirst, delegationPost, delegationList, delegationHost, delegationSubject, delegationAddress, delegationSpeaker,
}
