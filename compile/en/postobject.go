package en

// postObject returns the end of the noun phrase behind the preposition at i; i
// where no phrase with a capital follows.
func (r *reader) postObject(i, end int32) int32 {
	at := i + 1
	if r.is(i, wIn) && r.wordAt(at) == "charge" && r.is(at+1, wOf, wFor) {
		at += 2
	}
	for at < end && (r.is(at, wThe, wIts) || r.wordAt(at) == "all") {
		at++
	}
	if at >= end {
		return i
	}
	if m := r.bodyAt[at]; m != 0 {
		to := r.bodies[m-1].To
		if r.bodies[m-1].From == at && to <= end {
			if to < end && r.toks[to].Is(FlagCapital) && r.toks[to].In(ClassPost) { // "of the European Commission President"
				return r.postHeads(to, end)
			}
			return r.behindShort(to, end)
		}
	}
	if to := r.postPlace(at, end); to > at {
		return to
	}
	if !r.toks[at].Name() {
		return i
	}
	if value, to := r.phrase(at); value == "region" {
		return max(to, r.topicList(to, end))
	}
	for n := at; n < end && n < at+3 && r.toks[n].Name(); n++ { // "Assistant to the President", "Adviser to the Prime Minister"
		if r.toks[n].In(ClassPost) {
			return r.postEnd(n, end)
		}
		if !r.toks[n].In(ClassPostModifier | ClassLevel) {
			break
		}
	}
	if to := r.topicList(at, end); to > at {
		return r.behindTopics(to, end)
	}
	if !r.is(i, wOf, wFor, wTo) {
		return i
	}
	// A word that the lists do not have: it and the capitals glued to it.
	at++
	for at+1 < end && r.toks[at].Is(FlagHyphen) {
		at += 2
	}
	return r.topicList(at, end)
}

// postPlace returns the end of a country or city at which a post is, with what
// belongs to it: "Germany’s Federal Ministry", "East Asian and Pacific
// Affairs"; at where none begins there.
func (r *reader) postPlace(at, end int32) int32 {
	if h, ok := r.hit(at); ok && h.To <= end && r.toks[at].Is(FlagCapital) {
		if _, ok := r.meaning(h, KindOrganization); ok && h.To > at+1 && r.tok(h.To).Is(FlagComma|FlagSemicolon) {
			return h.To // "Minister of Public Safety Canada," which names no body here
		}
		if e, ok := r.meaning(h, KindCountry, KindDemonym, KindCity); ok {
			if to := r.topicList(at, end); to > h.To {
				return to // "American and European Affairs"
			}
			if to := r.embassy(h.To, end); to > h.To {
				return to
			}
			if to := r.topicList(h.To, end); to > h.To && !r.toks[h.To].Is(FlagComma) && e.Kind != KindCity {
				return to // "East Asian and Pacific Affairs"
			}
			behind := h.To
			if behind < end && r.toks[behind].Is(FlagPossessive) { // "at Germany’s Federal Ministry"
				behind++
			}
			if behind < end && r.bodyAt[behind] != 0 {
				return r.bodies[r.bodyAt[behind]-1].To
			}
			if to := r.namedAfter(h.To, end); to > h.To {
				return to
			}
			return r.behindShort(h.To, end)
		}
	}
	return at
}

// namedAfter returns the end of what is named after the place that ends before
// token i, "the Lima Declaration"; i where it is only a place.
func (r *reader) namedAfter(i, end int32) int32 {
	if t := r.tok(i); i < end && t.Name() && t.In(ClassDocument|ClassProgramme|ClassEvent) && !t.In(ClassPost) {
		return i + 1
	}
	return i
}

// behindShort passes over an acronym in parentheses.
func (r *reader) behindShort(i, end int32) int32 {
	if i+2 < end && r.toks[i].Is(FlagOpen) && r.toks[i+2].Is(FlagClose) {
		return i + 3
	}
	return i
}

// topicList returns the end of the topics at i, joined by commas and "and":
// "Economic Growth, Energy, and the Environment". A comma joins only where
// "and" closes the list.
func (r *reader) topicList(i, end int32) int32 {
	best := i
	at := i
	for {
		from := at
		if r.is(at, wThe) && at > i {
			at++
		}
		for at < end && (r.topicWord(at) || r.toks[at].Is(FlagHyphen|FlagAmpersand|FlagSlash) && at > from && at+1 < end && r.toks[at+1].Is(FlagWord)) {
			if r.bodyAt[at] != 0 {
				break
			}
			at++
		}
		if at == from || r.is(at-1, wThe) {
			return best
		}
		if at < end && r.tok(at).Name() && r.tok(at).In(ClassPost) && from > i {
			return best // "and Deputy Assistant" of "Minister"
		}
		if from == i || r.is(from-1, wAnd) || r.is(from-2, wAnd) {
			best = at
		}
		if at >= end {
			return best
		}
		if r.toks[at].Is(FlagComma) {
			at++
		}
		if r.is(at, wAnd) {
			at++
		}
		if at-1 < from || at >= end || !(r.topicWord(at) || r.is(at, wThe) && r.topicWord(at+1)) || !r.tok(at-1).Is(FlagComma) && !r.is(at-1, wAnd) {
			return best
		}
	}
}

// topicWord reports whether token i is a word that the subject of a post has.
func (r *reader) topicWord(i int32) bool {
	t := r.tok(i)
	if h, ok := r.hit(i); ok && h.To == i+1 && !t.Is(FlagUpper) {
		if _, ok := r.meaning(h, KindDemonym); ok {
			return true
		}
	}
	return t.Name() && (t.In(ClassTopic|ClassNoun|ClassPostModifier|ClassPlaceNoun|ClassGroup|ClassProgramme|ClassSeriesHead|ClassDialogue) && !t.In(ClassPost|ClassMonth) || t.Is(FlagUpper) && !t.Is(FlagAbbrev) && t.End-t.Start <= 4 && t.Word != 0)
}

// behindTopics passes over the country that ends the name of a department,
// "Public Safety Canada", where the item ends with it too.
func (r *reader) behindTopics(i, end int32) int32 {
	h, ok := r.hit(i)
	if !ok || h.To >= end || !r.toks[h.To].Is(FlagComma|FlagSemicolon) {
		return i
	}
	if _, ok := r.meaning(h, KindCountry); ok {
		return h.To
	}
	return i
}
