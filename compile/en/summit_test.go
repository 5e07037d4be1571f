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
		{"a conference of ministers that the title names and the body calls its own",
			"Conference of Chilean and Kenyan Ministers of Reefs in Nairobi, 3 May 2020\n\nThe Ministers noted the charts. Today’s Conference was chaired by Ms. Ida Falk. The next conference will be held in Lima in April 2021.",
			"Conference of Chilean and Kenyan Ministers of Reefs #0 held 2020-05-03 Nairobi KE; Conference of Chilean and Kenyan Ministers of Reefs #0 planned 2021-04 Lima PE"},
		{"a conference of ministers that is only named",
			"Kenya and Chile on the Conference of Ministers of Reefs\n\nThe Ministers noted that the next conference will be held in Lima in April 2021.", ""},
		{"it is only named",
			"Kenya and Chile look forward to the 4th Tri-Ocean Leaders’ Summit (TOLS), which will take place in Nairobi.", ""},
	} {
		if got := meetingsOf(t, c.text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
