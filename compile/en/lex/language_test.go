package lex

import (
	"strings"
	"testing"
)

func TestShareTellsLanguages(t *testing.T) {
	for _, c := range []struct {
		name, text string
		english    bool
	}{
		{"English", "The two sides met in Oslo for the third round of talks on the future of the northern fisheries, and agreed to meet again.", true},
		{"French", "Les deux parties se sont réunies à Oslo pour la troisième session du dialogue sur les pêches du Nord et sont convenues de se revoir.", false},
		{"German", "Die beiden Seiten trafen sich in Oslo zur dritten Runde der Gespräche über die Fischerei im Norden und vereinbarten ein weiteres Treffen.", false},
		{"Japanese", "双方は、オスロにおいて第3回漁業対話を開催し、次回会合の開催で一致した。", false},
	} {
		if got := Share(strings.Repeat(c.text+"\n", 3)) > 0.5; got != c.english {
			t.Errorf("%s: English is %v", c.name, got)
		}
	}
	if Share("") != 0 {
		t.Error("no text is English")
	}
}
