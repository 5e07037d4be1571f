package lex

import "testing"

// TestOtherSpelling finds words and names in the spelling that no list has.
func TestOtherSpelling(t *testing.T) {
	for printed, listed := range map[string]string{"recognise": "recognize", "Programme": "Program", "co-operate": "cooperate", "Co-operation": "Cooperation", "CO-OPERATION": "COOPERATION"} {
		var a, b [4]Token
		x, y := lex().tokenize(a[:0], printed), lex().tokenize(b[:0], listed)
		if len(x) != 1 || len(y) != 1 || x[0].Word == 0 || x[0].Class != y[0].Class || x[0].Flags != y[0].Flags {
			t.Errorf("%q is %+v, want %+v as %q", printed, x, y, listed)
		}
	}
	for _, name := range []string{"International Maritime Organisation", "Gulf Co-operation Council", "Department of Defence"} {
		toks := lex().tokenize(nil, name)
		if to, entry := lex().Gazetteer.Match(toks, 0, int32(len(toks))); int(to) != len(toks) || entry == 0 {
			t.Errorf("%q is not found", name)
		}
	}
}
