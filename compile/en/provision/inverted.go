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
