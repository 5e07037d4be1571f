package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// longestFront is the number of tokens before the verb of an inverted sentence, at most.
const longestFront = 12

// inverted reads a sentence whose subject comes after its verb: "There was agreement
// on", "On the agenda were", "Also discussed were".
func (r *search) inverted(c lex.Cursor) (action, bool) {
	there, front := c.Printed() == "There", clause.Adverbs(c).Within(longestFront)
	verb := front.Until(func(t *lex.Token) bool {
		return t.In(lex.ClassBe|lex.ClassModal|lex.ClassHave) || t.Is(lex.FlagComma|lex.FlagStop|lex.FlagColon)
	})
	g, ok := clause.GroupAt(c.To(verb.At))
	if verb.Done() || !ok || g.Negated || g.Future || g.Able || g.Should {
		return action{}, false
	}
	after := clause.Adverbs(c.To(g.End))
	acts := clause.ActExchange
	switch {
	case there:
		acts = r.thereWas(after, g.Past)
	case !r.topical(front.UpTo(verb.At)):
		return action{}, false
	}
	d := action{act: act{acts, clause.TheParticipants, provisionInverted}, main: clause.Clause{From: c.At, Verb: g}}
	return d, acts != 0
}

// thereWas tells the acts of what there was: agreement, an exchange of views, a
// shared understanding.
func (r *search) thereWas(noun lex.Cursor, past bool) clause.ActSet {
	role := r.clauses.ObjectRole(clause.Complement{Kind: clause.ObjectPhrase, Cursor: noun})
	switch {
	case noun.Is(lex.No):
		return 0
	case role.Has(lex.RoleAgreement) && !role.Has(lex.RoleWeight):
		return clause.ActAgree
	case !past:
		return 0
	case role.Has(lex.RoleTalk) && !noun.Is(lex.The):
		return clause.ActExchange
	case role.Has(lex.RoleAgreement):
		return clause.ActRecognize // "a shared understanding"
	}
	return 0
}

// topical reports whether what is before the verb of a sentence names what was
// talked about, and is no subject: "On the agenda", "Among the issues discussed".
func (r *search) topical(front lex.Cursor) bool {
	discussed := front.In(discussing) && front.In(lex.ClassParticiple) // "Also discussed were"
	if !front.In(lex.ClassPreposition) {
		return discussed
	}
	for ; !front.Done(); front = front.Next() {
		if front.In(lex.RoleTopic) || front.In(discussing) && front.In(lex.ClassParticiple) && front.Next().Done() {
			return true
		}
	}
	return false
}

// venue reports whether a clause says of a place that the meeting was there: "Suva
// was the venue of the second session", "Suva hosted the second session".
func (p *predicate) venue() bool {
	c := p.after()
	if hosts := p.is("host") && !p.Verb.Passive && p.inCity(); !hosts {
		if p.Verb.Frame != lex.FrameNone || !c.Is(lex.The) || !c.Next().In(venue) || !c.Move(2).In(lex.ClassPreposition) {
			return false
		}
	}
	return p.Verb.Past && c.Within(longestFront).Seek(meetings).In(meetings)
}

// inCity reports whether the subject begins with the name of a city.
func (p *predicate) inCity() bool {
	hit, ok := p.Hit(p.From)
	if !ok {
		return false
	}
	_, ok = p.Meaning(hit, lex.KindCity)
	return ok
}

// topics are words for what is talked about.
var topics = lex.Any{lex.RoleTopic, areas}

// talked are words by which a noun for what is talked about says so.
var talked = lex.Any{discussing, lex.RoleTalk, lex.RoleMeeting}

// ofTopic reports whether a clause says of things that they were what was talked
// about: "were the areas that were discussed", "was another subject of the talks",
// "formed the focus of the talks", or what the talks were about: "The main topic of
// the meeting was trade".
func (p *predicate) ofTopic() bool {
	v, c := p.Verb, clause.Adverbs(p.after()).Skip(atTopic)
	if !v.Past || v.Frame != lex.FrameNone && !p.is("form", "constitute", "represent") {
		return p.featured()
	}
	noun := c.Within(4).Seek(lex.Any{topics, lex.ClassPreposition, lex.FlagComma})
	told := p.in.To(noun.At + 1).Within(6).Seek(lex.Any{talked, lex.FlagComma})
	if !noun.Done() && noun.In(topics) && !told.Done() && told.In(talked) {
		return true
	}
	return p.head().In(topics) && p.Any(p.in.UpTo(v.From).Rest().Since(p.head().At+1), talked.Of)
}

// featured reports whether a clause says of things that they featured in the talks:
// "trade featured prominently in the discussions".
func (p *predicate) featured() bool {
	in := clause.Adverbs(p.after())
	return p.Verb.Past && p.is("feature", "figure") && in.Is(lex.In, lex.On) && in.Within(7).Seek(lex.Any{talked, lex.FlagComma}).In(talked)
}
