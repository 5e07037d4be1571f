package compile

import (
	"testing"

	"dialoguec/schema"
)

func TestCodes(t *testing.T) {
	for code, want := range map[string]string{"JP": "JP", "EU": "EU", "INT": "INT", "ASEAN": "", "jp": "", "": "", "J1": ""} {
		if got := countryCode(code); got != want {
			t.Errorf("countryCode(%q) = %q, want %q", code, got, want)
		}
	}
	for side, want := range map[schema.Side]schema.Side{"US": "US", "private": "private", "INT": "INT", "NATO": "other", "": "other"} {
		if got := sideCode(side); got != want {
			t.Errorf("sideCode(%q) = %q, want %q", side, got, want)
		}
	}
}

func TestDocumentID(t *testing.T) {
	for name, want := range map[string]string{
		"a/b/Dialogue-06.2014.en.txt": "dialogue-06-2014-en",
		"第5回会合.ja.txt":                "5-ja-x-565ee839",
		"x.md":                        "x",
	} {
		if got := documentID(name); got != want {
			t.Errorf("documentID(%q) = %q, want %q", name, got, want)
		}
	}
}
