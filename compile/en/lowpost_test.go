package en

import (
	"strings"
	"testing"
)

func TestPostForms(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They heard the head of the Harbor Intelligence Unit, Pablo Sanz Gil; and the spokesperson for the Chilean Government, Raúl Fernández.",
			"Pablo Sanz Gil: head of the Harbor Intelligence Unit; Raúl Fernández: spokesperson for the Chilean Government"},
		{"He greeted his Chilean counterpart, Raúl Fernández, in Lima.", "Raúl Fernández: "},
		{"It was led by Eva Lind, Head of Cabinet of European Commission President Ana van der Berg, in Oslo.",
			"Eva Lind: Head of Cabinet of European Commission President Ana van der Berg; Ana van der Berg: European Commission President"},
		{"The Deputy Attorney General, Lisa O. Monaco, and U.S. Deputy Chief of Mission in Peru, Mark C. Jones, spoke.",
			"Lisa O. Monaco: Deputy Attorney General; Mark C. Jones: U.S. Deputy Chief of Mission in Peru"},
		{"Dr. Tom Brandt, Deputy Assistant to the President and Coordinator for Ports, spoke.", "Tom Brandt: Deputy Assistant to the President and Coordinator for Ports"},
		{"Minister Inés Rodríguez met Minister Ines Rodriguez.", "Inés Rodríguez: Minister"},
		{"President Gil Sanz met them. President Gil Sanz Prado spoke.", "Gil Sanz Prado: President"},
		{"The Counsellor for Ports at the Canadian Embassy in Mexico, Lucie Verron, and the Counsellor at the Mexican Embassy in Washington D.C., Gil Sanz, spoke.",
			"Lucie Verron: Counsellor for Ports at the Canadian Embassy in Mexico; Gil Sanz: Counsellor at the Mexican Embassy in Washington D.C."},
		{"She met Raúl Fernández, the Chilean ports minister, and Eva Lind, Kenyan foreign minister.", "Raúl Fernández: Chilean ports minister; Eva Lind: Kenyan foreign minister"},
		{"In talks with Raúl Fernández, the Chilean ports minister spoke of reefs.", ""},
		{"The heads of delegation and the head of the unit met.", ""},
	} {
		var got []string
		for _, p := range read(t, c.text).People {
			got = append(got, p.Name+": "+p.Title)
		}
		// Several forms may be found in any order.
		if !sameSet(got, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.text, strings.Join(got, "; "), c.want)
		}
	}
}

// sameSet reports whether the items are those of a list with semicolons, in any order.
func sameSet(items []string, list string) bool {
	if list == "" {
		return len(items) == 0
	}
	want := strings.Split(list, "; ")
	for _, item := range items {
		if !strings.Contains("; "+list+"; ", "; "+item+"; ") {
			return false
		}
	}
	return len(items) == len(want)
}

func TestRepresented(t *testing.T) {
	const text = "Canada and Mexico held the third Canada-Mexico Harbor Dialogue in Ottawa on March 3, 2021.\n\n" +
		"Mexico was represented by the Secretary of the Navy, Luis Gil Sanz; the Secretary of Health, Inés Soto; and the regional Attorney General, Raúl Prado."
	if got, want := taken(read(t, text)), "MX head Luis Gil Sanz; MX member Inés Soto; MX member Raúl Prado"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
