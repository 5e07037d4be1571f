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

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// task is one thing to ask of the script; see testdata/find.js.
type task struct {
	Cut     []string `json:"cut,omitempty"`
	Find    *string  `json:"find,omitempty"`
	Choices []string `json:"choices,omitempty"`
}

type answer struct {
	Terms [][]string `json:"terms"`
	Hits  []struct {
		Kind   Kind     `json:"kind"`
		Place  string   `json:"place"`
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
	return Entries(ds, rows, places)
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
	for _, f := range Files([]Entry{{Kind: Item, Place: hostile, Title: hostile, Language: "en", Text: hostile}}) {
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
	if found[Promise]+found[Provision] != len(ds.Provisions) {
		t.Errorf("%d promises and %d provisions of %d", found[Promise], found[Provision], len(ds.Provisions))
	}
	if none := entriesOf(ds, func(Kind, string) string { return "" }); len(none) != 0 {
		t.Errorf("%d entries are shown nowhere", len(none))
	}
}
