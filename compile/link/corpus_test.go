package link_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dialoguec/compile"
	"dialoguec/schema"
)

// expectation is one sentence of testdata/linked/README.md.
type expectation struct {
	name string
	got  func(c *compiled) string
	want string
}

// compiled is a corpus and what the compiler said of it.
type compiled struct {
	*schema.Dataset
	problems []schema.Diagnostic
}

// compileFolder compiles all statements of a folder.
func compileFolder(t testing.TB, folder string, corrections ...string) *compiled {
	t.Helper()
	opt := compile.Options{}
	for _, path := range corrections {
		opt.Corrections = append(opt.Corrections, source(t, path))
	}
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s holds no statements: %v", folder, err)
	}
	var sources []compile.Source
	for _, path := range paths {
		sources = append(sources, source(t, path))
	}
	ds, problems := compile.Dataset(context.Background(), sources, opt)
	return &compiled{ds, problems}
}

func source(t testing.TB, path string) compile.Source {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return compile.Source{Path: path, Name: filepath.Base(path), Data: data}
}

const linkedFolder = "../../testdata/linked/"

// knownFailures are the expectations that the front ends do not yet give the
// linker a chance to meet, with the reason. One that passes must go from here.
var knownFailures = map[string]string{}

func TestLinkedCorpus(t *testing.T) {
	c := compileFolder(t, linkedFolder+"statements")
	if c.Dataset == nil {
		t.Fatalf("nothing was compiled: %v", c.problems)
	}
	for _, e := range expectations {
		meets(t, e, c, knownFailures)
	}
}

// meets checks one expectation; a known failure must fail.
func meets(t *testing.T, e expectation, c *compiled, known map[string]string) {
	t.Helper()
	got := e.got(c)
	switch why, expected := known[e.name]; {
	case expected && got == e.want:
		t.Errorf("%s: passes now; take it from the known failures (%s)", e.name, why)
	case expected:
		t.Logf("%s: known failure (%s): got %q", e.name, why, got)
	case got != e.want:
		t.Errorf("%s:\n got %s\nwant %s", e.name, got, e.want)
	}
}

var expectations = []expectation{
	{"two people of one surname", person("ellen-carter", "simon-carter"), "ellen-carter US in 04 05; simon-carter CA in 04 05"},
	{"Ellen Carter takes no part in meeting 5", partOf("ellen-carter"), "4"},
	{"the FCC has its full name", bodies("us-fcc"), "us-fcc US FCC/Federal Communications Commission"},
	{"three ministries and departments of defence", bodies("us-dod", "gb-mod", "jp-mod"),
		"gb-mod GB Ministry of Defence; jp-mod JP Ministry of Defense/Ministry of Defense of Japan; us-dod US Department of Defense"},
	{"Judith Aldous is one", person("judith-aldous"), "judith-aldous GB in 01 02"},
	{"two series of other parties", series("undersea"), "gb-jp-undersea-cable-security-dialogue, gb-us-undersea-cable-security-dialogue"},
	{"国務省 of two states", bodies("us-dos", "va-sos"), "us-dos US Department of State/国務省; va-sos VA 国務省/教皇庁国務省"},
	{"外務省 beside the Holy See is Japan's", documentsOf("jp-mofa"), "japan-estonia-cyber-01-ja, japan-estonia-cyber-02-ja, japan-holy-see-archives-01-ja"},
	{"two Tanakas", named("田中"), "田中 サイバー政策担当大使; 田中 内閣サイバーセキュリティセンター（NISC）副センター長"},
	{"Mart Kuusk is one", named("マルト・クースク"), "マルト・クースク 政務局長"},
	{"two foreign ministries", bodies("jp-mofa", "ee-mfa"), "ee-mfa EE エストニア外務省/外務省; jp-mofa JP 外務省"},
	{"NISC through time", bodies("jp-nisc-2005", "jp-nisc-2015"),
		"jp-nisc-2005 JP NISC/内閣官房情報セキュリティセンター; jp-nisc-2015 JP NISC/内閣サイバーセキュリティセンター"},
	{"one series in two languages", series("rural-broadband"), "jp-us-rural-broadband-dialogue"},
	{"ministries in two languages", both("jp-mic", "us-dos", "us-usda"),
		"Ministry of Internal Affairs and Communications = 総務省; U.S. Department of State = 国務省; U.S. Department of Agriculture = 農務省"},
	{"沼田 is Yoshiki Numata", named("Yoshiki Numata"), "Yoshiki Numata/沼田 総務省国際戦略局長"},
	{"ゴードン・フェランテ is Gordon Ferrante", named("Gordon Ferrante"), "Gordon Ferrante/ゴードン・フェランテ 国務省次官補代理（国際通信政策担当）"},
	{"planned in 2019, held in 2019", meeting("jp-us-rural-broadband-dialogue/2"), "held 2019-12-11/2019-12-12, planned 2019 Tokyo by us-japan-rural-broadband-01-en, slip 0"},
	{"a renamed series", successor("jp-no-marine-information-dialogue"), "jp-no-ocean-data-dialogue"},
	{"its ordinals continue", previous("jp-no-ocean-data-dialogue/3"), "jp-no-marine-information-dialogue/2"},
	{"its third meeting was planned before", meeting("jp-no-ocean-data-dialogue/3"),
		"held 2014-10-23/2014-10-24, planned 2014 by japan-norway-marine-information-02-en, slip 0"},
	{"a stub", meeting("jp-no-marine-information-dialogue/1"), "mentioned 2010 Bergen"},
	{"Ryota Sugimori is one", person("ryota-sugimori"), "ryota-sugimori JP in 02 03"},
	{"two spellings are a candidate pair", candidates("aasheim"), "kjersti-asheim and kjersti-aasheim may be one: the names differ only in how their letters are written"},
	{"two dates and two cities", claims("in-us-smart-grid-dialogue/2"),
		"held 2014-03-11/2014-03-12 New Delhi; date 2014-03-11/2014-03-12, date 2014-03-18, city_printed New Delhi, city_printed Mumbai"},
	{"both are reported", found("us-india-grid-03"), "D402 D403"},
	{"ordinals against the dates", found("us-india-grid-05"), "D404"},
	{"planned in 2016 in India", meeting("in-us-smart-grid-dialogue/4"), "held 2016-06-08/2016-06-09, planned 2016 by us-india-grid-03-en, slip 0"},
	{"a first after a second", found("eu-kenya-trade-data"), "D405"},
	{"the certificates are one thread", thread("certificates"), "eu-kenya-trade-data-02-en opens; eu-kenya-trade-data-01-en progress"},
	{"a slipped meeting", meeting("br-jp-spectrum-dialogue/2"), "held 2017-05-16/2017-05-17, planned 2016 Tokyo by japan-brazil-spectrum-01-en, slip 136"},
	{"a plan that was changed is no contradiction", found("japan-brazil"), ""},
	{"two bodies of Brazil", bodies("br-mcom", "br-anatel"), "br-anatel BR National Telecommunications Agency; br-mcom BR Ministry of Communications of Brazil"},
	{"two versions are one work", work("japan-singapore-ai-02"), "japan-singapore-ai-02, japan-singapore-ai-02"},
	{"one meeting of both", documentsAt("jp-sg-ai-governance-dialogue/2"), "japan-singapore-ai-02-en, japan-singapore-ai-02-ja"},
	{"the one difference", differences, "commitment: en vague, ja specific; acts only in en: commit; acts only in ja: agree; deadline only in ja: 2020-09"},
	{"清水 is Haruka Shimizu", named("Haruka Shimizu"), "Haruka Shimizu/清水 Director-General of the Global Strategy Bureau"},
	{"リム・コク・セン is Lim Kok Seng", person("lim-kok-seng"), "lim-kok-seng SG in 02"},
	{"the working group", thread("Working Group"), "uk-singapore-smart-cities-01-en opens; uk-singapore-smart-cities-02-en continues; uk-singapore-smart-cities-03-en progress"},
	{"open data", thread("importance of open data"), "uk-singapore-smart-cities-01-en opens; uk-singapore-smart-cities-02-en repeats; uk-singapore-smart-cities-03-en repeats"},
	{"the competition is never spoken of again", thread("competition"), ""},
	{"a virtual meeting", meeting("gb-sg-smart-cities-dialogue/3"), "held 2020-10-20 virtual"},
	{"nothing else is contradicted", found(""), "D402 D403 D404 D405"},
}

// TestLinkedCorrections applies testdata/linked/curation/corrections.yaml.
func TestLinkedCorrections(t *testing.T) {
	c := compileFolder(t, linkedFolder+"statements", linkedFolder+"curation/corrections.yaml")
	if c.Dataset == nil {
		t.Fatalf("the corrections were refused: %v", c.problems)
	}
	for _, e := range []expectation{
		{"set", meeting("ee-jp-x-a79afa39/2"), "held 2016-04-20/2016-04-21 タリン, planned 2016-01/2016-06 by japan-estonia-cyber-01-ja, slip 0"},
		{"set venue", func(c *compiled) string { return c.meetingOf("in-us-smart-grid-dialogue/3").Venue }, "Forrestal Building"},
		{"add and drop", partOf("ca-gac"), "5"},
		{"merge", named("Kjersti Åsheim"), "Kjersti Aasheim/Kjersti Åsheim Director General at the Ministry of Trade, Industry and Fisheries"},
		{"each says so", reasons, "The delegation was announced but did not travel.; The list of participants was completed by the Canadian side.; " +
			"The same name in the spelling without Å.; The text names the capital without its name.; The venue was given by the organizers after the statement was issued."},
	} {
		meets(t, e, c, nil)
	}
}

func TestRottenCorrections(t *testing.T) {
	for file, line := range map[string]int{"rotten.yaml": 5, "wronghash.yaml": 6} {
		c := compileFolder(t, linkedFolder+"statements", linkedFolder+"curation/"+file)
		i := slices.IndexFunc(c.problems, func(d schema.Diagnostic) bool { return d.Code == schema.RottenCorrection })
		if c.Dataset != nil || i < 0 || c.problems[i].Line != line || !strings.HasSuffix(c.problems[i].Path, file) {
			t.Errorf("%s: dataset %v, problems %v, want D503 at line %d", file, c.Dataset != nil, c.problems, line)
		}
	}
}

// reasons lists the reasons of all corrected cells.
func reasons(c *compiled) string {
	var out []string
	note := func(f schema.Fact) {
		for _, p := range f.Provenance {
			_, reason, _ := strings.Cut(p.Basis, "correction: ")
			if reason, _, _ = strings.Cut(reason, " (corrections.yaml:"); p.Origin == schema.OriginCorrected && !slices.Contains(out, reason) {
				out = append(out, reason)
			}
		}
	}
	for _, m := range c.Meetings {
		note(m.Fact)
	}
	for _, p := range c.People {
		note(p.Fact)
	}
	for _, p := range c.Participations.List {
		note(p.Fact)
	}
	for _, d := range c.Documents {
		note(d.Fact)
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}

func (c *compiled) meetingOf(id string) schema.Meeting {
	for _, m := range c.Meetings {
		if m.ID == id {
			return m
		}
	}
	return schema.Meeting{}
}

// meeting writes a meeting in one line.
func meeting(id string) func(c *compiled) string {
	return func(c *compiled) string {
		m := c.meetingOf(id)
		s := string(m.Status) + " " + string(m.Date)
		if m.PlannedDocumentID == "" || m.City == "タリン" {
			s = strings.TrimSpace(s + " " + m.City)
		}
		if m.Mode != "" {
			s += " " + string(m.Mode)
		}
		if m.PlannedDocumentID != "" {
			s += strings.TrimRight(", planned "+string(m.PlannedDate)+" "+m.PlannedCity, " ") + " by " + m.PlannedDocumentID
		}
		if m.SlipMin != nil {
			s += ", slip " + between(*m.SlipMin, *m.SlipMax)
		}
		return s
	}
}

// TestTwoVersions aligns the pair of testdata/statements: in one provision the
// Japanese text only considers what the English one promises.
func TestTwoVersions(t *testing.T) {
	c := &compiled{}
	var sources []compile.Source
	for _, language := range []string{"en", "ja"} {
		sources = append(sources, source(t, "../../testdata/statements/japan-australia-telecom-07."+language+".txt"))
	}
	if c.Dataset, c.problems = compile.Dataset(context.Background(), sources, compile.Options{}); c.Dataset == nil {
		t.Fatalf("nothing was compiled: %v", c.problems)
	}
	meets(t, expectation{"one work", work("japan-australia-telecom-07"), "japan-australia-telecom-07, japan-australia-telecom-07"}, c, nil)
	texts := map[string]string{}
	for _, p := range c.Provisions.List {
		texts[p.ID] = p.Text
	}
	for _, a := range c.Alignments {
		if !strings.Contains(texts[a.ProvisionA], "joint field trial") {
			continue
		}
		if !strings.Contains(texts[a.ProvisionB], "共同の実証試験") || !strings.HasPrefix(a.Difference, "commitment: en specific, ja vague") {
			t.Errorf("the trial is aligned with %q: %s", texts[a.ProvisionB], a.Difference)
		}
		return
	}
	t.Error("the trial is not aligned")
}

// between writes a number, or the two that it lies between.
func between(least, greatest int) string {
	if least == greatest {
		return fmt.Sprint(least)
	}
	return fmt.Sprintf("%d..%d", least, greatest)
}
