package site

import (
	"strings"
	"testing"

	"dialoguec/emit/site/search"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// filesOf writes the files of the sample.
func filesOf(t *testing.T) map[string]string {
	t.Helper()
	s, found := New(sample.Dataset(), Options{Base: "https://example.org/dialogues/", Data: "../",
		Event: func(*schema.Meeting) any { return nil }}), map[string]string{}
	for _, f := range s.Files() {
		var out strings.Builder
		if err := f.Write(&out); err != nil {
			t.Fatal(err)
		}
		found[f.Name] = out.String()
	}
	return found
}

// TestSearchPlaces: what can be found is shown where the search leads, in both languages.
func TestSearchPlaces(t *testing.T) {
	files := filesOf(t)
	entries := search.Entries(sample.Dataset(), shownAt)
	for _, e := range entries {
		for _, folder := range []string{"", "ja/"} {
			name, place, _ := strings.Cut(folder+e.Place, "#")
			switch {
			case files[name] == "":
				t.Errorf("%s %q is shown on %s, which does not exist", e.Kind, e.Text, name)
			case place != "" && !strings.Contains(files[name], `id="`+place+`"`):
				t.Errorf("%s %q is shown at %s of %s, which has no such place", e.Kind, e.Text, place, name)
			}
		}
	}
	if len(entries) < 10 {
		t.Errorf("there are %d entries: the test tests nothing", len(entries))
	}
}

// TestSearchPage: the page finds the index, from both languages.
func TestSearchPage(t *testing.T) {
	files := filesOf(t)
	for name, index := range map[string]string{"search/index.html": "../search/", "ja/search/index.html": "../../search/"} {
		if page := files[name]; !strings.Contains(page, `data-index="`+index+`"`) || !strings.Contains(page, `data-script="`+index+`search.js"`) {
			t.Errorf("%s does not lead to %s", name, index)
		}
	}
	for _, name := range []string{"search/search.js", "search/head.js", "search/terms-0.js", "search/texts-0.js"} {
		if files[name] == "" {
			t.Errorf("there is no %s", name)
		}
	}
}
