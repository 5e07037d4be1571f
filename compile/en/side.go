package en

import (
	"slices"
	"strings"
)

// sideClasses and sideMarks are what sidesIn looks at beside names.
const (
	sideClasses = ClassConjunction | ClassRelative | ClassPreposition
	sideMarks   = FlagComma | FlagSemicolon | FlagOpen | FlagCapital
)

// sidesOf returns the codes of the countries in the subject from from to to; they are
// good until the next call.
func (r *reader) sidesOf(from, to int32) []string {
	r.codes = r.sidesIn(r.codes[:0], from, to)
	return r.codes
}

// sidesIn appends the codes of the countries whose bodies, people or names
// stand in the subject: what only tells with whom, to whom or where does not count.
func (r *reader) sidesIn(codes []string, from, to int32) []string {
	counts, placed := true, false
	for i := from; i < to; i++ {
		t := &r.toks[i]
		person, body, at := r.personAt[i], r.bodyAt[i], r.hitAt[i]
		if !t.Is(sideMarks) && !t.In(sideClasses) && person|body|at == 0 {
			continue
		}
		switch {
		case t.Is(FlagComma):
			counts = counts || !placed
		case t.Is(FlagSemicolon) || t.Word == wAnd && (counts || r.hitOn(i+1) == 0):
			counts, placed = true, false // "in Canada and Mexico" goes on
		case t.Is(FlagOpen):
			i = r.closing(i, to)
			continue
		case t.In(ClassRelative) && !t.Is(FlagCapital):
			if i = r.relative(i, to); i < 0 {
				return codes
			}
			continue
		case t.In(ClassPreposition) && !t.Is(FlagCapital):
			counts = t.Word == wOf || t.Word == wFrom || t.Word == wBetween || t.Word == wBy || t.Word == wFor && counts
			placed = t.Word == wIn || t.Word == wAt
		}
		if person != 0 {
			m := r.persons[person-1]
			if counts && m.Fact >= 0 {
				codes = withSide(codes, or(r.facts.People[m.Fact].Country, r.home))
			}
			i = m.To - 1
			continue
		}
		counted := counts && (body == 0 || r.bodies[body-1].From == i)
		if at != 0 {
			if hit := r.hits[at-1]; hit.country != 0 {
				if counted {
					codes = withSide(codes, r.codeOf(hit))
				}
				i = min(hit.To, to) - 1
				continue
			}
		}
		switch {
		case !counted:
		case body != 0:
			m := r.bodies[body-1]
			o := &r.facts.Organizations[m.Fact]
			codes = withSide(codes, choice(o.Country == "INT" && r.topmost(i, from) && r.topmostEnd(m.To, to), o.Name, o.Country))
		case !t.Is(FlagCapital):
		case t.In(ClassBody):
			if r.tok(i-1).Word == wThe {
				codes = withSide(codes, r.shortBody(i))
			}
		case t.Class == 0 && at == 0 && t.Name():
			codes = withSide(codes, r.surname(i))
		}
	}
	return codes
}

// withSide appends the code of a country that codes do not have; organizations
// of many countries are no side.
func withSide(codes []string, code string) []string {
	if code == "" || code == "INT" || slices.Contains(codes, code) {
		return codes
	}
	return append(codes, code)
}

// topmost reports whether the name at i is itself one of those who act, and
// not only in their description.
func (r *reader) topmost(i, from int32) bool {
	if i > from && r.tok(i-1).Word == wThe {
		i--
	}
	return i == from || r.tok(i-1).Is(FlagComma) || r.tok(i-1).Word == wAnd
}

// topmostEnd reports whether a name that ends before i is followed by another
// or by nothing.
func (r *reader) topmostEnd(i, to int32) bool {
	return i >= to || r.tok(i).Is(FlagComma|FlagOpen) || r.tok(i).Word == wAnd
}

// shortBody returns the country of the body of whose name the word at i is the
// last: "the Commission".
func (r *reader) shortBody(i int32) string {
	word := r.lit(i)
	for n := range r.facts.Organizations {
		o := &r.facts.Organizations[n]
		if rest, ok := strings.CutSuffix(o.Name, word); ok && strings.HasSuffix(rest, " ") && o.Country != "" {
			return o.Country
		}
	}
	return ""
}

// named makes an actor of country codes.
func (r *reader) named(codes []string) actor {
	return actor{named, slices.Clone(codes)}
}

// isPrivate reports whether the subject is of the private sector.
func (r *reader) isPrivate(from, to int32) bool {
	if r.seekRole(from, to, rolePrivate) == to {
		return false
	}
	for i := from; i < to; i++ {
		t := r.tok(i)
		if t.Is(FlagComma | FlagSemicolon) {
			return false
		}
		if t.In(ClassGovernment) || t.Is(FlagCapital) && i > from {
			continue
		}
		if t.Role.has(rolePrivate) {
			if s := r.lit(i); (s == "sector" || s == "sectors") && i > from && r.lit(i-1) != "private" {
				continue
			}
			if i == from || !t.Is(FlagCapital) {
				return true
			}
		}
		if t.In(ClassPreposition) && t.Word != wFrom && t.Word != wOf {
			return false
		}
	}
	return false
}

// countryHead returns the code of the country whose name the token at head ends.
func (r *reader) countryHead(head, from int32) string {
	if !r.tok(head).Is(flagHitEnd) {
		return ""
	}
	for i := head; i >= from && i > head-6; i-- {
		if h := r.hitOn(i); h != 0 {
			if hit := r.hits[h-1]; hit.To == head+1 {
				if e, ok := r.meaning(hit, KindCountry); ok {
					return e.Country
				}
			}
			return ""
		}
	}
	return ""
}
