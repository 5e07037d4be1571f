package clause

import (
	"dialoguec/compile/en/lex"
)

// restateActs: a commitment restated is a commitment, support restated is
// support; anything else is a view.
func (r *Acts) restateActs(g VerbGroup, c Complement, to int32) ActSet {
	if c.Kind == ThatClause {
		return ActRecognize | r.Promises(c, to) | choose(affirming.Of(r.Token(g.Main)) && r.arranged(c.At, to), ActCommit, 0)
	}
	role, third := r.ObjectRoles(c, to)
	if r.Lemma(g) == "renew" && role.Has(lex.RoleMeeting|lex.RoleGroup) {
		return ActReport // "renewed the Strategic Dialogue"
	}
	if third {
		return ActRecognize
	}
	a := r.nounActs(role)
	if role.Has(lex.RoleAgreement) && !role.Has(lex.RoleWeight) && r.confirms(g) {
		a |= ActAgree // "confirmed their decision to"
	}
	if a.has(ActCommit) && r.wishedFor(c.At, to) {
		a = a&^ActCommit | ActRecognize
	}
	if a == 0 && c.Kind == ObjectPhrase || a != 0 && r.laterWeight(c.At, to) {
		a |= ActRecognize
	}
	if r.ownEffort(c.At, to) {
		a = a&^ActRecognize | ActCommit
	}
	if a |= r.nounActs(r.laterRoles(c.At, to)); a == 0 {
		return ActRecognize
	}
	return a
}

// confirms reports whether the verb settles once more what was settled.
func (r *Acts) confirms(g VerbGroup) bool {
	lemma := r.Lemma(g)
	return lemma == "confirm" || lemma == "reconfirm"
}

// ownEffort reports whether what is restated is what those who speak go on
// trying to do: "our joint effort to fight".
func (r *Acts) ownEffort(i, to int32) bool {
	if !r.Role(i).Has(lex.RoleOwn) {
		return false
	}
	for i++; i+1 < to && r.Token(i).Is(lex.FlagWord|lex.FlagHyphen); i++ {
		if r.Token(i).In(efforts) {
			return r.Token(i+1).Word == lex.To
		}
		if r.Token(i).In(lex.ClassPreposition | lex.ClassConjunction) {
			return false
		}
	}
	return false
}

// wishedFor reports whether what is restated is a wish for a thing, and none to
// do something: "their desire for peace".
func (r *Acts) wishedFor(i, to int32) bool {
	for j := i; j < min(to, i+6); j++ {
		if r.Role(j).Has(lex.RoleWish) {
			return r.Token(j+1).Word == lex.For
		}
	}
	return false
}

// laterWeight reports whether a further object of the same verb is a view:
// "and the importance of".
func (r *Acts) laterWeight(i, to int32) bool {
	for ; i+3 < to && !r.Token(i).In(lex.ClassRelative) && !r.Token(i).Is(lex.FlagSemicolon); i++ {
		if r.Token(i).Word == lex.And && r.Token(i+1).Word == lex.The && r.Role(i+2).Has(lex.RoleWeight) && r.Token(i+3).In(lex.ClassPreposition) {
			return true
		}
	}
	return false
}

// nounActs tells the acts that a noun stands for; 0 where it stands for a view.
func (r *Acts) nounActs(role lex.Role) (a ActSet) {
	if role.Has(lex.RoleCommitment) {
		a |= ActCommit
	}
	if role.Has(lex.RoleSupport) {
		a |= ActSupport
	}
	if role.Has(lex.RoleSatisfaction) {
		a |= ActWelcome
	}
	return a
}

// noteActs: to note with satisfaction is to welcome.
func (r *Acts) noteActs(g VerbGroup, c Complement, to int32) ActSet {
	if r.ObjectRole(c, to).Has(lex.RoleSatisfaction) || c.Kind == Prepositional && r.Token(c.At-1).Word == lex.With && r.satisfied(c.At, to) {
		return ActWelcome
	}
	if c.Kind == ObjectPhrase && r.Role(c.At).Has(lex.RoleOwn) && r.meantIn(c.At, to) { // "note their intention to"
		return ActCommit
	}
	return ActRecognize | r.Promises(c, to) | choose(r.gladly(c.At, to), ActWelcome, 0)
}

// gladly reports whether what is noted is noted "with appreciation", at the end
// of its clause.
func (r *Acts) gladly(i, to int32) bool {
	for ; i < to && !r.Token(i).Is(lex.FlagSemicolon|lex.FlagColon); i++ {
		if r.Token(i).Word == lex.With && r.satisfied(i+1, to) {
			return true
		}
		if r.Token(i).In(lex.ClassRelative|lex.ClassSubordinate) || r.Token(i).Word == lex.That {
			return false
		}
	}
	return false
}

// satisfied reports whether a noun of satisfaction, with adjectives before it,
// begins at i; what is noted may be right after it: "note with deep
// appreciation President Smith’s help".
func (r *Acts) satisfied(i, to int32) bool {
	for n := i; n < min(to, i+4) && !r.Token(n).In(lex.ClassPreposition|lex.ClassDeterminer); n++ {
		if r.Role(n).Has(lex.RoleSatisfaction) {
			return true
		}
	}
	return false
}

// expressActs: what is expressed decides.
func (r *Acts) expressActs(g VerbGroup, c Complement, to int32) ActSet {
	role, _ := r.ObjectRoles(c, to)
	if c.Kind == ObjectPhrase {
		role |= r.laterRoles(c.At, to)
	}
	if a := r.nounActs(role); a == ActCommit && r.wishedFor(c.At, to) {
		return ActRecognize
	} else if a != 0 {
		return a
	}
	if c.Kind == ObjectPhrase && r.hopesTo(c.At, to) {
		return ActCommit
	}
	switch r.Lemma(g) {
	case "offer":
		return choose(c.Kind == ToVerb, ActCommit, ActReport)
	case "extend":
		return choose(r.invitation(c, to), ActCall, ActReport)
	}
	return ActRecognize | r.Promises(c, to)
}

// hopesTo reports whether the object at i is the hope or the interest to do
// something: "their expectation to conclude", "a strong interest in deepening".
func (r *Acts) hopesTo(i, to int32) bool {
	for ; i < to && r.Token(i).Is(lex.FlagWord) && !r.Token(i).In(lex.ClassPreposition|lex.ClassRelative) && r.Token(i).Word != lex.That; i++ {
		if !hopes.Of(r.Token(i)) {
			continue
		}
		next := r.Token(r.Adverbs(i+2, to))
		return r.Token(i+1).Word == lex.To && next.In(lex.ClassBase) || r.Token(i+1).Word == lex.In && next.In(lex.ClassVerb) && next.In(lex.ClassGerund)
	}
	return false
}

// invitation reports whether the object is an invitation.
func (r *Acts) invitation(c Complement, to int32) bool {
	return r.Holds(lex.PhraseOf(c.At, min(to, c.At+6)), invitation)
}

// shareActs: to share information is to exchange, to share a view is to
// recognize, to share a resolve is to commit.
func (r *Acts) shareActs(g VerbGroup, c Complement, to int32) ActSet {
	role, _ := r.ObjectRoles(c, to)
	switch {
	case c.Kind == ThatClause:
		return ActRecognize
	case !g.Past && c.Kind == ObjectPhrase && r.Token(c.At).In(lex.ClassCardinal):
		return 0 // "share one of the longest borders"
	case role.Has(lex.RoleCommitment) && !role.Has(lex.RoleInformation), r.objectHas(c, to, goals) && r.toReach(c.At, to):
		return ActCommit
	case role.Has(lex.RoleInformation | lex.RoleTalk):
		return ActExchange
	case role.Has(lex.RoleWeight):
		return ActRecognize
	}
	return r.viewActs(c, to, g)
}

// toReach reports whether "of" with a gerund follows the noun phrase at i: "the
// goal of increasing".
func (r *Acts) toReach(i, to int32) bool {
	at := r.Ahead(i, to).Seek(lex.ClassPreposition)
	next := r.Token(at.At + 1)
	return at.Is(lex.Of) && next.In(lex.ClassVerb) && next.In(lex.ClassGerund)
}

// viewActs tells "shared the view that" and "shared views on the need" from
// "shared views on trade".
func (r *Acts) viewActs(c Complement, to int32, g VerbGroup) ActSet {
	for i := c.At; i < min(to, c.At+9); i++ {
		t := r.Token(i)
		switch {
		case t.Word == lex.That, r.Role(i)&lex.RoleWeight != 0:
			return ActRecognize
		case t.Is(lex.FlagComma | lex.FlagStop):
			return choose(g.Past, ActExchange, ActRecognize)
		}
	}
	return choose(g.Past, ActExchange, ActRecognize)
}

// haveActs: to have had an exchange is to exchange; to have a view is one.
func (r *Acts) haveActs(g VerbGroup, c Complement, role lex.Role, to int32) ActSet {
	switch {
	case role.Has(lex.RoleTalk):
		return ActExchange
	case g.Past && role.Has(lex.RoleMeeting):
		return choose(role.Has(lex.RoleTalk), ActExchange, ActReport)
	case role.Has(lex.RoleAgreement):
		return ActRecognize
	}
	return 0
}

// takeActs reads "took note of", "took stock of", "took the opportunity to".
func (r *Acts) takeActs(g VerbGroup, c Complement, to int32) ActSet {
	switch r.Token(g.End).Word {
	case lex.Note:
		return r.noteActs(g, Complement{Prepositional, g.End + 1}, to)
	case lex.Stock, lex.Up:
		return ActExchange
	case lex.Pride:
		return ActWelcome
	case lex.Part:
		return 0
	}
	for i := g.End; i < min(to, g.End+6); i++ {
		if r.Token(i).Word == lex.Opportunity && r.Token(i+1).Word == lex.To {
			return r.OfVerb(r.Adverbs(i+2, to), to)
		}
	}
	if r.ObjectRole(c, to).Has(lex.RoleWeight) { // "took the view that"
		return ActRecognize
	}
	return ActReport
}
