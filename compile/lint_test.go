package compile

import (
	"fmt"
	"strings"
	"testing"
)

func TestLint(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a draft that leaves much open", `Joint Statement of the Norway-Chile Ocean Dialogue

The Norway-Chile Ocean Dialogue was held on May 3, 2021. The delegations were led by Kari Nordmann, Director-General for Oceans, and Pedro Soto, Director of Fisheries.

It was decided to establish a joint database of buoys by 2022.

A joint map of the fairways will be published by 2023. The fourth meeting will be held in Santiago in 2022.
`, "D209 3:1 D210 3:1 D211 3:86 D211 3:134 D212 5:1 D212 7:1"},
		{"a draft that says it all", `Joint Statement of the Third Norway-Chile Ocean Dialogue

Norway and Chile held the third Norway-Chile Ocean Dialogue in Oslo on May 3, 2021. The Norwegian delegation was led by Kari Nordmann, Director-General for Oceans, and the Chilean delegation by Pedro Soto, Director of Fisheries.

Both sides agreed to establish a joint database of buoys by 2022. The fourth meeting will be held in Santiago in 2022.
`, ""},
		{"online", "The third Norway-Chile Ocean Dialogue was held online on May 3, 2021. Both sides agreed to share maps.\n", ""},
		{"no statement", "Barley soup.\n", ""},
	} {
		s, _ := Read(Source{Path: "draft.txt", Name: "draft.txt", Data: []byte(c.text)})
		var got []string
		for _, d := range Lint("draft.txt", s) {
			got = append(got, fmt.Sprintf("%s %d:%d", d.Code, d.Line, d.Column))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
