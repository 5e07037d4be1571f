package clause

import (
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
	"dialoguec/compile/fact"
)

// holders returns the countries of those whom a subject tells by their posts
// alone, "the President and the Prime Minister", or by posts and names. It is
// empty if the text does not tell one of them.
func (r *Subjects) holders(p lex.Phrase) (codes []string) {
	for i := p.From; i < p.To; i++ {
		code, t := "", r.Token(i)
		switch {
		case r.people.On(i) != 0:
			m := r.people.Mentions[r.people.On(i)-1]
			if m.Fact >= 0 {
				code = r.countryOf(&r.people.All[m.Fact])
			}
			i = m.To - 1
		case inTitle(t):
			title := lex.Phrase{From: i, To: i + 1}
			for title.To < p.To && r.Token(title.To).Name() && r.people.On(title.To) == 0 {
				title.To++
			}
			i = title.To - 1
			if r.people.On(title.To) != 0 { // "Prime Minister Roy"
				continue
			}
			code = r.holder(r.Printed(title))
		case t.In(lex.ClassPreposition) && !t.Is(lex.FlagCapital):
			return nil
		default:
			continue
		}
		if code == "" {
			return nil
		}
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return codes
}

// holder returns the country of the one who holds a post: of those who took
// part, else of all people of the text. If several countries have one, it is that
// of whom "he" means, and blank if "he" is none of them.
func (r *Subjects) holder(title string) string {
	var codes []string
	take := func(x *fact.Person) {
		if own := r.countryOf(x); own != "" && person.IsPost(x.Title, title) && !slices.Contains(codes, own) {
			codes = append(codes, own)
		}
	}
	for n := range min(len(r.attendance.All), fact.MostKnown) {
		if p := r.attendance.All[n].Person; p != fact.None {
			take(&r.people.All[p])
		}
	}
	if len(codes) == 0 {
		for n := range min(len(r.people.All), fact.MostKnown) {
			take(&r.people.All[n])
		}
	}
	if len(codes) > 1 && r.he.Kind == Named {
		codes = slices.DeleteFunc(codes, func(code string) bool { return !slices.Equal(r.he.Names, []string{code}) })
	}
	if len(codes) != 1 {
		return ""
	}
	return codes[0]
}
