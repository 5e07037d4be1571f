package clause

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// The actors that are no country and no body of their own.
const (
	participants    = "participants"
	bothGovernments = "both governments"
	privateSector   = "private sector"
)

// ActorKind says what the subject of a clause is.
type ActorKind uint8

const (
	NoActor     ActorKind = iota // a thing, or nobody that we know
	Party                        // they, the participants
	Governments                  // both countries, the three governments
	Named                        // countries, bodies or people named one by one
	OtherBody                    // a body that is no government's
	Private                      // industry, companies
	Committee                    // a committee or group of the parties
	Gathering                    // the meeting, the discussions
)

// Actor is who a subject stands for.
type Actor struct {
	Kind  ActorKind
	Names []string // as published; never changed once made
}

var (
	TheParticipants = Actor{Party, []string{participants}}
	TheGovernments  = Actor{Governments, []string{bothGovernments}}
	thePrivate      = Actor{Private, []string{privateSector}}
	theGroup        = Actor{Committee, []string{participants}}
	theMeeting      = Actor{Gathering, []string{participants}}
)

// Of tells who the subject in the tokens from to to is.
func (r *Subjects) Of(from, to int32) Actor {
	from = r.Leading(from, to)
	if from >= to {
		return Actor{}
	}
	if a, ok := r.pronoun(from, to); ok {
		return a
	}
	head, end := r.Head(from, to)
	t, role := r.Token(head), r.Role(head)
	country := r.countryHead(head, from)
	switch {
	case r.isPrivate(from, to):
		return thePrivate
	case r.personIn(from, end):
		return r.officials(from, to, r.Sides(from, to))
	case r.governmentWord(head):
		return r.government(head, from, r.Sides(from, to))
	case r.bodies.On(head) != 0 && country == "":
		return r.body(head, r.Sides(from, to))
	case country != "" && len(r.Sides(from, to)) > 0:
		return r.Named(r.Sides(from, to))
	case t.In(lex.ClassCountryNoun) && !t.In(lex.ClassVerb) || t.Word != 0 && t.In(lex.ClassCountryNoun) && r.Plural(head):
		return r.partyCountries(head, from, r.Sides(from, to))
	case role&(lex.RoleMeeting|lex.RoleTalk) != 0 && role&lex.RoleParty == 0:
		return theMeeting
	case role&lex.RoleParty != 0 || t.In(lex.ClassParty|lex.ClassSide):
		return r.partyNamed(r.Sides(from, to))
	case t.In(lex.ClassPost | lex.ClassRank), r.titled(from, to):
		return r.post(from, head, end, to, r.Sides(from, to))
	case stateBodies.Of(t) && r.Role(from).Has(lex.RoleOwn) && len(r.Sides(from, to)) == 0: // "Our police forces"
		return TheGovernments
	case role&lex.RoleHuman != 0 || t.In(lex.ClassBody):
		if codes := r.Sides(from, to); len(codes) > 0 {
			return r.Named(codes)
		}
		if r.Plural(head) && role&lex.RoleHuman != 0 && (r.determined(from) || r.bothCountries(end, to)) {
			return TheParticipants
		}
		if r.shortSeries(from, head) {
			return theGroup
		}
	case role&lex.RoleGroup != 0 || t.In(lex.ClassGroup):
		return theGroup
	case t.Is(lex.FlagUpper) && r.seriesAlias(head):
		return theGroup
	case r.Plural(head) && t.Word == 0 && r.Is(end, lex.From, lex.Of) && r.bothCountries(end, to): // "Hydrologists from both countries"
		return TheParticipants
	case t.Name() && r.surnameCountry(head) != "": // "Ann Roe", "Roe and Mori", as they were named before
		return r.Named(r.Sides(from, to))
	}
	return Actor{}
}

// titled reports whether the subject is a person with the post before the name:
// "Deputy Secretary of Commerce for Weather Jane Roe".
func (r *Subjects) titled(from, to int32) bool {
	for i := from; i < to && r.Token(i).Name(); i++ {
		if r.Token(i).In(lex.ClassPost | lex.ClassRank) {
			return r.people.On(to-1) != 0
		}
	}
	return false
}

// pronoun reads a subject that begins with we, they, both, he: a list of
// countries after it, set off by a comma or dash, says who we are.
func (r *Subjects) pronoun(from, to int32) (Actor, bool) {
	t := r.Token(from)
	switch t.Word {
	case lex.We, lex.They:
		if from+1 < to && r.Token(from+1).Is(lex.FlagComma|lex.FlagDash) {
			if codes := r.Sides(from+2, to); len(codes) > 1 {
				return r.Named(codes), true
			}
		}
		return TheParticipants, true
	case lex.He, lex.She:
		if r.he.Kind == Named {
			return r.he, true
		}
		return Actor{}, true
	case lex.It:
		return Actor{}, true
	}
	if from+2 == to && t.In(lex.ClassDeterminer) && r.Token(from+1).In(lex.ClassCardinal) && r.Role(from+1).Has(lex.RoleBoth) { // "All three"
		return TheParticipants, true
	}
	switch t.Word {
	case lex.Both, lex.Each:
		if r.Token(from+1).Word == lex.Of && r.bothCountries(from+1, to) {
			return TheGovernments, true
		}
		if from+1 == to || r.Adverbs(from+1, to) == to {
			return TheParticipants, true
		}
		if t.Word == lex.Each && from+2 == to && r.Token(from+1).In(lex.ClassCountryNoun|lex.ClassGovernment) { // "each country"
			return TheGovernments, true
		}
	}
	return Actor{}, t.In(lex.ClassPronoun) && !t.In(lex.ClassDeterminer) && t.Word != lex.Both
}

// Head finds the last word of the first noun phrase of a subject, and where
// that phrase ends.
func (r *Grammar) Head(from, to int32) (head, end int32) {
	head = from
	for i := from; i < to; i++ {
		t := r.Token(i)
		if r.HitOn(i) != 0 && !lex.Adverbial(r.TokenText(i)) {
			i = min(r.Hits[r.HitOn(i)-1].To, to) - 1
			head = i
			continue
		}
		switch {
		case t.Is(lex.FlagComma|lex.FlagDash|lex.FlagOpen|lex.FlagSemicolon|lex.FlagOpenQuote) && i > from:
			return head, i
		case t.In(lex.ClassPreposition) && i > from && !t.Is(lex.FlagCapital):
			return head, i
		case t.In(lex.ClassRelative) && i > from && !t.Is(lex.FlagCapital):
			return head, i
		case t.Is(lex.FlagWord) && !r.Adverb(i) && !t.In(lex.ClassDeterminer):
			if t.In(lex.ClassGerund) && i > from && !t.Is(lex.FlagCapital) && !r.Token(i+1).In(lex.ClassGroup) && r.Role(i)&(lex.RoleMeeting|lex.RoleAdjective) == 0 && t.In(lex.ClassVerb) {
				return head, i
			}
			head = i
		}
	}
	return head, to
}

// personIn reports whether a person is named in the tokens, and not only by whose
// something is: "Prime Minister Roy's visit".
func (r *Subjects) personIn(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.people.On(i) == 0 {
			continue
		}
		if end := r.people.Mentions[r.people.On(i)-1].To; end >= to || !r.Token(end).Is(lex.FlagPossessive) {
			return true
		}
	}
	return false
}

// officials makes an actor of named people: their countries, or the
// participants where none is known.
func (r *Subjects) officials(from, to int32, codes []string) Actor {
	if r.Token(from).Word == lex.The { // "the President and Mr. Roy"
		if all := r.holders(nil, from, to); len(all) > len(codes) {
			return r.Named(all)
		}
	}
	if len(codes) == 0 {
		return TheParticipants
	}
	return r.Named(codes)
}

// governmentWord reports whether the token at i is "government" or its plural.
func (r *Subjects) governmentWord(i int32) bool {
	t := r.Token(i)
	return t.In(lex.ClassGovernment) && t.End-t.Start >= 10 && r.Content[t.Start+1:t.Start+10] == "overnment"
}

// government reads "the Government of Canada", "the two governments".
func (r *Subjects) government(head, from int32, codes []string) Actor {
	if r.Plural(head) && (len(codes) > 1 || len(codes) == 0 && r.determined(from)) {
		return TheGovernments
	}
	if len(codes) == 0 {
		if value, end := r.PhraseAt(from); value == "region" && end == head && r.Plural(head) { // "North American governments"
			return TheGovernments
		}
		return Actor{}
	}
	return r.Named(codes)
}

// body reads a subject that ends in the name of an organization: a public body
// stands for its country.
func (r *Subjects) body(head int32, codes []string) Actor {
	f := r.bodies.Mentions[r.bodies.On(head)-1].Fact
	if f == fact.None || int(f) >= len(r.bodies.All) {
		return Actor{}
	}
	o := &r.bodies.All[f]
	switch r.bodies.KindOf(f) {
	case "company", "association":
		return thePrivate
	case "think_tank", "university":
		return Actor{OtherBody, []string{o.Name}}
	}
	switch {
	case r.Role(head).Has(lex.RoleGroup) && r.isParty(o): // "the Quad": the parties together
		return TheParticipants
	case len(codes) > 0:
		return r.Named(codes)
	case o.Registry == "" && r.Role(head).Has(lex.RoleGroup): // "The Political Affairs Committee"
		return theGroup
	}
	return Actor{OtherBody, []string{o.Name}}
}

// several reports whether the subject begins with many, some, other: third parties.
func (r *Subjects) several(from int32) bool {
	return r.Token(from).In(thirdParties)
}

// partyCountries reads "the two countries", "both nations"; "many countries" and
// "other partners" are third parties.
func (r *Subjects) partyCountries(head, from int32, codes []string) Actor {
	if r.several(from) {
		return Actor{}
	}
	if len(codes) > 1 {
		return r.Named(codes)
	}
	if union := r.union(from, head); union.Kind != NoActor {
		return union
	}
	if r.Token(head).Is(lex.FlagCapital) && r.Plural(head) { // "Member States", at the beginning or not
		return TheGovernments
	}
	for i := from; i < head; i++ {
		t := r.Token(i)
		if t.In(lex.ClassCardinal|lex.ClassDeterminer) && t.Word != lex.No && r.Role(i)&(lex.RoleBoth|lex.RoleOwn) != 0 || t.Word == lex.The || t.Is(lex.FlagUpper) || t.Is(lex.FlagCapital) && (t.Class == 0 || r.Role(i)&lex.RoleGroup != 0) {
			return TheGovernments
		}
	}
	return Actor{}
}

// union reads a body of many countries whose members are named as such: "the EU
// Member States" act as the EU.
func (r *Subjects) union(from, head int32) Actor {
	if r.Token(from).Word == lex.The {
		from++
	}
	if hit := r.HitOn(from); hit != 0 && r.Hits[hit-1].To < head && r.TokenText(r.Hits[hit-1].To) == "Member" {
		if code := r.CodeOf(r.Hits[hit-1]); len(code) == 2 {
			return r.Named([]string{code})
		}
	}
	if n := r.bodies.On(from); n != 0 && r.bodies.Mentions[n-1].To < head && r.bodies.Mentions[n-1].Fact >= 0 {
		return r.body(from, nil)
	}
	return Actor{}
}

// shortSeries reports whether the words up to head are what a series of the
// text, a commission or a council, is called for short: "the Joint Council".
func (r *Subjects) shortSeries(from, head int32) bool {
	if r.Token(from).Word != lex.The || !r.Token(head).Is(lex.FlagCapital) {
		return false
	}
	short := r.TextIn(from+1, head+1)
	for k := range min(len(r.series.All), fact.MostKnown) {
		if strings.Contains(r.series.All[k].Name, short) {
			return true
		}
	}
	return false
}

// partyNamed reads "participants from both countries", "the U.S. and Korean
// sides", "officials of the Ministry of Justice".
func (r *Subjects) partyNamed(codes []string) Actor {
	if len(codes) > 0 {
		return r.Named(codes)
	}
	return TheParticipants
}

// post reads people told by their office: "the Presidents", "the chief
// information officers of the two countries".
func (r *Subjects) post(from, head, end, to int32, codes []string) Actor {
	switch {
	case len(codes) > 0:
		return r.Named(codes)
	case r.ofBehind(end, to) && r.Plural(head) && r.bothCountries(end, to):
		return TheGovernments
	case r.Plural(head):
		return TheParticipants
	}
	if codes = r.holders(nil, from, to); len(codes) > 0 {
		return r.Named(codes)
	}
	return TheParticipants
}

// ofBehind reports whether "of" is at i, or after the parenthesis there.
func (r *Subjects) ofBehind(i, to int32) bool {
	if r.Token(i).Is(lex.FlagOpen) {
		i = r.Closing(i, to) + 1
	}
	return r.Token(i).Word == lex.Of
}

// bothCountries reports whether "of the two countries" is at i, or after
// the parenthesis there.
func (r *Subjects) bothCountries(i, to int32) bool {
	if r.Token(i).Is(lex.FlagOpen) {
		i = r.Closing(i, to) + 1
	}
	for i++; i < to && r.Token(i).In(lex.ClassDeterminer|lex.ClassCardinal); i++ {
	}
	return i < to && (r.Token(i).In(lex.ClassCountryNoun|lex.ClassGovernment|lex.ClassSide) || r.TokenText(i) == "sides")
}

// determined reports whether the subject begins with a determiner.
func (r *Subjects) determined(from int32) bool { return r.Token(from).In(lex.ClassDeterminer) }

// seriesAlias reports whether the word at i is a name of the text's series.
func (r *Subjects) seriesAlias(i int32) bool {
	name := r.TokenText(i)
	for k := range min(len(r.series.All), fact.MostKnown) {
		if slices.Contains(r.series.All[k].Aliases, name) {
			return true
		}
	}
	return false
}
