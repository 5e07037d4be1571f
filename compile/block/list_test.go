package block_test

import "testing"

// Lists: nested, split by pages, dashes of sentences beside dashes of lists.
func TestListsEnglish(t *testing.T) {
	english(t, []layout{
		{"bullets within bullets", `
Joint Statement

Participants decided to take the following steps:

• Digital skills
  – train 500 teachers by 2025;
  – open a portal.
• Spectrum
  – coordinate the 6 GHz band.

Participants thanked Ruritania.
`, `
0 title: Joint Statement
1 para: Participants decided to take the following steps:
2 item [•] lead=1: Digital skills
3 item [–] level=2 lead=2: train 500 teachers by 2025;
4 item [–] level=2 lead=2: open a portal.
5 item [•] lead=1: Spectrum
6 item [–] level=2 lead=5: coordinate the 6 GHz band.
7 para: Participants thanked Ruritania.
`},
		{"bullets with bold heads", `
Joint Statement

Participants decided to take the following steps:

-   **Quay power:** Ruritania will fit ten quays with plugs for ships of
    every flag.

-   **Safe cranes.** train 50 inspectors;
    -   open a school;

-   **A note that is bold as a whole**

Participants thanked the port.
`, `
0 title: Joint Statement
1 para: Participants decided to take the following steps:
2 head: Quay power
3 item [-] in=2 lead=1: Ruritania will fit ten quays with plugs for ships of every flag.
4 head: Safe cranes
5 item [-] in=4 lead=1: train 50 inspectors;
6 item [-] level=2 in=4 lead=5: open a school;
7 item [-] lead=1: A note that is bold as a whole
8 para: Participants thanked the port.
`},
		{"numbers in parentheses over a page", `
                     JOINT PRESS STATEMENT

         Second Ruritania-Japan Policy Dialogue on Ports

The Second Ruritania-Japan Policy Dialogue on Ports was held in
Strelsau on 4 and 5 October 2018. Officials of the Ministry of Land,
Infrastructure, Transport and Tourism and of the Ministry of
Commerce took part.

1. Green ports

The two sides recognized the importance of shore power and
exchanged views on:

   (i)   standards for connectors;

   (ii)  the supply of hydrogen to ports, including the supply of
         ammonia, and safety rules for both;

                                  1

   (iii) financing.

2. Port security

The two sides will continue to share information on threats to
port systems.1

1 The Ruritanian side joined by video link.
`, `
0 mast.type: JOINT PRESS STATEMENT
1 title: Second Ruritania-Japan Policy Dialogue on Ports
2 para: The Second Ruritania-Japan Policy Dialogue on Ports was held in Strelsau on 4 and 5 October 2018. Officials of the Ministry of Land, Infrastructure, Transport and Tourism and of the Ministry of Commerce took part.
3 head [1.] 1: Green ports
4 para in=3: The two sides recognized the importance of shore power and exchanged views on:
5 item [(i)] in=3 lead=4: standards for connectors;
6 item [(ii)] in=3 lead=4: the supply of hydrogen to ports, including the supply of ammonia, and safety rules for both;
7 furniture in=3: 1
8 item [(iii)] in=3 lead=4: financing.
9 head [2.] 2: Port security
10 para in=9: The two sides will continue to share information on threats to port systems.1
11 para in=9: 1 The Ruritanian side joined by video link.
`},
		{"a page turned within a sentence", `
Joint Statement on the First Polar Dialogue

The delegations of Ruritania and of Chile, which met for three days
in Strelsau, reviewed the work of their institutes and agreed to set

                                - 1 -

up a joint commission on ice cores before the end of the next year,
which will report to both ministers.

They thanked the host – the Royal Institute – and the speakers
– among them young scientists from both countries and the observers
from the region – for their part in the success of the meeting.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 para: The delegations of Ruritania and of Chile, which met for three days in Strelsau, reviewed the work of their institutes and agreed to set up a joint commission on ice cores before the end of the next year, which will report to both ministers.
2 furniture: - 1 -
3 para: They thanked the host – the Royal Institute – and the speakers – among them young scientists from both countries and the observers from the region – for their part in the success of the meeting.
`},
		{"notes and captions", `
Joint Statement on the First Polar Dialogue

[Photo: The co-chairs in Strelsau. © R. Hentzau]

The two sides signed a memorandum on ice cores.[1] They met again in June.

* This statement is not legally binding.

[1] The text is available on request.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 caption: [Photo: The co-chairs in Strelsau. © R. Hentzau]
2 para: The two sides signed a memorandum on ice cores. They met again in June.
3 item [*]: This statement is not legally binding.
4 note [[1]]: The text is available on request.
`},
		{"a bold item among plain ones, with the number of the heading above", `
Joint Statement on the First Polar Dialogue

1. Ice cores

The two sides signed a memorandum.

2. Harbours

1. The two sides met in Strelsau.

**2. Cranes and quays**

They will meet again in June.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 head [1.] 1: Ice cores
2 para in=1: The two sides signed a memorandum.
3 head [2.] 2: Harbours
4 item [1.] in=3: The two sides met in Strelsau.
5 head [2.] 2.2 level=2 in=3: Cranes and quays
6 para in=5: They will meet again in June.
`},
		{"circles printed as letters below bullets, at one indent", `
Joint Statement on the First Polar Dialogue

The outcomes were as follows:

• The two sides agreed to equip the stations, with:

o sledges for the north

o radios for the south

• They thanked the port.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 para: The outcomes were as follows:
2 item [•] lead=1: The two sides agreed to equip the stations, with:
3 item [o] level=2 lead=2: sledges for the north
4 item [o] level=2 lead=2: radios for the south
5 item [•] lead=1: They thanked the port.
`},
		{"a page ends before an amount", `
Joint Statement on the First Polar Dialogue

 • The two sides agreed to equip the stations with a further

 $3m that the fund holds.

 • They thanked the port.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 item [•]: The two sides agreed to equip the stations with a further $3m that the fund holds.
2 item [•]: They thanked the port.
`},
		{"bullets that a scanner read as full stops, and specks", `
Joint Statement on the First Polar Dialogue

The two sides agreed on the following:

.··/ 2 .

. maps of the ice shelf;

. schools for pilots.

They thanked the port.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 para: The two sides agreed on the following:
2 furniture: .··/ 2 .
3 item [.] lead=1: maps of the ice shelf;
4 item [.] lead=1: schools for pilots.
5 para: They thanked the port.
`},
		{"one full stop alone is no bullet", `
Joint Statement on the First Polar Dialogue

The two sides met for three days in Strelsau.

. They will meet again in June.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 para: The two sides met for three days in Strelsau.
2 para: . They will meet again in June.
`},
	})
}
