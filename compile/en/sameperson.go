package en

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// nameForm is what names a person of this text so far.
type nameForm struct {
	key, first, last uint64
	pair             uint64 // of the first two words
	tail             uint64 // the last word, or the last part of a double name
	words            int
	fact             int32
}

// shareSide gives what is printed once behind several names, "A and B of the
// Council", to all of them.
func (r *reader) shareSide(first int) {
	if len(r.persons)-first < 2 {
		return
	}
	last := &r.facts.People[r.persons[len(r.persons)-1].Fact]
	for _, m := range r.persons[first:] {
		if code := r.facts.People[m.Fact].Country; code != "" && code != last.Country {
			return // of several countries, named before
		}
	}
	for _, m := range r.persons[first:] {
		x := &r.facts.People[m.Fact]
		if x.Country == "" && x.Organization == fact.None {
			x.Country, x.Organization = last.Country, last.Organization
		}
	}
}

// samePersonAgain notes a further form of a name; the longest is the name.
func (r *reader) samePersonAgain(x *fact.Person, name string, span text.Span) {
	x.Spans = append(x.Spans, span)
	if name == x.Name {
		return
	}
	if len(strings.Fields(name)) > len(strings.Fields(x.Name)) {
		x.Name, name = name, x.Name
	}
	if !slices.Contains(x.Aliases, name) {
		x.Aliases = append(x.Aliases, name)
	}
}

// nameOf gives the words of a name by which it is known again.
func (r *reader) nameOf(from, to int32) nameForm {
	n := nameForm{key: hashSeed}
	for i := from; i < to; i++ {
		t := &r.toks[i]
		if !t.Is(FlagWord) || t.In(ClassSuffix) {
			continue
		}
		hash := r.plainHash(i)
		n.key = (n.key ^ hash) * hashPrime
		n.tail = hash
		switch {
		case t.Is(FlagGlued) && i > from: // the second half of "Sherwood-Randall"
			n.last = (n.last ^ hash) * hashPrime
			if n.words == 1 {
				n.first = n.last
			}
		case n.words == 0:
			n.first, n.last, n.words = hash, hash, 1
		default:
			n.last = hash
			n.words++
		}
		if n.words <= 2 {
			n.pair = n.key
		}
	}
	return n
}

// samePerson returns the person that a name means, or -1: the same name, a
// single surname, or the same surname and given name with other initials.
func (r *reader) samePerson(n nameForm, p post) int32 {
	for _, k := range r.knownPeople {
		switch {
		case k.key == n.key,
			n.words == 1 && (k.last == n.last || k.words > 1 && (k.first == n.first || k.tail == n.tail)),
			k.words == 1 && (k.last == n.last || k.first == n.first || k.tail == n.tail) && (n.words == 1 || !strings.Contains(r.facts.People[k.fact].Name, " ")),
			k.words > 1 && n.words > 1 && k.last == n.last && k.first == n.first,
			k.pair == n.pair && k.words > 1 && n.words > 1 && (k.words == 2 || n.words == 2), // with and without a second surname
			k.words > 1 && n.words > 1 && k.last == n.last && r.president(p) && strings.HasPrefix(r.facts.People[k.fact].Title, "President"):
			return k.fact
		}
	}
	return -1
}

func (r *reader) president(p post) bool {
	return p.To > p.From && r.str(p.Head, p.Head+1) == "President"
}

// countryOfPerson returns the country of somebody whose mention prints none:
// that of the side that the sentence speaks of, of the person before "and", or
// of a post that only one country has.
func (r *reader) countryOfPerson(from, to int32, p post, s Sentence) string {
	side := r.sideAt(from, to)
	if side != "" && r.sided(s, from) {
		return side
	}
	if n := len(r.persons) - 2; n >= 0 && p.To > p.From {
		if last := r.persons[n]; last.To < p.From && p.From-last.To <= 2 && r.is(p.From-1, wAnd) && r.sameHead(n, p) {
			return r.facts.People[last.Fact].Country
		}
	}
	for i := p.From; i < p.To; i++ {
		if value, _ := r.phrase(i); strings.HasPrefix(value, "post:") {
			return value[len("post:"):]
		}
	}
	if codes := r.countriesIn(r.scratch[:0], s.From, from); len(codes) == 1 && codes[0] == side && len(r.countriesIn(codes, from, s.To)) == 1 {
		return side
	}
	return ""
}

// leaderOf returns the country of a head of state or government, by the lists.
func (r *reader) leaderOf(from, to int32, p post) string {
	if p.To == p.From {
		return ""
	}
	switch r.str(p.Head, p.Head+1) {
	case "President", "Presidents", "Minister", "Ministers", "Chancellor", "Premier":
		if p.To-p.From > 2 { // "Foreign Minister of …"
			return ""
		}
	default:
		return ""
	}
	n := r.nameOf(from, to)
	return or(r.leaders[n.last], r.leaders[n.first])
}

// sameHead reports whether the person mentioned at index n has a post of the
// same head word, of which a country has many.
func (r *reader) sameHead(n int, p post) bool {
	switch r.str(p.Head, p.Head+1) {
	case "President", "Minister", "Ambassador", "Chancellor", "Premier", "King":
		return false
	}
	for i := r.posts[n].From; i < r.posts[n].To; i++ {
		if r.toks[i].Hash == r.toks[p.Head].Hash {
			return true
		}
	}
	return false
}

// sided reports whether the sentence speaks of a delegation or side, or, before
// token i, of counterparts.
func (r *reader) sided(s Sentence, i int32) bool {
	for at := s.From; at < s.To; at++ {
		if r.toks[at].In(ClassSide) || at < i && r.counterpart(at) {
			return true
		}
	}
	return false
}
