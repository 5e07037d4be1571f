package link

import (
	"slices"

	"dialoguec/schema"
)

// addNames adds the names that are not there yet, whatever kind they are.
func addNames(names []schema.Name, more ...schema.Name) []schema.Name {
	for _, n := range more {
		if n.Text == "" || slices.ContainsFunc(names, func(o schema.Name) bool { return o.Text == n.Text && o.Language == n.Language }) {
			continue
		}
		names = append(names, n)
	}
	return names
}

// addNew adds what is not there yet.
func addNew[T comparable](list []T, more ...T) []T {
	for _, x := range more {
		if !slices.Contains(list, x) {
			list = append(list, x)
		}
	}
	return list
}

// printed returns the fullest name printed in a language, or "".
func printed(names []schema.Name, language string) string {
	best := ""
	for _, n := range names {
		if n.Language == language && n.Kind == schema.AsPrinted && len(n.Text) > len(best) {
			best = n.Text
		}
	}
	return best
}
