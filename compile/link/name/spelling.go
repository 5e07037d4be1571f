package name

import "strings"

// spellingPairs are words that are written in two ways in English.
var spellingPairs = strings.NewReplacer("defence", "defense", "centre", "center", "programme", "program", "labour", "labor",
	"organisation", "organization", "organisations", "organization", "authorisation", "authorization", "foundations", "foundation")

// American writes a folded word as Americans spell it.
func American(word string) string {
	for _, british := range []string{"ence", "centre", "gramme", "abour", "isation", "foundations"} {
		if strings.Contains(word, british) {
			return spellingPairs.Replace(word)
		}
	}
	return word
}
