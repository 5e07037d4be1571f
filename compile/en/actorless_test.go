package en

import "testing"

// TestActorless: what is said of somebody who has no name here is no row without
// an actor. The sentence is one of lines that were cut and mixed.
func TestActorless(t *testing.T) {
	const lines = "storms, including through plans like the Global Tide\nwithin the G7 and the WTO, to address the use of tugs and other\n" +
		"People-to-people ties form the bedrock of our friendship and it is\nthe Fiji Strait and encourage the peaceful resolution of cross-Strait\n"
	for _, p := range read(t, lines).Provisions {
		if len(p.Actors) == 0 {
			t.Errorf("nobody acts in %q", p.Text)
		}
	}
}
