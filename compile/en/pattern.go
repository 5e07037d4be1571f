package en

import (
	"slices"
	"strings"
)

// pattern reads the name of a body that begins at token i by the words that
// such names are made of: modifiers, a head ("Ministry", "Council"), and what
// follows the head with of, for or on.
func (r *reader) pattern(i, end int32) (body, bool) {
	if r.toks[i].Is(FlagGlued) && r.tok(i-1).Is(FlagHyphen) && r.tok(i-2).Is(FlagWord) {
		return body{}, false // the tail of a compound
	}
	from, head, runEnd := r.headed(i, end)
	if head < 0 || r.tok(from-1).Is(FlagSlash) || head > i && r.text[r.toks[head].End-1] == 's' && r.is(head+1, wOf) && r.countryEnds(head) {
		return body{}, false // "U.S. Departments of State and Justice" are several
	}
	b := body{From: from, Core: from, To: head + 1, Rule: organizationPattern}
	if first, join := r.pairBefore(from); join > 0 && r.pairForum(head) {
		if r.ownForum(first, join) {
			r.rejectForum(from, head)
			return body{}, false
		}
		b.From, b.Core, b.Country = first, first, "INT" // "U.S.-EU Trade and Technology Council"
	} else if code, to := r.country(from); code != "" && to <= head {
		if e, ok := r.meaning(r.hits[r.hitAt[from]-1], KindCountry); ok && e.Country == code || r.toks[to].Is(FlagHyphen) {
			b.Core = to
		} else {
			switch r.str(head, head+1) {
			case "Ministry", "Department", "Cabinet", "Parliament", "Embassy", "Congress": // "Japanese Ministry of Defense"
				b.From, b.Core = to, to
			default: // "Norwegian Space Agency"
				b.Core = to
			}
		}
		b.Country = code
		switch r.str(head, head+1) {
		case "Chamber": // "American Chamber of Commerce in Kenya"
			b.Core, b.Country = from, ""
		}
		if r.airline(head) {
			b.From, b.Core = from, from // "Vietnam Airlines"
		}
		if r.toks[to].Is(FlagHyphen) { // "U.S.-Japan Council" is of both
			b.Country, b.Core = "", from
			if r.pairForum(head) {
				if r.ownForum(from, to) {
					r.rejectForum(to+1, head)
					return body{}, false
				}
				b.Country = "INT"
			}
			if h, ok := r.hit(to + 1); ok {
				if _, ok := r.meaning(h, KindOrganization); ok {
					return body{}, false // "Japan-NATO": a body behind a country
				}
			}
		}
	} else if value, to := r.phrase(from); strings.HasPrefix(value, "prefix:") && to <= head {
		b.Core, b.Country = to, value[len("prefix:"):]
	}
	if runEnd == head+1 || runEnd > head+1 && r.str(runEnd-1, runEnd) == "General" {
		b.To = r.complement(head, end)
	}
	if r.lit(head) == "Force" {
		b.To = head + 2 // "Task Force Delta"
	}
	return r.settled(b, head)
}

// headed finds the run of capitalised words that begins at token i, the last
// head word in it, and where the name begins behind posts and small words.
func (r *reader) headed(i, end int32) (from, head, runEnd int32) {
	from, head = i, -1
	at := i
	for at < end {
		next := r.capitals(at, end)
		if next == at {
			break
		}
		for n := at; n < next; n++ {
			if r.bodyWord(n) {
				head = n
			} else if head >= 0 && r.toks[n].In(ClassPost|ClassLevel) {
				next = n
				break
			}
		}
		runEnd = next
		if head >= 0 {
			break
		}
		if !r.joins(next) {
			if at == i {
				r.headless = next
			}
			break
		}
		join := r.topicJoin(from, next, end)
		if join == next {
			break
		}
		at = join
	}
	if head < 0 {
		return i, -1, runEnd
	}
	for n := from; n < head; n++ {
		t := &r.toks[n]
		switch {
		case t.In(ClassPost) && !t.In(ClassPostModifier) && !r.tok(n+1).Is(FlagPossessive),
			n == from && t.In(ClassMonth) && !t.In(ClassTopic),
			n == from && t.Is(FlagLineStart) && t.In(ClassBase) && !t.In(ClassTopic|ClassNoun):
			from = n + 1
		}
	}
	return r.placedBefore(from, head), head, runEnd
}

// bodyWord reports whether token i can head the name of a body.
func (r *reader) bodyWord(i int32) bool {
	t := &r.toks[i]
	if !t.Is(FlagCapital) {
		return false
	}
	if t.Role.has(roleLeague) && r.tok(i+1).Is(FlagOpen) && r.tok(i+2).Is(FlagUpper) && r.tok(i+3).Is(FlagClose) {
		return true // such a name is a body where it has an acronym
	}
	if !t.In(ClassBody) {
		return t.Role.has(roleUnit) && r.namedUnit(i)
	}
	if s := r.lit(i); (s == "Unit" || s == "Lab") && r.tok(i+1).Name() && !r.toks[i+1].Is(FlagLineStart) {
		return false // "Mobile Network Unit Project"
	} else if s == "Lab" && (i < 2 || !r.toks[i-1].Name() || !r.toks[i-2].Is(FlagCapital|FlagHyphen)) {
		return false // "Radio Lab" may be anything
	}
	// "Cabinet Secretary", "Council President" name a post.
	if next := r.tok(i + 1); next.Is(FlagCapital) && next.In(ClassPost) && r.hitAt[i] == 0 {
		return i > 0 && r.toks[i-1].Is(FlagCapital) && !r.toks[i-1].In(ClassLevel)
	}
	return true
}

// namedUnit reports whether the word at i, which heads no body by itself, does
// so behind the word before it: "Regional Government", "Observer Team", "Task
// Force Delta".
func (r *reader) namedUnit(i int32) bool {
	if i < 2 || !r.toks[i].Role.has(roleUnit) || !r.toks[i-1].Role.has(roleUnitKind) || !r.toks[i-1].Is(FlagCapital) || !r.toks[i-2].Name() {
		return false
	}
	return r.lit(i) != "Force" || r.numberedForce(i)
}

// numberedForce reports whether a task force is told from others by the one
// word or number behind it.
func (r *reader) numberedForce(i int32) bool {
	next, last := r.tok(i+1), r.tok(i+2)
	return (next.Name() && next.Word == 0 || next.Is(FlagNumber) && !next.Is(FlagGlued)) && !last.Name() && !last.Is(FlagHyphen|FlagSlash) && r.hitOn(i+1) == 0
}

// placedBefore returns where a name begins behind the place that a participle
// puts before it, "Lima-based"; from where none stands there.
func (r *reader) placedBefore(from, head int32) int32 {
	for i := from; i+2 < head && r.toks[i].Name(); i++ {
		if r.toks[i+1].Is(FlagHyphen) {
			if r.tok(i + 2).Role.has(rolePlaced) {
				return i + 3
			}
			return from
		}
	}
	return from
}

// capitals returns the token behind the run of capitalised words at i; words
// of one name may be joined by hyphens, "&" and the possessive of a post.
func (r *reader) capitals(i, end int32) int32 {
	at := i
	for at < end {
		t := &r.toks[at]
		switch {
		case t.Name() && !(t.In(ClassDeterminer|ClassPreposition|ClassConjunction|ClassPronoun|ClassRelative|ClassSubordinate|ClassModal|ClassBe|ClassHave) && !t.Is(FlagUpper)) && !(t.In(ClassMonth) && !t.In(ClassTopic) && r.tok(at+1).Is(FlagNumber)):
			at++
		case t.Is(FlagHyphen|FlagAmpersand) && at > i && at+1 < end && r.toks[at+1].Is(FlagWord|FlagNumber):
			if t.Is(FlagHyphen) && !r.toks[at+1].Name() {
				if r.toks[at-1].Is(FlagUpper) {
					return at // "METI-affiliated"
				}
				at++ // "Information-technology"
			}
			at++
		case t.Is(FlagPossessive) && at > i && r.toks[at-1].In(ClassPost) && at+1 < end && r.toks[at+1].Name():
			at++
		default:
			return at
		}
	}
	return at
}

// joins reports whether a name may go on behind what stands at token i.
func (r *reader) joins(i int32) bool { return r.tok(i).Is(FlagComma) || r.is(i, wAnd) }

// topicJoin returns where a name goes on behind "and" or a comma at next:
// "Foreign, Commonwealth and Development Office". All words before must be
// topics. It returns next where it does not go on.
func (r *reader) topicJoin(from, next, end int32) int32 {
	if next >= end {
		return next
	}
	topics := false
	for n := from; n < next; n++ {
		if r.toks[n].In(ClassTopic | ClassNoun) {
			topics = true
		} else if n > from || r.hitAt[n] == 0 {
			return next
		}
	}
	if !topics {
		return next
	}
	at := next
	if r.toks[at].Is(FlagComma) {
		at++
	}
	if r.is(at, wAnd) {
		at++
	}
	if at == next || at >= end || !r.toks[at].Name() || !r.toks[at].In(ClassTopic|ClassNoun) {
		return next
	}
	// The head must follow within a few words.
	for n := at; n < end && n < at+8; n++ {
		t := &r.toks[n]
		if t.In(ClassBody) && t.Is(FlagCapital) && n > at {
			return at
		}
		if !t.Name() && !t.Is(FlagComma) && !r.is(n, wAnd) || t.Name() && !t.In(ClassTopic|ClassNoun) {
			return next
		}
	}
	return next
}

// settled decides whether a name found by pattern is one.
func (r *reader) settled(b body, head int32) (body, bool) {
	for _, at := range [...]int32{b.Core, b.From} {
		h, ok := r.hit(at)
		if !ok {
			continue
		}
		if _, ok := r.meaning(h, KindCountry); ok && h.To >= b.To {
			return body{}, false // "Russian Federation"
		}
		if _, ok := r.meaning(h, KindOrganization); !ok {
			continue
		}
		if h.To >= b.To || h.To-h.From >= 2 && !r.toks[h.To].Is(FlagComma|FlagAmpersand) && !r.is(h.To, wAnd, wIn) && !r.toks[h.To].In(ClassTopic|ClassNoun) {
			return body{}, false // the registry knows more, or all of the name
		}
		r.registered(&b)
	}
	if len(r.pairForums) > 0 && slices.Contains(r.pairForums, nameKey(r.toks[b.Core:b.To])) {
		r.skipTo = b.To
		return body{}, false
	}
	if b.Entry == 0 {
		r.registered(&b)
	}
	if b.Entry != 0 {
		b.Rule = organizationKnown
		return b, true
	}
	if b.To-b.Core < 2 {
		return body{}, false
	}
	if b.To == head+1 && head-1 >= b.Core && r.toks[head-1].Class == 0 && r.toks[head-1].Is(FlagWord) && !r.toks[head-1].Is(FlagUpper) && r.inPost(b.Core) {
		return body{}, false // "Envoy for Emerging Technology Jane Center"
	}
	if r.str(head, head+1) == "Administration" && b.To == head+1 && r.toks[head-1].Word == 0 {
		return body{}, false // "the Smith Administration"
	}
	if b.To == head+1 && (r.weak(b.Core, head) || r.text[r.toks[head].End-1] == 's' && !r.tok(b.To).Is(FlagOpen) && !r.airline(head)) {
		return body{}, false
	}
	return b, true
}

// airline reports whether the head at i is that of an airline, a plural that
// names one.
func (r *reader) airline(i int32) bool {
	s := r.lit(i)
	return s == "Airlines" || s == "Airways"
}

// inPost reports whether token i stands in what a post is for.
func (r *reader) inPost(i int32) bool {
	for at := i - 1; at >= 0 && at > i-8 && !r.toks[at+1].Is(FlagLineStart); at-- {
		if t := &r.toks[at]; t.Is(FlagComma|FlagStop|FlagSemicolon) || t.In(ClassVerb) && !t.Is(FlagCapital) {
			return false
		} else if t.In(ClassPost) && t.Is(FlagCapital) {
			return true
		}
	}
	return false
}

// registered looks the name up as a whole, with and without its country.
func (r *reader) registered(b *body) {
	for _, from := range [...]int32{b.From, b.Core} {
		if to, entry := r.gazetteer.match(r.toks, from, b.To); to == b.To {
			if _, ok := r.meaning(Hit{Entry: entry}, KindOrganization); ok {
				b.Entry = entry
				return
			}
		}
	}
}

// weak reports whether the words before a head do not make a name: ranks,
// ordinals and words such as "Joint" and "New".
func (r *reader) weak(from, head int32) bool {
	for n := from; n < head; n++ {
		t := &r.toks[n]
		if t.In(ClassLevel|ClassOrdinal|ClassCommon|ClassMeeting) || t.Is(FlagHyphen) {
			continue
		}
		switch r.str(n, n+1) {
		case "Joint", "New", "Bilateral", "Trilateral", "High", "Level", "Annual", "Steering", "Inaugural", "Regional", "The", "Ministerial", "Standing", "Advisory", "Leaders", "Foreign", "Future", "Central":
			continue
		}
		return false
	}
	return true
}
