package name

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestFoldPlain holds the short way against the long one, to which a letter
// that only that one knows leads.
func TestFoldPlain(t *testing.T) {
	letters := rapid.SampledFrom([]rune("aZ09 -.,'()・ー総務省ガが゛ヴヷぱゖヺ政策"))
	rapid.Check(t, func(t *rapid.T) {
		name := string(rapid.SliceOf(letters).Draw(t, "name"))
		short, ok := foldPlain(name)
		long, odd := Fold(name+"é"), ""
		if !ok {
			odd = " (not plain)"
			short = Fold(name)
		}
		if short+"e" != long && TrimArticle(name) == name {
			t.Fatalf("%q%s folds to %q, not to %q", name, odd, short+"e", long)
		}
	})
}

// TestFoldCounters: countries are counted in four spellings.
func TestFoldCounters(t *testing.T) {
	for _, name := range []string{"日中韓三ヵ国灯台会合", "日中韓三ヶ国灯台会合", "日中韓三か国灯台会合"} {
		if got, want := Fold(name), Fold("日中韓三カ国灯台会合"); got != want {
			t.Errorf("%s folds to %s, not to %s", name, got, want)
		}
	}
}

// TestPlainWords: names in ASCII have the words that any names have.
func TestPlainWords(t *testing.T) {
	signs := rapid.StringOf(rapid.RuneFrom([]rune("aBz09 's'-/&.,()\t\n\"_")))
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(signs, rapid.String(), rapid.Just("The People's Bank of Arvania's Office (PBA)")).Draw(t, "name")
		got, ok := plainWords(s)
		if want := anyWords(s); ok && !slices.Equal(got, want) {
			t.Errorf("%q has the words %q, want %q", s, got, want)
		}
	})
}
