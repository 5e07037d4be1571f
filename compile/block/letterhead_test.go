package block_test

import "testing"

// TestLetterheads has heads whose lines say what they are.
func TestLetterheads(t *testing.T) {
	const body = "\nThe two sides discussed harbors.\n"
	english(t, []layout{
		{"an archive", `
Database of Harbor Papers
Institute for Harbors

[Title] Joint Statement of the Harbor Dialogue

[Place] Suva
[Date] June 3, 2021
[Source] Ministry of Harbors of Ruritania
[Full text]
` + body, `
0 furniture: Database of Harbor Papers
1 furniture: Institute for Harbors
2 title: Joint Statement of the Harbor Dialogue
3 mast.place: Suva
4 mast.date: June 3, 2021
5 furniture: [Source] Ministry of Harbors of Ruritania
6 furniture: [Full text]
7 para: The two sides discussed harbors.
`},
		{"a letter", `
From: press@harbors.example
Subject: Joint Statement of the Harbor Dialogue
Date: Thu, 3 June 2021 09:12:45 +0900
` + body, `
0 furniture: From: press@harbors.example
1 title: Joint Statement of the Harbor Dialogue
2 mast.date: 3 June 2021
3 para: The two sides discussed harbors.
`},
		{"a subject alone is that of the meeting", `
Harbor Dialogue

Subject: Cranes
` + body, `
0 title: Harbor Dialogue
1 label [Subject]: Cranes
2 para: The two sides discussed harbors.
`},
	})
	english(t, []layout{
		{"who issues, by name and by post", `
The Hon. Mere Tavola MP
Minister for Harbors

Joint Statement of the Harbor Dialogue

Friday, 4 June 2021

Joint media release with the Hon. Sione Fusi MP - Minister for Ports
` + body, `
0 furniture: The Hon. Mere Tavola MP
1 mast: Minister for Harbors
2 title: Joint Statement of the Harbor Dialogue
3 mast.date: Friday, 4 June 2021
4 mast.type: Joint media release
5 mast: with the Hon. Sione Fusi MP - Minister for Ports
6 para: The two sides discussed harbors.
`},
		{"the kind and the post on one line, the number and the day on another", `
MEDIA RELEASE MINISTER FOR HARBORS MERE TAVOLA

FA12 4 June 2021

HARBOR DIALOGUE IN SUVA
` + body, `
0 mast.type: MEDIA RELEASE
1 mast: MINISTER FOR HARBORS MERE TAVOLA
2 mast.date: 4 June 2021
3 title: HARBOR DIALOGUE IN SUVA
4 para: The two sides discussed harbors.
`},
		{"what a minister did is a title", `
Minister for Harbors meets those who pilot ships
` + body, `
0 title: Minister for Harbors meets those who pilot ships
1 para: The two sides discussed harbors.
`},
		{"a place beside a day below the title", `
Joint Statement of the Harbor Dialogue

Second Session of the Harbor Dialogue

June 4, 2021

Washington, D.C.

JOINT STATEMENT
` + body, `
0 title: Joint Statement of the Harbor Dialogue
1 furniture: Second Session of the Harbor Dialogue
2 mast.date: June 4, 2021
3 mast.place: Washington, D.C.
4 mast.type: JOINT STATEMENT
5 para: The two sides discussed harbors.
`},
	})
	japanese(t, []layout{{"an archive", `
港湾文書データベース

[文書名] 日ルリタニア港湾対話共同声明
[場所] スバ
[年月日] 2021年6月3日
[出典] ルリタニア港湾省
[全文]

　双方は、港湾の安全について意見交換を行った。
`, `
0 furniture: 港湾文書データベース
1 title: 日ルリタニア港湾対話共同声明
2 mast.place: スバ
3 mast.date: 2021年6月3日
4 furniture: [出典]ルリタニア港湾省
5 furniture: [全文]
6 para: 双方は、港湾の安全について意見交換を行った。
`}})
}

// TestSecondMastheads has pages that print the head of the statement below
// their own.
func TestSecondMastheads(t *testing.T) {
	const body = "\nThe two sides discussed harbors.\n"
	english(t, []layout{
		{"title, type and date again", `
Third Meeting of the Harbor Dialogue

June 4, 2021

Office of the Spokesperson

Third Meeting of the Harbor Dialogue

Media Note

June 4, 2021
` + body, `
0 title: Third Meeting of the Harbor Dialogue
1 mast.date: June 4, 2021
2 mast.publisher: Office of the Spokesperson
3 furniture: Third Meeting of the Harbor Dialogue
4 mast.type: Media Note
5 mast.date: June 4, 2021
6 para: The two sides discussed harbors.
`},
		{"the parties and the kind", `
Chile Peru [harbor thieves]

June 4, 2021

CHILE     PERU

JOINT PRESS RELEASE
` + body, `
0 title: Chile Peru [harbor thieves]
1 mast.date: June 4, 2021
2 furniture: CHILE PERU
3 mast.type: JOINT PRESS RELEASE
4 para: The two sides discussed harbors.
`},
		{"the kind with those who issued it", `
Chile and Peru on harbor thieves

June 4, 2021

Joint media release with the Hon. Jane Roe, Minister for Harbors.
` + body, `
0 title: Chile and Peru on harbor thieves
1 mast.date: June 4, 2021
2 mast.type: Joint media release
3 mast: with the Hon. Jane Roe, Minister for Harbors.
4 para: The two sides discussed harbors.
`},
		{"the statement's title below that of a page in another language", `
Hamnar: gemensam kommuniké

June 4, 2021

Joint Communiqué of the Third Harbor Commission
` + body, `
0 furniture: Hamnar: gemensam kommuniké
1 mast.date: June 4, 2021
2 title: Joint Communiqué of the Third Harbor Commission
3 para: The two sides discussed harbors.
`},
		{"a heading below the first sentence stays", `
Third Meeting of the Harbor Dialogue

June 4, 2021

The two sides met in Suva today.

Summary
` + body, `
0 title: Third Meeting of the Harbor Dialogue
1 mast.date: June 4, 2021
2 para: The two sides met in Suva today.
3 head: Summary
4 para in=3: The two sides discussed harbors.
`},
	})
}

// TestHeadLines has lines of the head that hold two things, and what is above them.
func TestHeadLines(t *testing.T) {
	english(t, []layout{
		{"date and title on one line", `
June 4, 2021 Outcomes of the Harbor Dialogue

The two sides discussed harbors.
`, `
0 mast.date: June 4, 2021
1 title: Outcomes of the Harbor Dialogue
2 para: The two sides discussed harbors.
`},
		{"a way through the site as a list", `
1. Home
2. News Releases
3. Harbor Dialogue Held

Harbor Dialogue Held

The two sides discussed harbors.
`, `
0 furniture: 1. Home
1 furniture: 2. News Releases
2 furniture: 3. Harbor Dialogue Held
3 title: Harbor Dialogue Held
4 para: The two sides discussed harbors.
`},
		{"a way whose steps are on one line again", `
1. Home
2. News Releases
3. Harbor Dialogue Held

News Releases Harbor Dialogue Held

The two sides discussed harbors.
`, `
0 furniture: 1. Home
1 furniture: 2. News Releases
2 furniture: 3. Harbor Dialogue Held
3 title: Harbor Dialogue Held
4 para: The two sides discussed harbors.
`},
		{"a text that was an annex", `
Harbor Journal

(Reference) The third Harbor Dialogue was held in Ruri on June 4, 2021. Both sides discussed the depth of harbors, the length of quays, the names of boats and the colors of lights. They agreed to chart berths, to count pilots and to meet again in the next year, when the lights will have been painted.
`, `
0 title: Harbor Journal
1 para: (Reference) The third Harbor Dialogue was held in Ruri on June 4, 2021. Both sides discussed the depth of harbors, the length of quays, the names of boats and the colors of lights. They agreed to chart berths, to count pilots and to meet again in the next year, when the lights will have been painted.
`},
	})
}
