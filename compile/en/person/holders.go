package person

import (
	"cmp"

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

// furtherHolder reads one more of those who hold a post that is printed in the
// plural, each for a topic of their own: "the Peruvian Ministers for Justice A and
// for Home Affairs B", at token i after A. It returns i if nobody is named there.
func (r *work) furtherHolder(p post, i int32, s lex.Sentence) int32 {
	of := r.Ahead(i, s.To).Skip(lex.FlagComma).SkipWord(lex.And)
	if of.At == i || !of.Is(lex.Of, lex.For) {
		return i
	}
	from := r.topicList(of.At+1, s.To)
	name := r.honorifics(from, s.To)
	to, words := r.nameFrom(name, s.To)
	if from == of.At+1 || words < 2 {
		return i
	}
	x := &r.all[r.addPerson(lex.PhraseOf(name, to), post{}, personSeveral, s)]
	x.Country = cmp.Or(x.Country, p.Country)
	return to
}

// holdersBefore reads "A and B, Deputy Directors for Ports": a post in the plural
// after the names of those who hold it. It returns 0 if none are there.
func (r *work) holdersBefore(p post, s lex.Sentence) int32 {
	end := r.beforePost(p, s)
	if !p.Plural || end < s.From {
		return 0
	}
	var names []lex.Phrase
	for {
		name := lex.PhraseOf(r.nameBefore(end, s.From), end)
		if m := r.at[max(end-1, 0)]; m != 0 {
			name = r.mentions[m-1].Phrase
		}
		if name.Empty() {
			break
		}
		names = append(names, name)
		c := r.Back(name.From-1, s.From).SkipAll(lex.Any{lex.ClassHonorific, lex.FlagStop})
		if !c.Is(lex.And) && !(len(names) > 1 && c.In(lex.FlagComma)) {
			break
		}
		end = c.Next().Skip(lex.FlagComma).At + 1
	}
	if len(names) < 2 {
		return 0
	}
	for _, name := range names {
		if m := r.at[name.From]; m == 0 {
			r.addPerson(name, p, personApposition, s)
		} else if r.entries[m-1].Post.Empty() {
			r.addTitle(r.mentions[m-1].Fact, p)
			if name == names[0] {
				r.entries[m-1].extend(p.Phrase)
			}
		}
	}
	return p.To
}
