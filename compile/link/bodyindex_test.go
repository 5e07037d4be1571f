package link

import (
	"slices"
	"testing"

	"dialoguec/compile/lexicon"
)

// TestNameOf: two names of the registry, or of those that are written beside it
// here, have one hash if and only if they have one key.
func TestNameOf(t *testing.T) {
	names := []string{"Ministry of Defence", "Defense Ministry", "the Ministry of Defence", "Defence, Ministry of", "Ministry of the Interior's Office",
		"Ministère de la Défense", "Ministere de la Defense", "総務省", "総務 省", "ＮＩＣＴ", "NICT", "", "of the", "Cyber-Security Centre", "Center for Cyber Security"}
	for _, o := range lexicon.Organizations() {
		names = slices.AppendSeq(names, o.Forms())
	}
	byKey, byName := map[string]bodyName{}, map[bodyName]string{}
	for _, n := range names {
		key, hash := nameKey(n), nameOf(n)
		if other, there := byKey[key]; there && other != hash {
			t.Errorf("%q has the key %q of another name, but not its hash", n, key)
		}
		if other, there := byName[hash]; there && other != key {
			t.Errorf("%q has the hash of a name with the key %q; its own is %q", n, other, key)
		}
		byKey[key], byName[hash] = hash, key
	}
}
