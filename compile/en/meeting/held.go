package meeting

import (
	"iter"
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// heldSessions finds the meeting, seldom meetings, that the statement
// reports: the first sentence of the body that says that one was held, with
// the ordinal that the title or a later sentence has for it.
func (r *reader) heldSessions(all []session) []session {
	var held []session
	year := r.titleYear(all)
	for i := range all {
		x := &all[i]
		s := r.Sentences[x.sentence]
		kind := r.BlockOf(s).Kind
		if x.foreign || x.next || x.alone || year > 0 && x.year > 0 && x.year != year || kind == block.Title || kind == block.Caption || len(held) > 0 && x.sentence != held[0].sentence {
			continue
		}
		if len(held) > 0 && (x.series < 0 || x.series == held[0].series || !r.listed(&held[len(held)-1], x) && (!r.datedMeeting(x, s) || !r.besides(&held[len(held)-1], x))) {
			continue
		}
		if rule := r.verdicts.heldRule(all, i); rule != nil && r.early(x) {
			x.rule = rule
			held = append(held, *x)
		}
	}
	held = r.counted(r.unnamed(r.afterLaunch(held, all)), all)
	for _, find := range [...]func([]session) []session{r.acted, r.titleSession, r.verdicts.announcedSession, r.dayOf, r.verdicts.namedAhead} {
		if len(held) == 0 {
			held = find(all)
		}
	}
	held = r.announcedFirst(r.countedFirst(held, all), all)
	if several := r.severalHeld(held, all); len(several) > 1 {
		return several
	}
	if len(held) == 1 {
		r.complete(&held[0], all)
	}
	return held
}

// announcedFirst returns the meeting that a statement announces before it tells of the one
// that was held, if that was an earlier one, long ago: "will co-chair the sixth session on
// Monday. The fifth session took place in 2019".
func (r *reader) announcedFirst(held, all []session) []session {
	if len(held) != 1 || held[0].ordinal == 0 {
		return held
	}
	x := &held[0]
	s := r.Sentences[x.sentence]
	day := r.days.nearest(r.dates.In(s.From, s.To), *x)
	if day == nil || !r.days.longBefore(day) {
		return held
	}
	if next := r.verdicts.announcedSession(all); len(next) > 0 && next[0].sentence < x.sentence && (x.series < 0 || next[0].series == x.series) && next[0].ordinal > x.ordinal {
		return next
	}
	return held
}

// afterLaunch returns the first meeting of a dialogue, if the one that was found is no
// more than that somebody launched the dialogue, on another day: "In March they launched
// the Dialogue. Its inaugural meeting took place in May".
func (r *reader) afterLaunch(held, all []session) []session {
	if len(held) != 1 || held[0].ordinal > 0 || held[0].series < 0 || !r.Holds(lex.PhraseOf(max(0, held[0].From-6), held[0].From), announcing) {
		return held
	}
	for i, y := range all {
		if y.ordinal == 1 && (y.series < 0 || y.series == held[0].series) && r.onOtherDay(&y, &held[0]) && r.early(&y) {
			if rule := r.verdicts.heldRule(all, i); rule != nil {
				y.series, y.rule = held[0].series, rule
				return []session{y}
			}
		}
	}
	return held
}

// besides reports whether a session is told of beside the one before it, joined
// to it or with a day between them, and not as what that one is for.
func (r *reader) besides(x, y *session) bool {
	if r.within(y.From) {
		return false // "convened the second Panel on 3 May, under the auspices of the Dialogue"
	}
	return r.verdicts.joins(x.To, y.From) || len(r.dates.In(x.To, y.From)) > 0 || r.Holds(lex.PhraseOf(x.To, y.From), lex.ClassHold|lex.ClassMeet)
}

// listed reports whether two counted sessions follow each other in a list: "co-chaired
// the third Dialogue, the second Forum and the first Council".
func (r *reader) listed(x, y *session) bool {
	if x.ordinal == 0 || y.ordinal == 0 {
		return false
	}
	return !r.Any(lex.PhraseOf(x.To, y.From), func(t *lex.Token) bool {
		return !t.In(counting) && !t.Is(lex.FlagComma) && t.Word != lex.And
	})
}

// early reports whether a session is where a statement says what it
// reports: in the opening, or anywhere if the title names its series.
func (r *reader) early(x *session) bool {
	if r.BodySentence(x.sentence) < lex.Opening {
		return true
	}
	for i := range r.series.Dialogues {
		d := &r.series.Dialogues[i]
		if r.BlockOf(r.Sentences[d.Sentence]).Kind == block.Title && d.Series >= 0 && d.Series == x.series {
			return true
		}
	}
	return false
}

// titleYear returns the year by which the title names the edition that is
// reported; 0 if it names none.
func (r *reader) titleYear(all []session) int {
	for i := range all {
		if r.BlockOf(r.Sentences[all[i].sentence]).Kind == block.Title && all[i].year > 0 {
			return all[i].year
		}
	}
	return 0
}

// future reports whether the tokens hold a word that makes what follows yet to come;
// "agreed at the third Dialogue" and "was decided by the Council" do not.
func (r *reader) future(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.Tokens[i].In(lex.ClassFuture) && !r.Tokens[i].Is(lex.FlagCapital) && !r.Is(i+1, lex.At, lex.During) && !(r.Is(i+1, lex.To) && r.Is(i+2, lex.This, lex.It)) && !(r.Is(i+1, lex.By) && r.Is(i-1, lex.Was, lex.Were)) {
			return true
		}
	}
	return false
}

// datedMeeting reports whether a session of its own met on a day of its own.
func (r *reader) datedMeeting(x *session, s lex.Sentence) bool {
	return len(r.dates.In(x.To, s.To)) > 0
}

// titleSession takes the meeting from the title, if the body never says
// that it was held.
func (r *reader) titleSession(all []session) []session {
	for _, x := range all {
		kind := r.BlockOf(r.Sentences[x.sentence]).Kind
		if (kind == block.Title || kind == block.Heading) && (x.series >= 0 || x.ordinal > 0) && !x.next {
			if si, ok := r.announcement(); ok {
				x.sentence, x.announced = si, true
			}
			x.announced = x.announced || r.toBeHeld(&x)
			if body := r.verdicts.announcedSession(all); x.announced && len(body) > 0 && body[0].series == x.series {
				return body
			}
			return []session{x}
		}
	}
	return nil
}

// toBeHeld reports whether a title says that a session is to be held: "Chile and
// Peru to Hold First Meeting of the Ports Dialogue".
func (r *reader) toBeHeld(x *session) bool {
	before := r.Back(x.From-1, r.Sentences[x.sentence].From).Within(8)
	if hold := before.Seek(lex.ClassHold); hold.In(lex.ClassBase) && hold.Next().Is(lex.To) {
		return true
	}
	be := before.Seek(venue).Next().SkipAll(lex.ClassDeterminer)
	return be.In(lex.ClassBe) && be.Next().Is(lex.To) // "Lima to be venue of the third session"
}

// announcement finds the sentence of the opening that says that something will
// take place on a day; a statement without it is no announcement. What will be done by a
// day, or in a year, is what the parties decided.
func (r *reader) announcement() (int32, bool) {
	for si, s := range r.Sentences {
		if kind := r.BlockOf(s).Kind; kind != block.Paragraph {
			continue
		}
		if r.BodySentence(int32(si)) > 2 {
			break
		}
		if slices.ContainsFunc(r.dates.In(s.From, s.To), r.isAppointed) && r.verdicts.awaits(s) {
			return int32(si), true
		}
	}
	return 0, false
}

// isAppointed reports whether a date may be the one of a meeting: it is no year, and
// nothing is to be done by it, "by the end of May 2032".
func (r *reader) isAppointed(d date.Date) bool {
	return d.Relative || d.First.Month > 0 && !r.Any(lex.PhraseOf(max(0, d.From-4), d.From), func(t *lex.Token) bool { return t.Word == lex.By })
}

// complete gives the held session the series and the ordinal that other
// places of the text print for it: its title first, then "this third meeting". A call has
// neither: what it speaks of is another meeting.
func (r *reader) complete(x *session, all []session) {
	if x.call {
		return
	}
	for i := range all {
		y := &all[i]
		title := r.BlockOf(r.Sentences[y.sentence]).Kind == block.Title
		if x.series < 0 && (title || y.sentence == x.sentence) && r.ofSeries(y) {
			x.series = y.series
		}
		if x.ordinal == 0 && r.counts(y, x, title) {
			x.ordinal = y.ordinal
		}
		if x.level == "" && title {
			x.level = y.level
		}
		if x.year == 0 && (title || y.sentence == x.sentence) {
			x.year = y.year
		}
	}
	if x.series < 0 && !x.visit && !x.told {
		x.series = r.onlySeries()
	}
	if x.ordinal == 0 && x.series >= 0 {
		x.ordinal = r.onlyCount(x.series, all)
	}
}

// onlyCount returns the number with which the text speaks twice of a meeting of a series as
// what did something, if it counts no other one: "The 36th Ports Council (PC) renewed",
// "The 36th PC also gave"; else 0.
func (r *reader) onlyCount(of int32, all []session) int32 {
	times, only := 0, int32(0)
	for i := range all {
		y := &all[i]
		if y.series != of || y.ordinal == 0 || y.next {
			continue
		}
		s := r.Sentences[y.sentence]
		subject := r.Back(y.From-1, s.From).SkipAll(counting).Done()
		if y.ordinal == 1 || only > 0 && y.ordinal != only || !subject || len(r.dates.In(s.From, s.To)) > 0 {
			return 0
		}
		times, only = times+1, y.ordinal
	}
	if times < 2 {
		return 0
	}
	return only
}

// ofSeries reports whether a session is a meeting of a series of the text that may be the
// one that is reported: none on whose margins something was, and none that was put off.
func (r *reader) ofSeries(y *session) bool {
	s := r.Sentences[y.sentence]
	return y.series >= 0 && !y.foreign && !r.verdicts.isBeside(y, s) && !r.verdicts.putOff(y.To, s.To)
}

// counts reports whether the number that is printed with session y, which may be in the
// title, is that of session x.
func (r *reader) counts(y, x *session, title bool) bool {
	switch {
	case y.ordinal == 0 || y.foreign:
		return false
	case y.sentence == x.sentence && y.series >= 0 && y.series == x.series && y.To <= x.From && !y.next && r.Token(x.From).In(lex.ClassMeet):
		return true // "The third Dialogue meets today"
	case x.announced && r.announcedToo(y, x):
		return true
	case y.named || y.series >= 0 && y.series != x.series:
		return false
	}
	return title || r.thisMeeting(y) && !r.isAnnual(y, x) && !r.onOtherDay(y, x)
}

// isAnnual reports whether a session is told as one of those that are held every year: what
// is the first one then is a part of it.
func (r *reader) isAnnual(y, x *session) bool {
	return y.ordinal == 1 && y.series < 0 && r.Holds(r.Sentences[x.sentence].Phrase, annual)
}

// announcedToo reports whether a session of the same series, whose number is printed, is
// the one that is announced: its sentence is of what is to come, on no other day.
func (r *reader) announcedToo(y, x *session) bool {
	s := r.Sentences[y.sentence]
	return !y.foreign && !y.named && y.series == x.series && r.BodySentence(y.sentence) < lex.Opening && len(r.dates.In(s.From, s.To)) == 0 && r.future(y.To, s.To)
}

// thisMeeting reports whether a session is spoken of as the present one: "this
// third meeting", "during the inaugural dialogue", "on the occasion of", "It was the
// sixth meeting".
func (r *reader) thisMeeting(y *session) bool {
	s := r.Sentences[y.sentence]
	for i := y.From - 1; i >= s.From && i > y.From-6; i-- {
		if r.Is(i, lex.This, lex.Today, lex.During) || r.Token(i).In(occasion) {
			return true
		}
	}
	was := r.Back(y.From-1, s.From).Until(counts).SkipAll(counting)
	if own := r.Ahead(y.To, s.To).Seek(lex.FlagComma).Next(); was.Is(lex.As) && was.At == s.From && own.Is(lex.This) && own.Next().In(lex.Any{lex.ClassMeeting, told}) {
		return true // "As the third meeting of the Dialogue, this session"
	}
	return was.In(lex.ClassBe) && was.Next().Is(lex.It) && was.At == s.From+1 || y.ordinal == 1 && !r.future(s.From, y.From) && !r.verdicts.yetToCome(y, s)
}

// onOtherDay reports whether the sentence of a session says that it was on another day
// than the one that is reported: "The inaugural dialogue was held in May 2029".
func (r *reader) onOtherDay(y, x *session) bool {
	s, t := r.Sentences[y.sentence], r.Sentences[x.sentence]
	s.To = r.reach(y, s)
	other, own := r.dateOfOther(y, s), r.days.nearest(r.dates.In(t.From, t.To), *x)
	if other == nil || y.sentence == x.sentence {
		return false
	}
	return own != nil && read.Apart(other.EDTF, own.EDTF) || own == nil && read.Apart(other.EDTF, r.dates.Issued.EDTF)
}

// otherEdition reports whether a series is named with the number of a meeting,
// or for one that is to be held: that need not be the one that is reported.
func (r *reader) otherEdition(d *series.Dialogue) bool {
	s := r.Sentences[d.Sentence]
	x := r.sessions.seriesSession(d, s)
	return x.next || x.ordinal > 0 || r.asides.toHold(&x, s) || x.From == d.From && series.MeetingDay(r.Text, d.To, s.To) > 0
}

// onlySeries returns the series of the text if it has just one and names it
// where it says what it reports, in the title or the opening; else -1.
func (r *reader) onlySeries() int32 {
	if len(r.series.All) == 1 {
		for i := range r.series.Dialogues {
			if d := &r.series.Dialogues[i]; d.Series == 0 && (r.BlockOf(r.Sentences[d.Sentence]).Kind == block.Title || r.BodySentence(d.Sentence) < lex.Opening && !r.otherEdition(d) && !r.onlyAhead() && !r.verdicts.beforehand(d.To, r.Sentences[d.Sentence].To)) {
				return 0
			}
		}
	}
	return fact.None
}

// onlyAhead reports whether the text says of a meeting of its one series that it is still to
// be held: "the Ports Dialogue annual meeting to be held this year".
func (r *reader) onlyAhead() bool {
	return slices.ContainsFunc(r.series.Dialogues, func(d series.Dialogue) bool {
		s := r.Sentences[d.Sentence]
		c := r.Ahead(series.AcronymEnd(r.Text, d.To, s.To), s.To).SkipAll(annual).Skip(lex.ClassMeeting)
		return d.Series == 0 && c.Is(lex.To) && c.Next().In(lex.ClassBe)
	})
}

// opening yields the sentences of the opening that are in paragraphs and items,
// with their indices.
func (r *reader) opening() iter.Seq2[int32, lex.Sentence] {
	return func(yield func(int32, lex.Sentence) bool) {
		for n, s := range r.Sentences {
			if kind := r.BlockOf(s).Kind; kind != block.Paragraph && kind != block.Item {
				continue
			}
			if si := int32(n); r.BodySentence(si) >= lex.Opening || !yield(si, s) {
				return
			}
		}
	}
}
