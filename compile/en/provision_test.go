package en

import "testing"

// Any piece of a statement must be read without a panic.
func TestPiecesAreRead(t *testing.T) {
	text := "Participants agreed to hold the “Third Workshop on Data” (TWD) in Oslo, Norway, in May 2031, noting that both sides’ U.S.-led “plan” will:\n\n- Develop a plan; and\n\n- Agreed that Mr. Lee’s Task Force, which met, and we, the leaders of Japan and Canada, will be held by the"
	for i := 0; i <= len(text); i += 3 {
		read(t, text[:i])
		read(t, text[i:])
	}
}
