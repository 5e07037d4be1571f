package emit

import (
	"encoding/json"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// said is what a publisher may say of a dataset, each value once.
var said = schema.About{
	Title: schema.InBoth{EN: "Harbour Dialogues", JA: "港湾対話"}, Description: schema.InBoth{EN: "All of: \"them\".", JA: "全部"},
	Publisher: schema.InBoth{EN: "Office of Harbours", JA: "港湾局"}, Version: "1.2.3", Released: "2026-01-31",
	Contact: "data@harbour.example", Homepage: "https://harbour.example/d", License: "CC-BY-4.0",
	Keywords: []string{"harbours", "港湾"}, DOI: "https://doi.org/10.5281/zenodo.1",
}

// TestAboutReaches: all that the publisher says of the dataset is in every file that
// describes it, in both languages.
func TestAboutReaches(t *testing.T) {
	files := filesOf(t, sample.Dataset(), Options{About: said, Version: "9.9", Formats: []string{Defaults, "sqlite"}})
	all := []string{"Harbour Dialogues", "港湾対話", "All of: ", "全部", "Office of Harbours", "港湾局", "1.2.3", "2026-01-31",
		"data@harbour.example", "https://harbour.example/d", "10.5281/zenodo.1", "harbours", `港湾"`}
	for name, want := range map[string][]string{
		"README.md":             append([]string{"CC-BY-4.0", "harbours, 港湾"}, all[:11]...),
		"CITATION.cff":          append([]string{"CC-BY-4.0"}, all...),
		"datapackage.json":      append([]string{"CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", `"name": "harbour-dialogues"`}, all...),
		"csv/csv-metadata.json": append([]string{"https://creativecommons.org/licenses/by/4.0/"}, all...),
		"metadata.json":         append([]string{"CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "harbours, 港湾"}, all[:11]...),
		"feed.atom":             {"Harbour Dialogues", "港湾対話", "全部", "Office of Harbours", "港湾局", "CC-BY-4.0"},
		"meetings.ics":          {"Harbour Dialogues", "港湾対話", "全部"},
		"report.json":           {"Office of Harbours", "CC-BY-4.0"},
		"dataset.json":          {"Office of Harbours", "CC-BY-4.0"},
	} {
		for _, text := range want {
			if !strings.Contains(files[name], text) {
				t.Errorf("%s does not say %q", name, text)
			}
		}
	}
}

// TestReadmeIsPlain: nothing that others wrote is a tag or a link in README.md.
func TestReadmeIsPlain(t *testing.T) {
	const tag, link, freed = "<img src=x onerror=alert(1)>", "[here](javascript:alert(1))", `\[here](javascript:alert(1))`
	ds, about := sample.Dataset(), said
	ds.Documents[0].License = tag
	ds.Meetings[0].Claims = []schema.Claim{{Field: "city_printed", Value: link}}
	about.Title.EN, about.Title.JA, about.Description.EN, about.Publisher.EN, about.License = tag, freed, tag, link, tag
	text := filesOf(t, ds, Options{About: about, Formats: []string{"readme"}})["README.md"]
	for _, bad := range []string{"<img", " [here", "\n[here", "\n\\\\[here"} {
		if strings.Contains(text, bad) {
			t.Errorf("README.md holds %q", bad)
		}
	}
	if strings.Count(text, "&lt;img") < 4 || strings.Count(text, `\[here`) < 3 {
		t.Errorf("README.md does not say all that it was given: %s", text)
	}
}

// TestDescriptionsAreRead: what describes the dataset is of the form that it claims.
func TestDescriptionsAreRead(t *testing.T) {
	for _, about := range []schema.About{{}, said} {
		files := filesOf(t, hostile(), Options{About: about, Formats: []string{Defaults, "sqlite"}})
		for _, name := range []string{"datapackage.json", "csv/csv-metadata.json", "metadata.json"} {
			if !json.Valid([]byte(files[name])) {
				t.Errorf("%s is not JSON", name)
			}
		}
		var cff map[string]any
		if err := yaml.Unmarshal([]byte(files["CITATION.cff"]), &cff); err != nil {
			t.Fatal(err)
		}
		for _, key := range []string{"cff-version", "message", "title", "authors"} {
			if cff[key] == nil {
				t.Errorf("CITATION.cff of %+v lacks %s", about, key)
			}
		}
		if about.Title.EN != "" && cff["abstract"] != said.Description.Both("\n\n") {
			t.Errorf("the abstract is %q", cff["abstract"])
		}
	}
}

// TestQuestionsAreAnswered: every query of README.md is one that the database
// takes, and on the sample most have an answer.
func TestQuestionsAreAnswered(t *testing.T) {
	ds := sample.Dataset()
	db, fill := opened(t, ds), examples(ds)
	for _, q := range questions() {
		if rows := asked(t, db, fill.Replace(q.sql)); len(rows) == 0 {
			t.Errorf("%s has no answer:\n%s", q.name, fill.Replace(q.sql))
		}
	}
}
