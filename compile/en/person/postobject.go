package person

import (
	"dialoguec/compile/en/lex"
)

// postObject returns the end of the noun phrase after the preposition at i; i
// if no phrase with a capital follows.
func (r *posts) postObject(i, end int32) int32 {
	at := r.objectFrom(i, end)
	if at >= end {
		return i
	}
	if to := r.bodyObject(i, at, end); to > at {
		return to
	}
	if to := r.postPlace(at, end); to > at {
		return to
	}
	if !r.Tokens[at].Name() || at == i+1 && r.Token(i-1).In(spokesman) && r.headsPost(at) {
		return i // "Readout from a Ports Spokesperson on Secretary NAME’s meeting"
	}
	if to := r.regionObject(at, end); to > at {
		return to
	}
	if to := r.postServed(at, end); to > at {
		return to
	}
	if r.Is(i, lex.At) {
		return r.unlistedPlace(i, end)
	}
	if to := r.topicList(at, end); to > at {
		return r.afterTopics(to, end)
	}
	if !r.Is(i, lex.Of, lex.For, lex.To) {
		return i
	}
	return r.unlistedObject(at, end)
}

// objectFrom returns where what follows the preposition at i begins, after "the",
// "charge of" and titles of honour: "to the Honourable Prime Minister".
func (r *posts) objectFrom(i, end int32) int32 {
	at := i + 1
	if r.Is(i, lex.In) && r.Token(at).In(charge) && r.Is(at+1, lex.Of, lex.For) {
		at += 2
	}
	at = r.Ahead(at, end).SkipAll(beforeTopic).At
	if to := r.honorifics(at, end); to > at && r.Token(to).In(lex.ClassPost|lex.ClassPostModifier) {
		return to
	}
	return at
}

// bodyObject returns the end of the body at token at, which follows the preposition at i
// of a post, with what belongs to it; at if none is there.
func (r *posts) bodyObject(i, at, end int32) int32 {
	m := r.bodies.At[at]
	if m == 0 {
		return at
	}
	body := r.bodies.Mentions[m-1]
	to := body.To
	switch {
	case body.From != at || to > end:
		return at
	case to < end && r.Tokens[to].Is(lex.FlagCapital) && r.Tokens[to].In(lex.ClassPost):
		return r.postHeads(to, end) // "of the European Commission President"
	case r.Is(i, lex.For) && r.Is(to, lex.And):
		if more := r.topicList(to+1, end); !r.Token(more).In(lex.ClassPost | lex.ClassLevel) {
			to = more // "for ASEAN and Southeast Asian Affairs"
		}
	case r.Is(i, lex.For):
		to = r.topicList(to, end) // "for ASEAN Economic Community"
	}
	if _, land := r.CountryAt(to + 1); r.Token(to).Is(lex.FlagHyphen) && land > to+1 && land <= end {
		return land // "Director-General of ASEAN-Thailand"
	}
	return r.partAfter(r.afterShort(to, end), body.Fact, end)
}

// partAfter returns the end of the part of a body that is printed right after it, from
// token i on: "of the Department of State’s Bureau of Oceans"; i if none is.
func (r *posts) partAfter(i, whole, end int32) int32 {
	if i+1 >= end || !r.Token(i).Is(lex.FlagPossessive|lex.FlagDash) || r.bodies.At[i+1] == 0 {
		return i
	}
	part := r.bodies.Mentions[r.bodies.At[i+1]-1]
	if part.From != i+1 || part.To > end || r.bodies.All[part.Fact].Parent != int(whole) {
		return i
	}
	return r.afterShort(part.To, end)
}

// regionObject returns the end of a region or province for which a post is, with the
// topics that follow; at if none begins there.
func (r *posts) regionObject(at, end int32) int32 {
	if value, to := r.PhraseAt(at); value == "region" {
		return max(to, r.topicList(at, end), r.topicList(to, end), r.ownUnit(to, end))
	}
	if code, to := r.provinceAt(at); code != "" {
		return to
	}
	return at
}

// postServed returns the end of the post that another one serves, "Assistant to the
// President", "Adviser to the Prime Minister"; at if none begins there.
func (r *posts) postServed(at, end int32) int32 {
	for n := at; n < min(end, at+3) && r.Tokens[n].Name(); n++ {
		if r.Tokens[n].In(lex.ClassPost) {
			return r.postEnd(n, end)
		}
		if !r.Tokens[n].In(lex.ClassPostModifier | lex.ClassLevel) {
			break
		}
	}
	return at
}

// unlistedObject returns the end of an object whose first word no list has, and of the
// capitals glued to it and the topics after it.
func (r *posts) unlistedObject(i, end int32) int32 {
	at := i + 1
	if next := r.Token(at); r.Tokens[i].In(mission) && next.In(lex.ClassPost) && next.Is(lex.FlagCapital) {
		return r.postHeads(at, end) // "Head of Delegation Chairperson"
	}
	for at+1 < end && r.Tokens[at].Is(lex.FlagHyphen) {
		at += 2
	}
	return r.topicList(at, end)
}

// postPlace returns the end of a country or city at which a post is, with what
// belongs to it: "Germany’s Federal Ministry", "East Asian and Pacific
// Affairs"; at if none begins there.
func (r *posts) postPlace(at, end int32) int32 {
	h, ok := r.Hit(at)
	if !ok || h.To > end || !r.Tokens[at].Is(lex.FlagCapital) {
		return at
	}
	if _, ok := r.Meaning(h, lex.KindOrganization); ok && h.To > at+1 && r.Token(h.To).Is(lex.FlagComma|lex.FlagSemicolon) {
		return h.To // "Minister of Public Safety Canada," which names no body here
	}
	e, ok := r.Meaning(h, lex.KindCountry, lex.KindDemonym, lex.KindCity)
	if !ok {
		return at
	}
	if to := r.topicList(at, end); to > h.To {
		return to // "American and European Affairs"
	}
	if to := max(r.embassy(h.To, end), r.ownUnit(h.To, end)); to > h.To {
		return to
	}
	if to := r.topicList(h.To, end); to > h.To && !r.Tokens[h.To].Is(lex.FlagComma) && e.Kind != lex.KindCity {
		return to // "East Asian and Pacific Affairs"
	}
	if after := r.Ahead(h.To, end).Skip(lex.FlagPossessive).At; after < end && r.bodies.At[after] != 0 {
		whole := r.bodies.Mentions[r.bodies.At[after]-1]
		return r.partAfter(whole.To, whole.Fact, end)
	}
	if to := r.namedAfter(h.To, end); to > h.To {
		return to
	}
	return r.afterShort(h.To, end)
}

// ownUnit returns the end of the part of a ministry that is named after the country
// or region before token i, "Tonga policy division", "Pacific desk"; i if none is.
func (r *posts) ownUnit(i, end int32) int32 {
	for at := i; at < min(end, i+4) && r.Tokens[at].Is(lex.FlagWord); at++ {
		t := &r.Tokens[at]
		if t.In(ownUnit) {
			return r.ownUnit(at+1, end) // "policy division"
		}
		if t.Is(lex.FlagCapital) || t.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassDeterminer|lex.ClassPronoun|lex.ClassSubordinate|lex.ClassVerb|lex.ClassPast) {
			break
		}
	}
	return i
}

// unlistedPlace returns the end of a place or house at which a post is, after
// "at" at token i: capitals up to a comma; i if there are none.
func (r *posts) unlistedPlace(i, end int32) int32 {
	const other = lex.ClassPost | lex.ClassHonorific | lex.ClassMeeting | lex.ClassEvent | lex.ClassSeriesHead
	c := r.Ahead(i+1, end).SkipWord(lex.The).Until(func(t *lex.Token) bool { return !t.Name() || t.In(other) })
	if c.At > i+4 || !c.Token().Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop) && !r.finite(c.At) {
		return i
	}
	return c.At
}

// namedAfter returns the end of what is named after the place that ends before
// token i, "the Lima Declaration"; i if it is only a place.
func (r *posts) namedAfter(i, end int32) int32 {
	if t := r.Token(i); i < end && t.Name() && t.In(lex.ClassDocument|lex.ClassProgramme|lex.ClassEvent) && !t.In(lex.ClassPost) {
		return i + 1
	}
	return i
}

// afterShort passes over an acronym in parentheses.
func (r *posts) afterShort(i, end int32) int32 {
	if i+2 < end && r.Tokens[i].Is(lex.FlagOpen) && r.Tokens[i+2].Is(lex.FlagClose) {
		return i + 3
	}
	return i
}

// topicList returns the end of the topics at i, joined by commas and "and":
// "Economic Growth, Energy, and the Environment". A comma joins only if
// "and" closes the list.
func (r *posts) topicList(i, end int32) int32 {
	best, at := i, i
	for {
		from := at
		if r.Is(at, lex.The) && at > i {
			at++
		}
		at = r.topicRun(at, from, end)
		if to := r.topicBeforeAnd(at, end); to > at {
			return to
		}
		if at == from || r.Is(at-1, lex.The) {
			return best
		}
		if at < end && r.Tokens[at].In(lex.ClassRank) && r.Is(at+1, lex.The) {
			return at // "Trade and Tourism Senator the Hon NAME"
		}
		if at < end && r.Tokens[at].Name() && r.Tokens[at].In(lex.ClassPost) && from > i {
			return best // "and Deputy Assistant" of "Minister"
		}
		if from == i || r.Is(from-1, lex.And) || r.Is(from-2, lex.And) {
			best = at
		}
		if at >= end {
			return best
		}
		if r.Tokens[at].Is(lex.FlagComma) {
			at++
		}
		if r.Is(at, lex.And) {
			at++
		}
		if to := r.unlistedTopic(at, end); to > at {
			return max(to, r.topicList(to, end))
		}
		if at-1 < from || at >= end || !r.topicJoined(at) {
			return best
		}
	}
}

// topicRun returns the end of the words and marks of one topic at token i; the list
// went on at from.
func (r *posts) topicRun(i, from, end int32) int32 {
	for i < end && (r.bodies.At[i] == 0 || r.worldBody(i)) && (r.topicWord(i) || i > from && i+1 < end && r.glues(i)) {
		i++
	}
	return i
}

// worldBody reports whether token i is the acronym of an international body.
func (r *posts) worldBody(i int32) bool {
	m := r.bodies.On(i)
	return m != 0 && r.Token(i).Is(lex.FlagUpper) && r.bodies.All[r.bodies.Mentions[m-1].Fact].Country == "INT"
}

// glues reports whether the mark at token i joins two words of a topic, and is not a
// stroke before another post.
func (r *posts) glues(i int32) bool {
	t, next := &r.Tokens[i], &r.Tokens[i+1]
	return t.Is(lex.FlagHyphen|lex.FlagAmpersand|lex.FlagSlash) && next.Is(lex.FlagWord) && !(t.Is(lex.FlagSlash) && next.In(lex.ClassLevel|lex.ClassPost))
}

// topicJoined reports whether a further topic of a list begins at token i.
func (r *posts) topicJoined(i int32) bool {
	return (r.topicWord(i) || r.Is(i, lex.The) && r.topicWord(i+1)) && (r.Token(i-1).Is(lex.FlagComma) || r.Is(i-1, lex.And))
}

// unlistedTopic returns the end of topics of which one is in no list, at token i
// after a comma or "and": "Invalids and Social Affairs", "NEPAD of"; i if none is.
func (r *posts) unlistedTopic(i, end int32) int32 {
	if i+1 >= end {
		return i
	}
	if r.Is(i-1, lex.And) && r.Tokens[i].Is(lex.FlagUpper) && r.Tokens[i].End-r.Tokens[i].Start > 2 && !r.Token(i+1).Name() {
		return i + 1
	}
	if t := r.Token(i); !t.Name() || t.Class != 0 || r.HitOn(i) != 0 || r.bodies.On(i) != 0 {
		return i
	}
	if r.Token(i-1).Is(lex.FlagComma) && r.Is(i+1, lex.And) && r.topicWord(i+2) && !r.Token(i+2).In(lex.ClassPost) {
		return r.topicList(i+2, end)
	}
	if of := r.Ahead(i+2, end).SkipWord(lex.The); r.Is(i-1, lex.And) && r.Is(i+1, lex.Of) && r.countries.BeginsAt(of.At) {
		return i + 1 // "Minister of Transport and Hydrocraft of Peru"
	}
	if r.Is(i-1, lex.And) && r.topicWord(i+1) && r.topicWord(i+2) {
		return r.topicList(i+1, end) // "International and Intergovernmental Labor Affairs"
	}
	return i
}

// topicBeforeAnd returns the end of topics of which the first ends with a word at
// token i that no list has, and "and" leads to a topic that is no other person’s:
// "Overseas Kenyans and Consular Affairs"; i if none is.
func (r *posts) topicBeforeAnd(i, end int32) int32 {
	if i+2 >= end || !r.unknown(i) || r.Tokens[i].Is(lex.FlagUpper) || !r.Is(i+1, lex.And) || !r.topicWord(i+2) || r.bodies.On(i) != 0 {
		return i
	}
	to := r.topicList(i+2, end)
	if next := r.Token(to); to == i+2 || next.Is(lex.FlagCapital) || next.Is(lex.FlagHyphen) {
		return i // "and Trade Minister NAME"
	}
	return to
}

// topicWord reports whether token i is a word that the subject of a post has.
func (r *posts) topicWord(i int32) bool {
	t := r.Token(i)
	if r.worldBody(i) {
		return r.topicWord(i + 1) // "ASEAN Affairs"
	}
	if h, ok := r.Hit(i); ok && h.Country != 0 {
		if _, ok := r.Meaning(h, lex.KindCountry); ok && h.To > i+1 {
			return false // "Foreign Affairs, and the United States"
		}
		if _, ok := r.Meaning(h, lex.KindDemonym); ok && h.To == i+1 && !t.Is(lex.FlagUpper) && !r.Token(i+1).In(lex.ClassSide) {
			return true
		}
	}
	if t.In(lex.ClassBody) && t.Name() && r.Content[t.End-1] == 's' && r.topicWord(i-1) {
		return true // "International Organizations"
	}
	if t.In(newly) && t.Is(lex.FlagCapital) && (r.Is(i+1, lex.And) || r.Token(i+1).Is(lex.FlagAmpersand)) {
		return true // "New & Renewable Energy"
	}
	return t.Name() && (t.In(lex.ClassTopic|lex.ClassNoun|lex.ClassPostModifier|lex.ClassPlaceNoun|lex.ClassGroup|lex.ClassProgramme|lex.ClassSeriesHead|lex.ClassDialogue) && !t.In(lex.ClassPost|lex.ClassMonth) || t.In(lex.RoleNominal) && t.In(lex.ClassFuture) || t.Is(lex.FlagUpper) && !t.Is(lex.FlagAbbrev) && t.End-t.Start <= 4 && t.Word != 0 && t.Class&hardClasses == 0)
}

// afterTopics passes over the country that ends the name of a department,
// "Public Safety Canada", if the item ends with it too.
func (r *posts) afterTopics(i, end int32) int32 {
	h, ok := r.Hit(i)
	if !ok || h.To >= end || !r.Tokens[h.To].Is(lex.FlagComma|lex.FlagSemicolon) {
		return i
	}
	if _, ok := r.Meaning(h, lex.KindCountry); ok {
		return h.To
	}
	return i
}
