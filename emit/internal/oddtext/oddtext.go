// Package oddtext draws what formats trip over, for the tests of all of them.
package oddtext

import (
	"strings"

	"pgregory.net/rapid"
)

// Any draws texts that are rich in quotation marks, separators, control
// characters and characters beyond ASCII.
func Any() *rapid.Generator[string] {
	pieces := rapid.OneOf(
		rapid.SampledFrom([]string{`"`, `\`, "\n", "\r", "\t", ",", "|", "=", "%", "%7C", "@", "<", ">", "#", "港", "\u2028", "\x00", "\x7f", "🚢", " ", "e\u0301", "'"}),
		rapid.String())
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(pieces, 0, 6).Draw(t, "pieces"), "")
	})
}
