package link

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestPeople shows for each rule a pair that is joined and one that is not.
func TestPeople(t *testing.T) {
	type appearance struct {
		language            string
		made                schema.EDTF
		name, country, post string
		body                string
	}
	for _, c := range []struct {
		name  string
		list  []appearance
		want  []string // the names of each person, in the order of their identifiers
		codes string
		why   string // a part of the reason
	}{
		{"a full name on one side", []appearance{
			{"en", "2016", "Simon Carter", "CA", "Assistant Deputy Minister", ""},
			{"en", "2023", "Simon Carter", "CA", "Deputy Minister", ""},
		}, []string{"Simon Carter"}, "", "the same full name on the same side"},
		{"a full name on two sides", []appearance{
			{"en", "2016", "Simon Carter", "CA", "Minister", ""},
			{"en", "2016", "Simon Carter", "US", "Minister", ""},
		}, []string{"Simon Carter", "Simon Carter"}, "D401", ""},
		{"a full name and another rank on two sides", []appearance{
			{"en", "2016", "Simon Carter", "CA", "Minister", ""},
			{"en", "2016", "Simon Carter", "US", "Director of Tides", ""},
		}, []string{"Simon Carter", "Simon Carter"}, "", ""},
		{"one surname, two given names, one post", []appearance{
			{"en", "2016", "Simon Carter", "CA", "Director, Spectrum Office", ""},
			{"en", "2016", "Ellen Carter", "CA", "Director, Spectrum Office", ""},
		}, []string{"Ellen Carter", "Simon Carter"}, "", ""},
		{"a surname alone in the same post", []appearance{
			{"en", "2016", "Simon Carter", "CA", "Director, Spectrum Office", ""},
			{"en", "2017", "Carter", "CA", "Director, Spectrum Office", ""},
		}, []string{"Simon Carter / Carter"}, "", "surname, side, post and time agree"},
		{"a surname alone in the same post years later", []appearance{
			{"en", "2016", "Simon Carter", "CA", "Director, Spectrum Office", ""},
			{"en", "2022", "Carter", "CA", "Director, Spectrum Office", ""},
		}, []string{"Carter", "Simon Carter"}, "D401", ""},
		{"a surname alone in another post", []appearance{
			{"ja", "2014-12", "田中", "JP", "サイバー政策担当大使", ""},
			{"ja", "2016-04", "田中", "JP", "副センター長", ""},
		}, []string{"田中", "田中"}, "D401", ""},
		{"a surname alone that fits two people", []appearance{
			{"en", "2016", "Simon Carter", "CA", "Director, Spectrum Office", ""},
			{"en", "2016", "Ellen Carter", "CA", "Director, Spectrum Office", ""},
			{"en", "2016", "Carter", "CA", "Director, Spectrum Office", ""},
		}, []string{"Carter", "Ellen Carter", "Simon Carter"}, "D401", ""},
		{"katakana", []appearance{
			{"en", "2010-11", "Philip Verveer", "US", "Ambassador", ""},
			{"ja", "2011-06", "フィリップ・バービーア", "US", "大使", ""},
		}, []string{"Philip Verveer / フィリップ・バービーア"}, "", "the names sound alike"},
		{"katakana of another side", []appearance{
			{"en", "2010-11", "Philip Verveer", "CA", "Ambassador", ""},
			{"ja", "2011-06", "フィリップ・バービーア", "US", "大使", ""},
		}, []string{"Philip Verveer", "フィリップ・バービーア"}, "", ""},
		{"katakana of another rank", []appearance{
			{"en", "2019", "Gordon Ferrante", "US", "Deputy Assistant Secretary", ""},
			{"ja", "2020", "ゴードン・フェランテ", "US", "局長", ""},
		}, []string{"Gordon Ferrante", "ゴードン・フェランテ"}, "D401", ""},
		{"katakana of another rank, at one meeting", []appearance{
			{"en", "2017-11-28/2017-11-29", "Ian McAllister-Reid", "US", "Deputy Secretary", ""},
			{"ja", "2017-11-28/2017-11-29", "イアン・マカリスター＝リード", "US", "次官補", ""},
		}, []string{"Ian McAllister-Reid / イアン・マカリスター＝リード"}, "", "side, parties and days of the meeting agree"},
		{"katakana, family name first in the Latin name", []appearance{
			{"en", "2020-01", "Lim Kok Seng", "SG", "Director General", ""},
			{"ja", "2020-01", "リム・コク・セン", "SG", "局長", ""},
		}, []string{"Lim Kok Seng / リム・コク・セン"}, "", "the names sound alike"},
		{"a Japanese family name in the same post", []appearance{
			{"en", "2010-11", "Hajime Tonegawa", "JP", "Director General", "Global ICT Strategy Bureau"},
			{"en", "2012-10", "Shun Sakurai", "JP", "Director General", "Global ICT Strategy Bureau"},
			{"ja", "2011-06", "利根川", "JP", "国際情報通信戦略局長", "国際情報通信戦略局"},
		}, []string{"Hajime Tonegawa / 利根川", "Shun Sakurai"}, "", "surname, side, post and time agree"},
		{"a Japanese family name whose reading is not known", []appearance{
			{"en", "2010-11", "Hajime Tonegawa", "JP", "Director General", "Global ICT Strategy Bureau"},
			{"ja", "2011-06", "鑓溝", "JP", "国際情報通信戦略局長", "国際情報通信戦略局"},
		}, []string{"Hajime Tonegawa", "鑓溝"}, "D401", ""},
		{"a full Japanese name", []appearance{
			{"en", "2010-11", "Hajime Tonegawa", "JP", "Director General", "Global ICT Strategy Bureau"},
			{"ja", "2011-06", "利根川一", "JP", "国際情報通信戦略局長", "国際情報通信戦略局"},
		}, []string{"Hajime Tonegawa / 利根川一"}, "", "the family name is read so"},
		{"the other order of a Japanese name", []appearance{
			{"en", "2022", "Kishida Fumio", "JP", "Prime Minister", ""},
			{"en", "2023", "Fumio Kishida", "JP", "Prime Minister", ""},
		}, []string{"Kishida Fumio / Fumio Kishida"}, "", "a shorter form"},
		{"initials and short forms", []appearance{
			{"en", "2022", "Joe Biden", "US", "President", ""},
			{"en", "2023", "Joseph R. Biden, Jr.", "US", "President", ""},
			{"en", "2023", "Biden", "US", "President", ""},
		}, []string{"Joe Biden / Joseph R. Biden, Jr. / Biden"}, "", "a shorter form"},
		{"two family names, and an accent", []appearance{
			{"en", "2022", "Alicia Barcena", "MX", "Foreign Secretary", ""},
			{"en", "2023", "Alicia Bárcena Ibarra", "MX", "Foreign Secretary", ""},
			{"en", "2023", "Rosa Ibarra", "MX", "Foreign Secretary", ""},
		}, []string{"Alicia Barcena / Alicia Bárcena Ibarra", "Rosa Ibarra"}, "", "a shorter form"},
		{"a middle name that differs", []appearance{
			{"en", "2022", "John A. Smith", "US", "Director", "Office of Ports"},
			{"en", "2022", "John B. Smith", "US", "Director", "Office of Ports"},
		}, []string{"John A. Smith", "John B. Smith"}, "", ""},
		{"spelling", []appearance{
			{"en", "2012", "Kjersti Åsheim", "NO", "Director General", "Ministry of Fisheries"},
			{"en", "2014", "Kjersti Aasheim", "NO", "Director General", "Ministry of Trade"},
		}, []string{"Kjersti Aasheim", "Kjersti Åsheim"}, "D401", ""},
		{"a full name without a country", []appearance{
			{"en", "2016", "Ellen Carter", "US", "Deputy Assistant Secretary", ""},
			{"en", "2017", "Ellen Carter", "", "", ""},
		}, []string{"Ellen Carter"}, "", "the country is a party"},
		{"a full name without a country, of two sides", []appearance{
			{"en", "2016", "Ellen Carter", "US", "Minister", ""},
			{"en", "2016", "Ellen Carter", "CA", "Minister", ""},
			{"en", "2017", "Ellen Carter", "", "", ""},
		}, []string{"Ellen Carter", "Ellen Carter", "Ellen Carter"}, "D401", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var drafts []*draft
			for i, a := range c.list {
				d := write("doc-"+string(rune('a'+i)), a.language, a.made, "US", "CA", "JP")
				body := ""
				if a.body != "" {
					body = d.body(a.country, "", a.body)
				}
				d.person(a.name, a.country, a.post, body)
				drafts = append(drafts, d)
			}
			ds, problems := linked(t, drafts...)
			if got := people(ds); !slices.Equal(got, c.want) {
				t.Errorf("people are %q, want %q\n%v", got, c.want, ds.Links)
			}
			if got := codes(problems); got != c.codes {
				t.Errorf("diagnostics are %q, want %q: %v", got, c.codes, problems)
			}
			if why := merged(ds, ds.People[0].ID); !strings.Contains(why, c.why) {
				t.Errorf("%s was joined for %q, want %q", ds.People[0].ID, why, c.why)
			}
		})
	}
}

// TestOneStatement: a title may name somebody more shortly than the text; with
// another post it is somebody else.
func TestOneStatement(t *testing.T) {
	for post, want := range map[string]int{"President": 1, "Director of Tides": 2} {
		d := write("a", "en", "2023", "US", "CO")
		d.person("Gustavo Petro", "CO", "President", "")
		d.person("Gustavo Petro Urrego", "CO", post, "")
		if ds, _ := linked(t, d); len(ds.People) != want {
			t.Errorf("%d people where the second is %s, want %d: %q", len(ds.People), post, want, people(ds))
		}
	}
}
