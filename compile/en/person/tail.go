package person

import (
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// tail is what is printed in an entry after its name or post: ", Harbor Unit,
// Ministry of Ports, Peru". It ends before token To.
type tail struct {
	To      int32
	Bodies  []int32 // mentions, the innermost body first
	Country string

	unlisted bool // the innermost body is none of Bodies
}

// tailAt reads the tail at token i; it is empty and ends at i if none is there,
// or if what is there may be the next item of a list.
func (r *tails) tailAt(i int32, s lex.Sentence) tail {
	x := tail{To: i}
	if x = r.inParens(i, s); x.To > i {
		return x
	}
	c := r.Ahead(i, s.To).SkipParens()
	for c.Token().Is(lex.FlagComma) {
		next := c.To(c.At + 1).SkipWord(lex.The)
		if m := r.bodyFrom(next); m >= 0 {
			x.Bodies = append(x.Bodies, m)
			c = next.To(r.bodies.Mentions[m].To).SkipParens()
			if code, to := r.ofCountry(c); code != "" {
				x.Country, c = code, c.To(to)
			}
			continue
		}
		if to := r.unlistedUnit(next); to.At > next.At {
			x.unlisted, c = x.unlisted || len(x.Bodies) == 0 && !r.field(to.Passed(next)), to
			continue
		}
		if code, to := r.countryItem(next.At); code != "" && r.endsEntry(next.To(to)) {
			x.Country, x.To = code, to
			return x
		}
		break
	}
	if len(x.Bodies) == 0 || !r.endsEntry(c) {
		return tail{To: i}
	}
	x.To = c.At
	return x
}

// bodyFrom returns the mention of the body that begins at the cursor, after
// the country that it is of, or -1.
func (r *tails) bodyFrom(c lex.Cursor) int32 {
	if m := r.bodies.On(c.At); m != 0 && r.bodies.Mentions[m-1].From == c.At && !r.Token(r.bodies.Mentions[m-1].To).Is(lex.FlagHyphen) {
		return m - 1
	}
	if _, to := r.CountryAt(c.At); to > c.At {
		to = c.To(to).Skip(lex.FlagPossessive).At
		if m := r.bodies.On(to); m != 0 && r.bodies.Mentions[m-1].From == to {
			return m - 1
		}
	}
	return -1
}

// unlistedUnit passes over a unit that nothing else tells to be a body, between
// commas and before one that is: ", Reef Group, Ministry of Fisheries".
func (r *tails) unlistedUnit(c lex.Cursor) lex.Cursor {
	end := c.Until(func(t *lex.Token) bool {
		return !t.Name() && t.Word != lex.And && t.Word != lex.Of && !t.Is(lex.FlagAmpersand|lex.FlagHyphen) || t.In(lex.ClassPost|lex.ClassHonorific|lex.ClassSuffix)
	})
	if end.At == c.At || end.At > c.At+7 || !end.Token().Is(lex.FlagComma) || !c.In(lex.FlagCapital) {
		return c
	}
	if code, _ := r.CountryAt(c.At); code != "" || r.firstName(c.At) && !c.In(lex.ClassTopic) {
		return c
	}
	after := end.To(end.At + 1).SkipWord(lex.The)
	if topics := r.allIn(lex.PhraseOf(c.At, end.At), lex.Any{lex.ClassTopic | lex.ClassNoun | lex.ClassConjunction, lex.Of}); r.bodyFrom(after) < 0 && (!topics || r.unlistedUnit(after).At == after.At) {
		return c // "Policy Planning, Counter Terrorism and Cyber Issues, Ministry of Ports"
	}
	return end
}

// field reports whether what unlistedUnit passed over is what a post is for, and no unit:
// "Cyber Security and Digital Identity".
func (r *tails) field(p lex.Phrase) bool {
	last := r.Token(p.To - 1)
	return r.Holds(p, lex.ClassTopic) && !last.In(lex.ClassBody|lex.ClassParty|lex.ClassSeriesHead)
}

// inParens reads a tail in parentheses: "(Harbor Unit, Ministry of Ports, Peru)".
func (r *tails) inParens(i int32, s lex.Sentence) tail {
	x, c := tail{To: i}, r.Ahead(i, s.To)
	for c.Token().Is(lex.FlagOpen | lex.FlagComma) {
		next := c.To(c.At + 1).SkipWord(lex.The)
		if m := r.bodyFrom(next); m >= 0 {
			x.Bodies = append(x.Bodies, m)
			c = next.To(r.bodies.Mentions[m].To)
			continue
		}
		if to := r.unlistedUnit(next); to.At > next.At {
			x.unlisted, c = x.unlisted || len(x.Bodies) == 0 && !r.field(to.Passed(next)), to
			continue
		}
		code, to := r.countryItem(next.At)
		if code == "" {
			break
		}
		x.Country, c = code, next.To(to)
	}
	if !c.Token().Is(lex.FlagClose) || c.At == i {
		return tail{To: i}
	}
	x.To = c.At + 1
	return x
}

// ofCountry reads "of Peru" after a body.
func (r *tails) ofCountry(c lex.Cursor) (code string, to int32) {
	if !c.Is(lex.Of) {
		return "", c.At
	}
	return r.CountryAt(c.To(c.At + 1).SkipWord(lex.The).At)
}

// countryItem reads a country as an item of its own at token i, "Peru", also
// as the member of a body, "ASEAN-Thailand".
func (r *tails) countryItem(i int32) (code string, to int32) {
	if r.Token(i+1).Is(lex.FlagHyphen) && r.Token(i).Is(lex.FlagUpper) {
		i += 2
	}
	if r.Token(i).In(lex.ClassGovernment) && r.Is(i+1, lex.Of) { // "Government of Peru"
		i = r.Ahead(i+2, int32(len(r.Tokens))).SkipWord(lex.The).At
	}
	h, ok := r.Hit(i)
	if !ok {
		return "", i
	}
	if _, ok := r.Meaning(h, lex.KindCountry); !ok {
		return "", i
	}
	return r.CodeOf(h), h.To
}

// endsEntry reports whether the entry of a person may end at the cursor: the
// sentence or the item does, a verb has it as its subject, or the next person
// begins. A body or a country after a comma would be a further item.
func (r *tails) endsEntry(c lex.Cursor) bool {
	if t := c.Token(); c.Done() || t.Is(lex.FlagSemicolon|lex.FlagColon|lex.FlagStop|lex.FlagClose) || r.finite(c.At) {
		return true
	}
	next := c.Skip(lex.FlagComma)
	if next.At > c.At && next.Is(lex.From, lex.On) || r.onSide(c) {
		return true // ", from the UK side"
	}
	if next.Done() || next.At > c.At && (r.finite(next.At) || next.In(lex.ClassRelative)) {
		return true
	}
	if next.Is(lex.With) && (r.beginsOfficials(next.Next()) || next.Next().SkipAll(lex.ClassDeterminer).Is(lex.Participation)) {
		return true // ", with officials from"
	}
	if next = r.afterJoiner(next); next.At > c.At && r.onSide(next) {
		return true // "and on the Kenyan side by NAME"
	}
	if next = next.SkipAll(lex.ClassDeterminer); next.At == c.At {
		return false
	}
	t := next.Token()
	if t.In(lex.ClassHonorific) || t.Is(lex.FlagCapital) && t.In(lex.ClassPost|lex.ClassLevel|lex.ClassRank) || r.firstName(next.At) {
		return true
	}
	return r.beginsTitled(next) || r.beginsSide(next) || r.beginsOfficials(next)
}

// beginsOfficials reports whether those without a name who came with somebody begin at the
// cursor: ", and senior officials from", ", and others".
func (r *tails) beginsOfficials(c lex.Cursor) bool {
	if _, to := r.CountryAt(c.At); to > c.At {
		c = c.To(to) // "along with EU staff"
	}
	who := c.SkipAll(lex.ClassLevel | lex.ClassDeterminer | lex.ClassTopic)
	return who.In(lex.Any{lex.ClassParty, unnamed, somebody}) && !who.In(lex.FlagCapital)
}

// afterJoiner passes over what joins one entry to the next: "and", "together
// with", "along with".
func (r *tails) afterJoiner(c lex.Cursor) lex.Cursor {
	if value, to := r.PhraseAt(c.At); !c.Done() && (value == "and" || value == "companion") {
		return c.To(to)
	}
	return c.SkipWord(lex.And)
}

// onSide reports whether "from the Kenyan side" or "on the side of Kenya" is at the cursor.
func (r *tails) onSide(c lex.Cursor) bool {
	return c.Is(lex.From, lex.On) && r.beginsSide(c.Next().SkipAll(lex.ClassDeterminer))
}

// beginsSide reports whether a delegation begins at the cursor, small: "Kenyan
// delegation", "delegation of Kenya".
func (r *tails) beginsSide(c lex.Cursor) bool {
	if _, to := r.CountryAt(c.At); to > c.At {
		c = c.To(to).Skip(lex.FlagPossessive)
	}
	return c.In(lex.ClassSide) && !c.In(lex.FlagCapital)
}

// beginsTitled reports whether a country and a post begin at the cursor: "Kenyan Minister".
func (r *tails) beginsTitled(c lex.Cursor) bool {
	code, to := r.CountryAt(c.At)
	if code == "" {
		return false
	}
	c = c.To(to).Skip(lex.FlagPossessive)
	for range 3 {
		t := c.Token()
		if !t.Is(lex.FlagCapital) || r.bodies.On(c.At) != 0 {
			return false
		}
		if t.In(lex.ClassPost | lex.ClassLevel | lex.ClassRank) {
			return true
		}
		c.At++
	}
	return false
}

// finite reports whether token i is a verb that needs no auxiliary, or one, also
// after "co-".
func (r *names) finite(i int32) bool {
	if r.TokenText(i) == "co" && r.Token(i+1).Is(lex.FlagHyphen) {
		i += 2
	}
	t := r.Token(i)
	return !t.Is(lex.FlagCapital) && (t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) || t.In(lex.ClassVerb) && t.In(lex.ClassPast|lex.ClassThird))
}

// addTail gives the n-th person the organization and the country of a tail.
func (r *roll) addTail(n int32, x tail) {
	p := &r.all[n]
	for k := 1; k < len(x.Bodies); k++ {
		body.Part(r.bodies.All, r.bodies.Mentions[x.Bodies[k-1]].Fact, r.bodies.Mentions[x.Bodies[k]].Fact)
	}
	code := x.Country
	for _, m := range x.Bodies {
		o := r.bodies.Mentions[m].Fact
		if b := &r.bodies.All[o]; b.Country == "" && x.Country != "" {
			b.Country = x.Country // ", Harbor Unit, Ministry of Ports, Peru"
		}
		if p.Organization == fact.None && !x.unlisted {
			p.Organization = int(o)
		}
		if c := r.bodies.All[o].Country; code == "" && c != "" && c != "INT" {
			code = c
		}
	}
	if code != "" {
		p.Country = code
		r.unguess(n)
	}
}

// unguess notes that words beside the name print the country of the n-th person.
func (r *roll) unguess(n int32) {
	for i, g := range r.guessed {
		if g == n {
			r.guessed = append(r.guessed[:i], r.guessed[i+1:]...)
			return
		}
	}
}
