// Package draw draws what pages show as pictures: the meetings of dialogues in time,
// how much is said on a theme year by year, and the card beside links to a page.
package draw

import "dialoguec/emit/site/naming"

// Drawing draws what a page shows as a picture.
type Drawing struct{ naming.Names }

// With draws with the names of a page.
func With(names naming.Names) Drawing { return Drawing{names} }
