package score

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// goldSample is the annotation of a statement that was made up for this test.
const goldSample = `{
 "file": "a.txt", "language": "en",
 "document": {"title": "Joint Statement on the Harbour Dialogue", "type": "media note", "issued": "2021-05-04", "issued_place": "Oslo, Norway"},
 "series": [{"name": "Harbour Dialogue", "aliases": ["the dialogue"]}],
 "meetings": [
  {"series": "Harbour Dialogue", "ordinal": 2, "status": "held", "date": "2021-05-03", "city": "Oslo"},
  {"series": null, "ordinal": null, "status": "planned", "date": "2022", "city": null}],
 "organizations": [{"name": "Ministry of Ports", "aliases": ["MoP"], "country": "NO"}, {"name": "Harbour Board", "country": null}],
 "people": [{"name": "Ada Berg", "title": "Director General of Ports"}],
 "participation": [
  {"meeting": 2, "side": "NO", "role": "head", "person": "Ada Berg", "organization": "Ministry of Ports"},
  {"meeting": 2, "side": "NO", "role": "member", "person": null, "organization": "Harbour Board"}],
 "sections": [{"heading": "Safety of Ports"}],
 "provisions": [
  {"actor": ["participants"], "acts": ["agree", "commit"], "snippet": "The participants concurred that", "deadline": "2022"},
  {"actor": ["NO", "SE"], "acts": ["welcome"], "snippet": "They welcomed the", "deadline": null}],
 "mentions": [{"kind": "place", "name": "Oslo"}, {"kind": "event", "name": "Baltic Ports Conference", "date": "2020-09"}]
}`

// tablesSample is what a compiler might give: some right, some wrong.
func tablesSample() Tables {
	return Tables{
		"documents": {{"title": "Joint statement on the Harbour Dialogue", "document_type": "Media Note", "issued_date": "2021-05-05", "issued_place": "Oslo", "language": "en"}},
		"series":    {{"series_id": "s", "name_printed": "The Harbour Dialogue"}},
		"meetings": {
			{"series_id": "s", "ordinal": "2", "status": "held", "date": "2021-05-03", "city_printed": "Oslo"},
			{"series_id": "s", "ordinal": "3", "status": "planned", "date": "2022"}},
		"organizations": {{"organization_id": "o1", "name_printed": "MoP", "country": "SE"}, {"organization_id": "o2", "name_printed": "Board"}},
		"names":         {{"entity_id": "o2", "name": "Harbour Board"}},
		"people":        {{"person_id": "p1", "name_printed": "Ada Berg", "last_position": "Director"}},
		"participations": {
			{"side": "NO", "role": "head", "person_id": "p1", "organization_id": "o1", "position_printed": "Director General of Ports"},
			{"side": "SE", "role": "member", "organization_id": "o2"}},
		"sections": {{"heading": "Safety of ports"}},
		"provisions": {
			{"text": "The participants concurred that they will meet.", "acts": "agree", "actors": "participants|NO", "deadline": "2022"},
			{"text": "On a long and windy day in May in Oslo, they welcomed the rain.", "acts": "welcome", "actors": "SE"}},
		"referenced_items": {{"kind": "forum", "name_printed": "X"}, {"kind": "document", "name_printed": "the Baltic Port Conference", "date": "2020"}},
	}
}

func TestAdd(t *testing.T) {
	var gold Gold
	if err := json.Unmarshal([]byte(goldSample), &gold); err != nil {
		t.Fatal(err)
	}
	tally := NewTally()
	tally.Add(&gold, tablesSample())
	want := map[string][3]int{ // gold, found, right
		"document.title": {1, 1, 1}, "document.type": {1, 1, 1}, "document.issued": {1, 1, 0},
		"document.place": {1, 1, 1}, "document.language": {1, 1, 1}, "series": {1, 1, 1},
		"meetings": {2, 2, 1}, "meetings.date": {1, 1, 1}, "meetings.status": {1, 1, 1}, "meetings.city": {1, 1, 1},
		"organizations": {2, 2, 2}, "organizations.country": {1, 1, 0},
		"people": {1, 1, 1}, "people.position": {1, 1, 1}, "participations": {2, 2, 1}, "agenda": {1, 1, 1},
		"provisions": {2, 2, 1}, "provisions.acts": {2, 1, 1}, "provisions.actors": {1, 2, 1}, "provisions.deadline": {1, 1, 1},
		"references": {1, 1, 1}, "references.kind": {1, 1, 0}, "references.date": {1, 1, 0},
	}
	for _, f := range tally.Categories() {
		if got := [3]int{f.Gold, f.Found, f.Right}; got != want[f.Category] {
			t.Errorf("%s: %v, want %v", f.Category, got, want[f.Category])
		}
		delete(want, f.Category)
	}
	if len(want) > 0 {
		t.Errorf("no figures for %v", want)
	}
	if log := strings.Join(tally.Log(), "\n"); !strings.Contains(log, "a.txt: provisions: MISSED") || !strings.Contains(log, "EXTRA") {
		t.Errorf("the log does not name what went wrong:\n%s", log)
	}
}

func TestScope(t *testing.T) {
	var gold Gold
	if err := json.Unmarshal([]byte(strings.Replace(goldSample, `"language"`, `"scope": ["people", "sections"], "language"`, 1)), &gold); err != nil {
		t.Fatal(err)
	}
	tally := NewTally()
	tally.Add(&gold, tablesSample())
	var got []string
	for _, f := range tally.Categories() {
		got = append(got, f.Category)
	}
	if strings.Join(got, " ") != "agenda people people.position" {
		t.Errorf("scored %v", got)
	}
}

func TestWrite(t *testing.T) {
	tally := NewTally()
	tally.gold["people"], tally.found["people"], tally.right["people"] = 4, 3, 2
	tally.gold["series"] = 1
	var b strings.Builder
	if err := tally.Write(&b, 2, []Failed{{"b.txt", "D101"}}); err != nil {
		t.Fatal(err)
	}
	want := "category                   gold  found  right       P       R      F1\n" +
		"people                        4      3      2   0.667   0.500   0.571\n" +
		"series                        1      0      0   0.000   0.000   0.000\n" +
		"documents 2, not compiled 1; micro F1 0.5000, macro F1 0.2857\nNOT COMPILED: b.txt D101\n"
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

func TestReadGold(t *testing.T) {
	dir := t.TempDir()
	if _, err := ReadGold(dir); err == nil {
		t.Error("a folder without annotations is accepted")
	}
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("b.json", goldSample)
	write("a.json", `{"file": "z.txt"}`)
	golds, err := ReadGold(dir)
	if err != nil || len(golds) != 2 || golds[0].File != "z.txt" || golds[1].Meetings[0].Ordinal != 2 {
		t.Errorf("%+v, %v", golds, err)
	}
	write("c.json", `{"file": 1}`)
	if _, err := ReadGold(dir); err == nil || !strings.Contains(err.Error(), "c.json") {
		t.Errorf("a bad file gives %v", err)
	}
}

// TestRules: a rule is right where a row is annotated and none of its values
// is wrong; a value that is missing is no fault.
func TestRules(t *testing.T) {
	var gold Gold
	if err := json.Unmarshal([]byte(goldSample), &gold); err != nil {
		t.Fatal(err)
	}
	tables := tablesSample()
	for _, rows := range tables {
		for _, r := range rows {
			r["rule"] = "one.rule"
		}
	}
	tables["sections"][0]["rule"] = "agenda.heading"
	tables["organizations"][0]["rule"] = "organization.known" // of the wrong country
	tally := NewTally()
	tally.Add(&gold, tables)
	rules := tally.rules
	if got := rules["agenda.heading"]; got != (Judged{1, 1}) {
		t.Errorf("agenda.heading: %+v", got)
	}
	if got := rules["organization.known"]; got != (Judged{0, 1}) {
		t.Errorf("organization.known: %+v", got)
	}
	// Of the document, the series, 2 meetings, 1 body, 1 person, 2 participations,
	// 2 provisions and 1 item: the series, a meeting, the body, the person and a participation.
	if got := rules["one.rule"]; got != (Judged{5, 11}) {
		t.Errorf("one.rule: %+v", got)
	}
	var file, table strings.Builder
	if err := tally.WriteRules(&file, 1); err != nil || !strings.Contains(file.String(), "\nrule\tright\tjudged\nagenda.heading\t1\t1\n") {
		t.Errorf("%v: %s", err, file.String())
	}
	if err := tally.WriteReliability(&table); err != nil || !strings.Contains(table.String(), "untested") {
		t.Errorf("%v: %s", err, table.String())
	}
}
