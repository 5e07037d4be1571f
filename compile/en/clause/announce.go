package clause

import (
	"dialoguec/compile/en/lex"
)

// announceActs: to announce what one means to do is to undertake it; an
// announcement that somebody will do something is a deed and an undertaking.
func (r *Acts) announceActs(g VerbGroup, c Complement, to int32) ActSet {
	switch c.Kind {
	case ThatClause:
		return ActReport | r.Promises(c, to) | r.agreedIn(c, to)
	case ObjectPhrase:
		if r.meantIn(c.At, to) {
			return ActCommit
		}
		if r.promises(c.At, to) { // "announced Canada will"
			return ActReport | ActCommit
		}
	}
	return ActReport
}

// agreedIn adds agree where a that-clause says that the same people agreed.
func (r *Acts) agreedIn(c Complement, to int32) ActSet {
	inner, ok := r.ClauseAt(c.At, to)
	if !ok || !inner.Verb.Past || inner.Verb.Passive || r.Token(inner.From).Word != lex.They && r.Token(inner.From).Word != lex.We {
		return 0
	}
	return r.Of(inner.Verb, to) & ActAgree
}

// meantIn reports whether the noun phrase at i is an intention or a plan to do
// something: "their intention to", "a commitment to", "plans to sign".
func (r *Acts) meantIn(i, to int32) bool {
	for ; i < to && r.Token(i).Is(lex.FlagWord|lex.FlagPossessive|lex.FlagHyphen); i++ {
		t := r.Token(i)
		if t.In(lex.ClassPreposition|lex.ClassRelative|lex.ClassConjunction) || t.Word == lex.To || t.Word == lex.That {
			return false
		}
		if !r.Role(i).Has(lex.RoleCommitment) && r.Frame(i) != lex.FrameIntend {
			continue
		}
		switch next := r.Token(i + 1); {
		case next.Word == lex.To:
			return true
		case next.Is(lex.FlagComma): // "its intent, as host, to invest"
			j := r.parenthesis(i+1, to)
			return j > 0 && r.Token(j).Word == lex.To
		}
	}
	return false
}
