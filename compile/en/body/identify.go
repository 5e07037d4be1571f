package body

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// innerCountry returns the token after the country with which a name of the
// registry begins, if the registry has the name without it too; else from.
func (r *states) innerCountry(p lex.Phrase) int32 {
	if !r.Tokens[p.From].Is(lex.FlagCountry) {
		return p.From
	}
	for core := p.From + 1; core <= min(p.From+3, p.To-2); core++ {
		if end, entry := r.Gazetteer.Match(r.Tokens, p.From, core); end != core || r.Gazetteer.Kind(entry) > lex.KindDemonym {
			continue
		}
		if end, entry := r.Gazetteer.Match(r.Tokens, core, p.To); end == p.To {
			if _, ok := r.Meaning(lex.Hit{Entry: entry}, lex.KindOrganization); ok {
				return core
			}
		}
	}
	return p.From
}

// withCountryBefore notes the country that is before or after a name:
// "Japanese", "Japan’s", "… of Japan", "… of the PRC".
func (r *states) withCountryBefore(b *body) {
	if b.Country != "" {
		return
	}
	if before := r.Token(b.From - 1); before.Is(lex.FlagPossessive) {
		if b.Country = r.countries.Before(b.From - 1); b.Country != "" {
			return
		}
	} else if before.Is(lex.FlagHitEnd) && (!before.Is(lex.FlagGlued) || before.Is(lex.FlagAbbrev)) && !r.Token(b.From).Is(lex.FlagLineStart) {
		if b.Country = r.countries.Before(b.From); b.Country != "" {
			return
		}
	}
	if value, to := r.phraseBefore(b.From); value == "prefix:US" {
		b.Country, b.From = "US", to
		return
	}
	if of := r.Ahead(b.To, int32(len(r.Tokens))).Within(4).SkipParens(); of.Is(lex.Of) { // "Ministry of Ports (MOP) of Chile"
		if code, _ := r.CountryAt(of.Next().SkipWord(lex.The).At); code != "" {
			b.Country = code
		}
	}
	if b.Country == "" && r.Token(b.To).Is(lex.FlagComma) {
		b.Country = r.countryOfLine(b.To + 1)
	}
}

// countryOfLine returns the country at token i, the last word of its line or
// item, as of "Ministry of Ports, Peru".
func (r *states) countryOfLine(i int32) string {
	h, ok := r.Hit(i)
	next := r.Token(h.To)
	if !ok || !r.endsItem(h.To) && int(h.To) < len(r.Tokens) && !next.Is(lex.FlagLineStart|lex.FlagSemicolon|lex.FlagStop) && !(next.Is(lex.FlagSpaced) && next.Name()) {
		return ""
	}
	if before := r.Token(i - 2); !before.Name() {
		return ""
	}
	if _, ok := r.Meaning(h, lex.KindCountry); !ok {
		return ""
	}
	return r.CodeOf(h)
}

// endsItem reports whether a country that ends before token i ends an item of a
// sentence: "Ministry of Ports, Peru, took part", "Ministry of Ports, Peru and the".
func (r *states) endsItem(i int32) bool {
	c := r.Ahead(i, int32(len(r.Tokens)))
	switch next := c.Next(); {
	case c.Is(lex.And):
		return next.Is(lex.The)
	case c.In(lex.FlagComma):
		return !next.In(lex.FlagCapital) && !next.Is(lex.And)
	}
	return !c.In(lex.FlagCapital) && c.In(lex.ClassPast|lex.ClassBe|lex.ClassHave)
}

// demonymBefore returns the first token of the demonym with which a name
// begins that the registry has for bodies of other countries alone; that of
// the name if there is none, or the body is of a kind that every state has.
func (r *states) demonymBefore(b body) int32 {
	from := r.countries.Start(b.From - 1)
	if from < 0 || r.Holds(b.Phrase, ofState) || r.Tokens[b.From].Is(lex.FlagGlued|lex.FlagLineStart) {
		return b.From
	}
	if h, ok := r.Hit(from); !ok || h.To != b.From {
		return b.From
	} else if _, ok := r.Meaning(h, lex.KindDemonym); !ok {
		return b.From
	}
	return from
}

// phraseBefore returns the value of the phrase that ends before token i, and its first token.
func (r *states) phraseBefore(i int32) (string, int32) {
	h, _ := r.HitEnding(i - 1)
	if e, ok := r.Meaning(h, lex.KindPhrase); ok {
		return e.Value, h.From
	}
	return "", i
}

// countryInside returns the country after "of" in a name, "Embassy of Japan in
// Australia", after a comma, or after "Royal".
func (r *states) countryInside(b body) string {
	abroad := r.Holds(b.Phrase, fieldMission)
	for at := b.Core; at+1 < b.To; at++ {
		if abroad && r.Is(at, lex.In, lex.To, lex.For, lex.On) {
			return "" // where it is, "Mission on the Republic of Peru"
		}
		if !r.Is(at, lex.Of) && !r.Token(at).Is(lex.FlagComma) && !(at == b.From && r.Tokens[at].In(royal)) {
			continue
		}
		next := at + 1
		if r.Is(next, lex.The) {
			next++
		}
		if code, to := r.countryWithin(next, b.To); code != "" {
			if r.Is(to, lex.And) && r.Token(to+1).Is(lex.FlagCountry) {
				return "" // "Islamic State of Iraq and Syria"
			}
			if _, entry := r.Gazetteer.Match(r.Tokens, next, b.To); to < b.To && (r.Token(to).In(lex.ClassTopic) || r.Is(to, lex.And)) && r.Gazetteer.Kind(entry) == lex.KindDemonym {
				return "" // "Department of European Affairs" may be of any country
			}
			return code
		}
	}
	return ""
}

// countryWithin returns the country whose name begins at token i, even inside
// the name of a body.
func (r *states) countryWithin(i, end int32) (string, int32) {
	if !r.Token(i).Is(lex.FlagCountry) {
		return "", i
	}
	to, entry := r.Gazetteer.Match(r.Tokens, i, end)
	if e, ok := r.StateOf(entry); ok && to > i {
		return e.Country, to
	}
	return "", i
}

// withoutCountry returns the token at which "of Kenya" begins at the end of a
// name; the end of the name if nothing such is.
func (r *states) withoutCountry(b body) int32 {
	for at := max(b.Core+2, b.To-6); at < b.To; at++ {
		if !r.Tokens[at].Is(lex.FlagCountry) {
			continue
		}
		code, to := r.countryWithin(at, b.To)
		if code == "" || to != b.To {
			continue
		}
		if r.Is(at-1, lex.The) {
			at--
		}
		if r.Is(at-1, lex.Of) && at-1-b.Core >= 2 {
			return at - 1
		}
		break
	}
	return b.To
}

// identify chooses among the bodies of the registry that bear the name, and
// finds the country of one that the registry does not have.
func (r *roll) identify(b *body) (*lex.Entry, string) {
	g := &r.Gazetteer
	bodies := g.Namesakes(b.Entry)
	if b.Country == "" && len(bodies) == 1 && g.Entries[b.Entry].Next == 0 && r.plausible(b, bodies[0].Country) { // most names are one body's alone
		e := &g.Entries[b.Entry]
		return e, e.Country
	}
	side, again := b.Country, false
	if side == "" {
		side = r.SideAt(b.Phrase)
		if code := r.namedBefore(nameKey(r.Tokens[b.Core:b.To])); code != "" && (side == "" || !r.saidOf(b.Phrase, side)) {
			side, again = code, true // "the Norwegian Ministry of Finance", and later "the Ministry of Finance"
		}
	}
	if side != "" {
		sided := g.Numbers[side]
		for i := range bodies {
			if n := &bodies[i]; n.Country == sided {
				return &g.Entries[n.Entry], side
			}
		}
	}
	var only, party, here lex.Namesake
	count, parties, heres := 0, 0, 0
	for _, n := range bodies {
		if b.Country != "" && !g.International.Has(n.Country) || count > 0 && only.Body == n.Body {
			continue
		}
		count++
		only = n
		if r.countries.MentionedSet.Has(n.Country) {
			heres++
			here = n
		}
		if r.countries.PartySet.Has(n.Country) {
			parties++
			party = n
		}
	}
	chosen := lex.Namesake{}
	switch {
	case parties == 1 && g.Numbers[side] != party.Country && (again || r.inDelegation(b, side) || r.cameFrom(b, side)):
		return nil, r.countryOf(b, r.toldSide(b, side)) // that of the other party is not meant
	case parties == 1 && side == "" && b.Country == "" && r.Tokens[b.Core].In(ministry) && len(r.countries.Parties) > 1:
		return nil, "" // each party has one of that name
	case parties == 1:
		chosen = party
	case count == 1 && r.plausible(b, only.Country):
		chosen = only
	case heres == 1 && side == "":
		chosen = here
	default:
		return nil, r.countryOf(b, r.toldSide(b, side))
	}
	e := &g.Entries[chosen.Entry]
	return e, e.Country
}

// inDelegation reports whether a body is among those of the delegation of a party,
// the only country that its sentence names before it: "The Peruvian delegation
// comprised officials from the Ministry of Health", "Peru was represented by".
func (r *roll) inDelegation(b *body, side string) bool {
	s := r.Sentences[r.SentenceAt(b.From)]
	codes := r.countries.In(nil, s.From, b.From)
	if len(codes) != 1 || codes[0] != side || !r.countries.PartySet.Has(r.Gazetteer.Numbers[side]) {
		return false
	}
	delegation := r.Ahead(s.From, b.From).Within(6).Seek(lex.ClassSide) // with which the sentence begins, else that of its part
	if delegation.Done() {
		delegation = r.Back(b.From-1, s.From).Seek(lex.Any{lex.ClassSide, lex.FlagSemicolon})
	}
	owner := r.Back(delegation.At-1, s.From).Skip(lex.FlagPossessive)
	of, _ := r.CountryAt(delegation.Next().SkipWord(lex.Of).SkipWord(lex.The).At)
	if delegation.In(lex.ClassSide) && (r.countries.Before(owner.At+1) == side || of == side) {
		return true
	}
	return slices.ContainsFunc(r.HitsIn(s.From, b.From), func(h lex.Hit) bool { return r.CodeOf(h) == side && r.representedBy(h, s) })
}

// cameFrom reports whether the sentence of a body names the side of a country after it, and no
// other one: "The Ministry of Health took part in the meeting from the Peruvian side".
func (r *roll) cameFrom(b *body, side string) bool {
	s := r.Sentences[r.SentenceAt(b.From)]
	return len(r.countries.In(nil, s.From, s.To)) == 1 && slices.ContainsFunc(r.HitsIn(b.To, s.To), func(h lex.Hit) bool {
		on := r.Back(h.From-1, b.To).SkipAll(lex.ClassDeterminer)
		return on.Is(lex.On, lex.From) && r.countries.SideAt(r.Ahead(h.From, s.To)) == side
	})
}

// plausible reports whether the one body of the registry that bears the name
// can be meant: one of a country that the text never names cannot, unless the name
// begins with it, "U.S. Treasury".
func (r *states) plausible(b *body, country lex.CountryNumber) bool {
	for end := b.From + 1; end < min(b.To, b.From+4); end++ {
		if own, _ := r.countryWithin(b.From, end); own != "" && r.Gazetteer.Numbers[own] == country {
			return true
		}
	}
	return country == 0 || r.Gazetteer.International.Has(country) || len(r.countries.Mentioned) == 0 || r.countries.MentionedSet.Has(country)
}

// countryOf gives the country of a body that the registry does not have: the
// printed one, "INT" for international ones, that of its side for offices of
// state, else none.
func (r *names) countryOf(b *body, side string) string {
	if b.Country != "" || r.ofTwo(b) {
		return b.Country
	}
	if r.ofSeveral(b) {
		return "INT"
	}
	if start := r.countries.Start(b.To - 1); start > b.From && r.Tokens[start-1].Name() {
		return r.countries.Before(b.To) // "Statistics Kenya"
	}
	of, words := r.beginsWith(b)
	if of == "EU" {
		return of // "EEAS Press Team"
	}
	head := r.headOf(b)
	many := of == "INT" && words == 1 || r.Tokens[b.From].In(worldwide) && head.In(international) ||
		r.Tokens[b.From].In(region) && head.In(regional)
	if of == "INT" && words > 2 || many && !r.Holds(b.Phrase, bureau) {
		return "INT"
	}
	if b.Listed || r.ofState(b) && (!head.In(ofMany) || r.ofOne(b)) {
		return side
	}
	return ""
}

// beginsWith returns the country of the body of the registry with whose name a
// name begins, "World Health Organization Regional Office", and how many words
// that has: one is an acronym, which the unit of a ministry may have too, "UN
// Commission on Drugs".
func (r *names) beginsWith(b *body) (country string, words int32) {
	to, entry := r.Gazetteer.Match(r.Tokens, b.From, b.To-1)
	if to == 0 {
		return "", 0
	}
	if e, ok := r.Meaning(lex.Hit{Entry: entry}, lex.KindOrganization); ok {
		country = e.Country
	}
	return country, to - b.From
}

// ofTwo reports whether a name begins with two countries or bodies that a
// hyphen joins: what bears it is of neither alone.
func (r *names) ofTwo(b *body) bool {
	for first := b.From + 1; first <= min(b.From+3, b.To-2); first++ {
		if !r.Tokens[first].Is(lex.FlagHyphen) || !r.Tokens[first+1].Name() {
			continue
		}
		to, _ := r.Gazetteer.Match(r.Tokens, b.From, first)
		return to == first
	}
	return false
}

// ofState reports whether a name has a head that bodies of a state have; an
// international one needs another than that by which it is told to be so.
func (r *names) ofState(b *body) bool {
	for i := b.From; i < b.To; i++ {
		if t := &r.Tokens[i]; t.In(lex.ClassBody) && !t.In(private) && !(i == b.From && t.In(worldwide)) {
			return true
		}
	}
	return false
}

// ofOne reports whether a body that may be of one state or of many is of one: its
// name or a country after it says so, or "and" joins it to another body before it.
func (r *names) ofOne(b *body) bool {
	before := r.Back(b.From-1, 0).SkipWord(lex.The)
	of := r.Ahead(b.To, int32(len(r.Tokens)))
	return r.Tokens[b.From].In(nation) || before.Is(lex.And) && before.Next().In(lex.ClassBody) || of.Is(lex.Of) && len(r.countries.In(nil, of.At, of.At+5)) > 0
}

// headOf returns the last head word of a name, an empty token if it has none.
func (r *names) headOf(b *body) *lex.Token {
	for i := b.To - 1; i >= b.From; i-- {
		if r.Tokens[i].In(lex.ClassBody) {
			return &r.Tokens[i]
		}
	}
	return r.Token(-1)
}
