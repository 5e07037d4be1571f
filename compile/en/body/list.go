package body

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
)

// pluralBodies reads "the Departments of State, Justice and the Treasury",
// "the Ministries for Ports and Reefs", whose head is token i: one body for each
// item, of which only the first is printed in one piece.
func (r *work) pluralBodies(i, end int32) (int32, bool) {
	singular, ok := r.pluralHead(i)
	if !ok {
		return i, false
	}
	at, closed, found := i+2, false, false
	var items []lex.Phrase
	for at < end {
		if r.Is(at, lex.The) {
			at++
		}
		to := r.pluralItem(at, end)
		if last := r.pluralItem(to+1, end); closed && last > to+1 && r.Is(to, lex.And) && r.Token(at-2).Is(lex.FlagComma) {
			to = last // ", and Industry and Trade"
		} else if last := r.pairInList(to, end); !closed && last > to && (at > i+2 || r.endsInAnd(last, end)) {
			to = last
		}
		if to == at || r.Is(to, lex.Of, lex.For) && len(items) > 0 && !r.countries.BeginsAt(r.Ahead(to+1, end).SkipWord(lex.The).At) {
			break
		}
		topic := lex.PhraseOf(at, r.joined(to, end))
		if last := r.ofStates(singular+" "+r.Clean(topic), i, topic); last > to {
			at, found = last, true
			break
		}
		items = append(items, lex.PhraseOf(at, to))
		at = to
		next := at
		if next < end && r.Tokens[next].Is(lex.FlagComma) {
			next++
		}
		if closed || next == at && !r.Is(next, lex.And) {
			break
		}
		if r.Is(next, lex.And) { // the last item follows
			next++
			closed = true
		}
		if n := next; n < end && (r.Tokens[n].Name() && !r.Tokens[n].In(lex.ClassBody) || r.Is(n, lex.The) && n+1 < end && r.Tokens[n+1].Name()) {
			at = next
			continue
		}
		break
	}
	country := r.countryOfHead(i, at)
	if len(items) == 1 && r.Tokens[i].In(private) && country != "" {
		return r.addPlural(lex.PhraseOf(i, items[0].To), country), true
	}
	for _, p := range items {
		r.addPart(singular, i, p, country)
	}
	return at, found || len(items) > 0
}

// pluralHead returns the head of the bodies of a list that is printed in the plural at token i,
// and the preposition after it, "Ministry of"; false if the plural is the name of one body.
func (r *work) pluralHead(i int32) (singular string, ok bool) {
	if !series.Plural(r.Text, i) || !r.Is(i+1, lex.Of, lex.For) || r.Token(i-1).Name() && !r.Is(i-1, lex.The) && !r.countries.EndsAt(i-1) {
		return "", false
	}
	singular = lex.Singular(r.TextIn(i, i+1))
	several := r.Token(i).In(ofSeveral) // else "Centers for Disease Control" is one
	if start := r.countries.Start(i - 1); !several && (r.Is(i+1, lex.For) || start >= 0 && !r.Token(start-1).In(lex.ClassDeterminer)) {
		return "", false // "Peruvian Institutes of Tide Research, Harbours Peru and the Port Authority"
	}
	return singular + " " + r.TextIn(i+1, i+2), true
}

// addPlural adds the one body of a country whose name is in the plural, "Canadian Institutes
// of Tidal Research", and returns its end.
func (r *work) addPlural(p lex.Phrase, country string) int32 {
	b := named(p, organizationPattern)
	if start := r.countries.Start(p.From - 1); start >= 0 {
		b.From, b.Core = start, start
	}
	b.Country = country
	r.addBody(b)
	return b.To
}

// countryOfHead returns the country of bodies whose one head is at token head, and
// whose list ends before token end: "the Kenyan Ministries of", "… Ports and Health
// of Kenya"; "" if none is printed.
func (r *work) countryOfHead(head, end int32) string {
	if r.Token(head - 1).Is(lex.FlagPossessive) {
		head--
	}
	if code := r.countries.Before(head); code != "" || !r.Is(end, lex.Of) {
		return code
	}
	code, to := r.CountryAt(r.Ahead(end+1, int32(len(r.Tokens))).SkipWord(lex.The).At)
	if r.Is(to, lex.And) && r.Token(to+1).Name() {
		return "" // "of Ireland and Northern Ireland": not of the one alone
	}
	return code
}

// pairInList returns the end of what "and" at token i joins to the item before it if the
// list goes on with a comma, "Ports and Reefs, Trade": they are one; i if they are not.
func (r *work) pairInList(i, end int32) int32 {
	if !r.Is(i, lex.And) {
		return i
	}
	to := r.pluralItem(i+1, end)
	next := r.Ahead(to, end).Skip(lex.FlagComma).SkipWord(lex.And)
	if to == i+1 || !r.Token(to).Is(lex.FlagComma) || next.At >= end || r.pluralItem(next.At, end) == next.At {
		return i
	}
	return to
}

// endsInAnd reports whether the items of a list go on at token i to a last one after "and".
func (r *work) endsInAnd(i, end int32) bool {
	for r.Token(i).Is(lex.FlagComma) && !r.Is(i+1, lex.And) {
		next := r.pluralItem(i+1, end)
		if next == i+1 {
			return false
		}
		i = next
	}
	return r.Is(r.Ahead(i, end).Skip(lex.FlagComma).At, lex.And)
}

// joined returns the end of the topic that "and" at token i joins to the one
// before it, if states follow: "Rivers and Lakes of Peru and Chile"; i if
// none does.
func (r *work) joined(i, end int32) int32 {
	if !r.Is(i, lex.And) {
		return i
	}
	if to := r.topics(i+1, end); to > i+1 && r.Is(to, lex.Of) {
		return to
	}
	return i
}

// ofStates reads "Ministries of Ports of Peru and Chile", "Ports Ministries of Peru and
// Chile", whose head is at token head and whose topic is p, or is in it: one body of the
// name for each state. It returns the end of the states, 0 if there are none.
func (r *work) ofStates(name string, head int32, p lex.Phrase) int32 {
	if !r.Is(p.To, lex.Of) {
		return 0
	}
	c := r.Ahead(p.To+1, int32(len(r.Tokens)))
	var states []lex.Phrase
	for {
		code, to := r.CountryAt(c.SkipWord(lex.The).At)
		if code == "" {
			break
		}
		states = append(states, lex.PhraseOf(c.At, to))
		if c = c.To(to).Skip(lex.FlagComma).SkipWord(lex.And); c.At == to {
			break
		}
	}
	if len(states) < 2 {
		return 0
	}
	for _, state := range states {
		b := named(p, organizationPlural)
		b.Entry = r.ofOrFor(name)
		b.Country = r.countries.Before(state.To)
		at := r.addBodyNamed(b, name+" of "+r.Clean(state))
		r.AddSpan(&r.All[at].Basis, head, head+1)
		r.AddSpan(&r.All[at].Basis, state.From, state.To)
	}
	return states[len(states)-1].To
}

// pluralItem returns the end of one item: the longest of the registry, else a
// run of capitals; "Health and Human Services" is one.
func (r *parts) pluralItem(at, end int32) int32 {
	to := r.capitals(at, end)
	if r.countries.BeginsAt(at) || r.acronym(at) {
		return at
	}
	for n := at; n < to; n++ {
		if r.Tokens[n].In(lex.ClassBody) && !r.Tokens[n].In(lex.ClassTopic) {
			return at
		}
	}
	if to > at && (r.Is(to, lex.And) || r.Token(to).Is(lex.FlagAmpersand)) && to+1 < end {
		next := r.capitals(to+1, end)
		if next > to+1 && (r.Token(to).Is(lex.FlagAmpersand) || r.goesOn(next, end)) {
			return next // "of Trade and Industry, Health, and the Interior"
		}
		if _, ok := r.lookup("Department of " + r.CleanText(at, next)); ok && next > to+1 {
			return next
		}
	}
	return to
}

// acronym reports whether token i is the acronym of a body of the registry, and no topic:
// "Departments of State, Commerce and Defense, USAID".
func (r *parts) acronym(i int32) bool {
	return r.Token(i).Is(lex.FlagUpper) && r.Token(i).Word == 0 && r.knownIn(lex.PhraseOf(i, i+1))
}

// goesOn reports whether a list goes on with two items at least, each after a comma, at token
// i, so that the "and" before it joins the words of one item.
func (r *parts) goesOn(i, end int32) bool {
	second := r.Ahead(i+1, end)
	comma := r.Ahead(r.capitals(second.At, end), end)
	if comma.Is(lex.And) {
		comma = comma.To(r.capitals(comma.At+1, end))
	}
	return r.Token(i).Is(lex.FlagComma) && !r.acronym(second.At) && comma.At > second.At && comma.In(lex.FlagComma) && !r.Holds(second.Passed(comma), lex.ClassBody)
}

// addPart enters the body of a country whose head is printed in the plural at token head and whose topic is p.
func (r *work) addPart(singular string, head int32, p lex.Phrase, country string) {
	name := singular + " " + r.CleanText(p.From, p.To)
	if r.Is(p.From-1, lex.The) {
		name = singular + " the " + r.CleanText(p.From, p.To)
	}
	b := named(p, organizationPlural)
	b.Entry, b.Country = r.ofOrFor(name), country
	b.Listed = !r.Tokens[head].In(private)
	at := r.addBodyNamed(b, name)
	r.AddSpan(&r.All[at].Basis, head, head+1)
}

// ofOrFor finds a name in the registry that may have it with "of" where it is printed with "for";
// 0 if it does not.
func (r *parts) ofOrFor(name string) int32 {
	entry, ok := r.lookup(name)
	if !ok {
		if entry, ok = r.lookup(strings.Replace(name, " for ", " of ", 1)); !ok {
			return 0
		}
	}
	return entry
}

// lookup finds a name that is not printed in one piece in the registry.
func (r *parts) lookup(name string) (int32, bool) {
	toks := r.Aside(name)
	to, entry := r.Gazetteer.Match(toks, 0, int32(len(toks)))
	if int(to) != len(toks) {
		return 0, false
	}
	_, ok := r.Meaning(lex.Hit{Entry: entry}, lex.KindOrganization)
	return entry, ok
}

// listed reads the lists of those who sent somebody: "representatives from A,
// the B; and C". An item with capitals that no other rule knows is a body.
func (r *work) listed() {
	for n := range r.Sentences {
		s := r.Sentences[n]
		if !s.In(lex.ClassParty) && !r.Holds(s.Phrase, sending) {
			continue
		}
		toks, next := r.Tokens[s.From:max(s.From, s.To-2)], s.From
		for n := range toks {
			i := s.From + int32(n)
			if t := &toks[n]; !t.In(lex.ClassParty) && !t.In(sending) || i < next || r.At[i] != 0 {
				continue
			}
			if r.included(i, s) {
				next = r.listItems(i+1, s.To)
				continue
			}
			if !r.Tokens[i].In(lex.ClassParty) && !Representing(r.Token(i)) {
				continue
			}
			at := i + 1
			if r.Is(at, lex.From, lex.Of) || Representing(r.Token(at)) {
				at++
			} else if !Representing(r.Token(i)) {
				continue
			}
			next = r.listItems(r.announced(at, s.To), s.To)
		}
	}
}

// included reports whether "included" at i speaks of participants or a delegation.
func (r *names) included(i int32, s lex.Sentence) bool {
	t := &r.Tokens[i]
	return t.In(sending) && t.In(lex.ClassPast) && r.NounBefore(i, s, 9, lex.ClassSide|lex.ClassParty)
}

// Representing reports whether a token says that those before it represent the
// bodies after it.
func Representing(t *lex.Token) bool {
	return t.In(sending) && t.In(lex.ClassGerund) && !t.Is(lex.FlagCapital)
}

// announced returns the token after the small words at token i that announce a list: "the
// following ministries and agencies:", "the ministries concerned (", i if none are there.
func (r *names) announced(i, end int32) int32 {
	const longest = 10
	c := r.Ahead(i, min(end, i+longest))
	mark := c.Until(func(t *lex.Token) bool { return !t.Is(lex.FlagWord) || t.Is(lex.FlagCapital) })
	if mark.In(lex.FlagColon|lex.FlagSemicolon|lex.FlagOpen) && r.Holds(mark.Passed(c), lex.ClassBody) {
		return mark.At + 1
	}
	return i
}

// listItems reads the items of a list that begins at token i, and returns its end.
func (r *work) listItems(i, end int32) int32 {
	known := false          // one item at least is a body, so that this is a list of bodies
	var before []lex.Phrase // acronyms before the first that is known
	for at := i; at < end; {
		for at < end && (r.Tokens[at].In(lex.ClassDeterminer) || r.Is(at, lex.From) || r.Tokens[at].Is(lex.FlagComma|lex.FlagSemicolon) || r.Is(at, lex.And, lex.Including)) {
			at++
		}
		if at >= end {
			return end
		}
		if m := r.At[at]; m != 0 {
			known = true
			at = r.Mentions[m-1].To
			for _, p := range before {
				r.addListed(p)
			}
			before = nil
			at = r.Ahead(at, end).SkipParens().At
			if at < end && r.Tokens[at].Is(lex.FlagPossessive) {
				return at
			}
		} else {
			to := r.capitals(at, end)
			if more := r.capitals(to+1, end); to > at && r.Is(to, lex.Of, lex.For) && more > to+1 {
				to = more // "Peruvian Institutes of Tide Research"
			}
			p := lex.PhraseOf(at, to)
			if !known && (p.Len() > 1 || r.HitOn(at) != 0) || to == at || !r.plainItem(p, end) {
				return at
			}
			if known {
				r.addListed(p)
			} else {
				before = append(before, p)
			}
			at = r.Ahead(to, end).SkipParens().At
		}
		if at >= end || !r.Tokens[at].Is(lex.FlagComma|lex.FlagSemicolon) && !r.Is(at, lex.And, lex.Including) {
			return at
		}
	}
	return end
}

// addListed enters an item of a list of bodies.
func (r *work) addListed(p lex.Phrase) {
	b := named(p, organizationListed)
	b.Listed = true
	r.addBody(b)
}

// plainItem reports whether capitals can be the name of a
// body in a list: no country, no person with a post, and the item ends there.
func (r *work) plainItem(p lex.Phrase, end int32) bool {
	if _, next := r.CountryAt(p.From); next >= p.To {
		return false
	}
	for n := p.From; n < p.To; n++ {
		if r.Tokens[n].In(lex.ClassPost|lex.ClassRank|lex.ClassHonorific|lex.ClassMonth|lex.ClassSeriesHead) || r.At[n] != 0 {
			return false
		}
	}
	if first := r.TokenText(p.From); p.To-p.From < 2 && strings.ToLower(first[1:]) == first[1:] {
		return false // but "NASA", "OpenPier"
	}
	return p.To >= end || r.Tokens[p.To].Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop|lex.FlagOpen) || r.Is(p.To, lex.And)
}
