package site

import (
	"cmp"
	"slices"
)

// seen is a set of codes.
type seen map[string]bool

// codes are the values of a closed list as texts.
func codes[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = string(x)
	}
	return out
}

// sortedBy lists codes in the order of what they are called.
func sortedBy[T any](s map[string]T, name func(string) string) []string {
	out := make([]string, 0, len(s))
	for code := range s {
		out = append(out, code)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(name(a), name(b)), cmp.Compare(a, b)) })
	return out
}
