package link

import (
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
		long, odd := fold(name+"é"), ""
		if !ok {
			odd = " (not plain)"
			short = fold(name)
		}
		if short+"e" != long && trimArticle(name) == name {
			t.Fatalf("%q%s folds to %q, not to %q", name, odd, short+"e", long)
		}
	})
}

func TestAmerican(t *testing.T) {
	for in, want := range map[string]string{
		"defence": "defense", "programmes": "programs", "organisations": "organizations", "labour": "labor", "centre": "center",
		"authorisation": "authorization", "foundations": "foundation", "science": "science", "harbour": "harbour", "": "",
	} {
		if got := american(in); got != want {
			t.Errorf("american(%q) = %q, want %q", in, got, want)
		}
	}
}
