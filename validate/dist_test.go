package validate_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"dialoguec/emit"
	"dialoguec/schema"
	"dialoguec/schema/sample"
	"dialoguec/validate"
)

// written returns the files of the sample as a file system.
func written(t testing.TB, formats ...string) fstest.MapFS {
	t.Helper()
	key := strings.Join(formats, " ")
	all, ok := samples.Load(key)
	if !ok {
		all, _ = samples.LoadOrStore(key, writeAll(t, sample.Dataset(), formats...))
	}
	fsys := fstest.MapFS{}
	for name, f := range all.(fstest.MapFS) {
		fsys[name] = &fstest.MapFile{Data: bytes.Clone(f.Data), Mode: f.Mode}
	}
	return fsys
}

// samples holds what [written] wrote, by its formats.
var samples sync.Map

// failer is what testing and rapid have in common.
type failer interface{ Fatal(args ...any) }

// writeAll returns the files of a dataset as a file system.
func writeAll(t failer, ds *schema.Dataset, formats ...string) fstest.MapFS {
	return writeWith(t, ds, emit.Options{Formats: formats, Version: "1"})
}

// writeWith returns the files of a dataset that is written with options.
func writeWith(t failer, ds *schema.Dataset, opt emit.Options) fstest.MapFS {
	files, err := emit.All(ds, opt)
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	var sums []emit.Sum
	put := func(f emit.File) {
		data, err := f.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		fsys[f.Name] = &fstest.MapFile{Data: data}
		sums = append(sums, emit.Sum{Name: f.Name, SHA256: sha256.Sum256(data), Size: int64(len(data))})
	}
	for _, f := range files {
		put(f)
	}
	last, err := emit.Sealing(ds, opt)(sums)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range last {
		put(f)
	}
	return fsys
}

// sum writes SHA256SUMS anew, so that other findings are not drowned.
func sum(fsys fstest.MapFS) {
	delete(fsys, "SHA256SUMS")
	var names []string
	for name := range fsys {
		names = append(names, name)
	}
	slices.Sort(names)
	var out bytes.Buffer
	for _, name := range names {
		fmt.Fprintf(&out, "%x  %s\n", sha256.Sum256(fsys[name].Data), name)
	}
	fsys["SHA256SUMS"] = &fstest.MapFile{Data: out.Bytes()}
}

// TestWrittenIsValid holds the emitter and the downloader's checks against each
// other: whatever formats are asked for, nothing is found.
func TestWrittenIsValid(t *testing.T) {
	sets := [][]string{nil, {"csv"}, {"json"}, {"jsonld", "nq"}, {"json", "text"}, {"csv", "text"},
		{"xlsx"}, {"sqlite"}, {"sqlite", "text"}, {"meetings", "ics", "atom", "feeds"}, {"readme", "citation", "schema"}}
	if testing.Short() {
		sets = sets[:3]
	}
	for _, formats := range sets {
		for _, d := range validate.Dist(written(t, formats...)) {
			t.Errorf("%v: %s:%d: %s: %s", formats, d.Path, d.Line, d.Code, d.Message)
		}
	}
}

// lineOf returns the number of the first line that holds a text.
func lineOf(data []byte, text string) int {
	before, _, _ := strings.Cut(string(data), text)
	return strings.Count(before, "\n") + 1
}

// TestDistFindings spoils one file at a time.
func TestDistFindings(t *testing.T) {
	replace := func(name, old, new string) func(fstest.MapFS) {
		return func(fsys fstest.MapFS) {
			data := string(fsys[name].Data)
			if !strings.Contains(data, old) {
				t.Fatalf("%s does not hold %q", name, old)
			}
			fsys[name].Data = []byte(strings.Replace(data, old, new, 1))
			sum(fsys)
		}
	}
	const en = "text/" + sample.EN + ".txt"
	for _, c := range []struct {
		name    string
		spoil   func(fstest.MapFS)
		code    schema.Code
		path    string
		line    int
		message string
	}{
		{"hash", func(f fstest.MapFS) { f["report.json"].Data = []byte("{}") }, "D602", "report.json", 0, "another hash"},
		{"no list", func(f fstest.MapFS) { delete(f, "SHA256SUMS") }, "D602", "SHA256SUMS", 0, "cannot be read"},
		{"not listed", func(f fstest.MapFS) { f["extra"] = &fstest.MapFile{} }, "D602", "extra", 0, "not listed"},
		{"not there", func(f fstest.MapFS) { delete(f, "dataset.nq") }, "D602", "SHA256SUMS", lineOf(written(t)["SHA256SUMS"].Data, "  dataset.nq\n"), "dataset.nq is listed but missing"},
		{"bad list", func(f fstest.MapFS) { f["SHA256SUMS"].Data = []byte("x\n") }, "D602", "SHA256SUMS", 1, "not a hash, two blanks and a file name"},
		{"a pipe", func(f fstest.MapFS) { f["pipe"] = &fstest.MapFile{Mode: fs.ModeNamedPipe} }, "D602", "pipe", 0, "not a regular file"},
		{"a list that is a pipe", func(f fstest.MapFS) { f["SHA256SUMS"].Mode = fs.ModeNamedPipe }, "D602", "SHA256SUMS", 0, "not a regular file"},
		{"no manifest", func(f fstest.MapFS) { delete(f, "manifest.json"); sum(f) }, "D602", "manifest.json", 0, "the manifest is missing"},
		{"manifest of another form", replace("manifest.json", "in-toto", "out-of-toto"), "D602", "manifest.json", 0, "not an in-toto statement"},
		{"not in the manifest", func(f fstest.MapFS) { f["extra"] = &fstest.MapFile{}; sum(f) }, "D602", "extra", 0, "not named in manifest.json"},
		{"gone but in the manifest", func(f fstest.MapFS) { delete(f, "dataset.nq"); sum(f) }, "D602", "manifest.json", 0, "dataset.nq is named but missing"},
		{"other than in the manifest", replace("report.json", "{", "{ "), "D602", "report.json", 0, "another hash than manifest.json says"},
		{"a source that the manifest does not name", replace("manifest.json", `resolvedDependencies": [`, `other": [`), "D602", "dataset.json", 0, "which manifest.json does not name"},
		{"schema", replace("dataset.json", `"status":"held"`, `"status":"over"`), "D301", "dataset.json", 0, "meetings[0].status: value must be one of"},
		{"null", replace("dataset.json", `"forums":["Gauge=Group | Delta","100 % Club"]`, `"forums":null`), "D301", "dataset.json", 0, "provisions[0].forums: expected array, but got null"},
		{"unknown field", replace("dataset.json", `"status":"held"`, `"status":"held","mood":"good"`), "D602", "dataset.json", 0, `unknown field "mood"`},
		{"not JSON", replace("dataset.json", `{`, `[`), "D602", "dataset.json", 0, "the file is not JSON"},
		{"rule", replace("dataset.json", `"harbour-02-2021-en#64,79"`, `"harbour-02-2021-en#64,9979"`), "D303", en, 2, `lies outside of the text`},
		{"no text", func(f fstest.MapFS) { delete(f, en); sum(f) }, "D602", en, 0, "the text of a document is missing"},
		{"header", replace("csv/people.csv", "person_id,name_en", "name_en,person_id"), "D602", "csv/people.csv", 1, "does not begin with the columns person_id,name_en,"},
		{"header twice", replace("csv/cities.csv", ",country\n", ",country,country\n"), "D602", "csv/cities.csv", 2, "cannot be read"},
		{"no table", func(f fstest.MapFS) { delete(f, "csv/threads.csv"); sum(f) }, "D602", "csv/threads.csv", 0, "missing"},
		{"fields", replace("csv/themes.csv", "Tide data", "Tide, data"), "D602", "csv/themes.csv", 3, "the row has 7 fields, the header has 6"},
		{"open quote", replace("csv/people.csv", `Nia"" O'Hara"`, `Nia"" O'Hara`), "D602", "csv/people.csv", 2, "cannot be read"},
		{"BOM", replace("csv/people.csv", "person_id", "\uFEFFperson_id"), "D602", "csv/people.csv", 1, "byte order mark"},
		{"foreign key", replace("csv/sections.csv", ",data,", ",data|magic,"), "D602", "csv/sections.csv", 2, `theme_ids "magic" is not in themes.csv`},
		{"entity", replace("csv/mentions.csv", ",organization,av-ports", ",organization,av-posts"), "D602", "csv/mentions.csv", 6, `entity_id "av-posts" is not in organizations.csv`},
		{"kind", replace("csv/names.csv", ",person,", ",ghost,"), "D602", "csv/names.csv", 9, `kind "ghost" is not in the list entity_kind`},
		{"identifier", replace("csv/themes.csv", "data/tide,", "data,"), "D602", "csv/themes.csv", 3, `theme_id "data" is there twice`},
		{"quote", replace("csv/participations.csv", ",303,314,", ",303,313,"), "D602", "csv/participations.csv", 3, `is "Lock Offic", not "Lock Office"`},
		{"text", replace(en, "Bureau of Ports", "Bureau of Posts"), "D602", "csv/mentions.csv", 6, `is "Bureau of Posts", not "Bureau of Ports"`},
		{"unmapped word", replace("dataset.jsonld", `"roleName":{"en"`, `"rollName":{"en"`), "D602", "dataset.jsonld", 0, `does not map "rollName"`},
		{"quad", replace("dataset.jsonld", `"roleName":{"en":"Director`, `"roleName":{"en":"Tsar`), "D602", "dataset.nq", 0, "participation-1> <http://schema.org/roleName>"},
		{"remote context", replace("dataset.jsonld", `{"@context":{`, `{"@context":["https://schema.org", {`), "D602", "dataset.jsonld", 0, "not JSON"},
		{"order", replace("dataset.nq", "<https://example.org/dialogues/claim/", "<https://example.org/dialogues/zebra/"), "D602", "dataset.nq", 9, "canonical order"},
		{"zipped", func(f fstest.MapFS) { f["dataset.nq.gz"].Data[40] ^= 0xff; sum(f) }, "D602", "dataset.nq.gz", 0, "cannot be decompressed"},
		{"zipped otherwise", replace("dataset.nq", `"Tide data"@en`, `"Side data"@en`), "D602", "dataset.nq.gz", 0, "does not hold what dataset.nq does"},
		{"order of the evidence", replace("evidence.nq", "char=181,200>", "char=999,1000>"), "D602", "evidence.nq", 2, "canonical order"},
	} {
		t.Run(c.name, func(t *testing.T) {
			fsys := written(t)
			c.spoil(fsys)
			found := validate.Dist(fsys)
			for _, d := range found {
				if d.Code == c.code && d.Path == c.path && (d.Line == c.line || c.name == "quad") && strings.Contains(d.Message, c.message) {
					return
				}
			}
			for _, d := range found {
				t.Logf("%s:%d: %s: %s", d.Path, d.Line, d.Code, d.Message)
			}
			t.Errorf("want %s:%d: %s: %s", c.path, c.line, c.code, c.message)
		})
	}
}

// TestRemoteContext: a graph that refers to a context elsewhere is refused
// without a look at the network.
func TestRemoteContext(t *testing.T) {
	fsys := fstest.MapFS{"dataset.jsonld": {Data: []byte(`{"@context": "https://schema.org", "@id": "http://a/b", "name": "x"}`)}}
	sum(fsys)
	var all strings.Builder
	for _, d := range validate.Dist(fsys) {
		all.WriteString(d.Message + "\n")
	}
	for _, want := range []string{"no context of its own", "nothing is looked up"} {
		if !strings.Contains(all.String(), want) {
			t.Errorf("want %q in %s", want, all.String())
		}
	}
}

// TestAnyTextIsValid: whatever characters a statement is made of, its quotes
// come back from every file as they are, and every check passes.
func TestAnyTextIsValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.OneOf(rapid.SampledFrom([]string{"\r\n", "\n", `"`, `""`, ",", "|", "=1+1", "港", "\r", "\ufeff", "\\"}), rapid.String())
		text := strings.Join(rapid.SliceOfN(pieces, 1, 8).Draw(t, "text"), "") + "."
		ds := dataset(text, rapid.SliceOfN(rapid.IntRange(0, utf8.RuneCountInString(text)), 4, 4).Draw(t, "offsets"))
		for _, d := range validate.Dataset(ds) {
			t.Errorf("%s:%d: %s: %s", d.Path, d.Line, d.Code, d.Message)
		}
		for _, d := range validate.Dist(writeAll(t, ds)) {
			t.Errorf("%s:%d: %s: %s", d.Path, d.Line, d.Code, d.Message)
		}
	})
}

// dataset makes a dataset of one text, with a reference and a provision at offsets.
func dataset(text string, offsets []int) *schema.Dataset {
	runes := []rune(text)
	at := func(a, b int) schema.Fact {
		a, b = min(a, b, len(runes)-1), max(a, b)
		b = max(b, a+1)
		return schema.Fact{Rule: "test", Evidence: []schema.Span{{Document: "d", Start: a, End: b, Quote: string(runes[a:b])}}}
	}
	name := printable(text)
	return &schema.Dataset{
		Rules: []schema.RuleScore{{Rule: "test"}},
		Texts: map[string]string{"d": text},
		Documents: []schema.Document{{ID: "d", Label: name, Title: name, Language: "en", SourceFile: "d.txt", Publisher: name,
			SourceSHA256: strings.Repeat("0", 64), Characters: len(runes), Fact: at(0, len(runes))}},
		ReferencedItems: schema.Rows[schema.ReferencedItem]{List: []schema.ReferencedItem{{ID: "d/item-1", Key: "event/x", DocumentID: "d", Kind: "event", Name: name, Fact: at(offsets[0], offsets[1])}}},
		Provisions: schema.Rows[schema.Provision]{List: []schema.Provision{{ID: "d/0-1", DocumentID: "d", Text: name, Commitment: schema.NoCommitment,
			Acts: []schema.Act{schema.Report}, Actors: []string{"participants"}, Forums: []string{name, name + "|"}, Fact: at(offsets[2], offsets[3])}}},
	}
}

// printable returns what of a text may be published outside of quotes.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' {
			return ' '
		}
		return r
	}, text)
}
