package person

import "dialoguec/compile/en/lex"

// forWhom returns the country for which somebody is said to act right after the name
// that ends before token i: "A, representing the Kenyan Minister", "A signed for Kenya",
// "A signed on behalf of the Government of Kenya"; "" if it is said of none.
func (r *names) forWhom(i int32, s lex.Sentence) string {
	c := r.Ahead(i, s.To)
	switch after := c.Skip(lex.FlagComma); {
	case after.In(standingIn) && after.In(lex.ClassGerund):
		c = after.Next()
	case c.In(signing) && c.Next().Is(lex.For):
		c = c.Next().Next()
	case c.In(signing) && OnBehalf(c.Next()):
		c = c.Move(4)
	default:
		return ""
	}
	c = c.SkipAll(lex.ClassDeterminer)
	if c.In(lex.ClassGovernment) {
		c = c.Next().SkipWord(lex.Of).SkipAll(lex.ClassDeterminer)
	}
	code, _ := r.CountryAt(c.At)
	return code
}

// OnBehalf reports whether "on behalf of" is at a cursor.
func OnBehalf(c lex.Cursor) bool {
	return c.Is(lex.On) && c.Next().In(behalf) && c.Move(2).Is(lex.Of)
}
