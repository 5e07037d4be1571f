package schema

// The tables of what the parties do, and promise.

var commitmentsTable = Table{
	Name: "commitments", Key: []string{"commitment_id"}, Title: "約束一覧",
	EN: "What the parties promised: one row a promise, complete in itself, for people. Silence at later meetings is never read as fulfilment.",
	JA: "当事者が約束した事項。1行で完結し、表計算ソフトでそのまま読める。その後の言及がないことを履行とはみなさない。",
	Columns: []Column{
		provisionIDColumn.as("commitment_id", "The promise: the identifier of its provision.", "約束ID", "約束のID。条項のIDと同じ。"),
		yearColumn, seriesENColumn, seriesJAColumn, meetingENColumn, meetingJAColumn,
		{Name: "meeting_date", Type: TypeEDTF, EN: "When the meeting took place: an EDTF date.", Title: "会合日", JA: "会合の日付（EDTF）。", Example: "2019-05-20/2019-05-21"},
		{Name: "meeting_start", Type: TypeDay, EN: "First day of the meeting, if it is a full day.", Title: "開始日", JA: "会合の初日。日まで分かる場合に限る。", Example: "2019-05-20"},
		cityENColumn, countryColumn, countryENColumn, partiesColumn,
		{Name: "promised_by", Type: TypeCode, Many: true, Table: "countries", EN: "Codes of the parties that promise, as far as the text and its meeting say.", Title: "約束した国", JA: "約束した当事国・機関のコード。文書と会合から分かる範囲。", Example: "KE|US"},
		{Name: "promised_by_en", Type: TypeText, Many: true, EN: "Names of those that promise, in English.", Title: "約束した国（英語）", JA: "約束した当事者の英語名。", Example: "Kenya|United States"},
		{Name: "promised_by_ja", Type: TypeText, Many: true, EN: "Names of those that promise, in Japanese.", Title: "約束した国（日本語）", JA: "約束した当事者の日本語名。", Example: "ケニア|アメリカ合衆国"},
		actMainColumn.as("act", "The act of the parties that says most: see act_main of the provisions.", "行為", "主たる行為。"),
		strengthColumn.as("strength", "How firm the promise is.", "約束の強さ", "約束の強さ。"),
		continuingColumn,
		{Name: "text", Type: TypeText, Required: true, EN: "The sentence or list item, as printed.", Title: "本文", JA: "原文の文または箇条書きの項目。", Example: "Participants concurred that both governments will publish a joint map."},
		languageColumn, deadlineColumn, dueFromColumn, dueByColumn, duePrecisionColumn, forumsColumn,
		themeIDColumn.as("theme_id", "Its first theme.", "テーマID", "最初のテーマ。"), themeENColumn, themeJAColumn,
		{Name: "came_back", Type: TypeBoolean, EN: "true if a later meeting of the series takes it up; empty if none is known to.", Title: "再言及", JA: "後の会合で取り上げられた場合はtrue。知られていない場合は空。", Example: "true"},
		{Name: "came_back_relation", Type: TypeCode, List: "relation", EN: "How the later provision takes it up.", Title: "再言及の種類", JA: "後の条項との関係。", Example: "progress"},
		meetingIDColumn.as("came_back_meeting_id", "The later meeting, the first one that takes it up.", "再言及の会合ID", "最初に取り上げた後の会合。").like("ke-us-digital-economy-dialogue/4"),
		reliabilityColumn, documentLabelColumn,
		{Name: "document_date", Type: TypeEDTF, EN: "When the document was issued.", Title: "発表日", JA: "文書の発表日（EDTF）。", Example: "2019-05-24"},
		sourceURLColumn, quoteURLColumn,
		threadIDColumn.may(), meetingIDColumn, seriesIDColumn, documentIDColumn,
	},
}

var (
	actMainColumn = Column{Name: "act_main", Type: TypeCode, List: "act",
		EN:    "The one act that says most: commit if the parties promise, else the first of acts.",
		Title: "主たる行為", JA: "最も重い行為。約束があればcommit、なければactsの最初の行為。", Example: "commit"}
	strengthColumn = Column{Name: "commitment", Type: TypeCode, Required: true, List: "strength",
		EN: "How firm an undertaking is.", Title: "約束の強さ", JA: "約束の強さ。", Example: "specific"}
	threadIDColumn = Column{Name: "thread_id", Type: TypeIdentifier, Required: true, Table: "threads",
		EN: "The thread of the series: what follows one promise or project through its meetings.", Title: "系列ID", JA: "会合をまたいで同じ約束や事業を追う系列。", Example: "t-5f2b9c01"}
)

var provisionsTable = Table{
	Name: "provisions", Key: []string{"provision_id"}, Title: "条項一覧",
	EN: "Sentences and list items in which the parties act.",
	JA: "当事者が行為の主体となる文または箇条書きの項目。",
	Columns: []Column{
		provisionIDColumn.own("The provision: its document and offsets.", "条項のID。文書と位置から成る。"),
		documentIDColumn,
		{Name: "section_id", Type: TypeIdentifier, Table: "sections", EN: "The section that it is in.", Title: "節ID", JA: "条項が属する節。", Example: "us-kenya-digital-economy-03-en/section-1"},
		meetingIDColumn, languageColumn,
		{Name: "text", Type: TypeText, Required: true, EN: "The sentence or list item, as printed.", Title: "本文", JA: "原文の文または箇条書きの項目。", Example: "Participants concurred that both governments will publish a joint map."},
		{Name: "acts", Type: TypeCode, Many: true, List: "act", EN: "What the parties do, in a fixed order.", Title: "行為", JA: "当事者の行為。順序は固定。", Example: "agree|commit"},
		actMainColumn, strengthColumn, continuingColumn,
		{Name: "negated", Type: TypeBoolean, Required: true, EN: "Whether the parties say that they do not do it.", Title: "否定", JA: "行わないと述べているかどうか。", Example: "false"},
		{Name: "actors", Type: TypeText, Many: true, EN: "Who acts, as the text says it: participants, both governments, codes, private sector, or a name.", Title: "主体", JA: "原文での主体。participants、both governments、コード、private sector、または名称。", Example: "participants"},
		{Name: "actor_parties", Type: TypeCode, Many: true, Table: "countries", EN: "Codes of the parties that act, resolved through the meeting.", Title: "主体の国", JA: "会合から特定した主体の国・機関のコード。", Example: "KE|US"},
		{Name: "actor_organization_ids", Type: TypeIdentifier, Many: true, Table: "organizations", EN: "Bodies that act by name.", Title: "主体の組織ID", JA: "名を挙げられた主体の組織。", Example: "us-fcc"},
		deadlineColumn,
		{Name: "deadline_printed", Type: TypeText, EN: "The words that set the deadline.", Title: "期限（原文）", JA: "期限を定める原文の語句。", Example: "by the end of 2019"},
		dueFromColumn, dueByColumn, duePrecisionColumn, forumsColumn, themeIDsColumn, ruleColumn.like("provision.clause"), reliabilityColumn, startCharColumn, endCharColumn,
		{Name: "section_heading", Type: TypeText, EN: "Heading of the section.", Title: "節の見出し", JA: "節の見出し。", Example: "Affordable Broadband"},
		meetingENColumn, documentLabelColumn,
	},
}

var provisionActorsTable = Table{
	Name: "provision_actors", Key: []string{"provision_id", "rank"}, Title: "条項の主体",
	EN: "Who acts in a provision, one row an actor.",
	JA: "条項の主体。1行に1主体。",
	Columns: []Column{
		provisionIDColumn, rankColumn,
		{Name: "actor_kind", Type: TypeCode, Required: true, List: "actor_kind", EN: "What the actor is.", Title: "主体の種類", JA: "主体の種類。", Example: "party"},
		{Name: "party", Type: TypeCode, Table: "countries", EN: "Code of the party, if the actor is one.", Title: "当事国", JA: "主体である当事国・機関のコード。", Example: "US"},
		organizationIDColumn.as("organization_id", "The body, if the actor is one.", "組織ID", "主体である組織。"),
		{Name: "actor_en", Type: TypeText, EN: "Name of the actor, in English.", Title: "主体（英語）", JA: "主体の英語名。", Example: "United States"},
		{Name: "printed", Type: TypeText, Required: true, EN: "The actor as coded from the text, before it was resolved.", Title: "主体（原文）", JA: "特定する前の主体。", Example: "both governments"},
		{Name: "resolved_from", Type: TypeCode, Required: true, List: "resolved_from", EN: "What says who it is.", Title: "特定の根拠", JA: "主体を特定した根拠。", Example: "series"},
	},
}

var rankColumn = Column{Name: "rank", Type: TypeInteger, Required: true,
	EN: "Place in the order of its kind, from 1.", Title: "順位", JA: "1から始まる順位。", Example: "1"}

var provisionThemesTable = Table{
	Name: "provision_themes", Key: []string{"provision_id", "theme_id"}, Title: "条項のテーマ",
	EN: "Themes of a provision, with the words that show them.",
	JA: "条項のテーマと、その根拠となる語句。",
	Columns: []Column{
		provisionIDColumn, themeIDColumn.must(), themeENColumn, themeJAColumn, rankColumn,
		{Name: "cue", Type: TypeText, Required: true, EN: "The words that show the theme, in the provision, its lead-in or the heading above it.", Title: "手がかり", JA: "テーマを示す語句。条項、導入文、または見出しにある。", Example: "broadband"},
		startCharColumn.as("start_char", "Where the cue begins in the text of the document.", "開始位置", "語句の開始位置。"),
		endCharColumn.as("end_char", "Where the cue ends, exclusive.", "終了位置", "語句の終了位置（その文字を含まない）。").like("1066"),
	},
}

var threadsTable = Table{
	Name: "threads", Key: []string{"thread_id", "rank"}, Title: "系列一覧",
	EN: "What came back: provisions of the meetings of a series that take up one promise or project. Nothing follows from silence.",
	JA: "同じ約束や事業を取り上げる、対話の各会合の条項。言及がないことからは何も導かない。",
	Columns: []Column{
		threadIDColumn.own("The thread: “t-” and a hash of what opens it.", "系列のID。「t-」と最初の条項のハッシュから成る。"),
		rankColumn, provisionIDColumn, meetingIDColumn, themeIDColumn,
		{Name: "relation", Type: TypeCode, Required: true, List: "relation", EN: "How the provision relates to the earlier one.", Title: "関係", JA: "前の条項との関係。", Example: "continues"},
		{Name: "basis", Type: TypeText, Required: true, EN: "Why the two are tied.", Title: "根拠", JA: "結び付けた根拠。", Example: "both name the Data Trusts Working Group"},
		quoteColumn.as("quote", "The words that tie it.", "引用", "結び付ける語句。"),
	},
}

var alignmentsTable = Table{
	Name: "alignments", Key: []string{"provision_id"}, Title: "対訳一覧",
	EN: "Provisions of two language versions of one statement, side by side.",
	JA: "同じ声明の二つの言語版で対応する条項。",
	Columns: []Column{
		provisionIDColumn.as("provision_id", "The provision of one version.", "条項ID", "一方の言語版の条項。"),
		provisionIDColumn.as("other_provision_id", "The provision of the other version; empty if it has none.", "対応する条項ID", "他方の言語版の条項。ない場合は空。").may().like("japan-australia-telecom-07-ja/209-295"),
		{Name: "score", Type: TypeNumber, Required: true, EN: "How alike the two are, 0 to 1; 0 for one without a counterpart.", Title: "一致度", JA: "一致度（0〜1）。対応がない場合は0。", Example: "0.818"},
		{Name: "difference", Type: TypeText, EN: "What one version says more, or more strongly.", Title: "相違", JA: "一方の言語版だけが述べること、または強く述べること。", Example: "commitment: en specific, ja vague"},
	},
}
