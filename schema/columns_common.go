package schema

// Columns that several tables have.
var (
	documentIDColumn = Column{Name: "document_id", Type: TypeIdentifier, Required: true, Table: "documents",
		EN: "The document that says so.", Title: "文書ID", JA: "根拠となる文書。", Example: "us-kenya-digital-economy-03-en"}
	meetingIDColumn = Column{Name: "meeting_id", Type: TypeIdentifier, Table: "meetings",
		EN: "The meeting that the document reports.", Title: "会合ID", JA: "文書が報告する会合。", Example: "ke-us-digital-economy-dialogue/3"}
	seriesIDColumn = Column{Name: "series_id", Type: TypeIdentifier, Table: "series",
		EN: "The series that the meeting belongs to.", Title: "対話ID", JA: "会合が属する対話。", Example: "ke-us-digital-economy-dialogue"}
	provisionIDColumn = Column{Name: "provision_id", Type: TypeIdentifier, Required: true, Table: "provisions",
		EN: "The provision.", Title: "条項ID", JA: "条項。", Example: "us-kenya-digital-economy-03-en/1057-1187"}
	personIDColumn = Column{Name: "person_id", Type: TypeIdentifier, Table: "people",
		EN: "The person who took part.", Title: "人物ID", JA: "参加した人物。", Example: "grace-wanjiru-otieno"}
	organizationIDColumn = Column{Name: "organization_id", Type: TypeIdentifier, Table: "organizations",
		EN: "The body.", Title: "組織ID", JA: "組織。", Example: "us-fcc"}
	themeIDColumn = Column{Name: "theme_id", Type: TypeIdentifier, Table: "themes",
		EN: "The theme.", Title: "テーマID", JA: "テーマ。", Example: "telecommunications"}
	themeIDsColumn = Column{Name: "theme_ids", Type: TypeIdentifier, Many: true, Table: "themes",
		EN: "Its themes, in the order in which the words that show them are printed.", Title: "テーマID（複数）", JA: "テーマ。根拠となる語句の出現順。", Example: "telecommunications|security"}
	themeENColumn = Column{Name: "theme_en", Type: TypeText,
		EN: "Label of the theme, in English.", Title: "テーマ（英語）", JA: "テーマの英語名。", Example: "Telecommunications"}
	themeJAColumn = Column{Name: "theme_ja", Type: TypeText,
		EN: "Label of the theme, in Japanese.", Title: "テーマ（日本語）", JA: "テーマの日本語名。", Example: "電気通信"}

	meetingENColumn = Column{Name: "meeting_en", Type: TypeText,
		EN: "Name of the meeting, in English.", Title: "会合名（英語）", JA: "会合の英語名。", Example: "3rd meeting of the U.S.-Kenya Digital Economy Dialogue"}
	meetingJAColumn = Column{Name: "meeting_ja", Type: TypeText,
		EN: "Name of the meeting, in Japanese.", Title: "会合名（日本語）", JA: "会合の日本語名。", Example: "日豪電気通信政策対話 第7回会合"}
	seriesENColumn = Column{Name: "series_en", Type: TypeText,
		EN: "Name of the series, in English.", Title: "対話名（英語）", JA: "対話の英語名。", Example: "U.S.-Kenya Digital Economy Dialogue"}
	seriesJAColumn = Column{Name: "series_ja", Type: TypeText,
		EN: "Name of the series, in Japanese.", Title: "対話名（日本語）", JA: "対話の日本語名。", Example: "日豪電気通信政策対話"}
	personENColumn = Column{Name: "person_en", Type: TypeText,
		EN: "Name of the person, in English.", Title: "氏名（英語）", JA: "人物の英語名。", Example: "Grace Wanjiru Otieno"}
	personJAColumn = Column{Name: "person_ja", Type: TypeText,
		EN: "Name of the person, in Japanese.", Title: "氏名（日本語）", JA: "人物の日本語名。", Example: "沼田芳樹"}
	organizationENColumn = Column{Name: "organization_en", Type: TypeText,
		EN: "Name of the body, in English.", Title: "組織名（英語）", JA: "組織の英語名。", Example: "Federal Communications Commission"}
	organizationJAColumn = Column{Name: "organization_ja", Type: TypeText,
		EN: "Name of the body, in Japanese.", Title: "組織名（日本語）", JA: "組織の日本語名。", Example: "連邦通信委員会"}
	cityIDColumn = Column{Name: "city_id", Type: TypeIdentifier, Table: "cities",
		EN: "The city, if it is a known one.", Title: "都市ID", JA: "既知の都市のID。", Example: "ke-nairobi"}
	cityENColumn = Column{Name: "city_en", Type: TypeText,
		EN: "Name of the city, in English.", Title: "開催場所（英語）", JA: "都市の英語名。", Example: "Nairobi"}
	cityJAColumn = Column{Name: "city_ja", Type: TypeText,
		EN: "Name of the city, in Japanese.", Title: "開催場所", JA: "都市の日本語名。", Example: "ナイロビ"}
	countryColumn = Column{Name: "country", Type: TypeCode, Table: "countries",
		EN: "Code of the country: ISO 3166-1 alpha-2, EU, or INT for international bodies.", Title: "国コード", JA: "国のコード。ISO 3166-1 alpha-2、EU、国際機関はINT。", Example: "KE"}
	countryENColumn = Column{Name: "country_en", Type: TypeText,
		EN: "Name of the country, in English.", Title: "国名（英語）", JA: "国の英語名。", Example: "Kenya"}
	countryJAColumn = Column{Name: "country_ja", Type: TypeText,
		EN: "Name of the country, in Japanese.", Title: "国名", JA: "国の日本語名。", Example: "ケニア"}
	partiesColumn = Column{Name: "parties", Type: TypeCode, Many: true, Table: "countries",
		EN: "Codes of the parties, sorted.", Title: "当事国", JA: "当事国・機関のコード。", Example: "KE|US"}

	nameENColumn = Column{Name: "name_en", Type: TypeText,
		EN: "Name in English, from the registry or from a text in English.", Title: "名称（英語）", JA: "英語名。登録簿または英語の文書による。", Example: "Federal Communications Commission"}
	nameJAColumn = Column{Name: "name_ja", Type: TypeText,
		EN: "Name in Japanese, from the registry or from a text in Japanese.", Title: "名称（日本語）", JA: "日本語名。登録簿または日本語の文書による。", Example: "連邦通信委員会"}
	namePrintedColumn = Column{Name: "name_printed", Type: TypeText, Required: true,
		EN: "The fullest name that is printed, in whatever language.", Title: "名称（原文）", JA: "原文に印刷された最も完全な名称。", Example: "Federal Communications Commission"}

	languageColumn = Column{Name: "language", Type: TypeText, Required: true,
		EN: "Language of the text beside it: a BCP 47 tag.", Title: "言語", JA: "原文の言語（BCP 47）。", Example: "en"}
	levelColumn = Column{Name: "level", Type: TypeCode, List: "level",
		EN: "Rank at which the parties meet.", Title: "レベル", JA: "会合のレベル。", Example: "director-general"}
	ruleColumn = Column{Name: "rule", Type: TypeText, Required: true, Table: "rules",
		EN: "The rule that read the row.", Title: "規則", JA: "この行を読み取った規則。", Example: "meeting.held"}
	reliabilityColumn = Column{Name: "reliability", Type: TypeCode, Required: true, List: "reliability",
		EN: "How well the rule does on texts that people annotated.", Title: "信頼度", JA: "規則の信頼度。人手による注釈との照合による。", Example: "untested"}
	startCharColumn = Column{Name: "start_char", Type: TypeInteger, Required: true, Unit: "Unicode code points",
		EN: "Where the quote begins in text/<document_id>.txt: Unicode code points from 0.", Title: "開始位置", JA: "text/<document_id>.txt における開始位置。0から数えるUnicode符号位置。", Example: "1057"}
	endCharColumn = Column{Name: "end_char", Type: TypeInteger, Required: true, Unit: "Unicode code points",
		EN: "Where the quote ends, exclusive.", Title: "終了位置", JA: "終了位置（その文字を含まない）。", Example: "1187"}
	quoteColumn = Column{Name: "quote", Type: TypeText, Required: true,
		EN: "Exactly what is printed there.", Title: "引用", JA: "その位置の原文。", Example: "Federal Communications Commission"}
	quoteURLColumn = Column{Name: "quote_url", Type: TypeURL,
		EN: "The publisher's own page, opened at the sentence.", Title: "引用箇所URL", JA: "発行者のページの該当箇所。", Example: "https://example.org/statement#:~:text=Both%20governments"}
	documentLabelColumn = Column{Name: "document_label", Type: TypeText, Required: true,
		EN: "Title of the document, or a label in square brackets if it has none.", Title: "文書名", JA: "文書の表題。表題がない場合は角括弧内の説明。", Example: "Joint Press Statement for the Third U.S.-Kenya Digital Economy Dialogue"}
	sourceURLColumn = Column{Name: "source_url", Type: TypeURL,
		EN: "Where the publisher has the document.", Title: "出典URL", JA: "発行者による掲載先。", Example: "https://example.org/statement"}
	yearColumn = Column{Name: "year", Type: TypeInteger,
		EN: "Year of the meeting, or of issue where the meeting has no date.", Title: "年", JA: "会合の年。会合の日付がない場合は発表の年。", Example: "2019"}

	deadlineColumn = Column{Name: "deadline", Type: TypeEDTF,
		EN: "By when: an EDTF date, no more precise than the text.", Title: "期限", JA: "期限（EDTF）。", Example: "2019"}
	dueFromColumn = Column{Name: "due_from", Type: TypeDay,
		EN: "The first day that the deadline may mean.", Title: "期限の始め", JA: "期限として考えられる最初の日。", Example: "2019-01-01"}
	dueByColumn = Column{Name: "due_by", Type: TypeDay,
		EN: "The last day that the deadline may mean.", Title: "期限の終わり", JA: "期限として考えられる最後の日。", Example: "2019-12-31"}
	duePrecisionColumn = Column{Name: "due_precision", Type: TypeCode, List: "precision",
		EN: "How precise the deadline is.", Title: "期限の精度", JA: "期限の精度。", Example: "year"}
	forumsColumn = Column{Name: "forums", Type: TypeText, Many: true,
		EN: "Where or through what it is to be done, as printed.", Title: "枠組み", JA: "実施の場や枠組み（原文）。", Example: "ITU"}
	continuingColumn = Column{Name: "continuing", Type: TypeBoolean, Required: true,
		EN: "Whether something that was begun goes on: “continue to …”.", Title: "継続", JA: "継続する取組かどうか。", Example: "false"}
)

// as returns the column under another name, with another meaning.
func (c Column) as(name, en, title, ja string) Column {
	c.Name, c.EN, c.Title, c.JA = name, en, title, ja
	return c
}

// must returns the column with no empty cells.
func (c Column) must() Column {
	c.Required = true
	return c
}

// may returns the column with cells that may be empty.
func (c Column) may() Column {
	c.Required = false
	return c
}

// like returns the column with another example.
func (c Column) like(example string) Column {
	c.Example = example
	return c
}

// own returns a key column in its own table, where it points nowhere.
func (c Column) own(en, ja string) Column {
	c.Required, c.Table, c.EN, c.JA = true, "", en, ja
	return c
}
