package person

import (
	"dialoguec/compile/en/lex"
)

// namesOfHolders reads the names of those who hold a post that is printed in the
// plural before a comma: "the Foreign Ministers of Peru and Chile, A and B,", "the
// then Ministers of Ports, A of Peru and B of Chile,". Each has a country: as many
// countries are before the comma, or one is after each name. It returns 0 if the
// names are something else.
func (r *work) namesOfHolders(p post, s lex.Sentence) int32 {
	if !p.Plural {
		return 0
	}
	from, codes := r.holdersOf(p, s)
	if !r.Token(from).Is(lex.FlagComma) {
		return 0
	}
	var names []lex.Phrase
	var own []string
	for c := r.Ahead(from, s.To); c.In(lex.FlagComma) || c.Is(lex.And); {
		c = c.Skip(lex.FlagComma).SkipWord(lex.And)
		start := r.honorifics(c.At, s.To)
		to, words := r.nameFrom(start, s.To)
		if words < 2 || start == c.At && !r.unlisted(lex.PhraseOf(start, to)) {
			break
		}
		code, end := r.holderOf(to)
		names, own = append(names, lex.PhraseOf(start, to)), append(own, code)
		c = c.To(end)
	}
	if len(names) < 2 {
		return 0
	}
	for n := range own {
		if own[n] == "" && len(codes) == len(names) {
			own[n] = codes[n]
		}
		if own[n] == "" {
			return 0
		}
	}
	if at := r.countryFrom(p.To); r.Is(at-1, lex.Of) {
		p.To, p.Country = at-1, "" // "Ministers of Peru" and Chile
	}
	for n, name := range names {
		x := &r.all[r.addPerson(name, p, personSeveral, s)]
		x.Country = own[n]
	}
	return names[len(names)-1].To
}

// holdersOf returns the token after the countries of a post in the plural, and
// their codes.
func (r *work) holdersOf(p post, s lex.Sentence) (int32, []string) {
	codes := r.countries.In(nil, p.From, p.To)
	c := r.Ahead(p.To, s.To).SkipWord(lex.Of).SkipWord(lex.The)
	for {
		if code, to := r.CountryAt(c.At); code != "" {
			codes, c = append(codes, code), c.To(to)
		}
		next := c.Skip(lex.FlagComma).SkipWord(lex.And).SkipWord(lex.The)
		if code, _ := r.CountryAt(next.At); code == "" {
			return c.At, codes
		}
		c = next
	}
}

// holderOf returns the country after a name that ends before token i, "of Peru" or
// "(Peru)", and the token after it.
func (r *work) holderOf(i int32) (code string, to int32) {
	c := r.Ahead(i, int32(len(r.Tokens)))
	if !c.Is(lex.Of) && !c.In(lex.FlagOpen) {
		return "", i
	}
	if code, to = r.CountryAt(c.Next().SkipWord(lex.The).At); code == "" {
		return "", i
	}
	return code, r.Ahead(to, int32(len(r.Tokens))).Skip(lex.FlagClose).At
}
