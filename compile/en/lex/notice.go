package lex

// turnClasses are the classes of words at which the walk over a subject looks
// closer, beside verbs that need no auxiliary: auxiliaries, and what begins a
// clause within it.
const turnClasses = ClassModal | ClassBe | ClassHave | ClassDo | ClassRelative | ClassSubordinate

// turns reports whether the walk looks closer at words of some classes. It does
// at words that no list has a class for, which may be verbs too.
func turns(class Class) bool {
	return class == 0 || class&turnClasses != 0 || class&ClassVerb != 0 && class&finiteForms != 0
}

// finiteForms are the forms of a verb that need no auxiliary.
const finiteForms = ClassPast | ClassThird | ClassBase

// JointFlags are those of the tokens after which something joined to a clause may begin.
const JointFlags = FlagOpen | FlagOpenQuote | FlagSemicolon | FlagComma | FlagJoint

// joins reports whether something joined to a clause may begin with a word, or after it.
func joins(word Word, class Class) bool {
	return class&(ClassRelative|ClassConjunction|ClassSubordinate) != 0 || word == To || word == That || word == By || word == While
}

// postClasses are the classes of the words beside which names are looked for,
// if they are printed with a capital.
const postClasses = ClassPost | ClassRank | ClassHonorific | ClassLevel

// NameHeads are the roles of words that head the name of a reference.
const NameHeads = RoleDocument | RoleEvent | RoleProgramme | RoleGroupHead
