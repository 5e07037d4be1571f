package meeting

import (
	"slices"
	"time"

	"dialoguec/compile/block"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
)

// acted finds the meeting at which, or after which, the first sentences say that
// somebody did something, "This was decided at the third meeting, held yesterday",
// or that was held and then did something itself: "The talks held in Lima today
// covered".
func (r *reader) acted(all []session) []session {
	for i := range all {
		x := &all[i]
		s := r.Sentences[x.sentence]
		if x.foreign || x.next || r.Token(x.From-1).In(previous) || r.verdicts.yetToCome(x, s) || !r.reportsEarly(x) {
			continue
		}
		edge := r.atEdge(x, s)
		if edge || r.attended(x, s) || r.lately(x, s) && (r.actedAt(x, s) || r.heldSubject(x, s)) || r.opensAt(x, s) || r.saidAt(x, s) || r.actsItself(x, s, all) || r.followed(x, all) || r.titled(x, s, all) {
			found := *x
			found.edge = edge
			return []session{found}
		}
	}
	return nil
}

// actsItself reports whether the first sentence begins with a session, counted or told by
// its day, of the series that the title names, and says what it did: "The fourth
// Dialogue, co-chaired by A and B, covered".
func (r *reader) actsItself(x *session, s lex.Sentence, all []session) bool {
	if r.BodySentence(x.sentence) != 0 || x.series < 0 || x.ordinal == 0 && x.day == nil {
		return false
	}
	from := x.From
	if x.day != nil {
		from = x.day.From
	}
	verb := r.Ahead(x.To, min(s.To, x.To+40)).SkipParens()
	for inserted := verb.In(lex.FlagComma); inserted && !verb.Done() && !(verb.Peek(-1).Is(lex.FlagComma) && verb.In(lex.ClassPast) && !verb.In(lex.FlagCapital) && verb.At > x.To+2); {
		verb = verb.Next()
	}
	titled := slices.ContainsFunc(all, func(y session) bool {
		return y.series == x.series && y.ordinal == 0 && r.BlockOf(r.Sentences[y.sentence]).Kind == block.Title
	})
	return r.Ahead(s.From, s.To).SkipAll(counting).At >= from && verb.In(lex.ClassPast) && (titled || x.day != nil)
}

// opensAt reports whether the first sentence begins with a session, counted and of a
// series, and says without any day what was done there: "At the third Port Dialogue, the
// Ministers agreed".
func (r *reader) opensAt(x *session, s lex.Sentence) bool {
	return r.BodySentence(x.sentence) == 0 && x.series >= 0 && x.ordinal > 0 && r.Is(s.From, lex.At, lex.During) && r.Back(x.From-1, s.From).SkipAll(counting).At == s.From &&
		len(r.dates.In(s.From, s.To)) == 0 && !r.verdicts.awaits(s)
}

// attended reports whether a sentence begins with those who were in a session, which is
// counted, and what they did: "Participants in the third Dialogue agreed".
func (r *reader) attended(x *session, s lex.Sentence) bool {
	return x.ordinal > 0 && series.AttendeesBefore(r.Text, x.From, s.From) && r.finiteBefore(s.To, lex.Sentence{Phrase: lex.PhraseOf(x.To, s.To)})
}

// counted returns the meeting at which somebody acted, if its number is printed
// and the one that was found is spoken of later, in the same series, without one:
// "A and B agreed at the 33rd Dialogue held on May 3. They co-chaired the dialogue."
func (r *reader) counted(held, all []session) []session {
	if len(held) != 1 || held[0].ordinal > 0 || held[0].year > 0 {
		return held
	}
	first := r.acted(all)
	if len(first) == 0 || first[0].ordinal == 0 || first[0].named || first[0].sentence > held[0].sentence || held[0].series >= 0 && first[0].series != held[0].series {
		return held
	}
	return first
}

// followed reports whether the parties did after a session what the first sentence
// says, and that is no other meeting: "Following the fourth Dialogue held in Lima,
// the parties issued a joint statement".
func (r *reader) followed(x *session, all []session) bool {
	s := r.Sentences[x.sentence]
	if r.BodySentence(x.sentence) != 0 || x.ordinal == 0 || !r.follows(x, s) {
		return false
	}
	c := r.Ahead(x.To, s.To).Seek(lex.FlagComma)
	met := slices.ContainsFunc(all, func(y session) bool { return y.sentence == x.sentence && y.From > c.At })
	return !met && !c.Done() && !r.Holds(lex.PhraseOf(c.At, s.To), lex.ClassHold|lex.ClassMeet)
}

// titled reports whether the title counts the same meeting of the same series, and a
// sentence of the body has a day of it that is not still to come.
func (r *reader) titled(x *session, s lex.Sentence, all []session) bool {
	if x.series < 0 || x.ordinal == 0 || r.BlockOf(s).Kind == block.Title {
		return false
	}
	titled := slices.ContainsFunc(all, func(y session) bool {
		return y.series == x.series && y.ordinal == x.ordinal && r.BlockOf(r.Sentences[y.sentence]).Kind == block.Title
	})
	if !titled || r.verdicts.awaits(s) {
		return false
	}
	d := r.days.nearest(r.dates.In(s.From, s.To), *x)
	return d != nil && d.First.Full()
}

// dayOf finds the meeting that the first sentence of the body counts, with a day
// shortly before the statement, whatever it says of it: "Oslo welcomed delegates to
// the second session of the Council on 3 May".
func (r *reader) dayOf(all []session) []session {
	for i := range all {
		x := &all[i]
		s := r.Sentences[x.sentence]
		if r.reportsEarly(x) && x.series >= 0 && x.ordinal > 0 && !x.foreign && !x.next && !r.verdicts.yetToCome(x, s) && !r.verdicts.reliedOn(x, s) && !r.verdicts.isBeside(x, s) && r.lately(x, s) {
			return []session{*x}
		}
	}
	return nil
}

// countedFirst returns the meeting that the first sentences count, with a day, instead
// of one without a number of which a later sentence tells: "On 3 May Lima housed the
// third Dialogue. A also met B."
func (r *reader) countedFirst(held, all []session) []session {
	if len(held) != 1 || held[0].ordinal > 0 || held[0].year > 0 || held[0].announced {
		return held
	}
	if ahead := r.verdicts.announcedSession(all); len(ahead) == 1 && ahead[0].ordinal > 0 && held[0].series == ahead[0].series && r.beingHeld(&held[0]) {
		return ahead
	}
	if first := r.dayOf(all); len(first) > 0 && first[0].sentence < held[0].sentence && (held[0].series < 0 || held[0].series != first[0].series) {
		return first
	}
	return held
}

// beingHeld reports whether a session is told as one that is under way or about to be:
// "is being convened".
func (r *reader) beingHeld(x *session) bool {
	s := r.Sentences[x.sentence]
	being := r.Ahead(x.To, s.To).SkipParens().Skip(lex.ClassBe)
	return r.TokenText(being.At) == "being" && being.Next().In(lex.ClassHold) || r.TokenText(x.From-1) == "being"
}

// follows reports whether a sentence begins with a session that something came
// after: "Following the fourth Dialogue".
func (r *reader) follows(x *session, s lex.Sentence) bool {
	if !r.Is(s.From, lex.Following) {
		return false
	}
	return r.Back(x.From-1, s.From).SkipAll(counting).At == s.From
}

// reportsEarly reports whether a session is in one of the first three sentences of
// the body.
func (r *reader) reportsEarly(x *session) bool {
	n := r.BodySentence(x.sentence)
	return 0 <= n && n < 3
}

// actedAt reports whether a session is where or when somebody did what the verb
// of its sentence says: "agreed at the", "A and B, in a meeting on May 3, agreed",
// or for which they came: "visited Peru for the", "to attend the".
func (r *reader) actedAt(x *session, s lex.Sentence) bool {
	in := r.Back(x.From-1, s.From).SkipAll(counting).Until(func(t *lex.Token) bool {
		return t.In(lex.ClassPreposition|lex.ClassVerb) && !t.Is(lex.FlagCapital)
	})
	if in.Done() {
		in = in.To(s.From)
	}
	if r.within(x.From) {
		return r.finiteBefore(s.To, s)
	}
	verb := in.SkipWord(lex.In)
	switch {
	case in.Is(lex.For), verb.In(joining) && verb.Next().Is(lex.To):
		return r.Holds(lex.PhraseOf(s.From, in.At), coming)
	case in.Is(lex.At, lex.During), in.Is(lex.In) && x.From < in.At+5:
		return in.At == s.From || r.Token(in.At-1).Is(lex.FlagComma) || r.finiteBefore(in.At, s)
	}
	return false
}

// within reports whether what begins at token i is that in which something was done:
// "in the framework of the third", "as part of the", "under the".
func (r *reader) within(i int32) bool {
	of := r.Back(i-1, 0).SkipAll(counting).SkipAll(annual).SkipAll(counting)
	return of.Is(lex.Of) && of.Next().In(within) || of.Is(lex.Under)
}

// saidAt reports whether the first sentence of the body says what somebody said at a
// counted session, and prints no day of it: "A said at the third session of the".
func (r *reader) saidAt(x *session, s lex.Sentence) bool {
	in := r.Back(x.From-1, s.From).SkipAll(counting)
	if r.BodySentence(x.sentence) != 0 || x.ordinal == 0 || x.series < 0 || !in.Is(lex.At, lex.During) || len(r.dates.In(s.From, s.To)) > 0 {
		return false
	}
	return r.Any(lex.PhraseOf(max(s.From, in.At-3), in.At), func(t *lex.Token) bool { return t.In(lex.ClassReport) && !t.Is(lex.FlagCapital) })
}

// atEdge reports whether somebody acted when a counted session opened or closed, or that
// itself is what a sentence tells of: "said so at the closing ceremony of the third
// session", "The opening of the third session brought together".
func (r *reader) atEdge(x *session, s lex.Sentence) bool {
	of := r.Back(x.From-1, s.From).SkipAll(counting)
	edge := of.Next()
	if x.ordinal == 0 || !of.Is(lex.Of) || !edge.In(edges) {
		return false
	}
	c := edge.SkipAll(lex.Any{edges, lex.ClassMeeting, lex.ClassDeterminer})
	if c.Done() {
		return r.Any(lex.PhraseOf(x.To, s.To), func(t *lex.Token) bool { return t.In(lex.ClassPast) && t.In(lex.ClassVerb) })
	}
	return c.Is(lex.At, lex.During) && r.finiteBefore(c.At, s)
}

// heldSubject reports whether a session begins its sentence, held on a day, and a
// verb says what it did.
func (r *reader) heldSubject(x *session, s lex.Sentence) bool {
	first := r.Ahead(s.From, s.To).SkipAll(counting)
	held := r.Ahead(x.To, s.To).Until(func(t *lex.Token) bool { return t.In(lex.ClassVerb) && !t.Is(lex.FlagCapital) || t.In(building) })
	return first.At >= x.From && held.In(lex.ClassHold) && held.In(lex.ClassParticiple)
}

// finiteBefore reports whether a verb in the past is before token i in a sentence.
func (r *reader) finiteBefore(i int32, s lex.Sentence) bool {
	return r.Any(lex.PhraseOf(s.From, i), func(t *lex.Token) bool { return t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) })
}

// latest is how long before the statement a meeting that it reports was.
const latest = 40 * 24 * time.Hour

// lately reports whether a session was on a day of its sentence, shortly before
// the statement was made; a day without a year was.
func (r *reader) lately(x *session, s lex.Sentence) bool {
	dates := r.dates.In(s.From, s.To)
	d := r.days.nearest(dates, *x)
	if d == nil {
		return slices.ContainsFunc(dates, func(d date.Date) bool { return d.EDTF == "" && d.First.Day > 0 })
	}
	if !d.First.Full() && !d.Relative {
		return false
	}
	issued, _, known := r.dates.Issued.EDTF.Bounds()
	first, _, ok := d.EDTF.Bounds()
	return ok && (!known || issued.Sub(first) < latest)
}
