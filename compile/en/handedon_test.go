package en

import (
	"strings"
	"testing"
)

// peopleOf lists the people of a text: name, post and country.
func peopleOf(t *testing.T, text string) string {
	t.Helper()
	var all []string
	for _, p := range read(t, text).People {
		all = append(all, strings.Join([]string{p.Name, p.Title, p.Country}, " | "))
	}
	return strings.Join(all, "\n")
}

// TestPostsBeforeNames has posts that commas part from the names after them,
// several in a row.
func TestPostsBeforeNames(t *testing.T) {
	const held = "Joint Statement of the Chile-Peru Tug Dialogue\n\nThe Chile-Peru Tug Dialogue was held in Lima on 3 March 2021. "
	for _, c := range []struct{ text, want string }{
		{"Peru’s Minister of Ports, the Hon Rosa Vela, Peru’s Attorney General, the Hon Juan Mora and the Chilean Minister of Reefs, the Hon Ana Lind, took part.",
			"Rosa Vela | Minister of Ports | PE\nJuan Mora | Attorney General | PE\nAna Lind | Chilean Minister of Reefs | CL"},
		{"Chilean Minister of Ports, the Hon Rosa Vela, Chilean Attorney General, the Hon Juan Mora and the Peruvian Minister of Reefs, the Hon Ana Lind, took part.",
			"Rosa Vela | Chilean Minister of Ports | CL\nJuan Mora | Chilean Attorney General | CL\nAna Lind | Peruvian Minister of Reefs | PE"},
		{"The meeting was attended by the Commissioner for Ports, Ambassador Rosa Vela, the Deputy Director of the European Commission, Juan Mora, and others.",
			"Rosa Vela | Commissioner for Ports, Ambassador | \nJuan Mora | Deputy Director of the European Commission | EU"},
		{"Rosa Vela, Minister of Ports of Peru, and Juan Mora, Minister of Reefs of Chile, took part.",
			"Rosa Vela | Minister of Ports of Peru | PE\nJuan Mora | Minister of Reefs of Chile | CL"},
		{"It brought together ministers, Commissioner for Ports, Ambassador Rosa Vela, the Deputy Director of Reefs, Ambassador Juan Mora, the Director of Tides as well as officials.",
			"Rosa Vela | Commissioner for Ports, Ambassador | \nJuan Mora | Deputy Director of Reefs, Ambassador | "},
		{"The Chilean Minister of Ports, Senator the Hon Rosa Vela, took part.", "Rosa Vela | Chilean Minister of Ports | CL"},
	} {
		if got := peopleOf(t, held+c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestNamesOfManyLands has honorifics, and what says whose child somebody is.
func TestNamesOfManyLands(t *testing.T) {
	const held = "Joint Statement of the Chile-Peru Tug Dialogue\n\nThe Chile-Peru Tug Dialogue was held in Lima on 3 March 2021. It was chaired by "
	for _, c := range []struct{ text, want string }{
		{"Dato’ Seri Amin bin Salleh, Director of Ports.", "Amin bin Salleh | Director of Ports | "},
		{"YB Amin Salleh, Director of Ports.", "Amin Salleh | Director of Ports | "},
		{"Datuk Dr Ravi Nandan A/L Kumaran, Director of Ports.", "Ravi Nandan A/L Kumaran | Director of Ports | "},
		{"Ms Lata d/o Kumaran, Director of Ports.", "Lata d/o Kumaran | Director of Ports | "},
		{"Ambassador Rosa Vela (Peru), Chairperson of the Tug Council.", "Rosa Vela | Ambassador, Chairperson of the Tug Council | PE"},
		{"Mr. Juan Mora, Deputy Minister of Reefs for the Republic of Chile.", "Juan Mora | Deputy Minister of Reefs for the Republic of Chile | CL"},
		{"Juan Mora, Special Envoy for the Republic of Chile.", "Juan Mora | Special Envoy for the Republic of Chile | "},
		{"Vice Mayor of Lima Rosa Vela.", "Rosa Vela | Vice Mayor of Lima | PE"},
		{"Juan Mora, Director for Ports and the Sea, European Commission.", "Juan Mora | Director for Ports and the Sea | EU"},
	} {
		if got := peopleOf(t, held+c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
