package compile

import (
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestReliability: the measured rules exist, every rule of a statement is
// described and listed, and what is often wrong is reported.
func TestReliability(t *testing.T) {
	for rule, j := range reliability() {
		if described()[rule] == "" || j.all < 1 {
			t.Errorf("the rule %s, judged %d times, is none of the program", rule, j.all)
		}
	}
	ds := &schema.Dataset{
		Documents: []schema.Document{{ID: "a", Fact: schema.Fact{Rule: "document.title"}}},
		People:    []schema.Person{{ID: "p", Fact: schema.Fact{Rule: "correction"}}, {ID: "q", Fact: schema.Fact{Rule: "correction"}}},
	}
	rate(ds)
	if len(ds.Rules) != 2 || ds.Rules[0].Rule != "correction" || ds.Rules[0].Reads == "" || ds.Rules[1].Rule != "document.title" {
		t.Errorf("the rules are %+v", ds.Rules)
	}
	if found := Unreliable(ds); len(found) != 0 {
		t.Errorf("reported: %v", found)
	}
	ds.Rules[0] = schema.ScoreOf("correction", "", 5, 20)
	if found := Unreliable(ds); len(found) != 1 || !strings.Contains(found[0].Message, "2 by correction (right in 5 of 20)") {
		t.Errorf("reported: %v", found)
	}
}
