package validate_test

import (
	"bytes"
	"testing"
	"testing/fstest"
)

// TestCatalog: the sizes and hashes of the record are held against the files.
func TestCatalog(t *testing.T) {
	good := written(t, "csv", "json")
	size := between(t, good["catalog.jsonld"].Data, `"dcat:byteSize": {
    "@type": "xsd:nonNegativeInteger",
    "@value": "`, `"`)
	sum := between(t, good["catalog.jsonld"].Data, `"schema:sha256": "`, `"`)
	for _, c := range []struct{ old, new, says string }{
		{`"@value": "` + size + `"`, `"@value": "1` + size + `"`, "bytes, and " + size + " there"},
		{`"@value": "` + sum + `"`, `"@value": "` + sum[1:] + `0"`, "has another hash there"},
		{`"schema:name": "csv/cities.csv"`, `"schema:name": "csv/towns.csv"`, "is a form of the dataset that is missing"},
		{`{`, `[`, "is not JSON"},
		{`"@context": {`, `"@context": {"@base": 7, `, "is not JSON-LD"},
	} {
		fsys := fstest.MapFS{}
		for name, file := range good {
			fsys[name] = &fstest.MapFile{Data: file.Data}
		}
		spoiled := bytes.Replace(fsys["catalog.jsonld"].Data, []byte(c.old), []byte(c.new), 1)
		if bytes.Equal(spoiled, fsys["catalog.jsonld"].Data) {
			t.Fatalf("the record does not hold %s", c.old)
		}
		fsys["catalog.jsonld"].Data = spoiled
		checkSays(t, fsys, "catalog.jsonld", c.says)
	}
}
