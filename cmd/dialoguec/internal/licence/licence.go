// Package licence holds the licences of all that the program is made of, since
// who hands on the program must hand on these.
package licence

import _ "embed"

// Texts is the licence of each module that is linked into the program, on any
// system, after a line "== " with the names of the modules that have it.
//
//go:embed licences.txt
var Texts string
