package slug

import "testing"

func TestOf(t *testing.T) {
	for name, want := range map[string]string{
		"U.S.-Japan Dialogue":         "us-japan-dialogue",
		"São Tomé & Príncipe":         "sao-tome-principe",
		"Japan’s Ministry (MIC)":      "japans-ministry-mic",
		"ＩＣＳ－ＣＥＲＴ":                    "ics-cert",
		"デジタル庁":                       "デジタル庁",
		" – ":                         "",
		"internet-economy-06-2014.en": "internet-economy-06-2014en",
	} {
		if got := Of(name); got != want {
			t.Errorf("Of(%q) = %q, want %q", name, got, want)
		}
	}
}
