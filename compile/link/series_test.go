package link

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestSeries links names of series, one a statement.
func TestSeries(t *testing.T) {
	type named struct{ language, parties, names string }
	for _, c := range []struct {
		name  string
		list  []named
		want  []string
		codes string
	}{
		{"the order of the parties", []named{{"en", "US KE", "U.S.-Kenya Tides Dialogue"}, {"en", "US KE", "Kenya-U.S. Tides Dialogue"}},
			[]string{"ke-us-tides-dialogue"}, ""},
		{"other parties", []named{{"en", "US KE", "U.S.-Kenya Tides Dialogue"}, {"en", "US NG", "U.S.-Nigeria Tides Dialogue"}},
			[]string{"ke-us-tides-dialogue", "ng-us-tides-dialogue"}, ""},
		{"a short form in one statement", []named{{"en", "US KE", "U.S.-Kenya Tides Dialogue|Tides Dialogue|Dialogue"}, {"en", "US KE", "Tides Dialogue"},
			{"en", "US KE", "U.S.-Kenya Harbour Dialogue|Dialogue"}}, []string{"ke-us-harbor-dialogue", "ke-us-tides-dialogue"}, ""},
		{"a short form of other parties", []named{{"en", "US KE", "U.S.-Kenya Tides Dialogue|Tides Dialogue"}, {"en", "US NG", "Tides Dialogue"}},
			[]string{"ke-us-tides-dialogue", "ng-us-tides-dialogue"}, ""},
		{"the one party that a chair is of", []named{{"en", "KE", "Tides Ministers’ Forum"}}, []string{"tides-ministers-forum"}, ""},
		{"the table of series", []named{{"en", "US JP", "Japan-U.S. Cyber Dialogue"}, {"ja", "JP US", "日米サイバー対話"}},
			[]string{"us-japan-cyber-dialogue"}, ""},
		{"a variant of the table among other parties", []named{{"en", "US JP", "U.S.-Japan Policy Cooperation Dialogue on the Internet Economy"}, {"en", "KR FR", "Internet Economy Dialogue"}},
			[]string{"fr-kr-internet-economy-dialogue", "us-japan-internet-economy"}, ""},
		{"close names", []named{{"en", "US KE", "U.S.-Kenya Tides Dialogue"}, {"en", "US KE", "U.S.-Kenya Tides and Currents Dialogue"}},
			[]string{"ke-us-tides-currents-dialogue", "ke-us-tides-dialogue"}, "D406"},
		{"an English name printed in a Japanese text", []named{{"ja", "JP KE", "日ケニア潮汐対話|Japan-Kenya Tides Dialogue"}, {"en", "JP KE", "Kenya-Japan Tides Dialogue"}},
			[]string{"jp-ke-tides-dialogue"}, ""},
		{"no parties in a particular name", []named{{"en", "US CA MX", "North American Tides and Currents Dialogue"}, {"en", "CA US", "North American Tides and Currents Dialogue"}},
			[]string{"ca-mx-us-north-american-tides-currents-dialogue"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var drafts []*draft
			for i, n := range c.list {
				d := write("doc-"+string(rune('a'+i)), n.language, "2015", strings.Fields(n.parties)...)
				d.series(strings.Split(n.names, "|")...)
				drafts = append(drafts, d)
			}
			ds, problems := linked(t, drafts...)
			var got []string
			for _, s := range ds.Series {
				got = append(got, s.ID)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("series are %q, want %q: %v", got, c.want, ds.Links)
			}
			if got := codes(problems); got != c.codes {
				t.Errorf("diagnostics are %q, want %q", got, c.codes)
			}
		})
	}
}

// TestSeriesInTwoLanguages joins names that have nothing in common but a
// meeting; two series of one day in one language stay apart.
func TestSeriesInTwoLanguages(t *testing.T) {
	held := func(id, language, name string, ordinal int) *draft {
		d := write(id, language, "2015-03-02", "JP", "KE")
		d.meeting(d.series(name), ordinal, schema.Held, "2015-03-02/2015-03-03", map[string]string{"en": "Tokyo", "ja": "東京"}[language], "JP")
		return d
	}
	ds, _ := linked(t, held("a", "en", "Japan-Kenya Tides Dialogue", 2), held("b", "ja", "日ケニア潮汐対話", 2))
	if len(ds.Series) != 1 || len(ds.Meetings) != 1 || ds.Series[0].NameJA != "日ケニア潮汐対話" {
		t.Errorf("series %v, meetings %v: want one of each", ds.Series, ds.Meetings)
	}
	ds, _ = linked(t, held("a", "en", "Japan-Kenya Tides Dialogue", 2), held("b", "en", "Japan-Kenya Harbour Dialogue", 2), held("c", "ja", "日ケニア潮汐対話", 2))
	if len(ds.Series) != 3 {
		t.Errorf("%d series, want 3: it is not known which of two the Japanese name is", len(ds.Series))
	}
}
