package emit

import (
	_ "embed"

	"dialoguec/schema"
)

// vocabulary describes the project's own words.
//
//go:embed vocab.ttl
var vocabulary string

// schemas gives what describes the other files.
func schemas(*schema.Dataset, Options) []File {
	return []File{
		constant("schema/dataset.schema.json", schema.DatasetSchema),
		constant("schema/context.jsonld", "{\"@context\": "+string(contextJSON())+"}\n"),
		constant("schema/vocab.ttl", vocabulary),
	}
}
