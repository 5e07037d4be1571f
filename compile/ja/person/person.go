// Package person reads the people of a Japanese text.
package person

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// The rules of people.
var (
	personTitled = &fact.Rule{Name: "person.titled", Reads: "a name before or after a post, in one word with it: 今井大使"}
	personListed = &fact.Rule{Name: "person.listed", Reads: "a name with a post in a list of participants"}
)

// Rules lists the rules of this package.
var Rules = []*fact.Rule{personTitled, personListed}

// People are the people of a text.
type People struct {
	All []fact.Person
	Of  []int // by phrase: the person whom it names; fact.None if it names none

	read map[int]string // of a person, how the family name is read: ユン of 尹炳世
}

// Read reads the people whom the phrases of a text name.
func Read(t *lex.Text, lines []clause.Line, parties *country.Parties, bodies *body.Bodies) *People {
	p := &People{Of: make([]int, len(bodies.Phrases)), read: map[int]string{}}
	for i := range bodies.Phrases {
		p.Of[i] = fact.None
		if f := &bodies.Phrases[i]; f.Person {
			p.Of[i] = p.enter(t, bodies, f)
			p.spell(p.Of[i], f.Reading.Of(t.S))
		}
	}
	p.placeGuests(lines, parties)
	return p
}

// placeGuests gives those whose names are none of Japan, and of whom nothing tells
// the country, that which is the heading of their section, or that of the other side
// of a dialogue of two: ファロン国防大臣.
func (p *People) placeGuests(lines []clause.Line, parties *country.Parties) {
	for i := range p.All {
		q := &p.All[i]
		if q.Country != "" || !body.IsGuest(q.Name) || q.Organization != fact.None {
			continue
		}
		if l := slices.IndexFunc(lines, func(l clause.Line) bool { return l.Span.Contains(q.Spans[0]) }); l >= 0 {
			q.Country = lines[l].Home
		}
		if parties.Institution == "" {
			q.Country = cmp.Or(q.Country, parties.Other())
		}
		if q.Country != "" {
			q.Notes = append(q.Notes, schema.Provenance{Field: "country", Origin: schema.OriginResolved, Basis: "the name, and the heading of the section or the other side of the dialogue"})
		}
	}
}

// spell notes how a bracket says that the name of a person is read.
func (p *People) spell(i int, reading string) {
	family, _, several := strings.Cut(reading, lex.Dot)
	if several && lex.First(family) == lex.Katakana {
		p.read[i] = family
	}
}

// enter enters the person whom a phrase names, and returns their number.
func (p *People) enter(t *lex.Text, bodies *body.Bodies, f *body.Phrase) int {
	nation := nationOf(t, bodies, f)
	name := squeeze(f.Name.Of(t.S))
	i := p.byPost(name, f.Title(t.S))
	if i == fact.None {
		i = p.same(name, nation)
	}
	if i == fact.None {
		i = p.spelled(name, f.Title(t.S), nation)
	}
	if i == fact.None {
		i = p.called(name, f.Title(t.S))
	}
	if i != fact.None {
		again(&p.All[i], f.Span, name, nation, f.Title(t.S), f.Body())
		return i
	}
	if nation == "" && lex.First(name) == lex.Kanji && !body.IsGuest(name) {
		nation = "JP"
	}
	rule := personTitled
	if f.Listed {
		rule = personListed
	}
	p.All = append(p.All, fact.Person{Name: name, Country: nation, Title: f.Title(t.S), Organization: f.Body(), Basis: fact.At(rule, f.Span)})
	return len(p.All) - 1
}

// nationOf returns the country of the person whom a phrase names: of the body, of
// the side being listed, or of the post; "" if nothing tells it.
func nationOf(t *lex.Text, bodies *body.Bodies, f *body.Phrase) string {
	nation := cmp.Or(f.Country, f.Nation)
	if o := f.Body(); o != fact.None && bodies.All[o].Country != "" {
		nation = bodies.All[o].Country
	} else if nation == "" && country.Governs(f.Side) {
		nation = f.Side
	}
	if nation == "" && !f.Post.Empty() {
		nation = country.OfPost(f.Post.Of(t.S))
	}
	return nation
}

// again adds to a person what a further place says. The fuller name is the
// name, with the title beside it.
func again(p *fact.Person, at text.Span, name, nation, title string, org int) {
	p.Spans = append(p.Spans, at)
	if p.Organization == fact.None {
		p.Organization = org
	}
	if p.Country == "" {
		p.Country = nation
	}
	if len(name) > len(p.Name) {
		name, p.Name = p.Name, name
		p.Title = title
	}
	if name != p.Name && !slices.Contains(p.Aliases, name) {
		p.Aliases = append(p.Aliases, name)
	}
	if p.Title == "" {
		p.Title = title
	}
}

// byPost finds the only person with a family name of one character, alone, whose title ends
// with the post beside it: 李長官, where the text has another 李 as well.
func (p *People) byPost(family, post string) int {
	isHe := func(q fact.Person) bool { return strings.HasPrefix(q.Name, family) && strings.HasSuffix(q.Title, post) }
	i := slices.IndexFunc(p.All, isHe)
	if i < 0 || lex.Count(family) > 1 || post == "" || slices.ContainsFunc(p.All[i+1:], isHe) {
		return fact.None
	}
	return i
}

// same finds a person of this text by the whole name, or by the family name
// alone if one side calls one person so.
func (p *People) same(name, nation string) int {
	found := fact.None
	for i := fact.First(p.All); i < len(p.All); i++ {
		q := &p.All[i]
		if nation != "" && q.Country != "" && q.Country != nation {
			continue
		}
		if q.Name == name || p.read[i] == name {
			return i
		}
		if isFamilyName(name, q.Name) || isFamilyName(q.Name, name) || q.Country == "KR" && strings.HasPrefix(q.Name, name+lex.Dot) {
			if found != fact.None {
				return fact.None // two of that name: which one is not said
			}
			found = i
		}
	}
	return found
}

// spelled finds the only person of a title whose name is in the other script, if
// the text names one in Latin letters: マグワイア委員, Ada Maguire委員.
func (p *People) spelled(name, title, nation string) int {
	found := fact.None
	for i := fact.First(p.All); i < len(p.All); i++ {
		q := &p.All[i]
		if q.Title != title || title == "" || nation != "" && q.Country != "" && q.Country != nation {
			continue
		}
		switch {
		case !otherScript(q.Name, name) || slices.ContainsFunc(q.Aliases, func(a string) bool { return a != name && lex.First(a) == lex.First(name) }):
		case found != fact.None:
			return fact.None
		default:
			found = i
		}
	}
	return found
}

// called finds the only person of a title, or of a post at its end, whose given name, in katakana, a name is:
// ゼン運輸大臣, after ゼン・メルド運輸大臣.
func (p *People) called(name, title string) int {
	isCalled := func(q fact.Person) bool {
		return title != "" && strings.HasSuffix(q.Title, title) && lex.First(name) == lex.Katakana && strings.HasPrefix(q.Name, name+lex.Dot)
	}
	i := slices.IndexFunc(p.All, isCalled)
	if i < 0 || slices.ContainsFunc(p.All[i+1:], isCalled) {
		return fact.None
	}
	return i
}

// otherScript reports whether one of two names is in Latin letters and the other in
// katakana.
func otherScript(a, b string) bool {
	x, y := lex.First(a), lex.First(b)
	return x == lex.Latin && y == lex.Katakana || x == lex.Katakana && y == lex.Latin
}

// isFamilyName reports whether a name is the family name of a full one.
func isFamilyName(name, full string) bool {
	if len(name) >= len(full) {
		return false
	}
	if lex.First(full) == lex.Kanji {
		return strings.HasPrefix(full, name)
	}
	rest, ok := strings.CutSuffix(full, name)
	return ok && (lex.Last(rest) == lex.Joint || strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, "."))
}

// squeeze takes the wide spaces out of a name: 桜井　俊.
func squeeze(s string) string {
	if strings.Contains(s, lex.Gap) || lex.First(s) == lex.Kanji {
		return lex.Squeeze(s)
	}
	return s
}
