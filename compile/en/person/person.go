package person

import (
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// people finds the people that the text names, with their posts: a name is
// read if a post or an honorific is beside it.
func (r *work) people() {
	for _, s := range r.Sentences {
		if !s.Is(lex.FlagPost) {
			continue
		}
		for i := r.Seek(s.From, s.To, lex.FlagPost); i < s.To; i = r.Seek(i+1, s.To, lex.FlagPost) {
			if r.at[i] != 0 {
				continue
			}
			if !r.Tokens[i].In(lex.ClassHonorific) && !r.headsPost(i) {
				continue
			}
			if r.bodies.At[i] != 0 {
				i = r.bodies.Mentions[r.bodies.At[i]-1].To - 1
				continue
			}
			if to := r.personAround(i, s); to > i {
				i = to - 1
			}
		}
	}
	for _, s := range r.Sentences {
		r.ledBy(s)
	}
	r.namesBeforeBodies()
	r.namesOfCountries()
	r.lowPosts()
	r.lowHolders()
	r.counterparts()
	r.thanked()
	r.sortPeople()
}

// ledBy reads names without a post after "led by" and the like.
func (r *work) ledBy(s lex.Sentence) {
	for i := r.Find(s.Phrase, led); i < s.To; i = r.Find(s.Since(i+1), led) {
		if r.Token(i+1).Word != lex.By {
			continue
		}
		from := r.honorifics(i+2, s.To)
		if to, words := r.nameFrom(from, s.To); words >= 2 && !r.Tokens[to-1].In(lex.ClassBody) {
			r.addPerson(lex.PhraseOf(from, to), post{}, personLed, s)
		}
	}
}

// namesBeforeBodies reads "NAME, Body;" in lists that semicolons part.
func (r *work) namesBeforeBodies() {
	for _, b := range r.bodies.Mentions {
		at := b.From - 1
		if from := r.countries.Start(at); from >= 0 { // "the Chilean Ministry"
			at = from - 1
		}
		if r.Is(at, lex.The) {
			at--
		}
		if r.Is(at, lex.Of, lex.From) {
			r.nameOfBody(at, b)
			continue
		}
		to := r.Ahead(b.To, int32(len(r.Tokens))).SkipParens().At
		if at < 2 || !r.Tokens[at].Is(lex.FlagComma) || !r.Token(to).Is(lex.FlagSemicolon|lex.FlagStop) {
			continue
		}
		s := r.Sentences[r.SentenceAt(b.From)]
		from := r.nameBefore(at, s.From)
		if before := r.Token(from - 1); from == at || !s.Is(lex.FlagSemicolon) || from > s.From && !before.Is(lex.FlagColon|lex.FlagSemicolon) && !r.Is(from-1, lex.And) {
			continue
		}
		x := r.addPerson(lex.PhraseOf(from, at), post{}, personListed, s)
		if r.all[x].Organization == fact.None {
			r.all[x].Organization = int(b.Fact)
		}
	}
}

// nameOfBody reads "NAME of the Body" in a list of those who took part: the
// name, whose words are in no list, is before "of" at token i.
func (r *work) nameOfBody(i int32, b lex.Mention) {
	s := r.Sentences[r.SentenceAt(b.From)]
	from := r.nameBefore(i, s.From)
	if from == i || from == s.From || !s.In(lex.ClassParty|lex.ClassSide) || !r.unlisted(lex.PhraseOf(from, i)) {
		return
	}
	before := r.Token(from - 1)
	if !before.Is(lex.FlagSemicolon|lex.FlagColon) && !r.Is(from-1, lex.And, lex.Included, lex.Includes, lex.Including) {
		return
	}
	x := r.addPerson(lex.PhraseOf(from, i), post{}, personListed, s)
	if r.all[x].Organization == fact.None {
		r.all[x].Organization = int(b.Fact)
	}
}

// sortPeople brings the mentions into the order of the text, posts with them.
func (r *roll) sortPeople() {
	for i := 1; i < len(r.mentions); i++ {
		for j := i; j > 0 && r.mentions[j].From < r.mentions[j-1].From; j-- {
			r.mentions[j], r.mentions[j-1] = r.mentions[j-1], r.mentions[j]
			r.entries[j], r.entries[j-1] = r.entries[j-1], r.entries[j]
		}
	}
	for n, m := range r.mentions {
		for i := m.From; i < m.To; i++ {
			r.at[i] = int32(n + 1)
		}
	}
}

// personAround reads the people whose post or honorific begins at token i. It
// returns where to go on; i if nobody is named.
func (r *work) personAround(i int32, s lex.Sentence) int32 {
	if r.Tokens[i].In(lex.ClassHonorific) {
		return r.afterHonorific(i, s)
	}
	p, ok := r.postAt(i, s.From, s.To)
	if !ok {
		return i
	}
	if p.Len() > 1 && r.Tokens[p.To-1].In(lex.ClassAbbreviation) {
		p.To = r.Ahead(p.To, s.To).Skip(lex.FlagStop).At // "U.S. Navy Adm."
	}
	from := r.honorifics(r.afterShort(p.To, s.To), s.To) // "National Security Advisor (APNSA) X"
	if to := r.lowName(from, s.To); to > from {          // "President von der Leyen"
		if p.Plural {
			return r.severalNames(p, from, s)
		}
		return r.postThenName(p, lex.PhraseOf(from, to), s)
	}
	to, words := r.nameFrom(from, s.To)
	if words == 1 && from == p.To && r.topicEnds(p) {
		p.To, words = to, 0
	}
	if words > 0 && (r.shortEnough(to, words, from) || r.Tokens[from].Is(lex.FlagUpper) && r.samePerson(r.nameOf(lex.PhraseOf(from, to)), post{}) >= 0) {
		if words == 1 && from == p.To && r.topicGoesOn(p, to, s) {
			if end := r.nameAfterList(p, s); end > 0 {
				return end
			}
		}
		if end := r.namedInPost(p, lex.PhraseOf(from, to), s); end > 0 {
			return end
		}
		if p.Plural {
			return r.severalNames(p, from, s)
		}
		return r.postThenName(p, lex.PhraseOf(from, to), s)
	}
	for _, form := range forms {
		if to := form.read(r, p, s); to > 0 {
			return to
		}
	}
	return max(i+1, r.postHeads(i, s.To))
}

// forms are the ways in which a post and a name may be printed apart; the first
// that reads them is right. read returns where to go on, 0 if it reads nothing.
var forms = [...]struct {
	example string
	read    func(r *work, p post, s lex.Sentence) int32
}{
	{"the Foreign Ministers of Peru and Chile, NAME and NAME,", (*work).namesOfHolders},
	{"the agency’s Director, NAME,", (*work).nameAfterComma},
	{"NAME and NAME, Directors of Ports", (*work).holdersBefore},
	{"NAME, MP, Director of Ports", (*work).nameBeforePost},
	{"NAME – Director of Ports", (*work).reversed},
	{"Secretary for Rivers, Ports, and the Sea, NAME,", (*work).nameAfterList},
}

// nameBeforePost reads "NAME, POST" and "NAME (POST)"; it returns 0 if no name is there.
func (r *work) nameBeforePost(p post, s lex.Sentence) int32 {
	comma := r.beforePost(p, s)
	if comma < s.From {
		return 0
	}
	comma = r.beforeHonours(comma, s.From)
	if r.Token(comma - 1).Is(lex.FlagClose) {
		if open := r.Back(comma-1, s.From).Seek(lex.FlagOpen); !open.Done() && r.landEnd(open.At, s.To) == comma {
			comma = open.At // "NAME (Peru), Director of Ports"
		}
	}
	at := r.nameBefore(comma, s.From)
	if at == comma || p.Plural || r.Is(at-1, lex.The) {
		return 0 // "in the Blue Mountains, the Ministers"
	}
	if p = r.office(p, s); p.Empty() {
		return 0
	}
	x := r.addPerson(lex.PhraseOf(at, comma), p, personApposition, s)
	return r.furtherPost(x, r.close(x, p.To, s), s)
}

// furtherPost reads one more post of the person entered last, after a comma at token i,
// and returns its end: "NAME, Assistant Minister, Director-General for Ports of Peru,".
func (r *work) furtherPost(x, i int32, s lex.Sentence) int32 {
	second, to, ok := r.apposition(i, s)
	if !ok || second.Plural || r.nameAfter(second.To, s) || r.leadNames(i, s) || r.firstName(r.honorifics(to, s.To)) {
		return i
	}
	r.addTitle(x, second)
	r.entries[len(r.entries)-1].extend(second.Phrase)
	return r.close(x, to, s)
}

// close reads the tail at token i, which belongs to the person entered last,
// and returns its end.
func (r *roll) close(x, i int32, s lex.Sentence) int32 {
	t := r.tailAt(r.honours(i, s.To), s)
	r.addTail(x, t)
	if e := &r.entries[len(r.entries)-1]; t.To > i {
		if tail := lex.PhraseOf(i, t.To); e.Tail.Empty() {
			e.Tail = tail
		} else {
			e.Tail = e.Tail.With(tail) // after the body that sent him
		}
		e.To = max(e.To, t.To)
	}
	return max(i, t.To)
}

// honorifics passes over honorifics and ranks between a post and a name.
func (r *names) honorifics(i, end int32) int32 {
	for i < end {
		at := i
		if r.Is(at, lex.The) {
			at++ // "Senator the Hon", "the Right Honourable"
		}
		if value, to := r.PhraseAt(at); value == "honorific" && r.Tokens[at].Is(lex.FlagCapital) {
			i = r.honorificEnd(to, end)
			continue
		}
		if r.Is(i, lex.He) && r.Tokens[i].Is(lex.FlagUpper) && !r.Token(i+1).Is(lex.FlagUpper) {
			i++ // "HE NAME"
			continue
		}
		if r.monsieur(i, end) {
			i++ // "M. Jean NAME"
			continue
		}
		if r.TokenText(i) == "U" && r.Token(i+1).Name() && slices.Contains(r.countries.Mentioned, "MM") {
			i++ // "U Thant Myo"
			continue
		}
		if rank := r.rankAt(i); rank > i {
			i, at = rank, rank // "Air Vice Marshal NAME"
		}
		if t := r.Token(at); !t.Is(lex.FlagCapital) || !t.In(lex.ClassHonorific) && (at > i || !t.In(lex.ClassRank) && !r.royal(i, end)) {
			break
		}
		i = r.honorificEnd(at+1, end)
	}
	return i
}

// rankAt returns the last word of the rank of an officer that begins at token i, "Air Vice
// Marshal"; i if none of several words does.
func (r *names) rankAt(i int32) int32 {
	to := i
	for t := r.Token(to); t.Is(lex.FlagCapital) && !t.In(lex.ClassRank) && t.In(lex.Any{military, beforeRank}); t = r.Token(to) {
		to++
	}
	if t := r.Token(to); t.Is(lex.FlagCapital) && t.In(lex.ClassRank) && t.In(military) {
		return to
	}
	return i
}

// monsieur reports whether "M." at token i is the French title before a whole name.
func (r *names) monsieur(i, end int32) bool {
	if r.TokenText(i) != "M." || !slices.ContainsFunc(r.countries.Mentioned, frenchTitle) {
		return false
	}
	_, words := r.nameFrom(i+1, end)
	return words >= 2
}

// frenchTitle reports whether people of a country have the title "M." before their names.
func frenchTitle(code string) bool {
	return code == "FR" || code == "BE" || code == "CH" || code == "LU" || code == "MC"
}

// honorificEnd passes over what belongs to the honorific that ends before token i:
// "Mr.", "Dato’", "Dato Seri Setia".
func (r *names) honorificEnd(i, end int32) int32 {
	if i < end && r.Tokens[i].Is(lex.FlagStop|lex.FlagCloseQuote|lex.FlagOpenQuote) && r.Tokens[i].Is(lex.FlagGlued) {
		i++
	}
	for i < end && r.Tokens[i].In(afterTitle) && r.Token(i+1).Is(lex.FlagCapital) {
		i++
	}
	if r.Token(i + 1).In(retired) { // "General (Retd.) NAME"
		i = r.Ahead(i, end).SkipParens().At
	}
	return i
}

// honorificStart returns where the honorifics begin of which token i is one: "the
// Right Honourable", "His Excellency".
func (r *names) honorificStart(i int32) int32 {
	if value, to := r.PhraseAt(i - 1); value == "honorific" && to > i {
		i--
	}
	if r.Is(i-1, lex.The) {
		i--
	}
	return i
}

// royal reports whether token i is "Prince" or the like before a given name and
// a surname; before a surname alone it is a given name.
func (r *names) royal(i, end int32) bool {
	if !r.Tokens[i].In(royalTitle) {
		return false
	}
	_, words := r.nameFrom(i+1, end)
	return words >= 2
}

// shortEnough reports whether what nameFrom read is a name and not the
// beginning of a title such as "Minister Summit".
func (r *names) shortEnough(to int32, words int, from int32) bool {
	next := r.Token(to)
	if words == 1 {
		t := r.Token(from)
		if r.Token(from-1).In(general) || r.HitAt[from] != 0 {
			return false // "General Atomics"
		}
		if next.Name() && !next.Is(lex.FlagGlued) && next.In(hardClasses) && !next.In(lex.ClassPost) && next.Is(lex.FlagCapital) {
			return false
		}
		return !t.Is(lex.FlagUpper) || t.End-t.Start > 5
	}
	return true
}

// afterHonorific reads "Mr. X", "Dr. X, the Director".
func (r *work) afterHonorific(i int32, s lex.Sentence) int32 {
	from := r.honorifics(i, s.To)
	to, words := r.nameFrom(from, s.To)
	if words == 0 && r.wordName(from) { // "Mr Low Choon Ming", "Ms. May Long"
		if to, words = r.nameFrom(from+1, s.To); words == 0 {
			to, words = from+2, 2
		}
	}
	if words == 0 {
		return i
	}
	if wife := r.onlyWife(i, to-1); wife && words == 1 {
		return to
	} else if wife && r.Is(r.honorificStart(i)-1, lex.And) {
		r.addPerson(lex.PhraseOf(from, to), post{}, personHonorific, s)
		r.entries[len(r.entries)-1].Spouse = true
		return to
	}
	if p, next, ok := r.apposition(to, s); ok {
		at := r.addPerson(lex.PhraseOf(from, to), p, personApposition, s)
		return r.furtherPost(at, r.close(at, next, s), s)
	}
	p, rule := r.runPost(r.honorificStart(i), s), personHonorific
	if !p.Empty() {
		rule = personTitled
	}
	at := r.addPerson(lex.PhraseOf(from, to), p, rule, s)
	return r.close(at, to, s)
}

// onlyWife reports whether the honorific at token i and the surname at token name
// are those of somebody who is only named beside her husband: "accompanied by
// Mrs. NAME", "NAME, Minister of Ports, and Mrs. NAME", "and Mrs. Ann NAME".
func (r *work) onlyWife(i, name int32) bool {
	if !r.Tokens[i].In(wife) {
		return false
	}
	at := r.honorificStart(i) - 1
	if r.Is(at, lex.By) {
		return r.Token(at - 1).In(accompanied)
	}
	n := len(r.mentions)
	return r.Is(at, lex.And) && n > 0 && r.Tokens[r.mentions[n-1].To-1].Hash == r.Tokens[name].Hash
}

// givenTitle reports whether a title is a given name, as after "H.E.": "H.E. Sultan Al Murai".
func (r *names) givenTitle(i int32) bool {
	before := r.Back(i-1, max(0, i-3)).Skip(lex.FlagStop)
	return r.Token(i).In(givenTitle) && before.In(lex.ClassHonorific) && r.Token(i+1).Name()
}

// wordName reports whether two words with a capital, of whatever else they may
// be the names, are given name and surname after an honorific.
func (r *names) wordName(i int32) bool {
	const never = lex.ClassPost | lex.ClassBody | lex.ClassDeterminer | lex.ClassHonorific | lex.ClassRank | lex.ClassLevel | lex.ClassSide
	if r.Token(i + 2).In(lex.ClassPost) {
		return false // "Hon'ble Deputy Prime Minister"
	}
	for at := i; at < i+2; at++ {
		if t := r.Token(at); !t.Name() || t.In(never) && !r.givenTitle(at) && !(at == i && t.In(lex.ClassLevel) && !t.In(lex.ClassPost)) || r.bodies.On(at) != 0 || r.at[at] != 0 {
			return false
		}
	}
	return true
}

// postThenName reads "POST NAME", with a further post after the name.
func (r *work) postThenName(p post, name lex.Phrase, s lex.Sentence) int32 {
	if name.From > p.To && r.Tokens[p.To].Is(lex.FlagCapital) && r.Tokens[p.To].In(lex.ClassRank) && !r.Is(p.To+1, lex.The) {
		p.To = name.From // "Coordinator Lt General": the rank is part of the post
	}
	second, next, ok := r.apposition(name.To, s)
	ok = ok && !r.leadNames(name.To, s) && !(r.Token(name.To+1).In(lex.ClassDeterminer) && r.nameAfter(second.To, s))
	if ok && r.officer(p.Phrase) {
		x := r.addPerson(name, second, personApposition, s) // "General A, Minister of Ports"
		return r.close(x, next, s)
	}
	at := r.addPerson(name, p, personTitled, s)
	if ok {
		r.addTitle(at, second)
		r.entries[len(r.entries)-1].extend(p.With(second.Phrase))
		return r.close(at, next, s)
	}
	return r.close(at, name.To, s)
}

// severalNames reads the names after a post in the plural: "Senior Directors A and
// B", "Foreign Ministers A of Japan and B of Korea".
func (r *work) severalNames(p post, from int32, s lex.Sentence) int32 {
	at := from
	first := len(r.mentions)
	defer func() { r.shareSide(first) }()
	for at < s.To {
		to, words := r.nameFrom(at, s.To)
		if words == 0 {
			to = r.lowName(at, s.To) // "Presidents von der Leyen and Biden"
		}
		if to == at {
			return at
		}
		x := r.addPerson(lex.PhraseOf(at, to), p, personSeveral, s)
		if at = to; r.Token(at).Is(lex.FlagOpen) {
			at = r.afterShort(r.close(x, at, s), s.To) // "A (Ministry of Ports) and B (Port Authority)"
		}
		if r.Is(at, lex.Of) {
			next := at + 1
			if r.Is(next, lex.The) {
				next++
			}
			if _, end := r.CountryAt(next); end > next {
				at = end
			}
		}
		if end := r.furtherHolder(p, at, s); end > at {
			return end
		}
		next := at
		if r.Token(next).Is(lex.FlagComma) {
			next++
		}
		if r.Is(next, lex.And) || r.Token(next).Is(lex.FlagAmpersand) {
			next++
		}
		if next == at || !r.firstName(next) && r.lowName(next, s.To) == next {
			return at
		}
		at = next
	}
	return at
}

// addPerson enters a name with a post, and returns the index of the person.
func (r *roll) addPerson(name lex.Phrase, p post, rule *fact.Rule, s lex.Sentence) int32 {
	if r.peer(name.From, name.To) == name.To {
		name.From-- // "Lord"
	}
	n := r.nameOf(name)
	at := r.samePerson(n, p)
	if at < 0 {
		r.all = append(r.all, fact.Person{
			Name: r.CleanText(name.From, name.To), Organization: fact.None,
			Basis: fact.Basis{Spans: []text.Span{r.Span(name.From, name.To)}, Rule: rule},
		})
		at = int32(len(r.all) - 1)
	} else {
		r.samePersonAgain(&r.all[at], r.CleanText(name.From, name.To), r.Span(name.From, name.To))
	}
	n.fact = at
	r.known = fact.Note(r.known, n)
	r.mentions = append(r.mentions, lex.Mention{Phrase: name, Fact: at})
	r.entries = append(r.entries, entryOf(name, p))
	for i := name.From; i < name.To; i++ {
		r.at[i] = int32(len(r.mentions))
	}
	r.describe(at, name, p, s)
	return at
}
