package clause

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/read"
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

// Actor is whom a subject means.
type Actor struct {
	Kind  ActorKind
	Names []string // as published; never changed once made
}

// Acts reports whether an actor is a party, or somebody who is named: what these do
// is what the statement tells.
func (a Actor) Acts() bool { return a.Kind == Party || a.Kind == Governments || a.Kind == Named }

var (
	TheParticipants = Actor{Party, []string{participants}}
	TheGovernments  = Actor{Governments, []string{bothGovernments}}
	thePrivate      = Actor{Private, []string{privateSector}}
	theGroup        = Actor{Committee, []string{participants}}
	theMeeting      = Actor{Gathering, []string{participants}}
)

// Of tells who a subject is.
func (r *Subjects) Of(p lex.Phrase) Actor {
	p = Leading(r.First(p)).Rest()
	if p.Len() > 1 && r.Is(p.From, lex.He) && r.Token(p.From).Is(lex.FlagUpper) {
		p.From++ // "HE the Minister of Ports"
	}
	first := r.First(p)
	if p.Empty() {
		return Actor{}
	}
	if a, ok := r.pronoun(first); ok {
		return a
	}
	head, after := r.head(first)
	country := r.countryHead(head)
	switch t := head.Token(); {
	case r.isPrivate(p):
		return thePrivate
	case t.In(lex.RoleParty) && r.withOthers(p):
		return TheParticipants
	case r.personIn(after.Passed(first)):
		return r.officials(p)
	case isGovernment(head):
		return r.government(first, head, r.Sides(p))
	case r.bodies.On(head.At) != 0 && country == "":
		return r.body(head, r.Sides(p))
	case country != "" && len(r.Sides(p)) > 0:
		return r.Named(r.Sides(p))
	case t.In(lex.ClassCountryNoun) && (!t.In(lex.ClassVerb) || t.Word != 0 && Plural(head)):
		return r.partyCountries(first, head, r.Sides(p))
	}
	return r.byWord(p, head, after)
}

// byWord tells who a subject is by the word at its head: those who met, a group,
// the meeting itself.
func (r *Subjects) byWord(p lex.Phrase, head, after lex.Cursor) Actor {
	t, first := head.Token(), r.First(p)
	switch {
	case t.In(lex.RoleMeeting|lex.RoleTalk) && !t.In(lex.RoleParty):
		return theMeeting
	case t.In(lex.RoleParty), t.In(lex.ClassParty | lex.ClassSide): // "participants from both countries", "officials of the Ministry of Justice"
		return r.namedOr(r.Sides(p), TheParticipants)
	case t.In(lex.ClassPost | lex.ClassRank), r.titled(p):
		return r.post(p, head, after)
	case stateBodies.Of(t) && first.In(lex.RoleOwn) && len(r.Sides(p)) == 0: // "Our police forces"
		return TheGovernments
	case t.In(lex.RoleHuman) && Plural(head) && (first.In(lex.ClassDeterminer) || bothCountries(after)):
		return r.namedOr(r.Sides(p), TheParticipants)
	case t.In(lex.ClassSeriesHead) && t.In(lex.ClassBody) && first.Is(lex.The) && len(r.Sides(p)) > 1 && r.First(p).Seek(lex.And).Done(): // "The Canada-Peru Joint Council"
		return theMeeting
	case t.In(lex.RoleHuman), t.In(lex.ClassBody):
		return r.namedOr(r.Sides(p), choose(r.shortSeries(first, head), theGroup, Actor{}))
	case t.In(lex.RoleGroup), t.In(lex.ClassGroup), t.Is(lex.FlagUpper) && r.seriesAlias(head.Printed()):
		return theGroup
	case Plural(head) && t.Word == 0 && after.Is(lex.From, lex.Of) && bothCountries(after): // "Hydrologists from both countries"
		return TheParticipants
	case t.Name() && r.isSurname(head.Printed()): // "Ann Roe", "Roe and Mori", as they were named before
		return r.officials(p)
	}
	return Actor{}
}

// namedOr makes an actor of country codes; if there are none, it is another.
func (r *Subjects) namedOr(codes []string, other Actor) Actor {
	if len(codes) > 0 {
		return r.Named(codes)
	}
	return other
}

// titled reports whether the subject is a person with the post before the name:
// "Deputy Secretary of Commerce for Weather Jane Roe".
func (r *Subjects) titled(p lex.Phrase) bool {
	return r.First(p).Until(func(t *lex.Token) bool { return !t.Name() || t.In(lex.ClassPost|lex.ClassRank) }).Token().Name() && r.people.On(p.To-1) != 0
}

// pronoun reads a subject that begins with we, they, both, he: a list of
// countries after it, set off by a comma or dash, says who we are.
func (r *Subjects) pronoun(c lex.Cursor) (Actor, bool) {
	t, next := c.Token(), c.Next()
	switch t.Word {
	case lex.We, lex.They:
		if next.In(lex.FlagComma | lex.FlagDash) {
			if codes := r.Sides(next.Next().Rest()); len(codes) > 1 {
				return r.Named(codes), true
			}
		}
		return TheParticipants, true
	case lex.He, lex.She:
		return choose(r.he.Kind == Named, r.he, Actor{}), true
	case lex.It:
		return Actor{}, true
	case lex.Both, lex.Each:
		switch {
		case next.Peek(0).Word == lex.Of && bothCountries(next),
			t.Word == lex.Each && next.Next().Done() && next.In(lex.ClassCountryNoun|lex.ClassGovernment): // "each country"
			return TheGovernments, true
		case Adverbs(next).Done():
			return TheParticipants, true
		}
	}
	if t.In(lex.ClassDeterminer) && Adverbs(next.Next()).Done() && next.In(lex.ClassCardinal) && next.In(lex.RoleBoth) { // "All three"
		return TheParticipants, true
	}
	return Actor{}, t.In(lex.ClassPronoun) && !t.In(lex.ClassDeterminer) && t.Word != lex.Both
}

// Head returns the last word of the first noun phrase of a subject, and where
// that phrase ends.
func (r *Grammar) Head(p lex.Phrase) (head, end lex.Cursor) { return r.head(r.First(p)) }

func (r *Grammar) head(c lex.Cursor) (head, end lex.Cursor) {
	head = c
	for first := c; !c.Done(); c = c.Next() {
		t, begun := c.Token(), c.Past(first)
		if h := r.HitOn(c.At); h != 0 && !lex.Adverbial(c.Printed()) {
			end := c.To(min(r.Hits[h-1].To, c.Rest().To) - 1)
			head = end
			if post := c.UpTo(end.At).Seek(lex.ClassPost); !post.Done() && r.postAt(c) {
				head = c.To(post.At)
			}
			c = end
			continue
		}
		switch {
		case begun && t.Is(lex.FlagComma|lex.FlagDash|lex.FlagOpen|lex.FlagSemicolon|lex.FlagOpenQuote),
			begun && t.In(lex.ClassPreposition|lex.ClassRelative) && !t.Is(lex.FlagCapital):
			return head, c
		case !t.Is(lex.FlagWord), Adverb(c), t.In(lex.ClassDeterminer):
		case begun && t.Gerund() && !t.Is(lex.FlagCapital) && !c.Peek(1).In(lex.ClassGroup) && !t.In(lex.RoleMeeting|lex.RoleAdjective|lex.RoleAgreement):
			return head, c
		default:
			head = c
		}
	}
	return head, c
}

// postAt reports whether a post is at c that the lists know as a phrase, so that its
// head is not its last word: "the Chancellor of the Exchequer".
func (r *Grammar) postAt(c lex.Cursor) bool {
	value, _ := r.PhraseAt(c.At)
	return strings.HasPrefix(value, "post:")
}

// personIn reports whether a person is named in a phrase, and not only by whose
// something is: "Prime Minister Roy's visit".
func (r *Subjects) personIn(p lex.Phrase) bool {
	for i := p.From; i < p.To; i++ {
		if on := r.people.On(i); on != 0 {
			if end := r.people.Mentions[on-1].To; end >= p.To || !r.Token(end).Is(lex.FlagPossessive) {
				return true
			}
		}
	}
	return false
}

// officials makes an actor of named people: their countries, else the one who is
// named alone, else the participants.
func (r *Subjects) officials(p lex.Phrase) Actor {
	if r.Is(p.To-1, lex.I) { // "Prime Minister Roy and I"
		return TheParticipants
	}
	codes := r.Sides(p)
	if r.Is(p.From, lex.The) { // "the President and Mr. Roy"
		if all := r.holders(p); len(all) > len(codes) {
			return r.Named(all)
		}
	}
	if len(codes) > 0 {
		return r.Named(codes)
	}
	return r.alone(p)
}

// withOthers reports whether somebody is named after people of whom nobody says whose
// they are: "the representatives of these ministries and Minister Roe".
func (r *Subjects) withOthers(p lex.Phrase) bool {
	and := r.First(p).Seek(lex.And)
	others := and.Passed(r.First(p))
	head, _ := r.head(r.First(others))
	told := r.Any(others, func(t *lex.Token) bool { return t.In(lex.RoleOwn) || t.In(pointing) })
	return !and.Done() && told && head.In(lex.RoleParty) && Plural(head) && len(r.Sides(others)) == 0 && len(r.Sides(p)) == 1
}

// alone makes an actor of the only person who is named in a phrase: what one of
// them did, the participants did not. If there are others, it is the participants.
func (r *Subjects) alone(p lex.Phrase) Actor {
	m := lex.Within(r.people.Mentions, p.From, p.To)
	if len(m) == 1 && m[0].Fact >= 0 && !r.Any(p, func(t *lex.Token) bool { return t.Word == lex.And }) {
		return r.Named([]string{r.people.All[m[0].Fact].Name})
	}
	return TheParticipants
}

// isGovernment reports whether the token at c is "government" or its plural.
func isGovernment(c lex.Cursor) bool {
	s := c.Printed()
	return c.In(lex.ClassGovernment) && len(s) >= 10 && s[1:10] == "overnment"
}

// government reads "the Government of Canada", "the two governments".
func (r *Subjects) government(first, head lex.Cursor, codes []string) Actor {
	if Plural(head) && (len(codes) > 1 || len(codes) == 0 && first.In(lex.ClassDeterminer)) {
		return TheGovernments
	}
	value, end := r.PhraseAt(first.At) // "North American governments"
	return r.namedOr(codes, choose(value == "region" && end == head.At && Plural(head), TheGovernments, Actor{}))
}

// body reads a subject that ends in the name of an organization: a public body
// is taken for its country.
func (r *Subjects) body(head lex.Cursor, codes []string) Actor {
	f := r.bodies.Mentions[r.bodies.On(head.At)-1].Fact
	if f == fact.None || int(f) >= len(r.bodies.All) {
		return Actor{}
	}
	o, kind := &r.bodies.All[f], r.bodies.KindOf(f)
	group := head.In(lex.RoleGroup)
	switch {
	case kind == "company", kind == "association":
		return thePrivate
	case kind == "think_tank", kind == "university":
	case group && r.isParty(o): // "the Quad": the parties together
		return TheParticipants
	case len(codes) > 0:
		return r.Named(codes)
	case o.Country == "INT" && r.isParty(o):
		return r.Named([]string{"INT"})
	}
	name := actorName(o)
	return choose(name != "", Actor{OtherBody, []string{name}}, Actor{})
}

// actorName returns the name by which a body acts, "" if it has none here.
func actorName(o *fact.Organization) string {
	return read.ActorName(o.Name, o.Registry, func(known *lexicon.Organization) string { return known.NameEN })
}

// partyCountries reads "the two countries", "both nations"; "many countries" and
// "other partners" are third parties.
func (r *Subjects) partyCountries(first, head lex.Cursor, codes []string) Actor {
	switch {
	case first.In(thirdParties):
		return Actor{}
	case len(codes) > 1:
		return r.Named(codes)
	}
	union := r.union(first, head)
	if union.Kind == NoActor && (head.In(lex.FlagCapital) && Plural(head) || r.Any(head.Passed(first), ofParties)) { // "Member States", at the beginning or not
		return choose(head.In(partnerWord) && len(codes) == 0 && first.In(lex.ClassDeterminer) && !first.In(lex.RoleOwn), TheParticipants, TheGovernments)
	}
	return union
}

// union reads a body of many countries whose members are named as such: "the EU
// Member States" act as the EU.
func (r *Subjects) union(first, head lex.Cursor) Actor {
	c := first.SkipWord(lex.The)
	if h, ok := r.Hit(c.At); ok && h.To < head.At && r.TokenText(h.To) == "Member" {
		if code := r.CodeOf(h); len(code) == 2 {
			return r.Named([]string{code})
		}
	}
	if n := r.bodies.On(c.At); n != 0 && !c.In(lex.RoleGroup) && r.bodies.Mentions[n-1].To <= head.At {
		return r.body(c, nil)
	}
	return Actor{}
}

// shortSeries reports whether the words up to the head are what a series of the
// text, a commission or a council, is called for short: "the Joint Council".
func (r *Subjects) shortSeries(first, head lex.Cursor) bool {
	if !first.Is(lex.The) || !head.In(lex.FlagCapital) {
		return false
	}
	short := r.Printed(head.Next().Passed(first.Next().SkipAll(lex.Any{lex.ClassOrdinal, lex.FlagOrdinal})))
	for k := range min(len(r.series.All), fact.MostKnown) {
		if strings.Contains(r.series.All[k].Name, short) {
			return true
		}
	}
	return false
}

// ofParties reports whether a word before "countries" says that they are the parties.
func ofParties(t *lex.Token) bool {
	return t.In(lex.ClassCardinal|lex.ClassDeterminer) && t.Word != lex.No && t.In(lex.RoleBoth|lex.RoleOwn) || t.Word == lex.The ||
		t.Is(lex.FlagUpper) || t.Is(lex.FlagCapital) && (t.Class == 0 || t.In(lex.RoleGroup))
}

// post reads people told by their office: "the Presidents", "the chief
// information officers of the two countries".
func (r *Subjects) post(p lex.Phrase, head, after lex.Cursor) Actor {
	codes := r.Sides(p)
	switch {
	case len(codes) > 0:
		return r.Named(codes)
	case !Plural(head):
		if codes = r.holders(p); len(codes) == 0 {
			if code := r.holder(r.Printed(r.First(p).SkipWord(lex.The).Rest())); code != "" {
				codes = []string{code} // "the Minister for Ports and Tides"
			}
		}
		if len(codes) == 0 {
			return r.alone(p)
		}
		return r.Named(codes)
	case after.SkipParens().Peek(0).In(lex.Of) && bothCountries(after):
		return TheGovernments
	}
	return TheParticipants
}

// bothCountries reports whether "of the two countries" is at c, or after
// the parenthesis there.
func bothCountries(c lex.Cursor) bool {
	noun := c.SkipParens().Next().SkipAll(lex.ClassDeterminer | lex.ClassCardinal)
	return noun.In(lex.ClassCountryNoun|lex.ClassGovernment|lex.ClassSide) || !noun.Done() && noun.Printed() == "sides"
}

// seriesAlias reports whether a word is a name of the text's series.
func (r *Subjects) seriesAlias(name string) bool {
	for k := range min(len(r.series.All), fact.MostKnown) {
		if slices.Contains(r.series.All[k].Aliases, name) {
			return true
		}
	}
	return false
}
