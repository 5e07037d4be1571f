package meeting

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// gathering finds a meeting that no noun names: "the leaders met", "the
// United States hosted Japan", "held consultations", "spoke by phone with A".
func (r *reader) gathering() []session {
	for si, s := range r.opening() {
		for i := s.From + 1; i < s.To; i++ {
			afar := SpokeFromAfar(r.Text, r.people, i, s) >= 0
			if (afar || r.gathers(i, s)) && (r.hasParty(s.From, i) || r.Token(i-1).In(lex.ClassBe|lex.ClassPronoun) || r.sessions.namesPerson(i-1, s.To) || r.weMet(i)) {
				x := session{From: i, To: i + 1, sentence: si, series: r.onlySeries()}
				if afar {
					x.call, x.series = true, fact.None // a call is no session of what it speaks of
				}
				r.sessions.qualify(&x, s)
				if x.mode == "" && (afar || r.callIn(lex.PhraseOf(max(s.From, i-12), i)) || r.heldCall(i, s)) {
					x.mode = schema.Virtual
				}
				return []session{x}
			}
		}
	}
	return nil
}

// gathers reports whether the verb at i says that somebody met, and not that
// somebody will or that something is as somebody left it.
func (r *reader) gathers(i int32, s lex.Sentence) bool {
	t := &r.Tokens[i]
	switch {
	case t.In(lex.ClassGerund), t.Is(lex.FlagCapital), r.verdicts.toBe(i - 1), r.verdicts.heldOften(i), r.describes(i), r.firstOf(i), r.Token(i - 1).In(previous), r.aboutSeries(i, s):
		return false // "the Commission, which last met in May"
	case t.In(lex.ClassBase) && !t.In(lex.ClassPast) && !PeopleMeet(r.Text, r.people, i, s):
		return false
	case r.sessions.meets(i), r.talksRan(i, s), r.talksTookPlace(i, s):
	case t.In(announcing) || !t.In(lex.ClassHold) && !r.hadTalks(i) || !r.holdsTalks(i, s):
		return false
	}
	return !r.verdicts.awaitedBefore(i, s.From) && !r.recalled(i, s)
}

// hadTalks reports whether the verb at i is "had" of somebody who had something, and no
// auxiliary: "had come out of the session".
func (r *reader) hadTalks(i int32) bool {
	next := r.Ahead(i+1, int32(len(r.Tokens))).SkipAll(lex.ClassAdverb)
	return r.Token(i).In(lex.ClassHave) && r.Token(i).In(lex.ClassPast) && !next.In(lex.ClassBe) && !(next.In(lex.ClassParticiple) && !next.In(lex.ClassNoun|lex.ClassTopic|lex.ClassLevel))
}

// talksRan reports whether the verb at i says that talks between some ran their
// course: "Talks between the delegations of Peru and Chile commenced this morning".
func (r *reader) talksRan(i int32, s lex.Sentence) bool {
	if !r.verdicts.ran(i, s.To) && !(r.Token(i).In(running) && r.Is(i+1, lex.This)) {
		return false
	}
	noun := r.Back(i-1, s.From).Until(func(t *lex.Token) bool {
		return t.In(told) || t.Is(lex.FlagComma) || t.In(lex.ClassVerb) && !t.Is(lex.FlagCapital)
	})
	return noun.In(told) && r.Is(noun.At+1, lex.Between)
}

// talksTookPlace reports whether a sentence that begins with talks between some says at
// the verb at i that these took place: "Talks between Minister A and Minister B took
// place", "A meeting between A, Minister of Ports, and B, the Ambassador of Peru, was held".
func (r *reader) talksTookPlace(i int32, s lex.Sentence) bool {
	noun := r.Ahead(s.From, i).SkipAll(lex.ClassDeterminer | lex.ClassLevel | lex.ClassTopic)
	was := r.Tokens[i].In(lex.ClassHold) && r.Is(r.verdicts.stem(i), lex.Was, lex.Were)
	return (was || r.verdicts.tookPlace(i)) && noun.In(told) && noun.Next().Is(lex.Between, lex.Of, lex.With)
}

// recalled reports whether the verb at i tells of an earlier day, which was over long before
// the statement was made: "When the Ministers met in May 2015, they spoke of reefs", "The last
// visit dates back to 2013, when A and B met".
func (r *reader) recalled(i int32, s lex.Sentence) bool {
	days := 60
	if r.Is(s.From, lex.When) || r.Token(s.From).In(lex.ClassSubordinate) {
		if end := r.Ahead(s.From, s.To).Seek(lex.FlagComma).At; i < end {
			days, s.To = 30, end
		} else {
			s.From = end
		}
	}
	d := r.days.nearest(r.dates.In(s.From, s.To), session{From: i, To: i + 1, sentence: int32(r.SentenceAt(i))})
	return d != nil && r.olderThan(days, *d)
}

// holdsTalks reports whether what the verb of holding at i is said of is a
// meeting, a visit, or guests: "Talks were held", "hosted Prime Minister A", "was
// joined by President A", "led a delegation"; but not "launched a fund".
func (r *reader) holdsTalks(i int32, s lex.Sentence) bool {
	talks := lex.Any{told, visiting, lex.ClassMeeting | lex.ClassDialogue | lex.ClassSeriesHead}
	if stem := r.verdicts.stem(i); r.Token(stem).In(lex.ClassBe) {
		if r.Token(stem-1).In(lex.ClassRelative) && (r.verdicts.isHeld(i) || r.verdicts.reliesOn(r.Back(stem-2, s.From))) {
			return false // "builds on the first Dialogue, which was held", "a commission that is held every year"
		}
		subject := lex.PhraseOf(max(s.From, i-12), i)
		if noun := r.Back(stem-1, s.From); noun.In(lex.Any{told, lex.ClassMeeting}) && noun.Next().In(previous) {
			return false // "The last round was held"
		}
		return r.Holds(subject, talks) || r.callIn(subject) || r.sessions.headsSeries(r.Find(subject, lex.ClassEvent)) || r.Tokens[i].In(hostingGuests) && r.Is(i+1, lex.By)
	}
	for c := r.Ahead(i+1, s.To).Within(14); !c.Done(); c = c.Next() {
		switch {
		case c.In(talks), c.In(lex.ClassSide), r.atDistance(c.At), c.In(titleCall) && c.Next().Is(lex.With):
			return true
		case r.Tokens[i].In(hostingGuests) && !r.Tokens[i].In(joining) && (c.In(lex.ClassParty|lex.ClassCountryNoun) || r.countries.BeginsAt(c.At) || r.people.At[c.At] != 0):
			return true
		case c.In(lex.Any{lex.ClassPreposition, lex.FlagSemicolon}) && !c.Is(lex.Of):
			return false
		}
	}
	return false
}

// aboutSeries reports whether the verb at i is that of what a clause adds about a
// standing body: "the Ports Commission, whose fourth session was held in 2019".
func (r *reader) aboutSeries(i int32, s lex.Sentence) bool {
	if !r.Token(r.verdicts.stem(i)).In(lex.ClassBe) {
		return false
	}
	whose := r.Back(i-1, s.From).Within(8).Until(func(t *lex.Token) bool {
		return t.Is(lex.FlagComma) || t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer)
	})
	return whose.In(lex.ClassRelative) && whose.Next().In(lex.FlagComma)
}

// atDistance reports whether token i begins what is a meeting from afar by its name:
// "video conference".
func (r *reader) atDistance(i int32) bool {
	mode, to := r.PhraseAt(i)
	return mode == "mode:virtual" && r.Token(to-1).In(call)
}

// callIn reports whether such a meeting is named in a phrase.
func (r *reader) callIn(p lex.Phrase) bool {
	for i := p.From; i < p.To; i++ {
		if r.atDistance(i) {
			return true
		}
	}
	return false
}

// heldCall reports whether what the verb at i says was held is a call with somebody.
func (r *reader) heldCall(i int32, s lex.Sentence) bool {
	c := r.Ahead(i+1, s.To).Within(8).Seek(titleCall)
	return c.In(titleCall) && c.Next().Is(lex.With)
}

// describes reports whether the participle at i only says which event a noun
// means: "the leaders’ meeting hosted by President A".
func (r *reader) describes(i int32) bool {
	return r.Is(i+1, lex.By) && r.Tokens[i].In(lex.ClassHold) && r.Token(i-1).In(lex.ClassMeeting|lex.ClassEvent|lex.ClassSeriesHead)
}

// PeopleMeet reports whether "meet" at i is said of people named before it:
// "President A of Peru and Prime Minister B meet at a time of change".
func PeopleMeet(t *lex.Text, people *person.People, i int32, s lex.Sentence) bool {
	return t.Tokens[i].In(lex.ClassMeet) && len(people.In(s.From, i)) > 1 && !t.Is(i-1, lex.To) && !t.Token(i-1).In(lex.ClassModal) && t.BodySentence(int32(t.SentenceAt(i))) < 3
}

// weMet reports whether "we" is the subject of the verb at i: "we have convened".
func (r *reader) weMet(i int32) bool {
	if r.Token(i - 1).In(lex.ClassHave) {
		i--
	}
	return r.Is(i-1, lex.We)
}

// hasParty reports whether countries, parties or people are named in the tokens.
func (r *reader) hasParty(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.Tokens[i].In(lex.ClassParty|lex.ClassSide|lex.ClassGovernment|lex.ClassCountryNoun|lex.ClassPost) || r.Tokens[i].Is(lex.FlagWord) && r.countries.BeginsAt(i) {
			return true
		}
	}
	return len(r.people.In(from, to)) > 0
}
