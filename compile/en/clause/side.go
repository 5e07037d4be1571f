package clause

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// sideClasses and sideMarks are what Sides looks at beside names.
const (
	sideClasses = lex.ClassConjunction | lex.ClassRelative | lex.ClassPreposition
	sideMarks   = lex.FlagComma | lex.FlagSemicolon | lex.FlagOpen | lex.FlagCapital
)

// Sides returns the codes of the countries whose bodies, people or names are in a
// subject: what only tells with whom, to whom or where does not count.
func (r *Subjects) Sides(p lex.Phrase) []string {
	w := sides{Subjects: r, subject: p, counts: true}
	for i := p.From; i < p.To; i++ {
		if t := &r.Tokens[i]; t.Is(sideMarks) || t.In(sideClasses) || r.people.At[i]|r.bodies.At[i]|r.HitAt[i] != 0 {
			i = w.read(r.First(p).To(i)).At
		}
	}
	return w.codes
}

// sides walks over a subject and gathers the countries that act.
type sides struct {
	*Subjects
	subject lex.Phrase
	codes   []string
	counts  bool // what is named counts
	placed  bool // a preposition of place was last
}

// read reads the token at c, and returns the last one of what it belongs to.
func (w *sides) read(c lex.Cursor) lex.Cursor {
	switch t := c.Token(); {
	case t.Is(lex.FlagComma):
		w.counts = w.counts || !w.placed
	case t.Is(lex.FlagSemicolon) || t.Word == lex.And && (w.counts || w.HitOn(c.At+1) == 0):
		w.counts, w.placed = true, false // "in Canada and Mexico" goes on
	case t.Is(lex.FlagOpen):
		return Closing(c)
	case t.In(lex.ClassRelative) && !t.Is(lex.FlagCapital):
		end, _ := Relative(c)
		return end
	case t.In(lex.ClassPreposition) && !t.Is(lex.FlagCapital):
		w.counts = c.Is(lex.Of, lex.From, lex.Between, lex.By) || t.Word == lex.For && w.counts
		w.placed = t.Word == lex.In || t.Word == lex.At
	}
	return w.named(c)
}

// ofTongue reports whether a name before c is that of a language: "the German-speaking
// countries".
func ofTongue(c lex.Cursor) bool { return c.In(lex.FlagHyphen) && c.Next().In(speaking) }

// named notes the country of whom the token at c names, and returns the last
// token of the name.
func (w *sides) named(c lex.Cursor) lex.Cursor {
	if on := w.people.At[c.At]; on != 0 {
		m := w.people.Mentions[on-1]
		if w.counts && m.Fact >= 0 {
			w.add(w.countryOf(&w.people.All[m.Fact]))
		}
		return c.To(m.To - 1)
	}
	body, at := w.bodies.At[c.At], w.HitAt[c.At]
	counted := w.counts && (body == 0 || w.bodies.Mentions[body-1].From == c.At)
	if at != 0 && w.Hits[at-1].Country != 0 {
		hit := w.Hits[at-1]
		if counted && (c.At == w.subject.From || !c.Peek(-1).In(lex.For)) && !ofTongue(c.To(hit.To)) {
			w.add(w.CodeOf(hit))
		}
		return c.To(min(hit.To, w.subject.To) - 1)
	}
	switch t := c.Token(); {
	case !counted:
	case body != 0:
		w.addBody(c, w.bodies.Mentions[body-1])
	case t.Is(lex.FlagCapital) && t.In(lex.ClassBody):
		if c.Peek(-1).In(lex.The) {
			w.add(w.shortBody(c.Printed()))
		}
	case t.Class == 0 && at == 0 && t.Name():
		w.add(w.surnameCountry(c.Printed()))
	}
	return c
}

// addBody adds the side for which the body that is named at c acts: its country,
// or if it is of many countries and one of those who act itself.
func (w *sides) addBody(c lex.Cursor, m lex.Mention) {
	o := &w.bodies.All[m.Fact]
	switch {
	case o.Country != "INT":
		w.add(o.Country)
	case w.isParty(o) && (w.Role(m.To).Has(lex.RoleParty) || c.Peek(-1).In(lex.ClassPreposition)), // "EU and GCC Ministers", "officials of ASEAN"
		w.Token(m.To).In(lex.ClassSide): // "the ASEAN side"
		w.codes = append(w.codes, "INT")
	case !topmost(c, c.To(m.To)):
	case w.isParty(o):
		w.codes = append(w.codes, "INT")
	default:
		w.add(actorName(o))
	}
}

// add adds the code of a country; organizations of many countries are no side.
func (w *sides) add(code string) {
	if code != "" && code != "INT" && !slices.Contains(w.codes, code) {
		w.codes = append(w.codes, code)
	}
}

// isParty reports whether a body of many countries is one of the parties: it is in the name
// of the dialogue, or the title couples it with somebody: "GCC – EU Joint Council".
func (r *Subjects) isParty(o *fact.Organization) bool {
	if len(r.series.All) == 0 {
		return false
	}
	dialogue := r.series.All[0].Name
	return strings.Contains(dialogue, o.Name) || o.Acronym != "" && strings.Contains(dialogue, o.Acronym) ||
		slices.ContainsFunc(o.Aliases, func(name string) bool { return strings.Contains(dialogue, name) }) || r.coupled(o)
}

// coupled reports whether a title names a body beside another party.
func (r *Subjects) coupled(o *fact.Organization) bool {
	for _, s := range r.Sentences {
		if kind := r.BlockOf(s).Kind; kind == block.Paragraph || kind == block.Item {
			return false
		} else if kind != block.Title {
			continue
		}
		for _, m := range r.bodies.In(s.From, s.To) {
			before, after := r.Back(m.From-1, s.From).SkipAll(lex.ClassDeterminer), r.Ahead(m.To, s.To)
			if &r.bodies.All[m.Fact] == o && (before.In(lex.FlagDash|lex.FlagHyphen) || after.In(lex.FlagDash|lex.FlagHyphen) || before.Is(lex.And, lex.With) || after.Is(lex.And)) {
				return true
			}
		}
	}
	return false
}

// topmost reports whether a name is itself one of those who act, and not only in
// their description: another one or nothing comes before and after it.
func topmost(name, after lex.Cursor) bool {
	before := name.Turned().SkipWord(lex.The)
	return (before.Done() || before.In(lex.FlagComma) || before.Is(lex.And)) &&
		(after.Done() || after.In(lex.FlagComma|lex.FlagOpen) || after.Is(lex.And))
}

// shortBody returns the country of the body of whose name a word is the last: "the Commission".
func (r *Subjects) shortBody(word string) string {
	for n := range min(len(r.bodies.All), fact.MostKnown) {
		o := &r.bodies.All[n]
		if rest, ok := strings.CutSuffix(o.Name, word); ok && strings.HasSuffix(rest, " ") && o.Country != "" {
			return o.Country
		}
	}
	return ""
}

// Named makes an actor of country codes.
func (r *Subjects) Named(codes []string) Actor {
	return Actor{Named, slices.Clone(codes)}
}

// isPrivate reports whether the subject is of the private sector.
func (r *Subjects) isPrivate(p lex.Phrase) bool {
	if last := r.Token(p.To - 1); last.In(lex.ClassBodyTail) && last.Is(lex.FlagCapital) {
		return p.Len() > 1
	}
	if !r.Holds(p, lex.RolePrivate) {
		return false
	}
	for c := r.First(p); !c.Done(); c = c.Next() {
		switch t := c.Token(); {
		case t.Is(lex.FlagComma | lex.FlagSemicolon):
			return false
		case t.In(lex.ClassGovernment), t.Is(lex.FlagCapital) && c.At > p.From:
		case t.In(lex.RolePrivate):
			if s := c.Printed(); s != "sector" && s != "sectors" || c.At == p.From || strings.EqualFold(c.Move(-1).Printed(), "private") {
				return true
			}
		case t.In(lex.ClassPreposition) && t.Word != lex.From && t.Word != lex.Of:
			return false
		}
	}
	return false
}

// countryHead returns the code of the country whose name the token at c ends.
func (r *Subjects) countryHead(c lex.Cursor) string {
	h, _ := r.HitEnding(c.At)
	if e, ok := r.Meaning(h, lex.KindCountry); ok {
		return e.Country
	}
	return ""
}
