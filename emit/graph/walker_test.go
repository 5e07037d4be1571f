package graph

import (
	"slices"
	"testing"

	"dialoguec/schema"
)

// TestBodyClass: only bodies that are known to be governmental are called so.
func TestBodyClass(t *testing.T) {
	for o, want := range map[*schema.Organization]*word{
		{Kind: "ministry", Country: "JP"}: cGovernment,
		{Kind: "bureau", Country: "INT"}:  cOrganization,
		{Kind: "company", Country: "US"}:  cOrganization,
		{Kind: "", Country: "US"}:         cOrganization,
		{Kind: "guild", Country: "US"}:    cOrganization,
	} {
		if got := bodyClass(o); got != want {
			t.Errorf("%s of %s is a %s", o.Kind, o.Country, got.name)
		}
	}
}

func TestTag(t *testing.T) {
	for in, want := range map[string]string{
		"en": "en", "ja": "ja", "zh-Hant": "zh-hant", "de-1996": "de-1996", "": "", "e": "", "en-": "", "-en": "", "1a": "",
		"a b": "", "toolonglanguage": "", "en--us": "", "日本": "",
	} {
		if got := tag(in); got != want {
			t.Errorf("tag(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestAppendPath(t *testing.T) {
	for in, want := range map[string]string{
		"us-fcc": "us-fcc", "a/b-1": "a/b-1", "省": "%E7%9C%81", "a b": "a%20b", "50%": "50%25", "a#b?c": "a%23b%3Fc",
		"<\">": "%3C%22%3E", "\xff": "%FF", "a|b": "a%7Cb", "a:b,c": "a%3Ab%2Cc",
	} {
		if got := string(appendPath(nil, in)); got != want {
			t.Errorf("appendPath(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestKeys: identifiers are in the order that the lines have which begin with
// their IRIs.
func TestKeys(t *testing.T) {
	ids := []string{"x", "x-2", "x/1", "x/10", "x/2", "xy", "x,", "x~", "ü", "x#", ""}
	slices.SortFunc(ids, func(a, b string) int { return compareKeys(iri{id: a}.key(), iri{id: b}.key(), '>') })
	lines := func(ids []string) []string {
		var out []string
		for _, id := range ids {
			out = append(out, string(iri{space: spacePerson, id: id}.appendTo([]byte("<"), DefaultBase))+"> .")
		}
		return out
	}
	if got := lines(ids); !slices.IsSorted(got) {
		t.Errorf("the lines are not sorted: %q", got)
	}
}
