package en

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// heldSessions finds the meeting, seldom meetings, that the statement
// reports: the first sentence of the body that says that one was held, with
// the ordinal that the title or a later sentence has for it.
func (r *reader) heldSessions(all []session) []session {
	var held []session
	year := r.titleYear(all)
	for i := range all {
		x := &all[i]
		s := r.sents[x.sentence]
		if x.foreign || x.next || year > 0 && x.year > 0 && x.year != year || r.blockOf(s).Kind == block.Title || len(held) > 0 && x.sentence != held[0].sentence {
			continue
		}
		if len(held) > 0 && (x.series < 0 || x.series == held[0].series || !r.datedMeeting(x, s)) {
			continue
		}
		if r.isHeld(x, s) && r.early(x) {
			held = append(held, *x)
		}
	}
	if len(held) == 0 {
		held = r.gathering()
		if visit := r.received(); len(visit) > 0 && (len(held) == 0 || visit[0].sentence < held[0].sentence) {
			held = visit
		}
	}
	if len(held) == 0 {
		held = r.titleSession(all)
	}
	if several := r.severalHeld(held, all); len(several) > 1 {
		return several
	}
	if len(held) == 1 {
		r.complete(&held[0], all)
	}
	return held
}

// opening is how many sentences of the body may pass before a statement says
// what meeting it reports. What stands further down is a meeting among others.
const opening = 10

// early reports whether a session stands where a statement says what it
// reports: in the opening, or anywhere if the title names its series.
func (r *reader) early(x *session) bool {
	if r.bodySentence(x.sentence) < opening {
		return true
	}
	for i := range r.dialogues {
		d := &r.dialogues[i]
		if r.blockOf(r.sents[d.sentence]).Kind == block.Title && d.series >= 0 && d.series == x.series {
			return true
		}
	}
	return false
}

// bodySentence counts the sentences of paragraphs and items before a sentence.
func (r *reader) bodySentence(sentence int32) int {
	n := 0
	for i := range sentence {
		if kind := r.blockOf(r.sents[i]).Kind; kind == block.Paragraph || kind == block.Item {
			n++
		}
	}
	return n
}

// titleYear returns the year by which the title names the edition that is
// reported; 0 where it names none.
func (r *reader) titleYear(all []session) int {
	for i := range all {
		if r.blockOf(r.sents[all[i].sentence]).Kind == block.Title && all[i].year > 0 {
			return all[i].year
		}
	}
	return 0
}

// isHeld reports whether a sentence says that the session took place: a verb
// of holding governs it, or it met, and nothing before it points ahead or back.
func (r *reader) isHeld(x *session, s Sentence) bool {
	if r.future(s.From, x.From) {
		return false
	}
	for i := x.From - 1; i >= s.From; i-- {
		t := &r.toks[i]
		if r.wordAt(i) == "follows" {
			return false // "follows on the leaders’ meeting in May"
		}
		if t.In(ClassHold|ClassMeet) && !t.In(ClassBase) && !r.tok(i-1).In(ClassModal) {
			return true
		}
		if t.In(ClassRelative|ClassSubordinate) || r.is(i, wThat) {
			break
		}
	}
	for i := x.To; i < min(s.To, x.To+12); i++ {
		t := &r.toks[i]
		if t.In(ClassModal) || t.Is(FlagSemicolon) {
			return false
		}
		if t.In(ClassHold) && r.tok(r.stem(i)).In(ClassBe|ClassHave|ClassAdverb) || t.In(ClassMeet) && t.In(ClassPast|ClassParticiple) || r.tookPlace(i) {
			return true
		}
	}
	return false
}

// stem returns the token before a verb at i, passing over "co-".
func (r *reader) stem(i int32) int32 {
	if r.tok(i - 1).Is(FlagHyphen) {
		return i - 3
	}
	return i - 1
}

// tookPlace reports whether token i begins "took place".
func (r *reader) tookPlace(i int32) bool {
	return r.is(i+1, wPlace) && r.toks[i].In(ClassPast|ClassParticiple)
}

// future reports whether the tokens hold a word that makes what follows yet to come.
func (r *reader) future(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.toks[i].In(ClassFuture) && !r.toks[i].Is(FlagCapital) {
			return true
		}
	}
	return false
}

// datedMeeting reports whether a session of its own met on a day of its own.
func (r *reader) datedMeeting(x *session, s Sentence) bool {
	return len(r.datesIn(x.To, s.To)) > 0
}

// titleSession takes the meeting from the title, where the body never says
// that it was held.
func (r *reader) titleSession(all []session) []session {
	for _, x := range all {
		kind := r.blockOf(r.sents[x.sentence]).Kind
		if (kind == block.Title || kind == block.Heading) && (x.series >= 0 || x.ordinal > 0) && !x.next {
			if si, ok := r.announcement(); ok {
				x.sentence, x.announced = si, true
			}
			return []session{x}
		}
	}
	return nil
}

// announcement finds the sentence of the opening that says that something will
// take place on a day; a statement without it is no announcement.
func (r *reader) announcement() (int32, bool) {
	for si, s := range r.sents {
		if kind := r.blockOf(s).Kind; kind != block.Paragraph {
			continue
		}
		if r.bodySentence(int32(si)) > 2 {
			break
		}
		for i := s.From; i < s.To; i++ {
			if r.is(i, wWill) && len(r.datesIn(s.From, s.To)) > 0 {
				return int32(si), true
			}
		}
	}
	return 0, false
}

// complete gives the held session the series and the ordinal that other
// places of the text print for it: its title first, then "this third meeting".
func (r *reader) complete(x *session, all []session) {
	for i := range all {
		y := &all[i]
		title := r.blockOf(r.sents[y.sentence]).Kind == block.Title
		if x.series < 0 && y.series >= 0 && (title || y.sentence == x.sentence) && !y.foreign {
			x.series = y.series
		}
		if x.ordinal == 0 && y.ordinal > 0 && !y.foreign && (title || r.thisMeeting(y)) && (y.series < 0 || y.series == x.series) {
			x.ordinal = y.ordinal
		}
		if x.level == "" && title {
			x.level = y.level
		}
		if x.year == 0 && (title || y.sentence == x.sentence) {
			x.year = y.year
		}
	}
	if x.series < 0 && !x.visit {
		x.series = r.onlySeries()
	}
}

// thisMeeting reports whether a session is spoken of as the present one:
// "this third meeting", "during the inaugural dialogue".
func (r *reader) thisMeeting(y *session) bool {
	s := r.sents[y.sentence]
	for i := y.From - 1; i >= s.From && i > y.From-6; i-- {
		if r.is(i, wThis) || r.tok(i).Word != 0 && (r.is(i, wToday) || strings.EqualFold(r.str(i, i+1), "during")) {
			return true
		}
	}
	return y.ordinal == 1 && !r.future(s.From, y.From)
}

// otherEdition reports whether a series is named with the number of a meeting,
// or for one that is to be held: that need not be the one that is reported.
func (r *reader) otherEdition(d *dialogue) bool {
	s := r.sents[d.sentence]
	x := r.seriesSession(d, s)
	return x.next || x.ordinal > 0 || r.toHold(&x, s)
}

// onlySeries returns the series of the text where it has just one and names it
// where it says what it reports, in the title or the opening; else -1.
func (r *reader) onlySeries() int32 {
	if len(r.facts.Series) == 1 {
		for i := range r.dialogues {
			if d := &r.dialogues[i]; d.series == 0 && (r.blockOf(r.sents[d.sentence]).Kind == block.Title || r.bodySentence(d.sentence) < opening && !r.otherEdition(d)) {
				return 0
			}
		}
	}
	return fact.None
}

// gathering finds a meeting that no noun names: "the leaders met", "the
// United States hosted Japan", "held consultations".
func (r *reader) gathering() []session {
	for si, s := range r.sents {
		if kind := r.blockOf(s).Kind; kind != block.Paragraph && kind != block.Item {
			continue
		}
		if r.bodySentence(int32(si)) >= opening {
			break
		}
		for i := s.From + 1; i < s.To; i++ {
			t := &r.toks[i]
			if !t.In(ClassHold|ClassMeet) || t.In(ClassGerund) || t.Is(FlagCapital) || r.future(s.From, i) || t.In(ClassBase) && !t.In(ClassPast) && !r.peopleMeet(i, s) {
				continue
			}
			if r.hasParty(s.From, i) || r.tok(i-1).In(ClassBe) || t.In(ClassMeet) && r.weMet(i) {
				x := session{From: i, To: i + 1, sentence: int32(si), series: r.onlySeries()}
				r.qualify(&x, s)
				return []session{x}
			}
		}
	}
	return nil
}

// peopleMeet reports whether "meet" at i is said of people named before it:
// "President A of Peru and Prime Minister B meet at a time of change".
func (r *reader) peopleMeet(i int32, s Sentence) bool {
	return r.toks[i].In(ClassMeet) && len(r.peopleIn(s.From, i)) > 1 && !r.is(i-1, wTo) && !r.tok(i-1).In(ClassModal) && r.bodySentence(int32(r.sentenceAt(i))) < 3
}

// weMet reports whether "we" is the subject of the verb at i: "we have convened".
func (r *reader) weMet(i int32) bool {
	if r.tok(i - 1).In(ClassHave) {
		i--
	}
	return r.is(i-1, wWe)
}

// hasParty reports whether countries, parties or people are named in the tokens.
func (r *reader) hasParty(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.toks[i].In(ClassParty|ClassSide|ClassGovernment|ClassCountryNoun|ClassPost) || r.toks[i].Is(FlagWord) && r.countryBegins(i) {
			return true
		}
	}
	return len(r.peopleIn(from, to)) > 0
}
