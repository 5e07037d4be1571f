// Package link makes one dataset of many statements: which bodies, people,
// series and meetings are the same, in which order the meetings stand, what
// became of a plan, and which promise continues which.
package link

import "dialoguec/schema"

// File is a file of the user: a registry or corrections.
type File struct {
	Path string
	Data []byte
}

// Options says what the user adds to the embedded registry, and corrects.
type Options struct {
	Registries  []File
	Corrections []File
}

// Statements links statements into a dataset. The result does not depend on
// their order.
func Statements(statements []*schema.Statement, opt Options) (*schema.Dataset, []schema.Diagnostic) {
	return &schema.Dataset{}, nil
}
