package slug

import (
	"regexp"
	"testing"

	"pgregory.net/rapid"
)

func TestOf(t *testing.T) {
	for name, want := range map[string]string{
		"U.S.-Japan Dialogue":         "us-japan-dialogue",
		"São Tomé & Príncipe":         "sao-tome-principe",
		"Japan’s Ministry (MIC)":      "japans-ministry-mic",
		"ＩＣＳ－ＣＥＲＴ":                    "ics-cert",
		"Łódź Øresund Straße":         "lodz-oresund-strasse",
		"デジタル庁":                       Hash("organization", "デジタル庁"),
		"jp sg ICT政策対話":               "jp-sg-ict-" + Hash("organization", "jp sg ICT政策対話"),
		" – ":                         "",
		"internet-economy-06-2014.en": "internet-economy-06-2014en",
	} {
		if got := Of("organization", name); got != want {
			t.Errorf("Of(%q) = %q, want %q", name, got, want)
		}
	}
	if Of("person", "今井") == Of("organization", "今井") {
		t.Error("a person and an organization of one name have one identifier")
	}
}

// TestForm: whatever the name, what comes of it is a part of an identifier.
func TestForm(t *testing.T) {
	form := regexp.MustCompile(`^([a-z0-9]+(-[a-z0-9]+)*)?$`)
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.String().Draw(t, "name")
		if got := Of("x", name); !form.MatchString(got) {
			t.Fatalf("Of(%q) = %q", name, got)
		}
	})
}
