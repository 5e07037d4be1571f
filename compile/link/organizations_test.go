package link

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// printedBody is a body as a statement prints it.
type printedBody struct {
	language string
	made     schema.EDTF
	parties  string
	country  string
	names    string // with "|" between them
	parent   string
}

func TestOrganizations(t *testing.T) {
	for _, c := range []struct {
		name  string
		list  []printedBody
		want  []string // identifier: names as printed
		codes string
	}{
		{"two languages", []printedBody{
			{"en", "2014", "US JP", "JP", "Ministry of Internal Affairs and Communications|MIC", ""},
			{"ja", "2011", "US JP", "JP", "総務省", ""},
			{"en", "2012", "US JP", "", "MIC", ""},
		}, []string{"jp-mic: Ministry of Internal Affairs and Communications, MIC, 総務省"}, ""},
		{"国務省 of the American side", []printedBody{
			{"ja", "2011", "US JP", "US", "国務省", ""},
			{"en", "2012", "US JP", "", "U.S. Department of State", ""},
		}, []string{"us-dos: 国務省, U.S. Department of State"}, ""},
		{"国務省 of another side", []printedBody{
			{"ja", "2011", "US JP", "US", "国務省", ""},
			{"ja", "2019", "JP VA", "VA", "国務省", ""},
			{"ja", "2019", "JP VA", "", "国務省", ""},
			{"ja", "2020", "JP KR", "", "国務省", ""},
		}, []string{"us-dos: 国務省", "va-sos: 国務省", "x-c4846a79: 国務省"}, "D401"},
		{"department and ministry of defense", []printedBody{
			{"en", "2013", "US JP", "US", "Department of Defense", ""},
			{"en", "2013", "US JP", "JP", "Ministry of Defense", ""},
			{"en", "2013", "GB JP", "GB", "Ministry of Defence", ""},
		}, []string{"gb-mod: Ministry of Defence", "jp-mod: Ministry of Defense", "us-dod: Department of Defense"}, ""},
		{"one acronym, two bodies through time", []printedBody{
			{"ja", "2014-12", "EE JP", "JP", "内閣官房情報セキュリティセンター|NISC", ""},
			{"ja", "2016-04", "EE JP", "JP", "内閣サイバーセキュリティセンター|NISC", ""},
			{"en", "2013-05", "US JP", "JP", "NISC", ""},
			{"en", "2018-05", "US JP", "JP", "NISC", ""},
		}, []string{"jp-nisc-2005: 内閣官房情報セキュリティセンター, NISC, NISC", "jp-nisc-2015: 内閣サイバーセキュリティセンター, NISC, NISC"}, ""},
		{"an acronym of another body", []printedBody{
			{"en", "2013", "US JP", "US", "Division of Seaports|DOS", ""},
			{"en", "2013", "US JP", "US", "Department of State", ""},
		}, []string{"us-division-of-seaports: Division of Seaports, DOS", "us-dos: Department of State"}, ""},
		{"order and spelling of one name", []printedBody{
			{"en", "2013", "AU US", "AU", "Centre for Harbour Data", ""},
			{"en", "2014", "AU US", "AU", "Harbour Data Center", ""},
			{"en", "2015", "AU US", "AU", "Australian Centre for Harbour Data", ""},
		}, []string{"au-centre-for-harbour-data: Centre for Harbour Data, Harbour Data Center, Australian Centre for Harbour Data"}, ""},
		{"offices of one name in two departments", []printedBody{
			{"en", "2013", "AU US", "US", "Office of Harbour Affairs", "Department of Commerce"},
			{"en", "2014", "AU US", "US", "Office of Harbour Affairs", "Department of Justice"},
		}, []string{"us-doc: Department of Commerce", "us-doj: Department of Justice",
			"us-office-of-harbour-affairs: Office of Harbour Affairs", "us-office-of-harbour-affairs-2: Office of Harbour Affairs"}, "D401"},
		{"a division of a name that another ministry's has in the registry", []printedBody{
			{"ja", "2013", "AU JP", "JP", "サイバーセキュリティ課", "外務省"},
		}, []string{"jp-mofa: 外務省", "jp-x-72107046: サイバーセキュリティ課"}, ""},
		{"a ministry without a country, of other parties", []printedBody{
			{"en", "2013", "AU NZ", "", "Ministry of Tides", ""},
			{"en", "2014", "AU CA", "", "Ministry of Tides", ""},
		}, []string{"ministry-of-tides: Ministry of Tides", "ministry-of-tides-2: Ministry of Tides"}, "D401"},
		{"an acronym that states share", []printedBody{
			{"en", "2013", "AU NZ", "", "NSC", ""},
			{"en", "2014", "AU CA", "", "NSC", ""},
		}, []string{"nsc: NSC", "nsc-2: NSC"}, ""},
		{"an international body that one side names", []printedBody{
			{"en", "2013", "AU MN", "MN", "United Nations|UN", ""},
			{"en", "2014", "AU CA", "", "UN", ""},
		}, []string{"int-un: United Nations, UN"}, ""},
		{"a body whose name begins with its country", []printedBody{
			{"en", "2013", "AU JP", "", "United States Department of Defense", ""},
			{"en", "2014", "US JP", "US", "Department of Defense", ""},
		}, []string{"us-dod: United States Department of Defense, Department of Defense"}, ""},
		{"an acronym without a country", []printedBody{
			{"en", "2013", "AU NZ", "", "WXYZO", ""},
			{"en", "2014", "AU CA", "", "WXYZO", ""},
		}, []string{"wxyzo: WXYZO"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			ds, problems := linked(t, drafted(c.list)...)
			var got []string
			for _, o := range ds.Organizations {
				got = append(got, o.ID+": "+asPrinted(o))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("bodies are %q, want %q", got, c.want)
			}
			if got := codes(problems); got != c.codes {
				t.Errorf("diagnostics are %q, want %q: %v", got, c.codes, problems)
			}
		})
	}
}

func drafted(list []printedBody) []*draft {
	var drafts []*draft
	for i, b := range list {
		d := write("doc-"+string(rune('a'+i)), b.language, b.made, strings.Fields(b.parties)...)
		parent := ""
		if b.parent != "" {
			parent = d.body(b.country, "", b.parent)
		}
		d.body(b.country, parent, strings.Split(b.names, "|")...)
		drafts = append(drafts, d)
	}
	return drafts
}

func asPrinted(o schema.Organization) string {
	var out []string
	for _, n := range o.Names {
		if n.Kind == schema.AsPrinted {
			out = append(out, n.Text)
		}
	}
	return strings.Join(out, ", ")
}

func TestUserRegistry(t *testing.T) {
	const header = "id\tkind\tcountry\tparent\tname_en\tname_ja\tacronym\tvariants_en\tvariants_ja\tvalid\twebsite\twikidata\tror\tsource\n"
	own := File{"own.tsv", []byte(header + "au-tides\tministry\tAU\t\tMinistry of Tides\t潮汐省\tMOT\t\t\t\t\t\t\tlocal\n")}
	drafts := drafted([]printedBody{
		{"en", "2013", "AU JP", "AU", "Ministry of Tides", ""},
		{"ja", "2014", "AU JP", "AU", "潮汐省", ""},
		{"en", "2014", "AU JP", "JP", "Ministry of Foreign Affairs", ""},
	})
	ds, problems := Statements(statements(drafts), Options{Registries: []File{own}})
	if ds == nil || len(ds.Organizations) != 2 || ds.Organizations[0].ID != "au-tides" || ds.Organizations[1].RegistryID != "jp-mofa" {
		t.Errorf("the registry was not used: %v, %v", ds.Organizations, problems)
	}
	bad := File{"own.tsv", []byte(header + "au-tides\tministry\tAU\n")}
	if ds, problems := Statements(statements(drafts), Options{Registries: []File{bad}}); ds != nil || codes(problems) != "D504" || problems[0].Line != 2 {
		t.Errorf("a broken registry gave %v, %v", ds, problems)
	}
}

// TestEntitiesOf: what turns out to be one body is named once, where it comes first.
func TestEntitiesOf(t *testing.T) {
	ids := map[string]string{"o0": "in-mha", "o1": "au-home", "o2": "in-mha"}
	if got := entitiesOf(ids, []string{"o2", "a/item-1", "o1", "o0", "a/item-1"}); !slices.Equal(got, []string{"in-mha", "a/item-1", "au-home"}) {
		t.Errorf("a provision names %q", got)
	}
}
