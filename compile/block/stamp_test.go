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
		{"with the time, below what the text says in short", `
Ruritania hosts two days of talks

Two ministers were in the chair.

Updated: 25-07-2031 19:31 IST | Created: 25-07-2031 19:31 IST

The third Polar Dialogue was held in Strelsau.
`, `
0 title: Ruritania hosts two days of talks
1 para: Two ministers were in the chair.
2 mast.date [Updated:]: 25-07-2031
3 para: The third Polar Dialogue was held in Strelsau.
`},
		{"as machines write the time", `
Ruritania hosts two days of talks

2031-03-12T10:15:48+00:00

The third Polar Dialogue was held in Strelsau.
`, `
0 title: Ruritania hosts two days of talks
1 mast.date: 2031-03-12
2 para: The third Polar Dialogue was held in Strelsau.
`},
		{"without a year, before the text", `
Ruritania hosts two days of talks

Mar 17: The third Polar Dialogue was held in Strelsau on 16 March 2031.

Item 3: The fourth will be held there.
`, `
0 title: Ruritania hosts two days of talks
1 mast: Mar 17
2 para: The third Polar Dialogue was held in Strelsau on 16 March 2031.
3 para: Item 3: The fourth will be held there.
`},
		{"with the country of the place in brackets, and agencies", `
Ruritania hosts two days of talks

Lima [Peru], March 17 (ABC/XY): The third Polar Dialogue was held in Strelsau.
`, `
0 title: Ruritania hosts two days of talks
1 mast.place: Lima [Peru]
2 mast: March 17
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
