package en

import (
	"slices"
	"strings"
)

// session is a place at which a meeting is spoken of: its noun ("meeting") or
// the name of its series stands at tokens From to To.
type session struct {
	From, To int32
	sentence int32
	series   int32 // -1 where none is named with it
	ordinal  int32 // 0 where none is printed
	year     int   // "the 2022 Dialogue"; 0 where none is printed
	next     bool  // "the next meeting"
	foreign  bool  // a meeting of something else: "the first meeting of the finance ministers"
	again    bool  // "meet again"
	visit    bool  // told as a visit: "welcomed B to Lima"

	announced bool // the statement announces the meeting that it is about
	level     string
	mode      string
}

// sessions collects the places at which meetings are spoken of.
func (r *reader) sessions() []session {
	var all []session
	next := 0 // dialogue
	for si := range r.sents {
		s := r.sents[si]
		for next < len(r.dialogues) && r.dialogues[next].sentence < int32(si) {
			next++
		}
		from := len(all)
		for d := next; d < len(r.dialogues) && r.dialogues[d].sentence == int32(si); d++ {
			if r.dialogues[d].series >= 0 {
				all = append(all, r.seriesSession(&r.dialogues[d], s))
			}
		}
		for i := s.From; i < s.To && s.In(ClassMeeting|ClassMeet); i++ {
			if t := &r.toks[i]; !t.In(ClassMeeting | ClassMeet) {
				continue
			} else if r.meetingAgain(i) {
				all = append(all, session{From: i, To: i + 1, sentence: int32(si), series: -1, next: true, again: true})
			} else if t.In(ClassMeeting) && !covered(all[from:], i) {
				all = append(all, r.nounSession(i, int32(si)))
			} else if r.again(i, s) {
				all = append(all, session{From: i, To: i + 1, sentence: int32(si), series: -1, next: true, again: true})
			}
		}
		for k := from; k < len(all); k++ {
			r.qualify(&all[k], s)
		}
	}
	return all
}

func covered(all []session, i int32) bool {
	return slices.ContainsFunc(all, func(s session) bool { return s.From <= i && i < s.To })
}

// again reports whether token i begins "meet again", "reconvene", "meet next".
func (r *reader) again(i int32, s Sentence) bool {
	t := &r.toks[i]
	if !t.In(ClassMeet) {
		return false
	}
	if t.In(ClassFuture) {
		return true
	}
	for j := i + 1; j < min(s.To, i+4); j++ {
		if r.is(j, wNext) || strings.EqualFold(r.str(j, j+1), "again") {
			return true
		}
	}
	return false
}

// meetingAgain reports whether token i begins "meeting again", as what
// somebody promised: "committed to meeting again".
func (r *reader) meetingAgain(i int32) bool {
	return r.is(i-1, wTo) && r.tok(i).In(ClassMeeting) && r.wordAt(i) == "meeting" && r.wordAt(i+1) == "again"
}

// seriesSession reads the name of a series, with the noun and the ordinal
// around it: "the third X meeting", "the X third in-person meeting".
func (r *reader) seriesSession(d *dialogue, s Sentence) session {
	x := session{From: d.From, To: r.acronymEnd(d.To, s.To), sentence: d.sentence, series: d.series, year: r.yearBefore(d.From)}
	for i := x.To; i < min(s.To, x.To+7); i++ {
		t := &r.toks[i]
		if t.In(ClassMeeting) {
			x.To = i + 1
			break
		}
		if t.In(ClassPreposition|ClassDeterminer|ClassModal|ClassBe|ClassHave) && !r.tok(i+1).Is(FlagHyphen) || t.Is(FlagComma|FlagStop|FlagSemicolon) {
			break
		}
	}
	x.ordinal, x.next = r.countBefore(x.From, s.From)
	if x.ordinal == 0 && x.To > d.To {
		x.ordinal, _ = r.countBefore(x.To-1, d.To)
	}
	if x.ordinal == 0 {
		x.ordinal = r.timesMet(x.To, s.To)
	}
	if noun := r.meetingBefore(x.From, s.From); noun >= 0 {
		ordinal, next := r.countBefore(noun, s.From)
		if ordinal > 0 {
			x.ordinal = ordinal
		}
		x.next = x.next || next
		x.From = noun
	}
	return x
}

// timesMet reads the ordinal of "met for the eleventh time" behind a series.
func (r *reader) timesMet(i, to int32) int32 {
	if i >= to || !r.toks[i].In(ClassMeet) {
		return 0
	}
	for j := i + 1; j < min(to, i+4); j++ {
		if t := &r.toks[j]; (t.In(ClassOrdinal) || t.Is(FlagOrdinal)) && t.Num > 0 && r.is(j+1, wTime) && r.is(j-1, wThe) {
			return int32(t.Num)
		}
	}
	return 0
}

// yearBefore returns the year that names an edition: "the 2022 High-Level
// Dialogue"; 0 where none stands before token i.
func (r *reader) yearBefore(i int32) int {
	if t := r.tok(i - 1); t.Is(FlagNumber) && !t.Is(FlagOrdinal) && t.Num >= firstEdition && t.Num < lastEdition {
		return int(t.Num)
	}
	return 0
}

// Numbers from firstEdition to lastEdition before the name of a series are
// years; dialogues between governments are younger than the first.
const (
	firstEdition = 1945
	lastEdition  = 2100
)

// meetingBefore returns the noun in "meeting of the" before token i, or -1.
func (r *reader) meetingBefore(i, from int32) int32 {
	i--
	for i >= from && (r.toks[i].In(ClassDeterminer) || r.toks[i].Is(FlagOpenQuote)) {
		i--
	}
	if i > from && r.toks[i].In(ClassPreposition) && r.toks[i-1].In(ClassMeeting) {
		return i - 1
	}
	return -1
}

// nounSession reads "meeting", "round", "session" without the name of a series.
func (r *reader) nounSession(i, sentence int32) session {
	s := r.sents[sentence]
	x := session{From: i, To: i + 1, sentence: sentence, series: -1}
	x.ordinal, x.next = r.countBefore(i, s.From)
	x.foreign = r.belongsElsewhere(i+1, s.To)
	return x
}

// belongsElsewhere reports whether what follows says that the meeting is one
// of somebody else: "of the finance ministers", "between our experts".
func (r *reader) belongsElsewhere(i, to int32) bool {
	if i >= to || !r.is(i, wOf, wBetween) {
		return false
	}
	for j := i + 1; j < min(to, i+4); j++ {
		if r.is(j, wOur) && r.is(i, wBetween) && r.tok(j+1).In(ClassTopic|ClassLevel) {
			return true // "between our finance ministers"
		}
		if code, to := r.country(j); code != "" && r.tok(to).Is(FlagHyphen) {
			if _, to = r.country(to + 1); r.tok(to).Name() {
				return true // "of the Chile-Peru Council"
			}
		}
		if r.is(j, wThis, wOur) || r.toks[j].In(ClassParty|ClassSide|ClassCountryNoun|ClassGovernment) && !r.toks[j].Is(FlagCapital) || r.countryBegins(j) {
			return false
		}
	}
	return true
}

// countBefore finds the ordinal that counts the phrase that begins at i:
// "the third annual Director General-level meeting".
func (r *reader) countBefore(i, from int32) (ordinal int32, next bool) {
	for j := i - 1; j >= from && j >= i-9; j-- {
		t := &r.toks[j]
		switch {
		case t.In(ClassOrdinal) && t.Num > 0 && !t.In(ClassTime):
			return int32(t.Num), false
		case t.Is(FlagOrdinal) && !r.tok(j-1).In(ClassMonth):
			return int32(t.Num), false
		case r.is(j, wNext):
			return 0, true
		case r.tok(j + 1).Is(FlagHyphen): // "in-person", "high-level"
		case t.Is(FlagOpenQuote) || t.Is(FlagHyphen) || t.Is(FlagWord) && !t.In(ClassPreposition|ClassDeterminer|ClassConjunction|ClassModal|ClassBe|ClassHave|ClassPronoun|ClassMonth) && !r.verbal(t):
		default:
			return 0, false
		}
	}
	return 0, false
}

// verbal reports whether a token is printed as a verb rather than as a part of a name.
func (r *reader) verbal(t *Token) bool {
	return t.In(ClassHold|ClassMeet|ClassPast) && !t.Is(FlagCapital) && !t.In(ClassPostModifier)
}

// qualify reads the level and the mode around a session.
func (r *reader) qualify(x *session, s Sentence) {
	for _, h := range r.hitsIn(max(s.From, x.From-6), s.To) {
		e, ok := r.meaning(h, KindPhrase)
		if !ok {
			continue
		}
		if level, ok := strings.CutPrefix(e.Value, "level:"); ok && x.level == "" && h.To <= x.To {
			x.level = level
		}
		if mode, ok := strings.CutPrefix(e.Value, "mode:"); ok && x.mode == "" {
			x.mode = mode
		}
	}
}
