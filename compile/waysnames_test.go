package compile

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
)

// TestWaysToNameADialogue holds that the series and its count are read in every
// form in which the name of a dialogue is put together.
func TestWaysToNameADialogue(t *testing.T) {
	for name, rest := range ways(t, "dialogue.en.tsv", "") {
		ordinal, sentence, _ := strings.Cut(rest, "\t")
		s := wayBefore(t, "Chile and Peru meet in Lima\n\n"+sentence+" ", agreed)
		if len(s.Series) != 1 || s.Series[0].Name != name {
			t.Errorf("%s\n got %d series, want %s alone", sentence, len(s.Series), name)
			continue
		}
		got := strings.Join(meetingsOf(s), "; ")
		if want := "held " + ordinal + " 2021-03-03"; got != want {
			t.Errorf("%s\n got meetings %s, want %s", sentence, got, want)
		}
	}
}

// TestWaysToNamePeople holds that names, posts and countries are parted in every
// form in which people are named.
func TestWaysToNamePeople(t *testing.T) {
	const head = "Joint Statement of the 3rd Chile-Peru Ports Dialogue\n\nThe 3rd Chile-Peru Ports Dialogue was held in Lima on 3 March 2021. "
	for want, sentence := range ways(t, "people.en.tsv", "") {
		s := wayBefore(t, head+sentence+" ", agreed)
		var got []string
		for _, p := range s.People {
			got = append(got, fmt.Sprintf("%s, %s, %s", p.Name, p.Position, cmp.Or(p.Country, "-")))
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\n got %s\nwant %s", sentence, strings.Join(got, "; "), want)
		}
	}
}
