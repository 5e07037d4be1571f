package schema

import _ "embed"

// DatasetSchema is the JSON Schema (2020-12) of dataset.json, which is the
// encoding of a [Dataset].
//
//go:embed dataset.schema.json
var DatasetSchema string

// DatasetSchemaID is the identifier of DatasetSchema. Its host is reserved and
// never looked up: whoever validates has the schema beside the data.
const DatasetSchemaID = "https://dialoguec.example/schema/1/dataset.schema.json"
