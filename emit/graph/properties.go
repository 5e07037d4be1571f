package graph

// Properties of schema.org.
var (
	pName           = borrow("schema:name", isText)
	pAlternateName  = borrow("schema:alternateName", isText)
	pURL            = borrow("schema:url", isNode)
	pSameAs         = borrow("schema:sameAs", isNode)
	pGenre          = borrow("schema:genre", isText)
	pInLanguage     = borrow("schema:inLanguage", isPlain)
	pDatePublished  = borrow("schema:datePublished", isDate)
	pPublisher      = borrow("schema:publisher", isNode)
	pLicense        = borrow("schema:license", isNode)
	pExampleOfWork  = borrow("schema:exampleOfWork", isNode)
	pEncoding       = borrow("schema:encoding", isNode)
	pIsBasedOn      = borrow("schema:isBasedOn", isNode)
	pIsPartOf       = borrow("schema:isPartOf", isNode)
	pAbout          = borrow("schema:about", isNode)
	pMentions       = borrow("schema:mentions", isNode)
	pText           = borrow("schema:text", isText)
	pPosition       = borrow("schema:position", isPlain)
	pSuperEvent     = borrow("schema:superEvent", isNode)
	pStartDate      = borrow("schema:startDate", isDate)
	pEndDate        = borrow("schema:endDate", isDate)
	pAttendanceMode = borrow("schema:eventAttendanceMode", isNode)
	pLocation       = borrow("schema:location", isNode)
	pAddressCountry = borrow("schema:addressCountry", isPlain)
	pOrganizer      = borrow("schema:organizer", isNode)
	pAttendee       = borrow("schema:attendee", isNode)
	pRoleName       = borrow("schema:roleName", isText)
	pParent         = borrow("schema:parentOrganization", isNode)
)

// Properties of the W3C and Dublin Core vocabularies.
var (
	pDate         = borrow("dcterms:date", isEDTF)
	pIssued       = borrow("dcterms:issued", isEDTF)
	pReplacedBy   = borrow("dcterms:isReplacedBy", isNode)
	pRights       = borrow("dcterms:rights", isPlain)
	pOrganization = borrow("org:organization", isNode)
	pQuotedFrom   = borrow("prov:wasQuotedFrom", isNode)
	pPrefLabel    = borrow("skos:prefLabel", isText)
	pDefinition   = borrow("skos:definition", isText)
	pBroader      = borrow("skos:broader", isNode)
	pInScheme     = borrow("skos:inScheme", isNode)
	pTopConceptOf = borrow("skos:topConceptOf", isNode)
)

// Properties of the project: series and meetings.
var (
	pParty           = own("party", isNode)
	pFormerName      = own("formerName", isText)
	pLevel           = own("level", isNode)
	pStatus          = own("status", isNode)
	pOrdinal         = own("ordinal", isInteger)
	pCity            = own("city", isText)
	pVenue           = own("venue", isText)
	pPlannedDate     = own("plannedDate", isEDTF)
	pPlannedLocation = own("plannedLocation", isNode)
	pPlannedCity     = own("plannedCity", isText)
	pPlannedIn       = own("plannedIn", isNode)
	pSlipMin         = own("slipDaysMin", isInteger)
	pSlipMax         = own("slipDaysMax", isInteger)
	pPrevious        = own("previousMeeting", isNode)
	pNext            = own("nextMeeting", isNode)
	pClaim           = own("claim", isNode)
	pField           = own("field", isPlain)
	pValue           = own("value", isPlain)
	pRole            = own("role", isNode)
	pLeads           = own("leads", isBoolean)
	pSide            = own("side", isNode)
)

// Properties of the project: bodies, documents and items.
var (
	pCountry       = own("country", isPlain)
	pRetrieved     = own("retrieved", isDate)
	pKind          = own("kind", isPlain)
	pAcronym       = own("acronym", isPlain)
	pPublisherName = own("publisherName", isText)
	pIssuedPlace   = own("issuedPlace", isText)
	pSourceFile    = own("sourceFile", isPlain)
	pSourceHash    = own("sourceSha256", isPlain)
	pCharacters    = own("characters", isInteger)
	pPlace         = own("place", isText)
	pEvidence      = own("evidence", isNode)
)

// Properties of the project: provisions.
var (
	pActor      = own("actor", isPlain)
	pActorName  = own("actorName", isText)
	pBoundBy    = own("boundBy", isNode)
	pAct        = own("act", isNode)
	pStrength   = own("strength", isNode)
	pContinuing = own("continuing", isBoolean)
	pNegated    = own("negated", isBoolean)
	pDeadline   = own("deadline", isEDTF)
	pForum      = own("forum", isText)
	pAligned    = own("alignedWith", isNode)
	pThread     = own("thread", isNode)
	pOpens      = own("opens", isNode)
	pContinues  = own("continues", isNode)
	pProgress   = own("reportsProgressOf", isNode)
	pRepeats    = own("repeats", isNode)
)

// Properties of the project: evidence and provenance, in the graphs of their own.
var (
	pNames          = own("names", isNode)
	pRule           = own("rule", isPlain)
	pFromText       = own("fromSameText", isPlain)
	pFromRegistry   = own("fromRegistry", isPlain)
	pFromDocuments  = own("fromOtherDocuments", isPlain)
	pFromCorrection = own("fromCorrection", isPlain)
	pBasis          = own("basis", isPlain)
)

// Lists of values of the project: a value is the list's name and its own, as in
// dlg:act-agree.
const (
	vLevel    = "level-"
	vStatus   = "status-"
	vRole     = "role-"
	vSide     = "side-"
	vAct      = "act-"
	vStrength = "strength-"
)
