package block_test

import "testing"

// TestPages has what pages of ministries print around a statement.
func TestPages(t *testing.T) {
	const body = "\nThe two sides discussed harbors.\n"
	english(t, []layout{
		{"date, place and issuer between dashes; links and contacts below", `
Joint statement following the Harbor Dialogue

Statement

March 3, 2022 – Vancouver, British Columbia – Global Affairs Canada
` + body + `
Associated links

- Harbors

Contacts
Media Relations Office
harbors@media.example
`, `
0 title: Joint statement following the Harbor Dialogue
1 mast.type: Statement
2 mast.date: March 3, 2022
3 mast.place: Vancouver, British Columbia
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
		{"a label of the date as a bullet", `
The Harbor Partnership Council held
- Published:
Published on June 4, 2021
The council met on June 3.
Summary of the council
The two sides discussed harbors.
`, `
0 title: The Harbor Partnership Council held
1 furniture [-]: Published:
2 mast.date [Published on]: June 4, 2021
3 para: The council met on June 3.
4 head: Summary of the council
5 para in=4: The two sides discussed harbors.
`},
		{"numbers of one shape in each other, and what the site says in its own language", `
June 4, 2021 Results of the Harbor Dialogue

The two sides met in Suva.

1. Harbor Dialogue

1. Overview

The dialogue is held every year.

2. Main achievements

1. Cranes

They discussed cranes.

写真1

2. Beyond 5G (6G), etc.

They discussed networks.

2. Harbor Workshop

The workshop was open to all.

(* The foregoing is a provisional translation.)

Division in Charge

Harbor Policy Office
`, `
0 mast.date: June 4, 2021
1 title: Results of the Harbor Dialogue
2 para: The two sides met in Suva.
3 head [1.] 1: Harbor Dialogue
4 head [1.] 1.1 level=2 in=3: Overview
5 para in=4: The dialogue is held every year.
6 head [2.] 1.2 level=2 in=3: Main achievements
7 head [1.] 1.2.1 level=3 in=6: Cranes
8 para in=7: They discussed cranes.
9 furniture in=7: 写真1
10 head [2.] 1.2.2 level=3 in=6: Beyond 5G (6G), etc.
11 para in=10: They discussed networks.
12 head [2.] 2: Harbor Workshop
13 para in=12: The workshop was open to all.
14 furniture in=12: (* The foregoing is a provisional translation.)
15 furniture in=12: Division in Charge
16 furniture in=12: Harbor Policy Office
`},
		{"a way with strokes, a date with its time, sizes of letters", `
Home / News / Harbor Dialogue

Harbor Dialogue

3 May 2023 - 14:30

Font size: A A A
` + body, `
0 furniture: Home / News / Harbor Dialogue
1 title: Harbor Dialogue
2 mast.date: 3 May 2023
3 furniture: Font size: A A A
4 para: The two sides discussed harbors.
`},
		{"a number, parts of the site between bars, place and date in parentheses", `
No. 123/2023

News | Press Releases | 4 May 2023

Harbor Dialogue (Oslo, 3 May 2023)
` + body, `
0 furniture: No. 123/2023
1 furniture: News
2 furniture: Press Releases
3 mast.date: 4 May 2023
4 title: Harbor Dialogue
5 mast.place: Oslo
6 mast.date: 3 May 2023
7 para: The two sides discussed harbors.
`},
		{"strokes between names are no way", `
Harbor Dialogue

The two sides discussed harbors.

Jane Roe / Pedro Soto / Ann Lee
`, `
0 title: Harbor Dialogue
1 para: The two sides discussed harbors.
2 para: Jane Roe / Pedro Soto / Ann Lee
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
