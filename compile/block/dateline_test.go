package block_test

import "testing"

// TestDatelines has the ways in which the place and the date come before a text.
func TestDatelines(t *testing.T) {
	const head, body = "\nJoint Statement of the Harbor Dialogue\n\n", "The two sides discussed harbors.\n"
	const want = `
0 title: Joint Statement of the Harbor Dialogue
1 mast.place: Suva
2 mast.date: 3 June 2021
3 para: The two sides discussed harbors.
`
	english(t, []layout{
		{"a dash", head + "Suva, 3 June 2021 – " + body, want},
		{"two hyphens", head + "Suva, 3 June 2021 -- " + body, want},
		{"a colon", head + "Suva, 3 June 2021: " + body, want},
		{"parentheses", head + "(Suva, 3 June 2021) " + body, want},
		{"an agency", head + "Suva, 3 June 2021 /HNA/ – " + body, want},
		{"a bracket with a number that no month is beside", head + "Suva (3 ) – " + body, `
0 title: Joint Statement of the Harbor Dialogue
1 para: Suva (3 ) – The two sides discussed harbors.
`},
		{"an agency between hyphens", head + "Suva, 3 June 2021 -/Harbor News/- " + body, want},
		{"an agency and a day without a year", head + "SUVA, JUN 03 (HNA) – " + body, `
0 title: Joint Statement of the Harbor Dialogue
1 mast.place: SUVA
2 mast: JUN 03
3 para: The two sides discussed harbors.
`},
		{"a line of its own below what is said in short", head + "Harbors were the subject of the second session\n\nSUVA, Fiji, 3 June 2021/HNA/ --\n\n" + body, `
0 title: Joint Statement of the Harbor Dialogue
1 para: Harbors were the subject of the second session
2 mast.place: SUVA, Fiji
3 mast.date: 3 June 2021
4 furniture: /HNA/ --
5 para: The two sides discussed harbors.
`},
		{"a day of the week below what is said in short", head + "Harbors were the subject of the second session\n\nFriday, 4 June 2021\n\n" + body, `
0 title: Joint Statement of the Harbor Dialogue
1 para: Harbors were the subject of the second session
2 mast.date: Friday, 4 June 2021
3 para: The two sides discussed harbors.
`},
		{"no date between strokes", head + "The sides met on 3/6/2021 in Suva and discussed harbors.\n", `
0 title: Joint Statement of the Harbor Dialogue
1 para: The sides met on 3/6/2021 in Suva and discussed harbors.
`},
	})
}

// TestIssuedAmongOthers has dates of issue on a line with other words.
func TestIssuedAmongOthers(t *testing.T) {
	const head, body = "\nJoint Statement of the Harbor Dialogue\n\n", "\n\nThe two sides discussed harbors.\n"
	const want = `
0 title: Joint Statement of the Harbor Dialogue
1 mast.date: 3 Jun 2021
2 para: The two sides discussed harbors.
`
	const labelled = `
0 title: Joint Statement of the Harbor Dialogue
1 mast.date [Posted on]: 3 Jun 2021
2 para: The two sides discussed harbors.
`
	english(t, []layout{
		{"posted in a part of the site", head + "3 Jun 2021 Posted in Press releases" + body, want},
		{"posted on", head + "Posted on 3 Jun 2021 in Press releases" + body, labelled},
		{"the time and the desk", head + "Posted on: 3 Jun 2021 5:14PM by Harbor Desk" + body, labelled},
		{"a numbered kind", "\nPress release 116/2021\n" + head + "3.6.2021" + body, `
0 mast.type: Press release
1 title: Joint Statement of the Harbor Dialogue
2 mast.date: 3.6.2021
3 para: The two sides discussed harbors.
`},
		{"a sentence", head + "Published 3 Jun 2021 by those who had met in Suva for the dialogue." + body, `
0 title: Joint Statement of the Harbor Dialogue
1 para: Published 3 Jun 2021 by those who had met in Suva for the dialogue.
2 para: The two sides discussed harbors.
`},
	})
}

// TestTitleCase has headings that are longer than others are, in words that
// begin with capitals.
func TestTitleCase(t *testing.T) {
	const long = "Common Plan of Both Harbor Authorities for the Prevention of Oil Spills in and around the Gulf of Suva and the Western Islands"
	english(t, []layout{
		{"capitals", "\nThe two sides met.\n\n" + long + "\n\nBoth sides welcomed the plan.\n", `
0 para: The two sides met.
1 head: ` + long + `
2 para in=1: Both sides welcomed the plan.
`},
		{"the credit of a photograph", "\nThe two sides met.\n\nThe Ministers in the Harbor (Photo: Harbor Desk)\n\nBoth sides welcomed the plan.\n", `
0 para: The two sides met.
1 caption: The Ministers in the Harbor (Photo: Harbor Desk)
2 para: Both sides welcomed the plan.
`},
	})
}
