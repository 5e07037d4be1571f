package validate

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"dialoguec/emit"
	"dialoguec/schema/sample"
)

// object is a row of dataset.json, or the file itself.
type object = map[string]any

// at returns row i of a table.
func at(d object, table string, i int) object { return d[table].([]any)[i].(object) }

// set plants a value in a row.
func set(table string, i int, field string, value any) func(object) {
	return func(d object) { at(d, table, i)[field] = value }
}

// drop takes fields out of a row.
func drop(table string, i int, fields ...string) func(object) {
	return func(d object) {
		for _, f := range fields {
			delete(at(d, table, i), f)
		}
	}
}

// both plants two faults that belong together.
func both(one, other func(object)) func(object) {
	return func(d object) { one(d); other(d) }
}

func list(values ...any) []any { return values }

// planted are faults of one place of dataset.json. The schema finds those whose
// form is wrong, the rules those that contradict something.
var planted = []struct {
	name  string
	plant func(object)
}{
	{"an unknown property", set("meetings", 0, "venu", "x")},
	{"no status", drop("meetings", 0, "status")},
	{"an ordinal as text", set("meetings", 0, "ordinal", "1")},
	{"an act of no list", set("provisions", 0, "acts", list("agree", "promise"))},
	{"a mode of no list", set("meetings", 0, "mode", "online")},
	{"month 13", set("meetings", 1, "date", "2014-13")},
	{"30 February", set("referenced_items", 0, "date", "2014-02-30")},
	{"an interval that ends first", set("referenced_items", 0, "date", "2014-09-17/2014-09-16")},
	{"a first day that does not exist", set("meetings", 0, "start_date", "2013-02-30")},
	{"a first day after the last", set("meetings", 0, "start_date", "2021-03-05")},
	{"a first day that the date does not say", set("meetings", 0, "start_date", "2021-02-27")},
	{"a first day without a last", drop("meetings", 0, "end_date")},
	{"a slip without a plan", both(set("meetings", 1, "slip_days_min", 5), set("meetings", 1, "slip_days_max", 5))},
	{"a slip with one end", drop("meetings", 0, "slip_days_max")},
	{"a slip that is no range", set("meetings", 0, "slip_days_min", 9)},
	{"country ZZ", set("meetings", 0, "country", "ZZ")},
	{"a country in small letters", set("meetings", 0, "country", "ad")},
	{"side XX", set("participations", 0, "side", "XX")},
	{"a kind of body of no list", set("organizations", 0, "kind", "Banana")},
	{"a level of no list", set("meetings", 0, "level", "Banana")},
	{"a bar in an identifier", set("themes", 1, "theme_id", "a|b")},
	{"an identifier in capitals", set("people", 0, "person_id", "JOHN")},
	{"a path as an identifier", set("documents", 0, "document_id", "../../etc/passwd")},
	{"an identifier in Japanese", set("organizations", 1, "organization_id", "総務省")},
	{"a row twice", func(d object) { d["people"] = append(d["people"].([]any), at(d, "people", 0)) }},
	{"a theme that does not exist", set("provisions", 0, "theme_ids", list("data", "nonsense"))},
	{"a meeting that does not exist", set("provisions", 1, "meeting_id", "nonsense")},
	{"an entity that does not exist", set("provisions", 1, "entities", list("nonsense"))},
	{"a section that does not exist", set("provisions", 1, "section_id", "nonsense")},
	{"a span that ends before it begins", set("provisions", 1, "evidence", list("14,3"))},
	{"a span beyond the text", set("provisions", 1, "evidence", list("99990,99999"))},
	{"a span as an object", set("provisions", 1, "evidence", list(object{"start": 1, "end": 2, "quote": "x"}))},
	{"a span of no document", set("provisions", 1, "evidence", list("nope#1,2"))},
	{"no evidence", set("provisions", 1, "evidence", list())},
	{"no actors", set("provisions", 1, "actors", list())},
	{"no acts", set("provisions", 1, "acts", list())},
	{"an actor that is nobody", set("provisions", 1, "actors", list("qwerty"))},
	{"a firm promise that only recognizes", set("provisions", 1, "commitment", "specific")},
	{"the words of a deadline without one", drop("provisions", 0, "deadline")},
	{"a script as a website", set("organizations", 0, "website", "javascript:alert(1)")},
	{"a relative address", set("documents", 0, "source_url", "a/b")},
	{"an address that is no web page", set("documents", 0, "source_url", "ftp://x/y")},
	{"a blank text", set("provisions", 1, "text", "   ")},
	{"a control character in a name", set("people", 0, "name_printed", "A\x00B")},
	{"a participation of nobody", drop("participations", 0, "person_id", "person_printed", "organization_id", "organization_printed", "position_printed")},
	{"a label of somebody else", set("participations", 0, "person_printed", "Somebody Else")},
	{"an empty title", set("documents", 1, "title", "")},
	{"a language that does not exist", set("documents", 0, "language", "zz")},
	{"a bare Wikidata identifier", set("organizations", 0, "wikidata_url", "Q42")},
	{"a short hash", set("documents", 0, "source_sha256", "abc")},
	{"two meetings of one ordinal", both(set("meetings", 1, "ordinal", 2), set("meetings", 1, "level", "director-general"))},
	{"a meeting before itself", set("meetings", 0, "previous_meeting_id", "arvania-borduria-harbour/2")},
	{"a theme broader than itself", set("themes", 0, "broader_theme_id", "data")},
	{"a body part of itself", set("organizations", 0, "parent_organization_id", "av-mot")},
	{"a relation of no list", set("threads", 0, "relation", "x")},
	{"a score of 2", set("alignments", 0, "score", 2)},
	{"a table too many", func(d object) { d["extra"] = list() }},
	{"null for a list", set("provisions", 1, "forums", nil)},
	{"a wrong length", set("documents", 0, "characters", 7)},
	{"a provision of another document", set("provisions", 1, "document_id", sample.JA)},
	{"another text than the tables have", set("provisions", 1, "text", "They did not meet.")},
	{"another name than the tables have", set("series", 0, "name_en", "Another Dialogue")},
	{"another version", func(d object) { d["version"] = "2.0" }},
}

// sampleFiles returns the files of the sample as they are written.
func sampleFiles(t *testing.T, formats ...string) fstest.MapFS {
	t.Helper()
	files, err := emit.All(sample.Dataset(), emit.Options{Formats: formats})
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range files {
		data, err := f.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		fsys[f.Name] = &fstest.MapFile{Data: data}
	}
	return fsys
}

// missed are the faults that are found only because the tables and the graph
// say something else.
var missed = []string{"another text than the tables have", "another name than the tables have"}

// TestPlanted plants each fault in a written dataset and wants it to be found:
// in dataset.json with the texts alone, but for those in missed, and beside the
// tables and the graph. How many the JSON Schema finds by itself is held too.
func TestPlanted(t *testing.T) {
	all, alone := sampleFiles(t), sampleFiles(t, "json", "text")
	bySchema, byRules := 0, 0
	for i, p := range planted {
		if testing.Short() && i%8 > 0 {
			continue
		}
		data := plant(t, all[datasetFile].Data, p.plant)
		schemaFinds, found := schemaFinds(t, data), finds(alone, data)
		if schemaFinds {
			bySchema++
		}
		if found {
			byRules++
		}
		if found == slices.Contains(missed, p.name) {
			t.Errorf("%s: found %v by the schema, %v by the rules", p.name, schemaFinds, found)
		}
		if !finds(all, data) {
			t.Errorf("%s is not found beside the tables", p.name)
		}
	}
	t.Logf("of %d faults the schema finds %d, it and the rules %d", len(planted), bySchema, byRules)
	if bySchema < leastBySchema && !testing.Short() {
		t.Errorf("the schema finds %d faults, want %d at least", bySchema, leastBySchema)
	}
}

const leastBySchema = 37

// plant plants a fault in dataset.json.
func plant(t *testing.T, data []byte, fault func(object)) []byte {
	t.Helper()
	var d object
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	fault(d)
	out, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// schemaFinds reports whether the JSON Schema alone refuses a file.
func schemaFinds(t *testing.T, data []byte) bool {
	t.Helper()
	var whole any
	if err := json.Unmarshal(data, &whole); err != nil {
		t.Fatal(err)
	}
	return compiled()[""].Validate(whole) != nil
}

// finds reports whether the checks find something in a dataset with this
// dataset.json, whose hashes are right.
func finds(good fstest.MapFS, data []byte) bool {
	fsys := maps.Clone(good)
	fsys[datasetFile] = &fstest.MapFile{Data: data}
	var sums bytes.Buffer
	for name, f := range fsys {
		sum := sha256.Sum256(f.Data)
		sums.WriteString(hex.EncodeToString(sum[:]) + "  " + name + "\n")
	}
	fsys[sumsFile] = &fstest.MapFile{Data: sums.Bytes()}
	for _, found := range Dist(fsys) {
		if !strings.HasPrefix(found.Path, "manifest") {
			return true
		}
	}
	return false
}

// TestNothingPlanted: without a fault, nothing is found.
func TestNothingPlanted(t *testing.T) {
	for _, formats := range [][]string{nil, {"json", "text"}} {
		files := sampleFiles(t, formats...)
		data := plant(t, files[datasetFile].Data, func(object) {})
		if schemaFinds(t, data) || finds(files, data) {
			t.Errorf("something is found in %v", formats)
		}
	}
}
