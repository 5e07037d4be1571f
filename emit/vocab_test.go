package emit

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestVocabularyIsComplete wants every word of the project that the graph can
// use to be described, and every described one to be of use.
func TestVocabularyIsComplete(t *testing.T) {
	described := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^dlg:(\S+) a (\S+)`).FindAllStringSubmatch(vocabulary, -1) {
		if described[m[1]] {
			t.Errorf("dlg:%s is described twice", m[1])
		}
		if m[2] != "skos:ConceptScheme" {
			described[m[1]] = true
		}
	}
	can := usable()
	for word := range can {
		if !described[word] {
			t.Errorf("dlg:%s is not described", word)
		}
	}
	for word := range described {
		if !can[word] {
			t.Errorf("dlg:%s is described, but the graph has no such word", word)
		}
	}
}

// usable lists the words of the project that the graph can use.
func usable() map[string]bool {
	words := map[string]bool{}
	for _, w := range terms {
		if name, own := strings.CutPrefix(w.compact, "dlg:"); own {
			words[name] = true
		}
	}
	list := func(prefix string, values ...string) {
		for _, v := range values {
			words[prefix+v] = true
		}
	}
	list(vStatus, string(schema.Held), string(schema.Planned), string(schema.Mentioned))
	list(vRole, string(schema.Head), string(schema.Host), string(schema.Member), string(schema.PrivateSector), string(schema.Speaker))
	for _, act := range schema.Acts {
		list(vAct, string(act))
	}
	list(vCommitment, string(schema.NoCommitment), string(schema.VagueCommitment), string(schema.SpecificCommitment))
	list(vOrigin, string(schema.OriginResolved), string(schema.OriginRegistry), string(schema.OriginLinked), string(schema.OriginCorrected))
	list(vRelation, "opens", "continues", "progress", "repeats")
	return words
}

// TestContextIsInTheGraph: the context that is published alone is the one that
// the graph has inside.
func TestContextIsInTheGraph(t *testing.T) {
	files := schemas(nil, Options{})
	i := slices.IndexFunc(files, func(f File) bool { return f.Name == "schema/context.jsonld" })
	data, err := files[i].Bytes()
	if err != nil {
		t.Fatal(err)
	}
	alone := bytes.TrimSuffix(data, []byte("}\n"))
	jsonld, _ := both(t, &schema.Dataset{})
	if !bytes.HasPrefix(jsonld, alone) {
		t.Errorf("the context alone is\n%s\nbut the graph begins\n%s", alone, jsonld)
	}
}
