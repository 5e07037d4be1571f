package site

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/search"
	"dialoguec/schema/sample"
)

// filesOf writes the files of the sample, with the page on which a text is tried if
// there is a trial.
func filesOf(t *testing.T, trial *Trial) map[string]string {
	t.Helper()
	opt := options()
	opt.Trial = trial
	return writtenFor(t, sample.Dataset(), opt)
}

// TestSearchPlaces: what can be found is shown where the search leads, in both languages.
func TestSearchPlaces(t *testing.T) {
	files := filesOf(t, nil)
	ds := sample.Dataset()
	entries := search.Entries(ds, dated(index.New(ds)), shownAt, inAll)
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
	files := filesOf(t, nil)
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

// TestSearchDates: the page of each language asks for the dates in its own words.
func TestSearchDates(t *testing.T) {
	files := filesOf(t, nil)
	ds := sample.Dataset()
	entries := search.Entries(ds, dated(index.New(ds)), shownAt, inAll)
	for name, want := range map[string][]string{
		"search/index.html":    {"1–2\u00a0March 2021", "autumn 2022", "4\u00a0March 2021"},
		"ja/search/index.html": {"2021年3月1日～2日", "2022年秋", "2021年3月4日"},
	} {
		tongue := regexp.MustCompile(` data-tongue="(\d)"`).FindStringSubmatch(files[name])
		if tongue == nil {
			t.Errorf("%s does not say which language it has", name)
			continue
		}
		var said []string
		for _, e := range entries {
			if len(e.Dates) > 0 {
				said = append(said, e.Dates[tongue[1][0]-'0'])
			}
		}
		if said = slices.Compact(said); !slices.Equal(said, want) {
			t.Errorf("%s says %q, want %q", name, said, want)
		}
	}
}

// TestTrial: there is a page on which a text is tried if there is a compiler for it,
// and only this page may run one.
func TestTrial(t *testing.T) {
	own := regexp.MustCompile(`(^|/)try(\.html$|/)`)
	for name, page := range filesOf(t, nil) {
		if own.MatchString(name) || strings.Contains(page, "try.html") {
			t.Errorf("%s is there, or leads there, without a compiler", name)
		}
	}
	files := filesOf(t, &Trial{Program: []byte("\x00asm"), Runner: []byte("class Go {}")})
	for _, name := range []string{"try.html", "ja/try.html", "try/dialoguec.wasm", "try/wasm_exec.js", "try/try.js", "try/worker.js"} {
		if files[name] == "" {
			t.Errorf("there is no %s", name)
		}
	}
	for name, page := range files {
		if strings.HasSuffix(name, ".html") && strings.Contains(page, "wasm-unsafe-eval") != own.MatchString(name) {
			t.Errorf("the policy of %s is not what it should be", name)
		}
	}
	for _, way := range []string{`data-folder="../try/"`, `href="../style.css"`, `href="https://example.org/dialogues/ja/try.html"`, `href="../try.html"`} {
		if page := files["ja/try.html"]; !strings.Contains(page, way) {
			t.Errorf("the page in Japanese lacks %s", way)
		}
	}
}
