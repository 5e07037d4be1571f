package lex

import "testing"

func TestRomanNumbers(t *testing.T) {
	for s, want := range map[string]int16{"II": 2, "VII": 7, "IX": 9, "XIV": 14, "XLII": 42, "XXXIX": 39, "XL": 40, "IIX": 0, "IC": 0, "MIX": 0, "": 0} {
		if got := romanNumber(s); got != want {
			t.Errorf("romanNumber(%q) = %d, want %d", s, got, want)
		}
	}
}

// TestRomanOrdinals holds that a Roman number counts what follows it if it
// begins a block or has an article before it, and not elsewhere.
func TestRomanOrdinals(t *testing.T) {
	for text, want := range map[string]int16{"VII Meeting": 7, "Statement – VII Meeting": 7, "held the VII Meeting": 7, "the V Meeting": 5, "Chapter VII Meeting": -1, "the V Corps": -1, "the Xi Dialogue": -1} {
		got := int16(-1)
		for _, tok := range readText(t, text+"\n").Tokens {
			if tok.In(ClassOrdinal) {
				got = tok.Num
			}
		}
		if got != want {
			t.Errorf("%q: ordinal %d, want %d", text, got, want)
		}
	}
}
