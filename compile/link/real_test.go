package link_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dialoguec/compile"
	"dialoguec/compile/link"
	"dialoguec/schema"
)

// realFolder is where the real statements are: they are not part of this
// repository. DIALOGUEC_REAL names it, or it is "shared" beside it.
func realFolder(t testing.TB, name string) string {
	dir := os.Getenv("DIALOGUEC_REAL")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	dir = filepath.Join(dir, name)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("the real statements are not here: %v", err)
	}
	return dir
}

// TestRealStatements links five statements of two dialogues between Japan and
// the United States.
func TestRealStatements(t *testing.T) {
	c := compileFolder(t, realFolder(t, "statements"))
	if c.Dataset == nil {
		t.Fatalf("nothing was compiled: %v", c.problems)
	}
	for _, e := range []expectation{
		{"one series in order", order("us-japan-internet-economy"),
			"1 held 2010-11-01, 2 held 2011-06-09/2011-06-10, 3 mentioned 2012-03, 4 held 2012-10-18/2012-10-19, 5 mentioned 2014-03, 6 held 2014-09-16/2014-09-17"},
		{"meeting 2 was planned for 2011", meeting("us-japan-internet-economy/2"), "held 2011-06-09/2011-06-10, planned 2011 by internet-economy-01-2010-en, slip 0"},
		{"meeting 5 was planned for 2013", meeting("us-japan-internet-economy/5"), "mentioned 2014-03, planned 2013 Tokyo by internet-economy-04-2012-en, slip 60..90"},
		{"the Cyber Dialogue", order("us-japan-cyber-dialogue"), "1 held 2013-05-09/2013-05-10, 2 planned 2013-36"},
		{"its plan", meeting("us-japan-cyber-dialogue/2"), "planned 2013-36, planned 2013-36 Washington by cyber-dialogue-01-2013-en"},
		{"bodies in both languages", both("jp-mic", "jp-meti", "jp-mofa", "us-dos", "us-fcc", "us-doc", "us-dhs", "us-nsf"),
			"Ministry of Internal Affairs and Communications = 総務省; Ministry of Economy, Trade and Industry = 経済産業省; Ministry of Foreign Affairs = 外務省; " +
				"U.S. Department of State = 国務省; Federal Communications Commission = 連邦通信委員会; U.S. Department of Commerce = 商務省; " +
				"U.S. Department of Homeland Security = 国土安全保障省; National Science Foundation = 全米科学財団"},
		{"nothing stands twice", twice, ""},
		{"Philip Verveer is one in three documents", inDocuments("philip-verveer"), "3"},
		{"Hajime Tonegawa is one in two", inDocuments("hajime-tonegawa"), "2"},
		{"Shun Sakurai is another", inDocuments("shun-sakurai"), "1"},
		{"cloud computing is one theme", themeAt("cloud-computing"), "1 2 4"},
		{"and one thread", threadAt("cloud-computing"), "1 2 4"},
		{"the joins say why", whyJoined("hajime-tonegawa"), "surname, side, post and time agree"},
	} {
		meets(t, e, c, nil)
	}
}

// order writes the meetings of a series in their order, following the chain.
func order(id string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		previous := ""
		for _, m := range c.Meetings {
			if m.SeriesID != id {
				continue
			}
			if m.PreviousID != previous {
				out = append(out, "broken chain")
			}
			previous = m.ID
			out = append(out, fmt.Sprintf("%d %s %s", m.Ordinal, m.Status, m.Date))
		}
		return strings.Join(out, ", ")
	}
}

// twice lists registered bodies with more than one row.
func twice(c *compiled) string {
	seen := map[string]bool{}
	var out []string
	for _, o := range c.Organizations {
		if o.RegistryID != "" && seen[o.RegistryID] {
			out = append(out, o.RegistryID)
		}
		seen[o.RegistryID] = true
	}
	return strings.Join(out, " ")
}

func inDocuments(id string) func(c *compiled) string {
	return func(c *compiled) string {
		for _, p := range c.People {
			if p.ID == id {
				return fmt.Sprint(len(documents(p.Evidence)))
			}
		}
		return "nobody"
	}
}

// themeAt lists the ordinals of the Internet Economy meetings at which a
// heading has a theme.
func themeAt(theme string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, a := range c.Sections.List {
			if n := fmt.Sprint(c.meetingOf(a.MeetingID).Ordinal); slices.Contains(a.Themes, theme) && !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
		slices.Sort(out)
		return strings.Join(out, " ")
	}
}

// threadAt lists the ordinals of the meetings of the longest thread on a theme.
func threadAt(theme string) func(c *compiled) string {
	return func(c *compiled) string {
		meetings := map[string][]string{}
		best := ""
		for _, l := range c.Threads {
			n := fmt.Sprint(c.meetingOf(l.MeetingID).Ordinal)
			if l.Theme == theme && !slices.Contains(meetings[l.ThreadID], n) {
				meetings[l.ThreadID] = append(meetings[l.ThreadID], n)
			}
			if s := strings.Join(meetings[l.ThreadID], " "); len(s) > len(best) {
				best = s
			}
		}
		return best
	}
}

func whyJoined(id string) func(c *compiled) string {
	return func(c *compiled) string {
		for _, l := range c.Links {
			if l.Merged && l.ID == id {
				return l.Why
			}
		}
		return ""
	}
}

// TestRealCorpus links all statements together: no body has the names of two
// countries' bodies, and nobody has two countries.
func TestRealCorpus(t *testing.T) {
	c := compileReadable(t, realFolder(t, "corpus"))
	countries := map[string]string{}
	for _, s := range c.statements {
		for _, o := range s.Organizations {
			countries["organization "+s.Document.ID+" "+o.Name] += " " + o.Country
		}
		for _, p := range s.People {
			countries["person "+s.Document.ID+" "+p.Name] += " " + p.Country
		}
	}
	international := map[string]bool{}
	for _, o := range c.Organizations {
		international[o.ID] = o.Country == "INT"
	}
	seen := map[string]string{}
	for _, l := range c.Links {
		if !l.Merged || len(l.Spans) == 0 || international[l.ID] {
			continue
		}
		of := strings.Fields(countries[l.Kind+" "+l.Spans[0].Document+" "+l.With])
		if len(of) != 1 {
			continue // without a country, or two of one name
		}
		if first := seen[l.Kind+l.ID]; first != "" && first != of[0] {
			t.Errorf("%s %s is of %s and, as %s in %s, of %s", l.Kind, l.ID, first, l.With, l.Spans[0].Document, of[0])
		}
		seen[l.Kind+l.ID] = of[0]
	}
	if len(seen) < 20 {
		t.Errorf("only %d entities with a country were joined", len(seen))
	}
}

// readable is a corpus with the statements that it was linked from.
type readable struct {
	*schema.Dataset
	statements []*schema.Statement
}

// compileReadable reads and links whatever of a folder can be read.
func compileReadable(t testing.TB, folder string) *readable {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s holds no statements: %v", folder, err)
	}
	r := &readable{}
	for _, path := range paths {
		if stages, problems := compile.Read(source(t, path)); stages.Statement != nil && !schema.HasErrors(problems) {
			r.statements = append(r.statements, stages.Statement)
		}
	}
	var problems []schema.Diagnostic
	if r.Dataset, problems = link.Statements(r.statements, link.Options{}); r.Dataset == nil {
		t.Fatalf("nothing was linked: %v", problems)
	}
	return r
}

// BenchmarkRealCorpus links the real statements, read before.
func BenchmarkRealCorpus(b *testing.B) {
	r := compileReadable(b, realFolder(b, "corpus"))
	b.ReportAllocs()
	for b.Loop() {
		link.Statements(r.statements, link.Options{})
	}
	b.ReportMetric(float64(b.N*len(r.statements))/b.Elapsed().Seconds(), "documents/s")
}
