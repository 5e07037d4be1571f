package validate_test

import (
	"maps"
	"strings"
	"testing"

	"dialoguec/schema"
	"dialoguec/schema/sample"
	"dialoguec/validate"
)

// TestDatabase: a database of the very dataset is valid, one of another is not.
func TestDatabase(t *testing.T) {
	good := written(t, "csv", "sqlite", "text")
	for _, d := range validate.Dist(good) {
		t.Errorf("%s: %s", d.Path, d.Message)
	}
	if testing.Short() {
		return // it is the same work again
	}
	for says, plant := range map[string]func(*schema.Dataset){
		`the table people: name_en in row 1 is "Nobody", and "`:           func(ds *schema.Dataset) { ds.People[0].NameEN = "Nobody" },
		`the table documents: characters in row 1 is "7", and "`:          func(ds *schema.Dataset) { ds.Documents[0].Characters = 7 },
		`the table provisions: negated in row 1 is "true", and "false"`:   func(ds *schema.Dataset) { ds.Provisions.List[0].Negated = true },
		`the table people: it has 0 rows, csv/people.csv has 1`:           func(ds *schema.Dataset) { ds.People = nil },
		`of people has a key that is not in organizations`:                func(ds *schema.Dataset) { ds.People[0].OrganizationID = "nowhere" },
		`the text of "` + sample.EN + `" is not that of text/`:            func(ds *schema.Dataset) { ds.Texts[sample.EN] = "another" },
		`the table series: it has more rows than csv/series.csv`:          func(ds *schema.Dataset) { ds.Series = append(ds.Series, schema.Series{ID: "z", Name: "Z"}) },
		`the table meetings: start_date in row 1 is "1999-01-02", and "2`: func(ds *schema.Dataset) { ds.Meetings[0].StartDate = "1999-01-02" },
	} {
		ds := sample.Dataset()
		plant(ds)
		fsys := maps.Clone(good)
		fsys["dialogues.sqlite"] = writeAll(t, ds, "sqlite")["dialogues.sqlite"]
		checkSays(t, fsys, "dialogues.sqlite", says)
	}
	for says, spoil := range map[string]func(string) string{
		"cannot be read":  func(string) string { return "no database" },
		"cannot be read:": func(s string) string { return s[:4096] },
		"the view who_led cannot be read": func(s string) string {
			return strings.Replace(s, "WHERE p.leads", "WHERE p.leabs", 1)
		},
	} {
		fsys := maps.Clone(good)
		file := *fsys["dialogues.sqlite"]
		file.Data = []byte(spoil(string(file.Data)))
		fsys["dialogues.sqlite"] = &file
		checkSays(t, fsys, "dialogues.sqlite", says)
	}
}
