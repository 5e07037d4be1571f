package clause

import "dialoguec/compile/en/lex"

// ObjectRoles returns the roles of the object, 0 if there is none.
func (r *Grammar) ObjectRoles(c Complement) (role lex.Role, third bool) {
	if c.Kind != ObjectPhrase {
		return 0, false
	}
	return r.nounRoles(c.Cursor)
}

// ObjectRole returns the roles of an object with or without a preposition.
func (r *Grammar) ObjectRole(c Complement) lex.Role {
	if c.Kind != ObjectPhrase && c.Kind != Prepositional {
		return 0
	}
	role, _ := r.nounRoles(c.Cursor)
	return role
}

// nounRoles gathers the roles of the noun phrase at c: of its last noun, and of
// the nouns joined to it by "and". Third is true if the noun is another
// person's ("President Smith's commitment").
func (r *Grammar) nounRoles(c lex.Cursor) (role lex.Role, third bool) {
	var last lex.Role
	for ; !c.Done(); c = c.Next() {
		t, next := c.Token(), c.Peek(1)
		switch {
		case t.Is(lex.FlagPossessive):
			third, last = r.ofOther(c.Move(-1)), 0
		case t.Word == lex.And:
			role, last = role|last, 0
		case t.Is(lex.FlagHyphen), next.Is(lex.FlagHyphen):
		case t.Is(lex.FlagComma) && last == 0 && next.Is(lex.FlagWord) && !next.In(lex.ClassPreposition|lex.ClassRelative): // "candid, constructive exchange"
		case !t.Is(lex.FlagWord | lex.FlagNumber), t.In(lex.ClassPreposition | lex.ClassRelative), t.Word == lex.To, t.Word == lex.That:
			third = third || t.Word == lex.Of && last.Has(lex.RoleCommitment) && r.personNear(c.Next()) // "the commitment of President Smith"
			return role | last, third
		case t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital),
			last != 0 && t.In(lex.ClassVerb) && t.In(lex.ClassParticiple) && !t.In(lex.ClassBase) && next.In(lex.ClassPreposition): // "talks aimed at"
			return role | last, third
		default:
			last = t.Role
		}
	}
	return role | last, third
}

// ofOther reports whether the possessive after the word at c is of somebody who
// is no party.
func (r *Grammar) ofOther(c lex.Cursor) bool {
	t := c.Peek(0)
	return r.people.On(c.At) != 0 || t.Is(lex.FlagCapital) && !r.Covered(c) && !Plural(c) && !t.In(lex.ClassGovernment)
}

// personNear reports whether a name with a post before it begins at c:
// "President Smith".
func (r *Grammar) personNear(c lex.Cursor) bool {
	for n := int32(0); n < 5 && c.Peek(n).Name(); n++ {
		if r.people.On(c.At+n) != 0 {
			return true
		}
	}
	return false
}

// laterRoles gathers the roles of nouns that are objects of the same verb
// after the first: "their support for X and their commitment to Y".
func laterRoles(c lex.Cursor) (role lex.Role) {
	for ; !c.Done() && !c.In(lex.ClassRelative) && !c.In(lex.FlagSemicolon); c = c.Next() {
		if c.In(lex.FlagOpen | lex.FlagOpenQuote) {
			c = Closing(c)
		} else if c.In(lex.FlagComma) || c.Is(lex.And) {
			role |= joinedRoles(c.Next().Within(6).SkipWord(lex.And))
		}
	}
	return role
}

// joinedRoles gathers the roles of the nouns of the phrase at c, if it is one that
// a verb before may govern: "their commitment to", but no "interoperability and readiness".
func joinedRoles(c lex.Cursor) (role lex.Role) {
	next := c.Peek(1).Word
	bare := c.Peek(0).In(lex.RoleCommitment|lex.RoleSatisfaction) && (next == lex.To || next == lex.For || next == lex.With || next == lex.That)
	if !c.Peek(0).In(lex.RoleOwn) && !bare {
		return 0
	}
	for ; c.In(lex.FlagWord|lex.FlagHyphen) && !c.In(lex.ClassPreposition) && !c.Is(lex.To); c = c.Next() {
		if !c.Peek(1).In(lex.ClassModal | lex.ClassBe) {
			role |= c.Token().Role & (lex.RoleCommitment | lex.RoleSupport | lex.RoleSatisfaction)
		}
	}
	return role
}
