package diff

import (
	"encoding/csv"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"dialoguec/emit"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// tables returns the tables of a dataset as they are published.
func tables(t *testing.T, ds *schema.Dataset) fstest.MapFS {
	t.Helper()
	return tablesFor(t, ds, false)
}

// tablesFor returns them, for spreadsheets or not.
func tablesFor(t *testing.T, ds *schema.Dataset, spreadsheets bool) fstest.MapFS {
	t.Helper()
	files, err := emit.All(ds, emit.Options{Formats: []string{"csv"}, Spreadsheets: spreadsheets})
	if err != nil {
		t.Fatal(err)
	}
	out := fstest.MapFS{}
	for _, f := range files {
		data, err := f.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = &fstest.MapFile{Data: data}
	}
	return out
}

// said is what changed, as text.
func said(t *testing.T, before, after fstest.MapFS) string {
	t.Helper()
	changes, err := Datasets(before, after)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := Write(&b, changes, "text"); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestDatasets(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*schema.Dataset)
		want   string
	}{
		{"nothing", func(*schema.Dataset) {}, ""},
		{"a new meeting", func(ds *schema.Dataset) {
			ds.Meetings = append(ds.Meetings, schema.Meeting{ID: "x/1", NameEN: "1st meeting of X", Status: schema.Planned, Fact: ds.Meetings[0].Fact})
		}, "Meetings: 1 added\n  + 1st meeting of X\n"},
		{"a body that is gone", func(ds *schema.Dataset) {
			ds.Organizations = ds.Organizations[:len(ds.Organizations)-1]
		}, "Bodies: 1 removed\n"},
		{"another strength", func(ds *schema.Dataset) {
			for i := range ds.Provisions.List {
				if ds.Provisions.List[i].Commitment == schema.SpecificCommitment {
					ds.Provisions.List[i].Commitment = schema.VagueCommitment
					return
				}
			}
			t.Fatal("the sample has no promise")
		}, "      strength: specific → vague\n"},
		{"a deadline that is no more stated", func(ds *schema.Dataset) {
			for i := range ds.Provisions.List {
				if ds.Provisions.List[i].Deadline != "" {
					ds.Provisions.List[i].Deadline = ""
					return
				}
			}
			t.Fatal("the sample has no deadline")
		}, " → not stated\n"},
		{"a date of a meeting", func(ds *schema.Dataset) { ds.Meetings[0].Date = "1999" }, " → 1999\n"},
	} {
		ds := sample.Dataset()
		c.change(ds)
		got := said(t, tables(t, sample.Dataset()), tables(t, ds))
		if got != c.want && (c.want == "" || !strings.Contains(got, c.want)) {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// TestNoNoise: neither the order of rows, nor the identifiers that follow from
// where a sentence is, nor those of meetings are changes.
func TestNoNoise(t *testing.T) {
	before, after := tables(t, sample.Dataset()), tables(t, sample.Dataset())
	for name, file := range after {
		if !strings.HasSuffix(name, ".csv") {
			continue
		}
		rows, err := csv.NewReader(strings.NewReader(string(file.Data))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for i, column := range rows[0] {
			for n, row := range rows[1:] {
				if column == "commitment_id" || column == "participation_id" || column == "item_id" {
					row[i] += strings.Repeat("9", n%3+1)
				}
			}
		}
		rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows)-1, func(a, b int) { rows[a+1], rows[b+1] = rows[b+1], rows[a+1] })
		var b strings.Builder
		w := csv.NewWriter(&b)
		if err := w.WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		file.Data = []byte(b.String())
	}
	if got := said(t, before, after); got != "" {
		t.Errorf("there is noise:\n%s", got)
	}
}

// TestSpreadsheets: a table for spreadsheets says the same as a plain one.
func TestSpreadsheets(t *testing.T) {
	ds := sample.Dataset()
	ds.People[0].NameEN = "=1+1"
	if got := said(t, tables(t, ds), tablesFor(t, ds, true)); got != "" {
		t.Errorf("there is noise:\n%s", got)
	}
}

// TestRenamed: a meeting under another identifier is the same meeting if it is
// of the same days, parties and place.
func TestRenamed(t *testing.T) {
	before, after := tables(t, sample.Dataset()), tables(t, sample.Dataset())
	data := string(after["csv/meetings.csv"].Data)
	id := sample.Dataset().Meetings[0].ID
	after["csv/meetings.csv"].Data = []byte(strings.ReplaceAll(data, id, "renamed/1"))
	if got := said(t, before, after); got != "" {
		t.Errorf("there is noise:\n%s", got)
	}
}

// TestRenamedDocument: a statement whose file has another name is the same
// statement, and so is all that was read of it.
func TestRenamedDocument(t *testing.T) {
	before, after := tables(t, sample.Dataset()), tables(t, sample.Dataset())
	for _, f := range after {
		f.Data = []byte(strings.ReplaceAll(string(f.Data), sample.EN, "renamed-en"))
	}
	if got := said(t, before, after); got != "" {
		t.Errorf("there is noise:\n%s", got)
	}
}

// TestApart: of long texts, a reader sees where they differ.
func TestApart(t *testing.T) {
	long, hash := strings.Repeat("a", 150), strings.Repeat("0f", 32)
	for _, c := range [][4]string{
		{"2019", "2020", "2019", "2020"},
		{long + " by 2019", long + " by 2020", "…" + strings.Repeat("a", 34) + " by 2019", "…" + strings.Repeat("a", 34) + " by 2020"},
		{"b" + long, "c" + long, "b" + long, "c" + long},
		{long, "", long, ""},
		{hash, "1" + hash[1:], "as it was", "another one"},
	} {
		if was, is := apart(c[0], c[1]); was != c[2] || is != c[3] {
			t.Errorf("of %q and %q it shows %q and %q", c[0], c[1], was, is)
		}
	}
}

func TestWrite(t *testing.T) {
	changes := []Change{
		{"meetings", Added, "a/1", "1st *meeting*", nil},
		{"commitments", Changed, "d/1-2", strings.Repeat("語", 200), []Field{{"deadline", "", "2019"}}},
	}
	for format, want := range map[string]string{
		"text":     "Meetings: 1 added\n  + 1st *meeting*\n\nPromises: 1 changed\n  ~ " + strings.Repeat("語", 119) + "…\n      deadline: not stated → 2019\n",
		"markdown": "## Meetings\n\n1 added\n\n- **added** 1st \\*meeting\\*\n\n## Promises\n\n1 changed\n\n- **changed** " + strings.Repeat("語", 119) + "…\n  - deadline: not stated → 2019\n",
	} {
		var b strings.Builder
		if err := Write(&b, changes, format); err != nil || b.String() != want {
			t.Errorf("%s: got\n%s(%v), want\n%s", format, b.String(), err, want)
		}
	}
	var b strings.Builder
	var back struct{ Changes []Change }
	if err := Write(&b, changes, "json"); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(b.String()), &back); err != nil || len(back.Changes) != 2 || back.Changes[1].Fields[0].New != "2019" {
		t.Errorf("got %s (%v)", b.String(), err)
	}
	if err := Write(&b, nil, "pdf"); err == nil {
		t.Error("there is no such format")
	}
}

// TestUnreadable: the error names the table.
func TestUnreadable(t *testing.T) {
	good := tables(t, sample.Dataset())
	for want, spoil := range map[string]func(fstest.MapFS){
		"csv/people.csv is not there": func(f fstest.MapFS) { delete(f, "csv/people.csv") },
		"csv/people.csv: ":            func(f fstest.MapFS) { f["csv/people.csv"] = &fstest.MapFile{Data: []byte("a,b\n1\n")} },
		"csv/people.csv has no":       func(f fstest.MapFS) { f["csv/people.csv"] = &fstest.MapFile{} },
	} {
		bad := tables(t, sample.Dataset())
		spoil(bad)
		if _, err := Datasets(good, bad); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}
