package attend

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
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
	Apart    bool        // those before it need not stand next to it
	Others   others      // who else its verb tells of
	Rule     *fact.Rule
}

// others are those whom a verb names on its other side.
type others uint8

const (
	noOthers others = iota
	guests          // of those who host
	received        // by those who receive
)

// delegations finds who took part in the meeting that was held.
func (r *Attendance) delegations() {
	held := -1
	for i := range r.meetings.All {
		if r.meetings.All[i].Status == schema.Held {
			held = i
			break
		}
	}
	if held < 0 || len(r.people.Mentions)+len(r.bodies.Mentions) == 0 {
		return
	}
	first, side := r.firstSentence(), ""
	r.peopleHere, r.bodiesHere = stretch{}, stretch{}
	for n, s := range r.Sentences {
		switch r.BlockOf(s).Kind {
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
func (r *Attendance) firstSentence() int {
	for n, s := range r.Sentences {
		if r.BlockOf(s).Kind == block.Paragraph && s.To-s.From > 6 {
			return n
		}
	}
	return 0
}

// assign gives the people and bodies of a sentence the roles of its markers.
func (r *Attendance) assign(meeting int, s lex.Sentence) {
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
		if r.Tokens[last].In(lex.ClassBe) {
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
func (r *Attendance) businessList(from, to int32) bool {
	business := false
	for _, p := range r.parts {
		if p.From <= from || p.From >= to || p.Person {
			continue
		}
		if r.privateBody(p.Fact) {
			business = true
		} else if r.bodies.All[p.Fact].Registry != "" {
			return false
		}
	}
	return business
}

// subjects gives the role of a marker to those who stand before it.
func (r *Attendance) subjects(meeting int, m *marker, s lex.Sentence, floor int32) {
	edge := m.At
	floor = max(floor, r.openingEnd(s, m.At))
	for n := len(r.parts) - 1; n >= 0; n-- {
		p := r.parts[n]
		if p.From >= m.At {
			continue
		}
		if companion := r.TokenText(p.From-1) == "by" || r.Token(p.From-1).Is(lex.FlagPossessive); companion && r.accompanies(p.From, s) {
			edge = p.From
			continue
		}
		if p.From < floor || !r.listRuns(p.To, edge) || !m.Apart && !r.adjoins(p.To, edge) {
			return
		}
		r.take(meeting, m, p)
		edge = p.From
	}
}

// listRuns reports whether a list goes on from token from to token to: no
// verb of a clause stands between.
func (r *Attendance) listRuns(from, to int32) bool {
	for i := from; i < to; i++ {
		t := &r.Tokens[i]
		if t.Is(lex.FlagCapital) || r.bodies.At[i] != 0 || r.people.At[i] != 0 {
			continue
		}
		if t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) || t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) || t.Is(lex.FlagStop) && i+1 < to && r.Token(i+1).Is(lex.FlagCapital) && !r.Token(i-1).In(lex.ClassAbbreviation) && !lex.ShortRank(r.Tokens, i) {
			return false
		}
		if t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird) && !t.In(lex.ClassBase|lex.ClassParty|lex.ClassMeeting) && !r.carriesOn(i) && i > from {
			return false
		}
	}
	return true
}

// accompanies reports whether "accompanied by" stands close before token i.
func (r *Attendance) accompanies(i int32, s lex.Sentence) bool {
	for at := i - 1; at > s.From && at > i-6; at-- {
		if r.Is(at, lex.By) {
			return r.TokenText(at-1) == "accompanied"
		}
	}
	return false
}

// adjoins reports whether nothing but names, commas and small words stands
// between two tokens: "of India and", "also".
func (r *Attendance) adjoins(from, to int32) bool {
	for i := from; i < to; i++ {
		t := &r.Tokens[i]
		if t.Is(lex.FlagCapital) || !t.Is(lex.FlagWord) || r.bodies.At[i] != 0 || r.TokenText(i) == "accompanied" || r.Is(i, lex.By) && r.TokenText(i-1) == "accompanied" || r.Is(i, lex.Of, lex.And, lex.With, lex.From) || t.In(lex.ClassDeterminer|lex.ClassAdverb|lex.ClassOrdinal|lex.ClassParty|lex.ClassGovernment) || r.TokenText(i) == "co" || r.TokenText(i) == "senior" {
			continue
		}
		return false
	}
	return true
}

// carriesOn reports whether the verb at i only carries a list on.
func (r *Attendance) carriesOn(i int32) bool {
	v, ok := r.Verb(&r.Tokens[i])
	if !ok {
		return false
	}
	switch v.Lemma {
	case "include", "represent", "accompany", "join", "base", "affiliate":
		return true
	}
	return false
}
