package body

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
)

// reading is what is found at a word with a capital.
type reading struct {
	body     body
	ok       bool
	next     int32 // where to go on after a name, 0 if none is there
	headless int32 // no name with a head begins before this token
}

// pattern reads the name of a body that begins at token i by the words that
// such names are made of: modifiers, a head ("Ministry", "Council"), and what
// follows the head with of, for or on.
func (r *work) pattern(i, end int32) reading {
	if r.Tokens[i].Is(lex.FlagGlued) && r.Token(i-1).Is(lex.FlagHyphen) && r.Token(i-2).Is(lex.FlagWord) {
		return reading{} // the tail of a compound
	}
	run := r.headed(i, end)
	x := reading{headless: run.headless}
	head := run.head
	if head < 0 || r.Token(run.From-1).Is(lex.FlagSlash) || series.Plural(r.Text, head) && r.Is(head+1, lex.Of) && (head > i && r.countries.EndsAt(head-1) || r.ofTwoStates(head+2, end)) {
		if run.From < head { // "Tax Ministries of Chile and Peru"
			x.next = r.ofStates(r.CleanText(run.From, head)+" "+lex.Singular(r.TextIn(head, head+1)), head, lex.PhraseOf(run.From, head+1))
		}
		return x // "U.S. Departments of State and Justice" are several
	}
	if run.To > head+1 && r.nameOfOther(run) {
		return x
	}
	if value, to := r.PhraseAt(run.From); value == "region" && to > head {
		x.next = to // "the West Bank"
		return x
	}
	b, form := r.withCountry(run)
	switch form {
	case noBody:
		return x
	case ofParties:
		x.next = head + 1
		r.rejectForum(b.From, head)
		return x
	}
	if run.To == head+1 || run.To > head+1 && r.Tokens[run.To-1].In(general) {
		b.To = r.complement(run, end)
	}
	if r.namedUnit(head) && r.Tokens[head].In(force) {
		b.To = head + 2 // "Task Force Delta"
	}
	if x.body, form = r.settled(b, head); form != noBody {
		x.ok, x.next = form == oneBody, b.To
	}
	return x
}

// ofTwoStates reports whether two countries are named from token i on.
func (r *names) ofTwoStates(i, end int32) bool {
	c := r.Ahead(i, end).SkipWord(lex.The)
	code, to := r.CountryAt(c.At)
	if c = c.To(to); code == "" || !c.Is(lex.And) {
		return false
	}
	code, _ = r.CountryAt(c.Next().SkipWord(lex.The).At)
	return code != ""
}

// nameOfOther reports whether a run of words with a head goes on after it to
// the head of a dialogue, an event or a document, which is what it names.
func (r *names) nameOfOther(p run) bool {
	last := &r.Tokens[p.To-1]
	return last.In(reference|lex.ClassSeriesHead|lex.ClassMeeting) && !last.In(lex.ClassPost|lex.ClassBody|lex.ClassTopic)
}

// form says what a name with a country is.
type form uint8

const (
	oneBody   form = iota
	noBody         // no name of a body
	ofParties      // the name of a forum of the parties, which is a series
)

// withCountry returns the body that a run of words with a head names, told
// apart from the country before it or with which it begins.
func (r *names) withCountry(run run) (body, form) {
	b := named(lex.PhraseOf(run.From, run.head+1), organizationPattern)
	if first, join := r.pairBefore(run.From); join > 0 && r.pairForum(run.head) {
		if r.ownForum(first, join) {
			return b, ofParties
		}
		b.From, b.Core, b.Country = first, first, "INT" // "U.S.-EU Trade and Technology Council"
		return b, oneBody
	}
	if code, to := r.CountryAt(run.From); code != "" && to <= run.head {
		return r.afterCountry(b, code, to)
	}
	if value, to := r.PhraseAt(run.From); strings.HasPrefix(value, "prefix:") && to <= run.head {
		b.Core, b.Country = to, value[len("prefix:"):]
	}
	return b, oneBody
}

// afterCountry is withCountry for a name that begins with a country, which
// ends before token to.
func (r *names) afterCountry(b body, code string, to int32) (body, form) {
	head := &r.Tokens[b.To-1]
	if r.Tokens[to].Is(lex.FlagHyphen) {
		return r.afterPair(b, to)
	}
	b.Country = code
	from := b.From
	switch e, ok := r.Meaning(r.Hits[r.HitAt[from]-1], lex.KindCountry); {
	case head.In(airlines), r.isService(b.To - 1), head.In(armed), head.In(legislature) && to == b.To-1: // "Vietnam Airlines", "Chilean Air Force"
	case r.isMission(b.To - 1): // "Japanese Embassy in Nairobi"
		b.Rule = organizationMission
	case head.In(chamber): // "American Chamber of Commerce in Kenya"
		b.Country = ""
	case ok && e.Country == code, !head.In(ofState): // "Norwegian Space Agency"
		b.Core = to
	default: // "Japanese Ministry of Defense"
		b.From, b.Core = to, to
	}
	return b, oneBody
}

// afterPair is withCountry for a name that begins with a country and a hyphen
// at token join: "U.S.-Japan Council" is of both.
func (r *names) afterPair(b body, join int32) (body, form) {
	if r.pairForum(b.To - 1) {
		if r.ownForum(b.From, join) {
			b.From = join + 1
			return b, ofParties
		}
		b.Country = "INT"
	}
	if h, ok := r.Hit(join + 1); ok && h.To >= b.To {
		if _, ok := r.Meaning(h, lex.KindOrganization); ok {
			return b, noBody // "Japan-NATO": a body after a country
		}
	}
	return b, oneBody
}

// run is words with capitals that may name a body: the last of them that heads
// such a name, or -1.
type run struct {
	lex.Phrase
	head     int32
	headless int32 // no name with a head begins before this token
}

// headed finds the run of capitalised words that begins at token i, the last
// head word in it, and where the name begins after posts and small words.
func (r *names) headed(i, end int32) run {
	x := run{Phrase: lex.PhraseOf(i, i), head: -1}
	for at := i; at < end; {
		next := r.capitals(at, end)
		if next == at {
			break
		}
		next = r.headIn(&x, lex.PhraseOf(at, next))
		x.To = next
		if x.head >= 0 {
			break
		}
		if !r.joins(next) {
			if at == i {
				x.headless = next
			}
			break
		}
		if at = r.topicJoin(i, next, end); at == next {
			break
		}
	}
	if x.head >= 0 && r.Is(i-1, lex.Of) && r.Token(i-2).In(seat) && r.Token(i-2).Is(lex.FlagCapital) && x.head > i {
		x.From = i - 2 // "Port of Lima Authority"
		return x
	}
	if x.head >= 0 {
		x.From = r.placedBefore(lex.PhraseOf(r.nameStart(lex.PhraseOf(i, x.head)), x.head))
		x.From = r.afterTopics(lex.PhraseOf(x.From, x.head))
	}
	return x
}

// afterTopics returns where a name of the registry begins that goes on to the head after
// a phrase, if only topics are before it: what they are of ends there, "SIF Communication
// State Secretariat for Migration". It returns the beginning of the phrase if there is none.
func (r *names) afterTopics(p lex.Phrase) int32 {
	const long = 4 // words of a name that is whole by itself
	for i := p.From; i < p.To && (r.Tokens[i].In(lex.ClassTopic) && !r.Tokens[i].In(nation) || r.Tokens[i].Is(lex.FlagUpper) && r.HitOn(i) == 0); i++ {
		h, ok := r.Hit(i + 1)
		if !ok || h.Len() < long || !h.Has(p.To) {
			continue
		}
		if _, ok := r.Meaning(h, lex.KindOrganization); ok {
			return i + 1
		}
	}
	return p.From
}

// headIn notes the last head in some words of a run, and returns
// where they end: at a post after the head.
func (r *names) headIn(x *run, p lex.Phrase) int32 {
	for n := p.From; n < p.To; n++ {
		if r.bodyWord(n) {
			x.head = n
		} else if x.head >= 0 && r.Tokens[n].In(lex.ClassPost|lex.ClassLevel) {
			return n
		}
	}
	return p.To
}

// nameStart returns where a name begins after posts, months and the verb of
// an item.
func (r *names) nameStart(p lex.Phrase) int32 {
	for n := p.From; n < p.To; n++ {
		t := &r.Tokens[n]
		switch {
		case n == p.From && t.In(lex.ClassLevel) && r.postAfter(p.To),
			t.In(lex.ClassPost) && !t.In(lex.ClassPostModifier) && !r.Token(n+1).Is(lex.FlagPossessive) && !(t.In(ruler) && r.Token(n+2).Is(lex.FlagPossessive)),
			n == p.From && t.In(lex.ClassMonth) && !t.In(lex.ClassTopic),
			n == p.From && t.Is(lex.FlagLineStart) && (t.In(lex.ClassBase) && r.BlockOf(r.Sentences[r.SentenceAt(n)]).Kind == block.Item || t.In(lex.ClassGerund)) && !t.In(lex.ClassTopic|lex.ClassNoun):
			p.From = n + 1
		}
	}
	return p.From
}

// postAfter reports whether the head at i says where somebody serves whose rank is
// printed before its name: "Senior Otter Bureau Official".
func (r *parts) postAfter(i int32) bool {
	t := r.Token(i + 1)
	return t.Name() && t.In(lex.ClassPost|lex.ClassParty)
}

// bodyWord reports whether token i can head the name of a body.
func (r *parts) bodyWord(i int32) bool {
	t := &r.Tokens[i]
	if !t.Is(lex.FlagCapital) {
		return false
	}
	if t.In(league) && r.Token(i+1).Is(lex.FlagOpen) && r.Token(i+2).Is(lex.FlagUpper) && r.Token(i+3).Is(lex.FlagClose) {
		return true // such a name is a body if it has an acronym
	}
	if !t.In(lex.ClassBody) {
		return t.In(unit) && r.namedUnit(i) || r.isService(i) || r.hasOwnName(i) || r.inField(i) || r.allied(i) || r.policeOf(i) || r.ofMembers(i) || r.incorporated(i)
	}
	if t.In(office) && r.Token(i-1).Is(lex.FlagHyphen) && r.Is(i-2, lex.In) {
		return false // "Chairperson-in-Office"
	}
	if t.In(school) && r.Token(i-1).In(seasonal) {
		return false
	}
	if t.In(smallUnit) && r.Token(i+1).Name() && !r.Tokens[i+1].Is(lex.FlagLineStart) {
		return false // "Mobile Network Unit Project"
	} else if t.In(lab) && (i < 2 || !r.Tokens[i-1].Name() || !r.Tokens[i-2].Is(lex.FlagCapital|lex.FlagHyphen)) {
		return false // "Radio Lab" may be anything
	}
	// "Cabinet Secretary", "Council President" name a post.
	if next := r.Token(i + 1); next.Is(lex.FlagCapital) && next.In(lex.ClassPost) && r.HitAt[i] == 0 {
		return i > 0 && r.Tokens[i-1].Is(lex.FlagCapital) && !r.Tokens[i-1].In(lex.Any{lex.ClassLevel, prime})
	}
	return true
}

// incorporated reports whether token i ends the name of a company: "Otter Reefs Ltd".
func (r *parts) incorporated(i int32) bool {
	next := r.Token(i + 1)
	return r.Tokens[i].In(lex.ClassBodyTail) && r.Token(i-1).Name() && !next.Name() && !next.Is(lex.FlagHyphen|lex.FlagDash)
}

// policeOf reports whether token i names a police of a country: "Police of Chile".
func (r *parts) policeOf(i int32) bool {
	return r.lawful(i) && r.Is(i+1, lex.Of) && r.countries.BeginsAt(r.Ahead(i+2, int32(len(r.Tokens))).SkipWord(lex.The).At)
}

// isService reports whether token i heads the name of an armed or a relief
// service by the word before it: "Air Force", "Coast Guard", "Red Cross".
func (r *parts) isService(i int32) bool {
	return r.Tokens[i].In(service) && r.Token(i-1).In(serviceKind) && r.Token(i-1).Is(lex.FlagCapital) && !r.Token(i+1).Name()
}

// hasOwnName reports whether token i heads a name that it makes with the word before it
// alone: "Minsk Group", "Otter Party", "Political Section"; not "Working Group".
func (r *parts) hasOwnName(i int32) bool {
	t, before := &r.Tokens[i], r.Token(i-1)
	if !t.In(ownName) || !before.Name() || before.In(noOwnName) || t.Is(lex.FlagLineStart) {
		return false
	}
	next := r.Token(i + 1)
	if next.Name() && !next.Is(lex.FlagLineStart) && !r.chairs(i+1) || next.Is(lex.FlagHyphen|lex.FlagNumber) {
		return false
	}
	if t.In(group) && (before.Word != 0 || before.Class != 0 || before.Is(lex.FlagCountry)) {
		return false // "Working Group", "Friends of Fiji Group"
	}
	return !before.In(lex.ClassDeterminer | lex.ClassPreposition | lex.ClassConjunction | lex.ClassPronoun | lex.ClassOrdinal | lex.ClassCardinal | lex.ClassMeeting)
}

// chairs reports whether token i names who leads what is named before it: "Co-Chair".
func (r *parts) chairs(i int32) bool {
	if r.Token(i + 1).Is(lex.FlagHyphen) {
		i += 2
	}
	return r.Token(i).In(lex.ClassPost) && !r.Token(i+1).Name()
}

// namedUnit reports whether the word at i, which heads no body by itself, does
// so after the word before it: "Regional Government", "Observer Team", "Task
// Force Delta".
func (r *parts) namedUnit(i int32) bool {
	if i < 2 || !r.Tokens[i].In(unit) || !r.Tokens[i-1].In(unitKind) || !r.Tokens[i-1].Is(lex.FlagCapital) || !r.Tokens[i-2].Name() {
		return false
	}
	return !r.Tokens[i].In(force) || r.numberedForce(i)
}

// numberedForce reports whether a task force is told from others by the one
// word or number after it.
func (r *parts) numberedForce(i int32) bool {
	next, last := r.Token(i+1), r.Token(i+2)
	return (next.Name() && next.Word == 0 || next.Is(lex.FlagNumber) && !next.Is(lex.FlagGlued)) && !last.Name() && !last.Is(lex.FlagHyphen|lex.FlagSlash) && r.HitOn(i+1) == 0
}

// placedBefore returns where a name begins after the place that a participle
// puts before it, "Lima-based"; the beginning if none does.
func (r *names) placedBefore(p lex.Phrase) int32 {
	for i := p.From; i+2 < p.To && r.Tokens[i].Name(); i++ {
		if r.Tokens[i+1].Is(lex.FlagHyphen) {
			if r.Token(i + 2).In(placed) {
				return i + 3
			}
			return p.From
		}
	}
	return p.From
}

// capitals returns the token after the run of capitalised words at i; words
// of one name may be joined by hyphens, "&" and the possessive of a post.
func (r *parts) capitals(i, end int32) int32 {
	at := i
	for at < end {
		t := &r.Tokens[at]
		switch {
		case t.Name() && !(t.In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassConjunction|lex.ClassPronoun|lex.ClassRelative|lex.ClassSubordinate|lex.ClassModal|lex.ClassBe|lex.ClassHave) && (!t.Is(lex.FlagUpper) || r.shouted(at) || at == i && t.Word == lex.A)) && !(t.In(lex.ClassMonth) && !t.In(lex.ClassTopic) && r.Token(at+1).Is(lex.FlagNumber)):
			at++
		case t.Is(lex.FlagHyphen|lex.FlagAmpersand) && at > i && at+1 < end && r.Tokens[at+1].Is(lex.FlagWord|lex.FlagNumber):
			if t.Is(lex.FlagHyphen) && !r.Tokens[at+1].Name() {
				if r.Tokens[at-1].Is(lex.FlagUpper) {
					return at // "METI-affiliated"
				}
				at++ // "Information-technology"
			}
			at++
		case t.Is(lex.FlagPossessive) && at > i && (r.Tokens[at-1].In(lex.Any{lex.ClassPost, everybody}) || at-1 > i && r.Tokens[at-2].In(ruler)) && at+1 < end && r.Tokens[at+1].Name():
			at++ // "King Bhumin’s Institute", "Peoples’ Rights"
		case t.Is(lex.FlagWord) && at > i && lex.ByteKind[r.Content[t.Start]] == lex.ByteDigit:
			at++ // "6G"
		case t.In(kinOf) && !t.Is(lex.FlagCapital) && at > i && r.Tokens[at-1].Name() && r.Token(at+1).Name():
			at++ // "Salim bin Nasser"
		default:
			return at
		}
	}
	return at
}

// shouted reports whether token i is printed in capitals as all words around it
// are, and so is no acronym: "MINISTRY OF PORTS AND MINISTRY OF REEFS".
func (r *parts) shouted(i int32) bool {
	before, after := r.Token(i-1), r.Token(i+1)
	return before.Is(lex.FlagUpper) && after.Is(lex.FlagUpper) && max(before.End-before.Start, after.End-after.Start) > 4
}

// joins reports whether a name may go on after what is at token i.
func (r *names) joins(i int32) bool { return r.Token(i).Is(lex.FlagComma) || r.Is(i, lex.And) }

// topicJoin returns where a name goes on after "and" or a comma at next:
// "Foreign, Commonwealth and Development Office". All words before must be
// topics. It returns next if it does not go on.
func (r *names) topicJoin(from, next, end int32) int32 {
	if next >= end || next-from > 1 && r.knownIn(lex.PhraseOf(from, next)) {
		return next
	}
	topics := false
	for n := from; n < next; n++ {
		if r.Tokens[n].In(lex.ClassTopic | lex.ClassNoun) {
			topics = true
		} else if !r.electronic(n) && (n > from || r.HitAt[n] == 0) {
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
	listed := r.Is(at, lex.And) // a comma alone parts what is not listed
	if listed {
		at++
	}
	if at == next || at >= end || !r.Tokens[at].Name() || !r.Tokens[at].In(lex.ClassTopic|lex.ClassNoun) && !r.electronic(at) {
		return next
	}
	// The head must follow within a few words.
	for n := at; n < end && n < at+8; n++ {
		t := &r.Tokens[n]
		listed = listed || r.Is(n, lex.And) || t.Is(lex.FlagAmpersand)
		if n > at && r.bodyWord(n) {
			if !listed {
				return next // "Director for Asia and the Pacific, External Action Service"
			}
			return at
		}
		if !r.electronic(n) && (!t.Name() && !t.Is(lex.FlagComma) && !r.Is(n, lex.And) || t.Name() && !t.In(lex.ClassTopic|lex.ClassNoun)) {
			return next
		}
	}
	return next
}

// electronic reports whether token i is the letter or the hyphen of "e-Governance", which
// tell nothing of whether a topic is there.
func (r *parts) electronic(i int32) bool {
	if r.Token(i).Is(lex.FlagHyphen) {
		i--
	}
	t := r.Token(i)
	return t.End-t.Start == 1 && t.Is(lex.FlagCapital) && r.Token(i+1).Is(lex.FlagHyphen)
}

// knownIn reports whether the registry has a body that a phrase names as a whole, so
// that what comes after it is another one: "African Union, and".
func (r *parts) knownIn(p lex.Phrase) bool {
	h, ok := r.Hit(p.From)
	if !ok || h.To != p.To {
		return false
	}
	_, ok = r.Meaning(h, lex.KindOrganization)
	return ok
}

// settled decides whether a name found by pattern is one.
func (r *work) settled(b body, head int32) (body, form) {
	if r.registryKnows(&b) {
		return b, noBody
	}
	if len(r.pairForums) > 0 && slices.Contains(r.pairForums, nameKey(r.Tokens[b.Core:b.To])) {
		return b, ofParties
	}
	if b.Entry == 0 {
		r.registered(&b)
	}
	if b.Entry != 0 {
		b.Rule = organizationKnown
		return b, oneBody
	}
	if r.isMission(head) && r.countries.BeginsAt(b.From) || r.ofItsLand(b) {
		return b, oneBody
	}
	if b.To-b.Core < 2 || b.To == head+1 && r.headFails(b) || r.several(b, head) {
		return b, noBody
	}
	return b, oneBody
}

// ofItsLand reports whether a name is but a head that the possessive of a country tells, or
// a country after it: "Chile’s Parliament", "Police of Chile".
func (r *names) ofItsLand(b body) bool {
	return r.lawful(b.Core) && (b.To > b.Core+1 || r.Token(b.From-1).Is(lex.FlagPossessive) && r.countries.Before(b.From-1) != "")
}

// lawful reports whether a body is named by the word at i with the country whose it is.
func (r *parts) lawful(i int32) bool { return r.Tokens[i].In(ofLand) && !r.Token(i+1).Name() }

// registryKnows reports whether the registry knows more of a name than was
// read, or all of it; what it knows of the whole is noted.
func (r *names) registryKnows(b *body) bool {
	for _, at := range [...]int32{b.Core, b.From} {
		h, ok := r.Hit(at)
		if !ok {
			continue
		}
		if _, ok := r.Meaning(h, lex.KindCountry); ok && h.To >= b.To {
			return true // "Russian Federation"
		}
		if _, ok := r.Meaning(h, lex.KindOrganization); !ok {
			continue
		}
		next := r.Token(h.To)
		if h.To >= b.To || h.Len() >= 2 && !next.Is(lex.FlagComma|lex.FlagAmpersand) && !r.Is(h.To, lex.And, lex.In, lex.For) && !next.In(lex.ClassTopic|lex.ClassNoun) {
			return true
		}
		r.registered(b)
	}
	return false
}

// headFails reports whether a name that ends with its head is none: it ends
// with the name of a person, has no word of its own, or speaks of several.
func (r *work) headFails(b body) bool {
	head := b.To - 1
	before := r.Token(head - 1)
	switch {
	case head-1 >= b.Core && (before.Class == 0 || before.In(lex.ClassGivenName)) && before.Is(lex.FlagWord) && !before.Is(lex.FlagUpper) && r.inPost(b.Core):
		return true // "Envoy for Emerging Technology Jane Center"
	case r.Tokens[head].In(ownName) && r.isRest(b.From):
		return true
	case before.In(whoseService) && r.isService(head) && b.From == head-1 && b.Country == "" && !(r.Token(b.From-1).Is(lex.FlagPossessive) && r.countries.Before(b.From-1) != ""):
		return true
	case r.Tokens[head].In(administration) && before.Word == 0:
		return true // "the Smith Administration"
	case series.Plural(r.Text, head) && !r.Token(b.To).Is(lex.FlagOpen) && !r.Tokens[head].In(airlines) && !r.isService(head) && !r.owned(b):
		return true
	}
	return r.weak(lex.PhraseOf(b.Core, head))
}

// isRest reports whether words before token i are of the name that is read from there on:
// "South and West Reef Section", "Friends of the Otter Group".
func (r *work) isRest(i int32) bool {
	before := r.Back(i-1, 0)
	if before.Token().Name() && !r.Token(i).Is(lex.FlagLineStart) && !before.In(lex.ClassPost) {
		return true
	}
	if before.Is(lex.For) && before.Next().In(lex.ClassPost) {
		return true // "Director for Otter Society, Trust and Security"
	}
	if before.Is(lex.And) {
		return before.Next().In(lex.FlagCapital)
	}
	of := before.SkipWord(lex.The)
	return of.Is(lex.Of) && of.Next().In(lex.FlagCapital) && !of.Next().In(lex.ClassPost|lex.ClassParty|lex.ClassBody)
}

// several reports whether a name is that of things of a kind: its head is a plural,
// with what they are of, or with an acronym in the plural: "Development Banks (MDBs)".
func (r *work) several(b body, head int32) bool {
	if !series.Plural(r.Text, head) || r.isService(head) || r.Tokens[head].In(airlines) {
		return false
	}
	return r.Is(head+1, lex.Of) && b.To > head+1 || r.Token(b.To).Is(lex.FlagOpen) && strings.HasSuffix(r.TokenText(b.To+1), "s")
}

// owned reports whether the possessive of another body comes before a name.
func (r *work) owned(b body) bool {
	return r.Token(b.From-1).Is(lex.FlagPossessive) && r.On(b.From-2) != 0
}

// inPost reports whether token i is in what a post is for.
func (r *names) inPost(i int32) bool {
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
func (r *names) registered(b *body) {
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
func (r *names) weak(p lex.Phrase) bool {
	for n := p.From; n < p.To; n++ {
		t := &r.Tokens[n]
		if !t.In(lex.ClassLevel|lex.ClassOrdinal|lex.ClassCommon|lex.ClassMeeting|lex.ClassBodyTail) && !t.Is(lex.FlagHyphen) && !t.In(weakWord) {
			return false
		}
	}
	return true
}
