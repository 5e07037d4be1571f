package clause

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// sideClasses and sideMarks are what Sides looks at beside names.
const (
	sideClasses = lex.ClassConjunction | lex.ClassRelative | lex.ClassPreposition
	sideMarks   = lex.FlagComma | lex.FlagSemicolon | lex.FlagOpen | lex.FlagCapital
)

// Sides returns the codes of the countries whose bodies, people or names are in a
// subject: what only tells with whom, to whom or where does not count.
func (r *Subjects) Sides(p lex.Phrase) (codes []string) {
	counts, placed := true, false
	for i := p.From; i < p.To; i++ {
		t := &r.Tokens[i]
		person, body, at := r.people.At[i], r.bodies.At[i], r.HitAt[i]
		if !t.Is(sideMarks) && !t.In(sideClasses) && person|body|at == 0 {
			continue
		}
		c := r.First(p).To(i)
		switch {
		case t.Is(lex.FlagComma):
			counts = counts || !placed
		case t.Is(lex.FlagSemicolon) || t.Word == lex.And && (counts || r.HitOn(i+1) == 0):
			counts, placed = true, false // "in Canada and Mexico" goes on
		case t.Is(lex.FlagOpen):
			i = Closing(c).At
			continue
		case t.In(lex.ClassRelative) && !t.Is(lex.FlagCapital):
			end, ok := Relative(c)
			if !ok {
				return codes
			}
			i = end.At
			continue
		case t.In(lex.ClassPreposition) && !t.Is(lex.FlagCapital):
			counts = c.Is(lex.Of, lex.From, lex.Between, lex.By) || t.Word == lex.For && counts
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
				if counted && (i == p.From || r.Token(i-1).Word != lex.For) {
					codes = withSide(codes, r.CodeOf(hit))
				}
				i = min(hit.To, p.To) - 1
				continue
			}
		}
		switch {
		case !counted:
		case body != 0:
			codes = r.withBody(codes, c, r.bodies.Mentions[body-1])
		case t.Is(lex.FlagCapital) && t.In(lex.ClassBody):
			if c.Peek(-1).In(lex.The) {
				codes = withSide(codes, r.shortBody(c.Printed()))
			}
		case t.Class == 0 && at == 0 && t.Name():
			codes = withSide(codes, r.surnameCountry(c.Printed()))
		}
	}
	return codes
}

// withBody appends the side for which the body that is named at c acts: its
// country, or if it is of many countries and one of those who act itself.
func (r *Subjects) withBody(codes []string, c lex.Cursor, m lex.Mention) []string {
	o := &r.bodies.All[m.Fact]
	switch {
	case o.Country != "INT":
		return withSide(codes, o.Country)
	case r.isParty(o) && r.Role(m.To).Has(lex.RoleParty): // "EU and GCC Ministers"
		return append(codes, "INT")
	case !topmost(c, c.To(m.To)):
		return codes
	case r.isParty(o):
		return append(codes, "INT")
	}
	return withSide(codes, o.Name)
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

// topmost reports whether a name is itself one of those who act, and not only in
// their description: another one or nothing comes before and after it.
func topmost(name, after lex.Cursor) bool {
	before := name.Turned().SkipWord(lex.The)
	return (before.Done() || before.In(lex.FlagComma) || before.Is(lex.And)) &&
		(after.Done() || after.In(lex.FlagComma|lex.FlagOpen) || after.Is(lex.And))
}

// shortBody returns the country of the body of whose name a word is the last: "the Commission".
func (r *Subjects) shortBody(word string) string {
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
func (r *Subjects) isPrivate(p lex.Phrase) bool {
	if r.SeekRole(p.From, p.To, lex.RolePrivate) == p.To {
		return false
	}
	for c := r.First(p); !c.Done(); c = c.Next() {
		switch t := c.Token(); {
		case t.Is(lex.FlagComma | lex.FlagSemicolon):
			return false
		case t.In(lex.ClassGovernment), t.Is(lex.FlagCapital) && c.At > p.From:
		case t.In(lex.RolePrivate):
			if s := c.Printed(); s != "sector" && s != "sectors" || c.At == p.From || c.Move(-1).Printed() == "private" {
				return true
			}
		case t.In(lex.ClassPreposition) && t.Word != lex.From && t.Word != lex.Of:
			return false
		}
	}
	return false
}

// countryHead returns the code of the country whose name the token at c ends.
func (r *Subjects) countryHead(c lex.Cursor) string {
	if !c.In(lex.FlagHitEnd) {
		return ""
	}
	for back := c.Next().Turned().Within(6); !back.Done(); back = back.Next() {
		if h := r.HitOn(back.At); h != 0 {
			if hit := r.Hits[h-1]; hit.To == c.At+1 {
				if e, ok := r.Meaning(hit, lex.KindCountry); ok {
					return e.Country
				}
			}
			return ""
		}
	}
	return ""
}
