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
	byKey, byName := map[string]uint64{}, map[uint64]string{}
	for _, n := range names {
		key, hash := nameKey(n), nameOf(n).sum
		if other, there := byKey[key]; there && other != hash {
			t.Errorf("%q has the key %q of another name, but not its hash", n, key)
		}
		if other, there := byName[hash]; there && other != key {
			t.Errorf("%q has the hash of a name with the key %q; its own is %q", n, other, key)
		}
		byKey[key], byName[hash] = hash, key
	}
}

// TestEmbedded: the two indexes of the registry have what one of all names has.
func TestEmbedded(t *testing.T) {
	whole, entries := newBodyIndex(0), lexicon.Organizations()
	names := []string{"ＮＩＣＴ", "ITU ", "\u2f47本銀行", "ﾆﾎﾝ", "Nobody’s Ministry"}
	for i := range entries {
		o := &entries[i]
		whole.add(o, func(string) bool { return true })
		for form := range o.Forms() {
			names = append(names, form, withoutCountry(form, o.Country), "the "+form)
		}
	}
	r, _ := newRegistry(nil)
	for _, n := range names {
		want, got := slices.Collect(whole.named(nameOf(n))), slices.Collect(r.named(nameOf(n)))
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %d entries, want %d", n, len(got), len(want))
		}
	}
}

// TestStaysSo: a name that is near without its country is entered as a near one.
func TestStaysSo(t *testing.T) {
	for name, want := range map[string]bool{"日本ABC": false, "ABC日本": true, "Ministry": true, "日本é": false, "": true} {
		if got := staysSo(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}
