package clause

import (
	"cmp"

	"dialoguec/compile/en/lex"
)

// announceActs: to announce what one means to do, or that the parties will do
// something, is to undertake it; any other announcement reports.
func (r *Acts) announceActs(c Complement) ActSet {
	switch c.Kind {
	case ThatClause:
		return cmp.Or(r.Promises(c), ActReport) | r.agreedIn(c.Cursor)
	case ObjectPhrase:
		if r.meant(c.Cursor) {
			return ActCommit
		}
		return choose(r.promises(c.Cursor), ActCommit, ActReport) // "announced Canada will"
	}
	return ActReport
}

// agreedIn adds agree if the that-clause at c says that the same people agreed.
func (r *Acts) agreedIn(c lex.Cursor) ActSet {
	inner, ok := r.ClauseAt(c)
	if !ok || !inner.Verb.Past || inner.Verb.Passive || !r.Is(inner.From, lex.They, lex.We) {
		return 0
	}
	return r.Of(inner.Verb, c) & ActAgree
}

// meant reports whether the noun phrase at c is an intention or a plan to do
// something: "their intention to", "a commitment to", "plans to sign".
func (r *Acts) meant(c lex.Cursor) bool {
	for ; c.In(lex.FlagWord | lex.FlagPossessive | lex.FlagHyphen); c = c.Next() {
		if c.In(lex.ClassPreposition|lex.ClassRelative|lex.ClassConjunction) || c.Is(lex.To, lex.That) {
			return false
		}
		if !c.In(lex.RoleCommitment) && c.Frame() != lex.FrameIntend {
			continue
		}
		switch next := c.Next(); {
		case next.Peek(0).Word == lex.To:
			return true
		case next.Peek(0).Is(lex.FlagComma): // "its intent, as host, to invest"
			return asideEnd(next).Is(lex.To)
		}
	}
	return false
}
