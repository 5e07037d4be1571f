package meeting

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// further enters the meetings of a journey beside the one that is reported, or announced,
// each by the sentence that tells on which day somebody with a name met, or is to meet,
// somebody with a name: "On 3 May Minister A met President B in Lima".
func (r *reader) further() {
	for si, s := range r.Sentences {
		if kind := r.BlockOf(s).Kind; kind != block.Paragraph && kind != block.Item || r.BodySentence(int32(si)) < 0 {
			continue
		}
		for i := s.From; i < s.To; i++ {
			if status := r.meetsOnDay(i, s); status != "" {
				r.enterFurther(session{From: i, To: i + 1, sentence: int32(si), series: -1}, status)
				break
			}
		}
	}
}

// meetsOnDay returns the status of a meeting of which the verb at i tells; "" if it tells
// of none.
func (r *reader) meetsOnDay(i int32, s lex.Sentence) schema.Status {
	before := r.Back(i-1, s.From).SkipAll(lex.ClassAdverb | lex.ClassDayWord)
	verb := r.Token(i)
	switch {
	case verb.In(told):
		if r.isAwaited(i, s) {
			return schema.Planned
		}
	case verb.Is(lex.FlagCapital):
	case r.verdicts.willDo(i):
		if r.somebody(i, s) && r.verdicts.meetsNamed(i, s) {
			return schema.Planned
		}
	case verb.In(receiving):
		if r.receivesGuest(i, s) || r.receivedBy(i, s) {
			return schema.Held
		}
	case verb.In(lex.ClassPast) && !before.In(lex.Any{previous, lex.ClassBe | lex.ClassHave | lex.ClassModal}) && r.somebody(i, s) && r.verdicts.meetsNamed(i, s):
		return schema.Held
	}
	return ""
}

// isAwaited reports whether the talks at token i, with somebody who has a name, are still to
// come: "Talks with President A are scheduled for", "The meeting with Minister A will take place".
func (r *reader) isAwaited(i int32, s lex.Sentence) bool {
	const longest = 30 // tokens of those with whom
	with := r.Ahead(i+1, s.To)
	guests := r.people.In(i, s.To)
	if !with.Is(lex.With) || len(guests) == 0 || !r.guestAt(with.At, guests[0]) {
		return false
	}
	verb := r.Ahead(guests[0].To, s.To).Within(longest).Until(func(t *lex.Token) bool {
		return (t.In(lex.ClassVerb|lex.ClassBe|lex.ClassModal) || relative(t)) && !t.Is(lex.FlagCapital)
	})
	return r.verdicts.awaitedAfter(verb.At, s.To)
}

// somebody reports whether what the verb at i is said of is somebody with a name, or stands
// for one: "Minister A met", "he will meet", "she was received".
func (r *reader) somebody(i int32, s lex.Sentence) bool {
	who := r.Back(i-1, s.From).SkipAll(lex.ClassAdverb | lex.ClassModal | lex.ClassBe)
	return len(r.people.In(s.From, i)) > 0 || who.In(lex.ClassPronoun)
}

// enterFurther enters such a meeting, if its sentence prints a day on which the text tells
// of no other one, or a place where it was that is not that of the other.
func (r *reader) enterFurther(x session, status schema.Status) {
	s := r.Sentences[x.sentence]
	s.To = r.clauseEnd(x.To, s.To)
	d := r.days.nearest(r.dates.In(s.From, s.To), x)
	if d == nil || !d.First.Full() || status == schema.Planned && r.past(d) || status == schema.Held && !r.justBefore(d) {
		return
	}
	r.sessions.qualify(&x, s)
	rule := meetingFurther
	if status == schema.Planned {
		rule = meetingPlanned
	}
	m := fact.Meeting{Series: fact.None, Status: status, Level: x.level, Mode: x.mode, Basis: r.Basis(rule, s.From, r.Sentences[x.sentence].To)}
	r.days.setDate(&m, d)
	if !r.places.placeIn(&m, s, x.From) {
		m.Country = "" // what they spoke of may be in a country too
		to := x.From
		if r.Token(x.From).In(toReceive) {
			to = s.To
		}
		r.places.placeTo(&m, s.From, to)
	}
	if !slices.ContainsFunc(r.all, func(o fact.Meeting) bool { return !apartFrom(&o, &m) }) {
		r.all = append(r.all, m)
	}
}

// clauseEnd returns where another clause begins after token i, which tells of something else:
// "met A and on 4 May visited", "will meet A, who", "will meet A and attend".
func (r *reader) clauseEnd(i, to int32) int32 {
	for ; i < to; i++ {
		next := r.Token(i + 1)
		if r.Any(lex.PhraseOf(i, i+1), relative) || r.Is(i, lex.And) && (r.Is(i+1, lex.On) || next.In(lex.ClassVerb|lex.ClassModal) && !next.Is(lex.FlagCapital)) {
			return i
		}
	}
	return to
}

// justBefore reports whether a date was over when the statement was made, and not long before.
func (r *reader) justBefore(d *date.Date) bool {
	const longest = 20 // days
	return r.dates.Issued.EDTF != "" && !r.verdicts.afterIssue(d.EDTF) && !r.olderThan(longest, *d)
}

// apartFrom reports whether two meetings cannot be one: they were on other days, or in cities
// of other countries.
func apartFrom(o, m *fact.Meeting) bool {
	return read.Apart(o.Date, m.Date) || o.City != "" && m.City != "" && o.Country != m.Country
}
