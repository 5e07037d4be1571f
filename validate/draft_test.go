package validate

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"dialoguec/schema"
)

// TestDraft: the JSON Schema uses only keywords that mean the same in the draft
// that it names and in the one it is compiled as.
func TestDraft(t *testing.T) {
	if now := older(schema.DatasetSchema); !strings.Contains(now, jsonschema.Draft7.URL()) {
		t.Errorf("the schema does not name %s, so that it is not compiled as an older one", jsonschema.Draft2020.URL())
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
			if _, ref := doc["$ref"]; ref && keywords {
				for _, key := range slices.Sorted(maps.Keys(doc)) {
					if key != "$ref" && key != "title" && key != "description" {
						t.Errorf("%s has %q beside $ref, which draft 7 does not look at", place, key)
					}
				}
			}
			for _, key := range slices.Sorted(maps.Keys(doc)) {
				if keywords && !slices.Contains(known, key) {
					t.Errorf("%s has %q: see whether it means the same in draft 7, and list it here or compile the schema as it is", place, key)
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
