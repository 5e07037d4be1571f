package attend

import (
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/schema"
)

// notAbroad returns the codes of the countries of which somebody may be: none that
// is said to be visited by that very person, "A, currently on a visit to Peru, met B".
func (sc *scene) notAbroad(codes []string, person int) []string {
	visited := sc.visitedBy(person)
	return slices.DeleteFunc(slices.Clone(codes), func(code string) bool { return slices.Contains(visited, code) })
}

// visitedBy returns the countries in which somebody is, as the words after a mention tell.
func (sc *scene) visitedBy(person int) []string {
	if sc.visited == nil {
		sc.visited = map[int][]string{}
		for n, m := range sc.people.Mentions {
			if p, ok := sc.visitAfter(n); ok {
				at := int(m.Fact)
				sc.visited[at] = sc.countries.In(sc.visited[at], p.From, p.To)
			}
		}
	}
	return sc.visited[person]
}

// visitAfter returns the words after the n-th mention of a person that tell where he is:
// what is between commas, or what follows the verb, "A visited Peru and met B".
func (sc *scene) visitAfter(n int) (lex.Phrase, bool) {
	s := sc.Sentences[sc.SentenceAt(sc.people.Mentions[n].From)]
	c := sc.Ahead(sc.people.Entries[n].To, s.To)
	if c.In(lex.FlagComma) {
		aside := c.Next()
		if aside.In(lex.ClassRelative) {
			aside = aside.Next().SkipAll(lex.ClassBe)
		}
		p := aside.Seek(lex.FlagComma | lex.FlagStop).Passed(aside)
		return p, sc.addsPlace(p)
	}
	noun, ok := meeting.Journey(sc.Text, sc.people, c.SkipAll(lex.ClassAdverb).At, s)
	c = sc.Ahead(noun, s.To)
	return c.Seek(lex.Any{lex.FlagComma | lex.FlagStop, lex.ClassConjunction}).Passed(c), ok
}

// withoutVisited returns parties without the country in which somebody
// of the roll only is, if two others are left.
func (w *work) withoutVisited(parties []string) []string {
	for i := range w.roll {
		if x := &w.roll[i]; x.Side == schema.SideOther && x.Person >= 0 {
			if left := w.notAbroad(parties, x.Person); len(left) > 1 {
				parties = left
			}
		}
	}
	return parties
}

// addsPlace reports whether what is between commas tells where or how its subject is:
// "currently on a state visit to Peru". Nobody is named there, and nothing said.
func (sc *scene) addsPlace(p lex.Phrase) bool {
	first := sc.First(p).SkipAll(lex.ClassAdverb)
	if lex.Adverbial(first.Printed()) {
		first = first.Next()
	}
	if !first.In(lex.ClassPreposition) || first.Is(lex.Of, lex.For, lex.With, lex.From) {
		return false
	}
	return !sc.Any(p, func(t *lex.Token) bool {
		return t.In(lex.ClassVerb|lex.ClassBe) && t.In(lex.ClassPast) && !t.Is(lex.FlagCapital)
	}) && len(sc.people.In(p.From, p.To)) == 0
}
