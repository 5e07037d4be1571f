package attend

import (
	"cmp"
	"slices"

	"dialoguec/compile/en/lex"
)

// cue is a word that says where those named after it, or before it, are in the
// meeting.
type cue struct {
	At     int32
	Before bool
	construct
	Side  string // of those who have no other
	Sure  bool   // Side is printed of those whom it names, and of nobody else
	Close bool   // those after it follow at once
	Row   bool   // so does each of them the one before
	Only  bool   // one person: the last before it, wherever that is in the clause, or the first after it
	Weak  bool   // it says nothing without another cue in the sentence
	// Resolved is why Side is that, if it is not printed.
	Resolved string
	Of       *entry // whom those after it accompany: he is of their side
}

// A mark is a token of a sentence that may be a cue, other than a verb.
type mark struct {
	*line
	At int32
}

// A reader reads the cue at a mark that its trigger lets through, if there is one.
type reader struct {
	reads string
	trigger
	read func(mark) (cue, bool)
}

// A trigger lets through the tokens that are of one of the classes, one of the
// words or of the lists, or the beginning of a phrase of the lists.
type trigger struct {
	class  lex.Class
	words  []lex.Word
	lists  lex.Any
	phrase bool
}

func (x *trigger) fires(t *lex.Token) bool {
	return t.In(x.class) || x.phrase && t.Is(lex.FlagHit) || slices.Contains(x.words, t.Word) || t.In(x.lists)
}

// readers are what a cue can be, other than a verb; the first that reads one is right.
var readers = [...]reader{
	{"officials representing X", trigger{class: lex.ClassParty, lists: lex.Any{somebody}}, mark.officials},
	{"and the delegation of Y by X, after “led by”", trigger{words: []lex.Word{lex.By}}, mark.ellipsis},
	{"and X that of Y, after “led the delegation”", trigger{words: []lex.Word{lex.That}}, mark.thatOf},
	{"under the leadership of X", trigger{lists: lex.Any{leadership, chair}}, mark.leadership},
	{"talks between X and Y", trigger{words: []lex.Word{lex.Between}}, mark.between},
	{"X and Y, in a meeting on 3 May,", trigger{words: []lex.Word{lex.In, lex.At, lex.During}}, mark.inMeeting},
	{"X spoke during talks with Y", trigger{words: []lex.Word{lex.With}}, mark.afterTalks},
	{"In his talks with X, Y said", trigger{words: []lex.Word{lex.In, lex.During}}, mark.talksWith},
	{"State Department and EU officials discussed", trigger{class: lex.ClassParty}, mark.officialsAct},
	{"with the participation of X; opening remarks from X", trigger{words: []lex.Word{lex.Participation, lex.Attendance, lex.Presence, lex.Remarks}}, mark.noun},
	{"with the support of X", trigger{lists: lex.Any{assisting}}, mark.assisted},
	{"with X and Y joining", trigger{words: []lex.Word{lex.With}}, mark.joining},
	{"X, head of the Y delegation", trigger{class: lex.ClassPost | lex.ClassParty | lex.ClassVerb}, mark.headOfSide},
	{"X and Y were the head delegates", trigger{class: lex.ClassBe}, mark.wereHeads},
	{"its joint chairmen were X and Y", trigger{class: lex.ClassBe}, mark.roleWere},
	{"the Chair of the Meeting, X", trigger{lists: lex.Any{chair}}, mark.chairOfIt},
	{"The ministers attending were X", trigger{class: lex.ClassBe}, mark.attendingWere},
	{"Its co-chairs, X and Y, said", trigger{lists: lex.Any{chair}}, mark.coChairs},
	{"X was present", trigger{class: lex.ClassBe}, mark.wasPresent},
	{"X attended, and so did Y; X was present, as was Y", trigger{words: []lex.Word{lex.So, lex.As}}, mark.soDid},
	{"with him was X", trigger{class: lex.ClassBe}, mark.withHim},
	{"the delegation of Y under X", trigger{words: []lex.Word{lex.Under}}, mark.under},
	{"along with X", trigger{phrase: true}, mark.company},
	{"Representing Y were X; also present were X; from Y was X", trigger{class: lex.ClassVerb | lex.ClassPost | lex.ClassParty, lists: lex.Any{fronted}, phrase: true}, mark.inverted},
}

// triggers lets through what one of the readers looks at.
var triggers = func() (x trigger) {
	for _, r := range readers {
		x.class |= r.class
		x.words, x.lists = append(x.words, r.words...), append(x.lists, r.lists...)
		x.phrase = x.phrase || r.phrase
	}
	return x
}()

// cues returns the cues of a sentence, in its order.
func (l *line) cues() []cue {
	side, delegation := l.countries.LabelSide(l.sentence)
	if l.Is(l.From, lex.For, lex.From, lex.On) || l.Token(l.From).In(standingIn) && l.Token(l.From).In(lex.ClassGerund) {
		l.front = l.countryAfter(l.From + 1)
	}
	switch {
	case side != "":
	case l.Is(l.From, lex.It, lex.Its), l.Is(l.From, lex.The) && l.Token(l.From+1).In(lex.ClassSide):
		side = l.before
		l.side = side
	default:
		side = l.countryLabel(l.sentence)
	}
	var out []cue
	if (delegation || l.chairLabel()) && l.Tokens[l.From].Is(lex.FlagLineStart) {
		out = append(out, l.listing(l.From-1, side))
	}
	for i := l.From; i < l.To; i++ {
		t := &l.Tokens[i]
		front := l.fronted(i) // ", and from the Peruvian side B"
		l.front = cmp.Or(front, l.front)
		if c, ok := l.elided(i, front, out); ok {
			out = append(out, c)
			continue
		}
		if t.Word == 0 && !t.Is(lex.FlagHit) {
			continue
		}
		if t.In(lex.ClassSide) && (!t.Is(lex.FlagCapital) || t.Is(lex.FlagLineStart) || l.Token(i+1).Is(lex.FlagColon) || l.namedSide(i)) {
			side = cmp.Or(l.delegationOf(i), l.ownDelegation(i), side)
			l.side = side
			if l.Token(i + 1).Is(lex.FlagColon) {
				out = append(out, l.listing(i+1, side))
				continue
			}
		}
		if t.In(lex.ClassMeet) && !t.In(lex.ClassMeeting) {
			side = cmp.Or(l.metBy(i, side), side)
			l.side = side
		}
		inner := t.Is(lex.FlagCapital) && !t.Is(lex.FlagLineStart) && i != l.From
		if inner && !t.In(chair) {
			continue
		}
		if l.yetToCome(i) {
			if v, ok := l.verbAt(i); ok && v.otherEvent() {
				return out
			}
			continue
		}
		if c, ok := l.word(i, side); ok {
			out = append(out, c)
			continue
		}
		if inner {
			continue // "the Chair" is no verb
		}
		v, ok := l.verbAt(i)
		if !ok {
			continue
		}
		if v.otherEvent() {
			return out
		}
		if v.By > 0 && t.In(leading) {
			side = cmp.Or(l.countries.Acting(i), side)
		}
		out = append(out, v.cues(side)...)
	}
	return unlessWeak(out)
}

// ownDelegation returns the country of whoever is said to have led the delegation at token i
// that is named without one: "Kenyan Minister A led a delegation including"; "" if nobody is.
func (l *line) ownDelegation(i int32) string {
	verb := l.Back(i-1, l.From).SkipAll(lex.ClassLevel|lex.ClassNoun|lex.ClassTopic).SkipWord(lex.A, lex.An)
	if !verb.In(leading) || verb.At == i-1 {
		return ""
	}
	for n := len(l.entries) - 1; n >= 0; n-- {
		if e := &l.entries[n]; e.Person && e.From < verb.At {
			return e.Country
		}
	}
	return ""
}

// fronted returns the country of the side with which a clause begins at token i: "; from the
// Peruvian side, B", ", and from Peru B"; "" if none does.
func (l *line) fronted(i int32) string {
	if !l.Is(i, lex.From, lex.On, lex.For) {
		return ""
	}
	before := l.Back(i-1, l.From)
	joined := before.SkipWord(lex.And, lex.While)
	if before.Done() || !joined.In(lex.FlagSemicolon) && (joined.At == before.At || !joined.In(lex.FlagComma)) {
		return ""
	}
	return l.countryAfter(i + 1)
}

// elided reads a clause that has no verb, as the one before it has that it repeats, from token
// i on, with the side that it begins with, if it does: "From the Kenyan side, A took part; from
// the Peruvian side, B", "A took part on the Kenyan side, and B on the Peruvian side".
func (l *line) elided(i int32, side string, before []cue) (cue, bool) {
	begins := l.Is(i, lex.And) && l.Token(i-1).Is(lex.FlagComma) || l.Token(i-1).Is(lex.FlagSemicolon)
	if len(before) == 0 || !begins && side == "" {
		return cue{}, false
	}
	next := slices.IndexFunc(l.entries, func(e entry) bool { return e.From > i })
	last := len(before) - 1
	for next >= 0 && l.entries[next].Person && last > 0 && before[last].rule == sent.rule {
		last-- // "A took part with officials of B; from the Peruvian side, C"
	}
	c := cue{At: i, construct: before[last].construct}
	end := l.Ahead(i, l.To).Seek(lex.FlagSemicolon).At
	if next < 0 || l.entries[next].From >= end || side == "" && !l.entries[next].sided || !l.listRuns(i, end) {
		return cue{}, false
	}
	c.Side = cmp.Or(side, l.entries[next].Country)
	if c.rule == lone.rule || c.rule == present.rule {
		c.construct = participated
		c = l.lone(c)
	}
	return c, c.others == noOthers
}

// metBy returns the country of those whom a delegation met, by the verb at token i: the
// other party, if it is named after the verb. "The Kenyan delegation included A, who met
// with officials of Peru’s Ports Agency and Tide Office".
func (l *line) metBy(i int32, side string) string {
	code := l.otherParty(side)
	if code == "" || !slices.Contains(l.countries.In(nil, i, l.To), code) {
		return ""
	}
	return code
}

// namedSide reports whether token i is "Delegation" with a capital after the country
// whose it is, and no mission abroad: "The Peruvian Delegation to the meeting".
func (l *line) namedSide(i int32) bool {
	if l.countries.Before(i) == "" {
		return false
	}
	next := l.Ahead(i+1, l.To)
	if next.Is(lex.To) {
		return next.Next().SkipAll(lex.ClassDeterminer).In(meetingClasses)
	}
	return next.In(lex.ClassBe | lex.ClassVerb)
}

// word reads the cue at token i that is no verb.
func (l *line) word(i int32, side string) (cue, bool) {
	t := &l.Tokens[i]
	if !triggers.fires(t) {
		return cue{}, false
	}
	for n := range readers {
		if !readers[n].fires(t) {
			continue
		}
		if c, ok := readers[n].read(mark{l, i}); ok {
			if c.Side = cmp.Or(c.Side, side); c.Before {
				c.Side = cmp.Or(c.Side, l.front)
			}
			return c, true
		}
	}
	return cue{}, false
}

// yetToCome reports whether token i tells what is to happen, at another meeting
// than the reported one: "The group will include representatives of A".
func (l *line) yetToCome(i int32) bool {
	if !l.sentence.In(lex.ClassModal) {
		return false
	}
	for at := i - 1; at >= max(l.From, i-8) && !l.Tokens[at].Is(lex.FlagComma|lex.FlagSemicolon); at-- {
		if l.Is(at, lex.Will, lex.Shall, lex.Would) && !l.Tokens[at].Is(lex.FlagCapital) {
			return !l.reported()
		}
	}
	return false
}

// unlessWeak drops cues that are all weak: "working alongside X".
func unlessWeak(all []cue) []cue {
	for _, c := range all {
		if !c.Weak {
			return all
		}
	}
	return nil
}
