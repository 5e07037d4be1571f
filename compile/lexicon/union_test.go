package lexicon

import "testing"

func TestInUnion(t *testing.T) {
	for _, c := range []struct {
		country, from, to string
		want              bool
	}{
		{"PL", "1996-05-20", "1996-05-20", false}, // before it joined
		{"PL", "2004-01-01", "2004-12-31", false}, // a year of which it was a member in part
		{"PL", "2004-05-01", "2004-05-01", true},
		{"GB", "2020-01-31", "2020-01-31", true},
		{"GB", "2020-01-01", "2020-12-31", false},
		{"GB", "", "", false},
		{"FR", "", "", true},
		{"NO", "2019-05-20", "2019-05-20", false},
	} {
		if got := InUnion(c.country, c.from, c.to); got != c.want {
			t.Errorf("%s, %q to %q: %t, want %t", c.country, c.from, c.to, got, c.want)
		}
	}
}

func TestUnionFaults(t *testing.T) {
	const header = "iso2\tfirst\tlast\n"
	const fr = "FR\t1958-01-01\t\n"
	for _, c := range []struct{ name, text, want string }{
		{"same code", fr + "FR\t1973-01-01\t\n", "u.tsv:3: code FR stands already in line 2, remove one"},
		{"country", "FF\t1958-01-01\t\n", `u.tsv:2: unknown country "FF", use a code of countries.tsv`},
		{"no day", "FR\t\t\n", `u.tsv:2: day "", write it as YYYY-MM-DD`},
		{"day", "FR\t1958-01-01\t2020\n", `u.tsv:2: day "2020", write it as YYYY-MM-DD`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := readUnion(file("u.tsv", header+c.text), "u.tsv")
			wantFault(t, err, c.want)
		})
	}
}
