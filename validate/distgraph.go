package validate

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/piprate/json-gold/ld"
)

// Files of the graph.
const (
	jsonldFile     = "dataset.jsonld"
	nquadsFile     = "dataset.nq"
	evidenceFile   = "evidence.nq"
	provenanceFile = "provenance.nq"
	zippedFile     = "dataset.nq.gz"
)

// closedLoader serves no document: a graph that must be understood offline has
// its context inside.
type closedLoader struct{}

func (closedLoader) LoadDocument(u string) (*ld.RemoteDocument, error) {
	return nil, fmt.Errorf("it refers to %s, and nothing is looked up", u)
}

// checkGraph reads the JSON-LD with an independent processor and wants the very
// quads of the N-Quads.
func (d *dist) checkGraph() {
	nquads, haveQuads := d.files[nquadsFile]
	for _, name := range []string{nquadsFile, evidenceFile, provenanceFile} {
		if data, ok := d.files[name]; ok {
			d.checkCanonical(name, data)
		}
	}
	d.checkZipped(nquads, haveQuads)
	data, ok := d.files[jsonldFile]
	if !ok {
		return
	}
	var document any
	if err := json.Unmarshal(data, &document); err != nil {
		d.report(jsonldFile, 0, "the file is not JSON: %v", err)
		return
	}
	d.checkTerms(document)
	quads, err := readQuads(document)
	if err != nil {
		d.report(jsonldFile, 0, "the file is not JSON-LD: %v", err)
		return
	}
	if haveQuads {
		d.compareQuads(quads, lines(nquads))
	}
}

// checkZipped wants the compressed quads to be the very quads.
func (d *dist) checkZipped(nquads []byte, haveQuads bool) {
	data, ok := d.files[zippedFile]
	if !ok {
		return
	}
	plain, err := unzipped(data)
	switch {
	case err != nil:
		d.report(zippedFile, 0, "the file cannot be decompressed: %v", err)
	case haveQuads && !bytes.Equal(plain, nquads):
		d.report(zippedFile, 0, "the file does not hold what %s does", nquadsFile)
	}
}

func unzipped(data []byte) ([]byte, error) {
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(zip)
}

// readQuads expands a document and returns its quads, sorted. A document may be
// anything; the processor is known to panic on some.
func readQuads(document any) (sorted []string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the processor fails on it: %v", r)
		}
	}()
	opt := ld.NewJsonLdOptions("")
	opt.DocumentLoader = closedLoader{}
	opt.SafeMode = true
	opt.Format = "application/n-quads"
	quads, err := ld.NewJsonLdProcessor().ToRDF(document, opt)
	if err != nil {
		return nil, err
	}
	text, ok := quads.(string)
	if !ok {
		return nil, fmt.Errorf("the processor gave %T", quads)
	}
	list := lines([]byte(text))
	slices.Sort(list)
	return slices.Compact(list), nil
}

func lines(data []byte) []string {
	list := make([]string, 0, bytes.Count(data, []byte("\n")))
	for line := range bytes.Lines(data) {
		list = append(list, strings.TrimSuffix(string(line), "\n"))
	}
	return list
}

// checkCanonical wants the lines sorted, each once, and without blank nodes.
func (d *dist) checkCanonical(name string, nquads []byte) {
	previous := []byte(nil)
	n := 0
	for line := range bytes.Lines(nquads) {
		n++
		switch {
		case !bytes.HasPrefix(line, []byte("<")) || bytes.Contains(line, []byte("> _:")):
			d.report(name, n, "the line is no quad of nodes that all have an IRI")
			return
		case bytes.Compare(previous, line) >= 0:
			d.report(name, n, "the lines are not in canonical order")
			return
		}
		previous = line
	}
}

// checkTerms wants every key of the document to be in its context: a processor
// drops the others without a word.
func (d *dist) checkTerms(document any) {
	root, _ := document.(map[string]any)
	context, _ := root["@context"].(map[string]any)
	if context == nil {
		d.report(jsonldFile, 0, "the file has no context of its own")
		return
	}
	if _, ok := context["@vocab"]; ok {
		d.report(jsonldFile, 0, "the context has an @vocab, with which no misspelt word is found")
	}
	unmapped := map[string]bool{}
	collectUnmapped(root["@graph"], context, unmapped)
	for _, word := range slices.Sorted(maps.Keys(unmapped)) {
		d.report(jsonldFile, 0, "the context does not map %q", word)
	}
}

func collectUnmapped(node any, context map[string]any, unmapped map[string]bool) {
	switch node := node.(type) {
	case map[string]any:
		for name, value := range node {
			if !strings.HasPrefix(name, "@") && context[name] == nil {
				unmapped[name] = true
			}
			if term, _ := context[name].(map[string]any); term["@container"] != "@language" {
				collectUnmapped(value, context, unmapped)
			} // else its keys are languages
		}
	case []any:
		for _, value := range node {
			collectUnmapped(value, context, unmapped)
		}
	}
}

// compareQuads wants both sorted lists to be equal, and shows the first quad
// that only one of them has.
func (d *dist) compareQuads(jsonld, nquads []string) {
	i := 0
	for i < len(jsonld) && i < len(nquads) && jsonld[i] == nquads[i] {
		i++
	}
	switch {
	case i < len(jsonld) && (i == len(nquads) || jsonld[i] < nquads[i]):
		d.report(nquadsFile, i+1, "a quad of %s is missing: %s", jsonldFile, jsonld[i])
	case i < len(nquads):
		d.report(nquadsFile, i+1, "%s does not have this quad: %s", jsonldFile, nquads[i])
	}
}
