package body

import (
	"dialoguec/compile/en/lex"
)

// allied reports whether token i heads the name of an alliance by what it is of or for:
// "Alliance for Reef Care".
func (r *parts) allied(i int32) bool {
	if !r.Tokens[i].In(alliance) || !r.Is(i+1, lex.Of, lex.For) {
		return false
	}
	of := r.Ahead(i+2, int32(len(r.Tokens))).SkipWord(lex.The)
	return of.Token().Name() && !r.Token(i-1).Is(lex.FlagHyphen)
}

// ofMembers reports whether token i heads the name of a conference that is a body: its
// members are many of one kind, "Conference of Harbour Directors".
func (r *parts) ofMembers(i int32) bool {
	if !r.Tokens[i].In(conference) || !r.Is(i+1, lex.Of) {
		return false
	}
	c := r.Ahead(i+2, int32(len(r.Tokens))).SkipWord(lex.The).Within(6)
	for c.Token().Name() && !c.In(memberOffice) {
		c = c.Next()
	}
	return c.In(memberOffice) && !c.Next().Token().Name()
}
