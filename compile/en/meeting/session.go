package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// sessions finds where meetings are spoken of.
type sessions struct{ *reader }

// session is a place at which a meeting is spoken of: its noun ("meeting") or
// the name of its series is at tokens From to To.
type session struct {
	From, To int32
	sentence int32
	series   int32 // -1 if none is named with it
	ordinal  int32 // 0 if none is printed
	year     int   // "the 2022 Dialogue"; 0 if none is printed
	next     bool  // "the next meeting"
	named    bool  // it has a name that is none of a series: "the second Harbour Ministerial Meeting"
	foreign  bool  // a meeting of something else: "the first meeting of the finance ministers"
	again    bool  // "meet again"
	visit    bool  // told as a visit: "welcomed B to Lima"
	call     bool  // told as a talk from afar: "spoke by phone with B"
	told     bool  // of no name: "during their talks today"
	edge     bool  // told when it opened or closed: "said on Friday at the closing of the third session"
	alone    bool  // no more than counted: "The first was held in Lima"
	since    bool  // the one before: "for the first time since 2029"

	day *date.Date // by which it is told from others: "the July 15, 2030 session"; nil if none is

	rule      *fact.Rule // by which it was held; nil as long as nothing says so
	announced bool       // the statement announces the meeting that it is about
	level     schema.Level
	mode      schema.Mode
}

// collect lists the places at which meetings are spoken of.
func (r sessions) collect() []session {
	var all []session
	next := 0 // dialogue
	for si := range r.Sentences {
		s := r.Sentences[si]
		for next < len(r.series.Dialogues) && r.series.Dialogues[next].Sentence < int32(si) {
			next++
		}
		from := len(all)
		for d := next; d < len(r.series.Dialogues) && r.series.Dialogues[d].Sentence == int32(si); d++ {
			if r.series.Dialogues[d].Series >= 0 {
				all = append(all, r.seriesSession(&r.series.Dialogues[d], s))
			}
		}
		all = r.pronoun(all, int32(si))
		all = r.nouns(all, from, int32(si))
		for k := from; k < len(all); k++ {
			near := s
			if k+1 < len(all) && (all[k+1].alone || r.heldLater(r.pastInsertion(all[k].To, s.To), all[k+1].From) >= 0) {
				near.To = all[k+1].From // the next one has a verb of its own
			}
			r.qualify(&all[k], near)
			if x := &all[k]; x.next && !x.again && r.heldAlready(x.To, s.To) {
				x.next = false // "The next meeting of the Commission was held"
			}
			if x := &all[k]; x.day == nil && !x.next {
				x.day = r.dayBefore(x, s)
			}
		}
	}
	return all
}

// heldAlready reports whether what ends before token i was held, as its own verb says:
// "was held", "took place".
func (r sessions) heldAlready(i, to int32) bool {
	c := r.Ahead(i, to).Within(14).SkipParens().Until(func(t *lex.Token) bool {
		return t.In(lex.ClassBe|lex.ClassModal|lex.ClassPast|lex.ClassRelative|lex.ClassSubordinate) && !t.Is(lex.FlagCapital)
	})
	return c.Is(lex.Was, lex.Were) && c.Next().In(lex.ClassHold) || r.verdicts.tookPlace(c.At) && c.In(lex.ClassPast)
}

// pronoun appends the session of a sentence that tells when or where the one of the
// sentence before it was: "It was held in Lima on 3 May".
func (r sessions) pronoun(all []session, sentence int32) []session {
	s := r.Sentences[sentence]
	if len(all) == 0 || !r.Is(s.From, lex.It) {
		return all
	}
	x := all[len(all)-1]
	if x.sentence != sentence-1 || x.series < 0 || x.next || r.BlockOf(r.Sentences[x.sentence]).Kind == block.Title || !r.verdicts.wasHeld(s.From+1, s.To) {
		return all
	}
	x.From, x.To, x.sentence = s.From, s.From+1, sentence
	return append(all, x)
}

// spoken are the words that speak of a meeting, beside those that the classes
// know. No other begins a session.
var spoken = lex.List("convening", "told", "together")

// nouns appends the sessions of a sentence that a noun or a verb of meeting
// names, and no name of a series among those from an index on.
func (r sessions) nouns(all []session, from int, sentence int32) []session {
	s := r.Sentences[sentence]
	for i := s.From; i < s.To; i++ {
		for _, find := range [...]func(i, sentence int32) (session, bool){r.sinceLast, r.nextHeld} {
			if x, ok := find(i, sentence); ok {
				all = append(all, x)
			}
		}
		if r.countedAlone(all, i, sentence) {
			all = append(all, session{From: i, To: i + 1, sentence: sentence, series: -1, alone: true, ordinal: int32(r.Tokens[i].Num)})
			continue
		}
		if t := &r.Tokens[i]; !t.In(lex.ClassMeeting|lex.ClassMeet|lex.ClassEvent) && !t.In(spoken) {
			continue
		}
		if x, ok := r.lastMet(all, i, sentence); ok {
			all = append(all, x)
			continue
		}
		again := session{From: i, To: i + 1, sentence: sentence, series: -1, next: true, again: true}
		switch {
		case r.meetingAgain(i):
			all = append(all, again)
		case r.meetingNoun(i) && !covered(all[from:], i):
			all = append(all, r.nounSession(i, sentence))
		case r.countedTalks(i, s) && !covered(all[from:], i):
			all = append(all, r.nounSession(i, sentence))
		case r.again(i, s), r.toMeet(i, s):
			all = append(all, again)
		case r.plannedFor(i, s):
			all = append(all, session{From: i, To: i + 1, sentence: sentence, series: -1, next: true})
		}
	}
	return all
}

func covered(all []session, i int32) bool {
	return slices.ContainsFunc(all, func(s session) bool { return s.From <= i && i < s.To })
}

// again reports whether token i begins "meet again", "reconvene", "meet next".
func (r sessions) again(i int32, s lex.Sentence) bool {
	t := &r.Tokens[i]
	if !r.meets(i) || r.Is(i-1, lex.To) && (r.Token(i-2).In(chance) || r.Token(i-2).Role.Has(lex.RolePleased)) {
		return false // "welcomed the opportunity to meet again", "were glad to meet again"
	}
	if object := r.Ahead(i+1, s.To); t.In(lex.ClassFuture) && object.In(lex.ClassDeterminer) && object.SkipAll(lex.ClassDeterminer).In(lex.FlagCapital) {
		return false // "reconvene the Ports Committee", which is another one
	}
	if t.In(lex.ClassFuture) { // not "the Otter Process, which will reconvene"
		which := r.Back(i-1, s.From).SkipAll(lex.ClassModal)
		return !which.In(lex.ClassRelative) || !which.Next().Skip(lex.FlagComma).In(lex.RoleProgramme)
	}
	if r.Token(i-1).In(lex.ClassBe) || t.In(lex.ClassPast) {
		return false // "The third Dialogue will be convened next summer", "A met B again today"
	}
	for j := i + 1; j < min(s.To, i+4); j++ {
		if r.Is(j, lex.Next) || strings.EqualFold(r.TextIn(j, j+1), "again") {
			return true
		}
	}
	return false
}

// meetingAgain reports whether token i begins "meeting again", as what
// somebody promised: "committed to meeting again".
func (r sessions) meetingAgain(i int32) bool {
	return r.Is(i-1, lex.To) && r.Token(i).In(lex.ClassMeeting) && r.TokenText(i) == "meeting" && r.TokenText(i+1) == "again"
}

// seriesSession reads the name of a series, with the noun and the ordinal
// around it: "the third X meeting", "the X third in-person meeting".
func (r sessions) seriesSession(d *series.Dialogue, s lex.Sentence) session {
	x := session{From: d.From, To: series.AcronymEnd(r.Text, d.To, s.To), sentence: d.Sentence, series: d.Series, year: r.yearBefore(d.From)}
	for i := x.To; i < min(s.To, x.To+7); i++ {
		t := &r.Tokens[i]
		if t.In(lex.ClassMeeting) {
			x.To = i + 1
			break
		}
		if t.In(lex.ClassPreposition|lex.ClassDeterminer|lex.ClassModal|lex.ClassBe|lex.ClassHave) && !r.Token(i+1).Is(lex.FlagHyphen) || t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) {
			break
		}
	}
	x.ordinal, x.next = series.CountBefore(r.Text, x.From, s.From)
	if x.ordinal == 0 && x.To > d.To {
		x.ordinal, _ = series.CountBefore(r.Text, x.To-1, d.To)
	}
	if x.ordinal == 0 {
		x.ordinal = max(r.timesMet(x.To, s.To), r.countInSeries(x.To, s.To), r.ownCount(&x, s))
	}
	if r.Is(x.To, lex.Since) {
		x.ordinal = 0 // "the second Dialogue since 2029"
	}
	if noun := r.meetingBefore(x.From, s.From); noun >= 0 {
		ordinal, next := series.CountBefore(r.Text, noun, s.From)
		if ordinal > 0 && !r.Is(noun+1, lex.Since) {
			x.ordinal = ordinal
		}
		x.next = x.next || next
		x.From = noun
	}
	return x
}

// timesMet reads the ordinal of "met for the eleventh time" after a series.
func (r sessions) timesMet(i, to int32) int32 {
	if c := r.Ahead(i, to); c.Is(lex.Between) { // "the Council between Chile and Peru met"
		i = c.Within(20).Until(func(t *lex.Token) bool {
			return t.In(lex.ClassMeet|lex.ClassHave|lex.ClassPreposition) && t.Word != lex.Between && t.Word != lex.Of
		}).At
	}
	if i < to && r.Tokens[i].In(lex.ClassHave) {
		i++
	}
	if i >= to || !r.Tokens[i].In(lex.ClassMeet) {
		return 0
	}
	for j := i + 1; j < min(to, i+4); j++ {
		if t := &r.Tokens[j]; (t.In(lex.ClassOrdinal) || t.Is(lex.FlagOrdinal)) && t.Num > 0 && r.Is(j+1, lex.Time) && r.Is(j-1, lex.The) {
			return int32(t.Num)
		}
	}
	return 0
}

// ownCount reads the ordinal of "met in Lima for its second meeting" after a series; "Under the
// Dialogue, the Reef Group held its first meeting" is one of the group.
func (r sessions) ownCount(x *session, s lex.Sentence) int32 {
	if r.Token(x.To).Is(lex.FlagComma) && r.Back(x.From-1, s.From).SkipAll(lex.ClassDeterminer).In(lex.ClassPreposition) {
		return 0
	}
	for c := r.Ahead(x.To, s.To).Within(24); !c.Done(); c = c.Next() {
		own := c.Next()
		if n := own.Next(); (c.Is(lex.For) || c.In(lex.ClassHold) && c.In(lex.ClassPast)) && own.In(lex.RoleOwn) && (n.In(lex.ClassOrdinal) || n.In(lex.FlagOrdinal)) && n.Next().In(lex.ClassMeeting) {
			return int32(n.Token().Num)
		}
	}
	return 0
}

// countInSeries reads the ordinal of ", the first in a series of meetings" after
// a series.
func (r sessions) countInSeries(i, to int32) int32 {
	c := r.Ahead(i, to)
	if !c.In(lex.FlagComma) || !c.Next().Is(lex.The) {
		return 0
	}
	c = c.Next().Next()
	if n := c.Token().Num; c.In(lex.ClassOrdinal) && n > 0 && c.Next().Is(lex.In, lex.Of) {
		if r.Holds(lex.PhraseOf(c.At, min(to, c.At+7)), row) {
			return int32(n)
		}
	}
	return 0
}

// yearBefore returns the year that names an edition: "the 2022 High-Level
// Dialogue"; 0 if none is before token i.
func (r sessions) yearBefore(i int32) int {
	if r.Token(i - 2).In(lex.ClassMonth) {
		return 0 // "the May 2022 Dialogue": a date
	}
	return r.Token(i - 1).Year()
}

// meetingBefore returns the noun in "meeting of the" before token i, or -1.
func (r sessions) meetingBefore(i, from int32) int32 {
	i--
	for i >= from && (r.Tokens[i].In(lex.ClassDeterminer) || r.Tokens[i].In(annual) || r.Tokens[i].In(describing) && !r.Tokens[i].Is(lex.FlagCapital) || r.Tokens[i].Is(lex.FlagOpenQuote)) {
		i--
	}
	noun := i - 1
	if r.Token(noun).Year() > 0 && r.Is(noun-1, lex.Since) {
		noun -= 2 // "the first meeting since 2029 of the"
	}
	if i > from && r.Tokens[i].In(lex.ClassPreposition) && r.meetingNoun(noun) && !(r.Is(i, lex.Under) && r.asides.ofOthers(noun)) {
		return noun
	}
	return -1
}

// nounSession reads "meeting", "round", "session" without the name of a series.
func (r sessions) nounSession(i, sentence int32) session {
	s := r.Sentences[sentence]
	x := session{From: i, To: i + 1, sentence: sentence, series: -1}
	if x.ordinal, x.next = series.CountBefore(r.Text, i, s.From); r.Is(i+1, lex.Since) {
		x.ordinal = 0 // "the first meeting since 2029"
	}
	x.foreign = r.ofBodyBefore(i, s) || r.belongsElsewhere(i+1, s.To) || r.countsForSomebody(i+1, s.To) || x.ordinal == 0 && !x.next && r.sitting(i, s)
	r.ofDialogueBefore(&x, i, s)
	if noun := r.talksAfter(i+1, s.To); !noun.Done() {
		x.To = noun.At + 1 // "round of the dialogue"
	}
	x.named = x.ordinal > 0 && r.asides.ofOthers(i)
	return x
}

// sitting reports whether the noun at token i is the sitting of a body that acts in its
// sentence: "At its meeting on 3 May, the Cabinet approved".
func (r sessions) sitting(i int32, s lex.Sentence) bool {
	first := r.First(s.Phrase)
	return first.In(telling) && first.Next().Is(lex.Its) && r.Ahead(first.At+2, i).SkipAll(lex.Any{lex.ClassNoun, lex.ClassTopic, lex.ClassLevel}).At == i
}

// ofBodyBefore reports whether the noun at token i is counted for a body that is no side and of
// no series: "be submitted to the Tides Panel before its tenth session".
func (r sessions) ofBodyBefore(i int32, s lex.Sentence) bool {
	own := r.Back(i-1, s.From).SkipAll(lex.Any{lex.ClassOrdinal, lex.FlagOrdinal, lex.ClassTopic, lex.ClassLevel})
	name := own.Next().Next()
	to := name.Until(func(t *lex.Token) bool { return !t.Name() && t.Word != lex.On && t.Word != lex.Of && t.Word != lex.The })
	return own.Is(lex.Its) && !own.Next().In(lex.ClassVerb|lex.ClassHold) && name.Token().Name() && to.Is(lex.To, lex.By) &&
		!slices.ContainsFunc(r.series.Across(to.At+1, name.At+1), func(d series.Dialogue) bool { return d.Series >= 0 })
}

// ofDialogueBefore gives a session that is "its next" or "its third" at token i the dialogue that
// the sentence has named last: "to hold the Fisheries Dialogue every year, with its next session in Lima".
func (r sessions) ofDialogueBefore(x *session, i int32, s lex.Sentence) {
	own := r.Back(i-1, s.From).SkipAll(lex.Any{lex.Next, lex.ClassOrdinal, lex.FlagOrdinal})
	named := r.series.Across(s.From, i)
	if (x.next && own.In(lex.RoleOwn) || x.ordinal > 0 && own.Is(lex.Its)) && len(named) > 0 {
		x.series = named[len(named)-1].Series
	}
}

// talksAfter returns the talks of which what ends before token i is one: "of the dialogue", "of
// political consultations"; the end if it is one of something else.
func (r sessions) talksAfter(i, to int32) lex.Cursor {
	of := r.Ahead(i, to)
	noun := of.Next().SkipAll(lex.Any{lex.ClassDeterminer, lex.ClassTopic, lex.ClassLevel, describing})
	if !of.Is(lex.Of) || !r.talkedOf(noun) {
		return of.To(to)
	}
	return noun
}

// talkedOf reports whether a noun in small letters names talks, or the series of the text
// by its head: "round of consultations", "round of negotiations".
func (r sessions) talkedOf(noun lex.Cursor) bool {
	return !noun.In(lex.FlagCapital) && (noun.In(told) || !noun.Done() && r.headsSeries(noun.At))
}

// countsForSomebody reports whether what follows says to whom the number of a meeting
// belongs: "the second meeting that Minister A took part in".
func (r sessions) countsForSomebody(i, to int32) bool {
	c := r.Ahead(i, to)
	return c.Is(lex.That) && r.Any(c.Next().Within(6).Rest(), func(t *lex.Token) bool { return t.In(lex.ClassPost | lex.ClassPronoun) }) && !c.Next().In(lex.ClassBe|lex.ClassVerb)
}

// belongsElsewhere reports whether what follows says that the meeting is one
// of somebody else: "of the finance ministers", "between our experts".
func (r sessions) belongsElsewhere(i, to int32) bool {
	if i >= to || !r.Is(i, lex.Of, lex.Between) {
		return false
	}
	if !r.talksAfter(i, to).Done() || r.talkedOf(r.Ahead(i+1, to).SkipAll(lex.ClassDeterminer)) {
		return false // "round of consultations"
	}
	if r.Token(i + 1).In(lex.ClassMonth) {
		return false // "the fourth dialogue of September 1979"
	}
	if who := r.Ahead(i+1, to).SkipAll(lex.ClassDeterminer); r.Is(i, lex.Between) && (r.namesPerson(who.At, to) || r.namesPerson(who.At+1, to) || r.people.Begins(who.At)) {
		return false // "the meeting between Mr A and B"
	}
	for j := i + 1; j < min(to, i+4); j++ {
		if r.Is(j, lex.Our) && r.Is(i, lex.Between) && r.Token(j+1).In(lex.ClassTopic|lex.ClassLevel) {
			return true // "between our finance ministers"
		}
		if code, to := r.CountryAt(j); code != "" && r.Token(to).Is(lex.FlagHyphen) {
			if _, to = r.CountryAt(to + 1); r.Token(to).Name() {
				return true // "of the Chile-Peru Council"
			}
		}
		if r.Is(j, lex.This, lex.Our) || r.Tokens[j].In(lex.ClassParty|lex.ClassSide|lex.ClassCountryNoun|lex.ClassGovernment) && !r.Tokens[j].Is(lex.FlagCapital) || r.countries.BeginsAt(j) {
			return false
		}
	}
	return true
}

// namesPerson reports whether the surname of somebody whom the text names is at
// token i.
func (r sessions) namesPerson(i, to int32) bool {
	return i < to && (r.people.At[i] != 0 || r.Tokens[i].Name() && slices.ContainsFunc(r.people.All, func(x fact.Person) bool {
		return strings.HasSuffix(x.Name, " "+r.TokenText(i)) || strings.HasPrefix(x.Name, r.TokenText(i)+" ")
	}))
}

// mode returns how a meeting was held, after one more word for it: hybrid if
// some were there and some were not, else the first that is said.
func (r sessions) mode(before, said schema.Mode, h lex.Hit, s lex.Sentence) schema.Mode {
	switch {
	case said == schema.Hybrid || before != "" && before != said:
		return schema.Hybrid
	case said == schema.Virtual && r.onlySome(h, s):
		return schema.Hybrid
	case before != "":
		return before
	}
	return said
}

// onlySome reports whether a word for taking part at a distance is said of a
// part of those present: "with some participants attending online", "in Lima, as
// well as online", "Minister A (virtually)".
func (r sessions) onlySome(h lex.Hit, s lex.Sentence) bool {
	for i := s.From; i < h.From && r.Is(h.From-1, lex.And); i++ {
		if _, ok := r.places.placeAt(i, s); ok {
			return true // "met in Lima on 3 May and virtually on 4 May"
		}
	}
	if r.Is(h.From-1, lex.As) && r.Is(h.From-3, lex.As) || r.Token(h.From-1).Is(lex.FlagOpen) && r.ofPerson(h.From-1, s) {
		return true
	}
	for i := h.From - 1; i >= s.From && i > h.From-8 && !r.Tokens[i].Is(lex.FlagSemicolon); i-- {
		if r.Is(i, lex.Some, lex.Others) {
			return true
		}
	}
	return false
}

// ofPerson reports whether somebody is named right before token i, or before the post
// and the bodies that end there.
func (r sessions) ofPerson(i int32, s lex.Sentence) bool {
	c := r.Back(i-1, s.From).Within(30).Until(func(t *lex.Token) bool {
		return t.In(lex.ClassMeeting|lex.ClassDialogue|lex.ClassSeriesHead) || t.In(lex.ClassVerb|lex.ClassBe|lex.ClassMeet) && !t.Is(lex.FlagCapital)
	})
	return len(r.people.In(c.At, i)) > 0
}

// ofThing reports whether a word for how a meeting is held is said of something else:
// "online safety", "hybrid threats".
func (r sessions) ofThing(h lex.Hit, s lex.Sentence) bool {
	next := r.Ahead(h.To, s.To)
	if !r.Tokens[h.To-1].In(describingMode) || !next.In(lex.FlagWord) || next.In(lex.FlagCapital) || next.In(noAttribute) {
		return false
	}
	const words = 4 // before the noun, and it: "a virtual bilateral trade meeting"
	noun := next.Within(words).Until(func(t *lex.Token) bool {
		return t.In(lex.Any{meetingNouns, told, call, format}) || t.In(noAttribute) || !t.Is(lex.FlagWord)
	})
	return !noun.In(lex.Any{meetingNouns, told, call, format})
}

const (
	meetingNouns = lex.ClassMeeting | lex.ClassDialogue | lex.ClassSeriesHead | lex.ClassEvent
	// noAttribute are words before which an adjective is that of no noun after them.
	noAttribute = lex.ClassPreposition | lex.ClassConjunction | lex.ClassDeterminer | lex.ClassAdverb | lex.ClassVerb | lex.ClassBe | lex.ClassHave |
		lex.ClassModal | lex.ClassRelative | lex.ClassSubordinate | lex.ClassPronoun | lex.ClassWeekday
)

// qualify reads the level and the mode around a session.
func (r sessions) qualify(x *session, s lex.Sentence) {
	for _, h := range r.HitsIn(max(s.From, x.From-6), s.To) {
		e, ok := r.Meaning(h, lex.KindPhrase)
		if !ok {
			continue
		}
		if level, ok := strings.CutPrefix(e.Value, "level:"); ok && x.level == "" && h.To <= x.To {
			x.level = schema.Level(level)
		}
		if r.Is(h.From-1, lex.A) && h.From > x.To+1 && !r.Is(h.From-2, lex.As) && !r.Token(h.From-2).In(lex.ClassPreposition|lex.ClassBe|lex.ClassMeet|lex.ClassConjunction) {
			continue // "and Peru will chair a virtual table-top exercise"
		}
		if mode, ok := strings.CutPrefix(e.Value, "mode:"); ok && !r.ofThing(h, s) && !r.Any(lex.PhraseOf(min(x.To, h.From), h.From), func(t *lex.Token) bool { return t.Word == lex.That }) {
			x.mode = r.mode(x.mode, schema.Mode(mode), h, s)
		}
	}
}
