package lexicon

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
	"golang.org/x/text/language"
)

func TestCountryFaults(t *testing.T) {
	const header = "iso2\tname_en\tname_ja\tforms_en\tdemonyms_en\tforms_ja\tshort_ja\tcapital\twikidata\tiso3\tm49\n"
	const jp = "JP\tJapan\t日本\t\tJapanese\t日本国\t日\tTokyo\tQ17\tJPN\t392\n"
	for _, c := range []struct{ name, text, want string }{
		{"same code", jp + "JP\tNippon\t我が国\t\t\t\t\t\t\t\t\n", "c.tsv:3: code JP stands already in line 2, remove one"},
		{"code", "jp\tJapan\t日本\t\t\t\t\t\t\t\t\n", `c.tsv:2: code "jp", use two capital letters`},
		{"no name", "JP\tJapan\t\t\t\t\t\t\t\t\t\n", "c.tsv:2: JP lacks a name, fill in name_en and name_ja"},
		{"same English form", jp + "XX\tX\tエックス\tJapan\t\t\t\t\t\t\t\n", `c.tsv:3: name "Japan" stands already in c.tsv:2`},
		{"same Japanese form", jp + "XX\tX\tエックス\t\t\t日本国\t\t\t\t\t\n", `c.tsv:3: name "日本国" stands already in c.tsv:2`},
		{"wikidata", "JP\tJapan\t日本\t\t\t\t\t\tq17\t\t\n", `c.tsv:2: wikidata "q17", write it as Q and a number or leave it blank`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := readCountries(file("c.tsv", header+c.text), "c.tsv")
			wantFault(t, err, c.want)
		})
	}
}

// TestCountryCodes holds the codes of countries to those of another list of them.
func TestCountryCodes(t *testing.T) {
	for _, c := range Countries() {
		region, err := language.ParseRegion(c.Code)
		if c.Code == "EU" || c.Code == "XK" {
			if c.ISO3 != "" || c.M49 != "" {
				t.Errorf("%s has the codes %q and %q", c.Code, c.ISO3, c.M49)
			}
			continue
		}
		if want := fmt.Sprintf("%03d", region.M49()); err != nil || c.ISO3 != region.ISO3() || c.M49 != want {
			t.Errorf("%s has the codes %q and %q, want %q and %q (%v)", c.Code, c.ISO3, c.M49, region.ISO3(), want, err)
		}
	}
}

// TestCountriesAreInTheSchema: a dataset may name every country that a text may.
func TestCountriesAreInTheSchema(t *testing.T) {
	var lists struct {
		Defs struct {
			Country       struct{ Enum []string }
			Participation struct {
				Properties struct{ Side struct{ Enum []string } }
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(schema.DatasetSchema), &lists); err != nil {
		t.Fatal(err)
	}
	codes := []string{"INT"}
	for _, c := range Countries() {
		codes = append(codes, c.Code)
	}
	slices.Sort(codes)
	for name, list := range map[string][]string{
		"country": lists.Defs.Country.Enum,
		"side":    slices.DeleteFunc(lists.Defs.Participation.Properties.Side.Enum, func(s string) bool { return s == "private" || s == "other" }),
	} {
		slices.Sort(list)
		if !slices.Equal(list, codes) {
			t.Errorf("the list of %s in the schema and countries.tsv differ:\n%q\n%q", name, list, codes)
		}
	}
}

func TestCityFaults(t *testing.T) {
	const header = "id\tcountry\tname_en\tname_ja\tvariants_en\tvariants_ja\twikidata\tsource\n"
	const tokyo = "jp-tokyo\tJP\tTokyo\t東京\t\t\tQ1490\tauthority\n"
	for _, c := range []struct{ name, text, want string }{
		{"same id", tokyo + "jp-tokyo\tJP\tEdo\t江戸\t\t\t\tname only\n", "c.tsv:3: id jp-tokyo stands already in line 2, remove one"},
		{"slug", "jp tokyo\tJP\tTokyo\t東京\t\t\t\tname only\n", `c.tsv:2: id "jp tokyo", use small letters`},
		{"country", "jp-tokyo\tJN\tTokyo\t東京\t\t\t\tname only\n", `c.tsv:2: unknown country "JN", use a code of countries.tsv`},
		{"no name", "jp-tokyo\tJP\t\t東京\t\t\t\tname only\n", "c.tsv:2: jp-tokyo lacks a name, fill in name_en"},
		{"same name", tokyo + "jp-edo\tJP\tEdo\t江戸\tTokyo\t\t\tname only\n", `c.tsv:3: name "Tokyo" stands already in c.tsv:2`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := readCities(file("c.tsv", header+c.text), "c.tsv")
			wantFault(t, err, c.want)
		})
	}
	if _, err := readCities(file("c.tsv", header+tokyo+"us-tokyo\tUS\tTokyo\t\t\t\t\tname only\n"), "c.tsv"); err != nil {
		t.Errorf("a name in two countries: %v", err)
	}
}

// Facts about countries that the readers of statements rest on.
func TestCountries(t *testing.T) {
	for _, c := range []struct{ code, en, ja, demonym, short, capital string }{
		{"US", "U.S.", "米国", "American", "米", "Washington"},
		{"GB", "Great Britain", "英国", "British", "英", "London"},
		{"KR", "ROK", "韓国", "Korean", "韓", "Seoul"},
		{"KP", "DPRK", "北朝鮮", "North Korean", "", "Pyongyang"},
		{"CN", "PRC", "中華人民共和国", "Chinese", "中", "Beijing"},
		{"EU", "European Union", "EU", "European", "欧", "Brussels"},
		{"TW", "Taiwan", "台湾", "Taiwanese", "台", "Taipei"},
		{"TR", "Turkey", "トルコ", "Turkish", "土", "Ankara"},
		{"CZ", "Czech Republic", "チェコ", "Czech", "", "Prague"},
		{"MM", "Burma", "ミャンマー", "Burmese", "緬", "Naypyidaw"},
	} {
		x, ok := CountryByCode(c.code)
		if !ok || !slices.Contains(x.FormsEN(), c.en) || !slices.Contains(x.FormsJA(), c.ja) || !slices.Contains(x.DemonymsEN(), c.demonym) {
			t.Errorf("%s: %q %q %q", c.code, x.FormsEN(), x.FormsJA(), x.DemonymsEN())
		}
		if c.short != "" && !slices.Contains(x.ShortJA(), c.short) {
			t.Errorf("%s: short forms %q lack %s", c.code, x.ShortJA(), c.short)
		}
		if x.Capital != c.capital {
			t.Errorf("%s: capital %q, want %q", c.code, x.Capital, c.capital)
		}
	}
	if _, ok := CountryByCode("INT"); ok {
		t.Error("INT is no country")
	}
	if !slices.IsSortedFunc(Countries(), func(a, b Country) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("countries are not in the order of their codes")
	}
}

// A one-character form stands for one country alone, else a compound such as
// 日米 could not be taken apart.
func TestShortFormsAreUnique(t *testing.T) {
	owner := map[string]string{}
	for _, c := range Countries() {
		for _, s := range c.ShortJA() {
			if first, ok := owner[s]; ok {
				t.Errorf("%s stands for %s and %s", s, first, c.Code)
			}
			owner[s] = c.Code
		}
	}
}

func TestCapitalsAreCities(t *testing.T) {
	known := map[string]bool{}
	for _, c := range Cities() {
		known[c.Country+" "+c.NameEN] = true
	}
	for _, c := range Countries() {
		if c.Capital != "" && c.Code != "EU" && !known[c.Code+" "+c.Capital] {
			t.Errorf("%s: the capital %s is not among the cities", c.Code, c.Capital)
		}
	}
}

func TestCities(t *testing.T) {
	for _, c := range []struct{ id, country, en, ja, wikidata string }{
		{"us-washington", "US", "Washington, D.C.", "ワシントンD.C.", "Q61"},
		{"br-sao-paulo", "BR", "Sao Paolo", "サンパウロ", "Q174"},
		{"kr-busan", "KR", "Busan", "釜山", "Q16520"},
		{"in-bengaluru", "IN", "Bangalore", "バンガロール", ""},
		{"ua-kyiv", "UA", "Kiev", "キーウ", ""},
	} {
		x, ok := CityByID(c.id)
		if !ok || x.Country != c.country || !slices.Contains(x.FormsEN(), c.en) || !slices.Contains(x.FormsJA(), c.ja) || x.Wikidata != c.wikidata {
			t.Errorf("%s: %+v", c.id, x)
		}
	}
}
