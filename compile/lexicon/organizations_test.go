package lexicon

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// record makes a line of an organizations file out of "column=value" pairs;
// what is not given is a sound record.
func record(pairs ...string) string {
	f := map[string]string{"id": "jp-a", "kind": "ministry", "country": "JP", "name_en": "Ministry of A", "source": "name only"}
	for _, p := range pairs {
		k, v, _ := strings.Cut(p, "=")
		f[k] = v
	}
	line := make([]string, len(organizationColumns))
	for i, c := range columnNames(organizationColumns) {
		line[i] = f[c]
	}
	return strings.Join(line, "\t") + "\n"
}

var organizationHeader = strings.Join(columnNames(organizationColumns), "\t") + "\n"

func TestOrganizationFaults(t *testing.T) {
	a := record()
	for _, c := range []struct{ name, text, want string }{
		{"kind", record("kind=minstry"), `o.tsv:2: unknown kind "minstry", use one of ministry, department, `},
		{"country", record("country=UK"), `o.tsv:2: unknown country "UK", use a code of countries.tsv, INT or blank`},
		{"slug", record("id=JP-a"), `o.tsv:2: id "JP-a", use small letters, digits and single hyphens`},
		{"double hyphen", record("id=jp--a"), `o.tsv:2: id "jp--a"`},
		{"hyphen at the end", record("id=jp-"), `o.tsv:2: id "jp-"`},
		{"no name", record("name_en="), "o.tsv:2: jp-a has no name, fill in name_en or name_ja"},
		{"no source", record("source="), "o.tsv:2: jp-a has no source, name where the facts come from"},
		{"same id", a + record("name_en=Ministry of B"), "o.tsv:3: id jp-a stands already in o.tsv:2, remove one"},
		{"no parent", record("parent=jp-b"), `o.tsv:2: unknown parent "jp-b", add it or correct the id`},
		{"own parent", record("parent=jp-a"), `o.tsv:2: jp-a is its own ancestor, correct the parent "jp-a"`},
		{"circle", record("parent=jp-b") + record("id=jp-b", "name_en=B", "parent=jp-a"), `o.tsv:3: jp-b is its own ancestor, correct the parent "jp-a"`},
		{"below a circle", record("parent=jp-b") + record("id=jp-b", "name_en=B", "parent=jp-b"), `o.tsv:2: jp-a is its own ancestor`},
		{"same name", a + record("id=jp-b"), `o.tsv:3: name "Ministry of A" stands already in o.tsv:2, remove one or give both a valid interval`},
		{"same acronym", record("acronym=MA") + record("id=jp-b", "name_en=B", "acronym=MA"), `o.tsv:3: name "MA" stands already in o.tsv:2`},
		{"name is a variant", record("variants_ja=甲省|乙省") + record("id=jp-b", "name_en=B", "name_ja=乙省"), `o.tsv:3: name "乙省" stands already in o.tsv:2`},
		{"overlap", record("valid=2005/2015") + record("id=jp-b", "valid=2014/.."), `o.tsv:3: name "Ministry of A" stands already in o.tsv:2`},
		{"one without valid", record("valid=2005/2015") + record("id=jp-b"), `o.tsv:3: name "Ministry of A" stands already in o.tsv:2`},
		{"twice in a record", record("variants_en=Ministry of A"), `o.tsv:2: name "Ministry of A" stands twice in the record, remove one`},
		{"valid", record("valid=2005"), `o.tsv:2: valid "2005" is no EDTF interval, write start/end such as 2005/2015 or 2015/..`},
		{"valid reversed", record("valid=2015/2005"), `o.tsv:2: valid "2015/2005" is no EDTF interval`},
		{"valid month", record("valid=2015-13/.."), `o.tsv:2: valid "2015-13/.."`},
		{"valid open", record("valid=../.."), `o.tsv:2: valid "../.."`},
		{"website", record("website=www.a.jp"), `o.tsv:2: website "www.a.jp", write it with https:// or http://`},
		{"wikidata", record("wikidata=123"), `o.tsv:2: wikidata "123", write it as Q and a number or leave it blank`},
		{"wikidata zero", record("wikidata=Q012"), `o.tsv:2: wikidata "Q012"`},
		{"wikidata sign", record("wikidata=Q+12"), `o.tsv:2: wikidata "Q+12"`},
		{"ror", record("ror=https://ror.org/055tm7f07"), "o.tsv:2: ror \"https://ror.org/055tm7f07\", give the nine characters"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadOrganizations("o.tsv", []byte(organizationHeader+c.text))
			wantFault(t, err, c.want)
		})
	}
}

func TestOrganizationsThatMayStandTogether(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"other country", record() + record("id=kr-a", "country=KR")},
		{"successor in the same year", record("valid=2005/2015") + record("id=jp-b", "valid=2015/..")},
		{"successor on the same day", record("valid=2005-04-25/2015-01-09") + record("id=jp-b", "valid=2015-01-09/2025-07-01")},
		{"predecessor after successor", record("valid=2015/..") + record("id=jp-b", "valid=../2015")},
		{"three in a row", record("valid=../2005") + record("id=jp-b", "valid=2005/2015") + record("id=jp-c", "valid=2015/..")},
		{"parent in the registry", record("parent=jp-mic")},
		{"parent further down", record("parent=jp-b") + record("id=jp-b", "name_en=B")},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := ReadOrganizations("o.tsv", []byte(organizationHeader+c.text)); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestReadOrganizationsOfSeveralFiles(t *testing.T) {
	two := fstest.MapFS{
		"a.tsv": {Data: []byte(organizationHeader + record("parent=jp-b"))},
		"b.tsv": {Data: []byte(organizationHeader + record("id=jp-b", "name_en=B"))},
	}
	all, err := readOrganizations(two, organizations().at, "a.tsv", "b.tsv")
	if err != nil || len(all.list) != 2 || all.list[1].ID != "jp-b" {
		t.Errorf("%v %v", all.list, err)
	}
	_, err = readOrganizations(two, organizations().at, "a.tsv", "b.tsv", "b.tsv")
	wantFault(t, err, "b.tsv:2: id jp-b stands already in b.tsv:2, remove one")
}

func TestForms(t *testing.T) {
	o := Organization{NameEN: "Ministry of A", NameJA: "甲省", Acronym: "MA", variantsEN: "A Ministry|M.A.", variantsJA: "甲"}
	if got, want := o.FormsEN(nil), []string{"Ministry of A", "MA", "A Ministry", "M.A."}; !slices.Equal(got, want) {
		t.Errorf("English %q, want %q", got, want)
	}
	if got, want := o.FormsJA(), []string{"甲省", "MA", "甲"}; !slices.Equal(got, want) {
		t.Errorf("Japanese %q, want %q", got, want)
	}
	if got := (Organization{NameEN: "B"}).FormsJA(); len(got) != 0 {
		t.Errorf("without a Japanese name: %q", got)
	}
}

func TestValidIn(t *testing.T) {
	for _, c := range []struct {
		valid, date string
		want        bool
	}{
		{"", "1850", true},
		{"2005-04-25/2015-01-09", "2013-05-10", true},
		{"2005-04-25/2015-01-09", "2015-01-10", false},
		{"2005-04-25/2015-01-09", "2015", true}, // the year leaves it open
		{"2005-04-25/2015-01-09", "2005-03", false},
		{"2015/..", "2030", true},
		{"2015/..", "2014-12-31", false},
		{"../2015", "1990", true},
		{"/2015", "2016", false},
	} {
		if got := (Organization{Valid: c.valid}).ValidIn(c.date); got != c.want {
			t.Errorf("%q in %q: %v, want %v", c.valid, c.date, got, c.want)
		}
	}
}

// The name check must hold for more names than it makes room for.
func TestNameCheckGrows(t *testing.T) {
	var b strings.Builder
	b.WriteString(organizationHeader)
	for i := range 40 {
		s := strings.Repeat("x", i+1)
		b.WriteString(record("id=jp-"+s, "name_en="+s, "variants_en="+s+"1|"+s+"2|"+s+"3|"+s+"4|"+s+"5|"+s+"6|"+s+"7|"+s+"8"))
	}
	b.WriteString(record("id=jp-y", "name_en=x8"))
	_, err := ReadOrganizations("o.tsv", []byte(b.String()))
	wantFault(t, err, `o.tsv:42: name "x8" stands already in o.tsv:2`)
}
