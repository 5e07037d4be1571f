package schema

// Level is the rank at which parties meet: a code of the list "level", or "" if the
// text does not say.
type Level string

// Mode says whether people met in one place: a code of the list "mode", or ""
// if the text does not say.
type Mode string

// The modes.
const (
	InPerson Mode = "in_person"
	Virtual  Mode = "virtual"
	Hybrid   Mode = "hybrid"
)

// OrganizationKind is what a body is: a code of the list "organization_kind".
type OrganizationKind string

// ReferenceKind is what a statement refers to: a code of the list "item_kind".
type ReferenceKind string

// The kinds of references.
const (
	RefEvent        ReferenceKind = "event"
	RefDocument     ReferenceKind = "document"
	RefProgramme    ReferenceKind = "programme"
	RefWorkingGroup ReferenceKind = "working_group"
	RefForum        ReferenceKind = "forum"
)

// Side is the side that somebody acts for: an ISO 3166 alpha-2 code, "EU", or
// one of the list "side".
type Side string

// The sides that are no country and not the EU.
const (
	SideInternational Side = "INT"
	SidePrivate       Side = "private"
	SideOther         Side = "other"
)

// Relation says how a provision continues a thread.
type Relation string

// The relations.
const (
	Opens     Relation = "opens"
	Continues Relation = "continues"
	Progress  Relation = "progress"
	Repeats   Relation = "repeats"
)

// Closed is a type of the model whose values are those of one closed list. The
// JSON Schema, the loaders of data files and corrections are held to it.
type Closed interface {
	~string
	// List returns the closed list of the type.
	List() List
}

// Known reports whether a value is in the closed list of its type.
func Known[T Closed](value T) bool { return value.List().Has(string(value)) }

func (Act) List() List              { return listOf("act") }
func (Commitment) List() List       { return listOf("strength") }
func (Level) List() List            { return listOf("level") }
func (Mode) List() List             { return listOf("mode") }
func (NameKind) List() List         { return listOf("name_kind") }
func (OrganizationKind) List() List { return listOf("organization_kind") }
func (ReferenceKind) List() List    { return listOf("item_kind") }
func (Relation) List() List         { return listOf("relation") }
func (Role) List() List             { return listOf("role") }
func (Status) List() List           { return listOf("status") }

// listOf returns a list that is known to exist.
func listOf(name string) List {
	l, ok := ListNamed(name)
	if !ok {
		panic("there is no closed list " + name)
	}
	return l
}
