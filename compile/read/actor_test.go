package read

import "testing"

func TestActorName(t *testing.T) {
	for _, c := range []struct{ printed, registry, language, want string }{
		{"Reef Bureau", "", "en", "Reef Bureau"},
		{"RBX", "", "en", "RBX"},
		{"UN", "int-un", "en", "United Nations"},
		{"UN", "int-un", "ja", "国際連合"},
		{"SC", "", "en", ""}, // the Supreme Court is not Seychelles
	} {
		if got := ActorName(c.printed, c.registry, c.language); got != c.want {
			t.Errorf("%q acts as %q, want %q", c.printed, got, c.want)
		}
	}
}
