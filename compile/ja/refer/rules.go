package refer

import "dialoguec/compile/fact"

// The rules of references.
var (
	referenceQuoted   = &fact.Rule{Name: "reference.quoted", Reads: "a name in 「」 whose ending tells its kind"}
	referenceBeside   = &fact.Rule{Name: "reference.behind", Reads: "a name in 「」 whose kind the words around it tell"}
	referenceEnding   = &fact.Rule{Name: "reference.ending", Reads: "a name without 「」 whose ending tells its kind, with something of a name in it"}
	referenceNamed    = &fact.Rule{Name: "reference.named", Reads: "a name in 「」 of which nothing tells the kind: a programme"}
	referenceHeld     = &fact.Rule{Name: "reference.held", Reads: "a name without 「」 that is said to be held: 開催されるSWITCH 2025"}
	referenceListed   = &fact.Rule{Name: "reference.listed", Reads: "a name that is known without a word of its kind: 国連憲章, 新型コロナウイルス感染症"}
	referenceSession  = &fact.Rule{Name: "reference.session", Reads: "a session of a group: …作業部会の第3会期"}
	referenceTold     = &fact.Rule{Name: "reference.told", Reads: "a name without 「」 whose ending is told to be one by what was done to it, an acronym in it, or a body before it"}
	referenceMade     = &fact.Rule{Name: "reference.made", Reads: "a document without a name of its own that is said to be made: 共同声明を採択した"}
	referenceConvened = &fact.Rule{Name: "reference.convened", Reads: "a meeting without a name of its own that is held at a date and a place"}
)

// Rules lists the rules of this package.
var Rules = []*fact.Rule{
	referenceQuoted, referenceBeside, referenceEnding, referenceNamed, referenceHeld, referenceListed, referenceSession, referenceConvened, referenceTold, referenceMade,
}
