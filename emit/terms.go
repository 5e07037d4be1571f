package emit

// The words of the graph. The context of the JSON-LD is made of this table, so
// that a word that is not in it cannot be written, and one that is in it is
// always mapped.

// VocabularyIRI is the namespace of the project's own words. They mean the same
// in every dataset, whatever its base.
const VocabularyIRI = "https://dialoguec.example/vocab#"

// prefixes are the namespaces of the words, in the order of the context.
var prefixes = []struct{ name, iri string }{
	{"schema", "https://schema.org/"},
	{"dcterms", "http://purl.org/dc/terms/"},
	{"oa", "http://www.w3.org/ns/oa#"},
	{"org", "http://www.w3.org/ns/org#"},
	{"prov", "http://www.w3.org/ns/prov#"},
	{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
	{"skos", "http://www.w3.org/2004/02/skos/core#"},
	{"xsd", "http://www.w3.org/2001/XMLSchema#"},
	{"edtf", "http://id.loc.gov/datatypes/edtf/"},
	{"dlg", VocabularyIRI},
}

// term is one word of the graph: a class or a property.
type term struct {
	name    string // in JSON-LD
	compact string // with its prefix
	iri     string
	// datatype is what the values of a property are: "" for text, "@id" for
	// nodes, or the compact name of a datatype; "class" marks a class.
	datatype    string
	datatypeIRI string
}

const (
	isClass   = "class"
	isNode    = "@id"
	isDate    = "xsd:date"
	isEDTF    = "edtf:EDTF"
	isInteger = "xsd:integer"
	isBoolean = "xsd:boolean"
	isDecimal = "xsd:decimal"
)

// terms lists the table in the order in which it is written below.
var terms []*term

// word enters a word into the table.
func word(name, compact, datatype string) *term {
	t := &term{name: name, compact: compact, iri: expand(compact), datatype: datatype}
	if datatype != "" && datatype != isClass && datatype != isNode {
		t.datatypeIRI = expand(datatype)
	}
	terms = append(terms, t)
	return t
}

// expand gives the IRI of a compact name.
func expand(compact string) string {
	for _, p := range prefixes {
		if n := len(p.name); len(compact) > n && compact[:n] == p.name && compact[n] == ':' {
			return p.iri + compact[n+1:]
		}
	}
	panic("no prefix for " + compact) // the table is part of the program
}

func class(name, compact string) *term { return word(name, compact, isClass) }

// Classes.
var (
	cEventSeries  = class("EventSeries", "schema:EventSeries")
	cEvent        = class("Event", "schema:Event")
	cPlace        = class("Place", "schema:Place")
	cAddress      = class("PostalAddress", "schema:PostalAddress")
	cOrganization = class("Organization", "schema:Organization")
	cGovernment   = class("GovernmentOrganization", "schema:GovernmentOrganization")
	cProject      = class("Project", "schema:Project")
	cPerson       = class("Person", "schema:Person")
	cRole         = class("OrganizationRole", "schema:OrganizationRole")
	cWork         = class("CreativeWork", "schema:CreativeWork")
	cStatement    = class("Statement", "schema:Statement")
	cClaim        = class("Claim", "schema:Claim")
	cAction       = class("Action", "schema:Action")
	cQuotation    = class("Quotation", "schema:Quotation")
	cMedia        = class("MediaObject", "schema:MediaObject")
	cDefinedTerm  = class("DefinedTerm", "schema:DefinedTerm")
	cTermSet      = class("DefinedTermSet", "schema:DefinedTermSet")
	cMembership   = class("Membership", "org:Membership")
	cConcept      = class("Concept", "skos:Concept")
	cScheme       = class("ConceptScheme", "skos:ConceptScheme")
	cResource     = class("SpecificResource", "oa:SpecificResource")
	cPosition     = class("TextPositionSelector", "oa:TextPositionSelector")
	cQuote        = class("TextQuoteSelector", "oa:TextQuoteSelector")
	cAgendaItem   = class("AgendaItem", "dlg:AgendaItem")
	cProvision    = class("Provision", "dlg:Provision")
	cFieldOrigin  = class("FieldOrigin", "dlg:FieldOrigin")
	cAlignment    = class("Alignment", "dlg:Alignment")
	cThread       = class("Thread", "dlg:Thread")
	cThreadEntry  = class("ThreadEntry", "dlg:ThreadEntry")
)

// Properties of schema.org.
var (
	pIdentifier      = word("identifier", "schema:identifier", "")
	pName            = word("name", "schema:name", "")
	pAlternateName   = word("alternateName", "schema:alternateName", "")
	pDescription     = word("description", "schema:description", "")
	pURL             = word("url", "schema:url", isNode)
	pSameAs          = word("sameAs", "schema:sameAs", isNode)
	pGenre           = word("genre", "schema:genre", "")
	pInLanguage      = word("inLanguage", "schema:inLanguage", "")
	pDatePublished   = word("datePublished", "schema:datePublished", isDate)
	pLocationCreated = word("locationCreated", "schema:locationCreated", isNode)
	pPublisher       = word("publisher", "schema:publisher", isNode)
	pLicense         = word("license", "schema:license", isNode)
	pRecordedAt      = word("recordedAt", "schema:recordedAt", isNode)
	pExampleOfWork   = word("exampleOfWork", "schema:exampleOfWork", isNode)
	pEncoding        = word("encoding", "schema:encoding", isNode)
	pEncodingFormat  = word("encodingFormat", "schema:encodingFormat", "")
	pContentURL      = word("contentUrl", "schema:contentUrl", isNode)
	pSHA256          = word("sha256", "schema:sha256", "")
	pIsBasedOn       = word("isBasedOn", "schema:isBasedOn", isNode)
	pIsPartOf        = word("isPartOf", "schema:isPartOf", isNode)
	pSubjectOf       = word("subjectOf", "schema:subjectOf", isNode)
	pAbout           = word("about", "schema:about", isNode)
	pMentions        = word("mentions", "schema:mentions", isNode)
	pText            = word("text", "schema:text", "")
	pPosition        = word("position", "schema:position", "")
	pSuperEvent      = word("superEvent", "schema:superEvent", isNode)
	pStartDate       = word("startDate", "schema:startDate", isDate)
	pEndDate         = word("endDate", "schema:endDate", isDate)
	pEventStatus     = word("eventStatus", "schema:eventStatus", isNode)
	pAttendanceMode  = word("eventAttendanceMode", "schema:eventAttendanceMode", isNode)
	pLocation        = word("location", "schema:location", isNode)
	pAddress         = word("address", "schema:address", isNode)
	pLocality        = word("addressLocality", "schema:addressLocality", "")
	pAddressCountry  = word("addressCountry", "schema:addressCountry", "")
	pOrganizer       = word("organizer", "schema:organizer", isNode)
	pAttendee        = word("attendee", "schema:attendee", isNode)
	pRoleName        = word("roleName", "schema:roleName", "")
	pJobTitle        = word("jobTitle", "schema:jobTitle", "")
	pAffiliation     = word("affiliation", "schema:affiliation", isNode)
	pParent          = word("parentOrganization", "schema:parentOrganization", isNode)
	pMember          = word("member", "schema:member", isNode)
	pPotentialAction = word("potentialAction", "schema:potentialAction", isNode)
	pAgent           = word("agent", "schema:agent", isNode)
	pObject          = word("object", "schema:object", isNode)
	pTermCode        = word("termCode", "schema:termCode", "")
	pInTermSet       = word("inDefinedTermSet", "schema:inDefinedTermSet", isNode)
)

// Properties of the W3C and Dublin Core vocabularies.
var (
	pDate         = word("date", "dcterms:date", isEDTF)
	pIssued       = word("issued", "dcterms:issued", isEDTF)
	pReplacedBy   = word("isReplacedBy", "dcterms:isReplacedBy", isNode)
	pRights       = word("rights", "dcterms:rights", "")
	pOrgMember    = word("membershipOf", "org:member", isNode)
	pOrgBody      = word("membershipIn", "org:organization", isNode)
	pDerivedFrom  = word("wasDerivedFrom", "prov:wasDerivedFrom", isNode)
	pPrefLabel    = word("prefLabel", "skos:prefLabel", "")
	pDefinition   = word("definition", "skos:definition", "")
	pBroader      = word("broader", "skos:broader", isNode)
	pInScheme     = word("inScheme", "skos:inScheme", isNode)
	pTopConceptOf = word("topConceptOf", "skos:topConceptOf", isNode)
	pHasSource    = word("hasSource", "oa:hasSource", isNode)
	pHasSelector  = word("hasSelector", "oa:hasSelector", isNode)
	pStart        = word("start", "oa:start", "xsd:nonNegativeInteger")
	pEnd          = word("end", "oa:end", "xsd:nonNegativeInteger")
	pExact        = word("exact", "oa:exact", "")
)

// Properties of the project.
var (
	pFactuality    = word("factuality", "dlg:factuality", isNode)
	pOrdinal       = word("ordinal", "dlg:ordinal", isInteger)
	pLevel         = word("level", "dlg:level", "")
	pFormerName    = word("formerName", "dlg:formerName", "")
	pParty         = word("party", "dlg:party", isNode)
	pCountry       = word("country", "dlg:country", "")
	pPlannedDate   = word("plannedDate", "dlg:plannedDate", isEDTF)
	pPlannedCity   = word("plannedCity", "dlg:plannedCity", "")
	pPlannedIn     = word("plannedIn", "dlg:plannedIn", isNode)
	pSlipDays      = word("slipDays", "dlg:slipDays", isInteger)
	pPrevious      = word("previousMeeting", "dlg:previousMeeting", isNode)
	pNext          = word("nextMeeting", "dlg:nextMeeting", isNode)
	pMeeting       = word("meeting", "dlg:meeting", isNode)
	pClaim         = word("claim", "dlg:claim", isNode)
	pField         = word("field", "dlg:field", "")
	pValue         = word("value", "dlg:value", "")
	pSide          = word("side", "dlg:side", "")
	pRole          = word("role", "dlg:role", isNode)
	pKind          = word("kind", "dlg:kind", "")
	pAcronym       = word("acronym", "dlg:acronym", "")
	pParentName    = word("parentName", "dlg:parentName", "")
	pPublisherName = word("publisherName", "dlg:publisherName", "")
	pPlace         = word("place", "dlg:place", "")
	pCharacters    = word("characters", "dlg:characters", isInteger)
	pRule          = word("rule", "dlg:rule", "")
	pProvenance    = word("provenance", "dlg:provenance", isNode)
	pOrigin        = word("origin", "dlg:origin", isNode)
	pBasis         = word("basis", "dlg:basis", "")
	pSection       = word("section", "dlg:section", "")
	pActor         = word("actor", "dlg:actor", "")
	pAct           = word("act", "dlg:act", isNode)
	pCommitment    = word("commitment", "dlg:commitment", isNode)
	pContinuing    = word("continuing", "dlg:continuing", isBoolean)
	pNegated       = word("negated", "dlg:negated", isBoolean)
	pDeadline      = word("deadline", "dlg:deadline", isEDTF)
	pDeadlineDate  = word("deadlineDate", "dlg:deadlineDate", isDate)
	pForum         = word("forum", "dlg:forum", "")
	pProvisionA    = word("provisionA", "dlg:provisionA", isNode)
	pProvisionB    = word("provisionB", "dlg:provisionB", isNode)
	pScore         = word("score", "dlg:score", isDecimal)
	pDifference    = word("difference", "dlg:difference", "")
	pThread        = word("thread", "dlg:thread", isNode)
	pProvision     = word("provision", "dlg:provision", isNode)
	pRelation      = word("relation", "dlg:relation", isNode)
	pQuoted        = word("quote", "dlg:quote", "")
)

// Lists of values of the project: a value is the list's name and its own, as
// in dlg:act-agree.
const (
	vStatus     = "status-"
	vRole       = "role-"
	vAct        = "act-"
	vCommitment = "commitment-"
	vRelation   = "relation-"
	vOrigin     = "origin-"
)
