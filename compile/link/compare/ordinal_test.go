package compare

import "testing"

func TestOrdinalIn(t *testing.T) {
	for words, want := range map[string]int{
		"the third meeting": 3, "the Twelfth Dialogue": 12, "the 21st round": 21, "the 2nd round": 2, "the 3rd round": 3, "13th meeting": 13,
		"第3回": 3, "第10回会合": 10,
		"the dialogue": 0, "2031": 0, "5 berths": 0, "the 1000th berth": 0, "the 999th berth": 999, "13": 0,
	} {
		if got := ordinalIn(words); got != want {
			t.Errorf("%q has the ordinal %d, want %d", words, got, want)
		}
	}
}
