package body

import "dialoguec/compile/en/lex"

// smallName reads the name at a cursor that is printed in small letters, but for
// the parties: "Chile-Peru ports dialogue", "political consultations between the
// Ministries of Foreign Affairs of Chile and Peru".
func (r *phrases) smallName(c lex.Cursor) (Dialogue, bool) {
	if to := r.pairEnd(c.At, c.Rest().To); to > c.At {
		return r.smallHead(c, c.To(to))
	}
	return r.consultations(c)
}

// smallHead reads the words in small letters that end with the head of a series,
// after its parties: "ports dialogue", "joint commission on trade and economic
// cooperation".
func (r *phrases) smallHead(from, c lex.Cursor) (Dialogue, bool) {
	const never = lex.ClassPreposition | lex.ClassDeterminer | lex.ClassConjunction | lex.ClassPronoun | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassHold | lex.ClassMeet
	for n := 0; n < 6 && !c.Done(); n++ {
		t := c.Token()
		if !t.Is(lex.FlagWord|lex.FlagHyphen) || t.Is(lex.FlagCapital) {
			break
		}
		if t.In(lex.ClassSeriesHead|lex.ClassGroup) || t.In(consulting) {
			d := Dialogue{Phrase: c.Next().Passed(from), Head: c.At}
			d.To = r.topicsEnd(c.Next())
			return d, n > 0
		}
		if t.In(never) {
			break
		}
		c = c.Next()
	}
	return Dialogue{}, false
}

// consultations reads "political consultations between the Ministries of Foreign
// Affairs of Chile and Peru", "intergovernmental commission on trade and
// economic cooperation between Chile and Peru", which have no name in capitals.
func (r *phrases) consultations(from lex.Cursor) (Dialogue, bool) {
	c := from.SkipAll(lex.Any{lex.ClassTopic, lex.ClassLevel, describing, lex.FlagHyphen})
	if !c.In(consulting) || c.In(lex.FlagCapital) {
		return Dialogue{}, false
	}
	parties := c.To(r.topicsEnd(c.Next()))
	if !parties.Is(lex.Between) {
		return Dialogue{}, false
	}
	to := r.whomEnd(parties.Next())
	return Dialogue{Phrase: lex.PhraseOf(from.At, to), Head: c.At}, len(r.countries.In(nil, parties.At, to)) > 1
}

// whomEnd returns the end of the names of those between whom something is, at a
// cursor: "the European Union (EU) and the Republic of Chile".
func (r *phrases) whomEnd(c lex.Cursor) int32 {
	to := c.At
	for ; !c.Done(); c = c.Next() {
		c = c.SkipParens()
		t := c.Token()
		if !t.Name() && !t.In(lex.ClassDeterminer) && !c.Is(lex.And, lex.Of) && !t.In(foreignOffice) {
			break
		}
		if t.Name() {
			to = c.At + 1
		}
	}
	return to
}
