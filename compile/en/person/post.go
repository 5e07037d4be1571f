package person

import (
	"dialoguec/compile/en/lex"
)

// post is a post as printed, Head its first head word.
type post struct {
	lex.Phrase
	Head    int32
	Owner   int32 // a body before the possessive: its mention in r.bodies plus 1, or 0
	Country string
	Plural  bool
}

// at returns where a post begins, or i if there is none.
func (p post) at(i int32) int32 {
	if p.Empty() {
		return i
	}
	return p.From
}

// postAt reads the post whose first head word is at token h. Nothing
// before start nor from end on belongs to it.
func (r *posts) postAt(h, start, end int32) (post, bool) {
	if !r.headsPost(h) {
		return post{}, false
	}
	p := post{Phrase: lex.Phrase{From: r.postStart(h, start)}, Head: h}
	if r.Token(p.From).In(ship) {
		return post{}, false
	}
	p.To = r.postEnd(h, end)
	r.postOwner(&p, start)
	last := r.Token(p.Head)
	for i := p.Head; i < p.To && !r.Tokens[i].In(lex.ClassPreposition); i++ {
		if r.Tokens[i].In(lex.ClassPost) && r.bodies.At[i] == 0 {
			last = &r.Tokens[i]
		}
	}
	p.Plural = r.Content[last.End-1] == 's' && !last.Is(lex.FlagUpper) && last.In(lex.ClassPost|lex.ClassRank)
	return p, true
}

// headsPost reports whether token i heads a post; "Assistant" does before "to", "Deputy"
// before "for" and a topic.
func (r *posts) headsPost(i int32) bool {
	t := r.Token(i)
	return t.Is(lex.FlagCapital) && !(t.In(king) && r.wordSurname(i)) && !r.givenTitle(i) && (t.In(lex.ClassPost|lex.ClassRank) || t.In(lex.ClassLevel) && (r.Is(i+1, lex.To) && t.In(assistant) || r.Is(i+1, lex.For) && t.In(deputy) && r.Token(i+2).Name()))
}

// postStart goes left from a head word over what a post begins with: ranks,
// topics, bodies, countries, "Secretary of State’s".
func (r *posts) postStart(h, start int32) int32 {
	at := h
	for at > start && r.at[at-1] == 0 && !r.endsHeading(at-1, h) && !r.endsPlaceOrDay(at) {
		next := r.stepLeft(at, start)
		if next == at {
			break
		}
		at = next
	}
	return at
}

// endsPlaceOrDay reports whether what ends before token at says where or when, and is
// no part of a post: "in Washington, D.C.", "On 21 September New Zealand Minister", "in
// Washington U.S. Vice President", "in Lima President".
func (r *posts) endsPlaceOrDay(at int32) bool {
	t := &r.Tokens[at-1]
	if t.In(lex.ClassMonth) && (r.Token(at-2).Is(lex.FlagNumber) || r.countries.BeginsAt(at)) {
		return true
	}
	if r.countryFrom(at) < at {
		return false
	}
	h, ok := r.Hit(at - 1)
	city := ok && h.To == at && h.Kinds&lex.CityKinds != 0
	return t.Is(lex.FlagHitEnd) && t.Is(lex.FlagAbbrev) || city && (r.countries.BeginsAt(at) || r.Is(h.From-1, lex.In))
}

// stepLeft returns where a post begins if what is before token at belongs to it too; at
// if it does not. The first of the steps that goes on counts.
func (r *posts) stepLeft(at, start int32) int32 {
	for _, step := range [...]func(r *posts, at, start int32) int32{
		(*posts).countryLeft, // "Republic of Korea Minister", "US Secretary"
		(*posts).bodyLeft,    // "the U.S. Mission to ASEAN Chargé", "Ministry of Ports (MOP) Secretary"
		(*posts).markLeft,    // "Vice-President", "High Representative/Vice President"
		(*posts).wordLeft,    // "Senior Trade Adviser"
		(*posts).postLeft,    // "Secretary of State’s Coordinator"
		(*posts).topicLeft,   // "Trade and Industry Minister"
	} {
		if to := step(r, at, start); to < at {
			return to
		}
	}
	return at
}

func (r *posts) countryLeft(at, start int32) int32 {
	from := r.countryFrom(at)
	if one := from == at-1 && !r.Tokens[from].In(lex.ClassPronoun); one || from < start {
		return at
	}
	return from
}

func (r *posts) bodyLeft(at, start int32) int32 {
	switch t := &r.Tokens[at-1]; {
	case r.bodies.At[at-1] != 0:
		return r.bodies.Mentions[r.bodies.At[at-1]-1].From
	case r.Is(at-1, lex.To) && at-2 >= start && r.Tokens[at-2].In(mission) && r.Tokens[at-2].Is(lex.FlagCapital):
		return at - 2
	case t.Is(lex.FlagClose):
		if from := r.shortOfBody(at); from > start {
			return from
		}
	}
	return at
}

func (r *posts) markLeft(at, start int32) int32 {
	t := &r.Tokens[at-1]
	if t.Is(lex.FlagSlash) {
		if from := r.postBefore(at-1, start); from < at-1 {
			return from
		}
	}
	if t.Is(lex.FlagHyphen|lex.FlagSlash) && at-1 > start && r.Tokens[at-2].Is(lex.FlagWord|lex.FlagNumber) {
		return at - 2
	}
	return at
}

// notInPost are the classes of words with a capital that no post has before its head.
const notInPost = lex.ClassDeterminer | lex.ClassPreposition | lex.ClassConjunction | lex.ClassPronoun | lex.ClassSubordinate |
	lex.ClassRelative | lex.ClassCommon | lex.ClassHonorific | lex.ClassParty | lex.ClassDayWord | lex.ClassWeekday

func (r *posts) wordLeft(at, _ int32) int32 {
	switch t := &r.Tokens[at-1]; {
	case t.Name() && t.In(lex.ClassLevel):
		return at - 1
	case t.Name() && !t.In(notInPost) && !r.opensSentence(at-1):
		return at - 1
	case t.Is(lex.FlagUpper) && t.Is(lex.FlagWord) && t.Is(lex.FlagAbbrev) && !t.In(lex.ClassHonorific):
		return at - 1
	}
	return at
}

// opensSentence reports whether an adverb or a gerund at token i has its capital because
// a sentence begins with it: "Earlier President NAME", "Thanking President NAME".
func (r *posts) opensSentence(i int32) bool {
	t := &r.Tokens[i]
	return t.In(lex.ClassAdverb|lex.ClassGerund) && (t.Is(lex.FlagLineStart) || r.Sentences[r.SentenceAt(i)].From == i)
}

func (r *posts) postLeft(at, start int32) int32 {
	switch {
	case at-2 < start:
		return at
	case r.Tokens[at-1].Is(lex.FlagPossessive) && r.postTail(at-2, start):
		return r.postStart(at-2, start)
	case r.Is(at-1, lex.Of) && r.Is(at, lex.State) && r.Tokens[at-2].In(lex.ClassPost) && r.Tokens[at-2].Is(lex.FlagCapital):
		return at - 2
	}
	return at
}

func (r *posts) topicLeft(at, start int32) int32 {
	if at-2 < start || !r.Is(at-1, lex.And) || !r.Tokens[at].In(lex.ClassTopic) {
		return at
	}
	if t := &r.Tokens[at-2]; !t.Is(lex.FlagCapital) || !t.In(lex.ClassTopic) || r.bodies.At[at-2] != 0 || r.Token(at-3).Is(lex.FlagComma) {
		return at
	}
	return at - 2
}

// postBefore returns the first token of the longest post that ends before token i: "High
// Representative for Foreign Affairs/Vice-President"; i if none does.
func (r *posts) postBefore(i, start int32) int32 {
	from := i
	for h := i - 1; h >= max(start, i-16); h-- {
		if h < from && r.headsPost(h) && r.postEnd(h, i) == i {
			from = r.postStart(h, start)
		}
	}
	return from
}

// endsHeading reports whether the word at i ends a heading that runs on into the text:
// it is in capitals, as the word before it is, and the post at h is not.
func (r *posts) endsHeading(i, h int32) bool {
	t := &r.Tokens[i]
	return t.Is(lex.FlagUpper) && t.End-t.Start > 4 && r.Token(i-1).Is(lex.FlagUpper) && !r.Tokens[h].Is(lex.FlagUpper)
}

// shortOfBody returns the first token of the body whose acronym in parentheses
// ends before token i, "Ministry of Ports (MOP) Secretary"; -1 if none does.
func (r *posts) shortOfBody(i int32) int32 {
	if !r.Token(i-2).Is(lex.FlagUpper) || !r.Token(i-3).Is(lex.FlagOpen) {
		return -1
	}
	if m := r.bodies.On(i - 4); m != 0 {
		return r.bodies.Mentions[m-1].From
	}
	return -1
}

// countryFrom returns the first token of the country that ends before token
// i; i if none does.
func (r *posts) countryFrom(i int32) int32 {
	if from := r.countries.Start(i - 1); from >= 0 && r.Tokens[i-1].Is(lex.FlagCapital) {
		return from
	}
	return i
}

// postTail reports whether the word at i ends a post in the possessive:
// "Secretary of State’s Coordinator", "President’s Adviser".
func (r *posts) postTail(i, start int32) bool {
	if r.Tokens[i].In(lex.ClassPost) && r.Tokens[i].Is(lex.FlagCapital) && r.bodies.At[i] == 0 {
		return true
	}
	return r.Is(i, lex.State) && i-2 >= start && r.Is(i-1, lex.Of) && r.Tokens[i-2].In(lex.ClassPost)
}

// postOwner notes the body or country whose possessive is before a post, and
// the country that the post itself names.
func (r *posts) postOwner(p *post, start int32) {
	if at := r.possessiveBefore(p.From-1, start); at >= start {
		if m := r.bodies.At[max(0, at-1)]; m != 0 {
			p.Owner = m
			p.Country = r.bodies.All[r.bodies.Mentions[m-1].Fact].Country
			return
		}
		p.Country = r.countries.Before(at)
	}
	if p.Country == "" {
		p.Country = r.countryBeforeHead(p)
	}
	if p.Country == "" {
		p.Country = r.countryAfterHead(p)
	}
}

// possessiveBefore returns the possessive before a post, with at the token before it;
// less than start if there is none: "Kenya’s then deputy", "’s (ONDCP) Director".
func (r *posts) possessiveBefore(at, start int32) int32 {
	for at >= start && (r.Tokens[at].In(lex.ClassOrdinal|lex.ClassDeterminer|lex.ClassLevel) && !r.Tokens[at].Is(lex.FlagCapital) || r.Tokens[at].In(lately)) {
		at--
	}
	for at >= start && r.Tokens[at].Is(lex.FlagClose) {
		for at >= start && !r.Tokens[at].Is(lex.FlagOpen) {
			at--
		}
		at--
	}
	if at < start || !r.Tokens[at].Is(lex.FlagPossessive) {
		return start - 1
	}
	return at
}

// countryBeforeHead returns the country of a post that its first words name, "US Under
// Secretary", "Lima Vice Mayor"; "" if they do not.
func (r *posts) countryBeforeHead(p *post) string {
	for i := p.From; i < p.Head; i++ {
		if code, _ := r.CountryAt(i); code != "" && r.bodies.At[i] == 0 {
			return code
		}
	}
	if r.Holds(p.Phrase, mayor) {
		if _, code, h, ok := r.countries.CityIn(p.From, p.Head); ok && h.From == p.From {
			return code
		}
	}
	return ""
}

// countryAfterHead returns the country of a post that its last words name, "Minister of
// Ports of Kenya"; "" if they do not.
func (r *posts) countryAfterHead(p *post) string {
	national := false // a body of one country was named
	for i := p.Head; i+1 < p.To; i++ {
		if code := r.landOrCity(p, i); code != "" {
			return code
		}
		m := r.bodies.On(i)
		if m != 0 {
			national = r.bodies.All[r.bodies.Mentions[m-1].Fact].Country != "INT"
		}
		if !r.Is(i, lex.Of) && !(r.Is(i, lex.In) && national) || m != 0 && m == r.bodies.On(i+1) {
			continue
		}
		at := r.Ahead(i+1, p.To).SkipWord(lex.The).At
		if m := r.bodies.On(at); m != 0 && r.Token(r.bodies.Mentions[m-1].To).Is(lex.FlagHyphen) {
			at = r.bodies.Mentions[m-1].To + 1 // "of ASEAN-Thailand"
		}
		if code, to := r.CountryAt(at); code != "" && !r.Is(i-1, lex.To) && r.ownUnit(to, p.To) == to {
			return code
		}
	}
	return ""
}

// landOrCity returns the country that a post has for a whole state at token i,
// "for the Republic of Chile", "in the Sultanate of Oman", or in a city of it, "Mayor of Lima"; else "".
func (r *posts) landOrCity(p *post, i int32) string {
	c := r.Ahead(i+1, p.To).SkipWord(lex.The)
	switch {
	case r.Is(i, lex.For, lex.In) && r.Holds(p.Until(i), minister):
		code, to := r.CountryAt(c.At)
		if code != "" && to > c.At+2 && r.Is(c.At+1, lex.Of) {
			return code
		}
	case r.Is(i, lex.Of) && r.Token(i-1).In(mayor):
		if _, code, h, ok := r.countries.CityIn(c.At, p.To); ok && h.From == c.At {
			return code
		}
	}
	return ""
}

// postEnd goes right from a head word: further heads, and what follows them
// with of, for, to, in, on, at, "in charge of".
func (r *posts) postEnd(h, end int32) int32 {
	at := r.postHeads(h, end)
	for at < end {
		next := at
		switch {
		case r.Tokens[at].In(beforeObject):
			next = r.postObject(at, end)
		case r.Tokens[at].Word == lex.And || r.Tokens[at].Is(lex.FlagAmpersand|lex.FlagSlash):
			if next = r.secondPost(at+1, end); r.twoLeaders(h, at, next) {
				return at
			}
		case r.Tokens[at].Is(lex.FlagOpen):
			next = r.field(at, end)
			if short := r.afterShort(at, end); next == at && short > at && short < end && r.Is(short, lex.Of, lex.For) {
				next = max(at, r.postObject(short, end)) // "Trade Representative (AUSTR) for the Americas"
			}
		case r.Tokens[at].Is(lex.FlagCapital):
			return r.bareTopic(at, end)
		case r.Token(at+1).Word == lex.For && r.Tokens[at].In(responsible):
			next = max(at, r.postObject(at+1, end))
		}
		if next <= at+1 {
			break
		}
		at = next
	}
	return at
}

// bareTopic returns the end of the topics of a post, without a preposition and before a comma
// and a body, at token i: "Managing Director Africa, Ministry of Ports"; i if none are there.
func (r *posts) bareTopic(i, end int32) int32 {
	run := r.Ahead(i, end).Until(func(t *lex.Token) bool { return !t.Name() || !t.In(lex.ClassTopic|lex.ClassNoun) })
	to := max(r.topicList(i, end), run.At)
	if comma := r.Ahead(to, end); to == i || !comma.In(lex.FlagComma) || r.bodies.On(comma.Next().SkipWord(lex.The).At) == 0 {
		return i
	}
	return to
}

// twoLeaders reports whether the posts at token h, before the "and" at token and and
// before token to, are those of two: "The Vice President and Prime Minister NAME", who would
// be said to have both of a country, and "between Peru’s Minister of Ports and Councillor NAME".
func (r *posts) twoLeaders(h, and, to int32) bool {
	start := r.postStart(h, 0)
	if r.Is(start-1, lex.Between) || r.Token(start-1).Is(lex.FlagPossessive) && r.Is(r.countries.Start(start-2)-1, lex.Between) {
		name, _ := r.nameFrom(to, int32(len(r.Tokens)))
		return name > to && !r.Is(name, lex.And)
	}
	return r.Tokens[h].In(president) && and == h+1 && to > and+1 && r.Tokens[to-1].In(ruling) && r.Token(to).Name() &&
		r.Back(start-1, 0).In(lex.ClassDeterminer)
}

// field returns the end of the parenthesis at i that says what a post is for,
// "Secretary (East)", "Joint Secretary (Cyber Diplomacy)"; i if it says
// something else, as an acronym does.
func (r *posts) field(i, end int32) int32 {
	if c := r.Ahead(i+1, min(end, i+5)); c.In(standIn) {
		if c = c.Seek(lex.FlagClose); !c.Done() {
			return c.At + 1 // "Permanent Secretary (Ag.) of the Ministry"
		}
	}
	for at := i + 1; at < min(end, i+12); at++ {
		t := &r.Tokens[at]
		if m := r.bodies.On(at); m != 0 && at == i+1 {
			if unit := r.bodies.Mentions[m-1]; r.Token(unit.To).Is(lex.FlagClose) && r.Tokens[unit.To-1].In(units) {
				return unit.To + 1 // "Joint Secretary (Ports Division)"
			}
		}
		switch {
		case t.Is(lex.FlagClose):
			if at == i+1 || at == i+2 && r.Tokens[i+1].Is(lex.FlagUpper) && !r.worldBody(i+1) {
				return i
			}
			return at + 1
		case r.worldBody(at) || at > i+1 && t.Is(lex.FlagUpper): // "Director General (West Europe & EU)"
		case t.In(lex.ClassHonorific|lex.ClassSide) || r.bodies.On(at) != 0 || r.countries.BeginsAt(at):
			return i
		case !t.Name() && !t.Is(lex.FlagComma|lex.FlagAmpersand|lex.FlagHyphen|lex.FlagSlash) && !r.Is(at, lex.And, lex.Of, lex.For, lex.The):
			return i
		}
	}
	return i
}

// postHeads returns the end of the head words at h: "Director General", "Chief Information Officer".
func (r *posts) postHeads(h, end int32) int32 {
	at := h + 1
	for at < end {
		next := r.nextHead(at, end)
		if next == at {
			return r.barTopics(at, end)
		}
		at = next
	}
	return at
}

// nextHead returns the end of a further head word of a post at token i, with the topics
// before it; i if none is there.
func (r *posts) nextHead(i, end int32) int32 {
	const heads = lex.ClassPost | lex.ClassRank | lex.ClassLevel
	switch t := &r.Tokens[i]; {
	case (t.Is(lex.FlagHyphen) || t.Is(lex.FlagDash) && t.Is(lex.FlagGlued)) && i+1 < end && r.Tokens[i+1].In(heads):
		return i + 2 // also at the end of a line: "Director- General"
	case t.Is(lex.FlagHyphen) && r.Token(i+1).In(afterHyphen):
		return i + 2
	case t.Is(lex.FlagHyphen) && i+3 < end && r.Is(i+1, lex.At) && r.Tokens[i+2].Is(lex.FlagHyphen):
		return i + 4 // "Ambassador-at-Large"
	case t.Is(lex.FlagHyphen):
		return i
	case t.Word == lex.At && r.Token(i+1).In(atLarge):
		return i + 2
	case !t.Name() && t.In(endOfPost):
		return i + 1
	case !t.Name() || r.bodies.At[i] != 0 || t.In(royalTitle):
		return i
	case t.In(heads):
		return i + 1
	}
	if n := r.topicsOfHead(i, end); n > i && n < end && r.Tokens[n].Is(lex.FlagCapital) && r.Tokens[n].In(lex.ClassPost) {
		return n + 1
	}
	return i
}

// topicsOfHead returns the end of the words at token i that the head of a post may have before it.
func (r *posts) topicsOfHead(i, end int32) int32 {
	n := i
	for n < min(end, i+4) && r.Tokens[n].Name() && r.Tokens[n].In(lex.ClassTopic|lex.ClassPostModifier|lex.ClassNoun|lex.ClassBody) && !r.Tokens[n].In(lex.ClassPost) {
		n++
	}
	return n
}

// barTopics returns the end of topics that follow a post at token i without a preposition
// and before a name, "Deputy Secretary Cyber and Infrastructure Security Jane Doe"; i if none do.
func (r *posts) barTopics(i, end int32) int32 {
	t := &r.Tokens[i]
	if !t.Name() || r.bodies.At[i] != 0 || t.In(royalTitle) {
		return i
	}
	if n := r.topicsOfHead(i, end); n > i && r.firstNameAfterTopics(n, end) {
		return r.topicList(i, end)
	}
	return i
}

// firstNameAfterTopics reports whether the topics that go on at i end before a name, or
// before a comma and a name.
func (r *posts) firstNameAfterTopics(i, end int32) bool {
	to := r.topicList(i, end)
	if to == i && r.Is(i, lex.And) {
		to = r.topicList(i+1, end)
	}
	_, words := r.nameFrom(r.Ahead(to, end).Skip(lex.FlagComma).At, end)
	return words >= 2
}

// secondPost returns the end of a further post after "and": "and Deputy
// National Security Advisor"; i-1 if none follows or it is another person's.
func (r *posts) secondPost(i, end int32) int32 {
	for at := i; at < end && at < i+8; at++ {
		t := &r.Tokens[at]
		if at == i && t.In(standIn) && r.Token(at+1).Name() {
			continue // "Director and acting Secretary General"
		}
		if !t.Name() && !t.Is(lex.FlagHyphen|lex.FlagSlash) || at == i && r.countries.BeginsAt(at) {
			return i - 1 // "the Foreign Secretary and US Under Secretary"
		}
		if t.In(lex.ClassPost) && !t.In(lex.ClassLevel) || t.In(lex.ClassLevel) && !t.In(lex.ClassPost) && r.headsPost(at) {
			return r.postHeads(at, end)
		}
		if r.bodies.At[at] != 0 {
			at = r.bodies.Mentions[r.bodies.At[at]-1].To - 1
		} else if t.Class == 0 && !t.Is(lex.FlagUpper) {
			return i - 1
		}
	}
	return i - 1
}
