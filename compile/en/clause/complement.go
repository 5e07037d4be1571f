package clause

import (
	"dialoguec/compile/en/lex"
)

// Complement is what a verb governs.
type Complement struct {
	Kind ComplementKind
	At   int32 // the infinitive, the gerund, the first word of the clause or of the object
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

// ComplementOf reads what the verb group g governs.
func (r *Grammar) ComplementOf(g VerbGroup, to int32) Complement {
	return r.complementBehind(g.End, to)
}

// complementBehind reads what a verb governs that ends before token i.
func (r *Grammar) complementBehind(i, to int32) Complement {
	i = r.Adverbs(i, to)
	for i < to && r.Token(i).In(lex.ClassDayWord) { // "announce today that"
		i = r.Adverbs(i+1, to)
	}
	if i < to && r.Token(i).Is(lex.FlagComma) {
		if j := r.parenthesis(i, to); j > 0 {
			i = r.Adverbs(j, to)
		}
	}
	if i >= to {
		return Complement{}
	}
	t := r.Token(i)
	switch {
	case t.Word == lex.To:
		return r.toComplement(i+1, to)
	case t.Word == lex.That && !r.nounBehind(i+1):
		return Complement{ThatClause, i + 1}
	case t.In(lex.ClassPreposition) && r.Token(i+1).Is(lex.FlagHyphen): // "in-depth"
		return Complement{ObjectPhrase, i}
	case t.In(lex.ClassPreposition):
		if j, ok := r.thatSoon(i, to); ok {
			return Complement{ThatClause, j}
		}
		if j := r.Adverbs(i+1, to); t.Word == lex.On && r.Token(j).In(lex.ClassGerund) && r.Token(j).In(lex.ClassVerb) {
			return Complement{ToGerund, j}
		}
		return Complement{Prepositional, i + 1}
	case t.Word == lex.They || t.Word == lex.We || t.Word == lex.It && r.Token(i+1).In(lex.ClassModal):
		return Complement{ThatClause, i}
	case t.Is(lex.FlagComma | lex.FlagStop | lex.FlagSemicolon):
		return Complement{NoComplement, i}
	}
	return Complement{ObjectPhrase, i}
}

// toComplement reads what follows "to" at i.
func (r *Grammar) toComplement(i, to int32) Complement {
	j := r.Adverbs(i, to)
	if r.Prefixed(j + 2) {
		j += 2 // "to co-host"
	}
	switch t := r.Token(j); {
	case t.Is(lex.FlagColon): // "agreed to: …"
		return Complement{ToVerb, j}
	case t.In(lex.ClassVerb) && t.In(lex.ClassBase) || t.Word == lex.Be || t.In(lex.ClassHave|lex.ClassDo):
		return Complement{ToVerb, j}
	case t.In(lex.ClassVerb) && t.In(lex.ClassGerund):
		return Complement{ToGerund, j}
	default:
		return Complement{Prepositional, i}
	}
}

// nounBehind reports whether the "that" before i points at a noun.
func (r *Grammar) nounBehind(i int32) bool {
	return r.Token(i+1).Is(lex.FlagStop|lex.FlagComma) && !r.Token(i).In(lex.ClassVerb)
}

// thatSoon finds the clause of "on the point that", "with concern that", "in
// their statement that".
func (r *Grammar) thatSoon(i, to int32) (int32, bool) {
	for j := i + 1; j < min(to, i+7); j++ {
		t := r.Token(j)
		if t.Word == lex.That && !r.Token(j+1).In(lex.ClassVerb|lex.ClassModal|lex.ClassBe|lex.ClassHave) {
			return j + 1, true
		}
		if t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) || t.In(lex.ClassVerb|lex.ClassModal|lex.ClassBe|lex.ClassConjunction) && r.Role(j)&(lex.RoleNominal|lex.RoleTalk|lex.RoleCommitment|lex.RoleSatisfaction|lex.RoleWeight) == 0 {
			return 0, false
		}
	}
	return 0, false
}
