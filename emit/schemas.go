package emit

import (
	_ "embed"

	"dialoguec/schema"
)

// vocabulary describes the project's own words.
//
//go:embed vocab.ttl
var vocabulary []byte

// schemas gives what describes the other files.
func schemas(*schema.Dataset, Options) ([]File, error) {
	context := append([]byte("{\"@context\": "), contextJSON()...)
	return []File{
		{Name: "schema/dataset.schema.json", Data: []byte(schema.DatasetSchema)},
		{Name: "schema/context.jsonld", Data: append(context, "}\n"...)},
		{Name: "schema/vocab.ttl", Data: vocabulary},
	}, nil
}
