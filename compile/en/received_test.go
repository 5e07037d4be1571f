package en

import (
	"testing"
)

func TestVisits(t *testing.T) {
	for _, c := range []struct{ text, meetings, people string }{
		{"President Marta Morgan welcomed Prime Minister Rodrigo Yáñez of Chile to Ottawa on May 3, 2020. The leaders discussed ports.",
			"#0 held 2020-05-03 Ottawa CA", "other head Marta Morgan; CL head Rodrigo Yáñez"},
		{"President Marta Morgan of Kenya is honored to welcome Chilean President Rodrigo Yáñez to Nairobi. The two leaders welcomed President Yáñez’s plan to visit Lima.",
			"#0 held Nairobi KE", "KE head Marta Morgan; CL head Rodrigo Yáñez"},
		{"Kenyan President Marta Morgan spoke by phone on May 3, 2020 with Chilean Foreign Minister Rodrigo Yáñez and Chilean Minister Raúl Fernández, following up on her call with Norwegian Minister Eva Lind.",
			"#0 held 2020-05-03 virtual", "KE head Marta Morgan; CL head Rodrigo Yáñez; CL member Raúl Fernández"},
		{"The Kenyan delegation paid a visit to Santiago on May 3, 2020 and held meetings with Chilean President Rodrigo Yáñez and Chilean Minister Raúl Fernández.",
			"#0 held 2020-05-03 Santiago CL", "CL head Rodrigo Yáñez; CL member Raúl Fernández"},
		{"In Santiago, the President of the Reef Council had talks with Chilean President Rodrigo Yáñez on May 3, 2020.",
			"#0 held 2020-05-03 Santiago CL", "CL head Rodrigo Yáñez"},
		{"Kenyan Minister Marta Morgan travelled to Santiago on May 3, 2020. While there, Morgan met with Chilean Speaker of Parliament Rodrigo Yáñez and Chilean Minister Raúl Fernández.",
			"#0 held 2020-05-03 Santiago CL", "KE head Marta Morgan; CL head Rodrigo Yáñez; CL member Raúl Fernández"},
		{"A meeting between Marta Morgan, Secretary to the President of Kenya, and Rodrigo Yáñez, the Chilean High Commissioner to Kenya, was held on May 3, 2020 at the Harbour House.",
			"#0 held 2020-05-03", "KE head Marta Morgan; CL head Rodrigo Yáñez"},
		{"On May 3, 2020, Kenyan President Marta Morgan received her Chilean colleague Rodrigo Yáñez.",
			"#0 held 2020-05-03", "KE head Marta Morgan; CL head Rodrigo Yáñez"},
		{"Kenyan President Marta Morgan received Chilean Foreign Minister Rodrigo Yáñez to review trade.",
			"#0 held", "KE head Marta Morgan; CL head Rodrigo Yáñez"},
		{"Kenyan President Marta Morgan welcomed Chilean President Rodrigo Yáñez’s offer to the Forum.", "", ""},
		{"Kenyan President Marta Morgan welcomed the offer of the Chilean side and thanked in writing Prime Minister Rodrigo Yáñez for the letter of 3 May 2020.", "", ""},
		{"Kenyan President Marta Morgan welcomed a delegation led by Prime Minister Rodrigo Yáñez of Chile to Nairobi on 3 May 2020.",
			"#0 held 2020-05-03 Nairobi KE", ""},
		{"Kenyan President Marta Morgan welcomed the visit of Chilean President Rodrigo Yáñez to Lima.", "", ""},
		{"Kenyan President Marta Morgan and Chilean President Rodrigo Yáñez meet at a time of change.",
			"#0 held", "CL head Rodrigo Yáñez; KE head Marta Morgan"},
		{"Kenyan President Marta Morgan and Chilean President Rodrigo Yáñez held their first official meeting in Nairobi on May 3, 2020.",
			"#0 held 2020-05-03 Nairobi KE", "CL head Rodrigo Yáñez; KE head Marta Morgan"},
		{"Australia-Chile 2+2 Ministers’ Meeting\n\nMinister for Defence Eva Lind and Minister of Trade Marta Morgan met with Minister of National Defense Rodrigo Yáñez and Minister of Trade Raúl Fernández in Lima on May 3, 2020.",
			"Australia-Chile 2+2 Ministers’ Meeting #0 held 2020-05-03 Lima PE", "AU head Marta Morgan; AU head Eva Lind; CL head Rodrigo Yáñez; CL head Raúl Fernández"},
		{"Kenya-Chile 2+2 Ministers’ Meeting\n\nMinister for Defence Eva Lind and Minister of Trade Marta Morgan met with Minister of Defence Rodrigo Yáñez and Minister of Trade Raúl Fernández in Lima on May 3, 2020.",
			"Kenya-Chile 2+2 Ministers’ Meeting #0 held 2020-05-03 Lima PE", "other head Marta Morgan; other head Eva Lind; other head Rodrigo Yáñez; other head Raúl Fernández"},
		{"Kenyan Minister Marta Morgan hosted her Chilean counterpart, Minister Rodrigo Yáñez, in Nairobi on May 3, 2020 for the third Kenya-Chile Port Dialogue.",
			"Kenya-Chile Port Dialogue #3 held 2020-05-03 Nairobi KE", "KE host Marta Morgan; CL head Rodrigo Yáñez"},
		{"Marta Morgan, Director of Ports of Kenya, and Eva Lind, Director of Reefs of Kenya, held consultations on May 3, 2020 in Nairobi with their Chilean counterparts: Rodrigo Yáñez, Deputy Minister of Ports, and Raúl Fernández, Director of Reefs.",
			"#0 held 2020-05-03 Nairobi KE", "KE head Eva Lind; KE head Marta Morgan; CL head Rodrigo Yáñez; CL head Raúl Fernández"},
		{"At their meeting in Nairobi today, Kenyan Minister Marta Morgan and Chilean Minister Rodrigo Yáñez reiterated their plan.",
			"#0 held Nairobi KE", "CL head Rodrigo Yáñez; KE head Marta Morgan"},
		{"Kenya and Chile held the third Kenya-Chile Port Dialogue on May 3, 2020. Ports were discussed at the Dialogue attended by Minister of Ports of Kenya Marta Morgan and Minister of Reefs of Chile Rodrigo Yáñez.",
			"Kenya-Chile Port Dialogue #3 held 2020-05-03", "KE head Marta Morgan; CL head Rodrigo Yáñez"},
		{"The Ministry of Ports of Kenya held the 9th Kenya-Chile Reef Dialogue and the 2nd meeting of the Kenya-Chile Port Working Group in Nairobi on May 3, 2020.",
			"Kenya-Chile Reef Dialogue #9 held 2020-05-03 Nairobi KE; Kenya-Chile Port Working Group #2 held 2020-05-03 Nairobi KE", "KE host Ministry of Ports; KE host Ministry of Ports"},
		{"The 4th Kenya-Chile Summit was convened in Nairobi on May 3, 2020. The Summit was chaired by Marta Morgan, President of Kenya.",
			"Kenya-Chile Summit #4 held 2020-05-03 Nairobi KE", "KE head Marta Morgan"},
		{"Kenya and Chile signed a plan. We met in Nairobi on May 3, 2020 and look forward to more.",
			"#0 held 2020-05-03 Nairobi KE", ""},
	} {
		if got := meetingsOf(t, c.text); got != c.meetings {
			t.Errorf("%s:\n got %s\nwant %s", c.text, got, c.meetings)
		}
		if got := taken(read(t, c.text)); c.people != "" && c.people != got {
			t.Errorf("%s:\n got %s\nwant %s", c.text, got, c.people)
		}
	}
}

func TestMeetingsOfOthers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Kenya and Chile agreed on ports. The next Chile-Kenya Port Dialogue (CKPD) in May 2021 will be useful.",
			"Chile-Kenya Port Dialogue #0 planned 2021-05"},
		{"Kenya and Chile met in Nairobi on May 3, 2020. The leaders asked their ministers to convene a Harbour Safety Committee (HSC: “3+3”) meeting soon.",
			"#0 held 2020-05-03 Nairobi KE; Harbour Safety Committee #0 planned"},
		{"Kenya and Chile met in Nairobi on May 3, 2020. They welcomed the talks at the first Tri-Ocean Working Group on Harbours and look forward to Peru hosting the next meeting in November 2020.",
			"#0 held 2020-05-03 Nairobi KE; Tri-Ocean Working Group on Harbours #1 mentioned; Tri-Ocean Working Group on Harbours #2 planned 2020-11"},
		{"Kenya and Chile met in Nairobi on May 3, 2020. They look forward to the next Coastal Finance Ministers’ meeting in 2021 and will hold the first meeting between our finance ministers.",
			"#0 held 2020-05-03 Nairobi KE"},
		{"Kenya and Chile met in Nairobi on May 3, 2020 to renew the Strategic Fourth Harbour Partnership.",
			"#0 held 2020-05-03 Nairobi KE"},
		{"Statement on Reefs\n\nMay 4, 2020\n\nKenya and Chile released the following statement today following a meeting yesterday.\n\nKenya and Chile held consultations on reefs.", "#0 held 2020-05-03"},
		{"Cabinet approves ports plan\n\nNairobi, 04.05.2020 - At its regular meeting on 3 May, the Cabinet approved an agreement with Chile.", ""},
		{"The leaders of Kenya and Chile convened in Nairobi to mark what was done since our summit in 2019.", "#0 held Nairobi KE"},
	} {
		if got := meetingsOf(t, c.text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
