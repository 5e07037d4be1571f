package attend

import (
	"cmp"
	"slices"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
	"dialoguec/schema"
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
	Only  bool   // the last person before it, wherever that is in the clause
	Weak  bool   // it says nothing without another cue in the sentence
}

// A reader reads the cue at a token that its trigger lets through, if there is
// one; side is that of which the sentence speaks there.
type reader struct {
	reads string
	trigger
	read func(w *work, i int32, l *line, side string) (cue, bool)
}

// A trigger lets through the tokens that are of one of the classes, one of the
// words, or the beginning of a phrase of the lists.
type trigger struct {
	class  lex.Class
	words  []lex.Word
	phrase bool
}

func (x *trigger) fires(t *lex.Token) bool {
	return t.In(x.class) || x.phrase && t.Is(lex.FlagHit) || t.Word != 0 && slices.Contains(x.words, t.Word)
}

// readers are what a cue can be, other than a verb; the first that reads one is right.
var readers = [...]reader{
	{"officials representing X", trigger{class: lex.ClassParty, words: []lex.Word{lex.Experts}}, (*work).officials},
	{"and the delegation of Y by X, after “led by”", trigger{words: []lex.Word{lex.By}}, (*work).ellipsis},
	{"under the leadership of X", trigger{words: []lex.Word{lex.Leadership}}, (*work).leadership},
	{"talks between X and Y", trigger{words: []lex.Word{lex.Between}}, (*work).between},
	{"X and Y, in a meeting on 3 May,", trigger{words: []lex.Word{lex.In, lex.At, lex.During}}, (*work).inMeeting},
	{"State Department and EU officials discussed", trigger{class: lex.ClassParty}, (*work).officialsAct},
	{"with the participation of X; opening remarks from X", trigger{words: []lex.Word{lex.Participation, lex.Attendance, lex.Presence, lex.Remarks}}, (*work).noun},
	{"with X and Y joining", trigger{words: []lex.Word{lex.With}}, (*work).joining},
	{"X, head of the Y delegation", trigger{class: lex.ClassPost | lex.ClassParty | lex.ClassVerb}, (*work).headOfSide},
	{"along with X", trigger{phrase: true}, (*work).company},
	{"Representing Y were X; also present were X", trigger{class: lex.ClassGerund | lex.ClassParticiple, phrase: true}, (*work).inverted},
}

// cues returns the cues of a sentence, in its order.
func (w *work) cues(l *line) []cue {
	side, delegation := w.countries.LabelSide(l.Sentence)
	if w.Is(l.From, lex.For, lex.From, lex.On) {
		l.front = w.countryAfter(l.From + 1)
	}
	if side == "" && w.Is(l.From, lex.It) {
		side = l.before
	}
	var out []cue
	if delegation && w.Tokens[l.From].Is(lex.FlagLineStart) {
		out = append(out, w.listing(l.From-1, l, side))
	}
	for i := l.From; i < l.To; i++ {
		t := &w.Tokens[i]
		if !t.In(cueWord) && !t.Is(lex.FlagHit) && t.Word == 0 {
			continue
		}
		if t.In(lex.ClassSide) && (!t.Is(lex.FlagCapital) || t.Is(lex.FlagLineStart) || w.Token(i+1).Is(lex.FlagColon)) {
			side = cmp.Or(w.delegationOf(i, l), side)
			l.side = side
			if w.Token(i + 1).Is(lex.FlagColon) {
				out = append(out, w.listing(i+1, l, side))
				continue
			}
		}
		if t.Is(lex.FlagCapital) && !t.Is(lex.FlagLineStart) && i != l.From {
			continue
		}
		if c, ok := w.word(i, l, side); ok {
			out = append(out, c)
			continue
		}
		v, ok := w.Verb(t)
		if !ok {
			continue
		}
		if w.otherEvent(v.Lemma, i, l) {
			return out
		}
		out = w.verbCues(out, v.Lemma, i, l, side)
	}
	return unlessWeak(out)
}

// word reads the cue at token i that is no verb.
func (w *work) word(i int32, l *line, side string) (cue, bool) {
	t := &w.Tokens[i]
	for n := range readers {
		if !readers[n].fires(t) {
			continue
		}
		if c, ok := readers[n].read(w, i, l, side); ok {
			c.Side = cmp.Or(c.Side, side)
			return c, true
		}
	}
	return cue{}, false
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

// assign enters the people and bodies of a sentence where its cues put them.
func (w *work) assign(l *line, cues []cue) {
	for n := range cues {
		c := &cues[n]
		if c.Only {
			w.lastBefore(l, c)
			continue
		}
		if c.Before {
			floor := l.From
			if n > 0 && !cues[n-1].Before && cues[n-1].place.People != schema.Member {
				floor = cues[n-1].At
			}
			w.before(l, c, cues[:n], floor)
			continue
		}
		limit := l.To
		if n+1 < len(cues) {
			limit = cues[n+1].At
		}
		w.after(l, c, limit)
	}
}

// after enters those who are named after a cue and before the limit.
func (w *work) after(l *line, c *cue, limit int32) {
	edge := max(c.At, l.From) // a label ends before its sentence
	if w.Tokens[edge].In(lex.ClassBe) {
		edge++ // "Representing Chile were"
	}
	if c.place.Bodies != "" && c.Side == "" && w.businessList(c.At, limit, l) {
		c.Side = private
	}
	place := c.place
	for k, e := range l.entries {
		if e.From <= c.At || e.From >= limit {
			continue
		}
		if !w.listRuns(edge, e.From) || c.Close && !w.adjoins(max(edge, c.At+1), e.From) {
			return
		}
		c.Close = false
		w.take(c, place.People, place.Bodies, &l.entries[k])
		edge = e.To
		if e.Person {
			place.People = place.Further
		}
	}
}

// before enters those who are named before a cue, its subject: from it back to
// where the list begins. Those in company are passed over on the way.
func (w *work) before(l *line, c *cue, earlier []cue, floor int32) {
	edge := c.At
	floor = max(floor, w.openingEnd(l, c.At))
	for n := len(l.entries) - 1; n >= 0; n-- {
		e := &l.entries[n]
		if e.From >= c.At {
			continue
		}
		if w.Token(e.From-1).Is(lex.FlagPossessive) && l.companyOf(n, earlier) != nil {
			edge = e.From
			continue
		}
		if e.From < floor || !w.listRuns(e.To, edge) || !c.apart && !w.adjoins(e.To, edge) {
			return
		}
		if !e.Person && w.governed(e, l) {
			return
		}
		people, bodies := c.place.People, c.place.Bodies
		edge = e.From
		if with := l.companyOf(n, earlier); with != nil {
			people, bodies = c.place.Companions, cmp.Or(c.place.Companions, bodies)
			edge = with.At
		}
		w.take(c, people, bodies, e)
	}
}

// governed reports whether a body before a verb is no subject of it: it is
// named after a preposition, "on the margins of the Commission", and nobody
// whom it sent is.
func (w *work) governed(e *entry, l *line) bool {
	at := e.From - 1
	for at > l.From && w.Tokens[at].In(lex.ClassDeterminer) {
		at--
	}
	if at < l.From || !w.Tokens[at].In(lex.ClassPreposition) || w.Is(at, lex.From) {
		return false
	}
	before := w.Token(at - 1)
	return at == l.From || before.Is(lex.FlagWord) && !before.Is(lex.FlagCapital) && !before.In(lex.ClassParty|lex.ClassVerb) && before.Word != lex.Experts
}

// lastBefore enters the last person who is named before a cue.
func (w *work) lastBefore(l *line, c *cue) {
	for n := len(l.entries) - 1; n >= 0; n-- {
		if e := &l.entries[n]; e.Person && e.From < c.At {
			w.take(c, c.place.People, "", e)
			return
		}
	}
}

// companyOf returns the cue by which the n-th entry, which is before a verb, is
// only named in company; nil if there is none. The company is of one side:
// "A, accompanied by B of Canada, and C of Peru, led the delegations".
func (l *line) companyOf(n int, earlier []cue) *cue {
	e := &l.entries[n]
	for k := len(earlier) - 1; k >= 0; k-- {
		c := &earlier[k]
		if c.At > e.From {
			continue
		}
		if c.others != company {
			return nil
		}
		if n > 0 && l.entries[n-1].From > c.At && l.entries[n-1].Country != e.Country && l.entries[n-1].Country != "" {
			return nil
		}
		return c
	}
	return nil
}

// listRuns reports whether a list goes on from token from to token to: no
// verb of a clause is between them.
func (w *work) listRuns(from, to int32) bool {
	for i := from; i < to; i++ {
		t := &w.Tokens[i]
		if t.Is(lex.FlagCapital) || w.bodies.At[i] != 0 || w.people.At[i] != 0 {
			continue
		}
		if t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) || t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) {
			return false
		}
		if t.Is(lex.FlagStop) && i+1 < to && w.Token(i+1).Is(lex.FlagCapital) && !w.Token(i-1).In(lex.ClassAbbreviation) && !lex.ShortRank(w.Tokens, i) {
			return false
		}
		if t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird) && !t.In(lex.ClassBase|lex.ClassParty|lex.ClassMeeting) && !w.carriesOn(i) && i > from {
			return false
		}
	}
	return true
}

// adjoins reports whether nothing but names, commas and small words is between
// two tokens: "of India and", "also", ", accompanied by".
func (w *work) adjoins(from, to int32) bool {
	for i := from; i < to; i++ {
		t := &w.Tokens[i]
		switch {
		case t.Is(lex.FlagCapital), !t.Is(lex.FlagWord), w.bodies.At[i] != 0:
		case t.Role.Has(lex.RoleAdverb), t.Word == 0 && lex.Adverbial(w.TokenText(i)):
		case w.Is(i, lex.Of, lex.And, lex.With, lex.From, lex.Including):
		case t.In(lex.ClassDeterminer | lex.ClassAdverb | lex.ClassOrdinal | lex.ClassParty | lex.ClassSide | lex.ClassGovernment | lex.ClassLevel):
		case w.Token(i + 1).Is(lex.FlagHyphen), w.companion(i) > i: // "co-chaired"; "along with"
		case t.In(besideNames), w.Is(i, lex.By) && w.TokenText(i-1) == "accompanied":
		default:
			return false
		}
	}
	return true
}

// carriesOn reports whether the verb at i only carries a list on.
func (w *work) carriesOn(i int32) bool {
	return w.Tokens[i].In(carrying)
}

// lone puts one who is named alone ahead of "and officials representing" at the head.
func (w *work) lone(c cue, l *line) cue {
	people := 0
	for _, e := range l.entries {
		if e.Person && e.From < c.At {
			people++
		}
	}
	if place := read.Lone(people, w.officialsFollow(l.From, l)); place != read.Attended {
		c.construct = lone.at(place).alone()
	}
	return c
}
