package meeting

import (
	"cmp"

	"dialoguec/compile/block"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// meetings finds the meeting that the statement reports, and those that are
// planned or remembered.
func (r *reader) meetings() {
	all := r.sessions()
	for _, s := range r.heldSessions(all) {
		r.addHeld(s, all)
	}
	r.dates = r.dates.With(r.printedDate())
	for i := range all {
		r.followSeries(all, i)
		r.addOther(&all[i])
	}
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
// has just spoken: of one that it counts, or of any where the statement itself
// reports a meeting of none.
func (r *reader) followSeries(all []session, i int) {
	x := &all[i]
	if i == 0 || x.series >= 0 || !x.next || x.again {
		return
	}
	main := r.mainMeeting().Series
	if y := &all[i-1]; y.sentence == x.sentence && y.series >= 0 && (main == fact.None || int(y.series) != main && y.ordinal > 0) {
		x.series = y.series
		if x.ordinal == 0 && y.ordinal > 0 {
			x.ordinal = y.ordinal + 1
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
	if x.announced {
		m.Status, m.Rule = schema.Planned, meetingAnnounced
	}
	if x.series < 0 {
		m.Ordinal = 0 // "their first meeting" counts in no series
	}
	r.when(&m, x)
	r.where(&m, x)
	for i := range all {
		if y := &all[i]; y.sentence != x.sentence && !y.foreign && !y.next && y.ordinal > 0 && y.ordinal == x.ordinal && (y.series < 0 || y.series == x.series) {
			m.Spans = append(m.Spans, r.Span(y.From, y.To))
		}
	}
	r.all = append(r.all, m)
}

// addOther enters a meeting that is planned or remembered: one of a named
// series with another ordinal, or the next one.
func (r *reader) addOther(x *session) {
	s := r.Sentences[x.sentence]
	kind := r.BlockOf(s).Kind
	if x.foreign || kind == block.Title || kind == block.Masthead || kind == block.Heading {
		return
	}
	main := r.mainMeeting()
	m := fact.Meeting{Series: int(x.series), Ordinal: int(x.ordinal), Level: x.level, Mode: x.mode, Status: schema.Mentioned}
	if m.Series == fact.None {
		m.Series = main.Series
	}
	if m.Series == fact.None && (m.Ordinal > 0 && !x.next || !x.again && r.ofOthers(x.From)) {
		return
	}
	ahead := x.next || (r.future(s.From, x.From) || r.future(x.To, min(s.To, x.To+3))) && m.Series == main.Series && m.Ordinal > main.Ordinal
	switch {
	case ahead && (m.Series == main.Series):
		m.Status = schema.Planned
		if m.Ordinal == 0 && main.Ordinal > 0 && (x.level == "" || x.level == main.Level) {
			m.Ordinal = main.Ordinal + 1
			m.Notes = append(m.Notes, schema.Provenance{Field: "ordinal", Origin: schema.OriginResolved, Basis: "the next one after the meeting that is reported"})
		}
	case x.next && x.series >= 0 || r.toConvene(x, s):
		m.Status = schema.Planned
	case x.year > 0 && m.Series != fact.None && !r.editionOf(&main, x.year):
		m.Date = schema.Date{Year: x.year}.EDTF()
	case m.Ordinal == 0 && r.announced(x, s, &main):
		m.Status = schema.Planned
	case m.Ordinal == 0 && r.datedApart(x, s, &main):
	case m.Ordinal == 0 && x.series >= 0 && main.Status == schema.Held && int32(main.Series) == x.series && r.lastOf(x):
	case m.Ordinal == 0, m.Series == fact.None, m.Series == main.Series && m.Ordinal == main.Ordinal:
		return
	}
	if m.Series == fact.None {
		m.Ordinal = 0
	}
	if ahead && !x.next && m.Ordinal == 0 || x.again && r.Token(x.From).In(lex.ClassFuture) && len(r.dates.In(x.To, s.To)) == 0 {
		return
	}
	m.Basis = fact.Basis{Spans: []text.Span{r.Span(s.From, s.To)}, Rule: statusRules[m.Status], Notes: m.Notes}
	s.To = r.reach(x, s)
	if m.Status == schema.Mentioned {
		s.To = r.beforeModal(x.To, s.To)
	}
	if d := r.dateOfOther(x, s); d != nil && !(m.Status == schema.Planned && r.past(d)) {
		r.setDate(&m, d)
	}
	r.placeAfter(&m, x, s)
	if !r.knownMeeting(&m) {
		r.all = append(r.all, m)
	}
}

// reach returns the token up to which a sentence tells of a session: the first
// one after it at which something else begins, a verb that is none of holding
// or planning, another clause, a semicolon.
func (r *reader) reach(x *session, s lex.Sentence) int32 {
	for i := x.To; i < s.To; i++ {
		switch t := &r.Tokens[i]; {
		case t.Is(lex.FlagSemicolon | lex.FlagColon), r.Is(i, lex.That, lex.But, lex.While), t.In(lex.ClassSubordinate) && !r.Is(i, lex.As):
			return i
		case !t.In(lex.ClassVerb) || t.Is(lex.FlagCapital) || t.Role.Has(lex.RoleNominal|lex.RoleAdjective) && !r.Token(i-1).In(lex.ClassModal) && !r.Is(i-1, lex.To):
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

// heldLater returns the verb by which what is before token i is or was
// held, "was held", "will convene", before any comma or other verb; else -1.
func (r *reader) heldLater(i, to int32) int32 {
	for ; i < to; i++ {
		switch t := &r.Tokens[i]; {
		case t.In(lex.ClassHold|lex.ClassMeet) && r.Token(r.stem(i)).In(lex.ClassBe|lex.ClassModal):
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
	if ds := r.dates.In(x.To, s.To); len(ds) > 0 && ds[0].EDTF != "" {
		return &ds[0]
	}
	if at := body.HeldBefore(r.Text, x.From-1, s.From); at >= 0 {
		if ds := r.dates.In(at, x.From); len(ds) > 0 && ds[0].EDTF != "" {
			return &ds[0]
		}
		if ds := r.dates.In(s.From, at); len(ds) > 0 && ds[0].EDTF != "" && r.opens(&ds[0], *x) {
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

// ofOthers reports whether the meeting whose noun is at i has a name that
// is not the one of a series: "the next Foreign Ministers’ meeting".
func (r *reader) ofOthers(i int32) bool {
	for at := i - 1; at > i-10 && at >= 0 && !r.Is(at, lex.Next); at-- {
		switch t := &r.Tokens[at]; {
		case t.Name() && !body.LevelWord(r.Text, at):
			return true
		case t.In(lex.ClassDeterminer | lex.ClassPreposition):
			return false
		}
	}
	return false
}

// lastOf reports whether a session is the one before the reported meeting:
// "since the last Harbour Group meeting".
func (r *reader) lastOf(x *session) bool {
	word := r.TokenText(x.From - 1)
	return (word == "last" || word == "previous") && r.Token(x.To-1).In(lex.ClassMeeting) && x.To-x.From > 1
}

// toConvene reports whether a session of a named series is what somebody is to
// hold: "asked their ministers to convene a Ports Committee meeting".
func (r *reader) toConvene(x *session, s lex.Sentence) bool {
	if main := r.mainMeeting(); x.series < 0 || int32(main.Series) == x.series || x.ordinal > 0 || x.year > 0 {
		return false
	}
	return r.toHold(x, s)
}

// toHold reports whether "to hold" or the like is before a session.
func (r *reader) toHold(x *session, s lex.Sentence) bool {
	at := body.HeldBefore(r.Text, x.From-1, s.From)
	return at > s.From && r.Tokens[at].In(lex.ClassHold) && r.Tokens[at].In(lex.ClassBase) && r.Is(at-1, lex.To)
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

// editionOf reports whether the reported meeting is the one of a year.
func (r *reader) editionOf(main *fact.Meeting, year int) bool {
	first, last, ok := main.Date.Bounds()
	return ok && first.Year() <= year && year <= last.Year()
}

// announced reports whether a meeting of the reported series without any
// number is yet to come on a date of its own: "to include an in-person meeting
// as early as next week".
func (r *reader) announced(x *session, s lex.Sentence, main *fact.Meeting) bool {
	if main.Status != schema.Held || int32(main.Series) != x.series || main.Ordinal > 0 || !r.future(s.From, x.From) {
		return false
	}
	ds := r.dates.In(x.To, s.To)
	return len(ds) > 0 && ds[0].EDTF != "" && ds[0].EDTF != main.Date
}

// datedApart reports whether a session of the reported series is told from the
// reported meeting by a date of its own right after it: "the last meeting in
// December".
func (r *reader) datedApart(x *session, s lex.Sentence, main *fact.Meeting) bool {
	if main.Status != schema.Held || main.Date == "" || int32(main.Series) != x.series || x.series < 0 || !r.Is(x.To, lex.In, lex.On) || !r.Token(x.To-1).In(lex.ClassMeeting) {
		return false
	}
	ds := r.dates.In(x.To, min(s.To, x.To+6))
	if len(ds) == 0 || ds[0].From > x.To+2 {
		return false
	}
	first, last, ok := ds[0].EDTF.Bounds()
	from, to, known := main.Date.Bounds()
	return ok && known && (last.Before(from) || first.After(to))
}

// mainMeeting returns the meeting that the statement reports, or one of nothing.
func (r *reader) mainMeeting() fact.Meeting {
	if len(r.all) > 0 {
		return r.all[0]
	}
	return fact.Meeting{Series: fact.None}
}

// knownMeeting reports whether the text has named the meeting before, and adds
// the place to it, with a date and a city that were still open.
func (r *reader) knownMeeting(m *fact.Meeting) bool {
	for i := fact.First(r.all); i < len(r.all); i++ {
		o := &r.all[i]
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
