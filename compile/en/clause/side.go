package clause

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// sideClasses and sideMarks are what sidesIn looks at beside names.
const (
	sideClasses = lex.ClassConjunction | lex.ClassRelative | lex.ClassPreposition
	sideMarks   = lex.FlagComma | lex.FlagSemicolon | lex.FlagOpen | lex.FlagCapital
)

// Sides returns the codes of the countries in the subject from from to to.
func (r *Subjects) Sides(from, to int32) []string {
	return r.sidesIn(nil, from, to)
}

// sidesIn appends the codes of the countries whose bodies, people or names
// are in the subject: what only tells with whom, to whom or where does not count.
func (r *Subjects) sidesIn(codes []string, from, to int32) []string {
	counts, placed := true, false
	for i := from; i < to; i++ {
		t := &r.Tokens[i]
		person, body, at := r.people.At[i], r.bodies.At[i], r.HitAt[i]
		if !t.Is(sideMarks) && !t.In(sideClasses) && person|body|at == 0 {
			continue
		}
		switch {
		case t.Is(lex.FlagComma):
			counts = counts || !placed
		case t.Is(lex.FlagSemicolon) || t.Word == lex.And && (counts || r.HitOn(i+1) == 0):
			counts, placed = true, false // "in Canada and Mexico" goes on
		case t.Is(lex.FlagOpen):
			i = r.Closing(i, to)
			continue
		case t.In(lex.ClassRelative) && !t.Is(lex.FlagCapital):
			if i = r.Relative(i, to); i < 0 {
				return codes
			}
			continue
		case t.In(lex.ClassPreposition) && !t.Is(lex.FlagCapital):
			counts = t.Word == lex.Of || t.Word == lex.From || t.Word == lex.Between || t.Word == lex.By || t.Word == lex.For && counts
			placed = t.Word == lex.In || t.Word == lex.At
		}
		if person != 0 {
			m := r.people.Mentions[person-1]
			if counts && m.Fact >= 0 {
				codes = withSide(codes, cmp.Or(r.people.All[m.Fact].Country, r.home))
			}
			i = m.To - 1
			continue
		}
		counted := counts && (body == 0 || r.bodies.Mentions[body-1].From == i)
		if at != 0 {
			if hit := r.Hits[at-1]; hit.Country != 0 {
				if counted && (i == from || r.Token(i-1).Word != lex.For) {
					codes = withSide(codes, r.CodeOf(hit))
				}
				i = min(hit.To, to) - 1
				continue
			}
		}
		switch {
		case !counted:
		case body != 0:
			m := r.bodies.Mentions[body-1]
			o := &r.bodies.All[m.Fact]
			switch {
			case o.Country != "INT":
				codes = withSide(codes, o.Country)
			case r.isParty(o) && r.Role(m.To).Has(lex.RoleParty): // "EU and GCC Ministers"
				codes = append(codes, "INT")
			case !r.topmost(i, from) || !r.topmostEnd(m.To, to):
			case r.isParty(o):
				codes = append(codes, "INT")
			default:
				codes = withSide(codes, o.Name)
			}
		case !t.Is(lex.FlagCapital):
		case t.In(lex.ClassBody):
			if r.Token(i-1).Word == lex.The {
				codes = withSide(codes, r.shortBody(i))
			}
		case t.Class == 0 && at == 0 && t.Name():
			codes = withSide(codes, r.surnameCountry(i))
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

// isParty reports whether a body of many countries is one of the parties: it is in
// the name of the dialogue.
func (r *Subjects) isParty(o *fact.Organization) bool {
	if len(r.series.All) == 0 {
		return false
	}
	name := r.series.All[0].Name
	return strings.Contains(name, o.Name) || o.Acronym != "" && strings.Contains(name, o.Acronym)
}

// topmost reports whether the name at i is itself one of those who act, and
// not only in their description.
func (r *Subjects) topmost(i, from int32) bool {
	if i > from && r.Token(i-1).Word == lex.The {
		i--
	}
	return i == from || r.Token(i-1).Is(lex.FlagComma) || r.Token(i-1).Word == lex.And
}

// topmostEnd reports whether a name that ends before i is followed by another
// or by nothing.
func (r *Subjects) topmostEnd(i, to int32) bool {
	return i >= to || r.Token(i).Is(lex.FlagComma|lex.FlagOpen) || r.Token(i).Word == lex.And
}

// shortBody returns the country of the body of whose name the word at i is the
// last: "the Commission".
func (r *Subjects) shortBody(i int32) string {
	word := r.TokenText(i)
	for n := range min(len(r.bodies.All), fact.MostKnown) {
		o := &r.bodies.All[n]
		if rest, ok := strings.CutSuffix(o.Name, word); ok && strings.HasSuffix(rest, " ") && o.Country != "" {
			return o.Country
		}
	}
	return ""
}

// Named makes an actor of country codes.
func (r *Subjects) Named(codes []string) Actor {
	return Actor{Named, slices.Clone(codes)}
}

// isPrivate reports whether the subject is of the private sector.
func (r *Subjects) isPrivate(from, to int32) bool {
	if r.SeekRole(from, to, lex.RolePrivate) == to {
		return false
	}
	for i := from; i < to; i++ {
		t := r.Token(i)
		if t.Is(lex.FlagComma | lex.FlagSemicolon) {
			return false
		}
		if t.In(lex.ClassGovernment) || t.Is(lex.FlagCapital) && i > from {
			continue
		}
		if t.Role.Has(lex.RolePrivate) {
			if s := r.TokenText(i); (s == "sector" || s == "sectors") && i > from && r.TokenText(i-1) != "private" {
				continue
			}
			if i == from || !t.Is(lex.FlagCapital) {
				return true
			}
		}
		if t.In(lex.ClassPreposition) && t.Word != lex.From && t.Word != lex.Of {
			return false
		}
	}
	return false
}

// countryHead returns the code of the country whose name the token at head ends.
func (r *Subjects) countryHead(head, from int32) string {
	if !r.Token(head).Is(lex.FlagHitEnd) {
		return ""
	}
	for i := head; i >= from && i > head-6; i-- {
		if h := r.HitOn(i); h != 0 {
			if hit := r.Hits[h-1]; hit.To == head+1 {
				if e, ok := r.Meaning(hit, lex.KindCountry); ok {
					return e.Country
				}
			}
			return ""
		}
	}
	return ""
}
