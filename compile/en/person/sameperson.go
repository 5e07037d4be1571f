package person

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// nameForm is what names a person of this text so far.
type nameForm struct {
	key, first, last uint64
	pair             uint64 // of the first two words
	tail             uint64 // the last word, or the last part of a double name
	inner            uint64 // the last word but one, of three or more: the first of two surnames
	surname          uint64 // from the particle on, the key of the surname alone: "Al Farsi", "van der Berg"; 0 without one
	words            int
	fact             int32
	letter           byte // with which the first word begins
	initials         bool // the first word is an initial or several: "W.", "M.J."
}

// abbreviates reports whether one of two names of a surname has the initial of
// the given name that the other has.
func (n nameForm) abbreviates(k nameForm) bool {
	return n.words > 1 && k.words > 1 && n.last == k.last && n.initials != k.initials && n.letter == k.letter
}

// shareSide gives what is printed once after several names, "A and B of the
// Council", to all of them.
func (r *roll) shareSide(first int) {
	if len(r.mentions)-first < 2 {
		return
	}
	last := &r.all[r.mentions[len(r.mentions)-1].Fact]
	for _, m := range r.mentions[first:] {
		if code := r.all[m.Fact].Country; code != "" && code != last.Country {
			return // of several countries, named before
		}
	}
	for _, m := range r.mentions[first:] {
		x := &r.all[m.Fact]
		if x.Country == "" && x.Organization == fact.None {
			x.Country, x.Organization = last.Country, last.Organization
		}
	}
}

// samePersonAgain notes a further form of a name; the longest is the name.
func (r *roll) samePersonAgain(x *fact.Person, name string, span text.Span) {
	x.Spans = append(x.Spans, span)
	if name == x.Name {
		return
	}
	if len(strings.Fields(name)) > len(strings.Fields(x.Name)) || lex.InCapitals(x.Name) && strings.EqualFold(name, x.Name) {
		x.Name, name = name, x.Name
	}
	if !slices.Contains(x.Aliases, name) {
		x.Aliases = append(x.Aliases, name)
	}
}

// nameOf gives the words of a name by which it is known again.
func (r *roll) nameOf(p lex.Phrase) nameForm {
	n := nameForm{key: lex.HashSeed}
	for i := p.From; i < p.To; i++ {
		t := &r.Tokens[i]
		if !t.Is(lex.FlagWord) || t.In(lex.ClassSuffix) {
			continue
		}
		hash := r.PlainHash(i)
		n.key = (n.key ^ hash) * lex.HashPrime
		n.tail = hash
		if n.surname == 0 && n.words > 0 && t.In(lex.ClassParticle) {
			n.surname = lex.HashSeed
		}
		if n.surname != 0 {
			n.surname = (n.surname ^ hash) * lex.HashPrime
		}
		switch {
		case t.Is(lex.FlagGlued) && i > p.From: // the second half of "Sherwood-Randall"
			n.last = (n.last ^ hash) * lex.HashPrime
			if n.words == 1 {
				n.first = n.last
			}
		case n.words == 0:
			n.first, n.last, n.words = hash, hash, 1
			n.letter, n.initials = r.Content[t.Start], t.Is(lex.FlagAbbrev)
		default:
			if n.words > 1 {
				n.inner = n.last
			}
			n.last = hash
			n.words++
		}
		if n.words <= 2 {
			n.pair = n.key
		}
	}
	return n
}

// samePerson returns the person that a name means, or -1: the same name, a
// single surname, or the same surname and given name with other initials.
func (r *roll) samePerson(n nameForm, p post) int32 {
	for _, k := range fact.Recent(r.known) {
		switch {
		case k.key == n.key, k.surname == n.key, k.key == n.surname,
			n.words == 1 && (k.last == n.last || k.words > 1 && (k.first == n.first || k.tail == n.tail || k.inner == n.last)),
			k.words == 1 && n.words > 2 && n.inner == k.last,
			n.words == 2 && k.words > 2 && k.surname == 0 && n.first == k.inner && n.last == k.last, // "Nkosa DLAMINI ZULU", "DLAMINI ZULU"
			k.words == 1 && (k.last == n.last || k.first == n.first || k.tail == n.tail) && (n.words == 1 || !strings.Contains(r.all[k.fact].Name, " ")),
			k.words > 1 && n.words > 1 && k.last == n.last && k.first == n.first,
			k.pair == n.pair && k.words > 1 && n.words > 1 && (k.words == 2 || n.words == 2), // with and without a second surname
			n.abbreviates(k) && r.holds(k.fact, p),
			k.words > 1 && n.words > 1 && k.last == n.last && r.president(p) && strings.HasPrefix(r.all[k.fact].Title, "President"):
			return k.fact
		}
	}
	return -1
}

// holds reports whether the text has said of a person that they hold a post; it
// may have said more of it or less: "Federal Minister for Ports".
func (r *roll) holds(person int32, p post) bool {
	title, printed := r.all[person].Title, r.Clean(p.Phrase)
	return title != "" && printed != "" && (strings.HasSuffix(title, printed) || strings.HasSuffix(printed, title))
}

func (r *posts) president(p post) bool {
	return !p.Empty() && r.Tokens[p.Head].In(president)
}

// countryOfPerson returns the country of somebody whose mention prints none:
// that of the side that the sentence speaks of, or of the person before "and".
func (r *roll) countryOfPerson(name lex.Phrase, p post, s lex.Sentence) string {
	if code := r.delegationOf(min(name.From, p.at(name.From)), s); code != "" {
		return code
	}
	if n := len(r.mentions) - 2; n >= 0 && !p.Empty() && !(r.ledTogether(s.Phrase) && r.firstOf(n, s)) {
		if last := r.mentions[n]; last.To < p.From && p.From-last.To <= 2 && r.Is(p.From-1, lex.And) && r.sameHead(n, p) {
			if code := r.all[last.Fact].Country; r.HasOffice(code, r.Clean(p.Phrase)) {
				return code
			}
		}
	}
	return ""
}

// firstOf reports whether the n-th mention is the first one of a sentence: whoever is next
// led with him, for another side.
func (r *roll) firstOf(n int, s lex.Sentence) bool {
	return r.mentions[n].From >= s.From && (n == 0 || r.mentions[n-1].From < s.From)
}

// leaderOf returns the country of a leader whom the lists know by surname and office.
func (r *roll) leaderOf(name lex.Phrase, p post) string {
	if p.Empty() {
		return ""
	}
	n, printed := r.nameOf(name), r.Clean(p.Phrase)
	if p.Plural {
		printed = strings.TrimSuffix(printed, "s")
	}
	return cmp.Or(r.LeaderOf(n.last, printed), r.LeaderOf(n.first, printed))
}

// sameHead reports whether the person mentioned at index n has a post of the
// same head word, of which a country has many.
func (r *roll) sameHead(n int, p post) bool {
	if r.Tokens[p.Head].In(oneOfACountry) {
		return false
	}
	for i := r.entries[n].Post.From; i < r.entries[n].Post.To; i++ {
		if r.Tokens[i].Hash == r.Tokens[p.Head].Hash {
			return true
		}
	}
	return false
}

// delegationOf returns the country of the delegation that is said to include
// somebody at token i, or to be led by them: "The Fijian delegation included".
func (r *roll) delegationOf(i int32, s lex.Sentence) string {
	for at := i - 1; at >= s.From; at-- {
		t := &r.Tokens[at]
		if t.In(contrast) || t.In(lex.ClassSide) && r.sideOfLast(at, s) {
			return "" // "A led the Kenyan delegation while B", "A from the Kenyan side, and B"
		}
		if code := r.ledBy(at, i, s); code != "" {
			return code
		}
		if t.In(lex.ClassSide) || r.Counterpart(at) {
			if code := r.countries.Before(at); code != "" {
				return code
			}
			code, _ := r.CountryAt(r.Ahead(at+1, i).SkipWord(lex.Of, lex.From).SkipWord(lex.The).At)
			return code
		}
		passive := t.In(lex.RoleHosting) && (r.Is(at+1, lex.By) || r.Is(at+2, lex.By))
		if t.In(lex.ClassVerb) && !t.In(lex.ClassMeeting) && !t.Is(lex.FlagCapital) && !passive && !t.In(sending) {
			return ""
		}
	}
	return ""
}

// ledBy returns the country that the person whose entry begins at token name is the first
// who is said to lead, with "by" at token i: "the delegations of Kenya, led by A, and Peru,
// led by B"; "" if there is none.
func (r *roll) ledBy(i, name int32, s lex.Sentence) string {
	verb := r.Back(i-1, s.From)
	if !r.Is(i, lex.By) || !verb.In(led) || slices.ContainsFunc(r.at[i:name], func(m int32) bool { return m != 0 }) {
		return ""
	}
	return r.countries.Acting(verb.At)
}

// sideOfLast reports whether the side at token i is that of the person mentioned
// before it and of nobody else: "A, Director for Ports from the Kenyan side, and".
func (r *roll) sideOfLast(i int32, s lex.Sentence) bool {
	c := r.Back(i-1, s.From).Until(func(t *lex.Token) bool { return !t.Is(lex.FlagCapital) && !t.In(lex.ClassDeterminer) })
	if !c.Is(lex.From, lex.On, lex.For) || !r.Token(i+1).Is(lex.FlagComma) && !r.Is(i+1, lex.And) {
		return false
	}
	ends := func(e Entry) bool { return e.From >= s.From && r.Ahead(e.To, s.To).Skip(lex.FlagComma).At == c.At }
	return r.bodies.On(c.At-1) != 0 || slices.ContainsFunc(r.entries, ends)
}

// holdsField reports whether a title is that of the minister of a field: the
// "Foreign Minister" is a "Minister for Foreign Affairs".
func holdsField(printed, field string) bool {
	_, of, ok := strings.Cut(printed, "Minister for ")
	if !ok {
		_, of, ok = strings.Cut(printed, "Minister of ")
	}
	return ok && strings.HasPrefix(strings.TrimPrefix(of, "the "), field) && !deputy.In(printed)
}

// IsPost reports whether a title as printed is that of a post, with its country
// before or after it: "President of Peru", "Peruvian President". "Vice
// President" is another.
func IsPost(printed, post string) bool {
	printed = lex.MixedCase(printed)
	if field, ok := strings.CutSuffix(post, " Minister"); ok && holdsField(printed, field) {
		return true
	}
	before, after, ok := strings.Cut(printed, post)
	if !ok || after != "" && !strings.HasPrefix(after, " of ") && !strings.HasPrefix(after, " (") && !strings.HasPrefix(after, ", ") {
		return false
	}
	before = strings.TrimSpace(before)
	return !strings.Contains(before, " ") && !otherPost.In(before)
}
