package search

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"dialoguec/emit/site/dates"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// task is one thing to ask of the script; see testdata/find.js.
type task struct {
	Cut     []string `json:"cut,omitempty"`
	Find    *string  `json:"find,omitempty"`
	Choices []string `json:"choices,omitempty"`
	Tongue  int      `json:"tongue,omitempty"`
}

type answer struct {
	Terms [][]string `json:"terms"`
	Hits  []struct {
		Kind   Kind     `json:"kind"`
		Place  string   `json:"place"`
		Date   string   `json:"date"`
		Text   string   `json:"text"`
		Marked []string `json:"marked"`
	} `json:"hits"`
	First  float64  `json:"first"` // milliseconds until the first hit
	Loaded []string `json:"loaded"`
}

func (a answer) places() string {
	var out []string
	for _, h := range a.Hits {
		out = append(out, h.Place)
	}
	return strings.Join(out, " ")
}

func (a answer) marked() string {
	var out []string
	for _, h := range a.Hits {
		out = append(out, strings.Join(h.Marked, "+"))
	}
	return strings.Join(out, " ")
}

// ask runs the script in node over the index of entries.
func ask(t *testing.T, entries []Entry, tasks ...task) []answer {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed: the script of the search was not run")
	}
	folder := t.TempDir()
	for _, f := range Files(entries) {
		if err := os.WriteFile(filepath.Join(folder, filepath.Base(f.Name)), content(t, f), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	question, err := json.Marshal(tasks)
	if err != nil {
		t.Fatal(err)
	}
	run := exec.Command(node, "testdata/find.js", "search.js", folder)
	run.Stdin, run.Stderr = bytes.NewReader(question), os.Stderr
	out, err := run.Output()
	if err != nil {
		t.Fatal(err)
	}
	var answers []answer
	if err := json.Unmarshal(out, &answers); err != nil {
		t.Fatal(err)
	}
	return answers
}

func content(t *testing.T, f File) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

var library = []Entry{
	{Kind: Person, Place: "p1", Text: "Zoë Åström · ゾーイ・オストロム"},
	{Kind: Promise, Place: "c1", Title: "T", Language: "en", Text: "Both sides will publish a map of cloud regions by 2019.", Choices: []Choice{{"year", "2018"}}},
	{Kind: Promise, Place: "c2", Title: "T", Language: "en", Text: "They recalled the policies on clouds and the U.S. rules."},
	{Kind: Provision, Place: "j1", Title: "声明", Language: "ja", Text: "双方は、政策協力の重要性を確認した。"},
	{Kind: Provision, Place: "j2", Title: "声明", Language: "ja", Text: "政策協議と国際協力を進める。"},
	{Kind: Provision, Place: "j3", Title: "声明", Language: "ja", Text: "協力政策の策協、ものづくりのデータを用いる。"},
}

func TestFind(t *testing.T) {
	cases := []struct{ query, places, marked string }{
		{"政策協力", "j1", "政策協力"},
		{"政策", "j1 j2 j3", "政策 政策 政策"},
		{"政策 協力", "j1 j2 j3", "政策+協力 政策+協力 協力+政策"},
		{"協", "j1 j2 j3", "協 協+協 協+協"},
		{"力", "j1 j2 j3", "力 力 力"},
		{"進め", "j2", "進め"},
		{"ものづ", "j3", "ものづ"},
		{"ﾃﾞｰﾀ", "j3", "データ"},
		{"cloud", "c1 c2", "cloud clouds"},
		{"clo", "c1 c2", "cloud clouds"},
		{"clo ", "", ""},
		{"CLOUD policy", "c2", "policies+clouds"},
		{"the cloud", "c1 c2", "cloud clouds"},
		{"u.s.", "c2", "U.S"},
		{"astrom", "p1", "Åström"},
		{"オストロム", "p1", "オストロム"},
		{"cloud 政策", "", ""},
		{"weather", "", ""},
		{"the", "", ""},
		{" \t", "", ""},
		{"", "", ""},
		{"\" <&>", "", ""},
	}
	var tasks []task
	for i := range cases {
		tasks = append(tasks, task{Find: &cases[i].query})
	}
	for i, a := range ask(t, library, tasks...) {
		if c := cases[i]; a.places() != c.places || a.marked() != c.marked {
			t.Errorf("%q finds %q and marks %q, want %q and %q", c.query, a.places(), a.marked(), c.places, c.marked)
		}
	}
}

// TestChoices finds what is of a kind or has a value, with words and without.
func TestChoices(t *testing.T) {
	cases := []struct {
		query   string
		choices []string
		places  string
	}{
		{"", []string{"kind=commitment"}, "c1 c2"},
		{"", []string{"kind=commitment", "year=2018"}, "c1"},
		{"", []string{"kind=provision"}, "c1 c2 j1 j2 j3"},
		{"", []string{"kind=person"}, "p1"},
		{"cloud", []string{"kind=person"}, ""},
		{"cloud", []string{"kind=provision"}, "c1 c2"},
		{"cloud", []string{"year=2018"}, "c1"},
		{"policy", []string{"year=2018"}, ""},
		{"政策", []string{"kind=commitment"}, ""},
		{"", []string{"year=201"}, ""},
		{"year=2018", nil, ""},
		{"2018", nil, ""},
	}
	var tasks []task
	for i := range cases {
		tasks = append(tasks, task{Find: &cases[i].query, Choices: cases[i].choices})
	}
	for i, a := range ask(t, library, tasks...) {
		if c := cases[i]; a.places() != c.places {
			t.Errorf("%q among %q finds %q, want %q", c.query, c.choices, a.places(), c.places)
		}
	}
}

// forms are the dates that the model allows, one of each form.
var forms = []schema.EDTF{"2019", "2019-05", "2019-05-20", "2019-21", "2019-22", "2019-23", "2019-24", "2019-33", "2019-34", "2019-35", "2019-36",
	"2019-01/2019-06", "2019-07/2019-12", "2019-05-20/2019-05-21", "2019-05-31/2019-06-01", "2019-12-31/2020-01-01", "2019-11/2020-02", "2019-33/2019-34", ""}

// harbours has for each form a meeting and a statement of that date, which have the
// number of the form, and no entry between what two statements of one title say.
func harbours() []Entry {
	ds := &schema.Dataset{}
	for i, form := range forms {
		id := strconv.Itoa(i)
		ds.Meetings = append(ds.Meetings, schema.Meeting{ID: id, NameEN: "Harbour talks", Date: form})
		ds.Documents = append(ds.Documents, schema.Document{ID: id, Label: "Harbours", IssuedDate: form})
		ds.Provisions.List = append(ds.Provisions.List, schema.Provision{ID: id + "/0-1", DocumentID: id, Text: "Of harbours."}, schema.Provision{ID: id + "/2-3", DocumentID: id, Text: "And harbours."})
	}
	return entriesOf(ds, func(kind Kind, id string) string {
		if kind == Statement {
			return ""
		}
		return everywhere(kind, id)
	})
}

// TestDates: a hit says its date in the words of the page, whatever the form.
func TestDates(t *testing.T) {
	query := "harbour"
	answers := ask(t, harbours(), task{Find: &query}, task{Find: &query, Tongue: 1})
	for tongue, language := range []string{"en", "ja"} {
		if n := len(answers[tongue].Hits); n != 3*len(forms) {
			t.Errorf("in %s there are %d hits", language, n)
		}
		for _, hit := range answers[tongue].Hits {
			number, err := strconv.Atoi(strings.Split(hit.Place, "/")[1])
			if err != nil {
				t.Fatal(err)
			}
			want := dates.Say(forms[number], language)
			if hit.Date != want {
				t.Errorf("in %s, %s is of %q, want %q", language, hit.Place, hit.Date, want)
			}
			if said := strings.TrimSuffix("Harbour talks · "+want, " · "); hit.Kind == Meeting && hit.Text != said {
				t.Errorf("in %s, %s says %q, want %q", language, hit.Place, hit.Text, said)
			}
		}
	}
}

// TestFindDates finds a meeting by its date in the words of each language and as the
// tables have it, and marks what the page shows of it.
func TestFindDates(t *testing.T) {
	cases := []struct {
		query          string
		tongue         int
		places, marked string
	}{
		{"autumn 2019", 0, "meeting/5", "autumn+2019"},
		{"autumn 2019", 1, "meeting/5", "2019"},
		{"2019年秋", 1, "meeting/5", "2019+年秋"},
		{"2019年秋", 0, "meeting/5", "2019"},
		{"talks 20 May ", 0, "meeting/2 meeting/13", "talks+20+May talks+20+May"},
		{"2019-05-20 ", 0, "meeting/2 meeting/13", "20+2019 20+2019"},
		{"2019-05-20 ", 1, "meeting/2 meeting/13", "2019+20 2019+20"},
	}
	var tasks []task
	for i := range cases {
		tasks = append(tasks, task{Find: &cases[i].query, Tongue: cases[i].tongue})
	}
	for i, a := range ask(t, harbours(), tasks...) {
		if c := cases[i]; a.places() != c.places || a.marked() != c.marked {
			t.Errorf("%q finds %q and marks %q in the language %d, want %q and %q", c.query, a.places(), a.marked(), c.tongue, c.places, c.marked)
		}
	}
}

// TestChoicesAreNoWords: what a word finds is not sought among the choices of its name,
// which all entries have.
func TestChoicesAreNoWords(t *testing.T) {
	name, other := "year", "yeas"
	found, none := ask(t, library, task{Find: &name})[0], ask(t, library, task{Find: &other})[0]
	if len(found.Loaded) != len(none.Loaded) {
		t.Errorf("%q loads %q, %q only %q", name, found.Loaded, other, none.Loaded)
	}
}

// TestShards finds each of many entries by a word of its own, with no more files
// than hold it.
func TestShards(t *testing.T) {
	var entries []Entry
	for i := range 3000 {
		n := strconv.Itoa(100000 + i)
		entries = append(entries, Entry{Kind: Provision, Place: "p" + n, Title: "T" + strconv.Itoa(i/10), Language: "en",
			Text: "Participants discussed entry " + n + " of " + strings.Repeat("a common list ", 6) + "with word" + n})
	}
	var queries []string
	var tasks []task
	for i := 0; i < len(entries); i += 97 {
		queries = append(queries, "word"+strconv.Itoa(100000+i))
	}
	for i := range queries {
		tasks = append(tasks, task{Find: &queries[i]})
	}
	all := "common"
	tasks = append(tasks, task{Find: &all})
	answers := ask(t, entries, tasks...)
	for i, query := range queries {
		a := answers[i]
		if want := "p" + strings.TrimPrefix(query, "word"); a.places() != want {
			t.Errorf("%s finds %q, want %q", query, a.places(), want)
		}
		if len(a.Loaded) > 4 {
			t.Errorf("%s loads %v", query, a.Loaded)
		}
	}
	if last := answers[len(queries)]; len(last.Hits) != len(entries) || last.First > 100 && !testing.Short() {
		t.Errorf("%s finds %d of %d entries, the first after %.0f ms", all, len(last.Hits), len(entries), last.First)
	}
}

// entriesOf lists what can be found in a dataset, its statements as they come.
func entriesOf(ds *schema.Dataset, places Places) []Entry {
	var rows []Dated
	for i := range ds.Documents {
		rows = append(rows, Dated{Row: i})
	}
	return Entries(ds, rows, places, inBoth)
}

// inBoth says a date as the pages do.
func inBoth(date schema.EDTF) []string {
	if date == "" {
		return nil
	}
	return []string{dates.Say(date, "en"), dates.Say(date, "ja")}
}

func everywhere(kind Kind, id string) string { return string(kind) + "/" + id }

func TestFilesAreTheSame(t *testing.T) {
	entries := entriesOf(sample.Corpus(20), everywhere)
	first, second := Files(entries), Files(slices.Clone(entries))
	for i := range first {
		if a, b := content(t, first[i]), content(t, second[i]); first[i].Name != second[i].Name || !bytes.Equal(a, b) {
			t.Errorf("%s differs when it is made again", first[i].Name)
		}
	}
}

// TestEntriesAsText holds what a page of scripts must hold: nothing of a text is code.
func TestEntriesAsText(t *testing.T) {
	hostile := "</script><!-- \u2028 \" ' ` ${x} \\ \u202e"
	for _, f := range Files([]Entry{{Kind: Item, Place: hostile, Title: hostile, Language: "en", Text: hostile, Dates: []string{hostile}}}) {
		if s := string(content(t, f)); strings.ContainsAny(s, "<\u2028") {
			t.Errorf("%s holds %q as it is", f.Name, hostile)
		}
	}
	query := "script"
	got := ask(t, []Entry{{Kind: Item, Place: "x", Text: hostile}}, task{Find: &query})
	if got[0].places() != "x" {
		t.Errorf("the text is not found: %+v", got)
	}
}

func TestEntries(t *testing.T) {
	ds := sample.Dataset()
	found := map[Kind]int{}
	entries := entriesOf(ds, everywhere)
	for _, e := range entries {
		found[e.Kind]++
		if e.Text == "" || e.Place == "" || !slices.Contains(Kinds(), e.Kind) {
			t.Errorf("entry without what it needs: %+v", e)
		}
	}
	for kind, want := range map[Kind]int{Person: len(ds.People), Body: len(ds.Organizations), Meeting: len(ds.Meetings), Statement: len(ds.Documents)} {
		if found[kind] != want {
			t.Errorf("%d entries of the kind %s, want %d", found[kind], kind, want)
		}
	}
	if found[Promise]+found[Provision] != len(ds.Provisions.List) {
		t.Errorf("%d promises and %d provisions of %d", found[Promise], found[Provision], len(ds.Provisions.List))
	}
	if none := entriesOf(ds, func(Kind, string) string { return "" }); len(none) != 0 {
		t.Errorf("%d entries are shown nowhere", len(none))
	}
}
