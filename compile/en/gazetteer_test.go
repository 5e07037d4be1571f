package en

import (
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/source"
)

// The flags of tokens say where hits begin and end, also when those in the
// names of people are forgotten.
func TestHitFlags(t *testing.T) {
	text, _ := source.Read("hits.en.txt", []byte("Foreign Minister Jane Jordan of Kenya met Japanese officials in Nairobi.\n"))
	r := newReader(block.Parse(text, Layout()))
	check := func(when string, want int) {
		t.Helper()
		if len(r.hits) != want {
			t.Errorf("%s: %d hits, want %d", when, len(r.hits), want)
		}
		begins, ends := map[int32]bool{}, map[int32]bool{}
		for n, h := range r.hits {
			begins[h.From], ends[h.To-1] = true, true
			if r.hitAt[h.From] != int32(n+1) {
				t.Errorf("%s: hitAt %d at hit %d", when, r.hitAt[h.From], n)
			}
		}
		for i := range r.toks {
			if tok, i := &r.toks[i], int32(i); tok.Is(flagHit) != begins[i] || tok.Is(flagHitEnd) != ends[i] {
				t.Errorf("%s: flags %b of %q", when, tok.Flags, r.str(i, i+1))
			}
		}
	}
	check("before people are read", 4)
	r.document()
	r.dates()
	r.series()
	r.organizations()
	r.people()
	check("after people are read", 3)
}

// Each name of the registry has its namesakes side by side, in the order of its entries.
func TestNamesakes(t *testing.T) {
	g := &lex().gazetteer
	for first := range g.entries {
		same := g.namesakes(int32(first))
		for at := int32(first); at != 0; at = g.entries[at].next {
			if g.entries[at].Kind != KindOrganization {
				continue
			}
			if len(same) == 0 || same[0].entry != at || g.codes[same[0].country] != g.entries[at].Country {
				t.Fatalf("namesakes %v of %q do not begin with entry %d", same, g.entries[first].Form, at)
			}
			same = same[1:]
		}
		if len(same) > 0 {
			t.Fatalf("%d namesakes too many of %q", len(same), g.entries[first].Form)
		}
	}
	if len(g.codes) > 256 {
		t.Errorf("%d codes of countries have no numbers", len(g.codes)-256)
	}
}
