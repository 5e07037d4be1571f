package graph

import (
	"slices"

	"dialoguec/schema"
)

// valueList is a closed list of the model whose values are nodes of the
// vocabulary. Labels and English definitions are those of the model.
type valueList struct {
	prefix string // of its values
	scheme string
	list   string // see [schema.ListNamed]
	en, ja string // labels of the list
	// without are the values that are no nodes.
	without []string
	defsJA  map[string]string // definitions in Japanese, by the value
}

// values lists the values that are nodes. The notation of each is its code, the
// word that the tables have for it.
func (l valueList) values() []schema.Term {
	list, _ := schema.ListNamed(l.list)
	return slices.DeleteFunc(slices.Clone(list.Codes), func(t schema.Term) bool { return slices.Contains(l.without, t.Code) })
}

var valueLists = []valueList{
	{vStatus, "statuses", "status", "Statuses of meetings", "会合の状態", nil, map[string]string{
		"held":      "声明が会合を報告している。",
		"planned":   "会合が決定または予定されているが、報告する声明がない。",
		"mentioned": "会合が言及されているだけである。",
	}},
	{vRole, "roles", "role", "Roles of participants", "参加者の役割", nil, map[string]string{
		"head":           "一方の側を率いた、または議長を務めた。",
		"host":           "会合を招集または主催した。",
		"member":         "一方の側で参加した。",
		"private_sector": "産業界または市民社会として参加した。",
		"speaker":        "開会のあいさつまたは発言をした。",
	}},
	{vSide, "sides", "side", "Sides that are no party", "当事者以外の側", []string{"INT"}, map[string]string{
		"private": "産業界および市民社会。",
		"other":   "コードのない側。",
	}},
	{vAct, "acts", "act", "Acts of the parties", "当事者の行為", nil, map[string]string{
		"agree":     "合意、決定、または決定の確認。",
		"commit":    "行う、計画する、または継続するという約束。",
		"recognize": "認識、強調、確認、または見解の共有。",
		"welcome":   "歓迎または評価。",
		"support":   "支持または賛同。",
		"exchange":  "議論、意見交換または情報共有。",
		"report":    "開催、提出、設立、開始などの事実。",
		"call":      "要請、奨励または招請。",
	}},
	{vStrength, "strengths", "strength", "Strengths of commitments", "約束の強さ", []string{"none"}, map[string]string{
		"vague":    "継続、強化、努力など。",
		"specific": "明示された行動、成果物、場または日付。",
	}},
	{vLevel, "levels", "level", "Levels of meetings", "会合のレベル", nil, nil},
}
