package attend

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
	"dialoguec/compile/fact"
)

// entry is a person, with the post, or a body of a sentence that may have taken
// part: tokens From to To.
type entry struct {
	From, To int32
	Fact     int32
	Person   bool
	Country  string
	sided    bool       // the country is printed right beside it
	chairs   bool       // a person who is called the Joint Chairman
	unsure   bool       // a person of no known country who is named after the meeting was told
	named    lex.Phrase // where the person is named for whom a pronoun or a surname stands here; empty for all others
}

// lister finds the entries of a sentence, tokens From to To.
type lister struct {
	*scene
	sentence    lex.Sentence
	From, To    int32
	first, last int           // mentions of people in it, by index
	all         []fact.Person // as they are known so far
}

// line returns a sentence with its entries, in its order; a body that only
// says where somebody belongs is none. It appends them to out.
func (w *work) line(out []entry, s lex.Sentence) line {
	r := lister{scene: w.scene, sentence: s, From: s.From, To: s.To, all: w.all}
	l := line{scene: w.scene, sentence: s, From: s.From, To: s.To, entries: out}
	from := lex.FirstFrom(len(w.people.Mentions), func(n int) bool { return w.people.Mentions[n].From >= s.From })
	to := from
	for to < len(w.people.Mentions) && w.people.Mentions[to].To <= s.To {
		to++
	}
	r.first, r.last = from, to
	bodies := w.bodies.In(s.From, s.To)
	for from < to || len(bodies) > 0 {
		if len(bodies) == 0 || from < to && w.people.Mentions[from].From < bodies[0].From {
			if !r.served(from) && !r.absent(from) && !w.people.Entries[from].Spouse {
				l.entries = append(l.entries, r.personEntry(from))
			}
			from++
			continue
		}
		b := bodies[0]
		bodies = bodies[1:]
		if !r.affiliated(b) {
			l.entries = append(l.entries, r.bodyEntry(b))
		}
	}
	l.among()
	if !l.behindEach() {
		l.behind()
		l.closing()
	}
	l.counterparts()
	return l
}

// among gives the people of a list the country of the officials with whom it ends:
// "A, Foreign Secretary B and other senior Peruvian officials".
func (l *line) among() {
	for n, e := range l.entries {
		other := l.Ahead(e.To, l.To).Skip(lex.FlagComma).SkipWord(lex.And)
		other = other.To(l.companion(other.At))
		if other.At == e.To || other.Printed() != "other" {
			continue
		}
		officials := other.Within(6).Until(func(t *lex.Token) bool { return t.In(lex.ClassParty) && !t.Is(lex.FlagCapital) })
		code := l.countries.Before(officials.At)
		if of := officials.Next(); code == "" && of.Is(lex.Of, lex.From) {
			code, _ = l.CountryAt(of.Next().SkipWord(lex.The).At)
		}
		l.allOf(code, n, other.At)
	}
}

// counterparts gives as many people as countries are named of them, in this order: "with
// his counterparts from Peru and Chile, A and B", "with his Peruvian and Chilean counterparts",
// "the Peruvian and Chilean Foreign Ministers, A and B".
func (l *line) counterparts() {
	for i := l.From; i < l.To; i++ {
		next := slices.IndexFunc(l.entries, func(e entry) bool { return e.To > i })
		if next < 0 {
			return
		}
		name := l.Ahead(i+1, l.To).Skip(lex.FlagComma).SkipAll(lex.ClassHonorific)
		holders := l.Tokens[i].In(lex.ClassPost) && strings.HasSuffix(l.TokenText(i), "s") && l.entries[next].From <= name.At
		if !l.Counterpart(i) && !holders {
			continue
		}
		codes := l.countries.In(nil, max(l.From, i-6), i)
		if l.Is(i+1, lex.From, lex.Of) {
			codes = l.countries.In(nil, i+1, l.entries[next].From)
		}
		left := l.entries[next:]
		if len(codes) < 2 || len(left) < len(codes) || slices.ContainsFunc(left[:len(codes)], func(e entry) bool { return !e.Person || e.sided }) {
			return
		}
		for n, code := range codes {
			left[n].Country, left[n].sided = code, true
		}
		return
	}
}

// withCounterparts returns the token "with" if the object of the verb is a meeting with
// counterparts, "hosted a meeting with his counterparts", else 0.
func (v verb) withCounterparts() int32 {
	with := v.Ahead(v.At+1, min(v.At+8, v.To)).Until(func(t *lex.Token) bool { return t.Word == lex.With })
	for c := with.Within(8); v.opening && !c.Done() && !c.In(lex.FlagComma); c = c.Next() {
		if v.Counterpart(c.At) {
			return with.At
		}
	}
	return 0
}

// behind gives the people of a list the side that is named behind it: "A, Director, B,
// Minister, and C, Adviser, on the Peruvian side".
func (l *line) behind() {
	for n, e := range l.entries {
		if n > 0 && e.Person && e.sided && e.Country == l.ownCountry(e.To) {
			l.allOf(e.Country, n-1, e.From)
		}
	}
}

// closing gives the people of a list the country with which the post of the next one ends,
// if the posts of two parties and that of the last one end so: "A, Minister of Ports of
// Chile; B, Minister of Reefs; and C, Minister of Tides of Peru".
func (l *line) closing() {
	var codes []string
	for n := range l.entries {
		switch e := &l.entries[n]; {
		case l.endsInCountry(e):
			codes = append(codes, e.Country)
		case !e.Person || e.Country != "" || n == len(l.entries)-1:
			return
		}
	}
	if slices.ContainsFunc(codes, func(c string) bool { return c != codes[0] }) {
		for n := len(l.entries) - 1; n > 0; n-- {
			l.allOf(l.entries[n].Country, n-1, l.entries[n].From)
		}
	}
}

// endsInCountry reports whether the entry of a person ends in his country: "A, Minister of Ports of Peru".
func (l *line) endsInCountry(e *entry) bool {
	return e.Person && e.Country != "" && l.people.At[e.To-1] == 0 && l.countries.Before(e.To) == e.Country
}

// behindEach gives all who are named the side behind their list, where the sentence names one
// behind each of several lists; it reports whether it does.
func (l *line) behindEach() bool {
	side := func(e *entry) string { return l.countries.Behind(e.To, l.sentence) }
	for n := range l.entries {
		e := &l.entries[n]
		code := side(e)
		if code == "" || e.Person && e.Country != "" && e.Country != code && !slices.Contains(l.people.Guessed, e.Fact) {
			return false
		}
	}
	for n := range l.entries {
		e := &l.entries[n]
		e.Country, e.sided = side(e), true
	}
	return len(l.entries) > 0
}

// allOf gives a country to the people of a list that ends before token edge with the n-th
// entry, back to the first who is of another one.
func (l *line) allOf(code string, n int, edge int32) {
	for ; n >= 0 && code != ""; n-- {
		x := &l.entries[n]
		if !x.Person || x.Country != "" && x.Country != code || !l.adjoins(x.To, edge) {
			break
		}
		x.sided, edge = x.sided || x.Country == "", x.From
		x.Country = code
	}
}

func (r *lister) personEntry(n int) entry {
	m, x := r.people.Mentions[n], r.people.Entries[n]
	e := entry{From: x.From, To: x.To, Fact: m.Fact, Person: true, Country: r.all[m.Fact].Country}
	comma := r.Back(e.From-1, r.From).SkipAll(lex.Any{lex.ClassHonorific | lex.ClassDeterminer | lex.ClassRank, lex.FlagStop})
	e.chairs = comma.In(lex.FlagComma) && comma.Next().In(chair) && comma.Next().Next().Skip(lex.FlagHyphen).In(jointly)
	if code := cmp.Or(r.ownCountry(x.To), r.sideBefore(x.From)); code != "" && (e.Country == "" || slices.Contains(r.people.Guessed, m.Fact)) {
		e.Country, e.sided = code, true
	}
	e.To = r.furtherOffice(e.To)
	return e
}

// furtherOffice returns the end of what is said in small words of the office of a
// person whose entry ends before token i: "and chairperson of the current session,",
// ", as special representative of B,"; i if nothing is.
func (r *lister) furtherOffice(i int32) int32 {
	const longest = 6 // tokens before and after "of"
	head := chair
	c := r.Ahead(i, r.To).Skip(lex.FlagComma).SkipWord(lex.And)
	if c.Is(lex.As) {
		c, head = c.Next(), envoy
	}
	noun := c.Within(longest).Seek(head)
	if c.At == i || noun.Done() || noun.In(lex.FlagCapital) || strings.HasSuffix(noun.Printed(), "s") || r.Holds(noun.Passed(c), lex.ClassVerb|lex.ClassPreposition) || !noun.Next().Is(lex.Of) {
		return i
	}
	of := noun.Next().At + 1
	comma := r.Ahead(of, min(of+longest+2, r.To)).Seek(lex.FlagComma)
	if comma.Done() || !r.listRuns(of, comma.At) {
		return i
	}
	return comma.At
}

// bodyEntry returns the entry of a body; the country in parentheses after it is its.
func (sc *scene) bodyEntry(b lex.Mention) entry {
	e := entry{From: b.From, To: b.To, Fact: b.Fact, Country: sc.bodies.All[b.Fact].Country}
	if code, to := sc.CountryAt(b.To + 1); code != "" && sc.Token(b.To).Is(lex.FlagOpen) && sc.Token(to).Is(lex.FlagClose) {
		e.Country = code
	}
	return e
}

// sideBefore returns the country whose side is named right before token i: "and
// from the Peruvian side, A", "on the Peruvian side A", "on behalf of Peru by A"; "" if there is none.
func (sc *scene) sideBefore(i int32) string {
	name := sc.Back(i-1, max(0, i-8)).SkipAll(lex.Any{lex.ClassHonorific, lex.FlagStop})
	c := name.Skip(lex.FlagComma | lex.FlagColon).SkipWord(lex.By)
	land := c.Skip(lex.ClassSide)
	of := sc.Back(sc.countries.Start(land.At)-1, 0).SkipAll(lex.ClassDeterminer)
	parted, sided := c.At < name.At, land.At < c.At
	if ends := sc.Token(i-1).Is(lex.FlagStop) && !sc.Token(i-2).In(lex.ClassAbbreviation); ends {
		return ""
	}
	if sided && (parted || of.Is(lex.From, lex.On)) || parted && of.Is(lex.Of) && of.Next().In(behalf) {
		return sc.countries.Before(land.At + 1)
	}
	return ""
}

// ownCountry returns the country that is printed after an entry that ends
// before token i: "A for Peru,", "A and his Peruvian advisers".
func (sc *scene) ownCountry(i int32) string {
	c := sc.Ahead(i, int32(len(sc.Tokens)))
	if m := sc.bodies.On(c.At + 1); m != 0 && c.In(lex.FlagComma) {
		c = c.To(sc.bodies.Mentions[m-1].To) // ", DG Trade from the EU side"
	}
	switch {
	case person.OnBehalf(c.Skip(lex.FlagComma)):
		code, _ := sc.CountryAt(c.Skip(lex.FlagComma).Move(3).SkipWord(lex.The).At)
		return code
	case c.Skip(lex.FlagComma).Is(lex.From, lex.On, lex.Of, lex.For): // "for Peru", "from the Peruvian side"
		c = c.Skip(lex.FlagComma)
		code, to := sc.CountryAt(c.Next().SkipWord(lex.The).At)
		if end := sc.Token(to); code != "" && !c.Is(lex.On) && (end.Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop) || sc.Is(to, lex.And)) {
			return code
		}
		return sc.countries.SideAt(c.Next())
	case c.Is(lex.And) && sc.Role(i+1).Has(lex.RoleOwn):
		if code, to := sc.CountryAt(i + 2); sc.Token(to).Is(lex.FlagWord) && !sc.Token(to).Is(lex.FlagCapital) && !sc.Counterpart(to) {
			return code
		}
	}
	return ""
}

// served reports whether the n-th mention only names a person in the post of
// another one.
func (r *lister) served(n int) bool {
	m := r.people.Mentions[n]
	for k := r.first; k < r.last; k++ {
		post, of := r.people.Entries[k].Post, r.people.Mentions[k]
		if of.Fact != m.Fact && post.Holds(m.Phrase) && !post.Holds(of.Phrase) {
			return true
		}
	}
	return false
}

// absent reports whether somebody else stood in for the n-th mention: "A,
// representing the Premier of Chile, B", "A, as special representative of B", or whether
// it only says who heads a body.
func (r *lister) absent(n int) bool {
	c := r.Back(r.people.Entries[n].From-1, r.From).SkipAll(lex.ClassDeterminer)
	if c.Is(lex.Of) && c.Next().In(envoy) && !c.Next().In(lex.FlagCapital) {
		return true
	}
	if open := c.Next().Next(); c.In(lex.FlagComma|lex.FlagSemicolon) && c.Next().In(lex.FlagUpper) && open.In(lex.FlagOpen) && r.bodies.On(open.At-1) != 0 {
		return true // "the Ministry of Ports (MP, Minister A) announced"
	}
	return c.In(standingIn) && c.In(lex.ClassGerund) && c.At-1 > r.From && r.Token(c.At-1).Is(lex.FlagComma)
}

// affiliated reports whether a body is named only to say where a person or
// another body belongs: in the entry of a person, in the possessive, in
// parentheses, after "of" and a body, after a name.
func (r *lister) affiliated(b lex.Mention) bool {
	return r.inEntry(b) || r.beforeName(b) || r.afterName(b)
}

// inEntry reports whether a body is printed within what belongs to a name.
func (r *lister) inEntry(b lex.Mention) bool {
	for k := r.first; k < r.last; k++ {
		x, m := r.people.Entries[k], r.people.Mentions[k]
		if x.Tail.Holds(b.Phrase) && !x.Tail.Empty() || x.Post.Holds(b.Phrase) && !x.Post.Empty() || m.From <= b.From && b.To <= m.To {
			return true
		}
	}
	return false
}

// beforeName reports whether a body says of whom or what the next words are:
// "the European Commission Directorate", "the Ministry’s", "(METI)".
func (r *lister) beforeName(b lex.Mention) bool {
	if b.To < r.To && r.bodies.At[b.To] > r.bodies.At[b.From] {
		return true
	}
	next := r.Ahead(b.To, r.To)
	if next.In(lex.FlagUpper) && next.Next().In(lex.Any{lex.ClassPost, headOfSide}) {
		next = next.Next() // "ASEAN SOM Leader"
	}
	if next := next.Token(); next.Name() && next.In(lex.Any{lex.ClassPost | lex.ClassTopic | lex.ClassLevel | lex.ClassPostModifier, headOfSide}) {
		return true // "the ASEAN Directors-General", "Minister of Ports and CARICOM Affairs", "EEAS Principal Adviser"
	}
	if r.ofMembers(b.To) || r.Token(b.To).In(lex.ClassSide) && !r.Token(b.To).Is(lex.FlagCapital) || r.Token(b.To).Is(lex.FlagPossessive|lex.FlagHyphen) || r.Token(b.From-1).Is(lex.FlagOpen) && (r.Token(b.To).Is(lex.FlagClose) || r.Token(b.From-2).Is(lex.FlagCapital) && !r.Token(b.To).Is(lex.FlagComma)) {
		return true
	}
	return r.Token(b.To).Is(lex.FlagOpen) && r.Token(b.To+2).Is(lex.FlagClose) && r.Token(b.To+3).Is(lex.FlagPossessive)
}

// ofMembers reports whether the body that ends before token i only says whose
// members are meant: "NATO member countries", "all ASEAN and EU Member States",
// "the G8 countries".
func (r *lister) ofMembers(i int32) bool {
	c := r.Ahead(i, r.To).SkipParens()
	if c.Is(lex.And) {
		if _, to := r.CountryAt(i + 1); to > i+1 {
			c = c.To(to)
		} else if m := r.bodies.On(i + 1); m != 0 {
			c = c.To(r.bodies.Mentions[m-1].To)
		}
	}
	return strings.EqualFold(c.Printed(), "member") || c.In(lex.ClassCountryNoun) && !c.In(lex.FlagCapital)
}

// afterName reports whether a body says of where the words before it are.
func (r *lister) afterName(b lex.Mention) bool {
	at := b.From - 1
	if from := r.countries.Start(r.Back(at, r.From).Skip(lex.FlagPossessive).At); from > r.From { // "of the Chilean Ministry"
		at = from - 1
	}
	for at > r.From && r.Tokens[at].In(lex.ClassDeterminer) {
		at--
	}
	if at <= r.From {
		return false
	}
	if r.Is(at, lex.At, lex.To) || r.Tokens[at].Is(lex.FlagDash) && r.bodies.At[at-1] != 0 || r.Is(at, lex.As) && r.Token(at-1).Is(lex.FlagCapital) {
		return true // where they met, "Representative to ASEAN", "Minister of Peru as ASEAN Chair", "NRI – National Reef Institute"
	}
	if r.Is(at, lex.Of) && r.Is(at-1, lex.Both) {
		at-- // "A, Secretary, and B, Director, both of the Ministry,"
	}
	if r.Is(at, lex.Of, lex.From, lex.In) || r.Tokens[at].In(inside) || r.Is(at, lex.Both) {
		before := at - 1
		if open := r.Back(before, r.From).Within(4).Seek(lex.FlagOpen); r.Tokens[before].Is(lex.FlagClose) && !open.Done() && open.At > r.From {
			before = open.At - 1 // "the Port Agency (PA) of the Ministry"
		}
		if r.bodies.At[before] != 0 || r.people.At[before] != 0 || r.Is(at, lex.Of) && r.placeNoun(at-1) {
			return true
		}
		at-- // ", of the Bureau"
	}
	return r.Tokens[at].Is(lex.FlagComma) && at > r.From && r.afterComma(b, at)
}

// placeNoun reports whether the small noun at token i says where they met: "at the
// headquarters of", "in the premises of".
func (r *lister) placeNoun(i int32) bool {
	c := r.Back(i, r.From)
	if !c.In(premises) || c.In(lex.FlagCapital) {
		return false
	}
	return c.Next().SkipAll(lex.ClassDeterminer).Is(lex.At, lex.In)
}

// afterComma reports whether a body after the comma at token i is that of the
// person or the body before it.
func (r *lister) afterComma(b lex.Mention, i int32) bool {
	if m := r.people.At[i-1]; m != 0 && r.all[r.people.Mentions[m-1].Fact].Organization == int(b.Fact) {
		return true
	}
	before := i - 1
	if r.Tokens[before].Is(lex.FlagClose) { // "Vice-Minister (International Affairs), MIC"
		for before > r.From && !r.Tokens[before].Is(lex.FlagOpen) {
			before--
		}
		if before == r.From {
			return false // a sentence that begins "(Tokyo), MIC hosted"
		}
		before--
	}
	if m := r.bodies.On(before); m != 0 {
		part := r.bodies.Mentions[m-1]
		topic := r.Token(part.To-1).In(lex.ClassTopic) && !r.Token(part.To-1).In(lex.ClassBody) // "Departments of State and Defense, USAID"
		if r.joined(part) && !topic && b.From == i+1 && r.closesItem(b.To) {
			return true // "the Ports Agency and the Docks Department, Ministry of Trade,"
		}
		if before == i-1 {
			whole := r.bodies.All[part.Fact].Parent == int(b.Fact) || r.sentence.Is(lex.FlagSemicolon)
			unit := r.Holds(part.Phrase, units) && !r.Tokens[i+1].In(lex.ClassDeterminer) && r.closesItem(b.To) // "A of the Energy Bureau, Ministry of Trade, led"
			return (whole || unit) && part.From > r.From && r.affiliated(part)
		}
	}
	unit := b.From == i+1 && r.Is(b.To, lex.For) // "A, Secretary, State Department for Ports,"
	return (r.endsPerson(before) || r.endsPerson(i-1)) && (unit || r.closesItem(b.To))
}

// joined reports whether "and" is before a body, the last of a list: what is
// after it and a comma is no further item.
func (r *lister) joined(b lex.Mention) bool {
	from := b.From
	if start := r.countries.Start(from - 1); start > r.From {
		from = start // "the Chilean Climate Secretariat"
	}
	return r.Back(from-1, r.From).SkipAll(lex.ClassDeterminer).Is(lex.And)
}

// closesItem reports whether an item of a list ends at token i, so that the
// body before it belongs to the item's person.
func (r *lister) closesItem(i int32) bool {
	return i >= r.To || r.Tokens[i].Is(lex.FlagSemicolon|lex.FlagStop|lex.FlagOpen|lex.FlagComma) || r.Is(i, lex.And, lex.From)
}

// endsPerson reports whether a name or the post after a name ends at token i.
func (r *lister) endsPerson(i int32) bool {
	if r.people.At[i] != 0 && r.Token(i+1).Is(lex.FlagComma) && r.Is(i+2, lex.Of) {
		return true
	}
	for k := r.first; k < r.last; k++ {
		if post := r.people.Entries[k].Post; post.To == i+1 && !post.Empty() {
			return true
		}
	}
	return false
}
