package clause

import "dialoguec/compile/en/lex"

// ObjectRoles returns the roles of the object, 0 where there is none.
func (r *Grammar) ObjectRoles(c Complement, to int32) (lex.Role, bool) {
	if c.Kind != ObjectPhrase {
		return 0, false
	}
	return r.nounRoles(c.At, to)
}

// ObjectRole returns the roles of an object with or without a preposition.
func (r *Grammar) ObjectRole(c Complement, to int32) lex.Role {
	if c.Kind != ObjectPhrase && c.Kind != Prepositional {
		return 0
	}
	role, _ := r.nounRoles(c.At, to)
	return role
}

// nounRoles gathers the roles of the noun phrase at i: of its last noun, and of
// the nouns joined to it by "and". Third is true where the noun is another
// person's ("President Smith's commitment").
func (r *Grammar) nounRoles(i, to int32) (role lex.Role, third bool) {
	var last lex.Role
	for ; i < to; i++ {
		t := r.Token(i)
		switch {
		case t.Is(lex.FlagPossessive):
			third = r.people.On(i-1) != 0 || r.Token(i-1).Is(lex.FlagCapital) && !r.Covered(i-1) && !r.Plural(i-1) && !r.Token(i-1).In(lex.ClassGovernment)
			last = 0
			continue
		case t.Word == lex.And:
			role |= last
			last = 0
			continue
		case t.Is(lex.FlagHyphen), r.Token(i + 1).Is(lex.FlagHyphen):
			continue
		case t.Is(lex.FlagComma) && last == 0 && r.Token(i+1).Is(lex.FlagWord) && !r.Token(i+1).In(lex.ClassPreposition|lex.ClassRelative): // "candid, constructive exchange"
			continue
		case !t.Is(lex.FlagWord | lex.FlagNumber), t.In(lex.ClassPreposition | lex.ClassRelative), t.Word == lex.To, t.Word == lex.That:
			third = third || t.Word == lex.Of && last.Has(lex.RoleCommitment) && r.personNear(i+1) // "the commitment of President Smith"
			return role | last, third
		case t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital):
			return role | last, third
		case last != 0 && t.In(lex.ClassVerb) && t.In(lex.ClassParticiple) && !t.In(lex.ClassBase) && r.Token(i+1).In(lex.ClassPreposition): // "talks aimed at"
			return role | last, third
		}
		last = r.Role(i)
	}
	return role | last, third
}

// laterRoles gathers the roles of nouns that are objects of the same verb
// after the first: "their support for X and their commitment to Y".
func (r *Grammar) laterRoles(i, to int32) lex.Role {
	var role lex.Role
	for ; i < to; i++ {
		t := r.Token(i)
		if t.Is(lex.FlagOpen | lex.FlagOpenQuote) {
			i = r.Closing(i, to)
			continue
		}
		if t.In(lex.ClassRelative) || t.Is(lex.FlagSemicolon) {
			return role
		}
		if !t.Is(lex.FlagComma) && t.Word != lex.And {
			continue
		}
		j := i + 1
		if r.Token(j).Word == lex.And {
			j++
		}
		bare := r.Role(j).Has(lex.RoleCommitment|lex.RoleSatisfaction) && r.Is(j+1, lex.To, lex.For, lex.With, lex.That)
		if !r.Role(j).Has(lex.RoleOwn) && !bare {
			continue // "interoperability and readiness"
		}
		for ; j < min(to, i+7) && r.Token(j).Is(lex.FlagWord|lex.FlagHyphen) && !r.Token(j).In(lex.ClassPreposition) && r.Token(j).Word != lex.To; j++ {
			if x := r.Role(j) & (lex.RoleCommitment | lex.RoleSupport | lex.RoleSatisfaction); x != 0 && !r.Token(j+1).In(lex.ClassModal|lex.ClassBe) {
				role |= x
			}
		}
	}
	return role
}

// personNear reports whether a name with a post before it begins at i:
// "President Smith".
func (r *Grammar) personNear(i int32) bool {
	for n := i; n < i+5 && r.Token(n).Name(); n++ {
		if r.people.On(n) != 0 {
			return true
		}
	}
	return false
}

// longestAside is the number of tokens beyond which what is between two
// commas is no aside.
const longestAside = 16

// parenthesis passes over an aside between commas that begins at i: ", in
// principle,", ", as founding members,", ", once again,". It returns the token
// after it, 0 where there is none.
func (r *Grammar) parenthesis(i, to int32) int32 {
	first := r.Token(i + 1)
	if !first.In(lex.ClassPreposition) && first.Word != lex.As && !r.Adverb(i+1) && !first.In(lex.ClassGerund) {
		return 0
	}
	for j := i + 1; j < min(to, i+longestAside); j++ {
		t := r.Token(j)
		switch {
		case t.Is(lex.FlagComma):
			return j + 1
		case t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave|lex.ClassRelative) && !t.Is(lex.FlagCapital), t.Word == lex.That, t.Is(lex.FlagStop | lex.FlagSemicolon | lex.FlagColon):
			return 0
		}
	}
	return 0
}
