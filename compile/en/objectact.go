package en

// restateActs: a commitment restated is a commitment, support restated is
// support; anything else is a view.
func (r *reader) restateActs(g group, c complement, to int32) actSet {
	if c.kind == thatClause {
		return actRecognize | r.promiseActs(c, to)
	}
	role, third := r.objectRoles(c, to)
	if third {
		return actRecognize
	}
	a := r.nounActs(role)
	if a.has(actCommit) && r.wishedFor(c.at, to) {
		a = a&^actCommit | actRecognize
	}
	if a == 0 && c.kind == objectPhrase || a != 0 && r.laterWeight(c.at, to) {
		a |= actRecognize
	}
	if r.ownEffort(c.at, to) {
		a = a&^actRecognize | actCommit
	}
	if a |= r.nounActs(r.laterRoles(c.at, to)); a == 0 {
		return actRecognize
	}
	return a
}

// ownEffort reports whether what is restated is what those who speak go on
// trying to do: "our joint effort to fight".
func (r *reader) ownEffort(i, to int32) bool {
	if !r.role(i).has(roleOwn) {
		return false
	}
	for i++; i+1 < to && r.tok(i).Is(FlagWord|FlagHyphen); i++ {
		if s := r.lit(i); s == "effort" || s == "efforts" {
			return r.tok(i+1).Word == wTo
		}
		if r.tok(i).In(ClassPreposition | ClassConjunction) {
			return false
		}
	}
	return false
}

// wishedFor reports whether what is restated is a wish for a thing, and none to
// do something: "their desire for peace".
func (r *reader) wishedFor(i, to int32) bool {
	for j := i; j < min(to, i+6); j++ {
		if r.role(j).has(roleWish) {
			return r.tok(j+1).Word == wFor
		}
	}
	return false
}

// laterWeight reports whether a further object of the same verb is a view:
// ", and the importance of".
func (r *reader) laterWeight(i, to int32) bool {
	for ; i+3 < to && !r.tok(i).In(ClassRelative) && !r.tok(i).Is(FlagSemicolon); i++ {
		if r.tok(i).Is(FlagComma) && r.tok(i+1).Word == wAnd && r.tok(i+2).Word == wThe && r.role(i+3).has(roleWeight) && r.tok(i+4).In(ClassPreposition) {
			return true
		}
	}
	return false
}

// nounActs tells the acts that a noun stands for; 0 where it stands for a view.
func (r *reader) nounActs(role Role) (a actSet) {
	if role.has(roleCommitment) {
		a |= actCommit
	}
	if role.has(roleSupport) {
		a |= actSupport
	}
	if role.has(roleSatisfaction) {
		a |= actWelcome
	}
	return a
}

// noteActs: to note with satisfaction is to welcome.
func (r *reader) noteActs(g group, c complement, to int32) actSet {
	if r.objectRole(c, to).has(roleSatisfaction) || c.kind == prepositional && r.tok(c.at-1).Word == wWith && r.satisfied(c.at, to) {
		return actWelcome
	}
	if c.kind == objectPhrase && r.role(c.at).has(roleOwn) && r.meantIn(c.at, to) { // "note their intention to"
		return actCommit
	}
	return actRecognize | r.promiseActs(c, to)
}

// satisfied reports whether a noun of satisfaction, with adjectives before it,
// begins at i; what is noted may stand right behind it: "note with deep
// appreciation President Smith’s help".
func (r *reader) satisfied(i, to int32) bool {
	for n := i; n < min(to, i+4) && !r.tok(n).In(ClassPreposition|ClassDeterminer); n++ {
		if r.role(n).has(roleSatisfaction) {
			return true
		}
	}
	return false
}

// expressActs: what is expressed decides.
func (r *reader) expressActs(g group, c complement, to int32) actSet {
	role, _ := r.objectRoles(c, to)
	if c.kind == objectPhrase {
		role |= r.laterRoles(c.at, to)
	}
	if a := r.nounActs(role); a == actCommit && r.wishedFor(c.at, to) {
		return actRecognize
	} else if a != 0 {
		return a
	}
	switch r.verbs[r.list[r.tok(g.Main).Word].verb].Lemma {
	case "offer":
		return choose(c.kind == toVerb, actCommit, actReport)
	case "extend":
		return choose(r.invitation(c, to), actCall, actReport)
	}
	return actRecognize | r.promiseActs(c, to)
}

// invitation reports whether the object is an invitation.
func (r *reader) invitation(c complement, to int32) bool {
	for i := c.at; i < min(to, c.at+6); i++ {
		if r.lit(i) == "invitation" {
			return true
		}
	}
	return false
}

// shareActs: to share information is to exchange, to share a view is to
// recognize, to share a resolve is to commit.
func (r *reader) shareActs(g group, c complement, to int32) actSet {
	role, _ := r.objectRoles(c, to)
	switch {
	case c.kind == thatClause:
		return actRecognize
	case !g.Past && c.kind == objectPhrase && r.tok(c.at).In(ClassCardinal):
		return 0 // "share one of the longest borders"
	case role.has(roleCommitment) && !role.has(roleInformation):
		return actCommit
	case role.has(roleInformation | roleTalk):
		return actExchange
	case role.has(roleWeight):
		return actRecognize
	}
	return r.viewActs(c, to, g)
}

// viewActs tells "shared the view that" and "shared views on the need" from
// "shared views on trade".
func (r *reader) viewActs(c complement, to int32, g group) actSet {
	for i := c.at; i < min(to, c.at+9); i++ {
		t := r.tok(i)
		switch {
		case t.Word == wThat, r.role(i)&roleWeight != 0:
			return actRecognize
		case t.Is(FlagComma | FlagStop):
			return choose(g.Past, actExchange, actRecognize)
		}
	}
	return choose(g.Past, actExchange, actRecognize)
}

// haveActs: to have had an exchange is to exchange; to have a view is one.
func (r *reader) haveActs(g group, c complement, role Role, to int32) actSet {
	switch {
	case role.has(roleTalk):
		return actExchange
	case g.Past && role.has(roleMeeting):
		return choose(role.has(roleTalk), actExchange, actReport)
	case role.has(roleAgreement):
		return actRecognize
	}
	return 0
}

// takeActs reads "took note of", "took stock of", "took the opportunity to".
func (r *reader) takeActs(g group, c complement, to int32) actSet {
	switch r.tok(g.End).Word {
	case wNote:
		return r.noteActs(g, complement{prepositional, g.End + 1}, to)
	case wStock, wUp:
		return actExchange
	case wPride:
		return actWelcome
	case wPart:
		return 0
	}
	for i := g.End; i < min(to, g.End+6); i++ {
		if r.tok(i).Word == wOpportunity && r.tok(i+1).Word == wTo {
			return r.verbActs(r.adverbs(i+2, to), to)
		}
	}
	if r.objectRole(c, to).has(roleWeight) { // "took the view that"
		return actRecognize
	}
	return actReport
}
