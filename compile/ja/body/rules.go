package body

import "dialoguec/compile/fact"

// The rules of organizations.
var (
	organizationRegistry = &fact.Rule{Name: "organization.registry", Reads: "a body of the registry, under one of its Japanese names"}
	organizationEnding   = &fact.Rule{Name: "organization.ending", Reads: "words that end like the name of a body: 省, 庁, 委員会, 機構"}
	organizationListed   = &fact.Rule{Name: "organization.listed", Reads: "a name that its place in a list of participants makes one of a body"}
)

// Rules lists the rules of this package.
var Rules = []*fact.Rule{organizationRegistry, organizationEnding, organizationListed}
