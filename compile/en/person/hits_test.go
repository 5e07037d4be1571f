package person

import (
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/source"
)

// The flags of tokens say where hits begin and end, also when those in the
// names of people are forgotten.
func TestHitFlags(t *testing.T) {
	src, _ := source.Read("hits.en.txt", []byte("Foreign Minister Jane Jordan of Kenya met Japanese officials in Nairobi.\n"))
	r := lex.Read(block.Parse(src, lex.Layout()))
	check := func(when string, want int) {
		t.Helper()
		if len(r.Hits) != want {
			t.Errorf("%s: %d hits, want %d", when, len(r.Hits), want)
		}
		begins, ends := map[int32]bool{}, map[int32]bool{}
		for n, h := range r.Hits {
			begins[h.From], ends[h.To-1] = true, true
			if r.HitAt[h.From] != int32(n+1) {
				t.Errorf("%s: HitAt %d at hit %d", when, r.HitAt[h.From], n)
			}
		}
		for i := range r.Tokens {
			if tok, i := &r.Tokens[i], int32(i); tok.Is(lex.FlagHit) != begins[i] || tok.Is(lex.FlagHitEnd) != ends[i] {
				t.Errorf("%s: flags %b of %q", when, tok.Flags, r.TextIn(i, i+1))
			}
		}
	}
	check("before people are read", 4)
	countries := country.Read(r)
	bodies := body.Read(r, countries, series.Read(r, countries))
	r = r.Without(Read(r, countries, bodies).At)
	check("after people are read", 3)
}
