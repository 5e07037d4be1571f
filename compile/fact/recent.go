package fact

// MostKnown is how many names of its kind a further name of a text is compared
// with: more than any statement has, and few enough that a text of megabytes is
// read in time that grows as its length does.
const MostKnown = 4096

// Recent returns the last of the names known so far, at most [MostKnown].
func Recent[Name any](known []Name) []Name { return known[max(0, len(known)-MostKnown):] }
