package lex

import "testing"

func TestEnds(t *testing.T) {
	var ends Ends
	ends.Add("letter of intent")
	ends.Add("leaders’ meeting")
	for word, want := range map[string]bool{"intent": true, "Intent": true, "meeting": true, "letter": false, "of": false, "leaders": false} {
		toks := tokenize(nil, word)
		if got := ends.Of(&toks[0]); got != want {
			t.Errorf("Of(%q) = %v, want %v", word, got, want)
		}
	}
}
