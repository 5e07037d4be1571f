package lex

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

func TestListsLoad(t *testing.T) {
	start := time.Now()
	w, err := readWords(data)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d words, %d verbs, %d gazetteer entries in %v", len(w.list), len(w.verbs), len(w.Gazetteer.Entries), time.Since(start))
}

func TestListFaults(t *testing.T) {
	for list, want := range map[string]string{
		"words.tsv\tTokyo\tnonsense":        "unknown class",
		"words.tsv\tTokyo":                  "1 fields",
		"words.tsv\tfirst\tordinal\tx":      "write digits",
		"verbs.tsv\tagree\tnonsense":        "unknown frame",
		"leaders.tsv\tSmith\tZA":            "2 fields",
		"leaders.tsv\tSmith\tXX\tKing":      "unknown country",
		"leaders.tsv\tvan Dyk\tZA\tKing":    "no single word",
		"offices.tsv\tMinister\tUS XX":      "unknown country",
		"phrases.tsv\tas well as":           "1 fields",
		"titles.tsv\tKing\tGB":              "2 fields",
		"phrases.tsv\tlow level\tlevel:low": "unknown level",
		"phrases.tsv\tby post\tmode:post":   "unknown mode",
		"roles.tsv\tnonsense\tword":         "unknown role",
		"lists.tsv\tboats":                  "1 fields",
		"lists.tsv\tboats\tferry-boat":      "no single word",
		"lists.tsv\tboats\tverb:boatt":      "no verb",
	} {
		name, line, _ := strings.Cut(list, "\t")
		_, err := readWords(fstest.MapFS{"data/" + name: {Data: []byte("# list\n" + line + "\n")}})
		if err == nil || !strings.Contains(err.Error(), "data/"+name+":2: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one of line 2 that says %q", list, err, want)
		}
	}
}

// Two files that have a list of one name are told, or each would have the words
// of the other.
func TestListOfTwoFiles(t *testing.T) {
	_, err := readWords(fstest.MapFS{
		"data/lists-a.tsv": {Data: []byte("boats\tferry\nboats\tbarge\n")},
		"data/lists-b.tsv": {Data: []byte("boats\ttug\n")},
	})
	if want := `data/lists-b.tsv:1: a list "boats" is in data/lists-a.tsv too`; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("error %v, want %q", err, want)
	}
}

// A list has each word once: its other spelling, another case of it and the forms
// of a verb are found with it.
func TestListsNameWordsOnce(t *testing.T) {
	w := lex()
	for name, list := range w.lists {
		seen := map[Word]bool{}
		for _, word := range list.words {
			if seen[word] {
				t.Errorf("%s: the list %s has %q twice", list.file, name, w.list[word].text)
			}
			seen[word] = true
		}
	}
}

func TestVerbForms(t *testing.T) {
	w := lex()
	for text, lemma := range map[string]string{
		"concurred": "concur", "held": "hold", "committed": "commit", "underscoring": "underscore",
		"identifies": "identify", "met": "meet", "undertook": "undertake", "launches": "launch",
	} {
		toks := w.tokenize(nil, text)
		if v, ok := w.Verb(&toks[0]); !ok || v.Lemma != lemma {
			t.Errorf("%s: got %v, want a form of %s", text, v, lemma)
		}
	}
}
