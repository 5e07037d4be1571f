package en

import (
	"strings"
	"testing"
)

func TestNamesOfReferences(t *testing.T) {
	for text, want := range map[string]string{
		"We work in the Kenya-Chile Growth and Reefs (GaRe) Partnership.":                     "Kenya-Chile Growth and Reefs (GaRe) Partnership",
		"We carry on the Otters, Reefs and Quays (ORQ) Agenda.":                               "",
		"This is in accordance with Chile’s Constitution.":                                    "Chile’s Constitution",
		"We uphold the Otter Accord (also known as the Heron Accord).":                        "Otter Accord = Heron Accord",
		"This is told in the National Security Strategy, National Defense Strategy and more.": "National Security Strategy; National Defense Strategy",
		"We advance an MOU to build ties between the Otter Agency and the Heron Institute.":   "MOU to build ties between the Otter Agency and the Heron Institute",
		"We signed an MOU to build ties.":                                                     "",
	} {
		f := read(t, "Joint Statement of Kenya and Chile\n\nKenya and Chile met on May 3, 2020. "+text+"\n")
		var got []string
		for _, x := range f.References {
			got = append(got, strings.Join(append([]string{x.Name}, x.Aliases...), " = "))
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%s\n got %s\nwant %s", text, g, want)
		}
	}
}
