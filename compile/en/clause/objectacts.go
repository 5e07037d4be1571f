package clause

import (
	"dialoguec/compile/en/lex"
)

// restateActs: a commitment restated is a commitment, support restated is
// support; anything else is a view.
func (r *Acts) restateActs(g VerbGroup, c Complement) ActSet {
	if c.Kind == ThatClause {
		return r.view(c) | choose(affirming.Of(r.Token(g.Main)) && r.arranged(c.Cursor), ActCommit, 0)
	}
	if c.Kind == ToVerb && affirming.Of(r.Token(g.Main)) {
		return ActRecognize | ActCommit // "confirmed to cooperate"
	}
	if c.In(reflexive) && c.Peek(1).In(lex.RoleReady) {
		return ActCommit // "declared themselves ready to"
	}
	role, third := r.ObjectRoles(c)
	switch {
	case r.declaresOpen(g, c):
		return ActReport
	case r.Lemma(g) == "renew" && (role.Has(lex.RoleMeeting|lex.RoleGroup) || ofPaper(c)):
		return ActReport // "renewed the Strategic Dialogue"
	case r.invites(c): // "reiterated her invitation"
		return ActCall
	case third:
		return ActRecognize
	}
	a := NounActs(role)
	if lemma := r.Lemma(g); role.Has(lex.RoleAgreement) && !role.Has(lex.RoleWeight) && (lemma == "confirm" || lemma == "reconfirm") {
		a |= ActAgree // "confirmed their decision to"
	}
	if a.has(ActCommit) && wishedFor(c.Cursor) {
		a = a&^ActCommit | ActRecognize
	}
	if a == 0 && c.Kind == ObjectPhrase || a != 0 && laterWeight(c.Cursor) {
		a |= ActRecognize
	}
	if ownEffort(c.Cursor) {
		a = a&^ActRecognize | ActCommit
	}
	if a |= NounActs(laterRoles(c.Cursor)); a == 0 {
		return ActRecognize
	}
	return a
}

// ofPaper reports whether the object is a document, and not what it says: "the
// Memorandum of Understanding".
func ofPaper(c Complement) bool {
	paper := c.Seek(lex.Any{lex.ClassDocument, lex.ClassPreposition, lex.To, lex.That, lex.FlagComma, lex.FlagStop})
	return c.Kind == ObjectPhrase && paper.In(lex.ClassDocument) && !paper.Next().Is(lex.To, lex.That)
}

// declaresOpen reports whether a meeting is declared open or closed.
func (r *Acts) declaresOpen(g VerbGroup, c Complement) bool {
	return r.Lemma(g) == "declare" && c.Kind == ObjectPhrase && c.Within(longestAside).Until(func(t *lex.Token) bool {
		return t.In(lex.ClassPreposition|lex.ClassRelative|lex.ClassConjunction) || t.Word == lex.That || t.In(openness)
	}).In(openness)
}

// ownEffort reports whether what is restated is what those who speak go on
// trying to do: "our joint effort to fight".
func ownEffort(c lex.Cursor) bool {
	if !c.In(lex.RoleOwn) {
		return false
	}
	for c = c.Next(); !c.Next().Done() && c.In(lex.FlagWord|lex.FlagHyphen) && !c.In(lex.ClassPreposition|lex.ClassConjunction); c = c.Next() {
		if c.In(efforts) {
			return c.Next().Is(lex.To)
		}
	}
	return false
}

// wishedFor reports whether what is restated is a wish for a thing, and none to
// do something: "their desire for peace".
func wishedFor(c lex.Cursor) bool {
	wish := c.Within(6).Seek(lex.RoleWish)
	return !wish.Done() && wish.Peek(1).In(lex.For)
}

// laterWeight reports whether a further object of the same verb is a view:
// "and the importance of".
func laterWeight(c lex.Cursor) bool {
	for ; !c.Move(3).Done() && !c.In(lex.ClassRelative) && !c.In(lex.FlagSemicolon); c = c.Next() {
		if c.Is(lex.And) && c.Peek(1).In(lex.The) && c.Peek(2).In(lex.RoleWeight) && c.Peek(3).In(lex.ClassPreposition) {
			return true
		}
	}
	return false
}

// NounActs tells the acts that a noun stands for; 0 if it stands for a view.
func NounActs(role lex.Role) ActSet {
	return choose(role.Has(lex.RoleCommitment), ActCommit, 0) | choose(role.Has(lex.RoleSupport), ActSupport, 0) | choose(role.Has(lex.RoleSatisfaction), ActWelcome, 0)
}

// noteActs: to note with satisfaction is to welcome.
func (r *Acts) noteActs(c Complement) ActSet {
	switch {
	case r.ObjectRole(c).Has(lex.RoleSatisfaction), c.Kind == Prepositional && c.Peek(-1).In(lex.With) && Satisfied(c.Cursor):
		return ActWelcome
	case c.Kind == ObjectPhrase && c.In(lex.RoleOwn) && r.meant(c.Cursor): // "note their intention to"
		return ActCommit
	}
	return r.view(c) | choose(gladly(c.Cursor), ActWelcome, 0)
}

// gladly reports whether what is noted is noted "with appreciation", at the end
// of its clause.
func gladly(c lex.Cursor) bool {
	for ; !c.Done() && !c.In(lex.FlagSemicolon|lex.FlagColon); c = c.Next() {
		if c.Is(lex.With) && Satisfied(c.Next()) {
			return true
		}
		if c.In(lex.ClassRelative|lex.ClassSubordinate) || c.Is(lex.That) {
			return false
		}
	}
	return false
}

// Satisfied reports whether a noun of satisfaction, with adjectives before it,
// begins at c; what is noted may be right after it: "note with deep
// appreciation President Smith’s help".
func Satisfied(c lex.Cursor) bool {
	return c.Within(4).Until(func(t *lex.Token) bool {
		return t.In(lex.ClassPreposition|lex.ClassDeterminer) || t.In(lex.RoleSatisfaction)
	}).In(lex.RoleSatisfaction)
}

// expressActs: what is expressed decides.
func (r *Acts) expressActs(g VerbGroup, c Complement) ActSet {
	role, _ := r.ObjectRoles(c)
	if c.Kind == ObjectPhrase {
		role |= laterRoles(c.Cursor)
	}
	switch a := NounActs(role); {
	case a == ActCommit && wishedFor(c.Cursor):
		return ActRecognize
	case a != 0:
		return a
	case c.Kind == ObjectPhrase && hopesTo(c.Cursor):
		return ActCommit
	}
	switch r.Lemma(g) {
	case "offer":
		return choose(c.Kind == ToVerb, ActCommit, ActReport)
	case "extend":
		return choose(r.invites(c), ActCall, ActReport)
	}
	return r.view(c)
}

// hopesTo reports whether the object at c is the hope or the interest to do
// something: "their expectation to conclude", "a strong interest in deepening".
func hopesTo(c lex.Cursor) bool {
	for ; c.In(lex.FlagWord) && !c.In(lex.ClassPreposition|lex.ClassRelative) && !c.Is(lex.That); c = c.Next() {
		if c.In(hopes) {
			next := Adverbs(c.Move(2)).Peek(0)
			return c.Peek(1).In(lex.To) && next.In(lex.ClassBase) || c.Peek(1).In(lex.In) && next.Gerund()
		}
	}
	return false
}

// invites reports whether the object is an invitation.
func (r *Acts) invites(c Complement) bool { return r.Holds(c.Within(6).Rest(), invitation) }

// shareActs: to share information is to exchange, to share a view is to
// recognize, to share a resolve is to commit.
func (r *Acts) shareActs(g VerbGroup, c Complement) ActSet {
	role, _ := r.ObjectRoles(c)
	switch {
	case c.Kind == ThatClause:
		return ActRecognize
	case !g.Past && c.Kind == ObjectPhrase && c.In(lex.ClassCardinal):
		return 0 // "share one of the longest borders"
	case role.Has(lex.RoleCommitment) && !role.Has(lex.RoleInformation), c.has(goals) && toReach(c.Cursor):
		return ActCommit
	case role.Has(lex.RoleInformation | lex.RoleTalk):
		return ActExchange
	case role.Has(lex.RoleWeight), isView(c.Cursor):
		return ActRecognize
	}
	return choose(g.Past, ActExchange, ActRecognize)
}

// toReach reports whether "of" with a gerund follows the noun phrase at c: "the
// goal of increasing".
func toReach(c lex.Cursor) bool {
	of := c.Seek(lex.ClassPreposition)
	return of.Is(lex.Of) && of.Peek(1).Gerund()
}

// isView tells "shared the view that" and "shared views on the need" from
// "shared views on trade".
func isView(c lex.Cursor) bool {
	end := c.Within(9).Seek(lex.Any{lex.That, lex.RoleWeight, lex.FlagComma, lex.FlagStop})
	return !end.Done() && !end.In(lex.FlagComma|lex.FlagStop)
}

// haveActs: to have had an exchange is to exchange; to have a view is one.
func haveActs(g VerbGroup, role lex.Role) ActSet {
	switch {
	case role.Has(lex.RoleTalk):
		return ActExchange
	case g.Past && role.Has(lex.RoleMeeting):
		return ActReport
	case role.Has(lex.RoleAgreement):
		return ActRecognize
	}
	return 0
}

// takeActs reads "took note of", "took stock of", "took the opportunity to".
func (r *Acts) takeActs(g VerbGroup, c Complement) ActSet {
	after := c.To(g.End)
	switch after.Peek(0).Word {
	case lex.Note:
		return r.noteActs(Complement{Prepositional, after.Next()})
	case lex.Stock, lex.Up:
		return ActExchange
	case lex.Pride:
		return ActWelcome
	case lex.Part:
		return 0
	}
	if a := r.chanceActs(after); a != 0 {
		return a
	}
	return choose(r.ObjectRole(c).Has(lex.RoleWeight), ActRecognize, ActReport) // "took the view that"
}

// chanceActs tells what an opportunity after c was taken or had to do.
func (r *Acts) chanceActs(c lex.Cursor) ActSet {
	for near := c.Within(6); !near.Done(); near = near.Next() {
		if near.In(chances) && near.Peek(1).In(lex.To) {
			return r.OfVerb(Adverbs(c.To(near.At + 2)))
		}
	}
	return 0
}
