package name

import "testing"

func TestAmerican(t *testing.T) {
	for in, want := range map[string]string{
		"defence": "defense", "programmes": "programs", "organisations": "organizations", "labour": "labor", "centre": "center",
		"authorisation": "authorization", "foundations": "foundation", "science": "science", "harbour": "harbour", "": "",
	} {
		if got := American(in); got != want {
			t.Errorf("American(%q) = %q, want %q", in, got, want)
		}
	}
}
