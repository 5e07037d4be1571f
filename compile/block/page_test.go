package block_test

import "testing"

// TestPages has what pages of ministries print around a statement.
func TestPages(t *testing.T) {
	const body = "\nThe two sides discussed harbors.\n"
	english(t, []layout{
		{"date, place and issuer between dashes; links and contacts below", `
Joint statement following the Harbor Dialogue

Statement

September 29, 2024 – Iqaluit, Nunavut – Global Affairs Canada
` + body + `
Associated links

- Harbors

Contacts
Media Relations Office
harbors@media.example
`, `
0 title: Joint statement following the Harbor Dialogue
1 mast.type: Statement
2 mast.date: September 29, 2024
3 mast.place: Iqaluit, Nunavut
4 mast.publisher: Global Affairs Canada
5 para: The two sides discussed harbors.
6 furniture: Associated links
7 furniture: - Harbors
8 furniture: Contacts
9 furniture: Media Relations Office
10 furniture: harbors@media.example
`},
		{"with whom it was issued, above its date and kind", `
Joint statement: Harbor Consultations

- Joint statement with:
- The Hon. Jane Roe MP, Minister for Harbors

3 May 2023
Joint statement
` + body, `
0 title: Joint statement: Harbor Consultations
1 item [-]: Joint statement with:
2 item [-]: The Hon. Jane Roe MP, Minister for Harbors
3 mast.date: 3 May 2023
4 mast.type: Joint statement
5 para: The two sides discussed harbors.
`},
		{"a date in figures, a picture and the place", `
EU-Chile: Joint press release on the Harbor Dialogue

03.05.2023
EEAS Press Team

Main Image

Brussels, 3 May 2023
` + body + `
RELATED TOPICS
Chile
`, `
0 title: EU-Chile: Joint press release on the Harbor Dialogue
1 mast.date: 03.05.2023
2 mast.publisher: EEAS Press Team
3 furniture: Main Image
4 mast.place: Brussels
5 mast.date: 3 May 2023
6 para: The two sides discussed harbors.
7 furniture: RELATED TOPICS
8 furniture: Chile
`},
		{"labels on lines of their own, and how many saw it", `
Press Releases

Outcome of the Harbor Consultation

Date
2016-03-10
hit
1901

1. The two sides discussed harbors.

° They agreed to meet again.

2. They agreed to share charts.
`, `
0 furniture: Press Releases
1 title: Outcome of the Harbor Consultation
2 furniture: Date
3 mast.date: 2016-03-10
4 furniture: hit
5 furniture: 1901
6 item [1.]: The two sides discussed harbors.
7 item [°] level=2 lead=6: They agreed to meet again.
8 item [2.]: They agreed to share charts.
`},
		{"place and date below the text", `
Media Center Media Center

Harbor Consultations
` + body + `
New Delhi
July 07, 2020

Go to Navigation
`, `
0 furniture: Media Center Media Center
1 title: Harbor Consultations
2 para: The two sides discussed harbors.
3 mast.place: New Delhi
4 mast.date: July 07, 2020
5 furniture: Go to Navigation
`},
		{"place and date on the last line", `
Harbor Consultations
` + body + `
Stockholm, 20 October 2015.
`, `
0 title: Harbor Consultations
1 para: The two sides discussed harbors.
2 mast.place: Stockholm
3 mast.date: 20 October 2015
`},
		{"a list that has lost its signs", `
Harbor Dialogue: joint statement

From:
Department of Harbors

Published
3 May 2023

The two sides met in London.

Chile and Peru:

agreed to share tide charts

committed to clean their harbors by 2030

They will meet again.
`, `
0 title: Harbor Dialogue: joint statement
1 furniture: From:
2 mast.publisher: Department of Harbors
3 furniture: Published
4 mast.date: 3 May 2023
5 para: The two sides met in London.
6 para: Chile and Peru:
7 item lead=6: agreed to share tide charts
8 item lead=6: committed to clean their harbors by 2030
9 para: They will meet again.
`},
	})
}
