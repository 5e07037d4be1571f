package body

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
)

// sideOfPart returns the country that the part of the sentence after a semicolon
// names before a phrase, be it in the name of a body: "Norway’s Ports Authority
// came; also there were the Kenya Space Agency and the Ministry of Defense".
func (r *roll) sideOfPart(p lex.Phrase, s lex.Sentence) (code string) {
	start := p.From
	for start > s.From && !r.Tokens[start-1].Is(lex.FlagSemicolon) {
		start--
	}
	if start == s.From {
		return ""
	}
	last := int32(0)
	for _, n := range r.At[start:p.From] {
		if n > last && r.Mentions[n-1].To < p.From && r.All[r.Mentions[n-1].Fact].Country != "INT" {
			last, code = n, r.All[r.Mentions[n-1].Fact].Country
		}
	}
	if len(r.countries.In(nil, start, p.From)) > 1 || last > 0 && len(r.countries.In(nil, r.Mentions[last-1].To, p.From)) > 0 {
		return "" // "; the Kenya Space Agency. Participants of the Peruvian side included"
	}
	return code
}

// noSide reports whether a country in a sentence is that of nobody who is named
// there: it is where somebody is sent, or a place.
func (r *roll) noSide(h lex.Hit, s lex.Sentence) bool {
	c := r.Back(h.From-1, s.From)
	of := c.SkipWord(lex.The)
	if r.Token(h.To).In(missionAbroad) && r.Is(h.To+1, lex.To) || of.Is(lex.Of) && of.Next().In(missionAbroad) && r.Is(h.To, lex.To) {
		return true // "the EU Delegation to Peru"
	}
	switch before := c.Peek(1); {
	case c.SkipWord(lex.The).Is(lex.To): // "Ambassador to the United States"
		return true
	case c.Is(lex.For): // "Director for China"
		return before.Is(lex.FlagCapital)
	case c.Is(lex.In): // "the Swiss embassy in Peru"
		return before.In(abroad) || !r.Holds(s.Phrase, lex.ClassSide)
	}
	city, ok := r.HitEnding(c.At - 1)
	return ok && c.In(lex.FlagComma) && city.Kinds&lex.CityKinds != 0 // "in Brussels, Belgium"
}

// wasLed reports whether a country is that of a delegation whose leader its verb has
// named: "A led the Kenyan delegation, and the Minister of Ports led that of Peru".
func (r *states) wasLed(country lex.Phrase, s lex.Sentence) bool {
	side := r.Ahead(country.To, s.To).Within(3).Seek(lex.ClassSide)
	return !side.Done() && r.Back(country.From-1, s.From).SkipAll(lex.ClassDeterminer).In(leading) && side.Next().Skip(lex.FlagComma).Is(lex.And)
}

// sideBehind returns the country whose side is named right behind a phrase: "the Ports
// Agency (PA), on the Peruvian side"; "" if none is.
func (r *states) sideBehind(p lex.Phrase, s lex.Sentence) string {
	on := r.Ahead(p.To, s.To).SkipParens().Skip(lex.FlagComma)
	if !on.Is(lex.On, lex.From, lex.For) {
		return ""
	}
	return r.countries.SideAt(on.Next())
}

// ofNextPost reports whether a country after a phrase is that of the post of the next one
// who is named: "the Secretary of the Ministry NAME and the Minister of Ports of Peru NAME".
func (r *states) ofNextPost(p lex.Phrase, h lex.Hit) bool {
	and := r.Ahead(p.To, h.From).Until(func(t *lex.Token) bool { return t.Word == lex.And || t.Word == lex.With })
	post := and.Until(func(t *lex.Token) bool { return t.In(lex.ClassPost) && t.Is(lex.FlagCapital) })
	return !post.Done() && r.Back(h.From-1, post.At).SkipWord(lex.The).Is(lex.Of)
}

// ownPart returns the part of a sentence around a phrase in which nobody meets anybody:
// whoever is beyond a verb by which some meet others is of another side.
func (r *states) ownPart(p lex.Phrase, s lex.Sentence) lex.Phrase {
	meets := func(t *lex.Token) bool { return t.In(encounter) && !t.In(lex.ClassMeeting) }
	return lex.PhraseOf(r.Back(p.From-1, s.From).Until(meets).At+1, r.Ahead(p.To, s.To).Until(meets).At)
}

// SideAt returns the country to which a body that a phrase names
// belongs in its sentence: the one named before it, else "from Japan" after
// it, else the only one of the sentence; for an item, that of its lead-in.
func (r *roll) SideAt(p lex.Phrase) string {
	s := r.Sentences[r.SentenceAt(p.From)]
	if at := r.Back(p.From-1, s.From).SkipWord(lex.The); at.Is(lex.At) && !at.Next().In(lex.FlagCapital) {
		return "" // "Kenya and Peru held talks at the Ministry of Ports": in either
	}
	if code := cmp.Or(r.sideBehind(p, s), r.countries.Behind(p.To, s)); code != "" {
		return code
	}
	if code := r.sideOfPart(p, s); code != "" {
		return code
	}
	code, only := "", true
	after := ""
	part := r.ownPart(p, s)
	for _, h := range r.HitsIn(part.From, part.To) {
		if h.Country == 0 {
			if h.Kinds&lex.PhraseKinds == 0 || h.From >= p.From {
				continue
			}
			if value, _ := r.PhraseAt(h.From); strings.HasPrefix(value, "government:") {
				code = value[len("government:"):]
			}
			continue
		}
		if r.At[h.From] != 0 || r.noSide(h, s) || h.To <= p.From && r.wasLed(h.Phrase, s) || h.From > p.From && (r.Counterpart(h.To) || r.ofNextPost(p, h)) {
			continue
		}
		if h.From < p.From {
			code = r.CodeOf(h)
			if (r.Is(h.From-1, lex.And) || r.Token(h.From-1).Is(lex.FlagHyphen|lex.FlagDash) && !r.Holds(lex.PhraseOf(h.To, p.From), lex.ClassSide)) && r.countries.Before(h.From-1) != "" {
				code = "" // "Indian and UK agencies", "the Kenya-Chile Dialogue": either
			}
			continue
		}
		if named := r.CodeOf(h); after == "" || after == named {
			after = named
		} else {
			only = false
		}
		from := r.Back(h.From-1, s.From).SkipWord(lex.The)
		if code == "" && from.Is(lex.From) && !from.Next().In(lex.ClassParty) { // not "officials from Japan"
			return r.CodeOf(h)
		}
	}
	if code != "" {
		return code
	}
	if code, _ := r.countries.LabelSide(s); code != "" {
		return code
	}
	if code := r.sentBefore(p, s); code != "" {
		return code
	}
	if after != "" && only {
		return after
	}
	if lead, ok := r.Lead(s); ok {
		if codes := r.countries.In(nil, lead.From, lead.To); len(codes) == 1 {
			return codes[0]
		}
	}
	return ""
}

// toldSide returns the side of a body that the registry does not have: what it is printed
// with, or what its sentence says.
func (r *roll) toldSide(b *body, side string) string {
	if b.Country == "" && side != "" && !r.told(b.Phrase, side) {
		return ""
	}
	if side == "" {
		return ""
	}
	force := r.isService(b.To-1) && (!r.Token(b.From-1).In(lex.ClassDeterminer) || r.saidOf(b.Phrase, side)) // "Peru’s Ministry of Ports and Coast Guard"
	b.Listed = b.Listed || force || r.sentBefore(b.Phrase, r.Sentences[r.SentenceAt(b.From)]) == side
	return side
}

// told reports whether the sentence of a body says that it is on the side of a country, and
// does not only speak of that: in the name of a delegation or of those who came from there,
// in a label or lead-in, or by a body of it right before in one list.
func (r *roll) told(p lex.Phrase, side string) bool {
	return r.saidOf(p, side) || r.listedAfter(side, p, r.Sentences[r.SentenceAt(p.From)])
}

// saidOf reports whether the sentence says so itself, and not only a list in it.
func (r *roll) saidOf(p lex.Phrase, side string) bool {
	s := r.Sentences[r.SentenceAt(p.From)]
	if label, _ := r.countries.LabelSide(s); label == side || r.sideOfPart(p, s) == side {
		return true
	}
	if lead, ok := r.Lead(s); ok && slices.Equal(r.countries.In(nil, lead.From, lead.To), []string{side}) {
		return true
	}
	return slices.ContainsFunc(r.HitsIn(s.From, s.To), func(h lex.Hit) bool {
		return r.countries.CodeOf(h) == side && (r.sided(h, s) || r.ofLand(p, h))
	})
}

// sided reports whether a country is that of a delegation or of people: "the Kenyan
// delegation", "senior officials from Kenya", "chaired for Kenya"; "had come from Kenya" says
// only where somebody was.
func (r *states) sided(h lex.Hit, s lex.Sentence) bool {
	const far = 3 // tokens from the country to the noun
	people := lex.ClassSide | lex.ClassParty | lex.ClassGovernment
	noun := r.Ahead(h.To, s.To).Within(far).Until(func(t *lex.Token) bool {
		return t.In(people|lex.ClassBody|lex.ClassPreposition) || t.Is(lex.FlagComma)
	})
	if noun.In(people) || noun.In(lex.ClassBody) && r.Ahead(noun.At+1, s.To).Skip(lex.FlagComma).Is(lex.Including) { // "Kenyan agencies, including"
		return true
	}
	if r.representedBy(h, s) {
		return true
	}
	from := r.Back(h.From-1, s.From).SkipAll(lex.ClassDeterminer)
	return from.Is(lex.From) && !from.Next().In(lex.ClassVerb) || from.Is(lex.Of) && from.Next().In(people) || from.Is(lex.For) && from.Next().In(leading)
}

// representedBy reports whether a country is said to have been represented by somebody.
func (r *states) representedBy(h lex.Hit, s lex.Sentence) bool {
	by := r.Ahead(h.To, s.To).SkipAll(lex.ClassBe | lex.ClassHave)
	return by.At > h.To && by.In(sending) && by.Next().Is(lex.By)
}

// ofLand reports whether a country is printed right after a body as the one whose it is:
// "of the Republic of Kenya", ", Kenya,".
func (r *states) ofLand(p lex.Phrase, h lex.Hit) bool {
	if h.From <= p.To {
		return false
	}
	after := r.Ahead(p.To, h.From)
	return after.SkipAll(landWords).Done() || after.Skip(lex.FlagComma).Done() && r.Token(h.To).Is(lex.FlagComma)
}

// landWords are what is between a body and the country whose it is: "of the Republic of".
var landWords = lex.Any{lex.Of, lex.ClassDeterminer, lex.List("realm")}

// listedAfter reports whether nothing but a list is between a body of a country and a
// phrase: "the Kenyan Ministry of Ports and the Office for Tides".
func (r *roll) listedAfter(side string, p lex.Phrase, s lex.Sentence) bool {
	const far = 60 // tokens back to that body
	for c := r.Back(p.From-1, s.From).Within(far); !c.Done(); c = c.Next() {
		if m := r.At[c.At]; m != 0 {
			if r.All[r.Mentions[m-1].Fact].Country == side {
				return true
			}
			c = c.To(r.Mentions[m-1].From)
		} else if !c.In(listed) {
			return false
		}
	}
	return false
}

// sentBefore returns the country of the bodies of a list of those who sent somebody, if
// nothing else is between its beginning and a phrase, and they are of one: "officials from
// the Kenyan Ministry of Ports, Tide Office and".
func (r *roll) sentBefore(p lex.Phrase, s lex.Sentence) string {
	code, first, at := "", "", p.From
	for {
		c := r.Back(at-1, s.From).SkipWord(lex.The).SkipWord(lex.And).Skip(lex.FlagComma | lex.FlagSemicolon)
		if c.In(lex.FlagClose) {
			c = c.Seek(lex.FlagOpen).Next() // "(RKX)"
		}
		m := lex.ValueAt(r.At, c.At)
		if m == 0 || c.At == at-1 {
			break
		}
		at = r.Mentions[m-1].From
		first = r.All[r.Mentions[m-1].Fact].Country
		switch of := first; {
		case of == "" || of == "INT":
		case code != "" && code != of || r.kinds[r.Mentions[m-1].Fact] == "company" || r.Tokens[p.To-1].In(lex.ClassBodyTail):
			return "" // "officials from the Kenyan Ministry, the Chilean Agency and the National Centre"
		default:
			code = of
		}
		if start := r.countries.Start(at - 1); start >= s.From {
			at = start
		}
	}
	if first == "" && r.mixed(p, s, code) {
		return "" // "of the Tide Institute, the Kenyan Ministry, the National Centre and the Chilean Agency"
	}
	from := r.Back(at-1, s.From).SkipWord(lex.The)
	if before := from.Next(); from.Is(lex.From) && (before.Is(lex.And) || before.In(lex.FlagSemicolon)) || from.Is(lex.From, lex.Of) && (before.In(lex.ClassParty) || before.In(sent)) {
		return code
	}
	return ""
}

// mixed reports whether a further body or country after a phrase in a list is another one's.
func (r *roll) mixed(p lex.Phrase, s lex.Sentence, code string) bool {
	end := r.Ahead(p.To, s.To).Until(func(t *lex.Token) bool { return !t.In(listed) })
	return slices.ContainsFunc(r.HitsIn(p.To, end.At), func(h lex.Hit) bool {
		of := r.CodeOf(h)
		if e, ok := r.Meaning(h, lex.KindOrganization); ok {
			of = e.Country
		}
		return of != "" && of != "INT" && of != code
	})
}

// listed are what is between the bodies of a list, and the words of those that are not known.
var listed = lex.Any{
	lex.FlagCapital | lex.FlagComma | lex.FlagSemicolon | lex.FlagOpen | lex.FlagClose,
	lex.ClassDeterminer | lex.ClassConjunction, lex.Of, lex.For,
}
