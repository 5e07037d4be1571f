package refer

import (
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/person"
)

// reader is a text with what is known of it. It does not change while it is read.
type reader struct {
	*lex.Text
	countries *country.Countries
	dates     *date.Dates
	bodies    *body.Bodies
	people    *person.People
	clauses   *clause.Clauses
	bracketed map[string]bool // what the text prints in parentheses; nil until it is asked for
}

// person reports whether the token at a cursor is of the name of a person.
func (r *reader) person(c lex.Cursor) bool { return r.people.On(c.At) != 0 }

// body reports whether the token at a cursor is of the name of a body.
func (r *reader) body(c lex.Cursor) bool { return r.bodies.On(c.At) != 0 }

// covered reports whether the token at a cursor is of the name of a country or a body.
func (r *reader) covered(c lex.Cursor) bool { return r.clauses.Covered(c) }

// inCountry reports whether the token at a cursor is of the name of a country.
func (r *reader) inCountry(c lex.Cursor) bool {
	for j := c.At; j >= 0 && j > c.At-6; j-- {
		if h, ok := r.Hit(j); ok {
			_, country := r.StateOf(h.Entry)
			return h.To > c.At && country
		}
	}
	return false
}

// dated reports whether the token at a cursor is of a date.
func (r *reader) dated(c lex.Cursor) bool {
	for _, d := range r.dates.In(max(0, c.At-6), c.At+7) {
		if d.From <= c.At && c.At < d.To {
			return true
		}
	}
	return r.Token(c.At).In(lex.ClassMonth)
}

// sentenceStart returns the first token of the sentence of the token at a cursor; the
// cursor itself after the last one.
func (r *reader) sentenceStart(c lex.Cursor) int32 {
	at := r.SentenceAt(c.At)
	if at == len(r.Sentences) {
		return c.At
	}
	return r.Sentences[at].From
}

// isPlace reports whether a place is named at c: one of the gazetteer, or a name
// with a country after it.
func (r *reader) isPlace(c lex.Cursor) bool {
	if h, ok := r.Hit(c.At); ok {
		_, ok = r.Meaning(h, lex.KindCity, lex.KindCountry)
		return ok
	}
	end := c.Until(notName)
	return end.In(lex.FlagComma) && r.inCountry(end.Next())
}

// cityAt reports whether a city is named at c.
func (r *reader) cityAt(c lex.Cursor) bool {
	h, ok := r.Hit(c.At)
	if !ok {
		return c.Peek(-1).In(lex.In) || c.Peek(-1).Is(lex.FlagCapital|lex.FlagComma)
	}
	_, ok = r.Meaning(h, lex.KindCity, lex.KindCountry)
	return ok
}

// acronymAt returns the acronym that is in parentheses at c: "(PGI)",
// "(ITU PP-14)"; "" if there is none.
func (r *reader) acronymAt(c lex.Cursor) string {
	if !r.Token(c.At).Is(lex.FlagOpen) {
		return ""
	}
	letters := false
	for j := c.At + 1; j < c.At+7; j++ {
		t := r.Token(j)
		letters = letters || t.Is(lex.FlagUpper) && !t.In(fileForm)
		if t.Is(lex.FlagClose) && letters {
			return r.Printed(lex.Phrase{From: c.At + 1, To: j})
		}
		if !t.Is(lex.FlagUpper | lex.FlagNumber | lex.FlagHyphen) {
			return ""
		}
	}
	return ""
}

// introduced reports whether a determiner or a possessive comes before the name
// at c.
func introduced(c lex.Cursor) bool {
	for c.Peek(-1).In(lex.RoleVague) || c.Peek(-1).In(draft) {
		c = c.Move(-1)
	}
	return c.Peek(-1).In(lex.ClassDeterminer) || c.Peek(-1).Is(lex.FlagPossessive)
}

// notName reports whether a token is no word with a capital.
func notName(t *lex.Token) bool { return !t.Name() }

// opens reports whether the first word of a line begins a sentence there rather
// than a name.
func opens(t *lex.Token) bool {
	return t.In(lex.ClassPreposition|lex.ClassSubordinate|lex.ClassAdverb) || t.In(lex.ClassVerb) && t.In(lex.ClassGerund)
}

// isYear reports whether a token is the number of a year.
func isYear(t *lex.Token) bool { return t.Is(lex.FlagNumber) && t.Num >= 1900 && t.Num < 2200 }

// YearAfter reports whether the name of an event whose head is at c goes on with
// its year: "Conference 2019".
func YearAfter(head lex.Cursor) bool {
	return head.Peek(0).In(lex.RoleEvent) && isYear(head.Peek(1))
}
