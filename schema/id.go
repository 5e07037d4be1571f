package schema

import "strings"

// ValidID reports whether a text is an identifier: parts of ASCII letters in
// lower case and digits with single hyphens between them, and single slashes
// between the parts.
func ValidID(id string) bool {
	for part := range strings.SplitSeq(id, "/") {
		if !validPart(part) {
			return false
		}
	}
	return true
}

func validPart(part string) bool {
	hyphen := true // neither at the start, nor two of them, nor at the end
	for i := range len(part) {
		c := part[i]
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			hyphen = false
		case c == '-' && !hyphen:
			hyphen = true
		default:
			return false
		}
	}
	return !hyphen
}

// TextName returns the file that holds the text of a document, relative to the
// folder of the dataset.
func TextName(document string) string { return "text/" + document + ".txt" }
