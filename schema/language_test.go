package schema

import (
	"regexp"
	"slices"
	"testing"
)

func TestLanguageNamed(t *testing.T) {
	for s, want := range map[string]string{
		"en": "en", "EN-us": "en", "English": "en", "ja_JP": "ja", "日本語": "ja", "JP": "ja", "fr": "", "": "", "englisch": "",
	} {
		l, ok := LanguageNamed(s)
		if l.Tag != want || ok != (want != "") {
			t.Errorf("LanguageNamed(%q) = %q, %v, want %q", s, l.Tag, ok, want)
		}
	}
}

// TestLanguages holds the rows of the table: tags, names, and columns that the
// model has.
func TestLanguages(t *testing.T) {
	tag := regexp.MustCompile(`^[a-z]{2,3}$`)
	for _, l := range languages {
		if !tag.MatchString(l.Tag) || len(l.Names) == 0 {
			t.Errorf("the language %+v is not whole", l)
		}
		if l.Label == "" {
			continue
		}
		has := func(c Column) bool { return c.Name == "name_"+l.Label }
		if !slices.ContainsFunc(TableNamed("organizations").Columns, has) {
			t.Errorf("no column shows names in %s", l.Names[0])
		}
	}
	ja, _ := LanguageNamed("ja")
	if ja.Writes("Harbour Office") || !ja.Writes("港湾 Office") {
		t.Error("a script is not told from Latin letters")
	}
}

func TestLanguageOf(t *testing.T) {
	for name, want := range map[string]string{"": "en", "Zenith City": "en", "総務省": "ja", "ゼニス": "ja", "Ōita “港”": "ja", "São": "en", "—": "en", "（2）": "en"} {
		if got := LanguageOf(name); got != want {
			t.Errorf("%q is in %s, want %s", name, got, want)
		}
	}
}
