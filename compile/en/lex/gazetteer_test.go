package lex

import (
	"testing"
)

// Each name of the registry has its namesakes side by side, in the order of its entries.
func TestNamesakes(t *testing.T) {
	g := &lex().Gazetteer
	for first := range g.Entries {
		same := g.Namesakes(int32(first))
		for at := int32(first); at != 0; at = g.Entries[at].Next {
			if g.Entries[at].Kind != KindOrganization {
				continue
			}
			if len(same) == 0 || same[0].Entry != at || g.codes[same[0].Country] != g.Entries[at].Country {
				t.Fatalf("namesakes %v of %q do not begin with entry %d", same, g.Entries[first].Form, at)
			}
			same = same[1:]
		}
		if len(same) > 0 {
			t.Fatalf("%d namesakes too many of %q", len(same), g.Entries[first].Form)
		}
	}
	if len(g.codes) > 256 {
		t.Errorf("%d codes of countries have no numbers", len(g.codes)-256)
	}
}
