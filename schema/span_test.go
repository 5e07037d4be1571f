package schema

import (
	"encoding/json"
	"testing"
)

// TestSpanForms: both forms of a span come back as they are.
func TestSpanForms(t *testing.T) {
	for want, s := range map[string]Span{
		`"3,14"`:     {Start: 3, End: 14},
		`"a-1#0,14"`: {Document: "a-1", End: 14},
		`{"document":"a","start":1,"end":2,"quote":"x"}`: {Document: "a", Start: 1, End: 2, Quote: "x"},
	} {
		data, err := json.Marshal(s)
		if err != nil || string(data) != want {
			t.Errorf("%+v is written as %s (%v), want %s", s, data, err, want)
		}
		var back Span
		if err := json.Unmarshal(data, &back); err != nil || back != s {
			t.Errorf("%s comes back as %+v (%v)", want, back, err)
		}
	}
	for _, bad := range []string{`""`, `"1"`, `"1,"`, `"a#1"`, `"x,2"`, `"99999999999999999999,1"`, `7`} {
		var s Span
		if err := json.Unmarshal([]byte(bad), &s); err == nil {
			t.Errorf("%s is read as %+v", bad, s)
		}
	}
}
