package validate_test

import (
	"maps"
	"testing"
	"testing/fstest"

	"dialoguec/validate"
)

// FuzzDist puts something else in the place of one file of a good dataset:
// whatever it is, the checks end and do not fail.
func FuzzDist(f *testing.F) {
	good := written(f)
	names := []string{"dataset.json", "dataset.jsonld", "dataset.nq", "csv/mentions.csv", "csv/sections.csv", "SHA256SUMS", "manifest.json",
		"meetings.ics", "feed.atom", "datapackage.json", "csv/csv-metadata.json", "catalog.jsonld"}
	for i, name := range names {
		f.Add(i, good[name].Data)
		f.Add(i, good[name].Data[:len(good[name].Data)/2])
	}
	for _, s := range []string{
		"", "null", "[]", "{}", "\x00", `{"@context":{},"@graph":{}}`, `{"@context":{"a":"@type"},"@graph":[{"a":{"@id":5}}]}`,
		`{"@context":{"@base":5}}`, `{"@graph":[{"@id":"x","@type":7}]}`, `{"documents":[{}]}`, `{"provisions":[null]}`,
		`{"documents":[{"evidence":[{"document":"d","start":9223372036854775807,"end":-1,"quote":""}]}]}`,
	} {
		for i := range names {
			if !testing.Short() || i < 3 {
				f.Add(i, []byte(s))
			}
		}
	}
	f.Fuzz(func(t *testing.T, i int, data []byte) {
		fsys := maps.Clone(good)
		fsys[names[uint(i)%uint(len(names))]] = &fstest.MapFile{Data: data}
		validate.Dist(fsys)
	})
}
