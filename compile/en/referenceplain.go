package en

// plainReference reads what has no name of its own: an event with a date ("the
// fourth joint workshop in Japan in August 2014"), a working group that is
// told apart ("the expert working group").
func (r *reader) plainReference(i, from, to int32) int32 {
	start := r.modifiers(i, from)
	if start == i || r.hitOn(start) != 0 && r.meetingName(start) {
		return i
	}
	s := r.lit(i)
	end := r.sentenceEnd(i, to)
	switch {
	case s == "group" && r.lit(i-1) == "working" || s == "force" && r.lit(i-1) == "task":
		if !r.tok(start - 1).In(ClassDeterminer) {
			return i
		}
		on, own := r.groupOn(i+1, end), r.ownWord(start, i-1)
		if own && r.is(i+1, wTo) {
			on = i + 1 // its name is complete, what follows is its task
		}
		if own || on > i+1 {
			return r.addReference(refGroup, start, on, referenceGroup, end)
		}
	case s == "visit" && r.role(i-1)&roleFormal != 0 && r.is(i+1, wTo) && r.inCountry(i+2):
		return r.addReference(refEvent, i-1, r.hits[r.hitAt[i+2]-1].To, referenceVisit, end)
	case r.tok(i).In(ClassEvent) && s != "event" && s != "visit" && s != "exercise" && s != "forum" || s == "meeting" && r.lit(start) == "kick":
		if date, _ := r.dateOf(start, i+1, end); date != "" && !r.ofMeeting(start, i+1) {
			return r.addReference(refEvent, start, i+1, referenceEvent, end)
		}
	}
	return i
}

// groupOn returns the token behind what a working group that ends at i is on:
// "on migrant labor", "to protect workers"; i where nothing says it.
func (r *reader) groupOn(i, to int32) int32 {
	if !r.is(i, wOn, wFor, wTo) {
		return i
	}
	end := i
	for at := i + 1; at < to && r.lowNoun(at); at++ {
		end = at + 1
	}
	return end
}

// ownWord reports whether one of the words before "working group" says which
// one is meant: "expert", not "new" or "joint".
func (r *reader) ownWord(from, to int32) bool {
	for ; from < to; from++ {
		t := r.tok(from)
		if !t.Is(FlagHyphen) && !t.In(ClassOrdinal|ClassCardinal|ClassAdverb|ClassDeterminer) && r.role(from)&roleVague == 0 {
			return true
		}
	}
	return false
}

func (r *reader) meetingName(i int32) bool { return r.tok(i).In(ClassSeriesHead) }

// modifiers goes back over the small words before the noun at i: "fourth
// joint", "kick-off".
func (r *reader) modifiers(i, from int32) int32 {
	start := i
	for j := i - 1; j >= from && j > i-8; j-- {
		t := r.tok(j)
		if t.Is(FlagHyphen) {
			if r.tok(j - 1).In(ClassPreposition) {
				return i // "in-person"
			}
			continue
		}
		if !t.Is(FlagWord|FlagNumber) || t.In(ClassDeterminer|ClassPreposition|ClassConjunction|ClassPronoun|ClassModal|ClassBe|ClassHave) || t.Word == wTo || t.In(ClassVerb) && t.In(ClassGerund|ClassPast) && r.lit(j) != "working" || t.Is(FlagNumber) {
			return start
		}
		start = j
	}
	return start
}
