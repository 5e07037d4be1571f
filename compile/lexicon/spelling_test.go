package lexicon

import "testing"

func TestOtherSpelling(t *testing.T) {
	for word, want := range map[string]string{
		"organisation": "organization", "organization": "organisation", "recognised": "recognized", "analyze": "analyse",
		"centre": "center", "center": "centre", "programme": "program", "labour": "labor", "neighbourhood": "neighborhood",
		"defence": "defense", "ministry": "", "rise": "", "prize": "", "sizes": "", "laboratory": "",
	} {
		if got := OtherSpelling(word); got != want {
			t.Errorf("OtherSpelling(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestAmerican(t *testing.T) {
	for word, want := range map[string]string{"organisation": "organization", "organization": "organization", "centre": "center", "center": "center", "honourable": "honorable", "trade": "trade"} {
		if got := American(word); got != want {
			t.Errorf("American(%q) = %q, want %q", word, got, want)
		}
	}
}
