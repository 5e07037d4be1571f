package block_test

import "testing"

// Lists that conversion strung together on lines, and signs that it left alone.
func TestStrungLists(t *testing.T) {
	english(t, []layout{
		{"items on one line", `
Joint Statement on the First Polar Dialogue

The outcomes were as follows:

 • The two sides agreed to map the ice shelf.

 • They agreed to share two icebreakers.   • Chile offered to train pilots.   • Ruritania
 welcomed the offer.

They thanked the port.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 para: The outcomes were as follows:
2 item [•] lead=1: The two sides agreed to map the ice shelf.
3 item [•] lead=1: They agreed to share two icebreakers.
4 item [•] lead=1: Chile offered to train pilots.
5 item [•] lead=1: Ruritania welcomed the offer.
6 para: They thanked the port.
`},
		{"a sign with which no line begins", `
Joint Statement on the First Polar Dialogue

The two sides met in Strelsau   • 12 May   • in the Old Mint.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 para: The two sides met in Strelsau • 12 May • in the Old Mint.
`},
		{"a sign alone above a second level", `
Joint Statement on the First Polar Dialogue

The outcomes were as follows:

 • The two sides agreed to equip the stations, with:   •

 o sledges for the north   o radios for the south

 • They thanked the port.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 para: The outcomes were as follows:
2 item [•] lead=1: The two sides agreed to equip the stations, with:
3 furniture: •
4 item [o] level=2 lead=2: sledges for the north
5 item [o] level=2 lead=2: radios for the south
6 item [•] lead=1: They thanked the port.
`},
	})
}
