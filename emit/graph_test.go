package emit

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/piprate/json-gold/ld"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// closedLoader serves no document at all: the context stands in the file.
type closedLoader struct{}

func (closedLoader) LoadDocument(u string) (*ld.RemoteDocument, error) {
	return nil, fmt.Errorf("%s is looked up", u)
}

// judge gives the canonical N-Quads of a JSON-LD document as json-gold reads it.
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

// both gives the two forms of the graph of a dataset.
func both(t testing.TB, ds *schema.Dataset) (jsonld, nquads []byte) {
	t.Helper()
	return formBytes(t, ds, graphJSONLD), formBytes(t, ds, graphNQuads)
}

// formBytes writes one form of a dataset.
func formBytes(t testing.TB, ds *schema.Dataset, write func(*schema.Dataset, Options, io.Writer) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(ds, Options{Base: DefaultBase}, &out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestGraphsAreOne holds both forms of the graph against json-gold: what it
// reads in the JSON-LD is, line by line, what the N-Quads say.
func TestGraphsAreOne(t *testing.T) {
	for name, ds := range map[string]*schema.Dataset{"sample": sample.Dataset(), "empty": {}, "awkward": awkward()} {
		t.Run(name, func(t *testing.T) {
			jsonld, nquads := both(t, ds)
			if diff := cmp.Diff(strings.SplitAfter(judge(t, jsonld), "\n"), strings.SplitAfter(string(nquads), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// awkward is a dataset in which things that should not happen do.
func awkward() *schema.Dataset {
	ds := sample.Dataset()
	ds.Organizations[0].Website = "not an address"
	ds.Organizations[1].Website = "schema:foo"
	ds.Organizations[2].Website = "https://example.com/a b|c"
	ds.People[0].Names = append(ds.People[0].Names, schema.Name{Text: "X", Language: "zh-Hant"}, schema.Name{Text: "Y", Language: "no tag"})
	ds.Provisions[0].Text = "tab\tquote\"back\\slash\nline\rreturn\u2028 \f\x00\x01\x7f \xff bad"
	ds.Provisions[0].Actors = []string{"INT", "JP", "private sector", "participants", "Some Body", "a b<c>", "MOT"}
	ds.Provisions[1].MeetingID = ""
	ds.Provisions[1].Acts = []schema.Act{schema.Commit}
	ds.Participations = append(ds.Participations, ds.Participations[0], ds.Participations[1])
	ds.Threads = append(ds.Threads, ds.Threads[0])
	ds.Series[0].ID, ds.Meetings[0].Name = "a b%c/Ünï", ""
	ds.References[0].Kind, ds.References[1].Evidence = "poem", nil
	return ds
}

// TestEveryWordIsMapped walks the JSON-LD itself: a key or a type that the
// context does not map would be dropped without a word.
func TestEveryWordIsMapped(t *testing.T) {
	jsonld, _ := both(t, sample.Dataset())
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
	for _, w := range terms {
		if !used[w.name] {
			t.Errorf("%q is in the context, but the sample, which fills every field, never uses it", w.name)
		}
	}
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

func TestTag(t *testing.T) {
	for in, want := range map[string]string{
		"en": "en", "ja": "ja", "zh-Hant": "zh-hant", "de-1996": "de-1996", "": "", "e": "", "en-": "", "-en": "", "1a": "",
		"a b": "", "toolonglanguage": "", "en--us": "", "日本": "",
	} {
		if got := tag(in); got != want {
			t.Errorf("tag(%q) = %q, want %q", in, got, want)
		}
	}
}
