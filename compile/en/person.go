package en

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// postSpan is the post printed with a name: tokens From to To; none where they
// are equal.
type postSpan struct{ From, To int32 }

// nameForm is what names a person of this text so far.
type nameForm struct {
	key, first, last uint64
	words            int
	fact             int32
}

// people finds the people that the text names, with their posts: a name is
// read where a post or an honorific stands beside it.
func (r *reader) people() {
	r.knownPeople = r.knownPeople[:0]
	for _, s := range r.sents {
		for i := s.From; i < s.To; i++ {
			t := &r.toks[i]
			if t.Class&(ClassPost|ClassRank|ClassHonorific|ClassLevel) == 0 || !t.Is(FlagCapital) || r.personAt[i] != 0 {
				continue
			}
			if !t.In(ClassHonorific) && !r.headsPost(i) {
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
	r.sortPeople()
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
		r.hitAt[h.From] = 0
		if r.personAt[h.From] == 0 {
			kept = append(kept, h)
			r.hitAt[h.From] = int32(len(kept))
		}
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
	from := r.honorifics(p.To, s.To)
	if to, words := r.nameFrom(from, s.To); words > 0 && r.shortEnough(to, words, from) {
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
			x := r.addPerson(at, comma, p, "person.apposition", s)
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
		if r.wordAt(from-1) == "General" {
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
		at := r.addPerson(from, to, p, "person.apposition", s)
		r.bodyBehindPost(&r.facts.People[at], next, s)
		return next
	}
	r.addPerson(from, to, post{}, "person.honorific", s)
	return to
}

// postThenName reads "POST NAME", with a further post behind the name.
func (r *reader) postThenName(p post, from, to int32, s Sentence) int32 {
	if from > p.To && r.toks[p.To].In(ClassRank) {
		p.To = from // "Coordinator Lt General": the rank is part of the post
	}
	at := r.addPerson(from, to, p, "person.titled", s)
	if second, next, ok := r.apposition(to, s); ok {
		r.addTitle(at, second)
		r.posts[len(r.posts)-1] = postSpan{p.From, second.To}
		r.bodyBehindPost(&r.facts.People[at], next, s)
		return next
	}
	return to
}

// apposition reads the post that stands behind a name and a comma: ", the
// Deputy Assistant Secretary for …". It must not be the next person's.
func (r *reader) apposition(to int32, s Sentence) (post, int32, bool) {
	if to >= s.To || !r.toks[to].Is(FlagComma) {
		return post{}, to, false
	}
	at := to + 1
	for n := at; n < s.To && n < at+14; n++ {
		t := &r.toks[n]
		if t.Is(FlagCapital) && t.In(ClassPost|ClassRank) && r.bodyAt[n] == 0 {
			p, ok := r.postAt(n, at, s.To)
			if !ok || p.Plural || p.From > at && !r.smallWords(at, p.From) {
				return post{}, to, false
			}
			if _, words := r.nameFrom(r.honorifics(p.To, s.To), s.To); words > 0 {
				return post{}, to, false // the next person's post
			}
			return p, p.To, true
		}
		if t.Is(FlagComma|FlagSemicolon|FlagStop|FlagColon) || t.In(ClassModal|ClassBe|ClassHave) || r.is(n, voc().and) && !r.tok(n-1).In(ClassTopic) {
			return post{}, to, false
		}
	}
	return post{}, to, false
}

// smallWords reports whether only small words or a possessor stand between from and to: "Japan’s first".
func (r *reader) smallWords(from, to int32) bool {
	for i := from; i < to; i++ {
		t := &r.toks[i]
		if t.In(ClassDeterminer|ClassOrdinal|ClassLevel|ClassAdverb) || t.Is(FlagPossessive|FlagOpen|FlagClose) || r.hitAt[i] != 0 || r.bodyAt[i] != 0 || t.Name() || r.wordAt(i) == "current" || r.wordAt(i) == "new" {
			continue
		}
		return false
	}
	return true
}

// beforePost returns the comma before a post and its possessor, and -1 where
// no comma stands there.
func (r *reader) beforePost(p post, s Sentence) int32 {
	at := p.From - 1
	for at > s.From && (r.toks[at].In(ClassDeterminer|ClassOrdinal) || r.toks[at].Is(FlagPossessive) || r.bodyAt[at] != 0 || r.toks[at].Is(FlagOpen|FlagClose)) {
		if r.toks[at].Is(FlagPossessive) && r.bodyAt[at-1] == 0 {
			at-- // the country before it
			for at > s.From && r.toks[at-1].Name() {
				at--
			}
		}
		at--
	}
	if at > s.From && r.toks[at].Is(FlagComma) {
		return at
	}
	if at > s.From+1 && r.toks[at].Is(FlagOpen) {
		return at
	}
	return -1
}

// nameBehindComma reads "POST, NAME,": the post has a possessor or an article,
// and the name ends the clause or a comma closes it. It returns 0 where there is none.
func (r *reader) nameBehindComma(p post, s Sentence) int32 {
	if p.To >= s.To || !r.toks[p.To].Is(FlagComma) || p.Plural {
		return 0
	}
	from := r.honorifics(p.To+1, s.To)
	to, words := r.nameFrom(from, s.To)
	if words < 2 {
		return 0
	}
	before := r.tok(p.From - 1)
	if comma := r.beforePost(p, s); comma >= 0 && r.nameBefore(comma, s.From) < comma {
		return 0 // the post is that of the name before it
	}
	if !before.Is(FlagPossessive|FlagClose|FlagSemicolon) && !before.In(ClassDeterminer|ClassPreposition) && p.From > s.From && !r.is(p.From-1, voc().and) && !r.toks[p.From].In(ClassLevel) {
		return 0
	}
	if next := r.tok(to); to < s.To && !next.Is(FlagComma|FlagSemicolon|FlagStop|FlagOpen|FlagDash) && !next.In(ClassVerb|ClassModal|ClassBe|ClassHave) && !r.is(to, voc().and) {
		return 0
	}
	if second, _, ok := r.apposition(to, s); ok && second.From > 0 {
		return 0 // that name has a post of its own
	}
	r.addPerson(from, to, p, "person.behind", s)
	return to
}

// reversed reads "NAME (POST)" and "NAME – POST"; it returns 0 where there is none.
func (r *reader) reversed(p post, s Sentence) int32 {
	at := p.From - 1
	if at <= s.From || !r.toks[at].Is(FlagDash|FlagColon) {
		return 0
	}
	if from := r.nameBefore(at, s.From); from < at {
		r.addPerson(from, at, p, "person.apposition", s)
		return p.To
	}
	return 0
}

// severalNames reads the names behind a post in the plural: "Senior Directors A and
// B", "Foreign Ministers A of Japan and B of Korea".
func (r *reader) severalNames(p post, from int32, s Sentence) int32 {
	v := voc()
	at := from
	first := len(r.persons)
	defer func() { r.shareSide(first) }()
	for at < s.To {
		to, words := r.nameFrom(at, s.To)
		if words == 0 {
			return at
		}
		r.addPerson(at, to, p, "person.several", s)
		at = to
		if r.is(at, v.of) {
			next := at + 1
			if r.is(next, v.the) {
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
		if r.is(next, v.and) || r.tok(next).Is(FlagAmpersand) {
			next++
		}
		if next == at || !r.firstName(next) {
			return at
		}
		at = next
	}
	return at
}

// shareSide gives what is printed once behind several names, "A and B of the
// Council", to all of them.
func (r *reader) shareSide(first int) {
	if len(r.persons)-first < 2 {
		return
	}
	last := &r.facts.People[r.persons[len(r.persons)-1].Fact]
	for _, m := range r.persons[first:] {
		x := &r.facts.People[m.Fact]
		if x.Country == "" && x.Organization == fact.None {
			x.Country, x.Organization = last.Country, last.Organization
		}
	}
}

// addPerson enters the name from from to to with a post, and returns the
// index of the person.
func (r *reader) addPerson(from, to int32, p post, rule string, s Sentence) int32 {
	n := r.nameOf(from, to)
	at := r.samePerson(n, p)
	if at < 0 {
		r.facts.People = append(r.facts.People, fact.Person{
			Name: r.clean(from, to), Organization: fact.None, Basis: fact.At(rule, r.span(from, to)),
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

// samePersonAgain notes a further form of a name; the longest is the name.
func (r *reader) samePersonAgain(x *fact.Person, name string, span fact.Span) {
	x.Spans = append(x.Spans, span)
	if name == x.Name {
		return
	}
	if len(strings.Fields(name)) > len(strings.Fields(x.Name)) {
		x.Name, name = name, x.Name
	}
	if !slices.Contains(x.Aliases, name) {
		x.Aliases = append(x.Aliases, name)
	}
}

// nameOf gives the words of a name by which it is known again.
func (r *reader) nameOf(from, to int32) nameForm {
	n := nameForm{key: hashSeed}
	for i := from; i < to; i++ {
		t := &r.toks[i]
		if !t.Is(FlagWord) || t.In(ClassSuffix) {
			continue
		}
		n.key = (n.key ^ t.Hash) * hashPrime
		switch {
		case t.Is(FlagGlued) && i > from: // the second half of "Sherwood-Randall"
			n.last = (n.last ^ t.Hash) * hashPrime
			if n.words == 1 {
				n.first = n.last
			}
		case n.words == 0:
			n.first, n.last, n.words = t.Hash, t.Hash, 1
		default:
			n.last = t.Hash
			n.words++
		}
	}
	return n
}

// samePerson returns the person that a name means, or -1: the same name, a
// single surname, or the same surname and given name with other initials.
func (r *reader) samePerson(n nameForm, p post) int32 {
	for _, k := range r.knownPeople {
		switch {
		case k.key == n.key,
			n.words == 1 && (k.last == n.last || k.words > 1 && k.first == n.first),
			k.words == 1 && (k.last == n.last || k.first == n.first),
			k.words > 1 && n.words > 1 && k.last == n.last && k.first == n.first,
			k.words > 1 && n.words > 1 && k.last == n.last && r.president(p) && strings.HasPrefix(r.facts.People[k.fact].Title, "President"):
			return k.fact
		}
	}
	return -1
}

func (r *reader) president(p post) bool {
	return p.To > p.From && r.str(p.Head, p.Head+1) == "President"
}

// describe gives a person title, organization and country, as far as this
// mention tells them.
func (r *reader) describe(at, from, to int32, p post, s Sentence) {
	x := &r.facts.People[at]
	if p.To > p.From {
		r.addTitle(at, p)
	}
	next := to
	if r.tok(next).Is(FlagComma) && r.is(next+1, r.voc.of) {
		next++
	}
	if r.is(next, r.voc.of, r.voc.from) {
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
		x.Country = r.countryOfPerson(from, to, p, s)
	}
}

// countryOfPerson returns the country of somebody whose mention prints none:
// that of the side that the sentence speaks of, of the person before "and", or
// of a post that only one country has.
func (r *reader) countryOfPerson(from, to int32, p post, s Sentence) string {
	if code := r.leaderOf(from, to, p); code != "" {
		return code
	}
	if code := r.sideAt(from, to); code != "" && r.sided(s) {
		return code
	}
	if n := len(r.persons) - 2; n >= 0 && p.To > p.From {
		if last := r.persons[n]; last.To < p.From && p.From-last.To <= 2 && r.is(p.From-1, r.voc.and) && r.sameHead(n, p) {
			return r.facts.People[last.Fact].Country
		}
	}
	code := r.sideAt(from, to)
	if codes := r.countriesIn(r.scratch[:0], s.From, from); len(codes) == 1 && codes[0] == code && len(r.countriesIn(codes, from, s.To)) == 1 {
		return code
	}
	for i := p.From; i < p.To; i++ {
		if value, _ := r.phrase(i); strings.HasPrefix(value, "post:") {
			return value[len("post:"):]
		}
	}
	return ""
}

// leaderOf returns the country of a head of state or government, by the lists.
func (r *reader) leaderOf(from, to int32, p post) string {
	if p.To == p.From {
		return ""
	}
	switch r.str(p.Head, p.Head+1) {
	case "President", "Presidents", "Minister", "Ministers", "Chancellor", "Premier":
		if p.To-p.From > 2 { // "Foreign Minister of …"
			return ""
		}
	default:
		return ""
	}
	n := r.nameOf(from, to)
	return or(r.leaders[n.last], r.leaders[n.first])
}

// sameHead reports whether the person mentioned at index n has a post of the
// same head word, of which a country has many.
func (r *reader) sameHead(n int, p post) bool {
	switch r.str(p.Head, p.Head+1) {
	case "President", "Minister", "Ambassador", "Chancellor", "Premier", "King":
		return false
	}
	for i := r.posts[n].From; i < r.posts[n].To; i++ {
		if r.toks[i].Hash == r.toks[p.Head].Hash {
			return true
		}
	}
	return false
}

// sided reports whether the sentence speaks of a delegation or side.
func (r *reader) sided(s Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if r.toks[i].In(ClassSide) {
			return true
		}
	}
	return false
}

// behindName reads "of India", "of Australia’s Department of Home Affairs",
// ", of the Global ICT Strategy Bureau".
func (r *reader) behindName(x *fact.Person, of int32, p post) {
	at := of + 1
	if r.is(at, r.voc.the) {
		at++
	}
	code, behind := r.country(at)
	if code != "" && r.tok(behind).Is(FlagPossessive) {
		behind++
	}
	if code != "" && (x.Country == "" || p.Country == "") {
		x.Country = code
	}
	for _, n := range [...]int32{at, behind} {
		if int(n) >= len(r.bodyAt) || r.bodyAt[n] == 0 {
			continue
		}
		m := r.bodies[r.bodyAt[n]-1]
		if x.Organization == fact.None {
			x.Organization = int(m.Fact)
		}
		if n == at && p.To > p.From && r.is(of, r.voc.of) && r.tok(of-1).Is(FlagComma) {
			x.Title += " " + r.clean(of, m.To)
			x.Spans = append(x.Spans, r.span(of, m.To))
		}
		return
	}
}

// bodyBehindComma reads "NAME, Federal Ministry of Finance;" in a list that
// semicolons part.
func (r *reader) bodyBehindComma(x *fact.Person, from, to int32, s Sentence) {
	at := to + 1
	if r.is(at, r.voc.the) {
		at++
	}
	if int(at) >= len(r.bodyAt) || r.bodyAt[at] == 0 || x.Organization != fact.None {
		return
	}
	m := r.bodies[r.bodyAt[at]-1]
	if end := r.tok(m.To); m.From == at && (end.Is(FlagSemicolon) || end.Is(FlagStop) && r.semicolons(s)) {
		x.Organization = int(m.Fact)
	}
}

// bodyBehindPost reads "NAME, Assistant Commandant for Policy, Coast Guard, and
// Mr. …": a body between a post and the next person, or the end of the item.
func (r *reader) bodyBehindPost(x *fact.Person, at int32, s Sentence) {
	at = r.skipParens(at, s.To)
	if x.Organization != fact.None || at >= s.To || !r.toks[at].Is(FlagComma) {
		return
	}
	if at++; r.is(at, r.voc.the) {
		at++
	}
	if int(at) >= len(r.bodyAt) || r.bodyAt[at] == 0 {
		return
	}
	m := r.bodies[r.bodyAt[at]-1]
	to := r.skipParens(m.To, s.To)
	end := r.tok(to)
	if r.tok(to).Is(FlagComma) {
		to++
	}
	if r.is(to, r.voc.and) {
		to++
	}
	if m.From != at || !(to >= s.To || end.Is(FlagSemicolon|FlagStop) || r.tok(to).In(ClassHonorific) || r.tok(to).In(ClassPost|ClassLevel|ClassRank) && r.tok(to).Is(FlagCapital) || to > m.To && r.firstName(to)) {
		return
	}
	x.Organization = int(m.Fact)
	if code := r.facts.Organizations[m.Fact].Country; code != "" && code != "INT" {
		x.Country = code
	}
}

func (r *reader) semicolons(s Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if r.toks[i].Is(FlagSemicolon) {
			return true
		}
	}
	return false
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
	case len(title) > len(x.Title) && strings.Contains(title, x.Title):
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
