package person

import (
	"strings"

	"dialoguec/compile/en/lex"
)

// provinceOf returns the country of which a post, or what is after it and a comma,
// names a part: "Premier of Ontario", "Minister for Ports, Queensland"; "" if it
// names none.
func (r *names) provinceOf(p post, s lex.Sentence) string {
	if p.Empty() {
		return ""
	}
	for i := p.From; i < p.To; i++ {
		if code, _ := r.provinceAt(i); code != "" {
			return code
		}
	}
	after := r.Ahead(p.To, s.To).Skip(lex.FlagComma)
	if after.At == p.To {
		return ""
	}
	if after.In(standingIn) && after.In(lex.ClassGerund) { // "representing the Premier of Ontario"
		of := after.Until(func(t *lex.Token) bool { return t.Is(lex.FlagComma|lex.FlagStop) || t.Word == lex.Of })
		after = of.SkipWord(lex.Of).SkipWord(lex.The)
	}
	if code, to := r.provinceAt(after.At); to == s.To || r.Token(to).Is(lex.FlagStop|lex.FlagComma|lex.FlagSemicolon) {
		return code
	}
	return ""
}

// provinceAt returns the country a part of which is named at token i, and the token after it.
func (r *names) provinceAt(i int32) (code string, to int32) {
	value, to := r.PhraseAt(i)
	code, ok := strings.CutPrefix(value, "province:")
	if !ok || !r.Token(i).Is(lex.FlagCapital) {
		return "", i
	}
	return code, to
}

// ofProvince notes that a person is of a country because the post is one in a part of it.
func (r *roll) ofProvince(n int32, code string) {
	x := &r.all[n]
	x.Country = code
	x.Notes = append(x.Notes, resolved("an official of a part of "+code))
}
