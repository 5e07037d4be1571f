package clause

import (
	"dialoguec/compile/en/lex"
)

// Complement is what a verb governs. Its cursor is at the infinitive, the gerund,
// the first word of the clause or of the object.
type Complement struct {
	Kind ComplementKind
	lex.Cursor
}

type ComplementKind uint8

const (
	NoComplement  ComplementKind = iota
	ToVerb                       // to continue
	ToGerund                     // to continuing, on continuing
	ThatClause                   // that both will; also without "that"
	ObjectPhrase                 // the importance of
	Prepositional                // on the importance of
)

// ComplementOf reads what the verb group g governs in what c reads.
func ComplementOf(g VerbGroup, c lex.Cursor) Complement {
	c = Adverbs(c.To(g.End))
	for c.In(lex.ClassDayWord) { // "announce today that"
		c = Adverbs(c.Next())
	}
	if c.Peek(1).Word == lex.That && c.Printed() == "out" { // "pointed out that"
		c = c.Next()
	}
	if c.In(lex.FlagComma) {
		c = Adverbs(asideEnd(c))
	}
	t, next := c.Token(), c.Next()
	switch {
	case c.Done(), t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon):
		return Complement{NoComplement, c}
	case t.Word == lex.To:
		return toComplement(next)
	case t.Word == lex.That && !(next.Peek(1).Is(lex.FlagStop|lex.FlagComma) && !next.Peek(0).In(lex.ClassVerb)): // not "that point."
		return Complement{ThatClause, next}
	case t.In(lex.ClassPreposition) && !next.Peek(0).Is(lex.FlagHyphen): // not "in-depth"
		if that, ok := thatSoon(next); ok {
			return Complement{ThatClause, that}
		}
		if gerund := Adverbs(next); t.Word == lex.On && gerund.Peek(0).Gerund() {
			return Complement{ToGerund, gerund}
		}
		return Complement{Prepositional, next}
	case t.Word == lex.They || t.Word == lex.We || t.Word == lex.It && next.Peek(0).In(lex.ClassModal):
		return Complement{ThatClause, c}
	}
	return Complement{ObjectPhrase, c}
}

// toComplement reads what follows "to".
func toComplement(c lex.Cursor) Complement {
	verb := Adverbs(c)
	if Prefixed(verb.Move(2)) {
		verb = verb.Move(2) // "to co-host"
	}
	switch t := verb.Peek(0); {
	case t.Is(lex.FlagColon), // "agreed to: …"
		t.Base(), t.Word == lex.Be, t.In(lex.ClassHave | lex.ClassDo):
		return Complement{ToVerb, verb}
	case t.Gerund():
		return Complement{ToGerund, verb}
	}
	return Complement{Prepositional, c}
}

// nouns are the roles of words that may be verbs, but are nouns before "that".
const nouns = lex.RoleNominal | lex.RoleTalk | lex.RoleCommitment | lex.RoleSatisfaction | lex.RoleWeight

// thatSoon finds the clause of "on the point that", "with concern that", "in
// their statement that", after the preposition before c.
func thatSoon(c lex.Cursor) (lex.Cursor, bool) {
	for near := c.Within(6); !near.Done(); near = near.Next() {
		t := near.Token()
		if t.Word == lex.That && !near.Peek(1).In(lex.ClassVerb|lex.ClassModal|lex.ClassBe|lex.ClassHave) {
			return c.To(near.At + 1), true
		}
		if t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassVerb|lex.ClassModal|lex.ClassBe|lex.ClassConjunction) && !t.In(nouns) {
			break
		}
	}
	return c, false
}

// longestAside is the number of tokens beyond which what is between two
// commas is no aside.
const longestAside = 16

// asideEnd passes over an aside between commas, the first of them at c: ", in
// principle,", ", as founding members,", ", once again,". It returns c if there is
// none.
func asideEnd(c lex.Cursor) lex.Cursor {
	first := c.Next()
	if t := first.Peek(0); !t.In(lex.ClassPreposition) && t.Word != lex.As && !Adverb(first) && !t.In(lex.ClassGerund) {
		return c
	}
	for end := first; !end.Done() && end.At < c.At+longestAside; end = end.Next() {
		switch t := end.Token(); {
		case t.Is(lex.FlagComma):
			return end.Next()
		case t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassRelative) && !t.Is(lex.FlagCapital), t.Word == lex.That, t.Is(lex.FlagStop | lex.FlagSemicolon | lex.FlagColon):
			return c
		}
	}
	return c
}
