package meeting

import (
	"slices"

	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
)

// dayBefore returns the date by which a session is told from others: "the July 15,
// 2030 session", "last year at the Ports Dialogue", "since 2030, when the last round";
// nil if none is.
func (r sessions) dayBefore(x *session, s lex.Sentence) *date.Date {
	c := r.Back(x.From-1, s.From)
	if d := r.dateEnding(c.At+1, s); d != nil {
		if d.Relative || x.series < 0 && r.Is(x.To, lex.Of, lex.Between, lex.With) || !r.Token(d.From-1).In(lex.Any{lex.ClassDeterminer, lex.RoleOwn}) && !r.Token(d.From).In(lex.ClassDeterminer) || r.pluralSession(x) {
			return nil
		}
		return d
	}
	if c = c.SkipAll(lex.Any{previous, newest, lex.ClassLevel}); !c.In(lex.Any{lex.ClassDeterminer, lex.ClassPreposition, lex.ClassConjunction, lex.FlagCapital, lex.FlagComma}) && c.Next().Is(lex.The) {
		c = c.Next() // "at the renewed Dialogue"
	}
	c = c.SkipAll(lex.ClassDeterminer)
	when := c.SkipAll(lex.ClassPronoun)
	switch {
	case when.Is(lex.When):
		c = when.Next().Skip(lex.FlagComma)
	case c.Is(lex.At, lex.During) && x.series >= 0:
		c = c.Next()
	default:
		return nil
	}
	return r.dateEnding(c.At+1, s)
}

// dateEnding returns the date that ends before token i and is known; nil if none does.
func (r *reader) dateEnding(i int32, s lex.Sentence) *date.Date {
	ds := r.dates.In(s.From, i)
	if n := len(ds) - 1; n >= 0 && ds[n].To == i && ds[n].EDTF != "" {
		return &ds[n]
	}
	return nil
}

// sinceLast returns the session of which "the first meeting since 2029", "for the first
// time since 2029" tells: the one before. The preposition is at token i.
func (r sessions) sinceLast(i, sentence int32) (session, bool) {
	s := r.Sentences[sentence]
	noun := r.Back(i-1, s.From)
	if !r.Is(i, lex.Since) || !noun.Is(lex.Time) && !noun.In(lex.ClassMeeting) {
		return session{}, false
	}
	first := noun.Next().Until(counts)
	ds := r.dates.In(i+1, min(s.To, i+8))
	if first.Token().Num != 1 || !first.In(lex.ClassOrdinal) || len(ds) == 0 || ds[0].From > i+2 || ds[0].EDTF == "" {
		return session{}, false
	}
	return session{From: i, To: i + 1, sentence: sentence, series: -1, since: true, day: &ds[0]}, true
}

// counts reports whether a token counts a meeting, or is none of the words that may be
// between the count and its noun: "first ministerial meeting".
func counts(t *lex.Token) bool {
	return t.In(lex.ClassOrdinal) || !t.In(lex.Any{lex.ClassLevel, lex.FlagHyphen, describing})
}

// nextHeld returns the session of which "will next convene", "will next be held" tells.
func (r sessions) nextHeld(i, sentence int32) (session, bool) {
	verb := r.Ahead(i+1, r.Sentences[sentence].To).SkipWord(lex.Be)
	ok := r.Is(i, lex.Next) && r.Token(i-1).In(lex.ClassModal) && (verb.In(lex.ClassHold) || r.meets(verb.At) && verb.At == i+1)
	return session{From: i, To: verb.At + 1, sentence: sentence, series: -1, next: true, again: true}, ok
}

// lastMet returns the session of which "They last met in Lima" tells after a sentence that
// begins with the name of a series, or those who meet under it.
func (r sessions) lastMet(all []session, i, sentence int32) (session, bool) {
	s := r.Sentences[sentence]
	if !r.meets(i) || !r.Token(i-1).In(previous) || !r.Back(i-2, s.From).SkipAll(lex.ClassPronoun).Done() || i-2 < s.From {
		return session{}, false
	}
	named := slices.ContainsFunc(fact.Recent(all), func(x session) bool {
		return x.series >= 0 && r.Sentences[x.sentence].Block == s.Block && x.sentence < sentence
	})
	return session{From: i, To: i + 1, sentence: sentence, series: -1, again: true}, named
}

// countedAlone reports whether the ordinal at token i stands for a meeting of the dialogue that
// was spoken of right before: "The first was held in Lima in May 2029, the second in Suva in 2030".
func (r sessions) countedAlone(all []session, i, sentence int32) bool {
	s := r.Sentences[sentence]
	if t := &r.Tokens[i]; len(all) == 0 || t.Num == 0 || !t.In(lex.ClassOrdinal) && !t.Is(lex.FlagOrdinal) || !r.Is(i-1, lex.The) {
		return false
	}
	last, before := &all[len(all)-1], r.Back(i-2, s.From)
	if before.Done() {
		near := last.sentence < sentence && sentence-last.sentence < 3 && (last.series >= 0 || last.ordinal > 0) && r.BodySentence(last.sentence) >= 0
		return near && (r.Token(i+1).In(lex.ClassBe) && r.Token(i+2).In(lex.ClassHold) || r.verdicts.tookPlace(i+1))
	}
	row := last.alone || last.series >= 0 && last.ordinal > 0 && last.ordinal+1 == int32(r.Tokens[i].Num)
	return row && last.sentence == sentence && r.Is(i+1, lex.In, lex.On, lex.At) && before.Skip(lex.FlagComma).SkipWord(lex.And).At < before.At
}

// notReported reports whether the newest meeting, as a sentence calls it, is not the reported
// one: it has another day, which is over.
func (r asides) notReported(o *other) bool {
	if r.Holds(lex.PhraseOf(max(0, o.From-5), o.From), previous) || r.Token(o.To).In(previous) {
		return true
	}
	s := o.s
	s.To = r.reach(o.session, s)
	d := r.dateOfOther(o.session, s)
	return !r.Holds(lex.PhraseOf(max(0, o.From-5), o.From), newest) || d != nil && read.Apart(d.EDTF, o.main.Date) && r.past(d)
}

// dated reports whether a session of the reported series is told from the reported
// meeting by the date before it.
func (r asides) dated(o *other) bool {
	return o.day != nil && o.series != fact.None && o.series == o.main.Series && (o.since || o.main.Date == "" && r.isBefore(o.session) || read.Apart(o.day.EDTF, o.main.Date) && r.past(o.day))
}
