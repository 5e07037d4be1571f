package en

import (
	"strings"
	"testing"

	"dialoguec/compile/fact"
)

// bodiesOf lists the organizations of a text: name, country and acronym.
func bodiesOf(f *fact.Facts) string {
	var all []string
	for _, o := range f.Organizations {
		s := o.Name
		if o.Country != "" {
			s += " " + o.Country
		}
		if o.Acronym != "" {
			s += " (" + o.Acronym + ")"
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

func TestStandingCommittees(t *testing.T) {
	const held = "Joint Statement of Kenya and Chile\n\nKenya and Chile met in Nairobi on May 3, 2020. "
	for _, c := range []struct{ text, want, series string }{
		{"They will work through the Harbour Consultative Committee (HCC).", "Harbour Consultative Committee INT (HCC)", ""},
		{"They will carry out what was agreed at the Harbour Consultative Committee meetings.", "Harbour Consultative Committee INT", ""},
		{"They recognize the Local Reef Committee and the Joint Reef Commission (JRC).", "Joint Reef Commission INT (JRC); Local Reef Committee INT", ""},
		{"They will work through the Kenya-Chile Quay Coordinating Committee.", "Kenya-Chile Quay Coordinating Committee INT", ""},
		{"They praised the Kenyan Otter Committee.", "Kenyan Otter Committee KE", ""},
		{"They welcomed the third meeting of the Harbour Consultative Committee.", "", "Harbour Consultative Committee"},
		{"They welcomed the work of the Steering Committee.", "", ""},
		{"They referred to the Barriers to Trade Committee.", "", ""},
	} {
		f := read(t, held+c.text)
		if got := bodiesOf(f); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
		series := ""
		for _, s := range f.Series {
			series += s.Name
		}
		if series != c.series {
			t.Errorf("%s: series %q, want %q", c.text, series, c.series)
		}
	}
}
