package en

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// postSpan is the post printed with a name: tokens From to To; none where they
// are equal.
type postSpan struct{ From, To int32 }

// describe gives a person title, organization and country, as far as this
// mention tells them.
func (r *reader) describe(at, from, to int32, p post, s Sentence) {
	x := &r.facts.People[at]
	if p.To > p.From {
		r.addTitle(at, p)
	}
	next := to
	if r.tok(next).Is(FlagComma) && r.is(next+1, wOf) {
		next++
	}
	if r.is(next, wOf, wFrom) {
		r.behindName(x, next, p)
	} else if r.tok(to).Is(FlagComma) {
		r.bodyBehindComma(x, from, to, s)
	}
	if x.Country != "" {
		return
	}
	if x.Organization != fact.None {
		code := r.facts.Organizations[x.Organization].Country
		if code == "INT" {
			return
		}
		x.Country = code
	}
	if x.Country == "" {
		if x.Country = r.leaderOf(from, to, p); x.Country != "" {
			return
		}
		x.Country = r.countryOfPerson(from, to, p, s)
		r.guessed = append(r.guessed, at)
	}
}

// addTitle gives a person a post as printed; a further one of the same mention
// is joined with a comma.
func (r *reader) addTitle(at int32, p post) {
	x := &r.facts.People[at]
	title := r.clean(p.From, p.To)
	if p.Plural {
		title = r.singular(p)
	}
	switch {
	case x.Title == "":
		x.Title = title
	case len(title) > len(x.Title) && (strings.Contains(title, x.Title) || r.shortInTitle(x)):
		x.Title = title
	case len(x.Spans) == 2 && len(x.Aliases) == 0 && !strings.Contains(x.Title, title):
		x.Title += ", " + title
	default:
		return
	}
	x.Spans = append(x.Spans, r.span(p.From, p.To))
	if x.Country == "" {
		x.Country = p.Country
	}
	if p.Owner != 0 && x.Organization == fact.None {
		x.Organization = int(r.bodies[p.Owner-1].Fact)
	}
	for _, m := range r.organizationsIn(p.From, p.To) {
		if x.Organization == fact.None && (r.facts.Organizations[m.Fact].Country != "INT" || !r.tok(m.To).Is(FlagSlash) && !r.tok(m.From-1).Is(FlagSlash)) {
			x.Organization = int(m.Fact)
		}
	}
}

// shortInTitle reports whether the post of a person stands in the title of the
// statement, which has room for a short one alone, and nowhere else so far.
func (r *reader) shortInTitle(x *fact.Person) bool {
	if len(x.Spans) < 2 || strings.ContainsRune(x.Title, ',') {
		return false
	}
	for i := range r.doc.Blocks {
		if b := &r.doc.Blocks[i]; b.Kind == block.Title {
			return b.Span.Contains(x.Spans[1])
		}
	}
	return false
}

// singular returns a post that is printed in the plural, for one of its holders.
func (r *reader) singular(p post) string {
	for i := p.Head; i < p.To; i++ {
		t := &r.toks[i]
		if t.In(ClassPost|ClassRank) && r.text[t.End-1] == 's' && r.bodyAt[i] == 0 {
			word := r.str(i, i+1)
			one := strings.TrimSuffix(word, "s")
			if strings.HasSuffix(word, "ies") {
				one = word[:len(word)-3] + "y"
			}
			return r.clean(p.From, i) + space(p.From, i) + one + r.text[t.End:r.toks[p.To-1].End]
		}
	}
	return r.clean(p.From, p.To)
}

func space(from, to int32) string {
	if to > from {
		return " "
	}
	return ""
}
