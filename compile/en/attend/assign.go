package attend

import (
	"cmp"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// assign enters the people and bodies of a sentence where its cues put them.
func (w *work) assign(l *line, cues []cue) {
	w.lend(cues)
	for n := range cues {
		c := &cues[n]
		if c.Only && c.Before {
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
		limit, next := l.To, n+1
		for next < len(cues) && cues[next].Only && cues[next].Before {
			next++ // "A, head of delegation, and B"
		}
		if next < len(cues) {
			limit = cues[next].At
			if part := l.Back(limit-1, c.At).Seek(lex.FlagSemicolon); cues[next].Before && !part.Done() {
				limit = part.At // "A headed the delegation; B led the other one"
			} else if cues[next].Before && l.Is(c.At, lex.By) && l.Token(c.At-2).Is(lex.FlagComma) {
				limit = l.asideEnd(c.At, limit)
			}
		}
		w.after(l, c, limit)
	}
}

// asideEnd returns where what is said between commas of who led ends, from "by" to a limit:
// after the first person with a post, "the Kenyan side, led by A, Director, the Ports Agency took
// part".
func (l *line) asideEnd(by, limit int32) int32 {
	for _, e := range l.entries {
		if e.Person && e.From > by && e.From < limit {
			return max(e.To, l.afterNextComma(e.To, limit))
		}
	}
	return limit
}

// after enters those who are named after a cue and before the limit.
func (w *work) after(l *line, c *cue, limit int32) {
	edge := max(c.At, l.From) // a label ends before its sentence
	if w.Tokens[edge].In(lex.ClassBe | lex.ClassHave) {
		edge++ // "Representing Chile were"
	}
	if c.place.Bodies != "" && c.Side == "" && l.businessList(c.At, limit) {
		c.Side = private
	}
	place := c.place
	for k, e := range l.entries {
		if e.From <= c.At || e.From >= limit {
			continue
		}
		if !w.listRuns(edge, e.From) || (c.Close || c.Row) && !w.adjoins(max(edge, c.At+1), e.From) {
			return
		}
		c.Close = false
		if k > 0 && c.place.Companions != "" && w.inAddition(edge, e.From) {
			place.People, place.Further = c.place.Companions, c.place.Companions // "led by A, with B in attendance"
			if place.Bodies != "" {
				place.Bodies = c.place.Companions // "led by A, with representatives of the Ports Agency"
			}
		}
		if !e.Person && place.People == schema.Head && l.onlyNamed(k, c.At, limit) {
			edge = e.To
			continue
		}
		if c.Of != nil && e.Person {
			w.inCompany[int(e.Fact)] = int(c.Of.Fact)
		}
		w.take(c, l.roleAt(c, place, k, c.At), place.Bodies, &l.entries[k])
		if c.Only && e.Person {
			return
		}
		edge = e.To
	}
}

// inAddition reports whether what is between two names of a list says that the next one was
// there beside those before: "A, with B in attendance", "A with participation from B", "A and
// including B".
func (sc *scene) inAddition(from, to int32) bool {
	if with := sc.withBefore(from, to); sc.Token(with-1).Is(lex.FlagComma) || sc.Is(with-1, lex.And) {
		return true
	}
	c := sc.Ahead(from, to).Until(func(t *lex.Token) bool { return t.Word == lex.With || t.Word == lex.Including })
	return c.Is(lex.Including) || c.Next().SkipAll(lex.ClassDeterminer).Is(lex.Participation, lex.Attendance, lex.Presence)
}

// onlyNamed reports whether the body that is the n-th entry of those who led is none
// of them: the one of a person before it, of a post without a name, or of whom the
// next words, from a limit on, tell who led it: "led by A, and the Ports Agency,
// headed by B".
func (l *line) onlyNamed(n int, from, limit int32) bool {
	e := &l.entries[n]
	before := l.Back(e.From-1, from).SkipAll(lex.ClassDeterminer)
	if start := l.countries.Start(before.At); start > from {
		before = before.To(start - 1).SkipAll(lex.ClassDeterminer)
	}
	if before.Is(lex.At, lex.For) || before.In(inside) || before.Is(lex.Of) && before.Next().In(lex.FlagCapital|lex.FlagComma) && !before.Next().In(lex.ClassParty|lex.ClassBody) {
		return true
	}
	person := n > 0 && l.entries[n-1].Person && l.entries[n-1].From > from
	led := l.Ahead(e.To, limit+1).Skip(lex.FlagComma)
	return person && (before.In(lex.FlagComma) && before.At == e.From-1 || led.In(leading) && led.Next().Is(lex.By))
}

// roleAt returns the role that a place gives the n-th entry: the first of a side
// from token i on has that of people, the others that of further ones.
func (l *line) roleAt(c *cue, place read.Place, n int, i int32) schema.Role {
	e := &l.entries[n]
	side := l.sideIn(c, e)
	if c.Sure {
		side = c.Side
	}
	for k := range l.entries[:n] {
		if o := &l.entries[k]; o.From >= i && o.Person && o.Fact != e.Fact && l.sideIn(c, o) == side {
			return place.Further
		}
	}
	return place.People
}

// sideIn returns the side of an entry of those whom a cue names: of the European Union, if
// the cue does and somebody of a member state took part for it.
func (l *line) sideIn(c *cue, e *entry) string {
	if c.Side == "EU" && l.forUnion(e.Country) {
		return c.Side
	}
	return cmp.Or(e.Country, c.Side)
}

// before enters those who are named before a cue, its subject: from it back to
// where the list begins. Those in company are passed over on the way.
func (w *work) before(l *line, c *cue, earlier []cue, floor int32) {
	subject := l.subject(c, earlier, max(floor, l.openingEnd(c.At)))
	if len(subject) == 0 {
		return
	}
	first := l.entries[subject[len(subject)-1]].From
	for _, n := range subject {
		people, bodies := l.roleAt(c, c.place, n, first), c.place.Bodies
		if with := l.companyOf(n, earlier); with != nil && !(n == subject[0] && l.alsoChairs(c, with, n)) {
			people, bodies = c.place.Companions, cmp.Or(c.place.Companions, bodies)
		}
		w.take(c, people, bodies, &l.entries[n])
	}
}

// alsoChairs reports whether the last before "co-chaired", who seems to be in somebody's
// company, chaired too: he is of another country than whoever has none printed, "A, Minister
// of Ports, accompanied by B, and C of Peru co-chaired".
func (l *line) alsoChairs(c, with *cue, n int) bool {
	e := &l.entries[n]
	known, ok := l.Verb(&l.Tokens[c.At])
	return ok && n > 0 && (known.Lemma == "cochair" || known.Lemma == "chair" && l.Token(c.At-1).Is(lex.FlagHyphen)) && with.Side == "" && e.Country != "" && l.entries[n-1].From > with.At && l.entries[n-1].Country == ""
}

// subject returns the entries that are the subject of a cue, the last one first.
func (l *line) subject(c *cue, earlier []cue, floor int32) (all []int) {
	end := l.subjectEnd(c.At)
	edge := end
	for n := len(l.entries) - 1; n >= 0; n-- {
		e := &l.entries[n]
		if e.From >= end {
			continue
		}
		with := l.companyOf(n, earlier)
		if l.Token(e.From-1).Is(lex.FlagPossessive) && with != nil {
			edge = e.From
			continue
		}
		if e.From < floor || l.leavesParens(e.To, edge) || !l.listRuns(e.To, edge) || !c.apart && !l.adjoins(e.To, edge) {
			break
		}
		if !e.Person && l.governed(e) {
			break
		}
		all = append(all, n)
		edge = e.From
		if with != nil {
			edge = with.At
		}
	}
	return all
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

// lend gives those whom others accompany the country of these.
func (w *work) lend(cues []cue) {
	for n := range cues {
		if c := &cues[n]; c.Of != nil {
			c.Side = cmp.Or(w.all[c.Of.Fact].Country, c.Side)
			c.Of.Country = c.Side
			w.all[c.Of.Fact].Country = c.Side
		}
	}
}
