package en

import "strings"

// pluralBodies reads "the Departments of State, Justice and the Treasury",
// where token i is the head of a body: one body for each item, of which only
// the first is printed in one piece.
func (r *reader) pluralBodies(i, end int32) (int32, bool) {
	if r.text[r.toks[i].End-1] != 's' || !r.is(i+1, wOf) {
		return i, false
	}
	word := r.str(i, i+1)
	singular := strings.TrimSuffix(word, "s")
	if strings.HasSuffix(word, "ies") {
		singular = word[:len(word)-3] + "y"
	}
	at, found, closed := i+2, 0, false
	for at < end {
		if r.is(at, wThe) {
			at++
		}
		to := r.pluralItem(at, end)
		if to == at {
			break
		}
		r.addPart(singular, i, at, to)
		found++
		at = to
		next := at
		if next < end && r.toks[next].Is(FlagComma) {
			next++
		}
		if closed || next == at && !r.is(next, wAnd) {
			break
		}
		if r.is(next, wAnd) { // the last item follows
			next++
			closed = true
		}
		if n := next; n < end && (r.toks[n].Name() && !r.toks[n].In(ClassBody) || r.is(n, wThe) && n+1 < end && r.toks[n+1].Name()) {
			at = next
			continue
		}
		break
	}
	return at, found > 0
}

// pluralItem returns the end of one item: the longest of the registry, else a
// run of capitals; "Health and Human Services" is one.
func (r *reader) pluralItem(at, end int32) int32 {
	to := r.capitals(at, end)
	if r.countryAt(at) {
		return at
	}
	for n := at; n < to; n++ {
		if r.toks[n].In(ClassBody) && !r.toks[n].In(ClassTopic) {
			return at
		}
	}
	if to > at && r.is(to, wAnd) && to+1 < end {
		next := r.capitals(to+1, end)
		if _, ok := r.lookup("Department of " + r.clean(at, next)); ok && next > to+1 {
			return next
		}
	}
	return to
}

// addPart enters the body whose head is printed in the plural at token head and whose topic is at to to.
func (r *reader) addPart(singular string, head, from, to int32) {
	name := singular + " of " + r.clean(from, to)
	if r.is(from-1, wThe) {
		name = singular + " of the " + r.clean(from, to)
	}
	entry, _ := r.lookup(name)
	b := body{From: from, Core: from, To: to, Entry: entry, Rule: organizationPlural}
	b.Country = r.countryBefore(head)
	if r.tok(head - 1).Is(FlagPossessive) {
		b.Country = r.countryBefore(head - 1)
	}
	at := r.addBodyNamed(b, name)
	r.further(&r.facts.Organizations[at].Basis, head, head+1)
}

// lookup finds a name that is not printed in one piece in the registry.
func (r *reader) lookup(name string) (int32, bool) {
	toks := r.aside(name, 0, len(name))
	to, entry := r.gazetteer.match(toks, 0, int32(len(toks)))
	if int(to) != len(toks) {
		return 0, false
	}
	_, ok := r.meaning(Hit{Entry: entry}, KindOrganization)
	return entry, ok
}

// addBodyNamed enters a body under a name that is not printed in one piece.
func (r *reader) addBodyNamed(b body, name string) int32 {
	entry, country := r.identify(&b)
	key := nameKey(r.aside(name, 0, len(name)))
	at := r.sameBody(key, country, entry)
	if at >= 0 {
		r.further(&r.facts.Organizations[at].Basis, b.From, b.To)
		r.cover(b, at)
		return at
	}
	at = r.newBody(b, name, country, entry)
	r.knownBodies = append(r.knownBodies, known{key, country, at})
	r.cover(b, at)
	return at
}

// cover notes that the tokens of b name organization at.
func (r *reader) cover(b body, at int32) {
	r.bodies = append(r.bodies, mention{b.From, b.To, at})
	for i := b.From; i < b.To; i++ {
		r.bodyAt[i] = int32(len(r.bodies))
	}
}

// listed reads the lists of those who sent somebody: "representatives from A,
// the B; and C". An item with capitals that no other rule knows is a body.
func (r *reader) listed() {
	for n := range r.sents {
		s := r.sents[n]
		if !s.In(ClassParty) && s.Role&roleList == 0 {
			continue
		}
		toks, next := r.toks[s.From:max(s.From, s.To-2)], s.From
		for n := range toks {
			i := s.From + int32(n)
			if t := &toks[n]; !t.In(ClassParty) && t.Role&roleList == 0 || i < next {
				continue
			}
			if r.included(i, s) {
				next = r.listItems(i+1, s.To)
				continue
			}
			if !r.toks[i].In(ClassParty) && !r.representing(i) {
				continue
			}
			at := i + 1
			if r.is(at, wFrom, wOf) || r.representing(at) {
				at++
			} else if !r.representing(i) {
				continue
			}
			next = r.listItems(at, s.To)
		}
	}
}

// included reports whether "included" at i speaks of participants or a delegation.
func (r *reader) included(i int32, s Sentence) bool {
	t := &r.toks[i]
	return t.Role&roleList != 0 && t.In(ClassPast) && r.nounBefore(i, s, 9, ClassSide|ClassParty)
}

func (r *reader) representing(i int32) bool {
	t := r.tok(i)
	return t.Role&roleList != 0 && t.In(ClassGerund) && !t.Is(FlagCapital)
}

// listItems reads the items of a list that begins at token i, and returns its end.
func (r *reader) listItems(i, end int32) int32 {
	known := false // one item at least is a body, so that this is a list of bodies
	for at := i; at < end; {
		for at < end && (r.toks[at].In(ClassDeterminer) || r.is(at, wFrom) || r.toks[at].Is(FlagComma|FlagSemicolon) || r.is(at, wAnd, wIncluding)) {
			at++
		}
		if at >= end {
			return end
		}
		if m := r.bodyAt[at]; m != 0 {
			known = true
			at = r.bodies[m-1].To
			at = r.skipParens(at, end)
			if at < end && r.toks[at].Is(FlagPossessive) {
				return at
			}
		} else {
			to := r.capitals(at, end)
			if !known || to == at || !r.plainItem(at, to, end) {
				return at
			}
			r.addBody(body{From: at, Core: at, To: to, Rule: organizationListed})
			at = r.skipParens(to, end)
		}
		if at >= end || !r.toks[at].Is(FlagComma|FlagSemicolon) && !r.is(at, wAnd, wIncluding) {
			return at
		}
	}
	return end
}

func (r *reader) skipParens(at, end int32) int32 {
	if at < end && r.toks[at].Is(FlagOpen) {
		for at < end && !r.toks[at].Is(FlagClose) {
			at++
		}
		at++
	}
	return at
}

// plainItem reports whether the capitals from at to to can be the name of a
// body in a list: no country, no person with a post, and the item ends there.
func (r *reader) plainItem(at, to, end int32) bool {
	if code, next := r.country(at); code != "" && next >= to {
		return false
	}
	for n := at; n < to; n++ {
		if r.toks[n].In(ClassPost|ClassRank|ClassHonorific|ClassMonth|ClassSeriesHead) || r.bodyAt[n] != 0 {
			return false
		}
	}
	if to-at < 2 && !r.toks[at].Is(FlagUpper) {
		return false
	}
	return to >= end || r.toks[to].Is(FlagComma|FlagSemicolon|FlagStop|FlagOpen) || r.is(to, wAnd)
}
