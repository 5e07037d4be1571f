package schema

import "testing"

func TestLicences(t *testing.T) {
	for license, want := range map[string]string{
		"MIT": "MIT", "odbl-1.0": "ODbL-1.0",
		"https://spdx.org/licenses/MIT.html":           "MIT",
		"https://opendatacommons.org/licenses/by/1-0/": "ODC-By-1.0",
		"https://opendatacommons.org/licenses/by/1-0":  "",
		"https://licences.example/of-my-own":           "",
		"":                                             "",
	} {
		if got := (&About{License: license}).LicenseSPDX(); got != want {
			t.Errorf("%q is %q, want %q", license, got, want)
		}
	}
}

func TestTitleInBoth(t *testing.T) {
	own := InBoth{JA: "港湾対話の声明"}
	if got := (&About{Title: own}).TitleInBoth(); got != own {
		t.Errorf("the title of the publisher became %+v", got)
	}
	if got := (&About{}).TitleInBoth(); got.EN != DefaultTitle || got.JA != "" {
		t.Errorf("a dataset without a title is called %+v", got)
	}
}

// TestUnprintable names what a terminal or a reader of XML stumbles over.
func TestUnprintable(t *testing.T) {
	for text, want := range map[string]rune{
		"": 0, "two\nlines\tand a tab": 0, "港湾": 0, "“é”": 0,
		"a\rb": '\r', "\x1b[31m": '\x1b', "a\u202eb": '\u202e', "a\u0085": '\u0085',
	} {
		if got, ok := Unprintable(text); got != want || ok != (want != 0) {
			t.Errorf("%q: %q, %v; want %q", text, got, ok, want)
		}
	}
}

// TestSeasonsAndQuarters names the first and the last of each.
func TestSeasonsAndQuarters(t *testing.T) {
	for date, want := range map[EDTF]struct {
		precision   Precision
		first, last string
	}{
		"2031":    {PrecisionYear, "2031-01-01", "2031-12-31"},
		"2031-12": {PrecisionMonth, "2031-12-01", "2031-12-31"},
		"2031-21": {PrecisionSeason, "2031-03-01", "2031-05-31"},
		"2031-23": {PrecisionSeason, "2031-09-01", "2031-11-30"},
		"2031-33": {PrecisionQuarter, "2031-01-01", "2031-03-31"},
		"2031-36": {PrecisionQuarter, "2031-10-01", "2031-12-31"},
	} {
		first, last := date.Range()
		if got := date.Precision(); got != want.precision || first != want.first || last != want.last {
			t.Errorf("%s: %s from %s to %s, want %+v", date, got, first, last, want)
		}
	}
}
