package en

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
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
	Rest     schema.Role // of those behind the first person, where it is another
	Rule     *fact.Rule
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
	r.peopleHere, r.bodiesHere = stretch{}, stretch{}
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
	r.signatures(held)
	r.lastSide(held)
	r.remainder(held)
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
		last := max(m.At, s.From) // a label ends before its sentence
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
			if p.Person && m.Rest != "" {
				m.Role = m.Rest
			}
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
		if p.From < floor || !r.listRuns(p.To, edge) || m.Rule != delegationParticipated && m.Rule != delegationLone && !r.adjoins(p.To, edge) {
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
		if t.In(ClassModal|ClassBe|ClassHave) || t.In(ClassRelative) && !t.In(ClassDeterminer) || t.Is(FlagStop) && i+1 < to && r.tok(i+1).Is(FlagCapital) && !r.tok(i-1).In(ClassAbbreviation) && !shortRank(r.toks, i) {
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
		if r.is(at, wBy) {
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
		if t.Is(FlagCapital) || !t.Is(FlagWord) || r.bodyAt[i] != 0 || r.wordAt(i) == "accompanied" || r.is(i, wBy) && r.wordAt(i-1) == "accompanied" || r.is(i, wOf, wAnd, wWith, wFrom) || t.In(ClassDeterminer|ClassAdverb|ClassOrdinal|ClassParty|ClassGovernment) || r.wordAt(i) == "co" || r.wordAt(i) == "senior" {
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
