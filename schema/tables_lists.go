package schema

// The tables of themes, places and rules, and those that describe the others.

var themesTable = Table{
	Name: "themes", Key: []string{"theme_id"}, Title: "テーマ一覧",
	EN: "The controlled scheme of themes.",
	JA: "テーマの統制語彙。",
	Columns: []Column{
		themeIDColumn.own("The theme.", "テーマのID。"),
		themeENColumn.as("label_en", "Label in English.", "名称（英語）", "英語名。").must(),
		themeJAColumn.as("label_ja", "Label in Japanese.", "名称（日本語）", "日本語名。").must(),
		themeIDColumn.as("broader_theme_id", "The broader theme.", "上位テーマID", "上位のテーマ。").like("digital"),
		{Name: "definition_en", Type: TypeText, Required: true, EN: "What belongs to it, in English.", Title: "定義（英語）", JA: "英語の定義。", Example: "Networks and services for communication at a distance."},
		{Name: "definition_ja", Type: TypeText, EN: "What belongs to it, in Japanese.", Title: "定義（日本語）", JA: "日本語の定義。", Example: "電気通信の網及び役務。"},
	},
}

var rulesTable = Table{
	Name: "rules", Key: []string{"rule"}, Title: "規則一覧",
	EN: "The rules that read the rows of this dataset, with how well each does on texts that people annotated.",
	JA: "このデータを読み取った規則と、人手による注釈との照合結果。",
	Columns: []Column{
		{Name: "rule", Type: TypeText, Required: true, EN: "Name of the rule.", Title: "規則", JA: "規則の名前。", Example: "meeting.held"},
		{Name: "reads", Type: TypeText, EN: "What it reads.", Title: "対象", JA: "規則が読み取るもの（英語）。", Example: "the meeting that the statement reports"},
		{Name: "precision", Type: TypeNumber, EN: "Share of its facts that were right, 0 to 1; empty if none was judged.", Title: "適合率", JA: "正しかった割合（0〜1）。判定がない場合は空。", Example: "0.96"},
		{Name: "precision_low", Type: TypeNumber, EN: "Lower bound of the 95 % interval (Wilson).", Title: "適合率の下限", JA: "95%信頼区間の下限（Wilson法）。", Example: "0.9"},
		{Name: "precision_high", Type: TypeNumber, EN: "Upper bound of the 95 % interval (Wilson).", Title: "適合率の上限", JA: "95%信頼区間の上限（Wilson法）。", Example: "0.99"},
		{Name: "right", Type: TypeInteger, Unit: "facts", EN: "Facts that were right.", Title: "正解数", JA: "正しかった数。", Example: "48"},
		{Name: "judged", Type: TypeInteger, Unit: "facts", EN: "Facts that were judged.", Title: "判定数", JA: "判定した数。", Example: "50"},
	},
}

var countriesTable = Table{
	Name: "countries", Key: []string{"iso2"}, Title: "国一覧",
	EN: "Countries and other parties whose codes this dataset uses.",
	JA: "このデータで使う国・機関のコード。",
	Columns: []Column{
		{Name: "iso2", Type: TypeCode, Required: true, EN: "ISO 3166-1 alpha-2 code, XK for Kosovo, EU for the European Union, INT for international bodies.", Title: "国コード", JA: "ISO 3166-1 alpha-2。コソボはXK、欧州連合はEU、国際機関はINT。", Example: "KE"},
		{Name: "iso3", Type: TypeCode, EN: "ISO 3166-1 alpha-3 code.", Title: "国コード（3文字）", JA: "ISO 3166-1 alpha-3。", Example: "KEN"},
		{Name: "m49", Type: TypeText, EN: "UN M49 code: three digits, as text.", Title: "M49コード", JA: "国連M49コード（3桁の文字列）。", Example: "404"},
		countryENColumn.as("name_en", "Name in English.", "国名（英語）", "英語名。").must(),
		countryJAColumn.as("name_ja", "Name in Japanese.", "国名", "日本語名。").must(),
		{Name: "wikidata_url", Type: TypeURL, EN: "Its item in Wikidata.", Title: "Wikidata", JA: "Wikidataの項目。", Example: "http://www.wikidata.org/entity/Q114"},
	},
}

var citiesTable = Table{
	Name: "cities", Key: []string{"city_id"}, Title: "都市一覧",
	EN: "Known cities that this dataset names.",
	JA: "このデータに現れる既知の都市。",
	Columns: []Column{
		cityIDColumn.own("The city.", "都市のID。"),
		cityENColumn.as("name_en", "Name in English.", "都市名（英語）", "英語名。").must(),
		cityJAColumn.as("name_ja", "Name in Japanese.", "都市名", "日本語名。"),
		countryColumn.must(),
	},
}

var codebookTable = Table{
	Name: "codebook", Key: []string{"table_name", "column_name"}, Title: "項目定義",
	EN: "Every column of every table.",
	JA: "すべての表のすべての項目の定義。",
	Columns: []Column{
		{Name: "table_name", Type: TypeText, Required: true, EN: "Name of the table.", Title: "表名", JA: "表の名前。", Example: "meetings"},
		{Name: "column_name", Type: TypeText, Required: true, EN: "Name of the column.", Title: "項目名", JA: "項目の名前。", Example: "ordinal"},
		{Name: "type", Type: TypeCode, Required: true, List: "column_type", EN: "What its cells hold.", Title: "型", JA: "項目の型。", Example: "integer"},
		{Name: "required", Type: TypeBoolean, Required: true, EN: "Whether no cell is empty.", Title: "必須", JA: "必須かどうか。", Example: "false"},
		{Name: "list", Type: TypeText, EN: "The closed list of its values, in the table codes.", Title: "コード表", JA: "値の一覧（codes表）の名前。", Example: "status"},
		{Name: "unit", Type: TypeText, EN: "What its numbers count.", Title: "単位", JA: "数の単位。", Example: "days"},
		{Name: "description_en", Type: TypeText, Required: true, EN: "What it says, in English.", Title: "説明（英語）", JA: "英語の説明。", Example: "Number of the meeting within its series."},
		{Name: "description_ja", Type: TypeText, Required: true, EN: "What it says, in Japanese.", Title: "説明", JA: "日本語の説明。", Example: "対話の中での回次。"},
		{Name: "example", Type: TypeText, Required: true, EN: "An example.", Title: "例", JA: "例。", Example: "3"},
	},
}

var codesTable = Table{
	Name: "codes", Key: []string{"list", "code"}, Title: "コード表",
	EN: "Every closed list of values.",
	JA: "すべてのコードの一覧。",
	Columns: []Column{
		{Name: "list", Type: TypeText, Required: true, EN: "Name of the list.", Title: "一覧", JA: "一覧の名前。", Example: "status"},
		{Name: "code", Type: TypeCode, Required: true, EN: "The value.", Title: "コード", JA: "値。", Example: "held"},
		{Name: "label_en", Type: TypeText, Required: true, EN: "Label in English.", Title: "名称（英語）", JA: "英語名。", Example: "Held"},
		{Name: "label_ja", Type: TypeText, Required: true, EN: "Label in Japanese.", Title: "名称（日本語）", JA: "日本語名。", Example: "開催"},
		{Name: "definition_en", Type: TypeText, EN: "What it means, in English.", Title: "定義（英語）", JA: "英語の定義。", Example: "A statement reports the meeting."},
	},
}
