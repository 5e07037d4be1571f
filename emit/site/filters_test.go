package site

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dialoguec/schema"
)

// reported is a meeting that many statements report, in both languages.
func reported(statements, provisions int) *schema.Dataset {
	ds := &schema.Dataset{Meetings: []schema.Meeting{{ID: "x/1", NameEN: "First meeting"}}, Texts: map[string]string{}}
	for n := range statements {
		d := schema.Document{ID: fmt.Sprintf("s%d", n), MeetingID: "x/1", Language: []string{"en", "ja"}[n%2], WorkID: fmt.Sprintf("w%d", n/2)}
		ds.Documents = append(ds.Documents, d)
		for i := range provisions {
			ds.Provisions.List = append(ds.Provisions.List, schema.Provision{ID: fmt.Sprintf("%s/%d-%d", d.ID, 9*i, 9*i+8), DocumentID: d.ID, MeetingID: "x/1",
				Text: strings.Repeat("They agreed. ", 20), Acts: []schema.Act{schema.Agree}, Commitment: []schema.Commitment{schema.SpecificCommitment, schema.VagueCommitment, schema.NoCommitment}[i%3]})
		}
	}
	return ds
}

// TestFilterNumbers: by the number of each choice, a filter finds the rows that have it.
func TestFilterNumbers(t *testing.T) {
	files := written(t, reported(2, 12))
	for _, name := range []string{"meeting/x/1/index.html", "ja/meeting/x/1/index.html"} {
		options, rows := map[string]int{}, 0
		each(t, name, files[name], func(n *html.Node) {
			if value, _ := attribute(n, "value"); n.Data == "option" && value != "" {
				options[value] = 0
			}
		})
		if len(options) != 3 {
			t.Errorf("%s: %d options, want the three of strength, in which alone the rows differ", name, len(options))
		}
		class := map[string]string{}
		each(t, name, files[name], func(n *html.Node) {
			if is, has := attribute(n, "data-is"); n.Data == "li" && has {
				rows++
				options[is]++
				own, _ := attribute(n, "class")
				if before, known := class[is]; known && before != own {
					t.Errorf("%s: rows of the number %s are both %q and %q", name, is, before, own)
				}
				class[is] = own
			}
		})
		if rows != 12 || options["1"] != 4 || options["2"] != 4 || options["3"] != 4 || class["1"] != "specific" || class["2"] != "vague" {
			t.Errorf("%s: %d rows, %v, %v", name, rows, options, class)
		}
	}
}
