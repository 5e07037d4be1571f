package theme

import (
	"dialoguec/compile/link/phrase"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"
)

func TestScheme(t *testing.T) {
	s, err := readScheme(data, embeddedThemes, embeddedDecoys)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(s.themes); n < 40 || n > 80 {
		t.Errorf("the scheme has %d concepts, want about 40 to 80", n)
	}
	for _, th := range s.themes {
		if th.DefinitionJA == "" {
			t.Errorf("%s has no Japanese definition", th.ID)
		}
	}
}

func TestReadScheme(t *testing.T) {
	head := strings.Join(columns, "\t") + "\n"
	for _, c := range []struct{ name, rows, want string }{
		{"good", "a\t\tA\tあ\tx\t\talpha\t\nb\ta\tB\tび\tx\t\tbeta\t", ""},
		{"id twice", "a\t\tA\tあ\tx\t\t\t\na\t\tB\tび\tx\t\t\t", `x.tsv:3: id "a" stands already`},
		{"label twice", "a\t\tA\tあ\tx\t\t\t\nb\t\tA\tび\tx\t\t\t", `x.tsv:3: label "A" stands already with a`},
		{"cue twice", "a\t\tA\tあ\tx\t\topen data\t\nb\t\tB\tび\tx\t\tOpen-Data\t", `x.tsv:3: cue "open data" stands already with a`},
		{"no label", "a\t\tA\t\tx\t\t\t", "x.tsv:2: a lacks a label"},
		{"no broader", "a\tz\tA\tあ\tx\t\t\t", `x.tsv:2: unknown broader concept "z"`},
		{"a ring", "a\tb\tA\tあ\tx\t\t\t\nb\ta\tB\tび\tx\t\t\t", "x.tsv:2: a is broader than itself"},
		{"fields", "a\tb", "x.tsv:2: 2 tab-separated fields"},
	} {
		_, err := readScheme(fstest.MapFS{"x.tsv": {Data: []byte(head + c.rows + "\n")}, "d.txt": {}}, "x.tsv", "d.txt")
		if got := errorText(err); c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: error %q, want %q", c.name, got, c.want)
		}
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// FuzzCues: every phrase that is found lies within its text.
func FuzzCues(f *testing.F) {
	for _, s := range []string{"", "open data", "ＡＩ\n-", "人工知能の試験", "Free Flow of\ndata", "\xff\xfe", "Å・"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		count := utf8.RuneCountInString(s)
		for _, h := range Cues().Find(s, &phrase.Text{}) {
			if h.Start < 0 || h.End > count || h.Start >= h.End {
				t.Errorf("%q: found %d–%d of %d", s, h.Start, h.End, count)
			}
		}
	})
}
