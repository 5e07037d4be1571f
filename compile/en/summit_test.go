package en

import (
	"testing"
)

func TestSummits(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"the parties met at it",
			"The leaders of Kenya and Chile met in Nairobi on May 3, 2020 for the 4th Tri-Ocean Leaders’ Summit (TOLS). They build on the 2018 Tri-Ocean Leaders’ Summit and look forward to the fifth TOLS. They recalled the second Summit for Reefs.",
			"Tri-Ocean Leaders’ Summit #4 held 2020-05-03 Nairobi KE; Tri-Ocean Leaders’ Summit #0 mentioned 2018; Tri-Ocean Leaders’ Summit #5 planned"},
		{"they met beside it",
			"The leaders of Kenya and Chile met in Nairobi on May 3, 2020 on the margins of the 4th Tri-Ocean Leaders’ Summit (TOLS).",
			"#0 held 2020-05-03 Nairobi KE"},
		{"it is only named",
			"Kenya and Chile look forward to the 4th Tri-Ocean Leaders’ Summit (TOLS), which will take place in Nairobi.", ""},
	} {
		if got := meetingsOf(t, c.text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
