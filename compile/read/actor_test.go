package read

import (
	"testing"

	"dialoguec/compile/lexicon"
)

func TestActorName(t *testing.T) {
	english := func(o *lexicon.Organization) string { return o.NameEN }
	for _, c := range []struct{ printed, registry, want string }{
		{"Reef Bureau", "", "Reef Bureau"},
		{"RBX", "", "RBX"},
		{"UN", "int-un", "United Nations"},
		{"SC", "", ""}, // the Supreme Court is not Seychelles
	} {
		if got := ActorName(c.printed, c.registry, english); got != c.want {
			t.Errorf("%q acts as %q, want %q", c.printed, got, c.want)
		}
	}
}
