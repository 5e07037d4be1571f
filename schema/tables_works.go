package schema

// The tables of documents, their parts, and what they speak of.

var documentsTable = Table{
	Name: "documents", Key: []string{"document_id"}, Title: "文書一覧",
	EN: "Statements that were compiled.",
	JA: "対象とした声明の一覧。",
	Columns: []Column{
		documentIDColumn.own("The document: its file name.", "文書のID。ファイル名から成る。"), documentLabelColumn,
		{Name: "title", Type: TypeText, EN: "Title as printed.", Title: "表題", JA: "原文の表題。", Example: "Joint Press Statement for the Third U.S.-Kenya Digital Economy Dialogue"},
		{Name: "document_type", Type: TypeText, EN: "Type as printed, in lower case.", Title: "種別", JA: "原文での文書の種別。", Example: "media note"},
		languageColumn.as("language", "Language of the document: a BCP 47 tag.", "言語", "文書の言語（BCP 47）。"),
		{Name: "issued_date", Type: TypeEDTF, EN: "When it was issued.", Title: "発表日", JA: "発表日（EDTF）。", Example: "2019-05-24"},
		yearColumn.as("year", "Year of issue, or of the meeting where none is printed.", "年", "発表の年。印刷されていない場合は会合の年。"),
		{Name: "issued_place", Type: TypeText, EN: "Where it was issued, as printed.", Title: "発表地", JA: "発表地（原文）。", Example: "Washington, DC"},
		{Name: "publisher_printed", Type: TypeText, EN: "The issuer that the text names.", Title: "発行者（原文）", JA: "原文での発行者。", Example: "Office of the Spokesperson"},
		organizationIDColumn.as("publisher_organization_id", "The issuer.", "発行者ID", "発行者の組織。").like("us-dos-spokesperson"),
		meetingIDColumn,
		{Name: "work_id", Type: TypeIdentifier, EN: "Shared by the language versions of one statement.", Title: "作品ID", JA: "同じ声明の各言語版に共通のID。", Example: "japan-australia-telecom-07"},
		{Name: "source_file", Type: TypeText, Required: true, EN: "The file that was compiled.", Title: "入力ファイル", JA: "処理した入力ファイル。", Example: "us-kenya-digital-economy-03.en.txt"},
		sourceURLColumn,
		{Name: "retrieved_date", Type: TypeDay, EN: "When it was taken from there.", Title: "取得日", JA: "取得した日。", Example: "2024-02-01"},
		{Name: "license", Type: TypeText, EN: "Licence of the document.", Title: "利用条件", JA: "文書の利用条件。", Example: "CC0-1.0"},
		{Name: "source_sha256", Type: TypeText, Required: true, EN: "SHA-256 of the bytes of the file that was compiled.", Title: "入力のSHA-256", JA: "入力ファイルのSHA-256。", Example: "89c8f3791a31a02724628161c8184d9435053f4338e9c1cdfd5f92c206bffd66"},
		{Name: "text_file", Type: TypeText, Required: true, EN: "The published text, in which all offsets count.", Title: "本文ファイル", JA: "公開する本文。位置はこの中で数える。", Example: "text/us-kenya-digital-economy-03-en.txt"},
		{Name: "text_sha256", Type: TypeText, Required: true, EN: "SHA-256 of the published text.", Title: "本文のSHA-256", JA: "公開する本文のSHA-256。", Example: "89c8f3791a31a02724628161c8184d9435053f4338e9c1cdfd5f92c206bffd66"},
		{Name: "characters", Type: TypeInteger, Required: true, Unit: "Unicode code points", EN: "Length of the published text.", Title: "文字数", JA: "公開する本文の長さ（Unicode符号位置）。", Example: "3807"},
	},
}

var sectionsTable = Table{
	Name: "sections", Key: []string{"section_id"}, Title: "節一覧",
	EN: "Printed headings.",
	JA: "印刷された見出し。",
	Columns: []Column{
		{Name: "section_id", Type: TypeIdentifier, Required: true, EN: "The section: its document and number.", Title: "節ID", JA: "節のID。文書と番号から成る。", Example: "us-kenya-digital-economy-03-en/section-1"},
		documentIDColumn, meetingIDColumn,
		{Name: "number", Type: TypeText, EN: "Number as printed.", Title: "番号", JA: "原文の番号。", Example: "1"},
		{Name: "heading", Type: TypeText, Required: true, EN: "Heading as printed, without its number.", Title: "見出し", JA: "番号を除いた見出し。", Example: "Affordable Broadband"},
		languageColumn, themeIDsColumn, startCharColumn.like("711"), endCharColumn.like("731"),
	},
}

var referencedItemsTable = Table{
	Name: "referenced_items", Key: []string{"item_id"}, Title: "言及対象一覧",
	EN: "Other events, documents, programmes, working groups and forums that a document speaks of.",
	JA: "文書が言及する他の行事、文書、計画、作業部会、会議体。",
	Columns: []Column{
		itemIDColumn.own("The item: its document and number.", "言及対象のID。文書と番号から成る。"),
		{Name: "item_key", Type: TypeIdentifier, Required: true, EN: "The same for items of one kind and name, in whatever document.", Title: "対象キー", JA: "種類と名称が同じ対象に共通のキー。", Example: "event/world-radiocommunication-conference-2019"},
		documentIDColumn,
		{Name: "kind", Type: TypeCode, Required: true, List: "item_kind", EN: "What it is.", Title: "種類", JA: "対象の種類。", Example: "event"},
		namePrintedColumn.like("World Radiocommunication Conference 2019"), nameENColumn.like("World Radiocommunication Conference 2019"), nameJAColumn.like("世界無線通信会議"),
		languageColumn,
		{Name: "date", Type: TypeEDTF, EN: "When it takes place or was made: an EDTF date.", Title: "日付", JA: "日付（EDTF）。", Example: "2019"},
		{Name: "date_earliest", Type: TypeDay, EN: "The first day that the date may mean.", Title: "日付の範囲の始め", JA: "日付として考えられる最初の日。", Example: "2019-01-01"},
		{Name: "date_latest", Type: TypeDay, EN: "The last day that the date may mean.", Title: "日付の範囲の終わり", JA: "日付として考えられる最後の日。", Example: "2019-12-31"},
		{Name: "place", Type: TypeText, EN: "Where, as printed.", Title: "場所", JA: "場所（原文）。", Example: "Busan"},
		countryColumn.like("KR"), ruleColumn.like("reference.event"), reliabilityColumn, startCharColumn, endCharColumn.like("1258"),
	},
}

var itemIDColumn = Column{Name: "item_id", Type: TypeIdentifier, Required: true, Table: "referenced_items",
	EN: "The item.", Title: "対象ID", JA: "言及対象。", Example: "japan-australia-telecom-07-en/item-1"}

var mentionsTable = Table{
	Name: "mentions", Key: []string{"mention_id"}, Title: "言及一覧",
	EN: "Every stretch of text that names a document, series, meeting, body, person or item.",
	JA: "文書、対話、会合、組織、人物、言及対象を示すすべての箇所。",
	Columns: []Column{
		{Name: "mention_id", Type: TypeIdentifier, Required: true, EN: "The mention: its document and offsets, and a number where one stretch names several things.", Title: "言及ID", JA: "言及のID。文書と位置から成る。", Example: "us-kenya-digital-economy-03-en/m-1057-1066"},
		documentIDColumn, entityKindColumn, entityIDColumn,
		{Name: "entity_en", Type: TypeText, EN: "Name of that thing, in English.", Title: "名称（英語）", JA: "対象の英語名。", Example: "Federal Communications Commission"},
		startCharColumn, endCharColumn.like("1066"), quoteColumn, quoteURLColumn,
	},
}

var (
	entityKindColumn = Column{Name: "kind", Type: TypeCode, Required: true, List: "entity_kind",
		EN: "What kind of thing it is.", Title: "種類", JA: "対象の種類。", Example: "organization"}
	entityIDColumn = Column{Name: "entity_id", Type: TypeIdentifier, Required: true, KindIn: "kind",
		EN: "The thing, in the table of its kind.", Title: "対象ID", JA: "種類に応じた表のID。", Example: "us-fcc"}
)

var namesTable = Table{
	Name: "names", Key: []string{"name_id"}, Title: "名称一覧",
	EN: "Every name of a series, body, person or item.",
	JA: "対話、組織、人物、言及対象のすべての名称。",
	Columns: []Column{
		{Name: "name_id", Type: TypeIdentifier, Required: true, EN: "The name: kind, thing and number.", Title: "名称ID", JA: "名称のID。", Example: "organization/us-fcc/n-1"},
		entityIDColumn, entityKindColumn,
		{Name: "name", Type: TypeText, Required: true, EN: "The name.", Title: "名称", JA: "名称。", Example: "FCC"},
		languageColumn.as("language", "Language of the name: a BCP 47 tag.", "言語", "名称の言語（BCP 47）。"),
		{Name: "name_kind", Type: TypeCode, Required: true, List: "name_kind", EN: "What kind of name it is.", Title: "名称の種類", JA: "名称の種類。", Example: "acronym"},
	},
}
