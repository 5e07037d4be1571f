package ja

import (
	"strings"
	"testing"

	"dialoguec/compile/lexicon"
)

func TestVocabulary(t *testing.T) {
	if _, err := loadVocabulary(); err != nil {
		t.Error(err)
	}
}

func TestListsNameTheirFaults(t *testing.T) {
	for _, c := range []struct{ name, words, fault string }{
		{"holdings", "開催した", `no rule asks for the list "holdings"`},
		{"holding", "開催した; 開催した", `stands twice in list "holding"`},
		{"holding", "開催した; ", `is blank or stands twice`},
	} {
		var l lists
		err := fillLists(l.all(), []lexicon.Row{{File: "words.tsv", Line: 3, Fields: []string{c.name, c.words}}})
		if err == nil || !strings.Contains(err.Error(), c.fault) || !strings.HasPrefix(err.Error(), "words.tsv:3: ") {
			t.Errorf("fill(%s, %q) = %v, want a fault with %q", c.name, c.words, err, c.fault)
		}
	}
	var l lists
	row := lexicon.Row{File: "words.tsv", Line: 3, Fields: []string{"holding", "開催した"}}
	if err := fillLists(l.all(), []lexicon.Row{row, row}); err == nil || !strings.Contains(err.Error(), "stands twice, join") {
		t.Errorf("a list that stands twice gives %v", err)
	}
	if missing(l.all()) == "" {
		t.Error("no list is missing though one alone was read")
	}
}

func TestList(t *testing.T) {
	l := newList([]string{"開催する", "開催"})
	if n := l.start("開催予定"); n != len("開催") {
		t.Errorf("start = %d", n)
	}
	if !l.ends("会合を開催") || l.ends("会合を") || !l.in("明日開催する") || !l.has("開催") || l.has("開") || l.begins("") {
		t.Error("a list finds its words at the beginning, at the end, inside and alone")
	}
}

func BenchmarkVocabulary(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := loadVocabulary(); err != nil {
			b.Fatal(err)
		}
	}
}
