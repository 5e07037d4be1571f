package graph

import (
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestVocabularyIsComplete wants every word of the project to be described once,
// with labels and definitions in both languages, and nothing else.
func TestVocabularyIsComplete(t *testing.T) {
	text := Vocabulary()
	described := map[string]bool{}
	for paragraph := range strings.SplitSeq(text, "\ndlg:") {
		name, rest, _ := strings.Cut(paragraph, " ")
		if !strings.HasPrefix(rest, "a ") {
			continue // the head
		}
		if described[name] {
			t.Errorf("dlg:%s is described twice", name)
		}
		described[name] = true
		if strings.Count(rest, "@en") != strings.Count(rest, "@ja") || !strings.Contains(rest, "@en") || strings.Contains(rest, `""`) {
			t.Errorf("dlg:%s is not described in both languages:\n%s", name, rest)
		}
	}
	for name := range usable() {
		if !described[name] {
			t.Errorf("dlg:%s is not described", name)
		}
		delete(described, name)
	}
	for name := range docs() {
		if !usable()[name] {
			t.Errorf("words.tsv describes %s, but the graph has no such word", name)
		}
	}
	for _, l := range valueLists {
		delete(described, l.scheme)
		for _, v := range l.values() {
			delete(described, l.prefix+v.Code)
		}
	}
	for name := range described {
		t.Errorf("dlg:%s is described, but the graph has no such word", name)
	}
}

// usable lists the words of the project that the graph can use.
func usable() map[string]bool {
	names := map[string]bool{}
	for _, w := range words {
		if name, own := strings.CutPrefix(w.compact, "dlg:"); own {
			names[name] = true
		}
	}
	list := func(prefix string, values ...string) {
		for _, v := range values {
			names[prefix+v] = true
		}
	}
	list(vStatus, string(schema.Held), string(schema.Planned), string(schema.Mentioned))
	list(vRole, string(schema.Head), string(schema.Host), string(schema.Member), string(schema.PrivateSector), string(schema.Speaker))
	for _, act := range schema.Acts {
		list(vAct, string(act))
	}
	list(vStrength, string(schema.VagueCommitment), string(schema.SpecificCommitment))
	list(vSide, "private", "other")
	return names
}

// TestWordsAreApart: no two words have one name or one IRI.
func TestWordsAreApart(t *testing.T) {
	seen := map[string]bool{}
	for _, w := range words {
		if seen[w.name] || seen[w.iri] {
			t.Errorf("%s is there twice", w.compact)
		}
		seen[w.name], seen[w.iri] = true, true
	}
}
