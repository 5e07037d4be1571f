package trial

import (
	"slices"

	"dialoguec/schema"
)

// units leads from the code points of a text, in which spans count, to the units
// of UTF-16, in which scripts count. A text has few characters of two units.
type units struct{ wide []int } // the code points of two units, ascending

func newUnits(text string) units {
	var u units
	n := 0
	for _, r := range text {
		if r > 0xFFFF {
			u.wide = append(u.wide, n)
		}
		n++
	}
	return u
}

// at returns the unit at which a code point begins.
func (u units) at(point int) int {
	before, _ := slices.BinarySearch(u.wide, point)
	return point + before
}

func (u units) stretch(s schema.Span) Stretch { return Stretch{u.at(s.Start), u.at(s.End)} }
