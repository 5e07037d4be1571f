package schema

// The tables of meetings and of those who meet.

var meetingsTable = Table{
	Name: "meetings", Key: []string{"meeting_id"}, Title: "会合一覧",
	EN: "Meetings that were held, are planned, or are only spoken of.",
	JA: "開催された会合、予定された会合、言及されただけの会合。",
	Columns: []Column{
		meetingIDColumn.own("The meeting: its series and ordinal, if it has them.", "会合のID。対話と回次から成る。"),
		seriesIDColumn,
		{Name: "ordinal", Type: TypeInteger, EN: "Number of the meeting within its series.", Title: "回次", JA: "対話の中での回次。", Example: "3"},
		nameENColumn.as("name_en", "Name of the meeting, in English.", "イベント名（英語）", "会合の英語名。").like("3rd meeting of the U.S.-Kenya Digital Economy Dialogue"),
		nameJAColumn.as("name_ja", "Name of the meeting, in Japanese.", "イベント名", "会合の日本語名。").like("日豪電気通信政策対話 第7回会合"),
		seriesENColumn, seriesJAColumn, levelColumn,
		{Name: "status", Type: TypeCode, Required: true, List: "status", EN: "How the documents speak of the meeting.", Title: "状態", JA: "文書が会合をどう述べているか。", Example: "held"},
		partiesColumn.as("parties", "Codes of the parties: those of the series, else those of the delegations.", "当事国", "当事国・機関のコード。対話の当事国、なければ代表団の国。"),
		{Name: "date", Type: TypeEDTF, EN: "When it took place: an EDTF date, no more precise than the texts.", Title: "開催日", JA: "開催日（EDTF）。", Example: "2019-05-20/2019-05-21"},
		{Name: "start_date", Type: TypeDay, EN: "First day, if the date has full days.", Title: "開始日", JA: "初日。日まで分かる場合に限る。", Example: "2019-05-20"},
		{Name: "end_date", Type: TypeDay, EN: "Last day, if the date has full days.", Title: "終了日", JA: "最終日。日まで分かる場合に限る。", Example: "2019-05-21"},
		{Name: "date_earliest", Type: TypeDay, EN: "The first day that the date may mean.", Title: "開催日の範囲の始め", JA: "開催日として考えられる最初の日。", Example: "2019-05-20"},
		{Name: "date_latest", Type: TypeDay, EN: "The last day that the date may mean.", Title: "開催日の範囲の終わり", JA: "開催日として考えられる最後の日。", Example: "2019-05-21"},
		{Name: "date_precision", Type: TypeCode, List: "precision", EN: "How precise the date is.", Title: "開催日の精度", JA: "開催日の精度。", Example: "day"},
		yearColumn.as("year", "Year in which it began.", "年", "開催年。"),
		cityIDColumn, cityENColumn, cityJAColumn,
		{Name: "city_printed", Type: TypeText, EN: "The city as printed.", Title: "開催場所（原文）", JA: "原文での開催都市。", Example: "Nairobi"},
		countryColumn, countryENColumn, countryJAColumn,
		{Name: "venue", Type: TypeText, EN: "Building or site, as printed.", Title: "開催施設", JA: "会場（原文）。", Example: "Kenyatta Hall"},
		{Name: "mode", Type: TypeCode, List: "mode", EN: "Whether people met in one place.", Title: "開催形式", JA: "開催形式。", Example: "in_person"},
		{Name: "planned_date", Type: TypeEDTF, EN: "The date that an earlier document planned.", Title: "予定日", JA: "以前の文書で予定された日付（EDTF）。", Example: "2020"},
		{Name: "planned_earliest", Type: TypeDay, EN: "The first day that the plan may mean.", Title: "予定日の範囲の始め", JA: "予定として考えられる最初の日。", Example: "2020-01-01"},
		{Name: "planned_latest", Type: TypeDay, EN: "The last day that the plan may mean.", Title: "予定日の範囲の終わり", JA: "予定として考えられる最後の日。", Example: "2020-12-31"},
		cityIDColumn.as("planned_city_id", "The city that was planned.", "予定都市ID", "予定された都市。").like("us-washington"),
		cityENColumn.as("planned_city_en", "Name of the city that was planned, in English.", "予定都市（英語）", "予定された都市の英語名。").like("Washington"),
		documentIDColumn.as("planned_in_document_id", "The document that planned it.", "予定を定めた文書ID", "予定を定めた文書。").may(),
		{Name: "slip_days_min", Type: TypeInteger, Unit: "days", EN: "Least number of days from the planned window to the first day of the meeting: 0 within it, negative before it.", Title: "遅れ（最小）", JA: "予定期間から開催初日までの最小の日数。期間内は0、前倒しは負。", Example: "0"},
		{Name: "slip_days_max", Type: TypeInteger, Unit: "days", EN: "Greatest number of those days.", Title: "遅れ（最大）", JA: "同じく最大の日数。", Example: "136"},
		meetingIDColumn.as("previous_meeting_id", "The meeting before it in its series.", "前回の会合ID", "対話での前の会合。").like("ke-us-digital-economy-dialogue/2"),
		meetingIDColumn.as("next_meeting_id", "The meeting after it in its series.", "次回の会合ID", "対話での次の会合。").like("ke-us-digital-economy-dialogue/4"),
		ruleColumn, reliabilityColumn,
	},
}

var seriesTable = Table{
	Name: "series", Key: []string{"series_id"}, Title: "対話一覧",
	EN: "Recurring dialogues.",
	JA: "定期的に開かれる対話。",
	Columns: []Column{
		seriesIDColumn.own("The series: its parties and subject.", "対話のID。当事国と主題から成る。"),
		nameENColumn.like("U.S.-Kenya Digital Economy Dialogue"), nameJAColumn.like("日豪電気通信政策対話"), namePrintedColumn.like("U.S.-Kenya Digital Economy Dialogue"),
		partiesColumn, levelColumn,
		seriesIDColumn.as("successor_series_id", "The series that continues it under another name.", "後継の対話ID", "別の名称で引き継いだ対話。").like("jp-no-ocean-data-dialogue"),
		{Name: "former_names", Type: TypeText, Many: true, EN: "What the texts say it was called before.", Title: "旧名称", JA: "原文にある以前の名称。", Example: "Marine Information Dialogue"},
		{Name: "meeting_count", Type: TypeInteger, Required: true, Unit: "meetings", EN: "Meetings of the series that are known to have been held.", Title: "会合数", JA: "開催が知られている会合の数。", Example: "3"},
		{Name: "first_date", Type: TypeDay, EN: "The first day that its first dated meeting may mean.", Title: "最初の会合", JA: "日付の分かる最初の会合の最初の日。", Example: "2018-04-01"},
		{Name: "last_date", Type: TypeDay, EN: "The last day that its last dated meeting may mean, plans left out.", Title: "最後の会合", JA: "日付の分かる最後の会合の最後の日。予定を除く。", Example: "2019-05-21"},
	},
}

var participationsTable = Table{
	Name: "participations", Key: []string{"participation_id"}, Title: "参加者一覧",
	EN: "People and bodies that took part in a meeting. To ask who led a side, filter leads.",
	JA: "会合に参加した人物と組織。各側を率いた者はleadsで絞り込む。",
	Columns: []Column{
		{Name: "participation_id", Type: TypeIdentifier, Required: true, EN: "The participation: its document and number.", Title: "参加ID", JA: "参加のID。文書と番号から成る。", Example: "us-kenya-digital-economy-03-en/participation-1"},
		meetingIDColumn.as("meeting_id", "The meeting.", "会合ID", "会合。").must(), documentIDColumn,
		{Name: "side", Type: TypeCode, Required: true, List: "side", EN: "The side: code of a country, EU, INT, private for business and civil society, or other.", Title: "側", JA: "どの側か。国コード、EU、INT、民間はprivate、その他はother。", Example: "US"},
		{Name: "side_en", Type: TypeText, Required: true, EN: "Name of the side, in English.", Title: "側（英語）", JA: "側の英語名。", Example: "United States"},
		{Name: "role", Type: TypeCode, Required: true, List: "role", EN: "What they were at the meeting.", Title: "役割", JA: "会合での役割。", Example: "head"},
		{Name: "leads", Type: TypeBoolean, Required: true, EN: "Whether they led, headed, chaired or hosted their side as its principal.", Title: "代表", JA: "その側を率いた、または主催した者かどうか。", Example: "true"},
		personIDColumn, personENColumn, personJAColumn,
		{Name: "person_printed", Type: TypeText, EN: "Name of the person as printed.", Title: "氏名（原文）", JA: "原文での氏名。", Example: "Grace Wanjiru Otieno"},
		{Name: "position_printed", Type: TypeText, EN: "Post of the person as printed, at that time.", Title: "役職（原文）", JA: "その時点の役職（原文）。", Example: "Principal Secretary for Broadcasting and Telecommunications"},
		{Name: "position_en", Type: TypeText, EN: "The post, if it is printed in English.", Title: "役職（英語）", JA: "英語で印刷された役職。", Example: "Principal Secretary for Broadcasting and Telecommunications"},
		{Name: "position_ja", Type: TypeText, EN: "The post, if it is printed in Japanese.", Title: "役職（日本語）", JA: "日本語で印刷された役職。", Example: "国際戦略局長"},
		organizationIDColumn, organizationENColumn, organizationJAColumn,
		{Name: "organization_printed", Type: TypeText, EN: "Name of the body as printed.", Title: "組織名（原文）", JA: "原文での組織名。", Example: "Federal Communications Commission"},
		languageColumn, ruleColumn.like("delegation.led"), reliabilityColumn, startCharColumn, endCharColumn, quoteColumn,
	},
}

var peopleTable = Table{
	Name: "people", Key: []string{"person_id"}, Title: "人物一覧",
	EN: "People who are named, each once.",
	JA: "名前の挙がった人物。",
	Columns: []Column{
		personIDColumn.own("The person.", "人物のID。"),
		nameENColumn.like("Grace Wanjiru Otieno"), nameJAColumn.like("沼田芳樹"), namePrintedColumn.like("Grace Wanjiru Otieno"),
		{Name: "side", Type: TypeCode, Table: "countries", EN: "Code of the party that the person acted for.", Title: "側", JA: "人物が代表した国・機関のコード。", Example: "KE"},
		{Name: "last_position", Type: TypeText, EN: "The latest post that is printed.", Title: "最新の役職", JA: "印刷された最新の役職（原文）。", Example: "Principal Secretary for Broadcasting and Telecommunications"},
		{Name: "last_position_language", Type: TypeText, EN: "Language of that post: a BCP 47 tag.", Title: "役職の言語", JA: "役職の言語（BCP 47）。", Example: "en"},
		{Name: "last_position_date", Type: TypeEDTF, EN: "Date of the meeting or document that prints that post.", Title: "役職の日付", JA: "その役職を記した会合または文書の日付（EDTF）。", Example: "2019-05-20/2019-05-21"},
		organizationIDColumn.as("organization_id", "The body of the latest post.", "組織ID", "最新の役職の組織。"), organizationENColumn,
	},
}

var organizationsTable = Table{
	Name: "organizations", Key: []string{"organization_id"}, Title: "組織一覧",
	EN: "Bodies that are named, each once.",
	JA: "名前の挙がった組織。",
	Columns: []Column{
		organizationIDColumn.own("The body.", "組織のID。"),
		nameENColumn, nameJAColumn, namePrintedColumn,
		{Name: "acronym", Type: TypeText, EN: "Acronym in use.", Title: "略称", JA: "略称。", Example: "FCC"},
		{Name: "kind", Type: TypeCode, List: "organization_kind", EN: "What kind of body it is.", Title: "種類", JA: "組織の種類。", Example: "agency"},
		countryColumn.like("US"), countryENColumn.like("United States"),
		organizationIDColumn.as("parent_organization_id", "The body that it is a part of.", "上位組織ID", "上位の組織。").like("us-dos"),
		organizationENColumn.as("parent_en", "Name of that body, in English.", "上位組織名（英語）", "上位の組織の英語名。").like("Department of State"),
		{Name: "website", Type: TypeURL, EN: "Its website.", Title: "ウェブサイト", JA: "ウェブサイト。", Example: "https://www.fcc.gov/"},
		{Name: "wikidata_url", Type: TypeURL, EN: "Its item in Wikidata.", Title: "Wikidata", JA: "Wikidataの項目。", Example: "http://www.wikidata.org/entity/Q128831"},
		{Name: "ror_url", Type: TypeURL, EN: "Its record in the Research Organization Registry.", Title: "ROR", JA: "RORの記録。", Example: "https://ror.org/021yhne62"},
		{Name: "registry_id", Type: TypeIdentifier, EN: "The entry of the registry that it was recognized as.", Title: "登録簿ID", JA: "対応する登録簿の項目。", Example: "us-fcc"},
	},
}
