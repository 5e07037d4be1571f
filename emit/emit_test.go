package emit

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"dialoguec/schema/sample"
)

func TestAllListsItsFiles(t *testing.T) {
	files, err := All(sample.Dataset(), Options{Formats: []string{"text", "json"}})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name)
	}
	want := []string{"dataset.json", "text/" + sample.EN + ".txt", "text/" + sample.JA + ".txt"}
	if !slices.Equal(names, want) {
		t.Errorf("got %v, want %v", names, want)
	}
}

// TestMediaTypes: every file of a publication is of a kind that has a media type.
func TestMediaTypes(t *testing.T) {
	files, err := All(sample.Dataset(), Options{Formats: Formats()})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if kind := MediaType(f.Name); kind == "application/octet-stream" {
			t.Errorf("%s has no media type", f.Name)
		}
	}
}

// full is a disk on which there is room for some bytes only.
type full struct{ left int }

var errFull = errors.New("full")

func (f *full) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errFull
	}
	return len(p), nil
}

// TestFullDisk: no format keeps silent that it could not write all.
func TestFullDisk(t *testing.T) {
	corpus := sample.Corpus(20)
	if testing.Short() {
		corpus = sample.Dataset()
	}
	files, err := All(corpus, Options{Formats: Formats()})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		data, err := f.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		for _, room := range []int{0, len(data) / 2, len(data) - 1} {
			if err := f.Write(&full{room}); !errors.Is(err, errFull) {
				t.Errorf("%s in %d bytes: %v", f.Name, room, err)
			}
		}
	}
}

func TestAllRefuses(t *testing.T) {
	for message, opt := range map[string]Options{
		`unknown format "pdf": the formats are readme`: {Formats: []string{"pdf"}},
		`base "dialogues/" is not an absolute IRI`:     {Base: "dialogues/"},
		`base "http://x/#a" is not an absolute IRI`:    {Base: "http://x/#a"},
		`base "http://x/a" is not an absolute IRI`:     {Base: "http://x/a"},
		`base "org:x/" is not an absolute IRI`:         {Base: "org:x/"}, // a prefix of the context
		`base "http:///" is not an absolute IRI`:       {Base: "http:///"},
		`base "http://x/%zz/" is not an absolute`:      {Base: "http://x/%zz/"},
		`base "http://a:b@x/" is not an absolute`:      {Base: "http://a:b@x/"},
		`holds ' ', which no IRI may hold`:             {Base: "http://x/a b/"},
	} {
		if _, err := All(sample.Dataset(), opt); err == nil || !strings.Contains(err.Error(), message) {
			t.Errorf("All(%+v) gives %v, want %s", opt, err, message)
		}
	}
}

func TestAllRefusesTwoFilesOfOneName(t *testing.T) {
	ds := sample.Dataset()
	ds.Documents[1].ID = ds.Documents[0].ID
	if _, err := All(ds, Options{}); err == nil || !strings.Contains(err.Error(), "two files would be named text/") {
		t.Errorf("got %v", err)
	}
}

// TestDemanded: what is made on demand alone is not among all formats.
func TestDemanded(t *testing.T) {
	for _, c := range []struct {
		formats           []string
		annotations, json bool
	}{
		{nil, false, true}, {[]string{"annotations"}, true, false},
		{[]string{Defaults}, false, true}, {[]string{"annotations", Defaults}, true, true},
	} {
		files, err := All(sample.Dataset(), Options{Formats: c.formats})
		if err != nil {
			t.Fatal(err)
		}
		has := func(name string) bool { return slices.ContainsFunc(files, func(f File) bool { return f.Name == name }) }
		if has("annotations.jsonl") != c.annotations || has("dataset.json") != c.json {
			t.Errorf("of %v there are %d files; annotations: %v", c.formats, len(files), has("annotations.jsonl"))
		}
	}
}

// TestContextIsInTheGraph: the context that is published alone is the one that
// the graph has inside.
func TestContextIsInTheGraph(t *testing.T) {
	pages := map[string]string{}
	for _, p := range sampleFiles(t) {
		pages[p.Name] = string(p.Data)
	}
	alone := strings.TrimSuffix(pages["schema/context.jsonld"], "}\n")
	if alone == "" || !strings.HasPrefix(pages["dataset.jsonld"], alone) {
		t.Errorf("the context alone is\n%s\nbut the graph does not begin with it", alone)
	}
}
