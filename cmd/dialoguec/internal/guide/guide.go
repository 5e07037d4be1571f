// Package guide writes the help on files and columns from the tables by which
// they are read and written, so that it says what the program does.
package guide

// Topic is something that the help explains.
type Topic struct {
	Name  string
	Short string
	Text  func() string
}

// Topics lists all topics.
func Topics() []Topic {
	return []Topic{
		{"config", "The keys of dialoguec.yaml", config},
		{"sources", "What a source is, and what can be said of it", sources},
		{"registry", "The columns of a registry of organizations", registry},
		{"corrections", "The form of corrections by hand", corrections},
		{"gold", "The form of annotated facts", gold},
		{"formats", "The files of a dataset, by their formats", formats},
		{"columns", "The tables and columns of a dataset", columns},
		{"diagnostics", "What every diagnostic means, and what to do", diagnostics},
	}
}
