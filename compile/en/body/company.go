package body

import "dialoguec/compile/en/lex"

// company returns the company that the abbreviation of a legal form at token i begins: JSC
// “Tidal Centre”, "PT Tirta Samudra". What is in quotation marks is its name.
func (r *work) company(i, end int32) (body, bool) {
	if !r.Tokens[i].In(legalForm) || !r.Tokens[i].Is(lex.FlagUpper) || r.Token(i-1).Name() {
		return body{}, false
	}
	from := r.Ahead(i+1, end).Skip(lex.FlagOpenQuote).At
	to := r.capitals(from, end)
	quoted := from > i+1
	if to == from || r.Tokens[from].In(lex.ClassPost|lex.ClassMonth) || quoted && !r.Token(to).Is(lex.FlagCloseQuote) {
		return body{}, false
	}
	if quoted {
		return named(lex.PhraseOf(from, to), organizationPattern), true
	}
	if r.Token(to).Is(lex.FlagOpen) && r.Token(to+1).In(legalTail) && r.Token(to+2).Is(lex.FlagClose) {
		to += 3 // "PT Tirta Samudra (Persero)"
	}
	return named(lex.PhraseOf(i, to), organizationPattern), true
}

// ledByPosts enters the bodies whose acronyms are told by the posts before them.
func (r *work) ledByPosts() {
	for _, s := range r.Starts {
		if r.At[s.At] == 0 && r.ledByPost(s.At) {
			r.addBody(named(lex.PhraseOf(s.At, s.At+1), organizationPattern))
		}
	}
}

// ledByPost reports whether an acronym that no list has is that of a body, for somebody has a
// post there: "Vice-President of RKX". What a minister is of is no body.
func (r *work) ledByPost(i int32) bool {
	t := &r.Tokens[i]
	if !t.Is(lex.FlagUpper) || t.Class != 0 || t.In(ambiguous) || t.End-t.Start < 3 || t.Is(lex.FlagAbbrev) || r.HitOn(i) != 0 || r.shouted(i) {
		return false
	}
	if next := r.Token(i + 1); next.Name() || next.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagAmpersand|lex.FlagNumber) || r.Is(i+1, lex.And) {
		return false
	}
	of := r.Back(i-1, 0).SkipWord(lex.The)
	return of.Is(lex.Of) && of.Next().In(director) && of.Next().In(lex.FlagCapital)
}
