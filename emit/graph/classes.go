package graph

// Classes of schema.org and SKOS.
var (
	cOrganization = borrow("schema:Organization", isClass)
	cGovernment   = borrow("schema:GovernmentOrganization", isClass)
	cCity         = borrow("schema:City", isClass)
	cPerson       = borrow("schema:Person", isClass)
	cWork         = borrow("schema:CreativeWork", isClass)
	cDefinedTerm  = borrow("schema:DefinedTerm", isClass)
	cTermSet      = borrow("schema:DefinedTermSet", isClass)
	cConcept      = borrow("skos:Concept", isClass)
	cScheme       = borrow("skos:ConceptScheme", isClass)
)

// Classes of the project. A node has the narrowest one alone; the vocabulary
// says what that is in the words of schema.org.
var (
	cSeries        = own("Series", isClass)
	cMeeting       = own("Meeting", isClass)
	cDocument      = own("SourceDocument", isClass)
	cSection       = own("Section", isClass)
	cProvision     = own("Provision", isClass)
	cCommitment    = own("Commitment", isClass)
	cParticipation = own("Participation", isClass)
	cParty         = own("Party", isClass)
	cItem          = own("ReferencedItem", isClass)
	cClaim         = own("Claim", isClass)
	cThread        = own("Thread", isClass)
)
