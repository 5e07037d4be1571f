package body

import (
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// pluralBodies reads "the Departments of State, Justice and the Treasury",
// where token i is the head of a body: one body for each item, of which only
// the first is printed in one piece.
func (r *Bodies) pluralBodies(i, end int32) (int32, bool) {
	if r.Content[r.Tokens[i].End-1] != 's' || !r.Is(i+1, lex.Of) {
		return i, false
	}
	word := r.TextIn(i, i+1)
	singular := strings.TrimSuffix(word, "s")
	if strings.HasSuffix(word, "ies") {
		singular = word[:len(word)-3] + "y"
	}
	at, found, closed := i+2, 0, false
	for at < end {
		if r.Is(at, lex.The) {
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
		if next < end && r.Tokens[next].Is(lex.FlagComma) {
			next++
		}
		if closed || next == at && !r.Is(next, lex.And) {
			break
		}
		if r.Is(next, lex.And) { // the last item follows
			next++
			closed = true
		}
		if n := next; n < end && (r.Tokens[n].Name() && !r.Tokens[n].In(lex.ClassBody) || r.Is(n, lex.The) && n+1 < end && r.Tokens[n+1].Name()) {
			at = next
			continue
		}
		break
	}
	return at, found > 0
}

// pluralItem returns the end of one item: the longest of the registry, else a
// run of capitals; "Health and Human Services" is one.
func (r *Bodies) pluralItem(at, end int32) int32 {
	to := r.capitals(at, end)
	if r.countryAt(at) {
		return at
	}
	for n := at; n < to; n++ {
		if r.Tokens[n].In(lex.ClassBody) && !r.Tokens[n].In(lex.ClassTopic) {
			return at
		}
	}
	if to > at && r.Is(to, lex.And) && to+1 < end {
		next := r.capitals(to+1, end)
		if _, ok := r.lookup("Department of " + r.CleanText(at, next)); ok && next > to+1 {
			return next
		}
	}
	return to
}

// addPart enters the body whose head is printed in the plural at token head and whose topic is at to to.
func (r *Bodies) addPart(singular string, head, from, to int32) {
	name := singular + " of " + r.CleanText(from, to)
	if r.Is(from-1, lex.The) {
		name = singular + " of the " + r.CleanText(from, to)
	}
	entry, _ := r.lookup(name)
	b := body{From: from, Core: from, To: to, Entry: entry, Rule: organizationPlural}
	b.Country = r.countries.Before(head)
	if r.Token(head - 1).Is(lex.FlagPossessive) {
		b.Country = r.countries.Before(head - 1)
	}
	at := r.addBodyNamed(b, name)
	r.AddSpan(&r.All[at].Basis, head, head+1)
}

// lookup finds a name that is not printed in one piece in the registry.
func (r *Bodies) lookup(name string) (int32, bool) {
	toks := r.Aside(name, 0, len(name))
	to, entry := r.Gazetteer.Match(toks, 0, int32(len(toks)))
	if int(to) != len(toks) {
		return 0, false
	}
	_, ok := r.Meaning(lex.Hit{Entry: entry}, lex.KindOrganization)
	return entry, ok
}

// addBodyNamed enters a body under a name that is not printed in one piece.
func (r *Bodies) addBodyNamed(b body, name string) int32 {
	entry, country := r.identify(&b)
	key := nameKey(r.Aside(name, 0, len(name)))
	at := r.sameBody(key, country, entry)
	if at >= 0 {
		r.AddSpan(&r.All[at].Basis, b.From, b.To)
		r.cover(b, at)
		return at
	}
	at = r.newBody(b, name, country, entry)
	r.known = fact.Note(r.known, known{key, country, at})
	r.cover(b, at)
	return at
}

// cover notes that the tokens of b name organization at.
func (r *Bodies) cover(b body, at int32) {
	r.Mentions = append(r.Mentions, lex.Mention{Phrase: lex.Phrase{From: b.From, To: b.To}, Fact: at})
	for i := b.From; i < b.To; i++ {
		r.At[i] = int32(len(r.Mentions))
	}
}

// listed reads the lists of those who sent somebody: "representatives from A,
// the B; and C". An item with capitals that no other rule knows is a body.
func (r *Bodies) listed() {
	for n := range r.Sentences {
		s := r.Sentences[n]
		if !s.In(lex.ClassParty) && s.Role&lex.RoleList == 0 {
			continue
		}
		toks, next := r.Tokens[s.From:max(s.From, s.To-2)], s.From
		for n := range toks {
			i := s.From + int32(n)
			if t := &toks[n]; !t.In(lex.ClassParty) && t.Role&lex.RoleList == 0 || i < next {
				continue
			}
			if r.included(i, s) {
				next = r.listItems(i+1, s.To)
				continue
			}
			if !r.Tokens[i].In(lex.ClassParty) && !r.Representing(i) {
				continue
			}
			at := i + 1
			if r.Is(at, lex.From, lex.Of) || r.Representing(at) {
				at++
			} else if !r.Representing(i) {
				continue
			}
			next = r.listItems(at, s.To)
		}
	}
}

// included reports whether "included" at i speaks of participants or a delegation.
func (r *Bodies) included(i int32, s lex.Sentence) bool {
	t := &r.Tokens[i]
	return t.Role&lex.RoleList != 0 && t.In(lex.ClassPast) && r.NounBefore(i, s, 9, lex.ClassSide|lex.ClassParty)
}

// Representing reports whether token i says that those before it represent the
// bodies after it.
func (r *Bodies) Representing(i int32) bool {
	t := r.Token(i)
	return t.Role&lex.RoleList != 0 && t.In(lex.ClassGerund) && !t.Is(lex.FlagCapital)
}

// listItems reads the items of a list that begins at token i, and returns its end.
func (r *Bodies) listItems(i, end int32) int32 {
	known := false // one item at least is a body, so that this is a list of bodies
	for at := i; at < end; {
		for at < end && (r.Tokens[at].In(lex.ClassDeterminer) || r.Is(at, lex.From) || r.Tokens[at].Is(lex.FlagComma|lex.FlagSemicolon) || r.Is(at, lex.And, lex.Including)) {
			at++
		}
		if at >= end {
			return end
		}
		if m := r.At[at]; m != 0 {
			known = true
			at = r.Mentions[m-1].To
			at = r.SkipParens(at, end)
			if at < end && r.Tokens[at].Is(lex.FlagPossessive) {
				return at
			}
		} else {
			to := r.capitals(at, end)
			if !known || to == at || !r.plainItem(at, to, end) {
				return at
			}
			r.addBody(body{From: at, Core: at, To: to, Listed: true, Rule: organizationListed})
			at = r.SkipParens(to, end)
		}
		if at >= end || !r.Tokens[at].Is(lex.FlagComma|lex.FlagSemicolon) && !r.Is(at, lex.And, lex.Including) {
			return at
		}
	}
	return end
}

// SkipParens returns the token after the parenthesis that begins at token at;
// at if none does.
func (r *Bodies) SkipParens(at, end int32) int32 {
	if at < end && r.Tokens[at].Is(lex.FlagOpen) {
		for at < end && !r.Tokens[at].Is(lex.FlagClose) {
			at++
		}
		at++
	}
	return at
}

// plainItem reports whether the capitals from at to to can be the name of a
// body in a list: no country, no person with a post, and the item ends there.
func (r *Bodies) plainItem(at, to, end int32) bool {
	if code, next := r.CountryAt(at); code != "" && next >= to {
		return false
	}
	for n := at; n < to; n++ {
		if r.Tokens[n].In(lex.ClassPost|lex.ClassRank|lex.ClassHonorific|lex.ClassMonth|lex.ClassSeriesHead) || r.At[n] != 0 {
			return false
		}
	}
	if to-at < 2 && !r.Tokens[at].Is(lex.FlagUpper) {
		return false
	}
	return to >= end || r.Tokens[to].Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop|lex.FlagOpen) || r.Is(to, lex.And)
}
