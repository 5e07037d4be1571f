package lex

import "strings"

// The marks that the grammar knows, in the forms of the tight text.
const (
	Open       = "（"
	Close      = "）"
	OpenQuote  = "「"
	CloseQuote = "」"
	Comma      = "、"
	Stop       = "。"
	Dot        = "・" // between the parts of a name, or between two names
	Gap        = "　" // between the columns of a list
	Blanks     = " 　"
)

// The particles and counters that are grammar rather than vocabulary.
const (
	Of        = "の"    // leads from a whole to its part: 総務省の局長
	In        = "で"    // follows a place
	To        = "に"    // follows what is attended
	From      = "から"   // follows whoever sends somebody, or speaks
	With      = "と"    // joins two nouns
	SideOf    = "側"    // follows the one of whom a side is: 日本側
	Same      = "同"    // begins what was named before: 同省
	Nth       = "第"    // begins an ordinal: 第3回
	Times     = "回"    // ends one
	Within    = "における" // leads from a field to what is of it, or from a place
	Following = "以下"   // leads to a short name, or to those who are counted: 以下「対話」という。, 課長以下5名
)

// AfterNote returns what comes after the mark of a note with which s begins: ※1から; all of
// s if it begins with none.
func AfterNote(s string) string {
	after, ok := strings.CutPrefix(s, "※")
	if !ok {
		return s
	}
	return strings.TrimLeft(after, "0123456789")
}
