package compile

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestWaysToLead compiles every sentence below the one that reports the meeting:
// both took part, each on the side and in the role that the table says.
func TestWaysToLead(t *testing.T) {
	people := strings.NewReplacer("{a}", "Kari Nordvik, Director General for Ports", "{b}", "Ken Morita, Deputy Vice-Minister for Ports", `\n`, "\n")
	for roles, sentence := range ways(t, "head.en.tsv", "") {
		a, b, _ := strings.Cut(roles, "/")
		want := []string{"JP " + b + " Ken Morita", "NO " + a + " Kari Nordvik"}
		got := participantsIn(wayBefore(t, "The Second Japan-Norway Dialogue on Harbour Data was held in Oslo on 12 March 2031.\n\n"+people.Replace(sentence)+"\n\n", talked))
		if !slices.Equal(got, want) {
			t.Errorf("%s\nparticipations are %q, want %q", sentence, got, want)
		}
	}
}

// participantsIn writes who took part, in the order of sides.
func participantsIn(s *schema.Statement) []string {
	var got []string
	for _, p := range s.Participations.List {
		got = append(got, fmt.Sprintf("%s %s %s", p.Side, p.Role, p.PersonName+p.OrganizationName))
	}
	slices.Sort(got)
	return got
}

// TestWaysToTakePart compiles every text: those whom the table names took part,
// and nobody else.
func TestWaysToTakePart(t *testing.T) {
	for want, text := range ways(t, "attend.en.tsv", "") {
		s := wayBefore(t, strings.ReplaceAll(text, "¶", "\n\n")+"\n\n", talked)
		var got []string
		for _, p := range s.Participations.List {
			row := fmt.Sprintf("%s %s %s", p.Side, p.Role, cmp.Or(p.PersonName, p.OrganizationName))
			if p.PersonName != "" && p.OrganizationName != "" {
				row += " @" + p.OrganizationName
			}
			got = append(got, row)
		}
		slices.Sort(got)
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\n got %s\nwant %s", text, strings.Join(got, "; "), want)
		}
	}
}
