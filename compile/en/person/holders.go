package person

import (
	"cmp"
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// namesOfHolders reads the names of those who hold a post that is printed in the
// plural before a comma: "the Foreign Ministers of Peru and Chile, A and B,", "the
// then Ministers of Ports, A of Peru and B of Chile,". Each has a country: as many
// countries are before the comma, or one is beside each name. It returns 0 if the
// names are something else.
func (r *work) namesOfHolders(p post, s lex.Sentence) int32 {
	if !p.Plural {
		return 0
	}
	from, codes := r.holdersOf(p, s)
	if !r.Token(from).Is(lex.FlagComma) {
		return 0
	}
	all, to := r.holdersAt(from+1, s)
	share(all, codes)
	if len(all) < 2 || slices.ContainsFunc(all, func(h holder) bool { return h.Country == "" }) {
		return 0
	}
	if at := r.countryFrom(p.To); r.Is(at-1, lex.Of) {
		p.To, p.Country = at-1, "" // "Ministers of Peru" and Chile
	}
	r.addHolders(all, p, personSeveral, s)
	return to
}

// holder is one of several whose names are beside each other, with what is printed of
// each alone, before or after the name.
type holder struct {
	lex.Phrase
	tail
}

// holdersAt returns those who are named one after the other at token i, and where the
// last of them ends: "A of Peru and B of Chile", "A (Peru), B (the Port Authority)", "A,
// of Peru, B, and of Chile, C".
func (r *work) holdersAt(i int32, s lex.Sentence) (all []holder, to int32) {
	c := r.Ahead(i, s.To)
	for {
		var h holder
		if c.Is(lex.Of) {
			country, end := r.holderOf(c.At)
			if h.Country = country; r.Token(end).Is(lex.FlagComma) {
				c = c.To(end + 1)
			}
		}
		h.From = r.honorifics(c.At, s.To)
		end, words := r.nameFrom(h.From, s.To)
		if words < 2 || h.From == c.At && !r.unlisted(lex.PhraseOf(h.From, end)) {
			return all, to
		}
		h.Phrase.To = end
		if code, of := r.holderOf(end); code != "" {
			h.Country, end = code, of
		} else if t := r.inParens(end, s); t.To > end {
			h.tail, end = t, t.To
		}
		end = r.afterShort(end, s.To)
		all, to = append(all, h), end
		if c = c.To(end).Skip(lex.FlagComma).SkipWord(lex.And); c.At == end {
			return all, to
		}
	}
}

// share gives those who are named after countries theirs, if as many are named or one
// for all of them; the first of several may have none of its own: "of Peru, A, of Chile, B".
func share(all []holder, codes []string) {
	for n := range all {
		switch h := &all[n]; {
		case h.Country != "":
		case len(codes) == len(all):
			h.Country = codes[n]
		case len(codes) == 1:
			h.Country = codes[0]
		}
	}
}

// addHolders enters several who hold a post.
func (r *work) addHolders(all []holder, p post, rule *fact.Rule, s lex.Sentence) {
	for _, h := range all {
		x := r.addPerson(h.Phrase, p, rule, s)
		r.addTail(x, h.tail)
	}
}

// holdersOf returns the token after the countries of a post in the plural, and
// their codes.
func (r *work) holdersOf(p post, s lex.Sentence) (int32, []string) {
	codes := r.countries.In(r.landsBefore(p.From), p.From, p.To)
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

// landsBefore returns the countries before token i, joined by commas and "and": "Peru and
// Chile’s", "the Peruvian, Kenyan and".
func (r *work) landsBefore(i int32) (codes []string) {
	c := r.Back(i-1, 0).Skip(lex.FlagPossessive)
	for {
		from := r.countries.Start(c.At)
		if from < 0 {
			break
		}
		code, _ := r.CountryAt(from)
		codes = append(codes, code)
		if c = c.To(from - 1); !c.Is(lex.And) && !c.In(lex.FlagComma) {
			break
		}
		c = c.SkipWord(lex.And).Skip(lex.FlagComma)
	}
	slices.Reverse(codes)
	return codes
}

// holderOf returns the country after a name that ends before token i, "of Peru" or
// "from Peru", and the token after it.
func (r *work) holderOf(i int32) (code string, to int32) {
	c := r.Ahead(i, int32(len(r.Tokens)))
	if !c.Is(lex.Of, lex.From) {
		return "", i
	}
	if code, to = r.CountryAt(c.Next().SkipWord(lex.The).At); code == "" {
		return "", i
	}
	return code, to
}

// lowHolders reads several people whose post is printed small and in the plural, or who
// are counterparts: "the Kenyan and Chilean ports ministers, A and B,", "federal
// councillors A and B", "his counterparts A of Kenya and B of Chile".
func (r *work) lowHolders() {
	for i, s := range r.small(lowPosts) {
		p := post{Phrase: lex.PhraseOf(r.lowTopics(i, s.From), i+1), Head: i, Plural: true}
		p.To = max(p.To, r.lowObject(p.To, s.To))
		from, codes := r.holdersOf(p, s)
		all, to := r.holdersAt(r.Ahead(from, s.To).Skip(lex.FlagComma|lex.FlagColon|lex.FlagDash).At, s)
		if len(all) < 2 || !r.namedEnd(to, s) && !r.clauseGoesOn(to) {
			continue
		}
		share(all, codes)
		rule := personSeveral
		if r.Tokens[i].In(counterpart) {
			p, rule = post{}, personCounterpart
		}
		r.addHolders(all, p, rule, s)
	}
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
