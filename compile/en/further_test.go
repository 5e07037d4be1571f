package en

import "testing"

// TestFurtherMeetings reads the meetings of a journey, each from the sentence that tells its day.
func TestFurtherMeetings(t *testing.T) {
	const (
		held  = "Joint Statement of Kenya and Chile\n\nMay 9, 2020\n\nKenyan Minister Marta Morgan met Chilean Minister Rodrigo Yáñez in Santiago on May 7, 2020. "
		main  = "#0 held 2020-05-07 Santiago CL"
		ahead = "Minister to visit Peru\n\nMay 9, 2020\n\nKenyan Minister Marta Morgan is travelling to Peru and Chile this month. "
	)
	for _, c := range []struct{ text, want string }{
		{held + "On May 8, 2020, Ms Morgan met with President Ana Paz in Lima.", main + "; #0 held 2020-05-08 Lima PE"},
		{held + "In Lima on May 8, 2020 she had official meetings with President Ana Paz.", main + "; #0 held 2020-05-08 Lima PE"},
		{held + "She was received on May 8, 2020 by President Ana Paz, who spoke of tides.", main + "; #0 held 2020-05-08"},
		{held + "She will also meet her Peruvian counterpart in Lima on May 20, 2020.", main + "; #0 planned 2020-05-20 Lima PE"},
		{held + "She will meet President Ana Paz and on May 20 will open a port.", main},
		{held + "On May 7, 2020, Minister Morgan also met President Ana Paz.", main},
		{held + "She met with President Ana Paz, who visited Lima on May 8, 2020.", main},
		{held + "Minister Morgan met President Ana Paz of Peru on May 3, 2019.", main},
		{ahead + "On May 20, she will hold talks in Lima with President Ana Paz.", "#0 planned 2020-05-20 Lima PE"},
		{ahead + "The last visit dates back to May 3, 2013, when Ms Morgan met Minister Yáñez in Santiago.", ""},
		{ahead + "Both are partners of the states that joined the African Union on May 3, 2013.", ""},
		{"Ministers on ports\n\nMay 9, 2020\n\nPorts are many. During their meeting in Lima, Kenyan Minister Marta Morgan and Chilean Minister Rodrigo Yáñez spoke of tides.", "#0 held Lima PE"},
		{"Ministers on ports\n\nMay 9, 2020\n\nAt a meeting on the margins of a forum in Lima, Kenyan Minister Marta Morgan discussed tides with Chilean Minister Rodrigo Yáñez.", "#0 held Lima PE"},
		{held + "Ms Morgan met again with Mr Yáñez today.", main + "; #0 held 2020-05-09"},
		{ahead + "She will meet virtually with Peruvian Minister Ana Paz on May 20.", "#0 planned 2020-05-20 virtual"},
		{ahead + "She will meet Peru’s ports minister, Ana Paz, in Lima on May 20. She will then travel to Chile, where she will meet Minister Rodrigo Yáñez on May 22.", "#0 planned 2020-05-20 Lima PE; #0 planned 2020-05-22 CL"},
		{ahead + "Talks with President Ana Paz are scheduled for May 20 in Lima.", "#0 planned 2020-05-20 Lima PE"},
		{ahead + "The President of Peru, Ana Paz, looks forward to welcoming Minister Morgan to Lima on May 20.", "#0 planned 2020-05-20 Lima PE"},
	} {
		if got := meetingsOf(t, c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
