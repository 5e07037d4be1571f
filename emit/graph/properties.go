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
	pParty = own("party", isNode, doc{"party", "当事者",
		"A party between which a series, or a meeting of no series, is held.", "対話、または対話に属さない会合の当事者。", "", ""})
	pFormerName = own("formerName", isText, doc{"former name", "旧名称",
		"What statements say the series was called before.", "声明にある以前の名称。", "schema:alternateName", "dlg:Series"})
	pLevel = own("level", isNode, doc{"level", "レベル",
		"The rank at which a series or a meeting is held.", "対話または会合が開かれる級。", "", ""})
	pStatus = own("status", isNode, doc{"status", "状態",
		"How statements speak of a meeting: reported, planned, or only spoken of.", "声明が会合をどう述べているか。", "", "dlg:Meeting"})
	pOrdinal = own("ordinal", isInteger, doc{"ordinal", "回次",
		"The number of the meeting in its series, as printed.", "対話の中での回次。", "", "dlg:Meeting"})
	pCity = own("city", isText, doc{"city", "都市",
		"The city of a meeting as printed, if it is none that is known.", "会合の開催都市（原文）。既知の都市でない場合に限る。", "", "dlg:Meeting"})
	pVenue = own("venue", isText, doc{"venue", "会場",
		"The building or site of a meeting, as printed.", "会場（原文）。", "", "dlg:Meeting"})
	pPlannedDate = own("plannedDate", isEDTF, doc{"planned date", "予定日",
		"The date that an earlier statement planned for the meeting.", "以前の声明で予定された日付。", "", "dlg:Meeting"})
	pPlannedLocation = own("plannedLocation", isNode, doc{"planned location", "予定地",
		"The city that an earlier statement planned for the meeting.", "以前の声明で予定された都市。", "", "dlg:Meeting"})
	pPlannedCity = own("plannedCity", isText, doc{"planned city", "予定都市",
		"The city that an earlier statement planned, as printed, if it is none that is known.", "以前の声明で予定された都市（原文）。既知の都市でない場合に限る。", "", "dlg:Meeting"})
	pPlannedIn = own("plannedIn", isNode, doc{"planned in", "予定を定めた文書",
		"The statement that planned the meeting.", "会合を予定した声明。", "", "dlg:Meeting"})
	pSlipMin = own("slipDaysMin", isInteger, doc{"least slip in days", "遅れ（最小日数）",
		"Least number of days from the planned window to the first day of the meeting.", "予定期間から開催初日までの最小の日数。", "", "dlg:Meeting"})
	pSlipMax = own("slipDaysMax", isInteger, doc{"greatest slip in days", "遅れ（最大日数）",
		"Greatest number of days from the planned window to the first day of the meeting.", "予定期間から開催初日までの最大の日数。", "", "dlg:Meeting"})
	pPrevious = own("previousMeeting", isNode, doc{"previous meeting", "前回の会合",
		"The meeting of the series before this one.", "対話での前の会合。", "", "dlg:Meeting"})
	pNext = own("nextMeeting", isNode, doc{"next meeting", "次回の会合",
		"The meeting of the series after this one.", "対話での次の会合。", "", "dlg:Meeting"})
	pClaim = own("claim", isNode, doc{"claim", "主張",
		"What one document says of the meeting, if documents contradict each other.", "文書の間に食い違いがある場合に、一つの文書が会合について述べること。", "", "dlg:Meeting"})
	pField = own("field", isPlain, doc{"field", "項目",
		"The name of a field of the dataset.", "データセットの項目名。", "", ""})
	pValue = own("value", isPlain, doc{"value", "値",
		"The value that a document gives.", "文書が示す値。", "", "dlg:Claim"})
	pRole = own("role", isNode, doc{"role", "役割",
		"What a participant was at the meeting.", "会合での役割。", "", "dlg:Participation"})
	pLeads = own("leads", isBoolean, doc{"leads", "代表",
		"True if the participant led, headed, chaired or hosted the side as its principal; else left out.", "側を率いた場合に真。", "", "dlg:Participation"})
	pSide = own("side", isNode, doc{"side", "側",
		"The side of a participant: a party, or business and civil society.", "参加者の側。", "", "dlg:Participation"})
)

// Properties of the project: bodies, documents and items.
var (
	pCountry = own("country", isPlain, doc{"country", "国コード",
		"The ISO 3166-1 alpha-2 code of a country; EU for the European Union, INT for international bodies.", "国コード（ISO 3166-1）。欧州連合はEU、国際機関はINT。", "", ""})
	pRetrieved = own("retrieved", isDate, doc{"retrieved", "取得日",
		"The day on which the source was retrieved.", "原文を取得した日。", "", "dlg:SourceDocument"})
	pKind = own("kind", isPlain, doc{"kind", "種類",
		"The kind of a body or of a referenced item.", "組織または言及対象の種類。", "", ""})
	pAcronym = own("acronym", isPlain, doc{"acronym", "略称",
		"The short form of the name of a body.", "組織の略称。", "schema:alternateName", ""})
	pPublisherName = own("publisherName", isText, doc{"name of the publisher", "発行者名",
		"The issuer that a statement names, as printed.", "発行者（原文）。", "", "dlg:SourceDocument"})
	pIssuedPlace = own("issuedPlace", isText, doc{"place of issue", "発行地",
		"The place at which a statement was issued, as printed.", "発行地（原文）。", "", "dlg:SourceDocument"})
	pSourceFile = own("sourceFile", isPlain, doc{"source file", "元ファイル",
		"The file from which the statement was compiled.", "コンパイルの元となったファイル。", "", "dlg:SourceDocument"})
	pSourceHash = own("sourceSha256", isPlain, doc{"SHA-256 of the source", "元ファイルのSHA-256",
		"The SHA-256 of the bytes of the source file, in hexadecimal.", "元ファイルのSHA-256（16進）。", "", "dlg:SourceDocument"})
	pCharacters = own("characters", isInteger, doc{"characters", "文字数",
		"The length of the published text in Unicode code points.", "公表テキストの長さ（Unicodeコードポイント数）。", "", "dlg:SourceDocument"})
	pPlace = own("place", isText, doc{"place", "場所",
		"The place of a referenced item, as printed.", "言及対象の場所（原文）。", "", "dlg:ReferencedItem"})
	pEvidence = own("evidence", isNode, doc{"evidence", "根拠",
		"The first stretch of the published text that names the thing or states the fact: characters, after RFC 5147.", "対象を示す公表テキストの最初の箇所（RFC 5147の文字位置）。", "", ""})
)

// Properties of the project: provisions.
var (
	pActor = own("actor", isPlain, doc{"actor", "主体",
		"Who acts, as coded: participants, both governments, private sector, or the code of a party.", "行為の主体のコード。", "", "dlg:Provision"})
	pActorName = own("actorName", isText, doc{"name of the actor", "主体名",
		"Who acts, if it is a body that the provision names.", "行為の主体である組織の名称。", "", "dlg:Provision"})
	pBoundBy = own("boundBy", isNode, doc{"bound by", "約束した者",
		"A party or body that the commitment binds.", "約束を負う当事者または組織。", "", "dlg:Commitment"})
	pAct = own("act", isNode, doc{"act", "行為",
		"What the parties do.", "当事者の行為。", "", "dlg:Provision"})
	pStrength = own("strength", isNode, doc{"strength", "強さ",
		"How firm an undertaking is; left out if nothing is undertaken.", "約束の強さ。", "", "dlg:Provision"})
	pContinuing = own("continuing", isBoolean, doc{"continuing", "継続",
		"True if the parties continue what they did before; else left out.", "以前からの継続の場合に真。", "", "dlg:Provision"})
	pNegated = own("negated", isBoolean, doc{"negated", "否定",
		"True if the provision says that the parties do not act so; else left out.", "否定の場合に真。", "", "dlg:Provision"})
	pDeadline = own("deadline", isEDTF, doc{"deadline", "期限",
		"When the undertaking is due, no more precisely than printed.", "期限。原文より精密にはしない。", "", "dlg:Provision"})
	pForum = own("forum", isText, doc{"forum", "協議の場",
		"Where the undertaking is to be followed up, as printed.", "フォローアップの場（原文）。", "", "dlg:Provision"})
	pAligned = own("alignedWith", isNode, doc{"aligned with", "対応する規定",
		"The same provision in the other language version of the statement.", "他の言語版での同じ規定。", "", "dlg:Provision"})
	pThread = own("thread", isNode, doc{"thread", "系列",
		"A thread that the provision takes up.", "規定が属する系列。", "", "dlg:Provision"})
	pOpens = own("opens", isNode, doc{"opens", "開始",
		"The provision is the first one of the thread.", "系列の最初の規定。", "dlg:thread", "dlg:Provision"})
	pContinues = own("continues", isNode, doc{"continues", "継続",
		"In the provision the parties go on with the matter of the thread.", "系列の事項を続ける。", "dlg:thread", "dlg:Provision"})
	pProgress = own("reportsProgressOf", isNode, doc{"reports progress of", "進展を報告",
		"The provision says what became of the matter of the thread.", "系列の事項の進展を述べる。", "dlg:thread", "dlg:Provision"})
	pRepeats = own("repeats", isNode, doc{"repeats", "再確認",
		"The provision says the matter of the thread again.", "系列の事項を再び述べる。", "dlg:thread", "dlg:Provision"})
)

// Properties of the project: evidence and provenance, in the graphs of their own.
var (
	pNames = own("names", isNode, doc{"names", "名指す",
		"What a stretch of text names.", "テキストの箇所が指す対象。", "", ""})
	pRule = own("rule", isPlain, doc{"rule", "規則",
		"The name of the rule that read a fact.", "事実を読み取った規則の名前。", "", ""})
	pFromText = own("fromSameText", isPlain, doc{"from the same text", "同じテキストから",
		"Fields whose values were completed from another place of the same text, and from which.", "同じテキストの他の箇所から補った項目と、その理由。", "", ""})
	pFromRegistry = own("fromRegistry", isPlain, doc{"from the registry", "登録簿から",
		"Fields whose values are from the registry, and from which entry.", "登録簿から得た項目と、その登録。", "", ""})
	pFromDocuments = own("fromOtherDocuments", isPlain, doc{"from other documents", "他の文書から",
		"Fields whose values were joined with facts of other documents, and why.", "他の文書の事実と結び付けた項目と、その理由。", "", ""})
	pFromCorrection = own("fromCorrection", isPlain, doc{"from a correction", "訂正から",
		"Fields that a correction set, and why.", "訂正で設定した項目と、その理由。", "", ""})
	pBasis = own("basis", isPlain, doc{"basis", "理由",
		"In words, why a provision is tied to its thread.", "規定を系列に結び付けた理由。", "", "dlg:Provision"})
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
