package person

import (
	"cmp"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// describe gives a person title, organization and country, as far as this
// mention tells them.
func (r *roll) describe(at int32, name lex.Phrase, p post, s lex.Sentence) {
	x := &r.all[at]
	if !p.Empty() {
		r.addTitle(at, p)
	}
	next := name.To
	if r.Token(next).Is(lex.FlagComma) && r.Is(next+1, lex.Of) {
		next++
	}
	if r.Is(next, lex.Of, lex.From) {
		r.afterName(x, next, p)
	}
	if m := r.sentBy(p.at(name.From), s); m >= 0 {
		sender := r.bodies.Mentions[m]
		r.entries[len(r.entries)-1].Tail = sender.Phrase
		x.Country = cmp.Or(x.Country, r.bodies.All[sender.Fact].Country)
		if x.Organization == fact.None {
			x.Organization = int(sender.Fact)
		}
	}
	if x.Country == "" && r.landEnd(name.To, s.To) > name.To {
		x.Country, _ = r.CountryAt(name.To + 1)
	}
	x.Country = cmp.Or(x.Country, r.forWhom(name.To, s))
	if x.Country != "" {
		return
	}
	if x.Organization != fact.None {
		code := r.bodies.All[x.Organization].Country
		if code == "INT" {
			if !r.accredited(p) {
				x.Country = code
			}
			return
		}
		x.Country = code
	}
	if x.Country == "" {
		if x.Country = r.leaderOf(name, p); x.Country != "" {
			x.Notes = append(x.Notes, resolved("the leader or minister of "+x.Country+" who has this surname and office"))
			return
		}
		if code := r.provinceOf(p, s); code != "" {
			r.ofProvince(at, code)
			return
		}
		if x.Country = r.countryOfPerson(name, p, s); x.Country == "" {
			r.holdsOnly(x, p)
		}
		r.guessed = append(r.guessed, at)
	}
}

// holdsOnly gives somebody the country that alone has the post.
func (r *roll) holdsOnly(x *fact.Person, p post) {
	if x.Country = r.onlyOffice(p.Phrase, "post:", "office:"); x.Country != "" {
		x.Notes = append(x.Notes, resolved("an office that of the countries named only "+x.Country+" has"))
	}
}

// resolved is the provenance of a country that the text does not print.
func resolved(basis string) schema.Provenance {
	return schema.Provenance{Field: "country", Origin: schema.OriginResolved, Basis: basis}
}

// sentBy returns the mention of the body that is named before the person whose
// entry begins at token i only to say where he is from: "From the Ports
// Secretariat, Director NAME took part", "from the side of the Ministry –
// Director NAME"; else -1.
func (r *roll) sentBy(i int32, s lex.Sentence) int32 {
	end := r.Back(i-1, s.From).SkipAll(lex.ClassDeterminer)
	dash := end.In(lex.FlagDash | lex.FlagColon)
	if !dash && !end.In(lex.FlagComma) {
		return -1
	}
	if end = end.Next(); end.In(lex.FlagClose) {
		end = end.Seek(lex.FlagOpen).Next()
	}
	if start := r.countries.Start(end.At); start > s.From {
		if of := r.Back(start-1, s.From).SkipAll(lex.ClassDeterminer); of.Is(lex.Of) {
			end = of.Next() // "the Ministry of Ports of Chile"
		}
	}
	m := r.bodies.On(end.At) - 1
	if m < 0 || r.bodies.Mentions[m].To != end.At+1 {
		return -1
	}
	from := r.bodies.Mentions[m].From
	if start := r.countries.Start(from - 1); start > s.From {
		from = start // "the Chilean Ministry"
	}
	before := r.Back(from-1, s.From).SkipAll(lex.ClassDeterminer)
	if dash && before.Is(lex.Of) && before.Next().In(lex.ClassSide) {
		before = before.Next().Next().SkipAll(lex.ClassDeterminer)
	}
	if !before.Is(lex.From) || !dash && !before.In(lex.FlagCapital) {
		return -1
	}
	return m
}

// accredited reports whether a post is that of a country at a body of many:
// "Ambassador to", "Representative at".
func (r *posts) accredited(p post) bool {
	for i := p.From; i < p.To; i++ {
		if r.Is(i, lex.To, lex.At) && r.bodies.On(i+1)+r.bodies.On(i+2) != 0 {
			return true
		}
	}
	return false
}

// addTitle gives a person a post as printed; a further one of the same mention
// is joined with a comma.
func (r *roll) addTitle(at int32, p post) {
	x := &r.all[at]
	title := r.CleanText(p.From, p.To)
	if p.Plural {
		title = r.singular(p)
	}
	switch {
	case x.Title == "", lex.InCapitals(x.Title) && strings.EqualFold(x.Title, title):
		x.Title = title
	case len(title) > len(x.Title) && (strings.Contains(title, x.Title) || r.shortInTitle(x)):
		x.Title = title
	case len(x.Spans) == 2 && len(x.Aliases) == 0 && !strings.Contains(x.Title, title):
		x.Title += ", " + title
	default:
		return
	}
	x.Spans = append(x.Spans, r.Span(p.From, p.To))
	if x.Country == "" {
		x.Country = p.Country
	}
	if p.Owner != 0 && x.Organization == fact.None {
		x.Organization = int(r.bodies.Mentions[p.Owner-1].Fact)
	}
	whole := fact.None
	for _, m := range r.bodies.In(p.From, p.To) {
		if part := r.bodies.All[m.Fact].Parent; whole != fact.None && part == whole && r.Token(m.From-1).Is(lex.FlagPossessive|lex.FlagDash) {
			x.Organization = int(m.Fact) // "of the Department’s Bureau"
		}
		if x.Organization == fact.None && !(r.bodies.All[m.Fact].Country == "INT" && r.isTopic(m, p.From)) {
			x.Organization = int(m.Fact)
			whole = x.Organization
		}
	}
}

// isTopic reports whether a body in a post from token start on is what the post is about: "(UN)", "for ASEAN and
// African Affairs", "for the G20", "NATO/OSCE Affairs".
func (r *roll) isTopic(m lex.Mention, start int32) bool {
	const marks = lex.FlagOpen | lex.FlagAmpersand | lex.FlagSlash
	if r.Token(m.From-1).Is(marks) || r.Token(m.To).Is(lex.FlagSlash) {
		return true
	}
	c := r.Back(m.From-1, start).SkipAll(lex.ClassDeterminer)
	return c.Is(lex.For, lex.And) && (!r.Token(m.To).Is(lex.FlagComma) || r.bodies.KindOf(m.Fact) == "forum")
}

// shortInTitle reports whether the post of a person is in the title of the
// statement, which has space for a short one alone, and nowhere else so far.
func (r *roll) shortInTitle(x *fact.Person) bool {
	if len(x.Spans) < 2 || strings.ContainsRune(x.Title, ',') {
		return false
	}
	for i := range r.Doc.Blocks {
		if b := &r.Doc.Blocks[i]; b.Kind == block.Title {
			return b.Span.Contains(x.Spans[1])
		}
	}
	return false
}

// singular returns a post that is printed in the plural, for one of its holders.
func (r *posts) singular(p post) string {
	for i := p.Head; i < p.To; i++ {
		t := &r.Tokens[i]
		if t.In(lex.ClassPost|lex.ClassRank) && r.Content[t.End-1] == 's' && r.bodies.At[i] == 0 {
			word := r.TextIn(i, i+1)
			return r.CleanText(p.From, i) + space(p.From, i) + lex.Singular(word) + r.Content[t.End:r.Tokens[p.To-1].End]
		}
	}
	return r.CleanText(p.From, p.To)
}

func space(from, to int32) string {
	if to > from {
		return " "
	}
	return ""
}
