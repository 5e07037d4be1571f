package graph

import (
	"slices"

	"dialoguec/schema"
)

// valueList is a closed list of the model whose values are nodes of the
// vocabulary. Labels and definitions are those of the model.
type valueList struct {
	prefix string // of its values
	scheme string
	list   string // see [schema.ListNamed]
	en, ja string // labels of the list
	// without are the values that are no nodes.
	without []string
}

// values lists the values that are nodes. The notation of each is its code, the
// word that the tables have for it.
func (l valueList) values() []schema.Term {
	list, _ := schema.ListNamed(l.list)
	return slices.DeleteFunc(slices.Clone(list.Codes), func(t schema.Term) bool { return slices.Contains(l.without, t.Code) })
}

var valueLists = []valueList{
	{vStatus, "statuses", "status", "Statuses of meetings", "会合の状態", nil},
	{vRole, "roles", "role", "Roles of participants", "参加者の役割", nil},
	{vSide, "sides", "side", "Sides that are no party", "当事者以外の側", []string{"INT"}},
	{vAct, "acts", "act", "Acts of the parties", "当事者の行為", nil},
	{vStrength, "strengths", "strength", "Strengths of commitments", "約束の強さ", []string{"none"}},
	{vLevel, "levels", "level", "Levels of meetings", "会合のレベル", nil},
}
