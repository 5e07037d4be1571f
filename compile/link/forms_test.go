package link

import "testing"

func TestAmerican(t *testing.T) {
	for in, want := range map[string]string{
		"defence": "defense", "programmes": "programs", "organisations": "organizations", "labour": "labor", "centre": "center",
		"authorisation": "authorization", "foundations": "foundation", "science": "science", "harbour": "harbour", "": "",
	} {
		if got := american(in); got != want {
			t.Errorf("american(%q) = %q, want %q", in, got, want)
		}
	}
}
