package en

// post is a post as printed: tokens From to To, Head its first head word.
type post struct {
	From, Head, To int32
	Owner          int32 // a body before the possessive: its mention in r.bodies plus 1, or 0
	Country        string
	Plural         bool
}

// postAt reads the post whose first head word stands at token h. Nothing
// before start nor from end on belongs to it.
func (r *reader) postAt(h, start, end int32) (post, bool) {
	if !r.headsPost(h) {
		return post{}, false
	}
	p := post{Head: h, From: r.postStart(h, start)}
	switch r.wordAt(p.From) {
	case "HMS", "USS", "HMAS", "HMCS": // a ship
		return post{}, false
	}
	p.To = r.postEnd(h, end)
	r.postOwner(&p, start)
	last := r.tok(p.Head)
	for i := p.Head; i < p.To && !r.toks[i].In(ClassPreposition); i++ {
		if r.toks[i].In(ClassPost) && r.bodyAt[i] == 0 {
			last = &r.toks[i]
		}
	}
	p.Plural = r.text[last.End-1] == 's' && !last.Is(FlagUpper) && last.In(ClassPost|ClassRank)
	return p, true
}

// headsPost reports whether token i heads a post; "Assistant" does before "to".
func (r *reader) headsPost(i int32) bool {
	t := r.tok(i)
	return t.Is(FlagCapital) && (t.In(ClassPost|ClassRank) || t.In(ClassLevel) && r.is(i+1, wTo) && r.str(i, i+1) == "Assistant")
}

// postStart goes left from a head word over what a post begins with: ranks,
// topics, bodies, countries, "Secretary of State’s".
func (r *reader) postStart(h, start int32) int32 {
	at := h
	for at > start {
		t := &r.toks[at-1]
		if r.personAt[at-1] != 0 {
			return at
		}
		country := r.countryFrom(at)
		switch {
		case country < at-1 && country >= start: // "Republic of Korea"
			at = country
		case r.bodyAt[at-1] != 0:
			at = r.bodies[r.bodyAt[at-1]-1].From
		case t.Is(FlagHyphen|FlagSlash) && at-1 > start && r.toks[at-2].Is(FlagWord|FlagNumber):
			at -= 2
		case t.Name() && t.In(ClassLevel):
			at--
		case t.Name() && t.Class&(ClassDeterminer|ClassPreposition|ClassConjunction|ClassPronoun|ClassSubordinate|ClassRelative|ClassCommon|ClassHonorific|ClassParty|ClassDayWord) == 0 && !(t.In(ClassAdverb) && r.toks[at-1].Is(FlagLineStart)):
			at--
		case t.Is(FlagUpper) && t.Is(FlagWord) && t.Is(FlagAbbrev):
			at--
		case t.Is(FlagPossessive) && at-2 >= start && r.postTail(at-2, start):
			at = r.postStart(at-2, start)
		case r.is(at-1, wAnd) && at-2 >= start && r.toks[at-2].Is(FlagCapital) && r.toks[at-2].In(ClassTopic) && r.toks[at].In(ClassTopic) && r.bodyAt[at-2] == 0 && !r.tok(at-3).Is(FlagComma):
			at -= 2 // "Trade and Industry Minister"
		case r.is(at-1, wOf) && at-2 >= start && r.toks[at-2].In(ClassPost) && r.toks[at-2].Is(FlagCapital) && r.is(at, wState):
			at -= 2
		default:
			return at
		}
	}
	return at
}

// countryFrom returns the first token of the country that ends before token
// i; i where none does.
func (r *reader) countryFrom(i int32) int32 {
	if i <= 0 || !r.toks[i-1].Is(FlagCapital) {
		return i
	}
	for from := i - 1; from >= 0 && from > i-5; from-- {
		if r.hitAt[from] == 0 {
			continue
		}
		if code, to := r.country(from); code != "" && to == i {
			return from
		}
		return i // no other one ends there
	}
	return i
}

// postTail reports whether the word at i ends a post in the possessive:
// "Secretary of State’s Coordinator", "President’s Adviser".
func (r *reader) postTail(i, start int32) bool {
	if r.toks[i].In(ClassPost) && r.toks[i].Is(FlagCapital) && r.bodyAt[i] == 0 {
		return true
	}
	return r.is(i, wState) && i-2 >= start && r.is(i-1, wOf) && r.toks[i-2].In(ClassPost)
}

// postOwner notes the body or country whose possessive stands before a post, and
// a country with which the post begins.
func (r *reader) postOwner(p *post, start int32) {
	at := p.From - 1
	for at >= start && (r.toks[at].In(ClassOrdinal|ClassDeterminer|ClassLevel) && !r.toks[at].Is(FlagCapital) || r.wordAt(at) == "current" || r.wordAt(at) == "new") {
		at--
	}
	for at >= start && r.toks[at].Is(FlagClose) { // "’s (ONDCP) Director"
		for at >= start && !r.toks[at].Is(FlagOpen) {
			at--
		}
		at--
	}
	if at >= start && r.toks[at].Is(FlagPossessive) {
		if m := r.bodyAt[max(0, at-1)]; m != 0 {
			p.Owner = m
			p.Country = r.facts.Organizations[r.bodies[m-1].Fact].Country
			return
		}
		p.Country = r.countryBefore(at)
	}
	for i := p.From; i < p.Head && p.Country == ""; i++ {
		if code, _ := r.country(i); code != "" && r.bodyAt[i] == 0 {
			p.Country = code
		}
	}
	for i := p.Head; i+1 < p.To && p.Country == ""; i++ {
		if !r.is(i, wOf) {
			continue
		}
		at := i + 1
		if r.is(at, wThe) {
			at++
		}
		if code, _ := r.country(at); code != "" && !r.is(i-1, wTo) {
			p.Country = code
		}
	}
}

// wordAt returns the text of a token of at most 16 bytes; "" of a longer one
// and outside of the text.
func (r *reader) wordAt(i int32) string {
	if i < 0 || int(i) >= len(r.toks) || r.toks[i].End-r.toks[i].Start > 16 {
		return ""
	}
	return r.str(i, i+1)
}

// postPrepositions are those with which the object of a post begins.
const postPrepositions wordSet = 1<<wOf | 1<<wFor | 1<<wTo | 1<<wIn | 1<<wOn | 1<<wAt | 1<<wWith

// postEnd goes right from a head word: further heads, and what follows them
// with of, for, to, in, on, at, "in charge of".
func (r *reader) postEnd(h, end int32) int32 {
	at := r.postHeads(h, end)
	for at < end {
		next := at
		switch {
		case r.toks[at].one(postPrepositions):
			next = r.postObject(at, end)
		case r.toks[at].Word == wAnd || r.toks[at].Is(FlagAmpersand|FlagSlash):
			next = r.secondPost(at+1, end)
		case r.tok(at+1).Word == wFor && r.wordAt(at) == "responsible":
			next = max(at, r.postObject(at+1, end))
		}
		if next <= at+1 {
			break
		}
		at = next
	}
	return at
}

// postHeads returns the end of the head words at h: "Director General", "Chief Information Officer".
func (r *reader) postHeads(h, end int32) int32 {
	at := h + 1
	for at < end {
		t := &r.toks[at]
		if t.Is(FlagHyphen) && at+1 < end && r.toks[at+1].In(ClassPost|ClassRank|ClassLevel) {
			at += 2
			continue
		}
		if t.Is(FlagHyphen) {
			if next := r.wordAt(at + 1); next == "designate" || next == "elect" || next == "general" {
				at += 2
				continue
			}
			if at+3 < end && r.is(at+1, wAt) && r.toks[at+2].Is(FlagHyphen) {
				at += 4 // "Ambassador-at-Large"
				continue
			}
			return at
		}
		if !t.Name() {
			if text := r.wordAt(at); text == "d’Affaires" || text == "d'Affaires" || text == "d’affaires" || text == "a.i." {
				at++
				continue
			}
			return at
		}
		if r.bodyAt[at] != 0 {
			return at
		}
		if t.In(ClassPost | ClassRank | ClassLevel) {
			at++
			continue
		}
		n := at
		for n < end && n < at+4 && r.toks[n].Name() && r.toks[n].In(ClassTopic|ClassPostModifier|ClassNoun|ClassBody) && !r.toks[n].In(ClassPost) {
			n++
		}
		if n > at && n < end && r.toks[n].Is(FlagCapital) && r.toks[n].In(ClassPost) {
			at = n + 1
			continue
		}
		// "Deputy Secretary Cyber and Infrastructure Security Hamish Hansford": topics without a preposition.
		if n > at && r.firstNameAfterTopics(n, end) {
			return r.topicList(at, end)
		}
		return at
	}
	return at
}

// firstNameAfterTopics reports whether the topics that go on at i end before a name.
func (r *reader) firstNameAfterTopics(i, end int32) bool {
	to := r.topicList(i, end)
	if to == i && r.is(i, wAnd) {
		to = r.topicList(i+1, end)
	}
	_, words := r.nameFrom(to, end)
	return words >= 2
}

// secondPost returns the end of a further post behind "and": "and Deputy
// National Security Advisor"; i-1 where none follows or it is another person's.
func (r *reader) secondPost(i, end int32) int32 {
	for at := i; at < end && at < i+8; at++ {
		t := &r.toks[at]
		if !t.Name() && !t.Is(FlagHyphen|FlagSlash) {
			return i - 1
		}
		if t.In(ClassPost) && !t.In(ClassLevel) || t.In(ClassLevel) && !t.In(ClassPost) && r.headsPost(at) {
			return r.postHeads(at, end)
		}
		if r.bodyAt[at] != 0 {
			at = r.bodies[r.bodyAt[at]-1].To - 1
		} else if t.Class == 0 && !t.Is(FlagUpper) {
			return i - 1
		}
	}
	return i - 1
}
