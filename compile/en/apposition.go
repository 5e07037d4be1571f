package en

import "dialoguec/compile/fact"

// apposition reads the post that stands behind a name and a comma: ", the
// Deputy Assistant Secretary for …". It must not be the next person's.
func (r *reader) apposition(to int32, s Sentence) (post, int32, bool) {
	if to >= s.To || !r.toks[to].Is(FlagComma) {
		return post{}, to, false
	}
	at := to + 1
	for n := at; n < s.To && n < at+14; n++ {
		t := &r.toks[n]
		if t.Is(FlagCapital) && (t.In(ClassPost|ClassRank) || r.headsPost(n)) && r.bodyAt[n] == 0 {
			p, ok := r.postAt(n, at, s.To)
			if !ok || p.Plural || p.From > at && !r.smallWords(at, p.From) {
				return post{}, to, false
			}
			if _, words := r.nameFrom(r.honorifics(p.To, s.To), s.To); words > 0 {
				return post{}, to, false // the next person's post
			}
			return p, p.To, true
		}
		if t.Is(FlagComma|FlagSemicolon|FlagStop|FlagColon) || t.In(ClassModal|ClassBe|ClassHave) || r.is(n, wAnd) && !r.tok(n-1).In(ClassTopic) {
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
	if r.lowWord(p.From-1) && r.tok(p.From-2).In(ClassDeterminer) {
		p.From-- // "the regional Attorney General"
	}
	before := r.tok(p.From - 1)
	if comma := r.beforePost(p, s); comma >= 0 && r.nameBefore(comma, s.From) < comma {
		return 0 // the post is that of the name before it
	}
	if !before.Is(FlagPossessive|FlagClose|FlagSemicolon) && !before.In(ClassDeterminer|ClassPreposition) && p.From > s.From && !r.is(p.From-1, wAnd) && !r.toks[p.From].In(ClassLevel) {
		return 0
	}
	if next := r.tok(to); to < s.To && !next.Is(FlagComma|FlagSemicolon|FlagStop|FlagOpen|FlagDash) && !next.In(ClassVerb|ClassModal|ClassBe|ClassHave) && !r.is(to, wAnd) {
		return 0
	}
	if second, _, ok := r.apposition(to, s); ok && second.From > 0 {
		return 0 // that name has a post of its own
	}
	r.addPerson(from, to, p, personBehind, s)
	return to
}

// reversed reads "NAME (POST)" and "NAME – POST"; it returns 0 where there is none.
func (r *reader) reversed(p post, s Sentence) int32 {
	at := p.From - 1
	if at <= s.From || !r.toks[at].Is(FlagDash|FlagColon) {
		return 0
	}
	if from := r.nameBefore(at, s.From); from < at {
		r.addPerson(from, at, p, personApposition, s)
		return p.To
	}
	return 0
}

// behindName reads "of India", "of Australia’s Department of Home Affairs",
// ", of the Global ICT Strategy Bureau".
func (r *reader) behindName(x *fact.Person, of int32, p post) {
	at := of + 1
	if r.is(at, wThe) {
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
		if n == at && p.To > p.From && r.is(of, wOf) && r.tok(of-1).Is(FlagComma) {
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
	if r.is(at, wThe) {
		at++
	}
	if int(at) >= len(r.bodyAt) || r.bodyAt[at] == 0 || x.Organization != fact.None {
		return
	}
	m := r.bodies[r.bodyAt[at]-1]
	if end := r.tok(m.To); m.From == at && (end.Is(FlagSemicolon) || end.Is(FlagStop) && s.Is(FlagSemicolon)) {
		x.Organization = int(m.Fact)
	}
}

// wholeBehind returns the mention, plus 1, of the body that stands behind the
// comma at token i; 0 where none does.
func (r *reader) wholeBehind(i, end int32) int32 {
	if i >= end || !r.toks[i].Is(FlagComma) {
		return 0
	}
	if i++; r.is(i, wThe) {
		i++
	}
	if i >= end || r.bodyAt[i] == 0 || r.bodies[r.bodyAt[i]-1].From != i {
		return 0
	}
	return r.bodyAt[i]
}

// bodyBehindPost reads "NAME, Assistant Commandant for Policy, Coast Guard, and
// Mr. …": a body between a post and the next person, or the end of the item.
func (r *reader) bodyBehindPost(x *fact.Person, at int32, s Sentence) {
	at = r.skipParens(at, s.To)
	if x.Organization != fact.None || at >= s.To || !r.toks[at].Is(FlagComma) {
		return
	}
	if at++; r.is(at, wThe) {
		at++
	}
	if int(at) >= len(r.bodyAt) || r.bodyAt[at] == 0 {
		return
	}
	m := r.bodies[r.bodyAt[at]-1]
	to := r.skipParens(m.To, s.To)
	if whole := r.wholeBehind(to, s.To); whole != 0 { // ", Science Department, Ministry of …"
		r.part(m.Fact, r.bodies[whole-1].Fact)
		to = r.skipParens(r.bodies[whole-1].To, s.To)
	}
	end := r.tok(to)
	if r.tok(to).Is(FlagComma) {
		to++
	}
	if r.is(to, wAnd) {
		to++
	}
	if end.Is(FlagComma) && r.is(to, wFrom, wOn) {
		to = s.To // ", from the UK side"
	}
	if m.From != at || !(to >= s.To || end.Is(FlagSemicolon|FlagStop) || r.tok(to).In(ClassHonorific) || r.tok(to).In(ClassPost|ClassLevel|ClassRank) && r.tok(to).Is(FlagCapital) || to > m.To && r.firstName(to)) {
		return
	}
	x.Organization = int(m.Fact)
	if code := r.facts.Organizations[m.Fact].Country; code != "" && code != "INT" {
		x.Country = code
	}
}

// lowWord reports whether token i is a small word that may describe a post.
func (r *reader) lowWord(i int32) bool {
	t := r.tok(i)
	return t.Is(FlagWord) && !t.Is(FlagCapital|FlagGlued) && !t.In(ClassDeterminer|ClassOrdinal|ClassPreposition|ClassConjunction|ClassVerb|ClassBe|ClassHave|ClassModal|ClassAdverb|ClassPronoun|ClassParty)
}
