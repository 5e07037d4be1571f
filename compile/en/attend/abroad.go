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

// visitedBy returns the countries in which somebody is, as the words beside a mention
// tell, or the verb of a journey whose subject he is.
func (sc *scene) visitedBy(person int) []string {
	if sc.visited == nil {
		sc.visited = map[int][]string{}
		for n, m := range sc.people.Mentions {
			if p, ok := sc.visitAside(n); ok {
				sc.visit(m, p)
			}
		}
		for _, s := range sc.Sentences {
			sc.journeys(s)
		}
	}
	return sc.visited[person]
}

// visit notes the countries that a phrase names as those in which somebody is.
func (sc *scene) visit(m lex.Mention, p lex.Phrase) {
	sc.visited[int(m.Fact)] = sc.countries.In(sc.visited[int(m.Fact)], p.From, p.To)
}

// visitAside returns what is between commas after the n-th mention of a person, if it
// tells where he is: "A, who is on a visit to Peru,".
func (sc *scene) visitAside(n int) (lex.Phrase, bool) {
	c := sc.Ahead(sc.people.Entries[n].To, sc.Sentences[sc.SentenceAt(sc.people.Mentions[n].From)].To)
	if !c.In(lex.FlagComma) {
		return lex.Phrase{}, false
	}
	aside := c.Next()
	if aside.In(lex.ClassRelative) {
		aside = aside.Next().SkipAll(lex.ClassBe)
	}
	p := aside.Seek(lex.FlagComma | lex.FlagStop).Passed(aside)
	return p, sc.addsPlace(p)
}

// journeys notes where those were who are the subject of a verb of travelling: "A and
// B, Minister of Ports, traveled to Peru and met C".
func (sc *scene) journeys(s lex.Sentence) {
	for i := s.From; i < s.To; i++ {
		to := i
		if t := &sc.Tokens[i]; !t.In(journey) || t.Is(lex.FlagCapital) {
			noun, ok := meeting.Journey(sc.Text, sc.people, i, s)
			if !ok {
				continue
			}
			to = noun
		}
		where := sc.Ahead(to, s.To).Next()
		p := where.SkipAll(lex.Any{lex.FlagCapital | lex.FlagComma | lex.FlagHyphen, lex.ClassDeterminer | lex.ClassConjunction, lex.To, lex.Of}).Passed(where)
		for _, n := range sc.travellers(i, s) {
			sc.visit(sc.people.Mentions[n], p)
		}
	}
}

// subjectFrom returns where the subject of the verb at token i begins at the earliest:
// after the finite verb before it, if there is one. "Accompanied by" is none.
func (sc *scene) subjectFrom(i int32, s lex.Sentence) int32 {
	for at := i - 1; at >= s.From; at-- {
		if t := &sc.Tokens[at]; t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) && !sc.Is(at+1, lex.By) {
			return at + 1
		}
	}
	return s.From
}

// travellers returns the mentions that are the subject of the verb at token i: the last one
// before it, and those that "and" joins to it. "On the invitation of King A, B travelled" has one.
func (sc *scene) travellers(i int32, s lex.Sentence) (all []int) {
	from := sc.subjectFrom(i, s)
	next := int32(-1) // where the entry begins that was taken last
	joined := false
	mentions := sc.people.Mentions
	for n := lex.FirstFrom(len(mentions), func(n int) bool { return mentions[n].From >= i }) - 1; n >= 0 && mentions[n].From >= from; n-- {
		e := sc.people.Entries[n]
		joined = joined || next >= 0 && !sc.Ahead(e.To, next).Seek(lex.And).Done()
		if next >= 0 && !joined {
			break
		}
		all, next = append(all, n), e.From
	}
	return all
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
