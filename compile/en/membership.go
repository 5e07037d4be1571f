package en

// partsOf appends the people and bodies of a sentence, in its order, without
// the bodies that only say where somebody belongs.
func (r *reader) partsOf(out []part, s Sentence) []part {
	r.peopleHere = r.peopleHere.next(r.persons, s)
	r.bodiesHere = r.bodiesHere.next(r.bodies, s)
	people, bodies := r.persons[r.peopleHere.from:r.peopleHere.to], r.bodies[r.bodiesHere.from:r.bodiesHere.to]
	for len(people)+len(bodies) > 0 {
		if len(bodies) == 0 || len(people) > 0 && people[0].From < bodies[0].From {
			if !r.served(people[0]) {
				out = append(out, r.personPart(people[0]))
			}
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

// stretch is a part of the mentions of a text: those from from to to.
type stretch struct{ from, to int }

// next returns the mentions in a sentence behind that of x.
func (x stretch) next(ms []mention, s Sentence) stretch {
	from := x.to
	for from < len(ms) && ms[from].From < s.From {
		from++
	}
	to := from
	for to < len(ms) && ms[to].To <= s.To {
		to++
	}
	return stretch{from, to}
}

// served reports whether a person is only named in the post of another one.
func (r *reader) served(m mention) bool {
	for n := r.peopleHere.from; n < r.peopleHere.to; n++ {
		if p := r.posts[n]; p.From <= m.From && m.To <= p.To && r.persons[n].Fact != m.Fact && !(p.From <= r.persons[n].From && r.persons[n].To <= p.To) {
			return true
		}
	}
	return false
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
	for n := r.peopleHere.from; n < r.peopleHere.to; n++ {
		if p := r.posts[n]; p.From <= b.From && b.To <= p.To && p.To > p.From || r.persons[n].From <= b.From && b.To <= r.persons[n].To {
			return true
		}
	}
	if b.To < s.To && r.bodyAt[b.To] > r.bodyAt[b.From] {
		return true // "European Commission Directorate General of Energy"
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
	if r.toks[at].Word == wAt {
		return true // where they met
	}
	if r.toks[at].one(1<<wOf|1<<wFrom|1<<wIn) && at > s.From {
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
			return (r.facts.Organizations[whole.Fact].Parent == int(b.Fact) || s.Is(FlagSemicolon)) && whole.From > s.From && r.affiliation(whole, s)
		}
		before := at - 1
		if r.toks[before].Is(FlagClose) { // "Vice-Minister (International Affairs), MIC"
			for before > s.From && !r.toks[before].Is(FlagOpen) {
				before--
			}
			if before == s.From {
				return false // a sentence that begins "(Tokyo), MIC hosted"
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
	return r.is(i, wAnd)
}

// behindPerson reports whether a name or the post behind a name ends at token i.
func (r *reader) behindPerson(i int32) bool {
	if r.personAt[i] != 0 && r.tok(i+1).Is(FlagComma) && r.is(i+2, wOf) {
		return true
	}
	for _, p := range r.posts[r.peopleHere.from:r.peopleHere.to] {
		if p.To == i+1 && p.To > p.From {
			return true
		}
	}
	return false
}
