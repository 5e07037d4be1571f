package meeting

import (
	"cmp"

	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// meetings finds the meeting that the statement reports, and those that are
// planned or remembered.
func (r *reader) meetings() {
	all := r.sessions.collect()
	for _, s := range r.heldSessions(all) {
		r.addHeld(s, all)
	}
	r.reported = len(r.all)
	r.dates = r.dates.With(r.printedDate())
	for i := range all {
		r.followSeries(all, i)
		r.asides.addOther(&all[i])
	}
	r.further()
}

// printedDate returns the date of the reported meeting if the text prints all
// of it, with the year; else "".
func (r *reader) printedDate() schema.EDTF {
	main := r.mainMeeting()
	for _, n := range main.Notes {
		if n.Field == "date" {
			return ""
		}
	}
	return main.Date
}

// followSeries gives "the next meeting" the series of which the same sentence
// has just spoken: of one that it counts, or of any if the statement itself
// reports a meeting of none.
func (r *reader) followSeries(all []session, i int) {
	x := &all[i]
	if i == 0 || x.series >= 0 || x.again {
		return
	}
	if r.ofWhich(x, all[:i]) {
		return
	}
	main := r.mainMeeting().Series
	if !x.next {
		r.countsOn(x, all[:i])
		return
	}
	if y := &all[i-1]; y.sentence == x.sentence && y.series >= 0 && (main == fact.None || int(y.series) != main && y.ordinal > 0) {
		x.series = y.series
		if x.ordinal == 0 && y.ordinal > 0 {
			x.ordinal = y.ordinal + 1
		}
	}
}

// ofWhich reports whether "whose" says that a session is one of what is named before it, and
// gives it the series that is: "a Ports Group, whose first meeting will be held".
func (r *reader) ofWhich(x *session, before []session) bool {
	if !r.Back(x.From-1, 0).SkipAll(counting).Is(lex.Whose) {
		return false
	}
	y := &before[len(before)-1]
	x.named = y.sentence != x.sentence || y.series < 0 // else of what has no name
	if !x.named {
		x.series = y.series
	}
	return true
}

// countsOn makes a counted session without a name one of what the same sentence has
// counted one less of, if that is no meeting of the reported series: "the first Reef
// Ministerial Meeting, and decided to convene the second meeting".
func (r *reader) countsOn(x *session, before []session) {
	for i := fact.First(before); i < len(before); i++ {
		if y := &before[i]; y.sentence == x.sentence && y.ordinal > 0 && y.ordinal+1 == x.ordinal && (y.named || y.series >= 0 && int(y.series) != r.mainMeeting().Series) {
			x.series, x.named = y.series, y.named
			return
		}
	}
}

// addHeld enters the meeting that the statement reports.
func (r *reader) addHeld(x session, all []session) {
	s := r.Sentences[x.sentence]
	m := fact.Meeting{
		Series: int(x.series), Ordinal: int(x.ordinal), Status: schema.Held, Level: x.level, Mode: x.mode,
		Basis: r.Basis(cmp.Or(x.rule, meetingHeld), s.From, s.To),
	}
	if x.series < 0 {
		m.Ordinal = 0 // "their first meeting" counts in no series
	}
	r.days.when(&m, x, all)
	if x.announced || r.verdicts.afterIssue(m.Date) || r.verdicts.dayAhead(m.DateSpan) || r.verdicts.invites(s) {
		m.Status, m.Rule = schema.Planned, meetingAnnounced
	}
	r.places.where(&m, x, all)
	for i := range all {
		if y := &all[i]; y.sentence != x.sentence && !y.foreign && !y.next && y.ordinal > 0 && y.ordinal == x.ordinal && (y.series < 0 || y.series == x.series) && !r.Is(y.From, lex.It) {
			m.Spans = append(m.Spans, r.Span(y.From, y.To))
		}
	}
	r.all = append(r.all, m)
}

// reach returns the token up to which a sentence tells of a session: the first
// one after it at which something else begins, a verb that is none of holding
// or planning, another clause, a semicolon.
func (r *reader) reach(x *session, s lex.Sentence) int32 {
	isBeside := r.verdicts.opensBeside(x, s)
	for i := r.pastInsertion(x.To, s.To); i < s.To; i++ {
		switch t := &r.Tokens[i]; {
		case isBeside && t.In(lex.ClassHold|lex.ClassMeet|lex.ClassHave) && !t.Is(lex.FlagCapital):
			return i // "Before the third Dialogue in Lima, A met B on 3 May"
		case t.Is(lex.FlagColon) && i == x.To && r.beginsDate(i+1, s.To): // "The first dialogue: May 1997 (Lima)"
		case t.Is(lex.FlagSemicolon | lex.FlagColon), r.Is(i, lex.That, lex.But, lex.While), t.In(lex.ClassSubordinate) && !r.Is(i, lex.As):
			return i
		case t.Is(lex.FlagComma) && r.anotherHeld(i, s):
			return i // "the fourth Dialogue, the fifth Dialogue was held on"
		case !t.In(lex.ClassVerb) || t.Is(lex.FlagCapital) || r.Token(i-1).Is(lex.FlagHyphen) || t.Role.Has(lex.RoleNominal|lex.RoleAdjective) && !r.Token(i-1).In(lex.ClassModal) && !r.Is(i-1, lex.To):
		case t.In(lex.ClassHold | lex.ClassMeet | lex.ClassBe | lex.ClassHave | lex.ClassFuture | lex.ClassModal), r.Is(i+1, lex.Place), r.Is(i, lex.Planned, lex.Plan, lex.Scheduled):
		case r.Is(i-1, lex.To):
			held := r.heldLater(i+1, s.To) // "the Forum to oversee the fund was held"
			if held < 0 {
				return i
			}
			i = held
		default:
			return i
		}
	}
	return s.To
}

// pastInsertion returns the token after what is said between commas of a meeting, if its
// own verb follows: ", hosted by Peru, |will be held"; i if nothing is.
func (r *reader) pastInsertion(i, to int32) int32 {
	const longest = 30 // tokens
	c := r.Ahead(i, to).SkipParens()
	if first := c.Next(); !c.In(lex.FlagComma) || first.In(lex.FlagCapital) || !first.In(lex.ClassGerund|lex.ClassParticiple|lex.ClassPreposition|lex.ClassRelative) && !first.Is(lex.To) {
		return i
	}
	for c = c.Next().Within(longest).Seek(lex.FlagComma | lex.FlagSemicolon); c.In(lex.FlagComma); c = c.Next().Seek(lex.FlagComma | lex.FlagSemicolon) {
		if next := c.Next(); next.In(lex.ClassModal|lex.ClassBe|lex.ClassPast) && r.heldLater(next.At, to) >= 0 {
			return next.At
		}
	}
	return i
}

// beginsDate reports whether a date begins at token i.
func (r *reader) beginsDate(i, to int32) bool {
	ds := r.dates.In(i, to)
	return len(ds) > 0 && ds[0].From == i
}

// anotherHeld reports whether a dialogue that was held is named right after the
// comma at token i.
func (r *reader) anotherHeld(i int32, s lex.Sentence) bool {
	all := r.series.Dialogues
	for n := lex.FirstFrom(len(all), func(n int) bool { return all[n].From > i }); n < len(all) && all[n].From < i+6; n++ {
		if to := all[n].To; to < s.To && r.heldLater(to, s.To) >= 0 {
			return true
		}
	}
	return false
}

// heldLater returns the verb by which what is before token i is or was
// held, "was held", "will convene", "took place", before any comma or other verb; else -1.
func (r *reader) heldLater(i, to int32) int32 {
	for ; i < to; i++ {
		switch t := &r.Tokens[i]; {
		case t.In(lex.ClassHold|lex.ClassMeet) && r.Token(r.verdicts.stem(i)).In(lex.ClassBe|lex.ClassModal), r.Is(i+1, lex.Place) && t.In(lex.ClassVerb):
			return i
		case t.Is(lex.FlagComma | lex.FlagSemicolon | lex.FlagColon):
			return -1
		}
	}
	return -1
}

// dateOfOther returns the date of a meeting that is planned or remembered: the
// first after it in its sentence, else one between it and its verb, "to convene
// next month the"; nil if there is none.
func (r *reader) dateOfOther(x *session, s lex.Sentence) *date.Date {
	if x.day != nil {
		return x.day
	}
	if r.Holds(lex.PhraseOf(x.To, s.To), inOrder) {
		return nil // "in May 2018 and on 3 June 2019, respectively": another's may be the first
	}
	if ds := r.dates.In(x.To, s.To); len(ds) > 0 && ds[0].EDTF != "" && !(ds[0].First.Month == 0 && r.days.named(&ds[0])) {
		return &ds[0]
	}
	if at := series.HeldBefore(r.Text, x.From-1, s.From); at >= 0 {
		if ds := r.dates.In(at, x.From); len(ds) > 0 && ds[0].EDTF != "" {
			return &ds[0]
		}
		if ds := r.dates.In(s.From, at); len(ds) > 0 && ds[0].EDTF != "" && r.days.opens(&ds[0], *x) {
			return &ds[0] // "In October, they plan to hold the"
		}
	}
	return nil
}

// past reports whether a date was over when the statement was made: nothing is
// planned for it.
func (r *reader) past(d *date.Date) bool {
	_, last, ok := d.EDTF.Bounds()
	made, _, known := r.mainMeeting().Date.Bounds()
	if first, _, issued := r.dates.Issued.EDTF.Bounds(); issued {
		made, known = first, true
	}
	return ok && known && last.Before(made)
}

// beforeModal returns the first modal verb of some tokens, or the first word
// that points ahead, or their end: what will be done after it has no date of a
// meeting that is remembered.
func (r *reader) beforeModal(from, to int32) int32 {
	for i := from; i < to; i++ {
		if t := &r.Tokens[i]; t.In(lex.ClassModal) && !t.Is(lex.FlagCapital) || r.future(i, i+1) {
			return i
		}
	}
	return to
}

// mainMeeting returns the meeting that the statement reports, or one of nothing.
func (r *reader) mainMeeting() fact.Meeting {
	if len(r.all) > 0 {
		return r.all[0]
	}
	return fact.Meeting{Series: fact.None}
}

// knownMeeting reports whether the text has named the meeting before, and adds
// the place to it, with a date and a city that were still open. The first place that
// contradicts the one that is reported is entered beside it.
func (r *reader) knownMeeting(m *fact.Meeting) bool {
	for i := fact.First(r.all); i < len(r.all); i++ {
		o := &r.all[i]
		if sameDay(o, m) {
			o.Ordinal = cmp.Or(o.Ordinal, m.Ordinal)
		}
		if o.Series != m.Series || o.Ordinal != m.Ordinal && !sameDay(o, m) || m.Ordinal == 0 && o.Status != m.Status {
			continue
		}
		if o.Status == schema.Held && read.Contradicts(o.Date, m.Date) || o.Status == schema.Mentioned && m.Ordinal == 0 && read.Apart(o.Date, m.Date) {
			continue
		}
		o.Spans = append(o.Spans, m.Spans...)
		if o.Status == schema.Held {
			return true
		}
		if o.Told.Empty() {
			o.Told = m.Told
		}
		o.Level = cmp.Or(o.Level, m.Level)
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

// sameDay reports whether two places tell of one remembered meeting by its date, of which
// one does not print the number.
func sameDay(a, b *fact.Meeting) bool {
	return a.Series == b.Series && a.Status == schema.Mentioned && b.Status == schema.Mentioned && a.Date == b.Date && a.Date != "" && min(a.Ordinal, b.Ordinal) == 0
}
