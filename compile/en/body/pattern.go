package body

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
)

// pattern reads the name of a body that begins at token i by the words that
// such names are made of: modifiers, a head ("Ministry", "Council"), and what
// follows the head with of, for or on.
func (r *Bodies) pattern(i, end int32) (body, bool) {
	if r.Tokens[i].Is(lex.FlagGlued) && r.Token(i-1).Is(lex.FlagHyphen) && r.Token(i-2).Is(lex.FlagWord) {
		return body{}, false // the tail of a compound
	}
	from, head, runEnd := r.headed(i, end)
	if head < 0 || r.Token(from-1).Is(lex.FlagSlash) || head > i && r.Content[r.Tokens[head].End-1] == 's' && r.Is(head+1, lex.Of) && r.countryEnds(head) {
		return body{}, false // "U.S. Departments of State and Justice" are several
	}
	b := body{From: from, Core: from, To: head + 1, Rule: organizationPattern}
	if first, join := r.pairBefore(from); join > 0 && r.pairForum(head) {
		if r.ownForum(first, join) {
			r.rejectForum(from, head)
			return body{}, false
		}
		b.From, b.Core, b.Country = first, first, "INT" // "U.S.-EU Trade and Technology Council"
	} else if code, to := r.CountryAt(from); code != "" && to <= head {
		if e, ok := r.Meaning(r.Hits[r.HitAt[from]-1], lex.KindCountry); ok && e.Country == code || r.Tokens[to].Is(lex.FlagHyphen) {
			b.Core = to
		} else {
			switch r.TextIn(head, head+1) {
			case "Ministry", "Department", "Cabinet", "Parliament", "Embassy", "Congress": // "Japanese Ministry of Defense"
				b.From, b.Core = to, to
			default: // "Norwegian Space Agency"
				b.Core = to
			}
		}
		b.Country = code
		switch r.TextIn(head, head+1) {
		case "Chamber": // "American Chamber of Commerce in Kenya"
			b.Core, b.Country = from, ""
		}
		if r.airline(head) {
			b.From, b.Core = from, from // "Vietnam Airlines"
		}
		if r.Tokens[to].Is(lex.FlagHyphen) { // "U.S.-Japan Council" is of both
			b.Country, b.Core = "", from
			if r.pairForum(head) {
				if r.ownForum(from, to) {
					r.rejectForum(to+1, head)
					return body{}, false
				}
				b.Country = "INT"
			}
			if h, ok := r.Hit(to + 1); ok {
				if _, ok := r.Meaning(h, lex.KindOrganization); ok {
					return body{}, false // "Japan-NATO": a body behind a country
				}
			}
		}
	} else if value, to := r.PhraseAt(from); strings.HasPrefix(value, "prefix:") && to <= head {
		b.Core, b.Country = to, value[len("prefix:"):]
	}
	if runEnd == head+1 || runEnd > head+1 && r.TextIn(runEnd-1, runEnd) == "General" {
		b.To = r.complement(head, end)
	}
	if r.TokenText(head) == "Force" {
		b.To = head + 2 // "Task Force Delta"
	}
	return r.settled(b, head)
}

// headed finds the run of capitalised words that begins at token i, the last
// head word in it, and where the name begins behind posts and small words.
func (r *Bodies) headed(i, end int32) (from, head, runEnd int32) {
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
			} else if head >= 0 && r.Tokens[n].In(lex.ClassPost|lex.ClassLevel) {
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
		t := &r.Tokens[n]
		switch {
		case t.In(lex.ClassPost) && !t.In(lex.ClassPostModifier) && !r.Token(n+1).Is(lex.FlagPossessive),
			n == from && t.In(lex.ClassMonth) && !t.In(lex.ClassTopic),
			n == from && t.Is(lex.FlagLineStart) && t.In(lex.ClassBase) && !t.In(lex.ClassTopic|lex.ClassNoun):
			from = n + 1
		}
	}
	return r.placedBefore(from, head), head, runEnd
}

// bodyWord reports whether token i can head the name of a body.
func (r *Bodies) bodyWord(i int32) bool {
	t := &r.Tokens[i]
	if !t.Is(lex.FlagCapital) {
		return false
	}
	if t.Role.Has(lex.RoleLeague) && r.Token(i+1).Is(lex.FlagOpen) && r.Token(i+2).Is(lex.FlagUpper) && r.Token(i+3).Is(lex.FlagClose) {
		return true // such a name is a body where it has an acronym
	}
	if !t.In(lex.ClassBody) {
		return t.Role.Has(lex.RoleUnit) && r.namedUnit(i)
	}
	if s := r.TokenText(i); (s == "Unit" || s == "Lab") && r.Token(i+1).Name() && !r.Tokens[i+1].Is(lex.FlagLineStart) {
		return false // "Mobile Network Unit Project"
	} else if s == "Lab" && (i < 2 || !r.Tokens[i-1].Name() || !r.Tokens[i-2].Is(lex.FlagCapital|lex.FlagHyphen)) {
		return false // "Radio Lab" may be anything
	}
	// "Cabinet Secretary", "Council President" name a post.
	if next := r.Token(i + 1); next.Is(lex.FlagCapital) && next.In(lex.ClassPost) && r.HitAt[i] == 0 {
		return i > 0 && r.Tokens[i-1].Is(lex.FlagCapital) && !r.Tokens[i-1].In(lex.ClassLevel)
	}
	return true
}

// namedUnit reports whether the word at i, which heads no body by itself, does
// so behind the word before it: "Regional Government", "Observer Team", "Task
// Force Delta".
func (r *Bodies) namedUnit(i int32) bool {
	if i < 2 || !r.Tokens[i].Role.Has(lex.RoleUnit) || !r.Tokens[i-1].Role.Has(lex.RoleUnitKind) || !r.Tokens[i-1].Is(lex.FlagCapital) || !r.Tokens[i-2].Name() {
		return false
	}
	return r.TokenText(i) != "Force" || r.numberedForce(i)
}

// numberedForce reports whether a task force is told from others by the one
// word or number behind it.
func (r *Bodies) numberedForce(i int32) bool {
	next, last := r.Token(i+1), r.Token(i+2)
	return (next.Name() && next.Word == 0 || next.Is(lex.FlagNumber) && !next.Is(lex.FlagGlued)) && !last.Name() && !last.Is(lex.FlagHyphen|lex.FlagSlash) && r.HitOn(i+1) == 0
}

// placedBefore returns where a name begins behind the place that a participle
// puts before it, "Lima-based"; from where none stands there.
func (r *Bodies) placedBefore(from, head int32) int32 {
	for i := from; i+2 < head && r.Tokens[i].Name(); i++ {
		if r.Tokens[i+1].Is(lex.FlagHyphen) {
			if r.Token(i + 2).Role.Has(lex.RolePlaced) {
				return i + 3
			}
			return from
		}
	}
	return from
}

// capitals returns the token behind the run of capitalised words at i; words
// of one name may be joined by hyphens, "&" and the possessive of a post.
func (r *Bodies) capitals(i, end int32) int32 {
	at := i
	for at < end {
		t := &r.Tokens[at]
		switch {
		case t.Name() && !(t.In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassConjunction|lex.ClassPronoun|lex.ClassRelative|lex.ClassSubordinate|lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagUpper)) && !(t.In(lex.ClassMonth) && !t.In(lex.ClassTopic) && r.Token(at+1).Is(lex.FlagNumber)):
			at++
		case t.Is(lex.FlagHyphen|lex.FlagAmpersand) && at > i && at+1 < end && r.Tokens[at+1].Is(lex.FlagWord|lex.FlagNumber):
			if t.Is(lex.FlagHyphen) && !r.Tokens[at+1].Name() {
				if r.Tokens[at-1].Is(lex.FlagUpper) {
					return at // "METI-affiliated"
				}
				at++ // "Information-technology"
			}
			at++
		case t.Is(lex.FlagPossessive) && at > i && r.Tokens[at-1].In(lex.ClassPost) && at+1 < end && r.Tokens[at+1].Name():
			at++
		default:
			return at
		}
	}
	return at
}

// joins reports whether a name may go on behind what stands at token i.
func (r *Bodies) joins(i int32) bool { return r.Token(i).Is(lex.FlagComma) || r.Is(i, lex.And) }

// topicJoin returns where a name goes on behind "and" or a comma at next:
// "Foreign, Commonwealth and Development Office". All words before must be
// topics. It returns next where it does not go on.
func (r *Bodies) topicJoin(from, next, end int32) int32 {
	if next >= end {
		return next
	}
	topics := false
	for n := from; n < next; n++ {
		if r.Tokens[n].In(lex.ClassTopic | lex.ClassNoun) {
			topics = true
		} else if n > from || r.HitAt[n] == 0 {
			return next
		}
	}
	if !topics {
		return next
	}
	at := next
	if r.Tokens[at].Is(lex.FlagComma) {
		at++
	}
	if r.Is(at, lex.And) {
		at++
	}
	if at == next || at >= end || !r.Tokens[at].Name() || !r.Tokens[at].In(lex.ClassTopic|lex.ClassNoun) {
		return next
	}
	// The head must follow within a few words.
	for n := at; n < end && n < at+8; n++ {
		t := &r.Tokens[n]
		if t.In(lex.ClassBody) && t.Is(lex.FlagCapital) && n > at {
			return at
		}
		if !t.Name() && !t.Is(lex.FlagComma) && !r.Is(n, lex.And) || t.Name() && !t.In(lex.ClassTopic|lex.ClassNoun) {
			return next
		}
	}
	return next
}

// settled decides whether a name found by pattern is one.
func (r *Bodies) settled(b body, head int32) (body, bool) {
	for _, at := range [...]int32{b.Core, b.From} {
		h, ok := r.Hit(at)
		if !ok {
			continue
		}
		if _, ok := r.Meaning(h, lex.KindCountry); ok && h.To >= b.To {
			return body{}, false // "Russian Federation"
		}
		if _, ok := r.Meaning(h, lex.KindOrganization); !ok {
			continue
		}
		if h.To >= b.To || h.To-h.From >= 2 && !r.Tokens[h.To].Is(lex.FlagComma|lex.FlagAmpersand) && !r.Is(h.To, lex.And, lex.In) && !r.Tokens[h.To].In(lex.ClassTopic|lex.ClassNoun) {
			return body{}, false // the registry knows more, or all of the name
		}
		r.registered(&b)
	}
	if len(r.pairForums) > 0 && slices.Contains(r.pairForums, nameKey(r.Tokens[b.Core:b.To])) {
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
	if b.To == head+1 && head-1 >= b.Core && r.Tokens[head-1].Class == 0 && r.Tokens[head-1].Is(lex.FlagWord) && !r.Tokens[head-1].Is(lex.FlagUpper) && r.inPost(b.Core) {
		return body{}, false // "Envoy for Emerging Technology Jane Center"
	}
	if r.TextIn(head, head+1) == "Administration" && b.To == head+1 && r.Token(head-1).Word == 0 {
		return body{}, false // "the Smith Administration"
	}
	if b.To == head+1 && (r.weak(b.Core, head) || r.Content[r.Tokens[head].End-1] == 's' && !r.Token(b.To).Is(lex.FlagOpen) && !r.airline(head)) {
		return body{}, false
	}
	return b, true
}

// airline reports whether the head at i is that of an airline, a plural that
// names one.
func (r *Bodies) airline(i int32) bool {
	s := r.TokenText(i)
	return s == "Airlines" || s == "Airways"
}

// inPost reports whether token i stands in what a post is for.
func (r *Bodies) inPost(i int32) bool {
	for at := i - 1; at >= 0 && at > i-8 && !r.Tokens[at+1].Is(lex.FlagLineStart); at-- {
		if t := &r.Tokens[at]; t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassVerb) && !t.Is(lex.FlagCapital) {
			return false
		} else if t.In(lex.ClassPost) && t.Is(lex.FlagCapital) {
			return true
		}
	}
	return false
}

// registered looks the name up as a whole, with and without its country.
func (r *Bodies) registered(b *body) {
	for _, from := range [...]int32{b.From, b.Core} {
		if to, entry := r.Gazetteer.Match(r.Tokens, from, b.To); to == b.To {
			if _, ok := r.Meaning(lex.Hit{Entry: entry}, lex.KindOrganization); ok {
				b.Entry = entry
				return
			}
		}
	}
}

// weak reports whether the words before a head do not make a name: ranks,
// ordinals and words such as "Joint" and "New".
func (r *Bodies) weak(from, head int32) bool {
	for n := from; n < head; n++ {
		t := &r.Tokens[n]
		if t.In(lex.ClassLevel|lex.ClassOrdinal|lex.ClassCommon|lex.ClassMeeting) || t.Is(lex.FlagHyphen) {
			continue
		}
		switch r.TextIn(n, n+1) {
		case "Joint", "New", "Bilateral", "Trilateral", "High", "Level", "Annual", "Steering", "Inaugural", "Regional", "The", "Ministerial", "Standing", "Advisory", "Leaders", "Foreign", "Future", "Central":
			continue
		}
		return false
	}
	return true
}
