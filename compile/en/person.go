package en

import (
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// postClasses are the classes of the words beside which names are looked for,
// where they are printed with a capital.
const postClasses = ClassPost | ClassRank | ClassHonorific | ClassLevel

// people finds the people that the text names, with their posts: a name is
// read where a post or an honorific stands beside it.
func (r *reader) people() {
	r.knownPeople = r.knownPeople[:0]
	for _, s := range r.sents {
		if !s.Is(flagPost) {
			continue
		}
		for i := r.seek(s.From, s.To, flagPost); i < s.To; i = r.seek(i+1, s.To, flagPost) {
			if r.personAt[i] != 0 {
				continue
			}
			if !r.toks[i].In(ClassHonorific) && !r.headsPost(i) {
				continue
			}
			if r.bodyAt[i] != 0 {
				i = r.bodies[r.bodyAt[i]-1].To - 1
				continue
			}
			if to := r.personAround(i, s); to > i {
				i = to - 1
			}
		}
	}
	for _, s := range r.sents {
		if s.Role.has(roleLed) {
			r.ledBy(s)
		}
	}
	r.namesBeforeBodies()
	r.lowPosts()
	r.counterparts()
	r.thanked()
	r.sortPeople()
}

// ledBy reads names without a post behind "led by" and the like.
func (r *reader) ledBy(s Sentence) {
	for i := r.seekRole(s.From, s.To, roleLed); i < s.To; i = r.seekRole(i+1, s.To, roleLed) {
		if r.tok(i+1).Word != wBy {
			continue
		}
		if to, words := r.nameFrom(i+2, s.To); words >= 2 && !r.toks[to-1].In(ClassBody) {
			r.addPerson(i+2, to, post{}, personLed, s)
		}
	}
}

// namesBeforeBodies reads "NAME, Body;" in lists that semicolons part.
func (r *reader) namesBeforeBodies() {
	for _, b := range r.bodies {
		at := b.From - 1
		if r.is(at, wThe) {
			at--
		}
		to := r.skipParens(b.To, int32(len(r.toks)))
		if at < 2 || !r.toks[at].Is(FlagComma) || !r.tok(to).Is(FlagSemicolon|FlagStop) {
			continue
		}
		s := r.sents[r.sentenceAt(b.From)]
		from := r.nameBefore(at, s.From)
		if before := r.tok(from - 1); from == at || !s.Is(FlagSemicolon) || from > s.From && !before.Is(FlagColon|FlagSemicolon) && !r.is(from-1, wAnd) {
			continue
		}
		x := r.addPerson(from, at, post{}, personListed, s)
		if r.facts.People[x].Organization == fact.None {
			r.facts.People[x].Organization = int(b.Fact)
		}
	}
}

// sortPeople brings the mentions into the order of the text, posts with them.
func (r *reader) sortPeople() {
	for i := 1; i < len(r.persons); i++ {
		for j := i; j > 0 && r.persons[j].From < r.persons[j-1].From; j-- {
			r.persons[j], r.persons[j-1] = r.persons[j-1], r.persons[j]
			r.posts[j], r.posts[j-1] = r.posts[j-1], r.posts[j]
		}
	}
	for n, m := range r.persons {
		for i := m.From; i < m.To; i++ {
			r.personAt[i] = int32(n + 1)
		}
	}
	r.dropHits()
}

// dropHits forgets the places that stand in the names of people.
func (r *reader) dropHits() {
	if len(r.persons) == 0 {
		return
	}
	kept := r.hits[:0]
	for _, h := range r.hits {
		if r.personAt[h.From] == 0 {
			kept = append(kept, h)
			r.hitAt[h.From] = int32(len(kept))
			continue
		}
		r.hitAt[h.From] = 0
		r.toks[h.From].Flags &^= flagHit
		r.toks[h.To-1].Flags &^= flagHitEnd
	}
	r.hits = kept
}

// personAround reads the people whose post or honorific begins at token i. It
// returns where to go on; i where nobody is named.
func (r *reader) personAround(i int32, s Sentence) int32 {
	if r.toks[i].In(ClassHonorific) {
		return r.afterHonorific(i, s)
	}
	p, ok := r.postAt(i, s.From, s.To)
	if !ok {
		return i
	}
	from := r.honorifics(r.behindShort(p.To, s.To), s.To) // "National Security Advisor (APNSA) X"
	if first := r.tok(from); first.In(ClassParticle) && !first.Is(FlagCapital) && !p.Plural && r.particles(from, s.To) > from {
		to := r.particles(from, s.To) // "President von der Leyen"
		return r.postThenName(p, from, to, s)
	}
	if to, words := r.nameFrom(from, s.To); words > 0 && r.shortEnough(to, words, from) {
		if end := r.namedInPost(p, from, to, s); end > 0 {
			return end
		}
		if p.Plural {
			return r.severalNames(p, from, s)
		}
		return r.postThenName(p, from, to, s)
	}
	if to := r.nameBehindComma(p, s); to > 0 {
		return to
	}
	if comma := r.beforePost(p, s); comma >= s.From {
		if at := r.nameBefore(comma, s.From); at < comma {
			x := r.addPerson(at, comma, p, personApposition, s)
			r.bodyBehindPost(&r.facts.People[x], p.To, s)
			return p.To
		}
	}
	if value := r.reversed(p, s); value > 0 {
		return value
	}
	return max(i+1, r.postHeads(i, s.To))
}

// honorifics passes over honorifics and ranks between a post and a name.
func (r *reader) honorifics(i, end int32) int32 {
	for i < end && r.toks[i].In(ClassHonorific|ClassRank) && r.toks[i].Is(FlagCapital) {
		i++
		if i < end && r.toks[i].Is(FlagStop) && r.toks[i].Is(FlagGlued) {
			i++
		}
	}
	return i
}

// shortEnough reports whether what nameFrom read is a name and not the
// beginning of a title such as "Minister Summit".
func (r *reader) shortEnough(to int32, words int, from int32) bool {
	next := r.tok(to)
	if words == 1 {
		t := r.tok(from)
		if r.wordAt(from-1) == "General" || r.hitAt[from] != 0 {
			return false // "General Atomics"
		}
		if next.Name() && !next.Is(FlagGlued) && next.In(hardClasses) && !next.In(ClassPost) && next.Is(FlagCapital) {
			return false
		}
		return !t.Is(FlagUpper) || t.End-t.Start > 5
	}
	return true
}

// afterHonorific reads "Mr. X", "Dr. X, the Director".
func (r *reader) afterHonorific(i int32, s Sentence) int32 {
	from := r.honorifics(i, s.To)
	to, words := r.nameFrom(from, s.To)
	if words == 0 {
		return i
	}
	if p, next, ok := r.apposition(to, s); ok {
		at := r.addPerson(from, to, p, personApposition, s)
		r.bodyBehindPost(&r.facts.People[at], next, s)
		return next
	}
	r.addPerson(from, to, post{}, personHonorific, s)
	return to
}

// postThenName reads "POST NAME", with a further post behind the name.
func (r *reader) postThenName(p post, from, to int32, s Sentence) int32 {
	if from > p.To && r.toks[p.To].Is(FlagCapital) && r.toks[p.To].In(ClassRank) {
		p.To = from // "Coordinator Lt General": the rank is part of the post
	}
	at := r.addPerson(from, to, p, personTitled, s)
	if second, next, ok := r.apposition(to, s); ok {
		r.addTitle(at, second)
		r.posts[len(r.posts)-1] = postSpan{p.From, second.To}
		r.bodyBehindPost(&r.facts.People[at], next, s)
		return next
	}
	return to
}

// severalNames reads the names behind a post in the plural: "Senior Directors A and
// B", "Foreign Ministers A of Japan and B of Korea".
func (r *reader) severalNames(p post, from int32, s Sentence) int32 {
	at := from
	first := len(r.persons)
	defer func() { r.shareSide(first) }()
	for at < s.To {
		to, words := r.nameFrom(at, s.To)
		if words == 0 {
			return at
		}
		r.addPerson(at, to, p, personSeveral, s)
		at = to
		if r.is(at, wOf) {
			next := at + 1
			if r.is(next, wThe) {
				next++
			}
			if _, behind := r.country(next); behind > next {
				at = behind
			}
		}
		next := at
		if r.tok(next).Is(FlagComma) {
			next++
		}
		if r.is(next, wAnd) || r.tok(next).Is(FlagAmpersand) {
			next++
		}
		if next == at || !r.firstName(next) {
			return at
		}
		at = next
	}
	return at
}

// addPerson enters the name from from to to with a post, and returns the
// index of the person.
func (r *reader) addPerson(from, to int32, p post, rule *fact.Rule, s Sentence) int32 {
	n := r.nameOf(from, to)
	at := r.samePerson(n, p)
	if at < 0 {
		r.facts.People = append(r.facts.People, fact.Person{
			Name: r.clean(from, to), Organization: fact.None,
			Basis: fact.Basis{Spans: []text.Span{r.span(from, to)}, Rule: rule},
		})
		at = int32(len(r.facts.People) - 1)
	} else {
		r.samePersonAgain(&r.facts.People[at], r.clean(from, to), r.span(from, to))
	}
	n.fact = at
	r.knownPeople = append(r.knownPeople, n)
	r.persons = append(r.persons, mention{from, to, at})
	r.posts = append(r.posts, postSpan{p.From, p.To})
	for i := from; i < to; i++ {
		r.personAt[i] = int32(len(r.persons))
	}
	r.describe(at, from, to, p, s)
	return at
}
