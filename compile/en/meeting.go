package en

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
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

	announced bool // the statement announces the meeting that it is about
	level     string
	mode      string
	status    schema.Status
}

// meetings finds the meeting that the statement reports, and those that are
// planned or remembered.
func (r *reader) meetings() {
	all := r.sessions()
	for _, s := range r.heldSessions(all) {
		r.addHeld(s, all)
	}
	for i := range all {
		r.addOther(&all[i])
	}
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
		for i := s.From; i < s.To; i++ {
			if r.toks[i].In(ClassMeeting) && !covered(all[from:], i) {
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
			return t.Num
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
			return t.Num, false
		case t.Is(FlagOrdinal) && !r.tok(j-1).In(ClassMonth):
			return t.Num, false
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
	}
	if len(held) == 0 {
		held = r.titleSession(all)
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
		if t.In(ClassHold) && r.tok(i-1).In(ClassBe|ClassHave|ClassAdverb) || t.In(ClassMeet) && t.In(ClassPast|ClassParticiple) || r.tookPlace(i) {
			return true
		}
	}
	return false
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
	if x.series < 0 {
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

// onlySeries returns the series of the text where it has just one, else -1.
func (r *reader) onlySeries() int32 {
	if len(r.facts.Series) == 1 {
		return 0
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
			if !t.In(ClassHold|ClassMeet) || t.In(ClassGerund) || t.Is(FlagCapital) || r.future(s.From, i) || t.In(ClassBase) && !t.In(ClassPast) {
				continue
			}
			if r.hasParty(s.From, i) || r.tok(i-1).In(ClassBe) {
				x := session{From: i, To: i + 1, sentence: int32(si), series: r.onlySeries()}
				r.qualify(&x, s)
				return []session{x}
			}
		}
	}
	return nil
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

// addHeld enters the meeting that the statement reports.
func (r *reader) addHeld(x session, all []session) {
	s := r.sents[x.sentence]
	m := fact.Meeting{
		Series: int(x.series), Ordinal: int(x.ordinal), Status: schema.Held, Level: x.level, Mode: x.mode,
		Basis: fact.At("meeting.held", r.span(s.From, s.To)),
	}
	if x.announced {
		m.Status, m.Rule = schema.Planned, "meeting.announced"
	}
	r.when(&m, x)
	r.where(&m, x)
	for i := range all {
		if y := &all[i]; y.sentence != x.sentence && !y.foreign && !y.next && y.ordinal > 0 && y.ordinal == x.ordinal && (y.series < 0 || y.series == x.series) {
			m.Spans = append(m.Spans, r.span(y.From, y.To))
		}
	}
	r.facts.Meetings = append(r.facts.Meetings, m)
}

// when finds the date of a held meeting: the one printed in its sentence, else
// in a sentence about the same meeting, else in the title or a label.
func (r *reader) when(m *fact.Meeting, x session) {
	s := r.sents[x.sentence]
	if d := r.nearest(r.datesIn(s.From, s.To), x); d != nil {
		r.setDate(m, d)
		return
	}
	for si, t := range r.sents {
		b := r.blockOf(t)
		if b.Kind == block.Masthead || int32(si) == x.sentence {
			continue
		}
		if b.Kind == block.Label || b.Kind == block.Title || r.saysWhen(t) {
			if ds := r.datesIn(t.From, t.To); len(ds) > 0 && ds[0].EDTF != "" {
				r.setDate(m, &ds[0])
				return
			}
		}
	}
	if x.year > 0 {
		m.Date = schema.Date{Year: x.year}.EDTF()
	}
}

// saysWhen reports whether a sentence says when the meeting was: it holds a
// verb of meeting in the past, and nothing that points ahead.
func (r *reader) saysWhen(s Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if t := &r.toks[i]; t.In(ClassMeet) && t.In(ClassPast) && !r.future(s.From, i) || r.is(i, wToday) {
			return true
		}
	}
	return false
}

// nearest picks the date of a session: the first behind it that no other verb
// claims, else the last before it.
func (r *reader) nearest(ds []Date, x session) *Date {
	var before *Date
	for i := range ds {
		d := &ds[i]
		if d.EDTF == "" || r.claimed(d, x) {
			continue
		}
		if r.opens(d, x) {
			return d
		}
		if d.From >= x.To {
			if before != nil && before.First.Full() && !d.First.Full() {
				return before
			}
			return d
		}
		before = d
	}
	return before
}

// opens reports whether a date opens the sentence of a session: "On May 3, …".
func (r *reader) opens(d *Date, x session) bool {
	from := r.sents[x.sentence].From
	return d.From == from || d.From == from+1 && r.is(from, wOn, wFrom, wIn)
}

// claimed reports whether a date tells when something else happened:
// "established in September 2021", "since June".
func (r *reader) claimed(d *Date, x session) bool {
	if d.From < x.From && r.tok(d.To).Name() && !r.is(d.From-1, wOn, wFrom, wIn) {
		return true // "the November 13, 2022 Phnom Penh Summit"
	}
	for i := d.From - 1; i > d.From-5 && i >= 0 && i >= x.To; i-- {
		t := &r.toks[i]
		if t.In(ClassParticiple|ClassPast) && t.In(ClassVerb) && !t.In(ClassHold|ClassMeet) || r.is(i, wSince) {
			return true
		}
		if !t.In(ClassPreposition | ClassDeterminer) {
			return false
		}
	}
	return false
}

func (r *reader) setDate(m *fact.Meeting, d *Date) {
	m.Date, m.DateSpan = d.EDTF, r.span(d.From, d.To)
	if d.Basis != "" {
		m.Notes = append(m.Notes, schema.Provenance{Field: "date", Origin: schema.OriginResolved, Basis: d.Basis})
	}
	if len(m.Spans) > 0 && !m.Spans[0].Contains(m.DateSpan) {
		m.Spans = append(m.Spans, m.DateSpan)
	}
}

// where finds the place of a held meeting: a city behind "in" in its
// sentence, else in a label, else a country behind "in".
func (r *reader) where(m *fact.Meeting, x session) {
	s := r.sents[x.sentence]
	if r.placeIn(m, s) {
		return
	}
	for _, t := range r.sents {
		if b := r.blockOf(t); (b.Kind == block.Label || b.Kind == block.Title) && r.placeIn(m, t) {
			return
		}
	}
}

// placeIn sets the place of a meeting from "in CITY" or "in COUNTRY" of a sentence.
func (r *reader) placeIn(m *fact.Meeting, s Sentence) bool {
	for _, h := range r.hitsIn(s.From, s.To) {
		e, ok := r.meaning(h, KindCity)
		if !ok || !r.placed(h, s) {
			continue
		}
		m.City, m.Country = r.cityName(h, e), e.Country
		if len(m.Spans) > 0 && !m.Spans[0].Contains(r.span(h.From, h.To)) {
			m.Spans = append(m.Spans, r.span(h.From, h.To))
		}
		return true
	}
	for _, h := range r.hitsIn(s.From, s.To) {
		if e, ok := r.meaning(h, KindCountry); ok && (r.is(h.From-1, wIn) || r.is(h.From-2, wIn) && r.is(h.From-1, wThe)) {
			m.Country = e.Country
			return m.Status != schema.Held
		}
	}
	return false
}

// placed reports whether a city stands as the place of something: behind
// "in", "at" or "to", or at the start of a label.
func (r *reader) placed(h Hit, s Sentence) bool {
	return h.From == s.From || r.is(h.From-1, wIn, wAt) || r.blockOf(s).Kind == block.Label || r.tok(h.From-1).Is(FlagComma) && r.is(h.From-2, wIn)
}

// cityName returns the city as printed, without state or country.
func (r *reader) cityName(h Hit, e *Entry) string {
	to := h.To
	for i := h.From + 1; i < h.To; i++ {
		if r.toks[i].Is(FlagComma) {
			to = i
			break
		}
	}
	if r.tok(to-1).Is(FlagAbbrev) && to-1 > h.From {
		to--
	}
	return r.clean(h.From, to)
}

// addOther enters a meeting that is planned or remembered: one of a named
// series with another ordinal, or the next one.
func (r *reader) addOther(x *session) {
	s := r.sents[x.sentence]
	kind := r.blockOf(s).Kind
	if x.foreign || kind == block.Title || kind == block.Masthead || kind == block.Heading {
		return
	}
	main := r.mainMeeting()
	m := fact.Meeting{Series: int(x.series), Ordinal: int(x.ordinal), Level: x.level, Mode: x.mode, Status: schema.Mentioned}
	if m.Series == fact.None {
		m.Series = main.Series
	}
	ahead := x.next || (r.future(s.From, x.From) || r.future(x.To, min(s.To, x.To+3))) && m.Series == main.Series && m.Ordinal > main.Ordinal
	switch {
	case ahead && (m.Series == main.Series):
		m.Status = schema.Planned
		if m.Ordinal == 0 && main.Ordinal > 0 && (x.level == "" || x.level == main.Level) {
			m.Ordinal = main.Ordinal + 1
			m.Notes = append(m.Notes, schema.Provenance{Field: "ordinal", Origin: schema.OriginResolved, Basis: "the next one after the meeting that is reported"})
		}
	case x.year > 0 && m.Series != fact.None && !r.editionOf(&main, x.year):
		m.Date = schema.Date{Year: x.year}.EDTF()
	case m.Ordinal == 0 && r.announced(x, s, &main):
		m.Status = schema.Planned
	case m.Ordinal == 0 && r.datedApart(x, s, &main):
	case m.Ordinal == 0, m.Series == fact.None, m.Series == main.Series && m.Ordinal == main.Ordinal:
		return
	}
	if ahead && !x.next && m.Ordinal == 0 || x.again && r.tok(x.From).In(ClassFuture) && len(r.datesIn(x.To, s.To)) == 0 {
		return
	}
	m.Basis = fact.Basis{Spans: []fact.Span{r.span(s.From, s.To)}, Rule: "meeting." + string(m.Status), Notes: m.Notes}
	if ds := r.datesIn(x.To, s.To); len(ds) > 0 && ds[0].EDTF != "" {
		r.setDate(&m, &ds[0])
	}
	r.placeBehind(&m, x, s)
	if !r.knownMeeting(&m) {
		r.facts.Meetings = append(r.facts.Meetings, m)
	}
}

// editionOf reports whether the reported meeting is the one of a year.
func (r *reader) editionOf(main *fact.Meeting, year int) bool {
	first, last, ok := main.Date.Bounds()
	return ok && first.Year() <= year && year <= last.Year()
}

// announced reports whether a meeting of the reported series without any
// number is yet to come on a date of its own: "to include an in-person meeting
// as early as next week".
func (r *reader) announced(x *session, s Sentence, main *fact.Meeting) bool {
	if main.Status != schema.Held || int32(main.Series) != x.series || main.Ordinal > 0 || !r.future(s.From, x.From) {
		return false
	}
	ds := r.datesIn(x.To, s.To)
	return len(ds) > 0 && ds[0].EDTF != "" && ds[0].EDTF != main.Date
}

// datedApart reports whether a session of the reported series is told from the
// reported meeting by a date of its own right behind it: "the last meeting in
// December".
func (r *reader) datedApart(x *session, s Sentence, main *fact.Meeting) bool {
	if main.Status != schema.Held || main.Date == "" || int32(main.Series) != x.series || x.series < 0 || !r.is(x.To, wIn, wOn) || !r.tok(x.To-1).In(ClassMeeting) {
		return false
	}
	ds := r.datesIn(x.To, min(s.To, x.To+6))
	if len(ds) == 0 || ds[0].From > x.To+2 {
		return false
	}
	first, last, ok := ds[0].EDTF.Bounds()
	from, to, known := main.Date.Bounds()
	return ok && known && (last.Before(from) || first.After(to))
}

// placeBehind sets the place of a meeting that is not the reported one: only
// what stands behind it counts.
func (r *reader) placeBehind(m *fact.Meeting, x *session, s Sentence) {
	r.placeIn(m, Sentence{s.Block, x.From, s.To})
}

// mainMeeting returns the meeting that the statement reports, or one of nothing.
func (r *reader) mainMeeting() fact.Meeting {
	if len(r.facts.Meetings) > 0 {
		return r.facts.Meetings[0]
	}
	return fact.Meeting{Series: fact.None}
}

// knownMeeting reports whether the text has named the meeting before, and adds
// the place to it, with a date and a city that were still open.
func (r *reader) knownMeeting(m *fact.Meeting) bool {
	for i := range r.facts.Meetings {
		o := &r.facts.Meetings[i]
		if o.Series != m.Series || o.Ordinal != m.Ordinal || m.Ordinal == 0 && o.Status != m.Status {
			continue
		}
		o.Spans = append(o.Spans, m.Spans...)
		if o.Status == schema.Held {
			return true
		}
		if o.Date == "" {
			o.Date, o.DateSpan, o.Notes = m.Date, m.DateSpan, append(o.Notes, m.Notes...)
		}
		if o.City == "" && (o.Country == "" || o.Country == m.Country) {
			o.City, o.Country = m.City, m.Country
		}
		return true
	}
	return false
}
