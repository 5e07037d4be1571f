package fact

import "slices"

// MostKnown is how many names of its kind a further name of a text is compared
// with: more than any statement has, and few enough that a text of megabytes is
// read in time that grows as its length does.
const MostKnown = 1024

// MostSeries is how many mentions of dialogues a further one is compared with:
// a statement speaks of few, and each is compared word by word.
const MostSeries = 256

// First returns the index of the first of [Recent].
func First[Name any](known []Name) int { return max(0, len(known)-MostKnown) }

// Note appends a name, unless it is among the recent ones.
func Note[Name comparable](known []Name, name Name) []Name {
	if slices.Contains(Recent(known), name) {
		return known
	}
	return append(known, name)
}

// Recent returns the last of the names known so far, at most [MostKnown].
func Recent[Name any](known []Name) []Name { return known[First(known):] }
