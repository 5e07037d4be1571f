package en

import (
	"strings"
	"testing"
)

func TestFormerNames(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"formerly", "The third meeting of the Chile-Peru Ocean Dialogue, formerly the Chile-Peru Fish Dialogue, was held in Lima on 3 May 2019.", "Chile-Peru Fish Dialogue"},
		{"previously known as", "The third Chile-Peru Ocean Dialogue (previously known as the Chile-Peru Fish Dialogue) was held in Lima on 3 May 2019.", "Chile-Peru Fish Dialogue"},
		{"another dialogue", "The third Chile-Peru Ocean Dialogue was held after the Chile-Peru Fish Dialogue on 3 May 2019.", ""},
		{"formerly of something else", "The third Chile-Peru Ocean Dialogue was held in Lima, formerly the seat of the viceroy, on 3 May 2019.", ""},
	} {
		var got []string
		for _, s := range read(t, c.text).Series {
			got = append(got, s.Former...)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
