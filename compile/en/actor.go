package en

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// The actors that are no country and no body of their own.
const (
	participants    = "participants"
	bothGovernments = "both governments"
	privateSector   = "private sector"
)

// actorKind says what the subject of a clause is.
type actorKind uint8

const (
	noActor      actorKind = iota // a thing, or nobody that we know
	party                         // they, the participants
	governments                   // both countries, the three governments
	named                         // countries, bodies or people named one by one
	organization                  // a body that is no government's
	private                       // industry, companies
	committee                     // a committee or group of the parties
	gathering                     // the meeting, the discussions
)

// actor is who a subject stands for.
type actor struct {
	kind  actorKind
	names []string // as published; never changed once made
}

var (
	theParticipants = actor{party, []string{participants}}
	theGovernments  = actor{governments, []string{bothGovernments}}
	thePrivate      = actor{private, []string{privateSector}}
	theGroup        = actor{committee, []string{participants}}
	theMeeting      = actor{gathering, []string{participants}}
)

// actorOf tells who the subject in the tokens from to to is.
func (r *reader) actorOf(from, to int32) actor {
	from = r.leading(from, to)
	if from >= to {
		return actor{}
	}
	if a, ok := r.pronoun(from, to); ok {
		return a
	}
	head, end := r.head(from, to)
	t, role := r.tok(head), r.role(head)
	country := r.countryHead(head, from)
	switch {
	case r.isPrivate(from, to):
		return thePrivate
	case r.personIn(from, end):
		return r.officials(from, to, r.sidesOf(from, to))
	case r.governmentWord(head):
		return r.government(head, from, r.sidesOf(from, to))
	case r.bodyOn(head) != 0 && country == "":
		return r.body(head, r.sidesOf(from, to))
	case country != "" && len(r.sidesOf(from, to)) > 0:
		return r.named(r.codes)
	case t.In(ClassCountryNoun) && !t.In(ClassVerb) || t.Word != 0 && t.In(ClassCountryNoun) && r.plural(head):
		return r.countries(head, from, r.sidesOf(from, to))
	case role&(roleMeeting|roleTalk) != 0 && role&roleParty == 0:
		return theMeeting
	case role&roleParty != 0 || t.In(ClassParty|ClassSide):
		return r.partyNamed(r.sidesOf(from, to))
	case t.In(ClassPost | ClassRank):
		return r.post(from, head, end, to, r.sidesOf(from, to))
	case role&roleHuman != 0 || t.In(ClassBody):
		if codes := r.sidesOf(from, to); len(codes) > 0 {
			return r.named(codes)
		}
		if r.plural(head) && role&roleHuman != 0 && (r.determined(from) || r.bothCountries(end, to)) {
			return theParticipants
		}
	case role&roleGroup != 0 || t.In(ClassGroup):
		return theGroup
	case t.Is(FlagUpper) && r.seriesAlias(head):
		return theGroup
	}
	return actor{}
}

// pronoun reads a subject that begins with we, they, both, he: a list of
// countries behind it, set off by a comma or dash, says who we are.
func (r *reader) pronoun(from, to int32) (actor, bool) {
	t := r.tok(from)
	switch t.Word {
	case wWe, wThey:
		if from+1 < to && r.tok(from+1).Is(FlagComma|FlagDash) {
			if codes := r.sidesOf(from+2, to); len(codes) > 1 {
				return r.named(codes), true
			}
		}
		return theParticipants, true
	case wHe, wShe:
		if len(r.last.names) > 0 {
			return r.last, true
		}
		return actor{}, true
	case wIt:
		return actor{}, true
	case wBoth, wEach:
		if r.tok(from+1).Word == wOf && r.bothCountries(from+1, to) {
			return theGovernments, true
		}
		if from+1 == to || r.adverbs(from+1, to) == to {
			return theParticipants, true
		}
		if t.Word == wEach && from+2 == to && r.tok(from+1).In(ClassCountryNoun|ClassGovernment) { // "each country"
			return theGovernments, true
		}
	}
	return actor{}, t.In(ClassPronoun) && !t.In(ClassDeterminer) && t.Word != wBoth
}

// head finds the last word of the first noun phrase of a subject, and where
// that phrase ends.
func (r *reader) head(from, to int32) (head, end int32) {
	head = from
	for i := from; i < to; i++ {
		t := r.tok(i)
		if r.hitOn(i) != 0 {
			i = min(r.hits[r.hitOn(i)-1].To, to) - 1
			head = i
			continue
		}
		switch {
		case t.Is(FlagComma|FlagDash|FlagOpen|FlagSemicolon|FlagOpenQuote) && i > from:
			return head, i
		case t.In(ClassPreposition) && i > from && !t.Is(FlagCapital):
			return head, i
		case t.In(ClassRelative) && i > from && !t.Is(FlagCapital):
			return head, i
		case t.Is(FlagWord) && !r.adverb(i) && !t.In(ClassDeterminer):
			if t.In(ClassGerund) && i > from && !t.Is(FlagCapital) && !r.tok(i+1).In(ClassGroup) && r.role(i)&roleMeeting == 0 && t.In(ClassVerb) {
				return head, i
			}
			head = i
		}
	}
	return head, to
}

// personIn reports whether a person is named in the tokens.
func (r *reader) personIn(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.personOn(i) != 0 {
			return true
		}
	}
	return false
}

// officials makes an actor of named people: their countries, or the
// participants where none is known.
func (r *reader) officials(from, to int32, codes []string) actor {
	if r.tok(from).Word == wThe { // "the President and Mr. Roy"
		if all := r.holders(nil, from, to); len(all) > len(codes) {
			return r.named(all)
		}
	}
	if len(codes) == 0 {
		return theParticipants
	}
	return r.named(codes)
}

// governmentWord reports whether the token at i is "government" or its plural.
func (r *reader) governmentWord(i int32) bool {
	t := r.tok(i)
	return t.In(ClassGovernment) && t.End-t.Start >= 10 && r.text[t.Start+1:t.Start+10] == "overnment"
}

// government reads "the Government of Canada", "the two governments".
func (r *reader) government(head, from int32, codes []string) actor {
	if r.plural(head) && (len(codes) > 1 || len(codes) == 0 && r.determined(from)) {
		return theGovernments
	}
	if len(codes) == 0 {
		if value, end := r.phrase(from); value == "region" && end == head && r.plural(head) { // "North American governments"
			return theGovernments
		}
		return actor{}
	}
	return r.named(codes)
}

// body reads a subject that ends in the name of an organization: a public body
// stands for its country.
func (r *reader) body(head int32, codes []string) actor {
	f := r.bodies[r.bodyOn(head)-1].Fact
	if f == fact.None || int(f) >= len(r.facts.Organizations) {
		return actor{}
	}
	o := &r.facts.Organizations[f]
	switch r.kindOf(f) {
	case "company", "association":
		return thePrivate
	case "think_tank", "university":
		return actor{organization, []string{o.Name}}
	}
	if len(codes) > 0 {
		return r.named(codes)
	}
	return actor{organization, []string{o.Name}}
}

// several reports whether the subject begins with many, some, other: third parties.
func (r *reader) several(from int32) bool {
	t := r.tok(from)
	switch r.text[t.Start:t.End] {
	case "many", "Many", "some", "Some", "other", "Other", "most", "Most", "several", "Several":
		return true
	}
	return false
}

// notListed is the kind of an organization that the registry does not have.
const notListed = "?"

// kindOf returns the kind of the n-th organization: that of the registry, or
// what its name tells.
func (r *reader) kindOf(n int32) string {
	if r.kinds[n] == notListed {
		return kindByName(r.facts.Organizations[n].Name)
	}
	return r.kinds[n]
}

// kindByName tells an association by its name; "" for any other kind.
func kindByName(name string) string {
	for _, word := range [...]string{"Chamber", "Association", "Federation", "Alliance", "Business", " Inc", " Ltd", "Airlines", "Airways"} {
		if strings.Contains(name, word) {
			return "association"
		}
	}
	return ""
}

// countries reads "the two countries", "both nations"; "many countries" and
// "other partners" are third parties.
func (r *reader) countries(head, from int32, codes []string) actor {
	if r.several(from) {
		return actor{}
	}
	if len(codes) > 1 {
		return r.named(codes)
	}
	for i := from; i < head; i++ {
		t := r.tok(i)
		if t.In(ClassCardinal|ClassDeterminer) && t.Word != wNo && r.role(i)&(roleBoth|roleOwn) != 0 || t.Word == wThe || t.Is(FlagUpper) || t.Is(FlagCapital) && (t.Class == 0 || r.role(i)&roleGroup != 0) {
			return theGovernments
		}
	}
	return actor{}
}

// partyNamed reads "participants from both countries", "the U.S. and Korean
// sides", "officials of the Ministry of Justice".
func (r *reader) partyNamed(codes []string) actor {
	if len(codes) > 0 {
		return r.named(codes)
	}
	return theParticipants
}

// post reads people told by their office: "the Presidents", "the chief
// information officers of the two countries".
func (r *reader) post(from, head, end, to int32, codes []string) actor {
	switch {
	case len(codes) > 0:
		return r.named(codes)
	case r.ofBehind(end, to) && r.plural(head) && r.bothCountries(end, to):
		return theGovernments
	case r.plural(head):
		return theParticipants
	}
	if codes = r.holders(nil, from, to); len(codes) > 0 {
		return r.named(codes)
	}
	return theParticipants
}

// ofBehind reports whether "of" stands at i, or behind the parenthesis there.
func (r *reader) ofBehind(i, to int32) bool {
	if r.tok(i).Is(FlagOpen) {
		i = r.closing(i, to) + 1
	}
	return r.tok(i).Word == wOf
}

// bothCountries reports whether "of the two countries" stands at i, or behind
// the parenthesis there.
func (r *reader) bothCountries(i, to int32) bool {
	if r.tok(i).Is(FlagOpen) {
		i = r.closing(i, to) + 1
	}
	for i++; i < to && r.tok(i).In(ClassDeterminer|ClassCardinal); i++ {
	}
	return i < to && r.tok(i).In(ClassCountryNoun|ClassGovernment)
}

// determined reports whether the subject begins with a determiner.
func (r *reader) determined(from int32) bool { return r.tok(from).In(ClassDeterminer) }

// seriesAlias reports whether the word at i is a name of the text's series.
func (r *reader) seriesAlias(i int32) bool {
	name := r.lit(i)
	for k := range r.facts.Series {
		if slices.Contains(r.facts.Series[k].Aliases, name) {
			return true
		}
	}
	return false
}
