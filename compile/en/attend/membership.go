package attend

import (
	"dialoguec/compile/en/lex"
)

// partsOf appends the people and bodies of a sentence, in its order, without
// the bodies that only say where somebody belongs.
func (r *Attendance) partsOf(out []part, s lex.Sentence) []part {
	r.peopleHere = r.peopleHere.next(r.people.Mentions, s)
	r.bodiesHere = r.bodiesHere.next(r.bodies.Mentions, s)
	people, bodies := r.people.Mentions[r.peopleHere.from:r.peopleHere.to], r.bodies.Mentions[r.bodiesHere.from:r.bodiesHere.to]
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
			out = append(out, part{From: b.From, To: b.To, Fact: b.Fact, Country: r.bodies.All[b.Fact].Country})
		}
	}
	return out
}

// stretch is a part of the mentions of a text: those from from to to.
type stretch struct{ from, to int }

// next returns the mentions in a sentence behind that of x.
func (x stretch) next(ms []lex.Mention, s lex.Sentence) stretch {
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
func (r *Attendance) served(m lex.Mention) bool {
	for n := r.peopleHere.from; n < r.peopleHere.to; n++ {
		if p := r.people.Posts[n]; p.From <= m.From && m.To <= p.To && r.people.Mentions[n].Fact != m.Fact && !(p.From <= r.people.Mentions[n].From && r.people.Mentions[n].To <= p.To) {
			return true
		}
	}
	return false
}

func (r *Attendance) personPart(m lex.Mention) part {
	p := part{From: m.From, To: m.To, Fact: m.Fact, Person: true, Country: r.People[m.Fact].Country}
	if post := r.people.Posts[r.people.At[m.From]-1]; post.To > post.From {
		p.From, p.To = min(p.From, post.From), max(p.To, post.To)
	}
	return p
}

// affiliation reports whether a body is named only to say where a person or
// another body belongs: in a post, in the possessive, in parentheses, behind
// "of" and a body, behind a name.
func (r *Attendance) affiliation(b lex.Mention, s lex.Sentence) bool {
	for n := r.peopleHere.from; n < r.peopleHere.to; n++ {
		if p := r.people.Posts[n]; p.From <= b.From && b.To <= p.To && p.To > p.From || r.people.Mentions[n].From <= b.From && b.To <= r.people.Mentions[n].To {
			return true
		}
	}
	if b.To < s.To && r.bodies.At[b.To] > r.bodies.At[b.From] {
		return true // "European Commission Directorate General of Energy"
	}
	if r.Token(b.To).Is(lex.FlagPossessive|lex.FlagHyphen) || r.Token(b.From-1).Is(lex.FlagOpen) {
		return true
	}
	if next := r.Token(b.To); next.Is(lex.FlagOpen) && r.Token(b.To+2).Is(lex.FlagClose) && r.Token(b.To+3).Is(lex.FlagPossessive) {
		return true
	}
	at := b.From - 1
	for at > s.From && r.Tokens[at].In(lex.ClassDeterminer) {
		at--
	}
	if at <= s.From {
		return false
	}
	if r.Tokens[at].Word == lex.At {
		return true // where they met
	}
	if r.Tokens[at].OneOf(1<<lex.Of|1<<lex.From|1<<lex.In) && at > s.From {
		if r.bodies.At[at-1] != 0 || r.people.At[at-1] != 0 {
			return true
		}
		at-- // ", of the Bureau"
	}
	if r.Tokens[at].Is(lex.FlagComma) && at > s.From {
		if m := r.people.At[at-1]; m != 0 && r.People[r.people.Mentions[m-1].Fact].Organization == int(b.Fact) {
			return true
		}
		if m := r.bodies.At[at-1]; m != 0 {
			whole := r.bodies.Mentions[m-1]
			return (r.bodies.All[whole.Fact].Parent == int(b.Fact) || s.Is(lex.FlagSemicolon)) && whole.From > s.From && r.affiliation(whole, s)
		}
		before := at - 1
		if r.Tokens[before].Is(lex.FlagClose) { // "Vice-Minister (International Affairs), MIC"
			for before > s.From && !r.Tokens[before].Is(lex.FlagOpen) {
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
func (r *Attendance) closesItem(i int32, s lex.Sentence) bool {
	if i >= s.To || r.Tokens[i].Is(lex.FlagSemicolon|lex.FlagStop|lex.FlagOpen|lex.FlagComma) {
		return true
	}
	return r.Is(i, lex.And)
}

// behindPerson reports whether a name or the post behind a name ends at token i.
func (r *Attendance) behindPerson(i int32) bool {
	if r.people.At[i] != 0 && r.Token(i+1).Is(lex.FlagComma) && r.Is(i+2, lex.Of) {
		return true
	}
	for _, p := range r.people.Posts[r.peopleHere.from:r.peopleHere.to] {
		if p.To == i+1 && p.To > p.From {
			return true
		}
	}
	return false
}
