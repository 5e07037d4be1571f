package block_test

import "testing"

// The day that a machine printed in front of a page.
func TestStamps(t *testing.T) {
	english(t, []layout{
		{"before the text", `
date 2031-03-12 The third Polar Dialogue was held in Strelsau. The two sides mapped the ice shelf.

They thanked the port.
`, `
0 mast.date: 2031-03-12
1 para: The third Polar Dialogue was held in Strelsau. The two sides mapped the ice shelf.
2 para: They thanked the port.
`},
		{"below the title", `
Ruritania hosts two days of talks
 date 2031-03-12

The third Polar Dialogue was held in Strelsau.
`, `
0 title: Ruritania hosts two days of talks
1 mast.date: 2031-03-12
2 para: The third Polar Dialogue was held in Strelsau.
`},
		{"before a dateline without a year", `
date 2031-03-12 Lima, Peru, Mar. 12

The third Polar Dialogue was held in Strelsau.
`, `
0 mast.date: 2031-03-12
1 mast.place: Lima, Peru
2 mast: Mar. 12
3 para: The third Polar Dialogue was held in Strelsau.
`},
		{"what only begins so", `
Joint Statement on the First Polar Dialogue

Date 2031-03-12/13 was kept by both sides.
`, `
0 title: Joint Statement on the First Polar Dialogue
1 para: Date 2031-03-12/13 was kept by both sides.
`},
	})
}
