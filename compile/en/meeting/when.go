package meeting

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// days reads when meetings were.
type days struct{ *reader }

// when finds the date of a held meeting: the one printed in its sentence, else
// in a sentence about the same meeting, else in the title or a label.
func (r days) when(m *fact.Meeting, x session, all []session) {
	s := r.Sentences[x.sentence]
	if d := r.nearest(r.dates.In(s.From, s.To), x); d != nil {
		r.setDate(m, d)
		return
	}
	if r.inYear(m, x) {
		return
	}
	for _, y := range r.sameHeld(x, all) {
		t := r.Sentences[y.sentence]
		if d := r.nearest(r.dates.In(t.From, t.To), y); d != nil {
			r.setDate(m, d)
			return
		}
	}
	if d := r.journeyDay(x); d != nil {
		r.setDate(m, d)
		return
	}
	for si, t := range r.Sentences {
		b := r.BlockOf(t)
		ofTitle := r.dates.EndsTitle(t.Block) && r.ownLine(t.Block)
		if b.Kind == block.Masthead && !ofTitle || int32(si) == x.sentence {
			continue
		}
		if ofTitle || b.Kind == block.Label || b.Kind == block.Title || r.saysWhen(t, r.BodySentence(int32(si)) < lex.Opening) {
			if ds := r.dates.In(t.From, t.To); len(ds) > 0 && ds[0].EDTF != "" && !r.longBefore(&ds[0]) && !r.Is(ds[0].From-1, lex.Since) && (b.Kind == block.Label || ds[0].First.Month > 0) { // not "quotas for 2011"
				r.setDate(m, r.dateOfMeeting(ds))
				return
			}
		}
	}
	if x.year > 0 {
		m.Date = schema.Date{Year: x.year}.EDTF()
	}
}

// ownLine reports whether a date that was cut off a title is that of the meeting and not of the
// page: the title has the place too, or more days than one.
func (r days) ownLine(b int32) bool {
	for _, t := range r.Sentences {
		if t.Block < b-1 || t.Block > b+1 || !r.dates.EndsTitle(t.Block) {
			continue
		}
		ds := r.dates.In(t.From, t.To)
		if r.BlockOf(t).Field == block.Place || len(ds) > 0 && ds[0].First != ds[0].Last {
			return true
		}
	}
	return false
}

// longBefore reports whether a date was over long before the statement was made, which then
// reports another meeting than one of that date, if its own sentence does not say so.
func (r days) longBefore(d *date.Date) bool {
	const longest = 60
	return r.olderThan(longest, *d)
}

// olderThan reports whether a date was over more than a number of days before the statement
// was made.
func (r *reader) olderThan(days int, d date.Date) bool {
	_, issued, known := r.dates.Issued.EDTF.Bounds()
	_, last, ok := d.EDTF.Bounds()
	return known && ok && last.AddDate(0, 0, days).Before(issued)
}

// journeyDay returns the days of a visit of which a sentence of the opening tells before that of
// a meeting without a name, which was in its course: "A travelled to Lima on 3 and 4 May. He met
// with B"; nil if none does.
func (r days) journeyDay(x session) *date.Date {
	if x.series >= 0 || x.ordinal > 0 {
		return nil
	}
	for si, t := range r.opening() {
		if si >= x.sentence {
			break
		}
		came := r.Any(t.Phrase, func(u *lex.Token) bool {
			return u.In(lex.Any{journeying, visiting}) && !u.Is(lex.FlagCapital)
		})
		if ds := r.dates.In(t.From, t.To); came && len(ds) == 1 && ds[0].First.Full() && ds[0].EDTF != "" {
			return &ds[0]
		}
	}
	return nil
}

// inYear sets the date of an edition from its year and the day of its sentence, which prints
// none: "The 2031 Dialogue was held on 3 March".
func (r days) inYear(m *fact.Meeting, x session) bool {
	if x.year == 0 {
		return false
	}
	for _, d := range r.dates.In(r.Sentences[x.sentence].From, r.Sentences[x.sentence].To) {
		if d.EDTF != "" || d.First.Day == 0 || d.First.Year != 0 || d.Last.Month < d.First.Month {
			continue
		}
		d.First.Year, d.Last.Year = x.year, x.year
		d.EDTF, d.Basis = schema.Interval(d.First, d.Last), "the year of the edition"
		r.setDate(m, &d)
		return true
	}
	return false
}

// sameHeld returns the sessions of other sentences of the opening that say that
// the same meeting of a series was held.
func (r days) sameHeld(x session, all []session) (same []session) {
	for i := range all {
		y := &all[i]
		told := r.toldOn(y)
		if x.series < 0 || y.series != x.series && (y.series >= 0 || y.ordinal == 0 && !told) || y.ordinal != x.ordinal && y.ordinal > 0 || y.sentence == x.sentence || y.foreign || y.next {
			continue
		}
		if r.BodySentence(y.sentence) < lex.Opening && r.BlockOf(r.Sentences[y.sentence]).Kind != block.Title && (told || y.ordinal == x.ordinal && r.verdicts.heldRule(all, i) != nil || y.series >= 0 && r.onDay(y)) {
			same = append(same, *y)
		}
	}
	return same
}

// onDay reports whether the day of a session, shortly before the statement, is right after
// it: "during a meeting of the Committee on 3 May", "the Committee in Lima on 3 May".
func (r days) onDay(x *session) bool {
	s := r.Sentences[x.sentence]
	d := r.nearest(r.dates.In(x.To, min(s.To, x.To+8)), *x)
	return d != nil && d.From <= x.To+4 && r.Is(d.From-1, lex.On) && r.dates.Issued.EDTF != "" && !r.verdicts.yetToCome(x, s) && r.lately(x, s)
}

// toldOn reports whether a session that begins its sentence is told on there: "The Dialogue,
// held on 3 May, covered", "The meeting was held on 3 May".
func (r days) toldOn(x *session) bool {
	s := r.Sentences[x.sentence]
	held := r.Ahead(x.To, s.To).Skip(lex.FlagComma)
	aside := held.At > x.To && held.In(lex.ClassHold) && held.In(lex.ClassParticiple)
	return r.Is(s.From, lex.The, lex.This) && s.From+1 == x.From && (aside || !r.pluralSession(x) && r.verdicts.wasHeld(x.To, s.To))
}

// dateOfMeeting returns the date of a sentence that is right after "meeting",
// "released today following a meeting yesterday"; else the first.
func (r days) dateOfMeeting(ds []date.Date) *date.Date {
	for i := range ds {
		if r.Token(ds[i].From-1).In(lex.ClassMeeting) && ds[i].EDTF != "" {
			return &ds[i]
		}
	}
	return &ds[0]
}

// saysWhen reports whether a sentence says when the meeting was: it tells of
// today, or of the meeting of yesterday; in the opening, it may also hold a verb
// of meeting in the past, and nothing that points ahead or further back.
func (r days) saysWhen(s lex.Sentence, opening bool) bool {
	for i := s.From; i < s.To; i++ {
		t := &r.Tokens[i]
		if r.Is(i, lex.Today) || t.In(lex.ClassDayWord) && r.Token(i+1).Is(lex.FlagPossessive) {
			return true
		}
		if opening && t.In(lex.ClassMeet) && t.In(lex.ClassPast) && !r.future(s.From, i) && !r.lastMet(i, s) {
			return true
		}
	}
	return false
}

// lastMet reports whether a verb of meeting tells of the time before: "since the
// Council last met in May".
func (r days) lastMet(verb int32, s lex.Sentence) bool {
	back := r.Back(verb-1, s.From).Within(9)
	return back.Is(lex.Last) || !back.Until(func(t *lex.Token) bool { return t.Word == lex.Since }).Done()
}

// nearest picks the date of a session: the first after it that no other verb
// claims, else the last before it.
func (r days) nearest(ds []date.Date, x session) *date.Date {
	var before *date.Date
	for i := range ds {
		d := &ds[i]
		if d.EDTF == "" || r.claimed(d, x) {
			continue
		}
		if r.opens(d, x) && !(i+1 < len(ds) && r.ownDay(&ds[i+1], x)) {
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
func (r days) opens(d *date.Date, x session) bool {
	from := r.Sentences[x.sentence].From
	return d.From == from || d.From == from+1 && r.Is(from, lex.On, lex.From, lex.In)
}

// ownDay reports whether a date is that of the clause of a session: "On May 3, A
// attended a dinner, and on May 4 the two ministers held the".
func (r days) ownDay(d *date.Date, x session) bool {
	return d.EDTF != "" && d.To <= x.From && r.Is(d.From-1, lex.On) && r.Is(d.From-2, lex.And)
}

// claimed reports whether a date tells when something else happened:
// "established in September 2021", "since June".
func (r days) claimed(d *date.Date, x session) bool {
	year := d.First.Month == 0 && d.First == d.Last
	if (d.From < x.From || year || x.call) && r.named(d) || r.Is(d.From-1, lex.Since) || d.From < x.From && x.edge {
		return true
	}
	if r.ofRelative(d, x) || year && r.Is(d.From-1, lex.For) || d.First.Day == 0 && d.From > x.To && r.Is(d.From-1, lex.By) { // "quotas for 2011", "a port by 2030"
		return true
	}
	for i := d.From - 1; i > d.From-9 && i >= x.To && !r.Tokens[i].Is(lex.FlagComma); i-- {
		if r.Is(i, lex.Since) {
			return true // "since the summit of our leaders in 2019"
		}
	}
	if r.ofAgent(d, x) || r.ofPurpose(d, x) {
		return true
	}
	for i := d.From - 1; i > d.From-5 && i >= 0 && i >= x.To; i-- {
		t := &r.Tokens[i]
		if t.In(lex.ClassParticiple|lex.ClassPast) && t.In(lex.ClassVerb) && (!t.In(lex.ClassHold|lex.ClassMeet) || t.In(announcing) && t.In(lex.ClassParticiple) && !r.Token(i-1).In(lex.ClassBe|lex.ClassHave) && i > x.To) && !t.In(awaited) || r.Is(i, lex.Since) || r.firstOf(i) {
			return true
		}
		if !t.In(lex.ClassPreposition | lex.ClassDeterminer) {
			return false
		}
	}
	return false
}

// named reports whether a date is a part of the name beside it: "the November 13,
// 2022 Phnom Penh Summit", "under the 2015 Memorandum", "the Action Plan 2022-2027".
func (r days) named(d *date.Date) bool {
	if t := r.Token(d.From - 1); d.First.Month == 0 && t.Name() && t.In(lex.ClassDocument|lex.ClassProgramme) {
		return true
	}
	return r.Token(d.To).Name() && !d.Relative && !r.Is(d.From-1, lex.On, lex.From, lex.In)
}

// ofAgent reports whether a date tells when somebody did what led to a session:
// "of the Network announced by the Ministers of A and B in May".
func (r days) ofAgent(d *date.Date, x session) bool {
	by := r.Back(d.From-1, x.To).Within(28).Until(func(t *lex.Token) bool {
		return t.Word == lex.By || t.Is(lex.FlagSemicolon) || t.In(lex.ClassVerb|lex.ClassHold|lex.ClassMeet) && !t.Is(lex.FlagCapital)
	})
	verb := by.Next()
	return by.Is(lex.By) && verb.In(lex.ClassParticiple) && (verb.In(announcing) || !verb.In(lex.ClassHold|lex.ClassMeet)) && !verb.Next().In(lex.ClassBe)
}

// ofPurpose reports whether a date without a day is in what a meeting was for:
// "met to congratulate him on his inauguration in January".
func (r days) ofPurpose(d *date.Date, x session) bool {
	if d.First.Day > 0 {
		return false
	}
	c := r.Back(d.From-1, x.To).Within(24).Until(func(t *lex.Token) bool {
		return t.Is(lex.FlagComma|lex.FlagSemicolon) || t.In(lex.ClassBase) && !t.Is(lex.FlagCapital)
	})
	return c.In(lex.ClassBase) && c.Next().Is(lex.To)
}

// ofRelative reports whether a date after a session is in a clause that tells of
// something else: "welcomed the agreements which were concluded in May", "took place within
// the Council, which Peru chairs this year".
func (r days) ofRelative(d *date.Date, x session) bool {
	if which := r.Ahead(x.To, d.From).Skip(lex.FlagComma); which.In(lex.ClassRelative) {
		_, to := r.CountryAt(which.At + 1)
		if verb := r.Token(to); to > which.At+1 && verb.In(lex.ClassVerb) && !verb.In(lex.ClassPast) {
			return true
		}
	}
	c := r.Back(d.From-1, x.To+2).Within(24).Until(func(t *lex.Token) bool {
		return t.Is(lex.FlagComma|lex.FlagSemicolon) || t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) && !t.Is(lex.FlagCapital)
	})
	end := c.At
	if r.Token(end - 1).Is(lex.FlagClose) { // "the Dialogue (the third at this level) which was held"
		end = r.Back(end-1, x.To).Seek(lex.FlagOpen).At
	}
	return c.In(lex.ClassRelative) && r.Any(lex.PhraseOf(max(x.To, c.At-24), end), func(t *lex.Token) bool { return t.In(lex.ClassVerb) && !t.Is(lex.FlagCapital) })
}

func (r days) setDate(m *fact.Meeting, d *date.Date) {
	m.Date, m.DateSpan = d.EDTF, r.Span(d.From, d.To)
	if d.Basis != "" {
		m.Notes = append(m.Notes, schema.Provenance{Field: "date", Origin: schema.OriginResolved, Basis: d.Basis})
	}
	if len(m.Spans) > 0 && !m.Spans[0].Contains(m.DateSpan) {
		m.Spans = append(m.Spans, m.DateSpan)
	}
}
