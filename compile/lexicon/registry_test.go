package lexicon

import (
	"cmp"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestEmbeddedDataIsSound(t *testing.T) {
	if _, err := readCountries(data, "data/countries.tsv"); err != nil {
		t.Error(err)
	}
	if _, err := readCities(data, "data/cities.tsv"); err != nil {
		t.Error(err)
	}
	if _, err := readUnion(data, "data/union.tsv"); err != nil {
		t.Error(err)
	}
	if _, err := readOrganizations(data, nil, organizationFiles...); err != nil {
		t.Error(err)
	}
}

// Every data file says in comments at its head where its facts come from.
func TestEveryFileNamesItsSources(t *testing.T) {
	entries, err := data.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		text, err := data.ReadFile("data/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(string(text), "# ") || !strings.Contains(string(text[:min(len(text), 1000)]), "\n# Sources") {
			t.Errorf("%s does not name its sources", e.Name())
		}
	}
	if got, want := len(entries), len(organizationFiles)+5; got != want {
		t.Errorf("%d files below data, %d are read", got, want)
	}
}

// An identifier or a website is never given without a source that holds it,
// and never to two bodies.
func TestIdentifiers(t *testing.T) {
	owner := map[string]string{}
	for _, o := range Organizations() {
		if o.Source == "name only" && (o.Wikidata != "" || o.ROR != "" || o.Website != "") {
			t.Errorf("%s has an identifier or a website, but no source for it", o.ID)
		}
		if strings.HasPrefix(o.Source, "ror ") && o.ROR == "" {
			t.Errorf("%s has the source %s, but no ROR identifier", o.ID, o.Source)
		}
		for _, id := range []string{o.Wikidata, o.ROR} {
			if first, ok := owner[id]; ok && id != "" {
				t.Errorf("%s stands for %s and %s", id, first, o.ID)
			}
			owner[id] = o.ID
		}
	}
}

// Identifiers of countries' bodies begin with the code of the country, those of groups
// of no state with "group".
func TestPrefixes(t *testing.T) {
	without := []string{"jpcert-cc", "keidanren", "accj"}
	for _, o := range Organizations() {
		prefix := cmp.Or(strings.ToLower(o.Country), "group") + "-"
		if !strings.HasPrefix(o.ID, prefix) && !slices.Contains(without, o.ID) {
			t.Errorf("%s of %s", o.ID, o.Country)
		}
	}
}

func TestOrganizations(t *testing.T) {
	for _, c := range []struct{ id, kind, country, parent, en, ja, acronym string }{
		{"us-fcc", "agency", "US", "", "Federal Communications Commission", "連邦通信委員会", "FCC"},
		{"us-dos", "department", "US", "", "State Department", "国務省", "DOS"},
		{"us-nist", "agency", "US", "us-doc", "National Institute of Standards and Technology", "米国標準技術局", "NIST"},
		{"us-dos-cdp", "bureau", "US", "us-dos", "Bureau of Cyberspace and Digital Policy", "サイバー空間・デジタル政策局", "CDP"},
		{"us-dod", "department", "US", "", "Department of Defense", "国防総省", "DOD"},
		{"jp-mod", "ministry", "JP", "", "Ministry of Defense", "防衛省", "MOD"},
		{"jp-mic", "ministry", "JP", "", "Ministry of Internal Affairs and Communications", "総務省", "MIC"},
		{"jp-mic-gsb", "bureau", "JP", "jp-mic", "Global Strategy Bureau", "総務省国際戦略局", ""},
		{"jp-mofa", "ministry", "JP", "", "Ministry of Foreign Affairs of Japan", "外務省", "MOFA"},
		{"kr-mofa", "ministry", "KR", "", "Ministry of Foreign Affairs", "外交部", "MOFA"},
		{"gb-fco", "department", "GB", "", "Foreign and Commonwealth Office", "外務・英連邦省", "FCO"},
		{"de-bmi", "ministry", "DE", "", "Federal Ministry of the Interior", "連邦内務省", "BMI"},
		{"eu-cnect", "department", "EU", "eu-commission", "DG CNECT", "通信ネットワーク・コンテンツ・技術総局", "DG CONNECT"},
		{"int-itu-d", "bureau", "INT", "int-itu", "Development Sector", "電気通信開発部門", "ITU-D"},
		{"keidanren", "association", "JP", "", "Japan Business Federation", "経団連", "Keidanren"},
	} {
		o, ok := OrganizationByID(c.id)
		if !ok || string(o.Kind) != c.kind || o.Country != c.country || o.Parent != c.parent || o.Acronym != c.acronym ||
			!slices.Contains(o.FormsEN(nil), c.en) || !slices.Contains(o.FormsJA(), c.ja) {
			t.Errorf("%s: %+v", c.id, o)
		}
	}
	if _, ok := OrganizationByID("jp-none"); ok {
		t.Error("jp-none is found")
	}
}

// One acronym, three bodies in a row.
func TestNISCIsTwoBodies(t *testing.T) {
	in := func(date string) (ids []string) {
		for _, o := range Organizations() {
			if o.Country == "JP" && o.Acronym == "NISC" && o.ValidIn(date) {
				ids = append(ids, o.ID)
			}
		}
		return ids
	}
	for date, want := range map[string]string{"2013-05-10": "jp-nisc-2005", "2016": "jp-nisc-2015", "2026": ""} {
		if got := strings.Join(in(date), " "); got != want {
			t.Errorf("NISC in %s is %q, want %q", date, got, want)
		}
	}
}

// ROR's Wikidata identifier of this ministry is the minister's.
func TestMinistryIsNotItsMinister(t *testing.T) {
	if o, _ := OrganizationByID("jp-mic"); o.Wikidata != "" {
		t.Errorf("jp-mic has %s", o.Wikidata)
	}
}

// The registry holds what was verified by hand, name by name.
func TestAuthority(t *testing.T) {
	for _, r := range authority(t) {
		if r["kind"] != "organization" {
			continue
		}
		switch r["type"] {
		case "government", "private_sector_group", "working_group":
			continue // a side, a described group, or a group of one dialogue: no body of its own
		}
		o, ok := bearerOf(r["name_en"], r["country"])
		if !ok {
			t.Errorf("%s: no organization of %q is named %q", r["id"], r["country"], r["name_en"])
			continue
		}
		if r["name_ja"] != "" && !slices.Contains(o.FormsJA(), r["name_ja"]) {
			t.Errorf("%s: %s lacks %q among %q", r["id"], o.ID, r["name_ja"], o.FormsJA())
		}
		if r["acronym"] != "" && !slices.Contains(o.FormsEN(nil), r["acronym"]) {
			t.Errorf("%s: %s lacks %q among %q", r["id"], o.ID, r["acronym"], o.FormsEN(nil))
		}
		if o.Wikidata != r["wikidata"] {
			t.Errorf("%s: %s has Wikidata %q, want %q", r["id"], o.ID, o.Wikidata, r["wikidata"])
		}
		if r["website"] != "" && o.Website != r["website"] {
			t.Errorf("%s: %s has website %q, want %q", r["id"], o.ID, o.Website, r["website"])
		}
	}
}

func bearerOf(name, country string) (Organization, bool) {
	if country == "" {
		country = "INT"
	}
	for _, o := range Organizations() {
		if o.Country == country && slices.Contains(o.FormsEN(nil), name) {
			return o, true
		}
	}
	return Organization{}, false
}

// authority reads the verified facts that lie beside the repository.
func authority(t *testing.T) []map[string]string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the package")
		}
	}
	f, err := os.Open(filepath.Join(dir, "..", "shared", "authority", "authority.csv"))
	if err != nil {
		t.Skip("the verified facts are not here: ", err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, rec := range records[1:] {
		row := map[string]string{}
		for i, column := range records[0] {
			row[column] = rec[i]
		}
		out = append(out, row)
	}
	return out
}

func BenchmarkOrganizations(b *testing.B) {
	Countries()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := readOrganizations(data, nil, organizationFiles...); err != nil {
			b.Fatal(err)
		}
	}
}
