package block_test

import "testing"

// TestHeadlines has headings that are told by their form or what is below them.
func TestHeadlines(t *testing.T) {
	const head = "Harbor Dialogue\n\nChile and Peru met in Lima.\n\n"
	english(t, []layout{
		{"bullets without verbs over paragraphs", head + `• Cranes, Rails, etc.

The two sides discussed cranes.

• Ice

They agreed to build an ice plant.
`, `
0 title: Harbor Dialogue
1 para: Chile and Peru met in Lima.
2 head [•]: Cranes, Rails, etc.
3 para in=2: The two sides discussed cranes.
4 head [•]: Ice
5 para in=4: They agreed to build an ice plant.
`},
		{"bullets over one paragraph stay a list", head + `• Cranes

• Ice

They agreed to build an ice plant.
`, `
0 title: Harbor Dialogue
1 para: Chile and Peru met in Lima.
2 item [•]: Cranes
3 item [•]: Ice
4 para: They agreed to build an ice plant.
`},
		{"heads before colons", head + `Safety at Sea: The two sides agreed to share life vests.

Schools: The two sides discussed a school of sails.
`, `
0 title: Harbor Dialogue
1 para: Chile and Peru met in Lima.
2 head: Safety at Sea
3 para in=2: The two sides agreed to share life vests.
4 head: Schools
5 para in=4: The two sides discussed a school of sails.
`},
		{"one colon heads nothing", head + `Safety at Sea: The two sides agreed to share life vests.

They met again.
`, `
0 title: Harbor Dialogue
1 para: Chile and Peru met in Lima.
2 para: Safety at Sea: The two sides agreed to share life vests.
3 para: They met again.
`},
		{"a line without a word", head + `. ' t â

They met again.
`, `
0 title: Harbor Dialogue
1 para: Chile and Peru met in Lima.
2 para: . ' t â
3 para: They met again.
`},
	})
}
