package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/piprate/json-gold/ld"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// closedLoader serves no document at all: the context is in the file.
type closedLoader struct{}

func (closedLoader) LoadDocument(u string) (*ld.RemoteDocument, error) {
	return nil, fmt.Errorf("%s is looked up", u)
}

// judge returns the canonical N-Quads of a JSON-LD document as json-gold reads it.
func judge(t testing.TB, document []byte) string {
	t.Helper()
	var tree any
	if err := json.Unmarshal(document, &tree); err != nil {
		t.Fatal(err)
	}
	opt := ld.NewJsonLdOptions("")
	opt.DocumentLoader = closedLoader{}
	opt.Algorithm = ld.AlgorithmURDNA2015
	opt.Format = "application/n-quads"
	opt.SafeMode = true
	quads, err := ld.NewJsonLdProcessor().Normalize(tree, opt)
	if err != nil {
		t.Fatal(err)
	}
	return quads.(string)
}

// both returns the two forms of the graph of a dataset.
func both(t testing.TB, ds *schema.Dataset) (jsonld, nquads []byte) {
	t.Helper()
	g := New(ds, DefaultBase)
	return bytesOf(t, g.JSONLD), bytesOf(t, g.NQuads)
}

// bytesOf returns what one form writes.
func bytesOf(t testing.TB, write func(io.Writer) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestGraphsAreOne holds both forms of the graph against json-gold: what it
// reads in the JSON-LD is, line by line, what the N-Quads say.
func TestGraphsAreOne(t *testing.T) {
	for name, ds := range map[string]*schema.Dataset{"sample": full(), "empty": {}, "awkward": awkward()} {
		t.Run(name, func(t *testing.T) {
			jsonld, nquads := both(t, ds)
			if diff := cmp.Diff(strings.SplitAfter(judge(t, jsonld), "\n"), strings.SplitAfter(string(nquads), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestNamedGraphs: the graphs beside the facts are canonical, and each is of
// its own name.
func TestNamedGraphs(t *testing.T) {
	for name, ds := range map[string]*schema.Dataset{"sample": sample.Dataset(), "awkward": awkward(), "larger": sample.Corpus(12)} {
		g := New(ds, DefaultBase)
		for graph, write := range map[string]func(io.Writer) error{"evidence": g.Evidence, "provenance": g.Provenance} {
			t.Run(name+"/"+graph, func(t *testing.T) {
				got := string(bytesOf(t, write))
				parsed, err := ld.ParseNQuads(got)
				if err != nil {
					t.Fatal(err)
				}
				own := DefaultBase + "graph/" + graph
				if len(parsed.Graphs[own]) == 0 || len(parsed.Graphs[own]) != strings.Count(got, "\n") {
					t.Errorf("%d quads of %s, but %d lines", len(parsed.Graphs[own]), own, strings.Count(got, "\n"))
				}
				if lines := strings.SplitAfter(strings.TrimSuffix(got, "\n"), "\n"); !slices.IsSorted(lines) || len(slices.Compact(lines)) != strings.Count(got, "\n") {
					t.Error("the lines are not sorted, each once")
				}
			})
		}
	}
}

// TestAnnotations: every line is a Web Annotation of a stretch that holds its quote.
func TestAnnotations(t *testing.T) {
	ds := sample.Dataset()
	lines := bytes.Split(bytes.TrimSpace(bytesOf(t, New(ds, DefaultBase).Annotations)), []byte("\n"))
	seen := map[string]bool{}
	for _, line := range lines {
		var a struct {
			ID, Type, Body string
			Target         struct {
				Source   string
				Selector []struct {
					Type, Exact string
					Start, End  int
				}
			}
		}
		if err := json.Unmarshal(line, &a); err != nil {
			t.Fatal(err)
		}
		id, ok := strings.CutPrefix(strings.TrimSuffix(a.Target.Source, ".txt"), DefaultBase+"text/")
		text := []rune(ds.Texts[id])
		s := a.Target.Selector
		if !ok || a.Type != "Annotation" || seen[a.ID] || len(s) != 2 || string(text[s[0].Start:s[0].End]) != s[1].Exact {
			t.Errorf("not an annotation of this text: %s", line)
		}
		seen[a.ID] = true
	}
	if want := strings.Count(string(bytesOf(t, New(ds, DefaultBase).Evidence)), "\n"); len(lines) < want {
		t.Errorf("%d annotations, but %d stretches name something", len(lines), want)
	}
}

// TestThemes: the scheme has every theme, those included that nothing is about.
func TestThemes(t *testing.T) {
	ds := sample.Dataset()
	ds.Themes = append(ds.Themes, schema.Theme{ID: "unused", LabelEN: "Unused", LabelJA: "未使用"})
	g := New(ds, DefaultBase)
	text := string(bytesOf(t, g.Themes))
	for _, want := range []string{
		"<theme/unused> a skos:Concept, schema:DefinedTerm ;\n", `skos:prefLabel "Unused"@en, "未使用"@ja ;`,
		"<themes> a skos:ConceptScheme, schema:DefinedTermSet", "skos:topConceptOf <themes>",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the scheme does not hold %q:\n%s", want, text)
		}
	}
	if strings.Contains(string(bytesOf(t, g.Turtle)), "theme/unused") {
		t.Error("the facts hold a theme that nothing is about")
	}
}

// TestTurtle: the Turtle has a paragraph for each node of the N-Quads, and as
// many values. (Programs that read Turtle are asked elsewhere.)
func TestTurtle(t *testing.T) {
	g := New(sample.Dataset(), DefaultBase)
	subjects := map[string]bool{}
	for line := range bytes.Lines(bytesOf(t, g.NQuads)) {
		subject, _, _ := bytes.Cut(line, []byte(" "))
		subjects[strings.Replace(string(subject), DefaultBase, "", 1)] = true
	}
	for line := range strings.Lines(string(bytesOf(t, g.Turtle))) {
		if subject, _, ok := strings.Cut(line, " "); ok && strings.HasPrefix(subject, "<") {
			if !subjects[subject] {
				t.Errorf("%s is no node", subject)
			}
			delete(subjects, subject)
		}
	}
	for subject := range subjects {
		t.Errorf("%s is missing", subject)
	}
}

// awkward is a dataset in which things that should not happen do.
func awkward() *schema.Dataset {
	ds := sample.Dataset()
	ds.Organizations[0].Website = "not an address"
	ds.Organizations[1].Website = "schema:foo"
	ds.Organizations[2].Website = "https://example.com/a b|c"
	ds.People[0].Names = append(ds.People[0].Names, schema.Name{Text: "X", Language: "zh-Hant"}, schema.Name{Text: "Y", Language: "no tag"})
	ds.Provisions.List[0].Text = "tab\tquote\"back\\slash\nline\rreturn\u2028 \f\x00\x01\x7f \xff bad"
	ds.Provisions.List[0].Actors = []string{"INT", "JP", "private sector", "participants", "Some Body", "a b<c>", "MOT"}
	ds.Provisions.List[1].MeetingID = ""
	ds.Provisions.List[1].Acts = []schema.Act{schema.Commit}
	ds.Participations.List = append(ds.Participations.List, ds.Participations.List[0], ds.Participations.List[1])
	ds.Threads = append(ds.Threads, ds.Threads[0])
	ds.Series[0].ID, ds.Meetings[0].NameEN = "a b%c/Ünï", ""
	ds.ReferencedItems.List[0].Kind, ds.ReferencedItems.List[1].Evidence = "poem", nil
	return ds
}

// full is the sample with one of every kind.
func full() *schema.Dataset {
	ds := sample.Dataset()
	ds.Organizations = append(ds.Organizations, schema.Organization{ID: "int-dredgers", Name: "Dredgers' Union", Kind: "association", Country: "INT"})
	ds.Meetings = append(ds.Meetings, schema.Meeting{ID: "elsewhere-1", NameEN: "Meeting", Parties: []string{"AD", "NO"}, Status: schema.Planned,
		City: "Port Unknown", Country: "NO", PlannedCity: "Port Obscure", Fact: ds.Meetings[0].Fact})
	for i, relation := range []string{"continues", "progress", "repeats"} {
		t := ds.Threads[0]
		t.Relation, t.ProvisionID = schema.Relation(relation), ds.Provisions.List[i%len(ds.Provisions.List)].ID
		ds.Threads = append(ds.Threads, t)
		t.ThreadID += "-too" // one relation to two threads
		ds.Threads = append(ds.Threads, t)
	}
	return ds
}

// TestEveryWordIsMapped walks the JSON-LD itself: a key or a type that the
// context does not map would be dropped without a word.
func TestEveryWordIsMapped(t *testing.T) {
	jsonld, _ := both(t, full())
	var document struct {
		Context map[string]any `json:"@context"`
		Graph   []any          `json:"@graph"`
	}
	if err := json.Unmarshal(jsonld, &document); err != nil {
		t.Fatal(err)
	}
	if _, ok := document.Context["@vocab"]; ok {
		t.Error("the context has an @vocab: a misspelt word would pass")
	}
	used := map[string]bool{}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for key, value := range v {
				if w := wordNamed(key); w != nil && w.kind == isText {
					used[key] = true
					continue // its keys are languages
				}
				used[key] = true
				if key == "@type" {
					for _, class := range strings.Fields(strings.Trim(fmt.Sprint(value), "[]")) {
						used[class] = true
					}
				}
				walk(value)
			}
		case []any:
			for _, x := range v {
				walk(x)
			}
		}
	}
	walk(document.Graph)
	for key := range used {
		if !strings.HasPrefix(key, "@") && document.Context[key] == nil {
			t.Errorf("%q is not mapped", key)
		}
	}
	for _, w := range words {
		if !used[w.name] && !elsewhere[w] {
			t.Errorf("%q is in the context, but the sample, which fills every field, never uses it", w.name)
		}
	}
}

// elsewhere are the words of the other graphs and of the scheme of themes, and
// the one that its narrower ones replace.
var elsewhere = map[*word]bool{
	pSourceFile: true, pSourceHash: true, pNames: true, pRule: true, pBasis: true, pFromText: true, pFromRegistry: true,
	pFromDocuments: true, pFromCorrection: true, pThread: true, pDefinition: true, cDefinedTerm: true, cTermSet: true, cScheme: true,
	pInScheme: true, pTopConceptOf: true,
}

func wordNamed(name string) *word {
	for _, w := range words {
		if w.name == name {
			return w
		}
	}
	return nil
}

// TestNoBlankNodes: the canonical form is sorted lines only as long as every
// node has an IRI.
func TestNoBlankNodes(t *testing.T) {
	_, nquads := both(t, awkward())
	for line := range bytes.Lines(nquads) {
		if !bytes.HasPrefix(line, []byte("<http")) || bytes.Contains(line, []byte(" _:")) {
			t.Errorf("a blank node: %s", line)
		}
	}
}
