package en

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// part is a person or body of a sentence that may have taken part.
type part struct {
	From, To int32 // with the post of a person
	Fact     int32
	Person   bool
	Country  string
}

// marker is a word that gives those who are named behind it (or, if Subject,
// before it) a role in the meeting.
type marker struct {
	At      int32
	Role    schema.Role
	Subject bool
	Bodies  bool // bodies too, not people alone
	// BodyRole is the role of bodies where it is not that of people.
	BodyRole schema.Role
	Side     string
	Rule     string
}

// delegations finds who took part in the meeting that was held.
func (r *reader) delegations() {
	held := -1
	for i := range r.facts.Meetings {
		if r.facts.Meetings[i].Status == schema.Held {
			held = i
			break
		}
	}
	if held < 0 || len(r.persons)+len(r.bodies) == 0 {
		return
	}
	first, side := r.firstSentence(), ""
	for n, s := range r.sents {
		switch r.blockOf(s).Kind {
		case block.Title, block.Heading, block.Masthead, block.Caption:
			continue
		}
		r.parts = r.partsOf(r.parts[:0], s)
		if code := r.sideLine(s); code != "" {
			side = code
		}
		if len(r.parts) == 0 || r.roster(held, s, side) {
			continue
		}
		r.markers = r.markersOf(r.markers[:0], s, n >= first && n < first+3)
		r.assign(held, s)
	}
	r.lastSide(held)
}

// lastSide gives the one person who led or hosted and has no country the one
// country of the meeting that nobody has led.
func (r *reader) lastSide(held int) {
	var lone *fact.Participation
	left := append(r.scratch[:0], r.parties...)
	if at := r.facts.Meetings[held].Series; at != fact.None && len(r.facts.Series[at].Parties) > 1 {
		left = append(left[:0], r.facts.Series[at].Parties...)
	}
	for i := range r.facts.Participations {
		x := &r.facts.Participations[i]
		if x.Person == fact.None || rank(x.Role) < rank(schema.Head) {
			continue
		}
		if at := slices.Index(left, x.Side); at >= 0 {
			left = slices.Delete(left, at, at+1)
		}
		if x.Side == "other" && lone != nil {
			return
		}
		if x.Side == "other" {
			lone = x
		}
	}
	if lone == nil || len(left) != 1 {
		return
	}
	for i := range r.facts.People {
		if r.facts.People[i].Country == left[0] {
			return // somebody else may have led that side
		}
	}
	lone.Side = left[0]
	lone.Notes = append(lone.Notes, schema.Provenance{Field: "side", Origin: schema.OriginResolved, Basis: "the only party of the meeting that nobody else has led"})
	if x := &r.facts.People[lone.Person]; x.Country == "" {
		x.Country = left[0]
	}
}

// firstSentence returns the index of the first sentence of the body.
func (r *reader) firstSentence() int {
	for n, s := range r.sents {
		if r.blockOf(s).Kind == block.Paragraph && s.To-s.From > 6 {
			return n
		}
	}
	return 0
}

// partsOf appends the people and bodies of a sentence, in its order, without
// the bodies that only say where somebody belongs.
func (r *reader) partsOf(out []part, s Sentence) []part {
	people, bodies := r.peopleIn(s.From, s.To), r.organizationsIn(s.From, s.To)
	for len(people)+len(bodies) > 0 {
		if len(bodies) == 0 || len(people) > 0 && people[0].From < bodies[0].From {
			out = append(out, r.personPart(people[0]))
			people = people[1:]
			continue
		}
		b := bodies[0]
		bodies = bodies[1:]
		if !r.affiliation(b, s) {
			out = append(out, part{From: b.From, To: b.To, Fact: b.Fact, Country: r.facts.Organizations[b.Fact].Country})
		}
	}
	return out
}

func (r *reader) personPart(m mention) part {
	p := part{From: m.From, To: m.To, Fact: m.Fact, Person: true, Country: r.facts.People[m.Fact].Country}
	if post := r.posts[r.personAt[m.From]-1]; post.To > post.From {
		p.From, p.To = min(p.From, post.From), max(p.To, post.To)
	}
	return p
}

// affiliation reports whether a body is named only to say where a person or
// another body belongs: in a post, in the possessive, in parentheses, behind
// "of" and a body, behind a name.
func (r *reader) affiliation(b mention, s Sentence) bool {
	for n, p := range r.posts {
		if p.From <= b.From && b.To <= p.To && p.To > p.From || r.persons[n].From <= b.From && b.To <= r.persons[n].To {
			return true
		}
	}
	if r.tok(b.To).Is(FlagPossessive|FlagHyphen) || r.tok(b.From-1).Is(FlagOpen) {
		return true
	}
	if next := r.tok(b.To); next.Is(FlagOpen) && r.tok(b.To+2).Is(FlagClose) && r.tok(b.To+3).Is(FlagPossessive) {
		return true
	}
	at := b.From - 1
	for at > s.From && r.toks[at].In(ClassDeterminer) {
		at--
	}
	if at <= s.From {
		return false
	}
	if r.is(at, r.voc.at) {
		return true // where they met
	}
	if r.is(at, r.voc.of, r.voc.from, r.voc.in) && at > s.From {
		if r.bodyAt[at-1] != 0 || r.personAt[at-1] != 0 {
			return true
		}
		at-- // ", of the Bureau"
	}
	if r.toks[at].Is(FlagComma) && at > s.From {
		if m := r.personAt[at-1]; m != 0 && r.facts.People[r.persons[m-1].Fact].Organization == int(b.Fact) {
			return true
		}
		if m := r.bodyAt[at-1]; m != 0 {
			whole := r.bodies[m-1]
			return (r.facts.Organizations[whole.Fact].Parent == int(b.Fact) || r.semicolons(s)) && whole.From > s.From && r.affiliation(whole, s)
		}
		before := at - 1
		if r.toks[before].Is(FlagClose) { // "Vice-Minister (International Affairs), MIC"
			for before > s.From && !r.toks[before].Is(FlagOpen) {
				before--
			}
			before--
		}
		return r.behindPerson(before) && r.closesItem(b.To, s)
	}
	return false
}

// closesItem reports whether an item of a list ends at token i, so that the
// body before it belongs to the item's person.
func (r *reader) closesItem(i int32, s Sentence) bool {
	if i >= s.To || r.toks[i].Is(FlagSemicolon|FlagStop|FlagOpen|FlagComma) {
		return true
	}
	return r.is(i, r.voc.and)
}

// behindPerson reports whether a name or the post behind a name ends at token i.
func (r *reader) behindPerson(i int32) bool {
	if r.personAt[i] != 0 && r.tok(i+1).Is(FlagComma) && r.is(i+2, r.voc.of) {
		return true
	}
	for _, p := range r.posts {
		if p.To == i+1 && p.To > p.From {
			return true
		}
	}
	return false
}

// assign gives the people and bodies of a sentence the roles of its markers.
func (r *reader) assign(meeting int, s Sentence) {
	for n := range r.markers {
		m := &r.markers[n]
		limit := s.To
		if n+1 < len(r.markers) {
			limit = r.markers[n+1].At
		}
		if m.Subject {
			floor := s.From
			if n > 0 && !r.markers[n-1].Subject && r.markers[n-1].Role != schema.Member {
				floor = r.markers[n-1].At
			}
			r.subjects(meeting, m, s, floor)
			continue
		}
		last := m.At
		if r.toks[last].In(ClassBe) {
			last++ // "Representing Chile were"
		}
		if m.Bodies && m.Side == "" && r.businessList(m.At, limit) {
			m.Side = "private"
		}
		for _, p := range r.parts {
			if p.From <= m.At || p.From >= limit {
				continue
			}
			if !r.listRuns(last, p.From) {
				break
			}
			r.take(meeting, m, p)
			last = p.To
		}
	}
}

// businessList reports whether the bodies between two tokens are companies and
// associations: one of them at least, and no office of state.
func (r *reader) businessList(from, to int32) bool {
	business := false
	for _, p := range r.parts {
		if p.From <= from || p.From >= to || p.Person {
			continue
		}
		if r.private(p.Fact) {
			business = true
		} else if r.facts.Organizations[p.Fact].Registry != "" {
			return false
		}
	}
	return business
}

// subjects gives the role of a marker to those who stand before it.
func (r *reader) subjects(meeting int, m *marker, s Sentence, floor int32) {
	edge := m.At
	floor = max(floor, r.openingEnd(s, m.At))
	for n := len(r.parts) - 1; n >= 0; n-- {
		p := r.parts[n]
		if p.From >= m.At {
			continue
		}
		if companion := r.wordAt(p.From-1) == "by" || r.tok(p.From-1).Is(FlagPossessive); companion && r.accompanies(p.From, s) {
			edge = p.From
			continue
		}
		if p.From < floor || !r.listRuns(p.To, edge) || m.Rule != "delegation.participated" && m.Rule != "delegation.lone" && !r.adjoins(p.To, edge) {
			return
		}
		r.take(meeting, m, p)
		edge = p.From
	}
}

// listRuns reports whether a list goes on from token from to token to: no
// verb of a clause stands between.
func (r *reader) listRuns(from, to int32) bool {
	for i := from; i < to; i++ {
		t := &r.toks[i]
		if t.Is(FlagCapital) || r.bodyAt[i] != 0 || r.personAt[i] != 0 {
			continue
		}
		if t.In(ClassModal|ClassBe|ClassHave) || t.In(ClassRelative) && !t.In(ClassDeterminer) || t.Is(FlagStop) && i+1 < to && r.tok(i+1).Is(FlagCapital) && !r.tok(i-1).In(ClassAbbreviation) {
			return false
		}
		if t.In(ClassVerb) && t.In(ClassPast|ClassThird) && !t.In(ClassBase|ClassParty|ClassMeeting) && !r.carriesOn(i) && i > from {
			return false
		}
	}
	return true
}

// accompanies reports whether "accompanied by" stands close before token i.
func (r *reader) accompanies(i int32, s Sentence) bool {
	for at := i - 1; at > s.From && at > i-6; at-- {
		if r.is(at, r.voc.by) {
			return r.wordAt(at-1) == "accompanied"
		}
	}
	return false
}

// adjoins reports whether nothing but names, commas and small words stands
// between two tokens: "of India and", "also".
func (r *reader) adjoins(from, to int32) bool {
	for i := from; i < to; i++ {
		t := &r.toks[i]
		if t.Is(FlagCapital) || !t.Is(FlagWord) || r.bodyAt[i] != 0 || r.wordAt(i) == "accompanied" || r.is(i, r.voc.by) && r.wordAt(i-1) == "accompanied" || r.is(i, r.voc.of, r.voc.and, r.voc.with, r.voc.from) || t.In(ClassDeterminer|ClassAdverb|ClassOrdinal|ClassParty|ClassGovernment) || r.wordAt(i) == "co" || r.wordAt(i) == "senior" {
			continue
		}
		return false
	}
	return true
}

// carriesOn reports whether the verb at i only carries a list on.
func (r *reader) carriesOn(i int32) bool {
	v, ok := r.verb(&r.toks[i])
	if !ok {
		return false
	}
	switch v.Lemma {
	case "include", "represent", "accompany", "join", "base", "affiliate":
		return true
	}
	return false
}

// take enters a participation.
func (r *reader) take(meeting int, m *marker, p part) {
	row := fact.Participation{
		Meeting: meeting, Role: m.Role, Person: fact.None, Organization: fact.None,
		Basis: fact.At(m.Rule, r.span(p.From, p.To)),
	}
	row.Side = p.Country
	if m.Side != "" && row.Side == "" {
		row.Side = m.Side
	}
	if p.Person {
		x := &r.facts.People[p.Fact]
		row.Person, row.Organization, row.Position = int(p.Fact), x.Organization, x.Title
		if row.Side == "" && x.Organization != fact.None {
			row.Side = r.facts.Organizations[x.Organization].Country
		}
		if x.Country == "" && row.Side != "private" && row.Side != "INT" {
			x.Country = row.Side
		}
	} else {
		if !m.Bodies {
			return
		}
		row.Organization = int(p.Fact)
		if m.BodyRole != "" {
			row.Role = m.BodyRole
		}
		if m.Side == "private" || r.private(p.Fact) {
			row.Side, row.Role = "private", schema.PrivateSector
		}
	}
	if m.Side == "private" {
		row.Side, row.Role = "private", schema.PrivateSector
	}
	if row.Side == "" {
		row.Side = "other"
	}
	r.enter(row)
}

// private reports whether a body is a company or an association of business.
func (r *reader) private(at int32) bool {
	o, ok := lexicon.OrganizationByID(r.facts.Organizations[at].Registry)
	return ok && (o.Kind == "company" || o.Kind == "association")
}

// rank orders the roles: a host or a head is not also a member.
func rank(role schema.Role) int {
	switch role {
	case schema.Host:
		return 4
	case schema.Head:
		return 3
	case schema.Speaker:
		return 2
	}
	return 1
}

// enter adds a row, or raises the role of one that is there already.
func (r *reader) enter(row fact.Participation) {
	for i := range r.facts.Participations {
		x := &r.facts.Participations[i]
		if row.Person != fact.None && x.Person == row.Person || row.Person == fact.None && x.Person == fact.None && x.Organization == row.Organization {
			x.Spans = append(x.Spans, row.Spans...)
			if rank(row.Role) > rank(x.Role) {
				x.Role, x.Rule = row.Role, row.Rule
			}
			if x.Side == "other" {
				x.Side = row.Side
			}
			return
		}
	}
	r.facts.Participations = append(r.facts.Participations, row)
}
