package meeting

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// asides enters the meetings that a statement speaks of beside the one it reports.
type asides struct{ *reader }

// An other is a place at which a statement speaks of another meeting than the
// one that it reports.
type other struct {
	*session
	s      lex.Sentence
	main   *fact.Meeting // the reported one, or one of nothing
	series int           // its own, else that of the reported one
	ahead  bool          // it is the next one, or is yet to come with a higher ordinal
}

// others are the ways in which a statement speaks of another meeting; the first
// that fits says what it is.
var others = [...]struct {
	example string
	status  schema.Status
	fits    func(r asides, o *other) bool
}{
	{"the next meeting will be held in Lima", schema.Planned, func(_ asides, o *other) bool { return o.ahead && o.series == o.main.Series }},
	{"the next Port Dialogue in May", schema.Planned, asides.nextOfOther},
	{"the Chile-Peru Ports Forum will be held in May", schema.Planned, asides.apartAhead},
	{"the Chile-Peru Ports Forum held in Lima", schema.Mentioned, asides.apartHeld},
	{"the Chile-Peru Ports Forum in Lima in May", schema.Mentioned, asides.apartDated},
	{"to convene a Ports Committee meeting", schema.Planned, asides.toConvene},
	{"the 2022 Dialogue", schema.Mentioned, asides.ofYear},
	{"an in-person meeting as early as next week", schema.Planned, asides.announced},
	{"the last meeting in December", schema.Mentioned, asides.datedApart},
	{"the May 2030 session in Lima", schema.Mentioned, asides.dated},
	{"since the last Harbour Group meeting", schema.Mentioned, asides.lastOf},
	{"The last talks with Minister A took place in Lima in May", schema.Mentioned, asides.lastTold},
	{"the fourth Port Dialogue was postponed", schema.Planned, func(r asides, o *other) bool {
		return o.ordinal > 0 && o.series != fact.None && !o.isMain() && r.verdicts.putOff(o.To, o.s.To)
	}},
	{"plan to hold the fourth Port Dialogue in May", schema.Planned, asides.countedAhead},
	{"the fourth Port Dialogue", schema.Mentioned, func(r asides, o *other) bool {
		return o.ordinal > 0 && o.series != fact.None && (!o.isMain() || r.contradicts(o))
	}},
}

// addOther enters a meeting that is planned or remembered: one of a named
// series with another ordinal, the next one, the last one.
func (r asides) addOther(x *session) {
	o, ok := r.otherOf(x)
	if !ok {
		return
	}
	for _, way := range others {
		if way.fits(r, o) {
			r.enterOther(o, way.status)
			return
		}
	}
}

// otherOf returns a session as one of another meeting, and false if it cannot be one.
func (r asides) otherOf(x *session) (*other, bool) {
	s := r.Sentences[x.sentence]
	switch kind := r.BlockOf(s).Kind; {
	case x.foreign, x.named, kind == block.Title, kind == block.Masthead, kind == block.Heading:
		return nil, false
	}
	if x.series < 0 && x.ordinal > 0 && (r.Back(x.From-1, s.From).SkipAll(lex.Any{lex.ClassOrdinal, lex.FlagOrdinal}).Is(lex.This) || r.amongHeld(x) || r.ofNamed(x) || r.countedTwice(x)) {
		return nil, false
	}
	if x.series >= 0 && r.within(x.From) && len(r.series.Across(s.From, x.From)) > 0 {
		return nil, false // "the third Reef Council under the Chile-Peru Ports Dialogue"
	}
	main := r.reportedOf(x.series)
	if x.series < 0 && x.ordinal == 1 && main.Status == schema.Held && r.verdicts.yetToCome(x, s) && !r.afterName(x, main.Series) {
		return nil, false // a first meeting after the one that was held is one of something else
	}
	o := &other{session: x, s: s, main: &main, series: int(x.series)}
	if x.series < 0 {
		o.series = main.Series
	}
	if x.series < 0 && x.next && r.sessions.meetingNoun(x.From) && r.ofOthers(x.From) {
		return nil, false // "the next Joint Commission meeting"
	}
	if o.series == fact.None && (x.ordinal > 0 && !x.next || !x.again && r.ofOthers(x.From)) {
		return nil, false
	}
	own := r.pastInsertion(x.To, s.To)
	later := o.series == main.Series && int(x.ordinal) > main.Ordinal && (r.future(s.From, x.From) || r.future(own, min(s.To, own+3)) || r.toArrange(x.From, s.From))
	o.ahead = x.next || later
	if x.again && r.Token(x.From).In(lex.ClassFuture) && len(r.dates.In(x.To, s.To)) == 0 {
		return nil, false
	}
	return o, true
}

// ofNamed reports whether a counted session without a series is one of something else
// that is named: "the first round of Reef Agreement negotiations".
func (r asides) ofNamed(x *session) bool {
	of := r.Ahead(x.To, r.Sentences[x.sentence].To)
	name := of.Next()
	return of.Is(lex.Of) && name.In(lex.FlagCapital) && !name.In(lex.ClassMonth) && !slices.ContainsFunc(r.series.Dialogues, func(d series.Dialogue) bool { return d.From <= name.At && name.At < d.To })
}

// afterName reports whether the sentence of a session, or the one before it, names a series:
// "The Dialogue will convene each year. The first meeting will be held in Lima".
func (r asides) afterName(x *session, of int) bool {
	return slices.ContainsFunc(r.series.Dialogues, func(d series.Dialogue) bool {
		return int(d.Series) == of && (d.Sentence == x.sentence || d.Sentence == x.sentence-1 && r.Sentences[d.Sentence].Block == r.Sentences[x.sentence].Block)
	})
}

// countedTwice reports whether a session is the one before "and", counted otherwise: "the
// fourth Ministerial and sixth ministerial-level meeting".
func (r asides) countedTwice(x *session) bool {
	s := r.Sentences[x.sentence]
	and := r.Back(x.From-1, s.From).Until(func(t *lex.Token) bool { return t.Word == lex.And || t.In(lex.ClassDeterminer|lex.ClassPreposition) })
	if !and.Is(lex.And) || r.pluralSession(x) {
		return false
	}
	ordinal, _ := series.CountBefore(r.Text, and.Next().At, s.From)
	return ordinal > 0 && and.Next().In(lex.FlagCapital)
}

// amongHeld reports whether a session without a name has the ordinal of one of
// several meetings that the statement reports: it is that one.
func (r asides) amongHeld(x *session) bool {
	held := 0
	same := false
	for i := range r.all {
		if m := &r.all[i]; m.Status == schema.Held {
			held++
			same = same || m.Ordinal == int(x.ordinal)
		}
	}
	return held > 1 && same
}

// enterOther enters another meeting of a status, with its date and its place.
func (r asides) enterOther(o *other, status schema.Status) {
	x, s := o.session, o.s
	m := fact.Meeting{Series: o.series, Ordinal: int(x.ordinal), Level: x.level, Mode: x.mode, Status: status}
	r.countOn(&m, o)
	if o.ahead && !x.next && m.Ordinal == 0 {
		return
	}
	if x.year > 0 && status == schema.Mentioned {
		m.Date = schema.Date{Year: x.year}.EDTF()
	}
	m.Basis = fact.Basis{Spans: []text.Span{r.Span(s.From, s.To)}, Rule: statusRules[status], Notes: m.Notes}
	if status == schema.Mentioned && r.tells(x, s) {
		m.Told = m.Spans[0]
	}
	s.To = r.reach(x, s)
	if status == schema.Mentioned {
		s.To = r.beforeModal(x.To, s.To)
	}
	if d := r.dateOfOther(x, s); d != nil && !(status == schema.Planned && r.past(d)) {
		r.days.setDate(&m, d)
	}
	if status == schema.Mentioned && (r.verdicts.afterIssue(m.Date) || r.afterReported(&m, o.main)) { // "announced the second Dialogue in Lima on 3 May"
		m.Status, m.Rule = schema.Planned, statusRules[schema.Planned]
	}
	if !x.since {
		r.places.placeAfter(&m, x, s)
	}
	if !r.knownMeeting(&m) {
		r.all = append(r.all, m)
	}
}

// afterReported reports whether a meeting is after the one that is reported, if no day of issue
// is printed that would tell whether it is still to come.
func (r asides) afterReported(m, main *fact.Meeting) bool {
	first, _, ok := m.Date.Bounds()
	_, last, known := main.Date.Bounds()
	return ok && known && main.Status == schema.Held && r.dates.Issued.EDTF == "" && first.After(last)
}

// isMain reports whether a session has the series and the ordinal of the reported meeting.
func (o *other) isMain() bool {
	return o.series == o.main.Series && int(o.ordinal) == o.main.Ordinal
}

// contradicts reports whether a sentence says that the reported meeting was held
// on other days.
func (r asides) contradicts(o *other) bool {
	s := o.s
	s.To = r.reach(o.session, s)
	d := r.dateOfOther(o.session, s)
	return d != nil && read.Contradicts(d.EDTF, o.main.Date) && r.tells(o.session, o.s)
}

// tells reports whether a sentence says of a session itself that it was held: as
// what begins it, or as what somebody held; "Beside the Forum, A met B" does not.
func (r asides) tells(x *session, s lex.Sentence) bool {
	if r.verdicts.yetToCome(x, s) || r.Token(x.From-1).In(previous) || r.verdicts.reliedOn(x, s) {
		return false
	}
	c := r.Back(x.From-1, s.From).SkipAll(counting)
	if c.In(lex.ClassHold) {
		return c.In(lex.ClassPast) && !c.Next().In(lex.ClassModal)
	}
	return (c.Done() || c.In(lex.FlagComma)) && r.verdicts.wasHeld(x.To, s.To) && !r.verdicts.beforehand(x.To, s.To)
}

// countOn gives the next meeting and the last one the ordinals that follow from
// that of the reported one. A meeting of no series has none.
func (r asides) countOn(m *fact.Meeting, o *other) {
	if m.Series == fact.None {
		m.Ordinal = 0
		return
	}
	if m.Ordinal > 0 || m.Series != o.main.Series || o.main.Ordinal == 0 || o.level != "" && o.level != o.main.Level && (o.main.Level != "" || o.level != "ministerial") {
		return
	}
	switch {
	case m.Status == schema.Planned && o.ahead:
		m.Ordinal = o.main.Ordinal + 1
		m.Notes = append(m.Notes, schema.Provenance{Field: "ordinal", Origin: schema.OriginResolved, Basis: "the next one after the meeting that is reported"})
	case m.Status == schema.Mentioned && o.main.Ordinal > 1 && r.isBefore(o.session):
		m.Ordinal = o.main.Ordinal - 1
		m.Notes = append(m.Notes, schema.Provenance{Field: "ordinal", Origin: schema.OriginResolved, Basis: "the one before the meeting that is reported"})
	}
}

// nextOfOther reports whether a session is the next one of another series than
// the reported one, with its date or its place: without these it is no more than
// spoken of.
func (r asides) nextOfOther(o *other) bool {
	if !o.next || o.session.series < 0 {
		return false
	}
	return r.placedOrDated(o)
}

// apartAhead reports whether a session of another series than the reported one, without
// a number, is still to come by its own verb, with its day or its place.
func (r asides) apartAhead(o *other) bool {
	return r.apart(o) && r.verdicts.awaitedAfter(o.To, o.s.To) && r.placedOrDated(o)
}

// apartHeld reports whether such a session was held on a day or at a place that is
// printed right after it.
func (r asides) apartHeld(o *other) bool {
	noun := r.Ahead(o.To, o.s.To).SkipParens().Skip(lex.FlagComma)
	which := noun.Skip(lex.ClassRelative)
	held := which.SkipAll(lex.Any{lex.ClassBe, previous})
	met := which.At > noun.At && held.In(lex.ClassMeet) && held.In(lex.ClassPast)
	return r.apart(o) && (met || held.In(lex.ClassHold) && held.In(lex.ClassParticiple) && !held.In(announcing)) && r.placedOrDated(o)
}

// apartDated reports whether the day of such a session is right after it, and no verb.
func (r asides) apartDated(o *other) bool {
	at := series.MeetingDay(r.Text, o.To, o.s.To)
	verb := r.Back(o.From-1, o.s.From).SkipAll(lex.ClassDeterminer)
	toHold := verb.In(lex.ClassBase) && verb.Next().Is(lex.To) // "agreed to reconvene the Committee in May"
	return r.apart(o) && at > 0 && !toHold && slices.ContainsFunc(r.dates.In(at, o.s.To), func(d date.Date) bool { return d.From <= at && d.EDTF != "" })
}

// apart reports whether a session is one of a named series of which the statement
// reports no meeting, and has no number.
func (r asides) apart(o *other) bool {
	return o.session.series >= 0 && o.main.Series != o.series && o.ordinal == 0 && o.year == 0 && !o.next
}

// reportedOf returns the meeting of a series that the statement reports, else the one
// that it reports first.
func (r asides) reportedOf(series int32) fact.Meeting {
	for i := range r.reported {
		if m := r.all[i]; series >= 0 && m.Series == int(series) {
			return m
		}
	}
	return r.mainMeeting()
}

// placedOrDated reports whether a session has its date or its place.
func (r asides) placedOrDated(o *other) bool {
	s := o.s
	s.To = r.reach(o.session, s)
	var m fact.Meeting
	r.places.placeAfter(&m, o.session, s)
	return m.Country != "" || m.City != "" || r.dateOfOther(o.session, s) != nil
}

// ofYear reports whether a year tells a session from the reported meeting.
func (r asides) ofYear(o *other) bool {
	return o.year > 0 && o.series != fact.None && !r.editionOf(o.main, o.year)
}

// countedAhead reports whether a counted session of another series is still to come.
func (r asides) countedAhead(o *other) bool {
	return o.ordinal > 0 && o.series != fact.None && o.series != o.main.Series &&
		(r.verdicts.yetToCome(o.session, o.s) || r.toConveneBefore(o.From, o.s.From))
}

// toConveneBefore reports whether "to hold the", "to convene the second", "agreed on
// holding the second" or the like ends before token i.
func (r asides) toConveneBefore(i, from int32) bool {
	c := r.Back(i-1, from).SkipAll(counting)
	if on := c.Next(); c.In(lex.ClassHold) && c.In(lex.ClassGerund) && on.Is(lex.On, lex.To) && on.Next().In(lex.ClassFuture) {
		return true
	}
	return c.In(lex.ClassHold|lex.ClassMeet) && c.In(lex.ClassBase) && c.Next().Is(lex.To)
}

// toArrange reports whether what ends before token i is still to be held or arranged: "to
// host the", "on convening the", "are preparing the".
func (r asides) toArrange(i, from int32) bool {
	c := r.Back(i-1, from).SkipAll(counting)
	return c.In(lex.ClassGerund) && !c.In(lex.FlagCapital) || r.toConveneBefore(i, from)
}

// lastOf reports whether a session is the one before the reported meeting: "since
// the last Harbour Group meeting", "the last HG in October", "The previous round
// was held in Lima". Without the name of the series it has a day or a place.
func (r asides) lastOf(o *other) bool {
	if o.ordinal > 0 || len(r.all) == 0 || o.series == fact.None || o.main.Series != o.series || !r.isBefore(o.session) || !r.notReported(o) {
		return false
	}
	if o.session.series >= 0 && r.Token(o.To-1).In(lex.ClassMeeting) && o.To-o.From > 1 {
		return true
	}
	ofOthers := o.session.series < 0 && r.Is(o.To, lex.Of) && !r.Token(o.To+1).In(lex.ClassMonth)
	told := r.verdicts.wasHeld(o.To, o.s.To) // "The last Dialogue was held in Lima in 2029"
	if o.session.series >= 0 && o.main.Ordinal < 2 && !told && !r.sessions.meetingNoun(o.From) || ofOthers || r.pluralSession(o.session) {
		return false
	}
	return r.placedOrDated(o)
}

// lastTold reports whether a sentence tells when the meeting of no series was that came before
// the reported one, which is of none either.
func (r asides) lastTold(o *other) bool {
	s := o.s
	s.To = r.reach(o.session, s)
	d := r.dateOfOther(o.session, s)
	return o.series == fact.None && o.ordinal == 0 && r.isBefore(o.session) && !r.pluralSession(o.session) && r.verdicts.wasHeld(o.To, o.s.To) && d != nil && r.past(d) && read.Apart(d.EDTF, cmp.Or(o.main.Date, r.dates.Issued.EDTF))
}

// isBefore reports whether a session is told as the one before another one: "its
// last meeting", "the previous round", "the round before it", "the TC last met".
func (r asides) isBefore(x *session) bool {
	before := r.Back(x.From-1, max(0, x.From-5)).SkipAll(lex.Any{lex.ClassGroup | lex.ClassLevel, lex.FlagHyphen, describing})
	if counted := before.Next(); before.In(lex.FlagClose) && counted.Next().In(lex.FlagOpen) {
		before = counted.Next().Next() // "the previous (fourth) meeting"
	}
	if before.Is(lex.Such) {
		before = before.Next()
	}
	if before.In(newest) && (before.Next().Is(lex.The) || before.Next().Next().Is(lex.The)) {
		return true
	}
	whose := before.Next()
	if owner := whose.Skip(lex.FlagPossessive); whose.Is(lex.Their) || owner.At < whose.At && owner.In(lex.ClassPost|lex.ClassParty|lex.ClassSide) {
		return false // "the two ministers’ last meeting"
	}
	return before.In(previous) || r.Token(x.To).In(previous) && r.Token(x.To+1).In(lex.ClassMeet) || r.TokenText(x.To) == "before" && r.Is(x.To+1, lex.It, lex.This)
}

// toConvene reports whether a session of a named series is what somebody is to
// hold: "asked their ministers to convene a Ports Committee meeting".
func (r asides) toConvene(o *other) bool {
	if o.session.series < 0 || o.main.Series == o.series || o.ordinal > 0 || o.year > 0 {
		return false
	}
	return r.toHold(o.session, o.s)
}

// toHold reports whether "to hold" or the like is before a session.
func (r asides) toHold(x *session, s lex.Sentence) bool {
	at := series.HeldBefore(r.Text, x.From-1, s.From)
	return at > s.From && r.Tokens[at].In(lex.ClassHold) && r.Tokens[at].In(lex.ClassBase) && r.Is(at-1, lex.To)
}

// editionOf reports whether the reported meeting is the one of a year.
func (r asides) editionOf(main *fact.Meeting, year int) bool {
	first, last, ok := main.Date.Bounds()
	return ok && first.Year() <= year && year <= last.Year()
}

// announced reports whether a meeting of the reported series without any
// number is yet to come on a date of its own: "to include an in-person meeting
// as early as next week". A roundtable "in connection with the Task Force" is
// no meeting of it.
func (r asides) announced(o *other) bool {
	if o.main.Status != schema.Held || int32(o.main.Series) != o.session.series || o.ordinal+int32(o.main.Ordinal) > 0 || !r.future(o.s.From, o.From) {
		return false
	}
	before := o.From - 1
	for r.Token(before).In(lex.ClassDeterminer) {
		before--
	}
	ds := r.dates.In(o.To, o.s.To)
	return !r.Token(before).In(lex.ClassPreposition) && len(ds) > 0 && ds[0].EDTF != "" && ds[0].EDTF != o.main.Date && !r.past(&ds[0])
}

// datedApart reports whether a session of the reported series is told from the
// reported meeting by a date of its own right after it: "the last meeting in
// December".
func (r asides) datedApart(o *other) bool {
	x, main := o.session, o.main
	if o.ordinal > 0 || main.Status != schema.Held || main.Date == "" || int32(main.Series) != x.series || x.series < 0 || !r.Is(x.To, lex.In, lex.On) || !r.Token(x.To-1).In(lex.ClassMeeting) {
		return false
	}
	ds := r.dates.In(x.To, min(o.s.To, x.To+6))
	return len(ds) > 0 && ds[0].From <= x.To+2 && read.Apart(ds[0].EDTF, main.Date)
}

// ofOthers reports whether the meeting whose noun is at i has a name that
// is not the one of a series: "the next Foreign Ministers’ meeting".
func (r asides) ofOthers(i int32) bool {
	level := false // "Director-General level meeting"
	for at := i - 1; at > i-10 && at >= 0 && !r.Is(at, lex.Next) && !r.Tokens[at].In(previous); at-- {
		level = level || strings.EqualFold(r.TokenText(at), "level")
		switch t := &r.Tokens[at]; {
		case t.In(lex.ClassOrdinal) && t.Num > 0, t.Is(lex.FlagOrdinal):
			return false
		case t.Name() && !level && !series.LevelWord(r.Text, at) && !t.In(lex.ClassPost|lex.ClassLevel|lex.ClassParty):
			return true
		case t.In(lex.ClassDeterminer | lex.ClassPreposition):
			return false
		}
	}
	return false
}
