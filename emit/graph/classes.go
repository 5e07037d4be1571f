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
	cSeries = own("Series", isClass, doc{"series", "対話",
		"A recurring dialogue between parties.", "当事者の間で定期的に開かれる対話。", "schema:EventSeries", ""})
	cMeeting = own("Meeting", isClass, doc{"meeting", "会合",
		"A meeting that was held, is planned, or is only spoken of.", "開催された会合、予定された会合、または言及されただけの会合。", "schema:Event", ""})
	cDocument = own("SourceDocument", isClass, doc{"source document", "原文書",
		"A statement as it was published, in one language.", "公表された一言語の声明。", "schema:CreativeWork", ""})
	cSection = own("Section", isClass, doc{"section", "節",
		"A heading that a statement prints, and what follows it.", "声明の見出しと、それに続く部分。", "schema:CreativeWork", ""})
	cProvision = own("Provision", isClass, doc{"provision", "規定",
		"A sentence or list item in which the parties act.", "当事者の行為を述べる一文または一項目。", "schema:Statement", ""})
	cCommitment = own("Commitment", isClass, doc{"commitment", "約束",
		"A provision in which somebody undertakes something.", "何かを行うことを約束する規定。", "dlg:Provision", ""})
	cParticipation = own("Participation", isClass, doc{"participation", "参加",
		"That a person or a body took part in a meeting, with the post printed at that time.", "人物または組織が会合に参加したこと。その時点の役職を伴う。", "schema:Role", ""})
	cParty = own("Party", isClass, doc{"party", "当事者",
		"A side at a meeting: a country or territory, the European Union, or international bodies.", "会合の当事者。国・地域、欧州連合または国際機関。", "", ""})
	cItem = own("ReferencedItem", isClass, doc{"referenced item", "言及対象",
		"An event, document, programme, working group or forum that a statement speaks of.", "声明が言及する行事、文書、計画、作業部会または会議体。", "", ""})
	cClaim = own("Claim", isClass, doc{"claim", "主張",
		"What one document says of a meeting, if documents contradict each other.", "文書の間に食い違いがある場合に、一つの文書が会合について述べること。", "schema:Claim", ""})
	cThread = own("Thread", isClass, doc{"thread", "系列",
		"What the meetings of a series say about one matter, one after the other. Silence about it means nothing.", "一つの事項について対話の会合が順に述べること。言及がないことは何も意味しない。", "", ""})
)
