package schema

import "slices"

// Term is one value of a closed list.
type Term struct {
	Code         string
	EN, JA       string // labels
	Definition   string // in English; "" if the label says it
	DefinitionJA string // "" if the graph has no such value
}

// List is a closed list of values.
type List struct {
	Name  string
	Codes []Term
}

// Values lists the codes alone.
func (l List) Values() []string {
	values := make([]string, len(l.Codes))
	for i, c := range l.Codes {
		values[i] = c.Code
	}
	return values
}

// Has reports whether a code is one of the list.
func (l List) Has(code string) bool {
	return slices.ContainsFunc(l.Codes, func(t Term) bool { return t.Code == code })
}

// ListNamed returns the list of a name; ok is false if there is none.
func ListNamed(name string) (l List, ok bool) {
	lists := Lists()
	i := slices.IndexFunc(lists, func(l List) bool { return l.Name == name })
	if i < 0 {
		return List{}, false
	}
	return lists[i], true
}
