package validate

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"dialoguec/schema"
)

// TestDraft: the JSON Schema uses only keywords that mean the same in the draft
// that it names and in the one it is compiled as.
func TestDraft(t *testing.T) {
	if now := sooner(schema.DatasetSchema); now == schema.DatasetSchema {
		t.Errorf("the schema does not name %s, of which it would be compiled as an older one", jsonschema.Draft2020.URL())
	}
	known := []string{"$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties",
		"dependentRequired", "items", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "format", "enum", "const",
		"minimum", "maximum", "minProperties", "anyOf", "allOf", "oneOf", "not", "if", "then", "else", "examples", "default"}
	var walk func(place string, doc any, keywords bool)
	walk = func(place string, doc any, keywords bool) {
		switch doc := doc.(type) {
		case []any:
			if keywords && place == "items" {
				t.Error("a list of items means another thing in 2020-12")
			}
			for _, v := range doc {
				walk(place, v, true)
			}
		case map[string]any:
			for _, key := range slices.Sorted(maps.Keys(doc)) {
				if keywords && !slices.Contains(known, key) {
					t.Errorf("%s has %q: see whether it means the same in 2019-09, and list it here or compile the schema as it is", place, key)
				}
				if key == "enum" || key == "const" || key == "examples" || key == "default" {
					continue
				}
				walk(key, doc[key], !keywords || key != "properties" && key != "$defs" && key != "dependentRequired")
			}
		}
	}
	var doc any
	if err := json.Unmarshal([]byte(schema.DatasetSchema), &doc); err != nil {
		t.Fatal(err)
	}
	walk("the schema", doc, true)
}
