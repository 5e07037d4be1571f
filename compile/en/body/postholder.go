package body

import "dialoguec/compile/en/lex"

// beforeHolder returns where the words from to to, with which the name of a body
// goes on that begins at token body, end before the name of who holds a post
// there: "Governor of the Central Bank of Kenya Samuel Kiprop".
func (r *parts) beforeHolder(body, from, to int32) int32 {
	of := r.Back(body-1, 0).SkipWord(lex.The)
	if !of.Is(lex.Of) || !of.Next().In(lex.ClassPost) {
		return to
	}
	first := to
	for first > from+1 && r.ofPerson(first-1) {
		first--
	}
	if words := to - first; words < 2 || words > 9 || r.Tokens[first].Is(lex.FlagGlued) || r.Tokens[first].Is(lex.FlagHyphen) || !r.known(first-1) {
		return to
	}
	return first
}

// ofPerson reports whether token i can be a part of the name of a person and of
// none of a body: no list but that of given names has it.
func (r *parts) ofPerson(i int32) bool {
	t := &r.Tokens[i]
	if t.Is(lex.FlagHyphen) || t.In(kinOf) {
		return true
	}
	return t.Name() && r.HitOn(i) == 0 && (t.Word == 0 || t.In(lex.ClassGivenName|lex.ClassParticle|lex.ClassHonorific) || t.Is(lex.FlagAbbrev))
}

// known reports whether some list has the word or the name at token i.
func (r *parts) known(i int32) bool { return r.Tokens[i].Word != 0 || r.HitOn(i) != 0 }
