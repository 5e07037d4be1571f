package graph

// valueList is a closed list whose values are nodes of the vocabulary.
type valueList struct {
	prefix string // of its values
	scheme string
	en, ja string // labels
	values []value
}

// value is one value: its notation is the word that the tables have for it.
type value struct{ notation, en, ja, defEN, defJA string }

var valueLists = []valueList{
	{vStatus, "statuses", "Statuses of meetings", "会合の状態", []value{
		{"held", "held", "開催", "A statement reports the meeting.", "声明が会合を報告している。"},
		{"planned", "planned", "予定", "The meeting is decided or expected, and no statement reports it.", "会合が決定または予定されているが、報告する声明がない。"},
		{"mentioned", "mentioned", "言及", "The meeting is only spoken of.", "会合が言及されているだけである。"},
	}},
	{vRole, "roles", "Roles of participants", "参加者の役割", []value{
		{"head", "head", "団長・議長", "Led a side, or chaired the meeting.", "一方の側を率いた、または議長を務めた。"},
		{"host", "host", "主催", "Convened or hosted the meeting.", "会合を招集または主催した。"},
		{"member", "member", "構成員", "Took part on a side.", "一方の側で参加した。"},
		{"private_sector", "private sector", "民間", "Took part for business or civil society.", "産業界または市民社会として参加した。"},
		{"speaker", "speaker", "発言者", "Opened the meeting or spoke at it.", "開会のあいさつまたは発言をした。"},
	}},
	{vSide, "sides", "Sides that are no party", "当事者以外の側", []value{
		{"private", "private sector", "民間", "Business and civil society.", "産業界および市民社会。"},
		{"other", "other", "その他", "No side that has a code.", "コードのない側。"},
	}},
	{vAct, "acts", "Acts of the parties", "当事者の行為", []value{
		{"agree", "agree", "合意", "They concur, agree, decide, or confirm a decision.", "合意、決定、または決定の確認。"},
		{"commit", "commit", "約束", "They will do it, plan to, or continue to.", "行う、計画する、または継続するという約束。"},
		{"recognize", "recognize", "認識", "They recognize, underscore, note, affirm, or share a view.", "認識、強調、確認、または見解の共有。"},
		{"welcome", "welcome", "歓迎", "They welcome or appreciate.", "歓迎または評価。"},
		{"support", "support", "支持", "They support, endorse or back.", "支持または賛同。"},
		{"exchange", "exchange", "意見交換", "They discuss, exchange or share information.", "議論、意見交換または情報共有。"},
		{"report", "report", "報告", "A plain fact: it was held, submitted, established, started.", "開催、提出、設立、開始などの事実。"},
		{"call", "call", "要請", "They request, urge, encourage or invite.", "要請、奨励または招請。"},
	}},
	{vStrength, "strengths", "Strengths of commitments", "約束の強さ", []value{
		{"vague", "vague", "抽象的", "To continue, strengthen, work towards.", "継続、強化、努力など。"},
		{"specific", "specific", "具体的", "A named action, deliverable, forum or date.", "明示された行動、成果物、場または日付。"},
	}},
	{vLevel, "levels", "Levels of meetings", "会合のレベル", []value{
		{"leaders", "leaders", "首脳級", "", ""},
		{"principal", "principals", "最上位級", "", ""},
		{"cabinet", "cabinet", "内閣級", "", ""},
		{"ministerial", "ministerial", "閣僚級", "", ""},
		{"secretary", "secretary", "長官級", "", ""},
		{"sub-cabinet", "sub-cabinet", "準閣僚級", "", ""},
		{"vice-ministerial", "vice-ministerial", "次官級", "", ""},
		{"deputy", "deputies", "次席級", "", ""},
		{"under-secretary", "under secretary", "国務次官級", "", ""},
		{"assistant-secretary", "assistant secretary", "次官補級", "", ""},
		{"ambassador", "ambassadorial", "大使級", "", ""},
		{"high-level", "high-level", "ハイレベル", "", ""},
		{"senior-official", "senior officials", "高級事務レベル", "", ""},
		{"director-general", "director-general", "局長級", "", ""},
		{"deputy-director-general", "deputy director-general", "審議官級", "", ""},
		{"director", "director", "課長級", "", ""},
		{"working-level", "working level", "実務者級", "", ""},
		{"expert", "experts", "専門家級", "", ""},
	}},
}
