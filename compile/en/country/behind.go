package country

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// Behind returns the side behind the list in which token i is, where a sentence names one
// behind each of several lists: "A, Director, and officials from B on the Peruvian side, and C
// and D on the Kenyan side"; "" if it does not.
func (r *Countries) Behind(i int32, s lex.Sentence) (side string) {
	var codes []string
	last := s.To
	for at := s.From + 1; at < s.To; at++ {
		code, to := r.sideAfter(at, s.To)
		if code == "" {
			continue
		}
		if slices.Contains(codes, code) {
			return ""
		}
		if codes = append(codes, code); side == "" && at >= i {
			side = code
		}
		last = to
	}
	end := r.Ahead(last, s.To)
	if len(codes) < 2 || !end.Done() && !end.In(lex.Any{lex.FlagStop | lex.FlagClose, lex.ClassVerb | lex.ClassBe}) {
		return "" // "on the Peruvian side A, and on the Kenyan side B"
	}
	return side
}

// SideAt returns the country whose side a cursor is at, "the Peruvian side"; "" if it is at none.
func (r *Countries) SideAt(c lex.Cursor) string {
	code, to := r.CountryAt(c.SkipAll(lex.ClassDeterminer).At)
	if code == "" || !c.To(to).Skip(lex.FlagPossessive).In(lex.ClassSide) {
		return ""
	}
	return code
}

// sideAfter returns the country that the preposition or the parenthesis at token i may put
// behind a list, "on the Peruvian side,", "for Peru,", "(Peruvian side)", and the token after
// it; "" if it does not.
func (r *Countries) sideAfter(i, end int32) (code string, to int32) {
	t := &r.Tokens[i]
	if t.Is(lex.FlagCapital) || !t.Is(lex.FlagOpen) && !r.Is(i, lex.On, lex.From, lex.For) {
		return "", i
	}
	code, to = r.CountryAt(r.Ahead(i+1, end).SkipAll(lex.ClassDeterminer).At)
	c := r.Ahead(to, end).Skip(lex.FlagPossessive)
	switch {
	case code == "" || c.In(lex.FlagCapital):
		return "", i
	case c.In(lex.ClassSide):
		c = c.Next()
	case t.Word != lex.For || r.Token(i-1).In(lex.ClassPost|lex.ClassTopic):
		return "", i // "Director for Peru"
	}
	if !c.Done() && !c.Is(lex.And) && !c.In(lex.Any{lex.FlagComma | lex.FlagSemicolon | lex.FlagStop | lex.FlagClose, lex.ClassVerb | lex.ClassBe}) {
		return "", i
	}
	return code, c.At
}
