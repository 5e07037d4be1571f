package body

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
)

// complement returns the end of a name whose head is at token head: after
// "of Trade and Industry", "for American Progress".
func (r *parts) complement(p run, end int32) int32 {
	head := p.head
	at := r.afterHead(p, end)
	switch {
	case r.Tokens[head].In(lex.Any{fieldMission, missionAbroad}):
		return r.inFieldEnd(at, end)
	case !r.Is(at, lex.Of, lex.For, lex.On) && !r.Token(at).In(against) || at+1 >= end || r.Tokens[at+1].In(lex.ClassWeekday):
		return at
	}
	if r.Is(at, lex.On) && r.countries.SideAt(r.Ahead(at+1, int32(len(r.Tokens)))) != "" {
		return at // "the Embassy on the Peruvian side"
	}
	from := r.Ahead(at+1, end).SkipWord(lex.The).At
	if code, to := r.CountryAt(from); code != "" && r.Is(at, lex.For) && !r.Token(to).Name() && r.countries.PartySet.Has(r.Gazetteer.Numbers[code]) {
		return at // "chaired by the Space Council for Kenya"
	}
	to := r.beforeHolder(p.From, from, r.capitals(from, end))
	if to == from {
		return at
	}
	if r.ofOffices(head, from) {
		return from + 1
	}
	if to, ok := r.ofNamed(p, lex.PhraseOf(from, to), at, end); ok {
		return to
	}
	office := r.Tokens[head].In(office)
	if r.ofOffices(head, to-1) {
		return to // "Council of Economic Advisers"
	}
	to = r.cutName(lex.PhraseOf(from, to), office)
	if to == from {
		return at
	}
	for n := from; n < to; n++ {
		if r.Tokens[n].In(lex.ClassDocument|lex.ClassProgramme) && !r.Tokens[n].In(lex.ClassTopic|lex.ClassNoun|lex.ClassBody) {
			return at // "the Centre of the Cooperation Agreement"
		}
	}
	return r.inPlace(p, r.complementTail(lex.PhraseOf(from, to), end, office), end)
}

// afterHead returns the token after the head of a name, what belongs to it and, of a
// mission abroad, the place where it is.
func (r *parts) afterHead(p run, end int32) int32 {
	at := p.head + 1
	if r.Token(at).Is(lex.FlagHyphen) && r.Token(at+1).In(general) {
		at += 2
	} else if at < end && r.Tokens[at].Name() && r.Tokens[at].In(general) {
		at++
	}
	if r.isMission(p.head) {
		return r.inPlace(p, at, end)
	}
	return at
}

// ofNamed returns the end of a name whose preposition at token at is before the name of a
// country, a city or another body; false if it is before none.
func (r *parts) ofNamed(p run, named lex.Phrase, at, end int32) (int32, bool) {
	head := &r.Tokens[p.head]
	code, next := r.CountryAt(named.From)
	switch {
	case head.In(ownName) && code != "":
		return next, true // "Reef Party of Fiji Ann Roe"
	case head.In(ownName) && r.knownIn(named):
		return at, true // "Otter Group of the OSCE"
	case code != "" && next >= named.To && r.countryInName(p.head):
		return r.inPlace(p, next, end), true
	case code != "" && (next >= named.To || r.Tokens[next].In(lex.ClassBody)):
		return at, true
	}
	if _, _, h, ok := r.countries.CityIn(named.From, named.To); ok && h.From == named.From && h.To >= named.To && r.countryInName(p.head) {
		return h.To, true
	}
	if n := r.bodyIn(named); n >= 0 {
		if head.In(office) && !series.Plural(r.Text, p.head) && !r.Token(p.head-1).Name() && !r.Is(named.To, lex.Of, lex.For) {
			return named.To, true // "Office of the National Security Council"
		}
		return at, true // a body of its own: the parent
	}
	return 0, false
}

// bodyIn returns the head of the body that a phrase names, -1 if it names none but a topic.
func (r *parts) bodyIn(p lex.Phrase) int32 {
	for n := p.From; n < p.To; n++ {
		if r.Tokens[n].In(lex.ClassBody) && (p.Len() > 1 || r.Is(p.To, lex.Of, lex.For)) && !r.Tokens[n].In(lex.ClassTopic) {
			return n
		}
	}
	return -1
}

// ofOffices reports whether a body is named after those who sit in it, the last
// word of whom is at token i: "Board of Governors", "Council of Economic Advisers".
func (r *parts) ofOffices(head, i int32) bool {
	t := r.Token(i)
	if !t.In(lex.ClassPost|lex.ClassParty) || !series.Plural(r.Text, i) || r.Token(i+1).Name() {
		return false
	}
	return r.Tokens[head].In(seated)
}

// countryInName reports whether "of" and a country after a head belong to the
// name: "Bank of Japan", "Competition Authority of Kenya", but not "Ministry of
// Defense of Japan".
func (r *parts) countryInName(head int32) bool { return !r.Tokens[head].In(partOfState) }

// isMission reports whether the head at i is that of a mission abroad, which
// a country before it names: "Embassy", "High Commission".
func (r *parts) isMission(i int32) bool {
	t := &r.Tokens[i]
	return t.In(mission) && t.Is(lex.FlagCapital) || r.Token(i-1).In(high) && t.In(commission)
}

// inPlace takes in the seat of a body that has one in its name: "Embassy of
// Japan in Australia", "American Chamber of Commerce in Kenya".
func (r *parts) inPlace(p run, to, end int32) int32 {
	mission := r.isMission(p.head)
	if !r.Is(to, lex.In) && !(mission && r.Is(to, lex.To)) {
		return to
	}
	if code, _ := r.CountryAt(p.From); !(r.Tokens[p.head].In(abroad) && code != "") && !mission {
		return to
	}
	at := to + 1
	if r.Is(at, lex.The) {
		at++
	}
	if code, next := r.CountryAt(at); code != "" && next <= end {
		return next
	}
	if h, ok := r.Hit(at); ok && h.Kinds&lex.CityKinds != 0 && h.To <= end {
		return h.To
	}
	if at < end && r.Tokens[at].In(continent) {
		return at + 1
	}
	return to
}

// cutName ends a complement before a post or a person that follows it.
func (r *parts) cutName(p lex.Phrase, office bool) int32 {
	if value, next := r.PhraseAt(p.From); value == "region" && next < p.To {
		return next // "Unit for South America Eva Lind"
	}
	for n := p.From; n < p.To; n++ {
		t := &r.Tokens[n]
		if t.In(lex.ClassPost) && !office && !(n == p.From && t.In(lex.ClassTopic)) {
			for n > p.From && r.Tokens[n-1].In(lex.ClassLevel) {
				n--
			}
			return n
		}
		if n > p.From && r.Tokens[n-1].In(lex.ClassTopic) && t.Word == 0 && p.To-n >= 2 && r.Tokens[p.To-1].Word == 0 {
			return n
		}
		if n > p.From && t.In(lex.ClassLevel) && !t.In(lex.ClassTopic) && n+1 < p.To && r.Tokens[n+1].In(lex.ClassPost) && !office {
			return n
		}
	}
	return p.To
}

// complementTail takes in ", Trade and Industry" and, of an office, "of
// National Intelligence".
func (r *parts) complementTail(p lex.Phrase, end int32, office bool) int32 {
	for n := p.From; n < p.To; n++ {
		if r.Tokens[n].Is(lex.FlagUpper) && !r.Tokens[n].In(lex.ClassTopic) && r.Tokens[n].End-r.Tokens[n].Start > 1 {
			return p.To
		}
	}
	best := r.listTail(p, end)
	if r.Is(best, lex.In) && !office || r.Token(best).In(against) {
		if stop := r.topics(best+1, end); stop > best+1 { // "for Cooperation in Research"
			return r.complementTail(lex.PhraseOf(best+1, stop), end, office)
		}
	}
	if r.Is(best, lex.Of, lex.For) && (office || r.Token(best-1).In(alliance) || r.Back(p.From-1, 0).SkipWord(lex.The).Is(lex.For, lex.On)) {
		n := best + 1
		if r.Is(n, lex.The) {
			n++
		}
		if code, _ := r.CountryAt(n); code != "" {
			return best // "Office for Ports of the United Kingdom"
		}
		if stop := r.topics(n, end); stop > n { // "for the Prevention of Trafficking in Persons"
			return r.complementTail(lex.PhraseOf(n, stop), end, office)
		}
	}
	return best
}

// listTail returns the end of the list of topics that a phrase begins.
func (r *parts) listTail(p lex.Phrase, end int32) int32 {
	at := p.To
	for at < end {
		n := r.Ahead(at, end).Skip(lex.FlagComma).At
		and := r.Is(n, lex.And) || n < end && r.Tokens[n].Is(lex.FlagAmpersand)
		if and {
			n++
		}
		if n == at || n >= end {
			break
		}
		the := and && r.Is(n, lex.The)
		if the {
			n++ // "Communications and the Arts"
		}
		stop := r.topics(n, end)
		if and && stop == n && r.plurals(p.To-1, n) {
			return n + 1 // "for Translators and Interpreters"
		}
		if and && stop == n && at > p.To && r.lastTopic(n, end) {
			return n + 1
		}
		if stop == n || r.bodyWord(stop-1) && !r.Tokens[stop-1].In(lex.ClassTopic) || r.startsBody(lex.PhraseOf(n, stop), end) || r.department(p.From, lex.PhraseOf(n, stop)) || the && (r.joinedToHead(stop, end) || r.Holds(lex.PhraseOf(n, stop), lex.ClassBody)) {
			break
		}
		if and {
			return r.furtherPair(stop, end)
		}
		at = stop
	}
	if at > p.To && at-p.To <= 4 && r.Token(at).Is(lex.FlagComma) {
		return at // "Economy, Trade, Industry": a list without "and"
	}
	return p.To
}

// lastTopic reports whether the word at i, after "and" at the end of a list of topics, is a
// further one that is not known as such: "Tides, Reefs and Dredging".
func (r *parts) lastTopic(i, end int32) bool {
	t := r.Token(i)
	return t.Name() && !t.Is(lex.FlagUpper) && t.Class&^(lex.ClassGerund|lex.ClassCommon|lex.ClassVerb|lex.ClassNoun) == 0 && r.HitOn(i) == 0 && !(i+1 < end && r.Tokens[i+1].Is(lex.FlagCapital|lex.FlagHyphen|lex.FlagPossessive))
}

// furtherPair returns the end of two more topics that "and" joins to a list at
// token i, "Science and Information and Communication Technologies"; i if there
// are none.
func (r *parts) furtherPair(i, end int32) int32 {
	if !r.Is(i, lex.And) {
		return i
	}
	last := r.topics(i+1, end)
	if last > i+2 && r.Token(last).Is(lex.FlagComma|lex.FlagStop|lex.FlagOpen) && !r.department(i, lex.PhraseOf(i+1, last)) {
		return last
	}
	return i
}

// plurals reports whether two words, which "and" joins, are plurals that may
// be topics, and no name goes on after them.
func (r *parts) plurals(first, second int32) bool {
	for _, i := range [...]int32{first, second} {
		if t := r.Token(i); !t.Name() || t.Word != 0 && !t.In(lex.ClassTopic|lex.ClassNoun) || t.Is(lex.FlagUpper) || !series.Plural(r.Text, i) || r.HitOn(i) != 0 {
			return false
		}
	}
	return !r.Token(second + 1).Is(lex.FlagCapital)
}

// joinedToHead reports whether the words before i are joined by "and" to the head
// of a name of their own: "and the Sand and Gravel Research Center".
func (r *parts) joinedToHead(i, end int32) bool {
	if !r.Is(i, lex.And) {
		return false
	}
	to := r.capitals(i+1, end)
	for n := i + 2; n < to; n++ {
		if r.bodyWord(n) {
			return true
		}
	}
	return false
}

// topics returns the token after the topic words at i.
func (r *parts) topics(i, end int32) int32 {
	for i < end && r.Tokens[i].Name() && r.Tokens[i].In(lex.ClassTopic|lex.ClassNoun) {
		i++
		if r.Token(i).Is(lex.FlagHyphen) && r.Token(i+1).Name() && r.Token(i+1).In(lex.ClassTopic|lex.ClassNoun) && i+1 < end {
			i++ // "Urban-Rural Development"
		} else if r.Token(i).Is(lex.FlagPossessive) && r.Token(i-1).In(everybody) && i+1 < end && r.Token(i+1).In(lex.ClassTopic|lex.ClassNoun) && r.Token(i+1).Name() {
			i++ // "People’s Rights"
		}
	}
	return i
}

// startsBody reports whether topic words begin a name of their
// own: "Drug Enforcement Administration".
func (r *parts) startsBody(p lex.Phrase, end int32) bool {
	if next := r.Token(p.To); next.Is(lex.FlagUpper) && next.Word == 0 && !next.Is(lex.FlagCountry) && !r.Token(p.To+1).Name() {
		return false // "for Tides and Reefs OTR": its own acronym
	}
	if t := r.Token(p.To); p.To+1 < end && t.Name() && r.Token(p.To+1).Name() && t.Word == 0 && t.Class&^lex.ClassCommon == 0 && r.HitOn(p.To) == 0 && r.Is(p.From-1, lex.And) && !r.joinedToHead(p.From-1, end) {
		return false // "Trade and Tides Ada Roe": a person
	}
	if p.To < end && r.Tokens[p.To].Name() && !r.Tokens[p.To].In(lex.ClassPreposition) || p.To < end && r.Tokens[p.To].Is(lex.FlagHyphen) {
		return true
	}
	if h, ok := r.Hit(p.From); ok && !r.onlyTopics(h.Phrase) {
		if _, ok := r.Meaning(h, lex.KindOrganization); ok {
			return true
		}
	}
	return false
}

// department reports whether the registry has a department of the topic alone: "the Department
// of Justice and Homeland Security", not "the Ministry of Justice and Home Affairs" at token from.
func (r *parts) department(from int32, p lex.Phrase) bool {
	if p.Len() < 2 || r.Back(from-1, 0).SkipWord(lex.The).Next().In(ministry) {
		return false
	}
	_, ok := r.lookup("Department of " + r.Clean(p))
	return ok
}
